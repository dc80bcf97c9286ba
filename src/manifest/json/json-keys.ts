/**
 * Uses the keys of JSON to interpret their values: as ids of models and datasets, as parts of a URL template, as links
 * that are relative to another, or in a JSON-LD context.
 */
import type { ItemCollector } from '../../item/collect.ts';
import type { UrlTemplates } from '../../item/url-templates.ts';
import type { GateError } from '../../safe/errors.ts';
import { byteKey, type ByteKey, hubUrl } from '../script/hub-reference.ts';
import { MAX_ID_BYTES } from '../script/script-limits.ts';
import { CapturedLinks } from './captured-links.ts';
import { JsonLdNames, type NameSink } from './json-ld.ts';
import { OpenObjects } from './json-objects.ts';
import { type LinkSink, SelfLinks } from './self-links.ts';
import { OPEN_BRACKET } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Receives strings; `name`, where present, receives names resolved through JSON-LD contexts. */
type StringSink = Pick<ItemCollector, 'string'> & { readonly name?: NameSink };

/** An array of ids: the key it belongs to, and its depth. */
interface IdList {
  readonly key: ByteKey;
  readonly depth: number;
}

export class JsonKeys {
  readonly #collector: StringSink;
  readonly #objects: OpenObjects | null;
  readonly #linked: JsonLdNames | null;
  readonly #links: SelfLinks;
  readonly #captured: CapturedLinks | null;
  /** True if a JSON-LD context was found although contexts are not read. */
  lacksContexts = false;
  /** Whether the last string was `@context`, and whether the value of that key comes next. */
  #contextNamed = false;
  #contextDue = false;
  /** The last string, if it may be a key: a colon may follow. */
  #named: ByteKey | null = null;
  /** The key of the next value. */
  #key: ByteKey | null = null;
  /** The innermost array that is the value of such a key. */
  #list: IdList | null = null;
  #depth = 0;
  /** The depth at which the outermost value of a key for datasets began; 0 where none is open. */
  #datasets = 0;

  /** @param address of the page that a crawler describes in the text; null where it is not known */
  constructor(collector: StringSink, templates: UrlTemplates | null, contexts: boolean, address: string | null = null) {
    this.#collector = collector;
    this.#objects = templates === null ? null : new OpenObjects(templates, collector);
    const sink: NameSink = (name, row, array) => {
      if (collector.name === undefined) collector.string(name, 0, name.length, row, 0, false);
      else collector.name(name, row, array);
    };
    const link: LinkSink = (found, row) => collector.string(found, 0, found.length, row, 0, false);
    this.#links = new SelfLinks(link);
    this.#captured = address === null ? null : new CapturedLinks(address, link);
    this.#linked = contexts ? new JsonLdNames(sink) : null;
  }

  /** The fault to report after everything else was read; null where there is none. */
  get fault(): GateError | null {
    return this.#objects?.fault ?? this.#linked?.fault ?? this.#links.fault ?? this.#captured?.fault ?? null;
  }

  /**
   * Handles a decoded string: a key or a value.
   *
   * @param array the number of outermost arrays before the one that contains it
   */
  string(bytes: Uint8Array, start: number, end: number, row: number, array: number): void {
    if (this.#linked === null) {
      this.#contextNamed = !this.#contextDue && isContext(bytes, start, end);
      this.#contextDue = false;
    } else this.#linked.string(bytes, start, end, row, array);
    this.#objects?.value(bytes.subarray(start, end), row, 'string');
    this.#captured?.string(bytes, start, end, row);
    // Hot path: most strings are neither a key of a link nor its value.
    if (end - start < 5 || this.#links.due) this.#links.string(bytes, start, end, row);
    const of = this.#key ?? (this.#list?.depth === this.#depth ? this.#list.key : null);
    this.#key = null;
    if (of === null) {
      const key = byteKey(bytes, start, end);
      this.#named = key?.element === true && this.#datasets === 0 ? null : key;
    } else if (end - start <= MAX_ID_BYTES) this.#id(latin1(bytes, start, end), of, row);
  }

  /** Handles a number or literal. */
  word(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes.subarray(start, end), row, 'word');
    this.#linked?.word();
    this.#links.forget();
    this.#contextDue = false;
    this.#forget();
  }

  colon(): void {
    this.#objects?.colon();
    this.#linked?.colon();
    this.#links.colon();
    this.#captured?.colon();
    this.#contextDue = this.#contextNamed;
    this.#contextNamed = false;
    this.#key = this.#named;
    this.#named = null;
  }

  comma(): void {
    this.#objects?.comma();
    this.#links.forget();
    this.#forget();
  }

  open(bracket: number, row: number): void {
    this.#objects?.open(bracket, row);
    this.#linked?.open(bracket, row);
    this.#links.open();
    if (this.#contextDue) this.lacksContexts = true;
    this.#contextDue = false;
    this.#depth++;
    if (this.#key !== null) {
      if (bracket === OPEN_BRACKET) this.#list = { key: this.#key, depth: this.#depth };
      if (this.#datasets === 0 && this.#key.referent === 'dataset') this.#datasets = this.#depth;
    }
    this.#forget();
  }

  close(bracket: number, row: number): void {
    this.#objects?.close(row);
    this.#linked?.close(bracket);
    this.#links.close();
    this.#depth--;
    if (this.#list !== null && this.#depth < this.#list.depth) this.#list = null;
    if (this.#depth < this.#datasets) this.#datasets = 0;
    this.#forget();
  }

  /** Drops everything that is open, to continue after a fault. */
  reset(): void {
    this.#objects?.reset();
    this.#linked?.reset();
    this.#links.reset();
    this.#depth = this.#datasets = 0;
    this.#list = null;
    this.#forget();
  }

  #forget(): void {
    this.#captured?.forget();
    this.#named = this.#key = null;
  }

  #id(id: string, { referent, short }: ByteKey, row: number): void {
    const url = short || id.includes('/') ? hubUrl(id, referent) : null;
    if (url !== null) this.#collector.string(Buffer.from(url), 0, url.length, row, 0, false);
  }
}

const CONTEXT = Buffer.from('@context');

function isContext(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== CONTEXT.length) return false;
  for (let i = 0; i < CONTEXT.length; i++) if (bytes[start + i] !== CONTEXT[i]) return false;
  return true;
}
