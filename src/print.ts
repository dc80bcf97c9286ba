/** The one door to standard output and standard error. */
import type { SafeText } from './safe/text.ts';

/** Prints a line, or several. */
export function print(text: SafeText): void {
  process.stdout.write(`${String(text)}\n`);
}

/** Prints a line on standard error. */
export function complain(text: SafeText): void {
  process.stderr.write(`${String(text)}\n`);
}

/** The least time between two states of a status line, in milliseconds. */
const PACE = 200;

/** One line on a terminal that is written over; nothing where standard error is not a terminal. */
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
