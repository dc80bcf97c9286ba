/**
 * Searches the output of a run for a listed URL: the URL and its parts in every common encoding, and its unkeyed hashes
 * and their prefixes, which a reader could look up. Choose a URL whose host, path and query occur nowhere else.
 */
import { createHash } from 'node:crypto';
import { domainToUnicode } from 'node:url';
import { FINAL, NESTING } from './decodings.ts';
import { Needles } from './needles.ts';
import type { Surfaces } from './sandbox.ts';

export interface Leak {
  readonly surface: string;
  /** What was found and how it was encoded, such as `host, percent` or `sha256 of url (hex)`. */
  readonly form: string;
}

/** Returns everything of `secret` that is visible in the surfaces; this should be empty. */
export function findLeaks(secret: { readonly url: string }, surfaces: Surfaces): readonly Leak[] {
  const needles = needlesOf(secret.url);
  return Object.entries(surfaces).flatMap(([surface, content]) => {
    const raw = Buffer.from(content).toString('latin1');
    const forms = new Set(views(raw).flatMap(([how, view]) => needles.seenIn(view).map(what => what + how)));
    return [...forms].map(form => ({ surface, form }));
  });
}

/** Returns the surface unchanged and after up to two decodings, each with their names. */
function views(raw: string): readonly (readonly [how: string, view: string])[] {
  const once = decoded('', raw, NESTING);
  return [
    ['', raw],
    ...once,
    ...decoded('', raw, FINAL),
    ...once.flatMap(([how, view]) => decoded(how, view, NESTING))
  ];
}

function decoded(how: string, view: string, decodings: typeof NESTING): readonly (readonly [string, string])[] {
  return Object.entries(decodings).flatMap(([name, decode]) =>
    decode(view).map(result => [`${how}, ${name}`, result] as const)
  );
}

function needlesOf(url: string): Needles {
  const needles = new Needles();
  for (const [name, text] of parts(url)) if (text.length >= 6) needles.text(name, text);
  for (const [name, text] of hashed(url)) {
    for (const [ending, tail] of [
      ['', ''],
      [' and line feed', '\n']
    ] as const) {
      for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512']) {
        const digest = createHash(algorithm)
          .update(text + tail)
          .digest();
        needles.digest(`${algorithm} of ${name}${ending}`, digest);
      }
    }
  }
  return needles;
}

/** Returns the URL and its identifying parts, as written and percent-decoded. */
function parts(url: string): readonly (readonly [name: string, text: string])[] {
  const { hostname, pathname, search } = new URL(url);
  const written = /^[a-z+.-]+:\/\/(?:[^/?#]*@)?([^/?#:]*)([^?#]*)/i.exec(url);
  const hosts = [hostname, domainToUnicode(hostname), written?.[1] ?? ''];
  const named = [
    ['url', url],
    ['url', new URL(url).href],
    ['url without scheme', schemeless(url)],
    ...hosts.flatMap(host => suffixes(host)).map(host => ['host', host] as const),
    ['path', pathname],
    ['path', written?.[2] ?? ''],
    ['query', search.slice(1)],
    ['file name', pathname.split('/').at(-1) ?? '']
  ] as const;
  return named.flatMap(([name, text]) => [[name, text] as const, [name, percentDecoded(text)] as const]);
}

/** Returns a host and its parents, as long as they have a label that identifies it. */
function suffixes(host: string): readonly string[] {
  const labels = host.split('.');
  const tails = labels.map((_, first) => labels.slice(first));
  return tails
    .filter((tail, first) => first === 0 || tail.slice(0, -1).some(label => label.length >= 8))
    .map(tail => tail.join('.'));
}

/** Returns what someone might hash: the URL in its spellings, and all its expressions for a denylist. */
function hashed(url: string): readonly (readonly [name: string, text: string])[] {
  const { href, hostname, host } = new URL(url);
  const spellings = [
    url,
    href,
    url.toLowerCase(),
    url.replace(/\/$/, ''),
    schemeless(url),
    schemeless(href),
    schemeless(url).toLowerCase()
  ];
  const named = new Map([hostname, host, domainToUnicode(hostname)].map(text => [text, 'host']));
  for (const text of expressions(url)) named.set(text, 'expression');
  for (const text of spellings) named.set(text, 'url');
  return [...named].map(([text, name]) => [name, text]);
}

/** Returns host suffixes × path prefixes of the URL, as the WHATWG parser reads it. */
function expressions(url: string): readonly string[] {
  const { hostname, pathname, search } = new URL(url);
  const labels = hostname.split('.');
  const hosts = [
    hostname,
    ...[5, 4, 3, 2].filter(size => size < labels.length).map(size => labels.slice(-size).join('.'))
  ];
  const segments = pathname.split('/').slice(1, -1);
  const folders = ['/', ...segments.slice(0, 3).map((_, last) => `/${segments.slice(0, last + 1).join('/')}/`)];
  return hosts.flatMap(host => [pathname + search, pathname, ...folders].map(path => host + path));
}

function schemeless(url: string): string {
  return url.replace(/^[a-z+.-]+:\/\//i, '');
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
