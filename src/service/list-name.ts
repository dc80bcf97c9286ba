/** Makes the name of a list: as the protocol uses it, and as messages show its file. */
import { basename } from 'node:path';
import { byteText } from '../safe/byte-text.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';

/** Returns the name of a list from its file: without the suffix, in letters, digits and dashes. */
export function listNameOf(path: string): string {
  const stem = basename(path).replace(/(?<=.)\.[^.]*$/, '');
  return stem.toLowerCase().replace(/[^a-z0-9_]+/g, '-') || 'list';
}

/** Returns names for lists whose files may have equal names: the second `partners` is `partners-2`. */
export function distinctNames(paths: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return paths.map(path => {
    const stem = listNameOf(path);
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return name;
  });
}

export function shownFile(path: string): SafeText {
  return quoted(byteText(basename(path)), safe`file with a name that reads like an address`);
}
