/**
 * A card's front matter: YAML or TOML between fences. Where it is not what its fence promises it is text, but the models and
 * datasets that it names are looked for in its lines: other programs may read more than ours do.
 */
import { hubUrl, type Referent, referentOfKey } from '../script/hub-reference.ts';
import { type Lines, type Piece, piece } from '../bytes/pieces.ts';
import { embeddedToml } from './toml.ts';
import { embeddedYaml } from '../yaml/yaml.ts';

/** How front matter is fenced, and what yields its strings and returns whether it is what the fence promises. */
const FENCES = [
  { fence: '---', opening: /---[ \t]*(?:\r\n?|\n)/y, closing: /(?:---|\.\.\.)[ \t]*(?=[\r\n]|$)/y, read: embeddedYaml },
  { fence: '+++', opening: /\+\+\+[ \t]*(?:\r\n?|\n)/y, closing: /\+\+\+[ \t]*(?=[\r\n]|$)/y, read: embeddedToml }
] as const;

/** Reads the front matter, before which nothing but blanks stands; returns where the text behind it begins. */
export function* frontMatter(document: Buffer, text: string, lines: Lines): Generator<Piece, number> {
  for (const { fence, opening, closing, read } of FENCES) {
    opening.lastIndex = text.indexOf(fence);
    if (opening.lastIndex < 0 || !isBlank(document.subarray(0, opening.lastIndex)) || !opening.test(text)) continue;
    const start = opening.lastIndex;
    const end = closed(text, start, closing);
    if (end !== null && (yield* read(document.subarray(start, end.from), lines.at(start)))) return end.to;
    if (fence === '---') yield* namedInLines(text, start, end?.from ?? text.length, lines);
    return 0;
  }
  return 0;
}

/** Blanks as Python knows them, which are more than those of ASCII. */
function isBlank(bytes: Buffer): boolean {
  return !/[^\s\x1c-\x1f\x85]/.test(bytes.toString('utf8'));
}

/** Where the closing fence stands. */
function closed(text: string, start: number, closing: RegExp): { readonly from: number; readonly to: number } | null {
  for (let at = start; at < text.length; at = behindLine(text, at)) {
    closing.lastIndex = at;
    if (closing.test(text)) return { from: at, to: closing.lastIndex };
  }
  return null;
}

function behindLine(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

const LINE_END = /\r\n?|\n/g;

/** A line that begins with a key: the key, and what stands behind it. */
const KEY = /^[ \t]*(?:- +)?(["']?)([\w-]+)\1[ \t]*:(?=[ \t]|$)(.*)$/;

/** A line that goes on with what the line before began: of a list, further in, empty or a comment. */
const GOES_ON = /^(?:[ \t]|-[ \t]|[\]#]|$)/;

/** What the lines name that begin with a key for models or datasets, or go on with its list. */
function* namedInLines(text: string, start: number, end: number, lines: Lines): Generator<Piece, void> {
  let referent: Referent | null = null;
  let bracket = false;
  for (let next = start; next < end;) {
    const at = next;
    next = behindLine(text, at);
    const line = text.slice(at, Math.min(next, end)).trimEnd();
    const key = KEY.exec(line);
    if (key !== null) referent = referentOfKey(key[2] ?? '');
    else if (!bracket && !GOES_ON.test(line)) referent = null;
    if (referent === null) continue;
    const value = (key?.[3] ?? line).replace(/(?:^|[ \t])#.*$/, '');
    bracket = value.includes('[') || (bracket && key === null && !value.includes(']'));
    for (const [word] of value.matchAll(WORD)) {
      const url = hubUrl(word, referent);
      if (url !== null) yield piece(url, lines.at(at));
    }
  }
}

/** A scalar without quotes and brackets, but neither tag nor anchor nor dash. */
const WORD = /(?<![^\s,[\]{}"'])[^\s,[\]{}"'&!*|>-][^\s,[\]{}"']*/g;
