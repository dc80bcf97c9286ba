/** Reads tar archives: ustar, pax and GNU (POSIX.1-2017, pax; GNU tar's manual, "Basic Tar Format"). */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe, type SafeText } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { collectName, type MemberReader, type Member, readMembers } from '../member/members.ts';
import { readPax } from './pax.ts';
import type { Content } from '../compression/storage.ts';
import { hasTarChecksum, TAR_BLOCK } from '../kind/archive-marks.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_TAR_NAME_BYTES } from '../bytes/manifest-limits.ts';

/** Reads every member; returns the total number of rows. */
export async function* readTar(
  content: Content,
  collector: ItemCollector,
  inside: MemberReader
): AsyncGenerator<ItemBatch, number> {
  const first = tarMembers(content.all, name => collectName(name, collector, inside));
  const again = async () => {
    const source = await content.source();
    return () => tarMembers(source.open(), () => undefined);
  };
  return yield* readMembers({ first, again }, content, collector, inside);
}

/** @param collect receives every other string of the archive: targets of links, comments */
async function* tarMembers(
  chunks: AsyncIterable<Uint8Array>,
  collect: (text: string) => void
): AsyncGenerator<Member, void> {
  const reader = new ByteReader(chunks);
  try {
    let long = new Extensions();
    for (let block = await header(reader); block !== null; block = await header(reader)) {
      const type = String.fromCharCode(block[156]!);
      for (const text of otherTextsIn(block)) collect(text);
      if ('xgLK'.includes(type)) {
        collect(pathOf(block));
        collect(textAt(block, 157, 257));
        long.add(type, await extension(reader, block), collect);
        continue;
      }
      // Older readers do not know the name in an extension.
      if (long.get('path') !== null) collect(pathOf(block));
      if (long.get('linkpath') !== null) collect(textAt(block, 157, 257));
      const path = long.get('path') ?? pathOf(block);
      const size = Number(long.get('size') ?? numberAt(block, 124, 136));
      collect(long.get('linkpath') ?? textAt(block, 157, 257));
      checkType(type, size);
      const start = reader.position;
      yield { path, content: reader.take(size) };
      await passOver(reader, size - (reader.position - start));
      await padding(reader, size);
      long = new Extensions();
    }
    if (long.collectUnused(collect)) throw broken(safe`a name in it belongs to no member; pack it again`);
    if (await reader.skipZeros()) throw broken(safe`data follows its end; pack it again`);
  } finally {
    await reader.close();
  }
}

/** Header fields that an extension in front of the header can override. */
type Overridden = 'path' | 'linkpath' | 'size';

/** The extensions in front of a member's own header. */
class Extensions {
  readonly #given = new Map<Overridden, string>();

  /** Returns the overriding value, or null where there is none. */
  get(key: Overridden): string | null {
    return this.#given.get(key) ?? null;
  }

  add(type: string, bytes: Uint8Array, collect: (text: string) => void): void {
    const text = latin1(bytes);
    if (type === 'L' || type === 'K') {
      const [name = '', ...others] = text.split('\0');
      for (const other of others) collect(other);
      this.#give(type === 'L' ? 'path' : 'linkpath', name);
      return;
    }
    const records = readPax(text);
    if (records === null) throw broken(safe`its pax records are damaged; pack it again`);
    for (const [key, value] of records) {
      collect(key);
      collect(value);
      if (key.startsWith('GNU.sparse.')) throw sparse();
      if (key !== 'path' && key !== 'linkpath' && key !== 'size') continue;
      // Some readers apply a global name or size to all members that follow, others do not.
      if (type === 'g') throw broken(safe`it sets one name or size for all of its members; pack it again`);
      this.#give(key, value);
    }
  }

