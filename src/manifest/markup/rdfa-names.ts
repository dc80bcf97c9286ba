/**
 * Resolves the names of RDFa 1.1: with a prefix, or in a vocabulary. A declaration is for its element and those inside;
 * which these are depends on the browser, so it is taken to be for everything that follows.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_RDFA_NAMES, MAX_RDFA_PREFIXES, MAX_RDFA_VALUES, MAX_RESOLVED_CHARACTERS } from './markup-limits.ts';

/** Attributes with names; in the last two, in which names may be in brackets, there are no names of a vocabulary. */
const WITH_NAMES: ReadonlySet<string> = new Set(['typeof', 'property', 'datatype', 'rel', 'rev', 'about', 'resource']);
const WITH_TERMS: ReadonlySet<string> = new Set(['typeof', 'property', 'datatype']);

const PREFIX = /([^\s:]*):\s+(\S+)/g;

export class RdfaNames {
  /** By prefix; the empty one has the vocabularies. */
  readonly #namespaces = new Map<string, string[]>();
  /** Names that were found, since most are there many times. */
  readonly #found = new Set<string>();
  #left = MAX_RESOLVED_CHARACTERS;

  /** Reads a declaration, if the attribute is one; its name is in lower case. */
  declare(name: string, value: string): void {
    if (name === 'vocab') this.#add('', value.trim());
    else if (name === 'prefix') {
      for (const [, prefix = '', namespace = ''] of value.matchAll(PREFIX))
        this.#add(`${prefix.toLowerCase()}:`, namespace);
    } else if (name.startsWith('xmlns:')) this.#add(`${name.slice(6)}:`, value.trim());
  }

  /** Yields what the names in the value of an attribute mean; its name is in lower case. */
  *meant(name: string, value: string): Generator<string, void> {
    if (this.#namespaces.size === 0 || !WITH_NAMES.has(name)) return;
    for (const [written] of value.matchAll(/\S+/g)) {
      const word = /^\[(.*)\]$/.exec(written)?.[1] ?? written;
      const colon = word.indexOf(':') + 1;
      if (colon === 0 && !WITH_TERMS.has(name)) continue;
      for (const namespace of this.#namespaces.get(word.slice(0, colon).toLowerCase()) ?? []) {
        const found = this.#first(namespace + word.slice(colon));
        if (found !== null) yield found;
      }
    }
  }

  #add(prefix: string, namespace: string): void {
    if (namespace === '') return;
    const known = this.#namespaces.get(prefix) ?? [];
    if (known.includes(namespace)) return;
    if (known.length === MAX_RDFA_VALUES || this.#namespaces.size > MAX_RDFA_PREFIXES) {
      throw new GateError(
        'manifest-too-large',
        safe`its prefixes or vocabularies of RDFa change too often; keep one of each`
      );
    }
    this.#namespaces.set(prefix, [...known, namespace]);
  }

  /** Returns the name; null if it was found before. */
  #first(name: string): string | null {
    this.#left -= name.length;
    if (this.#left < 0) {
      throw new GateError(
        'manifest-too-large',
        safe`its names of RDFa become too long with their prefixes; shorten the prefixes`
      );
    }
    if (this.#found.has(name)) return null;
    if (this.#found.size < MAX_RDFA_NAMES) this.#found.add(name);
    return name;
  }
}
