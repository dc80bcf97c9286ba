/** Sorted lists: what they answer, and what becomes of them when something goes wrong. */
import { createHash, randomFillSync } from 'node:crypto';
import { appendFile, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as yieldTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ListSnapshot, updated } from '../src/denylist/list-update.ts';
import { parseHashList } from '../src/denylist/protocol.ts';
import { GateError } from '../src/safe/errors.ts';
import { safe } from '../src/safe/text.ts';
import { ListLoader } from '../src/service/list-loader.ts';
import { ListStore, type StoreOptions } from '../src/service/list-store.ts';
import { FolderStorage } from '../src/service/sorted/folder-storage.ts';
import { MemoryStorage } from '../src/service/sorted/memory-storage.ts';
import { RECORD_BYTES } from '../src/service/sorted/record.ts';
import { RecordSorter } from '../src/service/sorted/record-sorter.ts';
import type { Storage } from '../src/service/sorted/list-storage.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sorted-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

const KEY = createHash('sha256').update('key').digest();
const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** A list of ready digests, so that the digests of the entries can be chosen. */
const listOf = (digests: readonly Buffer[]) =>
  digests.map(each => `CSAM\texpr-sha256:${each.toString('hex')}\n`).join('');

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `MALWARE\thost-${from + i}.example/\n`).join('');

async function write(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return path;
}

const numbers = new Map<string, number>();

/** Returns a path that was not used before. */
function fresh(name: string): string {
  const number = (numbers.get(name) ?? 0) + 1;
  numbers.set(name, number);
  return join(folder, `${name}-${number}`);
}

async function openStore(files: readonly string[], index: string | null, more: Partial<StoreOptions> = {}) {
  const lines: string[] = [];
  const store = await ListStore.open({
    files,
    key: KEY,
    ...(index === null ? {} : { index: { folder: index, program: '1' } }),
    log: line => void lines.push(String(line)),
    ...more
  });
  return Object.assign(store, { lines });
}

/** Asks for a list as a client does. */
async function fetchList(store: ListStore, name: string, known: ListSnapshot | null, gzip = true) {
  const version = Buffer.from(known?.version ?? '').toString('base64url');
  const offered = store.offered.find(({ list }) => list.name === name);
  if (offered === undefined) throw new Error('there is no such list');
  const answer = await offered.answer(version, gzip);
  if ('changes' in answer) return { partial: true, list: updated(known, parseHashList(JSON.parse(answer.changes))) };
  const chunks: Uint8Array[] = [];
  for await (const chunk of answer.whole.chunks()) chunks.push(Buffer.from(chunk));
  await answer.whole.release();
  const bytes = Buffer.concat(chunks);
  expect(bytes).toHaveLength(answer.whole.length);
  const message: unknown = JSON.parse(String(answer.whole.isGzip ? gunzipSync(bytes) : bytes));
  return { partial: false, list: updated(null, parseHashList(message)) };
}

const STORAGES: readonly (readonly [string, () => Promise<Storage>])[] = [
  ['in memory', async () => new MemoryStorage()],
  ['in a folder', () => FolderStorage.open(fresh('storage'))]
];

describe.each(STORAGES)('records that are sorted %s', (_, open) => {
  test.each([0, 1, 1024, 65_536, 150_001])('come out in order, each once: %i of them', async count => {
    const storage = await open();
    await using aside = await storage.create('runs');
    const sorter = new RecordSorter(aside);
    const digests = randomFillSync(Buffer.alloc(count * 32));
    // Some begin with the same bytes, some are the same.
    for (let i = 0; i < count; i += 7) digests.writeUInt32BE(7, i * 32);
    for (let i = 32 * 5000; i + 32 <= digests.length; i += 32 * 5000) digests.copy(digests, i, 0, 32);
    const expected = new Set<string>();
    for (let i = 0; i < count; i++) {
      sorter.add(digests.subarray(i * 32, i * 32 + 32), i % 2);
      expected.add(digests.toString('hex', i * 32, i * 32 + 32) + (i % 2 === 0 ? '0000' : '0001'));
      if (i % 1024 === 1023) await sorter.pause();
    }
    const sorted: string[] = [];
    for await (const block of sorter.sorted()) {
      for (let at = 0; at < block.length; at += RECORD_BYTES) sorted.push(block.toString('hex', at, at + RECORD_BYTES));
    }
    expect(sorted.length).toBe(expected.size);
    expect(sorted.join('\n') === [...expected].sort().join('\n')).toBe(true);
  });
});

