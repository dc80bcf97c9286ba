/** Collects the values of a binary format of nested values; keys and structure mean the same as in JSON. */
import { isUtf8 } from 'node:buffer';
import type { ItemCollector } from '../../item/collect.ts';
import type { GateError } from '../../safe/errors.ts';
import { JsonKeys } from '../json/json-keys.ts';
import { collectEither, collectText } from '../record/cell.ts';
import { LargeBytes } from './large-bytes.ts';
import { OPEN_BRACE, OPEN_BRACKET } from '../../item/text/ascii.ts';

/** A value that fills no template. */
const SOME_WORD = Buffer.from('null');
/** A value that programs write in different ways, so that it cannot fill a template. */
const SOME_FLOAT = Buffer.from('0.5');

export class TreeValues {
  /** Where the next values are. */
  row = 1;
  column = 0;
  readonly #collector: ItemCollector;
  readonly #keys: JsonKeys;

  constructor(collector: ItemCollector) {
    this.#collector = collector;
    const string = (bytes: Uint8Array, start: number, end: number, row: number) =>
      collector.string(bytes, start, end, row, this.column, false);
    this.#keys = new JsonKeys({ string }, collector.templates, false);
  }

  /** The fault to report after everything else was read; null where there is none. */
  get fault(): GateError | null {
    return this.#keys.fault;
  }

  /** Continues with a row after a fault. */
  restart(row: number): void {
    this.#keys.reset();
    this.row = row;
  }

  /** Handles a text, which may be a key. */
  text(bytes: Uint8Array, start: number, end: number): void {
    this.#keys.string(bytes, start, end, this.row, 0);
    const isText = isUtf8(bytes.subarray(start, end));
    if (isText) collectText(bytes, start, end, this.row, this.column, this.#collector);
    // Older writers have no other type for bytes.
    else this.#collectBytes(bytes.subarray(start, end));
  }

  /** Handles a key that was collected before. */
  key(name: Uint8Array): void {
    this.#keys.string(name, 0, name.length, this.row, 0);
    this.#keys.colon();
  }

  /** Handles bytes, which may be text. */
  bytes(bytes: Uint8Array, start: number, end: number): void {
    const value = bytes.subarray(start, end);
    if (isUtf8(value)) {
      this.text(bytes, start, end);
      return;
    }
    this.#word(SOME_WORD);
    this.#collectBytes(value);
  }

  /** Handles bytes that are too many to keep. */
  large(size: number): LargeBytes {
    this.#word(SOME_WORD);
    return new LargeBytes(size, this.row, this.#collector);
  }

  /** @param value called only if it is needed */
  integer(value: () => number | bigint): void {
    this.#word(this.#collector.templates === null ? SOME_WORD : Buffer.from(String(value())));
  }

  /** Handles a number with a fraction. */
  float(): void {
    this.#word(SOME_FLOAT);
  }

  /** Handles a value without content. */
  nothing(): void {
    this.#word(SOME_WORD);
  }

  open(kind: 'map' | 'list'): void {
    this.#keys.open(kind === 'map' ? OPEN_BRACE : OPEN_BRACKET, this.row);
    this.#collector.watch.worked(1);
  }

  close(kind: 'map' | 'list'): void {
    this.#keys.close(kind === 'map' ? OPEN_BRACE : OPEN_BRACKET, this.row);
  }

  #collectBytes(bytes: Uint8Array): void {
    for (const _ of collectEither(bytes, this.row, this.#collector, this.column));
  }

  #word(word: Uint8Array): void {
    this.#keys.word(word, 0, word.length, this.row);
    this.#collector.watch.worked(1);
  }

  /** To be called between a key and its value. */
  colon(): void {
    this.#keys.colon();
  }

  /** To be called before every value of a list but the first, and before every key but the first. */
  comma(): void {
    this.#keys.comma();
  }
}
