/** The books of containers: which of their members did no reader take? */
import { shownSuffix } from './suffix.ts';

export class UnreadMembers {
  readonly #digested = new Map<string, number>();
  #leftAlone = 0;

  /** How many members of no known format there are, of which digests are all that is compared, by suffix. */
  get digested(): ReadonlyMap<string, number> {
    return this.#digested;
  }

  /** How many are text under the name of a tool's file or of source code. */
  get leftAlone(): number {
    return this.#leftAlone;
  }

  addDigested(path: string): void {
    this.#add(shownSuffix(path), 1);
  }

  addLeftAlone(): void {
    this.#leftAlone++;
  }

  /** Adds those of another container. */
  addAll({ digested, leftAlone }: UnreadMembers): void {
    for (const [suffix, members] of digested) this.#add(suffix, members);
    this.#leftAlone += leftAlone;
  }

  #add(suffix: string, members: number): void {
    this.#digested.set(suffix, (this.#digested.get(suffix) ?? 0) + members);
  }
}
