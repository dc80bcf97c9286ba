/** Nothing that lies in a repository, a home folder or the runner's environment makes git do more than it is told. */
import { type ChildProcessWithoutNullStreams, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Git, type GitOptions, type RunOptions, isRecentGit } from '../src/github/git.ts';

let folder: string;
let blob: string;
let other: string;
/** A program that leaves a mark when it runs. */
let program: string;

const PLAIN = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

function plainGit(args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: folder, env: PLAIN, input, encoding: 'utf8' }).trim();
}

function gate(
  environment: Readonly<Record<string, string | undefined>> = {},
  others: Partial<Pick<GitOptions, 'signal' | 'gitDirectory'>> = {}
): Git {
  const given = { PATH: process.env['PATH'], ...environment };
  const signal = new AbortController().signal;
  return new Git({ environment: given, gitDirectory: folder, directory: folder, home: folder, signal, ...others });
}

const REMOTE = { url: new URL('https://site.example/o/r'), token: 'x' };

const SETTINGS = [
  ['core.hooksPath', '/dev/null'],
  ['core.attributesFile', '/dev/null'],
  ['core.fsmonitor', 'false'],
  ['credential.helper', ''],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false']
] as const;

const REMOTE_SETTINGS = [
  ['remote.gate.promisor', 'true'],
  ['remote.gate.partialclonefilter', 'blob:none'],
  ['fetch.negotiationAlgorithm', 'noop'],
  ['protocol.version', '2'],
  ['http.followRedirects', 'false'],
  ['http.lowSpeedLimit', '1'],
  ['http.lowSpeedTime', '60'],
  ['remote.gate.url', 'https://site.example/o/r'],
  // `x-access-token:x`
  ['http.https://site.example/.extraheader', 'Authorization: Basic eC1hY2Nlc3MtdG9rZW46eA==']
] as const;

/** An alias that runs in a shell: what git then starts is a process below it. */
function shell(script: string): readonly string[] {
  return ['-c', `alias.gate-shell=!${script}`, 'gate-shell'];
}

function ranProgram(): boolean {
  const mark = join(folder, 'mark');
  const ran = existsSync(mark);
  rmSync(mark, { force: true });
  return ran;
}

