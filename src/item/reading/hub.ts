/** Maps every URL inside a model or dataset repository of a hub to the URL of that repository. */

/** The hub and its mirrors, which serve the same repositories, each with and without `www.`. */
export const HUB_HOSTS: readonly string[] = ['huggingface.co', 'hf.co', 'hf-mirror.com'];

const HOSTS: ReadonlySet<string> = new Set(HUB_HOSTS.flatMap(host => [host, `www.${host}`]));

/** Serves rows of a dataset; the query gives the dataset's name. */
const ROWS_HOST = 'datasets-server.huggingface.co';

/** What follows a repository's name inside it. */
const INSIDE: ReadonlySet<string> = new Set(
  (
    'resolve blob raw tree commit commits blame discussions edit delete upload settings viewer revision refs compare ' +
    'paths-info preupload treesize parquet croissant jwt tags manifests blobs info'
  ).split(' ')
);

/** First segments that are not an organisation. */
const PAGES: ReadonlySet<string> = new Set(
  'spaces models docs blog papers collections organizations settings join login pricing tasks learn posts chat'.split(
    ' '
  )
);

/** What may come before `models` and `datasets`: the hub's API, and the registry that other programs load from. */
const BEFORE: ReadonlySet<string> = new Set(['api', 'resolve-cache', 'v2']);

/**
 * Returns the URLs, without scheme, of the repositories that contain a URL: as written, without revision, tag and
 * `.git`, and in lower case, because the hub ignores the case of an id.
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
  // A segment name of the hub may also be a repository's name.
  const short = second === undefined || INSIDE.has(second) ? [repository(first, dataset)] : [];
  return spellings([...short, ...longOf(first, second, dataset)]);
}

/**
 * Like `hubRepositories`, for `hf://datasets/<id>@<revision>/<file>`. An id has one part or two; the text does not show
 * which.
 *
 * @param rest the text after `hf://`, decoded
 */
export function hfSchemeRepositories(rest: string): readonly string[] {
  const segments = segmentsOf(rest);
  const dataset = takeKind(segments);
  if (segments[0] === 'spaces') return [];
  const [first = '', second] = segments;
  if (first === '') return [];
  return spellings([...longOf(first, second, dataset), repository(first, dataset)]);
}

/** Returns the id of two parts. `NAME@revision/…` and `NAME:tag` are cut after the name. */
function longOf(first: string, second: string | undefined, dataset: boolean): readonly string[] {
  return second === undefined ? [] : [repository(`${first}/${second}`, dataset)];
}

function segmentsOf(path: string): string[] {
  return path
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(segment => segment !== '');
}

/** Removes a leading `models` or `datasets`. Returns true if it was `datasets`. */
function takeKind(segments: string[]): boolean {
  const kind = segments[0]?.toLowerCase();
  if (kind === 'models' || kind === 'datasets') segments.shift();
  return kind === 'datasets';
}

/** Reduces `OWNER/NAME@revision`, `OWNER/NAME:tag` and `OWNER/NAME.git` to `OWNER/NAME`. */
function spellings(urls: readonly string[]): readonly string[] {
  const plain = urls.flatMap(url => [url, url.replace(/[@:].*$/s, '')]);
  const written = plain.flatMap(url => [url, url.replace(/\.git$/i, '')]);
  return [...new Set([...written, ...written.map(url => url.toLowerCase())])];
}

function repository(id: string, dataset: boolean): string {
  return dataset ? `huggingface.co/datasets/${id}` : `huggingface.co/${id}`;
}
