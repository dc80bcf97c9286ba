import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as zlib from 'node:zlib';
import { type ListedCell, ListedCells } from '../src/manifest/rewrite/listed-cells.ts';
import { Tally } from '../src/manifest/rewrite/rewrite.ts';
import { countRows, rewriteManifest } from '../src/manifest/rewrite-manifest.ts';
import { Watch } from '../src/safe/watch.ts';
import { XZ } from './compressed-support.ts';
import { found, LIMITS, sourceOf } from './manifest-support.ts';
import { warcRecord, warcResponse } from './warc-support.ts';
import { runsOf } from './support/runs.ts';

const LISTED = 'https://listed.example/x';
const CHUNKS = fc.constantFrom(1, 7, 1000, 1 << 16);

/** Where the listed URL stands, as the reader tells it. */
async function placesIn(path: string, bytes: Uint8Array): Promise<readonly ListedCell[]> {
  const { items, at, error } = await found(path, bytes);
  if (error !== null) throw error;
  return at
    .filter((_, i) => items[i] === LISTED)
    .map(place => ({ row: +place.split(':')[0]!, column: +place.split(':')[1]! }));
}

/** The manifest without its listed rows; every count is checked. */
async function cleaned(path: string, bytes: Uint8Array, chunk = 1 << 16): Promise<Buffer & { readonly tally?: Tally }> {
  const places = await placesIn(path, bytes);
  const tally = new Tally();
  const chunks: Uint8Array[] = [];
  const manifest = { path, source: sourceOf(bytes, { chunk }), limits: LIMITS, watch: Watch.none() };
  for await (const piece of rewriteManifest(manifest, ListedCells.of(places), tally)) chunks.push(piece.slice());
  const out = Buffer.concat(chunks);
  expect(await placesIn(path, out)).toEqual([]);
  return Object.assign(out, { tally });
}

/** Text as a file may store it. */
interface Stored {
  readonly encoding: 'utf8' | 'latin1' | 'utf16le' | 'utf16be';
  readonly mark: boolean;
  readonly layers: readonly ('gz' | 'zst' | 'br')[];
}

const canZstd = typeof zlib.zstdCompressSync === 'function';

const STORED: fc.Arbitrary<Stored> = fc.record({
  encoding: fc.constantFrom('utf8', 'utf8', 'utf16le', 'utf16be'),
  mark: fc.boolean(),
  layers: fc.constantFrom<Stored['layers'][]>(
    [],
    [],
    ['gz'],
    ['br'],
    ...(canZstd ? ([['zst'], ['gz', 'zst']] as const) : [])
  )
});

function encode(text: string, { encoding, mark }: Stored): Buffer {
  const marked = (mark || encoding.startsWith('utf16') ? '\ufeff' : '') + text;
  if (encoding === 'utf16be') return Buffer.from(marked, 'utf16le').swap16();
  return Buffer.from(marked, encoding);
}

/** @param layers the innermost first */
function pack(bytes: Uint8Array, layers: Stored['layers']): Uint8Array {
  const pack = {
    gz: zlib.gzipSync,
    zst: (b: Uint8Array) => zlib.zstdCompressSync(b),
    br: (b: Uint8Array) => zlib.brotliCompressSync(b)
  };
  return layers.reduce<Uint8Array>((inner, name) => pack[name](inner), bytes);
}

function unpack(bytes: Uint8Array, layers: Stored['layers']): Uint8Array {
  const open = {
    gz: zlib.gunzipSync,
    zst: (b: Uint8Array) => zlib.zstdDecompressSync(b),
    br: (b: Uint8Array) => zlib.brotliDecompressSync(b)
  };
  return layers.reduceRight<Uint8Array>((outer, name) => open[name](outer), bytes);
}

/** Records as raw text, of which some are to go; what comes out must be the others, byte for byte. */
async function expectRest(
  suffix: string,
  records: readonly { readonly raw: string; readonly listed: boolean }[],
  stored: Stored,
  chunk: number
): Promise<void> {
  const path = ['a', suffix, ...stored.layers].join('.');
  const all = encode(records.map(({ raw }) => raw).join(''), stored);
  const rest = records.filter(({ listed }) => !listed);
  const out = await cleaned(path, pack(all, stored.layers), chunk);
  expect(Buffer.from(unpack(out, stored.layers))).toEqual(encode(rest.map(({ raw }) => raw).join(''), stored));
  expect(out.tally).toMatchObject({ kept: rest.length, removed: records.length - rest.length });
}

