/** Services whose URLs hold another URL without saying so by a scheme. */

/** One service: which hosts it has, and what a URL of it wraps. */
interface Wrapper {
  readonly host: RegExp;
  /** @param path path and query */
  readonly wrapped: (host: string, path: string) => readonly (string | undefined)[];
}

const WRAPPERS: readonly Wrapper[] = [
  {
    host: /(?:^|\.)archive\.org$/,
    wrapped: (_, path) => [/^\/+(?:web|save)\/+(?:[\d*]+(?:[a-z]{2}_)?\/+)*(.+)/s.exec(path)?.[1]]
  },
  { host: /^i\d\.wp\.com$/, wrapped: (_, path) => [path.replace(/^\/+/, '')] },
  { host: /(?:^|\.)(?:weserv|wsrv)\.nl$/, wrapped: (_, path) => urlValues(path) },
  { host: /(?:^|\.)cdn\.ampproject\.org$/, wrapped: fromAmp },
  { host: /(?:^|\.)google\.[a-z.]+$/, wrapped: (_, path) => [/^\/+amp\/+(?:s\/+)?(.+\..+)/s.exec(path)?.[1]] },
  { host: /\.translate\.goog$/, wrapped: fromTranslate }
];

/**
 * What a URL wraps by the rules of its host, as URLs with or without scheme.
 *
 * @param host canonical
 * @param path with its query, one character a byte
 */
export function wrappedByHost(host: string, path: string): readonly string[] {
  return WRAPPERS.filter(wrapper => wrapper.host.test(host))
    .flatMap(wrapper => wrapper.wrapped(host, path))
    .filter((found): found is string => found !== undefined && found !== '');
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
