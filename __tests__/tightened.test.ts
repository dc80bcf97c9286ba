/** A repository's own settings can only make its organisation's stricter. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { selector } from '../src/manifest/format/select.ts';
import { LEVELS, levelsFor } from '../src/report/disclose.ts';
import { SettingsFile } from '../src/settings/settings-schema.ts';
import { parseSettings } from '../src/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/settings/settings.ts';
import { tightened } from '../src/settings/tightened.ts';

function parsed(text: string) {
  return parseSettings(Buffer.from(`version: 1\n${text}\n`));
}

function parsedFile(file: object) {
  return parseSettings(Buffer.from(JSON.stringify({ version: 1, ...file })));
}

function combined(shared: string, own: string) {
  const { settings, ignored } = tightened(parsed(shared).settings, parsed(own));
  return { settings, ignored: ignored.map(String) };
}

const ENTRY = "reason: agreed, expires: '2999-01-01'";
const UNCHECKED = `unchecked: [{path: a.csv, ${ENTRY}}]`;
const EXCEPTION = `exceptions: [{id: abcdefghijklmnop, approved-by: A, ${ENTRY}}]`;
const [ALICE, BOB] = ['a', 'b'].map(letter => `age1${letter.repeat(58)}`);

/** A key, the organisation's value, a value that is looser, and one that is stricter; null if there is none. */
const KEYS: readonly (readonly [key: string, shared: string, looser: string, stricter: string | null])[] = [
  ['unchecked', '', UNCHECKED, null],
  ['exceptions', '', EXCEPTION, null],
  ['report-recipients', `report-recipients: [${ALICE}]`, `report-recipients: [${BOB}]`, null],
  ['lfs-media', 'lfs-media: content', 'lfs-media: oid', null],
  [
    'disclosure.sealed',
    'disclosure: {sealed: counts}',
    'disclosure: {sealed: files}',
    'disclosure: {sealed: presence}'
  ],
  ['disclosure.sealed', '', 'disclosure: {sealed: rows}', 'disclosure: {sealed: counts}'],
  [
    'disclosure.locatable',
    'disclosure: {locatable: files}',
    'disclosure: {locatable: rows}',
    'disclosure: {locatable: counts}'
  ],
  ...(['denylist-seconds', 'total-seconds', 'manifest-mib', 'expansion'] as const).map(
    key => [`limits.${key}`, `limits: {${key}: 50}`, `limits: {${key}: 51}`, `limits: {${key}: 49}`] as const
  ),
  [
    'limits.list-age-hours',
    'limits: {list-age-hours: 24}',
    'limits: {list-age-hours: 25}',
    'limits: {list-age-hours: 1}'
  ],
  ['limits.list-entries', 'limits: {list-entries: 9}', 'limits: {list-entries: 8}', 'limits: {list-entries: 10}']
];

describe.each(KEYS)('%s of %j', (key, shared, looser, stricter) => {
  test('is not loosened, and the key is named', () => {
    expect(combined(shared, looser)).toEqual({ settings: parsed(shared).settings, ignored: [`\`${key}\``] });
  });

  test('can be made stricter', () => {
    if (stricter !== null)
      expect(combined(shared, stricter)).toEqual({ settings: parsed(stricter).settings, ignored: [] });
  });

  test('stays where the repository says the same or nothing', () => {
    const repeated = key === 'unchecked' || key === 'exceptions' ? '' : shared;
    for (const own of [repeated, '']) {
      expect(combined(shared, own)).toEqual({ settings: parsed(shared).settings, ignored: [] });
    }
  });
});

test('every key of the settings is in that table or in the tests below', () => {
  const others = ['version', 'manifests', 'url-templates'];
  const named = new Set([...KEYS.map(([key]) => key.split('.')[0] ?? ''), ...others]);
  expect(Object.keys(SettingsFile.entries).filter(key => !named.has(key))).toEqual([]);
});

test('content of media is read if either of the two says so', () => {
  expect(combined('lfs-media: oid', 'lfs-media: content')).toMatchObject({
    settings: { lfsMedia: 'content' },
    ignored: []
  });
});

test('a highest age of lists can be added', () => {
  expect(combined('', 'limits: {list-age-hours: 24}').settings.limits.listAgeHours).toBe(24);
});

test('fewer recipients are no reason for a note, and change nothing', () => {
  const shared = `report-recipients: [${ALICE}, ${BOB}]`;
  expect(combined(shared, `report-recipients: [${BOB}]`)).toEqual({ settings: parsed(shared).settings, ignored: [] });
});

test('templates of both are filled', () => {
  const { settings } = combined(
    'url-templates: ["https://a.example/{id}"]',
    'url-templates: ["https://b.example/{id}"]'
  );
  expect(settings.urlTemplates).toEqual(['https://a.example/{id}', 'https://b.example/{id}']);
});

test('the defaults of a file that sets only one limit loosen no other', () => {
  const shared = parsed('limits: {total-seconds: 9, expansion: 9, denylist-seconds: 900}').settings;
  const { settings, ignored } = tightened(shared, parsed('limits: {expansion: 5}'));
  expect({ limits: settings.limits, ignored }).toEqual({ limits: { ...shared.limits, expansion: 5 }, ignored: [] });
});

