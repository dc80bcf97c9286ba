/** The release workflow: its scripts run as they are written, on Linux, against an imitated `gh`. */
import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import type { Step, Workflow } from '../support/workflow.ts';

const ROOT = join(import.meta.dirname, '../..');
const { jobs } = load(readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8')) as Workflow;
const { name: NAME, version: VERSION } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TARBALL = `${NAME}-${VERSION}.tgz`;
const TOKEN = 'ghs_release9f07';
const REPOSITORY = 'tester/gate';

/** Returns the script of the step with such a command. */
function script(job: string, command: string): string {
  const found = jobs[job]?.steps.filter((step: Step) => step.run?.includes(command)) ?? [];
  if (found.length !== 1) throw new Error(`${found.length} steps of ${job} have ${command}`);
  return found[0]?.run ?? '';
}

/** Runs a script like the runner does. Returns its exit code. */
async function bash(text: string, cwd: string, env: Readonly<Record<string, string>>): Promise<number> {
  const running = promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', text], {
    cwd,
    env: { PATH: process.env['PATH'], HOME: cwd, ...env }
  });
  return await running.then(
    () => 0,
    error => Number(Object(error).code)
  );
}

const folders: string[] = [];

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'release-'));
  folders.push(folder);
  return folder;
}

afterAll(async () => {
  await Promise.all(folders.map(folder => rm(folder, { recursive: true })));
});

describe('the first step', () => {
  const CHECK = script('build', 'merge-base');
  let clone: string;
  let onMain: string;
  let aside: string;
  const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: clone, encoding: 'utf8' }).stdout.trim();
  const commit = (message: string, ...tree: readonly string[]) =>
    git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit-tree', ...tree, '-m', message);

  beforeAll(async () => {
    clone = await emptyFolder();
    await writeFile(join(clone, 'package.json'), '{"version": "1.2.3"}');
    git('init', '--quiet');
    git('add', '.');
    const tree = git('write-tree');
    onMain = commit('on main', tree);
    git('update-ref', 'refs/remotes/origin/main', commit('its tip', tree, '-p', onMain));
    aside = commit('aside', tree, '-p', onMain);
  });

  test('accepts the tag that is the version in package.json on a commit of main, and no other', async () => {
    const accepts = async (tag: string, sha: string) =>
      (await bash(CHECK, clone, { GITHUB_REF_NAME: tag, GITHUB_SHA: sha })) === 0;
    expect(await accepts('v1.2.3', onMain)).toBe(true);
    expect(await accepts('v1.2.4', onMain)).toBe(false);
    expect(await accepts('1.2.3', onMain)).toBe(false);
    expect(await accepts('v1.2.3', aside)).toBe(false);
  });
});

