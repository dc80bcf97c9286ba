/** Reads the items of a manifest, with their places. */
import type { ItemBatch } from '../item/batch/batch.ts';
import { ItemCollector } from '../item/collect.ts';
import type { FormatName } from './format/formats.ts';
import type { ManifestInput } from './manifest-input.ts';
import { peek } from './bytes/peek.ts';
import { pageReading } from './format/page-reading.ts';
import { collectPointer, contentUnavailable, pointerIn } from './pointer/pointer.ts';
import { FileReading, type Outcome, POINTER } from './file-reading.ts';
import { UnreadMembers } from './kind/unread-members.ts';
import { latin1 } from '../item/text/latin1.ts';

interface Found {
  readonly items: number;
  /** The number of pointers of which only the hash was compared. */
  readonly byHash: number;
}

export type ManifestTotals = Found &
  (
    | {
        readonly kind: 'read';
        readonly format: FormatName;
        /** Whether rows are lines of the stored file. */
        readonly lineBased: boolean;
        /** Lines, or records where the format has no lines. */
        readonly rows: number;
        /** Members of the file that no reader could read; they are not files of the tree. */
        readonly unreadMembers: UnreadMembers;
      }
    /** Neither a known format nor text: its items are its digests. */
    | { readonly kind: 'not-read' }
    /** Text or a pointer that its path leaves out. The hash of a pointer is an item. */
    | { readonly kind: 'left-out' }
    /** A symbolic link, of which only the target path is read; one character per byte. */
    | { readonly kind: 'link'; readonly target: string }
  );

/**
 * Reads a manifest to its end. The batches already yielded count even if an error follows.
 * Throws `GateError` with `manifest-unreadable`, `manifest-unsupported`, `manifest-too-large` or `content-unavailable`.
 */
export async function* readManifest(input: ManifestInput): AsyncGenerator<ItemBatch, ManifestTotals> {
  const { templates, screen } = input;
  const collector = new ItemCollector(input.watch, { templates, pages: pageReading(), screen });
  const reading = new FileReading(input);
  let outcome: Outcome;
  try {
    outcome = yield* reading.read(collector);
    yield* collector.passOn();
  } catch (error) {
    yield* leftIn(collector);
    throw error;
  }
  const rest = collector.take();
  if (rest.length > 0) yield rest;
  const { items } = collector;
  const { byHash, unreadMembers } = reading;
  return outcome.kind === 'read' ? { ...outcome, items, byHash, unreadMembers } : { ...outcome, items, byHash };
}

/** Yields what was read before a fault, since it counts; after the deadline, what was found by then. */
async function* leftIn(collector: ItemCollector): AsyncGenerator<ItemBatch, void> {
  try {
    yield* collector.passOn();
  } catch {
    // The earlier fault is reported.
  }
  const batch = collector.takeFound();
  if (batch.length > 0) yield batch;
}

/**
 * Reads a symbolic link: its target path, never the file at the target. git-annex stores its pointers as links: throws
 * `content-unavailable` where the content of one has to be checked.
 */
export async function* readLink(
  input: Pick<ManifestInput, 'path' | 'selection' | 'source' | 'watch'>
): AsyncGenerator<ItemBatch, ManifestTotals> {
  const { path, selection = 'manifest', source, watch } = input;
  const collector = new ItemCollector(watch);
  await using target = await peek(source.open());
  const { head } = target;
  const pointer = await pointerIn(target, path);
  const annex = pointer !== null && pointer.kind === 'annex' && pointer.pieces !== null ? pointer : null;
  if (annex === null) collector.string(head, 0, head.length, 1, 0, false);
  else collectPointer(annex, collector);
  const batch = collector.take();
  const { items } = collector;
  if (items > 0) yield batch;
  if (annex === null) {
    return { kind: 'link', target: latin1(head), items, byHash: 0 };
  }
  if (selection === 'outside') return { kind: 'left-out', items, byHash: 1 };
  if (!annex.media) throw contentUnavailable(annex);
  return { ...POINTER, items, byHash: 1, unreadMembers: new UnreadMembers() };
}
