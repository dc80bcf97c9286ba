/** The service while its lists change and while it is killed: no answer is lost, and none is half of one list. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ListSnapshot, updated } from '../../src/denylist/list-update.ts';
import { checksum } from '../../src/denylist/prefix-set.ts';
import { parseHashList, parseSearch } from '../../src/denylist/protocol.ts';
import { startService } from '../../src/service/server.ts';

const CLI = join(import.meta.dirname, '../../dist/cli.js');

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-load-'));
});
afterAll(() => rm(folder, { recursive: true }));

const entry = (i: number) => `md5:${createHash('md5').update(String(i)).digest('hex')}`;
const prefix = (i: number) => createHash('sha256').update(entry(i)).digest().subarray(0, 4);

/** Version `v` of the list has entries of its own, and shares most with the others. */
const listOf = (v: number, size: number) =>
  Array.from({ length: size }, (_, i) => `CSAM\t${entry(i < size - 100 ? i : i + v * 1000 + size)}\n`).join('');

async function write(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

test.each(['in memory', 'in a folder'])(
  'every answer is whole while lists that are kept %s are read again and again, for 1, 8 and 64 clients',
  async where => {
    const path = join(folder, 'busy.tsv');
    const SIZE = 20_000;
    await write(path, listOf(0, SIZE));
    const index = where === 'in memory' ? {} : { index: { folder: join(folder, 'busy-index'), program: '1' } };
    await using service = await startService({ lists: [path], port: 0, token: null, log: () => undefined, ...index });
    const ask = async (target: string) => {
      const answer = await fetch(new URL(target, service.url));
      expect(answer.status).toBe(200);
      return await answer.json();
    };
    let running = true;
    let reloads = 0;
    const reloading = async () => {
      while (running) {
        await write(path, listOf(++reloads % 7, SIZE));
        await service.reload();
      }
    };
    const shared = Array.from({ length: 250 }, (_, i) => prefix(i * 79));
    const search = `/v5/hashes:search?${shared.map(each => `hashPrefixes=${encodeURIComponent(each.toString('base64'))}`).join('&')}`;
    const checksums = new Set<string>();
    const client = async (rounds: number) => {
      let known: ListSnapshot | null = null;
      for (let round = 0; round < rounds; round++) {
        const version: string = known === null ? '' : Buffer.from(known.version).toString('base64url');
        const list = updated(known, parseHashList(await ask(`/v5/hashList/busy?version=${version}`)));
        // `updated` has compared the checksum.
        expect(list).not.toBeNull();
        known = round % 3 === 2 ? null : list;
        checksums.add(checksum(list?.prefixes ?? new Uint32Array()).toString('hex'));
        const found = parseSearch(await ask(search));
        expect(found.length).toBeGreaterThanOrEqual(shared.length);
      }
    };
    const reloader = reloading();
    for (const clients of [1, 8, 64]) await Promise.all(Array.from({ length: clients }, () => client(9)));
    running = false;
    await reloader;
    // All that was seen is one of the versions, and none a mixture of two.
    const versions = await Promise.all(Array.from({ length: 7 }, (_, v) => prefixChecksum(v, SIZE)));
    expect([...checksums].filter(each => !versions.includes(each))).toEqual([]);
    expect(checksums.size).toBeGreaterThan(1);
    expect(reloads).toBeGreaterThan(3);
  }
);

/** Computes what the list must be, without the service. */
async function prefixChecksum(v: number, size: number): Promise<string> {
  const hash = (text: string) => createHash('sha256').update(text).digest().readUInt32BE();
  const canary = createHash('sha256').update('https://gate-canary.invalid/').digest('hex');
  const entries = listOf(v, size)
    .trimEnd()
    .split('\n')
    .map(line => line.slice(5));
  const all = new Set([...entries, 'gate-canary.invalid/', `sha256:${canary}`].map(hash));
  return checksum(Uint32Array.from(all).sort()).toString('hex');
}

test('a service that is killed while it updates a list serves the old one or the new one after the restart', async () => {
  const path = join(folder, 'killed.tsv');
  const SIZE = 30_000;
  await write(path, listOf(0, SIZE));
  const index = join(folder, 'killed-index');
  const expected = await Promise.all(Array.from({ length: 12 }, (_, v) => prefixChecksum(v, SIZE)));
  const start = async () => {
    const child = spawn(process.execPath, [CLI, 'serve', '--list', path, '--port', '0', '--index', index]);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += String(chunk)));
    while (!/listens on port/.test(printed)) await once(child.stdout, 'data');
    const url = `http://127.0.0.1:${/port (\d+)/.exec(printed)?.[1]}/v5/hashList/killed`;
    const served = async () => {
      const list = updated(null, parseHashList(await (await fetch(url)).json()));
      return expected.indexOf(checksum(list?.prefixes ?? new Uint32Array()).toString('hex'));
    };
    return { child, served };
  };
  const kill = async (child: Awaited<ReturnType<typeof start>>['child']) => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await kill((await start()).child);
  const seen: number[] = [];
  for (let v = 1; v <= 12; v++) {
    const { child, served } = await start();
    seen.push(await served());
    if (v < 12) {
      await write(path, listOf(v, SIZE));
      process.kill(Number(child.pid), 'SIGHUP');
      await wait(v * 30);
      // The last one is killed after its update.
      while (v === 11 && (await served()) < v) await wait(30);
    }
    await kill(child);
  }
  // Each is one of the versions as a whole, and none is older than the one before.
  expect(seen).not.toContain(-1);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  expect(seen.at(-1)).toBe(11);
});
