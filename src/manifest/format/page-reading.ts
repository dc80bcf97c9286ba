/** Finds strings of any format that are pages or addresses of pages, whose reader is loaded when there is one. */
import { mayBeAddress } from '../../item/text/data-address.ts';
import type { PageReading } from '../../item/collect.ts';
import { LESS } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { addressedPage } from '../markup/addressed-page.ts';
import { hidesLinks } from '../markup/hidden-links.ts';
import { Resolver } from '../markup/relative-link.ts';

/** Returns how to read the strings of one file that are pages or addresses of pages. */
export function pageReading(): PageReading {
  const resolver = new Resolver();
  return {
    wanted: (bytes, start, end) => {
      if (!mayBePage(bytes, start, end)) return false;
      const text = latin1(bytes, start, end);
      return hidesLinks(text, false) || addressedPage(text) !== null;
    },
    read: async page => (await import('./late-readers.ts')).pageIn(page, resolver)
  };
}

/** Checks for an angle bracket, or what may be `data:` at the beginning. */
function mayBePage(bytes: Uint8Array, start: number, end: number): boolean {
  if (mayBeAddress(bytes, start, end)) return true;
  for (let i = start; i < end; i++) if (bytes[i] === LESS) return true;
  return false;
}
