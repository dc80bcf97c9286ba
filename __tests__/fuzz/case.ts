/** One case: files at head, perhaps what they were at base, and what may not become of them. */
import { constructed } from './constructs.ts';
import { type Judge } from './judge.ts';
import { mutated } from './mutate.ts';
import { finder } from './oracle.ts';
import { LISTED_HOST, planted } from './plant.ts';
import { Random } from './random.ts';
import type { Seed } from './seeds.ts';

export interface Case {
  readonly head: readonly Seed[];
  /** Null where everything counts as added. */
  readonly base: readonly Seed[] | null;
  /** Bytes that are handed over at a time. */
  readonly chunk: number;
  /** Whether head is known to hold a listed URL, whatever a simpler reader finds. */
  readonly holds: boolean;
}

/** Case `number` of a seed: always the same. */
export function makeCase(seed: number, number: number, all: readonly Seed[]): Case {
  const random = new Random(seed * 1_000_003 + number);
  const chunk = random.pick([1 << 16, 1 << 16, 4096, 61, 7]);
  if (random.once(3)) return { head: [constructed(random)], base: null, chunk, holds: true };
  const original = random.pick(all);
  const bytes = random.once(3) ? original.bytes : (planted(original.bytes, random) ?? original.bytes);
  const head = mutated({ name: original.name, bytes }, random, all);
  if (!random.once(4)) return { head: [head], base: null, chunk, holds: false };
  // Base held the file before the URL was planted, perhaps in a state that nobody can read.
  return { head: [head], base: [mutated(original, random, all)], chunk, holds: false };
}

/** What is wrong with the outcome of a case; null where it holds. */
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
    // What base held already is not judged.
    if (found !== null && !(await anyHolds(base ?? []))) return `ended clean, but ${found} finds a listed URL`;
  }
  return null;
}

/** Whether base may hold a listed URL, in any form that a search for its host can see. */
async function anyHolds(seeds: readonly Seed[]): Promise<boolean> {
  for (const seed of seeds)
    if (LISTED_HOST.test(seed.bytes.toString('latin1')) || (await finder(seed)) !== null) return true;
  return false;
}
