/** Arrow files and streams by apache-arrow. Those by pyarrow are in `__tests__/fixtures/arrow`. */
import {
  Binary,
  Field,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  Struct,
  Table,
  vectorFromArray
} from 'apache-arrow';
import { type Golden, inRecords, place } from './golden.ts';
import { digestsAt } from './media.ts';
import { arrowTable } from './parquet.ts';
import { cellsOf, ROWS } from './rows.ts';

function golden(file: string, bytes: Uint8Array): Golden {
  const items = inRecords(ROWS.map(cellsOf));
  const expected = { kind: 'read', format: 'Arrow', lineBased: false, rows: ROWS.length, items } as const;
  return { file: `arrow/${file}`, bytes, expected: { ...expected, table: true, marked: true } };
}

/** Strings of type VARIANT, in the columns that it has in Parquet too; the bytes of a value are a length and a text. */
async function variant(): Promise<Golden> {
  const links = ['a', 'b'].map(name => `https://variant.example/${name}`);
  const metadata = Buffer.from('010000', 'hex');
  const values = links.map(link => Buffer.concat([Buffer.of((link.length << 2) | 1), Buffer.from(link)]));
  const type = new Struct([new Field('metadata', new Binary(), false), new Field('value', new Binary(), true)]);
  const table = new Table({
    v: vectorFromArray(
      values.map(value => ({ metadata, value })),
      type
    )
  });
  const bytes = await RecordBatchFileWriter.writeAll(table).toUint8Array();
  const items = links.map((link, index) => place(index + 1, 1, link));
  const beside = values.flatMap((value, index) => [metadata, value].flatMap(each => digestsAt(index + 1, 1, each)));
  const expected = { kind: 'read', format: 'Arrow', lineBased: false, rows: 2, items, beside, marked: true } as const;
  return { file: 'arrow/variant.arrow', bytes, expected };
}

export async function arrow(): Promise<readonly Golden[]> {
  const table = arrowTable();
  const file = await RecordBatchFileWriter.writeAll(table).toUint8Array();
  const stream = await RecordBatchStreamWriter.writeAll(table).toUint8Array();
  return [golden('file.arrow', file), golden('file.feather', file), golden('stream.arrows', stream), await variant()];
}
