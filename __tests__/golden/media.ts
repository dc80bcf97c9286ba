/** Images of a few bytes, which are never decoded. */
import { createHash } from 'node:crypto';
import { type Golden, place } from './golden.ts';

/** Returns the first segments of a JPEG, a comment that makes it different from the others, and its end. */
export function jpeg(number: number): Uint8Array {
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex');
  return Buffer.concat([start, Buffer.from([0xff, 0xfe, 0, 4, number, 0]), Buffer.from('ffd9', 'hex')]);
}

/** Returns the digests of an image, at the place of the image. */
export function digestsAt(row: number, column: number, bytes: Uint8Array): readonly string[] {
  const names = ['md5', 'sha1', 'sha256', 'sha512'] as const;
  return names.map(name => place(row, column, createHash(name).update(bytes).digest('hex')));
}

export function media(): readonly Golden[] {
  const bytes = jpeg(0);
  return [
    {
      file: 'media/picture.jpg',
      bytes,
      expected: {
        kind: 'read',
        format: 'media',
        lineBased: false,
        rows: 1,
        items: digestsAt(1, 0, bytes)
      }
    }
  ];
}
