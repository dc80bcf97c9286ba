/** Nothing that lies in a repository, a home folder or the runner's environment makes git do more than it is told. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Git } from '../src/github/git.ts';

let folder: string;
let blob: string;
let other: string;
/** A program that leaves a mark when it runs. */
let program: string;

const PLAIN = { PATH: process.env['PATH'], HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

function plainGit(args: readonly string[], input = ''): string {
  return execFileSync('git', args, { cwd: folder, env: PLAIN, input, encoding: 'utf8' }).trim();
}

function gate(environment: Readonly<Record<string, string | undefined>> = {}): Git {
  const signal = new AbortController().signal;
  const given = { ...environment, PATH: process.env['PATH'] };
  return new Git({ environment: given, gitDirectory: folder, directory: folder, home: folder, signal });
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
  for (const [key, value] of [
    ['core.attributesFile', join(folder, 'attributes')],
    ['core.fsmonitor', program],
    ['credential.helper', `!'${program}'`],
    ['remote.origin.url', `ext::${program}`],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
    ['extensions.partialClone', 'origin'],
    ['protocol.allow', 'always']
  ] as const) {
    plainGit(['config', key, value]);
  }
  writeFileSync(join(folder, 'attributes'), '* text=auto\n');
  writeFileSync(join(folder, '.gitconfig'), '[gate]\n\tglobal = yes\n');
  writeFileSync(join(folder, 'system'), '[gate]\n\tsystem = yes\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('what lies in a repository', () => {
  test('hooks do not run', async () => {
    await gate().run(['update-ref', 'refs/heads/x', await commit()]);
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
    const remote = { url: new URL('https://127.0.0.1:1/o/r'), token: 'x' };
    const { complaint } = await gate().run(['ls-remote', 'http://127.0.0.1:1/x'], { remote });
    expect(complaint).toContain("transport 'http' not allowed");
  });

  test.each([
    ['core.hooksPath', '/dev/null'],
    ['core.attributesFile', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false']
  ])('its configuration of %s does not hold', async (key, value) => {
    const { output } = await gate().run(['config', '--get', key]);
    expect(output.toString()).toBe(`${value}\n`);
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

  test.each([
    ['GIT_DIR', '/nonexistent'],
    ['GIT_OBJECT_DIRECTORY', '/nonexistent'],
    ['GIT_ALTERNATE_OBJECT_DIRECTORIES', '/nonexistent'],
    ['GIT_WORK_TREE', '/nonexistent'],
    ['GIT_INDEX_FILE', '/nonexistent'],
    ['GIT_NAMESPACE', 'x'],
    ['GIT_REPLACE_REF_BASE', 'refs/x'],
    ['GIT_EXEC_PATH', '/nonexistent'],
    ['GIT_TEMPLATE_DIR', '/nonexistent'],
    ['GIT_SSH_COMMAND', 'false'],
    ['GIT_ASKPASS', 'false'],
    ['SSH_ASKPASS', 'false'],
    ['GIT_EXTERNAL_DIFF', 'false'],
    ['GIT_PROXY_COMMAND', 'false'],
    ['GIT_TRACE', '1'],
    ['GIT_TRACE_CURL', '1'],
    ['GIT_SSL_NO_VERIFY', '1'],
    ['GIT_PROTOCOL_FROM_USER', '1'],
    ['LD_PRELOAD', '/nonexistent'],
    ['DENYLIST_TOKEN', 'x'],
    ['INPUT_DENYLIST-TOKEN', 'x']
  ])('%s does not reach git', async (name, value) => {
    const { output } = await gate({ [name]: value }).run(['-c', 'alias.gate-env=!env', 'gate-env']);
    expect(output.toString()).toContain('HOME=');
    expect(output.toString().split('\n')).not.toContain(`${name}=${value}`);
  });

  test.each([
    ['GIT_CONFIG_NOSYSTEM', '1'],
    ['GIT_CONFIG_GLOBAL', '/dev/null'],
    ['GIT_ATTR_NOSYSTEM', '1'],
    ['GIT_TERMINAL_PROMPT', '0'],
    ['GIT_NO_REPLACE_OBJECTS', '1'],
    ['GIT_NO_LAZY_FETCH', '1'],
    ['GIT_OPTIONAL_LOCKS', '0'],
    ['GIT_ALLOW_PROTOCOL', 'none'],
    ['LC_ALL', 'C']
  ])('%s is %s, whatever the runner says', async (name, value) => {
    const { output } = await gate({ [name]: 'else' }).run(['-c', 'alias.gate-env=!env', 'gate-env']);
    expect(output.toString().split('\n')).toContain(`${name}=${value}`);
  });
});

async function commit(): Promise<string> {
  const tree = plainGit(['mktree']);
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@site.example'];
  return await Promise.resolve(plainGit([...identity, 'commit-tree', tree, '-m', 'x']));
}
