/** Which patterns and settings a run goes by, and what it says where a change edits them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseInputs } from '../../src/inputs.ts';
import { selector } from '../../src/manifest/format/select.ts';
import type { Files } from '../github-scene.ts';
import { Dataset, type Decided, secretUrl } from '../support/dataset.ts';

const SETTINGS = '.github/dataset-gate.yml';
const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n', 'notes.txt': 'none\n' };

/** Lists nothing that any manifest here holds. */
const ELSEWHERE = ['CSAM\tlisted.example/'];

function withRow(url: string): Record<string, string> {
  return { 'data/links.csv': `${BASE['data/links.csv']}2,${url}\n` };
}

const { url, entry } = secretUrl();
const RECIPIENT = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
const HELD = `version: 1
report-recipients: [${RECIPIENT}]
unchecked: [{path: './legacy\\, "old/"', reason: moved, expires: 2999-01-01}]
`;

/** One repository without settings and one with, for all that a change of either may come to. */
let plain: Dataset;
let settled: Dataset;
let number = 0;
beforeAll(async () => {
  plain = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
  settled = await Dataset.open({ ...BASE, [SETTINGS]: HELD }, { list: [`CSAM\t${entry}`] });
});
afterAll(async () => {
  await plain[Symbol.asyncDispose]();
  await settled[Symbol.asyncDispose]();
});

/** Decides on a new pull request. */
async function decideOn(dataset: Dataset, files: Files, inputs: Readonly<Record<string, string>> = {}) {
  return await dataset.decide(await dataset.propose(files, { number: ++number }), { inputs });
}

describe('the input manifests', () => {
  const written = [
    '/data/*.csv',
    'data/',
    './data/*.csv',
    'data\\*.csv',
    'links.csv, b.csv',
    '"*.csv"',
    "- 'data/**'\r\n- x"
  ];
  test.each(written)('as people write it: %j', manifests => {
    const given: Readonly<Record<string, string>> = { 'denylist-url': 'https://denylist.example/', manifests };
    const select = selector(parseInputs(name => given[name] ?? '').manifests);
    expect(['data/links.csv', 'notes.txt'].map(select)).toEqual(['manifest', 'outside']);
  });

  test('is what a run goes by', async () => {
    const decided = await decideOn(plain, withRow(url), { manifests: written.join('\n') });
    expect(decided).toMatchObject({ verdict: 'listed', reason: null });
  });

  test('that matches nothing is no pass', async () => {
    const decided = await decideOn(plain, withRow(url), { manifests: 'DATA/*.csv' });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'usage' });
    for (const place of decided.said) expect(place).toContain('no pattern of the input manifests matches a file');
  });

  test('of which one matches nothing is named in the report', async () => {
    const decided = await decideOn(plain, withRow(url), { manifests: 'notes.txt, tables/' });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    for (const place of decided.said) expect(place).toContain('The pattern `tables/` of manifests matches no file.');
  });

  test('whose last file the change deletes is a pass', async () => {
    const decided = await decideOn(plain, { 'data/links.csv': null }, { manifests: 'data/' });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
  });

  test('gives way to that of the settings, which is then what is wrong', async () => {
    const settings = { [SETTINGS]: 'version: 1\nmanifests: ["Data/**"]\n' };
    await using dataset = await Dataset.open({ ...BASE, ...settings }, { list: ELSEWHERE });
    const decided = await decideOn(dataset, withRow('https://images.example/2.jpg'), { manifests: 'data/' });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
    expect(decided.said[0]).toContain('no pattern of manifests in the settings matches a file');
  });
});

const EDITED = "This change edits the gate's settings. It was checked with the old ones.";

describe('a change that edits no settings', () => {
  test('is judged under them: a pattern of unchecked files is written in the same ways, and named where it matches nothing', async () => {
    const decided = await decideOn(settled, { 'legacy/links.csv': `u\n${url}\n` });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    expect(decided.said[0]).toContain('`legacy/links.csv`: not checked (listed as unchecked in the settings)');
    expect(decided.said[0]).toContain('The pattern `old/` of unchecked files matches no file.');
    expect(decided.said.join()).not.toContain(EDITED);
  });

  test('is not said to, where all is checked', async () => {
    const decided = await decideOn(settled, withRow('https://images.example/2.jpg'), { scope: 'all' });
    expect(decided.verdict).toBe('clean');
    expect(decided.said.join()).not.toContain(EDITED);
  });
});

describe('a change that edits the settings', () => {
  const NEW = 'version: 1\nlimits: {total-seconds: 900}\n';

  test.each<readonly [how: string, dataset: () => Dataset, brought: string | null, scope: string]>([
    ['adds them', () => plain, NEW, 'auto'],
    ['alters them', () => settled, NEW, 'all'],
    ['removes them', () => settled, null, 'auto']
  ])('is judged under the old ones, and the report says so: %s', async (_, dataset, brought, scope) => {
    const decided = await decideOn(dataset(), { [SETTINGS]: brought }, { scope });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    for (const place of decided.said) expect(place).toContain(EDITED);
  });

  test.each<readonly [what: string, settings: string, says: string]>([
    ['an unknown key', 'version: 1\nlimit: 3\n', 'line 2: `limit` is not a key'],
    ['exceptions without a key of match ids', exceptions(), 'neither the input match-key nor denylist-token'],
    ['a recipient that is none', `version: 1\nreport-recipients: [age1${'q'.repeat(40)}]\n`, 'is not an age recipient'],
    ['patterns that match nothing', 'version: 1\nmanifests: [DATA/]\n', '`DATA/`']
  ])('to wrong ones ends as settings-invalid: %s', async (_, settings, says) => {
    const decided = await decideOn(plain, { [SETTINGS]: settings });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
    expectRefused(decided, says);
  });

  test('to an empty file ends as settings-invalid too, which hides no match', async () => {
    const decided = await decideOn(plain, { ...withRow(url), [SETTINGS]: '' });
    expect(decided).toMatchObject({ verdict: 'listed', reason: 'settings-invalid' });
    expectRefused(decided, 'must be one YAML document');
  });

  function expectRefused({ said }: Decided, says: string): void {
    for (const place of said) {
      expect(place).toContain(says);
      expect(place).toContain('if merged, it would block every other change');
      expect(place).toContain(EDITED);
    }
  }

  test('so that an encrypted report has no recipient any more ends as settings-invalid', async () => {
    const decided = await decideOn(settled, { [SETTINGS]: null }, { 'report-file': 'report.age' });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
  });
});

describe('where the settings of the default branch are wrong', () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await Dataset.open(BASE, { list: ELSEWHERE });
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  test('the push that made them so is told', async () => {
    const before = dataset.head;
    const after = await dataset.commit({ [SETTINGS]: 'version: 2\n' });
    const decided = await dataset.decideOn('push', { ref: 'refs/heads/main', before, after });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
  });

  test('and the pull request moved, its comment is left alone', async () => {
    const pull = await dataset.propose(withRow('https://images.example/2.jpg'));
    expect((await dataset.decide(pull)).result.pullRequest).toBe(1);
    await dataset.propose(withRow('https://images.example/3.jpg'));
    const decided = await dataset.decide(pull);
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid', result: { pullRequest: null } });
  });
});

function exceptions(): string {
  return 'version: 1\nexceptions: [{id: abcdefghijklmnop, reason: a, approved-by: b, expires: 2999-01-01}]\n';
}
