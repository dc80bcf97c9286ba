/** Splits a web archive into its records. */
import { GateError } from '../../safe/errors.ts';
import { count, safe, type SafeText } from '../../safe/text.ts';
import type { ByteReader } from '../bytes/byte-reader.ts';
import { CR, LF } from '../../item/text/ascii.ts';
import { type Head, headersIn, readHead } from './headers.ts';

export interface WarcRecord {
  /** Counted from 1. */
  readonly row: number;
  readonly head: Head;
  /** The content, to be read before the next record is requested. */
  readonly block: AsyncIterable<Uint8Array>;
}

/**
 * Throws `manifest-unreadable` where records do not follow one another.
 *
 * @param between receives the line ends around records
 */
export async function* recordsIn(
  reader: ByteReader,
  between: (lineEnds: Uint8Array) => void = () => undefined
): AsyncGenerator<WarcRecord, void> {
  for (let row = 1; await passLineEnds(reader, between); row++) {
    const head = await readHead(reader);
    if (head === null) throw broken(row, safe`is cut off or has no end of its headers`);
    const size = sizeIn(head, row);
    const start = reader.position;
    yield { row, head, block: reader.take(size) };
    for await (const _ of reader.take(size - (reader.position - start)));
    if (reader.position - start < size) throw broken(row, safe`is cut off`);
  }
}

/** Moves to the next record; returns false if there is none. */
async function passLineEnds(reader: ByteReader, between: (lineEnds: Uint8Array) => void): Promise<boolean> {
  for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
    const at = chunk.findIndex(byte => byte !== CR && byte !== LF);
    between(at < 0 ? chunk : chunk.subarray(0, at));
    if (at < 0) continue;
    reader.putBack(chunk.subarray(at));
    return true;
  }
  return false;
}

/** Returns the size of the content. Throws where programs would read the record in different ways. */
function sizeIn(head: Head, row: number): number {
  if (!/^WARC\/\d\.\d{1,2}[ \t]*$/.test(head.start)) throw broken(row, safe`does not begin with the version of WARC`);
  const [size, ...others] = new Set(headersIn(head, 'content-length'));
  if (size === undefined || others.length > 0 || !/^\d{1,15}$/.test(size)) {
    throw broken(row, safe`does not have exactly one size`);
  }
  if (new Set(headersIn(head, 'content-type')).size > 1) throw broken(row, safe`has two types`);
  return Number(size);
}

function broken(row: number, what: SafeText): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`it cannot be read as WARC: record ${count(row)} ${what}; write the archive again`
  );
}
