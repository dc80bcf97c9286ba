/**
 * A second implementation of Safe Browsing's "URLs and Hashing" (v5), step by step as that page tells them, on strings and
 * with regular expressions. It shares no code and no method with the product and is as slow as it is plain. A string holds
 * one character a byte.
 */
import { domainToASCII } from 'node:url';

export interface Reference {
  readonly canonical: string;
  readonly expressions: ReadonlySet<string>;
}

/** The canonical URL and its expressions; null where no host is left. */
export function reference(url: string): Reference | null {
  // First tab, CR and LF, second the fragment, third every escape.
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

/** A URL whose scheme is missing is http's; the scheme may be escaped with the rest. */
function withScheme(url: string): string {
  const plain = url.replace(/[\t\r\n]/g, '');
  return [plain, unescaped(plain)].some(text => /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) ? url : `http://${url}`;
}

/** Blanks and control characters around a URL are no part of it; an escaped one is. */
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

/** Without user info and port, in lower case, with single dots; addresses in their one form. */
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
  // A label that has no punycode stays in UTF-8.
  const ascii = labels.map(label =>
    /^[\0-\x7f]*$/.test(label) ? label : domainToASCII(`${label}.a`).replace(/\.a$/, '') || label
  );
  return ascii.join('.') === text ? host : Buffer.from(ascii.join('.')).toString('latin1');
}

/** As inet_aton(3): one to four numbers, decimal, octal or hexadecimal, of which the last fills what is left. */
function ipv4(host: string): string | null {
  const parts = host.split('.');
  if (parts.length > 4 || !parts.every(part => /^(?:0x[0-9a-f]+|0[0-7]*|[1-9][0-9]*)$/.test(part))) return null;
  const numbers = parts.map(part => BigInt(part.replace(/^0(?=[0-7])/, '0o')));
  const last = numbers.pop() ?? 0n;
  if (numbers.some(number => number > 255n) || last >= 256n ** BigInt(4 - numbers.length)) return null;
  const value = numbers.reduce((sum, number, index) => sum + (number << BigInt(8 * (3 - index))), last);
  return [24n, 16n, 8n, 0n].map(shift => (value >> shift) & 255n).join('.');
}

/** A bracketed address in its short form, as the URL standard writes it too; mapped and NAT64 ones as IPv4. */
function ipv6(host: string): string | null {
  const address =
    /^\[[0-9a-f:.]+\]$/i.test(host) && URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : null;
  const [, high = '', low = ''] =
    /^\[(?:::ffff:|64:ff9b::)(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})\]$/.exec(address ?? '') ?? [];
  if (low === '') return address === '[64:ff9b::]' ? '0.0.0.0' : address;
  return ipv4(String((parseInt(high || '0', 16) * 65536 + parseInt(low, 16)) >>> 0));
}

/** `/../` takes the component before it along, `/./` and `//` are `/`. */
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
