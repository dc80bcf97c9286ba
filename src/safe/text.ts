/**
 * Defines what may be printed. Only the tag `safe` makes a `SafeText`, from literals, numbers, members of closed unions
 * and other `SafeText`. Untrusted names go through `quoted`, the one escaping function. Everything that prints or
 * publishes takes only `SafeText`, so a raw string does not compile there.
 */
import { inspect } from 'node:util';
import { readsLikeAddress } from './address.ts';
import { MAX_CHECKED_CHARACTERS, MAX_NAME_CHARACTERS } from './output-limits.ts';

let make: (text: string) => SafeText;

export class SafeText {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  static {
    make = text => new SafeText(text);
  }

  toString(): string {
    return this.#text;
  }

  toJSON(): string {
    return this.#text;
  }

  [inspect.custom](): string {
    return this.#text;
  }
}

/** A string type that is a closed union of literals, not `string` and not a template pattern such as `a${string}`. */
type ClosedString<T extends string> = string extends T ? never : object extends Record<T, unknown> ? never : T;

type Printable<T> = T extends SafeText | number | bigint ? T : T extends string ? ClosedString<T> : never;

/** Makes every text that leaves the program. A value of type `string` does not compile. */
export function safe<const V extends readonly unknown[]>(
  literals: TemplateStringsArray,
  ...values: { readonly [K in keyof V]: Printable<V[K]> }
): SafeText {
  return make(String.raw({ raw: literals }, ...values.map(String)));
}

/** Joins texts with `separator`. */
export function joined<const S extends string>(parts: readonly SafeText[], separator: ClosedString<S>): SafeText {
  return make(parts.map(String).join(separator));
}

/** A JSON document that may be printed: open-ended names are `SafeText`, and all keys come from the gate's own code. */
export type SafeJson =
  SafeText | number | boolean | null | readonly SafeJson[] | { readonly [key: string]: SafeJson | undefined };

/** Returns the document as JSON. */
export function json(document: SafeJson): SafeText {
  return make(JSON.stringify(document, null, 2));
}

