/** Tracks the open brackets of a JSON text, and the current record. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { CLOSE_BRACKET, OPEN_BRACKET } from '../../item/text/ascii.ts';
import { MAX_JSON_DEPTH } from './json-limits.ts';

export class Brackets {
  /** One bit per level: set for an array. */
  #kinds = new Uint8Array(64);
  #depth = 0;
  /** Depth of the outermost open array; 0 where no array is open. */
  #arrayDepth = 0;
  #element = 0;
  #elementDue = false;
  #top = 0;
  #openedIn = 0;
  #records = 0;
  #valueHadArray = false;
  #arrays = 0;

  /** The line of the outermost open bracket; 0 where none is open. */
  get openedIn(): number {
    return this.#depth > 0 ? this.#openedIn : 0;
  }

  /** The number of the current element of the outermost array, or else of the current top-level value. */
  get row(): number {
    return this.#arrayDepth > 0 ? Math.max(1, this.#element) : Math.max(1, this.#top);
  }

  /** The number of outermost arrays before the open one; 0 where none is open. */
  get array(): number {
    return this.#arrayDepth > 0 ? this.#arrays - 1 : 0;
  }

  /** The number of elements of outermost arrays, plus the top-level values without an array. */
  get records(): number {
    return this.#records + (this.#top > 0 && !this.#valueHadArray ? 1 : 0);
  }

  open(bracket: number, line: number): void {
    this.value();
    if (this.#depth === MAX_JSON_DEPTH) throw new GateError('manifest-too-large', safe`the JSON is nested too deeply`);
    if (this.#depth === 0) this.#openedIn = line;
    this.#push(bracket === OPEN_BRACKET);
    if (bracket !== OPEN_BRACKET || this.#arrayDepth > 0) return;
    this.#arrays++;
    this.#arrayDepth = this.#depth;
    this.#element = 0;
    this.#elementDue = true;
    this.#valueHadArray = true;
  }

  /** Closes a bracket; returns false if `bracket` does not match the one opened last. */
  close(bracket: number): boolean {
    if (this.#depth === 0) return false;
    const at = this.#depth - 1;
    const isArray = ((this.#kinds[at >> 3]! >> (at & 7)) & 1) === 1;
    if (isArray !== (bracket === CLOSE_BRACKET)) return false;
    if (this.#depth === this.#arrayDepth) this.#arrayDepth = 0;
    this.#depth--;
    return true;
  }

  comma(): void {
    if (this.#depth === this.#arrayDepth) this.#elementDue = true;
  }

  /** To be called where a string, number, literal or opening bracket begins. */
  value(): void {
    if (this.#depth === 0) {
      if (this.#top > 0 && !this.#valueHadArray) this.#records++;
      this.#valueHadArray = false;
      this.#top++;
    } else if (this.#elementDue && this.#depth === this.#arrayDepth) {
      this.#elementDue = false;
      this.#element++;
      this.#records++;
    }
  }

  /** Drops all open brackets, to continue after a fault. */
  reset(): void {
    this.#depth = 0;
    this.#arrayDepth = 0;
  }

  #push(isArray: boolean): void {
    const at = this.#depth++;
    if (at >> 3 === this.#kinds.length) {
      const larger = new Uint8Array(this.#kinds.length * 2);
      larger.set(this.#kinds);
      this.#kinds = larger;
    }
    const bit = 1 << (at & 7);
    this.#kinds[at >> 3] = isArray ? this.#kinds[at >> 3]! | bit : this.#kinds[at >> 3]! & ~bit;
  }
}
