/** The links of a page under its base, which may stand behind them. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { relativePart, Resolver } from './relative-link.ts';

export interface PageLink {
  readonly url: string;
  readonly row: number;
}

/** Characters of links, and their number, that wait for a base. */
const MAX_CHARACTERS = 1 << 22;
const MAX_WAITING = 1 << 17;

export class PageLinks {
  readonly #resolver = new Resolver();
  #base: string | null = null;
  /** Links in front of a base; null where they are too many. */
  #waiting: PageLink[] | null = [];
  #characters = 0;

  /** Takes a base, of which the first counts; returns the links in front of it. */
  base(text: string): readonly PageLink[] {
    if (this.#base !== null) return [];
    this.#base = this.#resolver.base(text, null);
    if (this.#base === null) return [];
    const waiting = this.#waiting;
    this.#waiting = [];
    if (waiting !== null) return waiting.flatMap(({ url, row }) => this.under(url, row));
    throw new GateError(
      'manifest-too-large',
      safe`too many links come before the base of the page; put the base first`
    );
  }

  /** What `link` stands for, as far as that is known by now. */
  under(link: string, row: number): readonly PageLink[] {
    if (this.#base === null) {
      this.#wait(link, row);
      return [];
    }
    const url = this.#resolver.resolve(link, this.#base);
    return url === null ? [] : [{ url, row }];
  }

  #wait(link: string, row: number): void {
    const url = relativePart(link);
    if (url === null || this.#waiting === null) return;
    this.#characters += url.length;
    this.#waiting.push({ url, row });
    if (this.#characters > MAX_CHARACTERS || this.#waiting.length > MAX_WAITING) this.#waiting = null;
  }
}
