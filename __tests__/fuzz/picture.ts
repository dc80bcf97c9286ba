/** A listed picture, which is planted as bytes under any name, as a pointer, in `data:` URLs and in base64. */
import { createHash } from 'node:crypto';
import type { Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** The magic number of JPEG and binary bytes. */
const PICTURE = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from(Array.from({ length: 300 }, (_, index) => (index * 37) % 256)),
  Buffer.from('ffd9', 'hex')
]);

const digest = (name: string) => createHash(name).update(PICTURE).digest('hex');

/** Returns the list entry of the picture. It is the MD5, which is in no pointer. */
export function pictureList(): string {
  return `CSAM\tmd5:${digest('md5')}\n`;
}

const NAMES =
  'assets/app.js LICENSE .github/a.jpg package.json model.c photo.m a.ts x.csv x.jpg part-00000 .gitattributes Makefile a.md a.json';

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${digest('sha256')}\nsize ${PICTURE.length}\n`;

/** Returns a file with the picture, or a pointer to it. */
export function pictured(random: Random): Seed {
  const name = random.pick(NAMES.split(' '));
  const base64 = PICTURE.toString('base64');
  const urlSafe = PICTURE.toString('base64url');
  return random.pick<() => Seed>([
    () => ({ name, bytes: PICTURE }),
    // The content is not available here, so the result is incomplete.
    () => ({ name, bytes: Buffer.from(random.pick([POINTER, `\n${POINTER}`, POINTER.replaceAll('\n', '\r\n')])) }),
    () => ({ name: 'a.csv', bytes: Buffer.from(`id,image\n1,"data:image/jpeg;base64,${base64}"\n`) }),
    () => ({ name: 'a.html', bytes: Buffer.from(`<p><img src="data:image/jpeg;base64,${base64}"></p>`) }),
    () => ({ name: 'a.md', bytes: Buffer.from(`![x](data:image/jpeg;base64,${base64})\n`) }),
    () => ({
      name: 'a.jsonl',
      bytes: Buffer.from(`${JSON.stringify({ id: 1, image: random.pick([base64, urlSafe]) })}\n`)
    }),
    () => ({
      name: 'a.ipynb',
      bytes: Buffer.from(
        JSON.stringify({
          cells: [{ cell_type: 'code', source: [], outputs: [{ data: { 'image/jpeg': `${base64}\n` } }] }]
        })
      )
    })
  ])();
}
