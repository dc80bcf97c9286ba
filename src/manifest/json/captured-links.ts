/**
 * Resolves the links of a page that a crawler lists in JSON (WAT): they are relative to the address of the page, or to
 * the base that the page declares in front of them.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { BaseIri, isAbsolute } from '../rdf/iri.ts';
import {
  MAX_CAPTURED_BASES,
  MAX_CAPTURED_LINK_BYTES,
  MAX_RESOLVED_CHARACTERS,
  MAX_RESOLVED_PER_BYTE
} from './json-limits.ts';
import type { LinkSink } from './self-links.ts';

/** Keys whose value is a link, or the base of links, in lower case. */
const KEYS: ReadonlyMap<string, 'link' | 'base'> = new Map([
  ['url', 'link'],
  ['href', 'link'],
  ['location', 'link'],
  ['content-location', 'link'],
  ['base', 'base']
]);

/** The length of the longest key. */
const KEY_BYTES = 16;

export class CapturedLinks {
  /** The fault to report after everything else was read; null where there is none. */
  fault: GateError | null = null;
  readonly #bases: BaseIri[];
  readonly #sink: LinkSink;
  /** What the last string is as a key, and what the next value is. */
  #named: 'link' | 'base' | undefined = undefined;
  #key: 'link' | 'base' | undefined = undefined;
  /** Characters that may still be resolved. */
  #left = MAX_RESOLVED_CHARACTERS;

  /** @param address of the page */
  constructor(address: string, sink: LinkSink) {
    this.#bases = [new BaseIri(address)];
    this.#sink = sink;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    const key = this.#key;
    this.#key = undefined;
    if (key === undefined) {
      this.#named = end - start > KEY_BYTES ? undefined : KEYS.get(latin1(bytes, start, end).toLowerCase());
      return;
    }
    // A longer text is no link.
    if (end - start > MAX_CAPTURED_LINK_BYTES) return;
    const text = latin1(bytes, start, end).trim();
    this.#left = Math.min(MAX_RESOLVED_CHARACTERS, this.#left + text.length * MAX_RESOLVED_PER_BYTE);
    if (key === 'base') this.#base(text, row);
    else if (!isAbsolute(text)) for (const base of this.#bases) this.#resolve(text, base, row);
  }

  colon(): void {
    this.#key = this.#named;
    this.#named = undefined;
  }

  /** To be called at a comma, a bracket, a number or a literal. */
  forget(): void {
    this.#named = this.#key = undefined;
  }

  #base(text: string, row: number): void {
    const [first] = this.#bases;
    const base = first === undefined || isAbsolute(text) ? text : first.resolve(text);
    if (this.#bases.some(known => known.text === base)) return;
    if (this.#bases.length < MAX_CAPTURED_BASES) this.#bases.push(new BaseIri(base));
    else this.fault ??= tooMany(row);
  }

  #resolve(text: string, base: BaseIri, row: number): void {
    this.#left -= text.length + base.text.length;
    if (this.#left < 0) this.fault ??= tooMany(row);
    else this.#sink(Buffer.from(base.resolve(text), 'latin1'), row);
  }
}

function tooMany(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`row ${count(row)}: its relative links have too many bases, or become too long with them; write the full links`
  );
}
