/**
 * Finds the items in a decoded string. One forward scan stops only at bytes that can belong to a URL; the text between
 * URLs is searched for content hashes. Hot path: no string or object for a cell that is one URL.
 */
import { skipBlanks, trimBlanks } from '../text/blanks.ts';
import type { BatchBuilder } from '../batch/batch.ts';
import { EscapeDecoding, type Unescaped } from '../text/escapes.ts';
import { isHex, mayHoldHash, SHORTEST_HASH, wholeHash } from '../reading/hashes.ts';
import {
  MAX_DECODED_BYTES_PER_STEP,
  MAX_DECODE_ROUNDS,
  MAX_INNER_URLS,
  MAX_SCANNED_BYTES_PER_STEP,
  MAX_URL_BYTES
} from '../text/item-limits.ts';
import { rowAt, type TextPlace } from '../text/text-line-ends.ts';
import type { Watch } from '../../safe/watch.ts';
import type { EmbeddedText } from './embedded-text.ts';
import { encodedTexts } from './encoded-run.ts';
import { StringItems } from './string-items.ts';
import { mayHoldUrl, Scan } from './string-scan.ts';
import { COLON, SLASH } from '../text/ascii.ts';

/** A whole URL of only these bytes is one item and needs no closer look. */
const PLAIN: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && byte < 0x7f && !'"<>`\\,;|]'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Of those bytes, the ones that no host begins with. */
const NO_HOST: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  "'/?#".includes(String.fromCharCode(byte)) ? 1 : 0
);

/**
 * Adds every item of the string `bytes[start, end)` to `found`.
 *
 * @param place is read before this returns, so a caller may use one object for many strings
 * @param depth how many texts it is inside of
 */
export function findItems(
  bytes: Uint8Array,
  start: number,
  end: number,
  place: TextPlace,
  found: BatchBuilder,
  watch: Watch,
  depth = 0
): void {
  const from = skipBlanks(bytes, start, end);
  const to = trimBlanks(bytes, from, end);
  if (to - from < 4) return;
  if (isPlainUrl(bytes, from, to)) {
    found.add('url', bytes, from, to, rowAt(bytes, start, from, place), place.column);
    return;
  }
  if (isPlainHash(bytes, from, to)) {
    found.add('hash', bytes, from, to, rowAt(bytes, start, from, place), place.column);
    return;
  }
  const whole = wholeHash(bytes, from, to);
  if (whole !== null) {
    found.add('hash', bytes, whole.start, whole.end, rowAt(bytes, start, from, place), place.column);
    if (whole.uuid) return;
  }
  const holdsUrl = mayHoldUrl(bytes, from, to);
  if (holdsUrl || mayHoldHash(bytes, from, to)) {
    const scan = new Scan(bytes, from, to, new StringItems(bytes, start, null, place, found), watch);
    if (holdsUrl) scan.begin();
    else scan.beginHashes();
    scan.step(null);
    const texts = scan.takeTexts();
    if (texts.length === 0 && !scan.hasEscapes) return;
    const search = { found, watch, inSteps: false };
    toEnd(findEmbedded(texts, place, search, depth));
    if (scan.hasEscapes) toEnd(findUnescaped(bytes.subarray(start, end), place, search, depth));
  } else if (to - from < SHORTEST_HASH) {
    // The scan reads longer ones.
    const row = rowAt(bytes, start, from, place);
    const texts = encodedTexts(bytes, from, to, to).map(bytes => ({ bytes, row }));
    toEnd(findEmbedded(texts, place, { found, watch, inSteps: false }, depth));
  }
}

function toEnd(steps: Generator<void, void>): void {
  for (const _ of steps);
}

/** What a search adds to, and whether it stops now and then. */
interface Search {
  readonly found: BatchBuilder;
  readonly watch: Watch;
  readonly inSteps: boolean;
}

/** Like `findItems`, for a long text. It stops now and then, so that the caller can pause and take what was found. */
export function findInSteps(
  bytes: Uint8Array,
  place: TextPlace,
  found: BatchBuilder,
  watch: Watch
): Generator<void, void> {
  return find(bytes, place, { found, watch, inSteps: true }, 0);
}

