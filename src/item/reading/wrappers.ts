/** Services whose URLs hold another URL without saying so by a scheme. */

/** One service: which hosts it has, and what a URL of it wraps. */
interface Wrapper {
  /** How its hosts end: each is one of these names, or one below it. */
  readonly hosts: readonly string[];
  /** How its paths begin, where its hosts have no ending in common. */
  readonly path?: string;
  /** What its hosts look like, where not all below a name are its own. */
  readonly host?: RegExp;
  /** @param path path and query */
  readonly wrapped: (host: string, path: string) => readonly (string | undefined)[];
}

/** The one table: a service that stands here is unwrapped, and the quick check of `known-hosts.ts` knows it. */
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
  { hosts: ['weserv.nl', 'wsrv.nl'], wrapped: (_, path) => urlValues(path) },
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
  { hosts: ['urldefense.com', 'urldefense.proofpoint.com'], wrapped: (_, path) => [fromUrlDefense(path)] }
];

/**
 * What a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path with its query, one character a byte
 */
export function wrappedByHost(host: string, path: string): readonly string[] {
  return WRAPPERS.filter(wrapper => isOf(wrapper, host))
    .flatMap(wrapper => wrapper.wrapped(host, path))
    .filter((found): found is string => found !== undefined && found !== '');
}

function isOf({ hosts, host: looks }: Wrapper, host: string): boolean {
  const named = hosts.length === 0 || hosts.some(name => host === name || host.endsWith(`.${name}`));
  return named && (looks === undefined || looks.test(host));
}

/** `?url=host/path`, escaped or not, also behind `ssl:`. */
function urlValues(path: string): readonly string[] {
  const query = path.slice(path.indexOf('?') + 1);
  return query
    .split('&')
    .filter(part => part.startsWith('url='))
    .map(part => part.slice('url='.length).replace(/^ssl(?::|%3a)/i, ''));
}

/** `/c/s/host/path` and its like, and the host that the subdomain spells. */
function fromAmp(host: string, path: string): readonly (string | undefined)[] {
  const inside = /^\/+(?:[a-z]{1,3}\/+)(?:[wh]\d+\/+)*(?:s\/+)?(.+)/s.exec(path)?.[1];
  return [inside, spelledHost(host.replace(/\.?cdn\.ampproject\.org$/, ''))];
}

/** The host that the subdomain spells, with the path, and with the query that is not the translator's. */
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

/** A host in one label: `-` stands for a dot, `--` for a hyphen. */
function spelledHost(label: string): string | undefined {
  if (label === '' || label.includes('.')) return undefined;
  return label.replaceAll('--', '\0').replaceAll('-', '.').replaceAll('\0', '-');
}

/** `/v2/url?u=https-3A__host_path`: `-` stands for `%`, `_` for a slash. */
function fromUrlDefense(path: string): string | undefined {
  const value = /^\/+v2\/+url\?(?:.*&)?u=([^&]+)/s.exec(path)?.[1];
  return value?.replaceAll('_', '/').replace(/-(?=[0-9A-F]{2})/g, '%');
}
