/** SQLite: every value that SQLite itself reads is found, in its row; nothing is hidden by damage. */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from '@jest/globals';
import { type Found, found, lookedUp } from './manifest-support.ts';
import { databaseOf, valuesIn } from './sqlite-support.ts';
import { runsOf } from './support/runs.ts';

const U = 'https://h.example/';
const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const urlsIn = ({ items }: Found) => [...new Set(items.filter(item => item.startsWith(U)))].sort();
const rowOf = ({ items, at }: Found, item: string) => at[items.indexOf(item)];

/** Fills a table with rows whose texts are sometimes longer than a page. */
function fill(database: DatabaseSync, rows = 120): void {
  const insert = database.prepare('INSERT INTO links VALUES (?, ?, ?, ?)');
  for (let i = 1; i <= rows; i++) {
    const text = i % 7 === 0 ? `é ${'x '.repeat(i * 40)}${U}long/${i}` : `${U}short/${i}`;
    insert.run(i, text, i % 11 === 0 ? Buffer.from(`\0\xff${i}`.repeat(i * 9), 'latin1') : null, i / 4);
  }
}

const LINKS = 'CREATE TABLE links (id INTEGER, url TEXT, picture BLOB, width REAL)';

describe('every value is read', () => {
  const PRAGMAS = [
    '',
    'page_size = 512',
    'page_size = 1024; PRAGMA auto_vacuum = FULL',
    'page_size = 65536',
    "encoding = 'UTF-16le'; PRAGMA page_size = 512",
    "encoding = 'UTF-16be'"
  ];
  test.each(PRAGMAS)('with PRAGMA %s', async pragma => {
    const bytes = databaseOf(database => {
      database.exec(`PRAGMA secure_delete = ON; PRAGMA ${pragma || 'page_size = 4096'}; ${LINKS}`);
      fill(database);
      database.exec('CREATE INDEX by_url ON links (url); VACUUM');
    });
    const { texts, blobs } = valuesIn(bytes);
    for (const chunk of [1000, 1 << 20]) {
      const result = await found('a.sqlite', bytes, { chunk });
      expect(result.error).toBeNull();
      expect(result.totals).toMatchObject({ kind: 'read', format: 'SQLite', rows: 120 });
      expect(urlsIn(result)).toEqual(texts.flatMap(text => text.match(/https:\S+/g) ?? []).sort());
      expect(blobs.map(md5).filter(hash => !result.items.includes(hash))).toEqual([]);
      for (let i = 1; i <= 120; i++) {
        const url = `${U}${i % 7 === 0 ? 'long' : 'short'}/${i}`;
        const places = result.at.filter((_, index) => result.items[index] === url);
        expect([...new Set(places)].sort()).toEqual(['0:0', `${i}:2`]);
      }
    }
  });

  test.each(['a.sqlite', 'a.sqlite3', 'a.db', 'a.gpkg', 'a.mbtiles', 'part-0', 'a.csv', 'a.sqlite.gz', 'load.py'])(
    'in %s, because only the content decides',
    async path => {
      const bytes = databaseOf(database => database.exec(`CREATE TABLE t (a); INSERT INTO t VALUES ('${U}1')`));
      const { gzipSync } = await import('node:zlib');
      const result = await found(path, path.endsWith('gz') ? gzipSync(bytes) : bytes);
      expect([result.error, urlsIn(result)]).toEqual([null, [`${U}1`]]);
    }
  );

  test('in tables without row numbers, at the place of their columns', async () => {
    const bytes = databaseOf(database => {
      database.exec(
        `PRAGMA page_size = 512;
        CREATE TABLE a (note TEXT, id INTEGER, "u ""rl" TEXT, PRIMARY KEY (id DESC, "u ""rl")) WITHOUT ROWID;
        CREATE TABLE b (name TEXT PRIMARY KEY, url) STRICT, WITHOUT ROWID`.replace('url)', 'url TEXT)')
      );
      const insert = database.prepare('INSERT INTO a VALUES (?, ?, ?)');
      for (let i = 1; i <= 200; i++) insert.run(`${U}note/${i} ${'y'.repeat(i * 3)}`, i, `${U}a/${i}`);
      database.exec(`INSERT INTO b VALUES ('${U}key', '${U}value'); VACUUM`);
    });
    const result = await found('a.sqlite', bytes);
    expect([result.error, result.totals?.kind === 'read' && result.totals.rows]).toEqual([null, 201]);
    for (let i = 1; i <= 200; i++) {
      expect(rowOf(result, `${U}a/${i}`)).toBe(`${201 - i}:3`);
      expect(rowOf(result, `${U}note/${i}`)).toBe(`${201 - i}:1`);
    }
    expect([rowOf(result, `${U}key`), rowOf(result, `${U}value`)]).toEqual(['201:1', '201:2']);
  });

  test('in the SQL of tables, views, indexes and triggers', async () => {
    const bytes = databaseOf(database =>
      database.exec(`CREATE TABLE t (a TEXT DEFAULT '${U}default''s'); -- ${U}lost
        CREATE TABLE "${U}name" (b /* ${U}comment */);
        CREATE VIEW v AS SELECT '${U}' || 'view' AS "${U}column", x'${Buffer.from(`${U}hex`).toString('hex')}';
        CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT '${U}trigger'; END;
        CREATE INDEX i ON t (a) WHERE a <> '${U}index'`)
    );
    const { has, error } = await lookedUp('a.sqlite', bytes);
    expect(error).toBeNull();
    const names = ["default's", 'name', 'comment', 'view', 'column', 'hex', 'trigger', 'index'];
    expect(names.filter(name => !has(`h.example/${name}`))).toEqual([]);
  });

  test('in indexes that do not agree with their tables', async () => {
    const bytes = databaseOf(database =>
      database.exec(
        `CREATE TABLE t (a); CREATE INDEX i ON t ('https:' || '//h.example/' || a); INSERT INTO t VALUES ('x')`
      )
    );
    expect(urlsIn(await found('a.sqlite', bytes))).toEqual([U, `${U}x`]);
  });

  test('also JSON and pages in texts, and URLs in blobs', async () => {
    const bytes = databaseOf(database => {
      database.exec('CREATE TABLE t (a, b)');
      const insert = database.prepare('INSERT INTO t VALUES (?, ?)');
      insert.run(`{"a": "https:\\/\\/h.example\\/json"}`, Buffer.from(`\xff\0${U}blob\0`, 'latin1'));
      insert.run(`a\0${U}nul\0b`, Buffer.from(createHash('md5').update('x').digest()));
    });
    const { has } = await lookedUp('a.sqlite', bytes);
    const hash = `md5:${md5(Buffer.from('x'))}`;
    expect(['h.example/json', 'h.example/blob', 'h.example/nul', hash].filter(text => !has(text))).toEqual([]);
  });

  test('texts and keys of JSON in blobs, each to its own end', async () => {
    const json = JSON.stringify({
      [`${U}key`]: [`${U}1`, { abcd: `${U}2${'/x'.repeat(40)}` }, `${U}3`, true, 1.5, null]
    });
    const escaped = `{"a": "https:\\/\\/h.example\\/4", 'b': 'https:\\x2f/h.example/5', c: "é"}`;
    const bytes = databaseOf(database =>
      database.exec(`CREATE TABLE t (a); INSERT INTO t VALUES (jsonb('${json}')), (jsonb('${escaped.replaceAll("'", "''")}')),
        (jsonb_array('${U}6', 'GET', '${U}7'))`)
    );
    const result = await found('a.sqlite', bytes);
    const ends = ['1', '2', '3', '6', '7', 'key'];
    expect(urlsIn(result).map(url => url.replace(U, '').replace(/(?:\/x)+$/, ''))).toEqual(
      expect.arrayContaining(ends)
    );
    expect(urlsIn(result).filter(url => !/\/(?:[1-7]|key|2(?:\/x){40})$/.test(url))).toEqual([]);
    const { has } = await lookedUp('a.sqlite', bytes);
    expect([has('h.example/4'), has('h.example/5')]).toEqual([true, true]);
  });

  test('an empty database has no rows', async () => {
    const bytes = databaseOf(database => database.exec('CREATE TABLE t (a); DROP TABLE t'));
    expect((await found('a.db', bytes)).totals).toMatchObject({ kind: 'read', rows: 0 });
  });
});

