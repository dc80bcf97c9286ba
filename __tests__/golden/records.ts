/** Binary files of records. No package writes them, so they are written from the published formats. */
import { type Golden, place } from './golden.ts';
import { protobuf, tfRecord } from '../record-support.ts';
import { warcRecord, warcResponse } from '../warc-support.ts';
import { ROWS } from './rows.ts';

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

export function records(): readonly Golden[] {
  return [tfrecord(), wet(), warc()];
}
