/** Recognises texts by their beginning. */
import { latin1 } from '../../item/text/latin1.ts';

/** Returns true if a text begins like a calendar or a contact. */
export function looksLikeFolded(sample: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VCARD)[ \t]*[\r\n]/i.test(latin1(sample, 0, 1024));
}

/** Returns true if a text begins like LDIF: with the name of an entry, perhaps after comments and a version. */
export function looksLikeLdif(sample: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:#[^\r\n]*[\r\n]+(?: [^\r\n]*[\r\n]+)*)*(?:version: *1[\r\n]+)?\s*dn::? ?\S/.test(
    latin1(sample, 0, 1024)
  );
}

/** Matches the headers of mail and saved pages, after any others. */
const HEADERS =
  /^(?:From [^\r\n]*\r?\n)?(?:[!-9;-~]{1,80}:[^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*)*?(?:MIME-Version|Content-Transfer-Encoding):/i;

/** Returns true if a text begins like a message. */
export function looksLikeMessage(sample: Uint8Array): boolean {
  return HEADERS.test(latin1(sample, 0, 1 << 14));
}

/** Returns true if a text begins with an RDF declaration, after any comments. */
export function looksLikeRdf(sample: Uint8Array): boolean {
  const start = latin1(sample, 0, 1 << 14);
  return /^(?:\xef\xbb\xbf)?(?:\s|#[^\r\n]*[\r\n])*(?:@prefix\s+[^\s:<>"]*:\s*<|@base\s+<|prefix\s+[^\s:<>"]*:\s*<|base\s+<)/i.test(
    start
  );
}
