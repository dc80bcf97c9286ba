/** Reads the values in the blocks of an Avro file (Apache Avro 1.12, "Binary Encoding"), in pieces of any size. */
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe, type SafeText } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import type { Scanner } from '../bytes/pending.ts';
import type { AvroRecord, AvroSchema, AvroType } from './avro-schema.ts';
import { MAX_TREE_DEPTH } from './tree-limits.ts';
import type { TreeValues } from './tree-values.ts';

/** A record, list or map whose values are being read. */
interface Frame {
  readonly type: Extract<AvroType, { readonly kind: 'record' | 'list' | 'map' }>;
  /** The number of the next field of a record. */
  next: number;
  /** Values of a list or map that follow before the next number of values. */
  left: number;
  /** Whether the next value of a map follows, after its key. */
  isKeyed: boolean;
}

/** Thrown where a value goes on after the bytes. */
class Incomplete extends Error {}

export class AvroValues implements Scanner {
  readonly #schema: AvroSchema;
  readonly #values: TreeValues;
  readonly #frames: Frame[] = [];
  /** Rows that are not begun. */
  #left = 0;
  /** The type of the value that follows; null where a list, a map or a row goes on. */
  #type: AvroType | null = null;
  #bytes: Uint8Array = new Uint8Array(0);
  #at = 0;
  #end = 0;

  /** @param rows the number of rows in the block */
  constructor(schema: AvroSchema, values: TreeValues, rows: number) {
    this.#schema = schema;
    this.#values = values;
    if (schema.empty.has(schema.root)) values.row += rows;
    else this.#left = rows;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
    for (let done = start; this.#hasMore; done = this.#at) {
      try {
        this.#step();
      } catch (error) {
        if (!(error instanceof Incomplete)) throw error;
        if (final) throw broken(this.#values.row, safe`is cut off at the end of its block`);
        return done;
      }
    }
    if (this.#at < end) throw broken(this.#values.row, safe`is followed by other data in its block`);
    return end;
  }

  get #hasMore(): boolean {
    return this.#left > 0 || this.#isInRow;
  }

  get #isInRow(): boolean {
    return this.#type !== null || this.#frames.length > 0;
  }

  /** Reads the next value, key or number of values. Changes nothing if it is incomplete. */
  #step(): void {
    const type = this.#type;
    const frame = this.#frames.at(-1);
    if (type !== null) this.#type = this.#read(type);
    else if (frame === undefined) {
      this.#values.column = 0;
      this.#type = this.#schema.root;
      this.#left--;
    } else if (frame.type.kind === 'record') this.#field(frame, frame.type);
    else this.#element(frame, frame.type);
    if (!this.#isInRow) this.#values.row++;
  }

  #field(frame: Frame, { fields }: AvroRecord): void {
    const field = fields[frame.next];
    if (field === undefined) {
      this.#close('map');
      return;
    }
    if (this.#frames.length === 1) this.#values.column = field.column;
    if (frame.next > 0) this.#values.comma();
    this.#values.key(field.name);
    frame.next++;
    this.#type = field.type;
  }

  #element(frame: Frame, { kind, of }: Exclude<Frame['type'], AvroRecord>): void {
    if (frame.left === 0) {
      const values = this.#long();
      // The size of the values, for readers that skip them.
      if (values < 0) this.#long();
      if (values === 0) this.#close(kind);
      else if (kind === 'map' || !this.#schema.empty.has(of)) frame.left = Math.abs(values);
      return;
    }
    if (kind === 'map' && !frame.isKeyed) {
      const [start, end] = this.#sized();
      if (frame.next > 0) this.#values.comma();
      this.#values.text(this.#bytes, start, end);
      this.#values.colon();
      frame.isKeyed = true;
      return;
    }
    if (kind === 'list' && frame.next > 0) this.#values.comma();
    frame.isKeyed = false;
    frame.left--;
    frame.next = 1;
    this.#type = of;
  }

  /** Reads a value; returns the type of the value that follows as its content, or null. */
  #read(type: AvroType): AvroType | null {
    switch (type.kind) {
      case 'null':
        this.#values.nothing();
        return null;
      case 'boolean':
        this.#take(1);
        this.#values.nothing();
        return null;
      case 'number': {
        const start = this.#at;
        this.#long();
        this.#values.integer(() => exactLong(this.#bytes.subarray(start, this.#at)));
        return null;
      }
      case 'enum': {
        const symbol = type.symbols[this.#long()];
        if (symbol === undefined) throw broken(this.#values.row, safe`has a symbol that is not in its enum`);
        this.#values.text(symbol, 0, symbol.length);
        return null;
      }
      case 'fixed':
        this.#fixed(type);
        return null;
      case 'bytes':
        this.#values.bytes(this.#bytes, ...this.#sized());
        return null;
      case 'text':
        this.#values.text(this.#bytes, ...this.#sized());
        return null;
      case 'union': {
        const branch = type.of[this.#long()];
        if (branch === undefined) throw broken(this.#values.row, safe`has a type that is not in its union`);
        return branch;
      }
      case 'record':
      case 'list':
      case 'map':
        this.#open(type);
        return null;
    }
  }

  #fixed({ size, isFloat }: { readonly size: number; readonly isFloat: boolean }): void {
    const start = this.#take(size);
    if (isFloat) this.#values.float();
    else this.#values.bytes(this.#bytes, start, start + size);
  }

  #open(type: Frame['type']): void {
    if (this.#frames.length === MAX_TREE_DEPTH) throw broken(this.#values.row, safe`is nested too deep`);
    this.#values.open(type.kind === 'list' ? 'list' : 'map');
    this.#frames.push({ type, next: 0, left: 0, isKeyed: false });
  }

  #close(kind: 'list' | 'map'): void {
    this.#values.close(kind);
    this.#frames.pop();
  }

  /** Reads a length and skips that many bytes; returns their start and end. */
  #sized(): readonly [start: number, end: number] {
    const size = this.#long();
    if (size < 0) throw broken(this.#values.row, safe`has a negative length`);
    const start = this.#take(size);
    return [start, start + size];
  }

  #take(size: number): number {
    const start = this.#at;
    if (size > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`record ${count(this.#values.row)} has a value of more than ${mebibytes(MAX_STRING_BYTES)}; split it`
      );
    }
    if (size > this.#end - start) throw new Incomplete();
    this.#at = start + size;
    return start;
  }

  /** Reads an integer in zigzag coding, exact up to 2^53. */
  #long(): number {
    let value = 0;
    for (let i = 0, scale = 1; i < 10; i++, scale *= 128) {
      const byte = this.#bytes[this.#take(1)]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
    }
    throw broken(this.#values.row, safe`has a number of more than ten bytes`);
  }
}

/** Returns the integer in these bytes, whatever its size. */
function exactLong(bytes: Uint8Array): bigint {
  const value = bytes.reduceRight((sum, byte) => sum * 128n + BigInt(byte & 0x7f), 0n);
  return (value >> 1n) ^ -(value & 1n);
}

function broken(row: number, what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`record ${count(row)} ${what}; write the file again`);
}
