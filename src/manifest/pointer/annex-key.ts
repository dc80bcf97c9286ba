/**
 * git-annex pointers: https://git-annex.branchable.com/internals/pointer_file/ and …/key_format/. They are recognized
 * like `parseLinkTargetOrPointer` and `isLinkToAnnex` in its Annex/Link.hs.
 */
import { MAX_ANNEX_POINTER_BYTES } from '../bytes/manifest-limits.ts';

/** Escapes for characters that a file name cannot contain. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['%', '/'],
  ['&c', ':'],
  ['&s', '%'],
  ['&a', '&']
]);

/** `BACKEND-s123-m456--NAME`: a backend, fields about the content in any order, and a name. */
const KEY = /^[^-]+(?:-[smSC]\d+)*--/;

/** Keys whose names begin with a content hash of a kind that lists contain. */
const HASHED =
  /^(?:MD5E?(?:-[smSC]\d+)*--[0-9a-f]{32}|SHA1E?(?:-[smSC]\d+)*--[0-9a-f]{40}|SHA256E?(?:-[smSC]\d+)*--[0-9a-f]{64}|SHA512E?(?:-[smSC]\d+)*--[0-9a-f]{128})(?![0-9a-f])/;

/**
 * Returns the key of a file or of a symbolic link's target: the last part of a path into the object store, whatever
 * characters it has. Returns null if it is not a git-annex pointer. Further lines must be complete, and paths of the
 * same kind.
 *
 * @param text all of it, one character per byte
 */
export function annexPointer(text: string): string | null {
  if (text.length > MAX_ANNEX_POINTER_BYTES) return null;
  // On Windows links are also written with backslashes.
  const path = text.replace(/\r?(?:\n.*)?$/s, '').replaceAll('\\', '/');
  const key = path.slice(path.lastIndexOf('/') + 1);
  if (!path.includes('/annex/objects/') || !KEY.test(key)) return null;
  const whole = text.endsWith('\n') || !text.includes('\n');
  const further = text.split('\n').slice(1, -1);
  return whole && further.every(line => line.includes('/annex/')) ? key : null;
}

/** Checks whether a text begins like such a pointer: its first line is only a path to an object. */
export function beginsAsAnnexPointer(text: string): boolean {
  return /^[^\s:,;"'`<>()[\]{}|=*]*[/\\]annex[/\\]objects[/\\][^\s,;"'`<>()[\]{}|*]*[ \t\r]*(?:\n|$)/i.test(text);
}

/** Checks whether the key identifies its content by a hash that can be looked up. */
export function isHashed(key: string): boolean {
  return HASHED.test(key);
}

/**
 * Returns the strings in a key as it is in a file name, `BACKEND-s123--NAME`. The name is a hash with or without a
 * suffix, or, for `URL` keys, the address of the content.
 */
export function annexKey(key: string): readonly string[] {
  const text = key.replace(/%|&[csa]/g, escape => ESCAPES.get(escape) ?? escape);
  const name = text.slice(text.indexOf('--') + 2);
  // `E` backends keep the suffix of the file after the hash.
  const hash = /^[0-9a-f]{32,128}(?=\.)/.exec(name)?.[0];
  return hash === undefined ? [name] : [hash, name.slice(hash.length + 1)];
}
