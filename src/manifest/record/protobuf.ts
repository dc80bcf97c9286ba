/**
 * Reads a message of Protocol Buffers without its schema
 * (https://protobuf.dev/programming-guides/encoding/). A field with a length may be a text, bytes or a message, and only
 * the schema says which: it is read as everything that it can be. Only where a message has the exact layout of
 * TensorFlow's `Example` or `SequenceExample`, its outer messages are known to be nothing else.
 */
import { isUtf8 } from 'node:buffer';
import type { ItemCollector } from '../../item/collect.ts';
import { collectBinary, collectEither, collectText } from './cell.ts';
import { MAX_MESSAGE_DEPTH } from './record-limits.ts';

/** Wire types. */
const VARINT = 0;
const FIXED64 = 1;
const BYTES = 2;
const GROUP_START = 3;
const GROUP_END = 4;
const FIXED32 = 5;

/** What the fields of a message with a known layout are; `value` is a text or bytes, `numbers` are not read. */
type Layout = ReadonlyMap<number, Layout | 'value' | 'numbers'>;

const BYTES_LIST: Layout = new Map([[1, 'value']]);
const NUMBERS: Layout = new Map([[1, 'numbers']]);
const FEATURE: Layout = new Map([
  [1, BYTES_LIST],
  [2, NUMBERS],
  [3, NUMBERS]
]);
const mapOf = (value: Layout): Layout => {
  const entry: Layout = new Map<number, Layout | 'value'>([
    [1, 'value'],
    [2, value]
  ]);
  return new Map([[1, entry]]);
};
/** `SequenceExample`, and `Example`, which is one without lists. */
export const EXAMPLE: Layout = new Map([
  [1, mapOf(FEATURE)],
  [2, mapOf(new Map([[1, FEATURE]]))]
]);

/**
 * Collects the items of a value with a length. Yields where the collector should pass on what it has.
 *
 * @param layout what a message here is expected to be; null where nothing is known
 */
export function* readValue(
  value: Uint8Array,
  row: number,
  collector: ItemCollector,
  layout: Layout | null,
  depth = 0
): Generator<void, void> {
  // Empty values cost time, too.
  collector.watch.worked(value.length + 1);
  if (collector.full || collector.watch.due) yield;
  if (value.length === 0) return;
  if (layout !== null && fits(value, layout)) {
    for (const { number, start, end } of fieldsIn(value)) {
      const inner = layout.get(number);
      if (inner === 'numbers' || inner === undefined) continue;
      yield* readValue(value.subarray(start, end), row, collector, inner === 'value' ? null : inner, depth + 1);
    }
    return;
  }
  if (depth === MAX_MESSAGE_DEPTH || !isMessage(value)) {
    yield* collectEither(value, row, collector);
    return;
  }
  if (isPlain(value)) collectText(value, 0, value.length, row, 0, collector);
  else collectBinary(value, true, row, 0, collector);
  for (const { start, end } of fieldsIn(value)) {
    yield* readValue(value.subarray(start, end), row, collector, null, depth + 1);
  }
}

/** Returns true if the value is text without control characters, which nearly no message is. */
function isPlain(value: Uint8Array): boolean {
  if (!isUtf8(value)) return false;
  for (const byte of value) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
  return true;
}

/** Returns true if a value is a message to its end. */
function isMessage(value: Uint8Array): boolean {
  const fields = new Fields(value);
  while (fields.next());
  return fields.isWhole;
}

/** Returns true if a value is a message that has only the fields of `layout`, each with its wire type. */
function fits(value: Uint8Array, layout: Layout): boolean {
  const fields = new Fields(value);
  while (fields.next()) {
    const inner = layout.get(fields.number);
    if (inner === undefined || (fields.type !== BYTES && inner !== 'numbers')) return false;
  }
  return fields.isWhole;
}

/** Yields the fields with a length of a message: the same object each time, since there may be millions. */
function* fieldsIn(value: Uint8Array): Generator<Fields, void> {
  const fields = new Fields(value);
  while (fields.next()) if (fields.type === BYTES) yield fields;
}

/** Walks over the fields of a message. */
class Fields {
  number = 0;
  type = 0;
  /** Where the value of the field is. */
  start = 0;
  /** NaN after what is no field. */
  end = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** True if the bytes end with a field. */
  get isWhole(): boolean {
    return this.end === this.#bytes.length;
  }

  /** Moves to the next field; returns false at the end, and where there is no field. */
  next(): boolean {
    if (!(this.end < this.#bytes.length)) return false;
    const tag = this.#varint();
    this.number = Math.floor(tag / 8);
    this.type = tag % 8;
    const size = this.#sizeOf(this.type);
    this.start = this.end;
    this.end = this.start + size;
    // A tag has 32 bits at most, and no field has the number 0. A comparison with NaN is false.
    if (this.number >= 1 && tag < 2 ** 32 && this.end <= this.#bytes.length) return true;
    this.end = NaN;
    return false;
  }

  /** Moves to the value of a field; returns its size. */
  #sizeOf(type: number): number {
    switch (type) {
      case VARINT:
        this.#varint();
        return 0;
      case FIXED64:
        return 8;
      case BYTES:
        return this.#varint();
      case GROUP_START:
      case GROUP_END:
        return 0;
      case FIXED32:
        return 4;
      default:
        return NaN;
    }
  }

  /** Returns the number of at most ten bytes at `end`, exact up to 2^53. */
  #varint(): number {
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      const byte = this.#bytes[this.end++];
      if (byte === undefined) break;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
    return (this.end = NaN);
  }
}
