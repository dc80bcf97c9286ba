/** Compressed files: those of the other golden files once more, as single streams and in several. */
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib';
import type { Golden } from './golden.ts';

/** A frame of Zstandard that every reader passes over (RFC 8878, section 3.1.2). */
const SKIPPABLE = Buffer.concat([Buffer.from('502a4d1804000000', 'hex'), Buffer.from('skip', 'latin1')]);

/** Two parts of a file, cut inside a row. */
function halves(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] {
  const middle = bytes.length >> 1;
  return [bytes.subarray(0, middle), bytes.subarray(middle)];
}

/** @param marked whether also the content is known without its name */
function packed({ expected }: Golden, file: string, bytes: Uint8Array, marked: boolean): Golden {
  if (expected.kind === 'refused') return { file: `storage/${file}`, bytes, expected };
  return { file: `storage/${file}`, bytes, expected: { ...expected, lineBased: false, marked } };
}

export function storage(csv: Golden, lines: Golden, parquet: Golden): readonly Golden[] {
  const [first, second] = halves(lines.bytes);
  const members = Buffer.concat([gzipSync(first), gzipSync(second), gzipSync('')]);
  const frames = Buffer.concat([zstdCompressSync(first), SKIPPABLE, zstdCompressSync(second)]);
  return [
    packed(csv, 'comma.csv.gz', gzipSync(csv.bytes, { level: 9 }), false),
    packed(csv, 'comma.csv.zst', zstdCompressSync(csv.bytes), false),
    packed(csv, 'comma.csv.br', brotliCompressSync(csv.bytes), false),
    packed(lines, 'members.jsonl.gz', members, true),
    packed(lines, 'padded.jsonl.gzip', Buffer.concat([gzipSync(lines.bytes), Buffer.alloc(512)]), true),
    packed(lines, 'twice.jsonl.gz.gz', gzipSync(gzipSync(lines.bytes)), true),
    packed(lines, 'frames.jsonl.zstd', frames, true),
    packed(lines, 'mixed.jsonl.zst.gz', gzipSync(zstdCompressSync(lines.bytes)), true),
    packed(parquet, 'rows.parquet.gz', gzipSync(parquet.bytes), true)
  ];
}
