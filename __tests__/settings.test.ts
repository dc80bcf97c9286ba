/** Settings are read strictly: a wrong one is named by key and line, with what is allowed, and no value is repeated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe as faultOf } from '../src/safe/errors.ts';
import { parseSettings } from '../src/settings/parse-settings.ts';
import { DEFAULT_SETTINGS, expiresSoon, isCurrent, type Settings } from '../src/settings/settings.ts';
import { allowedAt } from '../src/settings/settings-schema.ts';
import { SCHEMA_FILE, settingsSchema } from './support/settings-schema.ts';

/** Stands wherever a value can stand, and must come back nowhere. */
const CANARY = 'Zq7-canary-value';

const ENTRY = `reason: ${CANARY}, expires: 2030-01-01`;
const EXCEPTION = `id: abcdefghijklmnop, approved-by: ${CANARY}, ${ENTRY}`;

function settings(...lines: readonly string[]): string {
  return ['# a comment', 'version: 1', ...lines, ''].join('\n');
}

/** The message of a file that is refused; fails on one that is taken. */
function refusal(file: string | Uint8Array): string {
  try {
    parseSettings(Buffer.from(file));
  } catch (error) {
    const { reason, text } = faultOf(error);
    expect(reason).toBe('settings-invalid');
    return String(text);
  }
  throw new Error('the settings were taken');
}

const LEVELS = 'must be presence, counts, files or rows';
const NUMBER = 'must be a number above 0';
const DAY = 'must be a date as YYYY-MM-DD';

