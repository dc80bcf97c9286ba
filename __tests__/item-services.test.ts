/** URLs that stand for something else by the rules of their host: wrappers and the model hub. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { BatchBuilder } from '../src/item/batch/batch.ts';
import { findItems } from '../src/item/find/find.ts';
import { HUB_HOSTS } from '../src/item/reading/hub.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { WRAPPERS } from '../src/item/reading/wrappers.ts';
import { Watch } from '../src/safe/watch.ts';
import { Screened } from './support/screened.ts';

/** Whether the expression is looked up for the text, the quick way for plain URLs included. */
function isLookedUp(text: string, expression: string): boolean {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
  const { prefixes } = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(found.take());
  return prefixes.includes(createHash('sha256').update(expression).digest().readUInt32BE());
}

/** How many items of the text have no host or too many readings. */
function unparseable(text: string): number {
  const found = new BatchBuilder(4);
  const bytes = Buffer.from(text);
  findItems(bytes, 0, bytes.length, { row: 1, column: 0, lines: false }, found, Watch.none());
  const batch = found.take();
  const digested = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch);
  return Array.from({ length: batch.length }, (_, item) => digested.unparseable(item)).filter(Boolean).length;
}

/** One plain URL for each row of the table, that wraps `b.test/x`. */
const WRAPPED: readonly string[] = [
  'https://web.archive.org/web/2023/b.test/x',
  ...['today', 'ph', 'is', 'li', 'vn', 'fo', 'md'].map(end => `https://archive.${end}/newest/b.test/x`),
  'https://i0.wp.com/b.test/x',
  'https://images.weserv.nl/?url=b.test/x',
  'https://wsrv.nl/?url=b.test/x',
  'https://wsrv.nl/?url=ssl:b.test/x',
  'https://wsrv.nl/?w=9&url=ssl%3Ahttps%3A%2F%2Fb.test%2Fx',
  'https://wsrv.nl/?url=https%3A%2F%2Fb.test%2Fx&w=9',
  'https://b-test.cdn.ampproject.org/c/s/b.test/x',
  'https://www.google.com/amp/s/b.test/x',
  'https://webcache.googleusercontent.com/search?q=cache:b.test/x',
  'https://b-test.translate.goog/x',
  'https://urldefense.com/v2/url?u=http-3A__b.test_x',
  'https://urldefense.proofpoint.com/v2/url?d=x&u=https-3A__b.test_x',
  `https://www.bing.com/ck/a?u=a1${Buffer.from('https://b.test/x').toString('base64url')}`,
  'https://thumbor.example/unsafe/300x200/b.test/x',
  'https://www.example/resizer/x1_Y-2=/300x200/b.test/x'
];

