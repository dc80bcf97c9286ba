/** Names of a zip member: one in its header, in some code page, and at times the same in UTF-8 in an extra field. */

/** What stands in a code page for a character that it has not: another byte, an escape such as `#U3042`, a filler. */
const REPLACED = /[\x80-\xff#%?_]/;

/**
 * Whether the name of the extra field is the header's, decoded. Readers differ in which of the two they go by, and the
 * field's checksum stops only some of them, so it has to be the same in all that decides how a member is read: folders,
 * suffixes, and every word of ASCII alone.
 *
 * @param header one character a byte, as `second` is
 */
export function isSameName(header: string, second: string): boolean {
  const words = header.split(/([/.])/);
  const others = second.split(/([/.])/);
  return words.length === others.length && words.every((word, i) => isSameWord(word, others[i] ?? ''));
}

function isSameWord(word: string, other: string): boolean {
  if (word === other) return true;
  const foreign = other.search(/[\x80-\xff]/);
  return foreign >= 0 && word.startsWith(other.slice(0, foreign)) && REPLACED.test(word.slice(foreign));
}
