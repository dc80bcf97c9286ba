/** Which items does this manifest hold, and where? */
import type { ItemBatch } from '../item/batch.ts';
import { ItemCollector } from '../item/collect.ts';
import type { UrlTemplates } from '../item/url-templates.ts';
import { GateError } from '../safe/errors.ts';
import { count, safe } from '../safe/text.ts';
import type { Watch } from '../safe/watch.ts';
import { isDvcFile } from './dvc.ts';
import type { FormatName } from './formats.ts';
import type { Inside } from './members.ts';
import { readMedia } from './media.ts';
import { type Limits, Meter } from './meter.ts';
import { peek } from './peek.ts';
import { collectPointer, contentUnavailable, type LfsObject, type Pointer, pointerIn } from './pointer.ts';
import { selector } from './select.ts';
import { formatFor } from './sniff.ts';
import type { Source } from './source.ts';
import { type Stored, unpack } from './storage.ts';
import { contentSuffix } from './suffix.ts';
import { UnreadMembers } from './unread-members.ts';

/** Where the content that a pointer stands for is to be had; null where it is not. */
export type Resolve = (object: LfsObject) => Source | null;

export interface ManifestInput {
  /** The path in the repository, one character a byte. Only its suffix is used. */
  readonly path: string;
  /** Stored bytes. */
  readonly source: Source;
  readonly limits: Limits;
  readonly watch: Watch;
  readonly resolve: Resolve;
  /** URLs that the settings have put together from columns; absent or null where they have none. */
  readonly templates?: UrlTemplates | null;
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
      /** What no reader took of what it contains; its members are no files of the tree. */
      readonly unreadMembers: UnreadMembers;
    }
  /** Neither a known format nor text. */
  | { readonly kind: 'not-read' };

/**
 * Reads a manifest to its end. Batches that were yielded count, also where an error follows.
 * Throws `GateError` with `manifest-unreadable`, `manifest-unsupported`, `manifest-too-large` or `content-unavailable`.
 */
export async function* readManifest(input: ManifestInput): AsyncGenerator<ItemBatch, ManifestTotals> {
  const collector = new ItemCollector(input.watch, input.templates);
  const reading = new Reading(input);
  let found: Found;
  try {
    found = yield* reading.read(collector);
  } catch (error) {
    const batch = collector.take();
    if (batch.length > 0) yield batch;
    throw error;
  }
  const rest = collector.take();
  if (rest.length > 0) yield rest;
  // A pointer's hash was found also where the content that it stands for is of no known format.
  if (found === null && collector.items === 0) return { kind: 'not-read' };
  return { kind: 'read', ...(found ?? POINTER), items: collector.items, unreadMembers: reading.unreadMembers };
}

/**
 * Reads a symbolic link, whose content is its target: git-annex keeps its pointers so. Any other link is not read.
 * Throws `content-unavailable` where what the pointer stands for had to be looked at.
 */
export async function* readLink({ path, source, watch }: ManifestInput): AsyncGenerator<ItemBatch, ManifestTotals> {
  const collector = new ItemCollector(watch);
  await using target = await peek(source.open());
  const pointer = target.whole ? pointerIn(target.head, path) : null;
  if (pointer?.kind !== 'annex') return { kind: 'not-read' };
  collectPointer(pointer, collector);
  const { items } = collector;
  if (items > 0) yield collector.take();
  if (!pointer.media) throw contentUnavailable(pointer);
  return { kind: 'read', ...POINTER, items, unreadMembers: new UnreadMembers() };
}

/** What was read; null where it is neither a known format nor text. */
type Found = { readonly format: FormatName; readonly lineBased: boolean; readonly rows: number } | null;

const POINTER = { format: 'pointer', lineBased: false, rows: 1 } as const;

/** Stored bytes at a path. */
interface Place {
  readonly path: string;
  readonly stored: Stored;
  readonly inside: Inside;
  /**
   * What is done with content that is neither of a known format nor text: it is passed over to its end, so that the
   * books balance, or its digests are taken, or it is left, since a pointer has said its hash.
   */
  readonly unknown: 'passed' | 'digested' | 'left';
}

class Reading {
  readonly unreadMembers = new UnreadMembers();
  readonly #input: ManifestInput;

  constructor(input: ManifestInput) {
    this.#input = input;
  }

