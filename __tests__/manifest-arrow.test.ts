/** Arrow files and streams: what pyarrow reads is found, nothing else is, and hostile files end with a reason. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { found, type Options } from './manifest-support.ts';

type Cell = readonly [row: number, column: number, value: string];

interface Fixture {
  readonly rows: number;
  readonly text: readonly Cell[];
  /** In hex. */
  readonly bytes: readonly Cell[];
}

const FOLDER = join(import.meta.dirname, 'fixtures/arrow');
const FIXTURES: Readonly<Record<string, Fixture>> = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8'));
const fixture = (file: string) => readFileSync(join(FOLDER, file));

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'];

const isLink = (text: string) => text.includes('.example/');

/** The items in a cell of bytes: a URL, the hash that they are, and their digests. */
function itemsIn(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1');
  const own = isLink(text) ? [text] : bytes.length === 32 ? [bytes.toString('hex')] : [];
  return [...own, ...ALGORITHMS.map(algorithm => hash(algorithm, bytes, 'hex'))];
}

function placesIn({ text, bytes }: Fixture): readonly string[] {
  const links = text.filter(([, , value]) => isLink(value)).map(([row, column, value]) => `${row}:${column} ${value}`);
  const others = bytes.flatMap(([row, column, hex]) =>
    itemsIn(Buffer.from(hex, 'hex')).map(item => `${row}:${column} ${item}`)
  );
  return unique([...links, ...others]);
}

/** What is found in rows; names, metadata and unused entries of dictionaries are in row 0. */
async function read(path: string, bytes: Uint8Array, options: Options = {}) {
  const { items, at, totals, error } = await found(path, bytes, options);
  const places = unique(items.map((item, i) => `${at[i]} ${item}`));
  const rows = totals?.kind === 'read' ? totals.rows : null;
  return { places: places.filter(place => !place.startsWith('0:')), all: places, rows, error };
}

const unique = (texts: readonly string[]) => [...new Set(texts)].sort();

describe.each(Object.keys(FIXTURES))('%s by pyarrow', file => {
  const expected = FIXTURES[file] ?? { rows: 0, text: [], bytes: [] };

  test('has all strings and bytes that pyarrow reads, in their rows, and no others', async () => {
    const result = await read(file, fixture(file));
    expect(result.error).toBeNull();
    expect(result.places).toEqual(placesIn(expected));
    expect(result.rows).toBe(expected.rows);
  });

  test('is read the same in small chunks and under any name', async () => {
    const chunked = await read('part-00000', fixture(file), { chunk: 61 });
    expect(chunked.error).toBeNull();
    expect(chunked.places).toEqual(placesIn(expected));
  });
});

const FILE = fixture('strings.arrow');
const STREAM = fixture('strings.arrows');
const SOUND = placesIn(FIXTURES['strings.arrow'] ?? { rows: 0, text: [], bytes: [] });

/** Returns a copy with other bytes at some places. */
function changed(bytes: Uint8Array, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes);
  change(copy);
  return copy;
}

