/** Links that are written without their site, where the document names the site elsewhere. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';

/** Characters of bases and links that are put together in one document: a long base costs its length for every link. */
const MAX_RESOLVED = 1 << 26;

export class Resolver {
  #left = MAX_RESOLVED;

  /**
   * `link` under `base`, as browsers put them together; null where it is absolute or no link to a page.
   *
   * @param base one that `webAddress` has returned
   */
  resolve(link: string, base: string): string | null {
    const text = relativePart(link);
    if (text === null) return null;
    this.#left -= base.length + text.length;
    if (this.#left < 0) {
      throw new GateError(
        'manifest-too-large',
        safe`its relative links become too long with their base; write the full links`
      );
    }
    return URL.canParse(text, base) ? new URL(text, base).href : null;
  }

  /** The base that `text` names inside `outer`; null where it is no address of the web. */
  base(text: string, outer: string | null): string | null {
    // One that names nothing of its own is the outer one.
    if (/^(?:#|$)/.test(stripped(text))) return outer;
    return webAddress(text) ?? (outer === null ? null : this.resolve(text, outer));
  }
}

/** The link without what browsers do not see in it; null where it is absolute or no link to a page. */
export function relativePart(link: string): string | null {
  const text = stripped(link);
  if (text === '' || text.startsWith('#') || /^[\\/]{2}/.test(text)) return null;
  const opaque = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^(?:https?|ftp):(?![\\/]{2})/i.test(text);
  return opaque ? null : text;
}

/** An absolute address as browsers take it, be its slashes what they may; null where it is none. */
function webAddress(text: string): string | null {
  const site = stripped(text).replace(/^[\\/]{2,}/, 'http://');
  return /^(?:https?|ftp):/i.test(site) && URL.canParse(site) ? new URL(site).href : null;
}

function stripped(link: string): string {
  return link.replace(/[\t\r\n]/g, '').trim();
}
