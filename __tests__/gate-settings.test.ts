/** Which patterns and settings a run goes by, and what it says where a change edits them. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Dataset, type PullRequest, secretUrl } from './support/dataset.ts';

const SETTINGS = '.github/dataset-gate.yml';
const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n', 'notes.txt': 'none\n' };

function withRow(url: string): Record<string, string> {
  return { 'data/links.csv': `${BASE['data/links.csv']}2,${url}\n` };
}

describe('the input manifests', () => {
  const { url, entry } = secretUrl();
  let dataset: Dataset;
  let pull: PullRequest;
  beforeAll(async () => {
    dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
    pull = await dataset.propose(withRow(url));
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  const written = [
    '/data/*.csv',
    'data/',
    './data/*.csv',
    'data\\*.csv',
    'links.csv, b.csv',
    '"*.csv"',
    "- 'data/**'\r\n- x"
  ];
  test.each(written)('as people write it: %j', async manifests => {
    const decided = await dataset.decide(pull, { inputs: { manifests } });
    expect(decided).toMatchObject({ verdict: 'listed', reason: null });
  });

  test.each(['DATA/*.csv', 'links.tsv', '/links.csv'])('that matches nothing is no pass: %j', async manifests => {
    const decided = await dataset.decide(pull, { inputs: { manifests } });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'usage' });
    for (const place of decided.said) expect(place).toContain('no pattern of the input manifests matches a file');
  });

  test('of which one matches nothing is named in the report', async () => {
    const decided = await dataset.decide(pull, { inputs: { manifests: 'notes.txt, tables/' } });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    for (const place of decided.said) expect(place).toContain('The pattern `tables/` of manifests matches no file.');
  });

  test('whose last file the change deletes is a pass', async () => {
    const deleting = await dataset.propose({ 'data/links.csv': null }, { number: 2 });
    const decided = await dataset.decide(deleting, { inputs: { manifests: 'data/' } });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
  });

  test('gives way to that of the settings, which is then what is wrong', async () => {
    const settings = { [SETTINGS]: 'version: 1\nmanifests: ["Data/**"]\n' };
    await using dataset = await Dataset.open({ ...BASE, ...settings }, { list: ['CSAM\tlisted.example/'] });
    const pull = await dataset.propose(withRow('https://images.example/2.jpg'));
    const decided = await dataset.decide(pull, { inputs: { manifests: 'data/' } });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
    expect(decided.said[0]).toContain('no pattern of manifests in the settings matches a file');
  });
});

test('a pattern of unchecked files may be written in the same ways, and one that matches nothing is named', async () => {
  const { url, entry } = secretUrl();
  const settings = `version: 1\nunchecked: [{path: './data\\, "old/"', reason: moved, expires: 2999-01-01}]\n`;
  await using dataset = await Dataset.open({ ...BASE, [SETTINGS]: settings }, { list: [`CSAM\t${entry}`] });
  const decided = await dataset.decide(await dataset.propose(withRow(url)));
  expect(decided).toMatchObject({ verdict: 'clean', reason: null });
  expect(decided.said[0]).toContain('`data/links.csv`: not checked, by the settings');
  expect(decided.said[0]).toContain('The pattern `old/` of unchecked files matches no file.');
});

describe('a change that edits the settings', () => {
  const EDITED = "This change edits the gate's settings. It was checked with the old ones.";
  const NEW = 'version: 1\nlimits: {total-seconds: 900}\n';

  test.each<readonly [how: string, old: string | null, brought: string | null, scope: string]>([
    ['adds them', null, NEW, 'auto'],
    ['alters them', 'version: 1\n', NEW, 'all'],
    ['removes them', 'version: 1\n', null, 'auto']
  ])('is judged under the old ones, and the report says so: %s', async (_, old, brought, scope) => {
    const base = old === null ? BASE : { ...BASE, [SETTINGS]: old };
    await using dataset = await Dataset.open(base, { list: ['CSAM\tlisted.example/'] });
    const decided = await dataset.decide(await dataset.propose({ [SETTINGS]: brought }), { inputs: { scope } });
    expect(decided).toMatchObject({ verdict: 'clean', reason: null });
    for (const place of decided.said) expect(place).toContain(EDITED);
  });

  test.each<readonly [what: string, settings: string, says: string]>([
    ['an unknown key', 'version: 1\nlimit: 3\n', 'line 2: `limit` is not a key'],
    ['an empty file', '', 'must be one YAML document'],
    ['exceptions without a key of match ids', exceptions(), 'neither match-key nor denylist-token'],
    ['a recipient that is none', `version: 1\nreport-recipients: [age1${'q'.repeat(40)}]\n`, 'is not an age recipient'],
    ['patterns that match nothing', 'version: 1\nmanifests: [DATA/]\n', '`DATA/`']
  ])('to wrong ones ends as settings-invalid: %s', async (_, settings, says) => {
    await using dataset = await Dataset.open(BASE, { list: ['CSAM\tlisted.example/'] });
    const decided = await dataset.decide(await dataset.propose({ [SETTINGS]: settings }));
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
    for (const place of decided.said) {
      expect(place).toContain(says);
      expect(place).toContain('if merged, it would block every other change');
      expect(place).toContain(EDITED);
    }
  });

  test('so that an encrypted report has no recipient any more ends as settings-invalid', async () => {
    const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    const settings = `version: 1\nreport-recipients: [${recipient}]\n`;
    await using dataset = await Dataset.open({ ...BASE, [SETTINGS]: settings }, { list: ['CSAM\tlisted.example/'] });
    const pull = await dataset.propose({ [SETTINGS]: null });
    expect(await dataset.decide(pull)).toMatchObject({ verdict: 'clean' });
    const decided = await dataset.decide(pull, { inputs: { 'report-file': 'report.age' } });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
  });

  test('to wrong ones hides no match', async () => {
    const { url, entry } = secretUrl();
    await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
    const decided = await dataset.decide(await dataset.propose({ ...withRow(url), [SETTINGS]: 'version: 2\n' }));
    expect(decided).toMatchObject({ verdict: 'listed', reason: 'settings-invalid' });
  });

  test('is told of a push too', async () => {
    await using dataset = await Dataset.open(BASE, { list: ['CSAM\tlisted.example/'] });
    const before = dataset.head;
    const after = await dataset.commit({ [SETTINGS]: 'version: 2\n' });
    const decided = await dataset.decideOn('push', { ref: 'refs/heads/main', before, after });
    expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid' });
  });
});

test('where the settings are wrong and the pull request moved, its comment is left alone', async () => {
  await using dataset = await Dataset.open(
    { ...BASE, [SETTINGS]: 'version: 2\n' },
    { list: ['CSAM\tlisted.example/'] }
  );
  const pull = await dataset.propose(withRow('https://images.example/2.jpg'));
  expect((await dataset.decide(pull)).result.pullRequest).toBe(1);
  await dataset.propose(withRow('https://images.example/3.jpg'));
  const decided = await dataset.decide(pull);
  expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'settings-invalid', result: { pullRequest: null } });
});

test('settings that a change does not edit are not spoken of', async () => {
  await using dataset = await Dataset.open(
    { ...BASE, [SETTINGS]: 'version: 1\n' },
    { list: ['CSAM\tlisted.example/'] }
  );
  const pull = await dataset.propose(withRow('https://images.example/2.jpg'));
  for (const scope of ['auto', 'all']) {
    const { said } = await dataset.decide(pull, { inputs: { scope } });
    expect(said.join()).not.toContain('edits the settings');
  }
});

function exceptions(): string {
  return 'version: 1\nexceptions: [{id: abcdefghijklmnop, reason: a, approved-by: b, expires: 2999-01-01}]\n';
}
