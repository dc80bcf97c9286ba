/**
 * Joins the HTML parts of a message, whose relative links have the location of the part or of one around it as a base
 * (RFC 2557, section 5).
 */
import { MAX_PAGE_LOCATIONS } from './document-limits.ts';
import { HeldLines } from './held-lines.ts';
import { fromBase64, withoutBreak, isSoft, withoutEscapes } from './message-readings.ts';
import { LF } from '../../item/text/ascii.ts';

/** HTML with a base, to be read as a page. */
export interface MessagePage {
  readonly bytes: Uint8Array;
  readonly row: number;
}

type Encoding = 'none' | 'quoted-printable' | 'base64';

export class MessagePages {
  /** Locations of the messages and containers around the current part, and of the part. */
  #around: readonly string[] = [];
  #own: readonly string[] = [];
  #type: 'page' | 'container' | 'other' = 'other';
  #encoding: Encoding = 'none';
  /** The lines of the current part; null if it is no page. */
  #lines: HeldLines | null = null;
  #row = 0;
  #found: MessagePage[] = [];

  /** The memory that the lines of the current part need, in bytes. */
  get size(): number {
    return this.#lines?.size ?? 0;
  }

  /** Reads an unfolded header. */
  header(written: string, row: number): void {
    const [, name = '', value = ''] = /^content-([a-z-]+):\s*"?<?([^\s">;]*)/i.exec(written) ?? [];
    switch (name.toLowerCase()) {
      case 'type':
        this.#type = /^multipart\/|^message\//i.test(value) ? 'container' : /html/i.test(value) ? 'page' : 'other';
        break;
      case 'transfer-encoding': {
        const encoding = value.toLowerCase();
        this.#encoding = encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'none';
        break;
      }
      case 'location':
      case 'base':
        this.#locate(value, row);
    }
  }

  /** Begins the part after a header. */
  begin(row: number): void {
    if (this.#type === 'container') this.#around = limited([...this.#own, ...this.#around]);
    else if (this.#type === 'page' && this.#lines === null) {
      this.#lines = new HeldLines();
      this.#row = row;
    }
  }

  /** Adds a line of the current part. */
  line(bytes: Uint8Array, start: number, end: number): void {
    this.#lines?.add(bytes, start, end);
  }

  /** Ends the current part. */
  end(): void {
    const lines = this.#lines;
    const bases = limited([...this.#own, ...this.#around]);
    if (lines !== null) {
      const page = decoded(lines, this.#encoding);
      if (bases.length === 0) this.#found.push({ bytes: page, row: this.#row });
      for (const base of bases) this.#found.push({ bytes: under(base, page), row: this.#row });
    }
    this.#lines = null;
    this.#own = [];
    this.#type = 'other';
    this.#encoding = 'none';
  }

  /** Returns the pages that ended since the last call. */
  take(): readonly MessagePage[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  #locate(location: string, row: number): void {
    if (URL.canParse(location)) {
      this.#own = limited([location, ...this.#own]);
      return;
    }
    for (const base of this.#around) {
      if (!URL.canParse(location, base)) continue;
      this.#found.push({ bytes: under(base, Buffer.from(`<a href="${escaped(location)}">`)), row });
      this.#own = limited([new URL(location, base).href, ...this.#own]);
    }
  }
}

function limited(locations: readonly string[]): readonly string[] {
  return [...new Set(locations)].slice(0, MAX_PAGE_LOCATIONS);
}

/** Returns the page with a base that applies unless it has one itself. */
function under(base: string, page: Buffer): Buffer {
  const element = Buffer.from(`<base href="${escaped(base)}">`);
  return /<base[\s/]/i.test(page.toString('latin1')) ? Buffer.concat([page, element]) : Buffer.concat([element, page]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function decoded(lines: HeldLines, encoding: Encoding): Buffer {
  if (encoding === 'base64') return fromBase64(lines.joined());
  const text = Buffer.alloc(lines.joined().length + lines.length);
  let to = 0;
  for (const line of lines) {
    const soft = encoding === 'quoted-printable' && isSoft(line, 0, line.length);
    to += (soft ? withoutBreak(line) : line).copy(text, to);
    if (!soft) text[to++] = LF;
  }
  const joined = text.subarray(0, to);
  return encoding === 'quoted-printable' ? withoutEscapes(joined, false) : joined;
}
