/** Tests the command line as people use it: scan before a push, serve a list, run the demo. */
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../src/command/help.ts';
import { startService } from '../src/service/server.ts';
import { zip } from './container-support.ts';
import { Source } from './github-scene.ts';
import { PACKAGED, runCli } from './support/action.ts';
import { secretUrl } from './support/dataset.ts';
import { findLeaks } from './support/leaks.ts';
import { CANNOT_WRITE, ENDED_QUIETLY, runUnread, runUnwritable } from './support/lost-output.ts';

const { url, entry } = secretUrl();
const HARMLESS = 'id,url\n1,https://images.example/1.jpg\n';
const TAINTED = `${HARMLESS}2,${url}\n`;

/** A folder with a list file and manifests. */
class Folder implements AsyncDisposable {
  readonly path: string;

  private constructor(path: string) {
    this.path = path;
  }

  static async open(files: Readonly<Record<string, string | Uint8Array>>): Promise<Folder> {
    const folder = new Folder(await mkdtemp(join(tmpdir(), 'scan-')));
    for (const [name, content] of Object.entries(files)) await writeFile(folder.at(name), content);
    return folder;
  }

  at(name: string): string {
    return join(this.path, name);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await rm(this.path, { recursive: true });
  }
}

const LIST = `CSAM\t${entry}\n`;
const GOLDEN_PARQUET = join(import.meta.dirname, 'golden/files/parquet/arrow-rs-binary.parquet');

/** Neither text nor a known format. */
const BINARY = Buffer.from('\0\xff\xfe'.repeat(3), 'latin1');

