/** Git LFS pointer files: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */

/** A pointer has fewer bytes than this. */
export const POINTER_BYTES = 1024;

export interface LfsPointer {
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly oid: string;
  /** Bytes of the content. */
  readonly size: number;
}

/** `hawser` is what Git LFS was called before its first release. */
const VERSION = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1$/;

/** Null where `bytes` is not the whole of a pointer. */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length >= POINTER_BYTES) return null;
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1').split('\n');
  const keys = new Map<string, string>();
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines.map(text => text.replace(/\r$/, ''))) {
    const [, key, value] = /^([a-z0-9.-]+) ([\x20-\x7e]+)$/.exec(line) ?? [];
    if (key === undefined || value === undefined || keys.has(key)) return null;
    if (keys.size === 0 && !VERSION.test(line)) return null;
    keys.set(key, value);
  }
  const [, oid] = /^sha256:([0-9a-f]{64})$/.exec(keys.get('oid') ?? '') ?? [];
  const size = /^\d{1,15}$/.test(keys.get('size') ?? '') ? Number(keys.get('size')) : null;
  return oid === undefined || size === null ? null : { oid, size };
}
