/**
 * Defines a settings file: the only source of the parser, its messages, its defaults and `docs/settings.schema.json`.
 * A test compares the table in `docs/settings.md` with it.
 */
import * as v from 'valibot';
import { splitPatterns } from '../manifest/kind/patterns.ts';
import { LEVELS } from '../report/disclose.ts';
import { joined, safe, type SafeText } from '../safe/text.ts';

/** Adds what a message says that a value must be. */
function taking<const S extends v.GenericSchema>(takes: SafeText, schema: S) {
  return v.pipe(schema, v.metadata({ takes }));
}

const nonEmpty = v.pipe(v.string(), v.regex(/\S/));
const text = taking(safe`a non-empty text`, nonEmpty);
/** One pattern, or several separated by commas. */
const globs = taking(
  safe`a glob`,
  v.pipe(
    nonEmpty,
    v.check(given => splitPatterns(given).length > 0)
  )
);
const level = taking(safe`presence, counts, files or rows`, v.picklist(LEVELS));
const positive = taking(safe`a number above 0`, v.pipe(v.number(), v.finite(), v.gtValue(0)));

/** Also checks the calendar: `Date` reads 30 February as 2 March. */
const day = taking(
  safe`a date as YYYY-MM-DD`,
  v.pipe(
    v.string(),
    v.isoDate(),
    v.check(date => isOnCalendar(date))
  )
);

function isOnCalendar(date: string): boolean {
  const instant = new Date(date);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}

/** An optional key, with the description that editors show. */
function key<const S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** An optional key with a default, which its description shows. */
function withDefault<const S extends v.GenericSchema>(
  schema: S,
  description: string,
  value: v.InferInput<S> & (string | number)
) {
  return v.optional(v.pipe(schema, v.description(`${description} Default: ${value}.`)), value);
}

/** A required key. */
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
  id: needed(
    taking(safe`a match id of 16 characters, a to z and 2 to 7`, v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/))),
    'The match id that the report shows next to file and row.'
  ),
  reason: needed(text, 'Why the match does not count.'),
  'approved-by': needed(text, 'Who decided that.'),
  expires
});

const Levels = v.strictObject({
  sealed: key(level, 'Restricted categories. Default: `presence`, on private repositories `files`.'),
  locatable: key(level, 'Named categories. Default: `rows`.')
});

const Limits = v.strictObject({
  'denylist-seconds': withDefault(
    positive,
    'The longest time without progress from the denylist service, in seconds.',
    120
  ),
  'total-seconds': withDefault(positive, 'The deadline of the whole run, in seconds.', 1500),
  'manifest-mib': withDefault(positive, 'The largest manifest after decompression, in MiB.', 4096),
  expansion: withDefault(positive, 'The largest ratio of decompressed to stored bytes past the first 16 MiB.', 1000),
  'list-age-hours': key(
    positive,
    'The highest age of a list, in hours; a list without a date fails. Default: any age.'
  ),
  'list-entries': withDefault(
    taking(safe`a whole number from 1`, v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
    'The fewest entries that every list must have, without its canaries.',
    1
  )
});

export const SettingsFile = v.strictObject({
  version: needed(taking(safe`the number 1`, v.literal(1)), 'The version of this format.'),
  manifests: key(
    taking(safe`a list of globs with at least one`, v.pipe(v.array(globs), v.nonEmpty())),
    'Globs of the manifests to check; a leading ! excludes. Default: the input `manifests`, else the built-in patterns.'
  ),
  'url-templates': key(
    taking(
      safe`a list of URLs with a column's name in braces`,
      v.array(
        taking(
          safe`a URL with a column's name in braces`,
          v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9+.-]*:\/\/.*\{[^{}]+\}/))
        )
      )
    ),
    "URLs with a column's name in braces, for manifests that contain ids or split columns."
  ),
  unchecked: key(
    taking(
      safe`a list of entries with ${inWords(v.keyof(Unchecked).options.map(each => safe`${each}`))}`,
      v.array(Unchecked)
    ),
    'Files that are not checked. The report shows each and does not count it as checked.'
  ),
  exceptions: key(
    taking(
      safe`a list of entries with ${inWords(v.keyof(Exception).options.map(each => safe`${each}`))}`,
      v.array(Exception)
    ),
    'Matches that do not count. Only for named categories and unparseable URLs, never for restricted categories. Needs the input `match-key` or a denylist token.'
  ),
  disclosure: key(
    Levels,
    'How much the report shows of matches: presence < counts < files < rows. More than the default is possible only in private repositories.'
  ),
  'report-recipients': key(
    taking(
      safe`a list of age recipients, each beginning with age1`,
      v.array(
        taking(safe`an age recipient, beginning with age1`, v.pipe(v.string(), v.regex(/^age1[a-z0-9]{20,2000}$/)))
      )
    ),
    'Public age keys of the people who may read the encrypted report (input `report-file`).'
  ),
  'lfs-media': withDefault(
    taking(safe`content or oid`, v.picklist(['content', 'oid'])),
    'Whether images, audio and video in Git LFS are fetched and read (`content`), or compared only by the SHA-256 in their pointers (`oid`), which finds nothing that a list has by MD5 or SHA-1.',
    'content'
  ),
  limits: v.optional(v.pipe(Limits, v.description('If one of these is exceeded, the run is incomplete.')), {})
});

