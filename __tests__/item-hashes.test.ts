/** Content hashes in a string, by the ways in which tools write them. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { BatchBuilder, open } from '../src/item/batch/batch.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { findItems } from '../src/item/find/find.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { Watch } from '../src/safe/watch.ts';

function itemsOf(text: string) {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
  return found.take();
}

/** Whether the expression is looked up: by its digest, and by the prefix of the quick way. */
function isLookedUp(text: string, expression: string): boolean {
  const batch = itemsOf(text);
  const { digests } = digestItems(batch, { urlMd5: false });
  const { prefixes } = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch);
  const digest = createHash('sha256').update(expression).digest();
  return Buffer.from(digests).includes(digest) && prefixes.includes(digest.readUInt32BE());
}

const NAMES = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Four digests of each kind; some have `+` and `/` in base64, some no digit. */
const HASHES = NAMES.flatMap(name =>
  ['a', 'b', 'c', 'd'].map(text => ({ name, digest: createHash(name).update(text).digest() }))
);

describe.each(HASHES)('$name $digest', ({ name, digest }) => {
  const expression = `${name}:${digest.toString('hex')}`;
  const padded = digest.toString('base64');
  const bare = padded.replace(/=+$/, '');
  const urlSafe = digest.toString('base64url');
  const dashed = name.startsWith('sha') ? name.replace('sha', 'sha-') : name;

  test.each([bare, urlSafe])('is looked up where it is the whole string, without padding: %s', text => {
    expect(isLookedUp(text, expression)).toBe(true);
    expect(isLookedUp(` ${text}\n`, expression)).toBe(true);
    expect(isLookedUp(`"${text}"`, expression)).toBe(true);
  });

  test.each([padded, bare, urlSafe])('is looked up after its name: %s', text => {
    const written = [
      `${name}: ${text}`,
      `${name} = ${text}`,
      `${name}-${text}`,
      `see "${name}": "${text}", and more`,
      `Content-${name.toUpperCase()}: ${text}`,
      `Repr-Digest: ${dashed}=:${text}:`,
      `ni:///${dashed};${text}`,
      `ni://a.example/${dashed};${text}?ct=image/jpeg`,
      `https://a.example/.well-known/ni/${dashed}/${text}`
    ];
    expect(written.filter(each => !isLookedUp(each, expression))).toEqual([]);
  });

  test('is looked up in hex in pairs, with colons or hyphens between them', () => {
    const pairs = digest.toString('hex').toUpperCase().match(/../g) ?? [];
    const written = [':', '-'].flatMap(mark => {
      const text = pairs.join(mark);
      return [text, text.toLowerCase(), `see ${text}, and more`, `"${text}"`];
    });
    expect(written.filter(each => !isLookedUp(each, expression))).toEqual([]);
    expect(isLookedUp(`${pairs.join('-')}-00`, expression)).toBe(false);
  });

  test('is looked up in hex whose first two digits name a folder', () => {
    const hex = digest.toString('hex');
    const written = [hex, hex.toUpperCase()].flatMap(whole => {
      const text = whole.replace(/^../, '$&/');
      return [
        text,
        `files/md5/${text}`,
        `https://a.example/files/md5/${text}`,
        `https://a.example/${text}.jpg?a=b`,
        `https://a.example/b/${text}/c`,
        `s3://a-bucket/dvc/files/md5/${text}`,
        `see objects/${text}, and more`
      ];
    });
    expect(written.filter(each => !isLookedUp(each, expression))).toEqual([]);
    expect(isLookedUp(`https://a.example/a${hex.replace(/^../, '$&/')}`, expression)).toBe(false);
    expect(isLookedUp(`https://a.example/${hex.replace(/^../, '$&/')}0`, expression)).toBe(false);
    expect(isLookedUp(`https://a.example/b%${hex.replace(/^../, '$&/')}`, expression)).toBe(false);
  });

  test('is looked up in hex after an escape', () => {
    const hex = digest.toString('hex');
    const written = [hex, hex.toUpperCase()].flatMap(text => [
      `https://a.example/?url=https%3A%2F%2Fb.example%2F${text}.jpg`,
      `https://a.example/?url=https%3a%2f%2fb.example%2f${text}`,
      `https://a.example/?url=https%253A%252F%252Fb.example%252F${text}`,
      `https://a.example/b%2F${text}.jpg`,
      `https://a.example/b%20${text}`,
      `see b%2F${text}, and more`
    ]);
    expect(written.filter(each => !isLookedUp(each, expression))).toEqual([]);
  });
});

describe('an MD5 in the form of a UUID', () => {
  const hex = createHash('md5').update('a').digest('hex');
  const uuid = hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

  test.each([
    uuid,
    uuid.toUpperCase(),
    `"${uuid}"`,
    `{${uuid}}`,
    `"{${uuid.toUpperCase()}}"`,
    `(${uuid})`,
    `urn:uuid:${uuid}`,
    `"URN:UUID:${uuid}"`,
    `uuid:${uuid}`,
    `md5:${uuid}`,
    `md5:{${uuid}}`,
    `the md5: ${uuid}, and more`,
    `MD5=${uuid}`
  ])('is looked up: %s', text => {
    expect(isLookedUp(text, `md5:${hex}`)).toBe(true);
  });

  test.each([
    `see ${uuid} there`,
    `see urn:uuid:${uuid} there`,
    `x:uuid:${uuid}`,
    `{${uuid}.jpg}`,
    `${uuid}.jpg`,
    `${uuid}-x`,
    uuid.replace('-', '0'),
    `${uuid.slice(0, 35)}g`
  ])('is no item in other text: %s', text => {
    expect(itemsOf(text)).toHaveLength(0);
  });
});

test.each([
  'internationalisationss',
  'data/train/images/0001',
  'see internationalisationss there',
  'a photo of a cat on it',
  'SomeVeryLongCamelCaseNameOf'
])('text of the same length is no item: %s', text => {
  expect(itemsOf(text)).toHaveLength(0);
});

describe('a hash in hex that would be part of one in base64 after the name of an algorithm', () => {
  const hex = createHash('md5').update('a').digest('hex');
  const digest = createHash('sha256').update(`md5:${hex}`).digest();

  test.each(['md5:', 'md5=', 'see sha256:'])(
    'is found in a string that another one with %j comes just before',
    name => {
      const bytes = Buffer.from(`${name}${hex}-0123456789`);
      const found = new BatchBuilder(4);
      findItems(bytes, name.length, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
      const batch = found.take();
      expect(Buffer.from(open(batch).bytes).toString()).toBe(hex);
    }
  );

  test('is looked up in a URL that another one with the name comes just before', () => {
    const found = new BatchBuilder(4);
    for (const text of ['http://a.example/?md5=', `${hex}-0123456789.example/b`]) {
      const bytes = Buffer.from(text);
      findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
    }
    const batch = found.take();
    expect(batch.length).toBe(2);
    expect(Buffer.from(digestItems(batch, { urlMd5: false }).digests).includes(digest)).toBe(true);
    const { prefixes } = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch);
    expect(prefixes.includes(digest.readUInt32BE())).toBe(true);
  });
});
