/** Tests `combine` with records as input, and the attestation that is made from a statement. */
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { combined } from '../src/command/combine.ts';
import { renderLog } from '../src/report/log.ts';
import { plainStatement, PREDICATE_TYPE, type Statement, statementOf } from '../src/report/statement.ts';
import { safe } from '../src/safe/text.ts';
import { NOTHING_FOUND } from '../src/match/decide.ts';
import { sealRecord } from '../src/shard/seal-record.ts';
import { type ShardRecord, unsealRecord } from '../src/shard/shard-record.ts';

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
    base: null,
    rules: 'ef'.repeat(32),
    statement: { ...STATEMENT, lists: [...STATEMENT.lists], shard: { index, of: 2 }, ...change },
    levels: { sealed: 'presence', locatable: 'rows' },
    entries: 1,
    notRead: [{ suffix: '.bin', files: 1 }],
    byHash: index,
    unreadMembers: { digested: [], leftAlone: index },
    manifests: [{ path: `data/${index}.csv`, state: 'checked', counted: true, rows: 2, items: 2 }],
    matches: [],
    exceptions: [],
    faults: [],
    checksums: []
  };
}

describe('two shards', () => {
  test('of one run are clean together', () => {
    expect(combined([record(1), record(2)], 0)).toMatchObject({ verdict: 'clean', faults: [] });
  });

  test.each<[string, Partial<ShardRecord['statement']>, RegExp]>([
    ['another name of a list', { lists: [{ name: 'other', version: 'v1', updated: null }] }, /different lists/],
    ['another list version', { lists: [{ name: 'urls', version: 'v2', updated: null }] }, /different lists/],
    ['one more list', { lists: [...STATEMENT.lists, { name: 'x', version: 'v', updated: null }] }, /different lists/],
    ['another commit', { commit: 'cd'.repeat(20) }, /different commits/],
    ['another gate version', { gateVersion: '0.2.0' }, /different gate versions/],
    ['another scope', { scope: 'added' }, /different scopes/],
    ['another number of shards', { shard: { index: 2, of: 3 } }, /different numbers of shards/],
    ['the same number', { shard: { index: 1, of: 2 } }, /more than once/]
  ])('are incomplete if one was made with %s', (_, change, said) => {
    const report = combined([record(1), record(2, change)], 0);
    expect(report.verdict).toBe('incomplete');
    expect(report.faults.map(({ text }) => String(text)).join('\n')).toMatch(said);
  });

  test.each<[string, Partial<ShardRecord>, RegExp]>([
    ['another base', { base: 'cd'.repeat(20) }, /compared with different commits/],
    ['other settings or patterns', { rules: 'ab'.repeat(32) }, /different settings, or different patterns/],
    ['another repository', { repository: 'tester/other' }, /different repositories/]
  ])('are incomplete if one was made with %s', (_, change, said) => {
    const report = combined([record(1), { ...record(2), ...change }], 0);
    expect(report.verdict).toBe('incomplete');
    expect(report.faults.map(({ text }) => String(text)).join('\n')).toMatch(said);
  });

  test.each([
    [['files', 'rows'], ['presence', 'rows'], /restricted category/, /CSAM|data\/1\.csv/],
    [['presence', 'rows'], ['files', 'rows'], /restricted category/, /CSAM|data\/1\.csv/],
    [['files', 'rows'], ['files', 'rows'], /CSAM: .*data\/1\.csv/, /row 7/],
    [['counts', 'rows'], ['rows', 'rows'], /CSAM: 1 match/, /data\/1\.csv.*match/]
  ] as const)('of the levels %j and %j show what both allow', (one, other, shown, hidden) => {
    const match = { path: 'data/1.csv', row: 7, times: 1, threatTypes: ['CSAM' as const], matchId: null };
    const levelled = (index: number, [sealed, locatable]: typeof one | typeof other) => ({
      ...record(index, { verdict: 'listed' }),
      manifests: [],
      matches: index === 1 ? [match] : [],
      levels: { sealed, locatable }
    });
    const log = renderLog(combined([levelled(1, one), levelled(2, other)], 0)).join('\n');
    expect(log).toMatch(shown);
    expect(log).not.toMatch(hidden);
  });

  test('whose lists differ only in their dates are clean together', () => {
    const lists = [{ name: 'urls', version: 'v1', updated: '2026-11-24T06:00:00Z' }];
    expect(combined([record(1), record(2, { lists })], 0)).toMatchObject({ verdict: 'clean', faults: [] });
  });

  test('name the key of a signed list, also in the plain statement', () => {
    const lists = [{ ...STATEMENT.lists[0], signedBy: 'DC9B1796FDAEA859' }];
    const report = combined([record(1, { lists }), record(2, { lists })], 0);
    expect(report.verdict).toBe('clean');
    expect(statementOf(report, safe`commit`, safe`now`).lists).toEqual(lists);
    expect(String(renderLog(report))).toContain('signed by key DC9B1796FDAEA859');
  });

  test('show an exception once if both used it', () => {
    const exceptions = ['abcdefghijklmnop'];
    const report = combined(
      [1, 2].map(index => ({ ...record(index), exceptions })),
      0
    );
    expect([report.exceptionsUsed, report.notes.map(String)]).toEqual([
      1,
      ['The exception abcdefghijklmnop was used.']
    ]);
    expect(combined([{ ...record(1), exceptions }], 0)).toMatchObject({ exceptionsUsed: 0, notes: [] });
  });

  test('add up the files and members that were not read', () => {
    const { notRead, byHash, unreadMembers } = combined([record(1), record(2)], 0);
    expect(byHash).toBe(3);
    expect([notRead.map(({ suffix, files }) => `${suffix} ${files}`), unreadMembers.leftAlone]).toEqual([
      ['`.bin` 2'],
      3
    ]);
  });

  test.each<[string, readonly ShardRecord[], number]>([
    ['one is missing', [record(1)], 0],
    ['one is missing and the other is listed', [record(1, { verdict: 'listed' })], 0],
    ['one is foreign', [record(1)], 1],
    ['there is a foreign third one', [record(1), record(2)], 1],
    ['one is there twice', [record(1), record(1), record(2)], 0],
    ['they are from two commits', [record(1), record(2, { commit: 'cd'.repeat(20) })], 0]
  ])('show no manifest and no totals if %s', (_, records, foreign) => {
    const found = { path: 'data/1.csv', row: 7, times: 1, threatTypes: ['MALWARE'], matchId: null } as const;
    const fault = { reason: 'manifest-unreadable', path: 'data/1.csv' } as const;
    const holding = records.map(each => ({
      ...each,
      matches: [{ ...found, threatTypes: [...found.threatTypes] }],
      faults: [fault]
    }));
    const report = combined(holding, foreign);
    expect(report.verdict).not.toBe('clean');
    expect(report).toMatchObject({ manifests: [], entries: 0, notRead: [], unreadMembers: { leftAlone: 0 } });
    expect(renderLog(report).join('\n')).not.toMatch(/data\/1|row 7|MALWARE|shard 1\b/);
  });

  test('are listed if one is listed, even if another is missing', () => {
    expect(combined([record(1, { verdict: 'listed' })], 0)).toMatchObject({ verdict: 'listed' });
  });

  test('are clean if one had nothing to ask about', () => {
    expect(combined([record(1), record(2, { mode: 'not asked', lists: [] })], 0)).toMatchObject({ verdict: 'clean' });
  });
});

