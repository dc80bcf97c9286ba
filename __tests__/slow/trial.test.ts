/** Whole runs of `enforcement: report`, for each way in which one ends. */
import { expect, test } from '@jest/globals';
import type { Files } from '../github-scene.ts';
import { Dataset, secretUrl } from '../support/dataset.ts';

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

test.each(ENDINGS)('says in every place that it is a trial: %s', async (_, trial, code, outputs) => {
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
