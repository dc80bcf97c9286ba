/**
 * Is one reading of a URL enough? Most URLs are plain: the canonical form and what a downloader fetches are the same
 * bytes, nothing is disguised and nothing is wrapped. Hot path: one pass, no strings.
 */

const PLAIN = 0;
const LOOK = 1;
const ODD = 2;

const CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z0-9_+!$~-]/.test(char)) return PLAIN;
  return /[/:.=&?#()]/.test(char) ? LOOK : ODD;
});

const SLASH = 0x2f;
const COLON = 0x3a;
const DOT = 0x2e;
const QUESTION = 0x3f;

/**
 * Whether `text[start, end)`, a URL of http's kind without its scheme and `//`, has one reading only. Errs towards no.
 */
export function isPlain(text: Uint8Array, start: number, end: number): boolean {
  if (start >= end || !isAlphanumeric(text[start]!)) return false;
  let host = start;
  while (host < end && (isAlphanumeric(text[host]!) || text[host] === 0x2d || text[host] === DOT)) host++;
  // An address, or an empty last label.
  if (text[host - 1]! < 0x41) return false;
  if (mayWrap(text, start, host) || !isWordEnd(text[end - 1]!)) return false;
  let query = false;
  for (let i = host; i < end; i++) {
    const byte = text[i]!;
    const kind = CLASS[byte]!;
    if (kind === PLAIN) continue;
    if (kind === ODD) return false;
    const next = i + 1 < end ? text[i + 1]! : 0x41;
    switch (byte) {
      case SLASH:
        if (next === SLASH || next === DOT || mayBeBase64(text, i + 1, end)) return false;
        break;
      case COLON:
        if (i > host || next < 0x30 || next > 0x39) return false;
        break;
      case QUESTION:
      case 0x23:
        query = true;
        if (mayBeBase64(text, i + 1, end)) return false;
        break;
      case 0x3d:
        if (mayBeBase64(text, i + 1, end)) return false;
        break;
      case 0x26:
        // `&#…` and `&amp` are character references.
        if (next === 0x23 || (next === 0x61 && text[i + 2] === 0x6d && text[i + 3] === 0x70)) return false;
        if (mayBeBase64(text, i + 1, end)) return false;
        break;
      case DOT:
        // A query value with a dot may be a host.
        if (query) return false;
        break;
      default:
        // A bracket may belong to the sentence.
        return false;
    }
  }
  for (let i = start; i < host - 1; i++) if (text[i] === DOT && text[i + 1] === DOT) return false;
  return true;
}

function isAlphanumeric(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39);
}

/** Whether a URL may end in this byte without its being the sentence's punctuation. */
function isWordEnd(byte: number): boolean {
  return isAlphanumeric(byte) || byte === SLASH || byte === 0x3d || byte === 0x2d || byte === 0x2b;
}

/** First letters of `http`, `hxxp`, `ftp:`, `www.` and `//` in base64, either case. */
const BASE64_START: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  'aSZRdVL'.includes(String.fromCharCode(byte)) ? 1 : 0
);

/** Whether a run of base64 that begins at `at` may hold a URL: the first four letters give three bytes of it. */
export function mayBeBase64(text: Uint8Array, at: number, end: number): boolean {
  if (at + 12 > end || BASE64_START[text[at]!] === 0) return false;
  const [a, b, c, d] = [SEXTET[text[at]!]!, SEXTET[text[at + 1]!]!, SEXTET[text[at + 2]!]!, SEXTET[text[at + 3]!]!];
  if ((a | b | c | d) > 63) return false;
  const first = ((a << 2) | (b >> 4)) & 255;
  const second = ((b << 4) | (c >> 2)) & 255;
  const third = ((c << 6) | d) & 255;
  if (first === SLASH) return second === SLASH;
  const key = ((first | 0x20) << 16) | ((second | 0x20) << 8) | (third | 0x20);
  return key === 0x687474 || key === 0x687878 || key === 0x667470 || key === 0x777777;
}

/** The six bits of a base64 letter of either alphabet, else 64. */
const SEXTET: Uint8Array = new Uint8Array(256).fill(64);
for (const [value, char] of [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'].entries()) {
  SEXTET[char.charCodeAt(0)] = value;
}
SEXTET[0x2d] = 62;
SEXTET[0x5f] = 63;

/** Whether the letter is of either base64 alphabet. */
export function isBase64Letter(byte: number): boolean {
  return SEXTET[byte]! < 64;
}

/** Hosts whose URLs stand for something else too (`unwrap.ts`, `hub.ts`). */
const WRAPPERS: readonly Uint8Array[] = [
  'archive.org',
  '.wp.com',
  'weserv.nl',
  'wsrv.nl',
  'ampproject.org',
  'translate.goog',
  'huggingface.co',
  'hf.co',
  'hf-mirror.com'
].map(host => Buffer.from(host));

function mayWrap(text: Uint8Array, start: number, end: number): boolean {
  for (const suffix of WRAPPERS) {
    let i = suffix.length;
    const from = end - i;
    if (from < start) continue;
    while (i > 0 && (text[from + i - 1]! | 0x20) === (suffix[i - 1]! | 0x20)) i--;
    if (i === 0) return true;
  }
  // `google.com/amp/s/host/path` under any of its domains.
  return end < text.length && text[end] === SLASH && text[end + 1] === 0x61 && text[end + 4] === SLASH;
}