/** A bare repository in which everything that can is a trap. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  program = join(folder, 'program');
  writeFileSync(program, `#!/bin/sh\ntouch '${folder}/mark'\n`, { mode: 0o755 });
  plainGit(['init', '--quiet', '--bare', '.']);
  writeFileSync(join(folder, 'hooks/reference-transaction'), `#!/bin/sh\n'${program}'\n`, { mode: 0o755 });
  blob = plainGit(['hash-object', '-w', '--stdin'], 'as it is\n');
  other = plainGit(['hash-object', '-w', '--stdin'], 'replaced\n');
  plainGit(['replace', blob, other]);
  rmSync(join(folder, 'mark'));
  appendFileSync(
    join(folder, 'config'),
    `
[core]
  attributesFile = ${folder}/attributes
  fsmonitor = ${program}
[credential]
  helper = "!'${program}'"
[remote "origin"]
  url = ext::${program}
  promisor = true
  partialclonefilter = blob:none
[extensions]
  partialClone = origin
[protocol]
  allow = always
  version = 0
[remote "gate"]
  promisor = false
  partialclonefilter = tree:0
[fetch]
  negotiationAlgorithm = skipping
[http]
  followRedirects = true
  lowSpeedLimit = 0
  lowSpeedTime = 0
`
  );
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/git'), '#!/bin/sh\nexec /usr/bin/env\n', { mode: 0o755 });
  writeFileSync(join(folder, 'attributes'), '* text=auto\n');
  writeFileSync(join(folder, '.gitconfig'), '[gate]\n\tglobal = yes\n');
  writeFileSync(join(folder, 'system'), '[gate]\n\tsystem = yes\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what lies in a repository', () => {
  test('hooks do not run', async () => {
    const { code } = await gate().run(['update-ref', 'refs/heads/x', commit()]);
    expect(code).toBe(0);
    expect(ranProgram()).toBe(false);
  });

  test('replace refs replace nothing', async () => {
    const { output } = await gate().run(['cat-file', 'blob', blob]);
    expect(output.toString()).toBe('as it is\n');
  });

  test('an object that is missing is missing, and no promised remote is asked', async () => {
    const { code } = await gate().run(['cat-file', '-e', 'dead'.repeat(10)]);
    expect(code).not.toBe(0);
    expect(ranProgram()).toBe(false);
  });

  test.each([
    ['a remote that is a command', () => ['ls-remote', `ext::${program}`]],
    ['a remote that is a folder', () => ['ls-remote', `file://${folder}`]],
    ['a remote over ssh', () => ['ls-remote', 'ssh://127.0.0.1:1/x']]
  ])('%s cannot be reached by a command that is not meant to', async (_, args) => {
    const { code, complaint } = await gate({ GIT_SSH_COMMAND: program }).run(args());
    expect(code).not.toBe(0);
    expect(complaint).toMatch(/transport '\w+' not allowed/);
    expect(ranProgram()).toBe(false);
  });

  test('only the protocol of the server can be spoken to it', async () => {
    const { complaint } = await gate().run(['ls-remote', 'http://127.0.0.1:1/x'], { remote: REMOTE });
    expect(complaint).toContain("transport 'http' not allowed");
  });

  test('its configuration of what the gate sets does not hold', async () => {
    const { output } = await gate().run(['config', '--list', '-z'], { remote: REMOTE });
    const entries = output.toString().split('\0').slice(0, -1);
    const last = new Map(entries.map(entry => [entry.replace(/\n.*/s, ''), entry.replace(/.*?\n/s, '')]));
    for (const [key, value] of [...SETTINGS, ...REMOTE_SETTINGS]) {
      const [, section = '', middle = '', name = ''] = /^(\w+)(.*)\.(\w+)$/s.exec(key) ?? [];
      expect([key, last.get(section + middle + '.' + name.toLowerCase())]).toEqual([key, value]);
    }
  });

  test('credential helpers are not asked', async () => {
    const { output } = await gate().run(['config', '--get-all', 'credential.helper']);
    // An empty entry drops those before it.
    expect(output.toString()).toMatch(/\n\n$/);
    await gate().run(['credential', 'fill'], { input: 'protocol=https\nhost=site.example\n\n' });
    expect(ranProgram()).toBe(false);
  });
});

