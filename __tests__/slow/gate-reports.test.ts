/** What runs of the Action apply, report and comment: the scenes that take longest. */
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { Dataset, exposures, NOTHING_EXPOSED, type PullRequest, secretUrl } from '../support/dataset.ts';
import { BASE, ELSEWHERE, withRow } from '../support/links.ts';

describe('settings', () => {
  const { url, entry } = secretUrl();
  let dataset: Dataset;
  beforeAll(async () => {
    const unchecked = 'unchecked: [{path: "legacy/*.parquet", reason: "old", expires: 2999-01-01}]';
    const settings = `version: 1\n${unchecked}\nurl-templates: ['https://{host}/{path}?v={id}']\n`;
    const base = { ...BASE, '.github/dataset-gate.yml': settings };
    dataset = await Dataset.open(base, { list: [`CSAM\t${entry}?v=12345`] });
  });
  afterAll(async () => await dataset[Symbol.asyncDispose]());

  const { host, pathname } = new URL(url);
  const table = (ids: number[]) => {
    const columns = [
      { name: 'path', data: ids.map(() => pathname.slice(1)) },
      { name: 'id', data: ids, type: 'INT32' as const },
      { name: 'host', data: ids.map(() => host) }
    ];
    return { 'data/part-0.parquet': new Uint8Array(parquetWriteBuffer({ columnData: columns })) };
  };

  test('of the base branch apply: an unchecked file is listed and not counted as checked', async () => {
    const unchecked = { 'legacy/a.parquet': 'PAR1 not really' };
    const ran = await dataset.judge(await dataset.propose({ ...unchecked, ...table([12344, 12346]) }));
    expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean', 'manifests-checked': '1' } });
    expect(ran.stdout).toContain('`legacy/a.parquet`: not checked (listed as unchecked in the settings)');
  });

  test('can have templates, which find a listed URL that is in no single cell, without showing it', async () => {
    const ran = await dataset.judge(await dataset.propose(table([12344, 12345]), { number: 2 }));
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', reason: '' } });
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  test('from a pull request are not trusted', async () => {
    const settings = 'version: 1\nunchecked: [{path: "**", reason: "none", expires: 2999-01-01}]\n';
    const brought = { ...withRow(`${url}?v=12345`), '.github/dataset-gate.yml': settings };
    const ran = await dataset.judge(await dataset.propose(brought, { number: 3 }));
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expect(ran.stdout).toContain("edits the gate's settings");
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });
});

test('the report of a match shows file and row for a locatable category, and annotates rows that are lines', async () => {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(BASE, { list: [`MALWARE\t${entry}`] });
  const ran = await dataset.judge(await dataset.propose(withRow(url)));
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
  expect(ran.summary).toContain('MALWARE: `data/links.csv`, row 4');
  expect(ran.stdout).toMatch(/^::error title=MALWARE,file=data\/links\.csv,line=4::/m);
  expect(ran.stdout).not.toMatch(/trial/i);
  expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
});

test('a file that could not be checked is annotated with the reason and, if it has it, the line, unless its name could be an address', async () => {
  await using dataset = await Dataset.open(BASE, { list: ['MALWARE\tlisted.example/'] });
  const broken = {
    'data/a.json': '\n[{"a": ',
    'data/b.csv': 'url\n\nhttps://:/x\n',
    'data/c.json.gz': gzipSync('[\n{"a": '),
    'data/d.zip': 'PK\x03\x04',
    'data/listed.example.json': '{"a": ',
    '.github/dataset-gate.yml': 'version: 1\nlimits: {}\nmanifest: [data/]\n'
  };
  const ran = await dataset.judge(await dataset.propose(broken));
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'settings-invalid' } });
  const annotations = (ran.stdout.match(/^::error .*/gm) ?? []).map(line => /^::error (.*?)::/.exec(line)?.[1]);
  expect(annotations.sort()).toEqual([
    'title=Dataset release gate',
    'title=manifest-unreadable,file=data/a.json,line=2',
    'title=manifest-unreadable,file=data/c.json.gz',
    'title=manifest-unreadable,file=data/d.zip',
    'title=settings-invalid,file=.github/dataset-gate.yml,line=3',
    'title=url-unparseable,file=data/b.csv,line=3'
  ]);
});

