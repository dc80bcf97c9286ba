/**
 * Makes the golden files and `golden.json`, which says what must be found in them: `npm run golden`. Other programs
 * write the files where possible. What is expected comes from the table of rows, never from our reader.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { arrow } from './arrow.ts';
import { describing } from './cards.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { documents } from './documents.ts';
import type { Expected, Golden } from './golden.ts';
import { jsonFiles } from './json.ts';
import { markup } from './markup.ts';
import { media } from './media.ts';
import { office } from './office.ts';
import { parquet } from './parquet.ts';
import { pointers } from './pointers.ts';
import { records } from './records.ts';
import { storage } from './storage.ts';
import { tables } from './tables.ts';
import { unread } from './unread.ts';
import { weights } from './weights.ts';

const FILES = join(import.meta.dirname, 'files');
const EXPECTED = join(import.meta.dirname, 'golden.json');

const plain = [
  ...[...tables(), ...jsonFiles(), ...markup(), ...documents(), ...describing(), ...(await office())],
  ...[
    ...parquet(),
    ...(await arrow()),
    ...media(),
    ...pointers(),
    ...unread(),
    ...weights(),
    ...(await records()),
    ...databases()
  ]
];
const parts = [made('tables/comma.csv'), made('json/rows.jsonl'), made('parquet/hyparquet-snappy.parquet')] as const;
const golden = [...plain, ...storage(...parts), ...(await containers(...parts))];

rmSync(FILES, { recursive: true, force: true });
for (const { file, bytes } of golden) {
  const path = join(FILES, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
const text = JSON.stringify(Object.fromEntries(golden.map(({ file, expected }) => [file, sorted(expected)])));
writeFileSync(EXPECTED, await format(text, { ...(await resolveConfig(EXPECTED)), parser: 'json' }));

function made(file: string): Golden {
  const found = plain.find(each => each.file === file);
  if (found === undefined) throw new Error(`${file} is not made`);
  return found;
}

/** Returns each place once, also if a text is read in two ways. */
function sorted(expected: Expected): Expected {
  const items = [...new Set(expected.items)];
  const beside = [...new Set(expected.beside ?? [])].filter(item => !items.includes(item));
  return { ...expected, items, beside };
}
