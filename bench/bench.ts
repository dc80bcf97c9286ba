/**
 * Measures ratios of processor time in one run, and peak memory, with realistic rows. It uses `dist/`, so build first.
 *
 *   npm run bench -- [--rows 400000] [--seed 1] [--runs 3]
 */
import { createHash } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Row, rowsOf, writeText } from './corpus.ts';
import { measure, medianOf, type Taken } from './measure.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'dist/cli.js');
const NODE = process.execPath;

/** The number of list entries. */
const ENTRIES = 20_000;

/** Rows of which each is a match. */
const MATCHES = 1_000_000;

/** A URL whose canonical form is the text after its scheme. */
const CANONICAL = /^https?:\/\/[a-z0-9.-]+\/(?!\.|\/)(?:[\w.+!$~?&=-]|\/(?![./]))*$/;

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '400000' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' }
  }
});
const [count, seed, runs] = [Number(values.rows), Number(values.seed), Number(values.runs)];
const folder = await mkdtemp(join(tmpdir(), 'gate-bench-'));

try {
  const { canonical, other } = await prepare();
  console.log(`${count} rows of seed ${seed}, ${ENTRIES} list entries, ${runs} runs each, Node ${process.version}\n`);
  console.log('| what | seconds: median (least, most) | MiB at peak | ratio of the line above it | goal |');
  console.log('|---|---|--:|--:|---|');
  await compareFormats();
  await compareForms(canonical, other);
  await compareSizes();
  await compareMatches();
  await compareStart();
} finally {
  await rm(folder, { recursive: true });
}

/** Writes the files; returns how many URLs are canonical and how many are not. */
async function prepare(): Promise<{ readonly canonical: number; readonly other: number }> {
  const rows = [...rowsOf(count, seed)];
  for (const format of ['csv', 'txt', 'jsonl'] as const) writeText(path(`t.${format}`), format, rows);
  writeText(path('quarter.csv'), 'csv', rows.slice(0, count / 4));
  const isCanonical = ({ url }: Row) => CANONICAL.test(url);
  const [canonical, other] = [rows.filter(isCanonical), rows.filter(row => !isCanonical(row))];
  writeText(path('canonical.txt'), 'txt', canonical);
  writeText(path('other.txt'), 'txt', other);
  const digest = (index: number) => createHash('sha256').update(`entry ${index}`).digest('hex');
  const entries = Array.from({ length: ENTRIES }, (_, index) => `MALWARE\texpr-sha256:${digest(index)}\n`).join('');
  await writeFile(path('list.tsv'), entries);
  await writeFile(path('md5.tsv'), `${entries}MALWARE\turl-md5:${digest(0).slice(0, 32)}\n`);
  await prepareMatches();
  await writeFile(path('one.txt'), 'https://one.example/\n');
  await writeFile(path('empty.mjs'), '');
  await measure(1, NODE, [script('duckdb.mjs'), '--write', path('t.csv'), path('t.parquet')]);
  return { canonical: canonical.length, other: other.length };
}

/** Writes a list of hosts, a table with one of them in each row, and one with none. */
async function prepareMatches(): Promise<void> {
  const digest = (host: number) => createHash('sha256').update(`h${host}.example/`).digest('hex');
  const entries = Array.from({ length: ENTRIES }, (_, host) => `MALWARE\texpr-sha256:${digest(host)}\n`);
  const table = (host: string) =>
    Array.from(
      { length: MATCHES },
      (_, row) => `https://www.${host}${(row * 7919) % ENTRIES}.example/a/${row}.jpg,a\n`
    );
  await writeFile(path('hosts.tsv'), entries.join(''));
  await writeFile(path('listed.csv'), table('h').join(''));
  await writeFile(path('unlisted.csv'), table('u').join(''));
}

