/** Recognises texts that are pages with links which are not written in them. */
import { decodeEntities } from '../../item/text/entities.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { PAGE_ADDRESS, withoutDividers } from './addressed-page.ts';

/** Matches a value over several lines, which browsers join where it is a link. */
const DIVIDED = /=\s*(?:"[^"<>]*[\t\r\n]|'[^'<>]*[\t\r\n])/;

/** Matches a base, pages in attributes, and declarations of RDFa. */
const PAGE_INSIDE = new RegExp(`<base[\\s/]|\\b(?:srcdoc|vocab|prefix)\\s*=|\\b${PAGE_ADDRESS.source}`, 'i');

/**
 * Returns true if a text is HTML in which browsers find other links than those that are written in it.
 *
 * @param based whether relative links have a base
 */
export function hidesLinks(text: string, based: boolean): boolean {
  if (based && /<[a-z]/i.test(text)) return true;
  return text.includes('<') && (PAGE_INSIDE.test(text) || DIVIDED.test(text) || hasCodedAddress(text));
}

/** Checks for the address of a page that is written with references. */
function hasCodedAddress(text: string): boolean {
  const decoded = text.includes('&') ? decodeEntities(Buffer.from(text, 'latin1')) : null;
  return decoded !== null && PAGE_ADDRESS.test(withoutDividers(latin1(decoded)));
}
