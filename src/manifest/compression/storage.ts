/** Stored bytes to content: compression is recognised by content, undone as a stream, and bounded. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { type Compression, type KnownCompression, compressionNamed, compressionOf } from './compression.ts';
import type { Meter } from '../bytes/meter.ts';
import { type Peeked, peek } from '../bytes/peek.ts';
import type { Source } from '../bytes/source.ts';

/** Compression inside compression inside compression is the deepest that is opened. */
const MAX_LAYERS = 3;

/** Stored bytes of which a pass is under way. */
export interface Stored {
  /** The pass under way, from its beginning. */
  readonly first: AsyncIterable<Uint8Array>;
  /** Stands ready for another pass, however far the first one came. Throws where there can be none. */
  readonly again: () => Promise<Source>;
  readonly meter: Meter;
}

/** A manifest's content: decompressed, not yet decoded. `all` is the pass under way. */
export interface Content extends Peeked {
  /** How many layers of compression were undone. */
  readonly layers: number;
  /** These layers, the outermost first. */
  readonly undone: readonly KnownCompression[];
  /** The content for as many passes as it takes, in each of which limits hold. Ends the pass under way. */
  readonly source: () => Promise<Source>;
  /** Counts this content; its `deeper` counts what is inside. */
  readonly meter: Meter;
}

/** @param named the suffixes of compression in the file's name, the outermost first */
export async function unpack(stored: Stored, named: readonly string[]): Promise<Content> {
  const undone: KnownCompression[] = [];
  let { meter } = stored;
  let layer = await peek(meter.limited(stored.first));
  try {
    for (let next = compressionFor(layer, named, undone); next !== null; next = compressionFor(layer, named, undone)) {
      if (undone.length === MAX_LAYERS) throw tooDeep();
      undone.push(next);
      meter = meter.deeper;
      layer = await peek(meter.limited(next.undo(layer.all)));
    }
    const promised = compressionNamed(named[0] ?? '');
    if (promised !== null && undone.length === 0) throw misnamed(promised);
  } catch (error) {
    await layer[Symbol.asyncDispose]();
    throw error;
  }
  return { ...layer, layers: undone.length, undone, source: () => sourceOf(stored, undone), meter };
}

/** Content decides; a compression without a mark of its own is believed to be what the name says, once. */
function compressionFor(
  { head }: Peeked,
  named: readonly string[],
  undone: readonly KnownCompression[]
): KnownCompression | null {
  const marked = compressionOf(head);
  if (marked !== null) return marked;
  const believed = named.map(compressionNamed).find(found => found?.matches === null) ?? null;
  return believed === null || undone.includes(believed) ? null : believed;
}

async function sourceOf(stored: Stored, undone: readonly Compression[]): Promise<Source> {
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
  // No compression says for sure how much it holds.
  let size = 0;
  for await (const chunk of open()) size += chunk.length;
  return { size, open };
}

function tooDeep(): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its compression is nested more than ${count(MAX_LAYERS)} deep; compress the file once`
  );
}

function misnamed({ name }: KnownCompression): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`its name says ${name} but its content is not; compress it, or rename it`
  );
}
