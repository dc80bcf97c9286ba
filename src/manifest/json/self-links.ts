/**
 * Resolves relative links of STAC: `href` in links and assets is relative to the link with `"rel": "self"` of the same
 * object, which may come after them, or of an object around it.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { BaseIri, isAbsolute } from '../rdf/iri.ts';
import { MAX_RESOLVED_CHARACTERS, MAX_RESOLVED_PER_BYTE, MAX_WAITING_LINKS } from './json-limits.ts';

/** Receives a resolved link. */
export type LinkSink = (link: Buffer, row: number) => void;

interface Link {
  readonly href: string;
  readonly row: number;
}

/** What is known of an open object with links in it. */
interface Frame {
  link: Link | null;
  isSelf: boolean;
  base: BaseIri | null;
  /** Links that wait for a base. */
  waiting: Link[];
  /** Whether some of them were dropped. */
  isFull: boolean;
}

type Key = 'href' | 'rel' | null;

export class SelfLinks {
  /** The fault to report after everything else was read; null where there is none. */
  fault: GateError | null = null;
  readonly #sink: LinkSink;
  /** By depth, without those that have no links. */
  #frames: (Frame | undefined)[] = [];
  #depth = 0;
  /** The last string if it may be a key, and the key of the next value. */
  #named: Key = null;
  #key: Key = null;
  /** Characters that may still be resolved. */
  #left = MAX_RESOLVED_CHARACTERS;

  constructor(sink: LinkSink) {
    this.#sink = sink;
  }

  /** Whether the next string is a part of a link, and not only perhaps its key. */
  get due(): boolean {
    return this.#key !== null;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number): void {
    const key = this.#key;
    if (key === null) {
      this.#named = keyOf(bytes, start, end);
      return;
    }
    this.#key = null;
    const frame = this.#frame(this.#depth);
    const text = latin1(bytes, start, end);
    if (key === 'rel') frame.isSelf = text === 'self';
    else {
      frame.link = { href: text, row };
      this.#left = Math.min(MAX_RESOLVED_CHARACTERS, this.#left + text.length * MAX_RESOLVED_PER_BYTE);
    }
  }

  colon(): void {
    this.#key = this.#named;
    this.#named = null;
  }

  /** To be called at a comma, a number or a literal. */
  forget(): void {
    this.#named = this.#key = null;
  }

  open(): void {
    this.#depth++;
    this.forget();
  }

  close(): void {
    this.forget();
    const frame = this.#frames[this.#depth];
    if (frame !== undefined) {
      this.#frames.length = this.#depth;
      this.#end(frame);
    }
    this.#depth--;
  }

  /** Drops everything that is open, to continue after a fault. */
  reset(): void {
    this.#frames = [];
    this.#depth = 0;
    this.forget();
  }

  #frame(depth: number): Frame {
    return (this.#frames[depth] ??= { link: null, isSelf: false, base: null, waiting: [], isFull: false });
  }

  #end(frame: Frame): void {
    const { link, base } = frame;
    if (base !== null) {
      if (frame.isFull) this.fault ??= tooManyLinks(frame.waiting);
      for (const waiting of frame.waiting) this.#resolve(waiting, base);
    } else if (frame.waiting.length > 0 && this.#depth > 1) this.#passUp(frame);
    if (link === null) return;
    // The object of the link is in an array or object, which is in the object that it belongs to.
    const owner = this.#depth > 2 ? this.#frame(this.#depth - 2) : null;
    if (isAbsolute(link.href)) {
      if (frame.isSelf && owner !== null) owner.base ??= new BaseIri(link.href);
    } else if (owner?.base) this.#resolve(link, owner.base);
    else this.#wait(this.#frame(Math.max(0, this.#depth - 1)), link);
  }

  #wait(frame: Frame, link: Link): void {
    if (frame.waiting.length < MAX_WAITING_LINKS) frame.waiting.push(link);
    else frame.isFull = true;
  }

  /** Passes the links on to the object or array around this one. The longer list is kept, so that this is soon done. */
  #passUp({ waiting, isFull }: Frame): void {
    const outer = this.#frame(this.#depth - 1);
    const [long, short] = outer.waiting.length < waiting.length ? [waiting, outer.waiting] : [outer.waiting, waiting];
    outer.waiting = long;
    outer.isFull ||= isFull;
    for (const link of short) this.#wait(outer, link);
  }

  #resolve({ href, row }: Link, base: BaseIri): void {
    this.#left -= href.length + base.text.length;
    if (this.#left < 0) {
      this.fault ??= new GateError(
        'manifest-too-large',
        safe`row ${count(row)}: its relative links become too long with their base; write the full links`
      );
      return;
    }
    this.#sink(Buffer.from(base.resolve(href), 'latin1'), row);
  }
}

function keyOf(bytes: Uint8Array, start: number, end: number): Key {
  if (end - start === 4) return equals(HREF, bytes, start) ? 'href' : null;
  return end - start === 3 && equals(REL, bytes, start) ? 'rel' : null;
}

const HREF = Buffer.from('href');
const REL = Buffer.from('rel');

function equals(word: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < word.length; i++) if (bytes[start + i] !== word[i]) return false;
  return true;
}

function tooManyLinks([first]: readonly Link[]): GateError {
  return new GateError(
    'manifest-too-large',
    safe`row ${count(first?.row ?? 1)}: too many relative links precede the link to itself; put it first`
  );
}
