/**
 * Reads JSON-LD in the scripts of a page: only names resolved through contexts, since the rest was already read as
 * text.
 */
import { GateError } from '../../safe/errors.ts';
import { JsonScanner } from './json-scanner.ts';

/** Calls `name` with each name and its line; the first line of the script is 1. Throws `manifest-too-large`. */
export function readScriptJson(script: string, name: (text: string, line: number) => void): void {
  if (!/@context|\\u00(?:40|[67])/i.test(script)) return;
  const start = script.search(/[[{]/);
  if (start < 0) return;
  // Text in front of the JSON, which hides it from old browsers, is replaced with blanks; its lines stay.
  const bytes = Buffer.from(script.slice(0, start).replace(/[^\n]/g, ' ') + script.slice(start));
  const sink = {
    string: () => undefined,
    name: (found: Uint8Array, row: number) => {
      name(Buffer.from(found).toString(), row);
    }
  };
  try {
    new JsonScanner(sink, true).scan(bytes, 0, bytes.length, true);
  } catch (error) {
    // Most scripts are not JSON.
    if (!(error instanceof GateError) || error.reason !== 'manifest-unreadable') throw error;
  }
}
