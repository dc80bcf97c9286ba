/** Reads a sequence of nested values, in pieces of any size: what MessagePack and CBOR have in common. */
import { GateError } from '../../safe/errors.ts';
import { count, mebibytes, safe, type SafeText } from '../../safe/text.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { HEAD_BYTES } from '../bytes/peek.ts';
import type { Scanner } from '../bytes/pending.ts';
import { looksLikeText } from '../kind/encoding.ts';
import type { LargeBytes } from './large-bytes.ts';
import type { TreeFormat, TreeToken } from './tree-format.ts';
import { MAX_TREE_DEPTH } from './tree-limits.ts';
import type { TreeValues } from './tree-values.ts';

interface Frame {
  readonly kind: 'list' | 'map' | 'parts';
  /** Values, or keys and values, that follow. */
  left: number;
  /** How many were read. */
  done: number;
  /** Whether its elements are rows. */
  readonly isRows: boolean;
  readonly parts: Uint8Array[];
  readonly of: 'text' | 'bytes';
  size: number;
}

export class TreeScanner implements Scanner {
  /** Whether there are numbers outside of lists and maps, which files of data do not have. */
  hasLooseNumbers = false;
  readonly #format: TreeFormat;
  readonly #values: TreeValues;
  readonly #frames: Frame[] = [];
  /** Bytes that are too many to keep, while they are read. */
  #large: LargeBytes | null = null;
  /** Whether a value has to follow, because there was a tag. */
  #isTagged = false;

  constructor(format: TreeFormat, values: TreeValues) {
    this.#format = format;
    this.#values = values;
  }

  scan(bytes: Uint8Array, start: number, end: number, final: boolean): number {
    let at = start;
    while (at < end) {
      if (this.#large !== null) {
        at = this.#passLarge(this.#large, bytes, at, end);
        continue;
      }
      const token = this.#format.read(bytes, at, end);
      const next = token === null ? Infinity : this.#format.at + sizeOf(token);
      const isLarge = token !== null && sizeOf(token) > MAX_STRING_BYTES;
      if (isLarge && token.kind !== 'bytes') throw tooLarge(this.#values.row);
      // What the bytes are is known from their beginning.
      const isThere = isLarge ? this.#format.at + HEAD_BYTES <= end : next <= end;
      if (token === null || !isThere) {
        if (final) throw cutOff();
        return at;
      }
      at = isLarge ? this.#beginLarge(sizeOf(token), bytes) : next;
      if (!isLarge) this.#token(token, bytes, this.#format.at, next);
    }
    if (final && (this.#frames.length > 0 || this.#isTagged || this.#large !== null)) throw cutOff();
    return at;
  }

  /** Begins bytes that are too many to keep; returns where they begin. Text of that size is not read. */
  #beginLarge(size: number, bytes: Uint8Array): number {
    const { at } = this.#format;
    const frame = this.#frames.at(-1);
    const isText = looksLikeText(bytes.subarray(at, at + HEAD_BYTES));
    if (isText || frame?.kind === 'parts') throw tooLarge(this.#values.row);
    this.#isTagged = false;
    this.#separate(frame);
    this.#large = this.#values.large(size);
    return at;
  }

  #passLarge(large: LargeBytes, bytes: Uint8Array, at: number, end: number): number {
    const stop = large.read(bytes, at, end);
    if (large.isWhole) {
      this.#large = null;
      this.#ended();
    }
    return stop;
  }

  #token(token: TreeToken, bytes: Uint8Array, start: number, end: number): void {
    const frame = this.#frames.at(-1);
    if (frame?.kind === 'parts') {
      this.#part(frame, token, bytes.subarray(start, end));
      return;
    }
    if (token.kind === 'end') {
      const isOpen = frame?.left === Infinity && !(frame.kind === 'map' && frame.done % 2 === 1);
      if (!isOpen || this.#isTagged) throw this.#broken(safe`has an end where none can be`);
      this.#close();
      return;
    }
    if (token.kind === 'tag') {
      this.#isTagged = true;
      return;
    }
    this.#isTagged = false;
    this.#separate(frame);
    this.#value(token, bytes, start, end);
  }

  #value(
    token: Exclude<TreeToken, { readonly kind: 'end' } | { readonly kind: 'tag' }>,
    bytes: Uint8Array,
    start: number,
    end: number
  ): void {
    switch (token.kind) {
      case 'nothing':
        this.#values.nothing();
        break;
      case 'float':
        this.hasLooseNumbers ||= this.#frames.length === 0;
        this.#values.float();
        break;
      case 'integer':
        this.hasLooseNumbers ||= this.#frames.length === 0;
        this.#values.integer(() => token.value);
        break;
      case 'text':
        this.#values.text(bytes, start, end);
        break;
      case 'bytes':
        this.#values.bytes(bytes, start, end);
        break;
      case 'list':
      case 'map':
        this.#open({ kind: token.kind, left: token.values, of: 'text' });
        this.#values.open(token.kind);
        if (token.values === 0) this.#close();
        return;
      case 'parts':
        this.#open({ kind: 'parts', left: Infinity, of: token.of });
        return;
    }
    this.#ended();
  }

  #open(opened: Pick<Frame, 'kind' | 'left' | 'of'>): void {
    if (this.#frames.length === MAX_TREE_DEPTH) throw this.#broken(safe`is nested too deep`);
    const isRows = this.#frames.length === 0 && opened.kind === 'list';
    this.#frames.push({ ...opened, done: 0, isRows, parts: [], size: 0 });
  }

  /** Ends the innermost list or map. */
  #close(): void {
    const frame = this.#frames.pop();
    if (frame?.kind === 'list' || frame?.kind === 'map') this.#values.close(frame.kind);
    this.#ended(frame?.isRows);
  }

