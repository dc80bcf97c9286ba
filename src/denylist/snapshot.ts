/**
 * Seals lists that one run leaves for the next (specification, section 6, Cache). Others can read the cache, and a set
 * of prefixes reveals what the denylist contains. So each list is sealed with AES-256-GCM under a key from the token.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { endianness } from 'node:os';
import { MAX_LISTS, MAX_PREFIXES } from './denylist-limits.ts';
import type { ListSnapshot } from './list-update.ts';

/** The owner of the lists. Nobody else can open them, and they are valid for no other service. */
export interface SnapshotOwner {
  readonly token: string;
  /** Base URL of the service. */
  readonly service: URL;
}

/** Part of the first bytes, of the authenticated data, and of cache keys. */
export const SNAPSHOT_FORMAT = 1;

/**
 * The first bytes. Then follow, big-endian: salt, number of lists (2 bytes), and for each list its name and version
 * (each after 2 bytes of length), nonce, tag, number of prefixes (4 bytes) and the sealed prefixes, 4 bytes each,
 * little-endian.
 */
const MAGIC = Buffer.from(`DRGL${SNAPSHOT_FORMAT}`);

const SALT = 16;
const NONCE = 12;
const TAG = 16;

/** Prefixes that are sealed or opened at a time, so that nothing large is in memory twice. */
const CHUNK = 1 << 16;

/** Returns the sealed lists; null if they are too large to keep. */
export function sealSnapshots(snapshots: ReadonlyMap<string, ListSnapshot>, owner: SnapshotOwner): Buffer | null {
  const prefixes = [...snapshots.values()].reduce((sum, { prefixes }) => sum + prefixes.length, 0);
  if (snapshots.size > MAX_LISTS || prefixes > MAX_PREFIXES) return null;
  const salt = randomBytes(SALT);
  const key = keyOf(owner, salt);
  const parts: Uint8Array[] = [MAGIC, salt, uint16(snapshots.size)];
  for (const [name, snapshot] of snapshots) {
    const label = labelOf(name, snapshot.version);
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(bound(label, owner));
    const sealed: Uint8Array[] = [];
    for (let at = 0; at < snapshot.prefixes.length; at += CHUNK) {
      const chunk = snapshot.prefixes.slice(at, at + CHUNK);
      sealed.push(cipher.update(littleEndian(Buffer.from(chunk.buffer))));
    }
    cipher.final();
    parts.push(label, nonce, cipher.getAuthTag(), uint32(snapshot.prefixes.length), ...sealed);
  }
  return Buffer.concat(parts);
}

/** Returns the lists that were sealed; null for anything else. */
export function openSnapshots(sealed: Uint8Array, owner: SnapshotOwner): ReadonlyMap<string, ListSnapshot> | null {
  try {
    return read(new Reader(sealed), owner);
  } catch {
    return null;
  }
}

/** @throws if anything differs from what `sealSnapshots` writes */
function read(reader: Reader, owner: SnapshotOwner): ReadonlyMap<string, ListSnapshot> | null {
  if (!MAGIC.equals(reader.take(MAGIC.length))) return null;
  const key = keyOf(owner, reader.take(SALT));
  const lists = reader.take(2).readUInt16BE();
  if (lists > MAX_LISTS) return null;
  const snapshots = new Map<string, ListSnapshot>();
  for (let list = 0; list < lists; list++) {
    const name = reader.take(reader.take(2).readUInt16BE());
    const version = Buffer.from(reader.take(reader.take(2).readUInt16BE()));
    const nonce = reader.take(NONCE);
    const tag = reader.take(TAG);
    const prefixes = reader.take(4).readUInt32BE();
    // Taken before memory is allocated: a count that exceeds the rest of the data fails here.
    const content = reader.take(prefixes * 4);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
    decipher.setAAD(bound(labelOf(name, version), owner)).setAuthTag(tag);
    snapshots.set(name.toString(), { version, prefixes: opened(decipher, content) });
  }
  return reader.left === 0 && snapshots.size === lists ? snapshots : null;
}

function opened(decipher: ReturnType<typeof createDecipheriv>, content: Buffer): Uint32Array {
  const prefixes = new Uint32Array(content.length / 4);
  const bytes = Buffer.from(prefixes.buffer);
  for (let at = 0; at < content.length; at += CHUNK * 4) {
    littleEndian(decipher.update(content.subarray(at, at + CHUNK * 4))).copy(bytes, at);
  }
  decipher.final();
  for (let i = 1; i < prefixes.length; i++) {
    if (prefixes[i]! <= prefixes[i - 1]!) throw new RangeError('not ascending');
  }
  return prefixes;
}

function keyOf({ token }: SnapshotOwner, salt: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', token, salt, 'dataset-release-gate list snapshot', 32));
}

/** Returns name and version as they are written in the file. */
function labelOf(name: string | Uint8Array, version: Uint8Array): Buffer {
  const bytes = Buffer.from(name);
  return Buffer.concat([uint16(bytes.length), bytes, uint16(version.length), version]);
}

/** Returns the associated data: with another name, version, service or format the content does not open. */
function bound(label: Buffer, { service }: SnapshotOwner): Buffer {
  return Buffer.concat([MAGIC, label, Buffer.from(service.href)]);
}

/** Swaps the bytes in place on a big-endian machine. */
function littleEndian(bytes: Buffer): Buffer {
  return endianness() === 'LE' ? bytes : bytes.swap32();
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.#bytes.length - this.#at;
  }

  take(length: number): Buffer {
    if (length > this.left) throw new RangeError('too short');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
