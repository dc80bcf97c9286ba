/**
 * Compares the two names of a zip member: one in its header, in some code page, and sometimes one in UTF-8 in an extra
 * field.
 */

/** What a code page may have for a missing character: another byte, an escape such as `#U3042`, a filler. */
const REPLACED = /[\x80-\xff#%?_]/;

/**
 * Returns true if the name in the extra field is the decoded name of the header. Readers differ in which of the two
 * they use, and the field's checksum stops only some of them. So the two must agree in everything that decides how a
 * member is read: folders, suffixes, and all words that are pure ASCII.
 *
 * @param header one character per byte, like `second`
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
