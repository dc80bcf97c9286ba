/** Stores texts that wait to be scanned, in order and in few objects: a row may have a million cells. */
import type { FurtherReadings, ReadingRole } from '../batch/further.ts';
import type { LineEnds } from '../text/text-line-ends.ts';

/** How a text is read. */
export interface Role {
  readonly lines: LineEnds;
  readonly reading: ReadingRole;
  /** The readings of the same text; null if there is only one. */
  readonly readings: FurtherReadings | null;
}

export interface WaitingText extends Role {
  readonly bytes: Uint8Array;
  readonly row: number;
  readonly column: number;
}

/** Memory that a text takes in addition to its bytes. */
const TEXT_BYTES = 40;

export class WaitingTexts {
  #bytes = new Uint8Array(0);
  #used = 0;
  #ends: number[] = [];
  #rows: number[] = [];
  #columns: number[] = [];
  #roles: Role[] = [];
  /** The number of texts already taken, and where the last of them ends. */
  #taken = 0;
  #takenEnd = 0;

  /** How many texts wait. */
  get length(): number {
    return this.#ends.length - this.#taken;
  }

  /** Memory that the waiting texts take. */
  get size(): number {
    return this.#used - this.#takenEnd + this.length * TEXT_BYTES;
  }

  /** Adds a copy of `bytes[start, end)`. */
  add(bytes: Uint8Array, start: number, end: number, row: number, column: number, role: Role): void {
    if (this.#used + end - start > this.#bytes.length) this.#makeRoom(end - start);
    this.#bytes.set(bytes.subarray(start, end), this.#used);
    this.#used += end - start;
    this.#ends.push(this.#used);
    this.#rows.push(row);
    this.#columns.push(column);
    this.#roles.push(sameRole(role, this.#roles.at(-1)));
  }

  /** Moves the waiting texts into a new buffer. Taken texts stay in the old one, since they may still be in use. */
  #makeRoom(more: number): void {
    const waiting = this.#used - this.#takenEnd;
    const larger = new Uint8Array(waiting + Math.max(more, FIRST_SPARE_BYTES, Math.min(waiting, LARGE_SPARE_BYTES)));
    larger.set(this.#bytes.subarray(this.#takenEnd, this.#used));
    this.#bytes = larger;
    this.#ends = this.#ends.slice(this.#taken).map(end => end - this.#takenEnd);
    this.#rows = this.#rows.slice(this.#taken);
    this.#columns = this.#columns.slice(this.#taken);
    this.#roles = this.#roles.slice(this.#taken);
    this.#used = waiting;
    this.#taken = this.#takenEnd = 0;
  }

  /** Returns the next text; null if there is none. */
  take(): WaitingText | null {
    const at = this.#taken;
    const role = this.#roles[at];
    if (role === undefined) return null;
    const { lines, reading, readings } = role;
    const bytes = this.#bytes.subarray(this.#takenEnd, this.#ends[at]);
    const text = { lines, reading, readings, bytes, row: this.#rows[at] ?? 0, column: this.#columns[at] ?? 0 };
    this.#takenEnd += bytes.length;
    this.#taken++;
    if (this.length === 0) this.#clear();
    return text;
  }

  #clear(): void {
    this.#bytes = new Uint8Array(0);
    this.#used = this.#taken = this.#takenEnd = 0;
    this.#ends = [];
    this.#rows = [];
    this.#columns = [];
    this.#roles = [];
  }
}

const FIRST_SPARE_BYTES = 1 << 12;
const LARGE_SPARE_BYTES = 1 << 24;

/** Reuses the last role if it is the same, so that equal roles in a row share one object. */
function sameRole(role: Role, last: Role | undefined): Role {
  const same = role.lines === last?.lines && role.reading === last.reading && role.readings === last.readings;
  return same ? last : role;
}
