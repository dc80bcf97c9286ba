/** Pictures and other bytes inside a text yield the digests of exactly those bytes. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { BatchBuilder, type ItemBatch, open } from '../src/item/batch/batch.ts';
import { findInSteps, findItems } from '../src/item/find/find.ts';
import { Watch } from '../src/safe/watch.ts';
import { lookedUp } from './manifest-support.ts';

function itemsOf(text: string, watch = Watch.none()): readonly string[] {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: true }, found, watch);
  return textsOf(found.take());
}

/** Like `itemsOf`, as a long text is scanned. */
function itemsInSteps(text: string): readonly string[] {
  const found = new BatchBuilder(4);
  const place = { row: 1, column: 0, lines: true };
  for (const step of findInSteps(Buffer.from(text), place, found, Watch.none())) expect(step).toBeUndefined();
  return textsOf(found.take());
}

function textsOf(batch: ItemBatch): readonly string[] {
  const { bytes: all, ends } = open(batch);
  return Array.from(ends, (end, item) =>
    Buffer.from(all.subarray(item === 0 ? 0 : ends[item - 1], end)).toString('latin1')
  );
}

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;
const digestsOf = (bytes: Uint8Array) => ALGORITHMS.map(name => createHash(name).update(bytes).digest('hex'));

function missing(text: string, bytes: Uint8Array): readonly string[] {
  const items = itemsOf(text);
  return digestsOf(bytes).filter(digest => !items.includes(digest));
}

/** A picture of so many bytes: its mark, then anything. */
function picture(size: number, mark = '\xff\xd8\xff\xe0'): Buffer {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i++) bytes[i] = (i * 197 + (i >> 3) * 31) & 255;
  bytes.write(mark, 'latin1');
  return bytes;
}

const PICTURES = [61, 62, 63, 200, 1000, 150_001].map(size => picture(size));
const broken = (text: string, width: number, end: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end);

const WRITTEN: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'standard base64': bytes => bytes.toString('base64'),
  'base64 without padding': bytes => bytes.toString('base64').replace(/=+$/, ''),
  'base64 for URLs': bytes => bytes.toString('base64url'),
  'base64 in lines of 76': bytes => broken(bytes.toString('base64'), 76, '\r\n'),
  'base64 in lines of 60': bytes => broken(bytes.toString('base64'), 60, '\n'),
  'base64 in lines that are indented': bytes => broken(bytes.toString('base64'), 64, '\n    '),
  'base64 in lines of a program': bytes => broken(bytes.toString('base64'), 76, '\\n'),
  'base64 with escaped slashes': bytes => bytes.toString('base64').replaceAll('/', '\\/')
};

describe.each(Object.entries(WRITTEN))('a picture in %s', (_name, write) => {
  test('as a whole string', () => {
    for (const bytes of PICTURES) expect(missing(write(bytes), bytes)).toEqual([]);
  });

  test('among other words', () => {
    for (const bytes of PICTURES) {
      for (const text of [
        `{"img": "${write(bytes)}"}`,
        `see https://a.example/ ${write(bytes)},x`,
        `<${write(bytes)}>`
      ]) {
        expect(missing(text, bytes)).toEqual([]);
      }
    }
  });

  test('in a data: URL', () => {
    for (const bytes of PICTURES) {
      for (const [before, after] of [
        ['', ''],
        ['see ', ' there'],
        ['![x](', ') more'],
        ['<img src="', '"> more'],
        ["url('", "') no-repeat"],
        ['url(', ')'],
        ['a,', ',b'],
        ['x; ', ';y'],
        ['`', '`']
      ]) {
        expect(missing(`${before}data:image/jpeg;base64,${write(bytes)}${after}`, bytes)).toEqual([]);
      }
    }
  });
});

