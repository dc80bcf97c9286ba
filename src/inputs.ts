/**
 * Parses the Action's inputs once, into exact types. A wrong input fails; it never becomes the default. A test compares
 * names and defaults with `action.yml` and README's table.
 */
import { splitPatterns } from './manifest/kind/patterns.ts';
import { GateError } from './safe/errors.ts';
import { safe, type SafeText } from './safe/text.ts';
import { parseShard, type ShardNumber } from './subject/shard.ts';
import { DEFAULT_SETTINGS_PATH, parseSettingsPlace, type SettingsPlace } from './settings/settings-place.ts';
import type { Environment } from './github/git.ts';

export interface Inputs {
  readonly denylistUrl: string;
  readonly denylistToken: string | null;
  /** Null: all lists that the service offers. */
  readonly denylistLists: readonly string[] | null;
  /** Null: the built-in patterns. */
  readonly manifests: readonly string[] | null;
  readonly settings: SettingsPlace;
  readonly matchKey: string | null;
  readonly scope: 'auto' | 'added' | 'all';
  readonly comment: 'always' | 'on-failure' | 'never';
  /** Distinguishes comments of steps or jobs that check the same; may be empty. */
  readonly commentId: string;
  readonly enforcement: 'block' | 'report';
  readonly cache: boolean;
  /** Path for the encrypted report, relative to the workspace unless absolute; null for none. */
  readonly reportFile: string | null;
  /** Path for the statement, with the same rules. */
  readonly statementFile: string | null;
  /** Null: all of the work. */
  readonly shard: ShardNumber | null;
  readonly githubToken: string;
}

/**
 * Parses the inputs.
 *
 * @param read returns the trimmed text of an input of `action.yml`, empty if it is not given
 * @throws GateError `usage` with the input's name and what is allowed
 */
export function parseInputs(read: (name: string) => string): Inputs {
  const denylistUrl = read('denylist-url');
  if (denylistUrl === '')
    throw wrong(safe`denylist-url`, safe`the base URL of the denylist service, or builtin for the built-in list alone`);
  const inputs = {
    denylistUrl,
    denylistToken: read('denylist-token') || null,
    denylistLists: listOf(read('denylist-lists'), /[\n,]/),
    manifests: patterns(read('manifests')),
    settings: settingsPlace(read('settings') || DEFAULT_SETTINGS_PATH),
    matchKey: read('match-key') || null,
    scope: oneOf(read('scope'), ['auto', 'added', 'all'], safe`scope`, safe`auto, added or all`),
    comment: oneOf(
      read('comment'),
      ['on-failure', 'always', 'never'],
      safe`comment`,
      safe`always, on-failure or never`
    ),
    commentId: commentId(read('comment-id')),
    enforcement: oneOf(read('enforcement'), ['block', 'report'], safe`enforcement`, safe`block or report`),
    cache: oneOf(read('cache'), ['true', 'false'], safe`cache`, safe`true or false`) === 'true',
    reportFile: read('report-file') || null,
    statementFile: read('statement-file') || null,
    shard: read('shard') === '' ? null : parseShard(read('shard')),
    githubToken: read('github-token')
  } as const;
  return inputs;
}

/** Checks a value of a closed list. The first allowed value is the default. */
function oneOf<const T extends string>(
  given: string,
  allowed: readonly [T, ...T[]],
  name: SafeText,
  values: SafeText
): T {
  if (given === '') return allowed[0];
  const value = allowed.find(each => each === given);
  if (value === undefined) throw wrong(name, values);
  return value;
}

function listOf(given: string, separator: RegExp): readonly string[] | null {
  const entries = given
    .split(separator)
    .map(entry => entry.trim())
    .filter(entry => entry !== '');
  return entries.length === 0 ? null : entries;
}

function commentId(given: string): string {
  if (!/^[A-Za-z0-9-]{0,40}$/.test(given)) {
    throw wrong(safe`comment-id`, safe`at most 40 ASCII letters, digits and hyphens`);
  }
  return given;
}

function patterns(given: string): readonly string[] | null {
  if (given.trim() === '') return null;
  const entries = splitPatterns(given);
  if (entries.length === 0) throw wrong(safe`manifests`, safe`globs, one per line or separated by commas`);
  return entries;
}

function settingsPlace(text: string): SettingsPlace {
  const place = parseSettingsPlace(text);
  if (place !== null) return place;
  throw wrong(
    safe`settings`,
    safe`the path of a file in the repository, without a leading slash, . or .., or OWNER/REPO/PATH@REF with a protected branch or a whole commit id as REF`
  );
}

function wrong(name: SafeText, allowed: SafeText): GateError {
  return new GateError('usage', safe`the input ${name} must be ${allowed}`);
}

/** What the runner provides for a run. */
export interface Context {
  readonly eventName: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  /** `OWNER/REPO`. */
  readonly repository: string;
  readonly workflowRef: string;
  readonly serverUrl: URL;
  /** An existing directory for temporary files. */
  readonly tempRoot: string;
  /** Prints lines of progress during the run. */
  readonly say: (line: SafeText) => void;
  /** The environment with git's and the proxy's variables. */
  readonly environment: Environment;
  /** Path of the packaged cache thread. */
  readonly cacheProgram: string;
}
