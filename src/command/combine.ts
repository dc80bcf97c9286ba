/** `combine`: gives the verdict of a sharded run. It is clean only if every shard is there once and is clean. */
import { readFile } from 'node:fs/promises';
import { parseArguments } from './arguments.ts';
import { print } from './print.ts';
import { disclose, type DisclosureLevel, LEVELS } from '../report/disclose.ts';
import { renderLog } from '../report/log.ts';
import { faultLines } from '../report/words.ts';
import { OWN_SETTINGS_FILE, type Report, type ReportedFault, type ReportedManifest } from '../report/report.ts';
import { plainStatement, statementOf } from '../report/statement.ts';
import { writeStatementFiles } from '../report/statement-files.ts';
import { suffixText } from '../compose.ts';
import { GateError } from '../safe/errors.ts';
import { keyIdText, instant, joined, matchIdText, objectId, quoted, safe, type SafeText } from '../safe/text.ts';
import { type ShardRecord, unsealRecord } from '../shard/shard-record.ts';
import { usedNote } from '../settings/agreements.ts';
import { VERSION } from '../report/version.ts';
import type { Environment } from '../github/git.ts';

const EXIT_CODES = { clean: 0, listed: 1, incomplete: 2 } as const;

/** Combines the statements, prints the result, writes the plain statement and returns the exit code. */
export async function combine(args: readonly string[], environment: Environment): Promise<number> {
  const { values, positionals } = parseArguments(args, { statement: { type: 'string' } });
  if (positionals.length === 0) throw new GateError('usage', safe`combine needs the statement files of all shards`);
  const token = environment['DENYLIST_TOKEN'];
  if (!token)
    throw new GateError('no-credentials', safe`combine needs the denylist token of the shards in DENYLIST_TOKEN`);
  const files = await Promise.all(positionals.map(readStatement));
  const records = files.map(file => (file === null ? null : unsealRecord(file, token)));
  const whole = records.filter(record => record !== null);
  const report = combined(whole, records.length - whole.length);
  print(joined(isWhole(whole, records.length - whole.length) ? renderLog(report) : shortLog(report), '\n'));
  if (values.statement !== undefined) await writeStatementFiles(values.statement, statementFiles(report, whole));
  return EXIT_CODES[report.verdict];
}

/** Returns the log of an incomplete set of shards. It has no details: they would show what is in which shard. */
function shortLog(report: Report): readonly SafeText[] {
  return [
    safe`Dataset release gate ${report.gateVersion}`,
    safe`Verdict: ${report.verdict}. The statements are not from all shards of one run.`,
    ...faultLines(report, 20).map(line => safe`  ${line}`)
  ];
}

async function readStatement(path: string): Promise<Uint8Array | null> {
  return await readFile(path).catch(() => null);
}

/**
 * Returns the report of the whole run.
 *
 * @param foreign how many files are not statements of shards with this token
 */
export function combined(records: readonly ShardRecord[], foreign: number): Report {
  const [first] = records;
  const whole = isWhole(records, foreign);
  const shown = whole ? records : [];
  const exceptions = [...new Set(shown.flatMap(record => record.exceptions))];
  const levels = { sealed: lowest(shown, 'sealed'), locatable: lowest(shown, 'locatable') };
  const faults = [...setFaults(records, foreign), ...records.flatMap(record => faultsOf(record, whole))];
  const listed = records.some(({ statement }) => statement.verdict === 'listed');
  const unclean = records.some(({ statement }) => statement.verdict !== 'clean');
  const asked = records.find(({ statement }) => statement.lists.length > 0)?.statement ?? first?.statement;
  return {
    verdict: listed ? 'listed' : unclean || faults.length > 0 ? 'incomplete' : 'clean',
    matches: disclose(records.flatMap(matchesOf), levels),
    faults: unique(faults),
    trial: 'no',
    enforcement: 'detects',
    event: 'audit',
    settingsFile: OWN_SETTINGS_FILE,
    isPrivate: levels.sealed !== 'presence',
    exceptionsUsed: exceptions.length,
    subject: safe`${records.length} shards`,
    scope: first?.statement.scope ?? 'all',
    revisions: first === undefined ? [] : [{ name: safe`Head`, value: objectId(first.statement.commit) }],
    manifests: manifestsOf(shown),
    entries: shown.reduce((sum, { entries }) => sum + entries, 0),
    notRead: summed(shown.flatMap(({ notRead }) => notRead)),
    byHash: shown.reduce((sum, { byHash }) => sum + byHash, 0),
    unreadMembers: {
      digested: summed(shown.flatMap(({ unreadMembers }) => unreadMembers.digested)),
      leftAlone: shown.reduce((sum, { unreadMembers }) => sum + unreadMembers.leftAlone, 0)
    },
    mode: asked?.mode ?? 'not asked',
    lists: (asked?.lists ?? []).map(({ name, version, updated, signedBy }) => ({
      name: nameOf(name),
      version: nameOf(version),
      updated: updated === null ? null : instant(new Date(updated)),
      ...(signedBy === undefined ? {} : { signedBy: keyIdText(signedBy) }),
      size: null
    })),
    notes: exceptions.map(usedNote),
    shard: null,
    veiled: false,
    guidesUrl: null,
    gateVersion: VERSION
  };
}

