/**
 * A second implementation of Safe Browsing's "URLs and Hashing" (v5). It follows that page step by step, on strings and
 * with regular expressions, and shares no code or method with the product. It is simple and slow. A string has one
 * character for each byte.
 */
import { domainToASCII } from 'node:url';

export interface Reference {
  readonly canonical: string;
  readonly expressions: ReadonlySet<string>;
}

/** Returns the canonical URL and its expressions; null if no host is left. */
export function reference(url: string): Reference | null {
  // First remove tab, CR and LF, then the fragment, then decode every escape.
  const plain = unescaped(
    withScheme(trimmed(url))
      .replace(/[\t\r\n]/g, '')
      .replace(/#.*$/s, '')
  );
  const [, scheme = '', authority = '', path = '', query = ''] =
    /^([^:]*):\/\/([^/?]*)([^?]*)(\?.*)?$/s.exec(plain) ?? [];
  const host = hostOf(authority);
  if (host === '') return null;
  const canonicalPath = escaped(pathOf(path));
  const canonicalQuery = escaped(query);
  return {
    canonical: `${scheme.toLowerCase()}://${host}${canonicalPath}${canonicalQuery}`,
    expressions: expressionsOf(host, canonicalPath, canonicalQuery)
  };
}

/** Adds `http:` to a URL without a scheme. The scheme may be escaped like the rest. */
function withScheme(url: string): string {
  const plain = url.replace(/[\t\r\n]/g, '');
  return [plain, unescaped(plain)].some(text => /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) ? url : `http://${url}`;
}

/** Removes blanks and control characters around a URL, but not escaped ones. */
function trimmed(url: string): string {
  return url.replace(/^[\0-\x20]+|[\0-\x20]+$/g, '');
}

function unescaped(text: string): string {
  const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return next === text ? text : unescaped(next);
}

function escaped(text: string): string {
  const hex = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return text.replace(/[\0-\x20\x7f-\uffff#%]/g, hex);
}

/** Returns the host without user info and port, in lower case, with single dots; IP addresses in their normal form. */
function hostOf(authority: string): string {
  const name = authority.replace(/^.*@/s, '').replace(/(?:\.|:\d*)+$/, '');
  const address = ipv6(name);
  if (address !== null) return address;
  const host = punycode(name)
    .replace(/[A-Z]/g, letter => letter.toLowerCase())
    .replace(/^\.+|\.+$/g, '')
    .replace(/\.{2,}/g, '.');
  return ipv4(host) ?? escaped(host);
}

function punycode(host: string): string {
  if (!/[\x80-\xff]/.test(host)) return host;
  const text = Buffer.from(host, 'latin1').toString('utf8');
  if (text.includes('\ufffd')) return host;
  const labels = text.split(/[.\u3002\uff0e\uff61]/);
  // A label that cannot be converted to punycode stays in UTF-8.
  const ascii = labels.map(label =>
    /^[\0-\x7f]*$/.test(label) ? label : domainToASCII(`${label}.a`).replace(/\.a$/, '') || label
  );
  return ascii.join('.') === text ? host : Buffer.from(ascii.join('.')).toString('latin1');
}

/** Reads an address like inet_aton(3): one to four decimal, octal or hexadecimal numbers; the last fills the rest. */
function ipv4(host: string): string | null {
  const parts = host.split('.');
  if (parts.length > 4 || !parts.every(part => /^(?:0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/.test(part))) return null;
  const numbers = parts.map(part => BigInt(part.replace(/^0(?=[0-7])/, '0o')));
  const last = numbers.pop() ?? 0n;
  if (numbers.some(number => number > 255n) || last >= 256n ** BigInt(4 - numbers.length)) return null;
  const value = numbers.reduce((sum, number, index) => sum + (number << BigInt(8 * (3 - index))), last);
  return [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');
}

/** Returns a bracketed address in the short form of the URL standard; mapped and NAT64 addresses as IPv4. */
function ipv6(host: string): string | null {
  const address =
    /^\[[0-9a-f:.]+\]$/i.test(host) && URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : null;
  const [, high = '', low = ''] =
    /^\[(?:::ffff:|64:ff9b::)(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})\]$/.exec(address ?? '') ?? [];
  if (low === '') return address === '[64:ff9b::]' ? '0.0.0.0' : address;
  return ipv4(String((parseInt(high || '0', 16) * 65536 + parseInt(low, 16)) >>> 0));
}

/** Removes `/../` with the component before it, and replaces `/./` and `//` by `/`. */
function pathOf(path: string): string {
  const parts = path.split('/').slice(1);
  const kept: string[] = [];
  for (const part of parts) {
    if (part === '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  }
  const isFolder = ['', '.', '..'].includes(parts.at(-1) ?? '');
  return `/${kept.join('/')}${isFolder && kept.length > 0 ? '/' : ''}`;
}

function expressionsOf(host: string, path: string, query: string): ReadonlySet<string> {
  const labels = host.split('.');
  const isAddress = ipv6(host) !== null || ipv4(host) === host;
  const parents = isAddress ? [] : [5, 4, 3, 2].filter(n => n < labels.length).map(n => labels.slice(-n).join('.'));
  const folders = path.split('/').slice(0, -1);
  const prefixes = folders.slice(0, 4).map((_, index) => `${folders.slice(0, index + 1).join('/')}/`);
  const paths = [query.length > 1 ? path + query : path, path, ...prefixes];
  return new Set([host, ...parents].flatMap(each => paths.map(end => each + end)));
}
