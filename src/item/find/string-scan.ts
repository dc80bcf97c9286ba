/** Scans one string byte by byte, for URLs and for the content hashes between them. */
import type { Watch } from '../../safe/watch.ts';
import { pairsEnd, scanHashes, SHORTEST_HASH } from '../reading/hashes.ts';
import { lookForHost } from '../text/host-reader.ts';
import { isSlash } from '../text/scheme.ts';
import { AMPERSAND, COLON, PERCENT } from '../text/ascii.ts';
import { MAX_WAITING_INNER_TEXTS } from '../text/item-limits.ts';
import { decodeText, type EmbeddedText } from './embedded-text.ts';
import { encodedTexts } from './encoded-run.ts';
import { dataBody, isDataBefore, readBase64, readEscaped, SHORTEST_MEDIA } from './embedded.ts';
import type { StringItems } from './string-items.ts';
import { isListDelimiter, isStop, STOP, UrlFinder } from './url-finder.ts';
import { addressLinkEnd, brokenLinkEnd, wholeHostEnd, wholeUrlEnd } from './whole-cell.ts';

/** Work that a closer look costs. */
const LOOK_WORK = 16;

/** Checks whether a string begins like a URL or has a byte that a URL needs. */
export function mayHoldUrl(bytes: Uint8Array, start: number, end: number): boolean {
  if (isSlash(bytes[start]!) && start + 1 < end && isSlash(bytes[start + 1]!)) return true;
  for (let i = start; i < end; i++) if (STOP[bytes[i]!] !== 0 && isStop(bytes, i)) return true;
  return false;
}

/**
 * The scan of one string that needs a closer look. `UrlFinder` finds its URLs, `StringItems` receives the items.
 *
 * Start it with `begin` or `beginHashes`; then call `step` until it returns true.
 */
export class Scan {
  /** Texts in base64 or hex, which are still to be scanned. */
  #texts: EmbeddedText[] = [];
  readonly #bytes: Uint8Array;
  readonly #start: number;
  readonly #end: number;
  readonly #items: StringItems;
  readonly #urls: UrlFinder;
  readonly #watch: Watch;
  /** Where the bodies of `data:` URLs begin. */
  #bodies: Set<number> | null = null;
  /** The end of the URL at the beginning of the text; -1 if there is none. */
  #wholeEnd = -1;
  /** End of the previous item. Nothing before it is scanned again. */
  #done: number;
  /** Where `step` continues. */
  #at: number;
  /** Whether the URL found last is still to be added, after the hashes before it. */
  #urlWaits = false;
  /** Where a stopped search for hashes continues, else -1. */
  #hashesFrom = -1;

  /** The string without blanks around it is `bytes[start, end)`. */
  constructor(bytes: Uint8Array, start: number, end: number, items: StringItems, watch: Watch) {
    this.#bytes = bytes;
    this.#start = this.#done = this.#at = start;
    this.#end = end;
    this.#items = items;
    this.#urls = new UrlFinder(bytes, end);
    this.#watch = watch;
  }

  /** Whether the text has escapes of programming languages. */
  get hasEscapes(): boolean {
    return this.#urls.hasEscapes;
  }

  /** Whether texts should be taken before the scan continues, because each takes memory. */
  get full(): boolean {
    return this.#texts.length >= MAX_WAITING_INNER_TEXTS;
  }

  /** Returns the texts in base64 or hex that were found since the last call. */
  takeTexts(): readonly EmbeddedText[] {
    const texts = this.#texts;
    this.#texts = [];
    return texts;
  }

  /** Starts a scan for hashes only. */
  beginHashes(): void {
    this.#at = this.#end;
  }

