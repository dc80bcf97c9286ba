/** Tests `enforcement: report`: every page says that it is a trial, and what the specification allows passes. */
import { describe, expect, test } from '@jest/globals';
import type { Files } from './github-scene.ts';
import { Dataset, secretUrl } from './support/dataset.ts';
import { reported } from './support/reported.ts';

const BASE = { 'data/links.csv': 'id,url\n1,https://images.example/one.jpg\n' };
const HARMLESS = { 'data/more.csv': 'url\nhttps://images.example/two.jpg\n' };

interface Trial {
  readonly added?: Files;
  readonly list?: readonly string[];
  readonly settings?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Whether the service is stopped before the gate asks it. */
  readonly dead?: boolean;
}

async function tried({ added = HARMLESS, list = ['CSAM\tlisted.example/'], settings, inputs, dead = false }: Trial) {
  const file = settings === undefined ? {} : { '.github/dataset-gate.yml': settings };
  await using dataset = await Dataset.open({ ...BASE, ...file }, { list });
  const pull = await dataset.propose(added);
  if (dead) await dataset.service.close();
  const ran = await dataset.judge(pull, { inputs: { enforcement: 'report', comment: 'always', ...inputs } });
  return { ran, comments: dataset.comments };
}

const { url, entry } = secretUrl();
const LISTED = { 'data/more.csv': `url\n${url}\n` };
const BROKEN = { 'data/broken.json': '{"a": ' };

/** What happened, and the result of the run. */
const ENDINGS: readonly (readonly [
  name: string,
  trial: Trial,
  code: number,
  outputs: Readonly<Record<string, string>>
])[] = [
  ['a clean change', {}, 0, { verdict: 'clean', reason: '' }],
  ['a match in a named category', { added: LISTED, list: [`OPT_OUT\t${entry}`] }, 0, { verdict: 'listed', reason: '' }],
  ['a restricted match', { added: LISTED, list: [`CSAM\t${entry}`] }, 1, { verdict: 'listed', reason: '' }],
  [
    'a dead service',
    { dead: true, settings: 'version: 1\nlimits: {denylist-seconds: 1}\n' },
    0,
    { verdict: 'incomplete', reason: 'denylist-unreachable' }
  ],
  [
    'invalid settings',
    { settings: 'version: 1\nlimit: 3\n' },
    1,
    { verdict: 'incomplete', reason: 'settings-invalid' }
  ],
  ['a list that is not offered', { inputs: { 'denylist-lists': 'none-such' } }, 1, { reason: 'usage' }]
];

describe('a trial run', () => {
  test.each(ENDINGS)('on %s', async (_, trial, code, outputs) => {
    const { ran, comments } = await tried(trial);
    expect(ran).toMatchObject({ code, outputs });
    expect(ran.stdout.toLowerCase()).toContain('trial run');
    expect(ran.summary.toLowerCase()).toContain('trial run');
    expect(comments).toHaveLength(1);
    for (const comment of comments) expect(comment.toLowerCase()).toContain('trial run');
    // If the run passes, the annotation is a warning: an error next to a green check would confuse readers.
    const levels = new Set([...ran.stdout.matchAll(/^::(error|warning)/gm)].map(([, level]) => level));
    expect([...levels]).toEqual(outputs['verdict'] === 'clean' ? [] : [code === 0 ? 'warning' : 'error']);
  });

  test.each<readonly [string, Readonly<Record<string, string>>, string, boolean]>([
    ['an unreadable manifest', BROKEN, 'CSAM', true],
    ['a match of an unknown type', LISTED, 'SOMETHING_NEW', false],
    ['an unreadable manifest and a match in a named category', { ...BROKEN, ...LISTED }, 'MALWARE', true],
    ['an unreadable manifest and a restricted match', { ...BROKEN, ...LISTED }, 'NCII', false]
  ])('on %s', async (_, head, type, passes) => {
    const list = [`${type}\t${entry}`];
    const ended = await reported({ list, settings: 'version: 1\n', head, base: BASE, trial: true });
    const faults = 'data/broken.json' in head ? [{ reason: 'manifest-unreadable' }] : [];
    const verdict = 'data/more.csv' in head ? 'listed' : 'incomplete';
    expect(ended).toMatchObject({ passes, report: { verdict, faults } });
    for (const said of ended.said) expect(said.toLowerCase()).toContain('trial run');
  });

  test('a wrong input fails, whatever else was asked for', async () => {
    const { ran } = await tried({ inputs: { scope: 'some' } });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
  });

  test('a wrong value for the trial itself fails', async () => {
    const { ran } = await tried({ inputs: { enforcement: 'Report' } });
    expect(ran).toMatchObject({ code: 1, outputs: { verdict: 'incomplete', reason: 'usage' } });
  });
});

test('a run that blocks is never called a trial', async () => {
  const blocked = { list: [`MALWARE\t${entry}`], settings: 'version: 1\n', head: LISTED, base: BASE };
  const { passes, said } = await reported(blocked);
  expect(passes).toBe(false);
  expect(said.join('\n')).not.toMatch(/trial/i);
});