/** A name, the file, and what its refusal says. */
const WRONG: readonly (readonly [name: string, file: string, ...says: string[]])[] = [
  [
    'an unknown key',
    settings(`limit: ${CANARY}`),
    'line 3: `limit` is not a key',
    'takes version, manifests, ',
    ' and limits'
  ],
  [
    'an unknown key whose value begins on the next line',
    settings('manifests: [a.csv]', 'limit:', `  much: ${CANARY}`),
    'line 4: `limit` is not a key'
  ],
  ['a key that every object has', settings(`constructor: ${CANARY}`), 'line 3: `constructor` is not a key'],
  [
    'a key that makes prototypes',
    settings(`__proto__: {version: ${CANARY}}`),
    'line 3: `\\x5f\\x5fproto\\x5f\\x5f` is not a key'.replaceAll('\\x5f', '_')
  ],
  ['a key in the wrong case', settings(`Manifests: [${CANARY}]`), 'line 3: `Manifests` is not a key'],
  ['a key that reads like an address', settings(`https://${CANARY}.example/: 1`), 'line 3: a key is not a key'],
  [
    'an unknown key of disclosure',
    settings('disclosure:', '  sealed: presence', `  public: ${CANARY}`),
    'line 5: `public` is not a key of `disclosure`, which takes',
    'takes sealed and locatable'
  ],
  [
    'an unknown key of limits',
    settings('limits:', `  seconds: ${CANARY}`),
    'line 4: `seconds` is not a key of `limits`',
    'takes denylist-seconds, total-seconds, ',
    ' and list-entries'
  ],
  [
    'an unknown key of an unchecked entry',
    settings('unchecked:', `  - path: ${CANARY}`, `    ${ENTRY.replace(', ', '\n    ')}`, `    who: ${CANARY}`),
    'line 7: `who` is not a key of `unchecked.0`',
    'takes path, reason and expires'
  ],
  [
    'an unknown key of the second exception',
    settings('exceptions:', `  - {${EXCEPTION}}`, `  - {${EXCEPTION}, row: ${CANARY}}`),
    'line 5: `row` is not a key of `exceptions.1`',
    'takes id, reason, approved-by and expires'
  ],

  ['no version', `manifests: [${CANARY}]\n`, 'line 1: `version` must be the number 1'],
  ['version 2', `version: 2\nmanifests: [${CANARY}]\n`, 'line 1: `version` must be the number 1'],
  ['a version in quotes', `# ${CANARY}\nversion: "1"\n`, 'line 2: `version` must be the number 1'],
  ['a list', `- ${CANARY}\n`, 'line 1: `version` must be the number 1'],
  ['a text', CANARY, 'it must be a mapping with the keys version'],
  ['nothing', '', 'must be one YAML document'],
  ['a comment alone', `# ${CANARY}\n`, 'must be one YAML document'],
  ['null', '~\n', 'it must be a mapping'],

  ['manifests as a text', settings(`manifests: ${CANARY}`), 'line 3: `manifests` must be a list of globs'],
  ['manifests without any', settings('manifests: []'), 'line 3: `manifests` must be a list of globs with at least one'],
  ['manifests left empty', settings('manifests:'), 'line 3: `manifests` must be a list of globs'],
  [
    'a manifest that is empty',
    settings('manifests:', `  - ${CANARY}`, '  - ""'),
    'line 5: `manifests.1` must be a glob'
  ],
  ['a manifest that is a number', settings('manifests: [77123]'), 'line 3: `manifests.0` must be a glob'],
  ['manifests as a mapping', settings(`manifests: {a: ${CANARY}}`), 'line 3: `manifests` must be a list of globs'],
  [
    'a template without a column',
    settings(`url-templates: ["https://${CANARY}.example/"]`),
    'line 3: `url-templates.0` must be a URL with a column'
  ],
  [
    'a template without a scheme',
    settings(`url-templates: ["${CANARY}.example/{id}"]`),
    'line 3: `url-templates.0` must be a URL with a column'
  ],
  [
    'an unchecked text',
    settings(`unchecked: [${CANARY}]`),
    'line 3: `unchecked.0` must be a mapping with the keys path'
  ],
  [
    'an unchecked entry without a reason',
    settings(`unchecked: [{path: ${CANARY}, expires: 2030-01-01}]`),
    'line 3: `unchecked.0.reason` must be a non-empty text'
  ],
  [
    'a blank reason',
    settings('unchecked:', `  - {path: ${CANARY}, reason: " ", expires: 2030-01-01}`),
    'line 4: `unchecked.0.reason` must be a non-empty text'
  ],
  [
    'an unchecked entry without an end',
    settings(`unchecked: [{path: a, reason: ${CANARY}}]`),
    `line 3: \`unchecked.0.expires\` ${DAY}`
  ],
  [
    'exceptions as a mapping',
    settings(`exceptions: {${EXCEPTION}}`),
    'line 3: `exceptions` must be a list of entries with id'
  ],
  [
    'an exception without an approver',
    settings(`exceptions: [{id: abcdefghijklmnop, ${ENTRY}}]`),
    'line 3: `exceptions.0.approved-by` must be a non-empty text'
  ],
  ...['abcdefghijklmno', 'abcdefghijklmnopq', 'ABCDEFGHIJKLMNOP', 'abcdefghijklmno1', 'k3f7…'].map(
    id =>
      [
        `the match id ${id}`,
        settings(`exceptions: [{id: ${id}, reason: ${CANARY}, approved-by: me, expires: 2030-01-01}]`),
        'line 3: `exceptions.0.id` must be a match id of 16 characters, a to z and 2 to 7'
      ] as const
  ),
  ...[
    '2027-02-29',
    '2027-02-30',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '27-01-01',
    '2027-1-1',
    '2027',
    'tomorrow',
    '2027-01-01T00:00:00Z'
  ].map(
    expires =>
      [
        `the day ${expires}`,
        settings(`unchecked: [{path: a, reason: ${CANARY}, expires: ${expires}}]`),
        `line 3: \`unchecked.0.expires\` ${DAY}`
      ] as const
  ),
  [
    'disclosure as a text',
    settings(`disclosure: ${CANARY}`),
    'line 3: `disclosure` must be a mapping with the keys sealed and locatable'
  ],
  ['disclosure as an empty list', settings('disclosure: []'), 'line 3: `disclosure` must be a mapping'],
  ['a level that is none', settings('disclosure:', `  sealed: ${CANARY}`), `line 4: \`disclosure.sealed\` ${LEVELS}`],
  ['a level left empty', settings('disclosure: {locatable: }'), `line 3: \`disclosure.locatable\` ${LEVELS}`],
  [
    'a level in the wrong case',
    settings('disclosure: {locatable: Rows}'),
    `line 3: \`disclosure.locatable\` ${LEVELS}`
  ],
  [
    'a recipient that is none',
    settings('report-recipients:', `  - ${CANARY}`),
    'line 4: `report-recipients.0` must be an age recipient'
  ],
  [
    'a secret key as recipient',
    settings(`report-recipients: [AGE-SECRET-KEY-1${CANARY}]`),
    'line 3: `report-recipients.0` must be an age recipient'
  ],
  [
    'limits as an empty list',
    settings('limits: []'),
    'line 3: `limits` must be a mapping with the keys denylist-seconds'
  ],
  ...['0', '-5', '.inf', '.nan', CANARY, '"60"', 'true', '[60]', ''].map(
    value =>
      [
        `a limit of ${value || 'nothing'}`,
        settings(`limits: {total-seconds: ${value}}`),
        `line 3: \`limits.total-seconds\` ${NUMBER}`
      ] as const
  ),

  ['an anchor', settings(`manifests: &all [${CANARY}]`), 'line 3: YAML anchors and tags are not allowed'],
  ['an alias', settings(`manifests: *${CANARY}`), 'line 3: YAML aliases are not allowed'],
  ['a tag', settings(`manifests: !!seq [${CANARY}]`), 'line 3: YAML anchors and tags are not allowed'],
  [
    'a tag of its own',
    settings('limits:', `  expansion: !${CANARY} 5`),
    'line 4: YAML anchors and tags are not allowed'
  ],
  ['a merged mapping', settings(`<<: {manifests: [${CANARY}]}`), 'line 3: `\\x3c\\x3c` is not a key'],
  [
    'a key that is given twice',
    settings(`manifests: [${CANARY}]`, `manifests: [${CANARY}]`),
    'line 4: `manifests` is used twice'
  ],
  [
    'a key that is given twice in a mapping',
    settings('limits:', '  expansion: 5', '  "expansion": 6'),
    'line 5: `expansion` is used twice'
  ],
  ['a key that is a list', settings(`? [${CANARY}]`, ': x'), 'a key is used twice, or is not a plain name'],
  ['two documents', `${settings()}---\nversion: 1\nmanifests: [${CANARY}]\n`, 'must be one YAML document'],
  ['a bracket that is not closed', settings(`manifests: [${CANARY}`), 'this is not YAML'],
  ['a tab for indentation', settings('limits:', `\texpansion: ${CANARY}`), 'line 4: this is not YAML'],
  ['nesting without end', settings(`manifests: ${'['.repeat(99)}${']'.repeat(99)}`), 'this is not YAML'],
  ['more than 1 MiB', settings(`# ${CANARY.repeat(70_000)}`), 'it is larger than 1 MiB']
];

