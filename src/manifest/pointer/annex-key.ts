/**
 * git-annex: https://git-annex.branchable.com/internals/pointer_file/ and …/key_format/, taken for what it takes them for:
 * `parseLinkTargetOrPointer` and `isLinkToAnnex` of its Annex/Link.hs.
 */

/** git-annex takes no larger file for a pointer. */
const MAX_POINTER_BYTES = 32 << 10;

/** What stands for a character that no file name may hold. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['%', '/'],
  ['&c', ':'],
  ['&s', '%'],
  ['&a', '&']
]);

/** `BACKEND-s123-m456--NAME`: a backend, what is known of the content in any order, and a name. */
const KEY = /^[^-]+(?:-[smSC]\d+)*--/;

/** Keys whose names begin with a hash of the content of a kind that lists hold. */
const HASHED =
  /^(?:MD5E?(?:-[smSC]\d+)*--[0-9a-f]{32}|SHA1E?(?:-[smSC]\d+)*--[0-9a-f]{40}|SHA256E?(?:-[smSC]\d+)*--[0-9a-f]{64}|SHA512E?(?:-[smSC]\d+)*--[0-9a-f]{128})(?![0-9a-f])/;

/**
 * The key that a file, or the target of a symbolic link, stands for: the last part of a path, whatever stands in it, to the
 * place of objects. Null where it is no pointer to git-annex. Further lines have to be whole, and paths of the same kind.
 *
 * @param text all of it, one character a byte
 */
export function annexPointer(text: string): string | null {
  if (text.length > MAX_POINTER_BYTES) return null;
  // On Windows links are written with backslashes too.
  const path = text.replace(/\r?(?:\n.*)?$/s, '').replaceAll('\\', '/');
  const key = path.slice(path.lastIndexOf('/') + 1);
  if (!path.includes('/annex/objects/') || !KEY.test(key)) return null;
  const whole = text.endsWith('\n') || !text.includes('\n');
  const further = text.split('\n').slice(1, -1);
  return whole && further.every(line => line.includes('/annex/')) ? key : null;
}

/** Whether a text begins as such a pointer does: its first line is a path to an object and nothing else. */
export function beginsAsAnnexPointer(text: string): boolean {
  return /^[^\s:,;"'`<>()[\]{}|=*]*[/\\]annex[/\\]objects[/\\][^\s,;"'`<>()[\]{}|*]*[ \t\r]*(?:\n|$)/i.test(text);
}

/** Whether the key names its content by a hash that can be looked up. */
export function isHashed(key: string): boolean {
  return HASHED.test(key);
}

/**
 * The strings of such a key as it stands in a file's name, `BACKEND-s123--NAME`: the name, which is a hash with or without a
 * suffix or, of `URL` keys, the address that the content is fetched from.
 */
export function annexKey(key: string): readonly string[] {
  const text = key.replace(/%|&[csa]/g, escape => ESCAPES.get(escape) ?? escape);
  const name = text.slice(text.indexOf('--') + 2);
  // `E` backends keep the suffix of the file behind the hash.
  const hash = /^[0-9a-f]{32,128}(?=\.)/.exec(name)?.[0];
  return hash === undefined ? [name] : [hash, name.slice(hash.length + 1)];
}
