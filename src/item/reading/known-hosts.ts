/**
 * Checks quickly whether a URL may also mean something else by the rules of its host. The check is built from the
 * tables of wrappers and of the hub, so no row can be missing. Hot path: bytes only.
 */
import { HUB_HOSTS } from './hub.ts';
import { WRAPPERS } from './wrappers.ts';

/** How the hosts of these services end, in lower case. */
const KNOWN_ENDINGS: readonly Uint8Array[] = [...HUB_HOSTS, ...WRAPPERS.flatMap(({ hosts }) => hosts)].map(name =>
  Buffer.from(name)
);

/** Those of services that wrap only whole values of a query. */
const BY_VALUE: ReadonlySet<string> = new Set(WRAPPERS.flatMap(({ hosts, byValue }) => (byValue ? hosts : [])));
export const BY_VALUE_ENDINGS: readonly Uint8Array[] = [...BY_VALUE].map(name => Buffer.from(name));

/** How the hosts of all other services end. */
export const OTHER_ENDINGS: readonly Uint8Array[] = KNOWN_ENDINGS.filter(
  name => !BY_VALUE.has(Buffer.from(name).toString())
);

/** Bytes of an ending that are compared first. */
export const TAIL_BYTES = Math.min(...KNOWN_ENDINGS.map(name => name.length));

const TAILS = 4096;
export const TAIL_FACTOR = 33;

/** Host endings, by a number made of their last bytes. */
const GROUPED = groupedByTail(KNOWN_ENDINGS);
const GROUPED_OTHERS = groupedByTail(OTHER_ENDINGS);

/** Has 1 for each number of an ending; the number is what `tailNumber` makes of the last `TAIL_BYTES` bytes. */
export const TAIL_TABLE: Uint8Array = Uint8Array.from({ length: TAILS }, (_, number) => (GROUPED.has(number) ? 1 : 0));

function groupedByTail(names: readonly Uint8Array[]): ReadonlyMap<number, readonly Uint8Array[]> {
  const groups = new Map<number, Uint8Array[]>();
  for (const name of names) {
    const number = tailNumber(name, name.length);
    groups.set(number, [...(groups.get(number) ?? []), name]);
  }
  return groups;
}

function tailNumber(bytes: Uint8Array, end: number): number {
  let number = 0;
  for (let i = end - TAIL_BYTES; i < end; i++) number = (number * TAIL_FACTOR) ^ bytes[i]!;
  return number & (TAILS - 1);
}

/** Path beginnings of services whose hosts have no common ending, in lower case. */
export const WRAPPING_PATHS: readonly Uint8Array[] = WRAPPERS.flatMap(({ path }) =>
  path === undefined ? [] : [Buffer.from(path)]
);

/** Checks whether the host `bytes[start, end)`, in lower case, ends like one of these services. If in doubt, returns true. */
export function mayHaveFurtherReadings(bytes: Uint8Array, start: number, end: number): boolean {
  return endsIn(GROUPED, bytes, start, end);
}

/** Like `mayHaveFurtherReadings`, without the services that wrap only whole values of a query. */
export function mayWrapOtherwise(bytes: Uint8Array, start: number, end: number): boolean {
  return endsIn(GROUPED_OTHERS, bytes, start, end);
}

function endsIn(endings: typeof GROUPED, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start < TAIL_BYTES) return false;
  const number = tailNumber(bytes, end);
  if (TAIL_TABLE[number] === 0) return false;
  for (const name of endings.get(number) ?? []) if (standsAt(name, bytes, end - name.length, start)) return true;
  return false;
}

/**
 * Checks whether the path at `at` may belong to a service with many hosts. If in doubt, it returns true. A path that
 * begins with empty segments or dots has to be in canonical form.
 */
export function mayBeWrappingPath(bytes: Uint8Array, at: number, end: number): boolean {
  for (const path of WRAPPING_PATHS) if (at + path.length <= end && beginsLike(path, bytes, at)) return true;
  return false;
}

/** Checks whether `name`, in lower case, is at `at` in any case. */
function beginsLike(name: Uint8Array, bytes: Uint8Array, at: number): boolean {
  let i = 0;
  while (i < name.length && (bytes[at + i]! | 0x20) === name[i]) i++;
  return i === name.length;
}

function standsAt(name: Uint8Array, bytes: Uint8Array, at: number, lowest: number): boolean {
  if (at < lowest) return false;
  let i = name.length;
  while (i > 0 && bytes[at + i - 1] === name[i - 1]) i--;
  return i === 0;
}
