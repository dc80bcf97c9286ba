/**
 * Measures the reference service under load, while its list changes all the time: `npm run bench:load -- --entries 1000000`.
 * It prints answers per second and times for searches of 250 prefixes and for downloads, by number of clients.
 */
import autocannon from 'autocannon';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '1000000' }, seconds: { type: 'string', default: '10' } }
});
const entries = Number(values.entries);
const CLIENTS = [1, 8, 64];
const PREFIXES = 250;

const folder = await mkdtemp(join(tmpdir(), 'load-'));
const list = join(folder, 'list.tsv');
await writeList();
const index = join(folder, 'index');
await mkdir(index, { mode: 0o700 });
const started = performance.now();
const cli = join(import.meta.dirname, '../dist/cli.js');
const service = spawn(process.execPath, [cli, 'serve', '--list', list, '--port', '0', '--index', index]);
let log = '';
service.stdout.on('data', chunk => (log = log.slice(-10_000) + chunk));
service.stderr.pipe(process.stderr);
while (!log.includes('listens on port')) await once(service.stdout, 'data');
const url = `http://127.0.0.1:${/port (\d+)/.exec(log)?.[1]}`;
console.log(`${entries} entries: ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);

let reloads = 0;
let isChanging = true;
const changing = change();
const search = `/v5/hashes:search?${Array.from({ length: PREFIXES }, (_, i) => prefixOf(i * Math.floor(entries / PREFIXES))).join('&')}`;
try {
  for (const [name, path, headers] of [
    ['search of 250 prefixes', search, {}],
    ['whole list', '/v5/hashList/list', { 'accept-encoding': 'gzip' }]
  ]) {
    for (const connections of CLIENTS) {
      const duration = Number(values.seconds);
      const { requests, latency, non2xx, errors, timeouts } = await autocannon({
        url: url + path,
        connections,
        duration,
        headers,
        timeout: 120
      });
      const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms`;
      console.log(
        `${name}, ${connections} clients: ${requests.average} answers/s, ${times}, ${non2xx + errors + timeouts} faults`
      );
    }
  }
} finally {
  isChanging = false;
  await changing;
  const status = readFileSync(`/proc/${service.pid}/status`, 'utf8');
  console.log(
    `memory peak ${Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024)} MiB, read again ${reloads} times`
  );
  service.kill();
  await once(service, 'exit');
  await rm(folder, { recursive: true });
}

/** Links, hosts and hashes, mixed. */
async function writeList() {
  const out = createWriteStream(list);
  for (let i = 0; i < entries; i += 1000) {
    const lines = Array.from({ length: Math.min(1000, entries - i) }, (_, at) => `MALWARE\t${entryOf(i + at)}\n`);
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

function entryOf(i) {
  if (i % 4 === 0) return `host-${i}.example/path/${i}?q=${i}`;
  if (i % 4 === 1) return `host-${i}.example/`;
  const hex = createHash('sha256').update(String(i)).digest('hex');
  return i % 4 === 2 ? `md5:${hex.slice(32)}` : `sha256:${hex}`;
}

function prefixOf(i) {
  const digest = createHash('sha256').update(entryOf(i)).digest().subarray(0, 4);
  return `hashPrefixes=${encodeURIComponent(digest.toString('base64'))}`;
}

/** Adds a line to the list again and again, each time when the change before was read. */
async function change() {
  while (isChanging) {
    const next = `${list}.new`;
    await pipeline(createReadStream(list), createWriteStream(next));
    await appendFile(next, `MALWARE\tmore-${reloads}.example/\n`);
    await rename(next, list);
    const read = `was read again: ${String(entries + reloads + 1).replace(/\B(?=(?:\d{3})+$)/g, ',')} entries`;
    while (!log.includes(read)) await once(service.stdout, 'data');
    reloads++;
  }
}
