/** Collects what a value of a binary file contains: the items of a text, or the digests of bytes. */
import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { ByteStrings } from '../bytes/byte-strings.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { HEAD_BYTES } from '../bytes/peek.ts';
import { readEmbeddedJson } from '../json/json-scanner.ts';
import { looksLikeText } from '../kind/encoding.ts';

/** Content hashes by their size in bytes. */
const HASH_NAMES: ReadonlyMap<number, string> = new Map([
  [16, 'md5'],
  [20, 'sha1'],
  [32, 'sha256'],
  [64, 'sha512']
]);

/**
 * Collects the items of a text, also those that are written in JSON in it.
 *
 * @param mayBePage false if it is no page for certain
 */
export function collectText(
  bytes: Uint8Array,
  start: number,
  end: number,
  row: number,
  column: number,
  collector: ItemCollector,
  mayBePage = true
): void {
  if (end - start > MAX_STRING_BYTES) {
    throw new GateError(
      'manifest-too-large',
      safe`a cell has more than ${mebibytes(MAX_STRING_BYTES)} of text; split it`
    );
  }
  collector.string(bytes, start, end, row, column, false);
  if (mayBePage) collector.page(bytes, start, end, row, column);
  readEmbeddedJson(bytes, start, end, row, column, collector);
}

/**
 * Collects the digests of a value.
 *
 * @param mayBeHash whether the value itself is a content hash if it has the size of one
 */
export function collectBinary(
  value: Uint8Array,
  mayBeHash: boolean,
  row: number,
  column: number,
  collector: ItemCollector
): void {
  const collect = (text: string) => {
    const bytes = Buffer.from(text, 'latin1');
    collector.string(bytes, 0, bytes.length, row, column, false);
  };
  const name = HASH_NAMES.get(value.length);
  if (name !== undefined && mayBeHash) {
    collect(`${name}:${Buffer.from(value.buffer, value.byteOffset, value.length).toString('hex')}`);
  }
  for (const algorithm of HASH_NAMES.values()) collect(`${algorithm}:${hash(algorithm, value, 'hex')}`);
}

/**
 * Collects a value that may be text or bytes: bytes have digests, and URLs may be written out in them. Yields where the
 * collector should pass on what it has.
 */
export function* collectEither(
  value: Uint8Array,
  row: number,
  collector: ItemCollector,
  column = 0
): Generator<void, void> {
  const wellFormed = isUtf8(value);
  if (wellFormed || looksLikeText(value.subarray(0, HEAD_BYTES))) {
    collectText(value, 0, value.length, row, column, collector);
  } else yield* collectUrls(value, row, collector);
  if (!wellFormed) collectBinary(value, true, row, column, collector);
}

/** Collects the URLs that are written out in bytes. Yields like `collectEither`. */
export function* collectUrls(bytes: Uint8Array, row: number, collector: ItemCollector): Generator<void, void> {
  const strings = new ByteStrings(collector, row);
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    strings.add(bytes.subarray(at, at + STEP_BYTES));
    collector.watch.worked(STEP_BYTES);
    if (collector.full || collector.watch.due) yield;
  }
  strings.end();
}

/** Bytes that are searched before a pause. */
const STEP_BYTES = 1 << 16;
