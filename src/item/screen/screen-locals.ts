/** The locals of the screen's kernel, and short names for what it is made of. */
import { bytesOf } from '../digest/message-lanes.ts';
import { type Code, get, i32, jumpIf, type Local, loop, set, v128 } from '../wasm/wasm.ts';

// Locals. `run` takes the cells from `cell` to `stop`, and whether lists have MD5s of URLs. It writes to `RESULT` how far
// it came.
export const [cell, stop, urlMd5] = [0, 1, 2];

/** The cell's bytes, and the byte at hand. */
export const [start, end, size, at, kind] = [3, 4, 5, 6, 7];

export const verdict = 8;

/** In a URL: where its host and the host's last label begin, where the host ends, the query, and a word begin. */
export const [host, label, hostEnd, query, word, letters] = [9, 10, 11, 12, 13, 14];

/** The ends of the lists of the URL at hand. */
export const [dots, hosts, paths, hashes] = [15, 16, 17, 18];

/** The ends of the three queues, of the prefixes, and of the expressions of hashes. */
export const QUEUE_ENDS = [19, 20, 21];

export const [prefix, texts] = [22, 23];

export const [one, other, from, length] = [24, 25, 26, 27];

/** The ends of the queues for MD5, of the texts of MD5s, and of the URLs in lower case. */
export const MD5_ENDS = [28, 29, 30];

export const [md5Texts, lowered] = [31, 32];

/** Where the text first differs from its canonical form, 0 if nowhere; the canonical forms so far; the end of its paths. */
export const [differs, forms, formPaths] = [33, 34, 35];

/** Where the path begins. */
export const path = 36;

/** How the text has to be rewritten, 0 if not at all: see `REWRITTEN`. How many bytes that takes in addition. */
export const [rewritten, extra] = [37, 38];

/** Where the path of the canonical form ends before the first letter that is not ASCII, and before its punctuation. */
export const [short, shorter] = [39, 40];

/** Whether the host belongs to a service that finds URLs without a scheme; whether the query has escapes. */
export const [service, escaped] = [41, 42];

/** The URL that another one wraps, and where it ends, in the canonical form of that one; 0 if there is none. */
export const [wrapped, wrappedEnd] = [43, 44];

/** Where the value at hand of a query begins in the canonical form. */
export const value = 45;

/** The URL among words, and where it ends; 0 if there is none. Where the words end that are read. */
export const [found, foundEnd, limit] = [46, 47, 48];

export const PARAMETERS = 3;

export const NUMBERS = 46;

export const [left, right] = [PARAMETERS + NUMBERS, PARAMETERS + NUMBERS + 1];

export const constant = i32.constant;

export const add = (local: Local, number: number): Code => i32.add(get(local), constant(number));

export const advance = (local: Local, number: number): Code => set(local, add(local, number));

export const isAt = (local: Local, number: number): Code => i32.equal(get(local), constant(number));

export const between = (a: Local, b: Local): Code => i32.subtract(get(b), get(a));

export const byteAt = (local: Local, offset: number): Code =>
  offset < 0 ? i32.loadByte(add(local, offset), 0) : i32.loadByte(get(local), offset);

/** Marks the bytes from `first` on, `count` of them. */
export function isIn(vector: Local, first: number, count: number): Code {
  return v128.lessBytes(v128.addBytes(get(vector), bytesOf(256 - first)), bytesOf(count));
}

export function isAlphanumeric(vector: Local): Code {
  const lower = v128.lessBytes(v128.addBytes(v128.or(get(vector), bytesOf(0x20)), bytesOf(256 - 0x61)), bytesOf(26));
  return v128.or(isIn(vector, 0x30, 10), lower);
}

/** Copies the bytes from `from` to `stop` to `at` on, in lower case. It writes up to fifteen bytes more. */
export function copyLowered(stop: Local): Code {
  const lower = v128.and(isIn(left, 0x41, 26), bytesOf(0x20));
  return loop(more => [
    set(left, v128.load(get(from), 0)),
    v128.store(get(at), 0, v128.or(get(left), lower)),
    advance(from, 16),
    advance(at, 16),
    jumpIf(i32.less(get(from), get(stop)), more)
  ]);
}

/** Writes the byte in `kind` to `at`, and goes on to the one after `from`. */
export function copyByte(): Code {
  return [i32.storeByte(get(at), 0, get(kind)), advance(at, 1), advance(from, 1)];
}

/** Returns up to four characters as one number, as they are loaded. */
export function wordOf(text: string | Uint8Array): number {
  const bytes = Buffer.alloc(4);
  bytes.set(Buffer.from(text).subarray(0, 4));
  return bytes.readInt32LE();
}
