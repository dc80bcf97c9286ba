/** Turns the bytes of an answer into JSON: checks content type, content encoding, UTF-8 and size. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import type { SafeText } from '../safe/text.ts';
import { safe } from '../safe/text.ts';

const DECODERS = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress)
};

/** The message for an answer that is too long. */
export const TOO_LONG = safe`it is longer than allowed`;

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Says what is wrong with an answer, in words for the operator of the service. */
export class BodyFault extends Error {
  readonly text: SafeText;

  constructor(text: SafeText, options?: ErrorOptions) {
    super(String(text), options);
    this.text = text;
  }
}

export interface BodyLimits {
  /** The longest JSON after decompression. */
  readonly bytes: number;
  /** The most values in it. */
  readonly values: number;
}

/** @throws BodyFault */
export async function parseBody(headers: Headers, body: Buffer, limits: BodyLimits): Promise<unknown> {
  if (!/^application\/json[\t ]*(?:;|$)/i.test(String(headers['content-type'] ?? ''))) {
    throw new BodyFault(safe`its content type is not application/json`);
  }
  const bytes = await decompress(String(headers['content-encoding'] ?? 'identity').toLowerCase(), body, limits.bytes);
  if (hasMoreValues(bytes, limits.values)) throw new BodyFault(safe`it has more values than allowed`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new BodyFault(safe`it is not complete JSON`, { cause });
  }
}

/** The characters before a value, but for a field's: for a field, those before its name. */
const MARKS = Buffer.from(',[{');

/**
 * Returns true for JSON with more values than `most`. Each takes memory and time when it is parsed, in one step. Marks
 * in strings count too, but a string of an answer has none.
 */
function hasMoreValues(json: Buffer, most: number): boolean {
  let left = most;
  for (const mark of MARKS) {
    for (let at = json.indexOf(mark); at >= 0; at = json.indexOf(mark, at + 1)) if (left-- <= 0) return true;
  }
  return false;
}

async function decompress(encoding: string, body: Buffer, maxBytes: number): Promise<Buffer> {
  if (encoding === 'identity') return body;
  const decode = new Map(Object.entries(DECODERS)).get(encoding);
  if (decode === undefined) throw new BodyFault(safe`its content encoding is none of gzip, deflate and br`);
  try {
    return await decode(body, { maxOutputLength: maxBytes });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : null;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw new BodyFault(TOO_LONG, { cause });
    throw new BodyFault(safe`its compressed body cannot be decompressed`, { cause });
  }
}
