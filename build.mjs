/**
 * Builds `dist/`: the Action (`dist/index.js`), its cache thread (`dist/cache/index.js`) and the command line
 * (`dist/cli.js`), each with everything it needs.
 *
 *     node build.mjs          build
 *     node build.mjs --check  build elsewhere, and fail if the committed `dist/` differs
 *
 * The output depends only on the sources and the lockfile, so anybody can rebuild and compare it.
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

/** Builds without checking types, which would take most of the time: `npm run check` checks them. */
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
 * Lets the bundler drop the unused parts of a package. In `@actions/core` that is the client for OpenID tokens; its
 * HTTP client takes as long to load as the rest of the Action.
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
  console.log(`dist: ${names.size} files match the sources`);
}

/** Bundles one program into a folder and returns the folders of the packages in it. */
async function bundle(entry, out) {
  mkdirSync(out, { recursive: true });
  const stats = join(temporary, `${basename(entry)}-stats.json`);
  await run(NCC, 'build', entry, '--out', out, '--no-cache', '--quiet', '--stats-out', stats);
  // The bundler writes this for a file that it does not find, and goes on.
  const lacking = filesBelow(out).filter(name => readFileSync(join(out, name), 'utf8').includes('eval("require")("./'));
  if (lacking.length > 0) throw new Error(`${entry} imports a file that is not there; see ${lacking.join(', ')}`);
  return packagesOf(JSON.parse(readFileSync(stats, 'utf8')).modules);
}

/**
 * Returns the package folders of bundled modules. Merged modules are nested in the module that they were merged into.
 */
function packagesOf(modules = []) {
  return modules.flatMap(({ nameForCondition, modules: merged }) => {
    const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(nameForCondition ?? '');
    return [...(folder ?? []), ...packagesOf(merged)];
  });
}

/** Returns the licence of every bundled package (ncc's own list misses packages that only a lazy chunk uses). */
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

/** Returns the paths of the files below a folder, relative to it; none if the folder does not exist. */
function filesBelow(folder) {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true }).filter(name => statSync(join(folder, name)).isFile());
}

function sameBytes(one, other) {
  const [a, b] = [one, other].map(path => statSync(path, { throwIfNoEntry: false }) && readFileSync(path));
  return a !== undefined && b !== undefined && a.equals(b);
}
