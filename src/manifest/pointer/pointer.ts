/**
 * Pointers: small files that stand for content kept elsewhere. The one place that says what is a pointer: what its own
 * tool takes for one. What only begins as one is not text either, since another version of the tool may take it.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { annexKey, annexPointer, beginsAsAnnexPointer, isHashed } from './annex-key.ts';
import { isDvcFile, outsIn } from './dvc.ts';
import { beginsAsLfsPointer, type LfsObject, parseLfsPointer } from './lfs-pointer.ts';
import type { Peeked } from '../bytes/peek.ts';
import { linePieces, type Piece } from '../bytes/pieces.ts';
import { contentSuffix, isMedia } from '../kind/suffix.ts';
import { embeddedYaml } from '../yaml/yaml.ts';

const KINDS = {
  lfs: 'Git LFS',
  xet: 'Xet',
  annex: 'git-annex',
  dvc: 'DVC'
} as const;

type PointerKind = keyof typeof KINDS;

export interface Pointer {
  readonly kind: PointerKind;
  /** What it says of its content: a hash, a URL. */
  readonly pieces: Iterable<Piece>;
  /** Where the content can be asked for; null where the gate knows no way to it. */
  readonly object: LfsObject | null;
  /** Whether the object is what a program made of the content: only that program makes the content of it again. */
  readonly converted?: boolean;
  /** Whether by name all that it stands for are pictures, sound or video, each with a hash that can be looked up. */
  readonly media: boolean;
}

/** Begins as a pointer of this kind, and is none that its tool would take. */
interface NearMiss {
  readonly kind: PointerKind;
  readonly pieces: null;
}

/**
 * Null where the file is no pointer.
 *
 * @param path of the file, one character a byte
 */
export function pointerIn(file: Pick<Peeked, 'head' | 'whole'>, path: string): Pointer | NearMiss | null {
  return storedElsewhere(file, path) ?? (isDvcFile(path) ? dvc(file, path) : null);
}

/** A pointer of any other program. */
function storedElsewhere({ head, whole }: Pick<Peeked, 'head' | 'whole'>, path: string): Pointer | NearMiss | null {
  const media = isMedia(contentSuffix(path).suffix);
  const lfs = parseLfsPointer(head);
  if (lfs !== null) {
    const { oid, size, before } = lfs;
    const object = { oid, size };
    return { kind: 'lfs', pieces: pieces([oid, ...before]), object, media, converted: before.length > 0 };
  }
  const latin1 = Buffer.from(head.buffer, head.byteOffset, head.length).toString('latin1');
  const key = whole ? annexPointer(latin1) : null;
  if (key !== null) {
    const further = latin1.split('\n').slice(1);
    return {
      kind: 'annex',
      pieces: pieces([...annexKey(key), ...further]),
      object: null,
      media: media && isHashed(key)
    };
  }
  const texts = beginningsOf(head);
  if (texts.some(text => /^#\s*xet\s+version\b/i.test(text))) {
    return { kind: 'xet', pieces: whole ? pieces(latin1.split('\n')) : null, object: null, media };
  }
  const kind = texts.some(beginsAsLfsPointer) ? 'lfs' : texts.some(beginsAsAnnexPointer) ? 'annex' : null;
  return kind === null ? null : { kind, pieces: null };
}

/** So much decides whether a file begins as a pointer. */
const BEGINNING = 2048;

/** The first characters of a file as its bytes are and without NULs, and without what a tool may be lenient about before them. */
function beginningsOf(head: Uint8Array): readonly string[] {
  const start = head.subarray(0, BEGINNING);
  // Of UTF-16 and UTF-32 that is their ASCII, which is all that counts.
  return [start, start.filter(byte => byte !== 0)].map(bytes => {
    return Buffer.from(bytes)
      .toString('utf8')
      .replace(/^[\s\0-\x20\x7f-\xa0\u200b-\u200f\u2060\ufeff\ufffd]+/, '');
  });
}

// Stryker disable next-line BooleanLiteral,StringLiteral: they hold no line ends, and each is read by itself
const READ_ALONE = { row: 1, lines: false, reading: 'only' } as const;

/** @param strings one character a byte */
function pieces(strings: readonly string[]): readonly Piece[] {
  return strings.map(text => ({ ...READ_ALONE, bytes: Buffer.from(text, 'latin1') }));
}

function dvc({ head, whole }: Pick<Peeked, 'head' | 'whole'>, path: string): Pointer | NearMiss | null {
  if (!whole) return { kind: 'dvc', pieces: null };
  const document = Buffer.from(head.buffer, head.byteOffset, head.length);
  const outs = outsIn(document.toString('utf8'), path);
  if (outs === 'none') return null;
  return { kind: 'dvc', pieces: dvcPieces(document), object: null, media: outs === 'media' };
}

function* dvcPieces(document: Buffer): Generator<Piece, void> {
  if (!(yield* embeddedYaml(document, 1))) yield* linePieces(document, 0, document.length, 1);
}

/** Collects what the pointer says of its content as items; it is one record. */
export function collectPointer({ pieces }: Pointer, collector: ItemCollector): void {
  for (const { bytes, reading } of pieces) collector.reading(bytes, 1, false, reading);
}

export function contentUnavailable({ kind }: { readonly kind: PointerKind }): GateError {
  return new GateError(
    'content-unavailable',
    safe`it is a ${KINDS[kind]} pointer, and its content was not read; store the manifest in git itself`
  );
}

/** Of a file that its tool might take for a pointer, and might not. */
export function notUnderstood({ kind }: { readonly kind: PointerKind }): GateError {
  if (kind === 'dvc') return contentUnavailable({ kind });
  return new GateError(
    'content-unavailable',
    safe`it begins as a ${KINDS[kind]} pointer, and is none that the tool itself would write; add the file again, or store the manifest in git itself`
  );
}