describe('scan', () => {
  test.each([
    ['0 on clean', HARMLESS, 0, 'Verdict: clean'],
    ['1 on listed', TAINTED, 1, 'Verdict: listed'],
    ['2 on incomplete', '"', 2, 'Verdict: incomplete']
  ])('of plain files ends with %s', async (_, content, code, said) => {
    await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': content });
    const ran = await runCli(['scan', '--denylist', folder.at('list.txt'), folder.at('links.csv')], {
      entry: PACKAGED.cli
    });
    expect(ran.code).toBe(code);
    expect(ran.stdout).toContain(said);
    expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
    expect(ran.tempLeftovers).toEqual([]);
  });

  test('counts the members of archives that are not read, by suffix', async () => {
    const rare = Array.from({ length: 25 }, (_, i) => ({ name: `d/${i}.rare${i}`, content: BINARY }));
    const archive = zip([...rare, { name: 'e.RARE0', content: BINARY }, { name: 'x/package.json', content: url }]);
    await using folder = await Folder.open({ 'list.txt': LIST, 'a.zip': archive, 'photo.dat': BINARY });
    const args = ['scan', '--denylist', folder.at('list.txt'), folder.at('a.zip'), folder.at('photo.dat')];
    const ran = await runCli(args);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(
      /Other files: not read \(neither a manifest nor text\): 1 `\.dat`; in archives, .* \(unknown format\): 2 `\.rare0`, 1 `\.rare1`, .*`\.rare19`, and 5 more; in archives, .* \(tool files or source code\): 1\n/
    );
    expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
  });

  test('shows where a match is with --locations, and never the URL', async () => {
    await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': TAINTED });
    const args = ['scan', '--denylist', folder.at('list.txt'), '--locations', folder.at('links.csv')];
    const ran = await runCli(args, { env: { DENYLIST_MATCH_KEY: 'key' } });
    expect(ran.stdout).toMatch(/CSAM: `.*links\.csv`, row 3 \(match id [a-z2-7]{16}\)/);
    expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
    const silent = await runCli(args.filter(each => each !== '--locations'));
    expect(silent.stdout).not.toMatch(/CSAM|row 3/);
  });

  test('of a clone checks what head adds to base, or everything in head', async () => {
    await using folder = await Folder.open({ 'list.txt': LIST });
    await using source = await Source.make();
    await source.commit({ 'old.csv': TAINTED });
    await source.git('switch', '--quiet', '--create', 'topic');
    await source.commit({ 'new.csv': HARMLESS });
    const scan = (...args: readonly string[]) =>
      runCli(['scan', '--denylist', folder.at('list.txt'), ...args], { cwd: source.root });
    expect(await scan('--base', 'main')).toMatchObject({ code: 0 });
    expect(await scan('--head', 'main')).toMatchObject({ code: 1 });
    expect(await scan()).toMatchObject({ code: 1 });
    await source.commit({ 'new.csv': `${HARMLESS}x,${url}/\n7,${url.replace('https', 'ftp')}\n` });
    expect(await scan('--base', 'main', '--head', 'topic', source.root)).toMatchObject({ code: 1 });
    const unknown = await scan('--base', 'no-such-branch');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('--base `no-such-branch` is not a commit');
  });

  test.each([
    [
      'a denylist that is neither URL nor file',
      ['scan', '--denylist', '/no/such/list', '.'],
      /neither the URL of a service/
    ],
    ['a missing path', ['scan', '--denylist', 'LIST', '/no/such/file'], /does not exist/],
    ['an unknown option', ['scan', '--frobnicate'], /there is no option `--frobnicate`\. /],
    ['an unknown command', ['frobnicate'], /there is no command `frobnicate` \(/],
    ['a misspelled command', ['scna'], /there is no command `scna`; did you mean `scan`\?/],
    [
      'a misspelled option instead of a command',
      ['--versoin'],
      /there is no command `--versoin`; did you mean `--version`\?/
    ],
    ['no command', [], /^Usage: /m],
    [
      'a folder that is not a clone',
      ['scan', '--denylist', 'LIST', '--base', 'main', '/'],
      /is not in a git repository\. To check files on disk, give their paths/
    ],
    ['no file to repair', ['clean', '--denylist', 'LIST'], /clean needs FILE/],
    [
      'only the built-in list to repair with',
      ['clean', '--denylist', 'builtin', 'a.csv'],
      /clean needs --denylist with/
    ]
  ])('with %s says what is wrong, and ends with 2', async (_, args, said) => {
    await using folder = await Folder.open({ 'list.txt': LIST });
    const ran = await runCli(args.map(arg => (arg === 'LIST' ? folder.at('list.txt') : arg)));
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(said);
    expect(ran.stderr).not.toMatch(/^ +at |frobnicate$/m);
  });
});

test('an error in a list file shows the number of the line, never its content', async () => {
  await using folder = await Folder.open({
    'list.txt': `CSAM\tfine.example/\nwrong ${entry}\n`,
    'links.csv': HARMLESS
  });
  const ran = await runCli(['scan', '--denylist', folder.at('list.txt'), folder.at('links.csv')], {
    entry: PACKAGED.cli
  });
  expect(ran.code).toBe(2);
  expect(ran.stdout + ran.stderr).toMatch(/line 2/);
  expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
});

test('serve answers scan over the network, with a token, and stops on a signal', async () => {
  await using folder = await Folder.open({ 'list.txt': LIST, token: 'a-token\n', 'links.csv': TAINTED });
  let port = '';
  const serving = runCli(
    ['serve', '--list', folder.at('list.txt'), '--port', '0', '--token-file', folder.at('token')],
    {
      started: child => {
        child.stdout?.on('data', (chunk: Buffer) => {
          port ||= /listens on port (\d+)/.exec(chunk.toString())?.[1] ?? '';
        });
        void (async () => {
          while (port === '') await new Promise(resolve => setTimeout(resolve, 20));
          const scan = (token: string) =>
            runCli(['scan', '--denylist', `http://127.0.0.1:${port}`, folder.at('links.csv')], {
              env: { DENYLIST_TOKEN: token }
            });
          results.push((await scan('a-token')).code, (await scan('another')).code);
          child.kill('SIGTERM');
        })();
      }
    }
  );
  const results: (number | null)[] = [];
  const ran = await serving;
  expect(results).toEqual([1, 2]);
  expect(ran.code).toBe(0);
  expect(findLeaks({ url }, ran.surfaces)).toEqual([]);
});

test('serve reads the list again on SIGHUP, and still accepts what --allow-type and --allow-shrink allow', async () => {
  await using folder = await Folder.open({
    'list.txt': `${LIST}REGIONAL_LAW\tother.example/\nCSAM\tthird.example/\n`,
    'few.txt': LIST
  });
  let said = '';
  const args = ['serve', '--list', folder.at('list.txt'), '--port', '0', '--allow-type', 'REGIONAL_LAW'];
  const ran = await runCli([...args, '--allow-shrink'], {
    started: child => {
      child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString()));
      const heard = async (words: RegExp) => {
        while (!words.test(said) && child.exitCode === null) await new Promise(resolve => setTimeout(resolve, 20));
      };
      void (async () => {
        await heard(/listens on port/);
        // The file is unchanged, so that only the signal can cause the new read.
        child.kill('SIGHUP');
        await heard(/was read again: 3 entries/);
        await copyFile(folder.at('few.txt'), folder.at('list.txt'));
        child.kill('SIGHUP');
        await heard(/was read again: 1 entry/);
        child.kill('SIGTERM');
      })();
    }
  });
  expect(ran).toMatchObject({ code: 0, signal: null, stderr: '' });
});

