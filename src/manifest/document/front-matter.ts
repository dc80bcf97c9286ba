/**
 * Reads the front matter of a card: YAML or TOML between fences. If it is not valid, it is read as text, but models and
 * datasets are still searched in its lines: other programs may accept it.
 */
import { hubUrl, type Referent, referentOfKey } from '../script/hub-reference.ts';
import { type Lines, type Piece, piece } from '../bytes/pieces.ts';
import { embeddedToml } from './toml.ts';
import { embeddedYaml } from '../yaml/yaml.ts';

/** The fences of front matter, and the generator that yields its strings and returns whether it is valid. */
const FENCES = [
  { fence: '---', opening: /---[ \t]*(?:\r\n?|\n)/y, closing: /(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/y, read: embeddedYaml },
  { fence: '+++', opening: /\+\+\+[ \t]*(?:\r\n?|\n)/y, closing: /\+\+\+[ \t]*(?=[\r\n]|$)/y, read: embeddedToml }
] as const;

/** Reads the front matter, which only blanks may precede; returns the start of the text after it. */
export function* frontMatter(document: Buffer, text: string, lines: Lines): Generator<Piece, number> {
  for (const { fence, opening, closing, read } of FENCES) {
    opening.lastIndex = text.indexOf(fence);
    if (opening.lastIndex < 0 || !isBlank(document.subarray(0, opening.lastIndex)) || !opening.test(text)) continue;
    const start = opening.lastIndex;
    const end = closed(text, start, closing);
    if (end !== null && (yield* read(document.subarray(start, end.from), lines.at(start)))) return end.to;
    if (fence === '---') yield* referencesInLines(text, start, end?.from ?? text.length, lines);
    return 0;
  }
  return 0;
}

/** Checks for blanks as Python defines them, which are more than those of ASCII. */
function isBlank(bytes: Buffer): boolean {
  return !/[^\s\x1c-\x1f\x85]/.test(bytes.toString('utf8'));
}

/** Returns the range of the closing fence; null where there is none. */
function closed(text: string, start: number, closing: RegExp): { readonly from: number; readonly to: number } | null {
  for (let at = start; at < text.length; at = afterLine(text, at)) {
    closing.lastIndex = at;
    if (closing.test(text)) return { from: at, to: closing.lastIndex };
  }
  return null;
}

function afterLine(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

const LINE_END = /\r\n?|\n/g;

/** Matches a line that begins with a key: the key and the rest of the line. */
const KEY = /^[ \t]*(?:- +)?(["']?)([\w-]+)\1[ \t]*:(?=[ \t]|$)(.*)$/;

/** Matches a line that continues the previous one: a list item, an indented or empty line, a comment. */
const CONTINUED = /^(?:[ \t]|-[ \t]|[\]#]|$)/;

/** Yields the models and datasets in lines that begin with a key for them, or continue its list. */
function* referencesInLines(text: string, start: number, end: number, lines: Lines): Generator<Piece, void> {
  let referent: Referent | null = null;
  let bracket = false;
  for (let next = start; next < end;) {
    const at = next;
    next = afterLine(text, at);
    const line = text.slice(at, Math.min(next, end)).trimEnd();
    const key = KEY.exec(line);
    if (key !== null) referent = referentOfKey(key[2] ?? '');
    else if (!bracket && !CONTINUED.test(line)) referent = null;
    if (referent === null) continue;
    const value = (key?.[3] ?? line).replace(/(?:^|[ \t])#.*$/, '');
    bracket = value.includes('[') || (bracket && key === null && !value.includes(']'));
    for (const [word] of value.matchAll(WORD)) {
      const url = hubUrl(word, referent);
      if (url !== null) yield piece(url, lines.at(at));
    }
  }
}

/** Matches a scalar without quotes and brackets, and without tag, anchor and dash. */
const WORD = /(?<![^\s,[\]{}"'])[^\s,[\]{}"'&!*|>-][^\s,[\]{}"']*/g;
