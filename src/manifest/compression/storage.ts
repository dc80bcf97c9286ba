/**
 * Decompresses stored bytes to content: recognises compression by content, works as a stream, and applies the limits.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { type Compression, type KnownCompression, compressionNamed, compressionOf } from './compression.ts';
import { MAX_COMPRESSION_LAYERS } from '../bytes/manifest-limits.ts';
import type { Meter } from '../bytes/meter.ts';
import { type PeekedBytes, peek } from '../bytes/peek.ts';
import type { Source } from '../bytes/source.ts';

/** Stored bytes, with a pass already started. */
export interface StoredBytes {
  /** The pass already started, from its beginning. */
  readonly first: AsyncIterable<Uint8Array>;
  /** Returns a source for further passes, wherever the first pass is. Throws if no further pass is possible. */
  readonly again: () => Promise<Source>;
  readonly meter: Meter;
}

/** The content of a manifest: decompressed, not yet decoded. `all` is the pass already started. */
export interface Content extends PeekedBytes {
  /** The number of layers of compression that were removed. */
  readonly layers: number;
  /** The compression of these layers, the outermost first. */
  readonly undone: readonly KnownCompression[];
  /** Returns the content for any number of passes, each with its own limits. Ends the pass already started. */
  readonly source: () => Promise<Source>;
  /** Counts this content; its `deeper` counts the content inside it. */
  readonly meter: Meter;
}

/**
 * @param named the suffixes of compression in the file's name, the outermost first
 * @param collector receives names and comments that are stored next to the content; absent where they are not wanted
 */
export async function unpack(
  stored: StoredBytes,
  named: readonly string[],
  collector?: ItemCollector
): Promise<Content> {
  const undone: KnownCompression[] = [];
  let { meter } = stored;
  let layer = await peek(meter.limited(stored.first));
  try {
    for (let next = compressionFor(layer, named, undone); next !== null; next = compressionFor(layer, named, undone)) {
      if (undone.length === MAX_COMPRESSION_LAYERS) throw tooDeep();
      undone.push(next);
      meter = meter.deeper;
      layer = await peek(meter.limited(next.undo(layer.all, collector)));
    }
    const promised = compressionNamed(named[0] ?? '');
    if (promised !== null && undone.length === 0) throw misnamed(promised);
  } catch (error) {
    await layer[Symbol.asyncDispose]();
    throw error;
  }
  return { ...layer, layers: undone.length, undone, source: () => sourceOf(stored, undone), meter };
}

/**
 * Returns the compression of the content. One without a magic number is accepted once if the file's name has its
 * suffix.
 */
function compressionFor(
  { head }: PeekedBytes,
  named: readonly string[],
  undone: readonly KnownCompression[]
): KnownCompression | null {
  const marked = compressionOf(head);
  if (marked !== null) return marked;
  const believed = named.map(compressionNamed).filter(found => found?.matches === null);
  return believed.find(found => found !== null && !undone.includes(found)) ?? null;
}

async function sourceOf(stored: StoredBytes, undone: readonly Compression[]): Promise<Source> {
  const source = await stored.again();
  if (undone.length === 0) return source;
  const open = () => {
    let meter = stored.meter.afresh();
    let chunks: AsyncIterable<Uint8Array> = meter.limited(source.open());
    for (const { undo } of undone) {
      meter = meter.deeper;
      chunks = meter.limited(undo(chunks));
    }
    return chunks;
  };
  // No compression format states its decompressed size reliably.
  let size = 0;
  for await (const chunk of open()) size += chunk.length;
  return { size, open };
}

function tooDeep(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its compression is nested more than ${count(MAX_COMPRESSION_LAYERS)} deep; compress the file once`
  );
}

function misnamed({ name }: KnownCompression): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its name has a suffix of ${name}, but its content is something else; compress it, or rename it`
  );
}
