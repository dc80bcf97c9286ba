/** Reads arrays of NumPy (`.npy`; those in `.npz` are members of a zip archive): texts and bytes, never pickles. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { readHeaderFirst } from '../bytes/header-first.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { NPY_MAGIC } from '../kind/record-marks.ts';
import { collectText } from '../record/cell.ts';
import { broken, type NpyField, type NpyHeader, productOf, readNpyHeader } from './npy-header.ts';
import { MAX_NPY_HEADER_BYTES } from './tree-limits.ts';
import { TreeValues } from './tree-values.ts';

/** Bytes of elements that are read without a pause. */
const BATCH_BYTES = 1 << 16;

/**
 * Reads every text and bytes. The row of an item is its place along the first axis, its column that of its field; what
 * the header contains is in row 0. Returns the number of rows.
 */
export async function* readNpy(
  { all }: { readonly all: AsyncIterable<Uint8Array> },
  collector: ItemCollector
): AsyncGenerator<ItemBatch, number> {
  return yield* readHeaderFirst(all, collector, reader => readArray(reader, collector));
}

async function* readArray(reader: ByteReader, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const header = await readHeader(reader, collector);
  const { fields, shape } = header;
  const elements = productOf(shape);
  const elementBytes = fields.reduce((sum, { size, count }) => sum + size * count, 0);
  const end = reader.position + elements * elementBytes;
  const isText = fields.some(({ kind, size }) => (kind === 'text' || kind === 'bytes') && size > 0);
  if (isText && elementBytes > MAX_STRING_BYTES) {
    throw new GateError(
      'manifest-too-large',
      safe`an element of it has more than ${mebibytes(MAX_STRING_BYTES)}; split it`
    );
  }
  if (isText) yield* readElements(reader, header, elementBytes, elements, collector);
  else yield* searchNumbers(reader, end, collector);
  if (reader.position < end) throw broken(safe`it is cut off`);
  if ((await reader.next()) !== null) throw broken(safe`its end is followed by other data`);
  return shape[0] ?? 1;
}

async function readHeader(reader: ByteReader, collector: ItemCollector): Promise<NpyHeader> {
  const start = Buffer.from(await reader.exactly(NPY_MAGIC.length + 2));
  const version = start[NPY_MAGIC.length] ?? 0;
  if (version < 1 || version > 3) throw broken(safe`its version is not known`);
  const size = Buffer.from(await reader.exactly(version === 1 ? 2 : 4));
  const length = size.length === 2 ? size.readUInt16LE() : size.length === 4 ? size.readUInt32LE() : Infinity;
  if (length > MAX_NPY_HEADER_BYTES) throw broken(safe`its header is cut off or too long`);
  const header = new Uint8Array(await reader.exactly(length));
  if (header.length < length) collectText(header, 0, header.length, 0, 0, collector);
  if (header.length < length) throw broken(safe`its header is cut off`);
  return readNpyHeader(latin1(header), text => {
    const bytes = Buffer.from(text, 'latin1');
    collectText(bytes, 0, bytes.length, 0, 0, collector);
  });
}

async function* readElements(
  reader: ByteReader,
  { fields, shape, isFortran }: NpyHeader,
  elementBytes: number,
  elements: number,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  const values = new TreeValues(collector);
  const rows = shape[0] ?? 1;
  const batch = Math.max(1, Math.floor(BATCH_BYTES / elementBytes));
  for (let element = 0; element < elements;) {
    const wanted = Math.min(batch, elements - element) * elementBytes;
    const bytes = await reader.exactly(wanted);
    for (let at = 0; at + elementBytes <= bytes.length; at += elementBytes, element++) {
      values.row = (isFortran ? element % rows : Math.floor(element / (elements / rows))) + 1;
      readElement(bytes, at, fields, values);
    }
    if (collector.full || collector.watch.due) yield* collector.passOn();
    if (bytes.length < wanted) return;
  }
  if (values.fault !== null) throw values.fault;
}

function readElement(bytes: Uint8Array, start: number, fields: readonly NpyField[], values: TreeValues): void {
  let at = start;
  const isRecord = fields[0]?.name.length !== 0;
  if (isRecord) values.open('map');
  fields.forEach((field, index) => {
    if (isRecord) {
      values.column = index + 1;
      if (index > 0) values.comma();
      values.key(field.name);
    }
    for (let i = 0; i < field.count; i++, at += field.size)
      readValue(bytes.subarray(at, at + field.size), field, values);
  });
  if (isRecord) values.close('map');
}

function readValue(bytes: Uint8Array, { kind, size, isLittle }: NpyField, values: TreeValues): void {
  if (kind === 'bytes') {
    const end = endOf(bytes);
    if (end > 0) values.bytes(bytes, 0, end);
  } else if (kind === 'text') {
    const text = utf8Of(bytes, isLittle);
    if (text.length > 0) values.text(text, 0, text.length);
  } else if ((kind === 'integer' || kind === 'signed') && size <= 8) {
    values.integer(() => integerOf(bytes, isLittle, kind === 'signed'));
  } else if (kind === 'float') values.float();
  else values.nothing();
}

/** Returns the end of bytes before the zeros that fill them up. */
function endOf(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/** Returns a text of four bytes for each character in UTF-8. */
function utf8Of(bytes: Uint8Array, isLittle: boolean): Buffer {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const characters: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const character = view.getUint32(at, isLittle);
    if (character > 0x10ffff) throw broken(safe`it has a character that does not exist`);
    characters.push(String.fromCodePoint(character));
  }
  return Buffer.from(characters.join('').replace(/\0+$/, ''));
}

function integerOf(bytes: Uint8Array, isLittle: boolean, isSigned: boolean): bigint {
  const digits = Buffer.from(isLittle ? bytes.toReversed() : bytes).toString('hex');
  const value = BigInt(`0x${digits}`);
  return isSigned ? BigInt.asIntN(bytes.length * 8, value) : value;
}

/** Numbers have no links, but bytes of any kind are kept as numbers. */
async function* searchNumbers(
  reader: ByteReader,
  end: number,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  const strings = new ByteStrings(collector);
  for await (const chunk of reader.take(end - reader.position)) {
    strings.add(chunk);
    if (collector.full) yield* collector.passOn();
  }
  strings.end();
}
