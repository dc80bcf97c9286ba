/** The commands of the command line: which is meant, and with which exit code it ends. */
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
export const INCOMPLETE = 2;

/** Prints why a command could not do its work; returns the exit code. */
export function failed(thrown: unknown): number {
  const { reason, text } = describe(thrown);
  complain(safe`${reason}: ${text}`);
  return INCOMPLETE;
}

/**
 * Runs a command; returns its exit code.
 *
 * @param stop ends the run early
 * @throws GateError where nothing could be started
 */
export async function runCommand(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal
): Promise<number> {
  const [command = '', ...args] = words;
  switch (command) {
    case 'scan':
      return await (await import('./scan.ts')).scan(args, environment, stop);
    case 'clean':
      return await (await import('./clean.ts')).clean(args, environment, stop);
    case 'combine':
      return await (await import('./combine.ts')).combine(args, environment);
    case 'serve':
      return await (await import('./serve.ts')).serve(args, stop);
    case 'demo':
      return await (await import('./demo/demo.ts')).demo(stop);
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
