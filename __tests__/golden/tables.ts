/** Delimited text in various dialects and encodings. */
import { stringify } from 'csv-stringify/sync';
import { type Golden, inLines, lineCount, place } from './golden.ts';
import { cellsOf, COLUMNS, RECORDS, type Row, ROWS } from './rows.ts';

interface Dialect {
  readonly delimiter?: string;
  readonly header?: boolean;
  readonly record_delimiter?: 'unix' | 'windows';
  readonly quoted?: boolean;
}

function written(dialect: Dialect = {}): string {
  // By default the writer quotes only the line end that it writes between rows.
  const defaults = { columns: [...COLUMNS], header: true, record_delimiter: 'unix' as const, quoted_match: /\n/ };
  return stringify([...RECORDS], { ...defaults, ...dialect });
}

function table(file: string, text: string, bytes: Uint8Array, format = 'CSV'): Golden {
  const items = inLines(
    text,
    ROWS.flatMap(cellsOf).map(([{ items: found }, column]) => [found, column] as const)
  );
  return {
    file,
    bytes,
    expected: { kind: 'read', format, lineBased: true, rows: lineCount(text), items, table: true }
  };
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** In tab-separated text quotes may have no meaning: after a quoted line end the rest of the row is read both ways. */
function tabbed(file: string, text: string, format = 'TSV'): Golden {
  const golden = table(file, text, utf8(text), format);
  const [, row] = ROWS;
  const beside = row === undefined ? [] : literally(text, row);
  return { ...golden, expected: { ...golden.expected, beside } };
}

/** Returns the items from the caption on: as one text in its column, then cell by cell from the second line. */
function literally(text: string, { caption, hash }: Row): string[] {
  const [line = '', ...others] = inLines(text, [[caption.items, 3]]);
  const row = Number(line.split(':')[0]);
  const whole = hash.items.map(item => place(row, 3, item.text));
  const cells = [
    ...caption.items.map(item => place(row, 1, item.text)),
    ...hash.items.map(item => place(row, 2, item.text))
  ];
  return [...others, ...whole, ...cells];
}

/** Latin-1 has no Japanese. Its non-ASCII bytes are not UTF-8 and are shown as replacement characters. */
function latin1(): Golden {
  const text = written().replace(' als 日本語', '');
  const bytes = Buffer.from(text, 'latin1');
  const { expected, ...golden } = table('tables/latin1.csv', text, bytes);
  const items = expected.items.map(item => item.replace('ü', '�'));
  return { ...golden, expected: { ...expected, items, table: false } };
}

/** No suffix says that it is a table, so each row is also read as one text. */
function unnamed(): Golden {
  const text = written({ quoted: true });
  const golden = table('tables/rows.dat', text, utf8(text), 'delimited text');
  const cells = ROWS.flatMap(cellsOf).map(([{ items }]) => [items.filter(({ anywhere }) => anywhere), 0] as const);
  return { ...golden, expected: { ...golden.expected, beside: inLines(text, cells) } };
}

export function tables(): readonly Golden[] {
  const comma = written();
  const plain = (name: string, text: string) => table(`tables/${name}`, text, utf8(text));
  return [
    plain('comma.csv', comma),
    plain('quoted.csv', written({ quoted: true })),
    plain('windows.csv', written({ record_delimiter: 'windows' })),
    plain('no-header.csv', written({ header: false })),
    plain('no-line-end.csv', comma.slice(0, -1)),
    plain('semicolon.csv', written({ delimiter: ';' })),
    plain('semicolon.scsv', written({ delimiter: ';', record_delimiter: 'windows' })),
    plain('pipe.psv', written({ delimiter: '|' })),
    tabbed('tables/tab.csv', written({ delimiter: '\t', quoted: true }), 'CSV'),
    tabbed('tables/tab.tsv', written({ delimiter: '\t' })),
    tabbed('tables/tab.tab', written({ delimiter: '\t', header: false, quoted: true })),
    table('tables/marked-utf8.csv', comma, utf8(`\ufeff${comma}`)),
    table('tables/utf16le.csv', comma, utf16(`\ufeff${comma}`)),
    table('tables/utf16be.csv', comma, utf16(`\ufeff${written()}`).swap16()),
    table('tables/utf16le-unmarked.csv', comma, utf16(comma)),
    table('tables/utf16le-semicolon.csv', written({ delimiter: ';' }), utf16(`\ufeff${written({ delimiter: ';' })}`)),
    latin1(),
    unnamed()
  ];
}
