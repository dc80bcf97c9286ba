/** Reads manifests from memory and returns what was found. */
import { hash } from 'node:crypto';
import { type ItemBatch, KINDS, open } from '../src/item/batch/batch.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import type { ItemScreen } from '../src/item/screen/item-screen.ts';
import { UrlTemplates } from '../src/item/url-templates.ts';
import type { Resolve } from '../src/manifest/manifest-input.ts';
import { type ManifestTotals, readManifest } from '../src/manifest/read.ts';
import type { Selection } from '../src/manifest/format/select.ts';
import type { Source } from '../src/manifest/bytes/source.ts';
import { GateError } from '../src/safe/errors.ts';
import { Watch } from '../src/safe/watch.ts';

export interface Found {
  readonly items: readonly string[];
  /** Digests of the bytes of the file and its members that are not items, in hex. */
  readonly digests: readonly string[];
  /** `row:column` of each item. */
  readonly at: readonly string[];
  readonly totals: ManifestTotals | null;
  readonly error: GateError | null;
}

export interface Options {
  /** Bytes per chunk; by default everything is one chunk. */
  readonly chunk?: number;
  readonly size?: number;
  readonly resolve?: Resolve;
  readonly selection?: Selection;
  readonly lfsMedia?: 'content' | 'oid';
  readonly limits?: { readonly manifestBytes: number; readonly expansion: number };
  /** URL templates of the settings. */
  readonly templates?: readonly string[];
  readonly screen?: ItemScreen;
}

export const LIMITS = { manifestBytes: 1 << 30, expansion: 1000 };

export async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export function sourceOf(bytes: Uint8Array, { chunk, size }: Options = {}): Source {
  return { size: size ?? bytes.length, open: () => chunked(bytes, chunk ?? Math.max(1, bytes.length)) };
}

/** Reads `content` as the manifest `path`. Throws every error that is not a GateError. */
export async function found(path: string, content: string | Uint8Array, options: Options = {}): Promise<Found> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return await foundAt(path, sourceOf(bytes, options), options);
}

export async function foundIn(path: string, content: AsyncIterable<Uint8Array>, options: Options): Promise<Found> {
  return await foundAt(path, { size: options.size ?? 0, open: () => content }, options);
}

/** Reads a source that can be opened more than once. */
export async function foundAt(path: string, source: Source, options: Options = {}): Promise<Found> {
  const items: string[] = [];
  const digests: string[] = [];
  const at: string[] = [];
  const { limits = LIMITS, resolve = () => null, selection = 'manifest', lfsMedia = 'content' } = options;
  const templates = options.templates === undefined ? null : new UrlTemplates(options.templates);
  const { screen = null } = options;
  const watch = Watch.none();
  const reading = readManifest({
    path,
    source,
    limits,
    watch,
    resolve,
    selection,
    lfsMedia,
    templates,
    screen: () => screen
  });
  try {
    for (;;) {
      const next = await reading.next();
      if (next.done === true) return { items, digests, at, totals: next.value, error: null };
      const batch = next.value;
      const { bytes, ends, kinds } = open(batch);
      let start = 0;
      ends.forEach((end, i) => {
        const text = Buffer.from(bytes.subarray(start, end)).toString('utf8');
        start = end;
        if (KINDS[kinds[i] ?? 0] === 'digest') {
          digests.push(text);
          return;
        }
        items.push(text);
        at.push(`${String(batch.row(i))}:${String(batch.column(i))}`);
      });
    }
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return { items, digests, at, totals: null, error };
  }
}

/** Returns the expressions with which items are looked up. */
export class LookUps {
  /** The number of items without a host in any reading. */
  unparseable = 0;
  readonly #digests = new Set<string>();

  add(batch: ItemBatch): void {
    const digested = digestItems(batch, { urlMd5: false });
    for (let at = 0; at < digested.digests.length; at += 32) {
      this.#digests.add(Buffer.from(digested.digests.subarray(at, at + 32)).toString('hex'));
    }
    for (let item = 0; item < batch.length; item++) if (digested.unparseable(item)) this.unparseable++;
  }

  has(expression: Uint8Array): boolean {
    return this.#digests.has(hash('sha256', expression));
  }
}

/** Reads a manifest and returns which expressions are looked up, and how many items have no host in any reading. */
export async function lookedUp(path: string, content: string | Uint8Array, chunk = 1 << 20) {
  const source = sourceOf(Buffer.from(content), { chunk });
  const reading = readManifest({ path, source, limits: LIMITS, watch: Watch.none(), resolve: () => null });
  const lookUps = new LookUps();
  let error: GateError | null = null;
  try {
    for (let step = await reading.next(); step.done !== true; step = await reading.next()) {
      lookUps.add(step.value);
    }
  } catch (fault) {
    if (!(fault instanceof GateError)) throw fault;
    error = fault;
  }
  return {
    has: (expression: string) => lookUps.has(Buffer.from(expression, 'latin1')),
    unparseable: lookUps.unparseable,
    error
  };
}
