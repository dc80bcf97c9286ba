/** The command line's entry: runs the command and exits with its code. */
import { failed, INCOMPLETE, runCommand } from './command/command-line.ts';
import { cannotPrint, onOutputError } from './command/print.ts';

function failAtOnce(thrown: unknown): void {
  process.exit(failed(thrown));
}

process.exitCode = INCOMPLETE;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());

/** Aborted when nobody reads the output any more, as in `demo | head`. The command ends without a word, and not with 0. */
const unread = new AbortController();
onOutputError(error => {
  if (error.code !== 'EPIPE' && !unread.signal.aborted) failAtOnce(cannotPrint(error));
  process.exitCode = INCOMPLETE;
  unread.abort();
  stop.abort();
});

try {
  const code = await runCommand(process.argv.slice(2), process.env, stop.signal);
  process.exitCode = unread.signal.aborted ? INCOMPLETE : code;
} catch (error) {
  if (!unread.signal.aborted) failAtOnce(error);
}
