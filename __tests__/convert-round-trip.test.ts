/** What was converted is served, and the matcher finds every entry, whichever format it came in. */
import { findingsOf } from './support/places.ts';
import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMAT_NAMES, type FeedName } from '../src/convert/feed-formats.ts';
import { Partner } from './convert-support.ts';
import { Core } from './support/core.ts';
import { runsOf } from './support/runs.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/);
const host = fc.tuple(label, label).map(([one, two]) => `${one}.${two}.example`);
const hash = (bytes: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
const link = fc
  .tuple(host, fc.array(fc.stringMatching(/^[A-Za-z0-9_'"&ü~;,(){}-]{1,8}$/), { maxLength: 3 }), label)
  .map(([name, folders, value]) => `https://${[name, ...folders].join('/')}/?q=${value}`);

const md5 = (text: string) => createHash('md5').update(text).digest('hex');
const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const lines = (all: readonly string[]) => `${all.join('\n')}\n`;
const stixText = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** A partner's file in a format, and what of a dataset it has to find. */
interface Rendered {
  readonly content: string;
  readonly found: readonly string[];
  readonly args?: readonly string[];
}

interface Material {
  readonly links: readonly string[];
  readonly hosts: readonly string[];
  readonly md5s: readonly string[];
  readonly sha256s: readonly string[];
}

const page = (name: string) => `http://www.${name}/some/page?x=1`;
const asItem = (kind: string) => (hex: string) => `${kind}:${hex}`;

const RENDER: Readonly<Record<FeedName, (material: Material) => Rendered>> = {
  urls: ({ links }) => ({
    content: lines(links.map(text => text.replace('https', 'hxxps').replace('.', '[.]'))),
    found: links
  }),
  hosts: ({ hosts }) => ({ content: lines(hosts.map(name => `0.0.0.0 ${name}`)), found: hosts.map(page) }),
  adblock: ({ hosts }) => ({ content: lines(hosts.map(name => `||${name}^`)), found: hosts.map(page) }),
  hashes: ({ md5s, sha256s }) => ({
    content: lines([...md5s.map(base64), ...sha256s.map(hex => hex.toUpperCase())]),
    found: [...md5s.map(asItem('md5')), ...sha256s.map(asItem('sha256'))]
  }),
  'full-hashes': ({ hosts }) => ({
    content: lines(hosts.map(name => createHash('sha256').update(`${name}/`).digest('base64'))),
    found: hosts.map(page)
  }),
  csv: ({ links }) => ({
    content: lines(['id,url', ...links.map((text, i) => `${i},${cell(text)}`)]),
    args: ['--column', 'url'],
    found: links
  }),
  tsv: ({ links }) => ({
    content: lines(links.map((text, i) => `${i}\t${text}`)),
    args: ['--column', '2'],
    found: links
  }),
  threatexchange: ({ links, md5s }) => ({
    content: lines([
      'indicator,type',
      ...links.map(text => `${cell(text)},URI`),
      ...md5s.map(hex => `${hex},HASH_MD5`)
    ]),
    found: [...links, ...md5s.map(asItem('md5'))]
  }),
  'urlhaus-csv': ({ links }) => ({
    content: lines(['# URLhaus', ...links.map((text, i) => `"${i}","2026-01-01",${cell(text)},"online"`)]),
    found: links
  }),
  'urlhaus-json': ({ links }) => ({
    content: JSON.stringify(Object.fromEntries(links.map((url, i) => [i, [{ url }]]))),
    found: links
  }),
  misp: ({ links, sha256s }) => {
    const attributes = [
      ...links.map(value => ({ type: 'url', value })),
      ...sha256s.map(hex => ({ type: 'filename|sha256', value: `a.exe|${hex}` }))
    ];
    return {
      content: JSON.stringify({ response: [{ Event: { Attribute: attributes } }] }, null, 1),
      found: [...links, ...sha256s.map(asItem('sha256'))]
    };
  },
  'misp-warninglist': ({ hosts }) => ({
    content: JSON.stringify({ list: hosts, type: 'hostname' }),
    found: hosts.map(page)
  }),
  stix: ({ links, sha256s }) => {
    const patterns = [
      ...links.map(text => `[url:value = ${stixText(text)}]`),
      ...sha256s.map(hex => `[file:hashes.'SHA-256' = '${hex}']`)
    ];
    const objects = patterns.map(pattern => ({ type: 'indicator', pattern, pattern_type: 'stix' }));
    return {
      content: JSON.stringify({ type: 'bundle', objects }),
      found: [...links, ...sha256s.map(asItem('sha256'))]
    };
  },
  vics: ({ md5s }) => ({
    content: JSON.stringify({ value: md5s.map(hex => ({ Category: 1, MD5: hex.toUpperCase() })) }),
    found: md5s.map(asItem('md5'))
  }),
  list: ({ links }) => ({ content: lines(links.map(text => `CSAM\t${text}`)), found: links })
};

const materials: fc.Arbitrary<Material> = fc.record({
  links: fc.uniqueArray(link, { minLength: 1, maxLength: 5 }),
  hosts: fc.uniqueArray(host, { minLength: 1, maxLength: 5 }),
  md5s: fc.uniqueArray(hash(16), { minLength: 1, maxLength: 3 }),
  sha256s: fc.uniqueArray(hash(32), { minLength: 1, maxLength: 3 })
});

async function assertFinds(format: FeedName, { content, found, args = [] }: Rendered): Promise<void> {
  await using partner = await Partner.with({ given: content });
  const type = format === 'list' ? [] : ['--type', 'CSAM'];
  const ran = await partner.convert('--format', format, ...type, ...args, 'given');
  expect(ran).toMatchObject({ code: 0 });
  await using core = await Core.open((await partner.list())?.trimEnd().split('\n') ?? []);
  const { decision, faults } = await core.run({
    head: { 'data.jsonl': lines(found.map(text => JSON.stringify([text]))) }
  });
  expect(faults).toEqual([]);
  expect([...new Set(findingsOf(decision.listed).map(({ row }) => row))].sort((a, b) => a - b)).toEqual(
    found.map((_, i) => i + 1)
  );
}

test.each(FORMAT_NAMES)('a list from %s is accepted by the service and finds every entry', async format => {
  await fc.assert(
    fc.asyncProperty(materials, material => assertFinds(format, RENDER[format](material))),
    { numRuns: runsOf(16) }
  );
});

test('a list of MD5s of URLs finds the URLs', async () => {
  const found = ['https://bad.example/Page?x=1', 'http://bad.example/two'];
  await assertFinds('hashes', { content: lines(found.map(md5)), args: ['--hash', 'url-md5'], found });
});
