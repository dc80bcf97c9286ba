import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { load } from 'js-yaml';
import { parseInputs } from '../src/inputs.ts';
import type { Workflow } from './support/workflow.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const action = load(read('action.yml')) as {
  inputs: Record<string, { required: boolean; default?: string }>;
  outputs: Record<string, unknown>;
  runs: Record<string, string>;
};

const PACKAGES = [
  ['of the program', '.'],
  ['of the writers of golden files', '__tests__/golden'],
  ["of the README's pictures", '__tests__/pictures']
] as const;

describe.each(PACKAGES)('the package %s', (_name, folder) => {
  const { name, version, dependencies, devDependencies, optionalDependencies } = JSON.parse(
    read(join(folder, 'package.json'))
  );
  const lockfile = read(join(folder, 'package-lock.json'));

  test('names exact versions only', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(each => !/^\d+\.\d+\.\d+$/.test(String(each)))).toEqual([]);
  });

  test('has a lockfile of the same name, version and dependencies, which names no registry', () => {
    const root = JSON.parse(lockfile).packages[''];
    expect(root).toMatchObject({ name, ...(version === undefined ? {} : { version }) });
    expect(root.dependencies).toEqual(dependencies);
    expect(root.devDependencies).toEqual(devDependencies);
    expect(lockfile).not.toMatch(/"resolved": "[a-z+]*:/);
  });
});

describe('action.yml', () => {
  test('runs the packaged file on the Node that the specification names', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });

  const names = Object.keys(action.inputs);

  test('declares the inputs that src/inputs.ts reads, and no other', () => {
    const asked = new Set<string>();
    parseInputs(name => {
      asked.add(name);
      return name === 'denylist-url' ? 'builtin' : '';
    });
    expect([...asked].sort()).toEqual([...names].sort());
  });

  test('has the defaults that src/inputs.ts uses where an input is empty', () => {
    const required = (name: string) => (name === 'denylist-url' ? 'builtin' : '');
    const stated = parseInputs(name => action.inputs[name]?.default ?? required(name));
    expect(stated).toEqual({ ...parseInputs(required), githubToken: '${{ github.token }}' });
    const optional = names.filter(name => action.inputs[name]?.required !== true);
    expect(optional.filter(name => action.inputs[name]?.default === undefined)).toEqual([]);
  });

  test('has the inputs and defaults of the table in README.md', () => {
    const [, inputs = ''] = /\n## Inputs\n([^]*?)\n## /.exec(read('README.md')) ?? [];
    const rows = inputs.matchAll(/^\| `([a-z-]+)` +\| (.*?) +\|/gm);
    const documented = Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value]));
    const stated = names.map(name => {
      const { required, default: value = '' } = action.inputs[name] ?? { required: false };
      if (required) return [name, 'required'];
      if (value !== '') return [name, `\`${value}\``];
      // What an empty input means is said in words.
      return [name, documented[name]?.includes('`') === false ? documented[name] : 'empty'];
    });
    expect(documented).toEqual(Object.fromEntries(stated));
  });

  test('has the outputs that README.md lists', () => {
    const [, listed = ''] = /^Outputs: ([^]*?)\n\n/m.exec(read('README.md')) ?? [];
    for (const name of Object.keys(action.outputs)) expect(listed).toContain(`\`${name}\``);
  });
});

describe('dist', () => {
  const files = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(ROOT, 'dist', name)).isFile()
  );

  test('holds the programs that package.json and action.yml name, as ES modules', () => {
    const programs = [...Object.values<string>(manifest.bin), action.runs['main'] ?? ''];
    expect(programs.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(JSON.parse(read('dist/package.json'))).toEqual({ type: 'module' });
    expect(read('dist/cli.js')).toBe("#!/usr/bin/env node\nimport './cli/index.js';\n");
    expect(statSync(join(ROOT, 'dist/cli.js')).mode & 0o111).toBe(0o111);
  });

  test('says nothing of the machine that built it, and has line ends that git leaves alone', () => {
    const texts = files.map(name => [name, read(join('dist', name))] as const);
    expect(texts.filter(([, text]) => text.includes(ROOT) || text.includes('\r\n')).map(([name]) => name)).toEqual([]);
    expect(files.filter(name => /\.(?:map|ts|node)$/.test(name))).toEqual([]);
  });

  test('comes with the licence of every package that the sources import', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter(name =>
      /\.ts$/.test(name)
    );
    const imports = sources.flatMap(name => [
      ...read(join('src', name)).matchAll(/(?:\bfrom |\bimport\()'((?:@[^/']+\/)?[^./':][^/':]*)(?:\/[^']*)?'/g)
    ]);
    const packages = [...new Set(imports.map(([, name = '']) => name))];
    expect(packages).toEqual(expect.arrayContaining(['picomatch', 'undici']));
    const licences = read('dist/LICENSES.txt');
    const named = packages.map(name => `${name} ${manifest.devDependencies[name]}\n`);
    expect(named.filter(line => !licences.includes(line))).toEqual([]);
  });
});

