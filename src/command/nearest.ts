/** Finds the known word that a misspelled word is closest to. */
import { MAX_COMPARED_LENGTH } from './command-limits.ts';

/**
 * Returns the known word with the smallest edit distance; null if every distance is larger than two and than a third of
 * the known word's length.
 */
export function nearest<const W extends string>(word: string, words: readonly W[]): W | null {
  if (word.length > MAX_COMPARED_LENGTH) return null;
  const [best] = words
    .map(known => ({ known, changes: changesBetween(word.toLowerCase(), known) }))
    .filter(({ known, changes }) => changes <= Math.max(2, known.length / 3))
    .sort((a, b) => a.changes - b.changes);
  return best?.known ?? null;
}

/** Returns the Levenshtein distance. Only one row of the table is kept at a time. */
function changesBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + same));
    }
    above = row;
  }
  return above[other.length] ?? 0;
}
