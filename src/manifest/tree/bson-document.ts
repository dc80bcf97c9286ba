/** Reads a document of BSON that is in memory as a whole. */
import { GateError } from '../../safe/errors.ts';
import { count, safe, type SafeText } from '../../safe/text.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_TREE_DEPTH } from './tree-limits.ts';
import type { TreeValues } from './tree-values.ts';

/** Elements that are read before a pause. */
const STEP = 1 << 10;

/** A document or list that is being read. */
interface Frame {
  /** Where its last byte is, which is zero. */
  readonly last: number;
  readonly kind: 'map' | 'list';
  isFirst: boolean;
}

/** Bytes of values of a fixed size that are no text, by type: other types are read below. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [0x06, 0],
  [0x07, 12],
  [0x08, 1],
  [0x09, 8],
  [0x0a, 0],
  [0x11, 8],
  [0x7f, 0],
  [0xff, 0]
]);

/** Yields where the collector may pass on what it has. Throws `manifest-unreadable`. */
export function* readBsonDocument(bytes: Buffer, values: TreeValues): Generator<void, void> {
  const document = new Document(bytes, values);
  for (let step = 1; document.next(); step++) if (step % STEP === 0) yield;
}

class Document {
  readonly #bytes: Buffer;
  readonly #values: TreeValues;
  readonly #frames: Frame[] = [];
  #at = 0;

  constructor(bytes: Buffer, values: TreeValues) {
    this.#bytes = bytes;
    this.#values = values;
    this.#open('map', bytes.length);
  }

  /** Reads an element, or the end of a document; returns false after the outermost one. */
  next(): boolean {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return false;
    if (this.#at === frame.last) {
      this.#close(frame);
      return true;
    }
    const type = this.#bytes[this.#take(1)]!;
    if (!frame.isFirst) this.#values.comma();
    frame.isFirst = false;
    const [start, end] = this.#cstring();
    // The keys of a list are its indexes, which programs ignore.
    if (frame.kind === 'map' || !/^\d{1,8}$/.test(latin1(this.#bytes, start, end))) {
      this.#values.text(this.#bytes, start, end);
      this.#values.colon();
    }
    this.#value(type);
    return true;
  }

  #value(type: number): void {
    const size = SIZES.get(type);
    if (size !== undefined) {
      this.#take(size);
      this.#values.nothing();
      return;
    }
    switch (type) {
      case 0x01:
      case 0x13:
        this.#take(type === 0x01 ? 8 : 16);
        this.#values.float();
        break;
      case 0x02:
      case 0x0d:
      case 0x0e:
        this.#values.text(this.#bytes, ...this.#string());
        break;
      case 0x03:
      case 0x04:
        this.#open(type === 0x03 ? 'map' : 'list', this.#inner().size);
        break;
      case 0x05:
        this.#binary();
        break;
      case 0x0b:
        this.#values.text(this.#bytes, ...this.#cstring());
        this.#values.text(this.#bytes, ...this.#cstring());
        break;
      case 0x0c:
        this.#values.text(this.#bytes, ...this.#string());
        this.#take(12);
        break;
      case 0x0f:
        this.#code();
        break;
      case 0x10:
        this.#integer(this.#take(4), at => this.#bytes.readInt32LE(at));
        break;
      case 0x12:
        this.#integer(this.#take(8), at => this.#bytes.readBigInt64LE(at));
        break;
      default:
        throw this.#broken(safe`has a value of a type that BSON does not have`);
    }
  }

  #integer(at: number, read: (at: number) => number | bigint): void {
    this.#values.integer(() => read(at));
  }

  #binary(): void {
    const size = this.#bytes.readInt32LE(this.#take(4));
    const subtype = this.#bytes[this.#take(1)]!;
    const start = this.#take(size);
    // An older form has a second size.
    const from = subtype === 2 && size >= 4 ? start + 4 : start;
    this.#values.bytes(this.#bytes, from, start + size);
  }

  /** Reads a program and the values of its variables. */
  #code(): void {
    const start = this.#at;
    const size = this.#bytes.readInt32LE(this.#take(4));
    this.#values.text(this.#bytes, ...this.#string());
    const inner = this.#inner();
    if (inner.start + inner.size !== start + size) throw this.#broken(safe`has a size that does not fit`);
    this.#open('map', inner.size);
  }

  /** Returns where a document begins, and its size. */
  #inner(): { readonly start: number; readonly size: number } {
    const start = this.#at;
    const size = this.#bytes.readInt32LE(this.#take(4));
    this.#at = start;
    if (size < 5) throw this.#broken(safe`has an impossible size in it`);
    return { start, size };
  }

  #open(kind: Frame['kind'], size: number): void {
    if (this.#frames.length === MAX_TREE_DEPTH) throw this.#broken(safe`is nested too deep`);
    const last = this.#at + size - 1;
    const around = this.#frames.at(-1);
    if (last >= (around?.last ?? Infinity) || this.#bytes[last] !== 0) {
      throw this.#broken(safe`has a size that does not fit`);
    }
    this.#at += 4;
    this.#values.open(kind);
    this.#frames.push({ last, kind, isFirst: true });
  }

  #close({ kind }: Frame): void {
    this.#values.close(kind);
    this.#frames.pop();
    this.#at++;
  }

  /** Reads a text with its size and a zero after it; returns where it is. */
  #string(): readonly [start: number, end: number] {
    const size = this.#bytes.readInt32LE(this.#take(4));
    const start = this.#take(size);
    if (size < 1 || this.#bytes[start + size - 1] !== 0) throw this.#broken(safe`has a text without its end`);
    return [start, start + size - 1];
  }

  /** Reads a text that a zero ends; returns where it is. */
  #cstring(): readonly [start: number, end: number] {
    const start = this.#at;
    const end = this.#bytes.indexOf(0, start);
    if (end < 0) throw this.#broken(safe`has a text without its end`);
    this.#take(end + 1 - start);
    return [start, end];
  }

  /** Skips the next bytes, which are in the innermost document; returns where they begin. */
  #take(size: number): number {
    const start = this.#at;
    const last = this.#frames.at(-1)?.last ?? 0;
    if (size < 0 || size > last - start) throw this.#broken(safe`has a value that does not fit`);
    this.#at = start + size;
    return start;
  }

  #broken(what: SafeText): GateError {
    return new GateError('manifest-unreadable', safe`document ${count(this.#values.row)} ${what}; export it again`);
  }
}
