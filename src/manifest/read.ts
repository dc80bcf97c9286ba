/** Which items does this manifest hold, and where? */
import type { ItemBatch } from '../item/batch.ts';
import { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import type { FormatName } from './formats.ts';
import { peek } from './peek.ts';
import { collectPointer, contentUnavailable, pointerIn } from './pointer.ts';
import { formatFor } from './sniff.ts';
import { type Limits, unpack } from './storage.ts';
import { contentSuffix, isMedia } from './suffix.ts';

export interface ManifestInput {
  /** The path in the repository, one character a byte. Only its suffix is used. */
  readonly path: string;
  /** Stored bytes, which `content` has to add up to. */
  readonly size: number;
  readonly content: AsyncIterable<Uint8Array>;
  readonly limits: Limits;
}

export type ManifestTotals =
  | {
      readonly kind: 'read';
      readonly format: FormatName;
      /** Whether rows are lines of the stored file. */
      readonly lineBased: boolean;
      /** Lines, or records where the format has no lines. */
      readonly rows: number;
      readonly items: number;
    }
  /** Neither a known format nor text. */
  | { readonly kind: 'not-read' };

/**
 * Reads a manifest to its end. Batches that were yielded count, also where an error follows.
 * Throws `GateError` with `manifest-unreadable`, `manifest-unsupported`, `manifest-too-large` or `content-unavailable`.
 */
export async function* readManifest(input: ManifestInput): AsyncGenerator<ItemBatch, ManifestTotals> {
  const collector = new ItemCollector();
  let totals: ManifestTotals;
  try {
    totals = yield* read(input, collector);
  } catch (error) {
    const found = collector.take();
    if (found.length > 0) yield found;
    throw error;
  }
  const rest = collector.take();
  if (rest.length > 0) yield rest;
  return totals;
}

async function* read(input: ManifestInput, collector: ItemCollector): AsyncGenerator<ItemBatch, ManifestTotals> {
  const books = new Books(input);
  await using stored = await peek(books.counted());
  const pointer = stored.whole ? pointerIn(stored.head) : null;
  const { suffix, gzip } = contentSuffix(input.path);
  if (pointer !== null) {
    collectPointer(pointer, collector);
    // Of a picture or a recording nothing but its hash is ever looked at, and that is at hand.
    if (!isMedia(suffix)) throw contentUnavailable(pointer);
    books.check();
    return { kind: 'read', format: 'pointer', lineBased: false, rows: 1, items: collector.items };
  }
  await using content = await unpack(stored.all, input.size, input.limits);
  if (gzip && content.layers === 0) {
    throw new GateError('manifest-unreadable', safe`it is named as gzip but is not; compress it, or rename it`);
  }
  const format = formatFor(content, suffix);
  if (format === null) {
    for await (const _ of content.all);
    books.check();
    return { kind: 'not-read' };
  }
  const rows = yield* format.read(content, collector);
  books.check();
  const lineBased = format.lineBased && content.layers === 0;
  return { kind: 'read', format: format.name, lineBased, rows, items: collector.items };
}

/** Counts the stored bytes, so that a manifest that was cut short is never taken for whole. */
class Books {
  readonly #input: ManifestInput;
  #bytes = 0;

  constructor(input: ManifestInput) {
    this.#input = input;
  }

  async *counted(): AsyncGenerator<Uint8Array, void> {
    for await (const chunk of this.#input.content) {
      this.#bytes += chunk.length;
      yield chunk;
    }
  }

  check(): void {
    if (this.#bytes === this.#input.size) return;
    throw new GateError(
      'manifest-unreadable',
      safe`${count(this.#bytes)} bytes were read of ${count(this.#input.size)}; run the gate again`
    );
  }
}