describe.each([['in memory'], ['in a folder']])('a list that is kept %s', where => {
  const index = () => (where === 'in memory' ? null : fresh('index'));

  test('finds every digest, also where many have the same prefix', async () => {
    const same = Array.from({ length: 1000 }, (_, i) =>
      Buffer.concat([Buffer.from('80000000', 'hex'), sha256(`${i}`).subarray(4)])
    );
    const others = Array.from({ length: 1000 }, (_, i) => sha256(`other ${i}`));
    const edges = ['00', 'ff'].map(byte => Buffer.from(byte.repeat(32), 'hex'));
    const digests = [...same, ...others, ...edges];
    await using store = await openStore([await write('find.tsv', listOf(digests))], index());
    const hex = async (prefix: number) =>
      (await store.find(prefix)).map(({ fullHash }) => fullHash.toString('hex')).sort();
    expect(await hex(0x80000000)).toEqual(same.map(each => each.toString('hex')).sort());
    for (const digest of [...others, ...edges])
      expect(await hex(digest.readUInt32BE())).toContain(digest.toString('hex'));
    expect(await hex(0x80000001)).toEqual([]);
    expect(await hex(0x7fffffff)).toEqual([]);
  });

  test('finds hundreds of thousands of digests with one prefix', async () => {
    const digests = Array.from({ length: 150_000 }, (_, i) =>
      Buffer.concat([Buffer.from('80000000', 'hex'), sha256(`${i}`).subarray(4)])
    );
    await using store = await openStore([await write('one-prefix.tsv', listOf(digests))], index());
    expect(await store.findAll([0x80000000, 0])).toHaveLength(150_000);
  });

  test('is sent whole, with gzip and without, as the same list', async () => {
    await using store = await openStore([await write('whole.tsv', entries(0, 5000))], index());
    const zipped = await fetchList(store, 'whole', null, true);
    expect(zipped.list?.prefixes.length).toBe(5002);
    expect(await fetchList(store, 'whole', null, false)).toEqual(zipped);
    expect(await fetchList(store, 'whole', zipped.list)).toEqual({ ...zipped, partial: true });
  });

  test('is brought up to date from each of the last hundred versions, and sent whole to older clients', async () => {
    const path = await write('versions.tsv', entries(0, 300));
    await using store = await openStore([path], index());
    const snapshots: (ListSnapshot | null)[] = [];
    for (let version = 1; version <= 103; version++) {
      snapshots.push((await fetchList(store, 'versions', null)).list);
      await write('versions.tsv', entries(version * 2, 300 + version * 3));
      await store.reload();
    }
    const { list: newest } = await fetchList(store, 'versions', null);
    for (const [number, snapshot] of snapshots.entries()) {
      expect(await fetchList(store, 'versions', snapshot)).toEqual({ partial: number >= 3, list: newest });
    }
  });

  test('is not closed under a client that is still reading it', async () => {
    const path = await write('slow.tsv', entries(0, 40_000));
    await using store = await openStore([path], index());
    const answer = await store.offered[0]?.answer('', true);
    if (answer === undefined || !('whole' in answer)) throw new Error('not the whole list');
    const chunks = answer.whole.chunks();
    const read = [(await chunks.next()).value ?? Buffer.alloc(0)];
    const before = (await fetchList(store, 'slow', null)).list;
    for (const round of [1, 2]) {
      await write('slow.tsv', entries(round, 30_000));
      await store.reload();
    }
    for await (const chunk of chunks) read.push(chunk);
    await answer.whole.release();
    const message: unknown = JSON.parse(String(gunzipSync(Buffer.concat(read))));
    expect(updated(null, parseHashList(message))).toEqual(before);
  });

  test('counts lines that are the same as entries, and lists them once', async () => {
    await using store = await openStore([await write('twice.tsv', entries(0, 10) + entries(0, 10))], index());
    expect(store.lines).toEqual(['list `twice.tsv`: 20 entries']);
    expect(await store.find(sha256('host-3.example/').readUInt32BE())).toHaveLength(1);
  });
});