describe('manifests', () => {
  const PATHS = ['data/a.csv', 'data/samples/a.csv', 'tools/fetch.sql', 'other/a.csv'];

  function selected(shared: string, own: string) {
    const { settings, ignored } = combined(shared, own);
    const select = selector(settings.manifests, settings.moreManifests);
    return { manifests: PATHS.filter(path => select(path) === 'manifest'), ignored };
  }

  const CASES: readonly (readonly [what: string, shared: string, own: string, manifests: readonly number[]])[] = [
    ['are added to the organisation’s', 'manifests: [data/]', 'manifests: [tools/]', [0, 1, 2]],
    ['are added to the built-in ones', '', 'manifests: [tools/]', [0, 1, 2, 3]],
    ['replace none', 'manifests: [data/]', 'manifests: [data/a.csv]', [0, 1]],
    [
      'are checked although the organisation excludes them',
      'manifests: ["!data/samples/"]',
      'manifests: [data/samples/]',
      [0, 1, 3]
    ]
  ];

  test.each(CASES)('of a repository %s', (_what, shared, own, manifests) => {
    expect(selected(shared, own)).toEqual({ manifests: manifests.map(index => PATHS[index]), ignored: [] });
  });

  test.each([
    ['manifests: [data/, "!data/samples/"]', [0, 1]],
    ['manifests: ["!data/"]', [0, 1]]
  ])('cannot be excluded by a repository: %s', (own, manifests) => {
    expect(selected('manifests: [data/]', own)).toEqual({
      manifests: manifests.map(index => PATHS[index]),
      ignored: ['`manifests`']
    });
  });
});

test('a file with a version alone changes nothing', () => {
  const shared: Settings = { ...DEFAULT_SETTINGS, lfsMedia: 'oid' };
  expect(tightened(shared, parsed(''))).toEqual({ settings: shared, ignored: [] });
});

/** Any settings file: each key with a value or without one. */
function anyFile(): fc.Arbitrary<Record<string, unknown>> {
  const level = fc.constantFrom('presence', 'counts', 'files', 'rows');
  const number = fc.integer({ min: 1, max: 9 });
  const expires = '2999-01-01';
  const pattern = fc.constantFrom('data/', '!data/', '*.csv', '!a.csv', '!tools/', 'tools/**', 'other/a.csv');
  const limits = ['denylist-seconds', 'total-seconds', 'manifest-mib', 'expansion', 'list-age-hours', 'list-entries'];
  const record = (keys: Record<string, fc.Arbitrary<unknown>>) => fc.record(keys, { requiredKeys: [] });
  return record({
    manifests: fc.array(pattern, { minLength: 1, maxLength: 3 }),
    'url-templates': fc.subarray(['https://a.example/{id}', 'https://b.example/{id}']),
    unchecked: fc.constant([{ path: 'a.csv', reason: 'agreed', expires }]),
    exceptions: fc.constant([{ id: 'abcdefghijklmnop', reason: 'agreed', 'approved-by': 'A', expires }]),
    disclosure: record({ sealed: level, locatable: level }),
    'report-recipients': fc.subarray([ALICE, BOB]),
    'lfs-media': fc.constantFrom('content', 'oid'),
    limits: record(Object.fromEntries(limits.map(name => [name, number])))
  });
}

test('nothing that a repository writes makes anything looser', () => {
  const STRICTNESS = ['outside', 'tool', 'unknown', 'manifest'];
  const paths = ['a.csv', 'data/a.csv', 'data/b.txt', 'tools/fetch.sh', 'tools/package.json', 'other/a.csv', 'x'];
  const strictness = ({ manifests, moreManifests }: Settings) => {
    const select = selector(manifests, moreManifests);
    return paths.map(path => STRICTNESS.indexOf(select(path)));
  };
  const shown = ({ disclosure }: Settings) =>
    (['public', 'private'] as const).flatMap(visibility => {
      const { sealed, locatable } = levelsFor(visibility, disclosure);
      return [LEVELS.indexOf(sealed), LEVELS.indexOf(locatable)];
    });
  const allowed = ({ limits: { listEntries, listAgeHours, ...others } }: Settings) => [
    ...Object.values(others),
    listAgeHours ?? Infinity,
    -listEntries
  ];
  const noMore = (now: readonly number[], before: readonly number[]) =>
    now.every((value, i) => value <= (before[i] ?? 0));
  fc.assert(
    fc.property(anyFile(), anyFile(), (ours, theirs) => {
      const shared = parsedFile(ours).settings;
      const { settings } = tightened(shared, parsedFile(theirs));
      const { unchecked, exceptions, reportRecipients } = shared;
      expect(settings).toMatchObject({ unchecked, exceptions, reportRecipients });
      expect(settings.urlTemplates).toEqual(expect.arrayContaining([...shared.urlTemplates]));
      expect(settings.lfsMedia === 'oid' && shared.lfsMedia === 'content').toBe(false);
      expect(noMore(strictness(shared), strictness(settings))).toBe(true);
      expect(noMore(shown(settings), shown(shared))).toBe(true);
      expect(noMore(allowed(settings), allowed(shared))).toBe(true);
    }),
    { numRuns: 300 }
  );
});
