/** The pages are followed to the letter: their commands run from their own text, in order, in a fresh folder. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Service, startService } from '../../src/service/server.ts';
import { Dataset } from '../support/dataset.ts';
import { audit, BAD, example, GOOD, LIST, published, TAINTED } from '../support/guide-files.ts';
import { TOKEN } from '../support/matrix.ts';
import { type Block, blocksOf, commandsOf, exitCodeOf, Reader } from '../support/reader.ts';
import { freePort } from '../support/served-list.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Every page for users, operators and contributors. */
const PAGES = ['.', 'docs', 'bench'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(name => name.endsWith('.md') && !['ARCHITECTURE.md', 'CHANGELOG.md'].includes(name))
    .map(name => join(folder, name))
);

/** The blocks that are not tried here, by their beginning, and what tries them or why nothing can. */
const ELSEWHERE: readonly (readonly [page: string, beginning: string, why: string])[] = [
  ['README.md', 'npm start', '.ci/run runs it'],
  ['CONTRIBUTING.md', 'npm start', '.ci/run runs it'],
  ['docs/setup.md', '# Of several lines', 'guides.test.ts compares it with the files that it guards'],
  ['docs/audit.md', 'age', 'needs age; slow/encrypted-report.test.ts reads a report with its library'],
  ['docs/denylist.md', '# what our partners sent', 'denylist-docs.test.ts reads it as a list'],
  ['docs/denylist-lists.md', 'node dist/cli.js convert', 'denylist-docs.test.ts runs each'],
  ['docs/denylist-lists.md', '`partner.csv`, read as csv', 'denylist-docs.test.ts compares it'],
  ['docs/denylist-operation.md', 'server {', 'needs nginx'],
  ['docs/denylist-operation.md', '# name', 'the reader has it as a file'],
  ['docs/denylist-operation.md', 'useradd', 'needs systemd; service-packaging.test.ts compares it with the unit'],
  ['docs/denylist-operation.md', 'mkdir', 'needs a container engine; service-packaging.test.ts compares it'],
  ['docs/releases.md', 'gh attestation verify', 'needs a signature of GitHub'],
  ['docs/hugging-face.md', 'GIT_LFS_SKIP_SMUDGE=1', 'slow/hugging-face.test.ts runs it, with a hub on disk'],
  ['docs/hugging-face.md', 'git fetch', 'slow/hugging-face.test.ts runs it, with a hub on disk']
];

interface Start {
  /** What the reader has before the first command. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** What the reader has done before. */
  readonly before?: string;
  /** What the page tells to replace, or a port that may be taken on this machine. */
  readonly replaced?: Readonly<Record<string, string>>;
}

let folder: string;
let service: Service;
/** What the example workflows leave: the statement of a whole run with its data and checksums, and those of shards. */
let audited: Record<string, Uint8Array>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guides-'));
  await writeFile(join(folder, 'partners.tsv'), LIST);
  service = await startService({
    lists: [join(folder, 'partners.tsv')],
    port: 0,
    token: TOKEN,
    log: () => undefined
  });
  audited = await audit();
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

/** How the reader of each page starts. */
const STARTS: Readonly<Record<string, () => Promise<Start>>> = {
  'README.md': async () => ({
    files: {
      ...audited,
      'a.csv': BAD,
      'partner.txt': 'https://bad.example/\n'
    },
    before: 'git init --quiet',
    replaced: { 'serve --list entries.txt': 'serve --list entries.txt --port 0' }
  }),
  'docs/setup.md': async () => ({
    files: { 'dataset/links.csv': GOOD },
    replaced: {
      'https://github.com/OWNER/dataset-release-gate': await published(folder),
      '/path/to/your/dataset': '../dataset'
    }
  }),
  'docs/command-line.md': async () => ({ files: { 'list.txt': LIST, 'links.csv': BAD }, before: 'git init --quiet' }),
  'docs/check-failed.md': async () => ({ files: { 'list.txt': LIST, 'data/links.csv': BAD } }),
  'docs/runbook.md': async () => ({ files: { 'data/train.csv': GOOD }, before: TAINTED }),
  'docs/releases.md': async () => ({ files: audited }),
  'docs/audit.md': async () => ({ files: audited }),
  'docs/denylist.md': async () => ({ replaced: { '8080': String(await freePort()) } }),
  'docs/denylist-operation.md': async () => {
    const port = String(await freePort());
    const [tokens = ''] = blocksOf(pageOf('docs/denylist-operation.md')).flatMap(({ code }) =>
      code.startsWith('# name') ? [code] : []
    );
    const [, token = ''] = /^university\t(\w+)$/m.exec(tokens) ?? [];
    return {
      files: { 'partners.tsv': LIST, tokens, token },
      replaced: {
        'serve --list partners.tsv': `serve --port ${port} --list partners.tsv`,
        'https://denylist.example/api': `http://127.0.0.1:${port}`
      }
    };
  },
  'docs/denylist-protocol.md': async () => ({}),
  'docs/networks.md': async () => ({})
};

