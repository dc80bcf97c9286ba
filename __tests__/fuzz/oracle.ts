/**
 * Simple readers that are independent of the product. They find a planted URL only if it is obvious. If one of them
 * finds it, a run must be `listed` or `incomplete`, never `clean`.
 */
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { parquetReadObjects } from 'hyparquet';
import { plainlyHolds } from './plant.ts';
import type { Seed } from './seeds.ts';

const MOST_BYTES = 1 << 24;

/** Returns which reader finds a planted URL; null if none does. */
export async function finder({ name, bytes }: Seed): Promise<string | null> {
  if (isPlainText(bytes) && plainlyHolds(bytes.toString('utf8'))) return isLeftOut(name) ? null : 'text search';
  if (holdsInJson(bytes)) return isLeftOut(name) ? null : 'JSON.parse';
  for (const [reader, inner] of unpacked({ name, bytes })) {
    const found = await finder(inner);
    if (found !== null) return `${found} in ${reader}`;
  }
  return (await holdsInParquet(bytes)) ? 'hyparquet' : null;
}

/** Checks for UTF-8 without control characters: other content may be binary for the product. */
function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.some(byte => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Checks for the names under which the product leaves text out on purpose. */
function isLeftOut(name: string): boolean {
  return /(?:^|\/)(?:\.git|\.github\/|licen[cs]e|package\.json)/i.test(name);
}

function holdsInJson(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const documents = [text, ...(isPlainText(bytes) && text.length < 1 << 20 ? text.split('\n') : [])];
  return documents.some(document => {
    if (!/^\s*[[{"]/.test(document)) return false;
    try {
      return holds(JSON.parse(document));
    } catch {
      return false;
    }
  });
}

function holds(value: unknown): boolean {
  if (typeof value === 'string') return plainlyHolds(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => plainlyHolds(key) || holds(inner));
}

function unpacked({ name, bytes }: Seed): readonly (readonly [reader: string, inner: Seed])[] {
  try {
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
      return [['gzip', { name: name.replace(/\.gz$/, ''), bytes: gunzipSync(bytes, { maxOutputLength: MOST_BYTES }) }]];
    }
    return bytes.toString('latin1', 0, 4) === 'PK\x03\x04'
      ? unzipped(bytes).map(member => ['zip', member] as const)
      : [];
  } catch {
    return [];
  }
}

/** Returns the stored or deflated members in a zip's central directory (PKWARE's APPNOTE, 4.3). */
function unzipped(bytes: Buffer): readonly Seed[] {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const members: Seed[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [name, extra, comment] = [
      bytes.readUInt16LE(at + 28),
      bytes.readUInt16LE(at + 30),
      bytes.readUInt16LE(at + 32)
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    const content = method === 8 ? inflateRawSync(data, { maxOutputLength: MOST_BYTES }) : data;
    if (method === 0 || method === 8)
      members.push({ name: bytes.toString('utf8', at + 46, at + 46 + name), bytes: content });
    at += 46 + name + extra + comment;
  }
  return members;
}

async function holdsInParquet(bytes: Buffer): Promise<boolean> {
  if (bytes.toString('latin1', 0, 4) !== 'PAR1') return false;
  try {
    const file = Uint8Array.from(bytes).buffer;
    return (await parquetReadObjects({ file })).some(holds);
  } catch {
    return false;
  }
}
