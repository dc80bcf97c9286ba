/**
 * What is planted: a URL on a listed host. The hosts are `q.example`, `qq.example` and so on, so that one of the same
 * length can take the place of any host in a file, also where the length is stored beside it, as in Parquet.
 */
import type { Random } from './random.ts';

const LONGEST = 60;

/** The list, in the reference service's format. */
export function plantedList(): string {
  const hosts = Array.from({ length: LONGEST }, (_, index) => `CSAM\t${hostOf(index + 1)}/\n`);
  return hosts.join('');
}

function hostOf(letters: number): string {
  return `${'q'.repeat(letters)}.example`;
}

/** A URL on a listed host. */
export function plantedUrl(random: Random): string {
  return `https://${hostOf(8 + random.below(8))}/p/${random.below(1000)}.jpg`;
}

const URL_IN_BYTES = /https?:\/\/([a-z0-9][a-z0-9.-]*)\.example(?=[/:?#"'\s<>,]|$)/g;

/** Puts a listed host of the same length in the place of one that stands in `bytes`; null where there is none. */
export function planted(bytes: Uint8Array, random: Random): Buffer | null {
  const text = Buffer.from(bytes).toString('latin1');
  const places = [...text.matchAll(URL_IN_BYTES)].filter(([, host = '']) => host.length <= LONGEST);
  if (places.length === 0) return null;
  const place = random.pick(places);
  const [whole, host = ''] = place;
  const at = place.index + whole.length - '.example'.length - host.length;
  const result = Buffer.from(bytes);
  result.write('q'.repeat(host.length), at, 'latin1');
  return result;
}

/** A listed URL that stands free in a text, with both its ends, as any reader of the text would see it. */
const STANDS_FREE = /(?:^|[\s"'<>(,;|\t=])https?:\/\/q{1,60}\.example(?:\/[a-z0-9/.]*)?(?=["'\s<>,]|$)/;

/** Whether `text` plainly holds a listed URL. */
export function plainlyHolds(text: string): boolean {
  return STANDS_FREE.test(text);
}

/** What may never be printed: a listed host of some length. */
export const LISTED_HOST = /q{5,}/i;
