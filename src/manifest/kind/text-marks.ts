/** Recognises texts by their beginning. */
import { latin1 } from '../../item/text/latin1.ts';

/** Returns true if a text begins like a calendar or a contact. */
export function looksLikeFolded(sample: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*BEGIN[ \t]*:[ \t]*(?:VCALENDAR|VCARD)[ \t]*[\r\n]/i.test(latin1(sample, 0, 1024));
}

/** Returns true if a text begins like LDIF: with the name of an entry, perhaps after comments and a version. */
export function looksLikeLdif(sample: Uint8Array): boolean {
  return /^(?:\xef\xbb\xbf)?\s*(?:#[^\r\n]*[\r\n]+(?: [^\r\n]*[\r\n]+)*)*(?:version: *1[\r\n]+)?\s*dn::? ?\S/i.test(
    latin1(sample, 0, 1024)
  );
}

/** Matches the headers of mail and saved pages, after any others; some programs leave out the version of MIME. */
const HEADERS =
  /^(?:From [^\r\n]*(?:\r\n?|\n))?(?:[!-9;-~]{1,80}[ \t]*:[^\r\n]*(?:\r\n?|\n)(?:[ \t][^\r\n]*(?:\r\n?|\n))*)*?(?:(?:MIME-Version|Content-Transfer-Encoding)[ \t]*:|Content-Type[ \t]*:\s*(?:multipart|message)\/)/i;

/** Returns true if a text begins like a message. */
export function looksLikeMessage(sample: Uint8Array): boolean {
  return HEADERS.test(latin1(sample, 0, 1 << 14));
}

/** The suffixes of scripts by the names of their interpreters. */
const INTERPRETERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:[a-z]*sh|busybox)$/, 'sh'],
  [/^(?:python|pypy)[\d.]*$/, 'py'],
  [/^(?:rscript|r)$/, 'r'],
  [/^julia$/, 'jl'],
  [/^(?:pwsh|powershell)$/, 'ps1']
];

/** Returns the suffix of the script that a text is by the interpreter in its first line; null where it names none. */
export function scriptSuffixIn(sample: Uint8Array): string | null {
  const [, command = ''] = /^#![ \t]*([^\r\n]*)/.exec(latin1(sample, 0, 512)) ?? [];
  // `env` has options and variables in front of the name.
  const words = command.split(/[ \t]+/).filter(word => !/^-|=/.test(word));
  const names = words.map(word =>
    word
      .slice(word.lastIndexOf('/') + 1)
      .toLowerCase()
      .replace(/\.exe$/, '')
  );
  const name = names.find(each => each !== 'env') ?? '';
  // Others end like a shell, such as `pwsh`.
  return INTERPRETERS.findLast(([pattern]) => pattern.test(name))?.[1] ?? null;
}

/** Returns true if a text begins with an RDF declaration, after any comments. */
export function looksLikeRdf(sample: Uint8Array): boolean {
  const start = latin1(sample, 0, 1 << 14);
  return /^(?:\xef\xbb\xbf)?(?:\s|#[^\r\n]*[\r\n]|@?version\s+["'][^"'\r\n]*["']|\.)*(?:@prefix\s+[^\s:<>"]*:\s*<|@base\s+<|prefix\s+[^\s:<>"]*:\s*<|base\s+<)/i.test(
    start
  );
}