test('a sealed record opens only with its own token, and not after a byte was changed', () => {
  const { statement, repository, base, levels } = record(1);
  const checked = {
    manifests: [],
    entries: 0,
    notRead: new Map<string, number>(),
    byHash: 0,
    unreadMembers: { digested: new Map<string, number>(), leftAlone: 0 },
    decision: NOTHING_FOUND,
    faults: [],
    ended: false,
    mode: 'lists',
    lists: []
  } as const;
  const { shard } = statement;
  const checks = { repository, base, rules: ['settings'], statement, shard, levels };
  const parts = { ...checks, checked, exceptions: [], faults: [], checksums: [] };
  const file = sealRecord(parts, 'token');
  for (const index of [0, 3]) {
    expect(unsealRecord(sealRecord({ ...parts, shard: { index, of: 2 } }, 'token'), 'token')).toBeNull();
  }
  expect(unsealRecord(sealRecord({ ...parts, shard: { index: 1, of: 257 } }, 'token'), 'token')).toBeNull();
  expect(unsealRecord(file, 'token')?.statement.commit).toBe(STATEMENT.commit);
  const signedBy = (key: string) => {
    const signed = { ...statement, lists: [{ ...STATEMENT.lists[0], signedBy: key }] };
    return unsealRecord(sealRecord({ ...parts, statement: signed }, 'token'), 'token')?.statement.lists[0]?.signedBy;
  };
  expect(signedBy('DC9B1796FDAEA859')).toBe('DC9B1796FDAEA859');
  expect(signedBy('evil.example/')).toBeUndefined();
  expect(unsealRecord(file, 'another')).toBeNull();
  for (let at = 0; at < file.length; at += 997) {
    const altered = Uint8Array.from(file);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(unsealRecord(altered, 'token')).toBeNull();
  }
});

/** in-toto Attestation Framework, Statement v1: `_type`, subjects with digests, the URI of a predicate type, a predicate. */
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

test('statement and checksums form valid in-toto statements with at most 1,024 subjects each', () => {
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
