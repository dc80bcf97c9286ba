/** Reads JSON inside a URL, which some resizers and redirects take as a parameter. */
import { MAX_INNER_URLS } from '../text/item-limits.ts';
import { OPEN_BRACE, OPEN_BRACKET } from '../text/ascii.ts';
import { latin1 } from '../text/latin1.ts';

/** A string of JSON, with its escapes. */
const STRING = /"((?:[^"\\]|\\.)*)"/gs;

/** Checks whether a text begins like an object or array of JSON. */
export function beginsAsJson(text: Uint8Array): boolean {
  return text[0] === OPEN_BRACE || text[0] === OPEN_BRACKET;
}

/** Yields the strings of a text that begins like JSON, whatever comes between them, and those of JSON in a string. */
export function* jsonStrings(text: Uint8Array, depth = 0): Generator<Uint8Array, void> {
  if (!beginsAsJson(text) || depth === MAX_INNER_URLS) return;
  for (const [written, inside = ''] of latin1(text).matchAll(STRING)) {
    const value = Buffer.from(unescaped(written, inside), 'latin1');
    yield value;
    yield* jsonStrings(value, depth + 1);
  }
}

/** Decodes a string of JSON; one that no JSON parser accepts is returned as it is. */
function unescaped(written: string, inside: string): string {
  if (!inside.includes('\\')) return inside;
  try {
    return String(JSON.parse(written));
  } catch {
    return inside;
  }
}
