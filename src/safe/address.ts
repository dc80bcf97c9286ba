/**
 * Checks whether a name reads like an address or a content hash. The author of a pull request chooses file names, and a
 * service chooses list names. Either could spell a listed URL, so such a name is never shown.
 */
import tlds from 'tlds' with { type: 'json' };

/** Names reserved by RFC 2606, RFC 6761, RFC 7686 and RFC 9476, in addition to the root zone. */
const RESERVED = ['example', 'invalid', 'test', 'localhost', 'local', 'onion', 'internal', 'alt', 'home', 'lan'];

const TOP_LEVEL: ReadonlySet<string> = new Set([...tlds, ...RESERVED]);

/** File suffixes. A name ending in one is not a host because of it (`md`, `py`, `zip` are also top-level domains). */
const FILE_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'csv tsv tab txt text json jsonl ndjson jsonld geojson md markdown rst html htm xml yaml yml toml opml rss py ipynb ' +
    'sh pl rs parquet arrow feather avro orc xlsx xls ods sqlite db pkl pickle npy npz warc cdx cdxj tar tgz zip gz bz2 ' +
    'xz zst br 7z rar jpg jpeg png gif webp svg bmp tif tiff ico mp3 mp4 mov avi mkv webm wav ogg flac pdf doc docx ppt ' +
    'pptx ps ai css js mjs cjs ts tsx jsx java c cc cpp h hpp go rb php lua r jl log cfg ini conf lock bak tmp dat bin ' +
    'safetensors pt pth ckpt h5 hdf5 onnx index model exe dll so app'
  ).split(' ')
);

/** Checks whether the last label of a host is in the root zone or is a reserved name. `label` is in lower case. */
export function isTopLevelDomain(label: string): boolean {
  return TOP_LEVEL.has(label) || label.startsWith('xn--');
}

/** Checks whether a file name can end in this. `suffix` is in lower case, without the dot. */
export function isFileSuffix(suffix: string): boolean {
  return FILE_SUFFIXES.has(suffix);
}

/** Checks whether a reader would take a file, list or column name for a URL, a host or a hash. Errs towards true. */
export function readsLikeAddress(name: string): boolean {
  // What looks like another character, such as a full-width letter, becomes it; but a `№` behind a host also ends the host.
  const plain = name.normalize('NFKC');
  return readsSo(plain) || (plain !== name && readsSo(name));
}

function readsSo(name: string): boolean {
  const written = unescapeAll(name);
  return (
    isAddressLike(written) ||
    // Behind a host, an escape or another kind of full stop also ends it.
    (written !== name && isAddressLike(name)) ||
    encodedIn(name).some(text => isAddressLike(unescapeAll(text))) ||
    [reversed(withoutSuffix(written)), written.replace(/[a-z]/gi, rotated)].some(isPlainlyAddress)
  );
}

function isAddressLike(written: string): boolean {
  const text = written.toLowerCase();
  if (/:\/|\/\/|\\\\|^[a-z][a-z0-9+.-]+:|[a-z0-9+=]{32,}/.test(text) || BEGINNING.test(text)) return true;
  if (readsLikeBase64Hash(written) || readsLikeHexHash(text) || BASE32_OF_16_BYTES.test(text)) return true;
  const segments = text.split(/[/:\\|]/);
  const last = segments.pop() ?? '';
  return segments.some(segment => parts(segment).some(readsLikeHost)) || parts(last).some(fileNameReadsLikeHost);
}

/** How links begin, also if they are made harmless to click. */
const BEGINNING = /h(?:tt|xx)ps?[^a-z]|www\d?\./;

/** Checks for what has no other meaning. More would hide most names: a reversed `us.csv` ends in a domain. */
function isPlainlyAddress(text: string): boolean {
  const lower = text.toLowerCase();
  const ends = splitAtOthers(lower).filter(word => PLAIN_DOMAINS.has(/[^.]\.([^.]+)\.?$/.exec(word)?.[1] ?? ''));
  return BEGINNING.test(lower) || ends.length > 0;
}

