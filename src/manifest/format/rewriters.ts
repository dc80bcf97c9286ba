/** Loads the code that rewrites formats only when it is needed; a check never needs it. */
import type { Rewrite } from '../rewrite/rewrite.ts';

export const rewriteLines: Rewrite = async function* (...given) {
  yield* (await import('../rewrite/rewrite-lines.ts')).rewriteTextLines(...given);
};

/** @param preferred the delimiter with which the format is read */
export const rewriteTable = (preferred: number): Rewrite =>
  async function* (...given) {
    yield* (await import('../rewrite/rewrite-delimited.ts')).rewriteDelimited(preferred, ...given);
  };

export const rewriteJsonLines: Rewrite = async function* (...given) {
  yield* (await import('../rewrite/rewrite-lines.ts')).rewriteJsonLines(...given);
};

export const rewriteJson: Rewrite = async function* (...given) {
  yield* (await import('../rewrite/rewrite-json.ts')).rewriteJsonArrays(...given);
};

export const rewriteParquet: Rewrite = async function* (...given) {
  yield* (await import('../parquet-rewrite/parquet-rewrite.ts')).rewriteParquetFile(...given);
};

export const rewriteWarc: Rewrite = async function* (...given) {
  yield* (await import('../warc/rewrite-warc.ts')).rewriteRecords(...given);
};
