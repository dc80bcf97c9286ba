/** Every URL inside a model or dataset repository of a hub is also the URL of that repository. */

/** The hub and its mirrors, which serve the same repositories. */
const HOSTS: ReadonlySet<string> = new Set([
  'huggingface.co',
  'www.huggingface.co',
  'hf.co',
  'hf-mirror.com',
  'www.hf-mirror.com'
]);

/** What follows a repository's name inside it. */
const INSIDE: ReadonlySet<string> = new Set(
  'resolve blob raw tree commit commits blame discussions edit delete upload settings viewer'.split(' ')
);

/** First segments that are no organisation. */
const PAGES: ReadonlySet<string> = new Set(
  'spaces models docs blog papers collections organizations settings join login pricing tasks learn posts chat'.split(
    ' '
  )
);

/**
 * The URLs of the repositories in which a URL lies, without scheme: as written, without the ending that git's addresses have
 * and, since the hub answers to an id in any case, in lower case.
 *
 * @param scheme in lower case, empty where there is none
 * @param path as in the canonical form
 */
export function hubRepositories(scheme: string, host: string, path: string): readonly string[] {
  const named = scheme === 'hf' ? fromHfScheme(`${host}${path}`) : fromHost(host, path);
  const written = named.flatMap(url => [url, url.replace(/\.git$/i, '')]);
  return [...new Set([...written, ...written.map(url => url.toLowerCase())])];
}

function fromHost(host: string, path: string): readonly string[] {
  if (!HOSTS.has(host)) return [];
  const segments = path.split('/').filter(segment => segment !== '');
  if (segments[0] === 'api' || segments[0] === 'models') segments.shift();
  if (segments[0] === 'models') segments.shift();
  const dataset = segments[0] === 'datasets';
  if (dataset) segments.shift();
  const [first, second] = segments;
  if (first === undefined || PAGES.has(first)) return [];
  const id = second === undefined || INSIDE.has(second) ? first : `${first}/${second}`;
  return [repository(id, dataset)];
}

/** `hf://datasets/<id>@<revision>/<file>`; an id has one part or two, which the text does not tell. */
function fromHfScheme(rest: string): readonly string[] {
  const segments = rest.split('/').filter(segment => segment !== '');
  if (segments[0] === 'models') segments.shift();
  const dataset = segments[0] === 'datasets';
  if (dataset) segments.shift();
  if (segments[0] === 'spaces') return [];
  const [first = '', second] = segments.map(segment => segment.replace(/@.*$/, ''));
  if (first === '') return [];
  const short = repository(first, dataset);
  return second === undefined || segments[0] !== first ? [short] : [repository(`${first}/${second}`, dataset), short];
}

function repository(id: string, dataset: boolean): string {
  return dataset ? `huggingface.co/datasets/${id}` : `huggingface.co/${id}`;
}
