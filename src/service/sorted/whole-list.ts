/**
 * The answer with a whole list. Its long beginning is encoded and deflated once, when the list is written; its end has the
 * version, which depends on the key of the service. Deflated parts can be joined (RFC 1951), so that any client gets the
 * stored bytes.
 */
import { constants, crc32, createDeflateRaw, createInflateRaw, deflateRawSync } from 'node:zlib';
import { pipeline, Readable } from 'node:stream';
import { bestParameter, RiceEncoder } from './rice-encode.ts';

/** An answer that is sent in parts. */
export interface LongAnswer {
  readonly length: number;
  readonly isGzip: boolean;
  chunks(): AsyncGenerator<Uint8Array, void, undefined>;
  /** Must be called once, when the answer is sent or given up. Until then the list stays open. */
  release(): Promise<void>;
}

export interface PrefixSummary {
  readonly count: number;
  readonly first: number;
  readonly last: number;
}

/** Returns the beginning of the answer, up to the encoded prefixes. */
export async function* wholeListText(
  { count, first, last }: PrefixSummary,
  prefixes: AsyncIterable<Uint32Array>
): AsyncGenerator<Buffer, void, undefined> {
  const riceParameter = bestParameter(count, first, last);
  const known = { firstValue: first, riceParameter, entriesCount: Math.max(0, count - 1) };
  yield Buffer.from(`{"additionsFourBytes":${JSON.stringify(known).slice(0, -1)},"encodedData":"`);
  const encoder = new RiceEncoder(riceParameter);
  for await (const numbers of prefixes) {
    encoder.add(numbers);
    yield Buffer.from(encoder.take().toString('base64'));
  }
  yield Buffer.from(`${encoder.end().toString('base64')}"}`);
}

/** Returns the rest of the answer. */
export function wholeListEnd(rest: Readonly<Record<string, unknown>>): Buffer {
  return Buffer.from(`,${JSON.stringify(rest).slice(1)}`);
}

/** Deflates texts, and counts and checks what they were. The last block is not the last of the stream. */
export async function* deflated(
  texts: AsyncIterable<Buffer>,
  sum: { plain: number; crc: number }
): AsyncGenerator<Buffer, void, undefined> {
  const counted = async function* () {
    for await (const text of texts) {
      sum.plain += text.length;
      sum.crc = crc32(text, sum.crc);
      yield text;
    }
  };
  // Base64 of what has no pattern: only its alphabet can be made shorter.
  const strategy = constants.Z_HUFFMAN_ONLY;
  const deflate = createDeflateRaw({ strategy, finishFlush: constants.Z_SYNC_FLUSH });
  // An error of the texts destroys the stream, which is read below.
  pipeline(Readable.from(counted()), deflate, () => undefined);
  for await (const chunk of deflate) if (Buffer.isBuffer(chunk)) yield chunk;
}

/** The first bytes of every gzip file: deflated, without time and name (RFC 1952). */
const GZIP_START = Buffer.from('1f8b08000000000000ff', 'hex');

/**
 * Returns an answer in parts.
 *
 * @param beginning the size of the deflated beginning, and what it was before
 * @param stored reads it
 */
export function wholeAnswer(
  beginning: { readonly length: number; readonly plain: number; readonly crc: number },
  stored: () => AsyncGenerator<Buffer, void, undefined>,
  end: Buffer,
  gzip: boolean
): Omit<LongAnswer, 'release'> {
  if (!gzip) {
    const chunks = async function* () {
      yield* inflated(stored());
      yield end;
    };
    return { length: beginning.plain + end.length, isGzip: false, chunks };
  }
  const [before, after] = gzipAround(beginning, end);
  const chunks = async function* () {
    yield before;
    yield* stored();
    yield after;
  };
  return { length: before.length + beginning.length + after.length, isGzip: true, chunks };
}

/** The parts of a gzip file around the deflated beginning. */
function gzipAround(sum: { readonly plain: number; readonly crc: number }, end: Buffer): [Buffer, Buffer] {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(end, sum.crc));
  trailer.writeUInt32LE((sum.plain + end.length) % 2 ** 32, 4);
  return [GZIP_START, Buffer.concat([deflateRawSync(end), trailer])];
}

/** Returns the texts that were deflated. */
async function* inflated(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
  const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  pipeline(Readable.from(chunks), inflate, () => undefined);
  for await (const chunk of inflate) if (Buffer.isBuffer(chunk)) yield chunk;
}
