/** Searches a text for hundreds of strings ("needles") in one pass. */

interface Needle {
  readonly name: string;
  readonly text: string;
  /** Short needles count only if no such character comes before them (and, with `after`, after them). */
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Needles by their first four bytes, and a filter that rejects nearly all other positions of a text. */
class Index {
  readonly #starts = new Map<number, Needle[]>();
  readonly #filter = new Uint8Array(1 << 16);

  add(needle: Needle): void {
    const start = Buffer.from(needle.text, 'latin1').readInt32BE(0);
    this.#filter[slot(start)] = 1;
    this.#starts.set(start, [...(this.#starts.get(start) ?? []), needle]);
  }

  seenIn(view: string): readonly string[] {
    const found: string[] = [];
    const bytes = Buffer.from(view, 'latin1');
    let window = 0;
    for (let at = 0; at < bytes.length; at++) {
      window = (window << 8) | bytes[at]!;
      if (this.#filter[slot(window)] === 0) continue;
      for (const needle of this.#starts.get(window) ?? []) if (standsAt(view, at - 3, needle)) found.push(needle.name);
    }
    return found;
  }
}

// A local name, because looking up a global for every byte is slow in Jest.
const multiply = Math.imul;

function slot(window: number): number {
  return multiply(window, 0x9e3779b1) >>> 16;
}

export class Needles {
  readonly #folded = new Index();
  readonly #exact = new Index();

  /** Adds a text, in upper or lower case. */
  text(name: string, text: string): void {
    this.#folded.add({ name, text: Buffer.from(text).toString('latin1').toLowerCase() });
  }

  /** Adds a digest, whole or cut: at least 4 bytes in letters and digits, at least 8 raw bytes. */
  digest(name: string, digest: Buffer): void {
    const hex = digest.toString('hex');
    this.#folded.add({ name: `${name} (hex)`, text: hex.slice(0, 8), before: /[0-9a-f]/ });
    this.#folded.add({ name: `${name} (hex)`, text: hex.slice(0, 16) });
    this.#folded.add({ name: `${name} (base32)`, text: base32(digest.subarray(0, 10)).slice(0, 12) });
    for (const number of [digest.readUInt32BE(0), digest.readUInt32LE(0)]) {
      // A shorter number could easily occur by chance.
      if (number >= 1e8)
        this.#folded.add({ name: `${name} (decimal)`, text: String(number), before: /\d/, after: /\d/ });
    }
    for (const encoding of ['base64', 'base64url'] as const) {
      const [whole, prefix] = [digest.toString(encoding), digest.toString(encoding, 0, 4).replaceAll('=', '')];
      this.#exact.add({ name: `${name} (${encoding})`, text: whole.slice(0, 8) });
      this.#exact.add({ name: `${name} (${encoding})`, text: prefix, before: /[\w+/-]/, after: /[\w+/-]/ });
    }
    this.#exact.add({ name: `${name} (bytes)`, text: digest.toString('latin1', 0, 8) });
  }

  /** Returns the names of the needles that occur in a view. */
  seenIn(view: string): readonly string[] {
    return [...this.#folded.seenIn(view.toLowerCase()), ...this.#exact.seenIn(view)];
  }
}

function standsAt(view: string, at: number, { text, before, after }: Needle): boolean {
  if (at < 0 || !view.startsWith(text, at)) return false;
  return !before?.test(view.charAt(at - 1)) && !after?.test(view.charAt(at + text.length));
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map(byte => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{5}/g) ?? [];
  return groups.map(group => 'abcdefghijklmnopqrstuvwxyz234567'.charAt(parseInt(group, 2))).join('');
}
