import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ActionRun, runAction, runCli } from './support/action.ts';

/** Does by its inputs what a careless action would do. */
const CARELESS = `
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
const { env } = process;
console.log(JSON.stringify({ env: Object.keys(env).sort(), event: env.GITHUB_EVENT_NAME, cwd: process.cwd() === env.GITHUB_WORKSPACE }));
console.error('default ' + env['INPUT_COMMENT'] + ', given ' + env['INPUT_DENYLIST-URL']);
spawnSync('git', ['--version', 'argument of git'], { env: { PATH: env.PATH, CARELESS: 'environment of git' } });
appendFileSync(env.GITHUB_OUTPUT, 'verdict<<end-1\\nclean\\nend-1\\nitems-checked=3\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Summary');
writeFileSync(env.GITHUB_WORKSPACE + '/report.txt', 'wanted file');
mkdirSync(env.TMPDIR + '/left');
writeFileSync(env.RUNNER_TEMP + '/left.txt', 'content that is left');
process.exitCode = 3;
`;

let folder: string;
let run: ActionRun;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gate-test-'));
  const entry = join(folder, 'careless.mjs');
  await writeFile(entry, CARELESS);
  const inputs = { 'denylist-url': 'http://127.0.0.1:1/' };
  run = { entry, event: { action: 'opened' }, eventName: 'pull_request', inputs, env: { GITHUB_SHA: 'f'.repeat(40) } };
});

afterAll(() => rm(folder, { recursive: true }));

describe('a sandboxed run', () => {
  test('has the environment of a runner, with the defaults of action.yml, and nothing of the test', async () => {
    const { code, stdout, stderr } = await runAction(run);
    const seen = JSON.parse(stdout);
    expect(code).toBe(3);
    expect(seen).toMatchObject({ event: 'pull_request', cwd: true });
    expect(seen.env).toEqual(
      expect.arrayContaining(['GITHUB_EVENT_PATH', 'GITHUB_SHA', 'INPUT_GITHUB-TOKEN', 'RUNNER_TEMP'])
    );
    expect(seen.env.filter((name: string) => !/^(?:CI|GITHUB_|HOME$|INPUT_|PATH$|RUNNER_|TMPDIR$)/.test(name))).toEqual(
      []
    );
    expect(stderr).toBe('default on-failure, given http://127.0.0.1:1/\n');
  });

  test('gives back outputs, summary, and what was left where nothing should be', async () => {
    const { outputs, summary, envFile, tempLeftovers } = await runAction(run);
    expect(outputs).toEqual({ verdict: 'clean', 'items-checked': '3' });
    expect([summary, envFile]).toEqual(['# Summary', '']);
    expect(tempLeftovers.toSorted()).toEqual(['temp/left.txt', 'tmp/left']);
  });

  test('surfaces what git was told, files, and their names', async () => {
    const { surfaces } = await runAction(run);
    const text = Object.values(surfaces)
      .map(surface => Buffer.from(surface).toString())
      .join('\n');
    for (const seen of ['argument of git', 'environment of git', 'content that is left', 'wanted file', 'tmp/left']) {
      expect(text).toContain(seen);
    }
  });

  test('ends by a signal that the test sends', async () => {
    const entry = join(folder, 'waiting.mjs');
    await writeFile(entry, "console.log('up'); setInterval(() => {}, 1000);");
    const { code, signal } = await runCli([], {
      entry,
      started: child => child.stdout?.once('data', () => child.kill('SIGTERM'))
    });
    expect({ code, signal }).toEqual({ code: null, signal: 'SIGTERM' });
  });
});
