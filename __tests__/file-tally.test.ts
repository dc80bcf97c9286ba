/** Each file at head is counted once: a file that slipped through would be a pass that proves nothing. */
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/check.ts';
import type { TreeFile } from '../src/subject/contents.ts';
import { type LocatedFault, RunFaults } from '../src/subject/run-faults.ts';
import { type FileChoice, FileTally, SYMLINK } from '../src/subject/tally.ts';
import { CountedSource } from '../src/manifest/bytes/counted-source.ts';
import { type Selection, selector } from '../src/manifest/format/select.ts';
import { safe } from '../src/safe/text.ts';
import { Watch } from '../src/safe/watch.ts';
import { NO_AGREEMENTS } from '../src/settings/agreements.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings.ts';
import { Shard } from '../src/subject/shard.ts';
import { sourceOf } from './manifest-support.ts';

const file = (path: string, mode = '100644') => ({ path, mode, id: `id of ${path}` });
const SUBMODULE = '160000';

/** What a path is, by its first folder. */
const select = (path: string): Selection => {
  const folder = path.split('/')[0];
  return folder === 'outside' || folder === 'tool' || folder === 'manifest' ? folder : 'unknown';
};

type Counted = FileTally & { readonly faults: readonly LocatedFault[] };

function tally(choice: Partial<FileChoice> = {}): Counted {
  const unchecked = (path: string) => path.endsWith('.skip');
  const faults = new RunFaults(new AbortController().signal);
  const counted = new FileTally({ select, unchecked, scope: 'added', shard: null, ...choice }, faults);
  return Object.assign(counted, { faults: faults.all });
}

/** Whether so many entries balance. */
function balances(of: Counted, entries: number): boolean {
  const before = of.faults.length;
  of.balance(entries);
  const fault = of.faults.at(before);
  if (fault !== undefined) {
    expect(fault).toMatchObject({ reason: 'internal', manifest: null });
    expect(String(fault.text)).toBe(
      'internal count mismatch: a file in scope was neither read nor counted; please report it'
    );
  }
  return fault === undefined;
}

const counts = (of: Counted) => Object.fromEntries(of.notRead);
const states = (of: Counted) => of.manifests.map(({ path, state }) => `${path} ${state}`);
const faults = (of: Counted) => of.faults.map(({ reason, manifest }) => [reason, manifest]);
const READ = { format: 'CSV', lineBased: true, counted: true, rows: 3, items: 2 } as const;
const FAULT = { reason: 'manifest-unreadable', text: safe`broken` } as const;

describe('the tally balances where each file was counted once', () => {
  const COUNTED: readonly (readonly [string, (of: Counted) => void])[] = [
    ['as checked', of => of.checked(file('manifest/a.csv'), READ)],
    ['as failed', of => of.fail(file('manifest/a.csv'), FAULT)],
    ['as unchecked', of => void of.isReadable(file('manifest/a.skip'))],
    ['as a submodule at a manifest’s path', of => void of.isReadable(file('manifest/a', SUBMODULE))],
    ['as a submodule elsewhere', of => void of.isReadable(file('a', SUBMODULE))],
    ['as bytes without items', of => of.digested(file('a.bin'), 0)],
    ['as bytes with items', of => of.digested(file('a.bin'), 4)],
    ['as bytes where a manifest is expected', of => of.digested(file('manifest/a.bin'), 4)],
    ['as left out without items', of => of.leftOut(file('tool/a.js'), 0)],
    ['as left out with items', of => of.leftOut(file('tool/a.js'), 1)],
    ['as a link', of => of.link(file('a', SYMLINK), 0, true)],
    ['as a link with items', of => of.link(file('a', SYMLINK), 1, false)],
    ['as a link where a manifest is expected', of => of.link(file('manifest/a', SYMLINK), 1, false)],
    ['as another shard’s', of => of.leave(1)],
    ['as another shard’s with items', of => of.leaveWith(file('a.csv'), 2)]
  ];
  test.each(COUNTED)('%s', (_name, count) => {
    const one = tally();
    count(one);
    expect([balances(one, 1), balances(one, 0), balances(one, 2)]).toEqual([true, false, false]);
  });

  test('and those of many files where all were', () => {
    const all = tally();
    for (const [, count] of COUNTED) count(all);
    expect(balances(all, COUNTED.length)).toBe(true);
    expect(balances(all, COUNTED.length + 1)).toBe(false);
  });

  test('and of none', () => {
    expect([balances(tally(), 0), balances(tally(), 1)]).toEqual([true, false]);
    const others = tally();
    others.leave(3);
    expect([others.elsewhere, balances(others, 3)]).toEqual([3, true]);
  });
});

