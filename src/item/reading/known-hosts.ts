/**
 * Checks quickly whether a URL may also mean something else by the rules of its host. The check is built from the
 * tables of wrappers and of the hub, so no row can be missing. Hot path: bytes only.
 */
import { HUB_HOSTS } from './hub.ts';
import { WRAPPERS } from './wrappers.ts';

/** Host endings, by their last byte. */
const ENDINGS: readonly (readonly Uint8Array[])[] = Array.from({ length: 256 }, (_, byte) =>
  [...HUB_HOSTS, ...WRAPPERS.flatMap(({ hosts }) => hosts)]
    .map(name => Buffer.from(name))
    .filter(name => name.at(-1) === byte)
);

/** Path beginnings of services whose hosts have no common ending. */
const BEGINNINGS: readonly Uint8Array[] = WRAPPERS.flatMap(({ path }) =>
  path === undefined ? [] : [Buffer.from(path)]
);

/** Checks whether the host `bytes[start, end)`, in lower case, ends like one of theirs. If in doubt, returns true. */
export function mayHaveFurtherReadings(bytes: Uint8Array, start: number, end: number): boolean {
  for (const name of ENDINGS[bytes[end - 1]!]!) if (standsAt(name, bytes, end - name.length, start)) return true;
  return false;
}

/** Checks whether the path at `at` may belong to a service with many hosts. If in doubt, it returns true. */
export function mayBeWrappingPath(bytes: Uint8Array, at: number, end: number): boolean {
  for (const path of BEGINNINGS) if (at + path.length <= end && standsAt(path, bytes, at, at)) return true;
  return false;
}

function standsAt(name: Uint8Array, bytes: Uint8Array, at: number, lowest: number): boolean {
  if (at < lowest) return false;
  let i = name.length;
  while (i > 0 && bytes[at + i - 1] === name[i - 1]) i--;
  return i === 0;
}
