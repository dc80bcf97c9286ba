/** Pointers: small files that stand for content kept elsewhere. The hash that they name is itself an item. */
import type { ItemCollector } from '../item/collect.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { parseLfsPointer } from './lfs-pointer.ts';

/** git-annex allows pointers of up to 32 KiB; the others are smaller. */
const MAX_POINTER_BYTES = 32 << 10;

const KINDS = {
  lfs: 'Git LFS',
  xet: 'Xet',
  annex: 'git-annex'
} as const;

type PointerKind = keyof typeof KINDS;

interface Pointer {
  readonly kind: PointerKind;
  /** The hash that it names, in hex; null where its key holds none. */
  readonly hash: string | null;
}

/** Null where `content`, the whole of a file, is no pointer. */
export function pointerIn(content: Uint8Array): Pointer | null {
  if (content.length > MAX_POINTER_BYTES) return null;
  const lfs = parseLfsPointer(content);
  if (lfs !== null) return { kind: 'lfs', hash: lfs.oid };
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  if (/^# xet version /.test(text)) return { kind: 'xet', hash: hexIn(text) };
  if (/^\S*\/annex\/objects\/\S+(?:\n|$)/.test(text)) return { kind: 'annex', hash: hexIn(text) };
  return null;
}

function hexIn(text: string): string | null {
  const runs = text.match(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64}|[0-9a-f]{40}|[0-9a-f]{32})(?![0-9a-f])/i);
  return runs?.[0] ?? null;
}

/** Collects the pointer's hash as an item. */
export function collectPointer({ hash }: Pointer, collector: ItemCollector): void {
  if (hash === null) return;
  const bytes = Buffer.from(hash, 'latin1');
  collector.string(bytes, 0, bytes.length, 1, 0, false);
}

export function contentUnavailable({ kind }: Pointer): GateError {
  return new GateError(
    'content-unavailable',
    safe`it is a ${KINDS[kind]} pointer, and the content that it stands for was not read; store the manifest in git itself`
  );
}
