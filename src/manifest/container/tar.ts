/** tar: ustar, pax and GNU archives (POSIX.1-2017, pax; GNU tar's manual, "Basic Tar Format"). */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe, type SafeText } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { collectName, type Inside, type Member, readMembers } from '../member/members.ts';
import { readPax } from './pax.ts';
import type { Content } from '../compression/storage.ts';
import { looksLikeText } from '../kind/encoding.ts';

const BLOCK = 512;

/** Long names and pax records are read into memory. */
const MAX_EXTENSION = 1 << 20;

/** Whether a stream begins with a header whose checksum is right, or which says that it is one. */
export function isTar(head: Uint8Array): boolean {
  const block = head.subarray(0, BLOCK);
  return block.length === BLOCK && !looksLikeText(block) && (hasChecksum(block) || latin1(block, 257, 262) === 'ustar');
}

/** Reads every member; returns the rows of all. */
export async function* readTar(
  content: Content,
  collector: ItemCollector,
  inside: Inside
): AsyncGenerator<ItemBatch, number> {
  const first = tarMembers(content.all, name => collectName(name, collector));
  const again = async () => {
    const source = await content.source();
    return () => tarMembers(source.open(), () => undefined);
  };
  return yield* readMembers({ first, again }, content, collector, inside);
}

/** @param told every other string that the archive holds: targets of links, comments */
async function* tarMembers(
  chunks: AsyncIterable<Uint8Array>,
  told: (text: string) => void
): AsyncGenerator<Member, void> {
  const reader = new ByteReader(chunks);
  try {
    let long = new Extensions();
    for (let block = await header(reader); block !== null; block = await header(reader)) {
      const type = String.fromCharCode(block[156]!);
      for (const text of besideIn(block)) told(text);
      if ('xgLK'.includes(type)) {
        long.add(type, await extension(reader, block), told);
        continue;
      }
      const path = long.get('path') ?? pathOf(block);
      const size = Number(long.get('size') ?? numberAt(block, 124, 136));
      told(long.get('linkpath') ?? textAt(block, 157, 257));
      checkType(type, size);
      const start = reader.position;
      yield { path, content: reader.take(size) };
      await passOver(reader, size - (reader.position - start));
      await padding(reader, size);
      long = new Extensions();
    }
    if (await reader.skipZeros()) throw broken(safe`data follows its end; pack it again`);
  } finally {
    await reader.close();
  }
}

/** What a member's own header says too, and what stands before it overrides. */
type Overridden = 'path' | 'linkpath' | 'size';

/** What stands before a member's own header. */
class Extensions {
  readonly #given = new Map<Overridden, string>();

  /** Null where nothing overrides the header. */
  get(key: Overridden): string | null {
    return this.#given.get(key) ?? null;
  }

  add(type: string, bytes: Uint8Array, told: (text: string) => void): void {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (type === 'L' || type === 'K') {
      const [name = '', ...behind] = text.split('\0');
      for (const other of behind) told(other);
      this.#give(type === 'L' ? 'path' : 'linkpath', name);
      return;
    }
    const records = readPax(text);
    if (records === null) throw broken(safe`its pax records are damaged; pack it again`);
    for (const [key, value] of records) {
      told(value);
      if (key.startsWith('GNU.sparse.')) throw sparse();
      if (key !== 'path' && key !== 'linkpath' && key !== 'size') continue;
      // Some readers let a name or size hold for all members that follow, others do not.
      if (type === 'g') throw broken(safe`it sets one name or size for all of its members; pack it again`);
      this.#give(key, value);
    }
  }

  #give(key: Overridden, value: string): void {
    // Of two some readers go by the first, others by the last, others by that of one kind.
    if (this.#given.has(key)) throw broken(safe`a member has two names or two sizes; pack it again`);
    if (value.includes('\0')) throw broken(safe`the name of a member holds a NUL; pack it again`);
    if (key === 'size' && !/^\d{1,15}$/.test(value))
      throw broken(safe`the size of a member is not a number; pack it again`);
    this.#given.set(key, value);
  }
}

/** The next header, or null where the end is marked. */
async function header(reader: ByteReader): Promise<Uint8Array | null> {
  const block = await reader.exactly(BLOCK);
  if (block.length < BLOCK) throw broken(safe`it is cut off; pack it again`);
  if (block.every(byte => byte === 0)) return null;
  if (!hasChecksum(block)) throw broken(safe`the header of a member is damaged; pack it again`);
  return block;
}

async function extension(reader: ByteReader, block: Uint8Array): Promise<Uint8Array> {
  const size = numberAt(block, 124, 136);
  if (size > MAX_EXTENSION) throw broken(safe`the name of a member is longer than 1 MiB`);
  const bytes = await reader.exactly(size);
  if (bytes.length < size) throw broken(safe`it is cut off; pack it again`);
  await padding(reader, size);
  return bytes;
}

/** Of links, folders and devices some readers skip content that others do not. */
function checkType(type: string, size: number): void {
  if (type === 'S' || type === 'M') throw sparse();
  // Solaris wrote pax headers so: to some readers it names the member behind it, to others it is a file.
  if (type === 'X') throw broken(safe`it has extended headers of a rare kind; pack it again`);
  if (size > 0 && '123456'.includes(type)) {
    throw broken(safe`a link or folder in it has content; pack it again`);
  }
}

/** Passes over what a member's reader left. */
async function passOver(reader: ByteReader, size: number): Promise<void> {
  const start = reader.position;
  for await (const _ of reader.take(size));
  if (reader.position - start < size) throw broken(safe`it is cut off; pack it again`);
}

async function padding(reader: ByteReader, size: number): Promise<void> {
  const length = (BLOCK - (size % BLOCK)) % BLOCK;
  const bytes = await reader.exactly(length);
  if (bytes.length < length) throw broken(safe`it is cut off; pack it again`);
  if (bytes.some(byte => byte !== 0)) throw broken(safe`there is data between its members; pack it again`);
}

/** The sum of all bytes, those of the checksum itself as blanks; of signed bytes in very old archives. */
function hasChecksum(block: Uint8Array): boolean {
  const [, digits] = /^[ \0]*([0-7]+)[ \0]*$/.exec(latin1(block, 148, 156)) ?? [];
  if (digits === undefined) return false;
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let i = 0; i < BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i]!;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  const sum = parseInt(digits, 8);
  return sum === unsigned || sum === signed;
}

/** A number in octal digits, or in base 256 where its first bit is set. */
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

/** What a header holds beside name and target: names of owners, what stands behind the end of a string. */
function besideIn(block: Uint8Array): readonly string[] {
  const [, ...behindName] = latin1(block, 0, 100).split('\0');
  const [, ...behindTarget] = latin1(block, 157, 257).split('\0');
  const texts = [...behindName, ...behindTarget, ...latin1(block, 265, BLOCK).split('\0')];
  return texts.filter(text => text.length > 3);
}

function textAt(block: Uint8Array, start: number, end: number): string {
  return latin1(block, start, end).replace(/\0[^]*$/, '');
}

function latin1(block: Uint8Array, start: number, end: number): string {
  return Buffer.from(block.buffer, block.byteOffset + start, end - start).toString('latin1');
}

function broken(what: SafeText): GateError {
  return new GateError('manifest-unreadable', safe`as a tar archive it cannot be read: ${what}`);
}

function sparse(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`it is a tar archive with sparse files or of several volumes; pack it without them`
  );
}
