/**
 * Files in which the readers of a format find a URL that a search of the bytes may miss. Unlike mutated files they
 * certainly contain the planted URL. So each must be `listed` or `incomplete`, also after harmless changes.
 */
import { brotli, gzipped, tar, zip } from './containers.ts';
import { pictured } from './picture.ts';
import { plantedUrl } from './plant.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** Gets the parts of `https://host.example/path`. */
type Write = (url: string, host: string, path: string) => string;

interface Construct {
  /** Suffixes that are all read in the same way. */
  readonly suffixes: string;
  readonly write: Write;
  /** A harmless row in the same format that can be added before and after; empty if there is none. */
  readonly filler?: string;
}

const percent = (text: string) => [...Buffer.from(text)].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('');
const entities = (text: string) => [...text].map(char => `&#${char.charCodeAt(0)};`).join('');
const unicode = (text: string) =>
  [...text].map(char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const base64 = (text: string) => Buffer.from(text).toString('base64');
const half = (text: string): readonly [string, string] => [
  text.slice(0, text.length >> 1),
  text.slice(text.length >> 1)
];

const CSV = 'csv tsv.csv txt dat lst';
const CONSTRUCTS: readonly Construct[] = [
  { suffixes: 'csv', write: url => `1,"x ""quoted"",\n${url}",z\n`, filler: '7,https://ok.example/a.jpg,caption\n' },
  { suffixes: 'csv', write: url => `1;${url};z\n`, filler: '7;https://ok.example/a.jpg;caption\n' },
  { suffixes: 'tsv', write: url => `1\t${url}\tz\n`, filler: '7\thttps://ok.example/a.jpg\tcaption\n' },
  { suffixes: CSV, write: (_, host, path) => `//${host}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `${host}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `//%71${host.slice(1)}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `${host.replace('.', '%2E')}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `${host.replace('.', '&#46;')}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `http:%71${host.slice(1)}${path}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: url => `${percent(url)}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: url => `https://proxy.example/?u=${percent(url)}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: url => `https://proxy.example/${base64(url)}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: url => `https://web.archive.org/web/20200101000000/${url}\n`, filler: 'harmless text\n' },
  { suffixes: CSV, write: (_, host, path) => `https://i0.wp.com/${host}${path}\n`, filler: 'harmless text\n' },
  {
    suffixes: CSV,
    write: (_, host, path) => `hxxps://${host.replace('.', '[.]')}${path}\n`,
    filler: 'harmless text\n'
  },
  {
    suffixes: CSV,
    write: (_, host, path) => `HTTPS://${host.toUpperCase()}:443${path}#x\n`,
    filler: 'harmless text\n'
  },
  { suffixes: CSV, write: (_, host, path) => `https://user:pass@${host}/./a/..${path}\n`, filler: 'harmless text\n' },
  { suffixes: 'json jsonl jsonld', write: url => `{"a":"${unicode(url)}"}\n` },
  { suffixes: 'json jsonl', write: url => `{"${url.replaceAll('/', '\\/')}":1}\n` },
  {
    suffixes: 'jsonl ndjson',
    write: url => `{"a":["x",{"b":"see ${url}, there"}]}\n`,
    filler: '{"url":"https://ok.example/a.jpg","n":1e3}\n'
  },
  { suffixes: 'json', write: url => JSON.stringify({ inner: JSON.stringify({ url }) }) },
  { suffixes: 'json', write: url => `[1, NaN, {"url": "${url}"}, Infinity]` },
  { suffixes: 'md', write: url => `text [link](<${url}> "title") text\n`, filler: 'A harmless paragraph.\n\n' },
  { suffixes: 'md', write: url => `text [link][1]\n\n[1]: ${url}\n`, filler: 'A harmless paragraph.\n\n' },
  { suffixes: 'md', write: url => `\n    curl ${url}\n`, filler: 'A harmless paragraph.\n\n' },
  { suffixes: 'md html', write: url => `<img alt="x" src='${entities(url)}'>\n`, filler: 'A harmless paragraph.\n\n' },
  { suffixes: 'html', write: (_, host, path) => `<head><base href="https://${host}/"></head><a href="${path}">x</a>` },
  { suffixes: 'html', write: url => `<style>a{background:url(${url})}</style>` },
  { suffixes: 'html', write: url => `<script>var u = "${unicode(url)}";</script>` },
  { suffixes: 'html', write: url => `<!-- ${url} -->` },
  {
    suffixes: 'xml owl tei rdf dat',
    write: (_, host, path) => `<?xml version="1.0"?>\n<a xml:base="https://${host}/"><b href="${path.slice(1)}"/></a>\n`
  },
  {
    suffixes: 'xml owl tei dat',
    write: url => `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY e "${url}">]>\n<a>&e;</a>\n`
  },
  { suffixes: 'xml svg', write: url => `<a><![CDATA[${url}]]></a>\n` },
  { suffixes: 'yaml yml', write: url => `a: >-\n  ${url}\n`, filler: '# harmless\n' },
  { suffixes: 'yaml yml', write: url => `a: "${unicode(url)}"\n`, filler: '# harmless\n' },
  { suffixes: 'yaml yml', write: url => `a: [\n  x,\n  ${url}\n]\n`, filler: '# harmless\n' },
  { suffixes: 'yaml', write: url => `a: "${half(url).join('\\\n  ')}"\n`, filler: '# harmless\n' },
  { suffixes: 'toml', write: url => `a = "${unicode(url)}"\n`, filler: '# harmless\n' },
  { suffixes: 'py', write: url => `u = "${half(url).join('" "')}"\n`, filler: '# harmless\n' },
  { suffixes: 'py', write: url => `u = ("${half(url).join('" +\n  "')}")\n`, filler: '# harmless\n' },
  {
    suffixes: 'py',
    write: (_, host, path) => `BASE = "https://${host}"\nu = BASE + "${path}"\nv = f"{BASE}${path}"\n`,
    filler: '# harmless\n'
  },
  {
    suffixes: 'ipynb',
    write: url =>
      JSON.stringify({
        cells: [{ cell_type: 'markdown', metadata: {}, source: [...half(`see ${url} there`)] }],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5
      })
  },
  {
    suffixes: 'ipynb',
    write: url =>
      JSON.stringify({
        cells: [
          {
            cell_type: 'code',
            metadata: {},
            execution_count: 1,
            source: [],
            outputs: [{ output_type: 'stream', name: 'stdout', text: [...half(`see ${url} there`)] }]
          }
        ],
        metadata: {},
        nbformat: 4,
        nbformat_minor: 5
      })
  },
  { suffixes: 'ics vcf', write: url => `BEGIN:VCALENDAR\r\nURL:${half(url).join('\r\n ')}\r\nEND:VCALENDAR\r\n` },
  {
    suffixes: 'ttl',
    write: (_, host, path) => `@prefix e: <https://${host}/p/> .\ne:${path.slice(3)} a e:I .\n`,
    filler: '# harmless\n'
  },
  {
    suffixes: 'ttl trig',
    write: (_, host, path) => `@base <https://${host}/> .\n<${path.slice(1)}> a <https://ok.example/I> .\n`,
    filler: '# harmless\n'
  },
  {
    suffixes: 'jsonld json',
    write: (_, host, path) => JSON.stringify({ '@context': { e: `https://${host}/p/` }, '@id': `e:${path.slice(3)}` })
  },
  { suffixes: 'rst', write: url => `\`text <${url}>\`_\n`, filler: '\nA harmless paragraph.\n\n' },
  { suffixes: 'sh r jl ps1 bat', write: url => `curl -O ${url}\n`, filler: '# harmless\n' },
  { suffixes: 'txt log srt', write: url => `see (${url}).\n`, filler: 'harmless text\n' }
];

/** Returns a file that certainly contains a listed URL or the listed picture. */
export function constructed(random: Random): Seed {
  if (random.once(6)) return packed(pictured(random), random);
  const { suffixes, write, filler = '' } = random.pick(CONSTRUCTS);
  const url = plantedUrl(random);
  const [, host = '', path = ''] = /^https:\/\/([^/]*)(.*)$/.exec(url) ?? [];
  const around = () => filler.repeat(random.once(3) ? random.below(3000) : random.below(3));
  const text = around() + write(url, host, path) + around();
  const suffix = random.pick(suffixes.split(' '));
  const name = `data/${random.pick(['x', 'part-0', 'README.v2'])}.${random.once(4) ? suffix.toUpperCase() : suffix}`;
  return packed({ name, bytes: encoded(text, random) }, random);
}

function encoded(text: string, random: Random): Buffer {
  const windows = random.once(4) ? text.replace(/\r?\n/g, '\r\n') : text;
  switch (random.below(6)) {
    case 0:
      return Buffer.from(`\ufeff${windows}`);
    case 1:
      return Buffer.from(`\ufeff${windows}`, 'utf16le');
    case 2:
      return Buffer.from(`\ufeff${windows}`, 'utf16le').swap16();
    default:
      return Buffer.from(windows);
  }
}

function packed(seed: Seed, random: Random): Seed {
  const other = { name: 'other.txt', bytes: Buffer.from('harmless\n') };
  switch (random.below(8)) {
    case 0:
      return gzipped(seed);
    case 1:
      return brotli(seed);
    case 2:
      return tar([other, seed]);
    case 3:
      return zip([other, seed], true);
    case 4:
      return gzipped(tar([seed, other]));
    case 5: {
      const { name, bytes } = zip([seed, other], false);
      return { name, bytes: Buffer.concat([Buffer.from('#!/bin/sh\nexit\n'), bytes]) };
    }
    default:
      return seed;
  }
}