  async *read(collector: ItemCollector): AsyncGenerator<ItemBatch, Found> {
    const { path, source } = this.#input;
    const books = new Books(source);
    const place: Place = { path, stored: this.#stored(books), inside: this.#inside(1), unknown: 'passed' };
    const found = yield* this.#file(place, collector);
    books.check();
    return found;
  }

  /** A file, or what it points to. */
  async *#file(place: Place, collector: ItemCollector): AsyncGenerator<ItemBatch, Found> {
    const { path, stored, inside } = place;
    await using begun = await peek(stored.first);
    const pointer = begun.whole ? pointerIn(begun.head, path) : null;
    if (pointer === null) {
      const found = yield* this.#content({ ...place, stored: { ...stored, first: begun.all } }, collector);
      if (!begun.whole) notOfDvc(path);
      return found;
    }
    collectPointer(pointer, collector);
    if (pointer.media) return POINTER;
    const content: Place = { path, stored: this.#resolved(pointer), inside, unknown: 'left' };
    const found = yield* this.#content(content, collector);
    notOfDvc(path);
    return found === null ? POINTER : { ...found, lineBased: false };
  }

  #resolved(pointer: Pointer): Stored {
    const source = pointer.object === null ? null : this.#input.resolve(pointer.object);
    if (source === null) throw contentUnavailable(pointer);
    return this.#stored(source);
  }

  #stored(source: Source): Stored {
    const { limits, watch } = this.#input;
    return { first: source.open(), again: async () => source, meter: new Meter(source.size, limits, watch) };
  }

  async *#content(place: Place, collector: ItemCollector): AsyncGenerator<ItemBatch, Found> {
    const { path, stored, inside, unknown } = place;
    const { suffix, compression } = contentSuffix(path);
    await using content = await unpack(stored, compression);
    const format = formatFor(content, suffix);
    if (format === null) {
      if (unknown === 'digested') yield* readMedia(content, collector);
      if (unknown === 'passed') for await (const _ of content.all);
      return null;
    }
    const rows = yield* format.read(content, collector, inside);
    return { format: format.name, lineBased: format.lineBased && content.layers === 0, rows };
  }

  /**
   * How members are read: as files are, by the built-in choice. What is of no known format is content that is published,
   * so that its digests are items: media of rare kinds bear no mark.
   *
   * @param depth how many containers deep they are
   */
  #inside(depth: number): Inside {
    const unread = this.unreadMembers;
    const file = (path: string, stored: Stored, collector: ItemCollector) => {
      const inside = depth < MAX_CONTAINERS ? this.#inside(depth + 1) : null;
      return this.#file({ path, stored, inside, unknown: 'digested' }, collector);
    };
    return {
      unread,
      async *read(path, stored, collector) {
        if (select(path) === 'ignored') {
          unread.addLeftAlone();
          return 0;
        }
        const found = yield* file(path, stored, collector);
        if (found !== null) return found.rows;
        unread.addDigested(path);
        return 1;
      }
    };
  }
}

/** Throws where a file that was read is DVC's: what a large one stands for, or one kept elsewhere, was not looked at. */
function notOfDvc(path: string): void {
  if (isDvcFile(path)) throw contentUnavailable({ kind: 'dvc' });
}

/** A container inside a container is the deepest that is opened. */
const MAX_CONTAINERS = 2;

const select = selector(null);

/** Counts the stored bytes of each pass, so that a manifest that was cut short is never taken for whole. */
class Books implements Source {
  readonly size: number;
  readonly #source: Source;
  #closed = false;

  constructor(source: Source) {
    this.#source = source;
    this.size = source.size;
  }

  async *open(): AsyncGenerator<Uint8Array, void> {
    let bytes = 0;
    for await (const chunk of this.#source.open()) {
      bytes += chunk.length;
      yield chunk;
      if (bytes > this.size) break;
    }
    if (bytes !== this.size) throw unbalanced(bytes, this.size);
    this.#closed = true;
  }

  /** Some pass has to have come to the end. */
  check(): void {
    if (!this.#closed) throw unbalanced(0, this.size);
  }
}

function unbalanced(bytes: number, size: number): GateError {
  return new GateError(
    'manifest-unreadable',
    safe`${count(bytes)} bytes were read of ${count(size)}; run the gate again`
  );
}
