/** Counts the members of containers that no reader could read. */
import { shownSuffix } from './suffix.ts';

export class UnreadMembers {
  readonly #digested = new Map<string, number>();
  #leftAlone = 0;

  /** The number of members without a known format, by suffix; only their digests are compared. */
  get digested(): ReadonlyMap<string, number> {
    return this.#digested;
  }

  /** The number of members that are text and have the name of a tool's file or of source code. */
  get leftAlone(): number {
    return this.#leftAlone;
  }

  addDigested(path: string): void {
    this.#add(shownSuffix(path), 1);
  }

  addLeftAlone(): void {
    this.#leftAlone++;
  }

  /** Adds the counts of another container. */
  addAll({ digested, leftAlone }: UnreadMembers): void {
    for (const [suffix, members] of digested) this.#add(suffix, members);
    this.#leftAlone += leftAlone;
  }

  #add(suffix: string, members: number): void {
    this.#digested.set(suffix, (this.#digested.get(suffix) ?? 0) + members);
  }
}
