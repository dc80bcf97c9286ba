/** Sizes that real lists have: a quadratic program would not end. */
import { spawn } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { limitsWith } from '../support/limits.ts';
import { openDenylist } from '../../src/denylist/open.ts';
import { checksum, prefixAt } from '../../src/denylist/prefix-set.ts';
import { decodeRice } from '../../src/denylist/rice.ts';
import { json, listOf, scriptedService } from '../support/scripted-service.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes outside the heap that are in use: where typed arrays live. They are swept behind the collector's back. */
async function bytesInUse(): Promise<number> {
  let least = Infinity;
  for (let look = 0; look < 10; look++) {
    collectGarbage();
    await wait(30);
    least = Math.min(least, process.memoryUsage().arrayBuffers);
  }
  return least;
}

const open = (url: URL) =>
  openDenylist({
    url,
    token: null,
    listNames: null,
    limits: limitsWith({ denylistSeconds: 300 }),
    proxy: { https: null, except: null },
    signal: AbortSignal.timeout(600_000)
  });

const CLI = join(import.meta.dirname, '../../dist/cli.js');
const MIB = 1 << 20;
const MILLION = 1_000_000;

/** The message of a list of random prefixes, and some of its members. */
function largeList(size: number): { readonly message: string; readonly members: Uint32Array } {
  // With a parameter of 7 and no quotient every delta is one byte: a zero bit and seven bits of remainder.
  const encodedData = randomFillSync(Buffer.alloc(size - 1));
  for (let i = 0; i < encodedData.length; i++) encodedData[i] = ((encodedData[i] ?? 0) & 0xfe) | 0x02;
  const rice = { firstValue: 77, riceParameter: 7, entriesCount: size - 1, encodedData };
  const prefixes = decodeRice(rice);
  const additionsFourBytes = { ...rice, encodedData: encodedData.toString('base64') };
  const sha256Checksum = checksum(prefixes).toString('base64');
  return {
    message: JSON.stringify({ name: 'a', version: 'AAAA', additionsFourBytes, sha256Checksum }),
    members: prefixes.filter((_, index) => index % 99_991 === 0)
  };
}

test('a list of 10 million prefixes takes about 40 MB and answers', async () => {
  const { message, members } = largeList(10 * MILLION);
  await using service = await scriptedService([listOf('a')], ({ route, response }) => {
    if (route === 'list') json(response, message);
    return route === 'list';
  });
  const before = await bytesInUse();
  await using denylist = await open(service.url);
  const grown = (await bytesInUse()) - before;
  expect(grown).toBeLessThan(45 * MIB);
  const has = (prefix: number) => denylist.mayBeListed(prefix);
  expect([...members].filter(prefix => !has(prefix))).toEqual([]);
  expect([0, 76, 0xffffffff].filter(has)).toEqual([]);
});

test.each([
  ['in memory', 200],
  ['in a folder', 120]
])('the service starts with a million entries %s, takes at most %i MiB, and finds them', async (where, mebibytes) => {
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  const file = join(folder, 'large.tsv');
  const md5 = createHash('md5').update('').digest('hex');
  const entryOf = (i: number) =>
    i % 2 === 0 ? `host-${i}.example/path/${i}?q` : `md5:${i}${md5.slice(String(i).length)}`;
  const lines = Array.from({ length: MILLION }, (_, i) => `MALWARE\t${entryOf(i)}\n`);
  await writeFile(file, lines.join(''));
  const index = where === 'in a folder' ? ['--index', join(folder, 'index')] : [];
  const child = spawn(process.execPath, [CLI, 'serve', '--list', file, '--port', '0', ...index], { stdio: 'pipe' });
  let printed = '';
  while (!printed.includes('listens on port')) {
    const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
    printed += String(chunk);
  }
  const url = new URL(`http://127.0.0.1:${/port (\d+)/.exec(printed)?.[1]}`);
  await using denylist = await open(url);
  expect(denylist.snapshots.get('large')?.prefixes.length).toBeGreaterThan(0.999 * MILLION);
  const listed = [0, 1, 499_998, 999_999].map(i => createHash('sha256').update(entryOf(i)).digest());
  expect(listed.filter(digest => !denylist.mayBeListed(prefixAt(digest, 0)))).toEqual([]);
  const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(listed, each => each.readUInt32BE(0)).sort());
  expect(fault).toBeNull();
  expect(listed.map(digest => fullHashes.get(digest, 0))).toEqual(
    Array(4).fill([{ threatType: 'MALWARE', canary: false }])
  );
  const peak = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => ''))?.[1] ?? 0;
  expect(Number(peak) / 1024).toBeLessThan(mebibytes);
  child.kill();
  await once(child, 'exit');
  await rm(folder, { recursive: true });
});
