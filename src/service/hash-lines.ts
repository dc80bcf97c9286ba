/** Reads the commonest lines of long lists, hashes in small letters, without a string or an object for each. */
import { sha256Into } from '../item/digest/sha256.ts';
import { CR, LF } from '../item/text/ascii.ts';
import { HEX } from '../item/text/percent.ts';
import { HASH_DIGITS } from './list-entry.ts';

/** What lines of one threat type and one kind of hash have before their digits. */
export interface HashLine {
  readonly bytes: Uint8Array;
  /** An index into the threat types. */
  readonly type: number;
  readonly kind: string;
  /** Where the kind begins, which is digested together with the digits. */
  readonly kindAt: number;
  readonly digits: number;
}

/** The value of each byte as a digit, else 255: also for capitals, which have the same meaning but another expression. */
const DIGITS = Uint8Array.from(HEX, (digit, byte) => (byte >= 0x41 && byte <= 0x46 ? 255 : digit));

export class HashLines {
  readonly #lines: HashLine[] = [];
  /** Most lines begin like the one before. */
  #last: HashLine | null = null;
  /** Where the line after the last one begins. */
  next = 0;

  /** Adds the lines of a threat type. @param type its index */
  add(threatType: string, type: number): void {
    for (const [kind, digits] of HASH_DIGITS) {
      const bytes = Buffer.from(`${threatType}\t${kind}:`, 'latin1');
      this.#lines.push({ bytes, type, kind, kindAt: threatType.length + 1, digits });
    }
  }

  /**
   * Reads the line at `start` with its end, and writes its digest to `into`. Returns null for everything else, which
   * `parseListLine` reads or refuses, and for a line that is not complete.
   */
  read(bytes: Uint8Array, start: number, into: Uint8Array): HashLine | null {
    const line = this.#lineAt(bytes, start);
    if (line === null) return null;
    const from = start + line.bytes.length;
    const end = from + line.digits;
    const lineEnd = bytes[end] === CR ? end + 1 : end;
    if (bytes[lineEnd] !== LF) return null;
    if (line.kind === 'expr-sha256') {
      for (let i = 0; i < 32; i++) {
        const high = DIGITS[bytes[from + 2 * i]!]!;
        const low = DIGITS[bytes[from + 2 * i + 1]!]!;
        if ((high | low) > 15) return null;
        into[i] = (high << 4) | low;
      }
    } else {
      for (let i = from; i < end; i++) if (DIGITS[bytes[i]!]! > 15) return null;
      sha256Into(bytes, start + line.kindAt, end, into, 0);
    }
    this.next = lineEnd + 1;
    return line;
  }

  #lineAt(bytes: Uint8Array, start: number): HashLine | null {
    if (this.#last !== null && hasAt(bytes, start, this.#last.bytes)) return this.#last;
    const line = this.#lines.find(each => hasAt(bytes, start, each.bytes));
    if (line !== undefined) this.#last = line;
    return line ?? null;
  }
}

function hasAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text[i]) return false;
  return true;
}