  /** Handles the end of a value, and of the values around it of which it is the last. */
  #ended(wasRows = false): void {
    let isCounted = wasRows;
    for (;;) {
      const frame = this.#frames.at(-1);
      if (frame === undefined ? !isCounted : frame.isRows) this.#values.row++;
      if (frame === undefined) return;
      frame.done++;
      frame.left--;
      if (frame.left > 0 || frame.kind === 'parts') return;
      this.#frames.pop();
      this.#values.close(frame.kind);
      isCounted = frame.isRows;
    }
  }

  /** Handles what precedes a value. */
  #separate(frame: Frame | undefined): void {
    if (frame === undefined) return;
    const isValue = frame.kind === 'map' && frame.done % 2 === 1;
    if (isValue) this.#values.colon();
    else if (frame.done > 0) this.#values.comma();
  }

  /** Joins the parts of a text or of bytes. */
  #part(frame: Frame, token: TreeToken, bytes: Uint8Array): void {
    if (token.kind === 'end') {
      this.#frames.pop();
      const whole = Buffer.concat(frame.parts);
      if (frame.of === 'text') this.#values.text(whole, 0, whole.length);
      else this.#values.bytes(whole, 0, whole.length);
      this.#ended();
      return;
    }
    if (token.kind !== frame.of) throw this.#broken(safe`has a text of other parts`);
    frame.size += bytes.length;
    if (frame.size > MAX_STRING_BYTES) throw tooLarge(this.#values.row);
    // A copy, because the bytes will be overwritten. Empty parts add nothing.
    if (bytes.length > 0) frame.parts.push(bytes.slice());
  }

  #broken(what: SafeText): GateError {
    return new GateError('manifest-unreadable', safe`record ${count(this.#values.row)} ${what}; write the file again`);
  }
}

function sizeOf(token: TreeToken): number {
  return token.kind === 'text' || token.kind === 'bytes' ? token.size : 0;
}

function tooLarge(row: number): GateError {
  return new GateError(
    'manifest-too-large',
    safe`record ${count(row)} has a value of more than ${mebibytes(MAX_STRING_BYTES)}; split it`
  );
}

function cutOff(): GateError {
  return new GateError('manifest-unreadable', safe`it ends inside a value; write the file again`);
}
