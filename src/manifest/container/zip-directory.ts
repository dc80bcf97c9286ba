/** A zip archive's central directory (APPNOTE.TXT 6.3.10, section 4.3), read from the end of the file. */
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import type { Source } from '../bytes/source.ts';
import { isSameName } from './zip-names.ts';

/** One member as the central directory describes it. */
export interface ZipEntry {
  /** One character a byte. */
  readonly name: string;
  /** Its name in UTF-8 where an extra field holds another; empty where none does. */
  readonly otherName: string;
  readonly comment: string;
  /** The comment in UTF-8 where an extra field holds it; empty where none does. */
  readonly otherComment: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

export interface ZipDirectory {
  /** In the order in which they are stored. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory begins, which is where members end. */
  readonly start: number;
  /** The archive's own comment, one character a byte. */
  readonly comment: string;
}

/** The directory is held in memory; this is room for some 400,000 members. */
const MAX_DIRECTORY = 32 << 20;

/** Of the end of the file so much is kept, in which small directories lie whole. */
const TAIL = 1 << 18;

const END = 0x06054b50;
const END_SIZE = 22;
const LOCATOR = 0x07064b50;
const LOCATOR_SIZE = 20;
const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;

/** The directory. Throws `manifest-unreadable` where two readers could see two archives in these bytes. */
export async function readDirectory(source: Source): Promise<ZipDirectory> {
  const tail = await tailOf(source);
  const at = endRecord(tail);
  const { entries, size, end, start: written } = bounds(tail, at, source.size);
  const start = end - size;
  // Where data was put before an archive, its offsets may be too small by the length of it.
  const shift = start - written;
  if (shift < 0) throw brokenZip(safe`its directory overlaps its end; pack it again`);
  if (shift > 0 && u32(await range(source, written, 4), 0) === ENTRY) {
    throw brokenZip(safe`it has two directories, and programs differ in which one they read; pack it again`);
  }
  if (size > MAX_DIRECTORY) {
    throw new GateError('manifest-too-large', safe`it is a zip archive of too many members; split it`);
  }
  const tailStart = source.size - tail.length;
  const bytes =
    start >= tailStart ? tail.subarray(start - tailStart, end - tailStart) : await range(source, start, size);
  const read = readEntries(bytes);
  if (read.length !== entries)
    throw brokenZip(safe`its directory does not have as many entries as it says; pack it again`);
  const comment = latin1(tail, at + END_SIZE, tail.length);
  const moved = read.map(entry => ({ ...entry, offset: entry.offset + shift }));
  return { entries: moved.sort((a, b) => a.offset - b.offset), start, comment };
}

async function tailOf(source: Source): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    kept.push(chunk);
    size += chunk.length;
    while (kept[0] !== undefined && size - kept[0].length >= TAIL) size -= kept.shift()?.length ?? 0;
  }
  return Buffer.concat(kept);
}

async function range(source: Source, start: number, size: number): Promise<Uint8Array> {
  const reader = new ByteReader(source.open());
  try {
    for await (const _ of reader.take(start));
    const bytes = await reader.exactly(size);
    if (bytes.length === size) return bytes;
    throw brokenZip(safe`it is cut off; pack it again`);
  } finally {
    await reader.close();
  }
}

function endRecord(tail: Uint8Array): number {
  const at = endRecordIn(tail);
  if (at === null) throw brokenZip(safe`it is cut off, or data follows its end; pack it again`);
  return at;
}

/** So much of a file's end holds the record of an archive's end, with the longest comment. */
export const END_BYTES = END_SIZE + 0xffff;

/** Where the record of the end begins: the last one, which has to reach to the end of the file; null where none does. */
function endRecordIn(tail: Uint8Array): number | null {
  for (let at = tail.length - END_SIZE; at >= 0 && at >= tail.length - END_BYTES; at--) {
    if (u32(tail, at) !== END) continue;
    return at + END_SIZE + u16(tail, at + 20) === tail.length ? at : null;
  }
  return null;
}

/**
 * Whether a file ends as an archive does, be it that something stands behind it: programs look for the record of its end
 * further back too.
 */
export function endsAsZip(tail: Uint8Array): boolean {
  for (let at = tail.length - END_SIZE; at >= 0 && at >= tail.length - END_BYTES; at--) {
    if (u32(tail, at) !== END || at + END_SIZE + u16(tail, at + 20) > tail.length) continue;
    // By chance these bytes stand behind no directory.
    const directory = at - u32(tail, at + 12);
    if (directory < 0 || directory === at || u32(tail, directory) === ENTRY || u32(tail, at - LOCATOR_SIZE) === LOCATOR)
      return true;
  }
  return false;
}

interface Bounds {
  readonly entries: number;
  readonly size: number;
  readonly start: number;
  /** Where the directory has to end. */
  readonly end: number;
}

