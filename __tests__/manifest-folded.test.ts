/** Calendars and contacts, whose lines go on in the next one. */
import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { found, lookedUp } from './manifest-support.ts';

const calendar = (...lines: readonly string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const contact = (...lines: readonly string[]) => ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n');
const U = 'https://h.example/1';
const base64 = (text: string) => Buffer.from(text).toString('base64');

test.each([
  ['folded in its host', 'dn: cn=a\nlabeledURI: https://h.exam\n ple/1\n'],
  ['folded in a comment', 'dn: cn=a\n# https://h.exam\n ple/1\n'],
  ['in base64', `dn: cn=a\nlabeledURI:: ${base64(U)}\n`],
  ['in base64 with options', `dn: cn=a\nlabeledURI;lang-en::${base64(`${U} a page`)}\n`],
  ['in folded base64', `version: 1\ndn:: ${base64('cn=a')}\ndescription:: ${base64(U).replace(/.{9}/g, '$&\n ')}\n`],
  ['behind comments', `# a\n b\n# c\n\nversion: 1\n\ndn: cn=a\nlabeledURI:: ${base64(U)}\n`]
])('LDIF shows a link that is %s', async (_name, text) => {
  for (const name of ['a.ldif', 'a.LDI', 'entries', 'a.txt']) {
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      const { has, error } = await lookedUp(name, written, 61);
      expect([name, has('h.example/1'), error]).toEqual([name, true, null]);
    }
  }
});

describe('a calendar or a contact', () => {
  test.each([
    ['in its host', calendar('URL:https://h.exam\r\n ple/1')],
    ['by a tab', calendar('URL:https://h.exam\r\n\tple/1')],
    ['twice', calendar('URL:htt\r\n ps://h.exam\r\n ple/1')],
    ['before its path', calendar('DESCRIPTION:see https://h.example\r\n /1\\, there')],
    ['with escapes', calendar('DESCRIPTION:https:\\/\\/h.example/1\\nnext'.replaceAll('\\/', '/'))],
    ['behind an escaped line end', calendar('DESCRIPTION:text\\nh.exam\r\n ple/1')],
    ['in quoted-printable', contact('NOTE;ENCODING=QUOTED-PRINTABLE:https=3A//h.exam=\r\nple/1')],
    ['in quoted-printable by its bare name', contact('NOTE;QUOTED-PRINTABLE:https:=2F=2Fh=2Eexample=2F1')],
    ['nowhere, in base64', contact(`URL;ENCODING=BASE64:${base64(U)}`)],
    ['nowhere, in base64 by its letter', contact(`NOTE;CHARSET=utf-8;ENCODING=b:${base64(`see ${U} there`)}`)],
    ['nowhere, in base64 by its bare name', contact(`NOTE;BASE64:${base64(U)}`)],
    ['in base64', contact(`NOTE;ENCODING=B:${base64(`see ${U} there`).replace(/.{9}/g, '$&\r\n ')}`)],
    ['in base64 behind an empty line', contact(`NOTE;ENCODING=BASE64:\r\n ${base64(U)}`, '')],
    [
      'in the base64 of an attachment',
      calendar(`ATTACH;X-NAME="a:b;c";FMTTYPE=text/plain;ENCODING=BASE64;VALUE=BINARY:\r\n ${base64(U)}`)
    ],
    ['in a line by itself', contact('NOTE:x', ' https://h.example/1')]
  ])('shows a link that is folded %s', async (_name, text) => {
    for (const name of ['a.ics', 'a.vcf', 'a.txt', 'contacts', 'a.ICS']) {
      for (const written of [text, text.replaceAll('\r\n', '\n'), `\ufeff${text}`]) {
        const { has, error } = await lookedUp(name, written, 61);
        expect([name, has('h.example/1'), error]).toEqual([name, true, null]);
      }
    }
  });

  test('has the digests of its picture', async () => {
    const picture = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(300, 7)]);
    const folded = picture.toString('base64').replace(/.{70}/g, '$&\r\n ');
    const { has } = await lookedUp('a.vcf', contact(`PHOTO;ENCODING=b;TYPE=JPEG:${folded}`));
    expect(has(`md5:${hash('md5', picture)}`)).toBe(true);
  });

  test('counts a link once, in the line in which it begins', async () => {
    const { items, at, totals } = await found('a.ics', calendar('SUMMARY:x', 'URL:https://h.exam\r\n ple/1'));
    expect(items.filter(item => item.includes('ple/1'))).toEqual(['https://h.example/1']);
    expect(at[0]).toBe('3:0');
    expect(totals).toMatchObject({ format: 'iCalendar or vCard', rows: 5, lineBased: true });
  });
});
