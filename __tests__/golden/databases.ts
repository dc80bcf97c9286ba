/** Databases by SQLite itself, which Node contains. */
import { databaseOf } from '../sqlite-support.ts';
import { type Golden, inRecords } from './golden.ts';
import { cellsOf, RECORDS, ROWS } from './rows.ts';

/**
 * Returns a database with a table of the rows. Deleted bytes are overwritten, since what is left of the old places of rows
 * depends on the version of SQLite.
 *
 * @param before the number of rows of tables before it
 */
function database(file: string, pragma: string, before = 0, sql = '', table = TABLE): Golden {
  const bytes = databaseOf(written => {
    written.exec(`PRAGMA ${pragma}; PRAGMA secure_delete = ON; ${sql}; ${table}`);
    const insert = written.prepare('INSERT INTO links VALUES (?, ?, ?, ?)');
    for (const { id, url, caption, hash } of RECORDS) insert.run(id, url, caption.padStart(LONG), hash);
    written.exec('VACUUM');
  });
  const others = Array.from({ length: before }, () => []);
  const items = inRecords([...others, ...ROWS.map(cellsOf)]);
  const expected = { kind: 'read', format: 'SQLite', lineBased: false, rows: before + ROWS.length, items } as const;
  return { file: `databases/${file}`, bytes, expected: { ...expected, marked: true } };
}

const TABLE = 'CREATE TABLE links (id INTEGER PRIMARY KEY, url TEXT, caption TEXT, hash TEXT)';

/** Characters of a caption, with the blanks before it: longer than the smallest page. */
const LONG = 600;

/** The tables that every GeoPackage has. */
const GEOPACKAGE = `PRAGMA application_id = 0x47504b47; PRAGMA user_version = 10300;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  srs_id INTEGER, CONSTRAINT fk FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_contents VALUES ('links', 'attributes', 'links', -1)`;

export function databases(): readonly Golden[] {
  const withoutRowid = `${TABLE} WITHOUT ROWID`;
  return [
    database('links.sqlite', 'page_size = 512'),
    database('wide.sqlite3', "encoding = 'UTF-16le'; PRAGMA page_size = 512"),
    database('big-endian.db', "encoding = 'UTF-16be'; PRAGMA page_size = 1024", 0, '', withoutRowid),
    database('vacuumed.db3', 'auto_vacuum = INCREMENTAL; PRAGMA page_size = 512', 0, '', withoutRowid),
    database('links.gpkg', 'page_size = 512', 2, GEOPACKAGE)
  ];
}
