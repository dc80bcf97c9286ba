/** Tests what each surface of a run shows of matches, for every visibility and setting. */
import { describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { NAME } from './github-scene.ts';
import type { ActionRan } from './support/action.ts';
import { Dataset } from './support/dataset.ts';
import { findLeaks } from './support/leaks.ts';
import { reported } from './support/reported.ts';

type Level = 'presence' | 'counts' | 'files' | 'rows';
type Visibility = 'public' | 'private' | 'internal' | 'unknown';

/** Which rows of the two manifests are listed, by threat type. */
type Listed = Readonly<Record<string, Readonly<Record<'alpha' | 'beta', readonly number[]>>>>;

const ROWS = 400;
const SEALED = 'CHILD_EXPLOITATION';
const LOCATABLE = 'UNWANTED_SOFTWARE';

const LISTED: Listed = {
  [SEALED]: { alpha: [61, 187, 203], beta: [143] },
  [LOCATABLE]: { alpha: [311], beta: [229, 271] }
};

/** A dataset in which every URL is a separate secret, and the URLs that are listed. */
class Secrets {
  readonly #name = () => `x${randomBytes(6).toString('hex')}`;
  readonly #entries = new Map<string, string>();

  entry(manifest: string, row: number): string {
    const key = `${manifest} ${row}`;
    const entry = this.#entries.get(key) ?? `${this.#name()}.listed.example/${this.#name()}/${this.#name()}.jpg`;
    this.#entries.set(key, entry);
    return entry;
  }

  /** Returns a manifest with `ROWS` lines after the header; row 1 is the header. */
  manifest(name: string): string {
    const rows = Array.from({ length: ROWS }, (_, index) => `https://${this.entry(name, index + 2)}`);
    return ['url', ...rows, ''].join('\n');
  }

  list(listed: Listed): readonly string[] {
    return this.places(listed).map(({ type, manifest, row }) => `${type}\t${this.entry(manifest, row)}`);
  }

  urls(listed: Listed): readonly string[] {
    return this.places(listed).map(({ manifest, row }) => `https://${this.entry(manifest, row)}`);
  }

  places(listed: Listed): readonly { readonly type: string; readonly manifest: string; readonly row: number }[] {
    return Object.entries(listed).flatMap(([type, manifests]) =>
      Object.entries(manifests).flatMap(([manifest, rows]) => rows.map(row => ({ type, manifest, row })))
    );
  }
}

interface Scene {
  readonly visibility: Visibility;
  readonly settings: string;
  readonly secrets?: Secrets;
  readonly listed?: Listed;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the gate on a pull request that adds both manifests. One of the surfaces is the comment, as a request. */
async function judged({ visibility, settings, secrets = new Secrets(), listed = LISTED, env = {} }: Scene) {
  const shown = visibility === 'unknown' ? {} : { visibility };
  await using dataset = await Dataset.open(
    { '.github/dataset-gate.yml': `version: 1\n${settings}\n` },
    { list: secrets.list(listed), denylistToken: 'a-token-77e0', ...shown }
  );
  const pull = await dataset.propose({
    'data/alpha.csv': secrets.manifest('alpha'),
    'data/beta.csv': secrets.manifest('beta')
  });
  const repository = {
    full_name: NAME,
    default_branch: 'main',
    ...(visibility === 'unknown' ? {} : stated(visibility))
  };
  const full = { full_name: NAME };
  const pull_request = { number: 1, base: { ref: 'main', repo: full }, head: { ref: 't', sha: pull.head, repo: full } };
  const ran = await dataset.run('pull_request_target', { repository, number: 1, pull_request }, { env });
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: '' } });
  expect(dataset.comments).toHaveLength(1);
  return { ran, comment: dataset.comments[0] ?? '', urls: secrets.urls(listed), secrets };
}

/** Like `judged`, but without git, and with only log, summary and comment. */
async function rendered({ visibility, settings, secrets = new Secrets(), listed = LISTED }: Scene) {
  const { report, said } = await reported({
    list: secrets.list(listed),
    settings: `version: 1\n${settings}\n`,
    token: 'a-token-77e0',
    visibility,
    base: {},
    head: { 'data/alpha.csv': secrets.manifest('alpha'), 'data/beta.csv': secrets.manifest('beta') }
  });
  expect(report).toMatchObject({ verdict: 'listed', faults: [] });
  return { report, said, urls: secrets.urls(listed) };
}

function stated(visibility: Visibility): object {
  return { visibility, private: visibility !== 'public' };
}

const RANK: readonly Level[] = ['presence', 'counts', 'files', 'rows'];

function reaches(level: Level, needed: Level): boolean {
  return RANK.indexOf(level) >= RANK.indexOf(needed);
}