test('the hook for pre-commit runs the program in dist, on what is staged', () => {
  const [hook] = load(read('.pre-commit-hooks.yaml')) as readonly Record<string, unknown>[];
  expect(hook).toMatchObject({ language: 'script', entry: 'dist/cli.js scan --staged', pass_filenames: false });
  expect(read('docs/command-line.md')).toContain(`- id: ${String(hook?.['id'])}\n`);
});

test('the agent that is imported by its path inside undici is the one that undici exports', async () => {
  const { default: agent } = await import('undici/lib/dispatcher/agent.js');
  expect(agent).toBe((await import('undici')).Agent);
});

test('the licence is the Apache License 2.0, whole', () => {
  const licence = read('LICENSE');
  expect(licence).toMatch(/^\s+Apache License\n\s+Version 2\.0, January 2004\n/);
  expect(licence).toContain('END OF TERMS AND CONDITIONS');
  expect(licence).toContain('APPENDIX: How to apply the Apache License to your work.');
  expect(licence).toHaveLength(11358);
});

describe('the release workflow', () => {
  const { permissions, jobs } = load(read('.github/workflows/release.yml')) as Workflow;
  const using = Object.entries(jobs).map(([id, { steps }]) => [id, steps.flatMap(({ uses }) => uses ?? [])] as const);

  test('gives each job only what it needs, and code of others only to the job that may do nothing', () => {
    expect(permissions).toEqual({});
    const granted = Object.entries(jobs).map(([id, job]) => [id, job.permissions]);
    expect(Object.fromEntries(granted)).toEqual({
      build: { contents: 'read' },
      attest: { contents: 'read', 'id-token': 'write', attestations: 'write' },
      publish: { contents: 'write' }
    });
    const checkingOut = using.filter(([, actions]) => actions.some(action => action.startsWith('actions/checkout@')));
    expect(checkingOut.map(([id]) => id)).toEqual(['build']);
  });

  test('publishes only what was built, compared and signed', () => {
    expect([jobs['attest']?.needs, jobs['publish']?.needs]).toEqual(['build', 'attest']);
    expect(Object.values(jobs).filter(job => job.if !== undefined)).toEqual([]);
    const artifacts = (job: string) =>
      (jobs[job]?.steps ?? []).flatMap(({ uses = '', with: given }) =>
        /^actions\/(?:up|down)load-artifact@/.test(uses) ? [given?.['name']] : []
      );
    expect(['build', 'attest', 'publish'].map(artifacts)).toEqual([['release'], ['release', 'signed'], ['signed']]);
    const scripts = jobs['build']?.steps.flatMap(({ run }) => run ?? []).join('\n');
    for (const command of ['.ci/run\n', 'npm pack ', 'npm sbom ', 'sha256sum ']) expect(scripts).toContain(command);
  });

  test('signs where the files come from and what they were built from, for all of them', () => {
    const signing = (jobs['attest']?.steps ?? []).filter(({ uses = '' }) => uses.startsWith('actions/attest@'));
    expect(signing.map(step => step.with)).toEqual([
      { 'subject-checksums': 'release/SHA256SUMS' },
      {
        'subject-checksums': 'release/SHA256SUMS',
        'predicate-type': 'https://spdx.dev/Document/v2.3',
        'predicate-path': 'release/sbom.spdx.json'
      }
    ]);
  });
});

const FORMS = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter(name => name !== 'config.yml');

