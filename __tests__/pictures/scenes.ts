/** The pages of typical runs, as Markdown by name, for `npm run pictures -- --all`. Each is a real run on a local GitHub. */
import { renderComment, renderSummary } from '../../src/report/markdown-page.ts';
import type { Files } from '../github-scene.ts';
import { Dataset, type DatasetOptions, secretUrl } from '../support/dataset.ts';

const [SEALED, MALWARE, WITHDRAWN] = [secretUrl(), secretUrl(), secretUrl()];
const LIST = [`CSAM\t${SEALED.entry}`, `MALWARE\t${MALWARE.entry}`, `WITHDRAWN\t${WITHDRAWN.entry}`];
const SETTINGS = '.github/dataset-gate.yml';

function good(number: number): string {
  return `https://good.example/${number}.jpg`;
}

function csv(...urls: readonly string[]): string {
  return `id,url\n${urls.map((url, index) => `${index + 1},${url}\n`).join('')}`;
}

const BASE = { 'data/links.csv': csv(good(1)) };
const HARMLESS = { 'data/links.csv': csv(good(1), good(2)) };
const LISTED = { 'data/links.csv': csv(good(1), MALWARE.url) };
const BROKEN = { 'data/a.json': '{"a": ' };

interface Scene {
  readonly added: Files;
  /** What the base branch has in addition. */
  readonly base?: Files;
  readonly inputs?: Readonly<Record<string, string>>;
  /** By default `pull_request_target`. */
  readonly event?: string;
  readonly visibility?: NonNullable<DatasetOptions['visibility']>;
}

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'ab'.repeat(32)}\nsize 123\n`;

const CONTENT: Files = {
  ...BROKEN,
  'data/links.sqlite3.bz2': 'BZh91AY&SY',
  'data/large.csv': POINTER,
  'data/ids.csv': csv('https://:/x')
};

/** @param id a match id of the match in `LISTED` */
function scenes(id: string): Readonly<Record<string, Scene>> {
  const expires = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  const agreed = `version: 1
unchecked: [{path: 'legacy/*', reason: 'no links, converted in spring', expires: ${expires}}]
exceptions: [{id: ${id}, reason: our own mirror, approved-by: A. Maintainer, expires: ${expires}}]
`;
  const many = Array.from({ length: 300 }, (_, index) => `data/part-${String(index).padStart(5, '0')}-of-00300`);
  const file = (name: string, index: number) => {
    return index % 3 === 0 ? [`${name}.json`, BROKEN['data/a.json']] : [`${name}.csv`, csv(good(index))];
  };
  return {
    sealed: { added: { 'data/links.csv': csv(good(1), SEALED.url) } },
    'sealed-private': { added: { 'data/links.csv': csv(good(1), SEALED.url) }, visibility: 'private' },
    'equal-rows': { added: { 'data/links.csv': csv(...Array.from({ length: 50 }, () => MALWARE.url)) } },
    mixed: { added: { 'data/links.csv': csv(SEALED.url, MALWARE.url), 'data/b.csv': csv(WITHDRAWN.url), ...BROKEN } },
    content: { added: CONTENT },
    usage: { added: HARMLESS, inputs: { manifests: 'DATA/*.csv, tables/' } },
    'settings-invalid': { added: { [SETTINGS]: 'version: 1\nmanifest: [data/]\n' } },
    'denylist-auth': { added: HARMLESS, inputs: { 'denylist-token': 'wrong' } },
    'no-credentials': { added: HARMLESS, inputs: { 'denylist-token': '' }, event: 'pull_request' },
    exception: { added: { ...LISTED, 'legacy/old.csv': csv(good(9)) }, base: { [SETTINGS]: agreed } },
    clean: { added: HARMLESS },
    trial: { added: LISTED, inputs: { enforcement: 'report' } },
    audit: { added: LISTED, event: 'schedule' },
    release: { added: LISTED, event: 'release' },
    'release-sealed': { added: { 'data/links.csv': csv(SEALED.url) }, event: 'release' },
    'release-incomplete': { added: BROKEN, event: 'release' },
    'many-manifests': { added: Object.fromEntries(many.map(file)) }
  };
}

/** What a runner says of the step, so that the guides are linked. */
const STEP = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'OWNER/dataset-release-gate',
  GITHUB_ACTION_REF: 'v1'
};

async function report({ added, base = {}, inputs = {}, event = 'pull_request_target', visibility = 'public' }: Scene) {
  const options = { list: LIST, denylistToken: 'token', visibility };
  const isChange = event.startsWith('pull_request');
  await using dataset = await Dataset.open({ ...BASE, ...base, ...(isChange ? {} : added) }, options);
  if (isChange) return (await dataset.decide(await dataset.propose(added), { inputs, event, env: STEP })).result.report;
  const env = { ...STEP, GITHUB_SHA: dataset.head, GITHUB_REF: 'refs/heads/main' };
  return (await dataset.decideOn(event, {}, { inputs, env })).result.report;
}

/** Returns each scene as it is read on a desktop (the summary) and on a phone (the comment, which folds more). */
export async function scenePages(): Promise<ReadonlyMap<string, { readonly desktop: string; readonly phone: string }>> {
  const { locatable } = (await report({ added: LISTED })).matches;
  const id = locatable.level === 'rows' ? String(locatable.places[0]?.matchId) : '';
  const pages = new Map<string, { desktop: string; phone: string }>();
  for (const [name, scene] of Object.entries(scenes(id))) {
    const reported = await report(scene);
    pages.set(name, { desktop: String(renderSummary(reported)), phone: String(renderComment(reported)) });
  }
  return pages;
}