describe('what is left of deleted rows is searched, because it is published', () => {
  const written = (...then: readonly string[]) =>
    databaseOf(database => {
      database.exec(
        `PRAGMA secure_delete = OFF; ${LINKS}; CREATE TABLE other (a); INSERT INTO other VALUES ('${U}kept')`
      );
      fill(database, 60);
      for (const sql of then) database.exec(sql);
    });

  test('a text of a deleted row ends where its column ends', async () => {
    const bytes = databaseOf(database => {
      database.exec('PRAGMA secure_delete = OFF; CREATE TABLE t (id INTEGER PRIMARY KEY, url, title)');
      const insert = database.prepare('INSERT INTO t VALUES (?, ?, ?)');
      for (let i = 1000; i < 1020; i++) insert.run(i, `${U}${i}`, 'Title '.repeat(30));
      database.exec('DELETE FROM t WHERE id = 1010');
    });
    expect(urlsIn(await found('a.sqlite', bytes))).toEqual(Array.from({ length: 20 }, (_, i) => `${U}${1000 + i}`));
  });

  test.each(['DROP TABLE links', 'DELETE FROM links', 'DELETE FROM links WHERE id > 2'])('after %s', async sql => {
    const result = await found('a.sqlite', written(sql));
    expect(result.error).toBeNull();
    expect(urlsIn(result)).toContain(`${U}kept`);
    const deleted = urlsIn(result).filter(url => rowOf(result, url) === '0:0');
    expect(deleted.length).toBeGreaterThan(30);
  });

  test('not after VACUUM, which removes it', async () => {
    expect(urlsIn(await found('a.sqlite', written('DROP TABLE links', 'VACUUM')))).toEqual([`${U}kept`]);
  });

  test('behind the last page', async () => {
    const bytes = Buffer.concat([written('DROP TABLE links; VACUUM'), Buffer.from(`\0${U}rest\0`)]);
    expect(urlsIn(await found('a.sqlite', bytes))).toEqual([`${U}kept`, `${U}rest`]);
  });
});

