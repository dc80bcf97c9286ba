/** Reads the sealed record of a shard. Only `combine` does, so its schema is apart from what seals one. */
import * as v from 'valibot';
import { LEVELS } from '../report/disclose.ts';
import { unsealStatement } from './shard-statement.ts';
import { REASONS } from '../safe/errors.ts';
import { MAX_SHARDS } from '../subject/subject-limits.ts';
import { LOCATABLE, SEALED } from '../safe/threat-types.ts';

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
