/** Arrow files and streams by apache-arrow. Those by pyarrow are in `__tests__/fixtures/arrow`. */
import { RecordBatchFileWriter, RecordBatchStreamWriter } from 'apache-arrow';
import { type Golden, inRecords } from './golden.ts';
import { arrowTable } from './parquet.ts';
import { cellsOf, ROWS } from './rows.ts';

function golden(file: string, bytes: Uint8Array): Golden {
  const items = inRecords(ROWS.map(cellsOf));
  const expected = { kind: 'read', format: 'Arrow', lineBased: false, rows: ROWS.length, items } as const;
  return { file: `arrow/${file}`, bytes, expected: { ...expected, table: true, marked: true } };
}

export async function arrow(): Promise<readonly Golden[]> {
  const table = arrowTable();
  const file = await RecordBatchFileWriter.writeAll(table).toUint8Array();
  const stream = await RecordBatchStreamWriter.writeAll(table).toUint8Array();
  return [golden('file.arrow', file), golden('file.feather', file), golden('stream.arrows', stream)];
}