describe('a wrong settings file is refused and quoted nowhere', () => {
  test.each(WRONG)('%s', (_, file, ...says) => {
    const message = refusal(file);
    for (const part of says) expect(message).toContain(part);
    expect(message.toLowerCase()).not.toContain(CANARY.toLowerCase());
    expect(message).not.toContain('77123');
  });

  test('text that is not UTF-8', () => {
    const bytes = Buffer.from(settings(`manifests: [${CANARY}é]`), 'latin1');
    expect(refusal(bytes)).toMatch(/it is not UTF-8 text$/);
  });

  test('lines are counted whatever ends them', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(refusal(settings('manifests: [a]', 'limit: 3').replaceAll('\n', end))).toContain('line 4: `limit`');
    }
  });

  test('a large file with an error at its end is refused by its line', () => {
    const many = `manifests: [${'a,'.repeat(50_000)}a]`;
    expect(refusal(settings(many, 'limit: 3'))).toContain('line 4: `limit`');
  });
});

describe('a valid settings file', () => {
  const FULL = settings(
    'manifests: ["data/**/*.csv", "!data/samples/**"]',
    'url-templates: ["https://videos.example/watch?v={video_id}"]',
    'unchecked: [{path: "legacy/*.sqlite", reason: "no links", expires: 2028-02-29}]',
    'exceptions: [{id: k3f7abcdefgh2345, reason: "our mirror", approved-by: "A. Maintainer", expires: 2030-12-31}]',
    'disclosure: {sealed: presence, locatable: files}',
    `report-recipients: [age1${'q'.repeat(58)}]`,
    'lfs-media: oid',
    'limits: {denylist-seconds: 60, total-seconds: 0.5, manifest-mib: 1, expansion: 2, list-age-hours: 24, list-entries: 1000}'
  );

  test('is read whole', () => {
    const expected: Settings = {
      manifests: ['data/**/*.csv', '!data/samples/**'],
      moreManifests: [],
      urlTemplates: ['https://videos.example/watch?v={video_id}'],
      unchecked: [{ path: 'legacy/*.sqlite', reason: 'no links', expires: new Date('2028-02-29') }],
      exceptions: [
        {
          id: 'k3f7abcdefgh2345',
          reason: 'our mirror',
          approvedBy: 'A. Maintainer',
          expires: new Date('2030-12-31')
        }
      ],
      disclosure: { sealed: 'presence', locatable: 'files' },
      reportRecipients: [`age1${'q'.repeat(58)}`],
      lfsMedia: 'oid',
      limits: {
        denylistSeconds: 60,
        totalSeconds: 0.5,
        manifestBytes: 1 << 20,
        expansion: 2,
        listAgeHours: 24,
        listEntries: 1000
      }
    };
    expect(parseSettings(Buffer.from(FULL)).settings).toEqual(expected);
  });

  test.each([
    ['version alone', 'version: 1'],
    ['a byte-order mark', '\ufeffversion: 1\n'],
    ['one document with its marks', '---\nversion: 1\n...\n'],
    ['lists that name nothing', settings('unchecked: []', 'exceptions: []', 'report-recipients: []')],
    ['mappings that set nothing', settings('disclosure: {}', 'limits: {}')],
    ['JSON', '{"version": 1}']
  ])('%s holds the defaults', (_, file) => {
    expect(parseSettings(Buffer.from(file)).settings).toEqual(DEFAULT_SETTINGS);
  });

  test('may hold entries that have expired', () => {
    const file = settings(`unchecked: [{path: a, reason: b, expires: 2001-01-01}]`);
    expect(parseSettings(Buffer.from(file)).settings.unchecked).toHaveLength(1);
  });
});