describe('a data: URL yields the digests of its bytes', () => {
  const bytes = picture(70);
  const base64 = bytes.toString('base64');
  const escaped = [...bytes].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');

  test.each([
    `data:image/jpeg;base64,${base64}`,
    `DATA:IMAGE/JPEG;BASE64,${base64}`,
    `data:;base64,${base64}`,
    `data:image/svg+xml;charset=utf-8;base64,${base64}`,
    `data:image/jpeg;name="a b.jpg";base64,${base64}`,
    `data:image/jpeg; base64,${base64}`,
    `data:image/jpeg;base64, ${base64}`,
    `data:application/octet-stream;base64,${base64}`,
    `data:image/jpeg;base64,${encodeURIComponent(base64)}`,
    `data:image\\/jpeg;base64,${base64.replaceAll('/', '\\/')}`,
    `data:image/jpeg;base64,${base64.replaceAll('=', '\\u003d')}`,
    `data%3Aimage%2Fjpeg%3Bbase64%2C${encodeURIComponent(base64)}`,
    `data&#58;image/jpeg;base64,${base64}`,
    `https://a.example/view?src=data:image/jpeg;base64,${base64}`,
    `view-source:data:image/jpeg;base64,${base64}`,
    `data:image/jpeg,${escaped}`,
    `<img src="data:image/jpeg,${escaped}">`,
    `data:,x data:image/jpeg;base64,${base64}`,
    `data:,data:image/jpeg,${escaped}`,
    `d41d8cd98f00b204e9800998ecf8427e data:image/jpeg;base64,${base64}`
  ])('%s', text => {
    expect(missing(text, bytes)).toEqual([]);
  });

  test('of any type and length', () => {
    expect(missing('data:text/plain;base64,aGk=', Buffer.from('hi'))).toEqual([]);
    expect(missing('data:text/plain,hi%20you', Buffer.from('hi you'))).toEqual([]);
    expect(missing('data:,hi', Buffer.from('hi'))).toEqual([]);
    const svg = "<svg xmlns='http://www.w3.org/2000/svg' fill='red'></svg>";
    expect(missing(`data:image/svg+xml;utf8,${svg}`, Buffer.from(svg))).toEqual([]);
    expect(missing(`url("data:image/svg+xml,${encodeURIComponent(svg)}")`, Buffer.from(svg))).toEqual([]);
  });

  test('and hides nothing that stands in or behind it', () => {
    const hash = createHash('sha256').update('x').digest('hex');
    expect(itemsOf(`data:a/b;base64,${hash}`)).toContain(hash);
    expect(itemsOf('data:a/b;base64,b.example/p')).toContain('b.example/p');
    expect(itemsOf(`data:image/svg+xml,<image href='https://b.example/p'/>`).join()).toContain('https://b.example/p');
    expect(itemsOf(`${hash} data:,y ${hash}`).filter(item => item === hash)).toHaveLength(2);
  });

  test.each([
    'data: we use, and more',
    'data:, and more',
    'the data:foo, bar',
    'metadata:a/b,c',
    'data:',
    'data:a/b;base64,'
  ])('prose is none: %s', text => {
    expect(itemsOf(text)).toEqual([]);
  });
});

describe('a text in a data: URL', () => {
  const inside = 'https://b.example/p/q.jpg';
  const encoded = (text: string, type = 'text/html') => `data:${type};base64,${Buffer.from(text).toString('base64')}`;
  const page = `<p>${'a page. '.repeat(20)}</p><a href="${inside}">x</a>`;

  test.each([
    encoded(page),
    encoded(inside, 'text/plain'),
    encoded(inside, ''),
    encoded(`a,b\n1,${inside}\n`, 'text/csv;charset=utf-8'),
    encoded(`x = "${inside}"`, 'text/javascript'),
    encoded(`<?xml version="1.0"?><a href="${inside}"/>`, 'application/xml'),
    encoded(JSON.stringify({ a: inside }).replaceAll('/', '\\/'), 'application/json'),
    encoded(`<svg xmlns="x"><image href="${inside}"/></svg>`, 'image/svg+xml'),
    encoded(`\ufeff${inside}`, 'text/plain'),
    encoded(`see ${encoded(encoded(inside))} there`),
    `data:text/html,${encodeURIComponent(encoded(page))}`,
    `data:text/html;base64,${encodeURIComponent(Buffer.from(page).toString('base64'))}`,
    `see [x](${encoded(page)}) there`,
    `https://a.example/?u=${encoded(page)}`,
    encoded(page).replaceAll('=', '\\u003d')
  ])('is searched: %.60s', text => {
    expect(itemsOf(text).some(item => item.replaceAll('\\', '').includes(inside))).toBe(true);
    const long = 'x '.repeat(1 << 16);
    expect(itemsInSteps(`${long}${text}`).some(item => item.replaceAll('\\', '').includes(inside))).toBe(true);
  });

  test('is searched to depth 3, and its digests are looked up', () => {
    const nested = [1, 2, 3, 4].map(depth =>
      Array.from({ length: depth }).reduce<string>(text => encoded(text), inside)
    );
    expect(nested.map(text => itemsOf(text).includes(inside))).toEqual([true, true, true, false]);
    expect(missing(encoded(page), Buffer.from(page))).toEqual([]);
  });

  test('is none if its bytes are not text', () => {
    const bytes = Buffer.concat([Buffer.from('x\0'), Buffer.from(inside)]);
    expect(itemsOf(`data:a/b;base64,${bytes.toString('base64')}`)).not.toContain(inside);
  });
});

