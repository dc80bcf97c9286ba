/** The command line's entry: runs the command and exits with its code. */
import { failed, INCOMPLETE, runCommand } from './command/command-line.ts';

function failAtOnce(thrown: unknown): void {
  process.exit(failed(thrown));
}

process.exitCode = INCOMPLETE;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
try {
  process.exitCode = await runCommand(process.argv.slice(2), process.env, stop.signal);
} catch (error) {
  failAtOnce(error);
}
