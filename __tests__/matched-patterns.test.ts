/** Patterns that match nothing are a mistake, and the run says so; one of several is named. */
import { describe, expect, test } from '@jest/globals';
import { splitPatterns } from '../src/manifest/kind/patterns.ts';
import { findUnmatched, givenPatterns } from '../src/settings/matched-patterns.ts';
import { parseSettings } from '../src/settings/parse-settings.ts';

const HEAD = ['README.md', 'data/a.csv', 'data/b.tsv', 'samples/a.csv'];

interface Case {
  readonly input?: string;
  readonly settings?: string;
  readonly unchecked?: readonly string[];
  readonly base?: readonly string[] | null;
}

/** The reason, its text and the notes. */
async function find({ input, settings = '', unchecked = [], base = null }: Case) {
  const { settings: parsed } = parseSettings(Buffer.from(`version: 1\n${settings}`));
  const given = givenPatterns(parsed, input === undefined ? null : splitPatterns(input));
  const trees = [HEAD, ...(base === null ? [] : [base])].map(paths => () => {
    return Promise.resolve(paths.map(path => ({ path: Buffer.from(path).toString('latin1') })));
  });
  const { fault, notes } = await findUnmatched(given, unchecked, trees);
  return { reason: fault?.reason ?? null, text: String(fault?.text ?? ''), notes: notes.map(String) };
}

describe('patterns of which none matches a file of the whole tree', () => {
  test.each<readonly [patterns: string, ...names: string[]]>([
    ['DATA/*.csv', '`DATA/*.csv`'],
    ['x.csv, y.csv', '`x.csv`', '`y.csv`'],
    ['/a.csv', '`/a.csv`'],
    ['../data/', '`../data/`'],
    ['DATA/\n!README.md', '`DATA/`'],
    ['!nothing/**', '`!nothing/**`'],
    ['https://evil.example/p', 'pattern #1'],
    ['evil.example/p, x.csv', 'pattern #1', '`x.csv`']
  ])('%j end the run as usage, by name', async (input, ...names) => {
    const { reason, text } = await find({ input });
    expect(reason).toBe('usage');
    expect(text).toContain('no pattern of the input manifests matches a file');
    for (const name of names) expect(text).toContain(name);
    expect(text).not.toContain('evil');
    expect(await find({ settings: `manifests: [${JSON.stringify(input)}]` })).toMatchObject({
      reason: 'settings-invalid',
      text: text.replace('the input manifests', 'manifests in the settings')
    });
  });

  test.each(['data/**, !data/', 'data/a.csv\n!**/*.csv'])('nor one that excludes all it selects: %j', async input => {
    expect(await find({ input })).toMatchObject({
      reason: 'usage',
      text: expect.stringContaining('exclude every file')
    });
  });

  test('are no mistake where the change deletes the last file', async () => {
    expect(await find({ input: 'old/*.csv', base: ['old/a.csv'] })).toMatchObject({ reason: null, notes: [] });
    expect(await find({ input: 'old/*.csv', base: ['new/a.csv'] })).toMatchObject({ reason: 'usage' });
  });

  test('are named up to some number', async () => {
    const input = Array.from({ length: 25 }, (_, index) => `${index}.csv`).join(',');
    const { text } = await find({ input });
    expect(text).toContain('`19.csv`, and 5 more');
    expect(text).not.toContain('`20.csv`');
  });
});

describe('a pattern that matches nothing, beside one that does', () => {
  test('is named in the report', async () => {
    const found = await find({ input: 'data/**\nDATA/**\n!nothing/' });
    expect(found).toMatchObject({ reason: null });
    expect(found.notes).toEqual([
      'The pattern `DATA/**` of manifests matches no file.',
      'The pattern `!nothing/` of manifests matches no file.'
    ]);
  });

  test('is named where it is of unchecked files, which alone stop nothing', async () => {
    const { reason, notes } = await find({ unchecked: ['legacy/*', 'data/, x.csv'] });
    expect(reason).toBeNull();
    expect(notes).toEqual([
      'The pattern `legacy/*` of unchecked files matches no file.',
      'The pattern `x.csv` of unchecked files matches no file.'
    ]);
  });
});

test.each<Case>([
  {},
  { input: 'data/' },
  { input: 'a.csv' },
  { input: '!samples/' },
  { settings: 'manifests: ["data\\\\*.csv, README.md"]' },
  { input: 'DATA/', settings: 'manifests: [data/]' }
])('patterns that match are not mentioned: %j', async each => {
  expect(await find(each)).toEqual({ reason: null, text: '', notes: [] });
});
