/** What is found in bytes that no reader takes, and in the parts of a file that its readers pass over. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { zip } from './container-support.ts';
import { selector } from '../src/manifest/format/select.ts';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const BINARY = Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919) % 256));

const around = (text: string | Uint8Array) => Buffer.concat([BINARY, Buffer.alloc(1), Buffer.from(text), BINARY]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

describe('in bytes of no known format', () => {
  const utf16 = Buffer.from(`${U}1`, 'utf16le');
  const written: readonly (readonly [string, Uint8Array])[] = [
    ['ASCII', around(`${U}1`)],
    ['ASCII before a byte of Latin-1', around(Buffer.from(`${U}1\x94`, 'latin1'))],
    ['ASCII behind the letter of a length', around(`A${U}1`)],
    ['UTF-16LE', around(utf16)],
    ['UTF-16LE at an odd place', around(Buffer.concat([Buffer.of(1), utf16]))],
    ['UTF-16BE', around(Buffer.from(utf16).swap16())],
    ['ASCII at the end', Buffer.concat([BINARY, Buffer.from(`\0${U}1`)])],
    ['UTF-16LE at the end', Buffer.concat([BINARY, Buffer.alloc(1), utf16])],
    ['ASCII behind marks without a host', around(`%s://\0${'x://'.repeat(40)}?N,${U}1`)]
  ];
  test.each(written)('a URL in %s is looked up, in chunks of any size', async (_name, bytes) => {
    for (const chunk of [1, 7, 613, 1 << 20]) {
      for (const path of ['part-0', 'weights.bin', 'a.jpg', 'a.sqlite', 'tools/a.js']) {
        const { has } = await lookedUp(path, bytes, chunk);
        expect([path, chunk, has('h.example/1')]).toEqual([path, chunk, true]);
      }
    }
  });

  test.each(['part-0', 'weights.bin'])('%s is still not read, and its digests are items', async path => {
    const bytes = around(`${U}1`);
    const { items, totals, error } = await found(path, bytes);
    expect([totals?.kind, error, items.includes(md5(bytes))]).toEqual(['not-read', null, true]);
  });

  test('a URL with letters beyond ASCII is read with and without them', async () => {
    const { has } = await lookedUp('part-0', around(`${U}1/ü`));
    expect([has('h.example/1/'), has('h.example/1/%C3%BC')]).toEqual([true, true]);
  });

  test('a member of an archive is read in the same way', async () => {
    const { items } = await found('a.zip', zip([{ name: 'x', content: around(`${U}1`) }]));
    expect(items).toContain(`${U}1`);
  });

  test('what is not a URL is no fault', async () => {
    for (const text of ['%s://%s:%d', 'x://?N', 'http://[', 'a://\x80', '://', 'http://?N,http://h.example,x://?N']) {
      const { unparseable, error } = await lookedUp('part-0', around(`${text}\0`));
      expect([text, unparseable, error]).toEqual([text, 0, null]);
    }
  });

  test('only the digests of a file outside of the patterns are looked up', async () => {
    const { items } = await found('a.bin', around(`${U}1`), { selection: selector(['*.csv'])('a.bin') });
    expect(items).not.toContain(`${U}1`);
  });
});
