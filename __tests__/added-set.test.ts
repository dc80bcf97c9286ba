/** Added means added: moving, sorting, re-sharding, recompressing and converting add nothing, whatever the two formats. */
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { BatchBuilder, type ItemBatch, KINDS, open } from '../src/item/batch/batch.ts';
import { readManifest } from '../src/manifest/read.ts';
import { Watch } from '../src/safe/watch.ts';
import { added } from './support/added.ts';

interface Row {
  readonly url: string;
  readonly caption: string;
  readonly hash: string;
}

type Files = Readonly<Record<string, Uint8Array>>;

const quotedCell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const delimited = (rows: readonly Row[], by: string) =>
  ['url,caption,hash', ...rows.map(row => Object.values(row).map(quotedCell).join(','))]
    .join('\n')
    .replaceAll('","', `"${by}"`)
    .replace('url,caption,hash', ['url', 'caption', 'hash'].join(by));
const csv = (rows: readonly Row[]) => Buffer.from(delimited(rows, ','));
const lines = (rows: readonly Row[]) => Buffer.from(rows.map(row => JSON.stringify(row)).join('\n'));
const escaped = (text: string) =>
  text
    .replaceAll('/', '\\/')
    .replaceAll(/[^\x20-\x7e]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
const column = (rows: readonly Row[], name: keyof Row) => ({
  name,
  data: rows.map(row => row[name]),
  type: 'STRING' as const
});

/** How a table is kept; each takes the same rows. */
const KEPT: Readonly<Record<string, (rows: readonly Row[]) => Files>> = {
  CSV: rows => ({ 'a.csv': csv(rows) }),
  'CSV with semicolons, UTF-16': rows => ({ 'a.csv': Buffer.from(`\ufeff${delimited(rows, ';')}`, 'utf16le') }),
  TSV: rows => ({ 'a.tsv': Buffer.from(delimited(rows, '\t')) }),
  'JSON Lines': rows => ({ 'a.jsonl': lines(rows) }),
  'JSON, indented': rows => ({ 'a.json': Buffer.from(JSON.stringify(rows, null, 4)) }),
  'JSON, escaped, by columns': rows => ({
    'a.json': Buffer.from(
      escaped(
        JSON.stringify({ url: rows.map(r => r.url), caption: rows.map(r => r.caption), hash: rows.map(r => r.hash) })
      )
    )
  }),
  Parquet: rows => ({
    'a.parquet': new Uint8Array(
      parquetWriteBuffer({ columnData: [column(rows, 'url'), column(rows, 'caption'), column(rows, 'hash')] })
    )
  }),
  gzip: rows => ({ 'a.csv.gz': gzipSync(csv(rows)) }),
  Brotli: rows => ({ 'a.jsonl.br': brotliCompressSync(lines(rows)) }),
  'two shards, reversed': rows => {
    const reversed = rows.toReversed();
    const half = Math.ceil(rows.length / 2);
    return { 'b/0.csv': csv(reversed.slice(0, half)), 'b/1.csv': csv(reversed.slice(half)) };
  }
};

const row: fc.Arbitrary<Row> = fc.record({
  url: fc
    .tuple(fc.stringMatching(/^[a-z]{3,8}$/), fc.stringMatching(/^[A-Za-z0-9_é-]{1,12}$/))
    .map(([host, name]) => `https://${host}.example/${name}?x=1,2`),
  caption: fc.stringMatching(/^[a-zäöß ]{0,20}$/),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/)
});
const table = fc.array(row, { minLength: 1, maxLength: 6 });

async function* batches(files: Files) {
  for (const [path, bytes] of Object.entries(files)) {
    const open = async function* () {
      yield await Promise.resolve(bytes);
    };
    const limits = { manifestBytes: 1 << 28, expansion: 1000 };
    const reading = readManifest({
      path,
      source: { size: bytes.length, open },
      limits,
      watch: Watch.none(),
      resolve: () => null
    });
    for (let step = await reading.next(); step.done !== true; step = await reading.next())
      yield withoutDigests(step.value);
  }
}

/** Returns the items that the manifest contains: the digests of its own bytes differ between formats. */
function withoutDigests(batch: ItemBatch): ItemBatch {
  const contained = new BatchBuilder(64);
  open(batch).kinds.forEach((kind, item) => {
    if (KINDS[kind] !== 'digest') contained.copy(batch, item);
  });
  return contained.take();
}

const compared = (base: Files, head: Files) => added(batches(base), batches(head));

describe.each(Object.keys(KEPT))('a table kept as %s', from => {
  test.each(Object.keys(KEPT))('adds nothing when it is kept as %s instead', async to => {
    await fc.assert(
      fc.asyncProperty(table, async rows => {
        const { items, added: fresh } = await compared(KEPT[from]?.(rows) ?? {}, KEPT[to]?.(rows) ?? {});
        expect(items).toBeGreaterThanOrEqual(new Set(rows.map(({ url }) => url)).size);
        expect(fresh).toBe(0);
      }),
      { numRuns: 6 }
    );
  });

  test('shows one new row in every format', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(...Object.keys(KEPT)), async (rows, to) => {
        const fresh = { url: 'https://entirely-new.example/row', caption: '', hash: 'none' };
        const { added: found } = await compared(KEPT[from]?.(rows) ?? {}, KEPT[to]?.([...rows, fresh]) ?? {});
        expect(found).toBe(1);
      }),
      { numRuns: 10 }
    );
  });
});
