/** What a `@context` of JSON-LD 1.1 says: prefixes, a vocabulary and a base. Texts have one character a byte of UTF-8. */
import { type BaseIri, baseWithin, isAbsolute } from '../rdf/iri.ts';

interface Base {
  readonly text: string;
  /** Null where it is relative to one outside. */
  readonly iri: BaseIri | null;
}

export class JsonLdContext {
  /** All that a term ever stands for here: which of them holds, order and nesting say, and that is not gone into. */
  readonly #terms = new Map<string, string[]>();
  readonly #vocabularies: string[] = [];
  readonly #bases: Base[] = [];
  /** Terms whose values belong to the vocabulary. */
  readonly #classes = new Set<string>();

  define(term: string, iri: string): void {
    const known = this.#terms.get(term);
    if (known === undefined) this.#terms.set(term, [iri]);
    else if (!known.includes(iri)) known.push(iri);
  }

  vocabulary(iri: string): void {
    if (!this.#vocabularies.includes(iri)) this.#vocabularies.push(iri);
  }

  base(text: string): void {
    if (this.#bases.some(base => base.text === text)) return;
    this.#bases.push({ text, iri: baseWithin(text, null) });
  }

  /** Values of the term belong to the vocabulary. */
  coerce(term: string): void {
    this.#classes.add(term);
  }

  /** Whether it says anything of the vocabulary, and of the base. */
  get says(): { readonly vocabulary: boolean; readonly base: boolean } {
    return { vocabulary: this.#vocabularies.length > 0, base: this.#bases.length > 0 };
  }

  /** What a compact IRI stands for; null where its prefix is none of this context. What comes out may be compact again. */
  expand(text: string): readonly string[] | null {
    const colon = text.indexOf(':', 1);
    if (colon < 0 || text.startsWith('//', colon + 1)) return null;
    const namespaces = this.#terms.get(text.slice(0, colon));
    const rest = text.slice(colon + 1);
    return namespaces?.map(namespace => namespace + rest) ?? null;
  }

  /** Whether values of the term belong to the vocabulary. */
  coerces(term: string): boolean {
    return this.#classes.has(term);
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

/** A reference below a base that is relative itself, for the base outside to resolve. */
function merged(base: string, reference: string): string {
  if (/^[/]/.test(reference)) return reference;
  const end = /[?#]/.exec(base)?.index ?? base.length;
  if (reference === '' || reference.startsWith('#')) return base + reference;
  if (reference.startsWith('?')) return base.slice(0, end) + reference;
  return base.slice(0, base.lastIndexOf('/', end - 1) + 1) + reference;
}