describe('a file of head is read', () => {
  test.each(['100644', '100755', SYMLINK])('where it has mode %s', mode => {
    const all = tally();
    for (const path of ['manifest/a', 'tool/a', 'outside/a', 'a']) expect(all.isReadable(file(path, mode))).toBe(true);
    expect(balances(all, 0)).toBe(true);
  });

  test.each([SUBMODULE, '040000', ''])('not where it has mode "%s"', mode => {
    const all = tally();
    expect(all.isReadable(file('manifest/a', mode))).toBe(false);
    expect(all.isReadable(file('b', mode))).toBe(false);
    expect(states(all)).toEqual(['manifest/a failed']);
    expect(faults(all)).toEqual([['manifest-unreadable', 0]]);
    expect(String(all.faults[0]?.text)).toMatch(/^this is a symlink or submodule, not a file/);
    expect(counts(all)).toEqual({ '(link)': 1 });
  });

  test('not where the settings except it, and that is said of it', () => {
    const all = tally();
    expect(all.isReadable(file('manifest/a.skip'))).toBe(false);
    expect(all.manifests).toEqual([
      {
        path: 'manifest/a.skip',
        id: 'id of manifest/a.skip',
        state: 'unchecked',
        format: '',
        lineBased: false,
        counted: true,
        rows: 0,
        items: 0
      }
    ]);
    expect(all.faults).toEqual([]);
  });

  test('not where the patterns leave it out and everything is in question', () => {
    const all = tally({ scope: 'all' });
    expect(all.isReadable(file('outside/a.csv'))).toBe(false);
    expect(all.isReadable(file('outside/a.skip'))).toBe(false);
    expect(all.isReadable(file('manifest/a.csv'))).toBe(true);
    expect([all.manifests, counts(all), balances(all, 2)]).toEqual([[], {}, true]);
  });

  test('not where it is left out and another shard’s', () => {
    const one = new Shard({ index: 1, of: 2 }, 'token');
    const paths = Array.from({ length: 64 }, (_, index) => `manifest/${index}.skip`);
    const own = paths.filter(path => one.owns(path, `id of ${path}`, 0));
    expect([own.length > 0, own.length < paths.length]).toEqual([true, true]);
    const all = tally({ shard: one });
    for (const path of paths) expect(all.isReadable(file(path))).toBe(false);
    expect(states(all)).toEqual(own.map(path => `${path} unchecked`));
    expect(all.elsewhere).toBe(paths.length - own.length);
    expect(balances(all, paths.length)).toBe(true);
  });
});

describe('what base held counts as old', () => {
  test('where it was checked', () => {
    const all = tally({ scope: 'all' });
    expect(all.isComparable(file('manifest/a'))).toBe(true);
    expect(all.isComparable(file('manifest/a', SUBMODULE))).toBe(false);
    expect(all.isComparable(file('manifest/a.skip'))).toBe(false);
    expect(all.isComparable(file('outside/a'))).toBe(false);
    expect(tally().isComparable(file('outside/a'))).toBe(true);
    expect(balances(all, 0)).toBe(true);
  });
});

