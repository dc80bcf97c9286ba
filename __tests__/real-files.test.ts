/** Real manifests (`fixtures/real`): nothing is lost in them, and nothing is invented. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { listEntryExpression } from '../src/item/reading/expressions.ts';
import { found, lookedUp } from './manifest-support.ts';

const REAL = new URL('./fixtures/real/', import.meta.url);
const FILES = readdirSync(REAL).filter(name => /^\d{3}-/.test(name));

/** What cannot be read, and why. */
const REASONS: Readonly<Record<string, string>> = {
  '053-Artworks.csv': 'content-unavailable'
};

/** Strings of other readings: a second look at them finds links that the careful reader leaves out. */
const BEYOND: readonly (readonly [file: RegExp, item: RegExp])[] = [
  // Namespaces and relationships.
  [/\.xlsx$/, /^https?:\/\/(?:schemas\.|purl\.org|www\.w3\.org|ns\.)/],
  [/sitemap/, /^http:\/\/www\.sitemaps\.org\//],
  // What contexts of JSON-LD make of names.
  [
    /metadata\.json$/,
    /^https?:\/\/(?:schema\.org|mlcommons\.org\/croissant|purl\.org\/dc|w3id\.org|www\.wikidata\.org\/wiki)\//
  ],
  // Relative links of STAC.
  [/^030/, /^s3:\/\/sentinel-s2-l2a-catalog\//],
  // A cell that begins with a scheme is read whole, too.
  [/^027/, /^https:[^|]+(?:\|https:[^|]+)+$/],
  // Settings of printers in a workbook, by their digests.
  [/^007/, /^[0-9a-f]+$/],
  // Identifiers of a workbook's extensions, because an MD5 can be written like that.
  [/\.xlsx$/, /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  // Digests of records, and a link in what was captured.
  [/\.warc/, /^[A-Z2-7]{32}$|^http:\/\/www\.iana\.org\//],
  // Datasets of a card.
  [/^041/, /^https:\/\/huggingface\.co\/datasets\//],
  // Hosts that prose names without a scheme, and what looks like one.
  [/\.(?:md|json|csv)$/, /^[\w-]+(?:\.[\w-]+)+$/]
];

function expectedOf(file: string, kind: string): readonly string[] {
  const path = new URL(`expected/${file}${kind}.txt`, REAL);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

const HASHES: Readonly<Record<number, string>> = { 32: 'md5', 40: 'sha1', 64: 'sha256', 128: 'sha512' };

function expressionOf(line: string): string {
  const kind = /^[0-9a-f]+$/i.test(line) ? HASHES[line.length] : undefined;
  if (kind !== undefined) return `${kind}:${line.toLowerCase()}`;
  return Buffer.from(listEntryExpression(line) ?? '').toString('latin1');
}

/** In prose an item keeps what stands behind a URL. */
function withoutEnd(item: string): string {
  return /^(.*?)[.,;:!?)\]}'*_\u3002\uff09]*(?:\]\(.*)?$/s.exec(item)?.[1] ?? item;
}

describe('a real manifest', () => {
  test.each(FILES)('%s: every link and hash that a careful reader finds is looked up', async file => {
    const { has, unparseable } = await lookedUp(file, readFileSync(new URL(file, REAL)));
    const wanted = ['', '.other', '.bare', '.hash', '.alt'].flatMap(kind => expectedOf(file, kind));
    expect(wanted.filter(line => !has(expressionOf(line)))).toEqual([]);
    expect(unparseable).toBe(0);
  });

  test.each(FILES)('%s: nothing else is found, in chunks of any size', async file => {
    const bytes = readFileSync(new URL(file, REAL));
    const read = await found(file, bytes);
    expect(read.error?.reason).toBe(REASONS[file]);
    expect(await found(file, bytes, { chunk: 777 })).toEqual(read);
    const wanted = ['', '.other', '.bare', '.alt', '.hash', '.hub'].flatMap(kind => expectedOf(file, kind));
    const known = new Set(wanted.map(expressionOf));
    const allowed = (item: string) => BEYOND.some(([files, items]) => files.test(file) && items.test(item));
    const beyond = read.items.filter(item => ![item, withoutEnd(item)].map(expressionOf).some(one => known.has(one)));
    expect(beyond.filter(item => !allowed(item))).toEqual([]);
  });
});
