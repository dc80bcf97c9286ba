/** Real bytes: of every format small files by other people's writers, which `npm run golden` makes, with what they hold. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ItemBatch } from '../src/item/batch/batch.ts';
import { COMPRESSIONS } from '../src/manifest/compression/compression.ts';
import { FORMATS, MEDIA, TABLE_LIKE } from '../src/manifest/format/formats.ts';
import { type Pointer, pointerIn } from '../src/manifest/pointer/pointer.ts';
import { readManifest } from '../src/manifest/read.ts';
import { contentSuffix } from '../src/manifest/kind/suffix.ts';
import { UNREAD_FORMATS } from '../src/manifest/kind/unread-formats.ts';
import { added } from './support/added.ts';
import { screenOf } from './support/screened.ts';
import { Watch } from '../src/safe/watch.ts';
import type { Expected } from './golden/golden.ts';
import { type Found, found, LIMITS, sourceOf } from './manifest-support.ts';

const FOLDER = join(import.meta.dirname, 'golden');
const GOLDEN: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(join(FOLDER, 'golden.json'), 'utf8'));

const FILES = Object.keys(GOLDEN);

/** All items may be listed, so that it leaves out none. */
const screen = screenOf(() => true);
const expectedOf = (file: string) => GOLDEN[file] ?? { kind: 'refused', reason: 'manifest-unsupported', items: [] };
const bytesOf = (file: string) => readFileSync(join(FOLDER, 'files', file));

/** Everything that has to be found, each place once. */
function placesIn({ items, beside = [] }: Expected): readonly string[] {
  return [...new Set([...items, ...beside])].sort();
}

/** What is found, without the digests and URLs that are looked up in a format that is not read before it is refused. */
function placesBut(file: string, result: Found): readonly string[] {
  const expected = expectedOf(file);
  const refused = expected.kind === 'refused' && expected.reason === 'manifest-unsupported';
  const known = placesIn(expected);
  return placesFound(result).filter(place => known.includes(place) || !(refused && /^1:0 /.test(place)));
}

function placesFound({ items, at }: Found): readonly string[] {
  return [...new Set(items.map((item, i) => `${at[i]} ${item}`))].sort();
}

/** The text behind `row:column`. */
const textOf = (place: string) => place.slice(place.indexOf(' ') + 1);

/** What came out, in the words of golden.json. */
function outcome({ totals, error }: Found) {
  if (error !== null) return { kind: 'refused', reason: error.reason };
  if (totals?.kind !== 'read') return { kind: 'not-read' };
  const { format, lineBased, rows } = totals;
  return { kind: 'read', format, lineBased, rows };
}

function expectedOutcome(expected: Expected) {
  if (expected.kind === 'refused') return { kind: 'refused', reason: expected.reason };
  const { kind, format, lineBased, rows } = expected;
  return { kind, format, lineBased, rows };
}

/** What to do where a golden file is missing. */
function toAdd(name: string, suffixes: readonly string[]): string {
  return `add a file of ${name} (.${suffixes.join(' .')}) to a file of __tests__/golden/, then run npm run golden`;
}

describe('the golden files', () => {
  test('are those that golden.json describes, small, and little altogether', () => {
    const there = readdirSync(join(FOLDER, 'files'), { recursive: true, encoding: 'utf8' }).filter(name =>
      statSync(join(FOLDER, 'files', name)).isFile()
    );
    expect(there.sort()).toEqual([...FILES].sort());
    const sizes = FILES.map(file => bytesOf(file).length);
    expect(Math.max(...sizes)).toBeLessThan(32 << 10);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(400 << 10);
  });

  test('are there for every format that is read', () => {
    const read = FILES.map(file => ({ suffix: contentSuffix(file).suffix, expected: expectedOf(file) }));
    const missing = FORMATS.filter(
      ({ name, suffixes }) =>
        !read.some(({ suffix, expected }) => {
          return expected.kind === 'read' && expected.format === name && suffixes.some(own => own === suffix);
        })
    );
    expect(missing.map(({ name, suffixes }) => toAdd(name, suffixes))).toEqual([]);
    for (const { name } of [MEDIA, TABLE_LIKE])
      expect(read).toContainEqual(expect.objectContaining({ expected: expect.objectContaining({ format: name }) }));
  });

  test('are there for every compression', () => {
    const undone = FILES.flatMap(file => contentSuffix(file).compression);
    const missing = COMPRESSIONS.filter(({ suffixes }) => !suffixes.some(suffix => undone.includes(suffix)));
    expect(missing.map(({ name, suffixes }) => toAdd(name, suffixes))).toEqual([]);
  });

  test('are there for every pointer', async () => {
    const kinds: Readonly<Record<Pointer['kind'], true>> = { lfs: true, xet: true, annex: true, dvc: true };
    const found = await Promise.all(FILES.map(file => pointerIn({ head: bytesOf(file), whole: true }, file)));
    const pointers = found.map(pointer => pointer?.kind);
    expect(Object.keys(kinds).filter(kind => !pointers.some(found => found === kind))).toEqual([]);
  });

  test('are there for every format that is not read', () => {
    const refused = FILES.filter(file => file.startsWith('unread/')).map(file =>
      file.slice(file.lastIndexOf('.') + 1).toLowerCase()
    );
    const missing = UNREAD_FORMATS.filter(({ suffixes }) => !suffixes.some(suffix => refused.includes(suffix)));
    expect(missing.map(({ name, suffixes }) => toAdd(name, suffixes))).toEqual([]);
  });
});