test.each<[string, readonly string[], RegExp]>([
  ['an impossible port', ['--port', '70000'], /--port must be a number from 0 to 65535/],
  ['a missing token file', ['--token-file', 'ABSENT'], /the file of --token-file cannot be read/],
  ['an empty token file', ['--token-file', 'EMPTY'], /the file of --token-file is empty/],
  ['a socket and a port', ['--unix', 'SOCKET', '--port', '0'], /--unix, or --port and --host, not both/],
  ['an impossible port of metrics', ['--metrics-port', 'x'], /--metrics-port must be a number from 0 to 65535/],
  ['an address of metrics alone', ['--metrics-host', '127.0.0.1'], /--metrics-host needs --metrics-port/],
  ['no requests in a minute', ['--rate-limit', '0'], /--rate-limit must be a whole number .* from 1/],
  ['a key that is none', ['--trusted-key', 'EMPTY'], /--trusted-key must be a public key of minisign/],
  ['the file of a key that is not there', ['--trusted-key', 'ABSENT'], /the file of --trusted-key cannot be read/],
  ['an upstream that is no service', ['--upstream', 'http://secret.example/'], /--upstream is not the base URL of a/],
  ['tokens without an upstream', ['--upstream-tokens', 'EMPTY'], /--upstream-tokens needs --upstream/],
  [
    'a wrong file of tokens for upstreams',
    ['--upstream', 'https://denylist.example/', '--upstream-tokens', 'WRONG'],
    /line 2 of the file of --upstream-tokens is not a URL, a tab and a token/
  ],
  ['an empty file of a key', ['--safe-browsing-key-file', 'EMPTY'], /--safe-browsing-key-file is empty/],
  ['an index that is a file', ['--index', 'EMPTY'], /the folder of --index cannot be made or read/],
  ['a type in small letters', ['--allow-type', 'regional'], /--allow-type must be a threat type in capitals/],
  ['a list of an unknown type', [], /line 2: its threat type is not a known one; .*--allow-type/]
])('serve refuses %s', async (_, args, why) => {
  await using folder = await Folder.open({
    'list.txt': `${LIST}REGIONAL_LAW\tother.example/\n`,
    EMPTY: '\n',
    WRONG: '# tokens\nhttps://denylist.example/ secret-token\n'
  });
  const named = args.map(arg => (/^[A-Z]+$/.test(arg) ? folder.at(arg) : arg));
  const ran = await runCli(['serve', '--list', folder.at('list.txt'), ...named]);
  expect(ran).toMatchObject({ code: 2, stdout: '' });
  expect(ran.stderr).toMatch(why);
  expect(ran.stderr).not.toMatch(/other\.example|secret/);
});

