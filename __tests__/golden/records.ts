/** Files of records. Where no package writes them, they are written from the published formats. */
import { encode as msgpack } from '@msgpack/msgpack';
import avro from 'avsc';
import { serialize as bson } from 'bson';
import { encode as cbor } from 'cborg';
import { buffer } from 'node:stream/consumers';
import { type Golden, place } from './golden.ts';
import { npy } from '../npy-support.ts';
import { protobuf, tfRecord } from '../record-support.ts';
import { warcRecord, warcResponse } from '../warc-support.ts';
import { RECORDS, ROWS } from './rows.ts';

/** An `Example` of TensorFlow for each row: a map from names to lists of bytes. */
function tfrecord(): Golden {
  const example = (cells: Readonly<Record<string, string>>) => {
    const entries = Object.entries(cells).map(([name, text]) =>
      protobuf(1, protobuf(1, name), protobuf(2, protobuf(1, protobuf(1, text))))
    );
    return protobuf(1, ...entries);
  };
  const bytes = tfRecord(
    ...ROWS.map(({ url, caption, hash }) => example({ url: url.text, caption: caption.text, hash: hash.text }))
  );
  const items = ROWS.flatMap(({ url, caption, hash }, i) =>
    [url, caption, hash].flatMap(({ items: own }) => own.map(({ text }) => place(i + 1, 0, text)))
  );
  const expected = { kind: 'read', format: 'TFRecord', lineBased: false, rows: ROWS.length } as const;
  return { file: 'records/links.tfrecord', bytes, expected: { ...expected, items, table: true, marked: true } };
}

/** Texts of pages as Common Crawl writes them, one record for each row. */
function wet(): Golden {
  const bytes = Buffer.concat(
    ROWS.map(({ url, caption, hash }) =>
      warcRecord({
        type: 'conversion',
        content: [url, caption, hash].map(({ text }) => `${text}\n`).join(''),
        headers: { 'Content-Type': 'text/plain' }
      })
    )
  );
  const items = ROWS.flatMap(({ url, caption, hash }, i) =>
    [url, caption, hash].flatMap(({ items: own }) => own.map(({ text }) => place(i + 1, 0, text)))
  );
  const expected = { kind: 'read', format: 'WARC', lineBased: false, rows: ROWS.length } as const;
  return { file: 'records/links.wet', bytes, expected: { ...expected, items, marked: true } };
}

/** A page as a crawler stores it. */
function warc(): Golden {
  const address = 'https://captured.example/dir/page';
  const page = '<a href="https://captured.example/link">link</a><img src="../picture">';
  const bytes = warcResponse(address, { 'Content-Type': 'text/html' }, page);
  const items = [address, 'https://captured.example/link', 'https://captured.example/picture'];
  const expected = { kind: 'read', format: 'WARC', lineBased: false, rows: 1, marked: true } as const;
  return {
    file: 'records/captures.warc',
    bytes,
    expected: { ...expected, items: items.map(text => place(1, 0, text)) }
  };
}

const placesByRow = (columns: readonly [number, number, number]) =>
  ROWS.flatMap(({ url, caption, hash }, i) =>
    [url, caption, hash].flatMap(({ items }, n) => items.map(({ text }) => place(i + 1, columns[n] ?? 0, text)))
  );

/** An array of records, as NumPy writes it. */
function numpy(): Golden {
  const columns = ['url', 'caption', 'hash'] as const;
  const widths = columns.map(name => Math.max(...RECORDS.map(row => Array.from(row[name]).length)));
  const type = columns.map((name, i) => `('${name}', '<U${widths[i]}')`).join(', ');
  const elements = RECORDS.flatMap(row =>
    columns.map((name, i) => {
      const bytes = Buffer.alloc((widths[i] ?? 0) * 4);
      Array.from(row[name]).forEach((char, at) => bytes.writeUInt32LE(char.codePointAt(0) ?? 0, at * 4));
      return bytes;
    })
  );
  const bytes = npy(`[${type}]`, `(${RECORDS.length},)`, Buffer.concat(elements));
  const expected = { kind: 'read', format: 'NumPy', lineBased: false, rows: ROWS.length } as const;
  return {
    file: 'records/links.npy',
    bytes,
    expected: { ...expected, items: placesByRow([1, 2, 3]), table: true, marked: true }
  };
}

/** Written by `avsc`. */
async function avroFile(codec: 'null' | 'deflate'): Promise<Golden> {
  const type = avro.Type.forSchema({
    type: 'record',
    name: 'Link',
    fields: [
      { name: 'id', type: 'int' },
      ...['url', 'caption', 'hash'].map(name => ({ name, type: 'string' as const }))
    ]
  });
  const encoder = new avro.streams.BlockEncoder(type, { codec, syncMarker: Buffer.alloc(16, 0x5a) });
  for (const row of RECORDS) encoder.write(row);
  encoder.end();
  const expected = { kind: 'read', format: 'Avro', lineBased: false, rows: ROWS.length } as const;
  return {
    file: `records/${codec}.avro`,
    bytes: await buffer(encoder),
    expected: { ...expected, items: placesByRow([2, 3, 4]), table: true, marked: true }
  };
}

/** Written by other programs, as one list and as a sequence. */
function trees(): readonly Golden[] {
  const of = (file: string, format: string, bytes: Uint8Array): Golden => ({
    file: `records/${file}`,
    bytes: Buffer.from(bytes),
    expected: { kind: 'read', format, lineBased: false, rows: ROWS.length, items: placesByRow([0, 0, 0]), table: true }
  });
  return [
    of('list.msgpack', 'MessagePack', msgpack(RECORDS)),
    of('sequence.mpk', 'MessagePack', Buffer.concat(RECORDS.map(row => msgpack(row)))),
    of('list.cbor', 'CBOR', cbor(RECORDS)),
    of('sequence.cbor', 'CBOR', Buffer.concat(RECORDS.map(row => cbor(row)))),
    of('links.bson', 'BSON', Buffer.concat(RECORDS.map(row => bson(row))))
  ];
}

export async function records(): Promise<readonly Golden[]> {
  return [tfrecord(), wet(), warc(), numpy(), await avroFile('null'), await avroFile('deflate'), ...trees()];
}
