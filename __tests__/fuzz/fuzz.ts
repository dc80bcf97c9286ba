/**
 * Runs mutated files through the whole core for some minutes.
 *
 *   npm run fuzz -- [--minutes 10] [--seed N] [--only NUMBER]
 *
 * A case is a finding if it ends as `internal`, throws, needs more than a second for one step, prints what was planted,
 * or is `clean` although a simpler reader finds the planted URL. Findings are written to `fuzz-findings/` as JSON. When
 * the bug is fixed, move the file to `__tests__/fuzz/findings/`, where a test repeats it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { type Case, makeCase } from './case.ts';
import { seeds } from './seeds.ts';
import type { Begin, Message } from './worker.ts';

/** After this many milliseconds without a report, a case hangs. */
const PATIENCE = 60_000;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' }, only: { type: 'string' } }
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const end = performance.now() + Number(values.minutes) * 60_000;
const all = seeds();
const kinds = new Map<string, number>();
let tried = 0;

console.log(`Seed ${seed}, ${all.length} files to begin with`);
if (values.only !== undefined) await run(Number(values.only), Number(values.only));
else for (let next = 1; performance.now() < end;) next = await run(next, Number.MAX_SAFE_INTEGER);
for (const [what, times] of kinds) console.log(`${times} times: ${what}`);
console.log(`${tried} cases tried, ${[...kinds.values()].reduce((sum, times) => sum + times, 0)} findings`);
process.exitCode = kinds.size === 0 ? 0 : 1;

/** Runs a worker until the time is up or a case hangs; returns the number of the next case. */
async function run(first: number, last: number): Promise<number> {
  const workerData: Begin = { seed, first, last };
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
  let number = first;
  let said = performance.now();
  let writing = Promise.resolve();
  const report = (at: number, what: string) => (writing = writing.then(() => keep(at, what)));
  await new Promise<void>((resolve, reject) => {
    const watch = setInterval(() => {
      const hangs = performance.now() - said > PATIENCE;
      if (hangs) void report(number, 'hangs');
      if (hangs || performance.now() > end) void worker.terminate();
    }, 100);
    worker.on('message', (message: Message) => {
      said = performance.now();
      number = message.number;
      if (message.kind === 'begun') tried++;
      else void report(message.number, message.what);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearInterval(watch);
      resolve();
    });
  });
  await writing;
  return number + 1;
}

async function keep(number: number, what: string): Promise<void> {
  const times = (kinds.get(what) ?? 0) + 1;
  kinds.set(what, times);
  console.log(`Case ${number}: ${what}`);
  // That many of one kind are enough to find the cause.
  if (times > 20) return;
  await mkdir('fuzz-findings', { recursive: true });
  const text = JSON.stringify({ what, ...written(makeCase(seed, number, all)) }, null, 2);
  await writeFile(join('fuzz-findings', `${seed}-${number}.json`), `${text}\n`);
}

function written({ head, base, chunk, holds }: Case) {
  const files = (from: Case['head']) => from.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  return { head: files(head), base: base === null ? null : files(base), chunk, holds };
}