describe('what is packed', () => {
  let release: string;

  beforeAll(async () => {
    // What git has, and the built programs as they are.
    const folder = await emptyFolder();
    const [{ files }] = JSON.parse(
      spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }).stdout
    );
    const packed = files.map(({ path }: { path: string }) => path);
    for (const path of [...packed, 'package-lock.json', '__tests__/runner-node/package.json']) {
      await cp(join(ROOT, path), join(folder, path));
    }
    expect(await bash(script('build', 'npm pack'), folder, { npm_config_offline: 'true' })).toBe(0);
    release = join(folder, 'release');
  });

  test('is the package, a list of what it was built from, and the checksums of both', async () => {
    expect((await readdir(release)).sort()).toEqual(['SHA256SUMS', TARBALL, 'sbom.spdx.json'].sort());
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], { cwd: release, encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${TARBALL}: OK\nsbom.spdx.json: OK\n` });
  });

  test('lists every package whose code is in dist, with its version', async () => {
    const { packages } = JSON.parse(await readFile(join(release, 'sbom.spdx.json'), 'utf8'));
    const listed = packages.map((each: { name: string; versionInfo: string }) => `${each.name} ${each.versionInfo}`);
    const licences = readFileSync(join(ROOT, 'dist/LICENSES.txt'), 'utf8');
    const bundled = [...licences.matchAll(/^(@?[a-z][\w./-]* \d+\.\d+\.\d+)$/gm)].map(([, name]) => name);
    expect(bundled.length).toBeGreaterThan(10);
    expect(bundled.filter(name => !listed.includes(name))).toEqual([]);
  });
});

test('the signatures are kept with the files, under the names by which scanners and people find them', async () => {
  const folder = await emptyFolder();
  await mkdir(join(folder, 'release'));
  await writeFile(join(folder, 'p'), 'provenance');
  await writeFile(join(folder, 's'), 'sbom');
  expect(await bash(script('attest', 'cp '), folder, { PROVENANCE: 'p', SBOM: 's' })).toBe(0);
  expect(await readFile(join(folder, 'release/provenance.intoto.jsonl'), 'utf8')).toBe('provenance');
  expect(await readFile(join(folder, 'release/sbom.sigstore.json'), 'utf8')).toBe('sbom');
});

describe('the job that publishes', () => {
  const PUBLISH = script('publish', 'gh release create');

  interface State {
    readonly releases: readonly { readonly tag_name: string; readonly draft: boolean; readonly files?: object }[];
    readonly tags: Readonly<Record<string, string>>;
  }

  /** Publishes a tag; returns the exit code and what GitHub has afterwards. */
  async function publish(tag: string, before: State): Promise<State & { readonly code: number }> {
    const folder = await emptyFolder();
    const fake = join(import.meta.dirname, '../support/fake-gh.mjs');
    await writeFile(join(folder, 'gh'), `#!/bin/sh\nexec "${process.execPath}" "${fake}" "$@"\n`);
    await chmod(join(folder, 'gh'), 0o755);
    await mkdir(join(folder, 'release'));
    await writeFile(join(folder, 'release/package.tgz'), 'package');
    const state = join(folder, 'state.json');
    await writeFile(state, JSON.stringify({ repository: REPOSITORY, token: TOKEN, calls: [], ...before }));
    const code = await bash(PUBLISH, folder, {
      PATH: `${folder}:${process.env['PATH']}`,
      FAKE_GH_STATE: state,
      GH_TOKEN: TOKEN,
      GH_REPO: REPOSITORY,
      GITHUB_REF_NAME: tag,
      GITHUB_SHA: `commit of ${tag}`
    });
    const { releases, tags } = JSON.parse(await readFile(state, 'utf8'));
    return { code, releases, tags };
  }

  const released = (...tags: readonly string[]) => tags.map(tag_name => ({ tag_name, draft: false }));
  const pushed = (...tags: readonly string[]) => Object.fromEntries(tags.map(tag => [tag, `commit of ${tag}`]));

  test('publishes the first version of a major version with its files, and creates the major tag', async () => {
    const { code, releases, tags } = await publish('v1.0.0', { releases: [], tags: pushed('v1.0.0') });
    expect(code).toBe(0);
    expect(releases).toEqual([{ tag_name: 'v1.0.0', draft: false, files: { 'package.tgz': 7 } }]);
    expect(tags['v1']).toBe('commit of v1.0.0');
  });

  test('moves the major tag to a newer version, compared by numbers', async () => {
    const before = {
      releases: released('v1.9.0', 'v1.2.0', 'v2.0.0'),
      tags: { ...pushed('v1.10.0'), v1: 'old', v2: 'two' }
    };
    expect(await publish('v1.10.0', before)).toMatchObject({ code: 0, tags: { v1: 'commit of v1.10.0', v2: 'two' } });
  });

  test('leaves the major tag where it is when it publishes a correction of an older version', async () => {
    const before = { releases: released('v1.10.0', 'v1.2.0'), tags: { ...pushed('v1.2.1'), v1: 'newest' } };
    const after = await publish('v1.2.1', before);
    expect(after).toMatchObject({ code: 0, tags: { v1: 'newest' } });
    expect(after.releases[0]?.tag_name).toBe('v1.2.1');
  });

  test('moves the major tag when it runs again after it had published', async () => {
    const before = { releases: released('v1.2.0', 'v1.1.0'), tags: { ...pushed('v1.2.0'), v1: 'old' } };
    expect(await publish('v1.2.0', before)).toMatchObject({ code: 0, tags: { v1: 'commit of v1.2.0' } });
  });

  test('publishes nothing and moves nothing if the tag is gone', async () => {
    const before = { releases: released('v1.1.0'), tags: { v1: 'old' } };
    const after = await publish('v1.2.0', before);
    expect(after.code).not.toBe(0);
    expect({ releases: after.releases, tags: after.tags }).toEqual(before);
  });
});