describe('what lies outside', () => {
  test.each([
    ['the home folder’s configuration', 'gate.global', {}],
    ['the home folder’s of another home', 'gate.global', { HOME: '.', XDG_CONFIG_HOME: '.' }],
    ['a system configuration', 'gate.system', { GIT_CONFIG_SYSTEM: 'system', GIT_CONFIG_NOSYSTEM: '0' }],
    ['a global one by variable', 'gate.system', { GIT_CONFIG_GLOBAL: 'system' }],
    ['configuration in parameters', 'gate.p', { GIT_CONFIG_PARAMETERS: "'gate.p=yes'" }],
    [
      'configuration by count',
      'gate.c',
      { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'gate.c', GIT_CONFIG_VALUE_0: 'yes' }
    ]
  ])('%s is not read', async (_, key, environment) => {
    const { code, output } = await gate(environment).run(['config', '--get', key]);
    expect({ code, output: output.toString() }).toEqual({ code: 1, output: '' });
  });

  const passedOn = {
    SystemRoot: 'C:\\Windows',
    SSL_CERT_FILE: '/certificates/file',
    SSL_CERT_DIR: '/certificates',
    GIT_SSL_CAINFO: '/certificates/info',
    HTTPS_PROXY: 'http://proxy.example:1',
    https_proxy: 'http://proxy.example:2',
    HTTP_PROXY: 'http://proxy.example:3',
    http_proxy: 'http://proxy.example:4',
    NO_PROXY: 'one.example',
    no_proxy: 'two.example',
    ALL_PROXY: 'http://proxy.example:5',
    all_proxy: 'http://proxy.example:6'
  };
  const always = {
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_ALLOW_PROTOCOL: 'none',
    ...configured(SETTINGS)
  };
  /** Each of which git, what it starts, or the shell would obey, or which holds a secret. */
  const traps = {
    ...Object.fromEntries(Object.keys(always).map(name => [name, 'else'])),
    HOME: '/nonexistent',
    GIT_DIR: '/nonexistent',
    GIT_OBJECT_DIRECTORY: '/nonexistent',
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '/nonexistent',
    GIT_WORK_TREE: '/nonexistent',
    GIT_INDEX_FILE: '/nonexistent',
    GIT_NAMESPACE: 'x',
    GIT_REPLACE_REF_BASE: 'refs/x',
    GIT_EXEC_PATH: '/nonexistent',
    GIT_TEMPLATE_DIR: '/nonexistent',
    GIT_SSH_COMMAND: 'false',
    GIT_ASKPASS: 'false',
    SSH_ASKPASS: 'false',
    GIT_EXTERNAL_DIFF: 'false',
    GIT_PROXY_COMMAND: 'false',
    GIT_TRACE: '1',
    GIT_TRACE_CURL: '1',
    GIT_SSL_NO_VERIFY: '1',
    GIT_PROTOCOL_FROM_USER: '1',
    LD_PRELOAD: '/nonexistent',
    DENYLIST_TOKEN: 'x',
    'INPUT_DENYLIST-TOKEN': 'x'
  };

  test.each<[string, RunOptions, { readonly searching?: true }, Readonly<Record<string, string>>]>([
    ['a command that reads', {}, {}, {}],
    ['a command that looks for the repository', {}, { searching: true }, {}],
    ['a command with another index', { index: '/index' }, {}, { GIT_INDEX_FILE: '/index' }],
    [
      'a command that talks to the server',
      { remote: REMOTE },
      {},
      { GIT_ALLOW_PROTOCOL: 'https', ...configured([...SETTINGS, ...REMOTE_SETTINGS]) }
    ]
  ])('%s sees this environment, whatever the runner’s is', async (_, options, { searching }, own) => {
    const bin = join(folder, 'bin');
    const git = gate({ ...traps, ...passedOn, PATH: bin }, searching ? { gitDirectory: null } : {});
    const { output } = await git.run([], options);
    const lines = output.toString().trim().split('\n');
    const where = searching ? {} : { GIT_DIR: folder };
    const expected = { ...passedOn, PATH: bin, HOME: folder, ...always, ...where, ...own };
    // The shell's own.
    const seen = lines.filter(line => !/^(?:PWD|OLDPWD|SHLVL|_)=/.test(line));
    expect(seen.sort()).toEqual(
      Object.entries(expected)
        .map(([name, value]) => `${name}=${value}`)
        .sort()
    );
  });

  test('what the runner does not set is not set', async () => {
    const { output } = await gate().run(shell('env'));
    expect(output.toString()).toContain('HOME=');
    expect(output.toString()).not.toMatch(/^(?:SystemRoot|.*_PROXY|SSL_.*|GIT_SSL_CAINFO|GIT_INDEX_FILE)=/im);
  });
});

function configured(settings: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return {
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.map(([key], index) => [`GIT_CONFIG_KEY_${index}`, key])),
    ...Object.fromEntries(settings.map(([, value], index) => [`GIT_CONFIG_VALUE_${index}`, value]))
  };
}

