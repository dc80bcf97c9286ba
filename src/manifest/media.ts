/** Pictures, sound and video: told by how they begin, read as bytes, never decoded. What is kept of them is digests. */
import { createHash } from 'node:crypto';
import type { ItemBatch } from '../item/batch.ts';
import type { ItemCollector } from '../item/collect.ts';
import { readLines } from './lines.ts';
import type { Content } from './storage.ts';
import { utf8 } from './text.ts';

const ALGORITHMS = ['md5', 'sha1', 'sha256', 'sha512'] as const;

/** Signatures in Latin-1 characters, any character where there is a dot, from offset 0. */
const SIGNATURES = [
  ...['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF87a', 'GIF89a', 'RIFF....WEBP', 'RIFF....AVI ', 'RIFF....WAVE'],
  ...['....ftyp', '\xff\x0a', '\0\0\0\x0cJXL \r\n\x87\n', 'BM', 'II*\0', 'MM\0*', '\0\0\x01\0', 'ID3', 'fLaC', 'OggS'],
  ...['\x1aE\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01', '0&\xb2u\x8ef\xcf\x11', 'FORM....AIF']
];

/** Whether a stream begins as media do. Some signatures are short: for bytes that are neither text nor a known format. */
export function looksLikeMedia(head: Uint8Array): boolean {
  return SIGNATURES.some(signature => {
    const fits = (char: string, i: number) => char === '.' || head[i] === char.charCodeAt(0);
    return head.length >= signature.length && [...signature].every(fits);
  });
}

/** Collects the digests of the content; it has one row. */
export async function* readMedia(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  const hashes = ALGORITHMS.map(name => ({ name, hash: createHash(name) }));
  for await (const chunk of content.all) for (const { hash } of hashes) hash.update(chunk);
  for (const { name, hash } of hashes) {
    const text = Buffer.from(`${name}:${hash.digest('hex')}`, 'latin1');
    collector.string(text, 0, text.length, 1, 0, false);
  }
  if (collector.full) yield collector.take();
  return 1;
}

/** Text that bears the mark of media: read as lines too; returns their number. */
export async function* readMediaAndText(content: Content, collector: ItemCollector): AsyncGenerator<ItemBatch, number> {
  yield* readMedia(content, collector);
  const source = await content.source();
  return yield* readLines(utf8({ ...content, all: source.open() }), collector);
}
