/** Keeps a service's answers about prefixes, also empty ones, as long as the service allows. */
import type { Found } from '../sorted/sorted-list.ts';
import { MAX_CACHED_PREFIXES } from './upstream-limits.ts';

interface Entry {
  readonly found: readonly Found[];
  readonly until: number;
}

export class HashCache {
  readonly #entries = new Map<number, Entry>();
  readonly #now: () => number;

  /** @param now a monotonic clock, in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Returns null if the service has to be asked. */
  get(prefix: number): readonly Found[] | null {
    const entry = this.#entries.get(prefix);
    if (entry !== undefined && this.#now() < entry.until) return entry.found;
    this.#entries.delete(prefix);
    return null;
  }

  /** Keeps the answer about a prefix. */
  set(prefix: number, found: readonly Found[], milliseconds: number): void {
    if (milliseconds <= 0) return;
    this.#entries.delete(prefix);
    this.#entries.set(prefix, { found: found.map(alone), until: this.#now() + milliseconds });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MAX_CACHED_PREFIXES && oldest !== undefined) this.#entries.delete(oldest);
  }

  clear(): void {
    this.#entries.clear();
  }
}

/** Returns a copy that keeps nothing else in memory: a small buffer is a part of a large one, which it holds. */
function alone({ fullHash, detail }: Found): Found {
  const copy = Buffer.allocUnsafeSlow(fullHash.length);
  copy.set(fullHash);
  return { fullHash: copy, detail };
}
