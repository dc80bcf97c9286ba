/** JSON in the forms that are used for tables, and JSON Lines. */
import { type Golden, inJson, inRecords, place } from './golden.ts';
import { cellsOf, RECORDS, ROWS } from './rows.ts';

const utf8 = (text: string) => Buffer.from(text, 'utf8');

function json(file: string, value: unknown, rows: number, text = JSON.stringify(value, null, 2)): Golden {
  const items = inJson(value);
  return {
    file: `json/${file}`,
    bytes: utf8(text),
    expected: { kind: 'read', format: 'JSON', lineBased: false, rows, items, table: true }
  };
}

/** One line for each row; its number is that of the record. */
export function jsonLines(file: string, text = RECORDS.map(row => `${JSON.stringify(row)}\n`).join('')): Golden {
  const cells = ROWS.map(row => cellsOf(row).map(([cell]) => [cell, 0] as const));
  return {
    file: `json/${file}`,
    bytes: utf8(text),
    expected: {
      kind: 'read',
      format: 'JSON Lines',
      lineBased: true,
      rows: ROWS.length,
      items: inRecords(cells),
      table: true
    }
  };
}

/** Writes JSON like Python's `json.dumps` by default, and with escaped slashes like PHP. */
function escaped(text: string): string {
  return text
    .replaceAll('/', '\\/')
    .replaceAll(/[^\x20-\x7e]/g, each => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A notebook: cells are records, and each line of a cell is a string. */
function notebook(): Golden {
  const cells = ROWS.map(({ url }) => ({
    cell_type: 'markdown',
    metadata: {},
    source: ['# A link\n', `- <${url.text.trim()}>\n`]
  }));
  const value = { cells, metadata: { language_info: { name: 'python' } }, nbformat: 4, nbformat_minor: 5 };
  const items = ROWS.flatMap(({ url }, index) =>
    url.items.filter(({ anywhere }) => anywhere).map(({ text }) => place(index + 1, 0, text))
  );
  return {
    file: 'json/notebook.ipynb',
    bytes: utf8(JSON.stringify(value, null, 1)),
    expected: { kind: 'read', format: 'notebook', lineBased: false, rows: ROWS.length, items }
  };
}

export function jsonFiles(): readonly Golden[] {
  const columns = {
    id: ROWS.map(({ id }) => id),
    url: ROWS.map(({ url }) => url.text),
    caption: ROWS.map(({ caption }) => caption.text),
    hash: ROWS.map(({ hash }) => hash.text)
  };
  const keys = Object.fromEntries(RECORDS.map(({ url, caption, hash }) => [url, { caption, hash }]));
  const features = RECORDS.map(properties => ({
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [7.1, 50.7] },
    properties
  }));
  const collection = { type: 'FeatureCollection', features };
  const entries = RECORDS.map(({ url, caption, hash }) => ({
    request: { method: 'GET', url },
    comment: caption,
    hash
  }));
  const har = { log: { version: '1.2', creator: { name: 'golden', version: '1' }, entries } };
  return [
    json('rows.json', RECORDS, ROWS.length),
    json('escaped.json', RECORDS, ROWS.length, escaped(JSON.stringify(RECORDS))),
    // Four arrays, each with its own rows.
    json('columns.json', columns, ROWS.length * 4),
    json('keys.json', keys, 1),
    json('features.geojson', collection, ROWS.length),
    json('traffic.har', har, ROWS.length),
    jsonLines('rows.jsonl'),
    jsonLines('windows.ndjson', RECORDS.map(row => `${JSON.stringify(row)}\r\n`).join('')),
    jsonLines('lines.json'),
    notebook()
  ];
}
