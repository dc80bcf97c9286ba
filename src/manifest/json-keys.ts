/** What a key of JSON says of its value: that it is a model's id, or that it fills a part of a URL template. */
import type { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import type { GateError } from '../safe/errors.ts';
import { byteKey, type ByteKey, hubUrl } from './hub-reference.ts';
import { OpenObjects } from './json-objects.ts';

const OPEN_ARRAY = 0x5b;

/** A longer string is no id. */
const MAX_ID = 256;

type StringSink = Pick<ItemCollector, 'string'>;

/** An array of ids: what they refer to, and how many brackets are open inside it. */
interface IdList {
  readonly key: ByteKey;
  readonly depth: number;
}

export class JsonKeys {
  readonly #collector: StringSink;
  readonly #objects: OpenObjects | null;
  /** The string read last as a key, should a colon follow. */
  #named: ByteKey | null = null;
  /** The key whose value comes next. */
  #key: ByteKey | null = null;
  /** The innermost array that is the value of such a key. */
  #list: IdList | null = null;
  #depth = 0;
  /** How many brackets were open where the outermost value of a key for datasets began; 0 where none is open. */
  #datasets = 0;

  constructor(collector: StringSink, templates: UrlTemplates | null) {
    this.#collector = collector;
    this.#objects = templates === null ? null : new OpenObjects(templates, collector);
  }

  /** What is to be said when everything else was read; null where nothing is. */
  get fault(): GateError | null {
    return this.#objects?.fault ?? null;
  }

  /** A string, decoded: a key or a value. */
  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes.subarray(start, end), row, 'string');
    const of = this.#key ?? (this.#list?.depth === this.#depth ? this.#list.key : null);
    this.#key = null;
    if (of === null) {
      const key = byteKey(bytes, start, end);
      this.#named = key?.element === true && this.#datasets === 0 ? null : key;
    } else if (end - start <= MAX_ID) this.#id(Buffer.from(bytes.subarray(start, end)).toString('latin1'), of, row);
  }

  /** A number or literal. */
  word(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes.subarray(start, end), row, 'word');
    this.#forget();
  }

  colon(): void {
    this.#objects?.colon();
    this.#key = this.#named;
    this.#named = null;
  }

  comma(): void {
    this.#objects?.comma();
    this.#forget();
  }

  open(bracket: number, row: number): void {
    this.#objects?.open(bracket, row);
    this.#depth++;
    if (this.#key !== null) {
      if (bracket === OPEN_ARRAY) this.#list = { key: this.#key, depth: this.#depth };
      if (this.#datasets === 0 && this.#key.referent === 'dataset') this.#datasets = this.#depth;
    }
    this.#forget();
  }

  close(row: number): void {
    this.#objects?.close(row);
    this.#depth--;
    if (this.#list !== null && this.#depth < this.#list.depth) this.#list = null;
    if (this.#depth < this.#datasets) this.#datasets = 0;
    this.#forget();
  }

  /** Forgets what is open, to go on behind a fault. */
  reset(): void {
    this.#objects?.reset();
    this.#depth = this.#datasets = 0;
    this.#list = null;
    this.#forget();
  }

  #forget(): void {
    this.#named = this.#key = null;
  }

  #id(id: string, { referent, short }: ByteKey, row: number): void {
    const url = short || id.includes('/') ? hubUrl(id, referent) : null;
    if (url !== null) this.#collector.string(Buffer.from(url), 0, url.length, row, 0, false);
  }
}
