/**
 * Plants a URL on a listed host. The hosts are `q.example`, `qq.example` and so on, so that there is one with the same
 * length as any host in a file. Some formats, such as Parquet, store the length.
 */
import type { Random } from './random.ts';

const LONGEST = 60;

/** Returns the list, in the format of the reference service. */
export function plantedList(): string {
  const hosts = Array.from({ length: LONGEST }, (_, index) => `CSAM\t${hostOf(index + 1)}/\n`);
  return hosts.join('');
}

function hostOf(letters: number): string {
  return `${'q'.repeat(letters)}.example`;
}

/** Returns a URL on a listed host. */
export function plantedUrl(random: Random): string {
  return `https://${hostOf(8 + random.below(8))}/p/${random.below(1000)}.jpg`;
}

const URL_IN_BYTES = /https?:\/\/([a-z0-9][a-z0-9.-]*)\.example(?=[/:?#"'\s<>,]|$)/g;

/** Replaces a host in `bytes` by a listed host of the same length; returns null if there is no host. */
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

/** A listed URL in a text with a clear start and end, so that any reader finds it. */
const STANDS_FREE = /(?:^|[\s"'<>(,;|\t=])https?:\/\/q{1,60}\.example(?:\/[a-z0-9/.]*)?(?=["'\s<>,]|$)/;

/** Checks whether `text` contains an obvious listed URL. */
export function plainlyHolds(text: string): boolean {
  return STANDS_FREE.test(text);
}

/** A listed host of any length, which must never be printed. */
export const LISTED_HOST = /q{5,}/i;