describe('the table of wrappers', () => {
  test.each(WRAPPED)('%s is unwrapped', url => {
    expect(isLookedUp(url, 'b.test/x')).toBe(true);
  });

  const screened = new Screened();
  const beginnings = [':8080/', '//', '/./', '/a/../', '/a/./../b/c/../../'];
  test.each(WRAPPED.flatMap(url => beginnings.map(beginning => url.replace(/(?<=[a-z])\//, beginning))))(
    '%s is unwrapped, whatever comes before its path',
    url => {
      expect(isLookedUp(url, 'b.test/x')).toBe(true);
      expect(screened.verdict(url)).toBe('look');
    }
  );

  test.each(['UNSAFE/300x200', 'Resizer/x1_Y-2=/300x200'])('a path that begins with %s is unwrapped', path => {
    const url = `https://img.example/${path}/b.test/x`;
    expect(isLookedUp(url, 'b.test/x')).toBe(true);
    expect(screened.verdict(url)).toBe('look');
  });

  test('has an example above for each of its rows and hosts', () => {
    const hosts = WRAPPED.map(url => new URL(url).hostname);
    const named = WRAPPERS.flatMap(({ hosts }) => hosts);
    const missing = named.filter(name => !hosts.some(host => `.${host}`.endsWith(`.${name}`)));
    const others = WRAPPERS.filter(({ hosts }) => hosts.length === 0);
    const paths = others.flatMap(({ path = '' }) =>
      WRAPPED.some(url => new URL(url).pathname.startsWith(path)) ? [] : path
    );
    expect([...missing, ...paths].map(each => `add a URL of ${each} to WRAPPED in this file`)).toEqual([]);
    expect(others.every(({ path, host }) => path !== undefined && host !== undefined)).toBe(true);
  });
});

test.each([
  'https://r.search.yahoo.example/_ylt=x/RV=2/RU=https%3a%2f%2fevil.example%2fp%2fq.jpg/RK=2/RS=x',
  'https://proxy.example/https%3A%2F%2Fevil.example%2Fp%2Fq.jpg/resize/200',
  'https://proxy.example/a/https%253A%252F%252Fevil.example%252Fp%252Fq.jpg/b?c=d'
])('an escaped URL in a part of a path is unwrapped: %s', url => {
  expect(isLookedUp(url, 'evil.example/p/q.jpg')).toBe(true);
});

const INNER = 'https://evil.example/p/q.jpg';
const HEX = Buffer.from(INNER).toString('hex');
const BASE64 = Buffer.from(INNER).toString('base64url');
const JSON_TEXT = JSON.stringify({ bucket: 'b', edits: { src: INNER } });
const TOKEN = [{ alg: 'none' }, { url: INNER }].map(part => Buffer.from(JSON.stringify(part)).toString('base64url'));

test.each([
  // imgproxy: the format follows the URL
  `https://img.example/insecure/rs:fit:300:300/plain/${INNER}@jpg`,
  `https://img.example/x1_Y-2/w:30/plain/${encodeURIComponent(INNER)}@webp`,
  `https://img.example/insecure/rs:fit:300:300/${BASE64}.jpg`,
  `https://img.example/insecure/${BASE64.replace(/.{12}/g, '$&/')}.jpg`,
  // thumbor
  'https://img.example/unsafe/fit-in/300x200/filters:blur(3):format(webp)/evil.example/p/q.jpg',
  'https://img.example/unsafe/10x20:30x40/-300x0/left/top/smart/evil.example/p/q.jpg',
  'https://img.example/unsafe/evil.example%2Fp%2Fq.jpg',
  'https://img.example/resizer/x1_Y-2=/800x600/smart/evil.example/p/q.jpg',
  // Camo
  `https://camo.githubusercontent.com/0123456789abcdef0123456789abcdef01234567/${HEX}`,
  `https://camo.example/0123456789abcdef0123456789abcdef01234567/${HEX.toUpperCase()}`,
  `https://x.example/?u=${HEX}`,
  // Bing
  `https://www.bing.com/ck/a?!&&p=abc&u=a1${BASE64}&ntb=1`,
  `https://bing.com/ck/a?u=a1${Buffer.from(INNER).toString('base64')}`,
  // JSON in a value
  `https://x.example/r?data=${encodeURIComponent(JSON_TEXT)}`,
  `https://x.example/r?data=${encodeURIComponent(JSON_TEXT.replaceAll('/', '\\/'))}&x=1`,
  `https://x.example/r#${encodeURIComponent(JSON.stringify([JSON_TEXT]))}`,
  `https://x.example/${Buffer.from(JSON_TEXT).toString('base64url')}`,
  `https://x.example/r?d=${Buffer.from(JSON.stringify([INNER])).toString('base64')}`,
  `https://x.example/r?d=${encodeURIComponent(Buffer.from(JSON.stringify({ u: INNER }, null, 2)).toString('base64'))}`,
  `https://x.example/r?token=${TOKEN.join('.')}.x`,
  `https://x.example/t/${TOKEN.join('.')}.x/y`
])('a URL is unwrapped: %s', url => {
  expect(isLookedUp(url, 'evil.example/p/q.jpg')).toBe(true);
});

describe('ranges in a URL', () => {
  test.each([
    ['https://b.example/p/{000..127}.tar', ['b.example/p/000.tar', 'b.example/p/077.tar', 'b.example/p/127.tar']],
    ['https://b.example/p/{08..11}.tar', ['b.example/p/08.tar', 'b.example/p/11.tar']],
    ['https://b.example/p/{0..12}.tar', ['b.example/p/0.tar', 'b.example/p/7.tar', 'b.example/p/12.tar']],
    ['https://b.example/p/{12..0..3}.tar', ['b.example/p/12.tar', 'b.example/p/9.tar', 'b.example/p/0.tar']],
    ['https://b.example/{a..c}/{0..9}.tar', ['b.example/a/0.tar', 'b.example/b/7.tar', 'b.example/c/9.tar']],
    ['https://b.example/{train,val}/{0..9}.tar', ['b.example/train/7.tar', 'b.example/val/3.tar']],
    ['https://{a,b}.b.example/x.jpg', ['a.b.example/x.jpg', 'b.b.example/x.jpg']],
    ['https://b.example/p/[001-100].jpg', ['b.example/p/001.jpg', 'b.example/p/077.jpg']],
    ['https://b.example/p/[a-c]/[0-8:2].jpg', ['b.example/p/b/6.jpg']],
    ['pipe:curl -L https://b.example/{000000..000127}.tar', ['b.example/000077.tar']],
    ['https://b.example/{0..9}.tar::https://c.example/{0..9}.tar', ['b.example/7.tar', 'c.example/8.tar']],
    ['https://proxy.example/https://b.example/{0..999}.tar', ['b.example/777.tar']],
    ['https://b.example/{0000..9999}.tar', ['b.example/0000.tar', 'b.example/9999.tar']]
  ])('%s means each of them', (text, expressions) => {
    expect(expressions.filter(each => !isLookedUp(text, each))).toEqual([]);
    expect(unparseable(text)).toBe(0);
  });

  // A list of choices that contains those of all later groups takes minutes.
  test('tens of thousands in one URL are its first and its last meaning', () => {
    const many = (group: string) => `https://b.example/${group.repeat(20_000)}`;
    const [first, last] = ['a', 'b'].map(each => `b.example/${each.repeat(20_000)}`);
    expect([first, last].map(each => isLookedUp(many('{a,b}'), each ?? ''))).toEqual([true, true]);
  });

  test.each([
    'https://b.example/{z}/{x}/{y}.png',
    'https://b.example/a[0].jpg',
    'https://[::1]/{0..',
    'https://b.example/{,}'
  ])('other brackets raise no fault: %s', text => {
    expect(unparseable(text)).toBe(0);
  });
});

describe('the model hub', () => {
  test.each(HUB_HOSTS.flatMap(host => [host, `www.${host}`]))('%s serves the same repositories', host => {
    for (const end of ['', '/', '/resolve/main/x.bin', '/blob/main/x', '/tree/main/', '/whatever']) {
      expect(isLookedUp(`https://${host}/own/name${end}`, 'huggingface.co/own/name')).toBe(true);
      expect(isLookedUp(`https://${host}/datasets/own/name${end}`, 'huggingface.co/datasets/own/name')).toBe(true);
    }
  });

  test('has the hosts that the specification names', () => {
    expect(HUB_HOSTS).toEqual(expect.arrayContaining(['huggingface.co', 'hf.co', 'hf-mirror.com']));
  });

  test.each([
    ['hf.co/Own/Name:Q4_K_M', 'Own/Name'],
    ['hf.co/own/name:latest', 'own/name'],
    ['huggingface.co/own/name:Q4_K_M', 'own/name'],
    ['run hf.co/own/name:Q8_0 now', 'own/name'],
    ['https://huggingface.co/own/name%3AQ4', 'own/name'],
    ['https://huggingface.co/own/name@main', 'own/name'],
    ['https://huggingface.co/own/name@main/x.bin', 'own/name'],
    ['https://hf.co/v2/own/name/manifests/Q4', 'own/name'],
    ['https://HUGGINGFACE.CO/Own/Name', 'own/name'],
    ['https://huggingface.co//own//name//', 'own/name'],
    ['https://huggingface.co/own/name.git', 'own/name'],
    ['git+https://huggingface.co/own/name.git@main', 'own/name'],
    ['https://huggingface.co/own/name?library=x', 'own/name'],
    ['https://huggingface.co/own/info', 'own/info'],
    ['https://huggingface.co/own/info/resolve/main/x', 'own/info'],
    ['https://huggingface.co/api/models/own/name', 'own/name'],
    ['https://huggingface.co/api/models/own/name/revision/main', 'own/name'],
    ['https://huggingface.co/api/resolve-cache/models/own/name/0a/x', 'own/name'],
    ['https://huggingface.co/api/models/gpt2/revision/main', 'gpt2'],
    ['https://huggingface.co/gpt2/resolve/main/x', 'gpt2'],
    ['https://hf.co/gpt2:Q4', 'gpt2'],
    ['https://huggingface.co/api/datasets/own/name/parquet', 'datasets/own/name'],
    ['https://huggingface.co/Datasets/own/name', 'datasets/own/name'],
    ['hf.co/datasets/own/name/tree/main', 'datasets/own/name'],
    ['https://datasets-server.huggingface.co/rows?dataset=own%2Fname&config=x', 'datasets/own/name'],
    ['hf://own/name@rev/x.bin', 'own/name'],
    ['hf://Own/Name/x.bin', 'Own/Name'],
    ['hf://gpt2@main/x', 'gpt2'],
    ['hf://models/own/name/x', 'own/name'],
    ['hf://datasets/Own/Name@refs%2Fconvert%2Fparquet/x', 'datasets/Own/Name'],
    ['hf://datasets/own/name@~parquet/a/*.parquet', 'datasets/own/name'],
    ['hf://datasets/name/x', 'datasets/name']
  ])('%s is in %s', (text, id) => {
    expect(isLookedUp(text, `huggingface.co/${id}`)).toBe(true);
  });
});
