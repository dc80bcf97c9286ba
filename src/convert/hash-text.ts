/** Reads a hash that partners write in hex or in base64. */
import type { SafeText } from '../safe/text.ts';
import { NO_HASH, OTHER_LENGTH } from './refused-entry.ts';

/** Bytes of each kind of hash. */
const BYTES = { md5: 16, sha1: 20, sha256: 32, sha512: 64, 'url-md5': 16, 'expr-sha256': 32 } as const;

export const HASH_KINDS = ['md5', 'sha1', 'sha256', 'sha512', 'url-md5', 'expr-sha256'] as const;
export type HashKind = (typeof HASH_KINDS)[number];

/** The kinds of hashes of content: their lengths differ. */
const CONTENT_KINDS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Returns true for a text that has the length of a hash in hex. */
export function looksLikeHash(text: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i.test(text);
}

/**
 * Returns the entry of a list file for a hash, such as `md5:…`.
 *
 * @param kind null: a hash of content, whose kind its length tells
 */
export function hashEntry(text: string, kind: HashKind | null): string | { readonly wrong: SafeText } {
  const bytes = bytesOf(text);
  if (bytes === null) return { wrong: NO_HASH };
  const found = kind ?? CONTENT_KINDS.find(content => BYTES[content] === bytes.length);
  if (found === undefined || BYTES[found] !== bytes.length) return { wrong: kind === null ? NO_HASH : OTHER_LENGTH };
  return `${found}:${bytes.toString('hex')}`;
}

/** Returns null if the text is neither hex nor base64. */
function bytesOf(text: string): Buffer | null {
  if (/^(?:[0-9a-f]{2})+$/i.test(text) && looksLikeHash(text)) return Buffer.from(text, 'hex');
  if (!/^[A-Za-z0-9+/_-]{22,88}={0,2}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  const plain = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  // Anything else has bits that belong to no byte, or padding in the wrong place.
  const standard = bytes.toString('base64');
  return standard.replace(/=+$/, '') === plain && (text.length === standard.length || !text.includes('='))
    ? bytes
    : null;
}
