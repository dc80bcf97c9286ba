/** What a browser reads in the HTML of a Markdown document otherwise than in its text: values with blanks, and a base. */
import { decodeHTMLAttribute } from 'entities';
import { Resolver } from '../markup/relative-link.ts';

/** A base's link, which no tag goes before. */
const BASE = /<base\s[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;

/** The URL of a link that is written without its site; null where it is none. */
export type UnderBase = (link: string) => string | null;

/** Puts links under the base of the document; null where it names none. */
export function underBase(text: string): UnderBase | null {
  const [, double, single, bare] = BASE.exec(text) ?? [];
  const value = double ?? single ?? bare;
  const resolver = new Resolver();
  const base = value === undefined ? null : resolver.base(decoded(value), null);
  return base === null ? null : link => resolver.resolve(link, base);
}

/** What holds a link, where a base may stand before it. */
const LINK = /(?:^|[\s"'/])(?:href|src|poster|data|cite|background)\s*$/i;

/** The links that are whole only as the value of an attribute, or under the document's base; each with its position. */
export function* quotedLinks(
  text: string,
  from: number,
  under: UnderBase | null
): Generator<{ readonly at: number; readonly url: string }, void> {
  const values = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=]+))/g;
  values.lastIndex = from;
  for (let found = values.exec(text); found !== null; found = values.exec(text)) {
    const value = found[1] ?? found[2] ?? found[3] ?? '';
    const quote = found[3] === undefined ? 1 : 0;
    const at = values.lastIndex - quote - value.length;
    // A quote may open nothing: what another one opens in the value is looked at too.
    values.lastIndex = at;
    if (quote === 1 && /[\s&]/.test(value)) {
      const link = decoded(value).trim();
      if (/^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})[^]*\s/i.test(link)) yield { at, url: link };
    }
    if (under === null || !LINK.test(text.slice(Math.max(0, found.index - 16), found.index))) continue;
    const url = under(decoded(value));
    if (url !== null) yield { at, url };
  }
}

/** A text of one character a byte, its character references replaced. */
function decoded(value: string): string {
  return decodeHTMLAttribute(Buffer.from(value, 'latin1').toString('utf8'));
}
