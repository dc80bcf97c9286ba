/** Web archives: headers, payloads in their own formats, and records that are not what their headers say. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { tar, zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';
import { inChunks, warcRecord, warcResponse } from './warc-support.ts';

const U = 'https://h.example/';
const PAGE = 'https://site.example/dir/page';
const PICTURE = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600', 'hex'),
  Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7919 + (i >> 3)) % 256))
]);
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const HTML = { 'Content-Type': 'text/html; charset=utf-8' };

const INFO = warcRecord({
  type: 'warcinfo',
  content: `software: crawler ${U}info\r\n`,
  headers: { 'Content-Type': 'application/warc-fields' }
});
const html = warcResponse(PAGE, HTML, `<!doctype html>\n\n<a href="${U}1">x</a>\n<a href="../2">y</a>`);
const picture = warcResponse(`${U}3`, { 'Content-Type': 'image/jpeg' }, PICTURE);
const whole = Buffer.concat([INFO, html, picture]);

describe('a web archive', () => {
  test.each(['a.warc', 'a.wat', 'a.wet', 'part-0', 'a.csv', 'load.py'])(
    '%s is read record by record; the row is the number of the record',
    async path => {
      for (const chunk of [1, 7, 1 << 20]) {
        const { items, digests, at, error, totals } = await found(path, whole, { chunk });
        expect(error).toBeNull();
        expect(totals).toMatchObject({ kind: 'read', format: 'WARC', rows: 3, lineBased: false });
        const rows = new Map(items.map((item, i) => [item, at[i]]));
        expect(rows.get(`${U}info`)).toBe('1:0');
        expect(rows.get(PAGE)).toBe('2:0');
        expect(rows.get(`${U}1`)).toBe('2:0');
        expect(rows.get('https://site.example/2')).toBe('2:0');
        expect(rows.get(`${U}3`)).toBe('3:0');
        expect([...digests, ...items]).toEqual(expect.arrayContaining([md5(PICTURE), md5(whole)]));
      }
    }
  );

  test('compressed record by record, packed, and packed as WACZ, is read', async () => {
    const records = [INFO, html, picture].map(record => gzipSync(record));
    const bytes = Buffer.concat(records);
    for (const [path, content] of [
      ['a.warc.gz', bytes],
      ['part-0', bytes],
      ['a.tar', tar([{ name: 'a.warc.gz', content: bytes }])],
      ['a.wacz', zip([{ name: 'archive/data.warc.gz', content: bytes }])]
    ] as const) {
      const { error, items } = await found(path, content);
      expect([path, error]).toEqual([path, null]);
      expect(items).toEqual(expect.arrayContaining([`${U}info`, `${U}1`, 'https://site.example/2', md5(PICTURE)]));
    }
  });

  const headers: readonly (readonly [name: string, headers: Readonly<Record<string, string>>, expression: string])[] = [
    ['the URL of the capture', { 'WARC-Target-URI': `${U}1` }, 'h.example/1'],
    ['one in angle brackets', { 'WARC-Target-URI': `<${U}1>` }, 'h.example/1'],
    ['one with blanks', { 'WARC-Target-URI': `${U}a b` }, 'h.example/a%20b'],
    ['an earlier capture', { 'WARC-Refers-To-Target-URI': `${U}1` }, 'h.example/1'],
    ['a header that goes on in the next line', { 'X-Note': `see\r\n\t${U}1` }, 'h.example/1'],
    ['the name of a header', { [`${U}1/`]: 'x' }, 'h.example/1/'],
    ['a host in the name of a header', { 'www.h.example/1': 'x' }, 'www.h.example/1'],
    ['a digest in hex', { 'WARC-Payload-Digest': `sha256:${'ab'.repeat(32)}` }, `sha256:${'ab'.repeat(32)}`],
    [
      'SHA-1 in base32',
      { 'WARC-Block-Digest': 'sha1:DR5MBP7OD3OPA7RFKWJUD4CTNUQUGFC5' },
      'sha1:1c7ac0bfee1edcf07e25559341f0536d2143145d'
    ],
    [
      'SHA-256 in base32',
      { 'WARC-Payload-Digest': 'sha256:VOV2XK5LVOV2XK5LVOV2XK5LVOV2XK5LVOV2XK5LVOV2XK5LVOVQ====' },
      `sha256:${'ab'.repeat(32)}`
    ],
    ['MD5 in base32', { 'WARC-Payload-Digest': 'md5:VOV2XK5LVOV2XK5LVOV2XK5LVM' }, `md5:${'ab'.repeat(16)}`]
  ];
  test.each(headers)('%s is read in the headers of a record', async (_name, own, expression) => {
    const { error, has } = await lookedUp('a.warc', warcRecord({ headers: own }));
    expect([error, has(expression)]).toEqual([null, true]);
  });

  test('the identifier of a record is not a hash', async () => {
    expect((await found('a.warc', warcRecord({ content: 'x' }))).items).toEqual([]);
  });

  const links: readonly (readonly [header: string, value: string])[] = [
    ['Location', `${U}1`],
    ['Location', '//h.example/1'],
    ['Referer', `${U}1`],
    ['Link', `<${U}1>; rel="next"`],
    ['Refresh', `0; url=${U}1`]
  ];
  test.each(links)('the HTTP header %s: %s is read', async (header, value) => {
    const { has } = await lookedUp('a.warc', warcResponse(PAGE, { [header]: value }, ''));
    expect(has('h.example/1')).toBe(true);
  });

  test.each([
    ['Location', '../1'],
    ['location', '/1'],
    ['Content-Location', '../1'],
    ['Link', '</0>; rel=prev, </1>; rel=next'],
    ['Refresh', '5;URL=/1']
  ])('a relative link in %s: %s is resolved', async (header, value) => {
    const { has } = await lookedUp('a.warc', warcResponse(PAGE, { [header]: value }, ''));
    expect(has('site.example/1')).toBe(true);
  });

  test('the base of a page applies instead of its address', async () => {
    const { items } = await found('a.warc', warcResponse(PAGE, HTML, `<base href="${U}b/"><img src=c>`));
    expect(items).toContain(`${U}b/c`);
    expect(items).not.toContain('https://site.example/dir/c');
  });

  test('relative links of a page do not get the address of the record before', async () => {
    const pages = [warcResponse(PAGE, HTML, '<img src=c>'), warcRecord({ content: '<html><img src=d>' })];
    const { items } = await found('a.warc', Buffer.concat(pages));
    expect(items).toContain('https://site.example/dir/c');
    expect(items.filter(item => item.endsWith('/d'))).toEqual([]);
  });
});

describe('the payload of a record', () => {
  const json = JSON.stringify({ url: `${U}1` }).replaceAll('/', '\\/');
  const text = `a ${U}1 b\n`;
  const payloads: readonly (readonly [string, Readonly<Record<string, string>>, string | Buffer])[] = [
    ['HTML with entities', HTML, '<a href="&#104;ttps://h.example/1">'],
    ['HTML of no type', {}, '<!doctype html><a href="&#104;ttps://h.example/1">'],
    ['JSON', { 'Content-Type': 'application/ld+json' }, json],
    ['JSON of another type', { 'Content-Type': 'text/plain' }, json],
    ['CSV', { 'Content-Type': 'text/csv' }, `id,url\n1,"https://h.example/1"\n`],
    ['XML', { 'Content-Type': 'application/rss+xml' }, '<a><link>&#104;ttps://h.example/1</link></a>'],
    ['JavaScript', { 'Content-Type': 'text/javascript' }, "const base = 'https://h.example';\nfetch(base + '/1');"],
    ['text', {}, text],
    ['a gzip file', { 'Content-Type': 'application/gzip' }, gzipSync(text)],
    ['gzip', { ...HTML, 'Content-Encoding': 'gzip' }, gzipSync(text)],
    ['gzip that was removed', { ...HTML, 'Content-Encoding': 'gzip' }, text],
    ['Brotli', { ...HTML, 'Content-Encoding': 'br' }, brotliCompressSync(text)],
    ['deflate', { 'content-encoding': ' Deflate ' }, deflateSync(text)],
    ['deflate without header', { 'Content-Encoding': 'deflate' }, deflateRawSync(text)],
    ['two compressions', { 'Content-Encoding': 'deflate, br' }, brotliCompressSync(deflateSync(text))],
    ['chunks', { 'Transfer-Encoding': 'chunked' }, inChunks(text, 5)],
    ['chunks of gzip', { 'Transfer-Encoding': 'gzip, chunked' }, inChunks(gzipSync(text), 7)],
    ['chunks with extensions', { 'Transfer-Encoding': 'chunked' }, inChunks('none', 2, `;at="${U}1"`)],
    ['chunks with a trailer', { 'Transfer-Encoding': 'chunked' }, inChunks('none', 2, '', `X: ${U}1\r\n`)],
    ['chunks that were removed', { 'Transfer-Encoding': 'chunked' }, text],
    ['chunks that are cut off', { 'Transfer-Encoding': 'chunked' }, Buffer.from(`ff\r\n${text}`)],
    ['a chunk that is no chunk', { 'Transfer-Encoding': 'chunked' }, Buffer.from(`2\r\nab\r\n${text}`)],
    [
      'a web archive',
      { 'Content-Type': 'application/warc' },
      warcResponse(PAGE, HTML, '<a href="&#104;ttps://h.example/1">')
    ],
    ['a zip archive', {}, zip([{ name: 'a.txt', content: text }])]
  ];
  test.each(payloads)('is read: %s', async (_name, own, body) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, has } = await lookedUp('a.warc', warcResponse(PAGE, own, body), chunk);
      expect([error, has('h.example/1')]).toEqual([null, true]);
    }
  });

  const records: readonly (readonly [string, Buffer])[] = [
    [
      'metadata in JSON',
      warcRecord({ type: 'metadata', content: json, headers: { 'Content-Type': 'application/json' } })
    ],
    ['a text', warcRecord({ type: 'conversion', content: text, headers: { 'Content-Type': 'text/plain' } })],
    ['fields', warcRecord({ type: 'metadata', content: `outlink: ${U}1 L a/@href\r\n` })],
    ['a page', warcRecord({ address: PAGE, content: '<a href="&#104;ttps://h.example/1">', headers: HTML })],
    [
      'a message without end',
      warcRecord({ content: `HTTP/1.1 302\r\nA: ${U}1`, headers: { 'Content-Type': 'application/http' } })
    ],
    [
      'a request',
      warcRecord({ content: `GET ${U}1 HTTP/1.1\r\n\r\n`, headers: { 'Content-Type': 'application/http' } })
    ]
  ];
  test('has its own row, also where a page in it is read after the next record has begun', async () => {
    const page = JSON.stringify({ a: `<base href="${U}d/"><a href="1">` });
    const index = warcRecord({ content: ` CDX N b a\ncom,h)/ 20200101000000 ${page}` });
    const { at, items } = await found('a.warc', Buffer.concat([index, html, html]));
    expect(at[items.indexOf(`${U}d/1`)]).toBe('1:0');
  });

  test.each(['HTTP/1.1 200 OK', 'HTTP/2 200', 'POST /a HTTP/1.1'])(
    'is an HTTP message if it begins like one, whatever its type: %s',
    async start => {
      const body = inChunks(`a ${U}1 b`, 5).toString();
      for (const type of ['text/plain', 'application/x', '']) {
        const content = `${start}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`;
        const record = warcRecord({ address: PAGE, content, headers: type === '' ? {} : { 'Content-Type': type } });
        for (const chunk of [1, 1 << 20]) {
          expect((await lookedUp('a.warc', record, chunk)).has('h.example/1')).toBe(true);
        }
      }
    }
  );

  test.each(records)('of another type of record is read: %s', async (_name, record) => {
    const { error, has } = await lookedUp('a.warc', record);
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });

  test.each(['br', 'deflate', 'gzip', 'br, deflate'])(
    'that is empty may have the header of a compression: %s',
    async name => {
      for (const body of ['', '0\r\n\r\n']) {
        const own = { 'Content-Encoding': name, 'Transfer-Encoding': 'chunked' };
        expect((await found('a.warc', Buffer.concat([warcResponse(PAGE, own, body), html]))).error).toBeNull();
      }
    }
  );

  test('inside another has the row of the outer record', async () => {
    const inner = Buffer.concat([INFO, html, warcResponse(PAGE, {}, zip([{ name: 'a.txt', content: `\n\n${U}1` }]))]);
    const { error, at } = await found('a.warc', warcResponse(PAGE, {}, inner));
    expect(error?.reason).toBe('manifest-unsupported');
    expect(new Set(at)).toEqual(new Set(['1:0']));
    const packed = await found(
      'a.warc',
      Buffer.concat([INFO, warcResponse(PAGE, {}, zip([{ name: 'a', content: `\n\n${U}9` }]))])
    );
    expect(packed.at[packed.items.indexOf(`${U}9`)]).toBe('2:0');
  });

  test.each([
    ['as it is', {}, PICTURE],
    ['in chunks', { 'Transfer-Encoding': 'chunked' }, inChunks(PICTURE, 100)],
    ['in gzip', { 'Content-Encoding': 'gzip' }, gzipSync(PICTURE)],
    ['under the type of a text', HTML, PICTURE]
  ])('that is a picture is digested: %s', async (_name, own, body) => {
    const { error, items, digests } = await found('a.warc', warcResponse(PAGE, own, body));
    expect(error).toBeNull();
    expect([...digests, ...items]).toContain(md5(PICTURE));
  });

  test.each([
    ['JSON that is cut off', 'application/json', `{"a": "${U}1", "b`],
    ['JSON that is a page', 'application/json', `<p>\n${U}1`],
    ['CSV with a quote that stays open', 'text/csv', `a,b\n"${U}1,2\n`],
    ['text with a NUL', 'text/html', `a\0b ${U}1\n`],
    ['XML that is not well-formed', 'text/xml', `<a><b>${U}1</a>`]
  ])('that is not what its type says is read line by line: %s', async (_name, type, body) => {
    const { error, has } = await lookedUp('a.warc', warcResponse(PAGE, { 'Content-Type': type }, body));
    expect([error, has('h.example/1')]).toEqual([null, true]);
  });

  test.each([
    ['gzip that is cut off', {}, gzipSync(text).subarray(0, 20), 'manifest-unreadable'],
    ['a zip archive that is cut off', {}, zip([{ name: 'a', content: text }]).subarray(0, 50), 'manifest-unreadable'],
    ['what is not Brotli', { 'Content-Encoding': 'br' }, PICTURE, 'manifest-unreadable'],
    ['a format that is not read', {}, Buffer.from('7z\xbc\xaf\x27\x1c\0\x04', 'latin1'), 'manifest-unsupported']
  ])(
    'that cannot be opened is a fault of its record, and the others are read: %s',
    async (_name, own, body, reason) => {
      const { error, items } = await found('a.warc', Buffer.concat([INFO, warcResponse(PAGE, own, body), html]));
      expect(error?.reason).toBe(reason);
      expect(String(error?.text)).toMatch(/^in record 2: /);
      expect(items).toEqual(expect.arrayContaining([`${U}info`, PAGE, `${U}1`]));
    }
  );
});

describe('metadata of Common Crawl', () => {
  const described = (html: unknown, headers: unknown = {}) =>
    warcRecord({
      type: 'metadata',
      address: PAGE,
      content: JSON.stringify({
        Envelope: { 'Payload-Metadata': { 'HTTP-Response-Metadata': { Headers: headers, 'HTML-Metadata': html } } }
      }),
      headers: { 'Content-Type': 'application/json' }
    });

  test.each([
    ['../1?x=&y', { Links: [{ path: 'A@/href', url: '../1?x=&y' }] }, 'site.example/1?x=&y'],
    ['/1', { Head: { Scripts: [{ url: '/1' }], Link: [{ rel: 'icon' }] } }, 'site.example/1'],
    ['//h.example/1', { Links: [{ url: '//h.example/1' }] }, 'h.example/1'],
    ['1 under a base', { Head: { Base: `${U}b/` }, Links: [{ url: '1' }] }, 'h.example/b/1'],
    ['1 under a relative base', { Head: { Base: '/c/' }, Links: [{ url: '1' }] }, 'site.example/c/1']
  ])('has relative links, which are resolved: %s', async (_name, html, expression) => {
    for (const chunk of [1, 1 << 20]) {
      const { error, has } = await lookedUp('a.wat', described(html), chunk);
      expect([error, has(expression)]).toEqual([null, true]);
    }
  });

  test('has relative redirects, which are resolved', async () => {
    expect((await lookedUp('a.wat', described({}, { Location: '/1' }))).has('site.example/1')).toBe(true);
  });

  test('has other texts, which are no links', async () => {
    const { items } = await found(
      'a.wat',
      described({ Head: { Title: 'url' }, Links: [{ text: 'a/b', url: 5 }, 'c/d'] })
    );
    expect(items).toEqual([PAGE]);
  });

  test('with too many bases is too large', async () => {
    const bases = Array.from({ length: 40 }, (_, i) => ({ base: `${U}${i}/` }));
    expect((await found('a.wat', described(bases))).error?.reason).toBe('manifest-too-large');
  });
});

describe('a damaged archive', () => {
  const sized = (size: string) => warcRecord({ content: 'abc', headers: { 'Content-Length': size } });
  const broken: readonly (readonly [string, Uint8Array])[] = [
    ['cut off in a record', whole.subarray(0, whole.length - 500)],
    ['cut off in headers', whole.subarray(0, INFO.length + 30)],
    ['with a size that is too small', Buffer.concat([sized('2'), html])],
    ['with a size that is too large', Buffer.concat([html, sized('4000')])],
    ['with an impossible size', Buffer.concat([html, sized('99999999999999999999')])],
    ['with a negative size', Buffer.concat([html, sized('-3')])],
    ['with two sizes', Buffer.concat([html, warcRecord({ headers: { 'content-length': '1' } })])],
    [
      'with two types',
      Buffer.concat([html, warcRecord({ headers: { 'Content-Type': 'a/b', 'content-type': 'c/d' } })])
    ],
    ['without a size', Buffer.concat([html, Buffer.from('WARC/1.0\r\nWARC-Type: a\r\n\r\n')])],
    ['with other bytes between its records', Buffer.concat([html, Buffer.from(`x ${U}between\r\n\r\n`), html])],
    ['with other bytes behind it', Buffer.concat([html, PICTURE])],
    ['with headers of two megabytes', Buffer.concat([html, warcRecord({ headers: { a: 'x'.repeat(1 << 21) } })])]
  ];
  test.each(broken)('%s is unreadable, and what can be read is looked up', async (_name, bytes) => {
    for (const chunk of [1000, 1 << 22]) {
      const { error, items, digests } = await found('a.warc', bytes, { chunk });
      expect(error?.reason).toBe('manifest-unreadable');
      expect(items.some(item => item.startsWith(U))).toBe(true);
      expect([...digests, ...items]).toContain(md5(bytes));
    }
  });

  test('what follows the fault is searched for URLs', async () => {
    const { has } = await lookedUp('a.warc', Buffer.concat([INFO, Buffer.from('x\r\n\r\n'), html]));
    expect([has('h.example/info'), has('h.example/1')]).toEqual([true, true]);
  });

  test.each([{ 'WARC-Segment-Number': '1' }, { 'WARC-Type': 'continuation' }])(
    'a record in segments is not supported, and the others are read: %j',
    async headers => {
      const part = warcRecord({ content: `${U}1`, headers });
      const { error, at, items } = await found('a.warc', Buffer.concat([part, html]));
      expect(error?.reason).toBe('manifest-unsupported');
      expect(String(error?.text)).toMatch(/^in record 1: /);
      expect([`${U}1`, PAGE].map(item => at[items.indexOf(item)])).toEqual(['1:0', '2:0']);
    }
  );

  test('text that only begins like an archive is text', async () => {
    expect((await found('a.txt', `WARC/1.0 is a format, see ${U}1\n`)).totals).toMatchObject({ format: 'text' });
  });
});
