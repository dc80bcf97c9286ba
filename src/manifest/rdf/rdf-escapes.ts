/** Decodes the escapes of RDF: in strings and references, in local names, and of characters. */
import { character, type Escape } from '../script/string-escapes.ts';

/** The value of the escape with this character. */
const SIMPLE: ReadonlyMap<string, string> = new Map(
  ['t\t', 'b\b', 'n\n', 'r\r', 'f\f', '""', "''", '\\\\'].map(pair => [pair.charAt(0), pair.charAt(1)])
);

/** Decodes an escape of a string or reference; any other backslash is literal. */
export function stringEscape(raw: string, at: number): Escape {
  const next = raw.charAt(at + 1);
  const simple = SIMPLE.get(next);
  if (simple !== undefined) return { text: simple, length: 2 };
  return characterEscape(raw, at) ?? { text: '\\', length: 1 };
}

/** Decodes an escape of a local name: a backslash in front of any other character is removed. */
export function localEscape(raw: string, at: number): Escape {
  return characterEscape(raw, at) ?? { text: raw.charAt(at + 1), length: 2 };
}

/** Decodes `\uXXXX`, two of which may form one character, and `\UXXXXXXXX`. */
export function characterEscape(raw: string, at: number): Escape | null {
  const digits = raw.charAt(at + 1) === 'u' ? 4 : raw.charAt(at + 1) === 'U' ? 8 : 0;
  const code = hex(raw, at + 2, digits);
  if (code < 0) return null;
  const low = code >= 0xd800 && code < 0xdc00 && raw.startsWith('\\u', at + 6) ? hex(raw, at + 8, 4) : -1;
  const pair = low >= 0xdc00 && low < 0xe000;
  const text = character(pair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code);
  return text === null ? null : { text, length: pair ? 12 : digits + 2 };
}

function hex(raw: string, at: number, digits: number): number {
  const text = raw.slice(at, at + digits);
  return digits > 0 && text.length === digits && /^[0-9A-Fa-f]+$/.test(text) ? parseInt(text, 16) : -1;
}