/** Returns which facts about one threat type a text reveals. */
function given(text: string, type: string): Readonly<Record<string, boolean>> {
  // The JSON of a request has the comment in one line.
  const lines = text.split(/\\n|\n/).filter(line => line.includes(type));
  const rows = Object.values(LISTED[type] ?? {}).flat();
  const files = Object.values(LISTED[type] ?? {}).map(({ length }) => length);
  const rowNamed = new RegExp(`\\b(?:${rows.join('|')})\\b`);
  return {
    category: lines.length > 0,
    count: lines.some(line => new RegExp(`\\b(?:${[rows.length, ...files].join('|')}) match`).test(line)),
    file: lines.some(line => /data\/(?:alpha|beta)\.csv/.test(line)),
    row: lines.some(line => rowNamed.test(line)) || new RegExp(`(?:row |line=|#L)(?:${rows.join('|')})\\b`).test(text),
    'match id': lines.some(line => /\b[a-z2-7]{16}\b/.test(line))
  };
}

/** Returns what a level shows, without the higher levels. A line with rows needs no count. */
function expected(level: Level): Readonly<Record<string, boolean>> {
  return {
    category: reaches(level, 'counts'),
    count: level === 'counts' || level === 'files',
    file: reaches(level, 'files'),
    row: level === 'rows',
    'match id': level === 'rows'
  };
}

const DEFAULTS = { public: 'presence', internal: 'presence', unknown: 'presence', private: 'files' } as const;

/** Settings, and the levels that then apply; null means the default. */
const DISCLOSURES: readonly (readonly [settings: string, sealedWhenPrivate: Level | null, locatable: Level])[] = [
  ['', null, 'rows'],
  ['disclosure: {sealed: presence, locatable: presence}', 'presence', 'presence'],
  ['disclosure: {sealed: counts, locatable: files}', 'counts', 'files'],
  ['disclosure: {sealed: files, locatable: counts}', 'files', 'counts'],
  ['disclosure: {sealed: rows}', 'rows', 'rows']
];

/** Internal and unknown visibility count as public, so for them no settings and the loosest settings are enough. */
const TABLE = (['public', 'internal', 'unknown', 'private'] as const).flatMap(visibility =>
  DISCLOSURES.filter(
    ([, sealed]) => visibility === 'public' || visibility === 'private' || sealed === null || sealed === 'rows'
  ).map(([settings, whenPrivate, locatable]) => {
    const sealed = visibility === 'private' ? (whenPrivate ?? DEFAULTS.private) : DEFAULTS[visibility];
    return { visibility, settings, sealed, locatable };
  })
);

describe.each(TABLE)('$visibility, settings "$settings"', ({ visibility, settings, sealed, locatable }) => {
  test(`sealed matches are shown by ${sealed}, locatable ones by ${locatable}`, async () => {
    const { said, urls } = await rendered({ visibility, settings });
    expectLevels(said, sealed, locatable);
    for (const url of urls) expect(findLeaksQuickly(url, Object.fromEntries(said.entries()))).toEqual([]);
  });
});

/** Whole runs for some of these: public and private without settings, public and unknown with the loosest, one more. */
const RUNS = TABLE.filter(({ visibility, settings }) => {
  if (settings === '') return visibility === 'public' || visibility === 'private';
  if (visibility === 'private') return /sealed: files/.test(settings);
  return visibility !== 'internal' && /sealed: rows/.test(settings);
});

describe.each(RUNS)('in a run: $visibility, settings "$settings"', ({ visibility, settings, sealed, locatable }) => {
  test(`sealed matches are shown by ${sealed}, locatable ones by ${locatable}, and the URL nowhere`, async () => {
    const { ran, comment, urls } = await judged({ visibility, settings });
    expectLevels([ran.stdout, ran.summary, comment], sealed, locatable);
    // The other surfaces (errors, outputs, git's arguments, requests) must not show more than that level.
    for (const [name, content] of Object.entries(ran.surfaces)) {
      const text = Buffer.from(content).toString();
      for (const [fact, is] of Object.entries(given(text, SEALED))) {
        if (is && !expected(sealed)[fact]) throw new Error(`${name} gives away the ${fact} of a sealed match`);
      }
    }
    const annotated = [...ran.stdout.matchAll(/^::error file=data\/(\w+)\.csv,line=(\d+)::/gm)].map(
      ([, manifest, row]) => `${manifest} ${row}`
    );
    expect(annotated.sort()).toEqual(locatable === 'rows' ? ['alpha 311', 'beta 229', 'beta 271'] : []);
    for (const url of urls) expect(findLeaksQuickly(url, ran.surfaces)).toEqual([]);
  });
});

function expectLevels(said: readonly string[], sealed: Level, locatable: Level): void {
  for (const surface of said) {
    expect(given(surface, SEALED)).toEqual(expected(sealed));
    expect(given(surface, LOCATABLE)).toEqual(expected(locatable));
    expect(surface).toContain('restricted category');
  }
}

/** Every URL has a different host, so it is enough to search for the host in plain text and in the usual encodings. */
function findLeaksQuickly(url: string, surfaces: ActionRan['surfaces']): unknown {
  const own = new URL(url).hostname.split('.')[0] ?? '';
  const forms = [own, Buffer.from(own).toString('hex'), Buffer.from(own).toString('base64').replace(/=+$/, '')];
  return Object.entries(surfaces).flatMap(([name, content]) => {
    const text = Buffer.from(content).toString('latin1').toLowerCase();
    return forms.filter(form => text.includes(form.toLowerCase())).map(form => ({ name, form }));
  });
}

