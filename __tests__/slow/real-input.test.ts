/** Real manifests (`fixtures/real`) as one pull request. */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CANARY_EXPRESSIONS } from '../../src/item/canary.ts';
import { expressionDigest, listEntryExpression } from '../../src/item/reading/expressions.ts';
import { Dataset } from '../support/dataset.ts';

const REAL = join(import.meta.dirname, '../fixtures/real');
const FORMATS = /\.(?:csv|tsv|txt|json|jsonl|md|yaml|xml|xml\.gz|py|parquet|xlsx|opml)$/;
const files = readdirSync(REAL).filter(name => /^\d{3}-/.test(name) && FORMATS.test(name));

function expectedOf(name: string): readonly string[] {
  const text = readFileSync(join(REAL, 'expected', `${name}.txt`), 'utf8');
  return text.split('\n').filter(line => line !== '');
}

/** A service in search mode that remembers the prefixes it was asked for, and knows the canaries only. */
class RecordingService {
  readonly asked = new Set<string>();
  readonly #server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://service.invalid');
    response.setHeader('content-type', 'application/json');
    if (!url.pathname.endsWith('hashes:search')) return response.writeHead(404).end('{}');
    const prefixes = url.searchParams.getAll('hashPrefixes').map(text => Buffer.from(text, 'base64').toString('hex'));
    for (const prefix of prefixes) this.asked.add(prefix);
    const canaries = [CANARY_EXPRESSIONS.url, CANARY_EXPRESSIONS.content].map(text => digestOf(Buffer.from(text)));
    const fullHashes = canaries
      .filter(digest => prefixes.includes(digest.subarray(0, 4).toString('hex')))
      .map(digest => ({
        fullHash: digest.toString('base64'),
        fullHashDetails: [{ threatType: 'CSAM', attributes: ['CANARY'] }]
      }));
    response.end(JSON.stringify({ fullHashes, cacheDuration: '300s' }));
  });

  async start(): Promise<string> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

function digestOf(expression: Uint8Array): Buffer {
  return Buffer.from(expressionDigest(expression));
}

function entryOf(url: string): Uint8Array {
  const expression = listEntryExpression(url);
  if (expression === null) throw new Error('no host in an expected URL');
  return expression;
}

function prefixOf(url: string): string {
  return digestOf(entryOf(url)).subarray(0, 4).toString('hex');
}

describe('real manifests', () => {
  const service = new RecordingService();
  let url = '';
  beforeAll(async () => {
    url = await service.start();
  });
  afterAll(() => service.stop());

  test('are read as one pull request, and every URL that a careful reader finds is asked for', async () => {
    await using dataset = await Dataset.open({ 'data/base.csv': 'id\n' }, { list: ['CSAM\tlisted.example/'] });
    const added = Object.fromEntries(files.map(name => [`data/${name}`, readFileSync(join(REAL, name))]));
    const ran = await dataset.judge(await dataset.propose(added), { inputs: { 'denylist-url': url } });
    const missing = files.flatMap(name =>
      expectedOf(name).flatMap(each => (service.asked.has(prefixOf(each)) ? [] : [[name, each]]))
    );
    expect(missing).toEqual([]);
    expect(ran.stdout).not.toContain('url-unparseable');
  });
});
