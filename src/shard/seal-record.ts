/** Seals what a shard gives to `combine`: its statement, and the data for the report of the whole run. */
import { createHash } from 'node:crypto';
import type { CheckResult } from '../subject/check-result.ts';
import type { Findings } from '../match/findings.ts';
import type { DisclosureLevel } from '../report/disclose.ts';
import { sealStatement } from './shard-statement.ts';
import { MAX_PLACES } from '../report/report-limits.ts';
import type { Checksum, Statement } from '../report/statement.ts';
import type { Reason } from '../safe/errors.ts';
import type { ThreatType } from '../safe/threat-types.ts';
import type { ShardRecord } from './shard-record.ts';

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
  listed.each(({ manifest, row, isFile, threatTypes, matchId }) => {
    if (matches.length >= MAX_PLACES) add(manifest, threatTypes, 1);
    else {
      const path = pathOf(manifest) ?? '';
      matches.push({ path, row: isFile ? 'file' : row, times: 1, threatTypes: [...threatTypes], matchId });
    }
  });
  for (const { manifest, times, threatTypes } of listed.further()) add(manifest, threatTypes, times);
  return [...matches, ...more.values()];
}

function bySuffix(files: ReadonlyMap<string, number>): { suffix: string; files: number }[] {
  return [...files].map(([suffix, files]) => ({ suffix, files }));
}
