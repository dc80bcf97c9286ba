/** A workbook with links in a separate part, like Excel stores them. */
import { createWorkbook } from 'excel-builder-vanilla';
import { zipSync } from 'fflate';
import { type Golden, inRecords, place } from './golden.ts';
import { cellsOf, COLUMNS, RECORDS, ROWS } from './rows.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** zip stores local time, and 1980 is its first year. */
export const WRITTEN = new Date(1980, 0, 1);

/** The link of the first cell in each of these rows of the sheet. */
const LINKED = [
  [2, 'https://behind.example/a?x=1&y=2'],
  [5, 'https://behind.example/b c.jpg']
] as const;

async function parts(): Promise<Readonly<Record<string, Uint8Array>>> {
  const workbook = createWorkbook();
  const sheet = workbook.createWorksheet({ name: 'Links' });
  sheet.setData([[...COLUMNS], ...RECORDS.map(({ id, url, caption, hash }) => [id, url, caption, hash])]);
  for (const [row, location] of LINKED) {
    sheet.hyperlinks.push({ cell: `A${row}`, id: '', location, targetMode: 'External' });
  }
  workbook.addWorksheet(sheet);
  const files = await workbook.generateFiles();
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name.replace(/^\//, ''), Buffer.from(String(content), 'utf8')])
  );
}

/** Namespaces and types are at the place of their element: for a link its row, otherwise the first row. */
const NAMESPACES = [
  ...[MAIN, OFFICE, `${PACKAGE}/relationships`, `${PACKAGE}/content-types`],
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
  ...['officeDocument', 'styles', 'sharedStrings', 'worksheet'].map(part => `${OFFICE}/${part}`)
];

export async function office(): Promise<readonly Golden[]> {
  const bytes = zipSync(await parts(), { mtime: WRITTEN });
  const cells = ROWS.map(row => cellsOf(row).map(([cell]) => [cell, 0] as const));
  // The first row of the sheet has the names of the columns.
  const items = inRecords([[], ...cells]);
  const beside = [
    ...NAMESPACES.map(url => place(1, 0, url)),
    ...LINKED.flatMap(([row, url]) => [place(row, 0, url), place(row, 0, `${OFFICE}/hyperlink`)]),
    // A target that starts with a scheme is read as a whole, and also up to its blank.
    place(5, 0, 'https://behind.example/b')
  ];
  return [
    {
      file: 'office/links.xlsx',
      bytes,
      expected: {
        kind: 'read',
        format: 'office document',
        lineBased: false,
        rows: ROWS.length + 1,
        items,
        beside,
        table: true,
        marked: true
      }
    }
  ];
}
