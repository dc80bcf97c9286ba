/** A list that is offered: the version in use, and the answers to those who ask for it. */
import { MAX_CACHED_CHARACTERS } from './sorted-limits.ts';
import type { SortedList } from './sorted-list.ts';
import type { LongAnswer } from './whole-list.ts';

/** The changes since a version, or the whole list. */
export type ListAnswer = { readonly list: SortedList } & (
  { readonly changes: string } | { readonly whole: LongAnswer }
);

export class OfferedList {
  #list: SortedList;
  /** Changes by the version since which they are. */
  readonly #answers = new Map<string, Promise<string>>();
  /** Changes are computed one after another, since each takes memory. */
  #computed: Promise<unknown> = Promise.resolve();

  constructor(list: SortedList) {
    this.#list = list;
  }

  get list(): SortedList {
    return this.#list;
  }

  /** Offers a new version. Readers of the old one can finish. */
  async replace(list: SortedList): Promise<void> {
    const before = this.#list;
    this.#list = list;
    this.#answers.clear();
    await before.release();
  }

  /**
   * @param version base64url of the version that the client has; empty for none
   * @param gzip whether the client takes gzip
   */
  async answer(version: string, gzip: boolean): Promise<ListAnswer> {
    const list = this.#list;
    if (!list.knows(version)) return { list, whole: await list.whole(gzip) };
    const known = this.#answers.get(version);
    if (known !== undefined) return { list, changes: await known };
    list.retain();
    const computed = this.#computed.then(() => list.since(version)).finally(() => list.release());
    this.#computed = computed.catch(() => undefined);
    this.#answers.set(version, computed);
    const forget = () => void (this.#list === list && this.#answers.delete(version));
    const changes = await computed.catch((error: unknown) => {
      forget();
      throw error;
    });
    if (changes.length > MAX_CACHED_CHARACTERS) forget();
    return { list, changes };
  }
}
