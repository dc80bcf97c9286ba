/** The table of services whose URLs contain another URL without its scheme. */

/** One service: its hosts, and what its URLs wrap. */
interface Wrapper {
  /** Host endings: each host is one of these names or a subdomain of one. */
  readonly hosts: readonly string[];
  /** How its paths begin, if its hosts have no common ending. */
  readonly path?: string;
  /** A pattern for its hosts, if it does not own all subdomains of a name. */
  readonly host?: RegExp;
  /** Whether it wraps only whole values of the query. */
  readonly byValue?: true;
  /** @param path path and query */
  readonly wrapped: (host: string, path: string) => readonly (string | undefined)[];
}

/** The only table: a service listed here is unwrapped, and the quick check in `known-hosts.ts` uses it too. */
export const WRAPPERS: readonly Wrapper[] = [
  {
    hosts: ['archive.org'],
    wrapped: (_, path) => [/^\/+(?:web|save)\/+(?:[\d*]+(?:[a-z]{2}_)?\/+)*(.+)/s.exec(path)?.[1]]
  },
  {
    hosts: ['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.vn', 'archive.fo', 'archive.md'],
    wrapped: (_, path) => [/^\/+(?:[\d.-]{4,}|newest|oldest|o\/+\w+)\/+(.+\..+)/s.exec(path)?.[1]]
  },
  { hosts: ['wp.com'], host: /^i\d\.wp\.com$/, wrapped: (_, path) => [path.replace(/^\/+/, '')] },
  { hosts: ['weserv.nl', 'wsrv.nl'], byValue: true, wrapped: (_, path) => urlValues(path) },
  { hosts: ['cdn.ampproject.org'], wrapped: fromAmp },
  {
    hosts: [],
    path: '/amp/',
    host: /(?:^|\.)google\.[a-z.]+$/,
    wrapped: (_, path) => [/^\/+amp\/+(?:s\/+)?(.+\..+)/s.exec(path)?.[1]]
  },
  {
    hosts: ['webcache.googleusercontent.com'],
    wrapped: (_, path) => [/[?&]q=cache(?::|%3a)(?:[\w-]+(?::|%3a))?([^&+]+)/i.exec(path)?.[1]]
  },
  { hosts: ['translate.goog'], wrapped: fromTranslate },
  { hosts: ['bing.com'], wrapped: (_, path) => [fromBing(path)] },
  { hosts: [], path: '/unsafe/', host: /./, wrapped: (_, path) => [fromThumbor(path)] },
  { hosts: [], path: '/resizer/', host: /./, wrapped: (_, path) => [fromThumbor(path)] },
  { hosts: ['urldefense.com', 'urldefense.proofpoint.com'], wrapped: (_, path) => [fromUrlDefense(path)] }
];

/**
 * Returns what a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path canonical, with its query, one character per byte
 * @param written returns the same as it is written
 */
export function wrappedByHost(host: string, path: string, written: () => string): readonly string[] {
  const wrappers = WRAPPERS.filter(wrapper => isOf(wrapper, host));
  if (wrappers.length === 0) return [];
  return [path, written()]
    .flatMap(each => wrappers.flatMap(wrapper => wrapper.wrapped(host, each)))
    .filter((found): found is string => found !== undefined && found !== '');
}

function isOf({ hosts, host: looks }: Wrapper, host: string): boolean {
  const named = hosts.length === 0 || hosts.some(name => host === name || host.endsWith(`.${name}`));
  return named && (looks === undefined || looks.test(host));
}

/** `?url=host/path`, escaped or not, also after `ssl:`. Values with a scheme are read from every URL. */
function urlValues(path: string): readonly string[] {
  const query = path.slice(path.indexOf('?') + 1);
  return query
    .split('&')
    .filter(part => part.startsWith('url='))
    .map(part => part.slice('url='.length))
    .filter(value => !/^https?(?::|%3a)/i.test(value))
    .map(value => value.replace(/^ssl(?::|%3a)/i, ''));
}

/** `/c/s/host/path` and similar, and the host encoded in the subdomain. */
function fromAmp(host: string, path: string): readonly (string | undefined)[] {
  const inside = /^\/+(?:[a-z]{1,3}\/+)(?:[wh]\d+\/+)*(?:s\/+)?(.+)/s.exec(path)?.[1];
  return [inside, spelledHost(host.replace(/\.?cdn\.ampproject\.org$/, ''))];
}

/** The host encoded in the subdomain, with the path, and with the query without the translator's parameters. */
function fromTranslate(host: string, path: string): readonly string[] {
  const inside = spelledHost(host.replace(/\.translate\.goog$/, ''));
  if (inside === undefined) return [];
  const [before = '', ...query] = path.split('?');
  const own = query
    .join('?')
    .split('&')
    .filter(part => !part.startsWith('_x_tr_'))
    .join('&');
  return [`${inside}${path}`, own === '' ? `${inside}${before}` : `${inside}${before}?${own}`];
}

/** Decodes a host in one label: `-` means a dot, `--` a hyphen. */
function spelledHost(label: string): string | undefined {
  if (label === '' || label.includes('.')) return undefined;
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}

/** `/ck/a?u=a1` and base64. */
function fromBing(path: string): string | undefined {
  const value = /^\/+ck\/+a\?(?:.*&)?u=a1([\w+/%-]+)/s.exec(path)?.[1];
  return value === undefined
    ? undefined
    : Buffer.from(value.replace(/%2b/gi, '+').replace(/%2f/gi, '/'), 'base64').toString('latin1');
}

/** `/unsafe/300x200/smart/host/path`, and the same after a key. thumbor adds the scheme itself. */
function fromThumbor(path: string): string | undefined {
  const options =
    /^\/+(?:unsafe|resizer\/+[\w=-]+)\/+(?:(?:trim(?::[^/]*)?|debug|meta|(?:adaptive-|full-)*fit-in|\d+x\d+:\d+x\d+|-?\d*x-?\d*|left|right|center|top|bottom|middle|smart|filters:[^/]*)\/+)*/i;
  const inside = options.exec(path);
  const rest = inside === null ? '' : path.slice(inside[0].length);
  return /^[^/?]*(?:\.|%2f)/i.test(rest) ? rest.replace(/%2f/gi, '/') : undefined;
}

/** `/v2/url?u=https-3A__host_path`: `-` means `%`, `_` a slash. */
function fromUrlDefense(path: string): string | undefined {
  const value = /^\/+v2\/+url\?(?:.*&)?u=([^&]+)/s.exec(path)?.[1];
  return value?.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%');
}
