/** The command line's entry: finds the command, loads it, and exits with its code. */
import { complain, print } from './print.ts';
import { describe } from './safe/errors.ts';
import { safe } from './safe/text.ts';

const HELP = safe`dataset-release-gate: checks the links and hashes of a dataset against a denylist

  scan --denylist URL|FILE [--locations] PATH…            check files and folders as they are
  scan --denylist URL|FILE [--base REV] [--head REV] [CLONE]
                                                          check a local clone: what head adds to base,
                                                          or, without --base, everything that head holds
  clean --denylist URL|FILE FILE…                         take the listed rows out of manifests, in place
  combine [--statement FILE] STATEMENT…                   the verdict of a run that was split into shards
  serve --list FILE… [--port N] [--host ADDRESS] [--token-file FILE]
                                                          run the reference denylist service
  demo                                                    see the gate stop a pull request, offline

scan ends with 0 (clean), 1 (listed) or 2 (incomplete), clean with 0 (all files are clean now) or 2 (one was refused
and is as it was). Read docs/runbook.md before you push a repaired file. --locations prints file and row, never the URL.
The denylist token is read from DENYLIST_TOKEN, the key of match ids from DENYLIST_MATCH_KEY.`;

/** Exit code of what could not be checked or started. */
const INCOMPLETE = 2;

async function main(): Promise<number> {
  const [command, ...args] = process.argv.slice(2);
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  switch (command) {
    case 'scan':
      return await (await import('./scan.ts')).scan(args, process.env, stop.signal);
    case 'clean':
      return await (await import('./clean.ts')).clean(args, process.env, stop.signal);
    case 'combine':
      return await (await import('./combine.ts')).combine(args, process.env);
    case 'serve':
      return await (await import('./serve.ts')).serve(args, stop.signal);
    case 'demo':
      return await (await import('./demo/demo.ts')).demo(stop.signal);
    case 'help':
    case '--help':
    case '-h':
      print(HELP);
      return 0;
    default:
      complain(safe`There is no such command.\n\n${HELP}`);
      return INCOMPLETE;
  }
}

function failAtOnce(thrown: unknown): void {
  const { reason, text } = describe(thrown);
  complain(safe`${reason}: ${text}`);
  process.exit(INCOMPLETE);
}

process.exitCode = INCOMPLETE;
process.on('uncaughtException', failAtOnce);
process.on('unhandledRejection', failAtOnce);
try {
  process.exitCode = await main();
} catch (error) {
  failAtOnce(error);
}
