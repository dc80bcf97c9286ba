/** Makes a fuzz case (files at head, and sometimes at base), and checks its result. */
import { constructed } from './constructs.ts';
import { type Judge } from './judge.ts';
import { mutated } from './mutate.ts';
import { finder } from './oracle.ts';
import { LISTED_HOST, planted } from './plant.ts';
import { Random } from './random.ts';
import type { Seed } from './seeds.ts';

export interface Case {
  readonly head: readonly Seed[];
  /** Null if everything counts as added. */
  readonly base: readonly Seed[] | null;
  /** The size of a chunk in bytes. */
  readonly chunk: number;
  /** Whether head certainly contains a listed URL, even if the simple readers do not find it. */
  readonly holds: boolean;
}

/** Returns case `number` of a seed, which is always the same. */
export function makeCase(seed: number, number: number, all: readonly Seed[]): Case {
  const random = new Random(seed * 1_000_003 + number);
  const chunk = random.pick([1 << 16, 1 << 16, 4096, 61, 7]);
  if (random.once(3)) return { head: [constructed(random)], base: null, chunk, holds: true };
  const original = random.pick(all);
  const bytes = random.once(3) ? original.bytes : (planted(original.bytes, random) ?? original.bytes);
  const head = mutated({ name: original.name, bytes }, random, all);
  if (!random.once(4)) return { head: [head], base: null, chunk, holds: false };
  // Base has the file without the planted URL; it may be unreadable.
  return { head: [head], base: [mutated(original, random, all)], chunk, holds: false };
}

/** Returns what is wrong with the result of a case; null if it is correct. */
export async function wrongWith({ head, base, chunk, holds }: Case, judge: Judge): Promise<string | null> {
  let judged: Awaited<ReturnType<Judge['judge']>>;
  try {
    judged = await judge.judge(head, base, chunk);
  } catch (error) {
    return `threw ${error instanceof Error ? `${error.name} ${(error.stack ?? '').split('\n')[1]?.trim() ?? ''}` : typeof error}`;
  }
  if (judged.reason === 'internal') return 'ended as internal';
  if (LISTED_HOST.test(judged.printed)) return 'printed a listed host';
  if (judged.verdict !== 'clean') return null;
  if (holds) return 'ended clean, but holds a listed URL';
  for (const file of head) {
    const found = await finder(file);
    // Existing content is not checked.
    if (found !== null && !(await anyHolds(base ?? []))) return `ended clean, but ${found} finds a listed URL`;
  }
  return null;
}

/** Checks whether base may contain a listed URL: a search for its host finds something. */
async function anyHolds(seeds: readonly Seed[]): Promise<boolean> {
  for (const seed of seeds)
    if (LISTED_HOST.test(seed.bytes.toString('latin1')) || (await finder(seed)) !== null) return true;
  return false;
}