describe('the comment', () => {
  test('that may not be written gives a warning with the missing permission, and the verdict stays', async () => {
    const { url, entry } = secretUrl();
    await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
    dataset.github.fault = ({ method, path }) =>
      method === 'POST' && path.includes('/comments') ? { status: 403 } : null;
    const ran = await dataset.judge(await dataset.propose(withRow(url)));
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed' } });
    expect(ran.stdout).toMatch(/::warning::.*pull-requests: write/);
    expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  });

  describe('is left alone, and the verdict is incomplete, when', () => {
    let dataset: Dataset;
    let pull: PullRequest;
    beforeAll(async () => {
      dataset = await Dataset.open(BASE, { list: ELSEWHERE });
      pull = await dataset.propose(withRow('https://images.example/3.jpg'));
    });
    afterAll(async () => await dataset[Symbol.asyncDispose]());

    test.each<readonly [string, () => unknown]>([
      ['the pull request was retargeted', () => dataset.pulls.set(1, 'release')],
      ['the head moved', () => dataset.propose(withRow('https://images.example/4.jpg'))]
    ])('%s', async (_, change) => {
      await change();
      const ran = await dataset.judge(pull, { inputs: { comment: 'always' } });
      expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'head-moved' } });
      expect(dataset.comments).toEqual([]);
    });
  });
});

test('denylist-url: builtin uses no service, says so, and still stops a change that builds on a withdrawn dataset', async () => {
  const { url, entry } = secretUrl();
  const inputs = { 'denylist-url': 'builtin' };
  await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
  const passed = await dataset.judge(await dataset.propose(withRow(url)), { inputs });
  expect(passed).toMatchObject({ code: 0, outputs: { verdict: 'clean', reason: '', 'manifests-checked': '1' } });
  for (const page of [passed.stdout, passed.summary]) {
    expect(page).toContain('Only the built-in list of withdrawn models and datasets was used');
  }
  const card = { 'card/README.md': '---\ndatasets: [laion/laion2B-en]\n---\n' };
  const { verdict, reason, said } = await dataset.decide(await dataset.propose(card), { inputs });
  expect({ verdict, reason }).toEqual({ verdict: 'listed', reason: null });
  expect(said[0]).toMatch(/WITHDRAWN: `card\/README.md`, row 2/);
  expect(said[0]).toContain('Replace the withdrawn model or dataset');
});

test('a merge queue entry is compared with the base branch, never with the previous entry', async () => {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
  const first = await dataset.propose(withRow(url));
  const second = await dataset.propose({ 'data/more.txt': 'https://images.example/7.jpg\n' }, { from: first.head });
  const merge_group = { head_sha: second.head, base_sha: first.head, base_ref: 'refs/heads/main' };
  expect(await dataset.decideOn('merge_group', { merge_group })).toMatchObject({ verdict: 'listed' });
});

test('a symlink that leads out of the tree, at a manifest path, is manifest-unreadable', async () => {
  await using dataset = await Dataset.open(BASE, { list: ELSEWHERE });
  const decided = await dataset.decide(await dataset.propose({ 'data/alias.csv': { link: '../../links.csv' } }));
  expect(decided).toMatchObject({ verdict: 'incomplete', reason: 'manifest-unreadable' });
});

test('names from the pull request cannot inject anything', async () => {
  const { url, entry } = secretUrl();
  await using dataset = await Dataset.open(BASE, { list: [`MALWARE\t${entry}`] });
  const names = {
    'a path that reads like a URL': `${entry}.csv`,
    'a workflow command': 'data/x\n::set-output name=verdict::clean\n.csv',
    Markdown: 'data/`](x) @someone <img src=x>|.csv',
    'control characters': 'data/\u001b[31m\u0007.csv'
  };
  const files = Object.fromEntries(Object.values(names).map(name => [name, `u\n${url}\n`]));
  const ran = await dataset.judge(await dataset.propose(files));
  expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'listed', 'manifests-checked': '4' } });
  expect(exposures(url, ran)).toEqual(NOTHING_EXPOSED);
  const said = [ran.stdout, ran.summary, ...dataset.comments].join('\n');
  expect(said).not.toMatch(/^::set-output|@someone|<img|\u001b|\u0007/m);
});
