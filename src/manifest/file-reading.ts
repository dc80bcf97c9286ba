/**
 * Reads one file, from its stored bytes to its items: follows pointers, undoes compression and chooses how to read the
 * content.
 */
import type { ItemBatch } from '../item/batch/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { GateError, type Reason, withoutLine } from '../safe/errors.ts';
import { digestBinary, digestUnlessText } from './format/binary.ts';
import { CountedSource } from './bytes/counted-source.ts';
import {
  BYTES_AND_TEXT,
  type FormatName,
  formatMarked,
  formatOf,
  isContainer,
  MEDIA,
  MEDIA_AS_TEXT,
  type ReadFormat
} from './format/formats.ts';
import { POINTER_BYTES } from './pointer/lfs-pointer.ts';
import { readLines } from './bytes/lines.ts';
import { readMedia, readTextAroundNuls, withStrings } from './member/media.ts';
import type { MemberReader } from './member/members.ts';
import { OwnDigests } from './member/own-digests.ts';
import { MAX_CONTAINER_DEPTH } from './bytes/manifest-limits.ts';
import { Meter } from './bytes/meter.ts';
import { type PeekedBytes, peek } from './bytes/peek.ts';
import { collectPointer, contentUnavailable, notUnderstood, type Pointer, pointerIn } from './pointer/pointer.ts';
import type { ManifestInput } from './manifest-input.ts';
import { type Selection, selector } from './format/select.ts';
import { formatFor } from './format/sniff.ts';
import type { Source } from './bytes/source.ts';
import { compressionOf } from './compression/compression.ts';
import { type Content, type StoredBytes, unpack } from './compression/storage.ts';
import { contentSuffix } from './kind/suffix.ts';
import { unreadBySuffix } from './kind/unread-formats.ts';
import { encodingOf, looksLikeText, NulFault, utf8, TextCheck } from './kind/encoding.ts';
import { UnreadMembers } from './kind/unread-members.ts';

/** How a file was read. The kinds are those of `ManifestTotals`. */
export type Outcome = Read | typeof NOT_READ | typeof LEFT_OUT;

interface Read {
  readonly kind: 'read';
  readonly format: FormatName;
  readonly lineBased: boolean;
  readonly rows: number;
}

/** A pointer of which only the hash was compared, or whose content has no known format. */
export const POINTER = { kind: 'read', format: 'pointer', lineBased: false, rows: 1 } as const;
const NOT_READ = { kind: 'not-read' } as const;
const LEFT_OUT = { kind: 'left-out' } as const;

/** Stored bytes at a path. */
interface StoredFile {
  readonly path: string;
  readonly selection: Selection;
  readonly stored: StoredBytes;
  /** How members are read; null where no more containers are opened. */
  readonly inside: MemberReader;
  readonly in: 'file' | 'member';
  /** Whether text that is not what its name promises is read line by line. */
  readonly isLenient?: boolean;
}

const select = selector(null);

/** The reasons for which a file outside the patterns is not opened; its bytes are digested. */
const UNOPENED: ReadonlySet<Reason> = new Set(['manifest-unreadable', 'manifest-unsupported']);

export class FileReading {
  readonly unreadMembers = new UnreadMembers();
  readonly #input: ManifestInput;
  #byHash = 0;

  constructor(input: ManifestInput) {
    this.#input = input;
  }

  /** The number of pointers of which only the hash was compared. */
  get byHash(): number {
    return this.#byHash;
  }

  async *read(collector: ItemCollector): AsyncGenerator<ItemBatch, Outcome> {
    const { path, selection = 'manifest', source } = this.#input;
    const counted = new CountedSource(source);
    const stored = this.#stored(counted);
    const outcome = yield* this.#file(
      { path, selection, stored, inside: this.#inside(1, selection), in: 'file' },
      collector
    );
    counted.check();
    return outcome;
  }