describe('base64 that nothing names', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n'],
    ['GIF89a'],
    ['RIFF0000WEBP'],
    ['RIFF0000WAVE'],
    ['\0\0\0\x20ftypmp42'],
    ['\0\0\0\x20ftypavif'],
    ['ID3'],
    ['\xff\xfb'],
    ['OggS'],
    ['fLaC'],
    ['\x1aE\xdf\xa3'],
    ['II*\0'],
    ['BM'],
    ['8BPS'],
    ['<svg']
  ])('counts where it begins as %j', mark => {
    const bytes = picture(48, mark);
    expect(missing(bytes.toString('base64'), bytes)).toEqual([]);
    expect(missing(`[${bytes.toString('base64')}]`, bytes)).toEqual([]);
  });

  test('is nothing where it is short, or no medium', () => {
    expect(itemsOf(picture(45).toString('base64'))).toEqual([]);
    expect(itemsOf(picture(300, 'text').toString('base64'))).toEqual([]);
  });

  test('ends where its last line does', () => {
    const bytes = picture(100);
    expect(missing(`${broken(bytes.toString('base64').replace(/=+$/, ''), 76, '\n')}\nThe end`, bytes)).toEqual([]);
  });
});

test('hostile text costs no more than its length', () => {
  const base64 = picture(48).toString('base64');
  for (const part of [
    'data:,',
    'data:a/b,x',
    'data:a/b;base64,A',
    'data:;base64,A\n',
    'base64,',
    `${base64}\n`,
    '/9j/',
    '\\/9j',
    'data:%2C'
  ]) {
    const worked = (size: number) => {
      let looks = 0;
      const watch = new Watch(() => void looks++);
      itemsOf(part.repeat(size / part.length), watch);
      return looks;
    };
    expect([part, worked(1 << 16) <= 5 * worked(1 << 14) + 4]).toEqual([part, true]);
  }
});

describe('in the formats that hold it', () => {
  const bytes = picture(500);
  const url = `data:image/jpeg;base64,${bytes.toString('base64')}`;
  const digests = ALGORITHMS.map(name => `${name}:${createHash(name).update(bytes).digest('hex')}`);

  test.each([
    ['a.csv', `id,img\n1,"${url}"\n`],
    ['a.csv', `id,img\n1,"${broken(bytes.toString('base64'), 76, '\r\n')}"\n`],
    ['a.tsv', `id\timg\n1\t${url}\n`],
    ['a.html', `<p>x</p><img src="${url}">`],
    ['a.html', `<p style="background: url(${url})">x</p>`],
    ['a.html', `<style>p { background: url('${url}') }</style>`],
    ['a.md', `# x\n\n![x](${url})\n`],
    ['a.md', `[x]: ${url}\n`],
    ['a.jsonl', `${JSON.stringify({ img: bytes.toString('base64') })}\n`],
    ['a.jsonl', `${JSON.stringify({ img: broken(bytes.toString('base64'), 76, '\n') })}\n`],
    ['a.json', JSON.stringify({ images: [{ b64: bytes.toString('base64url') }] })],
    ['a.yaml', `img: ${url}\n`],
    ['a.xml', `<a><b>\n${broken(bytes.toString('base64'), 76, '\n')}\n</b></a>`],
    ['a.txt', `${url}\n`],
    ['a.py', `IMG = "${bytes.toString('base64')}"\n`],
    [
      'a.ipynb',
      JSON.stringify({
        nbformat: 4,
        cells: [{ outputs: [{ data: { 'image/png': `${bytes.toString('base64')}\n` } }] }]
      })
    ]
  ])('%s %.30s', async (path, text) => {
    const { has, error } = await lookedUp(path, text);
    expect(error).toBeNull();
    expect(digests.filter(digest => !has(digest))).toEqual([]);
  });
});