test.each([
  ['an address of another machine', ['--port', '0', '--host', '192.0.2.1'], /the address in --host does not belong/],
  ['a host that does not exist', ['--port', '0', '--host', 'nowhere.invalid'], /the address in --host does not belong/],
  ['a port in use', ['--port', 'USED'], /port \d+ is in use; choose another one with --port/]
])('serve on %s names the option', async (_, args, why) => {
  await using folder = await Folder.open({ 'list.txt': LIST });
  await using other = await startService({
    lists: [folder.at('list.txt')],
    port: 0,
    token: null,
    log: () => undefined
  });
  const named = args.map(arg => (arg === 'USED' ? other.url.port : arg));
  const ran = await runCli(['serve', '--list', folder.at('list.txt'), ...named]);
  expect(ran).toMatchObject({ code: 2, stderr: expect.stringMatching(why) });
});

test.each([
  ['a pipe', `cat "$LINKS" | "$NODE" "$CLI" scan --denylist "$LIST" -`],
  ['a file', `"$NODE" "$CLI" scan --denylist "$LIST" - < "$LINKS"`]
])('scan - reads standard input from %s', async (_, command) => {
  await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': TAINTED });
  const env = {
    ...process.env,
    NODE: process.execPath,
    CLI: PACKAGED.cli,
    LIST: folder.at('list.txt'),
    LINKS: folder.at('links.csv')
  };
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8', timeout: 240_000 });
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/Totals: 1 manifest, 3 rows/);
  expect(findLeaks({ url }, { stdout })).toEqual([]);
});

test('scan - says that its input was empty, because a program in front of a pipe may have failed', async () => {
  const env = { ...process.env, NODE: process.execPath, CLI: PACKAGED.cli };
  const { status, stdout } = spawnSync('sh', ['-c', 'false | "$NODE" "$CLI" scan -'], {
    env,
    encoding: 'utf8',
    timeout: 240_000
  });
  expect(status).toBe(0);
  expect(stdout).toContain('Note: Standard input was empty.');
});

test('scan - refuses a folder, which would be read as empty', async () => {
  await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': TAINTED });
  const env = { ...process.env, NODE: process.execPath, CLI: PACKAGED.cli, FOLDER: folder.path };
  const command = '"$NODE" "$CLI" scan - < "$FOLDER"';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8', timeout: 240_000 });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/standard input is neither a file nor a pipe/);
});

test('scan - a reader that is loaded late and is not there makes the run incomplete, never clean', async () => {
  await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': HARMLESS });
  await copyFile(GOLDEN_PARQUET, folder.at('rows.parquet'));
  await cp(dirname(PACKAGED.cli), folder.at('dist'), { recursive: true });
  const chunks = folder.at('dist/cli');
  const scan = (name: string) =>
    runCli(['scan', '--denylist', folder.at('list.txt'), folder.at(name)], { entry: folder.at('dist/cli.js') });
  expect(await scan('rows.parquet')).toMatchObject({ code: 0 });
  for (const name of await readdir(chunks)) {
    const isReader = (await readFile(join(chunks, name), 'utf8')).includes('./lib/manifest/parquet/parquet-file.js');
    if (isReader) await rm(join(chunks, name));
  }
  expect(await scan('links.csv')).toMatchObject({ code: 0 });
  const { code, stdout } = await scan('rows.parquet');
  expect([code, stdout]).toEqual([2, expect.stringMatching(/Verdict: incomplete/)]);
});