describe('after a restart', () => {
  test('a list is served from the folder, with the versions before it', async () => {
    const index = fresh('index');
    const path = await write('kept.tsv', entries(0, 50));
    const first = await openStore([path], index);
    const old = (await fetchList(first, 'kept', null)).list;
    await write('kept.tsv', entries(3, 60));
    await first.reload();
    const now = (await fetchList(first, 'kept', null)).list;
    await first[Symbol.asyncDispose]();
    await using second = await openStore([path], index);
    expect(await fetchList(second, 'kept', old)).toEqual({ partial: true, list: now });
  });

  test('the old list is served if the new file is refused, and that is told', async () => {
    const index = fresh('index');
    const path = await write('refused.tsv', entries(0, 50));
    await (await openStore([path], index))[Symbol.asyncDispose]();
    await write('refused.tsv', 'CSAM secret.example\n');
    await using store = await openStore([path], index);
    for (const _ of [1, 2]) await store.refresh();
    expect(store.isGood).toBe(false);
    expect(store.lines.at(-1)).toMatch(/^list `refused.tsv` was not updated: .* line 1/);
    expect((await fetchList(store, 'refused', null)).list?.prefixes).toHaveLength(52);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', bytes => bytes.subarray(0, -1)],
    ['is cut off in the middle', bytes => bytes.subarray(0, bytes.length >>> 1)],
    ['has a wrong bit at its begin', bytes => flipped(bytes, 0)],
    ['has a wrong bit in the middle', bytes => flipped(bytes, bytes.length >>> 1)],
    ['has a wrong bit at its end', bytes => flipped(bytes, bytes.length - 1)],
    [
      'is of another format',
      bytes => Buffer.from(String(bytes.toString('latin1')).replace('sorted list 2', 'sorted list 9'), 'latin1')
    ]
  ])('a list whose kept copy %s is made again from its file', async (_, damage) => {
    const index = fresh('index');
    const path = await write('damaged.tsv', entries(0, 50));
    await (await openStore([path], index))[Symbol.asyncDispose]();
    const kept = join(index, 'damaged.sorted');
    const bytes = await readFile(kept);
    await rm(kept);
    await writeFile(kept, damage(bytes));
    await using store = await openStore([path], index);
    expect((await fetchList(store, 'damaged', null)).list?.prefixes).toHaveLength(52);
    expect(await readFile(kept)).toEqual(bytes);
  });

  test('a list of another version of the program, or with a type that is not allowed any more, is read again', async () => {
    const index = fresh('index');
    const path = await write('typed.tsv', `NEW_TYPE\tbad.example/\n${entries(0, 50)}`);
    await (await openStore([path], index, { allowTypes: ['NEW_TYPE'] }))[Symbol.asyncDispose]();
    await expect(openStore([path], index)).rejects.toThrow(/line 1: its threat type is not a known one/);
    await write('typed.tsv', 'wrong\n');
    const index2 = { folder: index, program: '2' };
    await expect(openStore([path], index, { allowTypes: ['NEW_TYPE'], index: index2 })).rejects.toThrow(/no tab/);
  });

  test('what a killed process left is removed', async () => {
    const index = fresh('index');
    const path = await write('killed.tsv', entries(0, 50));
    await (await openStore([path], index))[Symbol.asyncDispose]();
    for (const name of ['killed.runs.draft', 'killed.sorted.draft']) await writeFile(join(index, name), 'half');
    await using store = await openStore([path], index);
    expect(await readdir(index)).toEqual(['killed.sorted']);
    expect((await fetchList(store, 'killed', null)).list?.prefixes).toHaveLength(52);
  });
});

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

describe('the folder of --index', () => {
  test.each<[string, (path: string) => Promise<unknown>, RegExp]>([
    ['can be read by others', path => mkdir(path).then(() => chmod(path, 0o755)), /others can read the folder/],
    ['is a file', path => writeFile(path, ''), /cannot be made or read|something else than a folder/]
  ])('is refused if it %s', async (_, make, why) => {
    const path = fresh('folder');
    await make(path);
    await expect(openStore([await write('a.tsv', entries(0, 1))], path)).rejects.toThrow(why);
  });
});