describe('URL templates are filled', () => {
  const templates = ['https://h.example/w?v={video_id}', 'https://{host}/{id}'];
  test.each([
    ['a text', `CREATE TABLE t (video_id TEXT); INSERT INTO t VALUES ('ab')`, 'w?v=ab'],
    ['an integer', 'CREATE TABLE t (video_id); INSERT INTO t VALUES (-77), (0), (1)', 'w?v=-77'],
    ['zero', 'CREATE TABLE t (video_id); INSERT INTO t VALUES (0)', 'w?v=0'],
    [
      'a large integer',
      'CREATE TABLE t (video_id); INSERT INTO t VALUES (9223372036854775807)',
      'w?v=9223372036854775807'
    ],
    [
      "the row's number",
      'CREATE TABLE t (a, video_id INTEGER PRIMARY KEY); INSERT INTO t VALUES (1, 12345)',
      'w?v=12345'
    ],
    [
      'a negative number',
      'CREATE TABLE t (video_id INTEGER, PRIMARY KEY (video_id)); INSERT INTO t VALUES (-5)',
      'w?v=-5'
    ],
    ['two columns', `CREATE TABLE t (id, x, [host]); INSERT INTO t VALUES ('p', 1, 'h.example')`, 'p'],
    [
      'a column that was added',
      `CREATE TABLE t (a); INSERT INTO t VALUES (1); ALTER TABLE t ADD COLUMN video_id TEXT DEFAULT 'o''k'`,
      "w?v=o'k"
    ],
    [
      'a key without row numbers',
      `CREATE TABLE t (a, host, id, PRIMARY KEY (id, host)) WITHOUT ROWID; INSERT INTO t VALUES (1, 'h.example', 'q')`,
      'q'
    ]
  ])('from %s', async (_name, sql, path) => {
    for (const pragma of ['UTF-8', 'UTF-16be']) {
      const bytes = databaseOf(database => database.exec(`PRAGMA encoding = '${pragma}'; ${sql}`));
      const result = await found('a.sqlite', bytes, { templates });
      expect(result.error).toBeNull();
      expect(rowOf(result, U + path)).toBe('1:0');
    }
  });
});

