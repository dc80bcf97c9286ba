/** Tests what `enforcement: report` says and lets pass. A slow test has the whole runs. */
import { describe, expect, test } from '@jest/globals';
import { Dataset, secretUrl } from './support/dataset.ts';
import { reported } from './support/reported.ts';

const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };

const { url, entry } = secretUrl();
const HARMLESS = { 'data/harmless.csv': 'url\nhttps://images.example/two.jpg\n' };
const LISTED = { 'data/more.csv': `url\n${url}\n` };
const BROKEN = { 'data/broken.json': '{"a": ' };

describe('a trial run', () => {
  test.each<readonly [string, Readonly<Record<string, string>>, string, boolean]>([
    ['a clean change', HARMLESS, 'CSAM', true],
    ['a match in a named category', LISTED, 'OPT_OUT', true],
    ['a restricted match', LISTED, 'CSAM', false],
    ['an unreadable manifest', BROKEN, 'CSAM', true],
    ['a match of an unknown type', LISTED, 'SOMETHING_NEW', false],
    ['an unreadable manifest and a match in a named category', { ...BROKEN, ...LISTED }, 'MALWARE', true],
    ['an unreadable manifest and a restricted match', { ...BROKEN, ...LISTED }, 'NCII', false]
  ])('on %s', async (_, head, type, passes) => {
    const list = [`${type}\t${entry}`];
    const ended = await reported({ list, settings: 'version: 1\n', head, base: BASE, trial: true });
    const faults = 'data/broken.json' in head ? [{ reason: 'manifest-unreadable' }] : [];
    const unlisted = faults.length === 0 ? 'clean' : 'incomplete';
    const verdict = 'data/more.csv' in head ? 'listed' : unlisted;
    expect(ended).toMatchObject({ passes, report: { verdict, faults } });
    for (const said of ended.said) expect(said.toLowerCase()).toContain('trial run');
  });

  test.each([
    ['a wrong input fails, whatever else was asked for', { enforcement: 'report', scope: 'some' }],
    ['a wrong value for the trial itself fails', { enforcement: 'Report' }]
  ])('%s', async (_, inputs) => {
    await using dataset = await Dataset.open(BASE, { list: [`CSAM\t${entry}`] });
    const ran = await dataset.judge(await dataset.propose(HARMLESS), { inputs });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
  });
});

test('a run that blocks is never called a trial', async () => {
  const blocked = { list: [`MALWARE\t${entry}`], settings: 'version: 1\n', head: LISTED, base: BASE };
  const { passes, said } = await reported(blocked);
  expect(passes).toBe(false);
  expect(said.join('\n')).not.toMatch(/trial/i);
});
