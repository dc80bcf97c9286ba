/** Removes records from a web archive; the others stay the same byte for byte. */
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import { ByteReader } from '../bytes/byte-reader.ts';
import { MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';
import { RECORD_END, type Rewrite } from '../rewrite/rewrite.ts';
import { recordsIn } from './records.ts';

/** A row is a record. A removed record takes the line ends after it with it. */
export const rewriteRecords: Rewrite = async function* ({ all }, listed, tally) {
  const rows = listed.rows();
  const lineEnds = new LineEndsBetween();
  let isKept = true;
  for await (const { row, head, block } of recordsIn(new ByteReader(all), bytes => lineEnds.add(bytes))) {
    yield* lineEnds.take(isKept && !tally.countsOnly);
    if (isKept && row > 1) yield RECORD_END;
    isKept = !rows.has(row);
    if (!isKept) {
      tally.removed++;
      tally.removedByReader++;
      continue;
    }
    tally.kept++;
    if (tally.countsOnly) continue;
    yield head.bytes;
    yield* block;
  }
  yield* lineEnds.take(isKept && !tally.countsOnly);
  if (tally.removed < rows.size)
    throw new GateError('internal', safe`a listed record was not found; please report this error`);
};

/** The line ends after a record, which are removed together with it. */
class LineEndsBetween {
  #chunks: Uint8Array[] = [];
  #size = 0;

  add(bytes: Uint8Array): void {
    // A copy, because the source may reuse its buffer.
    this.#chunks.push(bytes.slice());
    this.#size += bytes.length;
    if (this.#size <= MAX_STRING_BYTES) return;
    throw new GateError(
      'manifest-too-large',
      safe`it has more than ${mebibytes(MAX_STRING_BYTES)} of empty lines between two of its records; remove them`
    );
  }

  /** Returns the line ends since the last call if they are wanted. */
  take(isWanted: boolean): readonly Uint8Array[] {
    const chunks = this.#chunks;
    this.#chunks = [];
    this.#size = 0;
    return isWanted ? chunks : [];
  }
}