describe('values that programs turn into different texts', () => {
  test.each([
    ['a float', 'video_id', '1.5'],
    ['a whole float', 'video_id DOUBLE PRECISION', '15'],
    ['bytes', 'video_id BLOB', "x'ff00'"]
  ])('%s in a URL template is refused', async (_name, column, value) => {
    const bytes = databaseOf(database =>
      database.exec(`CREATE TABLE t (${column}, a); INSERT INTO t VALUES (${value}, '${U}1')`)
    );
    const { error } = await found('a.sqlite', bytes, { templates: ['https://h.example/{video_id}'] });
    expect(error?.reason).toBe('manifest-unsupported');
    const other = ['https://h.example/{video_id}/{other}'];
    expect((await found('a.sqlite', bytes, { templates: other })).error).toBeNull();
  });
});

describe('columns that are computed', () => {
  const refused = async (column: string) => {
    const bytes = databaseOf(database =>
      database.exec(`CREATE TABLE t (a, b ${column}); INSERT INTO t (a) VALUES ('"${U}1"')`)
    );
    const result = await found('a.sqlite', bytes);
    return [result.error?.reason ?? null, urlsIn(result)];
  };

  test.each(["AS ('https:' || a)", "GENERATED ALWAYS AS (replace(a, 'x', '/')) VIRTUAL", 'AS (hex(a))'])(
    '%s may be any text, so the file is refused',
    async column => expect(await refused(column)).toEqual(['manifest-unsupported', [`${U}1`]])
  );

  test.each(
    [
      "AS ('' || a) STORED",
      "GENERATED ALWAYS AS (json_extract(a, '$.x'))",
      'AS (a > 1)',
      "DEFAULT (lower('x') || 'y')",
      "CHECK (a || 'x' AS INTEGER)"
    ].slice(0, 4)
  )('%s is read', async column => expect(await refused(column)).toEqual([null, [`${U}1`]]));

  test('other columns are numbered without it', async () => {
    const bytes = databaseOf(database =>
      database.exec(`CREATE TABLE t (a AS (1), b TEXT); INSERT INTO t (b) VALUES ('${U}1')`)
    );
    expect(rowOf(await found('a.sqlite', bytes), `${U}1`)).toBe('1:2');
  });
});

