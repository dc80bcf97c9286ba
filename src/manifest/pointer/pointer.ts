/**
 * Recognizes pointers: small files that refer to content stored elsewhere. A file is a pointer if its own tool reads it
 * as one. A file that only begins like one is not text either, because another version of the tool may read it as a
 * pointer.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { annexKey, annexPointer, beginsAsAnnexPointer, isHashed } from './annex-key.ts';
import { beginsAsLfsPointer, type LfsObject, parseLfsPointer } from './lfs-pointer.ts';
import type { PeekedBytes } from '../bytes/peek.ts';
import type { Piece } from '../bytes/pieces.ts';
import { contentSuffix, isMedia } from '../kind/suffix.ts';
import { latin1 } from '../../item/text/latin1.ts';

const KINDS = {
  lfs: 'Git LFS',
  xet: 'Xet',
  annex: 'git-annex',
  dvc: 'DVC'
} as const;

type PointerKind = keyof typeof KINDS;

export interface Pointer {
  readonly kind: PointerKind;
  /** Strings about its content: a hash, a URL. */
  readonly pieces: Iterable<Piece>;
  /** Where the content can be requested; null if the gate cannot get it. */
  readonly object: LfsObject | null;
  /** Whether a program converted the content into the object. Only that program can convert it back. */
  readonly converted?: boolean;
  /** Whether, by name, all files behind it are pictures, sound or video, each with a hash that can be looked up. */
  readonly media: boolean;
}

/** Begins like a pointer of this kind, but its tool would not read it as one. */
interface NearMiss {
  readonly kind: PointerKind;
  readonly pieces: null;
}

/**
 * Returns the pointer in a file; null if it is not one.
 *
 * @param path of the file, one character per byte
 */
export async function pointerIn(
  file: Pick<PeekedBytes, 'head' | 'whole'>,
  path: string
): Promise<Pointer | NearMiss | null> {
  return storedElsewhere(file, path) ?? (isDvcFile(path) ? await dvc(file, path) : null);
}

/** Checks whether a file with this name may be a pointer to content that DVC stores. */
export function isDvcFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc');
}

/** Recognizes pointers of all tools except DVC. */
function storedElsewhere(
  { head, whole }: Pick<PeekedBytes, 'head' | 'whole'>,
  path: string
): Pointer | NearMiss | null {
  const media = isMedia(contentSuffix(path).suffix);
  const lfs = parseLfsPointer(head);
  if (lfs !== null) {
    const { oid, size, before } = lfs;
    const object = { oid, size };
    return { kind: 'lfs', pieces: pieces([oid, ...before]), object, media, converted: before.length > 0 };
  }
  const text = latin1(head);
  const key = whole ? annexPointer(text) : null;
  if (key !== null) {
    return {
      kind: 'annex',
      // The path is published too. Its folders may repeat the key, which is looked up once unless it is part of an address.
      pieces: pieces([...annexKey(key), ...(ADDRESS.test(text) ? text : text.replaceAll(key, '')).split('\n')]),
      object: null,
      media: media && isHashed(key)
    };
  }
  const texts = beginningsOf(head);
  if (texts.some(text => /^#\s*xet\s+version\b/i.test(text))) {
    return { kind: 'xet', pieces: whole ? pieces(text.split('\n')) : null, object: null, media };
  }
  const kind = texts.some(beginsAsLfsPointer) ? 'lfs' : texts.some(beginsAsAnnexPointer) ? 'annex' : null;
  return kind === null ? null : { kind, pieces: null };
}

/** A folder that may begin an address. */
const ADDRESS = /\/\/|[^\s/\\.]\.[^\s/\\]*[/\\]/;

/** Bytes that decide whether a file begins like a pointer. */
const BEGINNING = 2048;

/** Returns the first characters of a file, as they are and without NULs, after anything a tool may ignore. */
function beginningsOf(head: Uint8Array): readonly string[] {
  const start = head.subarray(0, BEGINNING);
  // Without NULs, UTF-16 and UTF-32 become ASCII, which is enough here.
  return [start, start.filter(byte => byte !== 0)].map(bytes => {
    return Buffer.from(bytes)
      .toString('utf8')
      .replace(/^[\s\0-\x20\x7f-\xa0\u200b-\u200f\u2060\ufeff\ufffd]+/, '');
  });
}

// Stryker disable next-line BooleanLiteral,StringLiteral: they have no line ends, and each is read alone
const READ_ALONE = { row: 1, lines: false, reading: 'only' } as const;

/** @param strings one character per byte */
function pieces(strings: readonly string[]): readonly Piece[] {
  return strings.map(text => ({ ...READ_ALONE, bytes: Buffer.from(text, 'latin1') }));
}

async function dvc(
  { head, whole }: Pick<PeekedBytes, 'head' | 'whole'>,
  path: string
): Promise<Pointer | NearMiss | null> {
  if (!whole) return { kind: 'dvc', pieces: null };
  const { dvcPieces, outputKind } = await import('./dvc.ts');
  const document = Buffer.from(head.buffer, head.byteOffset, head.length);
  const outs = outputKind(document.toString('utf8'), path);
  if (outs === 'none') return null;
  return { kind: 'dvc', pieces: dvcPieces(document), object: null, media: outs === 'media' };
}

/** Collects the strings about the content as items, in one record. */
export function collectPointer({ pieces }: Pointer, collector: ItemCollector): void {
  for (const { bytes, reading } of pieces) collector.reading(bytes, 1, false, reading);
}

export function contentUnavailable({ kind }: { readonly kind: PointerKind }): GateError {
  return new GateError(
    'content-unavailable',
    safe`it is a ${KINDS[kind]} pointer, and its content was not read; store the manifest in git itself`
  );
}

/** Returns the error for a file that its tool may or may not read as a pointer. */
export function notUnderstood({ kind }: { readonly kind: PointerKind }): GateError {
  if (kind === 'dvc') return contentUnavailable({ kind });
  return new GateError(
    'content-unavailable',
    safe`it begins like a ${KINDS[kind]} pointer, but the tool would not write it like this; add the file again, or store the manifest in git itself`
  );
}