test('a match in a restricted and a named category is shown like a restricted one', async () => {
  const both = { alpha: [61], beta: [] };
  const { report, said } = await rendered({
    visibility: 'public',
    settings: '',
    listed: { [SEALED]: both, [LOCATABLE]: both }
  });
  expect(said.map(text => given(text, LOCATABLE)['category'])).toEqual(said.map(() => false));
  expect(said.join('\n')).not.toMatch(/row 61/);
  // The annotations are made of these.
  expect(report.matches.locatable).toEqual({ level: 'nothing' });
});

test('debug logging shows nothing more, in any encoding', async () => {
  const env = {
    ACTIONS_STEP_DEBUG: 'true',
    ACTIONS_RUNNER_DEBUG: 'true',
    RUNNER_DEBUG: '1',
    DEBUG: '*',
    NODE_DEBUG: ''
  };
  const { ran, urls } = await judged({ visibility: 'public', settings: '', env });
  for (const url of urls) expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
  expect(given(ran.stdout + ran.stderr, SEALED)).toEqual(expected('presence'));
});

/**
 * The same commit is checked with two lists that differ only in what a level hides. Every surface must be the same, so
 * that a reader cannot learn anything from it.
 */
const HIDDEN: readonly (readonly [
  name: string,
  visibility: Visibility,
  settings: string,
  one: Listed,
  other: Listed
])[] = [
  [
    'a public repository does not show the number, category or place of sealed matches',
    'public',
    '',
    { [SEALED]: { alpha: [61, 187], beta: [] } },
    { NCII: { alpha: [], beta: [5] } }
  ],
  [
    'presence does not show the number, category or place of locatable matches',
    'public',
    'disclosure: {locatable: presence}',
    { [LOCATABLE]: { alpha: [61, 187], beta: [7] } },
    { PRIVACY: { alpha: [], beta: [5] } }
  ],
  [
    'counts does not show the files or rows of matches',
    'private',
    'disclosure: {sealed: counts, locatable: counts}',
    { [SEALED]: { alpha: [61, 187], beta: [] }, [LOCATABLE]: { alpha: [9], beta: [] } },
    { [SEALED]: { alpha: [], beta: [88, 301] }, [LOCATABLE]: { alpha: [], beta: [12] } }
  ],
  [
    'files does not show the rows of matches',
    'private',
    'disclosure: {sealed: files, locatable: files}',
    { [SEALED]: { alpha: [61, 187], beta: [9] }, [LOCATABLE]: { alpha: [9], beta: [10] } },
    { [SEALED]: { alpha: [2, 401], beta: [33] }, [LOCATABLE]: { alpha: [70], beta: [71] } }
  ]
];

test.each(HIDDEN)('%s', async (_, visibility, settings, one, other) => {
  const secrets = new Secrets();
  const first = await rendered({ visibility, settings, secrets, listed: one });
  const second = await rendered({ visibility, settings, secrets, listed: other });
  expect(second.said.map(withoutChance)).toEqual(first.said.map(withoutChance));
});

// Only some of them, since each is two whole runs.
test.each(HIDDEN.filter(([, , settings]) => settings === '' || settings.includes('counts')))(
  'in every surface of a run %s',
  async (_, visibility, settings, one, other) => {
    const secrets = new Secrets();
    const { ran: first } = await judged({ visibility, settings, secrets, listed: one });
    const { ran: second } = await judged({ visibility, settings, secrets, listed: other });
    expect(comparable(second)).toEqual(comparable(first));
  }
);

/** Removes what differs between any two runs: commits, ports, folders, list versions. */
function withoutChance(text: string): string {
  return (
    text
      .replace(/\b[0-9a-f]{40}\b/g, 'COMMIT')
      .replace(/\b[0-9a-f]{64}\b/g, 'ID')
      // The marker depends on the address of the service, and the lists have different sizes.
      .replace(/dataset-release-gate:[0-9a-f]{16}/g, 'MARKER')
      .replace(/about \d+ entr(?:y|ies)/g, 'SIZE')
      .replace(/127\.0\.0\.1:\d+/g, 'SERVER')
      .replace(/list(?:-[0-9a-f]{12})?`, version \S+,/g, 'LIST')
      .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'TIME')
  );
}

/** Returns what people see of a run. */
function comparable({ stdout, stderr, summary, outputs, surfaces, tempLeftovers }: ActionRan): unknown {
  const asked = Buffer.from(surfaces['requests to GitHub'] ?? '').toString();
  const lines = (text: string) => withoutChance(text).split('\n');
  return {
    stdout: lines(stdout),
    stderr: lines(stderr),
    summary: lines(summary),
    outputs,
    tempLeftovers,
    asked: lines(asked).filter(line => /^[A-Z]+ \/|"body"/.test(line))
  };
}