describe('a file is told', () => {
  test('as checked, with what was read', () => {
    const all = tally();
    all.checked(file('manifest/a.csv'), READ);
    expect(all.manifests).toEqual([{ path: 'manifest/a.csv', id: 'id of manifest/a.csv', state: 'checked', ...READ }]);
  });

  test('as failed, with its fault beside it', () => {
    const all = tally();
    all.checked(file('manifest/a.csv'), READ);
    all.fail(file('manifest/b.csv'), FAULT);
    expect(all.faults).toEqual([{ ...FAULT, manifest: 1 }]);
    expect(all.manifests[1]).toMatchObject({ path: 'manifest/b.csv', state: 'failed', rows: 0, format: '' });
  });

  test('as not read by its suffix, and with a place where it holds items', () => {
    const all = tally();
    all.digested(file('a.bin'), 0);
    all.digested(file('b.bin'), 2);
    all.digested(file('c'), 0);
    all.digested(file('manifest/._t.csv'), 0);
    expect(counts(all)).toEqual({ '.bin': 2, '(none)': 1, '.csv': 1 });
    expect(states(all)).toEqual(['b.bin other']);
    expect(all.manifests[0]).toMatchObject({ id: 'id of b.bin', rows: 0, items: 0, counted: true });
  });

  test('as unsupported where bytes stand at the path of a manifest', () => {
    const all = tally();
    all.digested(file('manifest/a.bin'), 4);
    expect(faults(all)).toEqual([['manifest-unsupported', 0]]);
    expect(String(all.faults[0]?.text)).toMatch(/^this is neither text nor a known format; convert it/);
    expect([states(all), counts(all)]).toEqual([['manifest/a.bin failed'], {}]);
  });

  test('as a link, which fails only where a manifest is expected and it leads out of the tree', () => {
    const all = tally();
    all.link(file('manifest/in', SYMLINK), 0, true);
    all.link(file('out', SYMLINK), 1, false);
    expect([faults(all), counts(all), states(all)]).toEqual([[], { '(link)': 2 }, ['out other']]);
    all.link(file('manifest/out', SYMLINK), 1, false);
    expect(faults(all)).toEqual([['manifest-unreadable', 1]]);
    expect(states(all)).toEqual(['out other', 'manifest/out failed']);
  });

  test('as left out, or another shard’s, with a place where it holds items', () => {
    const all = tally();
    all.leftOut(file('tool/a.js'), 0);
    all.leftOut(file('tool/b.js'), 1);
    all.leaveWith(file('c.csv'), 0);
    all.leaveWith(file('d.csv'), 1);
    expect([states(all), counts(all), all.elsewhere]).toEqual([['tool/b.js other', 'd.csv other'], {}, 2]);
  });
});

/** Files of head, of which the first is lost on the way. */
class Losing extends Array<TreeFile> {
  override filter(): TreeFile[] {
    return Array.from(this).slice(1);
  }
}

test.each([
  ['that reads every file has no fault', Array<TreeFile>, []],
  ['that loses a file fails', Losing, ['internal']]
])('a check %s', async (_name, Head, expected) => {
  const bytes = Buffer.from('url\nhttps://ok.example/\n');
  const subject = {
    head: Head.of(file('a.csv'), file('b.csv')),
    base: null,
    tip: null,
    holds: () => Promise.resolve(false),
    contents: {
      prepare: () => Promise.resolve(),
      open: () => Promise.resolve({ size: bytes.length, content: sourceOf(bytes).open() }),
      large: () => null,
      sizes: () => Promise.resolve([bytes.length, bytes.length])
    }
  };
  const result = await check(subject, {
    settings: DEFAULT_SETTINGS,
    select: selector(null),
    openDenylist: null,
    agreed: NO_AGREEMENTS,
    scope: 'all',
    shard: null,
    deadline: { signal: new AbortController().signal, watch: Watch.none() }
  });
  expect(result.faults.map(({ reason }) => reason)).toEqual(expected);
});

describe('a manifest was read', () => {
  const bytes = Buffer.from('0123456789');
  const lengths = async (chunks: AsyncIterable<Uint8Array>) => {
    const all: number[] = [];
    for await (const { length } of chunks) all.push(length);
    return all;
  };
  const unbalanced = expect.objectContaining({ reason: 'manifest-unreadable' });

  test('where a pass came to its end, with as many bytes as were promised', async () => {
    const counted = new CountedSource(sourceOf(bytes, { chunk: 4 }));
    expect(() => counted.check()).toThrow(/^0 bytes were read of 10/);
    const begun = counted.open();
    await begun.next();
    await begun.return();
    expect(() => counted.check()).toThrow(unbalanced);
    expect(await lengths(counted.open())).toEqual([4, 4, 2]);
    expect(() => counted.check()).not.toThrow();
  });

  test.each([9, 11, 0])('not where %d bytes were promised', async size => {
    const counted = new CountedSource(sourceOf(bytes, { chunk: 1, size }));
    await expect(lengths(counted.open())).rejects.toThrow(unbalanced);
    expect(() => counted.check()).toThrow(unbalanced);
  });
});
