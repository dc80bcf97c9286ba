/** What a key of JSON says of its value: that it is a model's id, or that it fills a part of a URL template. */
import type { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import { hubUrl, isModelKey } from './hub-reference.ts';

const OPEN_ARRAY = 0x5b;
const OPEN_OBJECT = 0x7b;

type StringSink = Pick<ItemCollector, 'string'>;

export class JsonKeys {
  readonly #collector: StringSink;
  readonly #objects: OpenObjects | null;
  /** Whether the string read last is a key that names a model, should a colon follow. */
  #isModelKey = false;
  #model: 'no' | 'value' | 'elements' = 'no';

  constructor(collector: StringSink, templates: UrlTemplates | null) {
    this.#collector = collector;
    this.#objects = templates === null ? null : new OpenObjects(templates, collector);
  }

  /** A string, decoded: a key or a value. */
  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes, start, end, true);
    if (this.#model === 'no') {
      this.#isModelKey = isModelKey(bytes, start, end);
      return;
    }
    const url = end - start > 256 ? null : hubUrl(Buffer.from(bytes.subarray(start, end)).toString('latin1'), 'model');
    if (url !== null) this.#collector.string(Buffer.from(url), 0, url.length, row, 0, false);
    if (this.#model === 'value') this.#model = 'no';
  }

  /** A number or literal. */
  word(bytes: Uint8Array, start: number, end: number): void {
    this.#objects?.value(bytes, start, end, false);
    this.#isModelKey = false;
    if (this.#model === 'value') this.#model = 'no';
  }

  colon(): void {
    this.#objects?.colon();
    if (this.#isModelKey) this.#model = 'value';
    this.#isModelKey = false;
  }

  comma(): void {
    this.#objects?.comma();
    this.#isModelKey = false;
    if (this.#model === 'value') this.#model = 'no';
  }

  open(bracket: number): void {
    this.#objects?.open(bracket);
    this.#isModelKey = false;
    this.#model = this.#model === 'value' && bracket === OPEN_ARRAY ? 'elements' : 'no';
  }

  close(row: number): void {
    this.#objects?.close(row);
    this.#isModelKey = false;
    this.#model = 'no';
  }

  /** Forgets what is open, to go on behind a fault. */
  reset(): void {
    this.#objects?.reset();
    this.#isModelKey = false;
    this.#model = 'no';
  }
}

/** Objects inside objects whose values are kept; deeper ones fill no template. */
const MAX_DEPTH = 64;

/** The values of the open objects that fill templates. */
class OpenObjects {
  readonly #templates: UrlTemplates;
  readonly #collector: StringSink;
  /** By depth; null for an array. */
  readonly #open: ((Uint8Array | undefined)[] | null)[] = [];
  #depth = 0;
  /** The column that the string read last is, and the one whose value comes next; -1 for none. */
  #named = -1;
  #column = -1;

  constructor(templates: UrlTemplates, collector: StringSink) {
    this.#templates = templates;
    this.#collector = collector;
  }

  open(bracket: number): void {
    this.#named = this.#column = -1;
    if (this.#depth++ < MAX_DEPTH) this.#open.push(bracket === OPEN_OBJECT ? [] : null);
  }

  close(row: number): void {
    this.#named = this.#column = -1;
    if (this.#depth === 0 || this.#depth-- > MAX_DEPTH) return;
    const values = this.#open.pop() ?? null;
    if (values !== null && values.length > 0) this.#templates.fill(values, row, this.#collector);
  }

  value(bytes: Uint8Array, start: number, end: number, isString: boolean): void {
    const values = this.#depth <= MAX_DEPTH ? this.#open[this.#depth - 1] : null;
    if (values === null || values === undefined) return;
    if (this.#column >= 0) {
      // A literal such as `null` is no value.
      if (isString || /^[-+.\d]/.test(String.fromCharCode(bytes[start]!)))
        values[this.#column] = bytes.slice(start, end);
      this.#column = -1;
    } else if (isString) this.#named = this.#templates.column(bytes, start, end);
  }

  colon(): void {
    this.#column = this.#named;
    this.#named = -1;
  }

  comma(): void {
    this.#named = this.#column = -1;
  }

  reset(): void {
    this.#open.length = 0;
    this.#depth = 0;
    this.comma();
  }
}
