/** What a `@context` of JSON-LD 1.1 says: prefixes, a vocabulary and a base. Texts have one character a byte of UTF-8. */
import { type BaseIri, baseWithin, isAbsolute } from '../rdf/iri.ts';

/** What a compact IRI stands for, under the prefix that it has. */
export interface Expanded {
  readonly prefix: string;
  readonly names: readonly string[];
}

interface Base {
  readonly text: string;
  /** Null where it is relative to one outside. */
  readonly iri: BaseIri | null;
}

/** Of one node's contexts. */
const MAX_BASES = 64;

export class JsonLdContext {
  /** All that a term ever stands for here: which of them holds, order and nesting say, and that is not gone into. */
  readonly #terms = new Map<string, string[]>();
  readonly #vocabularies: string[] = [];
  readonly #bases: Base[] = [];
  /** Terms whose values belong to the vocabulary. */
  readonly #classes = new Set<string>();
  /** Terms whose values are ids, and those whose keys are. */
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

  /** Returns false where it has more bases than are read: each relative one may belong to any before it. */
  base(text: string): boolean {
    const own = baseWithin(text, null);
    const outer = own === null ? this.#bases.map(({ iri }) => iri).filter(iri => iri !== null) : [];
    const bases = [{ text, iri: own }, ...outer.map(iri => baseOf(iri.resolve(text)))];
    for (const base of bases) if (!this.#bases.some(known => known.text === base.text)) this.#bases.push(base);
    return this.#bases.length <= MAX_BASES;
  }

  /** Values of the term are of a type: ids, or of the vocabulary. */
  coerce(term: string, type: string): void {
    if (type === '@vocab') this.#classes.add(term);
    else if (type === '@id') this.#ids.add(term);
  }

  /** What the term holds is kept by its ids. */
  mapsIds(term: string): void {
    this.#idMaps.add(term);
  }

  /** Whether it says anything of the vocabulary, and of the base. */
  get says(): { readonly vocabulary: boolean; readonly base: boolean } {
    return { vocabulary: this.#vocabularies.length > 0, base: this.#bases.length > 0 };
  }

  /**
   * What a compact IRI stands for; null where its prefix is none of this context. What comes out may be compact again.
   *
   * @param used prefixes that it came from, which it cannot stand under again
   */
  expand(text: string, used: readonly string[] = []): Expanded | null {
    const colon = text.indexOf(':', 1);
    if (colon < 0 || text.startsWith('//', colon + 1)) return null;
    const prefix = text.slice(0, colon);
    const namespaces = used.includes(prefix) ? undefined : this.#terms.get(prefix);
    const rest = text.slice(colon + 1);
    return namespaces === undefined ? null : { prefix, names: namespaces.map(namespace => namespace + rest) };
  }

  /** Whether values of the term belong to the vocabulary. */
  coerces(term: string): boolean {
    return this.#classes.has(term);
  }

  /** Whether values of the term are ids. */
  holdsIds(term: string): boolean {
    return this.#ids.has(term);
  }

  /** Whether what the term holds is kept by its ids. */
  holdsByIds(term: string): boolean {
    return this.#idMaps.has(term);
  }

  /** What a text without a prefix stands for in the vocabulary; nothing where it is a term of its own. */
  inVocabulary(text: string): readonly string[] {
    if (isAbsolute(text) || this.#terms.has(text)) return [];
    return this.#vocabularies.map(iri => iri + text);
  }

  /** What a relative reference stands for. */
  underBase(reference: string): readonly string[] {
    if (isAbsolute(reference)) return [];
    return this.#bases.map(({ text, iri }) => iri?.resolve(reference) ?? merged(text, reference));
  }
}

function baseOf(text: string): Base {
  return { text, iri: baseWithin(text, null) };
}

/** A reference below a base that is relative itself, for the base outside to resolve. */
function merged(base: string, reference: string): string {
  if (/^[/]/.test(reference)) return reference;
  const end = /[?#]/.exec(base)?.index ?? base.length;
  if (reference === '' || reference.startsWith('#')) return base + reference;
  if (reference.startsWith('?')) return base.slice(0, end) + reference;
  return base.slice(0, base.lastIndexOf('/', end - 1) + 1) + reference;
}
