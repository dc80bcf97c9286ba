/** The guides in docs/ agree with the sources: their links, commands, inputs and reasons exist, and they stay short. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { COMMANDS, HELP_OF } from '../src/command/help.ts';
import { guaranteeOf, parseEvent } from '../src/github/event.ts';
import { REASONS } from '../src/safe/errors.ts';
import { DEFAULT_SETTINGS_PATH } from '../src/settings/settings-place.ts';
import { Source } from './github-scene.ts';
import { runCli } from './support/action.ts';
import type { Workflow } from './support/workflow.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PAGES = ['.', 'docs', 'bench'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => join(folder, name))
);

/** Guides that one reads from top to bottom, each at most two pages. The others are references. */
const GUIDES = [
  'setup',
  'denylist',
  'denylist-lists',
  'denylist-protocol',
  'denylist-scale',
  'check-failed',
  'runbook',
  'releases',
  'audit',
  'hugging-face',
  'privacy',
  'comparison',
  'networks'
].map(name => `docs/${name}.md`);
const WORDS_ON_TWO_PAGES = 1_200;

/** The identifiers of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  const text = read(page).replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-')
  );
}

function codeBlocks(page: string, language: string): readonly string[] {
  const blocks = [...read(page).matchAll(/^ *```(\w+)\n([^]*?)^ *```$/gm)];
  return blocks.flatMap(([, of, code = '']) => (of === language ? [code] : []));
}

describe.each(PAGES)('%s', page => {
  test('has no link to a file or heading that does not exist', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = links.filter(link => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  test('quotes only commands and options that exist', () => {
    const quoted = [...read(page).matchAll(/(?:cli\.js|\bdataset-release-gate) ([a-z]+)\b((?:\\\n|[^\n`|#])*)/g)];
    const wrong = quoted.flatMap(([, word = '', rest = '']) => {
      const command = COMMANDS.find(known => known === word);
      if (command === undefined) return ['help', 'is'].includes(word) ? [] : [word];
      const options = [...rest.matchAll(/(?<=\s)--[a-z-]+/g)].map(([option]) => option);
      return options.filter(option => !String(HELP_OF[command]).includes(` ${option} `)).map(each => `${word} ${each}`);
    });
    expect(wrong).toEqual([]);
  });

  test('has only YAML that parses, and steps with inputs that the Action has', () => {
    const { inputs } = load(read('action.yml')) as { inputs: Record<string, unknown> };
    const blocks = codeBlocks(page, 'yaml');
    const steps = blocks.flatMap(block => stepsIn(load(block)));
    const given = steps.filter(({ uses }) => uses === 'OWNER/dataset-release-gate@v1');
    const names = given.flatMap(step => Object.keys(Object(step['with'])));
    expect(names.filter(name => !(name in inputs))).toEqual([]);
    const pinned = /^(?:OWNER\/dataset-release-gate@v1|[\w./-]+@[0-9a-f]{40})$/;
    expect(steps.filter(({ uses }) => typeof uses === 'string' && !pinned.test(uses))).toEqual([]);
  });
});

/** Every step in a workflow, a list of steps, or a part of them. */
function stepsIn(value: unknown): readonly Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(stepsIn);
  return 'uses' in value || 'run' in value ? [value, ...below] : below;
}

test.each(GUIDES)('%s is at most two pages long and can be reached from the README', page => {
  expect(read(page).split(/\s+/).length).toBeLessThan(WORDS_ON_TWO_PAGES);
  expect(read('README.md')).toContain(`(${page})`);
});

test('every page of docs/ can be reached from the README', () => {
  const readme = read('README.md');
  expect(PAGES.filter(page => page.startsWith('docs/') && !readme.includes(`(${page})`))).toEqual([]);
});

test('docs/check-failed.md explains every reason of the closed list, in its order', () => {
  const [, incomplete = ''] = read('docs/check-failed.md').split('## Incomplete');
  const rows = [...incomplete.matchAll(/^\| (`.*?`(?:, `.*?`)*) +\|/gm)];
  const explained = rows.flatMap(([, names = '']) => names.match(/[a-z-]+/g) ?? []);
  expect(explained).toEqual(REASONS);
});

/** What the table of events says of `guaranteeOf`. */
const GUARANTEES = { enforces: 'enforces', informs: 'is advisory', detects: 'only detects' } as const;