const TEXT = fc.oneof(
  fc.constantFrom('', 'a', 'naïve café', '日本語 📷', 'https://fine.example/1', 'x y  z', "it's", '\\"'),
  fc.string({ maxLength: 8 }).map(text => text.replace(/[\0-\x1f\x7f:/.%&"[\]{}\ufeff]/g, 'i'))
);
const ENDING = fc.constantFrom('\n', '\r\n', '\r');

describe('a table', () => {
  const cell = (delimiter: string) =>
    fc.oneof(
      TEXT.map(text => text.replaceAll(/[,;|\t"]/g, '_')),
      fc.tuple(TEXT, ENDING, TEXT, fc.constantFrom('', delimiter, '""')).map(([a, end, b, extra]) => {
        return `"${a.replaceAll('"', '""').replaceAll('\\', '')}${end}${b.replaceAll(/["\\]/g, '')}${extra}z"`;
      })
    );
  const table = fc
    .record({ delimiter: fc.constantFrom(',', ';', '|', '\t'), end: ENDING, width: fc.integer({ min: 2, max: 4 }) })
    .chain(({ delimiter, end, width }) =>
      fc
        .array(
          fc.record({
            cells: fc.array(cell(delimiter), { minLength: width, maxLength: width }),
            listed: fc.integer({ min: -3, max: width - 1 })
          }),
          { minLength: 1, maxLength: 12 }
        )
        .map(rows => {
          const header = {
            raw: Array.from({ length: width }, (_, i) => `name${i}`).join(delimiter) + end,
            listed: false
          };
          const records = rows.map(({ cells, listed }) => ({
            raw:
              cells
                .map((text, i) =>
                  i === listed ? (text.startsWith('"') ? `"${text.slice(1, -2)} ${LISTED}"` : LISTED) : text
                )
                .join(delimiter) + end,
            listed: listed >= 0
          }));
          return { suffix: delimiter === '\t' ? 'tsv' : 'csv', records: [header, ...records], end };
        })
    );

  test('is left with its other rows, byte for byte, in any dialect, encoding and compression', async () => {
    await fc.assert(
      fc.asyncProperty(table, STORED, CHUNKS, fc.boolean(), async ({ suffix, records, end }, stored, chunk, ended) => {
        const last = records.at(-1)!;
        const whole = ended ? records : [...records.slice(0, -1), { ...last, raw: last.raw.slice(0, -end.length) }];
        await expectRest(suffix, whole, stored, chunk);
      }),
      { numRuns: runsOf(120) }
    );
  });

  test('keeps bytes that are no UTF-8', async () => {
    const all = Buffer.from(`a,b\ncaf\xe9,1\n${LISTED},2\n\xff\xfe,3\n`, 'latin1');
    expect((await cleaned('a.csv', all)).toString('latin1')).toBe('a,b\ncaf\xe9,1\n\xff\xfe,3\n');
  });

  test('without header may lose its first row, as any other', async () => {
    const all = `${LISTED},one\nhttps://fine.example/2,two\n`;
    expect(String(await cleaned('a.csv', Buffer.from(all)))).toBe('https://fine.example/2,two\n');
    expect(String(await cleaned('a.csv', Buffer.from(`${LISTED},one`)))).toBe('');
  });

  test('whose header is listed is refused', async () => {
    const all = Buffer.from(`${LISTED},b\nx,y\n`);
    await expect(cleaned('a.csv', all)).rejects.toMatchObject({
      reason: 'manifest-unsupported',
      message: expect.stringContaining('header')
    });
  });

  test('under a name of plain text keeps its other rows too', async () => {
    const all = `a|b\n1|"x\ny"\n2|"${LISTED}\nz"\n3|w\n`;
    expect(String(await cleaned('a.dat', Buffer.from(all)))).toBe('a|b\n1|"x\ny"\n3|w\n');
  });

  test('of which rows are larger than what is read at once keeps them', async () => {
    const big = (text: string) => `1,"${'line\n'.repeat(90_000)}${text}"\n`;
    const all = `a,b\n${big('x')}${big(LISTED)}${big('y')}2,z\n`;
    expect(String(await cleaned('a.csv', Buffer.from(all)))).toBe(`a,b\n${big('x')}${big('y')}2,z\n`);
  });
});

describe('plain text', () => {
  const lines = fc.array(
    fc.record({
      text: TEXT.map(text => text.replaceAll(/["{[,;|\t]/g, '_')),
      end: ENDING,
      listed: fc.integer({ max: 3 }).map(n => n === 0)
    }),
    { minLength: 1, maxLength: 30 }
  );

  test('is left with its other lines, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(lines, STORED, CHUNKS, async (all, stored, chunk) => {
        const records = all.map(({ text, end, listed }, i) => ({
          // An empty line behind a lone CR would make another line end of it; something behind the last one too.
          raw: (listed ? `${text} ${LISTED}` : `${text}.`) + (i === all.length - 1 ? '' : end),
          listed
        }));
        await expectRest('txt', records, stored, chunk);
      }),
      { numRuns: runsOf(120) }
    );
  });
});

describe('JSON Lines', () => {
  const value = fc.record({
    u: TEXT,
    n: fc.double(),
    o: fc.array(fc.record({ s: fc.string({ maxLength: 5 }) }), { maxLength: 2 })
  });
  const record = fc.record({
    value,
    listed: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
    indent: fc.constantFrom(0, 0, 2),
    escaped: fc.boolean(),
    end: fc.constantFrom('\n', '\r\n', ' \n')
  });

  test('are left with their other records, byte for byte, also where a value spans lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 15 }),
        STORED,
        CHUNKS,
        async (all, stored, chunk) => {
          const records = all.map(({ value, listed, indent, escaped, end }) => {
            const json = JSON.stringify(listed ? { ...value, at: LISTED } : value, null, indent);
            return { raw: (escaped ? json.replaceAll('/', '\\/') : json) + end, listed };
          });
          await expectRest('jsonl', records, stored, chunk);
        }
      ),
      { numRuns: runsOf(120) }
    );
  });

  test('keep comments and blank lines', async () => {
    const all = `// one {\n{"a": 1} /* [\n */\n\n{"u": "${LISTED}"}\n{"b": "// no comment {"}`;
    expect(String(await cleaned('a.jsonl', Buffer.from(all)))).toBe(
      '// one {\n{"a": 1} /* [\n */\n\n{"b": "// no comment {"}'
    );
  });

  test('that are one array over several lines are refused', async () => {
    const all = Buffer.from(`[\n{"u": "${LISTED}"},\n{"u": 1}\n]\n`);
    await expect(cleaned('a.jsonl', all)).rejects.toMatchObject({ reason: 'manifest-unsupported' });
  });
});

describe('JSON', () => {
  const blank = fc.constantFrom('', ' ', '\n  ', '\t', '\r\n', ' /* , ] */ ', '// "x", [\n');
  const element = fc.record({
    json: fc.oneof(
      fc.json({ maxDepth: 2 }),
      TEXT.map(text => JSON.stringify({ text, '[': [']', ',', '\\', '"'] }))
    ),
    listed: fc.integer({ min: 0, max: 3 }).map(n => n === 0),
    before: blank,
    after: blank
  });
  const array = fc.record({ elements: fc.array(element, { maxLength: 8 }), begin: blank, end: blank });
  const shape = fc.constantFrom<readonly string[]>(
    ['', ''],
    ['{"a": {"b":', '}, "c": "]"}'],
    [' {"a":', ',"b" : ', ',"c":1}\n'],
    ['[1]', ' ', '{"x": ', '}']
  );

  /** Listed elements have the listed URL in some depth. */
  const raw = ({ json, listed }: { readonly json: string; readonly listed: boolean }) =>
    listed ? `{"u": [${json}, "${LISTED}"]}` : json;

  /** As it should come out: an element goes with what stands behind it, up to the next one. */
  function text(
    {
      elements,
      begin,
      end
    }: {
      readonly elements: readonly { json: string; listed: boolean; before: string; after: string }[];
      readonly begin: string;
      readonly end: string;
    },
    all: boolean
  ): string {
    const kept = elements
      .map((each, i) => ({ each, behind: i === elements.length - 1 ? '' : `${each.before},${each.after}` }))
      .filter(({ each }) => all || !each.listed);
    return `[${begin}${kept.map(({ each, behind }, i) => raw(each) + (i === kept.length - 1 ? '' : behind)).join('')}${end}]`;
  }

  test('is left with the other elements of its arrays, and with all of its formatting', async () => {
    await fc.assert(
      fc.asyncProperty(
        shape,
        fc.array(array, { minLength: 3, maxLength: 3 }),
        STORED,
        CHUNKS,
        async (around, arrays, stored, chunk) => {
          const whole = (all: boolean) =>
            around.map((part, i) => part + (i < around.length - 1 ? text(arrays[i]!, all) : '')).join('');
          const path = ['a', 'json', ...stored.layers].join('.');
          const out = await cleaned(path, pack(encode(whole(true), stored), stored.layers), chunk);
          expect(Buffer.from(unpack(out, stored.layers))).toEqual(encode(whole(false), stored));
        }
      ),
      { numRuns: runsOf(160) }
    );
  });

  test('with a comma behind the last element stays well-formed', async () => {
    const of = async (text: string) => String(await cleaned('a.json', Buffer.from(text)));
    expect(await of(`[1, "${LISTED}", ]`)).toBe('[1 ]');
    expect(await of(`["${LISTED}",\n]`)).toBe('[\n]');
    expect(await of(`["${LISTED}", 2,]`)).toBe('[2,]');
  });

  test.each([
    ['one object', `{"u": "${LISTED}"}`],
    ['a value beside an array', `{"rows": [1, 2], "u": "${LISTED}"}`],
    ['a key of an array', `{"${LISTED}": [1, 2]}`]
  ])('in which %s is listed is refused, or not clean', async (_name, text) => {
    // The outside of arrays is told as the first row: what comes out is checked again before it replaces anything.
    await expect(cleaned('a.json', Buffer.from(text))).rejects.toThrow();
  });
});

test.each([
  ['a.csv.xz', XZ.csv],
  ['a.csv.xz.gz', zlib.gzipSync(XZ.csv)],
  ['a.csv.xz.xz', XZ.twice]
])('what is compressed as %s is counted, and refused before anything is written', async (path, bytes) => {
  const manifest = { path, source: sourceOf(bytes), limits: LIMITS, watch: Watch.none() };
  expect(await countRows(manifest)).toBe(3);
  const tally = new Tally();
  await expect(rewriteManifest(manifest, ListedCells.of([{ row: 2, column: 2 }]), tally).next()).rejects.toThrow(
    'it is compressed with xz, which is read but not written'
  );
  expect(tally).toEqual(new Tally());
});

describe('a web archive', () => {
  const kept = [1, 2, 3].map(n =>
    warcRecord({ content: `https://kept.example/${n}`, headers: { 'X-Note': 'a\r\n b' } })
  );
  const [first, second, third] = kept as [Buffer, Buffer, Buffer];
  const address = warcRecord({ address: LISTED, content: 'x' });
  const page = warcResponse('https://kept.example/', { 'Content-Type': 'text/html' }, `\n<a href="${LISTED}">`);
  const before = Buffer.concat([first, address, second, page, third]);

  test('loses the records with a listed item in headers or content, and keeps the others byte for byte', async () => {
    for (const chunk of [1, 1 << 16]) {
      const out = await cleaned('a.warc', before, chunk);
      expect(out.equals(Buffer.concat(kept))).toBe(true);
      expect(out.tally).toMatchObject({ kept: 3, removed: 2, removedByReader: 2 });
    }
    expect(await countRows({ path: 'a.warc', source: sourceOf(before), limits: LIMITS, watch: Watch.none() })).toBe(5);
  });

  test('keeps the line ends around the records that it keeps', async () => {
    const lines = (record: Buffer) => Buffer.from(record.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    const out = await cleaned('a.warc', Buffer.concat([...kept.map(lines), address, lines(first)]));
    expect(out.equals(Buffer.concat([...kept.map(lines), lines(first)]))).toBe(true);
  });

  test('is compressed record by record again, so that each can be opened alone', async () => {
    const records = [first, address, second, page, third].map(record => zlib.gzipSync(record));
    const out = await cleaned('a.warc.gz', Buffer.concat(records));
    expect(out.equals(Buffer.concat(kept.map(record => zlib.gzipSync(record))))).toBe(true);
    const nothing = await cleaned('a.warc.gz', Buffer.concat(records.slice(1, 2)));
    expect(zlib.gunzipSync(nothing).length).toBe(0);
  });
});
