/** Finds the texts that a script in a page puts together from literals and variables. */
import { JAVASCRIPT } from '../script/variable-syntax.ts';
import { VariableLines } from '../script/variables.ts';
import { linePieces } from '../bytes/pieces.ts';
import type { PageLink } from './page-links.ts';

/** Lines that are read before the reader may pause. */
const STEP_LINES = 1 << 6;

/**
 * Yields these texts, and null where the reader may pause.
 *
 * @param row the line on which the script begins
 */
export function* scriptSums(script: Buffer, row: number): Generator<PageLink | null, void> {
  let found: PageLink[] = [];
  const reading = (bytes: Uint8Array, at: number, _lines: unknown, role: string) => {
    if (role === 'further') found.push({ url: Buffer.from(bytes).toString('utf8'), row: at });
  };
  const lines = new VariableLines({ string: () => undefined, reading }, JAVASCRIPT);
  let read = 0;
  for (const line of linePieces(script, 0, script.length, row)) {
    lines.line(line.bytes, line.row);
    if (found.length > 0) yield* found;
    found = [];
    if (++read % STEP_LINES === 0) yield null;
  }
  lines.end();
  yield* found;
}
