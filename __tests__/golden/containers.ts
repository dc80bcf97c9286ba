/** Archives by three writers, a shard of images, and one archive inside another. */
import { zipSync } from 'fflate';
import { packTar } from 'modern-tar';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { ZipFile } from 'yazl';
import { type Expected, type Golden, place } from './golden.ts';
import { digestsAt, jpeg } from './media.ts';
import { WRITTEN } from './office.ts';
import { RECORDS, ROWS } from './rows.ts';

interface Member {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Combines the expectations of several members: rows are added, items keep their place in their member. */
function together(format: string, members: readonly Expected[]): Expected {
  return {
    kind: 'read',
    format,
    lineBased: false,
    rows: members.reduce((sum, member) => sum + (member.kind === 'read' ? member.rows : 0), 0),
    items: members.flatMap(({ items }) => items),
    beside: members.flatMap(({ beside }) => beside ?? []),
    table: members.every(({ table }) => table === true),
    marked: true
  };
}

function zipped(members: readonly Member[], level: 0 | 9): Uint8Array {
  const files = Object.fromEntries(members.map(({ name, bytes }) => [name, bytes]));
  return zipSync(files, { level, mtime: WRITTEN });
}

/** Writes a stream, with sizes after the data. */
async function zipStream(members: readonly Member[]): Promise<Uint8Array> {
  const file = new ZipFile();
  for (const { name, bytes } of members) {
    file.addReadStreamLazy(name, { mtime: WRITTEN, mode: 0o100644, forceDosTimestamp: true }, open => {
      open(null, Readable.from([bytes]));
    });
  }
  file.end({ comment: 'Copied from https://comment.example/archive' });
  return await buffer(file.outputStream);
}

function tar(members: readonly Member[]): Promise<Uint8Array> {
  const entries = members.map(({ name, bytes }) => ({
    header: { name, size: bytes.length, mtime: new Date(0), mode: 0o644, type: 'file' as const },
    body: bytes
  }));
  return packTar(entries);
}

/** A shard in the layout of WebDataset: each sample has a text, a record and an image. */
function samples(): { readonly members: readonly Member[]; readonly expected: readonly Expected[] } {
  const found = RECORDS.map((row, index) => {
    const name = String(index).padStart(6, '0');
    const picture = jpeg(index);
    const members = [
      { name: `${name}.txt`, bytes: Buffer.from(row.caption, 'utf8') },
      { name: `${name}.json`, bytes: Buffer.from(JSON.stringify({ url: row.url, hash: row.hash }), 'utf8') },
      { name: `${name}.jpg`, bytes: picture }
    ];
    const { url, caption, hash } = ROWS[index] ?? { url: null, caption: null, hash: null };
    const lines = row.caption === '' ? 0 : row.caption.split('\n').length;
    const inText = (caption?.items ?? []).map(item => place(lines, 0, item.text));
    const inRecord = [...(url?.items ?? []), ...(hash?.items ?? [])].map(item => place(1, 0, item.text));
    const expected: Expected = {
      kind: 'read',
      format: 'text',
      lineBased: true,
      // The rows of the text, one record, one image.
      rows: lines + 2,
      items: [...inText, ...inRecord, ...digestsAt(1, 0, picture)]
    };
    return { members, expected };
  });
  return { members: found.flatMap(({ members }) => members), expected: found.map(({ expected }) => expected) };
}

/** @param parts golden files that are put into archives under their own names */
export async function containers(csv: Golden, lines: Golden, parquet: Golden): Promise<readonly Golden[]> {
  const member = ({ file, bytes }: Golden, folder = 'data'): Member => ({
    name: `${folder}/${file.slice(file.lastIndexOf('/') + 1)}`,
    bytes
  });
  const parts = [csv, lines, parquet];
  const members = parts.map(each => member(each));
  const expected = parts.map(each => each.expected);
  const inZip = together('zip', expected);
  const inTar = together('tar', expected);
  const inner = zipped([member(lines)], 9);
  const tape = await tar(members);
  const shard = samples();
  const long = member(csv, `${'long-name/'.repeat(15)}dätä`);
  const file = (name: string, bytes: Uint8Array, held: Expected): Golden => ({
    file: `containers/${name}`,
    bytes,
    expected: held
  });
  return [
    file('deflated.zip', zipped(members, 9), inZip),
    file('stored.zip', zipped(members, 0), inZip),
    file('stream.zip', await zipStream(members), {
      ...inZip,
      beside: [place(1, 0, 'https://comment.example/archive')]
    }),
    file('nested.zip', zipped([{ name: 'inner.zip', bytes: inner }], 0), together('zip', [lines.expected])),
    file('members.tar', tape, inTar),
    file('members.tar.gz', gzipSync(tape), inTar),
    file('members.tgz', gzipSync(tape), inTar),
    file('long-names.tar', await tar([long]), together('tar', [csv.expected])),
    file('nested.tar', await tar([{ name: 'inner.zip', bytes: inner }]), together('tar', [lines.expected])),
    file('shard-000000.tar', await tar(shard.members), together('tar', shard.expected))
  ];
}
