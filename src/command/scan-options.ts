/** Parses the arguments of `scan`. */
import { allowedTypes } from './allow-types.ts';
import { parseArguments, shownArgument } from './arguments.ts';
import { BUILTIN } from '../denylist/denylist-url.ts';
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';

const FORMATS = ['text', 'json', 'sarif'] as const;
export type OutputFormat = (typeof FORMATS)[number];

export interface ScanOptions {
  /** URLs of services and paths of list files; if empty, only the built-in list is used. */
  readonly denylists: readonly string[];
  /** Threat types that list files may use in addition to the known ones. */
  readonly allowTypes: readonly string[];
  readonly base: string | null;
  readonly head: string | null;
  readonly staged: boolean;
  readonly locations: boolean;
  readonly format: OutputFormat;
  readonly paths: readonly string[];
}

/** @throws GateError `usage` */
export function parseScanOptions(args: readonly string[]): ScanOptions {
  const { values, positionals } = parseArguments(args, {
    denylist: { type: 'string', multiple: true },
    'allow-type': { type: 'string', multiple: true },
    base: { type: 'string' },
    head: { type: 'string' },
    staged: { type: 'boolean' },
    locations: { type: 'boolean' },
    format: { type: 'string' }
  });
  const options = {
    denylists: (values.denylist ?? []).filter(named => named !== BUILTIN),
    allowTypes: allowedTypes(values['allow-type']),
    base: values.base ?? null,
    head: values.head ?? null,
    staged: values.staged === true,
    locations: values.locations === true,
    format: formatOf(values.format ?? 'text'),
    paths: positionals
  };
  if (options.staged && options.head !== null) {
    throw new GateError('usage', safe`--staged checks the index, so --head cannot be given with it`);
  }
  if (positionals.includes('')) throw new GateError('usage', safe`a PATH is empty; use "." for the current folder`);
  if (positionals.includes('-') && isOfClone(options)) {
    throw new GateError('usage', safe`standard input (-) cannot be checked together with --base, --head or --staged`);
  }
  return options;
}

/** Checks whether `scan` checks commits or the index, and not files on disk. */
export function isOfClone({
  base,
  head,
  staged,
  paths
}: Pick<ScanOptions, 'base' | 'head' | 'staged' | 'paths'>): boolean {
  return base !== null || head !== null || staged || paths.length === 0;
}

function formatOf(text: string): OutputFormat {
  const format = FORMATS.find(known => known === text);
  if (format !== undefined) return format;
  const name = shownArgument(text, safe`(not shown)`);
  throw new GateError('usage', safe`--format ${name} is not known; use text, json or sarif`);
}
