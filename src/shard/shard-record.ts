/** Seals what a shard gives to `combine`: its statement, and the data for the report of the whole run. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { CheckResult } from '../subject/check-result.ts';
import type { Findings } from '../match/findings.ts';
import { LEVELS, type DisclosureLevel } from '../report/disclose.ts';
import { sealStatement, unsealStatement } from './shard-statement.ts';
import { MAX_PLACES } from '../report/report-limits.ts';
import type { Checksum, Statement } from '../report/statement.ts';
import { type Reason, REASONS } from '../safe/errors.ts';
import { MAX_SHARDS } from '../subject/subject-limits.ts';
import { LOCATABLE, SEALED, type ThreatType } from '../safe/threat-types.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const shardNumber = v.pipe(
  v.strictObject({ index: count, of: count }),
  v.check(({ index, of }) => index >= 1 && index <= of && of <= MAX_SHARDS)
);
const path = v.string();
const matchId = v.pipe(v.string(), v.regex(/^[a-z2-7]{16}$/));

const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Parsed as strictly as any other input, although it was authenticated. */
const Record = v.strictObject({
  repository: v.string(),
  /** The commit that head was compared with. */
  base: v.nullable(commit),
  /** Digest of what decides about the files: the settings, and the input `manifests`. */
  rules: sha256,
  statement: v.strictObject({
    commit,
    verdict: v.picklist(['clean', 'listed', 'incomplete']),
    scope: v.picklist(['added', 'all']),
    totals: v.strictObject({ manifests: count, rows: count, items: count }),
    mode: v.picklist(['lists', 'search', 'not asked', 'builtin']),
    lists: v.array(
      v.strictObject({
        name: v.string(),
        version: v.string(),
        updated: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
        signedBy: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9A-F]{16}$/)))
      })
    ),
    gateVersion: v.string(),
    shard: shardNumber,
    time: v.pipe(v.string(), v.isoTimestamp())
  }),
  levels: v.strictObject({ sealed: v.picklist(LEVELS), locatable: v.picklist(LEVELS) }),
  entries: count,
  notRead: v.array(v.strictObject({ suffix: v.string(), files: count })),
  byHash: count,
  unreadMembers: v.strictObject({
    digested: v.array(v.strictObject({ suffix: v.string(), files: count })),
    leftAlone: count
  }),
  manifests: v.array(
    v.strictObject({
      path,
      state: v.picklist(['checked', 'failed', 'unchecked']),
      counted: v.boolean(),
      rows: count,
      items: count
    })
  ),
  matches: v.array(
    v.strictObject({
      path,
      row: v.nullable(v.union([count, v.literal('file')])),
      times: count,
      threatTypes: v.array(v.picklist([...LOCATABLE, ...SEALED])),
      matchId: v.nullable(matchId)
    })
  ),
  /** Match ids of the exceptions that were used. */
  exceptions: v.array(matchId),
  faults: v.array(v.strictObject({ reason: v.picklist(REASONS), path: v.nullable(path) })),
  checksums: v.array(v.strictObject({ path, sha256 }))
});

export type ShardRecord = v.InferOutput<typeof Record>;

export interface RecordParts {
  readonly repository: string;
  /** The commit that head was compared with; null if there is none. */
  readonly base: string | null;
  /** What decides which files are checked, and how. All shards must have the same. */
  readonly rules: readonly unknown[];
  readonly statement: Statement;
  readonly shard: { readonly index: number; readonly of: number };
  readonly levels: { readonly sealed: DisclosureLevel; readonly locatable: DisclosureLevel };
  readonly checked: CheckResult;
  readonly faults: readonly { readonly reason: Reason; readonly manifest: number | null }[];
  readonly exceptions: readonly string[];
  readonly checksums: readonly Checksum[];
}

/** Returns the sealed record of one shard. */
export function sealRecord(parts: RecordParts, denylistToken: string): Uint8Array {
  const { checked, shard } = parts;
  const pathOf = (manifest: number | null) => (manifest === null ? null : (checked.manifests[manifest]?.path ?? ''));
  const record: ShardRecord = {
    repository: parts.repository,
    base: parts.base,
    rules: createHash('sha256').update(JSON.stringify(parts.rules)).digest('hex'),
    statement: { ...parts.statement, shard, lists: [...parts.statement.lists] },
    levels: parts.levels,
    entries: checked.entries,
    notRead: bySuffix(checked.notRead),
    byHash: checked.byHash,
    unreadMembers: {
      digested: bySuffix(checked.unreadMembers.digested),
      leftAlone: checked.unreadMembers.leftAlone
    },
    manifests: checked.manifests.flatMap(({ path, state, counted, rows, items }) => {
      return state === 'other' ? [] : [{ path, state, counted, rows, items }];
    }),
    matches: matchesOf(checked.decision.listed, pathOf),
    faults: parts.faults.map(({ reason, manifest }) => ({ reason, path: pathOf(manifest) })),
    exceptions: [...parts.exceptions],
    checksums: parts.checksums.map(checksum => ({ ...checksum }))
  };
  return sealStatement(Buffer.from(JSON.stringify(record)), denylistToken);
}

/** Returns the first matches one by one. The rest are counted by manifest and category. */
function matchesOf(listed: Findings, pathOf: (manifest: number) => string | null): ShardRecord['matches'] {
  const matches: ShardRecord['matches'] = [];
  const more = new Map<string, ShardRecord['matches'][number]>();
  const add = (manifest: number, threatTypes: readonly ThreatType[], times: number) => {
    const key = `${manifest} ${threatTypes.join()}`;
    const path = pathOf(manifest) ?? '';
    const match = more.get(key) ?? { path, row: null, times: 0, threatTypes: [...threatTypes], matchId: null };
    match.times += times;
    more.set(key, match);
  };
  for (const { manifest, row, isFile, threatTypes, matchId } of listed) {
    if (matches.length >= MAX_PLACES) add(manifest, threatTypes, 1);
    else {
      const path = pathOf(manifest) ?? '';
      matches.push({ path, row: isFile ? 'file' : row, times: 1, threatTypes: [...threatTypes], matchId });
    }
  }
  for (const { manifest, times, threatTypes } of listed.further()) add(manifest, threatTypes, times);
  return [...matches, ...more.values()];
}

function bySuffix(files: ReadonlyMap<string, number>): { suffix: string; files: number }[] {
  return [...files].map(([suffix, files]) => ({ suffix, files }));
}

/** Returns the record in a file; null if it was not sealed with this token, or was altered. */
export function unsealRecord(file: Uint8Array, denylistToken: string): ShardRecord | null {
  const plaintext = unsealStatement(file, denylistToken);
  if (plaintext === null) return null;
  try {
    const parsed = v.safeParse(Record, JSON.parse(Buffer.from(plaintext).toString()));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
