/** Writes to standard output and standard error, for all commands but the demo. */
import type { Verdict } from '../report/report.ts';
import { GateError } from '../safe/errors.ts';
import { joined, safe, type SafeText } from '../safe/text.ts';
import type { Environment } from '../github/git.ts';

/** Prints one or more lines on standard output. */
export function print(text: SafeText): void {
  process.stdout.write(`${String(text)}\n`);
}

/** Prints a line on standard error. */
export function complain(text: SafeText): void {
  process.stderr.write(`${String(text)}\n`);
}

/** Returns the error for output that cannot be written: then nobody can see whether the result is a pass. */
export function cannotPrint({ code }: NodeJS.ErrnoException): GateError {
  const why = code === 'ENOSPC' ? safe` (no space is left)` : safe``;
  return new GateError('usage', safe`the output cannot be written${why}; direct it to another file or device`);
}

/** Calls `handle` if standard output or standard error cannot be written, for example because nobody reads it. */
export function onOutputError(handle: (error: NodeJS.ErrnoException) => void): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', handle);
}

/** Green, red, yellow (ECMA-48, SGR). */
const COLOURS = { clean: safe`\u001b[32m`, listed: safe`\u001b[31m`, incomplete: safe`\u001b[33m` } as const;

/** Joins lines. On a terminal the verdict is coloured, unless `NO_COLOR` is set (https://no-color.org). */
export function coloured(lines: readonly SafeText[], verdict: Verdict, environment: Environment): SafeText {
  const plain = !process.stdout.isTTY || environment['NO_COLOR'] || environment['TERM'] === 'dumb';
  if (plain) return joined(lines, '\n');
  const shown = lines.map(line => {
    return String(line).startsWith('Verdict: ') ? safe`${COLOURS[verdict]}${line}\u001b[0m` : line;
  });
  return joined(shown, '\n');
}

/** The shortest time between two updates of a status line, in milliseconds. */
const PACE = 200;

/** A line on the terminal that is overwritten by the next one; nothing if standard error is not a terminal. */
export class StatusLine {
  #shown = 0;

  show(text: SafeText): void {
    const now = performance.now();
    if (!process.stderr.isTTY || now - this.#shown < PACE) return;
    this.#shown = now;
    process.stderr.write(`\r\u001b[K${String(text)}`);
  }

  clear(): void {
    if (process.stderr.isTTY && this.#shown > 0) process.stderr.write('\r\u001b[K');
  }
}
