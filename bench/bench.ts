/**
 * Ratios of processor time in one run, and memory at its peak; on Linux, since it reads /proc. It measures `dist/`, so build
 * before.
 *
 *   npm run bench [ROWS…]     rows of the tables, 1,000,000 and a tenth of it where none are named
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measure, type Taken } from './measure.ts';
import { writeRows } from './rows.ts';

const ROOT = join(import.meta.dirname, '..');

const named = process.argv.slice(2).map(Number);
const sizes = named.length > 0 ? named : [1_000_000, 100_000];
const folder = await mkdtemp(join(tmpdir(), 'gate-bench-'));
try {
  const list = join(folder, 'list.txt');
  await writeFile(list, 'MALWARE\thttps://bad.example/x.jpg\n');
  for (const rows of sizes) await compare(rows, list);
  await start();
} finally {
  await rm(folder, { recursive: true });
}

async function compare(rows: number, list: string): Promise<void> {
  const file = join(folder, `${rows}.csv`);
  await writeRows(file, rows);
  const node = process.execPath;
  const scan = await measure(3, node, [join(ROOT, 'dist/cli.js'), 'scan', '--denylist', list, file]);
  say(`scan of ${rows} rows`, scan);
  const others = [
    ['sha256sum', 'sha256sum', [file]],
    ['plain TypeScript', node, [join(ROOT, 'bench/plain.ts'), file]],
    ['plain Python', 'python3', [join(ROOT, 'bench/plain.py'), file]]
  ] as const;
  for (const [name, program, args] of others) say(`  ${name}`, await measure(1, program, args), scan);
}

/** From nothing to the first complaint: the Action without inputs. */
async function start(): Promise<void> {
  const empty = join(folder, 'empty.mjs');
  await writeFile(empty, '');
  const action = await measure(20, process.execPath, [join(ROOT, 'dist/index.js')]);
  say('start of the Action', action);
  say('  empty script', await measure(20, process.execPath, [empty]), action);
}

/** @param ours what is compared with it */
function say(what: string, taken: Taken | null, ours: Taken | null = null): void {
  if (taken === null) {
    console.log(`${what}: not installed`);
    return;
  }
  const ratio = ours === null ? '' : `; ours takes ${(ours.seconds / taken.seconds).toFixed(2)} times as long`;
  console.log(`${what}: ${taken.seconds.toFixed(3)} s, ${taken.mib.toFixed(0)} MiB${ratio}`);
}
