/** Makes URLs of every kind, and compares our canonical forms and expressions with the second implementation. */
import { canonicalUrl, expressionsOf } from '../../src/item/reading/expressions.ts';
import { reference } from './reference-canonical.ts';

/** Returns a generator of pseudo-random numbers (xorshift), so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

const SCHEMES = ['http://', 'https://', 'HTTP://', 'ftp://', ' http://', '', '', '//', 'http%3A%2F%2F', '%68ttp://'];
const USERS = ['', '', '', 'user@', 'user:secret@', 'a@b@', '%40@'];
const LABELS = [
  ...[
    'www',
    'a',
    'B',
    'example',
    'com',
    'co',
    'uk',
    'x-y',
    '_dmarc',
    '1',
    '10',
    '256',
    '0x7f',
    '017',
    '09',
    '4294967295'
  ],
  ...[
    '%61',
    '%2e',
    '%2E%2e',
    '%25%36%31',
    '%',
    '%zz',
    'ü',
    'straße',
    'bücher',
    '日本',
    'xn--mlat-zra',
    '\xff',
    '%ff',
    ' ',
    '%20'
  ]
];
const ADDRESSES = [
  ...[
    '127.1',
    '0x7f.1',
    '017700000001',
    '3279880203',
    '195.127.11',
    '1.2.3.4.5',
    '1.2.3.256',
    '0x',
    '1..2',
    '4294967296'
  ],
  ...[
    '[::1]',
    '[2001:DB8:0:0::1]',
    '[::ffff:1.2.3.4]',
    '[64:ff9b::1.2.3.4]',
    '[1:2:3:4:5:6:7:8]',
    '[1::2::3]',
    '[v1.x]',
    '[::'
  ]
];
const PORTS = ['', '', '', ':80', ':', ':8080:90', ':x', '.', '..:80', '%3a81'];
const PARTS = [
  ...[
    'a',
    'B',
    'index.html',
    '.',
    '..',
    '',
    '%2e',
    '%2E%2e',
    '%2f',
    '%2f..%2f',
    '%5c',
    '\\',
    'ü',
    '\xfe',
    '%c3%bc',
    '%',
    '%%',
    '%1'
  ],
  ...[
    '%25',
    '%2525',
    '%2541',
    '%41',
    ' ',
    '%20',
    '\t',
    '\r\n',
    '%0a',
    "'",
    '"',
    '<',
    '~',
    ';p=1',
    '@',
    ':',
    '#',
    '%23',
    '%3f',
    '\x01'
  ]
];
const ENDS = [
  '',
  '',
  '?',
  '?q',
  '?a=b&c=d',
  '?a?b',
  '?%41=%2f..',
  '?q=//a/../b',
  '?ü',
  '#f',
  '?q#f',
  '#?x',
  '%3fq',
  ' ',
  '\n'
];

function someUrl(next: (below: number) => number): string {
  const pick = (from: readonly string[]) => from[next(from.length)] ?? '';
  const several = (from: readonly string[], most: number, by: string) =>
    Array.from({ length: next(most + 1) }, () => pick(from)).join(by);
  const host = next(5) === 0 ? pick(ADDRESSES) : pick(LABELS) + several(LABELS, 6, '.').replace(/^(?=.)/, '.');
  const path = next(8) === 0 ? '' : `/${several(PARTS, 6, next(6) === 0 ? '' : '/')}`;
  return pick(SCHEMES) + pick(USERS) + host + pick(PORTS) + path + pick(ENDS);
}

function someUrls(next: (below: number) => number, count: number): ReadonlySet<string> {
  const urls = new Set<string>();
  while (urls.size < count) urls.add(someUrl(next));
  return urls;
}

/** Returns UTF-8 bytes, but `\xfe` and `\xff` as single bytes. */
function bytesOf(url: string): Buffer {
  return Buffer.concat([...url].map(char => Buffer.from(char, /[\xfe\xff]/.test(char) ? 'latin1' : 'utf8')));
}

/**
 * The known classes of differences: the reason, and how to change the URL (one character for each byte) for the second
 * implementation so that there is no difference. Every other difference is a bug.
 */
const EXPLAINED: Readonly<Record<string, (url: string) => string>> = {
  'the page knows no URL without a scheme; what begins with slashes is protocol-relative, as browsers read it': url =>
    url.replace(/[\t\r\n]/g, '').replace(/^[\0-\x20]*[/\\]{2,}/, 'http://'),
  'a URL that is escaped with its scheme is read as the URL that it escapes, whose fragment and line breaks go': url =>
    fullyUnescaped(url.replace(/[\t\r\n]/g, ''))
};

function fullyUnescaped(text: string): string {
  const next = text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return next === text ? text : fullyUnescaped(next);
}

interface Difference {
  readonly url: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function compare(url: string, changed = (text: string) => text): Difference | null {
  const bytes = bytesOf(url);
  const found = reference(changed(bytes.toString('latin1')));
  const canonical = canonicalUrl(bytes);
  const ours = {
    canonical: canonical === null ? null : Buffer.from(canonical).toString('latin1'),
    expressions: expressionsOf(bytes).map(each => Buffer.from(each).toString('latin1'))
  };
  const theirs = { canonical: found?.canonical ?? null, expressions: [...(found?.expressions ?? [])] };
  const same =
    ours.canonical === theirs.canonical &&
    ours.expressions.length === theirs.expressions.length &&
    theirs.expressions.every(each => ours.expressions.includes(each));
  return same ? null : { url, ours, theirs };
}

export interface Disagreement {
  readonly number: number;
  readonly first: readonly Difference[];
  /** Explanations that explain nothing and should be removed from the table. */
  readonly idle: readonly string[];
}

/** Compares both implementations for `count` URLs; returns the differences that are not explained. */
export function disagreement(count: number): Disagreement {
  const unexplained: Difference[] = [];
  const idle = new Set(Object.keys(EXPLAINED));
  for (const url of someUrls(random(20270131), count)) {
    const difference = compare(url);
    if (difference === null) continue;
    const [why] = Object.entries(EXPLAINED).find(([, changed]) => compare(url, changed) === null) ?? [];
    if (why === undefined) unexplained.push(difference);
    else idle.delete(why);
  }
  return { number: unexplained.length, first: unexplained.slice(0, 12), idle: [...idle] };
}

/** The expected result: no difference, and no needless explanation. */
export const AGREED: Disagreement = { number: 0, first: [], idle: [] };
