/** Pointers: small files that stand for content kept elsewhere. The hash that they name is itself an item. */
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { annexKey } from './annex-key.ts';
import { parseLfsPointer } from './lfs-pointer.ts';
import { contentSuffix, isMedia } from './suffix.ts';

/** git-annex allows pointers of up to 32 KiB; the others are smaller. */
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
  /** What it says of its content: a hash, a URL; one character a byte. */
  readonly strings: readonly string[];
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
  if (content.length > MAX_POINTER_BYTES) return null;
  const { suffix } = contentSuffix(path);
  const media = isMedia(suffix);
  const object = parseLfsPointer(content);
  if (object !== null) return { kind: 'lfs', strings: [object.oid], object, media };
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  if (/^# xet version /.test(text)) return { kind: 'xet', strings: text.split('\n'), object: null, media };
  const [, key] = /^\S*\/annex\/objects\/(?:[^\s/]+\/)*([^\s/]+)(?:\r?\n|$)/.exec(text) ?? [];
  if (key !== undefined) {
    return { kind: 'annex', strings: [...annexKey(key), ...text.split('\n').slice(1)], object: null, media };
  }
  if (suffix === 'dvc' && /^\s*outs:/m.test(text)) return { ...dvc(text), object: null };
  return null;
}

/** A `.dvc` file lists what it stands for as `outs`; each has a `path`, and its hash under one of several keys. */
function dvc(text: string): Pick<Pointer, 'kind' | 'strings' | 'media'> {
  const paths = [...text.matchAll(/^[\s-]*path:[ \t]*["']?(.*?)["']?[ \t]*\r?$/gm)].map(([, path = '']) => path);
  const media = paths.length > 0 && paths.every(path => isMedia(contentSuffix(path).suffix));
  return { kind: 'dvc', strings: text.split('\n'), media };
}

/** Collects what the pointer says of its content as items. */
export function collectPointer({ strings }: Pointer, collector: ItemCollector): void {
  for (const [index, text] of strings.entries()) {
    const bytes = Buffer.from(text, 'latin1');
    collector.string(bytes, 0, bytes.length, index + 1, 0, false);
  }
}

export function contentUnavailable({ kind }: Pointer): GateError {
  return new GateError(
    'content-unavailable',
    safe`it is a ${KINDS[kind]} pointer, and the content that it stands for was not read; store the manifest in git itself`
  );
}
