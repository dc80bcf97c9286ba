/**
 * Resolves the links of a page against its base, which may come after them. The first base of a page applies, but not
 * one in SVG, a template and similar: if this is not certain, links are resolved against each base that may apply.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_PAGE_BASES, MAX_WAITING_CHARACTERS, MAX_WAITING_LINKS } from './markup-limits.ts';
import { relativePart, Resolver } from './relative-link.ts';

export interface PageLink {
  readonly url: string;
  readonly row: number;
}

export class PageLinks {
  /** The page around this one; its bases apply where this page has none. */
  readonly #outer: PageLinks | null;
  readonly #resolver: Resolver;
  readonly #bases: string[] = [];
  /** True if a base applies for certain, so that later ones do not. */
  #settled = false;
  /** The links in front of a base; null where they are too many. */
  #waiting: PageLink[] | null = [];
  #characters = 0;

  constructor(outer: PageLinks | null = null, resolver: Resolver | null = null) {
    this.#outer = outer;
    this.#resolver = resolver ?? (outer === null ? new Resolver() : outer.#resolver);
  }

  /** Returns the links of a page inside a document in which `base` applies; null where none does. */
  static inside(base: string | null, resolver: Resolver): PageLinks {
    const around = new PageLinks(null, resolver);
    if (base !== null) around.base(base, true);
    return new PageLinks(around);
  }

  /**
   * Adds a base; returns the resolved links in front of it.
   *
   * @param certain whether it is a base in every reading of the page
   */
  base(text: string, certain: boolean): Iterable<PageLink> {
    if (this.#settled) return [];
    const named = this.#basesOf(text);
    if (named.length === 0) return [];
    const waiting = this.#waiting;
    if (certain) {
      this.#settled = true;
      this.#waiting = [];
    }
    const fresh = named.filter(base => !this.#bases.includes(base));
    this.#bases.push(...fresh);
    if (this.#bases.length > MAX_PAGE_BASES) throw tooManyBases();
    if (fresh.length === 0) return [];
    if (waiting !== null) return this.#allResolved(waiting, waiting.length, fresh);
    throw new GateError('manifest-too-large', safe`too many links precede the base of the page; put the base first`);
  }

  /**
   * Resolves `link` against the bases known so far.
   *
   * @param own the base of its element, which applies in addition to those of the page
   */
  under(link: string, row: number, own: string | null = null): readonly PageLink[] {
    if (own !== null) return [...this.under(link, row), ...this.#resolved(link, row, this.#basesOf(own))];
    if (this.#settled) return this.#resolved(link, row, this.#bases);
    this.#wait(link, row);
    return [...this.#resolved(link, row, this.#bases), ...(this.#outer?.under(link, row) ?? [])];
  }

  /** The bases that may apply. */
  get #all(): readonly string[] {
    return this.#settled || this.#outer === null ? this.#bases : [...this.#bases, ...this.#outer.#all];
  }

  /** Returns the possible bases for `text`; it may be relative to known ones. */
  #basesOf(text: string): readonly string[] {
    const whole = this.#resolver.base(text, null);
    const outer = whole === null ? this.#all : [];
    const named = [whole, ...outer.map(base => this.#resolver.base(text, base))];
    return [...new Set(named.filter(base => base !== null))];
  }

  *#allResolved(links: readonly PageLink[], count: number, bases: readonly string[]): Generator<PageLink, void> {
    for (let at = 0; at < count; at++) yield* this.#resolved(links[at]!.url, links[at]!.row, bases);
  }

  #resolved(link: string, row: number, bases: readonly string[]): readonly PageLink[] {
    const links: PageLink[] = [];
    for (const base of bases) {
      const url = this.#resolver.resolve(link, base);
      if (url !== null) links.push({ url, row });
    }
    return links;
  }

  #wait(link: string, row: number): void {
    const url = relativePart(link);
    if (url === null || this.#waiting === null) return;
    this.#characters += url.length;
    this.#waiting.push({ url, row });
    if (this.#characters > MAX_WAITING_CHARACTERS || this.#waiting.length > MAX_WAITING_LINKS) this.#waiting = null;
  }
}

export function tooManyBases(): GateError {
  return new GateError('manifest-too-large', safe`its relative links have too many possible bases; keep one`);
}
