/** Buffers of files are used again only when nobody needs them. */
import { expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainContents } from '../src/command/plain-files.ts';
import { ChunkPool } from '../src/manifest/bytes/chunk-pool.ts';
import { tar } from './container-support.ts';
import { found, foundIn } from './manifest-support.ts';

test('a chunk that was handed back is used for the next read', () => {
  const pool = new ChunkPool(8);
  const chunk = pool.take();
  ChunkPool.release(chunk);
  expect(pool.take().buffer).toBe(chunk.buffer);
});

test('a chunk that is in use is not used for another read, even if it is handed back twice', () => {
  const pool = new ChunkPool(8);
  const chunk = pool.take();
  ChunkPool.release(chunk);
  ChunkPool.release(chunk);
  const [first, second] = [pool.take(), pool.take()];
  expect(first.buffer).not.toBe(second.buffer);
});

test('a slice of a chunk does not hand the chunk back, because its other slices may be in use', () => {
  const pool = new ChunkPool(8);
  const chunk = pool.take();
  ChunkPool.release(chunk.subarray(0, 4));
  ChunkPool.release(chunk.subarray(4));
  expect(pool.take().buffer).not.toBe(chunk.buffer);
});

test('a chunk that is kept is not used for another read, even if it is handed back', () => {
  const pool = new ChunkPool(8);
  const chunk = pool.take();
  ChunkPool.keep(chunk);
  ChunkPool.release(chunk);
  expect(pool.take().buffer).not.toBe(chunk.buffer);
});

test('bytes of no pool are left alone', () => {
  const pool = new ChunkPool(8);
  const foreign = Buffer.allocUnsafeSlow(8);
  ChunkPool.release(foreign);
  expect(pool.take().buffer).not.toBe(foreign.buffer);
});

test.each(['t.csv', 't.txt', 't.jsonl', 't.md'])(
  '%s on disk, larger than many reads, gives the same items as in memory',
  async name => {
    const quote = name === 't.jsonl' ? '"' : '';
    const text = Array.from(
      { length: 12_000 },
      (_, i) => `${quote}https://host${String(i)}.example/${'directory/'.repeat(6)}${String(i)}${quote}\n`
    );
    const folder = await mkdtemp(join(tmpdir(), 'gate-pool-'));
    try {
      const content = Buffer.from(text.join(''));
      await writeFile(join(folder, name), content);
      const contents = plainContents(null, () => null);
      const file = await contents.open({ path: name, mode: '100644', id: join(folder, name) });
      const fromDisk = await foundIn(name, file.content, { size: content.length });
      const inMemory = await found(name, content);
      expect(fromDisk.items.join('\n') === inMemory.items.join('\n')).toBe(true);
      expect(fromDisk.items).toHaveLength(12_000);
    } finally {
      await rm(folder, { recursive: true });
    }
  }
);

/** Numbered lines, so that no two parts are the same. */
const LINES = Array.from({ length: 60_000 }, (_, i) => `{"a":${String(i)}}\n`).join('');

test.each([
  ['member.csv', 'text that may be a picture', Buffer.from(LINES.replaceAll('"', '\xe9\xe8'), 'latin1')],
  ['member.jsonl', 'text that ends with a NUL', Buffer.from(`${LINES}\0`)],
  ['member.json', 'text that is not JSON', Buffer.from(LINES.replaceAll('"', '\xe9\xe8'), 'latin1')],
  ['member', 'bytes of no format', Buffer.from(`\0\x01\x02${LINES}`)]
])('%s of an archive on disk, read more than once, has the digests of its bytes: %s', async (name, _kind, content) => {
  const archive = tar([{ name, content }]);
  const folder = await mkdtemp(join(tmpdir(), 'gate-pool-'));
  try {
    await writeFile(join(folder, 'a.tar'), archive);
    const contents = plainContents(null, () => null);
    const file = await contents.open({ path: 'a.tar', mode: '100644', id: join(folder, 'a.tar') });
    const fromDisk = await foundIn('a.tar', file.content, { size: archive.length });
    const inMemory = await found('a.tar', archive);
    const digest = createHash('md5').update(content).digest('hex');
    expect([...inMemory.items, ...inMemory.digests].includes(digest)).toBe(true);
    expect([...fromDisk.items, ...fromDisk.digests].includes(digest)).toBe(true);
    expect(fromDisk.items.join('\n') === inMemory.items.join('\n')).toBe(true);
  } finally {
    await rm(folder, { recursive: true });
  }
});
