/** Defines a settings file: the only source of the parser, its messages and `docs/settings.schema.json`. */
import * as v from 'valibot';
import { splitPatterns } from '../manifest/kind/patterns.ts';
import { LEVELS } from '../report/disclose.ts';
import { joined, safe, type SafeText } from '../safe/text.ts';

const text = v.pipe(v.string(), v.regex(/\S/));
/** One pattern, or several separated by commas. */
const globs = v.pipe(
  text,
  v.check(given => splitPatterns(given).length > 0)
);
const level = v.picklist(LEVELS);
const positive = v.pipe(v.number(), v.finite(), v.gtValue(0));

/** Also checks the calendar: `Date` reads 30 February as 2 March. */
const day = v.pipe(
  v.string(),
  v.isoDate(),
  v.check(date => isOnCalendar(date))
);

function isOnCalendar(date: string): boolean {
  const instant = new Date(date);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** An optional key, with the description that editors show. */
function key<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** A required key of a list's entries. */
function needed<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.pipe(schema, v.description(description));
}

const expires = needed(
  day,
  'The last day on which this applies, in UTC. After it the entry is ignored. The report mentions it from 14 days before.'
);

const Unchecked = v.strictObject({
  path: needed(globs, 'Glob of the files.'),
  reason: needed(text, 'Why they are not checked.'),
  expires
});

const Exception = v.strictObject({
  id: needed(v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/)), 'The match id that the report shows next to file and row.'),
  reason: needed(text, 'Why the match does not count.'),
  'approved-by': needed(text, 'Who decided that.'),
  expires
});

const Levels = v.strictObject({
  sealed: key(level, 'Restricted categories. Default: `presence`, on private repositories `files`.'),
  locatable: key(level, 'Named categories. Default: `rows`.')
});

const Limits = v.strictObject({
  'denylist-seconds': key(
    positive,
    'The longest time without progress from the denylist service, in seconds. Default: 120.'
  ),
  'total-seconds': key(positive, 'The deadline of the whole run, in seconds. Default: 1500.'),
  'manifest-mib': key(positive, 'The largest manifest after decompression, in MiB. Default: 4096.'),
  expansion: key(positive, 'The largest ratio of decompressed to stored bytes past the first 16 MiB. Default: 1000.'),
  'list-age-hours': key(
    positive,
    'The highest age of a list, in hours; a list without a date fails. Default: any age.'
  ),
  'list-entries': key(
    v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
    'The fewest entries that every list must have, without its canaries. Default: 1.'
  )
});

export const SettingsFile = v.strictObject({
  version: needed(v.literal(1), 'The version of this format.'),
  manifests: key(
    v.pipe(v.array(globs), v.nonEmpty()),
    'Globs of the manifests to check; a leading ! excludes. Default: the input `manifests`, else the built-in patterns.'
  ),
  'url-templates': key(
    v.array(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/.*\{[^{}]+\}/))),
    "URLs with a column's name in braces, for manifests that contain ids or split columns."
  ),
  unchecked: key(
    v.array(Unchecked),
    'Files that are not checked. The report shows each and does not count it as checked.'
  ),
  exceptions: key(
    v.array(Exception),
    'Matches that do not count. Only for named categories and unparseable URLs, never for restricted categories. Needs the input `match-key` or a denylist token.'
  ),
  disclosure: key(
    Levels,
    'How much the report shows of matches: presence < counts < files < rows. More than the default is possible only in private repositories.'
  ),
  'report-recipients': key(
    v.array(v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,2000}$/))),
    'Public age keys of the people who may read the encrypted report (input `report-file`).'
  ),
  'lfs-media': key(
    v.picklist(['content', 'oid']),
    'Whether images, audio and video in Git LFS are fetched and read (`content`), or compared only by the SHA-256 in their pointers (`oid`), which finds nothing that a list has by MD5 or SHA-1. Default: `content`.'
  ),
  limits: key(Limits, 'If one of these is exceeded, the run is incomplete.')
});

const LEVELS_IN_WORDS = safe`presence, counts, files or rows`;
const TEXT = safe`a non-empty text`;
const DAY = safe`a date as YYYY-MM-DD`;
const POSITIVE = safe`a number above 0`;

/** The mappings by path; `*` means an index. */
const MAPPINGS = [
  ['', v.keyof(SettingsFile).options],
  ['unchecked.*', v.keyof(Unchecked).options],
  ['exceptions.*', v.keyof(Exception).options],
  ['disclosure', v.keyof(Levels).options],
  ['limits', v.keyof(Limits).options]
] as const;

/** What every key and every entry of a list accepts. */
const TAKES: ReadonlyMap<string, SafeText> = new Map([
  ['version', safe`the number 1`],
  ['manifests', safe`a list of globs with at least one`],
  ['manifests.*', safe`a glob`],
  ['url-templates', safe`a list of URLs with a column's name in braces`],
  ['url-templates.*', safe`a URL with a column's name in braces`],
  ['unchecked', safe`a list of entries with path, reason and expires`],
  ['unchecked.*.path', safe`a glob`],
  ['unchecked.*.reason', TEXT],
  ['unchecked.*.expires', DAY],
  ['exceptions', safe`a list of entries with id, reason, approved-by and expires`],
  ['exceptions.*.id', safe`a match id of 16 characters, a to z and 2 to 7`],
  ['exceptions.*.reason', TEXT],
  ['exceptions.*.approved-by', TEXT],
  ['exceptions.*.expires', DAY],
  ['disclosure.sealed', LEVELS_IN_WORDS],
  ['disclosure.locatable', LEVELS_IN_WORDS],
  ['report-recipients', safe`a list of age recipients, each beginning with age1`],
  ['report-recipients.*', safe`an age recipient, beginning with age1`],
  ['lfs-media', safe`content or oid`],
  ['limits.denylist-seconds', POSITIVE],
  ['limits.total-seconds', POSITIVE],
  ['limits.manifest-mib', POSITIVE],
  ['limits.expansion', POSITIVE],
  ['limits.list-age-hours', POSITIVE],
  ['limits.list-entries', safe`a whole number from 1`]
]);

/** Returns what the value at a path of keys and indexes must be; null if there is no such key. */
export function allowedAt(path: readonly string[]): SafeText | null {
  const keys = keysOf(path);
  return keys === null ? (TAKES.get(patternOf(path)) ?? null) : safe`a mapping with the keys ${keys}`;
}

/** Returns the keys of the mapping at a path, in words; null if it is not a mapping. */
export function keysOf(path: readonly string[]): SafeText | null {
  const pattern = patternOf(path);
  for (const [at, keys] of MAPPINGS) {
    if (at === pattern) return inWords(keys.map(each => safe`${each}`));
  }
  return null;
}

/** Returns a path of known keys and indexes as it may be shown, such as `exceptions.0.id`. */
export function knownPath(path: readonly string[]): SafeText {
  const keys = MAPPINGS.flatMap(([, each]) => [...each]);
  const parts = path.map(part => {
    const known = keys.find(each => each === part);
    return known === undefined ? safe`${Number(part)}` : safe`${known}`;
  });
  return safe`\`${joined(parts, '.')}\``;
}

function inWords(names: readonly SafeText[]): SafeText {
  return safe`${joined(names.slice(0, -1), ', ')} and ${joined(names.slice(-1), '')}`;
}

function patternOf(path: readonly string[]): string {
  return path.map(name => (/^\d+$/.test(name) ? '*' : name)).join('.');
}