describe('a hostile or damaged file', () => {
  test('that is cut off anywhere is unreadable, and invents nothing', async () => {
    for (let size = 8; size < FILE.length; size += 7) {
      const { error, places } = await read('a.arrow', FILE.subarray(0, size));
      expect([size, error?.reason]).toEqual([size, 'manifest-unreadable']);
      expect(SOUND).toEqual(expect.arrayContaining([...places]));
    }
  });

  test('that is a stream may end without a mark, but not inside a message', async () => {
    const whole = placesIn(FIXTURES['strings.arrows'] ?? { rows: 0, text: [], bytes: [] });
    const ends: number[] = [];
    for (let size = 8; size < STREAM.length; size += 8) {
      const { error, places } = await read('a.arrows', STREAM.subarray(0, size));
      if (error === null) ends.push(size);
      else expect(error.reason).toBe('manifest-unreadable');
      expect(whole).toEqual(expect.arrayContaining([...places]));
    }
    // After the schema, and after each of the two record batches.
    expect(ends).toHaveLength(3);
  });

  test('with bytes changed ends with a verdict or a reason, and not with an error of the program', async () => {
    for (const file of ['nested.arrow', 'dictionaries.arrows', 'strings-lz4.arrow', 'binary-zstd.arrows']) {
      const bytes = fixture(file);
      for (let at = 0; at < bytes.length; at += 67) {
        for (const value of [0x7f, 0xff]) {
          const { error } = await read(
            file,
            changed(bytes, copy => copy.writeUInt8(value, at))
          );
          if (error !== null) expect(error.reason).toMatch(/^manifest-(unreadable|unsupported|too-large)$/);
        }
      }
    }
  });

  test.each([
    ['data follows the end of a stream', Buffer.concat([STREAM, Buffer.from('https://hidden.example/')])],
    ['a second stream follows the first', Buffer.concat([STREAM, STREAM])],
    ['data is between the record batches and the footer', withDataBeforeFooter(FILE)],
    ['the footer names a place where no record batch is', withOtherBlock(FILE, 8n)],
    ['the footer names a place inside a record batch', withOtherBlock(FILE, 16n)]
  ])('in which %s is unreadable, and what was read before counts', async (_what, bytes) => {
    const { error, places } = await read('a.arrow', bytes);
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    expect(places).toEqual(expect.arrayContaining([...SOUND]));
  });

  test('whose offsets do not ascend is unreadable, and the other columns are read', async () => {
    const size = 'https://arrow.example/utf8/0-a-longer-path'.length;
    const offsets = FILE.indexOf(Buffer.from(new Int32Array([0, size, size, 2 * size]).buffer));
    expect(offsets).toBeGreaterThan(0);
    for (const wrong of [-1, 0x7fffffff, 5]) {
      const { error, places } = await read(
        'a.arrow',
        changed(FILE, copy => copy.writeInt32LE(wrong, offsets + 8))
      );
      expect(error).toMatchObject({ reason: 'manifest-unreadable' });
      expect(places).toContain('1:4 https://arrow.example/large/0-a-longer-path');
      expect(places).toContain('4:7 https://arrow.example/view/3-a-longer-path');
    }
  });

  test('whose dictionary is missing or too short is unreadable', async () => {
    const whole = fixture('replaced.arrows');
    const start = whole.indexOf('https://arrow.example/new/0/a');
    // The dictionary batch has two entries; the index of the second row points past them.
    const index = whole.indexOf(Buffer.from('0000000001000000', 'hex'), start + 60);
    const { error } = await read(
      'a.arrows',
      changed(whole, copy => copy.writeInt32LE(2, index + 4))
    );
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
  });

  test('that decompresses to more than the limits allow is too large', async () => {
    const { error } = await read('a.arrow', fixture('linked-blocks-lz4.arrow'), {
      limits: { manifestBytes: 20_000, expansion: 1000 }
    });
    expect(error).toMatchObject({ reason: 'manifest-too-large' });
  });
});

describe('a table', () => {
  test('has its metadata and the names of its columns in row 0', async () => {
    const { all } = await read('strings-metadata.arrow', fixture('metadata.arrow'));
    expect(all).toContain('0:0 https://arrow.example/schema');
    expect(all).toContain('0:1 https://arrow.example/field');
    expect(all).toContain('0:2 https://arrow.example/name');
  });

  test('has the entries of a dictionary that no row uses in row 0', async () => {
    const { all } = await read('a.arrow', fixture('metadata.arrow'));
    expect(all).toContain('0:3 https://arrow.example/unused');
  });

  test('whose columns fill a URL template of the settings is not passed', async () => {
    const templates = ['https://video.example/{id}'];
    const { error } = await read('a.arrow', FILE, { templates });
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    expect((await read('a.arrow', FILE, { templates: ['https://video.example/{other}'] })).error).toBeNull();
  });

  test('with text in types that are not read is unsupported, and the other columns are read', async () => {
    const { error, places } = await read('a.arrow', fixture('unsupported.arrow'));
    expect(error).toMatchObject({ reason: 'manifest-unsupported' });
    expect(places).toContain('1:3 https://arrow.example/beside');
  });
});

test('a file of Feather V1 is refused by its name', async () => {
  const { error } = await read('a.feather', Buffer.from('FEA1\0\0\0\0\xff\xfe\x01', 'latin1'));
  expect(error).toMatchObject({ reason: 'manifest-unsupported' });
  expect(error?.message).toContain('Feather V1');
});

function withDataBeforeFooter(file: Buffer): Buffer {
  const footer = file.length - 10 - file.readInt32LE(file.length - 10);
  return Buffer.concat([file.subarray(0, footer), Buffer.alloc(64, 'x'), file.subarray(footer)]);
}

/** The footer has one block, with the position of the record batch. */
function withOtherBlock(file: Buffer, more: bigint): Buffer {
  const footer = file.length - 10 - file.readInt32LE(file.length - 10);
  const batch = file.indexOf(Buffer.from('ffffffff', 'hex'), 20);
  const at = file.indexOf(bigint64(BigInt(batch)), footer);
  expect(at).toBeGreaterThan(footer);
  return changed(file, copy => copy.writeBigInt64LE(BigInt(batch) + more, at));
}

function bigint64(value: bigint): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(value);
  return bytes;
}