/** A folder on a disk that has no space after so many bytes. */
function fullAfter(storage: Storage, bytes: number): Storage {
  let left = bytes;
  return {
    open: name => storage.open(name),
    names: () => storage.names(),
    async create(name) {
      const draft = await storage.create(name);
      const append = draft.append.bind(draft);
      draft.append = async chunk => {
        left -= chunk.length;
        if (left < 0) throw new GateError('usage', safe`the folder of --index cannot be written: no space is left`);
        await append(chunk);
      };
      return draft;
    }
  };
}

describe('while a list is read again', () => {
  const loaderOf = (storage: Storage) =>
    new ListLoader({ storage, key: KEY, allowed: new Set(), trusted: [], isOffered: true, program: '1' });

  test('a full disk at any point leaves the old list, and nothing else', async () => {
    const index = fresh('index');
    const storage = await FolderStorage.open(index);
    const path = await write('full.tsv', entries(0, 3000));
    await (await loaderOf(storage).load(path, 'full', null, 0)).release();
    const old = await readFile(join(index, 'full.sorted'));
    await write('full.tsv', entries(5, 3000));
    let faults = 0;
    for (let space = 0; ; space += 60_000) {
      const loaded = await loaderOf(fullAfter(storage, space))
        .load(path, 'full', null, 0)
        .catch((error: unknown) => error);
      if (!(loaded instanceof Error)) break;
      faults++;
      expect(loaded.message).toMatch(/no space is left/);
      expect(await readdir(index)).toEqual(['full.sorted']);
      expect(await readFile(join(index, 'full.sorted'))).toEqual(old);
    }
    expect(faults).toBeGreaterThan(2);
    expect(await readFile(join(index, 'full.sorted'))).not.toEqual(old);
  });

  test('what failed for a passing reason is tried again, and what was refused is not', async () => {
    const index = fresh('index');
    const path = await write('passing.tsv', entries(0, 50));
    await using store = await openStore([path], index);
    await rename(index, `${index}-away`);
    await write('passing.tsv', entries(0, 60));
    for (let look = 0; look < 30; look++) await store.refresh();
    expect(store.lines.slice(1)).toEqual([
      expect.stringMatching(/^list `passing.tsv` was not updated: the folder of --index/)
    ]);
    expect(store.isGood).toBe(false);
    await rename(`${index}-away`, index);
    for (let look = 0; look < 40; look++) await store.refresh();
    expect(store.lines.slice(2)).toEqual(['list `passing.tsv` was read again: 60 entries']);
    expect(store.isGood).toBe(true);
    await write('passing.tsv', 'wrong\n');
    for (let look = 0; look < 200; look++) await store.refresh();
    expect(store.lines).toHaveLength(4);
  });

  test('a file that is written to during that is refused, and one that is replaced is read as it was', async () => {
    const loader = loaderOf(new MemoryStorage());
    const path = await write('moving.tsv', entries(0, 30_000));
    const begun = async () => {
      const loading = loader.load(path, 'moving', null, 0);
      for (let turn = 0; turn < 10; turn++) await yieldTurn();
      return { loading };
    };
    const replaced = await begun();
    await write('moving.tsv', entries(0, 20_000));
    expect((await replaced.loading).size).toBe(30_000);
    const appended = await begun();
    await Promise.all([
      expect(appended.loading).rejects.toThrow(/changed while it was read/),
      appendFile(path, entries(0, 9))
    ]);
  });

  test('a file from before, because the clock was set back, counts as changed', async () => {
    const path = await write('clock.tsv', entries(0, 50));
    await using store = await openStore([path], null);
    await write('clock.tsv', entries(1, 51));
    await utimes(path, new Date('2001-01-01'), new Date('2001-01-01'));
    for (const _ of [1, 2]) await store.refresh();
    expect(store.lines.at(-1)).toBe('list `clock.tsv` was read again: 50 entries');
    expect(store.lists[0]?.updated).toEqual(new Date('2001-01-01'));
  });
});