  /** Collects what was given, at the end of the archive; returns true if there was anything. */
  collectUnused(collect: (text: string) => void): boolean {
    for (const text of this.#given.values()) collect(text);
    return this.#given.size > 0;
  }

  #give(key: Overridden, value: string): void {
    // Of two values some readers use the first, others the last, others that of one kind of extension.
    if (this.#given.has(key)) throw broken(safe`a member has two names or two sizes; pack it again`);
    if (value.includes('\0')) throw broken(safe`the name of a member contains a NUL; pack it again`);
    if (key === 'size' && !/^\d{1,15}$/.test(value))
      throw broken(safe`the size of a member is not a number; pack it again`);
    this.#given.set(key, value);
  }
}

/** Returns the next header, or null at the end marker. */
async function header(reader: ByteReader): Promise<Uint8Array | null> {
  const block = await reader.exactly(TAR_BLOCK);
  if (block.length < TAR_BLOCK) throw broken(safe`it is cut off; pack it again`);
  if (block.every(byte => byte === 0)) return null;
  if (!hasTarChecksum(block)) throw broken(safe`the header of a member is damaged; pack it again`);
  return block;
}

async function extension(reader: ByteReader, block: Uint8Array): Promise<Uint8Array> {
  const size = numberAt(block, 124, 136);
  if (size > MAX_TAR_NAME_BYTES)
    throw broken(safe`the name of a member is longer than ${mebibytes(MAX_TAR_NAME_BYTES)}; shorten it`);
  const bytes = await reader.exactly(size);
  if (bytes.length < size) throw broken(safe`it is cut off; pack it again`);
  await padding(reader, size);
  return bytes;
}

/**
 * Throws if readers disagree about where the next member begins: some skip the content of links, folders and devices.
 */
function checkType(type: string, size: number): void {
  if (type === 'S' || type === 'M') throw sparse();
  // Solaris wrote pax headers in this way: some readers apply them to the next member, others read them as a file.
  if (type === 'X') throw broken(safe`it has extended headers of a rare kind; pack it again`);
  if (size > 0 && '123456'.includes(type)) {
    throw broken(safe`a link or folder in it has content; pack it again`);
  }
}

/** Skips what the reader of a member did not read. */
async function passOver(reader: ByteReader, size: number): Promise<void> {
  const start = reader.position;
  for await (const _ of reader.take(size));
  if (reader.position - start < size) throw broken(safe`it is cut off; pack it again`);
}

async function padding(reader: ByteReader, size: number): Promise<void> {
  const length = (TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK;
  const bytes = await reader.exactly(length);
  if (bytes.length < length) throw broken(safe`it is cut off; pack it again`);
  if (bytes.some(byte => byte !== 0)) throw broken(safe`there is data between its members; pack it again`);
}

/** Reads a number in octal digits, or in base 256 if its first bit is set. */
function numberAt(block: Uint8Array, start: number, end: number): number {
  if ((block[start]! & 0x80) !== 0) {
    const value = block.subarray(start + 1, end).reduce((sum, byte) => sum * 256 + byte, block[start]! & 0x7f);
    if (Number.isSafeInteger(value)) return value;
    throw broken(safe`the size of a member is impossible; pack it again`);
  }
  const text = latin1(block, start, end)
    .replace(/[ \0]+$/, '')
    .trimStart();
  if (!/^[0-7]*$/.test(text)) throw broken(safe`the size of a member is not a number; pack it again`);
  return text === '' ? 0 : parseInt(text, 8);
}

function pathOf(block: Uint8Array): string {
  const name = textAt(block, 0, 100);
  const prefix = latin1(block, 257, 263) === 'ustar\0' ? textAt(block, 345, 500) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

/**
 * Returns the strings of a header besides name and target: names of owners, what follows the end of a string, and the
 * whole header where there is text instead of numbers.
 */
function otherTextsIn(block: Uint8Array): readonly string[] {
  const [, ...afterName] = latin1(block, 0, 100).split('\0');
  const [, ...afterTarget] = latin1(block, 157, 257).split('\0');
  const whole = /[!-/8-~]/.test(latin1(block, 100, 156)) ? latin1(block).split('\0') : [];
  const texts = [...afterName, ...afterTarget, ...latin1(block, 265, TAR_BLOCK).split('\0'), ...whole];
  return texts.filter(text => text.length > 3);
}

function textAt(block: Uint8Array, start: number, end: number): string {
  return latin1(block, start, end).replace(/\0[^]*$/, '');
}

function broken(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`it cannot be read as a tar archive: ${what}`);
}

function sparse(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is a tar archive with sparse files or of several volumes; pack it without them`
  );
}
