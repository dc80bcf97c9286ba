/**
 * The definitions of a JSON-LD 1.1 `@context`: prefixes, a vocabulary and a base. Texts have one character for each
 * byte of UTF-8.
 */
import { type BaseIri, baseWithin, isAbsolute } from '../rdf/iri.ts';
import { MAX_CONTEXT_BASES } from './json-limits.ts';

/** The possible expansions of a compact IRI, and its prefix. */
export interface Expanded {
  readonly prefix: string;
  readonly names: readonly string[];
}

interface Base {
  readonly text: string;
  /** Null where it is relative to an outer base. */
  readonly iri: BaseIri | null;
}

export class JsonLdContext {
  /** All definitions of a term: which one applies depends on order and nesting, so all of them are used. */
  readonly #terms = new Map<string, string[]>();
  readonly #vocabularies: string[] = [];
  readonly #bases: Base[] = [];
  /** Terms whose values belong to the vocabulary. */
  readonly #classes = new Set<string>();
  /** Terms whose values are ids, and terms whose keys are ids. */
  readonly #ids = new Set<string>();
  readonly #idMaps = new Set<string>();

  define(term: string, iri: string): void {
    if (iri === '@type') this.#classes.add(term);
    if (iri === '@id') this.#ids.add(term);
    const known = this.#terms.get(term);
    if (known === undefined) this.#terms.set(term, [iri]);
    else if (!known.includes(iri)) known.push(iri);
  }

  vocabulary(iri: string): void {
    if (!this.#vocabularies.includes(iri)) this.#vocabularies.push(iri);
  }

  /** Adds a base. Returns false if there are too many: each relative base is resolved against all earlier ones. */
  base(text: string): boolean {
    const own = baseWithin(text, null);
    const outer = own === null ? this.#bases.map(({ iri }) => iri).filter(iri => iri !== null) : [];
    const bases = [{ text, iri: own }, ...outer.map(iri => baseOf(iri.resolve(text)))];
    for (const base of bases) if (!this.#bases.some(known => known.text === base.text)) this.#bases.push(base);
    return this.#bases.length <= MAX_CONTEXT_BASES;
  }

  /** Records the type of a term's values: ids, or names in the vocabulary. */
  coerce(term: string, type: string): void {
    if (type === '@vocab') this.#classes.add(term);
    else if (type === '@id') this.#ids.add(term);
  }

  /** Records that the keys in the values of the term are ids. */
  mapsIds(term: string): void {
    this.#idMaps.add(term);
  }

  /** Returns whether the context defines a vocabulary, and whether it defines a base. */
  get says(): { readonly vocabulary: boolean; readonly base: boolean } {
    return { vocabulary: this.#vocabularies.length > 0, base: this.#bases.length > 0 };
  }

  /**
   * Returns the expansions of a compact IRI; null where its prefix is not in this context. They may be compact IRIs
   * again.
   *
   * @param used prefixes that were already expanded and are not expanded again
   */
  expand(text: string, used: readonly string[] = []): Expanded | null {
    const colon = text.indexOf(':', 1);
    if (colon < 0 || text.startsWith('//', colon + 1)) return null;
    const prefix = text.slice(0, colon);
    const namespaces = used.includes(prefix) ? undefined : this.#terms.get(prefix);
    const rest = text.slice(colon + 1);
    return namespaces === undefined ? null : { prefix, names: namespaces.map(namespace => namespace + rest) };
  }

  /** Returns true if the values of the term belong to the vocabulary. */
  coerces(term: string): boolean {
    return this.#classes.has(term);
  }

  /** Returns true if the values of the term are ids. */
  takesIds(term: string): boolean {
    return this.#ids.has(term);
  }

  /** Returns true if the keys in the values of the term are ids. */
  holdsByIds(term: string): boolean {
    return this.#idMaps.has(term);
  }

  /** Returns the expansions of a text without a prefix in the vocabulary; none where it is a term itself. */
  inVocabulary(text: string): readonly string[] {
    if (isAbsolute(text) || this.#terms.has(text)) return [];
    return this.#vocabularies.map(iri => iri + text);
  }

  /** Returns the expansions of a relative reference. */
  underBase(reference: string): readonly string[] {
    if (isAbsolute(reference)) return [];
    return this.#bases.map(({ text, iri }) => iri?.resolve(reference) ?? merged(text, reference));
  }
}

function baseOf(text: string): Base {
  return { text, iri: baseWithin(text, null) };
}

/** Resolves a reference against a base that is itself relative; an outer base then resolves the result. */
function merged(base: string, reference: string): string {
  if (/^[/]/.test(reference)) return reference;
  const end = /[?#]/.exec(base)?.index ?? base.length;
  if (reference === '' || reference.startsWith('#')) return base + reference;
  if (reference.startsWith('?')) return base.slice(0, end) + reference;
  return base.slice(0, base.lastIndexOf('/', end - 1) + 1) + reference;
}
