/**
 * A simple script to compare with: lines, `new URL`, strings, `createHash` and a `Set`. It finds plain URLs and misses
 * most of what the gate finds.
 *
 *   node bench/plain.ts LIST CSV
 */
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const [list = '', table = ''] = process.argv.slice(2);
const listed = new Set(
  readFileSync(list, 'utf8')
    .split('\n')
    .map(line => /\texpr-sha256:(.*)/.exec(line)?.[1])
);
let hits = 0;

for await (const line of createInterface({ input: createReadStream(table), crlfDelay: Infinity })) {
  const url = URL.parse(/https?:\/\/[^\s",]+/i.exec(line)?.[0] ?? '');
  if (url !== null && expressionsOf(url).some(expression => listed.has(digestOf(expression)))) hits++;
}
console.log(hits);

function expressionsOf({ hostname, pathname, search }: URL): readonly string[] {
  const labels = hostname.split('.');
  const hosts = [hostname];
  for (let first = Math.max(1, labels.length - 5); first < labels.length - 1; first++) {
    hosts.push(labels.slice(first).join('.'));
  }
  const folders = pathname.split('/').slice(0, -1).slice(0, 4);
  const prefixes = folders.map((_, depth) => `${folders.slice(0, depth + 1).join('/')}/`);
  const paths = new Set([pathname + search, pathname, ...prefixes]);
  return hosts.flatMap(host => Array.from(paths, path => host + path));
}

function digestOf(expression: string): string {
  return createHash('sha256').update(expression).digest('hex');
}
