/** Mail and saved pages: headers, and parts in quoted-printable or base64. */
import { hash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/1';
const HEADERS = 'From: a@x.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const message = (encoding: string, body: string) =>
  `${HEADERS}Content-Type: text/plain\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const part = (encoding: string, body: string) => `--b\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;
const parts = (...all: readonly string[]) =>
  `${HEADERS}Content-Type: multipart/mixed; boundary="b"\r\n\r\nText.\r\n${all.join('')}--b--\r\n`;
const base64 = (text: string) => Buffer.from(text).toString('base64');
const lines = (text: string) => text.replace(/.{8}/g, '$&\r\n');
const forwarded = (text: string) => `--b\r\nContent-Type: message/rfc822\r\n\r\n${text}`;
const flowed = (encoding: string, body: string) =>
  message(encoding, body).replace('text/plain', 'text/plain; format=flowed; delsp=yes');
const page = (encoding: string, header: string, body: string) =>
  message(encoding, body).replace('Content-Type: text/plain\r\n', `${header}Content-Type: text/html\r\n`);
const htmlPart = (location: string, body: string) =>
  `--b\r\nContent-Type: text/html\r\n${location === '' ? '' : `Content-Location: ${location}\r\n`}\r\n${body}\r\n`;
const SOFT = 'https://h.exa=\r\nmple/1';
/** A link in base64 around other lines. */
const split = (between: string) => `${base64(U).slice(0, 9)}\r\n${between}${base64(U).slice(9)}`;

describe('a message', () => {
  test.each([
    ['behind a soft line break', message('quoted-printable', 'see https://h.exa=\r\nmple/1 there')],
    ['behind two of them', message('Quoted-Printable', 'https:=\r\n//h.exa=\r\nmple/1')],
    ['behind blanks at a line’s end', message('quoted-printable', 'https://h.exa= \t\r\nmple/1')],
    ['with escapes', message('quoted-printable', '<a href=3D"https=3A=2F=2Fh.example/1">')],
    ['with a divided escape', message('quoted-printable', 'https:=2=\r\nF/h.example/1')],
    ['in lower case', message('QUOTED-PRINTABLE', 'https=3a//h.example/1')],
    ['whose header is folded', message('\r\n quoted-printable', 'https://h.exa=\r\nmple/1')],
    ['whose header has a comment', message('(in \\) short) quoted-printable', SOFT)],
    ['whose header has a blank before its colon', message('quoted-printable', SOFT).replace('Encoding:', 'Encoding :')],
    ['whose lines end in carriage returns', message('quoted-printable', SOFT).replaceAll('\r\n', '\r')],
    [
      'in a part, without the version of MIME',
      parts(part('quoted-printable', SOFT)).replace('MIME-Version: 1.0\r\n', '')
    ],
    ['in base64', message('base64', base64(`see ${U}\n`))],
    ['in base64 in lines', message('base64', lines(base64(`see ${U} there\n`)))],
    ['in plain text', message('7bit', U)],
    ['in a part', parts(part('7bit', 'x'), part('quoted-printable', 'https://h.exa=\r\nmple/1'))],
    ['in the part before', parts(part('quoted-printable', 'https://h.exa=\r\nmple/1'), part('7bit', 'x='))],
    ['in a part in base64', parts(part('base64', lines(base64(U))), part('7bit', 'x'))],
    ['behind dashes that begin no part', parts(part('quoted-printable', '--b\r\nhttps://h.exa=\r\nmple/1'))],
    [
      'behind the dashes of a reply',
      message('quoted-printable', `-----Original Message-----\r\nFrom: B\r\n\r\n${SOFT}`)
    ],
    ['behind dashes and an empty line', message('quoted-printable', `Title\r\n-----\r\n\r\n${SOFT}`)],
    ['behind the dashes of a signature', message('quoted-printable', `--=20\r\nB: x\r\n${SOFT}`)],
    ['behind a sentence that begins with From', message('quoted-printable', `From here on:\r\n\r\n${SOFT}`)],
    ['behind the end of a comment', message('quoted-printable', `<!--\r\n-->\r\n\r\n${SOFT}`)],
    [
      'behind a boundary that nothing names',
      message('quoted-printable', `--x\r\nContent-Transfer-Encoding: base64\r\n\r\n${SOFT}`)
    ],
    ['in a line of quoted-printable like a header', message('quoted-printable', `x\r\n\r\nNote: ${SOFT}`)],
    ['in base64 around dashes', message('base64', split('---\r\n'))],
    ['in base64 around dashes and an empty line', message('base64', split('---\r\n\r\n'))],
    ['in base64 around a boundary that nothing names', message('base64', split('--!\r\n:: !\r\n\r\n'))],
    ['in base64 around an empty line', parts(part('base64', split('\r\n')))],
    ['in base64 before a footer', message('base64', `${base64(U)}\r\n\r\n_____\r\nList: https://lists.example`)],
    ['in a forwarded message', parts(forwarded(message('quoted-printable', SOFT)))],
    ['in a forwarded message in base64', parts(forwarded(message('base64', lines(base64(`see ${U}\n`)))))],
    [
      'in a part of a forwarded message',
      parts(
        part('7bit', 'x'),
        forwarded(
          'Subject: x\r\nContent-Type: multipart/mixed;\r\n boundary=c\r\n\r\n' +
            `--c\r\nContent-Transfer-Encoding:base64\r\n\r\n${base64(U)}\r\n--c--\r\n`
        )
      )
    ],
    [
      'in a folded header of a forwarded message',
      parts(forwarded('Subject: x\r\nX-Link: https://h.exa\r\n mple/1\r\n\r\nx\r\n'))
    ],
    ['behind headers without an empty line', `${HEADERS}Content-Transfer-Encoding: quoted-printable\r\nsee ${SOFT}`],
    [
      'behind headers in base64 without an empty line',
      `${HEADERS}Content-Transfer-Encoding: base64\r\n${base64(U)}\r\n`
    ],
    ['in a header', `${HEADERS}X-Link: https://h.example/1\r\n\r\nx`],
    ['in a header that is folded', `${HEADERS}List-Unsubscribe:\r\n <https://h.exa\r\n mple/1>\r\n\r\nx`],
    ['in an encoded word', `${HEADERS}X-Link: =?utf-8?Q?https=3A//h.example/1?=\r\n\r\nx`],
    ['in an encoded word in base64', `${HEADERS}X-Link: =?utf-8?B?${base64(U)}?=\r\n\r\nx`],
    [
      'in two encoded words',
      `${HEADERS}X-Link: =?utf-8?q?https=3A//h.ex?=\r\n =?utf-8?b?${base64('ample/1')}?=\r\n\r\nx`
    ],
    [
      'in the second message',
      `From a Mon\r\n${message('7bit', 'x')}\r\nFrom b Tue\r\n${message('quoted-printable', 'https://h.exa=\r\nmple/1')}`
    ],
    ['in flowed lines', flowed('7bit', '> see https://h.exa \r\n> mple/1')],
    ['in flowed lines that are escaped', flowed('quoted-printable', 'see https://h.exa=20\r\n mple=2F1')],
    ['in flowed lines in base64', flowed('base64', base64('see https://h.exa \r\nmple/1'))],
    ['under a base', page('7bit', '', '<base href="https://h.example/"><a href=1>')],
    ['under a base in base64', page('base64', '', base64('<base href="https://h.example/">\r\n<a href=1>'))],
    [
      'under a base, over lines',
      page('quoted-printable', '', '<base href=3D"https:=\r\n//h.example/"><a\r\nhref=3D1>')
    ],
    ['under a location', page('7bit', 'Content-Location: https://h.example/x\r\n', '<a href=1>')],
    ['under a base of the header', page('7bit', 'Content-Base: "https://h.example/"\r\n', '<a href=1>')],
    [
      'under a location around it',
      parts(htmlPart('', '<img src=1>')).replace('MIME', 'Content-Location: https://h.example/\r\nMIME')
    ],
    [
      'under two locations',
      parts(htmlPart('a/b', '<img src=../1>')).replace('MIME', 'Content-Location: https://h.example/\r\nMIME')
    ],
    [
      'in a relative location',
      parts(htmlPart('1', 'x')).replace('MIME', 'Content-Location: https://h.example/\r\nMIME')
    ],
    ['at the end', message('quoted-printable', 'https://h.exa=\r\nmple/1').trimEnd()],
    ['at the end of base64', message('base64', lines(base64(U))).trimEnd()]
  ])('shows a link %s', async (_name, text) => {
    for (const name of ['a.txt', 'mail', '1.msg']) {
      for (const written of [text, text.replaceAll('\r\n', '\n')]) {
        for (const chunk of [7, 1 << 20]) {
          const { has, error } = await lookedUp(name, written, chunk);
          expect([name, has('h.example/1'), error]).toEqual([name, true, null]);
        }
      }
    }
  });

  test('has the digests of its pictures', async () => {
    const picture = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(300, 7)]);
    const { has } = await lookedUp(
      'a.txt',
      parts(part('base64', picture.toString('base64').replace(/.{76}/g, '$&\r\n')))
    );
    expect(has(`md5:${hash('md5', picture)}`)).toBe(true);
  });

  test('counts a link once, on its line', async () => {
    const { items, at, totals } = await found(
      'a.txt',
      message('quoted-printable', 'x\r\nsee https://h.example/=\r\n1 there')
    );
    expect(items.filter(item => item === U)).toHaveLength(1);
    expect(at[items.indexOf(U)]).toBe('8:0');
    expect(totals).toMatchObject({ format: 'message', rows: 9, lineBased: true });
  });

  test.each([
    ['soft line breaks', `${message('quoted-printable', '')}${'=\r\n'.repeat(200_000)}`],
    ['base64', `${message('base64', '')}${'QUFB\r\n'.repeat(200_000)}`],
    ['parts', `${HEADERS}\r\n${'--b\r\n'.repeat(200_000)}`],
    ['encoded words', `${HEADERS}X: ${'=?a?q?'.repeat(200_000)}\r\n\r\n`],
    ['lines of a header', `${HEADERS}X: ${'\r\n x'.repeat(200_000)}\r\n\r\n`]
  ])('of many %s ends soon', async (_name, text) => {
    const { items, error } = await found('a.txt', `${text}\r\n\r\n--b\r\n\r\n${U}\r\n`);
    expect(error).toBeNull();
    expect(items).toContain(U);
  });
});

test.each([
  ['prose', 'Note: a thing\nhttps://h.exa=\nmple/1\n'],
  ['key and value', 'name: x\nurl: https://h.exa=\nmple/1\n']
])('%s is no message', async (_name, text) => {
  expect((await found('a.txt', text)).totals).not.toMatchObject({ format: 'message' });
});