/** Removes the code span from a name that `quoted` made. Other texts are returned unchanged. */
export function unquoted(name: SafeText): SafeText {
  return make(String(name).replace(/^`([^`]*)`$/, '$1'));
}

/** Returns a path that `quoted` showed in full and unescaped, as a relative or `file:` URI; null for any other name. */
export function fileUri(name: SafeText): SafeText | null {
  const path = String(unquoted(name));
  if (path === String(name) || !/^[A-Za-z0-9._/ -]+$/.test(path)) return null;
  return make(`${path.startsWith('/') ? 'file://' : ''}${path.replaceAll(' ', '%20')}`);
}

/**
 * Returns an untrusted name (a path, a column, a list name) as a Markdown code span that it cannot break out of.
 *
 * @param name one character per byte (Latin-1 view of the bytes), as paths come from git
 * @param otherwise shown instead of a name that reads like a URL or a hash
 */
export function quoted(name: string, otherwise: SafeText): SafeText {
  const shown = escapedName(name);
  return shown === null ? otherwise : make('`' + String(shown) + '`');
}

/** Like `quoted`, without the code span, for places that are not Markdown. Null for a name like a URL or hash. */
export function escapedName(name: string): SafeText | null {
  return name === '' || isAddress(name) ? null : escaped(name, PLAIN);
}

/**
 * Returns a glob of the settings or of an input like `quoted`, with its wildcards readable. Maintainers write globs, and
 * in a code span the wildcards mean nothing. If the glob without them is like a URL or hash, they are escaped like the
 * rest, so that they are no way to write one.
 *
 * @param glob one character per byte
 * @param otherwise shown instead of a glob that reads like a URL or a hash
 */
export function quotedGlob(glob: string, otherwise: SafeText): SafeText {
  if (glob === '' || isAddress(glob)) return otherwise;
  const rest = glob.replace(/(?<=^|\/)\*+\//g, '').replace(/[*?!{}[\],]/g, '');
  return make('`' + String(escaped(glob, isAddress(rest) ? PLAIN : GLOB)) + '`');
}

/**
 * Returns a sentence of the settings, such as a reason or the name of a person, as a Markdown code span. Characters that
 * could end the span or hide a word become blanks.
 *
 * @param otherwise shown instead of a text that reads like a URL or a hash
 */
export function quotedWords(text: string, otherwise: SafeText): SafeText {
  const plain = text.replace(/[^\p{L}\p{M}\p{N}.,;:/()'"!?#&+= -]/gu, ' ');
  const words = plain.replace(/ {2,}/g, ' ').trim();
  if (words === '' || readsLikeAddress(text) || readsLikeAddress(words)) return otherwise;
  const shown = Array.from(words);
  const isLong = shown.length > MAX_NAME_CHARACTERS;
  return make('`' + (isLong ? `${shown.slice(0, MAX_NAME_CHARACTERS - 1).join('')}…` : words) + '`');
}

function isAddress(name: string): boolean {
  return readsLikeAddress(Buffer.from(name.slice(0, MAX_CHECKED_CHARACTERS), 'latin1').toString('utf8'));
}

const PLAIN = /[A-Za-z0-9._/ -]/;
const GLOB = /[A-Za-z0-9._/ *?!{}[\],-]/;

/** Returns a text with `\xNN` for every byte that is not allowed, cut after 120 characters. */
function escaped(name: string, allowed: RegExp): SafeText {
  const steps = Array.from(name.slice(0, MAX_NAME_CHARACTERS + 1), char => {
    return allowed.test(char) ? char : `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`;
  });
  const whole = steps.join('');
  if (whole.length <= MAX_NAME_CHARACTERS) return make(whole);
  let shown = '';
  for (const step of steps) {
    if (shown.length + step.length >= MAX_NAME_CHARACTERS) break;
    shown += step;
  }
  return make(`${shown}…`);
}

/** Returns a path that a workflow command's property can contain without escaping; null for any other path. */
export function plainPath(name: string): SafeText | null {
  return /^[A-Za-z0-9._/ -]{1,120}$/.test(name) && !readsLikeAddress(name) ? make(name) : null;
}

/** Returns a git object id of 40 or 64 lower-case hex digits. Throws on anything else. */
export function objectId(oid: string): SafeText {
  if (!/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(oid)) throw new TypeError('not an object id');
  return make(oid);
}

/** Returns the first 12 digits of an object id. Throws like `objectId`. */
export function shortObjectId(oid: string): SafeText {
  return make(String(objectId(oid)).slice(0, 12));
}

/**
 * Returns the page of an Action's files at the version in use. Only for github.com: other servers may take the Action
 * from elsewhere. Null if a value does not have the form that GitHub gives it.
 */
export function actionUrl(action: {
  readonly server: string;
  readonly repository: string;
  readonly ref: string;
}): SafeText | null {
  const { server, repository, ref } = action;
  if (server !== 'https://github.com') return null;
  if (!/^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/.test(repository)) return null;
  if (!/^[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?:\/[A-Za-z0-9_][A-Za-z0-9._-]{0,99}){0,4}$/.test(ref)) return null;
  return make(`https://github.com/${repository}/blob/${ref}`);
}

/** Returns a match id: 16 characters of base32, made with a secret key. Throws on anything else. */
export function matchIdText(id: string): SafeText {
  if (!/^[a-z2-7]{16}$/.test(id)) throw new TypeError('not a match id');
  return make(id);
}

/** Returns the id of a signing key: 16 hex digits in capitals. Throws on anything else. */
export function keyIdText(id: string): SafeText {
  if (!/^[0-9A-F]{16}$/.test(id)) throw new TypeError('not the id of a key');
  return make(id);
}

/** Returns a time as ISO 8601 in UTC, to the second or to the day. */
export function instant(date: Date, precision: 'second' | 'day' = 'second'): SafeText {
  const text = date.toISOString();
  return make(precision === 'day' ? text.slice(0, 10) : text.replace(/\.\d+Z$/, 'Z'));
}

/** Returns an integer with thousands separators. */
export function count(value: number): SafeText {
  // Not `Intl`: its formatter takes 7 MB and more time than the rest of the start.
  return make(String(Math.trunc(value)).replace(/\B(?=(?:\d{3})+$)/g, ','));
}

/** Returns a size of whole MiB, such as `16 MiB`. */
export function mebibytes(bytes: number): SafeText {
  return safe`${count(bytes / (1 << 20))} MiB`;
}

/** Returns a number with its noun, such as `1 entry` or `1,204 entries`. */
export function plural(value: number, one: SafeText, many: SafeText): SafeText {
  return safe`${count(value)} ${value === 1 ? one : many}`;
}
