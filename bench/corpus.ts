/**
 * Rows like those of large image tables. Row `i` depends only on the seed and `i`, so it is the same on every machine.
 * A twentieth of the hosts has most of the URLs, and each host has its own path layout. A tenth of the URLs is not
 * canonical: escapes, non-ASCII letters, empty segments, capitals, ports, fragments, wrapped URLs. All names are
 * reserved ones.
 */
import { closeSync, openSync, writeSync } from 'node:fs';

export interface Row {
  readonly url: string;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** 32 hex digits. */
  readonly hash: string;
}

const HOSTS = 200_000;
/** The number of hosts with most of the URLs. */
const LARGE = HOSTS / 20;

const SYLLABLES =
  wordsOf(`ba be bo ca ce co da de do fa fi fo ga go ha hi ja jo ka ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro
  sa se so ta te ti to va vi wa we za zo art pix shop home photo store world green blue city star web soft foto haus casa`);
const BEGINNINGS = wordsOf(
  'www. www. www. cdn. img. images. static. media. i. i1. s3. cdn2.img. photos. www.shop. m. blog.'
);
const ENDINGS = wordsOf('test test test test test example example invalid co.test org.example shop.test xn--p1ai.test');
const SUFFIXES = wordsOf('jpg jpg jpg jpg jpg jpeg png png webp gif JPG');
const WORDS =
  wordsOf(`a the of in and with for on vintage modern black white red blue green leather wooden summer winter wedding birthday kitchen
  garden table lamp chair dress shoes poster print canvas wall art photo stock vector pattern portrait mountain beach city night flower cat
  dog car map book cover guitar phone watch ring free shipping sale new 2019 set pack small women's kids party recipe cake coffee glass
  house plans design ideas how to best top 10 señor café Москва Österreich 東京 naïve crème фото`);