describe('how a command ends', () => {
  test('what it says and how it ended is told, and what was not read of its input does not matter', async () => {
    const { code, output, complaint } = await gate().run(['hash-object', '-t', 'commit', '--stdin']);
    expect([code, output.toString(), complaint]).toEqual([128, '', expect.stringMatching(/^(?:error|fatal): /)]);
    const version = await gate().run(['version'], { input: 'x'.repeat(1 << 22) });
    expect(version).toMatchObject({ code: 0, complaint: '' });
    expect(version.output.toString()).toMatch(/^git version /);
  });

  test('of a long complaint the end is kept', async () => {
    const { complaint } = await gate().run(shell('head -c 50000 /dev/zero >&2; echo end >&2; :'));
    expect(complaint).toHaveLength(20_000);
    expect(complaint.slice(-5)).toBe('\0end\n');
  });

  test('one that a signal ended has an exit code that no command has', async () => {
    expect(await gate().run(shell('kill -9 $PPID'))).toMatchObject({ code: -1 });
  });

  test('without git, that is told', async () => {
    const running = gate({ PATH: '/nonexistent' }).run(['version']);
    await expect(running).rejects.toMatchObject({
      reason: 'github-unavailable',
      message: 'git could not be started; the gate needs git 2.31 or newer on PATH',
      cause: { code: 'ENOENT' }
    });
  });

  test('without git, one whose output is read closes, and can be ended before', async () => {
    const git = gate({ PATH: '/nonexistent' });
    const child = git.start(['cat-file', '--batch']);
    git.kill();
    await closed(child);
    expect(child.pid).toBeUndefined();
  });
});

describe('a run that is given up', () => {
  test('ends with its reason, and starts nothing after that', async () => {
    const controller = new AbortController();
    const git = gate({}, { signal: controller.signal });
    const running = git.run(shell('sleep 20'));
    controller.abort(new Error('given up'));
    await expect(running).rejects.toThrow('given up');
    expect(() => git.start(['version'])).toThrow('given up');
  });

  // Where it does not end, the helper says so. It would overhear a mere request.
  const helper = 'trap "" TERM; (sleep 20; echo survived) & echo ready;';

  test('ends what git has started', async () => {
    const controller = new AbortController();
    const child = gate({}, { signal: controller.signal }).start(shell(`${helper} wait`));
    child.stdout.once('data', () => controller.abort());
    expect(await text(child.stdout)).toBe('ready\n');
  });

  test('ends what git has left behind', async () => {
    const git = gate();
    const child = git.start(shell(`${helper} :`));
    const said = text(child.stdout);
    await once(child, 'exit');
    git.kill();
    expect(await said).toBe('ready\n');
  });

  test('ends git where there are no groups of processes', async () => {
    const git = gate();
    const child = git.start(['cat-file', '--batch']);
    using _ = jest.spyOn(process, 'kill').mockImplementation(() => {
      throw new Error('ESRCH');
    });
    git.kill();
    await closed(child);
    expect(child.signalCode).toBe('SIGKILL');
  });

  test('ends nothing that has ended: its number may be another’s', async () => {
    const git = gate();
    using kill = jest.spyOn(process, 'kill');
    await git.run(['version']);
    git.kill();
    expect(kill).not.toHaveBeenCalled();
  });
});

describe('the version of git', () => {
  test.each([
    ['git version 2.31.0', true],
    ['git version 2.30.9', false],
    ['git version 2.100.1', true],
    ['git version 2.39.5 (Apple Git-154)', true],
    ['git version 1.99.0', false],
    ['git version 3.0.0', true],
    ['git version 10.0.0', true],
    ['no git version 3.0.0', false],
    ['', false]
  ])('of “%s” is recent: %s', (version, recent) => {
    expect(isRecentGit(version)).toBe(recent);
  });
});

async function closed(child: ChildProcessWithoutNullStreams): Promise<void> {
  await new Promise(resolve => child.once('close', resolve));
}

function commit(): string {
  const tree = plainGit(['mktree']);
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@site.example'];
  return plainGit([...identity, 'commit-tree', tree, '-m', 'x']);
}
