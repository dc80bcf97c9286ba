/**
 * A list file: `THREAT_TYPE<TAB>ENTRY` a line, `#` comments. An entry is a URL or a host/path pattern, a content hash,
 * the MD5 of a URL, or a ready digest (specification, section 6).
 */
import { setImmediate as breathe } from 'node:timers/promises';
import { expressionDigest, listEntryExpression } from '../item/expressions.ts';
import { GateError } from '../safe/errors.ts';
import { count, type SafeText, safe } from '../safe/text.ts';

/** Every entry's digest and threat type. */
export interface ListEntries {
  /** 32 bytes an entry, one after another. */
  readonly digests: Uint8Array;
  /** An index into `threatTypes` an entry. */
  readonly types: Uint16Array;
  readonly threatTypes: readonly string[];
  readonly hasUrlMd5: boolean;
}

const DIGEST_BYTES = 32;

/** Hex digits of each kind of hash. */
const HASHES: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha256', 64],
  ['sha512', 128],
  ['url-md5', 32],
  ['expr-sha256', 64]
]);

const TAB = 0x09;
const LINE_FEED = 0x0a;
const HASH_SIGN = 0x23;

/** After this many lines others get a turn, so that a service goes on answering while it reads a new list. */
const TURN = 4096;

/**
 * Reads a list file.
 *
 * @param name what errors call the file
 * @throws GateError `usage`, which names the line and what is allowed, never the entry
 */
export async function parseListFile(bytes: Uint8Array, name: SafeText): Promise<ListEntries> {
  const entries = new EntryBuilder();
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  for (let line = 1; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const content = trimmed(bytes, start, end);
    if (content.length > 0 && content[0] !== HASH_SIGN) {
      const wrong = addLine(content, entries);
      if (wrong !== null) throw new GateError('usage', safe`line ${count(line)} of the list ${name}: ${wrong}`);
    }
    start = end + 1;
    if (line % TURN === 0) await breathe();
  }
  return entries.take();
}

/** Adds one line's entry; returns what is wrong with it, or null. */
function addLine(line: Uint8Array, entries: EntryBuilder): SafeText | null {
  const tab = line.indexOf(TAB);
  const type = Buffer.from(trimmed(line, 0, Math.max(0, tab))).toString('latin1');
  if (!/^[A-Z][A-Z0-9_]{0,63}$/.test(type)) {
    return safe`it must be a threat type in capitals (such as CSAM or MALWARE), a tab, and an entry`;
  }
  const entry = trimmed(line, tab + 1, line.length);
  const [, kind = '', hex = ''] = /^([a-z0-9-]+):([0-9a-f]*)$/i.exec(shortText(entry)) ?? [];
  const digits = HASHES.get(kind.toLowerCase());
  if (digits === undefined) return addUrl(type, entry, entries);
  if (hex.length !== digits) return safe`a hash of this kind has ${digits} hex digits`;
  const expression = Buffer.from(`${kind}:${hex}`.toLowerCase());
  const ready = kind.toLowerCase() === 'expr-sha256';
  entries.add(type, ready ? Buffer.from(hex, 'hex') : expressionDigest(expression));
  if (kind.toLowerCase() === 'url-md5') entries.hasUrlMd5 = true;
  return null;
}

function addUrl(type: string, entry: Uint8Array, entries: EntryBuilder): SafeText | null {
  const expression = listEntryExpression(entry);
  if (expression === null) return NOT_AN_ENTRY;
  entries.add(type, expressionDigest(expression));
  return null;
}

const NOT_AN_ENTRY = safe`the entry must be a URL, a host/path pattern, or md5:, sha1:, sha256:, sha512:, url-md5: or expr-sha256: with hex digits`;

/** Hashes are short; what is longer is not looked at as one. */
function shortText(entry: Uint8Array): string {
  return entry.length > 160 ? '' : Buffer.from(entry).toString('latin1');
}

/** `bytes[start, end)` without blanks, tabs and carriage returns at its ends. */
function trimmed(bytes: Uint8Array, start: number, end: number): Uint8Array {
  const isBlank = (byte: number | undefined) => byte === 0x20 || byte === TAB || byte === 0x0d;
  while (start < end && isBlank(bytes[start])) start++;
  while (end > start && isBlank(bytes[end - 1])) end--;
  return bytes.subarray(start, end);
}

class EntryBuilder {
  #digests = new Uint8Array(1024 * DIGEST_BYTES);
  #types = new Uint16Array(1024);
  #length = 0;
  readonly #threatTypes = new Map<string, number>();
  hasUrlMd5 = false;

  add(threatType: string, digest: Uint8Array): void {
    if (this.#length === this.#types.length) this.#grow();
    const type = this.#threatTypes.get(threatType) ?? this.#threatTypes.size;
    this.#threatTypes.set(threatType, type);
    this.#digests.set(digest, this.#length * DIGEST_BYTES);
    this.#types[this.#length++] = type;
  }

  take(): ListEntries {
    return {
      digests: this.#digests.subarray(0, this.#length * DIGEST_BYTES),
      types: this.#types.subarray(0, this.#length),
      threatTypes: [...this.#threatTypes.keys()],
      hasUrlMd5: this.hasUrlMd5
    };
  }

  #grow(): void {
    const digests = new Uint8Array(this.#digests.length * 2);
    const types = new Uint16Array(this.#types.length * 2);
    digests.set(this.#digests);
    types.set(this.#types);
    this.#digests = digests;
    this.#types = types;
  }
}
