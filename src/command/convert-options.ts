/** Parses the arguments of `convert`. */
import { allowedTypes } from './allow-types.ts';
import { parseArguments, shownArgument } from './arguments.ts';
import { nearest } from './nearest.ts';
import { type FeedOptions, FORMAT_NAMES, FORMATS, type FeedName } from '../convert/feed-formats.ts';
import { HASH_KINDS } from '../convert/hash-text.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { joined, quoted, safe, type SafeText, unquoted } from '../safe/text.ts';
import { THREAT_TYPES } from '../service/list-entry.ts';

export interface ConvertOptions {
  /** Null if every line has its own. */
  readonly type: string | null;
  /** Null if the beginning of each file decides. */
  readonly format: FeedName | null;
  readonly feed: FeedOptions;
  readonly allowTypes: readonly string[];
  readonly allowRefused: boolean;
  /** A path, or `-` for standard output. */
  readonly out: string;
  /** Paths, or `-` for standard input. */
  readonly files: readonly string[];
}

const HASH_NAMES = [...HASH_KINDS, 'by-length'] as const;

/** @throws GateError `usage` */
export function parseConvertOptions(args: readonly string[]): ConvertOptions {
  const { values, positionals } = parseArguments(args, {
    type: { type: 'string' },
    format: { type: 'string' },
    column: { type: 'string' },
    header: { type: 'boolean' },
    hash: { type: 'string' },
    category: { type: 'string', multiple: true },
    out: { type: 'string' },
    'allow-refused': { type: 'boolean' },
    'allow-type': { type: 'string', multiple: true }
  });
  if (positionals.length === 0)
    throw new GateError('usage', safe`convert needs the path of a file, or - for standard input`);
  if (new Set(positionals).size < positionals.length) throw new GateError('usage', safe`a file is given twice`);
  if (values.out === undefined) {
    throw new GateError('usage', safe`convert needs --out with the path of the list file to write`);
  }
  const allowTypes = allowedTypes(values['allow-type']);
  const format = values.format === undefined ? null : oneOf(values.format, FORMAT_NAMES, safe`--format`);
  const { column, hash, category } = values;
  return {
    type: values.type === undefined ? null : knownType(values.type, allowTypes),
    format,
    feed: {
      column: column === undefined ? null : /^[1-9]\d{0,5}$/.test(column) ? Number(column) : byteText(column),
      header: values.header === true,
      hash: hash === undefined ? null : oneOf(hash, HASH_NAMES, safe`--hash`),
      categories: category === undefined ? null : new Set(category)
    },
    allowTypes,
    allowRefused: values['allow-refused'] === true,
    out: values.out,
    files: positionals
  };
}

/** @throws GateError `usage` for an option that the format does not take, or one that it lacks */
export function assertFits(format: FeedName, { type, feed }: ConvertOptions): void {
  if ((format === 'list') !== (type === null)) {
    throw new GateError(
      'usage',
      format === 'list'
        ? safe`the format list has a threat type in every line, so --type cannot be given`
        : safe`convert needs --type with the threat type of the entries, such as CSAM or MALWARE`
    );
  }
  const given = [
    { option: 'column', isGiven: feed.column !== null },
    { option: 'column', isGiven: feed.header },
    { option: 'hash', isGiven: feed.hash !== null },
    { option: 'category', isGiven: feed.categories !== null }
  ] as const;
  for (const { option, isGiven } of given) {
    if (!isGiven || FORMATS[format].takes.includes(option)) continue;
    const shown = option === 'column' && feed.column === null ? safe`--header` : safe`--${option}`;
    throw new GateError('usage', safe`the format ${format} does not take ${shown}; use --format csv for a table`);
  }
}

function knownType(type: string, allowed: readonly string[]): string {
  if (THREAT_TYPES.has(type) || allowed.includes(type)) return type;
  const types = [...THREAT_TYPES].map(known => known.toLowerCase());
  const meant = nearest(type, types)?.toUpperCase();
  const guess = meant === undefined ? safe`` : safe`; did you mean ${quoted(meant, safe`another`)}?`;
  const text = safe`--type is not a known threat type${guess} (docs/denylist.md lists them; --allow-type accepts another one)`;
  throw new GateError('usage', text);
}

function oneOf<const W extends string>(word: string, known: readonly W[], option: SafeText): W {
  const found = known.find(name => name === word);
  if (found !== undefined) return found;
  const meant = nearest(word, known);
  const guess = meant === null ? safe`` : safe`; did you mean ${quoted(meant, safe`another`)}?`;
  const names = joined(
    known.map(name => unquoted(quoted(name, safe`(not shown)`))),
    ', '
  );
  throw new GateError(
    'usage',
    safe`there is no ${option} ${shownArgument(word, safe`(not shown)`)}${guess} (one of ${names})`
  );
}
