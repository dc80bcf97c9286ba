/** Writes databases with SQLite itself, and asks it for what they contain. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Returns the file of a database. */
export function databaseOf(write: (database: DatabaseSync) => void): Buffer {
  return inFolder(path => {
    const database = new DatabaseSync(path);
    // No file is synchronised, which would take most of the time.
    database.exec('PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY');
    write(database);
    database.close();
    return readFileSync(path);
  });
}

interface Values {
  readonly texts: readonly string[];
  readonly blobs: readonly Uint8Array[];
}

/** Returns what SQLite reads from the tables of a file, as far as it can read them. */
export function valuesIn(bytes: Uint8Array): Values {
  return inFolder(path => {
    writeFileSync(path, bytes);
    const database = new DatabaseSync(path, { readOnly: true });
    const texts: string[] = [];
    const blobs: Uint8Array[] = [];
    const read = (sql: string) => {
      try {
        const select = database.prepare(sql);
        select.setReadBigInts(true);
        for (const row of select.iterate()) {
          for (const value of Object.values(row)) {
            if (typeof value === 'string') texts.push(value);
            else if (value instanceof Uint8Array) blobs.push(value);
          }
        }
      } catch {
        // A damaged file ends the table.
      }
    };
    const names: string[] = [];
    try {
      for (const { name } of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
        names.push(String(name));
      }
    } catch {
      // SQLite reads nothing.
    }
    for (const name of names) read(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
    database.close();
    return { texts, blobs };
  });
}

function inFolder<T>(use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  try {
    return use(join(folder, 'database.sqlite'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