function wordsOf(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** Returns a generator of pseudo-random numbers from 0 to 1 (mulberry32). */
type Random = () => number;

function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function mix(one: number, other: number): number {
  return Math.imul(Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ (other + 0x7f4a7c15), 0xc2b2ae35);
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

function pick(random: Random, list: readonly string[]): string {
  return list[below(random, list.length)] ?? '';
}

function digits(random: Random, count: number): string {
  return String(below(random, 10 ** count)).padStart(count, '0');
}

function hex(random: Random, count: number): string {
  return Array.from({ length: count }, () => below(random, 16).toString(16)).join('');
}

function name(random: Random, syllables: number): string {
  return Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');
}

function slug(random: Random): string {
  const words = Array.from({ length: 3 + below(random, 6) }, () => pick(random, WORDS));
  return words.join('-').replace(/[^\x21-\x7e]|'/g, '_');
}

/** The path layouts of hosts: `own` chooses from the few directories of the host, `row` is new for each row. */
const LAYOUTS: readonly ((own: Random, row: Random) => string)[] = [
  (own, row) => `/wp-content/uploads/20${10 + below(own, 14)}/${digits(own, 1)}/${slug(row)}.${pick(row, SUFFIXES)}`,
  (own, row) => `/s/files/1/${digits(own, 4)}/products/${slug(row)}_${digits(row, 3)}x.jpg?v=16${digits(row, 8)}`,
  (own, row) => `/${pick(own, ['236x', '474x', 'originals'])}/${hex(row, 2)}/${hex(row, 2)}/${hex(row, 32)}.jpg`,
  (own, row) => `/images/I/${hex(row, 11)}._AC_UL${digits(own, 3)}_.jpg`,
  (own, row) => `/${name(own, 2)}/${name(own, 3)}/${digits(row, 6)}/${slug(row)}.${pick(row, SUFFIXES)}`,
  (own, row) => `/${name(own, 2)}/image.php?id=${digits(row, 7)}&w=${digits(row, 3)}&h=${digits(row, 3)}&fit=crop`,
  (own, row) => `/media/catalog/product/cache/${hex(own, 32)}/${pick(row, SYLLABLES)}/${slug(row)}.jpg`,
  (own, row) => `/${digits(row, 4)}/${digits(row, 8)}_${hex(row, 10)}_${pick(own, ['b', 'z', 'n'])}.jpg`,
  (_, row) => `/${slug(row)}.${pick(row, SUFFIXES)}`
];

function hostOf(index: number): string {
  const random = randomFrom(mix(index, 0x5bd1e995));
  if (random() < 0.002) return `192.0.2.${1 + below(random, 254)}`;
  return `${pick(random, BEGINNINGS)}${name(random, 2 + below(random, 2))}${index.toString(36)}.${pick(random, ENDINGS)}`;
}

function urlOf(random: Random): string {
  const index = random() < 0.6 ? Math.floor(LARGE * random() ** 3) : LARGE + below(random, HOSTS - LARGE);
  const own = randomFrom(mix(index, 1 + Math.floor((index < LARGE ? 40 : 4) * random() ** 2)));
  const path = LAYOUTS[(mix(index, 77) >>> 8) % LAYOUTS.length]?.(own, random) ?? '/';
  return `${random() < 0.4 ? 'http' : 'https'}://${disguised(random, hostOf(index), path)}`;
}

/** Returns host and path; in a tenth of the rows not canonical, in one of the ways of real URLs. */
function disguised(random: Random, host: string, path: string): string {
  const way = random();
  if (way < 0.08) return host + path.replaceAll('-', '%20');
  if (way < 0.11) return host + path.replace(/[aeiou]/, '%C3%A9').replace('-', '%2C');
  if (way < 0.125) return host + path.replace(/[aeiou]/, 'ü');
  if (way < 0.14) return host + path.replace('/', '//');
  if (way < 0.145) return host.toUpperCase() + path;
  if (way < 0.147) return `${host}:8080${path}`;
  if (way < 0.15) return `${host}${path}#main`;
  if (way < 0.152) return `${host}/./a/..${path}`;
  if (way < 0.155) return `images.weserv.nl/?url=${encodeURIComponent(`https://${host}${path}`)}`;
  return host + path;
}

function captionOf(random: Random): string {
  const text = Array.from({ length: 4 + below(random, 14) }, () => pick(random, WORDS)).join(' ');
  const way = random();
  if (way < 0.25) return text.replace(' ', ', ');
  if (way < 0.29) return `"${text}" ${digits(random, 2)}" print`;
  if (way < 0.292) return text.replace(' ', '\n');
  return way < 0.295 ? `${text} via https://${hostOf(below(random, HOSTS))}/` : text;
}

/** Returns row `index` of a seed. One in a hundred has the URL of an earlier row. */
export function rowOf(index: number, seed: number): Row {
  const random = randomFrom(mix(seed, index));
  const repeats = index > 0 && random() < 0.01;
  const url = repeats ? rowOf(below(random, index), seed).url : urlOf(random);
  const size = { width: 64 + below(random, 2000), height: 64 + below(random, 2000) };
  return { url, text: captionOf(random), ...size, hash: hex(random, 32) };
}

export function* rowsOf(count: number, seed: number): Generator<Row, void> {
  for (let index = 0; index < count; index++) yield rowOf(index, seed);
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The text before the rows, and a row, in each text format. */
const TEXTS = {
  txt: ['', ({ url }: Row) => url],
  csv: [
    'url,text,width,height,hash\n',
    (row: Row) => [quoted(row.url), quoted(row.text), row.width, row.height, row.hash].join(',')
  ],
  jsonl: ['', (row: Row) => JSON.stringify(row)]
} as const;

/** The number of bytes in one write. */
const BLOCK = 1 << 20;

export function writeText(path: string, format: keyof typeof TEXTS, rows: Iterable<Row>): void {
  const [head, line] = TEXTS[format];
  const file = openSync(path, 'w');
  try {
    let block: string = head;
    for (const row of rows) {
      block += `${line(row)}\n`;
      if (block.length < BLOCK) continue;
      writeSync(file, block);
      block = '';
    }
    writeSync(file, block);
  } finally {
    closeSync(file);
  }
}
