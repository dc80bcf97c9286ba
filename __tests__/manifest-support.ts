/** Reads manifests from memory and shows what was found: for tests only. */
import { open } from '../src/item/batch.ts';
import { type ManifestTotals, readManifest } from '../src/manifest/read.ts';
import { GateError } from '../src/safe/errors.ts';

export interface Found {
  readonly items: readonly string[];
  /** `row:column` of each item. */
  readonly at: readonly string[];
  readonly totals: ManifestTotals | null;
  readonly error: GateError | null;
}

export interface Options {
  /** Bytes a chunk; everything in one where absent. */
  readonly chunk?: number;
  readonly size?: number;
  readonly limits?: { readonly manifestBytes: number; readonly expansion: number };
}

export const LIMITS = { manifestBytes: 1 << 30, expansion: 1000 };

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads `content` as the manifest `path`; an error other than GateError is thrown. */
export async function found(path: string, content: string | Uint8Array, options: Options = {}): Promise<Found> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const chunks = chunked(bytes, options.chunk ?? Math.max(1, bytes.length));
  return foundIn(path, chunks, { size: bytes.length, ...options });
}

export async function foundIn(path: string, content: AsyncIterable<Uint8Array>, options: Options): Promise<Found> {
  const items: string[] = [];
  const at: string[] = [];
  const reading = readManifest({ path, size: options.size ?? 0, content, limits: options.limits ?? LIMITS });
  try {
    for (;;) {
      const next = await reading.next();
      if (next.done === true) return { items, at, totals: next.value, error: null };
      const batch = next.value;
      const { bytes, ends } = open(batch);
      let start = 0;
      ends.forEach((end, i) => {
        items.push(Buffer.from(bytes.subarray(start, end)).toString('utf8'));
        at.push(`${String(batch.row(i))}:${String(batch.column(i))}`);
        start = end;
      });
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { items, at, totals: null, error };
  }
}
