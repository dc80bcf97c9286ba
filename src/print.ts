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
