/** Reads the headers of records and of HTTP messages, which have the same syntax (ISO 28500, 4; RFC 9112, section 5). */
import type { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { MAX_HEAD_BYTES } from './warc-limits.ts';

/** What precedes the content: a first line and headers, in Latin-1. */
export interface Head {
  /** The first line. */
  readonly start: string;
  /** The lines after it; those that go on in the next line are joined. */
  readonly lines: readonly string[];
  /** All of it as it is stored, with the empty line. */
  readonly bytes: Uint8Array;
}

/** Reads up to the first empty line, and that too; null where there is none: then nothing was read. */
export async function readHead(reader: ByteReader): Promise<Head | null> {
  let bytes = Buffer.alloc(0);
  let length = 0;
  for (let chunk = await reader.next(); chunk !== null; chunk = await reader.next()) {
    if (length + chunk.length > bytes.length) {
      const larger = Buffer.alloc((length + chunk.length) * 2);
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
    bytes.set(chunk, length);
    const from = Math.max(0, length - 2);
    length += chunk.length;
    const end = endOfHead(bytes.subarray(0, length), from);
    if (end !== null && end <= MAX_HEAD_BYTES) {
      reader.putBack(chunk.subarray(chunk.length - (length - end)));
      return headIn(bytes.subarray(0, end));
    }
    if (length > MAX_HEAD_BYTES) break;
  }
  if (length > 0) reader.putBack(bytes.subarray(0, length));
  return null;
}

/** Returns the value of a header, or null. */
export function headerIn(head: Head, name: string): string | null {
  return headersIn(head, name)[0] ?? null;
}

/** Returns the values of all headers with this name, which is in lower case. */
export function headersIn({ lines }: Head, name: string): readonly string[] {
  return lines.flatMap(line => {
    const header = splitHeader(line);
    return header.name === name ? [header.value] : [];
  });
}

/** Splits a header into its name in lower case and its value; the name is empty where there is none. */
export function splitHeader(line: string): { readonly name: string; readonly value: string } {
  const colon = line.indexOf(':');
  return { name: line.slice(0, Math.max(0, colon)).trim().toLowerCase(), value: line.slice(colon + 1).trim() };
}

function endOfHead(bytes: Buffer, from: number): number | null {
  const ends = ['\n\r\n', '\n\n'].flatMap(end => {
    const at = bytes.indexOf(end, from, 'latin1');
    return at < 0 ? [] : [at + end.length];
  });
  return ends.length === 0 ? null : Math.min(...ends);
}

function headIn(bytes: Uint8Array): Head {
  const [start = '', ...lines] = latin1(bytes)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  return { start, lines: lines.filter(line => line !== ''), bytes };
}
