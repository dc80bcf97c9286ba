/**
 * Reads GGUF, versions 1 to 3, in both byte orders: keys with values, the names of tensors, then the tensors
 * (https://github.com/ggml-org/ggml, docs/gguf.md).
 */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { GGUF_MAGIC, ggufOrderOf } from '../kind/record-marks.ts';
import { MAX_GGUF_DEPTH, MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { hubUrl } from '../script/hub-reference.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';
import { GgufReferences } from './gguf-references.ts';

/** Bytes of the values of each type; 0 for strings and arrays. */
const SIZES = [1, 1, 2, 2, 4, 4, 4, 1, 0, 0, 8, 8, 8] as const;

const STRING = 8;
const ARRAY = 9;

/** Reads every string. The row of an item is the number of its entry. Returns the number of entries. */
export async function* readGguf(
  { all }: { readonly all: AsyncIterable<Uint8Array> },
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(all, collector, header => new GgufHeader(header, collector).read());
}

class GgufHeader {
  readonly #reader: ByteReader;
  readonly #collector: ItemCollector;
  readonly #references = new GgufReferences();
  #little = true;
  /** The bytes of a length: four in version 1. */
  #wide = 8;
  #row = 0;

  constructor(reader: ByteReader, collector: ItemCollector) {
    this.#reader = reader;
    this.#collector = collector;
  }

  async *read(): AsyncGenerator<ItemBatch, number> {
    const magic = latin1(await this.#bytes(4));
    const order = ggufOrderOf(await this.#bytes(4));
    if (magic !== GGUF_MAGIC || order === null) throw broken(safe`it does not begin like one`);
    this.#little = order.little;
    this.#wide = order.version === 1 ? 4 : 8;
    const tensors = await this.#number(this.#wide);
    const entries = await this.#number(this.#wide);
    while (this.#row < entries) {
      this.#row++;
      const key = await this.#string();
      yield* this.#value(latin1(key), await this.#number(4), 0);
    }
    for (const url of this.#references.urls()) this.#collect(Buffer.from(url));
    for (let tensor = 0; tensor < tensors; tensor++) {
      await this.#string();
      const dimensions = await this.#number(4);
      await this.#skip(dimensions * this.#wide + 4 + 8);
      if (this.#collector.full) yield* this.#collector.passOn();
    }
    return entries;
  }

  async *#value(key: string, type: number, depth: number): AsyncGenerator<ItemBatch, void> {
    if (type === STRING) {
      const text = latin1(await this.#string());
      const referent = this.#references.add(key, text);
      const url = referent === null || !text.includes('/') ? null : hubUrl(text, referent);
      if (url !== null) this.#collect(Buffer.from(url));
      if (this.#collector.full) yield* this.#collector.passOn();
    } else if (type === ARRAY) {
      if (depth === MAX_GGUF_DEPTH) throw broken(safe`its arrays are nested too deep`);
      const inner = await this.#number(4);
      const length = await this.#number(this.#wide);
      const size = SIZES[inner] ?? 0;
      if (size > 0) await this.#skip(length * size);
      else for (let i = 0; i < length; i++) yield* this.#value(key, inner, depth + 1);
    } else if (SIZES[type] === undefined) throw broken(safe`it has a value of an unknown type`);
    else await this.#skip(SIZES[type]);
  }

  /** Reads and collects a string. */
  async #string(): Promise<Uint8Array> {
    const size = await this.#number(this.#wide);
    if (size > MAX_STRING_BYTES) throw broken(safe`it has a string of more than 16 MiB`);
    const bytes = await this.#bytes(size);
    this.#collect(bytes);
    return bytes;
  }

  #collect(text: Uint8Array): void {
    this.#collector.string(text, 0, text.length, this.#row, 0, false);
  }

  async #number(size: number): Promise<number> {
    const bytes = await this.#bytes(size);
    const view = new DataView(bytes.buffer, bytes.byteOffset, size);
    return size === 4 ? view.getUint32(0, this.#little) : Number(view.getBigUint64(0, this.#little));
  }

  async #bytes(size: number): Promise<Uint8Array> {
    const bytes = await this.#reader.exactly(size);
    if (bytes.length < size) throw cutOff();
    return bytes;
  }

  async #skip(size: number): Promise<void> {
    const start = this.#reader.position;
    for await (const _ of this.#reader.take(size));
    if (this.#reader.position - start < size) throw cutOff();
  }
}

function cutOff(): GateError {
  return broken(safe`it ends inside its header`);
}

function broken(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read as GGUF: ${what}; write the file again`);
}
