/** The entries that every service lists so that a dead, empty or wrong list shows (specification, section 6). */
import { createHash } from 'node:crypto';
import { ItemCollector } from './collect.ts';
import { type DigestOptions, digestItems } from './digest.ts';
import { expressionDigest } from './expressions.ts';

/** The URL under a reserved name that stands on every list. */
export const CANARY_URL = 'https://gate-canary.invalid/';

/** One digest of 32 bytes for each subject; null where the matcher did not produce it. */
export interface CanaryDigests {
  readonly url: Uint8Array | null;
  readonly content: Uint8Array | null;
  readonly urlMd5: Uint8Array | null;
}

/** The expressions under which the canaries are listed. */
export const CANARY_EXPRESSIONS = {
  url: 'gate-canary.invalid/',
  content: `sha256:${hexHash('sha256')}`,
  urlMd5: `url-md5:${hexHash('md5')}`
} as const;

/** The canaries' digests as the whole matcher makes them from text: found, canonicalized, expanded and digested. */
export function canaryDigests(options: DigestOptions): CanaryDigests {
  const collector = new ItemCollector();
  for (const text of [CANARY_URL, CANARY_EXPRESSIONS.content]) {
    const bytes = Buffer.from(text);
    collector.string(bytes, 0, bytes.length, 1, 0, false);
  }
  const { digests } = digestItems(collector.take(), options);
  const among = (expression: string) => {
    const wanted = expressionDigest(Buffer.from(expression));
    const made = Buffer.from(digests);
    for (let at = 0; at < made.length; at += wanted.length) {
      if (made.subarray(at, at + wanted.length).equals(wanted)) return wanted;
    }
    return null;
  };
  return {
    url: among(CANARY_EXPRESSIONS.url),
    content: among(CANARY_EXPRESSIONS.content),
    urlMd5: options.urlMd5 ? among(CANARY_EXPRESSIONS.urlMd5) : null
  };
}

function hexHash(algorithm: 'md5' | 'sha256'): string {
  return createHash(algorithm).update(CANARY_URL).digest('hex');
}
