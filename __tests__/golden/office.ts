/** A workbook, with the links of its cells as Excel keeps them: in a part of their own. */
import { createWorkbook } from 'excel-builder-vanilla';
import { zipSync } from 'fflate';
import { type Golden, inRecords, place } from './golden.ts';
import { cellsOf, COLUMNS, RECORDS, ROWS } from './rows.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** zip keeps local time, of which 1980 is the first year. */
export const WRITTEN = new Date(1980, 0, 1);

/** The link behind the first cell of each of these rows of the sheet. */
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

/** Namespaces and types stand where their element does: of a link in its row, else in the first. */
const NAMESPACES = [
  ...[MAIN, OFFICE, `${PACKAGE}/relationships`, `${PACKAGE}/content-types`],
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
  ...['officeDocument', 'styles', 'sharedStrings', 'worksheet'].map(part => `${OFFICE}/${part}`)
];

export async function office(): Promise<readonly Golden[]> {
  const bytes = zipSync(await parts(), { mtime: WRITTEN });
  const cells = ROWS.map(row => cellsOf(row).map(([cell]) => [cell, 0] as const));
  // The first row of the sheet holds the names of its columns.
  const items = inRecords([[], ...cells]);
  const beside = [
    ...NAMESPACES.map(url => place(1, 0, url)),
    ...LINKED.flatMap(([row, url]) => [place(row, 0, url), place(row, 0, `${OFFICE}/hyperlink`)]),
    // A target that begins with a scheme is read whole, and up to its blank.
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
