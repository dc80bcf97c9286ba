/**
 * Reads zip archives. Some readers trust the directory, others the headers in front of the members. So both have to
 * agree, and the members have to fill the file without gaps or overlaps.
 */
import { u16, u32 } from '../../item/text/little-endian.ts';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { type SafeText, safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { collectStrings } from '../bytes/byte-strings.ts';
import type { Compression } from '../compression/compression.ts';
import { decompressed, OUTPUT_BYTES } from '../compression/engine.ts';
import { collectName, type MemberReader, type Member, readMembers } from '../member/members.ts';
import { isCheckpoint, digestingTensors } from './checkpoint.ts';
import { isOffice, readOffice } from '../office/office.ts';
import type { Source } from '../bytes/source.ts';
import type { Content } from '../compression/storage.ts';
import { ZIP_MEMBER } from '../kind/archive-marks.ts';
import { bunzip2 } from '../compression/bunzip2.ts';
import { unxz } from '../compression/unxz.ts';
import {
  brokenZip,
  extraFields,
  readDirectory,
  secondName,
  u64,
  type ZipDirectory,
  type ZipEntry
} from './zip-directory.ts';
import { unzstd } from '../compression/zstd.ts';
import { latin1 } from '../../item/text/latin1.ts';

const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;

/** A shorter extra field contains no URL. */
const MIN_STRING_BYTES = 8;

const ENCRYPTED = 0x2041;
const HAS_DESCRIPTOR = 0x0008;

const STORED = 0;
const DEFLATED = 8;

/** Methods whose data has the same format as a compressed file (APPNOTE.TXT 6.3.10, section 4.4.5). */
const AS_FILES: ReadonlyMap<number, Compression['undo']> = new Map([
  [12, bunzip2],
  [93, unzstd],
  [95, unxz]
]);

/** Methods that messages report by name; others are reported by number. */
const UNREAD: ReadonlyMap<number, SafeText> = new Map([
  [9, safe`Deflate64`],
  [14, safe`LZMA`]
]);

const DAMAGED = safe`its compression is damaged, cut off or followed by other data; pack the archive again`;

/** Reads every member; returns the total number of rows. */
export async function* readZip(
  content: Content,
  collector: ItemCollector,
  inside: MemberReader
): AsyncGenerator<ItemBatch, number> {
  const source = await content.source();
  const directory = await readDirectory(source);
  collectNotes(directory, collector, inside);
  const walk = () => zipMembers(source, directory);
  const first = () => zipMembers(source, directory, extra => collectExtra(extra, collector, inside));
  if (inside?.bytesOnly !== true && isOffice(directory.entries.map(({ name }) => name))) {
    return yield* readOffice(first, content, collector, inside);
  }
  const parts = isCheckpoint(directory.entries.map(({ name }) => name)) ? digestingTensors(inside) : inside;
  return yield* readMembers({ first: first(), again: async () => walk }, content, collector, parts);
}

/** Collects comments and second names, which are strings like any other. */
function collectNotes(
  { comment, special, entries }: ZipDirectory,
  collector: ItemCollector,
  inside: MemberReader
): void {
  collectName(comment, collector, inside);
  collectExtra(special, collector, inside);
  for (const entry of entries) {
    collectName(entry.comment, collector, inside);
    collectName(entry.otherComment, collector, inside);
    collectExtra(entry.extra, collector, inside);
    if (entry.otherName !== '') collectName(entry.name, collector, inside);
  }
}

/** Collects the URLs in extra fields; none where only bytes are compared. */
function collectExtra(extra: Uint8Array, collector: ItemCollector, inside: MemberReader): void {
  if (inside?.bytesOnly !== true && extra.length >= MIN_STRING_BYTES) collectStrings(extra, collector);
}

/**
 * Yields the data in front of the archive as a member without a name, then the members in the order of their positions.
 */
async function* zipMembers(
  source: Source,
  { entries, start }: ZipDirectory,
  collect: (extra: Uint8Array) => void = () => undefined
): AsyncGenerator<Member, void> {
  const reader = new ByteReader(source.open());
  const first = entries[0]?.offset ?? start;
  try {
    if (first > 0) yield { path: '', content: reader.take(first) };
    for await (const _ of reader.take(first - reader.position));
    for (const [index, entry] of entries.entries()) {
      const end = entries[index + 1]?.offset ?? start;
      const descriptor = await localHeader(reader, entry, collect);
      const gap = end - reader.position - entry.packedSize;
      if (gap < 0 || (gap > 0 && !descriptor)) throw overlapping();
      const dataEnd = reader.position + entry.packedSize;
      yield { path: entry.otherName === '' ? entry.name : entry.otherName, content: contentOf(reader, entry) };
      for await (const _ of reader.take(dataEnd - reader.position));
      if (gap > 0) checkDescriptor(await reader.exactly(gap), entry);
      else if (reader.position !== dataEnd) throw brokenZip(safe`it is cut off; pack it again`);
    }
    if (reader.position !== start) throw overlapping();
    // The source checks its size only at its end.
    while ((await reader.next()) !== null);
  } finally {
    await reader.close();
  }
}

/** Reads the header in front of a member; returns true if a descriptor may follow its data. */
async function localHeader(
  reader: ByteReader,
  entry: ZipEntry,
  collect: (extra: Uint8Array) => void
): Promise<boolean> {
  if (reader.position !== entry.offset) throw overlapping();
  const header = await reader.exactly(LOCAL_SIZE);
  if (header.length < LOCAL_SIZE || u32(header, 0) !== ZIP_MEMBER) throw overlapping();
  const name = await reader.exactly(u16(header, 26));
  const extraBytes = await reader.exactly(u16(header, 28));
  collect(extraBytes);
  const extra = extraFields(extraBytes);
  const wide = extra.get(1) ?? new Uint8Array(0);
  const descriptor = (entry.flags & HAS_DESCRIPTOR) !== 0;
  const agrees = (found: number, promised: number) => found === promised || (descriptor && found === 0);
  const widened = (at: number, from: number) =>
    u32(header, at) === 0xffffffff && wide.length >= from + 8 ? u64(wide, from) : u32(header, at);
  const same =
    latin1(name) === entry.name &&
    u16(header, 6) === entry.flags &&
    u16(header, 8) === entry.method &&
    agrees(u32(header, 14), entry.crc) &&
    agrees(widened(22, 0), entry.size) &&
    agrees(widened(18, 8), entry.packedSize);
  if (!same) throw brokenZip(safe`its directory and the header of a member disagree; pack it again`);
  secondName(extra, entry.name);
  return descriptor;
}

/** Checks the sizes and checksum that may follow the data, with or without signature, in four or in eight bytes. */
function checkDescriptor(bytes: Uint8Array, { crc, packedSize, size }: ZipEntry): void {
  const at = bytes.length === 16 || bytes.length === 24 ? 4 : 0;
  const wide = bytes.length - at === 20;
  const fits = (wide || bytes.length - at === 12) && (at === 0 || u32(bytes, 0) === DESCRIPTOR);
  const sizeAt = (from: number) => (wide ? u64(bytes, from) : u32(bytes, from));
  const agrees =
    fits && u32(bytes, at) === crc && sizeAt(at + 4) === packedSize && sizeAt(at + (wide ? 12 : 8)) === size;
  if (!agrees) throw brokenZip(safe`there is data between its members; pack it again`);
}

async function* contentOf(reader: ByteReader, entry: ZipEntry): AsyncGenerator<Uint8Array, void> {
  const packed = new ByteReader(reader.take(entry.packedSize));
  let size = 0;
  let crc = 0;
  for await (const chunk of unpacked(packed, entry)) {
    size += chunk.length;
    if (size > entry.size) break;
    crc = crc32(chunk, crc);
    yield chunk;
  }
  const whole = size === entry.size && crc === entry.crc && (await packed.next()) === null;
  if (!whole) throw new GateError('manifest-unreadable', DAMAGED);
}

function unpacked(packed: ByteReader, { flags, method, packedSize }: ZipEntry): AsyncGenerator<Uint8Array, void> {
  if ((flags & ENCRYPTED) !== 0) {
    throw new GateError('manifest-unsupported', safe`it is encrypted; pack it without a password`);
  }
  if (method === STORED) return packed.take(packedSize);
  if (method === DEFLATED) return decompressed(packed, createInflateRaw({ chunkSize: OUTPUT_BYTES }), DAMAGED);
  const undo = AS_FILES.get(method);
  if (undo !== undefined) return undo(packed.take(packedSize));
  throw new GateError(
    'manifest-unsupported',
    safe`it is compressed with ${UNREAD.get(method) ?? safe`a rare method (${method})`}, which is not read; pack it with deflate`
  );
}

function overlapping(): GateError {
  return brokenZip(safe`its members overlap, or there is data between or after them; pack it again`);
}
