/** All lists that the service offers, wherever they come from. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { ListSource } from './sorted/list-source.ts';
import type { ListAnswer } from './sorted/offered-list.ts';
import type { Found, SortedList } from './sorted/sorted-list.ts';

export class ServedLists implements AsyncDisposable {
  readonly #sources: readonly ListSource[];

  /** @throws GateError `usage` if two lists have one name */
  constructor(sources: readonly ListSource[]) {
    this.#sources = sources;
    if (!this.#haveOwnNames) {
      throw new GateError('usage', safe`two lists have the same name; rename the file of one`);
    }
  }

  get isGood(): boolean {
    return this.#haveOwnNames && this.#sources.every(({ isGood }) => isGood);
  }

  /** Other services may begin to offer a list of a name that is in use. */
  get #haveOwnNames(): boolean {
    const names = this.lists.map(({ name }) => name);
    return new Set(names).size === names.length;
  }

  get lists(): readonly SortedList[] {
    return this.#sources.flatMap(({ offered }) => offered.map(({ list }) => list));
  }

  async find(prefixes: readonly number[]): Promise<readonly Found[]> {
    return (await Promise.all(this.#sources.map(source => source.findAll(prefixes)))).flat();
  }

  /** Returns the answer to a request for a list; null if there is no such list. */
  async answer(name: string, version: string, gzip: boolean): Promise<ListAnswer | null> {
    const offered = this.#sources.flatMap(source => source.offered).find(({ list }) => list.name === name);
    return offered === undefined ? null : await offered.answer(version, gzip);
  }

  async refresh(): Promise<void> {
    await Promise.all(this.#sources.map(source => source.refresh()));
  }

  async reload(): Promise<void> {
    await Promise.all(this.#sources.map(source => source.reload()));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const source of this.#sources) await source[Symbol.asyncDispose]();
  }
}
