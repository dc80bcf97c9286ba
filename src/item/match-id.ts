/** Match ids: a keyed name for a match, by which people except it without writing what it is (specification, section 8). */
import { createHmac } from 'node:crypto';
import { type ItemBatch, KINDS, open } from './batch.ts';
import type { DigestOptions } from './digester.ts';
import { expressionDigest, type ExpressionSink } from './expressions.ts';
import { emitHash } from './hashes.ts';
import { UrlReader } from './readings.ts';

/** Characters of a match id. */
const LENGTH = 16;

/**
 * The match id of an item: of its expression with the digest `digest`, or with null of an unparseable URL as written.
 *
 * @param digest 32 bytes, one of those that `digestItems` gave for the item under the same options
 * @param key of the HMAC
 * @throws TypeError where the item has no such expression
 */
export function matchId(
  batch: ItemBatch,
  index: number,
  digest: Uint8Array | null,
  key: Uint8Array,
  options: DigestOptions
): string {
  const { bytes, ends, kinds } = open(batch);
  const start = index === 0 ? 0 : ends[index - 1]!;
  const end = ends[index]!;
  if (digest === null) return idOf(Buffer.concat([Buffer.from('unparseable:'), bytes.subarray(start, end)]), key);
  const search = new Search(digest);
  if (KINDS[kinds[index]!] === 'hash') emitHash(bytes, start, end, search);
  else {
    const urls = new UrlReader(search, options.urlMd5);
    if (!urls.readPlain(bytes, start, end)) urls.readAll(bytes, start, end);
  }
  if (search.found === null) throw new TypeError('the item has no expression with this digest');
  return idOf(search.found, key);
}

/** Finds the expression that a digest belongs to. */
class Search implements ExpressionSink {
  found: Uint8Array | null = null;
  readonly #digest: Uint8Array;

  constructor(digest: Uint8Array) {
    this.#digest = digest;
  }

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.found !== null) return;
    const expression = bytes.subarray(start, end);
    if (Buffer.compare(expressionDigest(expression), this.#digest) === 0) this.found = Uint8Array.from(expression);
  }
}

function idOf(expression: Uint8Array, key: Uint8Array): string {
  const mac = createHmac('sha256', key).update(expression).digest();
  let id = '';
  for (let bit = 0; id.length < LENGTH; bit += 5) {
    const pair = (mac.readUInt16BE(bit >> 3) >> (11 - (bit & 7))) & 31;
    id += 'abcdefghijklmnopqrstuvwxyz234567'.charAt(pair);
  }
  return id;
}
