/** Parses one line of a list file: what it lists, or why it is wrong. Reasons never repeat the line. */
import { sha256Into } from '../item/digest/sha256.ts';
import { listEntryExpression } from '../item/reading/expressions.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { LOCATABLE, SEALED } from '../safe/threat-types.ts';
import { SLASH } from '../item/text/ascii.ts';

export interface ListEntry {
  readonly threatType: string;
  /** 32 bytes, until the next line is parsed. */
  readonly digest: Uint8Array;
  /** Whether it is the MD5 of a URL. */
  readonly isUrlMd5: boolean;
}

/** A line that cannot be used, and why. */
export interface WrongLine {
  readonly wrong: SafeText;
}

/** Hex digits of each kind of hash. */
export const HASH_DIGITS: ReadonlyMap<string, number> = new Map([
  ['md5', 32],
  ['sha1', 40],
  ['sha256', 64],
  ['sha512', 128],
  ['url-md5', 32],
  ['expr-sha256', 64]
]);

/** The types that a list may use. `UNKNOWN` is for types that the gate does not know, so no list may use it. */
export const THREAT_TYPES: ReadonlySet<string> = new Set([...LOCATABLE, ...SEALED].filter(type => type !== 'UNKNOWN'));

/** The form of a threat type, known or not. */
export const THREAT_TYPE = /^[A-Z][A-Z0-9_]{0,63}$/;

const NO_TAB = safe`it has no tab; a line is a threat type in capitals (such as CSAM or MALWARE), a tab, and an entry`;
const TABS = safe`it has more than one tab; a line is a threat type, one tab, and an entry`;
const CONTROL = safe`it contains a NUL or another control character; the file must be UTF-8 text`;
const NO_TYPE = safe`it does not begin with a threat type in capitals, such as CSAM or MALWARE`;
const UNKNOWN_TYPE = safe`its threat type is not a known one; correct it (docs/denylist.md lists them), or allow it with --allow-type`;
const NO_ENTRY = safe`there is nothing after the tab`;
const BLANK = safe`there is a blank in its entry; a blank in a URL is written as %20, and a comment needs a separate line`;
const WILDCARD = safe`it has a wildcard; host/ already covers all pages and subdomains, and host/path/ everything below it`;
const PREFIX = safe`the text before its colon is not md5, sha1, sha256, sha512, url-md5, expr-sha256 or a scheme with ://`;
const BARE_HASH = safe`it is a hash without a prefix; write md5:, sha1:, sha256:, sha512: or url-md5: before it`;
const NO_DOT = safe`its host has no dot, so it cannot be a public address`;
const NO_URL = safe`it is not a URL, a host/path pattern, or a hash with its prefix`;

/**
 * @param line bytes without the line's end, one character each
 * @param allowed threat types in addition to the known ones
 */
export function parseListLine(line: string, allowed: ReadonlySet<string>): ListEntry | WrongLine {
  const tab = line.indexOf('\t');
  if (/[\0-\x08\x0a-\x1f\x7f]/.test(line)) return { wrong: CONTROL };
  if (tab === -1) return { wrong: NO_TAB };
  if (line.includes('\t', tab + 1)) return { wrong: TABS };
  const threatType = line.slice(0, tab).trim();
  if (!THREAT_TYPE.test(threatType)) return { wrong: NO_TYPE };
  if (!THREAT_TYPES.has(threatType) && !allowed.has(threatType)) return { wrong: UNKNOWN_TYPE };
  const entry = line.slice(tab + 1).replace(/^ +| +$/g, '');
  if (entry === '') return { wrong: NO_ENTRY };
  const found = hashDigest(entry) ?? urlDigest(entry);
  return 'wrong' in found ? found : { threatType, ...found };
}

type Digest = Omit<ListEntry, 'threatType'>;

/** Returns null if no kind of hash comes first. */
function hashDigest(entry: string): Digest | WrongLine | null {
  const kind = entry.slice(0, entry.indexOf(':') + 1).toLowerCase();
  const digits = HASH_DIGITS.get(kind.slice(0, -1));
  if (digits === undefined) return null;
  const hex = entry.slice(kind.length).toLowerCase();
  if (!/^[0-9a-f]*$/.test(hex) || hex.length !== digits) {
    return { wrong: safe`a hash of this kind has ${digits} hex digits and nothing else` };
  }
  const digest = kind === 'expr-sha256:' ? Buffer.from(hex, 'hex') : digestOf(Buffer.from(kind + hex));
  return { digest, isUrlMd5: kind === 'url-md5:' };
}

/** UTF-8 forms of the no-break space, the ideographic and other wide blanks, and the byte order mark. */
const UTF8_BLANK = /\xc2\xa0|\xe2\x80[\x80-\x8b\xa8\xa9\xaf]|\xe3\x80\x80|\xef\xbb\xbf/;

function urlDigest(entry: string): Digest | WrongLine {
  if (entry.includes(' ') || UTF8_BLANK.test(entry)) return { wrong: BLANK };
  if (/^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(entry)) return { wrong: BARE_HASH };
  const [scheme = ''] = /^(?:[a-z][a-z0-9+.-]*:)?\/\//i.exec(entry) ?? [];
  if (scheme === '' && /^[^./?#:@]*:/.test(entry)) return { wrong: PREFIX };
  const authority = entry.slice(scheme.length).split(/[/\\?#]/, 1)[0] ?? '';
  if (authority.includes('*') || entry.endsWith('*')) return { wrong: WILDCARD };
  const expression = listEntryExpression(Buffer.from(entry, 'latin1'));
  if (expression === null) return { wrong: NO_URL };
  const host = Buffer.from(expression.subarray(0, expression.indexOf(SLASH))).toString('latin1');
  if (!host.includes('.') && !host.startsWith('[')) return { wrong: NO_DOT };
  if (host.includes('%20')) return { wrong: BLANK };
  const wrong = scheme === '' ? bareFault(authority, host) : !HOST.test(host);
  return wrong ? { wrong: NO_URL } : { digest: digestOf(expression), isUrlMd5: false };
}

/** Used again for each line, because lists have millions. */
const DIGEST = Buffer.alloc(32);

function digestOf(expression: Uint8Array): Buffer {
  sha256Into(expression, 0, expression.length, DIGEST, 0);
  return DIGEST;
}

/** A host in canonical form: a name, with unusual bytes escaped, or an address. */
const HOST = /^(?:[a-z0-9_.%-]+|\[[0-9a-f:.]+\])$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

/** The address that comes before the names in a hosts file. */
const OWN_ADDRESS = /^(?:0\.0\.0\.0|127\.0\.0\.1)$/;

/** Checks entries without a scheme: dates, versions, numbers and e-mail addresses would also read as hosts. */
function bareFault(authority: string, host: string): boolean {
  if (!HOST.test(host) || authority.includes('@') || OWN_ADDRESS.test(authority)) return true;
  return IPV4.test(host) && authority.replace(/:\d*$/, '') !== host;
}
