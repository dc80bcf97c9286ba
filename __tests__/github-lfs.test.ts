import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Override, LocalGitHub } from '../src/demo/local-github.ts';
import { downloadIn } from '../src/github/lfs-batch.ts';
import { LfsStore } from '../src/github/lfs.ts';
import { Repository } from '../src/github/repository.ts';
import { NAME, Source, TOKEN } from './github-scene.ts';

// Compared with `equals`, since `toEqual` takes a second for each.
const CONTENT = Buffer.from('id,url\n1,https://h.example/1\n'.repeat(20_000));
const OBJECT = { oid: createHash('sha256').update(CONTENT).digest('hex'), size: CONTENT.length };
const BATCH = `/${NAME}.git/info/lfs/objects/batch`;
const DOWNLOAD = `/lfs/${NAME}/${OBJECT.oid}`;
const UNAVAILABLE = { reason: 'content-unavailable' };

let github: LocalGitHub;
let store: LfsStore;

beforeEach(async () => {
  const lfs = new Map([[OBJECT.oid, CONTENT]]);
  github = await LocalGitHub.start({
    repositories: new Map([[NAME, { directory: '/nonexistent', lfs }]]),
    token: TOKEN
  });
  store = open();
});

afterEach(async () => {
  await store.close();
  await github[Symbol.asyncDispose]();
});

function open({ token = TOKEN, signal = new AbortController().signal } = {}): LfsStore {
  const url = new URL(`${github.url}/${NAME}`);
  return new LfsStore({ remote: { url, token }, environment: {}, backOff: [1, 1], signal });
}

