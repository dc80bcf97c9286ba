/** Collects the headers of records and HTTP messages: URLs, also relative ones, and digests as crawlers write them. */
import type { ItemCollector } from '../../item/collect.ts';
import { Resolver } from '../markup/relative-link.ts';
import { type Head, splitHeader } from './headers.ts';

/** Where a head is. */
export interface HeadPlace {
  /** The record. */
  readonly row: number;
  /** The URL that links in the headers are relative to; null where none are. */
  readonly address: string | null;
}

export function collectHead({ start, lines }: Head, { row, address }: HeadPlace, collector: ItemCollector): void {
  const collect = (text: string, role: 'first' | 'further') => {
    collector.reading(Buffer.from(text, 'latin1'), row, false, role);
  };
  const resolver = new Resolver();
  const base = address === null ? null : resolver.base(address, null);
  collect(start, 'first');
  for (const line of lines) {
    const { name, value } = splitHeader(line);
    // Identifiers of records are random; elsewhere an MD5 may be written like that.
    if (RECORD_ID.test(value)) {
      collect(name, 'first');
      continue;
    }
    collect(line, 'first');
    collect(value.replace(/^<(.*)>$/, '$1'), 'further');
    if (name.endsWith('-digest')) for (const digest of digestsIn(value)) collect(digest, 'further');
    if (base === null) continue;
    for (const link of linksIn(name, value)) {
      const resolved = resolver.resolve(link, base);
      if (resolved !== null) collect(resolved, 'further');
    }
  }
}

const RECORD_ID = /^<urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}>$/i;

/** Returns the links in a header that may be relative (RFC 9110, sections 8.7 and 10.2.2; RFC 8288, section 3). */
function linksIn(name: string, value: string): readonly string[] {
  switch (name) {
    case 'location':
    case 'content-location':
    case 'uri':
      return [value];
    case 'refresh': {
      const [, link] = /^[\d.\s]*[;,]?\s*(?:url\s*=\s*)?["']?([^"']*)/i.exec(value) ?? [];
      return link === undefined ? [] : [link];
    }
    case 'link':
      return [...value.matchAll(/<([^>]*)>/g)].map(([, link = '']) => link);
    default:
      return [];
  }
}

/** Bytes of a digest by its algorithm. SHA-1 in base32 is found in any text. */
const DIGEST_BYTES: Readonly<Record<string, number>> = { md5: 16, sha256: 32, sha512: 64 };

/** Returns the digest of `sha256:BASE32` in hex; other notations are found without this. */
function digestsIn(value: string): readonly string[] {
  const [, label = '', base32 = ''] = /^([a-z]+-?\d+):([a-z2-7]{26,103})=*$/i.exec(value) ?? [];
  const algorithm = label.toLowerCase().replace('-', '');
  const size = DIGEST_BYTES[algorithm];
  if (size === undefined || base32.length !== Math.ceil((size * 8) / 5)) return [];
  return [`${algorithm}:${fromBase32(base32).subarray(0, size).toString('hex')}`];
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

function fromBase32(text: string): Buffer {
  const bits = Array.from(text.toLowerCase(), char => BASE32.indexOf(char).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => parseInt(byte, 2)));
}