  /** Reads a file, or the content that it points to. */
  async *#file(place: StoredFile, collector: ItemCollector): AsyncGenerator<ItemBatch, Outcome> {
    const { path, stored } = place;
    await using begun = await peek(stored.first);
    const pointer = await pointerIn(begun, path);
    if (pointer === null) return yield* this.#content(begun, place, collector);
    if (pointer.pieces !== null) return yield* this.#pointer(pointer, begun, place, collector);
    yield* readAsText(begun, collector);
    throw notUnderstood(pointer);
  }

  async *#pointer(
    pointer: Pointer,
    begun: PeekedBytes,
    place: StoredFile,
    collector: ItemCollector
  ): AsyncGenerator<ItemBatch, Outcome> {
    collectPointer(pointer, collector);
    // The tool reads only the beginning, but the whole file is published.
    if (pointer.kind === 'lfs' && begun.head.length > POINTER_BYTES) yield* readAsText(begun, collector);
    if (place.selection === 'outside' || this.#isByHash(pointer)) {
      this.#byHash++;
      return place.selection === 'outside' ? LEFT_OUT : POINTER;
    }
    const stored = this.#resolved(pointer, place);
    await using content = await peek(stored.first);
    const again = await pointerIn(content, place.path);
    if (again !== null) {
      yield* readAsText(content, collector);
      throw contentUnavailable(again);
    }
    // Whatever its name: source code is not kept in such storage.
    const fetched = this.#content(content, { ...place, selection: 'manifest', stored }, collector);
    const outcome = yield* withoutLines(fetched);
    if (pointer.converted === true) throw contentUnavailable(pointer);
    if (outcome.kind === 'not-read') return POINTER;
    return outcome.kind === 'read' ? { ...outcome, lineBased: false } : outcome;
  }

  /** Returns true where the hash of media is enough: their content cannot be fetched, or is not wanted. */
  #isByHash({ kind, media }: Pointer): boolean {
    return media && (kind === 'annex' || kind === 'dvc' || (kind === 'lfs' && this.#input.lfsMedia === 'oid'));
  }

  #resolved(pointer: Pointer, place: StoredFile): StoredBytes {
    const source = pointer.object === null ? null : this.#input.resolve(pointer.object, place.in);
    if (source === null) throw contentUnavailable(pointer);
    return this.#stored(source);
  }

  #stored(source: Source): StoredBytes {
    const { limits, watch } = this.#input;
    return { first: source.open(), again: async () => source, meter: new Meter(source.size, limits, watch) };
  }

  /** Reads content. Unless it is text, its own digests are looked up too, whatever reads it. */
  async *#content(begun: PeekedBytes, place: StoredFile, collector: ItemCollector): AsyncGenerator<ItemBatch, Outcome> {
    const stored = { ...place.stored, first: begun.all };
    if (isText(begun.head, place.path)) return yield* this.#opened({ ...place, stored }, null, collector);
    await using own = new OwnDigests(stored, place.in);
    return yield* own.after(this.#opened({ ...place, stored: own.stored }, own, collector), collector);
  }

  /** @param own the digests of the stored bytes; null if they are text */
  async *#opened(
    place: StoredFile,
    own: OwnDigests | null,
    collector: ItemCollector
  ): AsyncGenerator<ItemBatch, Outcome> {
    try {
      return yield* this.#decompressed(place, own, collector);
    } catch (error) {
      collector.watch.checkDeadline();
      // Outside the patterns, what cannot be opened is only bytes.
      if (place.selection !== 'outside' || !(error instanceof GateError) || !UNOPENED.has(error.reason)) throw error;
      return own === null ? LEFT_OUT : NOT_READ;
    }
  }

  async *#decompressed(
    place: StoredFile,
    own: OwnDigests | null,
    collector: ItemCollector
  ): AsyncGenerator<ItemBatch, Outcome> {
    const notes = place.selection === 'outside' ? undefined : collector;
    await using content = await unpack(place.stored, contentSuffix(place.path).compression, notes);
    if (content.layers === 0) return yield* this.#inFormat(place, content, own, collector);
    if (isTextContent(content.head, place.path)) {
      return yield* withoutLines(this.#inFormat(place, content, null, collector));
    }
    await using inner = new OwnDigests({ ...content, first: content.all, again: content.source }, place.in);
    const { first: all, again: source } = inner.stored;
    return yield* inner.after(this.#inFormat(place, { ...content, all, source }, inner, collector), collector);
  }

  /** @param own the digests of the content; null if it is text */
  async *#inFormat(
    place: StoredFile,
    content: Content,
    own: OwnDigests | null,
    collector: ItemCollector
  ): AsyncGenerator<ItemBatch, Outcome> {
    const { path, selection } = place;
    if (selection === 'outside') return yield* readBytesOnly(place, content, own, collector);
    if (content.layers > 0) yield* refusePointer(content, path, collector);
    if (selection === 'tool' && content.layers === 0 && looksLikeText(content.head)) {
      const { isText: isAllText, endsAs } = await digestUnlessText(content, collector, own);
      if (endsAs !== null) return yield* readIn(endsAs, content, own, collector, place);
      if (isAllText) return LEFT_OUT;
      const strings = withStrings((await content.source()).open(), collector);
      for await (const _ of strings) if (collector.full) yield* collector.passOn();
      return NOT_READ;
    }
    const format = yield* formatOrDigests(content, path, own, collector);
    const isDigested = format === null || format === MEDIA || format === BYTES_AND_TEXT;
    if (!isDigested) return yield* readIn(format, content, own, collector, place);
    const all = format === BYTES_AND_TEXT ? content.all : withStrings(content.all, collector);
    const endsAs = yield* digestBinary({ all }, collector, own);
    if (endsAs !== null) return yield* readIn(endsAs, content, own, collector, place);
    if (format === BYTES_AND_TEXT) return yield* readIn(format, content, own, collector, place);
    return format === null ? NOT_READ : { kind: 'read', format: format.name, lineBased: false, rows: 1 };
  }

  /**
   * Returns how members are read: like files, with the built-in selection, or only as bytes.
   *
   * @param depth the number of containers around them
   * @param around what the path of the file says about them
   */
  #inside(depth: number, around: Selection): MemberReader {
    const unread = this.unreadMembers;
    const bytesOnly = around === 'outside';
    const file = async function* (
      this: FileReading,
      path: string,
      stored: StoredBytes,
      collector: ItemCollector,
      isLenient: boolean
    ) {
      const inside = depth < MAX_CONTAINER_DEPTH ? this.#inside(depth + 1, around) : null;
      // A server may send a file under any name, so all are read.
      const selection = bytesOnly ? around : isLenient ? 'manifest' : select(path);
      const outcome = yield* this.#file({ path, selection, stored, inside, in: 'member', isLenient }, collector);
      if (outcome.kind === 'read') return outcome.rows;
      if (outcome.kind === 'left-out') unread.addLeftAlone();
      else unread.addDigested(path);
      return outcome.kind === 'left-out' ? 0 : 1;
    }.bind(this);
    return {
      bytesOnly,
      unread,
      read: (path, stored, collector) => file(path, stored, collector, false),
      lenient: (path, stored, collector) => file(path, stored, collector, true),
      async *digest(path, stored, collector) {
        await using content = await peek(stored.meter.limited(stored.first));
        unread.addDigested(path);
        return yield* readMedia(content, collector);
      }
    };
  }
}

