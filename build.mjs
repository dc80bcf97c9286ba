/**
 * Builds `dist/`: the Action (`dist/index.js`), its thread for the cache (`dist/cache/index.js`) and the command line
 * (`dist/cli.js`), each with all that it needs.
 *
 *   node build.mjs           build
 *   node build.mjs --check   build elsewhere, and fail when the committed `dist/` holds other bytes
 *
 * The output depends on the sources and the lockfile alone, so that anybody can rebuild and compare it.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

const ROOT = import.meta.dirname;
const DIST = join(ROOT, 'dist');
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc');
const NCC = join(ROOT, 'node_modules/@vercel/ncc/dist/ncc/cli.js');

const temporary = mkdtempSync(join(tmpdir(), 'gate-build-'));
try {
  const rebuilt = join(temporary, 'dist');
  await build(rebuilt);
  if (process.argv.includes('--check')) compare(rebuilt);
  else replace(rebuilt);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Looks at no types, which takes longer than all else: `npm run check` does. */
async function build(out) {
  rmSync(join(ROOT, 'lib'), { recursive: true, force: true });
  await run(TSC, '-p', 'tsconfig.build.json');
  withoutUnused('@actions/core');
  const packages = await Promise.all([
    bundle('lib/main.js', out),
    bundle('lib/cli.js', join(out, 'cli')),
    bundle('lib/cache-thread.js', join(out, 'cache'))
  ]);
  writeFileSync(join(out, 'cli.js'), "#!/usr/bin/env node\nimport './cli/index.js';\n", { mode: 0o755 });
  writeFileSync(join(out, 'LICENSES.txt'), licences(new Set(packages.flat())));
}

/**
 * Has the bundler leave out what of a package nobody uses. Of `@actions/core` that is its client for OpenID tokens, with which
 * an HTTP client comes that takes as long to load as all the rest of the Action.
 */
function withoutUnused(name) {
  const copy = join(ROOT, 'lib/node_modules', name);
  cpSync(join(ROOT, 'node_modules', name), copy, { recursive: true });
  const manifest = join(copy, 'package.json');
  writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), sideEffects: false }));
}

function replace(rebuilt) {
  rmSync(DIST, { recursive: true, force: true });
  cpSync(rebuilt, DIST, { recursive: true });
}

function compare(rebuilt) {
  const names = new Set([...filesBelow(rebuilt), ...filesBelow(DIST)]);
  const differing = [...names].sort().filter(name => !sameBytes(join(rebuilt, name), join(DIST, name)));
  for (const name of differing) console.error(`dist/${name} is not what the sources build`);
  if (differing.length > 0) throw new Error('run `npm run build` and commit dist/');
  console.log(`dist: ${names.size} files are what the sources build`);
}

/** Bundles one program into a folder; returns the folders of the packages that went into it. */
async function bundle(entry, out) {
  mkdirSync(out, { recursive: true });
  const stats = join(temporary, `${basename(entry)}-stats.json`);
  await run(NCC, 'build', entry, '--out', out, '--no-cache', '--quiet', '--stats-out', stats);
  return packagesOf(JSON.parse(readFileSync(stats, 'utf8')).modules);
}

/** Bundled modules nest: those that were merged into one stand below it. */
function packagesOf(modules = []) {
  return modules.flatMap(({ nameForCondition, modules: merged }) => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '');
    return [...(folder ?? []), ...packagesOf(merged)];
  });
}

/** The licence of every bundled package (ncc's own list leaves out what a lazy chunk does not share). */
function licences(folders) {
  const texts = [...folders].map(folder => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    return `${name} ${version}\n${license}\n\n${text}`.trim();
  });
  return [...new Set(texts)].sort().join(`\n\n${'-'.repeat(80)}\n\n`) + '\n';
}

async function run(script, ...args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`${relative(ROOT, script)} failed`);
}

/** Paths of the files below a folder, relative to it; none where there is no such folder. */
function filesBelow(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true }).filter(name => statSync(join(folder, name)).isFile());
}

function sameBytes(one, other) {
  const [a, b] = [one, other].map(path => statSync(path, { throwIfNoEntry: false }) && readFileSync(path));
  return a !== undefined && b !== undefined && a.equals(b);
}
