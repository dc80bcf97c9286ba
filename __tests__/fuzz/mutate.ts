/** Changes a file: its bytes, lines, encoding or name, or what it is packed in. */
import { brotli, gzipped, tar, zip } from './containers.ts';
import { plantedUrl } from './plant.ts';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

type Mutation = (seed: Seed, random: Random, all: readonly Seed[]) => Seed;

/** Bytes with a meaning in some format. */
const TELLING = [
  '"',
  "'",
  '\\',
  '<',
  '>',
  '&',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  ';',
  '#',
  '%',
  '\n',
  '\r',
  '\t',
  '\0',
  '|',
  '`',
  '-',
  '/*',
  '//',
  '<!--',
  '-->',
  ']]>',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '==',
  '"""'
];

const SUFFIXES = [
  'csv',
  'tsv',
  'txt',
  'json',
  'jsonl',
  'yaml',
  'md',
  'html',
  'xml',
  'toml',
  'rst',
  'py',
  'ipynb',
  'parquet',
  'zip',
  'tar',
  'gz',
  'dat',
  'lst',
  'ttl',
  'ics',
  'vcf',
  'svg',
  'jpg',
  'sh',
  'bib',
  'tex',
  'cdx',
  'jsonld',
  'nt',
  'opml',
  'owl',
  'srt',
  'log',
  'jpeg',
  'pdf',
  'bin',
  'warc',
  'avro',
  'msgpack',
  'cbor',
  'npy',
  'npz',
  'bz2',
  'zz'
];

const insert: Mutation = ({ name, bytes }, random) => {
  const at = random.below(bytes.length + 1);
  return { name, bytes: Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(TELLING)), bytes.subarray(at)]) };
};

const flip: Mutation = ({ name, bytes }, random) => {
  const changed = Buffer.from(bytes);
  for (let left = 1 + random.below(4); left > 0 && changed.length > 0; left--) {
    const at = random.below(changed.length);
    changed[at] = random.once(2) ? random.below(256) : (changed[at] ?? 0) ^ (1 << random.below(8));
  }
  return { name, bytes: changed };
};

const remove: Mutation = ({ name, bytes }, random) => {
  const at = random.below(bytes.length + 1);
  const size = 1 + random.below(random.once(4) ? 200 : 4);
  return { name, bytes: Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]) };
};

const repeat: Mutation = ({ name, bytes }, random) => {
  const at = random.below(bytes.length + 1);
  const part = bytes.subarray(at, at + 1 + random.below(80));
  const times = random.once(10) ? 5000 : 1 + random.below(20);
  return {
    name,
    bytes: Buffer.concat([bytes.subarray(0, at), ...Array.from({ length: times }, () => part), bytes.subarray(at)])
  };
};

const truncate: Mutation = ({ name, bytes }, random) => ({
  name,
  bytes: bytes.subarray(0, random.below(bytes.length + 1))
});

const splice: Mutation = ({ name, bytes }, random, all) => {
  const other = random.pick(all).bytes;
  const at = random.below(bytes.length + 1);
  const from = random.below(other.length + 1);
  const part = other.subarray(from, from + random.below(300));
  return { name, bytes: Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]) };
};

const append: Mutation = ({ name, bytes }, random, all) => ({
  name,
  bytes: Buffer.concat([bytes, random.pick(all).bytes])
});

const lines: Mutation = ({ name, bytes }, random) => {
  const parts = bytes.toString('latin1').split('\n');
  const at = random.below(parts.length);
  const line = parts[at] ?? '';
  const changes: readonly (() => void)[] = [
    () => parts.splice(at, 1),
    () => parts.splice(at, 0, line),
    () => parts.push(...parts.splice(at, 1)),
    () => (parts[at] = ` ${line}`),
    () => (parts[at] = `\t${line}`),
    () => (parts[at] = line.trimStart()),
    () => (parts[at] = `# ${line}`),
    () => (parts[at] = `"${line}`),
    () => (parts[at] = `<!-- ${line} -->`),
    () => parts.reverse()
  ];
  random.pick(changes)();
  return { name, bytes: Buffer.from(parts.join('\n'), 'latin1') };
};

/** Inserts a listed URL as a separate line, cell or quoted text. */
const line: Mutation = ({ name, bytes }, random) => {
  const url = plantedUrl(random);
  const parts = bytes.toString('latin1').split('\n');
  const text = random.pick([
    url,
    `"${url}"`,
    `- ${url}`,
    `  ${url}`,
    `x,${url},y`,
    `<${url}>`,
    `<a href="${url}">`,
    `{"url":"${url}"}`,
    `key: ${url}`,
    `# ${url}`,
    `'${url}'`,
    `//${url}`,
    `<!-- ${url} -->`,
    `% ${url}`
  ]);
  parts.splice(random.below(parts.length + 1), 0, text);
  return { name, bytes: Buffer.from(parts.join('\n'), 'latin1') };
};

const encode: Mutation = ({ name, bytes }, random) => {
  const text = bytes.toString('utf8');
  const encoded = random.pick([
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]),
    () => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, 'utf16le').swap16()]),
    () => Buffer.from(text, 'utf16le'),
    () => Buffer.from(text.replaceAll('\n', '\r\n')),
    () => Buffer.from(text.replaceAll('\n', '\r')),
    () => Buffer.from(text, 'latin1')
  ])();
  return { name, bytes: encoded };
};

const rename: Mutation = ({ name, bytes }, random) => {
  const stem = name.replace(/\.[^/]*$/, '');
  const renamed = random.pick([
    `${stem}.${random.pick(SUFFIXES)}`,
    stem,
    `${name}.${random.pick(SUFFIXES)}`,
    `part-0000${random.below(9)}`,
    `${name}.bak`,
    `data/${plantedUrl(random).replaceAll('/', ':')}.csv`
  ]);
  return { name: renamed, bytes };
};

const pack: Mutation = (seed, random, all) => {
  const members = random.once(2) ? [seed] : [seed, random.pick(all), seed];
  return random.pick([
    () => gzipped(seed),
    () => brotli(seed),
    () => tar(members),
    () => zip(members, true),
    () => zip(members, false),
    () => gzipped(tar(members))
  ])();
};

const MUTATIONS: readonly Mutation[] = [
  insert,
  insert,
  flip,
  flip,
  remove,
  repeat,
  truncate,
  splice,
  append,
  lines,
  lines,
  line,
  line,
  encode,
  rename
];

/** Applies some changes to a file, one after another. */
export function mutated(seed: Seed, random: Random, all: readonly Seed[]): Seed {
  let result = seed;
  for (let left = random.below(4); left > 0; left--) result = random.pick(MUTATIONS)(result, random, all);
  if (random.once(4)) result = pack(result, random, all);
  if (random.once(8)) result = random.pick([flip, remove, insert, truncate, rename])(result, random, all);
  return result;
}
