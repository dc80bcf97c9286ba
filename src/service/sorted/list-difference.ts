/** Finds what changed between two versions of a list. Hot path: numbers one by one, without a promise for each. */
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { type Change, ChangeCollector } from './list-changes.ts';
import { MAX_CHANGED_PREFIXES, MAX_KEPT_VERSIONS } from './sorted-limits.ts';

/** The version before: its prefixes, and the changes that led to it. */
export interface ListBefore {
  readonly checksum: string;
  readonly changes: readonly Change[];
  prefixes(): AsyncIterable<Uint32Array>;
}

/** Returns the changes that lead to a list, newest first, as many as may be kept. */
export async function changesSince(
  before: ListBefore,
  checksum: string,
  now: AsyncIterable<Uint32Array>
): Promise<readonly Change[]> {
  if (before.checksum === checksum) return before.changes;
  const newest = await difference(before.prefixes(), now);
  if (newest === null) return [];
  const kept: Change[] = [];
  let length = 0;
  for (const change of [newest.take(before.checksum), ...before.changes]) {
    length += change.removed.length + change.added.length;
    if (length > MAX_CHANGED_PREFIXES || kept.length === MAX_KEPT_VERSIONS) break;
    // Going back to an earlier version makes a circle: the way around it is not needed.
    if (change.before !== checksum) kept.push(change);
    else break;
  }
  return kept;
}

/** Returns null if too much has changed. */
async function difference(
  before: AsyncIterable<Uint32Array>,
  now: AsyncIterable<Uint32Array>
): Promise<ChangeCollector | null> {
  const changes = new ChangeCollector(MAX_CHANGED_PREFIXES);
  const [old, fresh] = [new NumberCursor(before), new NumberCursor(now)];
  await old.refill();
  await fresh.refill();
  for (;;) {
    const [was, is] = [old.number, fresh.number];
    if (was === Infinity && is === Infinity) return changes;
    if (was < is) changes.remove(was);
    if (is < was) changes.add(is);
    if (was <= is && !old.next()) await old.refill();
    if (is <= was && !fresh.next()) await fresh.refill();
    if (changes.isTooLong) return null;
  }
}

/** Reads numbers one by one, without a promise for each. */
class NumberCursor {
  /** Infinity at the end. */
  number = Infinity;
  readonly #blocks: AsyncIterator<Uint32Array>;
  #block: Uint32Array = new Uint32Array();
  #at = 0;

  constructor(blocks: AsyncIterable<Uint32Array>) {
    this.#blocks = blocks[Symbol.asyncIterator]();
  }

  next(): boolean {
    this.#at++;
    this.number = this.#block[this.#at] ?? Infinity;
    return this.#at < this.#block.length;
  }

  async refill(): Promise<void> {
    const next = await this.#blocks.next();
    await yieldTurn();
    this.#block = next.done === true ? new Uint32Array() : next.value;
    this.#at = 0;
    this.number = this.#block[0] ?? Infinity;
  }
}
