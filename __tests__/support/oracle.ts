/** Runs the gate on one commit with lists that differ only in which prefixes hit, and collects all that is visible. */
import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { startService } from '../../src/service/server.ts';
import type { ActionRan } from './action.ts';
import { zip } from '../container-support.ts';
import { recorder } from './contract.ts';
import { Dataset } from './dataset.ts';

const UPDATED = new Date('2027-01-31T12:00:00Z');
const TOKEN = 'denylist-token-of-tests';
const LINKS = Array.from({ length: 40 }, (_, i) => `https://images.example/${i}.jpg`);
const OLD = `id,url\n${LINKS.slice(0, 20).map(row).join('')}`;
const NEW = `id,url\n${LINKS.map(row).join('')}`;
/** Also a large object. Objects that an archive points to are requested only for head. */
const PACKED = 'id,url\n1,https://images.example/packed.jpg\n';
const MEMBER = { name: 'a.csv', content: Buffer.from(pointerTo(PACKED)) };
const BASE = {
  'data/links.csv': OLD,
  'data/large.csv': pointerTo(OLD),
  'data/moved.csv': pointerTo('id,url\n'),
  'data/small.zip': zip([MEMBER]),
  'data/big.zip': zip([MEMBER, { name: 'b.csv', content: randomBytes(3000) }])
};
const HEAD = {
  'data/links.csv': NEW,
  'data/large.csv': pointerTo(NEW),
  'data/small.zip': zip([{ name: 'c.csv', content: Buffer.from('id,url\n') }]),
  'data/big.zip': null
};
/** The files of the default branch now. */
const TIP = { 'data/moved.csv': pointerTo(OLD) };
const STORED = new Map([OLD, NEW, PACKED, 'id,url\n'].map(content => [oidOf(content), Buffer.from(content)]));

function row(url: string, index: number): string {
  return `${index},${url}\n`;
}

function oidOf(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}

function pointerTo(content: string): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${oidOf(content)}\nsize ${content.length}\n`;
}

/** Returns a different digest with the same prefix as that of an expression. */
function sharingPrefix(expression: string): string {
  const digest = createHash('sha256').update(expression).digest();
  return Buffer.concat([digest.subarray(0, 4), randomBytes(28)]).toString('hex');
}

/** The last entries of lists of the same length, which contain the prefixes of none, some or all URLs. */
const LISTS = {
  'no prefix': () => randomBytes(32).toString('hex'),
  'one prefix that base has too': (index: number) => (index === 3 ? hit(3) : randomBytes(32).toString('hex')),
  'one prefix that is new': (index: number) => (index === 33 ? hit(33) : randomBytes(32).toString('hex')),
  'every prefix': hit
} satisfies Readonly<Record<string, (index: number) => string>>;

type Name = keyof typeof LISTS;

export const NAMES = Object.keys(LISTS) as Name[];

function hit(index: number): string {
  return sharingPrefix(`images.example/${index}.jpg`);
}

interface Seen {
  readonly published: string;
  readonly asked: readonly string[];
}

async function run(dataset: Dataset, folder: string, name: Name, judge: Judge): Promise<Seen> {
  const directory = await mkdtemp(join(folder, 'list-'));
  const file = join(directory, 'partners.tsv');
  const entries = LINKS.map((_, index) => `CSAM\texpr-sha256:${LISTS[name](index)}\n`);
  await writeFile(file, entries.join(''));
  await utimes(file, UPDATED, UPDATED);
  await using service = await startService({ lists: [file], port: 0, token: TOKEN, log: () => undefined });
  await using between = await recorder(service.url);
  const before = dataset.github.requests.length;
  const ran = await judge({ 'denylist-url': between.url.href, comment: 'always' });
  expect(ran).toMatchObject({ code: 0, outputs: { verdict: 'clean' }, tempLeftovers: [] });
  const { stdout, stderr, summary, envFile, pathFile, outputs } = ran;
  const requests = dataset.github.requests.slice(before).map(({ method, path, headers, body }) => {
    return [method, path, headers['user-agent'], headers['content-type'], body.toString('latin1')];
  });
  const calls = gitCalls(ran);
  expect(calls.length).toBeGreaterThan(5);
  const text = JSON.stringify({ stdout, stderr, summary, envFile, pathFile, outputs, requests, calls }, null, 1);
  const version = /partners[^A-Za-z0-9_-]+(?:version )?\\?`([\w-]{16})/.exec(summary)?.[1] ?? '';
  expect(version).not.toBe('');
  const asked = between.targets.filter(target => target.includes('hashes:search'));
  // The marker of the comment depends on the address of the service, which differs between runs.
  const marker = /dataset-release-gate:[0-9a-f]{16}/g;
  return { published: text.replaceAll(version, 'VERSION').replaceAll(marker, 'MARKER'), asked };
}

type Judge = (inputs: Readonly<Record<string, string>>) => Promise<ActionRan>;

/** Returns the arguments of every git process, sorted. */
function gitCalls({ surfaces }: ActionRan): readonly string[] {
  const calls = Object.entries(surfaces).filter(([name]) => name.startsWith('git/'));
  return calls.map(([, call]) => String(call).replaceAll(/gate-\w+|\/tmp\/[\w/-]+/g, '')).sort();
}

/** Checks the commit with each list; the first list has no hits and the last one the most. */
export async function expectSilence(event: 'pull_request_target' | 'workflow_dispatch', names: readonly Name[]) {
  const folder = await mkdtemp(join(tmpdir(), 'oracle-'));
  try {
    const list = ['CSAM\tother.example/'];
    await using dataset = await Dataset.open(BASE, { list, denylistToken: TOKEN, lfs: STORED });
    const pull = await dataset.propose(HEAD);
    await dataset.commit(TIP);
    const main = dataset.head;
    const env = { GITHUB_SHA: event === 'workflow_dispatch' ? pull.head : main, GITHUB_REF: 'refs/heads/main' };
    const judge: Judge = inputs =>
      event === 'workflow_dispatch'
        ? dataset.run(event, {}, { inputs, env })
        : dataset.judge(pull, { event, inputs, env });
    // The first run posts the comment, the others update it.
    if (event !== 'workflow_dispatch') await run(dataset, folder, 'no prefix', judge);
    const seen: Seen[] = [];
    for (const name of names) seen.push(await run(dataset, folder, name, judge));
    for (const { published } of seen) expect(published).toBe(seen[0]?.published);
    // Proves that the lists work: more was asked when more prefixes hit.
    const prefixes = seen.map(({ asked }) => asked.join().split('hashPrefixes=').length);
    expect(prefixes.at(-1)).toBeGreaterThan((prefixes[0] ?? 0) + 15);
  } finally {
    await rm(folder, { recursive: true });
  }
}