describe('damage', () => {
  const bytes = databaseOf(database => {
    database.exec(`PRAGMA page_size = 512; ${LINKS}`);
    fill(database, 60);
    database.exec('CREATE INDEX by_url ON links (url)');
  });
  const changed = (change: (bytes: Buffer) => void) => {
    const copy = Buffer.from(bytes);
    change(copy);
    return copy;
  };
  const pageAt = (kind: number) => {
    for (let at = 512; at < bytes.length; at += 512) if (bytes[at] === kind) return at;
    throw new Error('there is no such page');
  };
  const cell = (copy: Buffer, page: number, index: number) =>
    page + copy.readUInt16BE(page + (copy[page]! < 8 ? 12 : 8) + index * 2);

  test.each<[string, Buffer, string]>([
    ['cut off in the header', bytes.subarray(0, 60), 'manifest-unreadable'],
    ['cut off behind the header', bytes.subarray(0, 100), 'manifest-unreadable'],
    ['cut off behind a page', bytes.subarray(0, 1024), 'manifest-unreadable'],
    ['cut off in a page', bytes.subarray(0, bytes.length - 1), 'manifest-unreadable'],
    ['another page size', changed(copy => copy.writeUInt16BE(1000, 16)), 'manifest-unreadable'],
    ['no room in pages', changed(copy => copy.writeUInt8(255, 20)), 'manifest-unreadable'],
    ['another encoding', changed(copy => copy.writeUInt32BE(4, 56)), 'manifest-unreadable'],
    ['needing a newer version', changed(copy => copy.writeUInt8(3, 19)), 'manifest-unsupported'],
    [
      'a circle of pages',
      changed(copy => copy.writeUInt32BE(pageAt(5) / 512 + 1, pageAt(5) + 8)),
      'manifest-unreadable'
    ],
    [
      'a page that is used twice',
      changed(copy => copy.copy(copy, cell(copy, pageAt(5), 0), pageAt(5) + 8, pageAt(5) + 12)),
      'manifest-unreadable'
    ],
    ['a page outside the file', changed(copy => copy.writeUInt32BE(1 << 20, pageAt(5) + 8)), 'manifest-unreadable'],
    ['a row outside its page', changed(copy => copy.writeUInt16BE(600, pageAt(13) + 8)), 'manifest-unreadable'],
    [
      'rows that share bytes',
      changed(copy => {
        const page = pageAt(13);
        const row = copy.readUInt16BE(page + 8);
        for (let i = 0; i < 100; i++) copy.writeUInt16BE(row, page + 8 + 2 * i);
        copy.writeUInt16BE(100, page + 3);
        copy.writeUInt16BE(row, page + 8);
      }),
      'manifest-unreadable'
    ],
    [
      'a row with a length that lies',
      changed(copy => copy.fill(0xff, cell(copy, pageAt(13), 0), cell(copy, pageAt(13), 0) + 3)),
      'manifest-unreadable'
    ],
    ['a page of another kind', changed(copy => copy.writeUInt8(13, pageAt(10))), 'manifest-unreadable']
  ])('%s is a fault, and hides nothing else', async (name, damaged, reason) => {
    for (const chunk of [77, 1 << 20]) {
      const result = await found('a.sqlite', damaged, { chunk });
      expect(result.error?.reason).toBe(reason);
      if (name.startsWith('a ')) expect(urlsIn(result).length).toBeGreaterThan(40);
    }
  });

  test('SQL that is too long for one step is a fault, and hides nothing else', async () => {
    const view = `CREATE VIEW v AS SELECT 1 /* ${U}2 ${'x'.repeat(600_000)} */`;
    const long = databaseOf(database => database.exec(`CREATE TABLE t (a); INSERT INTO t VALUES ('${U}1'); ${view}`));
    const result = await found('a.sqlite', long);
    expect([result.error?.reason, urlsIn(result)]).toEqual(['manifest-too-large', [`${U}1`, `${U}2`]]);
  });

  test('a chain of pages in a circle is a fault', async () => {
    const long = databaseOf(database =>
      database.exec(`PRAGMA page_size = 512; CREATE TABLE t (a); INSERT INTO t VALUES (printf('%05000d', 1))`)
    );
    for (const next of [3, 4, 2, 1, 999]) {
      const copy = Buffer.from(long);
      copy.writeUInt32BE(next, 512 * 4);
      expect((await found('a.sqlite', copy)).error?.reason).toBe('manifest-unreadable');
    }
  });

  test('whatever byte is changed, every value that SQLite reads is found, or the file has a fault', async () => {
    const runs = runsOf(400);
    let random = 7;
    const next = (below: number) => (random = (random * 48_271) % 2_147_483_647) % below;
    let faults = 0;
    for (let run = 0; run < runs; run++) {
      const copy = changed(all => {
        for (let i = 0; i <= run % 3; i++) all[next(all.length / 512) * 512 + next(i === 0 ? 24 : 512)] = next(256);
      });
      const { texts } = valuesIn(copy);
      const { error, has } = await lookedUp('a.sqlite', copy);
      if (error !== null) faults++;
      const urls = texts.flatMap(text => text.match(/https:\/\/h\.example\/[a-z]+\/[0-9]+$/g) ?? []);
      expect(error === null ? urls.filter(url => !has(url.slice('https://'.length))) : []).toEqual([]);
    }
    expect(faults).toBeGreaterThan(runs / 10);
    expect(faults).toBeLessThan(runs);
  });
});

describe('logs of a database have rows that are not in it', () => {
  test.each([
    ['a.db-wal', '377f06820000'],
    ['any', '377f06830000'],
    ['a.sqlite-journal', '00000000000000'],
    ['any', 'd9d505f920a163d7'],
    ['a.gpkg-shm', '18e22d0018e22d00']
  ])('%s is refused', async (path, hex) => {
    expect((await found(path, Buffer.from(hex, 'hex'))).error?.reason).toBe('manifest-unsupported');
  });

  test('an empty one has none', async () => {
    expect((await found('a.db-wal', '')).error).toBeNull();
  });
});
