/** Resolves links without a host against a base that the document defines elsewhere. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { MAX_RESOLVED_CHARACTERS, MAX_RESOLVED_RATIO } from './markup-limits.ts';

export class Resolver {
  #left = MAX_RESOLVED_CHARACTERS;

  /** Allows for the links of one more page. */
  allow(bytes: number): void {
    this.#left += bytes * MAX_RESOLVED_RATIO;
  }

  /**
   * Resolves `link` against `base` as browsers do; returns null where it is absolute or not a link to a page.
   *
   * @param base a result of `webAddress`
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

  /** Returns the base `text` inside `outer`; null where it is not a web URL. */
  base(text: string, outer: string | null): string | null {
    // An empty base is the same as the outer one.
    if (/^(?:#|$)/.test(stripped(text))) return outer;
    return webAddress(text) ?? (outer === null ? null : this.resolve(text, outer));
  }
}

/** Returns the link without characters that browsers ignore; null where it is absolute or not a link to a page. */
export function relativePart(link: string): string | null {
  const text = stripped(link);
  if (text === '' || text.startsWith('#') || /^[\\/]{2}/.test(text)) return null;
  const opaque = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^(?:https?|ftp):(?![\\/]{2})/i.test(text);
  return opaque ? null : text;
}

/** Returns an absolute URL as browsers read it, with any slashes; null where it is none. */
function webAddress(text: string): string | null {
  const site = stripped(text).replace(/^[\\/]{2,}/, 'http://');
  return /^(?:https?|ftp):/i.test(site) && URL.canParse(site) ? new URL(site).href : null;
}

function stripped(link: string): string {
  return link.replace(/[\t\r\n]/g, '').trim();
}
