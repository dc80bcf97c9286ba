/** Recognises texts that are pages with links which are not written in them. */
/** Matches a value over several lines, which browsers join where it is a link. */
const DIVIDED = /=\s*(?:"[^"<>]*[\t\r\n]|'[^'<>]*[\t\r\n])/;

/** Matches a base, pages in attributes, and declarations of RDFa. */
const PAGE_INSIDE = /<base[\s/]|\b(?:srcdoc|vocab|prefix)\s*=|\bdata:\s*text\/html/i;

/**
 * Returns true if a text is HTML in which browsers find other links than those that are written in it.
 *
 * @param based whether relative links have a base
 */
export function hidesLinks(text: string, based: boolean): boolean {
  if (based && /<[a-z]/i.test(text)) return true;
  return text.includes('<') && (PAGE_INSIDE.test(text) || DIVIDED.test(text));
}