test('the first example of docs/settings.md is accepted by `scan` as it is', async () => {
  await using source = await Source.make();
  const [example = ''] = codeBlocks('docs/settings.md', 'yaml');
  await source.commit({ [DEFAULT_SETTINGS_PATH]: example, 'data/a.csv': 'id,url\n1,https://good.example/1.jpg\n' });
  const ran = await runCli(['scan'], { cwd: source.root });
  expect(ran).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('Verdict: clean') });
});

test('the table of events in the README has every event that the gate serves, and what the run can do', () => {
  const [, table = ''] = /\n### What is checked on which event\n([^]*?)\n### /.exec(read('README.md')) ?? [];
  const rows = [...table.matchAll(/^\| (`.*?) +\|.*?\| ([a-z ]*?) +\|$/gm)];
  const stated = rows.flatMap(([, events = '', guarantee]) => {
    const workflow = events.includes("organisation's") ? 'policies' : 'data';
    const names = [...events.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    return names.map(name => [name, workflow, guarantee]);
  });
  const expected = stated.map(([name = '', workflow = '']) => {
    const workflowRef = `o/${workflow}/.github/workflows/gate.yml@refs/heads/main`;
    return [name, workflow, GUARANTEES[guaranteeOf(name, { repository: 'o/data', workflowRef })]];
  });
  expect(stated).toEqual(expected);
  const refused = thrownBy(() => parseEvent('unknown', {}, { sha: '', ref: '' }));
  const [, names = ''] = /it serves (.*)/.exec(refused) ?? [];
  expect([...new Set(stated.map(([name]) => name))].sort()).toEqual(names.split(/, | and /).sort());
});

function thrownBy(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    return String(error);
  }
}

test('the example of a signed release signs every checksum file, and fails if there is one more', () => {
  const { jobs } = load(read('docs/examples/attested-release.yml')) as Workflow;
  const steps = jobs['gate']?.steps ?? [];
  const signed = steps.flatMap(({ with: given }) => given?.['subject-checksums'] ?? []);
  const fileOf = (number: number) => `statement.json${number === 1 ? '' : `.${number}`}.sha256`;
  expect(signed).toEqual(signed.map((_, index) => fileOf(index + 1)));
  const conditions = steps.flatMap(step => step.if ?? []);
  expect(conditions).toEqual(signed.slice(1).map(file => `hashFiles('${String(file)}') != ''`));
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual([`test ! -e ${fileOf(signed.length + 1)}`]);
  expect(read('docs/releases.md')).toContain(`steps for ${(signed.length * 1024).toLocaleString('en')} files`);
});

const EXAMPLES = ['docs/workflows', 'docs/examples'].flatMap(folder =>
  readdirSync(join(ROOT, folder)).map(name => join(folder, name))
);

test('the example of a signed release publishes the statement and its checksums, by which others verify it', () => {
  const { jobs } = load(read('docs/examples/attested-release.yml')) as Workflow;
  const [kept] = jobs['gate']?.steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@')) ?? [];
  const [fetched, published] = jobs['publish']?.steps ?? [];
  expect([kept?.with?.['path'], fetched?.with?.['name']]).toEqual(['statement.json*', kept?.with?.['name']]);
  expect(published?.run).toMatch(/^gh release create .* statement\.json\*$/);
});

test.each([...PAGES, ...EXAMPLES])('%s says who OWNER is where it first has an address with it', page => {
  const lines = read(page).split('\n');
  const first = lines.findIndex(line => /OWNER\/dataset-release-gate/.test(line));
  const around = lines.slice(Math.max(0, first - 2), first + 3).join(' ');
  if (first >= 0) expect(around).toContain('the account that publishes the gate');
});

test('whoever is told of npx is told not to start it inside the dataset, whose .npmrc npm would obey', () => {
  const told = PAGES.filter(page => page !== 'CHANGELOG.md' && /\bnpx\b/.test(read(page)));
  expect(told).toEqual(['docs/command-line.md']);
  for (const page of told) expect(read(page)).toMatch(/Never start `npx` inside the dataset.*`\.npmrc`/s);
});

test('the example of CODEOWNERS guards itself, the default settings file, the list file and every workflow', () => {
  const [owners = ''] = codeBlocks('docs/setup.md', 'text').filter(code => code.includes('/.github/'));
  const paths = owners.split('\n').flatMap(line => (line.startsWith('/') ? [line.split(/\s/)[0]] : []));
  const [, list] = /--list lists(\/\S+)/.exec(read('docs/workflows/list-file.yml')) ?? [];
  expect(paths.sort()).toEqual(
    ['/.github/CODEOWNERS', '/.github/workflows/', `/${DEFAULT_SETTINGS_PATH}`, list].sort()
  );
});