function pageOf(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8');
}

const isElsewhere = (page: string, text: string) =>
  ELSEWHERE.some(([name, beginning]) => name === page && text.startsWith(beginning));

/** What has to be run or compared here. `guides.test.ts` checks blocks of YAML. */
function toTry(page: string): readonly Block[] {
  return blocksOf(pageOf(page)).filter(({ language, code }) => language !== 'yaml' && !isElsewhere(page, code));
}

/** Runs the commands of a page in order. Each has to end as its comment says. */
async function follow(page: string): Promise<Reader> {
  const { files = {}, before = 'true', replaced = {} } = (await STARTS[page]?.()) ?? {};
  const text = pageOf(page);
  expect(Object.keys(replaced).filter(placeholder => !text.includes(placeholder))).toEqual([]);
  const placeholders = Object.entries({
    ...replaced,
    'https://denylist.example/api': replaced['https://denylist.example/api'] ?? service.url.href.replace(/\/$/, ''),
    'DENYLIST_TOKEN=…': `DENYLIST_TOKEN=${TOKEN}`,
    '/path/to/dataset-release-gate': ROOT
  });
  const reader = await Reader.open(files);
  const commands = toTry(page).flatMap(({ language, code }) => (language === 'sh' ? commandsOf(code) : []));
  try {
    for (const command of [before, ...commands]) {
      const printed = reader.output.length;
      const ended = await reader.paste(placeholders.reduce((made, [from, to]) => made.replaceAll(from, to), command));
      const wanted = exitCodeOf(command);
      expect([command, ended, ended === wanted ? '' : reader.output.slice(printed)]).toEqual([command, wanted, '']);
    }
    return reader;
  } catch (error) {
    await reader[Symbol.asyncDispose]();
    throw error;
  }
}

test.each(Object.keys(STARTS))('%s can be followed to the letter, and shows what its commands print', async page => {
  await using reader = await follow(page);
  for (const { language, code } of toTry(page).filter(shown => shown.language !== 'sh')) {
    if (language === 'json') expect([code, await reader.hasLike(code)]).toEqual([code, true]);
    else expect(await reader.missing(code)).toEqual([]);
  }
});

test('docs/runbook.md publishes the repaired file, and nothing that shows the removed rows', async () => {
  await using reader = await follow('docs/runbook.md');
  const printed = reader.output.length;
  expect(await reader.paste('git --git-dir=origin.git log --patch repaired')).toBe(0);
  const published = reader.output.slice(printed);
  expect(published).toContain('+3,https://good.example/3.jpg');
  expect(published).not.toContain('bad.example');
});

test('docs/command-line.md stops a commit that adds a listed row', async () => {
  await using reader = await follow('docs/command-line.md');
  const committing = 'git add links.csv && git -c user.name=t -c user.email=t@site.example commit -m x';
  expect(await reader.paste(committing)).toBe(1);
  expect(reader.output).toContain('MALWARE: `links.csv`, row 3');
});

test('every command and every shown text of every page is tried here, or the list says why not', () => {
  const left = PAGES.filter(page => !(page in STARTS)).flatMap(page => toTry(page).map(({ code }) => [page, code]));
  expect(left).toEqual([]);
});

test.each(ELSEWHERE)('%s still has %j, which is not tried here: %s', (page, beginning) => {
  const blocks = blocksOf(pageOf(page)).filter(({ language }) => language !== 'yaml');
  expect(blocks.some(({ code }) => code.startsWith(beginning))).toBe(true);
});

test('docs/audit.md has the command of the last job of its example', () => {
  const [command] = example('sharded-audit').jobs['combine']?.steps.flatMap(({ run }) => run ?? []) ?? [];
  const blocks = blocksOf(pageOf('docs/audit.md')).map(({ code }) => code);
  expect(blocks).toContain(`DENYLIST_TOKEN=… ${command}\n`);
});

test('the gate takes each example of docs/settings.md as it is', async () => {
  const examples = blocksOf(pageOf('docs/settings.md')).filter(({ code }) => /^version:/m.test(code));
  expect(examples).toHaveLength(2);
  for (const { code } of examples) {
    const base = { '.github/dataset-gate.yml': code, 'data/links.csv': GOOD };
    await using dataset = await Dataset.open(base, { list: [LIST] });
    const pull = await dataset.propose({ 'data/links.csv': `${GOOD}2,https://good.example/2.jpg\n` });
    const { verdict, said } = await dataset.decide(pull, { inputs: { 'match-key': 'a long random text' } });
    expect([verdict, verdict === 'clean' ? '' : said[0]]).toEqual(['clean', '']);
  }
});