function withoutSuffix(name: string): string {
  const [whole = '', suffix = ''] = /\.([a-z0-9]+)$/i.exec(name) ?? [];
  return isFileSuffix(suffix.toLowerCase()) ? withoutSuffix(name.slice(0, -whole.length)) : name;
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

function rotated(letter: string): string {
  const first = letter < 'a' ? 65 : 97;
  return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
}

/** Finds hashes of 16, 20, 32 and 64 bytes in base64 of either alphabet, by their length and letter case. */
function readsLikeBase64Hash(name: string): boolean {
  if (/[A-Za-z0-9+/_-]{22}==?(?![A-Za-z0-9])/.test(name)) return true;
  const words = name.split(/[^A-Za-z0-9+_-]/).map(word => word.replace(/^(?:md5|sha-?\d{1,3})[-_]/i, ''));
  return words.some(word => [22, 27, 43, 86].includes(word.length) && /[a-z]/.test(word) && /[A-Z]/.test(word));
}

const BASE32_OF_16_BYTES = /(?<![a-z0-9])(?=[a-z]*[2-7])[a-z2-7]{26}(?![a-z0-9])/;

/** A UUID is not a hash: version 4 is random, version 1 comes from the time. */
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[14][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** Finds a hash, or half of one, in one piece or split: some stores put a file `ab12…` into a folder `ab`. */
function readsLikeHexHash(text: string): boolean {
  const words = text.replace(UUID, '').match(/(?<![a-z0-9])[0-9a-f]+(?:[^a-z0-9]{1,2}[0-9a-f]+)*(?![a-z0-9])/g) ?? [];
  return words.some(word => {
    const pieces = word.split(/[^a-z0-9]+/);
    const longest = Math.max(...pieces.map(part => part.length));
    return hasLettersAndDigits(word) && (pieces.join('').length >= 32 || longest >= 16);
  });
}

function hasLettersAndDigits(word: string): boolean {
  return /[a-f]/.test(word) && /\d/.test(word);
}

/** Returns what words of a name decode to from hexadecimal, base32, base64 or decimal codes, if that is text. */
function encodedIn(name: string): readonly string[] {
  const words = [/[A-Za-z0-9+/_-]{12,}/g, /[A-Za-z0-9+_-]{12,}/g].flatMap(alphabet => name.match(alphabet) ?? []);
  const codes = name.match(/\d{2,3}(?:[^A-Za-z0-9]\d{2,3}){7,}/g) ?? [];
  const texts = [
    ...words.flatMap(word => [
      Buffer.from(word, 'base64').toString('latin1'),
      ...(/^(?:[0-9A-Fa-f]{2})+$/.test(word) ? [Buffer.from(word, 'hex').toString('latin1')] : [])
    ]),
    ...(name.match(/[A-Za-z2-7]{12,}/g) ?? []).map(fromBase32),
    ...codes.map(list => String.fromCharCode(...list.split(/\D/).map(Number)))
  ];
  return texts.filter(text => /^[\x20-\x7e]+$/.test(text));
}

/** Decodes RFC 4648 base32, of which what does not fill a byte is left out. */
function fromBase32(word: string): string {
  let text = '';
  for (let bits = 0, held = 0, at = 0; at < word.length; at++) {
    const digit = 'abcdefghijklmnopqrstuvwxyz234567'.indexOf(word.charAt(at).toLowerCase());
    held = ((held << 5) | digit) & 0xfff;
    bits += 5;
    if (bits >= 8) text += String.fromCharCode((held >> (bits -= 8)) & 0xff);
  }
  return text;
}

/** Whatever no host has: it may stand in place of a slash, like `∕` or `–`. */
const NOT_OF_HOST = /[^\p{L}\p{M}\p{N}.-]+/u;
/** The same for ASCII. Most names need no more, and the classes of Unicode take a millisecond to prepare. */
const NOT_OF_ASCII_HOST = /[^A-Za-z0-9.-]+/;

function splitAtOthers(text: string): readonly string[] {
  const pieces = text.split(NOT_OF_ASCII_HOST);
  // A letter past ASCII may belong to a host or end it: names show its bytes, such as `\xd0\xb6`.
  return /^[\0-\x7f]*$/.test(text) ? pieces : [...pieces, ...text.split(NOT_OF_HOST)];
}

/**
 * Returns the name, and its pieces between characters that file names use in place of a slash. It also splits at
 * hyphens, except for pairs of languages (`train.de-en.csv`).
 */
function parts(name: string): readonly string[] {
  const pieces = splitAtOthers(name);
  const hyphened = pieces.flatMap(piece => piece.split('-')).filter(piece => !/\.[a-z]{2}(?:\.|$)/.test(piece));
  return [name, ...pieces, ...hyphened];
}

function readsLikeHost(segment: string): boolean {
  const labels = segment.replace(/[.\s]+$/, '').split('.');
  if (labels.length < 2 || labels.some(label => !/^[a-z0-9_\u0080-\uffff-]+$/.test(label))) return false;
  return isTopLevelDomain(labels.at(-1) ?? '') || (labels.length === 4 && labels.every(label => /^\d+$/.test(label)));
}

/** Domains that have no other meaning in a file name, at any position. */
const PLAIN_DOMAINS: ReadonlySet<string> = new Set(['com', 'net', 'org', 'example', 'invalid', 'onion']);

function fileNameReadsLikeHost(name: string): boolean {
  const labels = name.split('.');
  const whole = labels.length;
  if (labels.slice(1).some(label => PLAIN_DOMAINS.has(label))) return true;
  while (labels.length > 1 && isFileSuffix(labels.at(-1) ?? '')) labels.pop();
  if (!readsLikeHost(labels.join('.'))) return false;
  // `train.de.csv` is a language, `site.example.csv` is a host.
  const country = (labels.at(-1) ?? '').length === 2;
  return labels.length > 2 || labels.length === whole || !country;
}

/**
 * Decodes percent-encoding, references and escapes until nothing changes, and writes every kind of full stop as `.`. It
 * is lenient, because it only decides whether to hide a name.
 */
function unescapeAll(name: string): string {
  const char = (digits: string, radix: number) => String.fromCharCode(parseInt(digits, radix));
  for (let text = name, rounds = 0; ; rounds++) {
    const next = text
      .replace(
        /%([0-7][0-9a-f])|\\x([0-7][0-9a-f])|\\u00([0-7][0-9a-f])|&#x0*([0-7][0-9a-f]);?/gi,
        (_, ...hex: string[]) => char(hex.find(digits => digits !== undefined) ?? '', 16)
      )
      .replace(/&#0*([1-9]\d{1,2});?/g, (_, decimal: string) => char(decimal, 10))
      .replace(/\\([01][0-7]{2}|[4-7][0-7](?!\d))/g, (_, octal: string) => char(octal, 8))
      .replace(/=([2-7][0-9a-f])/gi, (_, hex: string) => char(hex, 16))
      .replace(/&period;|[[({]\.[\])}]|[\u3002\uff0e\uff61\u2024]/gi, '.');
    if (next === text || rounds === 8) return next;
    text = next;
  }
}
