/** Databases that are not kept in memory: every row is found in few passes, however its pages are scattered. */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { chunked, foundAt } from '../manifest-support.ts';
import { databaseOf, valuesIn } from '../sqlite-support.ts';

const U = 'https://h.example/';

/** Reads a database, and counts the passes over it. */
async function readInPasses(bytes: Uint8Array) {
  let passes = 0;
  const open = () => {
    passes++;
    return chunked(bytes, 1 << 16);
  };
  return { result: await foundAt('a.sqlite', { size: bytes.length, open }), passes: () => passes };
}

/** Fills a table with 40 MiB of rows, most of them longer than a page. */
function fill(database: DatabaseSync, rows = 1600): void {
  database.exec('CREATE TABLE t (id INTEGER PRIMARY KEY, url TEXT, picture BLOB, note TEXT)');
  const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?, ?)');
  for (let i = 0; i < rows; i++) insert.run(i + 1, `${U}${i}`, picture(i), `${'x '.repeat(i * 5)}${U}note/${i}`);
}

const picture = (i: number) =>
  Buffer.concat([Buffer.of(0xff, 0xd8, i >> 8, i & 255), Buffer.alloc((i * 7919) % 40_000, i)]);

const CASES: Readonly<Record<string, (database: DatabaseSync) => void>> = {
  'as it was written': fill,
  'after VACUUM': database => {
    fill(database);
    database.exec('VACUUM');
  },
  'with rows in the pages of deleted ones': database => {
    fill(database, 2000);
    database.exec('DELETE FROM t WHERE id % 3 = 0');
    const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?, ?)');
    for (let i = 0; i < 500; i++) insert.run(10_000 + ((i * 7) % 500), `${U}again/${i}`, picture(i * 3), `${U}note`);
  },
  'with longer rows in place of shorter ones': database => {
    fill(database, 3000);
    database.exec(
      'UPDATE t SET note = note || zeroblob(id * 9) WHERE id % 2 = 0; UPDATE t SET picture = zeroblob(9) WHERE id % 5 = 0'
    );
  }
};

describe.each(Object.entries(CASES))('a large database %s', (_name, write) => {
  test('has every value that SQLite reads', async () => {
    const bytes = databaseOf(write);
    expect(bytes.length).toBeGreaterThan(33 << 20);
    const { result, passes } = await readInPasses(bytes);
    expect(result.error).toBeNull();
    const { texts, blobs } = valuesIn(bytes);
    const found = new Set(result.items);
    const urls = texts.flatMap(text => text.match(/https:[\w/.]+/g) ?? []);
    expect(urls.filter(url => !found.has(url))).toEqual([]);
    const hashes = blobs.map(blob => createHash('md5').update(blob).digest('hex'));
    expect(hashes.filter(hash => !found.has(hash))).toEqual([]);
    expect(passes()).toBeLessThan(8);
  });
});
