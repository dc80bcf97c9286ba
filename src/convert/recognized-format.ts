/** Recognizes the format of a partner's file by its beginning. A wrong guess does no harm: its lines are refused. */
import { latin1 } from '../item/text/latin1.ts';
import { sampleOf } from '../manifest/kind/encoding.ts';
import type { PeekedBytes } from '../manifest/bytes/peek.ts';
import type { FeedName } from './feed-formats.ts';
import { hashEntry, looksLikeHash } from './hash-text.ts';

/** Signs in the text of JSON feeds, the most certain first. */
const JSON_SIGNS: readonly (readonly [RegExp, FeedName])[] = [
  [/"type"\s*:\s*"bundle"|"spec_version"\s*:/, 'stix'],
  [/"matching_attributes"\s*:|"list"\s*:\s*\[/, 'misp-warninglist'],
  [/"(?:Event|Attribute)"\s*:/, 'misp'],
  [/odata\.(?:context|metadata)"|"(?:MD5|PhotoDNA)"\s*:/, 'vics'],
  [/"fullHashes"\s*:/, 'full-hashes'],
  [/"url_status"\s*:|"urlhaus_/, 'urlhaus-json']
];

/** Returns null if the format is not certain. */
export function recognizedFormat({ head }: PeekedBytes): FeedName | null {
  const text = latin1(sampleOf(head));
  if (/^\s*[[{]\s*["[{}\]]/.test(text)) return JSON_SIGNS.find(([sign]) => sign.test(text))?.[1] ?? null;
  if (/^#.*URLhaus/m.test(text) && /^"\d+","/m.test(text)) return 'urlhaus-csv';
  const lines = text.split(/\r\n?|\n/).map(line => line.trim());
  if (lines.some(line => /^\[Adblock|^\[AdGuard|^\|\|[^ ]+\^/i.test(line))) return 'adblock';
  const first = lines.find(line => line !== '' && !/^[#!]/.test(line)) ?? '';
  if (/^[A-Z][A-Z0-9_]*\t[^\t]+$/.test(first)) return 'list';
  if (/^(?:0\.0\.0\.0|127\.0\.0\.1|::1?)[ \t]/.test(first)) return 'hosts';
  const [word = ''] = first.split(/ /, 1);
  if (looksLikeHash(word) || typeof hashEntry(word, null) === 'string') return 'hashes';
  return /^[a-z*]+(?:\[?:\]?)\/\/[^\s,;]+$|^[^\s,;"/@]+(?:\.|\[\.\])[^\s,;"@]+$/i.test(first) ? 'urls' : null;
}
