/** An operator learns that a list has died: before it is served (`serve --check`) and while it is (`verify`). */
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serve } from '../src/command/serve.ts';
import { startService } from '../src/service/server.ts';
import { runCli } from './support/action.ts';
import { runHere } from './support/in-process.ts';
import { Sandbox } from './support/sandbox.ts';
import { listed, listOf, scriptedService } from './support/scripted-service.ts';

const LIST = `CSAM\tsecret-host.example/\nMALWARE\tmd5:${'0'.repeat(31)}1\n`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function serving(content = LIST, options: { readonly searchOnly?: boolean } = {}) {
  const path = await file('partners.tsv', content);
  await utimes(path, new Date('2026-01-31T12:00:07Z'), new Date('2026-01-31T12:00:07Z'));
  return await startService({ lists: [path], port: 0, token: 'a-token', log: () => undefined, ...options });
}

const ask = (url: URL, ...args: readonly string[]) =>
  runCli(['verify', ...args, url.href], { env: { DENYLIST_TOKEN: 'a-token' } });

describe('verify', () => {
  test('prints name, version, date and rough size of each list, and no secret', async () => {
    await using service = await serving();
    const ran = await ask(service.url, '--entry-file', await file('known.txt', 'CSAM\thttps://secret-host.example\n'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(
      /^The service is alive: it answered with its canaries\. It offers:\n {2}list `partners`, version `[\w\\-]+`, updated 2026-01-31T12:00:07Z, about 1 entry\nThe known entry is listed\.\n$/
    );
    expect(ran.stdout).not.toMatch(/secret|token/);
  });

  test('accepts a service without lists', async () => {
    await using service = await serving(LIST, { searchOnly: true });
    const ran = await ask(service.url, '--entry-file', await file('known.txt', 'secret-host.example/'));
    expect(ran).toMatchObject({ code: 0, stdout: expect.stringContaining('every look-up is a search') });
  });

  test.each<[string, string, RegExp]>([
    ['is not listed', 'other.example/', /denylist-self-test: the known entry is not listed/],
    ['has another type', 'NCII\tsecret-host.example/', /the known entry is listed with another threat type/],
    ['is the canary, which every list has', 'https://gate-canary.invalid/', /the known entry is not listed/]
  ])('ends with 1 if the known entry %s', async (_, entry, why) => {
    await using service = await serving();
    const ran = await ask(service.url, '--entry-file', await file('known.txt', entry));
    expect(ran).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(why) });
    expect(ran.stderr).not.toMatch(/secret|other\.example/);
  });

  test('ends with 1 if a list is too old', async () => {
    await using service = await serving();
    expect(await ask(service.url, '--max-age-hours', '24')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/list `partners` is too old/)
    });
  });

  test('ends with 1 if the token is wrong, the canaries are missing or nobody answers', async () => {
    const service = await serving();
    const wrong = await runCli(['verify', service.url.href], { env: { DENYLIST_TOKEN: 'other' } });
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringMatching(/^denylist-auth: /) });
    await service.close();
    const gone = await ask(service.url);
    expect(gone).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^denylist-unreachable: .*check its address/)
    });
    await using dead = await scriptedService([listOf('dead', undefined, [listed])]);
    const empty = await runCli(['verify', dead.url.href]);
    expect(empty).toMatchObject({ code: 1, stderr: expect.stringMatching(/^denylist-self-test: /) });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['no URL', [], /verify needs the URL of one service/],
    ['two URLs', ['http://127.0.0.1:1', 'http://127.0.0.1:2'], /verify needs the URL of one service/],
    ['http: to another machine', ['http://denylist.example'], /the argument of verify is not the base URL/],
    ['a wrong age', ['--max-age-hours', '0', 'http://127.0.0.1:1'], /--max-age-hours must be a whole number/],
    ['an absent file', ['--entry-file', 'absent', 'http://127.0.0.1:1'], /the file of --entry-file cannot be read/],
    ['a misspelled option', ['--entry-fiel', 'x', 'http://127.0.0.1:1'], /did you mean/]
  ])('refuses %s', async (_, args, why) => {
    expect(await runCli(['verify', ...args])).toMatchObject({ code: 2, stderr: expect.stringMatching(why) });
  });

  test('refuses a wrong entry without its content', async () => {
    const ran = await runCli([
      'verify',
      '--entry-file',
      await file('wrong.txt', '*.secret.example'),
      'http://127.0.0.1:1'
    ]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/must have one entry .* it has a wildcard/) });
    expect(ran.stderr).not.toContain('secret');
  });
});

describe('serve --check', () => {
  test('accepts what the service would serve', async () => {
    const ran = await runCli(['serve', '--check', await file('good.tsv', LIST)]);
    expect(ran).toMatchObject({ code: 0, stdout: 'list `good.tsv`: 2 entries\n', stderr: '' });
  });

  test('names every file that the service would refuse, by line', async () => {
    const lists = [
      await file('one.tsv', `${LIST}CASM\tsecret.example/\n`),
      await file('good.tsv', LIST),
      await file('two.tsv', '')
    ];
    const ran = await runCli(['serve', '--check', ...lists.flatMap(list => ['--list', list])]);
    expect(ran).toMatchObject({ code: 2, stdout: 'list `good.tsv`: 2 entries\n' });
    expect(ran.stderr).toMatch(
      /`one.tsv` is refused: line 3: its threat type[^]*`two.tsv` is refused: it has no entries/
    );
    expect(ran.stderr).not.toContain('secret');
  });

  test('refuses two lists with the same name', async () => {
    const ran = await runCli(['serve', '--check', await file('same.tsv', LIST), await file('same.txt', LIST)]);
    expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(/two list files have the same name/) });
  });
});

describe('serve warns of an open service if', () => {
  const WARNING =
    'Warning: without --token-file or --tokens-file, everyone who reaches this address can ask what is listed.';

  test.each<[string, readonly string[], boolean]>([
    ['it listens on all addresses without a token', ['--host', '0.0.0.0'], true],
    ['it listens on all addresses of both kinds without a token', ['--host', '::'], true],
    ['and only if there is no token', ['--host', '0.0.0.0', '--token-file', 'TOKEN'], false],
    ['and only if others can reach it', ['--host', 'localhost'], false],
    ['and only if others can reach it by IPv6', ['--host', '::1'], false]
  ])('%s', async (_, args, warned) => {
    const token = await file('token', 'a-token');
    const given = args.map(arg => (arg === 'TOKEN' ? token : arg));
    const list = await file('warned.tsv', LIST);
    await using sandbox = await Sandbox.create();
    const ran = await runHere(sandbox, { env: {} }, () =>
      serve(['--list', list, '--port', '0', ...given], {}, AbortSignal.abort())
    );
    expect(ran.code).toBe(0);
    expect(ran.stderr.startsWith(WARNING)).toBe(warned);
  });
});
