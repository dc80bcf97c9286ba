/** git-annex keys: https://git-annex.branchable.com/internals/key_format/ */

/** What stands for a character that no file name may hold. */
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['%', '/'],
  ['&c', ':'],
  ['&s', '%'],
  ['&a', '&']
]);

/**
 * The strings of a key as it stands in a file's name, `BACKEND-s123--NAME`: the name, which is a hash with or without a
 * suffix or, of `URL` keys, the address that the content is fetched from.
 */
export function annexKey(key: string): readonly string[] {
  const text = key.replace(/%|&[csa]/g, escape => ESCAPES.get(escape) ?? escape);
  const separator = text.indexOf('--');
  const name = separator < 0 ? text : text.slice(separator + 2);
  // `E` backends keep the suffix of the file behind the hash.
  const hash = /^[0-9a-f]{32,128}(?=\.)/.exec(name)?.[0];
  return hash === undefined ? [name] : [hash, name.slice(hash.length + 1)];
}
