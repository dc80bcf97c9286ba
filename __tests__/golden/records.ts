/** Binary files of records. No package writes them, so they are written from the published formats. */
import { type Golden, place } from './golden.ts';
import { protobuf, tfRecord } from '../record-support.ts';
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

export function records(): readonly Golden[] {
  return [tfrecord()];
}
