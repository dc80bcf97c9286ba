/** `combine` on records alone, and the attestation that is made of a statement. */
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { combined } from '../src/combine.ts';
import { plainStatement, PREDICATE_TYPE, type Statement } from '../src/report/statement.ts';
import { NOTHING_FOUND } from '../src/match/decide.ts';
import { sealRecord, type ShardRecord, unsealRecord } from '../src/shard-record.ts';

const STATEMENT = {
  commit: 'ab'.repeat(20),
  verdict: 'clean',
  scope: 'all',
  totals: { manifests: 1, rows: 2, items: 2 },
  mode: 'lists',
  lists: [{ name: 'urls', version: 'v1', updated: '2026-11-23T06:00:00Z' }],
  gateVersion: '0.1.0',
  shard: null,
  time: '2026-11-23T06:31:07Z'
} as const satisfies Statement;

function record(index: number, change: Partial<ShardRecord['statement']> = {}): ShardRecord {
  return {
    repository: 'tester/dataset',
    statement: { ...STATEMENT, lists: [...STATEMENT.lists], shard: { index, of: 2 }, ...change },
    levels: { sealed: 'presence', locatable: 'rows' },
    entries: 1,
    manifests: [{ path: `data/${index}.csv`, state: 'checked', counted: true, rows: 2, items: 2 }],
    matches: [],
    faults: [],
    checksums: []
  };
}

describe('two shards', () => {
  test('of one run are clean together', () => {
    expect(combined([record(1), record(2)], 0)).toMatchObject({ verdict: 'clean', faults: [] });
  });

  test.each<[string, Partial<ShardRecord['statement']>, RegExp]>([
    ['another list version', { lists: [{ name: 'urls', version: 'v2', updated: null }] }, /different lists/],
    ['another set of lists', { lists: [] }, /different lists/],
    ['another commit', { commit: 'cd'.repeat(20) }, /different commits/],
    ['another gate version', { gateVersion: '0.2.0' }, /different gate versions/],
    ['another scope', { scope: 'added' }, /different scopes/],
    ['another number of shards', { shard: { index: 2, of: 3 } }, /different size/],
    ['the same number', { shard: { index: 1, of: 2 } }, /more than once/]
  ])('of which one was made with %s are incomplete', (_, change, said) => {
    const report = combined([record(1), record(2, change)], 0);
    expect(report.verdict).toBe('incomplete');
    expect(report.faults.map(({ text }) => String(text)).join('\n')).toMatch(said);
  });

  test('of which one is listed are listed, even where another is missing', () => {
    expect(combined([record(1, { verdict: 'listed' })], 0)).toMatchObject({ verdict: 'listed' });
  });

  test('of which one held nothing to ask about are clean all the same', () => {
    expect(combined([record(1), record(2, { mode: 'not asked', lists: [] })], 0)).toMatchObject({ verdict: 'clean' });
  });
});

test('a sealed record opens under its own token only, and not when a byte of it was altered', () => {
  const { statement, repository, levels } = record(1);
  const checked = {
    manifests: [],
    entries: 0,
    notRead: new Map<string, number>(),
    unreadMembers: { digested: new Map<string, number>(), leftAlone: 0 },
    decision: NOTHING_FOUND,
    faults: [],
    ended: false,
    mode: 'lists',
    lists: []
  } as const;
  const parts = { repository, statement, shard: statement.shard, levels, checked, faults: [], checksums: [] };
  const file = sealRecord(parts, 'token');
  expect(unsealRecord(file, 'token')?.statement.commit).toBe(STATEMENT.commit);
  expect(unsealRecord(file, 'another')).toBeNull();
  for (let at = 0; at < file.length; at += 997) {
    const altered = Uint8Array.from(file);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(unsealRecord(altered, 'token')).toBeNull();
  }
});

/** in-toto Attestation Framework, Statement v1: `_type`, subjects with digests, a predicate type as URI, a predicate. */
const InTotoStatement = v.strictObject({
  _type: v.literal('https://in-toto.io/Statement/v1'),
  subject: v.pipe(
    v.array(
      v.strictObject({
        name: v.pipe(v.string(), v.nonEmpty()),
        digest: v.strictObject({ sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })
      })
    ),
    v.nonEmpty(),
    v.maxLength(1024)
  ),
  predicateType: v.pipe(v.string(), v.url()),
  predicate: v.record(v.string(), v.unknown())
});

test('statement and checksums make valid in-toto statements of at most 1,024 subjects each', () => {
  const checksums = Array.from({ length: 2500 }, (_, i) => ({
    path: `data/${i}.csv`,
    sha256: String(i).padStart(64, '0')
  }));
  const [json, ...files] = plainStatement(STATEMENT, checksums).map(bytes => Buffer.from(bytes).toString());
  expect(files.map(file => file.trimEnd().split('\n').length)).toEqual([1024, 1024, 452]);
  for (const file of files) {
    const subject = file
      .trimEnd()
      .split('\n')
      .map(line => ({ name: line.slice(66), digest: { sha256: line.slice(0, 64) } }));
    const statement = {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: PREDICATE_TYPE,
      predicate: JSON.parse(json ?? '') as unknown
    };
    expect(v.safeParse(InTotoStatement, statement).issues).toBeUndefined();
  }
  expect(plainStatement({ ...STATEMENT, verdict: 'incomplete' }, checksums)).toHaveLength(1);
});
