/** Every URL inside a model or dataset repository of a hub is also the URL of that repository. */

/** The hub and its mirrors, which serve the same repositories; each name with and without `www.`. */
export const HUB_HOSTS: readonly string[] = ['huggingface.co', 'hf.co', 'hf-mirror.com'];

const HOSTS: ReadonlySet<string> = new Set(HUB_HOSTS.flatMap(host => [host, `www.${host}`]));

/** Answers about rows of a dataset, which a query names. */
const ROWS_HOST = 'datasets-server.huggingface.co';

/** What follows a repository's name inside it. */
const INSIDE: ReadonlySet<string> = new Set(
  (
    'resolve blob raw tree commit commits blame discussions edit delete upload settings viewer revision refs compare ' +
    'paths-info preupload treesize parquet croissant jwt tags manifests blobs info'
  ).split(' ')
);

/** First segments that are no organisation. */
const PAGES: ReadonlySet<string> = new Set(
  'spaces models docs blog papers collections organizations settings join login pricing tasks learn posts chat'.split(
    ' '
  )
);

/** What may stand before `models` and `datasets`: the hub's own API, and the registry that other programs load from. */
const BEFORE: ReadonlySet<string> = new Set(['api', 'resolve-cache', 'v2']);

/**
 * The URLs of the repositories in which a URL lies, without scheme: as written, without the revision or tag and the ending
 * that git's addresses have and, since the hub answers to an id in any case, in lower case.
 *
 * @param path path and query as in the canonical form
 */
export function hubRepositories(host: string, path: string): readonly string[] {
  const [segments, query] = [segmentsOf(path), path.slice(path.indexOf('?') + 1)];
  if (host === ROWS_HOST) {
    const named = new URLSearchParams(query).get('dataset') ?? '';
    return named === '' ? [] : spellings([repository(named, true)]);
  }
  if (!HOSTS.has(host)) return [];
  while (BEFORE.has(segments[0]?.toLowerCase() ?? '')) segments.shift();
  const dataset = takeKind(segments);
  const [first, second] = segments;
  if (first === undefined || PAGES.has(first)) return [];
  // A word of the hub may be a repository's name too.
  const short = second === undefined || INSIDE.has(second) ? [repository(first, dataset)] : [];
  return spellings([...short, ...longOf(first, second, dataset)]);
}

/**
 * As `hubRepositories`, of `hf://datasets/<id>@<revision>/<file>`; an id has one part or two, which the text does not tell.
 *
 * @param rest what stands behind `hf://`, decoded
 */
export function hfSchemeRepositories(rest: string): readonly string[] {
  const segments = segmentsOf(rest);
  const dataset = takeKind(segments);
  if (segments[0] === 'spaces') return [];
  const [first = '', second] = segments;
  if (first === '') return [];
  return spellings([...longOf(first, second, dataset), repository(first, dataset)]);
}

/** The id of two parts; of `NAME@revision/…` and `NAME:tag`, cut behind the name. */
function longOf(first: string, second: string | undefined, dataset: boolean): readonly string[] {
  return second === undefined ? [] : [repository(`${first}/${second}`, dataset)];
}

function segmentsOf(path: string): string[] {
  return path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(segment => segment !== '');
}

/** Takes `models` and `datasets` away; whether it was the latter. */
function takeKind(segments: string[]): boolean {
  const kind = segments[0]?.toLowerCase();
  if (kind === 'models' || kind === 'datasets') segments.shift();
  return kind === 'datasets';
}

/** `OWNER/NAME@revision`, `OWNER/NAME:tag` and `OWNER/NAME.git` are `OWNER/NAME`. */
function spellings(urls: readonly string[]): readonly string[] {
  const plain = urls.flatMap(url => [url, url.replace(/[@:].*$/s, '')]);
  const written = plain.flatMap(url => [url, url.replace(/\.git$/i, '')]);
  return [...new Set([...written, ...written.map(url => url.toLowerCase())])];
}

function repository(id: string, dataset: boolean): string {
  return dataset ? `huggingface.co/datasets/${id}` : `huggingface.co/${id}`;
}
