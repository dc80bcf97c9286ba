/**
 * May a URL stand for something else too, by the rules of its host? The quick check is made from the tables of wrappers and
 * of the hub themselves, so that none of their rows can be missing in it. Hot path: bytes only.
 */
import { HUB_HOSTS } from './hub.ts';
import { WRAPPERS } from './wrappers.ts';

/** Endings of hosts by their last byte. */
const ENDINGS: readonly (readonly Uint8Array[])[] = Array.from({ length: 256 }, (_, byte) =>
  [...HUB_HOSTS, ...WRAPPERS.flatMap(({ hosts }) => hosts)]
    .map(name => Buffer.from(name))
    .filter(name => name.at(-1) === byte)
);

/** Beginnings of paths, of services whose hosts have no ending in common. */
const BEGINNINGS: readonly Uint8Array[] = WRAPPERS.flatMap(({ path }) =>
  path === undefined ? [] : [Buffer.from(path)]
);

/** Whether the host `bytes[start, end)`, in lower case, ends as one of theirs does. Errs towards yes. */
export function mayStandForMore(bytes: Uint8Array, start: number, end: number): boolean {
  for (const name of ENDINGS[bytes[end - 1]!]!) if (standsAt(name, bytes, end - name.length, start)) return true;
  return false;
}

/** Whether the path that begins at `at` may be that of a service with many hosts. Errs towards yes. */
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
