/** Runs one case after another and reports the number of each, so that a case that hangs can be found. */
import { parentPort, workerData } from 'node:worker_threads';
import { makeCase, wrongWith } from './case.ts';
import { Judge } from './judge.ts';
import { seeds } from './seeds.ts';

export interface Begin {
  readonly seed: number;
  readonly first: number;
  readonly last: number;
}

export type Message =
  | { readonly kind: 'begun'; readonly number: number }
  | { readonly kind: 'wrong'; readonly number: number; readonly what: string };

/** The most seconds of processor time for one synchronous step. */
const LONGEST_STEP = 1;

const { seed, first, last }: Begin = workerData;
const all = seeds();
const say = (message: Message) => parentPort?.postMessage(message);

// The second Parquet reader causes rejections that cannot be caught. Any other rejection ends the fuzzer.
process.on('unhandledRejection', error => {
  if (!(error instanceof Error && error.stack?.includes('hyparquet') === true)) throw error;
});
await using judge = await Judge.open();
let longest = 0;
let before = process.cpuUsage();
// Measures processor time between two turns of the event loop, which does not depend on the load of the machine.
const ticks = setInterval(() => {
  const { user, system } = process.cpuUsage(before);
  longest = Math.max(longest, (user + system) / 1e6);
  before = process.cpuUsage();
}, 10);
for (let number = first; number <= last; number++) {
  say({ kind: 'begun', number });
  longest = 0;
  const what = await wrongWith(makeCase(seed, number, all), judge);
  await new Promise(resolve => setTimeout(resolve, number % 10 === 0 ? 11 : 0));
  if (what !== null) say({ kind: 'wrong', number, what });
  else if (longest > LONGEST_STEP) say({ kind: 'wrong', number, what: 'one step took more than a second' });
}
clearInterval(ticks);