test('scan of a folder with an unreadable part checks the rest', async () => {
  await using folder = await Folder.open({ 'list.txt': LIST, 'links.csv': TAINTED });
  await mkdir(folder.at('shut'));
  await chmod(folder.at('shut'), 0);
  try {
    const ran = await runCli(['scan', '--denylist', folder.at('list.txt'), folder.path]);
    expect(ran.code).toBe(1);
    // The super-user may read everything.
    if (process.getuid?.() !== 0) expect(ran.stdout).toMatch(/manifest-unreadable: .*shut.*cannot be read/);
  } finally {
    await chmod(folder.at('shut'), 0o700);
  }
});

describe.each([
  ['scan', ['scan', 'data/links.csv']],
  ['help', ['help']]
])('%s', (_, args) => {
  test('ends quietly and not with 0 if nobody reads its output', async () => {
    expect(await runUnread(args)).toEqual(ENDED_QUIETLY);
  });

  test('says that its output cannot be written, and does not end with 0', async () => {
    expect(await runUnwritable(args)).toEqual(CANNOT_WRITE);
  });
});

test('help lists all commands', async () => {
  const ran = await runCli(['help'], { entry: PACKAGED.cli });
  expect(ran.code).toBe(0);
  for (const command of COMMANDS) expect(ran.stdout).toContain(`  ${command}`);
});

test.each(COMMANDS)('%s --help describes the command, whatever the other arguments', async command => {
  for (const args of [
    [command, '--help'],
    [command, '-h'],
    [command, '--nosuch', '--help'],
    ['help', command],
    ['--help', command]
  ]) {
    const ran = await runCli(args);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(ran.stdout).toMatch(new RegExp(`^Usage: dataset-release-gate ${command}`));
    expect(ran.stdout).toContain('Exit code: 0 ');
  }
});

/** The commands that have options, and the files in src/command/ that parse them. */
const COMMANDS_WITH_OPTIONS = [
  ['scan', 'scan-options'],
  ['clean', 'clean'],
  ['combine', 'combine'],
  ['convert', 'convert-options'],
  ['serve', 'serve'],
  ['verify', 'verify']
] as const;

test.each(COMMANDS_WITH_OPTIONS)(
  'the help of %s in src/command/help.ts lists the options that %s.ts accepts, and no other',
  async (command, file) => {
    const { stdout } = await runCli([command, '--help']);
    expect(namesOf(stdout.matchAll(/^ {2}--([a-z-]+)/gm))).toEqual([...(await acceptedOptions(file)), 'help'].sort());
  }
);

test('the table in docs/denylist-operation.md lists the options that serve accepts, and no other', async () => {
  const page = await readFile(join(import.meta.dirname, '../docs/denylist-operation.md'), 'utf8');
  expect(namesOf(page.matchAll(/^\| `--([a-z-]+)/gm))).toEqual(await acceptedOptions('serve'));
});

test.each(COMMANDS_WITH_OPTIONS.filter(([command]) => command !== 'serve'))(
  'the table in docs/command-line.md lists the options that %s accepts, and no other',
  async (command, file) => {
    const page = await readFile(join(import.meta.dirname, '../docs/command-line.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `--([a-z-]+).*?` +\| ([^|]*) \|/gm)];
    const ofCommand = rows.filter(([, , commands = '']) => commands.includes(`\`${command}\``));
    expect(namesOf(ofCommand)).toEqual(await acceptedOptions(file));
  }
);

/** Returns the names of the options that a file of a command accepts, sorted. */
async function acceptedOptions(file: string): Promise<readonly string[]> {
  const source = await readFile(join(import.meta.dirname, `../src/command/${file}.ts`), 'utf8');
  const accepted = namesOf(source.matchAll(/^ *(?:.*parseArguments\(args, \{ )?'?([a-z-]+)'?: \{ type: '/gm));
  expect(accepted).not.toEqual([]);
  return accepted;
}

function namesOf(found: Iterable<RegExpExecArray>): readonly string[] {
  return [...found].map(([, name = '']) => name).sort();
}

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    readonly version: string;
  };
  expect(await runCli(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});
