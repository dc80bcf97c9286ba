/** Defines the canaries, with which a dead, empty or wrong list is noticed (specification, section 6). */
import { createHash } from 'node:crypto';
import { Watch } from '../safe/watch.ts';
import { ItemCollector } from './collect.ts';
import { digestItems } from './digest/digest.ts';
import type { DigestOptions } from './digest/digester.ts';
import { expressionDigest } from './reading/expressions.ts';
import type { PrefixDigester } from './digest/prefixes.ts';
import type { ItemScreen } from './screen/item-screen.ts';

/** A URL under a reserved name. Every list contains it. */
const CANARY_URL = 'https://gate-canary.invalid/';

/** One 32-byte digest per subject; null if the matcher did not produce it. */
export interface CanaryDigests {
  readonly url: Uint8Array | null;
  readonly content: Uint8Array | null;
  readonly urlMd5: Uint8Array | null;
  /** The digests in the lists, including those that the matcher does not have to make. */
  readonly listed: readonly Uint8Array[];
}

/** The expressions under which the canaries are listed. */
export const CANARY_EXPRESSIONS = {
  url: 'gate-canary.invalid/',
  content: `sha256:${hexHash('sha256')}`,
  urlMd5: `url-md5:${hexHash('md5')}`
} as const;

/** What a run used to read its items. */
export interface Readers {
  /** Made the prefixes; it must make the canaries' prefixes too. */
  readonly digester: PrefixDigester;
  readonly digestOptions: DigestOptions;
  /** Left out items that no list contains; it must not leave out the canaries. */
  readonly screen?: ItemScreen | null;
}

/**
 * Returns the canaries' digests as the whole matcher makes them from text: found, canonicalized, expanded and digested.
 */
export function canaryDigests({ digester, digestOptions, screen = null }: Readers): CanaryDigests {
  const collector = new ItemCollector(Watch.none(), { screen: () => screen });
  for (const text of [CANARY_URL, CANARY_EXPRESSIONS.content]) {
    const bytes = Buffer.from(text);
    collector.string(bytes, 0, bytes.length, 1, 0, false);
  }
  const batch = collector.take();
  const { digests } = digestItems(batch, digestOptions);
  const made = new Set(digester.digest(batch).prefixes);
  const among = (expression: string) => {
    const wanted = expressionDigest(Buffer.from(expression));
    if (!made.has(wanted.readUInt32BE())) return null;
    for (let at = 0; at < digests.length; at += wanted.length) {
      if (wanted.equals(digests.subarray(at, at + wanted.length))) return wanted;
    }
    return null;
  };
  return {
    url: among(CANARY_EXPRESSIONS.url),
    content: among(CANARY_EXPRESSIONS.content),
    urlMd5: digestOptions.urlMd5 ? among(CANARY_EXPRESSIONS.urlMd5) : null,
    listed: listedCanaries()
  };
}

/** Returns the digests under which services list the canaries. */
export function listedCanaries(): readonly Uint8Array[] {
  return Object.values(CANARY_EXPRESSIONS).map(expression => expressionDigest(Buffer.from(expression)));
}

function hexHash(algorithm: 'md5' | 'sha256'): string {
  return createHash(algorithm).update(CANARY_URL).digest('hex');
}