async function read(from = store, object = OBJECT): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of from.object(object).open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A second server, which plays the storage behind the API or a storage that fails. */
async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void
): Promise<Server & { readonly url: string }> {
  const server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return Object.assign(server, { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}` });
}

function offering(href: string, header: Readonly<Record<string, string>> = {}): Override {
  const objects = [{ ...OBJECT, actions: { download: { href, header } } }];
  return ({ path }) => (path === BATCH ? { status: 200, body: { transfer: 'basic', objects } } : null);
}

describe('content in Git LFS', () => {
  test('is asked for as the batch API says, and read as often as wanted', async () => {
    expect(CONTENT.equals(await read())).toBe(true);
    expect(CONTENT.equals(await read())).toBe(true);
    expect(store.object(OBJECT).size).toBe(CONTENT.length);
    const [batch, download] = github.requests;
    expect(batch).toMatchObject({ method: 'POST', path: BATCH });
    expect(batch?.headers).toMatchObject({
      accept: 'application/vnd.git-lfs+json',
      'content-type': 'application/vnd.git-lfs+json',
      authorization: `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`
    });
    expect(JSON.parse(String(batch?.body))).toMatchObject({
      operation: 'download',
      transfers: ['basic'],
      objects: [OBJECT]
    });
    expect(download).toMatchObject({ method: 'GET', path: DOWNLOAD });
    expect(download?.headers['x-lfs-key']).toBeDefined();
  });

  test('may lie on another server, which gets the headers that it was given and no token', async () => {
    const asked: IncomingMessage['headers'][] = [];
    const storage = await serve((request, response) => {
      asked.push(request.headers);
      response.end(CONTENT);
    });
    github.fault = offering(`${storage.url}/x?signature=1`, { 'X-Signed': 'yes' });
    expect(CONTENT.equals(await read())).toBe(true);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ 'x-signed': 'yes' });
    expect(asked[0]).not.toHaveProperty('authorization');
    expect(JSON.stringify(asked)).not.toContain(TOKEN);
    storage.close();
    storage.closeAllConnections();
  });

  test('is read on where the transfer breaks off, byte for byte', async () => {
    let attempts = 0;
    const storage = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': CONTENT.length });
      if (++attempts === 3) return response.end(CONTENT);
      response.write(CONTENT.subarray(0, attempts * 100_000), () => response.destroy());
    });
    github.fault = offering(storage.url);
    expect(CONTENT.equals(await read())).toBe(true);
    expect(attempts).toBe(3);
    storage.close();
    storage.closeAllConnections();
  });

  test('comes after a fault that passes', async () => {
    let faults = 0;
    github.fault = () => (faults++ < 2 ? { status: faults === 1 ? 503 : 429 } : null);
    expect(CONTENT.equals(await read())).toBe(true);
  });

  const object = (fields: object) => ({ transfer: 'basic', objects: [{ ...OBJECT, ...fields }] });
  const batches: readonly (readonly [string, ReturnType<Override> & object])[] = [
    ['a server that fails', { status: 500 }],
    ['a server that is busy', { status: 429, headers: { 'Retry-After': '0' } }],
    ['no permission', { status: 403 }],
    ['no storage', { status: 404 }],
    ['a redirect', { status: 302, headers: { Location: 'https://elsewhere.example/' } }],
    ['no object', { status: 200, body: object({ error: { code: 404, message: 'gone' } }) }],
    ['nothing to download', { status: 200, body: object({}) }],
    [
      'another object',
      { status: 200, body: object({ oid: 'a'.repeat(64), actions: { download: { href: 'https://s.example/' } } }) }
    ],
    ['another size', { status: 200, body: object({ size: 1, actions: { download: { href: 'https://s.example/' } } }) }],
    [
      'another transfer',
      { status: 200, body: { ...object({ actions: { download: { href: 'https://s.example/' } } }), transfer: 'tus' } }
    ],
    ['a link that is none', { status: 200, body: object({ actions: { download: { href: 'nowhere' } } }) }],
    [
      'a link without encryption',
      { status: 200, body: object({ actions: { download: { href: 'http://s.example/' } } }) }
    ],
    ['a list', { status: 200, body: [] }],
    ['nothing', { status: 200, body: null }],
    ['an answer without end', { status: 200, body: 'x'.repeat(2 << 20) }]
  ];
  test.each(batches)('is unavailable where the server answers with %s', async (_name, fault) => {
    github.fault = ({ path }) => (path === BATCH ? fault : null);
    const error = await read().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(UNAVAILABLE);
    expect(String(error)).not.toMatch(/example|gone|[0-9a-f]{32}/);
  });

  test('says that the budget may be used up where the server forbids it', async () => {
    github.fault = ({ path }) => (path === BATCH ? { status: 403 } : null);
    await expect(read()).rejects.toThrow(/contents: read, and the owner's budget for Git LFS/);
  });

  const downloads: readonly (readonly [string, (response: ServerResponse) => void])[] = [
    ['other bytes of the same size', response => response.end(Buffer.alloc(CONTENT.length, 0x20))],
    ['fewer bytes', response => response.end(CONTENT.subarray(1))],
    ['fewer bytes without saying so', response => response.write(CONTENT.subarray(1), () => response.end())],
    ['more bytes without saying so', response => response.write(CONTENT, () => response.end('more'))],
    ['a refusal', response => response.writeHead(403).end()],
    ['a redirect', response => response.writeHead(302, { Location: 'https://elsewhere.example/' }).end()],
    ['a packed body', response => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(CONTENT)],
    ['an error page', response => response.writeHead(500).end('oops')],
    ['a broken connection', response => response.destroy()]
  ];
  test.each(downloads)('is unavailable where the storage answers with %s', async (_name, answer) => {
    const storage = await serve((_request, response) => answer(response));
    github.fault = offering(storage.url);
    await expect(read()).rejects.toMatchObject(UNAVAILABLE);
    storage.close();
    storage.closeAllConnections();
  });

  test('that nobody stored, or that a wrong token asks for, is unavailable', async () => {
    await expect(read(store, { ...OBJECT, oid: 'a'.repeat(64) })).rejects.toMatchObject(UNAVAILABLE);
    const other = open({ token: 'wrong' });
    await expect(read(other)).rejects.toMatchObject(UNAVAILABLE);
    await other.close();
  });

  test('ends with the run', async () => {
    const controller = new AbortController();
    const storage = await serve((_request, response) => {
      response.write(CONTENT.subarray(0, 1000), () => controller.abort(new RangeError('time is up')));
    });
    github.fault = offering(storage.url);
    const other = open({ signal: controller.signal });
    await expect(read(other)).rejects.toThrow('time is up');
    await other.close();
    storage.close();
    storage.closeAllConnections();
  });
});

test('a download takes no header that describes a connection, and no header that could be two', () => {
  const server = new URL('https://github.example/o/r');
  const offer = (header: unknown) => ({
    objects: [{ ...OBJECT, actions: { download: { href: 'https://s.example/', header } } }]
  });
  expect(
    downloadIn(offer({ Host: 'x.example', 'Content-Length': '5', Connection: 'close', A: 'b' }), OBJECT, server)
      ?.headers
  ).toEqual({ A: 'b' });
  for (const header of [{ 'A\r\nB': 'c' }, { A: 'b\r\nC: d' }, { A: 5 }, 'text']) {
    expect(downloadIn(offer(header), OBJECT, server)).toBeNull();
  }
  expect(downloadIn(offer(null), OBJECT, server)?.headers).toEqual({});
});

test('a repository that was fetched reads its content from its own server', async () => {
  await using source = await Source.make();
  const lfs = new Map([[OBJECT.oid, CONTENT]]);
  const repositories = new Map([[NAME, { directory: source.directory, lfs }]]);
  await using server = await LocalGitHub.start({ repositories, token: TOKEN });
  await using repository = await Repository.create({
    server: new URL(server.url),
    repository: NAME,
    token: TOKEN,
    tempRoot: tmpdir(),
    environment: process.env,
    signal: new AbortController().signal
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of repository.large(OBJECT).open()) chunks.push(chunk);
  expect(CONTENT.equals(Buffer.concat(chunks))).toBe(true);
});

test('a local clone’s own objects are read, and verified as well', async () => {
  await using source = await Source.make();
  await source.commit({ 'a.txt': 'x' });
  const folder = join(source.directory, 'lfs', 'objects', OBJECT.oid.slice(0, 2), OBJECT.oid.slice(2, 4));
  await mkdir(folder, { recursive: true });
  const options = { environment: process.env, signal: new AbortController().signal };
  await using repository = await Repository.openLocal(source.root, options);
  const readLocal = async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of repository.large(OBJECT).open()) chunks.push(chunk);
    return Buffer.concat(chunks);
  };
  await expect(readLocal()).rejects.toMatchObject(UNAVAILABLE);
  await writeFile(join(folder, OBJECT.oid), CONTENT);
  expect(CONTENT.equals(await readLocal())).toBe(true);
  await writeFile(join(folder, OBJECT.oid), CONTENT.subarray(1));
  await expect(readLocal()).rejects.toMatchObject(UNAVAILABLE);
});