async function compareFormats(): Promise<void> {
  const csv = await scan('t.csv');
  tell('scan of CSV', csv);
  tell('sha256sum', await measure(runs, 'sha256sum', [path('t.csv')]), csv, 'at most 8');
  const peer = (program: string, name: string) =>
    measure(runs, program, [script(name), path('list.tsv'), path('t.csv')]);
  tell('Python, exact URL only', await peer('python3', 'exact.py'), csv, 'below 1');
  tell('plain JavaScript', await peer(NODE, 'plain.ts'), csv, 'at most 0.17');
  tell('DuckDB, join on the exact URL', await duckdb('t.csv'), csv, 'at most 2');
  const parquet = await scan('t.parquet');
  tell('scan of Parquet', parquet);
  tell('DuckDB, join on the exact URL', await duckdb('t.parquet'), parquet, 'at most 2');
  tell('scan of JSON Lines', await scan('t.jsonl'));
  tell('scan of URL lines', await scan('t.txt'));
  tell('clean of CSV', await clean());
  tell('scan of CSV', csv, await clean(), 'at most 2');
  tell('scan of CSV, list with url-md5', await scan('t.csv', 'md5.tsv'));
  tell('scan of CSV', csv, await scan('t.csv', 'md5.tsv'), 'at most 1.5');
}

/** Prints the time for a URL without the start time, for both forms. */
async function compareForms(canonical: number, other: number): Promise<void> {
  const [start, some, others] = [await scan('one.txt'), await scan('canonical.txt'), await scan('other.txt')];
  if (start === null || some === null || others === null) return;
  const each = (taken: Taken, urls: number) => ((medianOf(taken) - medianOf(start)) / urls) * 1e6;
  const [one, another] = [each(some, canonical), each(others, other)];
  console.log(`| a canonical URL | ${one.toFixed(2)} µs | | | |`);
  console.log(`| any other | ${another.toFixed(2)} µs | | ${(another / one).toFixed(2)} | at most 3 |`);
}

async function compareSizes(): Promise<void> {
  const [quarter, whole] = [await scan('quarter.csv'), await scan('t.csv')];
  if (quarter === null || whole === null) return;
  const grown = (whole.mib - quarter.mib).toFixed(0);
  console.log(`| growth from a quarter of the rows to all | | ${grown} | | below 5 |`);
}

/** Measures what a match in every row takes. */
async function compareMatches(): Promise<void> {
  const [none, all] = [await scan('unlisted.csv', 'hosts.tsv'), await scan('listed.csv', 'hosts.tsv')];
  if (none === null || all === null) return;
  console.log(`| a million matches, more than none | | ${(all.mib - none.mib).toFixed(0)} | | at most 20 |`);
}

/** Measures the start: the Action without inputs, up to its error message. */
async function compareStart(): Promise<void> {
  const action = await measure(runs * 5, NODE, [join(ROOT, 'dist/index.js')]);
  tell('start of the Action', action);
  tell('an empty script', await measure(runs * 5, NODE, [path('empty.mjs')]), action, 'at most 4');
}

function scan(file: string, list = 'list.tsv'): Promise<Taken | null> {
  return measure(runs, NODE, [CLI, 'scan', '--denylist', path(list), path(file)]);
}

/** Measures `clean`, which does not change a file without listed rows. */
async function clean(): Promise<Taken | null> {
  await cp(path('t.csv'), path('c.csv'));
  return await measure(runs, NODE, [CLI, 'clean', '--denylist', path('list.tsv'), path('c.csv')]);
}

function duckdb(file: string): Promise<Taken | null> {
  return measure(runs, NODE, [script('duckdb.mjs'), path('list.tsv'), path(file)]);
}

/** @param ours the time of the gate, to compare with */
function tell(what: string, taken: Taken | null, ours: Taken | null = null, goal = ''): void {
  if (taken === null) {
    console.log(`| ${what} | not installed | | | ${goal} |`);
    return;
  }
  const [least = NaN, most = NaN] = [taken.seconds[0], taken.seconds.at(-1)];
  const seconds = `${medianOf(taken).toFixed(2)} (${least.toFixed(2)}, ${most.toFixed(2)})`;
  const ratio = ours === null ? '' : (medianOf(ours) / medianOf(taken)).toFixed(2);
  console.log(`| ${what} | ${seconds} | ${taken.mib.toFixed(0)} | ${ratio} | ${goal} |`);
}

function path(name: string): string {
  return join(folder, name);
}

function script(name: string): string {
  return join(ROOT, 'bench', name);
}