/** Returns the level that every shard allows: one of them may have been told less about who can read the repository. */
function lowest(records: readonly ShardRecord[], kind: keyof ShardRecord['levels']): DisclosureLevel {
  return LEVELS.find(level => records.some(({ levels }) => levels[kind] === level)) ?? 'presence';
}

/** Adds up files by suffix. */
function summed(files: readonly { readonly suffix: string; readonly files: number }[]): Report['notRead'] {
  const sums = new Map<string, number>();
  for (const each of files) sums.set(each.suffix, (sums.get(each.suffix) ?? 0) + each.files);
  return [...sums].map(([suffix, files]) => ({ suffix: suffixText(suffix), files }));
}

function isWhole(records: readonly ShardRecord[], foreign: number): boolean {
  return records.length > 0 && setFaults(records, foreign).length === 0;
}

/** Returns what is wrong with the set of shards. */
function setFaults(records: readonly ShardRecord[], foreign: number): readonly ReportedFault[] {
  const of = records[0]?.statement.shard.of ?? 0;
  const indices = records.map(({ statement }) => statement.shard.index);
  const missing = Array.from({ length: of }, (_, i) => i + 1).filter(index => !indices.includes(index));
  const faults: SafeText[] = [];
  if (foreign > 0)
    faults.push(safe`${foreign} of the files are not statements of shards with this token, or were changed`);
  if (missing.length > 0)
    faults.push(safe`${missing.length} of ${of} shards are missing; the first missing shard is ${missing[0] ?? 0}`);
  if (new Set(indices).size < indices.length) faults.push(safe`a shard was given more than once`);
  if (differ(records, ({ statement }) => statement.shard.of))
    faults.push(safe`the shards are from runs with different numbers of shards`);
  if (differ(records, ({ repository }) => repository)) faults.push(safe`the shards are from different repositories`);
  if (differ(records, ({ statement }) => statement.commit)) faults.push(safe`the shards are from different commits`);
  if (differ(records, ({ base }) => base)) faults.push(safe`the shards were compared with different commits`);
  if (differ(records, ({ rules }) => rules))
    faults.push(safe`the shards were checked with different settings, or different patterns in the input manifests`);
  if (differ(records, ({ statement }) => statement.scope)) faults.push(safe`the shards have different scopes`);
  if (differ(records, ({ statement }) => statement.gateVersion))
    faults.push(safe`the shards are from different gate versions`);
  const asked = records.filter(({ statement }) => statement.lists.length > 0);
  const listsOf = ({ statement }: ShardRecord) => statement.lists.map(({ name, version }) => [name, version]);
  // Dates are not compared: a list file that was written again with the same content is the same list.
  if (differ(asked, record => [record.statement.mode, listsOf(record)])) {
    faults.push(safe`the shards were checked against different lists or list versions`);
  }
  return faults.map(text => ({ reason: 'content-unavailable', text, manifest: null }));
}

function differ(records: readonly ShardRecord[], of: (record: ShardRecord) => unknown): boolean {
  return new Set(records.map(record => JSON.stringify(of(record)))).size > 1;
}

function faultsOf({ faults, statement }: ShardRecord, whole: boolean): readonly ReportedFault[] {
  return faults.map(({ reason, path }) => ({
    reason,
    text: whole ? safe`reported by shard ${statement.shard.index}` : safe`reported by one of the shards`,
    manifest: path === null || !whole ? null : nameOf(path)
  }));
}

/** Keeps each fault once: several shards report the fault of a manifest that is cut between them. */
function unique(faults: readonly ReportedFault[]): readonly ReportedFault[] {
  const seen = new Set<string>();
  return faults.filter(({ reason, manifest, text }) => {
    const key = `${reason}\n${String(manifest ?? text)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function matchesOf({ matches }: ShardRecord) {
  return matches.map(({ path, row, times, threatTypes, matchId }) => ({
    manifest: nameOf(path),
    times,
    annotatable: null,
    row,
    threatTypes,
    matchId: matchId === null ? null : matchIdText(matchId)
  }));
}

/** Returns every manifest once, with the rows and items of all its parts. */
function manifestsOf(records: readonly ShardRecord[]): readonly ReportedManifest[] {
  const byPath = new Map<string, ReportedManifest>();
  for (const { path, state, rows, items } of records.flatMap(({ manifests }) => manifests)) {
    const known = byPath.get(path);
    byPath.set(path, {
      name: nameOf(path),
      state: known === undefined || known.state === 'checked' ? state : known.state,
      counted: true,
      format: safe``,
      rows: rows + (known?.rows ?? 0),
      items: items + (known?.items ?? 0)
    });
  }
  return [...byPath].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, manifest]) => manifest);
}

function nameOf(text: string): SafeText {
  return quoted(text, safe`(not shown)`);
}

/** Returns the plain statement and its checksum files; null without a shard that says which commit was checked. */
function statementFiles(report: Report, records: readonly ShardRecord[]): readonly Uint8Array[] | null {
  const [first] = records;
  if (first === undefined) return null;
  const times = records.map(({ statement }) => Date.parse(statement.time));
  const statement = statementOf(report, objectId(first.statement.commit), instant(new Date(Math.max(...times))));
  const checksums = records.flatMap(record => record.checksums).sort((a, b) => (a.path < b.path ? -1 : 1));
  return plainStatement(statement, checksums);
}
