/** What a key of JSON says of its value: that it is a model's id, or that it fills a part of a URL template. */
import type { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import type { GateError } from '../safe/errors.ts';
import { hubUrl, isModelKey } from './hub-reference.ts';
import { OpenObjects } from './json-objects.ts';

const OPEN_ARRAY = 0x5b;

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

  /** What is to be said when everything else was read; null where nothing is. */
  get fault(): GateError | null {
    return this.#objects?.fault ?? null;
  }

  /** A string, decoded: a key or a value. */
  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes.subarray(start, end), row, 'string');
    if (this.#model === 'no') {
      this.#isModelKey = isModelKey(bytes, start, end);
      return;
    }
    const url = end - start > 256 ? null : hubUrl(Buffer.from(bytes.subarray(start, end)).toString('latin1'), 'model');
    if (url !== null) this.#collector.string(Buffer.from(url), 0, url.length, row, 0, false);
    if (this.#model === 'value') this.#model = 'no';
  }

  /** A number or literal. */
  word(bytes: Uint8Array, start: number, end: number, row: number): void {
    this.#objects?.value(bytes.subarray(start, end), row, 'word');
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

  open(bracket: number, row: number): void {
    this.#objects?.open(bracket, row);
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
