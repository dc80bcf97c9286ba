/** Pointers as their programs write them. The hash is found; the content is stored elsewhere. */
import { dump } from 'js-yaml';
import { type Golden, place } from './golden.ts';

const SHA256 = 'feedface'.repeat(8);
const MD5 = 'feedface'.repeat(4);

function pointer(file: string, text: string, items: readonly string[], media = false): Golden {
  return {
    file: `pointers/${file}`,
    bytes: Buffer.from(text, 'utf8'),
    expected: media
      ? { kind: 'read', format: 'pointer', lineBased: false, rows: 1, items }
      : { kind: 'refused', reason: 'content-unavailable', items }
  };
}

const LFS = `version https://git-lfs.github.com/spec/v1\noid sha256:${SHA256}\nsize 1024\n`;

export function pointers(): readonly Golden[] {
  const xet = `# xet version 0\nfilesize = 1024\nhash = '${SHA256}'\n`;
  const dvc = (path: string) => dump({ outs: [{ md5: MD5, size: 1024, hash: 'md5', path }] });
  const annex = `/annex/objects/SHA256E-s1024--${SHA256}.csv\n`;
  const web = '/annex/objects/URL--https&c%%annex.example%links.csv\n';
  return [
    pointer('lfs.csv', LFS, [place(1, 0, SHA256)]),
    pointer('lfs.jpg', LFS, [place(1, 0, SHA256)]),
    pointer('xet.parquet', xet, [place(1, 0, SHA256)]),
    pointer('links.csv.dvc', dvc('links.csv'), [place(1, 0, MD5)]),
    pointer('pictures.dvc', dvc('pictures/1.jpg'), [place(1, 0, MD5)], true),
    pointer('annex.csv', annex, [place(1, 0, SHA256)]),
    pointer('annex-url.csv', web, [place(1, 0, 'https://annex.example/links.csv')])
  ];
}
