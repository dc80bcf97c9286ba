/** Finds the command to run, runs it and returns its exit code. */
import { parseArguments, shownArgument } from './arguments.ts';
import { type Command, COMMANDS, HELP, HELP_OF } from './help.ts';
import { nearest } from './nearest.ts';
import { complain, print } from './print.ts';
import { describe, GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { VERSION } from '../report/version.ts';

/** The exit code if something could not be checked, or the command could not start. */
export const INCOMPLETE = 2;

/** Prints why a command failed; returns the exit code. */
export function failed(thrown: unknown): number {
  const { reason, text } = describe(thrown);
  complain(safe`${reason}: ${text}`);
  return INCOMPLETE;
}

/**
 * Runs a command; returns its exit code.
 *
 * @param stop ends the run early
 * @throws GateError if the command could not start
 */
export async function runCommand(
  words: readonly string[],
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal
): Promise<number> {
  const [first = '', ...args] = words;
  if (first === '') {
    complain(HELP);
    return INCOMPLETE;
  }
  if (first === '--version' || first === 'version') return say(VERSION);
  if (first === 'help' || asksForHelp(first)) {
    const [about] = args.filter(word => !asksForHelp(word));
    return say(about === undefined ? HELP : HELP_OF[commandOf(about)]);
  }
  const command = commandOf(first);
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (options.some(asksForHelp)) return say(HELP_OF[command]);
  return await start(command, args, environment, stop);
}

async function start(
  command: Command,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  stop: AbortSignal
): Promise<number> {
  switch (command) {
    case 'scan':
      return await (await import('./scan.ts')).scan(args, environment, stop);
    case 'clean':
      return await (await import('./clean.ts')).clean(args, environment, stop);
    case 'combine':
      return await (await import('./combine.ts')).combine(args, environment);
    case 'convert':
      return await (await import('./convert.ts')).convert(args, stop);
    case 'serve':
      return await (await import('./serve.ts')).serve(args, environment, stop);
    case 'verify':
      return await (await import('./verify.ts')).verify(args, environment, stop);
    case 'demo':
      assertNothing(args);
      return await (await import('../demo/demo.ts')).demo(stop);
  }
}

function say(text: typeof HELP): number {
  print(text);
  return 0;
}

function asksForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** @throws GateError `usage` */
function commandOf(word: string): Command {
  const command = COMMANDS.find(known => known === word);
  if (command !== undefined) return command;
  const meant = nearest(word, [...COMMANDS, '--help', '--version']);
  const guess = meant === null ? safe`` : safe`; did you mean \`${meant}\`?`;
  const name = shownArgument(word, safe`(not shown)`);
  throw new GateError(
    'usage',
    safe`there is no command ${name}${guess} (\`dataset-release-gate help\` lists all commands)`
  );
}

/** @throws GateError `usage` */
function assertNothing(args: readonly string[]): void {
  const [word] = parseArguments(args, {}).positionals;
  if (word === undefined) return;
  throw new GateError('usage', safe`demo takes no arguments, but was given ${shownArgument(word, safe`(not shown)`)}`);
}
