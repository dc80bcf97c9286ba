/** What may be said of matches, level by level. */
import { describe, expect, test } from '@jest/globals';
import { disclose, type Level, LEVELS, levelsFor, type LocatedMatch, MOST_PLACES } from '../src/report/disclose.ts';
import { safe } from '../src/safe/text.ts';
import { LOCATABLE, SEALED, type ThreatType } from '../src/safe/threat-types.ts';

const A = safe`a.csv`;
const B = safe`b.csv`;
const ID = safe`abcdefghijklmnop`;

const match = (threatTypes: readonly ThreatType[], change: Partial<LocatedMatch> = {}): LocatedMatch => ({
  manifest: A,
  times: 1,
  annotatable: A,
  row: 7,
  threatTypes,
  matchId: ID,
  ...change
});

const at = (level: Level) => ({ sealed: level, locatable: level });
const nothing = { level: 'nothing' };

describe('how much is said', () => {
  test.each(['public', 'internal', 'unknown'] as const)(
    'of sealed matches is never more than that there are some, where the repository is %s',
    visibility => {
      for (const sealed of [...LEVELS, null]) {
        expect(levelsFor(visibility, { sealed, locatable: null })).toEqual({ sealed: 'presence', locatable: 'rows' });
      }
    }
  );

  test('of sealed matches is as the settings say where the repository is private, else in which files they are', () => {
    for (const sealed of LEVELS) {
      expect(levelsFor('private', { sealed, locatable: null })).toEqual({ sealed, locatable: 'rows' });
    }
    expect(levelsFor('private', { sealed: null, locatable: null })).toEqual({ sealed: 'files', locatable: 'rows' });
  });

  test('of other matches is as the settings say, anywhere', () => {
    for (const visibility of ['public', 'private', 'internal', 'unknown'] as const) {
      for (const locatable of LEVELS) {
        expect(levelsFor(visibility, { sealed: null, locatable }).locatable).toBe(locatable);
      }
    }
  });

  test('grows from level to level', () => {
    expect(LEVELS).toEqual(['presence', 'counts', 'files', 'rows']);
  });
});

describe('a match', () => {
  test.each(SEALED)('of %s is sealed, whatever else it is', type => {
    for (const types of [[type], [type, 'PRIVACY'], ['PRIVACY', type]] as const) {
      expect(disclose([match(types)], at('presence'))).toEqual({ sealed: { level: 'presence' }, locatable: nothing });
    }
  });

  test.each(LOCATABLE)('of %s is not', type => {
    expect(disclose([match([type])], at('presence'))).toEqual({ sealed: nothing, locatable: { level: 'presence' } });
  });

  test('of each kind is told at the level of its kind', () => {
    const matches = [match(['CSAM']), match(['PRIVACY'])];
    expect(disclose(matches, { sealed: 'presence', locatable: 'counts' })).toEqual({
      sealed: { level: 'presence' },
      locatable: { level: 'counts', counts: [{ category: 'PRIVACY', matches: 1 }] }
    });
    expect(disclose(matches, { sealed: 'counts', locatable: 'presence' })).toEqual({
      sealed: { level: 'counts', counts: [{ category: 'CSAM', matches: 1 }] },
      locatable: { level: 'presence' }
    });
  });

  test('that is not there is not told at any level', () => {
    for (const level of LEVELS) expect(disclose([], at(level))).toEqual({ sealed: nothing, locatable: nothing });
  });
});

describe('matches are told', () => {
  const matches = [
    match(['PRIVACY', 'MALWARE']),
    match(['PRIVACY'], { manifest: B, annotatable: null, row: 9, matchId: null }),
    match(['PRIVACY'], { row: 8 }),
    match(['MALWARE'], { manifest: B, row: null, times: 40 })
  ];

  test('by presence as nothing more', () => {
    expect(disclose(matches, at('presence')).locatable).toEqual({ level: 'presence' });
  });

  test('by counts of each category, those without a row included', () => {
    expect(disclose(matches, at('counts')).locatable).toEqual({
      level: 'counts',
      counts: [
        { category: 'PRIVACY', matches: 3 },
        { category: 'MALWARE', matches: 41 }
      ]
    });
  });

  test('by files as counts of each category in each', () => {
    expect(disclose(matches, at('files')).locatable).toEqual({
      level: 'files',
      files: [
        { category: 'PRIVACY', manifest: A, matches: 2 },
        { category: 'MALWARE', manifest: A, matches: 1 },
        { category: 'PRIVACY', manifest: B, matches: 1 },
        { category: 'MALWARE', manifest: B, matches: 40 }
      ]
    });
  });

  test('by rows one by one, and those without a row by their number', () => {
    expect(disclose(matches, at('rows')).locatable).toEqual({
      level: 'rows',
      places: [
        { category: 'PRIVACY', manifest: A, annotatable: A, row: 7, matchId: ID },
        { category: 'MALWARE', manifest: A, annotatable: A, row: 7, matchId: ID },
        { category: 'PRIVACY', manifest: B, annotatable: null, row: 9, matchId: null },
        { category: 'PRIVACY', manifest: A, annotatable: A, row: 8, matchId: ID }
      ],
      more: 40
    });
  });

  test('by rows up to so many, and those beyond by their number', () => {
    const many = Array.from({ length: MOST_PLACES + 3 }, (_, row) => match(['PRIVACY'], { row }));
    const { locatable } = disclose([...many, match(['PRIVACY'], { row: null, times: 5 })], at('rows'));
    expect(locatable).toMatchObject({ level: 'rows', more: 8 });
    const rows = locatable.level === 'rows' ? locatable.places.map(({ row }) => row) : [];
    expect(rows).toEqual(Array.from({ length: MOST_PLACES }, (_, row) => row));
  });
});
