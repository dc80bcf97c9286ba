/** Tests what may be shown of matches at each level. */
import { describe, expect, test } from '@jest/globals';
import { disclose, type DisclosureLevel, LEVELS, levelsFor } from '../src/report/disclose.ts';
import type { LocatedMatch } from '../src/report/located-match.ts';
import { MAX_PLACES } from '../src/report/report-limits.ts';
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

const at = (level: DisclosureLevel) => ({ sealed: level, locatable: level });
const nothing = { level: 'nothing' };

describe('how much is shown', () => {
  test.each(['public', 'internal', 'unknown'] as const)(
    'of sealed matches is only that there are some in a repository that is %s',
    visibility => {
      for (const sealed of [...LEVELS, null]) {
        expect(levelsFor(visibility, { sealed, locatable: null })).toEqual({ sealed: 'presence', locatable: 'rows' });
      }
    }
  );

  test('of sealed matches in a private repository follows the settings, and is their files by default', () => {
    for (const sealed of LEVELS) {
      expect(levelsFor('private', { sealed, locatable: null })).toEqual({ sealed, locatable: 'rows' });
    }
    expect(levelsFor('private', { sealed: null, locatable: null })).toEqual({ sealed: 'files', locatable: 'rows' });
  });

  test('of other matches follows the settings everywhere', () => {
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
  test.each(SEALED)('in %s is sealed, whatever its other categories', type => {
    for (const types of [[type], [type, 'PRIVACY'], ['PRIVACY', type]] as const) {
      expect(disclose([match(types)], at('presence'))).toEqual({ sealed: { level: 'presence' }, locatable: nothing });
    }
  });

  test.each(LOCATABLE)('in %s only is not sealed', type => {
    expect(disclose([match([type])], at('presence'))).toEqual({ sealed: nothing, locatable: { level: 'presence' } });
  });

  test('of each kind is shown at the level of its kind', () => {
    const matches = [match(['CSAM']), match(['PRIVACY'], { row: 8 })];
    expect(disclose(matches, { sealed: 'presence', locatable: 'counts' })).toEqual({
      sealed: { level: 'presence' },
      locatable: { level: 'counts', counts: [{ category: 'PRIVACY', matches: 1 }] }
    });
    expect(disclose(matches, { sealed: 'counts', locatable: 'presence' })).toEqual({
      sealed: { level: 'counts', counts: [{ category: 'CSAM', matches: 1 }] },
      locatable: { level: 'presence' }
    });
  });

  test.each<readonly [string, LocatedMatch, readonly (number | 'file')[]]>([
    ['in the same row', match(['CSAM'], { row: 8 }), [7, 9]],
    ['that is the file itself', match(['CSAM'], { row: 'file' }), [9]],
    ['whose row is not known', match(['CSAM'], { row: null, times: 2 }), [9]],
    ['in no row that is listed otherwise', match(['CSAM'], { row: 10 }), [7, 8, 9]]
  ])('is sealed if there is a sealed match %s, whichever comes first', (_, sealed, rows) => {
    const others = [match(['PRIVACY']), match(['PRIVACY'], { row: 8 }), match(['PRIVACY'], { manifest: B, row: 9 })];
    for (const matches of [
      [sealed, ...others],
      [...others, sealed]
    ]) {
      const { locatable, ...rest } = disclose(matches, { sealed: 'presence', locatable: 'rows' });
      expect(rest).toEqual({ sealed: { level: 'presence' } });
      expect(locatable.level === 'rows' && locatable.places.map(({ row }) => row)).toEqual(rows);
    }
  });

  test('in a row with a sealed one is counted with those', () => {
    const matches = [match(['PRIVACY']), match(['CSAM'])];
    expect(disclose(matches, { sealed: 'counts', locatable: 'rows' })).toEqual({
      sealed: {
        level: 'counts',
        counts: [
          { category: 'PRIVACY', matches: 1 },
          { category: 'CSAM', matches: 1 }
        ]
      },
      locatable: nothing
    });
  });

  test('that does not exist is not shown at any level', () => {
    for (const level of LEVELS) expect(disclose([], at(level))).toEqual({ sealed: nothing, locatable: nothing });
  });
});

describe('matches are shown', () => {
  const matches = [
    match(['PRIVACY', 'MALWARE']),
    match(['PRIVACY'], { manifest: B, annotatable: null, row: 9, matchId: null }),
    match(['PRIVACY'], { row: 8 }),
    match(['MALWARE'], { manifest: B, row: null, times: 40 })
  ];

  test('by presence without details', () => {
    expect(disclose(matches, at('presence')).locatable).toEqual({ level: 'presence' });
  });

  test('by counts for each category, including matches without a row', () => {
    expect(disclose(matches, at('counts')).locatable).toEqual({
      level: 'counts',
      counts: [
        { category: 'PRIVACY', matches: 3 },
        { category: 'MALWARE', matches: 41 }
      ]
    });
  });

  test('by files as counts for each file and category', () => {
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

  test('by rows one by one, and as a count if they have no row', () => {
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

  test('by rows up to a limit, and the others as a count', () => {
    const many = Array.from({ length: MAX_PLACES + 3 }, (_, row) => match(['PRIVACY'], { row }));
    const { locatable } = disclose([...many, match(['PRIVACY'], { row: null, times: 5 })], at('rows'));
    expect(locatable).toMatchObject({ level: 'rows', more: 8 });
    const rows = locatable.level === 'rows' ? locatable.places.map(({ row }) => row) : [];
    expect(rows).toEqual(Array.from({ length: MAX_PLACES }, (_, row) => row));
  });
});