/** Throws for a compressed pointer: no tool fetches its content. */
async function* refusePointer(
  content: Content,
  path: string,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, void> {
  const pointer = await pointerIn(content, path);
  if (pointer === null) return;
  if (pointer.pieces !== null) collectPointer(pointer, collector);
  yield* readAsText(content, collector);
  throw contentUnavailable(pointer);
}

/**
 * Returns the format of content; null where there is none. If the format is known but not read, it looks at the digests
 * and URLs of the content before it throws, so that a listed one still counts.
 */
async function* formatOrDigests(
  content: Content,
  path: string,
  own: OwnDigests | null,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, ReadFormat | null> {
  try {
    return formatFor(content, path);
  } catch (error) {
    yield* digestBinary({ all: withStrings(content.all, collector) }, collector, own);
    throw error;
  }
}

/** Reads content that was unpacked or fetched: its lines are not those of the file. */
async function* withoutLines(reading: AsyncGenerator<ItemBatch, Outcome>): AsyncGenerator<ItemBatch, Outcome> {
  try {
    return yield* reading;
  } catch (error) {
    throw withoutLine(error);
  }
}

/**
 * Reads content in a format. If it turns out not to be text, its digests are looked up; it may also be junk in front of
 * an archive or a table, which are recognised by their ends.
 */
async function* readIn(
  format: ReadFormat,
  content: Content,
  own: OwnDigests | null,
  collector: ItemCollector,
  { path, inside, isLenient = false }: StoredFile
): AsyncGenerator<ItemBatch, Outcome> {
  const lineBased = format.lineBased && content.layers === 0;
  const check = new TextCheck();
  try {
    const all = isUtf8Expected(format, content) ? checked(content.all, check) : content.all;
    const rows = yield* format.read({ ...content, all }, collector, inside);
    // Bytes past ASCII may be letters of some encoding, or part of a picture.
    if (!check.end()) yield* digestBinary(again(await content.source()), collector, own);
    return { kind: 'read', format: format.name, lineBased, rows };
  } catch (error) {
    const isBroken = error instanceof GateError && error.reason === 'manifest-unreadable';
    if ('matches' in format || !isBroken) throw error;
    const whole = { ...content, ...again(await content.source()) };
    const endsAs = looksLikeText(content.head)
      ? (await digestUnlessText(whole, collector, own)).endsAs
      : yield* digestBinary(whole, collector, own);
    const { suffix } = contentSuffix(path);
    if (formatOf(suffix) !== null && !isLenient) throw error;
    if (endsAs === null && (isLenient || (error instanceof NulFault && unreadBySuffix(suffix) === null))) {
      const rows = yield* readTextAroundNuls(content, collector);
      return { kind: 'read', format: BYTES_AND_TEXT.name, lineBased, rows };
    }
    if (endsAs === null) throw error;
    const rows = yield* endsAs.read(content, collector, inside);
    return { kind: 'read', format: endsAs.name, lineBased: false, rows };
  }
}

/** Returns true if the content is read as plain text, which may turn out not to be UTF-8. */
function isUtf8Expected(format: ReadFormat, { head }: Content): boolean {
  const isText =
    !('matches' in format) && !('isBinary' in format) && format !== MEDIA_AS_TEXT && format !== BYTES_AND_TEXT;
  return isText && encodingOf(head) === 'utf-8';
}

/** Returns another pass over all bytes. */
function again(source: Source): { readonly all: AsyncIterable<Uint8Array> } {
  return { all: source.open() };
}

async function* checked(chunks: AsyncIterable<Uint8Array>, check: TextCheck): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of chunks) {
    check.add(chunk);
    yield chunk;
  }
}