describe('an agreed entry', () => {
  const entry = { reason: 'agreed', expires: new Date('2027-01-31') };

  test.each([
    ['2027-01-16T23:59:59Z', true, false],
    ['2027-01-18T00:00:00Z', true, true],
    ['2027-01-31T00:00:00Z', true, true],
    ['2027-01-31T23:59:59Z', true, true],
    ['2027-02-01T00:00:00Z', false, false],
    ['2028-01-01T00:00:00Z', false, false]
  ])('at %s is current: %j, ends soon: %j', (now, current, soon) => {
    expect(isCurrent(entry, new Date(now))).toBe(current);
    expect(expiresSoon(entry, new Date(now))).toBe(soon);
  });
});

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
  const validate = new Ajv({ formats: { date: true }, allowUnionTypes: true }).compile(schema);

  test('is made from the same source as the parser (npm run schema)', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(await settingsSchema());
  });

  test('describes every key, and a message says what each takes', () => {
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter(({ description }) => description === undefined)).toEqual([]);
    expect(keys.filter(({ path }) => allowedAt(path) === null)).toEqual([]);
  });

  test('has the keys and defaults of the table in docs/settings.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/settings.md'), 'utf8');
    const table = /^\| key .*\n\|[ |-]+\n((?:\|.*\n)+)/m.exec(page)?.[1] ?? '';
    const rows = table.matchAll(/^\| `([a-z.-]+)` +\| (.*?) +\|/gm);
    const documented = Object.fromEntries([...rows].map(([, name = '', value = '']) => [name, value]));
    // The table has one row for both levels of `disclosure`, and no row for the keys of list entries.
    const keys = keysOf(schema).filter(({ path: [top, ...rest] }) => (top === 'limits') === rest.length > 0);
    const expected = keys.map(({ path, value }) => {
      const name = path.join('.');
      // A default that depends on something else is only described.
      return [name, value === undefined ? (documented[name] ?? 'a row in the table') : shownDefault(value)];
    });
    expect(documented).toEqual(Object.fromEntries(expected));
  });

  test('takes the examples of the documentation, and so does the parser', () => {
    const page = readFileSync(join(import.meta.dirname, '../docs/settings.md'), 'utf8');
    // The others are steps of a workflow.
    const blocks = [...page.matchAll(/```yaml\n([^]*?)```/g)].map(([, example = '']) => example);
    const examples = blocks.filter(block => !block.startsWith('- uses:'));
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(parseSettings(Buffer.from(example)).settings.limits).toEqual(DEFAULT_SETTINGS.limits);
      expect(validate(load(example))).toBe(true);
    }
  });

  /** JSON Schema knows neither YAML nor the calendar. */
  const BEYOND =
    /^(?:an anchor|an alias|a tag|a tag of|a key that|two doc|a bracket|a tab|nest|more than|a limit of \.|the day)/;

  test.each(WRONG.filter(([name]) => !BEYOND.test(name)))('refuses %s', (_, file) => {
    expect(
      validate(
        file === '' || (file.startsWith('# ' + CANARY + '\n') && file.split('\n').length < 3) ? null : load(file)
      )
    ).toBe(false);
  });
});

interface Key {
  readonly path: readonly string[];
  readonly description: unknown;
  /** Its default; undefined if it has none. */
  readonly value: unknown;
}

/** A default as the table shows it. */
function shownDefault(value: unknown): string {
  return typeof value === 'string' ? `\`${value}\`` : String(value);
}

/** Every key that a JSON Schema allows, by its path. */
function keysOf(
  schema: { readonly properties?: object; readonly items?: object },
  path: readonly string[] = []
): Key[] {
  const here = Object.entries(schema.properties ?? {}).flatMap(([key, value]) => [
    { path: [...path, key], description: value.description, value: value.default },
    ...keysOf(value, [...path, key])
  ]);
  return schema.items === undefined ? here : [...here, ...keysOf(schema.items, [...path, '0'])];
}