test('README.md says which formats and compressions are read', () => {
  const readme = readFileSync(join(FOLDER, '../../README.md'), 'utf8');
  const section = (/\n## What it reads\n([^]*?)\n## /.exec(readme)?.[1] ?? '').toLowerCase().split(/[^a-z0-9]+/);
  const words = (name: string) => name.toLowerCase().split(/[^a-z0-9]+/);
  const isNamed = (name: string) =>
    words(name).every(word => section.some(each => each === word || each === `${word}s`));
  const missing = [...FORMATS, ...COMPRESSIONS].filter(({ name, suffixes }) => ![name, ...suffixes].some(isNamed));
  expect(missing.map(({ name }) => `add ${name} to "What it reads" in README.md`)).toEqual([]);
});

describe.each(FILES)('%s', file => {
  const expected = expectedOf(file);

  test.each([1 << 20, 61])('in chunks of %d yields what golden.json says, neither less nor more', async chunk => {
    const result = await found(file, bytesOf(file), { chunk });
    expect(placesBut(file, result)).toEqual(placesIn(expected));
    expect(outcome(result)).toEqual(expectedOutcome(expected));
  });

  test.each([1 << 20, 61])('in chunks of %d has the same items at the same places with the screen', async chunk => {
    const [without, screened] = [
      await found(file, bytesOf(file), { chunk }),
      await found(file, bytesOf(file), { chunk, screen })
    ];
    expect(screened).toEqual(without);
  });

  test('ends in a reason when it is cut, or holds nothing that it did not hold before', async () => {
    const bytes = bytesOf(file);
    const whole = placesIn(expected);
    for (let part = 1; part <= CUTS; part++) {
      const cut = await found(file, bytes.subarray(0, Math.floor((bytes.length * part) / (CUTS + 1))));
      if (cut.error !== null) expect(CUT_REASONS).toContain(cut.error.reason);
      else if (isLines(expected, cut)) expect(beforeCut(cut).filter(place => !whole.includes(place))).toEqual([]);
      else if (!isOther(expected)) expect(placesFound(cut)).toEqual(whole);
    }
  });

  if (expected.marked === true) {
    test.each(['part-00000', 'data/links.dat', 'links.csv'])('is known by its content as %s', async name => {
      const result = await found(name, bytesOf(file));
      expect(placesBut(file, result)).toEqual(placesIn(expected));
      // A workbook under another name is an archive.
      const { format: _, ...same } = { format: '', ...expectedOutcome(expected) };
      expect(outcome(result)).toMatchObject(same);
    });
  }
});

const CUTS = 12;
const CUT_REASONS = ['manifest-unreadable', 'manifest-unsupported', 'content-unavailable'];

/** Half a picture is another picture, half a mark is none, and half a pointer is a text. */
function isOther(expected: Expected): boolean {
  if (expected.kind === 'refused') return ['content-unavailable', 'manifest-unsupported'].includes(expected.reason);
  return expected.format === 'media' || expected.format === 'pointer';
}

/** Text of lines shows no cut. */
function isLines(expected: Expected, cut: Found): boolean {
  return expected.kind === 'read' && expected.lineBased && cut.totals?.kind === 'read';
}

/** Without the last two lines: a tag or a literal of theirs may have lost its end, and thereby its sense. */
function beforeCut(cut: Found): readonly string[] {
  const rows = cut.totals?.kind === 'read' ? cut.totals.rows - 2 : 0;
  return placesFound(cut).filter(place => Number(place.split(':')[0]) <= rows);
}

describe('a table', () => {
  const tables = FILES.filter(file => expectedOf(file).table === true);
  const held = new Map<string, readonly ItemBatch[]>();
  const PLAIN = 'tables/comma.csv';

  test('is what most golden files hold', () => {
    expect(tables.length).toBeGreaterThan(FILES.length / 3);
    expect(tables).toContain(PLAIN);
  });

  // Every two files would be thousands of pairs: what adds nothing to one file, which adds nothing to another, adds nothing there.
  test.each(tables)('kept as %s adds only its own digests to another file that holds it', async file => {
    const next = tables[(tables.indexOf(file) + 1) % tables.length] ?? PLAIN;
    for (const [base, head] of [
      [PLAIN, file],
      [file, PLAIN],
      [next, file]
    ] as const) {
      const besides = new Set((expectedOf(head).beside ?? []).map(textOf));
      const old = new Set(placesIn(expectedOf(base)).map(textOf));
      const others = [...besides].filter(text => !old.has(text));
      const before = await digestsOf(base);
      const digests = [...(await digestsOf(head))].filter(digest => !before.has(digest));
      expect([base, await addedTo(base, head)]).toEqual([base, others.length + digests.length]);
    }
  });

  async function digestsOf(file: string): Promise<ReadonlySet<string>> {
    return new Set((await found(file, bytesOf(file))).digests);
  }

  async function addedTo(base: string, head: string): Promise<number> {
    return (await added(await batches(base), await batches(head))).added;
  }

  async function batches(file: string): Promise<readonly ItemBatch[]> {
    const read = held.get(file) ?? (await readBatches(file));
    held.set(file, read);
    return read;
  }
});

async function readBatches(path: string): Promise<readonly ItemBatch[]> {
  const found: ItemBatch[] = [];
  const reading = readManifest({
    path,
    source: sourceOf(bytesOf(path)),
    limits: LIMITS,
    watch: Watch.none(),
    resolve: () => null
  });
  for (let step = await reading.next(); step.done !== true; step = await reading.next()) found.push(step.value);
  return found;
}
