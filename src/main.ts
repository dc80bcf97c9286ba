/** The Action's entry: one run in the runner's environment. The exit code is 1 until a pass is proven. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPass, judge, publish, printResult } from './action.ts';
import { annotate, writeOutputs } from './github/runner.ts';
import { describe, GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';

const stop = new AbortController();

/** Ends the run as incomplete after an uncaught exception or an unhandled rejection. */
function failAtOnce(thrown: unknown): void {
  const { reason, text } = describe(thrown);
  annotate('error', safe`incomplete: ${text}`);
  writeOutputs({ verdict: 'incomplete', reason, manifestsChecked: null, itemsChecked: null });
  process.exit(1);
}

process.exitCode = 1;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
// Runners send SIGINT, then SIGTERM. The second must not interrupt the removal of the repository.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    process.exitCode = 1;
    stop.abort(new GateError('internal', safe`the run was stopped by ${signal}; run the job again`));
  });
}
const cacheProgram = join(dirname(realpathSync(process.argv[1] ?? '.')), 'cache/index.js');
const judged = await judge(process.env, cacheProgram, stop.signal);
printResult(judged);
if (isPass(judged, stop.signal)) process.exitCode = 0;
await publish(judged, process.env);
