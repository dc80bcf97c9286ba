/** Texts that wait to be looked through, in their order, in few objects: a row may have a million cells. */
import type { FurtherReadings, Reading } from '../batch/further.ts';
import type { LineEnds } from '../text/text-line-ends.ts';

/** How a text is read. */
export interface Role {
  readonly lines: LineEnds;
  readonly reading: Reading;
  /** Those of the same text; null where it is the only one. */
  readonly readings: FurtherReadings | null;
}

export interface WaitingText extends Role {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column: number;
}

/** What a text takes beside its bytes. */
const TEXT_BYTES = 40;

export class WaitingTexts {
  #bytes = new Uint8Array(0);
  #used = 0;
  #ends: number[] = [];
  #rows: number[] = [];
  #columns: number[] = [];
  #roles: Role[] = [];
  /** Texts that were taken. */
  #taken = 0;

  /** How many wait. */
  get length(): number {
    return this.#ends.length - this.#taken;
  }

  /** Memory that they take. */
  get size(): number {
    return this.#used + this.#ends.length * TEXT_BYTES;
  }

  /** Keeps a copy of `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number, row: number, column: number, role: Role): void {
    const to = this.#used + end - start;
    if (to > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(to, Math.min(this.#bytes.length * 2, this.#bytes.length + MOST_SPARE)));
      larger.set(this.#bytes.subarray(0, this.#used));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    this.#used = to;
    this.#ends.push(to);
    this.#rows.push(row);
    this.#columns.push(column);
    this.#roles.push(role);
  }

  /** The next one, which is valid until the last one was taken and another is added. */
  take(): WaitingText | null {
    const at = this.#taken;
    const role = this.#roles[at];
    if (role === undefined) return null;
    const bytes = this.#bytes.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]);
    const text = { ...role, bytes, row: this.#rows[at] ?? 0, column: this.#columns[at] ?? 0 };
    this.#taken++;
    if (this.length === 0) this.#clear();
    return text;
  }

  #clear(): void {
    this.#bytes = new Uint8Array(0);
    this.#used = this.#taken = 0;
    this.#ends = [];
    this.#rows = [];
    this.#columns = [];
    this.#roles = [];
  }
}

const MOST_SPARE = 1 << 24;