test.each(FORMS)('the issue form %s begins with what nobody may paste, and asks to confirm it', name => {
  const { body } = load(read(`.github/ISSUE_TEMPLATE/${name}`)) as { body: readonly FormPart[] };
  expect(body[0]?.attributes.value).toMatch(/^\*\*Never paste links, hashes, rows or files of a dataset here/);
  expect(body[1]).toMatchObject({ type: 'checkboxes', attributes: { options: [{ required: true }] } });
  expect(load(read('.github/ISSUE_TEMPLATE/config.yml'))).toMatchObject({ blank_issues_enabled: false });
});

test('people who report and propose are told what nobody may paste, and are led to no address of another repository', () => {
  expect(read('.github/PULL_REQUEST_TEMPLATE.md')).toMatch(
    /^<!--\nNever paste links, hashes, rows or files of a dataset here/
  );
  expect(read('.github/ISSUE_TEMPLATE/config.yml')).not.toMatch(/github\.com/);
});

test('every file has an owner who must agree to its change', () => {
  const lines = read('.github/CODEOWNERS').split('\n');
  const rules = lines.filter(line => line !== '' && !line.startsWith('#'));
  expect(rules).toEqual(['* @OWNER/maintainers']);
});

interface FormPart {
  readonly type: string;
  readonly attributes: { readonly value?: string };
}

test('Dependabot proposes versions for every package with a lockfile', () => {
  const { updates } = load(read('.github/dependabot.yml')) as {
    readonly updates: readonly { readonly 'package-ecosystem': string; readonly directories?: readonly string[] }[];
  };
  const folders = readdirSync(join(ROOT, '__tests__')).map(name => `__tests__/${name}`);
  const locked = ['bench', ...folders].filter(folder => existsSync(join(ROOT, folder, 'package-lock.json')));
  const npm = updates.find(each => each['package-ecosystem'] === 'npm');
  expect(npm?.directories?.toSorted()).toEqual(['/', ...locked.map(folder => `/${folder}`)].sort());
});

const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows'));

describe.each(WORKFLOWS)('our workflow %s', name => {
  const { on, permissions, concurrency, jobs } = load(read(join('.github/workflows', name))) as Workflow;

  test('gives its token no right to write beforehand, and each job a time limit', () => {
    expect(Object.values(permissions ?? { unknown: 'write' }).filter(right => right !== 'read')).toEqual([]);
    expect(Object.values(jobs).filter(job => !(job['timeout-minutes'] ?? 0))).toEqual([]);
    expect(concurrency?.group).toMatch(/./);
  });

  test('never runs with rights on what a stranger proposes, and lets no expression of theirs into a script', () => {
    expect(Object.keys(on).filter(event => /^(?:pull_request_target|workflow_run|issue)/.test(event))).toEqual([]);
    const scripts = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts.filter(script => /\$\{\{(?! matrix\.run \}\})/.test(script))).toEqual([]);
  });

  test('keeps no token in what it checks out', () => {
    const checkouts = Object.values(jobs).flatMap(({ steps }) =>
      steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    );
    expect(checkouts.filter(step => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });
});

test('the sources and the workflows are analysed by CodeQL on every pull request, and the repository by Scorecard', () => {
  const codeql = read('.github/workflows/codeql.yml');
  expect(codeql).toContain('language: [javascript-typescript, actions]');
  expect(Object.keys((load(codeql) as Workflow).on)).toEqual(['pull_request', 'push', 'schedule']);
  expect(read('.github/workflows/scorecard.yml')).toContain('publish_results: false');
});

test('no file of the repository is a program without its source', () => {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const binaries = stdout.split('\0').filter(name => BINARY.test(name));
  expect(binaries).toEqual([]);
});

/** The suffixes that Scorecard counts as programs. */
const BINARY = new RegExp(
  `\\.(?:${'crx deb dex dey elf o a so macho iso class jar bundle dylib lib msi dll drv efi exe ocx pyc pyo par rpm wasm whl'.replaceAll(' ', '|')})$`
);

test('workflows use other actions by full commit id, with the version beside it', () => {
  const uses = readdirSync(join(ROOT, '.github/workflows')).flatMap(name =>
    [...read(join('.github/workflows', name)).matchAll(/\buses: *(.*)/g)].map(([, used = '']) => used)
  );
  expect(uses.filter(used => !/^(?:\.\/|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/.test(used))).toEqual([]);
});