function bounds(tail: Uint8Array, at: number, fileSize: number): Bounds {
  const small = { entries: u16(tail, at + 10), size: u32(tail, at + 12), start: u32(tail, at + 16) };
  if (u16(tail, at + 4) !== 0 || u16(tail, at + 6) !== 0 || u16(tail, at + 8) !== small.entries) throw severalVolumes();
  const locator = at - LOCATOR_SIZE;
  const tailStart = fileSize - tail.length;
  if (locator < 0 || u32(tail, locator) !== LOCATOR) return { ...small, end: tailStart + at };
  const written = u64(tail, locator + 8) - tailStart;
  const adjacent = locator - END_64_SIZE;
  const record = u32(tail, Math.max(0, written)) === END_64 || adjacent <= written ? written : adjacent;
  const fits = record >= 0 && record + END_64_SIZE <= locator && u32(tail, record) === END_64;
  if (!fits || record + 12 + u64(tail, record + 4) !== locator) {
    throw brokenZip(safe`its zip64 records are in the wrong place; pack it again`);
  }
  if (u32(tail, record + 16) !== 0 || u32(tail, record + 20) !== 0) throw severalVolumes();
  const large = { entries: u64(tail, record + 32), size: u64(tail, record + 40), start: u64(tail, record + 48) };
  const agree =
    (small.entries === 0xffff || small.entries === large.entries) &&
    (small.size === 0xffffffff || small.size === large.size) &&
    (small.start === 0xffffffff || small.start === large.start);
  if (!agree) throw brokenZip(safe`its zip64 records and its other records disagree; pack it again`);
  return { ...large, end: tailStart + record };
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + ENTRY_SIZE > bytes.length || u32(bytes, at) !== ENTRY) throw damagedDirectory();
    const nameEnd = at + ENTRY_SIZE + u16(bytes, at + 28);
    const extraEnd = nameEnd + u16(bytes, at + 30);
    const end = extraEnd + u16(bytes, at + 32);
    if (end > bytes.length) throw damagedDirectory();
    if (u16(bytes, at + 34) !== 0) throw severalVolumes();
    const extra = extraFields(bytes.subarray(nameEnd, extraEnd));
    const wide = extra.get(ZIP64) ?? new Uint8Array(0);
    let used = 0;
    const widened = (small: number): number => {
      if (small !== 0xffffffff) return small;
      if (used + 8 > wide.length) throw damagedDirectory();
      used += 8;
      return u64(wide, used - 8);
    };
    const name = latin1(bytes, at + ENTRY_SIZE, nameEnd);
    entries.push({
      name,
      otherName: secondName(extra, name),
      comment: latin1(bytes, extraEnd, end),
      otherComment: unicodeText(extra, UNICODE_COMMENT),
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      crc: u32(bytes, at + 16),
      // In this order they stand in the extra field.
      ...sizes(widened, u32(bytes, at + 24), u32(bytes, at + 20)),
      offset: widened(u32(bytes, at + 42))
    });
    at = end;
  }
  return entries;
}

function sizes(widened: (small: number) => number, full: number, packed: number) {
  const size = widened(full);
  return { size, packedSize: widened(packed) };
}

const ZIP64 = 0x0001;
const UNICODE_NAME = 0x7075;
const UNICODE_COMMENT = 0x6375;

/** Of these the first of two counts to some readers, and the last to others. */
const SINGLE: ReadonlySet<number> = new Set([ZIP64, UNICODE_NAME, UNICODE_COMMENT]);

/** The name of a member in UTF-8; empty where none is given. Throws where it is not that of the header, decoded. */
export function secondName(extra: ReadonlyMap<number, Uint8Array>, name: string): string {
  const second = unicodeText(extra, UNICODE_NAME);
  // Where it ends to some readers.
  if (name.includes('\0') || second.includes('\0')) throw brokenZip(safe`a name in it holds a NUL; pack it again`);
  if (second === '' || isSameName(name, second)) return second;
  throw brokenZip(safe`a member of it has two names; pack it again`);
}

/** Behind a version and a checksum of what it stands for. */
function unicodeText(extra: ReadonlyMap<number, Uint8Array>, id: number): string {
  const field = extra.get(id);
  return field === undefined ? '' : latin1(field, 5, field.length);
}

/** Extra fields by their id; what is no such field is left alone, as it is by other readers. */
export function extraFields(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length;) {
    const end = at + 4 + u16(bytes, at + 2);
    if (end > bytes.length) break;
    const id = u16(bytes, at);
    if (fields.has(id) && SINGLE.has(id)) throw damagedDirectory();
    fields.set(id, bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

export function u16(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return u16(bytes, at) + u16(bytes, at + 2) * 0x10000;
}

/** Past 2^53, which no size reaches, it is no longer exact and fits nothing. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, Math.max(0, end - start)).toString('latin1');
}

export function brokenZip(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`as a zip archive it cannot be read: ${what}`);
}

function damagedDirectory(): GateError {
  return brokenZip(safe`its directory is damaged; pack it again`);
}

function severalVolumes(): GateError {
  return new GateError('manifest-unsupported', safe`it is a zip archive of several volumes; pack it into one`);
}
