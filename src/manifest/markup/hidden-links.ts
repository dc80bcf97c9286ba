/** Recognises texts that are pages with links which are not written in them. */
import { decodeEntities } from '../../item/text/entities.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { PAGE_ADDRESS, withoutDividers } from './addressed-page.ts';
import { BLOCKS } from './block-elements.ts';

/** Matches a value over several lines, which browsers join where it is a link. */
const DIVIDED = /=\s*(?:"[^"<>]*[\t\r\n]|'[^'<>]*[\t\r\n])/;

/** Matches a base, pages in attributes, scripts, and declarations of RDFa. */
const PAGE_INSIDE = new RegExp(
  String.raw`<(?:base|script)[\s/>]|\b(?:srcdoc|vocab|prefix|codebase|xml:base)\s*=|\bxmlns:|\b${PAGE_ADDRESS.source}`,
  'i'
);

/** Matches what may contain escapes of scripts and styles. */
const WITH_ESCAPES = /<style|\bstyle\s*=|\bon[a-z]+\s*=|\burl\(|javascript:/i;

/** Matches what precedes a tag or comment inside a word. */
const BEFORE_TAG = /[\w.:/%?&=@-](?=<[a-z!/][^<>]*>[\w.:/%@<-])/gi;

/** Matches a tag or comment that does not end a text. */
const INLINE_TAG = new RegExp(String.raw`<(?:!|/?(?!(?:${[...BLOCKS].join('|')})[\s/>])[a-z])[^<>]*>`, 'iy');

/** Matches the beginning of a word, and the end of one, that may be a part of a URL. */
const URL_END = /^[\w-]*(?:\.\w|:\/|\/\w)/;
const URL_START = /[.:/][\w.:/%?&=@-]*$/;

/** Characters of a word on each side of a tag that are looked at. */
const WORD_CHARACTERS = 64;

/**
 * Returns true if a text is HTML in which browsers find other links than those that are written in it: it matches
 * everything to which the reader of HTML gives a meaning of its own.
 *
 * @param text one character per byte
 * @param based whether relative links have a base
 */
export function hidesLinks(text: string, based: boolean): boolean {
  if (based && /<[a-z]/i.test(text)) return true;
  return (
    text.includes('<') && (DIVIDED.test(text) || hasCutUrl(text) || hidesMeaning(text) || hidesBehindReferences(text))
  );
}

/** Checks for a URL that tags divide. */
function hasCutUrl(text: string): boolean {
  BEFORE_TAG.lastIndex = 0;
  for (let found = BEFORE_TAG.exec(text); found !== null; found = BEFORE_TAG.exec(text)) {
    const start = BEFORE_TAG.lastIndex;
    const end = tagsEnd(text, start);
    BEFORE_TAG.lastIndex = Math.max(end, start);
    if (end === start) continue;
    if (URL_END.test(text.slice(end, end + WORD_CHARACTERS))) return true;
    const before = Math.max(0, found.index - WORD_CHARACTERS);
    if (/[\w/:%@-]/.test(text.charAt(end)) && URL_START.test(text.slice(before, found.index + 1))) return true;
  }
  return false;
}

/** Returns where the tags end that follow one another from `start` on. */
function tagsEnd(text: string, start: number): number {
  INLINE_TAG.lastIndex = start;
  let end = start;
  while (INLINE_TAG.test(text)) end = INLINE_TAG.lastIndex;
  return end;
}

function hidesMeaning(text: string): boolean {
  return PAGE_INSIDE.test(text) || (text.includes('\\') && WITH_ESCAPES.test(text));
}

/** Checks a text that is written with character references. */
function hidesBehindReferences(text: string): boolean {
  const decoded = text.includes('&') ? decodeEntities(Buffer.from(text, 'latin1')) : null;
  return decoded !== null && hidesMeaning(withoutDividers(latin1(decoded)));
}