  /** Starts a scan for URLs and hashes. */
  begin(): void {
    this.#wholeEnd = wholeUrlEnd(this.#bytes, this.#start, this.#end);
    if (this.#wholeEnd >= 0) this.#items.add('url', this.#start, this.#wholeEnd);
    this.#at = this.#done = this.#readCell();
  }

  /**
   * Continues to the end, or until `stops` returns true; it always makes some progress.
   *
   * @returns true at the end
   */
  step(stops: (() => boolean) | null): boolean {
    const [bytes, end, urls] = [this.#bytes, this.#end, this.#urls];
    for (let i = this.#at; i < end;) {
      if (!this.#urlWaits) {
        if (STOP[bytes[i]!] === 0 || !isStop(bytes, i)) {
          i++;
          continue;
        }
        if (i > this.#at && stops?.() === true) {
          this.#at = i;
          return false;
        }
        const next = this.#look(i);
        if (next >= 0) {
          i = next;
          continue;
        }
        this.#urlWaits = true;
        this.#at = i;
      }
      if (!this.#addHashes(urls.from, stops)) return false;
      this.#urlWaits = false;
      this.#addUrl(urls.from, i, urls.to);
      i = urls.to;
    }
    this.#at = end;
    return (this.#wholeEnd >= 0 && this.#done === this.#start) || this.#addHashes(end, stops);
  }

  /** Reads a whole cell that is one host or `//host/…`, or a list of them. Returns where the rest of the text begins. */
  #readCell(): number {
    const [bytes, start, end, urls] = [this.#bytes, this.#start, this.#end, this.#urls];
    const broken = brokenLinkEnd(bytes, start, end);
    if (broken >= 0) this.#items.add('url', start, broken);
    const address = addressLinkEnd(bytes, start, end, urls);
    if (address >= 0) {
      this.#items.add('url', start, address);
      return start;
    }
    const stop = wholeHostEnd(bytes, start, end, urls);
    if (stop < 0) return start;
    this.#items.add('url', start, stop);
    return stop;
  }

  /** Looks closer at the byte at `at`. Returns where the scan continues; -1 if the finder found a URL there. */
  #look(at: number): number {
    const byte = this.#bytes[at]!;
    if (byte === COLON || byte === PERCENT || byte === AMPERSAND) this.#readData(at);
    const isUrl = this.#urls.find(at, this.#done);
    const pairs = !isUrl && byte === COLON ? this.#addPairs(at) : -1;
    const to = Math.max(this.#urls.to, pairs);
    this.#watch.worked(LOOK_WORK + Math.max(0, to - at));
    return isUrl ? -1 : Math.max(at + 1, to);
  }

  /** Adds the URL found at `from` to `to`, whose first colon, full stop, escape or reference is at `at`. */
  #addUrl(from: number, at: number, to: number): void {
    const isAdded = from === this.#start && to === this.#wholeEnd;
    if (!isAdded) this.#items.add('url', from, to);
    this.#readInnerData(from, to);
    this.#addListed(at, to);
    this.#done = to;
  }

  /** Adds hosts without a scheme after a URL's delimiters: the delimiters may belong to the URL or to a list. */
  #addListed(start: number, end: number): void {
    const bytes = this.#bytes;
    for (let i = start; i < end; i++) {
      if (!isListDelimiter(bytes[i]!)) continue;
      const host = lookForHost(bytes, i + 1, end, 'prose');
      if (!host.found) continue;
      const stop = host.tail ? Math.min(end, this.#urls.urlEnd(host.to, true)) : host.to;
      this.#items.add('url', i + 1, stop);
      i = stop - 1;
    }
  }

  /** Adds a hash in pairs of digits whose first colon is at `at`. Returns where it ends, -1 if there is none. */
  #addPairs(at: number): number {
    const stop = pairsEnd(this.#bytes, at, this.#done, this.#end);
    if (stop < 0) return -1;
    this.#addHashes(at - 2, null);
    this.#items.add('hash', at - 2, stop);
    this.#done = stop;
    return stop;
  }

  /** Adds the hashes between `#done` and `end`. Returns false if `stops` stopped it first. */
  #addHashes(end: number, stops: (() => boolean) | null): boolean {
    if (end - this.#done < SHORTEST_HASH) return true;
    const at = scanHashes(
      this.#bytes,
      this.#done,
      end,
      (from, to) => this.#items.add('hash', from, to),
      { run: (from, to) => this.#readRun(from, to, end), long: from => this.#readMedia(from, end) },
      stops,
      Math.max(this.#done, this.#hashesFrom)
    );
    this.#hashesFrom = at < end ? at : -1;
    return at >= end;
  }

  /** Keeps the texts that a run of base64 letters encodes. */
  #readRun(from: number, to: number, end: number): void {
    const texts = encodedTexts(this.#bytes, from, to, end);
    if (texts.length === 0 || !this.#items.isNew(from, to)) return;
    for (const text of texts) this.#keepText(text, from);
  }

  /** Adds the digests of media in base64 that begins at `from`. Returns where it ends; -1 if there is none. */
  #readMedia(from: number, end: number): number {
    if (this.#bodies?.has(from)) return -1;
    const emit = (digest: Buffer) => this.#items.addDigest(digest, from, end);
    return readBase64(this.#bytes, from, end, true, this.#watch, emit);
  }

  /** Adds the digests of the content of a `data:` URL whose colon, plain or encoded, is at `at`, if there is one. */
  #readData(at: number): void {
    const [bytes, end] = [this.#bytes, this.#end];
    if (!isDataBefore(bytes, at, this.#start)) return;
    const body = dataBody(bytes, at, end);
    if (body === null || this.#bodies?.has(body.start)) return;
    (this.#bodies ??= new Set()).add(body.start);
    // Hashes before it come first, because rows are counted forward.
    if (at - 4 > this.#done) {
      this.#addHashes(at - 4, null);
      this.#done = at - 4;
    }
    const emit = (digest: Buffer) => this.#items.addDigest(digest, at, end);
    if (!body.base64) {
      readEscaped(bytes, body.start, end, this.#watch, emit);
      return;
    }
    const to = readBase64(bytes, body.start, end, false, this.#watch, emit);
    const text = this.#items.isNew(at, to) ? decodeText(bytes, body.start, to) : null;
    if (text !== null) this.#keepText(text, at);
  }

  /** Keeps a text that is encoded from `start` on. */
  #keepText(bytes: Uint8Array, start: number): void {
    this.#watch.worked(bytes.length);
    this.#texts.push({ bytes, row: this.#items.rowOf(start) });
  }

  /** Reads `data:` URLs inside another URL. */
  #readInnerData(from: number, to: number): void {
    if (to - from < SHORTEST_MEDIA) return;
    const text = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, to);
    for (let at = text.indexOf('data', from); at >= 0; at = text.indexOf('data', at + 4)) this.#readData(at + 4);
  }
}
