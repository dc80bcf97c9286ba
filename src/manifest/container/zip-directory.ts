/** Reads the central directory of a zip archive (APPNOTE.TXT 6.3.10, section 4.3) from the end of the file. */
import { u16, u32 } from '../../item/text/little-endian.ts';
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { MAX_ZIP_DIRECTORY_BYTES } from '../bytes/manifest-limits.ts';
import type { Source } from '../bytes/source.ts';
import {
  ZIP_END,
  ZIP_END_BYTES,
  ZIP_END_SIZE,
  ZIP_ENTRY,
  ZIP_LOCATOR,
  ZIP_LOCATOR_SIZE
} from '../kind/archive-marks.ts';
import { isSameName } from './zip-names.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** A member as the central directory describes it. */
export interface ZipEntry {
  /** One character per byte. */
  readonly name: string;
  /** The name in UTF-8 from an extra field; empty where there is none. */
  readonly otherName: string;
  readonly comment: string;
  /** The comment in UTF-8 from an extra field; empty where there is none. */
  readonly otherComment: string;
  /** Its extra fields, and data that is none. */
  readonly extra: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The position of its local header. */
  readonly offset: number;
}

export interface ZipDirectory {
  /** In the order of their positions. */
  readonly entries: readonly ZipEntry[];
  /** The position of the central directory, where the members end. */
  readonly start: number;
  /** The archive's own comment, one character per byte. */
  readonly comment: string;
  /** Data in the zip64 records that is only for special readers. */
  readonly special: Uint8Array;
}

/** The bytes kept from the end of the file; small directories fit into them. */
const TAIL = 1 << 18;

const END_64 = 0x06064b50;
const END_64_SIZE = 56;
const ENTRY_SIZE = 46;

/**
 * Reads the directory. Throws `manifest-unreadable` where two readers could see different archives in the same bytes.
 */
export async function readDirectory(source: Source): Promise<ZipDirectory> {
  const tail = await tailOf(source);
  const at = endRecord(tail);
  const { entries, size, end, start: written, special } = bounds(tail, at, source.size);
  const start = end - size;
  // If data was added in front of an archive, its offsets may be too small by the length of the data.
  const shift = start - written;
  if (shift < 0) throw brokenZip(safe`its directory overlaps its end; pack it again`);
  if (shift > 0 && u32(await range(source, written, 4), 0) === ZIP_ENTRY) {
    throw brokenZip(safe`it has two directories, and programs differ in which one they read; pack it again`);
  }
  if (size > MAX_ZIP_DIRECTORY_BYTES) {
    throw new GateError('manifest-too-large', safe`it is a zip archive of too many members; split it`);
  }
  const tailStart = source.size - tail.length;
  const bytes =
    start >= tailStart ? tail.subarray(start - tailStart, end - tailStart) : await range(source, start, size);
  const read = readEntries(bytes);
  if (read.length !== entries)
    throw brokenZip(safe`its directory does not have as many entries as it says; pack it again`);
  const comment = latin1(tail, at + ZIP_END_SIZE, commentEnd(tail, at));
  const moved = read.map(entry => ({ ...entry, offset: entry.offset + shift }));
  return { entries: moved.sort((a, b) => a.offset - b.offset), start, comment, special };
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

/**
 * Returns the position of the last end record, which has to reach the end of the file; null where none does. Zeros may
 * follow it, up to the end of a block: every program ignores them.
 */
function endRecordIn(tail: Uint8Array): number | null {
  for (let at = tail.length - ZIP_END_SIZE; at >= 0 && at >= tail.length - ZIP_END_BYTES; at--) {
    if (u32(tail, at) !== ZIP_END) continue;
    const end = commentEnd(tail, at);
    return end <= tail.length && tail.subarray(end).every(byte => byte === 0) ? at : null;
  }
  return null;
}

function commentEnd(tail: Uint8Array, at: number): number {
  return at + ZIP_END_SIZE + u16(tail, at + 20);
}

interface Bounds {
  readonly entries: number;
  readonly size: number;
  readonly start: number;
  /** The position where the directory has to end. */
  readonly end: number;
  readonly special: Uint8Array;
}

function bounds(tail: Uint8Array, at: number, fileSize: number): Bounds {
  const small = { entries: u16(tail, at + 10), size: u32(tail, at + 12), start: u32(tail, at + 16) };
  if (u16(tail, at + 4) !== 0 || u16(tail, at + 6) !== 0 || u16(tail, at + 8) !== small.entries) throw severalVolumes();
  const locator = at - ZIP_LOCATOR_SIZE;
  const tailStart = fileSize - tail.length;
  if (locator < 0 || u32(tail, locator) !== ZIP_LOCATOR)
    return { ...small, end: tailStart + at, special: tail.subarray(at, at) };
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
  return { ...large, end: tailStart + record, special: tail.subarray(record + END_64_SIZE, locator) };
}

function readEntries(bytes: Uint8Array): ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length;) {
    if (at + ENTRY_SIZE > bytes.length || u32(bytes, at) !== ZIP_ENTRY) throw damagedDirectory();
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
      extra: bytes.subarray(nameEnd, extraEnd),
      flags: u16(bytes, at + 8),
      method: u16(bytes, at + 10),
      crc: u32(bytes, at + 16),
      // The sizes are in this order in the extra field.
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

/** Of two fields with one of these ids some readers use the first, others the last. */
const SINGLE: ReadonlySet<number> = new Set([ZIP64, UNICODE_NAME, UNICODE_COMMENT]);

/**
 * Returns the UTF-8 name of a member; empty where there is none. Throws if it differs from the decoded name in the
 * header.
 */
export function secondName(extra: ReadonlyMap<number, Uint8Array>, name: string): string {
  const second = unicodeText(extra, UNICODE_NAME);
  // Some readers end the name at a NUL.
  if (name.includes('\0') || second.includes('\0')) throw brokenZip(safe`a name in it contains a NUL; pack it again`);
  if (second === '' || isSameName(name, second)) return second;
  throw brokenZip(safe`a member of it has two names; pack it again`);
}

/** Returns the text of the field, which follows a version and a checksum. */
function unicodeText(extra: ReadonlyMap<number, Uint8Array>, id: number): string {
  const field = extra.get(id);
  return field === undefined ? '' : latin1(field, 5, field.length);
}

/** Returns the extra fields by id. Data that is not an extra field is ignored, as other readers do. */
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

/** Reads 64 bits. Not exact from 2^53 on, but no size is that large, so such a value never matches. */
export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 2 ** 32;
}

export function brokenZip(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read as a zip archive: ${what}`);
}

function damagedDirectory(): GateError {
  return brokenZip(safe`its directory is damaged; pack it again`);
}

function severalVolumes(): GateError {
  return new GateError('manifest-unsupported', safe`it is a zip archive of several volumes; pack it into one`);
}