function* find(bytes: Uint8Array, place: TextPlace, search: Search, depth: number): Generator<void, void> {
  const { found, watch } = search;
  const from = skipBlanks(bytes, 0, bytes.length);
  const to = trimBlanks(bytes, from, bytes.length);
  if (to - from < MAX_SCANNED_BYTES_PER_STEP || isPlainUrl(bytes, from, to)) {
    findItems(bytes, 0, bytes.length, place, found, watch, depth);
    return;
  }
  const scan = new Scan(bytes, from, to, new StringItems(bytes, 0, null, place, found), watch);
  if (mayHoldUrl(bytes, from, to)) scan.begin();
  else scan.beginHashes();
  yield* finish(scan, place, search, depth);
  if (scan.hasEscapes) yield* findUnescaped(bytes, place, search, depth);
}

/** Finishes a scan, with the texts that it finds. */
function* finish(scan: Scan, place: TextPlace, search: Search, depth: number): Generator<void, void> {
  const { found, watch, inSteps } = search;
  const stops = inSteps ? () => watch.due || found.full || scan.full : null;
  for (let ended = false; !ended;) {
    ended = scan.step(stops);
    if (!ended) yield;
    yield* findEmbedded(scan.takeTexts(), place, search, depth);
  }
}

/** Adds the items of texts that are encoded in a text. */
function* findEmbedded(
  texts: readonly EmbeddedText[],
  { column }: TextPlace,
  search: Search,
  depth: number
): Generator<void, void> {
  if (depth === MAX_INNER_URLS) return;
  for (const { bytes, row } of texts) {
    if (search.inSteps && (search.watch.due || search.found.full)) yield;
    yield* find(bytes, { row, column, lines: false }, search, depth + 1);
  }
}

/** Adds the items that appear only once the text's programming-language escapes are decoded. */
function* findUnescaped(bytes: Uint8Array, place: TextPlace, search: Search, depth: number): Generator<void, void> {
  let text = yield* decodeInSteps(bytes, null, search.watch);
  for (let round = 0; text !== null && round < MAX_DECODE_ROUNDS; round++) {
    const scan = unescapedScan(text, place, search);
    yield* finish(scan, place, search, depth);
    text = scan.hasEscapes ? yield* decodeInSteps(text.bytes, text.decoded, search.watch) : null;
  }
}

function* decodeInSteps(bytes: Uint8Array, before: Uint8Array | null, watch: Watch): Generator<void, Unescaped | null> {
  const decoding = new EscapeDecoding(bytes, before);
  while (!decoding.step(MAX_DECODED_BYTES_PER_STEP)) {
    watch.worked(MAX_DECODED_BYTES_PER_STEP);
    yield;
  }
  return decoding.result;
}

/** Starts the scan of a text whose escapes were decoded. Line ends of a string decoded before are no longer known. */
function unescapedScan({ bytes, decoded }: Unescaped, place: TextPlace, { found, watch }: Search): Scan {
  const { row, column, lines } = place;
  const items = new StringItems(bytes, 0, decoded, { row, column, lines: lines === true }, found);
  const scan = new Scan(bytes, skipBlanks(bytes, 0, bytes.length), trimBlanks(bytes, 0, bytes.length), items, watch);
  scan.begin();
  return scan;
}

/** Checks whether the string is `http://…` or `https://…` and needs no closer look. */
function isPlainUrl(bytes: Uint8Array, start: number, end: number): boolean {
  if ((bytes[start]! | 0x20) !== 0x68 || (bytes[start + 1]! | 0x20) !== 0x74) return false;
  if ((bytes[start + 2]! | 0x20) !== 0x74 || (bytes[start + 3]! | 0x20) !== 0x70) return false;
  const colon = (bytes[start + 4]! | 0x20) === 0x73 ? start + 5 : start + 4;
  if (colon + 3 >= end || bytes[colon] !== COLON) return false;
  if (bytes[colon + 1] !== SLASH || bytes[colon + 2] !== SLASH || NO_HOST[bytes[colon + 3]!] === 1) return false;
  for (let i = colon + 3; i < end; i++) if (PLAIN[bytes[i]!] === 0) return false;
  return end - start < MAX_URL_BYTES;
}

/** Checks whether the string is an MD5 or a SHA-1 in hex. Longer strings may also be media in base64. */
function isPlainHash(bytes: Uint8Array, start: number, end: number): boolean {
  return (end - start === 32 || end - start === 40) && isHex(bytes, start, end);
}
