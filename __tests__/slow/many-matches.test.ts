/** The memory of a scan with very many matches, of the packaged command line. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PACKAGED } from '../support/action.ts';

const ROWS = 400_000;
const HOSTS = 8000;

/** Prints the highest memory of a process, in KiB, when it ends. */
const PRINT_PEAK = `data:text/javascript,process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS))`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-matches-'));
  const entry = (host: number) => createHash('sha256').update(`h${host}.example/`).digest('hex');
  const list = Array.from({ length: HOSTS }, (_, host) => `MALWARE\texpr-sha256:${entry(host)}\n`).join('');
  await writeFile(join(folder, 'list.txt'), list);
  const table = (host: (row: number) => string) => {
    return Array.from({ length: ROWS }, (_, row) => `https://www.${host(row)}.example/a/${row}.jpg,a\n`).join('');
  };
  await writeFile(
    join(folder, 'none.csv'),
    table(row => `z${row % HOSTS}`)
  );
  await writeFile(
    join(folder, 'one.csv'),
    table(() => 'h7')
  );
  await writeFile(
    join(folder, 'many.csv'),
    table(row => `h${(row * 7919) % HOSTS}`)
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** Scans a table. Returns the exit code, and the peak in MiB. */
function scan(name: string): Promise<{ readonly code: unknown; readonly mib: number }> {
  const args = [
    '--import',
    PRINT_PEAK,
    PACKAGED.cli,
    'scan',
    '--denylist',
    join(folder, 'list.txt'),
    join(folder, name)
  ];
  return new Promise(resolve => {
    execFile(process.execPath, args, { maxBuffer: 1 << 26 }, (error, _, stderr) => {
      resolve({ code: error?.code ?? 0, mib: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 });
    });
  });
}

test.each(['one.csv', 'many.csv'])('matches take little memory, of one host or of thousands: %s', async name => {
  const none = await scan('none.csv');
  const all = await scan(name);
  expect([none.code, all.code]).toEqual([0, 1]);
  expect(all.mib - none.mib).toBeLessThan(25);
});
