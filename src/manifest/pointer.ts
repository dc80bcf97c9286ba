/** Pointers: small files that stand for content kept elsewhere. The hash that they name is itself an item. */
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { annexKey } from './annex-key.ts';
import { isDvcFile, outsIn } from './dvc.ts';
import { parseLfsPointer } from './lfs-pointer.ts';
import { linePieces, type Piece, piece } from './pieces.ts';
import { contentSuffix, isMedia } from './suffix.ts';
import { embeddedYaml } from './yaml.ts';

/** git-annex allows pointers of up to 32 KiB; the others but DVC's are smaller. */
const MAX_POINTER_BYTES = 32 << 10;

const KINDS = {
  lfs: 'Git LFS',
  xet: 'Xet',
  annex: 'git-annex',
  dvc: 'DVC'
} as const;

type PointerKind = keyof typeof KINDS;

/** What large file storage keeps an object by. */
export interface LfsObject {
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

export interface Pointer {
  readonly kind: PointerKind;
  /** What it says of its content: a hash, a URL. */
  readonly pieces: Iterable<Piece>;
  /** Where the content can be asked for; null where the gate knows no way to it. */
  readonly object: LfsObject | null;
  /** Whether all that it stands for are pictures, sound or video, of which nothing but the hash is looked at. */
  readonly media: boolean;
}

/**
 * Null where `content`, the whole of a file, is no pointer.
 *
 * @param path of the file, one character a byte
 */
export function pointerIn(content: Uint8Array, path: string): Pointer | null {
  const stored = content.length > MAX_POINTER_BYTES ? null : storedElsewhere(content, path);
  return stored ?? (isDvcFile(path) ? dvc(content) : null);
}

/** A pointer of any other program. */
function storedElsewhere(content: Uint8Array, path: string): Pointer | null {
  const media = isMedia(contentSuffix(path).suffix);
  const object = parseLfsPointer(content);
  if (object !== null) return { kind: 'lfs', pieces: pieces([object.oid]), object, media };
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  if (/^# xet version /.test(text)) return { kind: 'xet', pieces: pieces(text.split('\n')), object: null, media };
  const [, key] = /^\S*\/annex\/objects\/(?:[^\s/]+\/)*([^\s/]+)(?:\r?\n|$)/.exec(text) ?? [];
  if (key === undefined) return null;
  return { kind: 'annex', pieces: pieces([...annexKey(key), ...text.split('\n').slice(1)]), object: null, media };
}

/** @param strings one character a byte */
function pieces(strings: readonly string[]): readonly Piece[] {
  return strings.map(text => ({ ...piece('', 1), bytes: Buffer.from(text, 'latin1') }));
}

function dvc(content: Uint8Array): Pointer | null {
  const document = Buffer.from(content.buffer, content.byteOffset, content.length);
  const outs = outsIn(document.toString('utf8'));
  if (outs === 'none') return null;
  const read = embeddedYaml(document, 1) ?? linePieces(document, 0, document.length, 1);
  return { kind: 'dvc', pieces: read, object: null, media: outs === 'media' };
}

/** Collects what the pointer says of its content as items; it is one record. */
export function collectPointer({ pieces }: Pointer, collector: ItemCollector): void {
  for (const { bytes, reading } of pieces) collector.reading(bytes, 1, false, reading);
}

export function contentUnavailable({ kind }: Pick<Pointer, 'kind'>): GateError {
  return new GateError(
    'content-unavailable',
    safe`it is a ${KINDS[kind]} pointer, and the content that it stands for was not read; store the manifest in git itself`
  );
}