/**
 * Reads content that the patterns leave out: text is left out, bytes are only digested, and so are the members of an
 * archive that are not text.
 */
async function* readBytesOnly(
  { path, inside }: StoredFile,
  content: Content,
  own: OwnDigests | null,
  collector: ItemCollector
): AsyncGenerator<ItemBatch, Outcome> {
  let format = formatMarked(content.head, contentSuffix(path).suffix);
  if (format === null && looksLikeText(content.head)) {
    const text = await digestUnlessText(content, collector, own);
    if (text.isText && text.endsAs === null) return content.layers === 0 ? LEFT_OUT : NOT_READ;
    format = text.endsAs;
  } else {
    format ??= yield* digestBinary(content, collector, own);
  }
  if (format !== null && isContainer(format) && inside !== null) yield* format.read(content, collector, inside);
  return NOT_READ;
}

/** Returns true if stored bytes that begin like this are text, and no reader takes them for anything else. */
function isText(head: Uint8Array, path: string): boolean {
  const isStored = contentSuffix(path).compression.length > 0 || compressionOf(head) !== null;
  return !isStored && isTextContent(head, path);
}

/** Like `isText`, for content that is not compressed. */
function isTextContent(head: Uint8Array, path: string): boolean {
  const named = formatOf(contentSuffix(path).suffix);
  return looksLikeText(head) && formatMarked(head, '') === null && !(named !== null && 'isBinary' in named);
}

/** Collects the items of a file that ends as a fault in any case, so that what can be checked is checked. */
async function* readAsText(content: PeekedBytes, collector: ItemCollector): AsyncGenerator<ItemBatch, void> {
  try {
    yield* readLines(utf8(content), collector);
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
  }
}