/** The names of all keys, which messages may show. A mapping that is missing here fails a test. */
const KEYS = [SettingsFile, Unchecked, Exception, Levels, Limits].flatMap(mapping => v.keyof(mapping).options);

/** What is used of a schema, or of a step of one, to describe the value at a path. */
interface Described {
  readonly kind: string;
  /** The keys of a mapping. */
  readonly entries?: Readonly<Record<string, Described>>;
  /** The elements of a list. */
  readonly item?: Described;
  /** The schema of an optional key. */
  readonly wrapped?: Described;
  readonly pipe?: readonly Described[];
  readonly metadata?: { readonly takes?: SafeText };
}

/** Returns the schema at a path of keys and indexes; null if there is no such key. */
function schemaAt(path: readonly string[]): Described | null {
  let schema: Described = SettingsFile;
  for (const part of path) {
    const { entries = {}, item } = schema;
    const next =
      item !== undefined && /^\d+$/.test(part) ? item : Object.hasOwn(entries, part) ? entries[part] : undefined;
    if (next === undefined) return null;
    schema = next.wrapped ?? next;
  }
  return schema;
}

function takesOf({ metadata, pipe = [] }: Described): SafeText | null {
  return metadata?.takes ?? pipe.map(takesOf).findLast(takes => takes !== null) ?? null;
}

/** Returns what the value at a path of keys and indexes must be; null if there is no such key. */
export function allowedAt(path: readonly string[]): SafeText | null {
  const keys = keysOf(path);
  if (keys !== null) return safe`a mapping with the keys ${keys}`;
  const schema = schemaAt(path);
  return schema === null ? null : takesOf(schema);
}

/** Returns the keys of the mapping at a path, in words; null if it is not a mapping. */
export function keysOf(path: readonly string[]): SafeText | null {
  const { entries } = schemaAt(path) ?? {};
  return entries === undefined ? null : inWords(Object.keys(entries).flatMap(shownKey));
}

/** Returns a path of known keys and indexes as it may be shown, such as `exceptions.0.id`. */
export function knownPath(path: readonly string[]): SafeText {
  const parts = path.map(part => shownKey(part)[0] ?? safe`${Number(part)}`);
  return safe`\`${joined(parts, '.')}\``;
}

/** Returns a known key as it may be shown, in a list; an empty list for any other name. */
function shownKey(name: string): readonly SafeText[] {
  const known = KEYS.find(each => each === name);
  return known === undefined ? [] : [safe`${known}`];
}

function inWords(names: readonly SafeText[]): SafeText {
  return safe`${joined(names.slice(0, -1), ', ')} and ${joined(names.slice(-1), '')}`;
}
