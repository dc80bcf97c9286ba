/** What an operator relies on: limits on clients, metrics, the record of downloads, sockets, and bounds on slow clients. */
import { mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuditRecord } from '../src/service/audit-record.ts';
import { RateLimit } from '../src/service/rate-limit.ts';
import { type ServiceOptions, startService } from '../src/service/server.ts';

const ONE = 'token-of-the-university';
const TWO = 'token-of-the-company-1';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'operation-test-'));
  await writeFile(join(folder, 'main.tsv'), 'CSAM\tsecret-host.example/\n');
  const many = Array.from({ length: 400_000 }, (_, i) => `CSAM\tmd5:${String(i).padStart(32, '0')}\n`);
  await writeFile(join(folder, 'long.tsv'), many.join(''));
  await writeFile(join(folder, 'tokens'), `university\t${ONE}\ncompany\t${TWO}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

async function start(options: Partial<ServiceOptions> = {}) {
  const lines: string[] = [];
  const service = await startService({
    lists: [join(folder, 'main.tsv')],
    port: 0,
    token: null,
    log: line => void lines.push(String(line)),
    ...options
  });
  const ask = async (path: string, token: string | null = null) => {
    const answer = await fetch(new URL(path, service.url), {
      headers: token === null ? {} : { authorization: `Bearer ${token}` }
    });
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await answer.text() };
  };
  const logged = async (line: RegExp) => {
    for (let i = 0; i < 1000 && !lines.some(text => line.test(text)); i++) await wait(10);
    expect(lines.join('\n')).toMatch(line);
  };
  return Object.assign(service, { lines, ask, logged });
}

describe('the limit on requests', () => {
  test('allows so many at once, then one after each part of a minute', () => {
    let now = 5;
    const limit = new RateLimit(6, () => now);
    const takes = (count: number) => Array.from({ length: count }, () => limit.take('a'));
    expect(takes(7)).toEqual([0, 0, 0, 0, 0, 0, 10]);
    expect(limit.take('b')).toBe(0);
    now += 9_000;
    expect(takes(1)).toEqual([1]);
    now += 1_000;
    expect(takes(2)).toEqual([0, 10]);
    now += 3_600_000;
    expect(takes(7)).toEqual([0, 0, 0, 0, 0, 0, 10]);
  });

  test('counts each client by its token, answers 429 with the time to wait, and leaves health alone', async () => {
    await using service = await start({ tokensFile: join(folder, 'tokens'), rateLimit: 2 });
    const statuses: number[] = [];
    for (const token of [ONE, ONE, ONE, TWO, 'somebody-without-a-token']) {
      statuses.push((await service.ask('/v5/hashLists', token)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 200, 401]);
    expect(Number((await service.ask('/v5/hashLists', ONE)).retryAfter)).toBeGreaterThan(0);
    expect((await service.ask('/healthz')).status).toBe(200);
  });
});

describe('metrics', () => {
  test('are on a port of their own, and tell what happened but not what was asked', async () => {
    await using service = await start({ token: ONE, metrics: { host: '127.0.0.1', port: 0 } });
    await service.ask('/v5/hashLists', ONE);
    await service.ask('/v5/hashList/main?version=c2VjcmV0', ONE);
    await service.ask('/v5/hashes:search?hashPrefixes=c2VjcA', ONE);
    await service.ask('/secret', ONE);
    await service.ask('/v5/hashLists');
    const metrics = new URL(`http://127.0.0.1:${service.metricsPort}/metrics`);
    const answer = await fetch(metrics);
    const shown = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const line of [
      'denylist_requests_total{route="hashLists",status="200"} 1',
      'denylist_requests_total{route="hashList",status="200"} 1',
      'denylist_requests_total{route="hashes:search",status="200"} 1',
      'denylist_requests_total{route="refused",status="404"} 1',
      'denylist_requests_total{route="refused",status="401"} 1',
      'denylist_request_seconds_count{route="refused"} 2',
      'denylist_list_entries{list="main"} 1',
      'denylist_healthy 1'
    ]) {
      expect(shown.split('\n')).toContain(line);
    }
    // The text format: comments, and samples of a name, labels and a number.
    const form = /^(?:# (?:HELP|TYPE) denylist_\w+ .+|denylist_\w+(?:\{(?:\w+="[\w:+.-]*",?)+\})? [\d.e+-]+)$/;
    expect(
      shown
        .trimEnd()
        .split('\n')
        .filter(line => !form.test(line))
    ).toEqual([]);
    expect(shown).not.toMatch(/secret|c2Vj/);
    expect((await fetch(new URL('/v5/hashLists', metrics))).status).toBe(404);
    expect((await service.ask('/metrics', ONE)).status).toBe(404);
  });
});

describe('the record of downloads', () => {
  test('says who fetched which version when, and has no query, prefix or token', async () => {
    const auditFile = join(folder, 'audit.jsonl');
    await using service = await start({ tokensFile: join(folder, 'tokens'), auditFile });
    const { body } = await service.ask('/v5/hashList/main', ONE);
    const { version } = JSON.parse(body) as { readonly version: string };
    const known = version.replaceAll('+', '-').replaceAll('/', '_');
    await service.ask(`/v5/hashList/main?version=${known}`, TWO);
    await service.ask('/v5/hashes:search?hashPrefixes=c2VjcA', TWO);
    // The line of a request is logged when its download is recorded.
    await service.logged(/hashList 200 .*company/);
    const written = await readFile(auditFile, 'utf8');
    const lines = written
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toEqual(
      ['university', 'company'].map((client, index) => ({
        time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        client,
        list: 'main',
        version: known,
        kind: ['whole', 'changes'][index],
        complete: true
      }))
    );
    expect((await stat(auditFile)).mode & 0o777).toBe(0o600);
  });

  test('that cannot be written is told of, and health is 503 until it can', async () => {
    const auditFile = join(folder, 'full');
    await symlink('/dev/full', auditFile);
    await using service = await start({ auditFile });
    expect((await service.ask('/v5/hashList/main')).status).toBe(200);
    await service.logged(/the audit record cannot be written/);
    expect((await service.ask('/healthz')).status).toBe(503);
    await rm(auditFile);
    await service.ask('/v5/hashList/main');
    for (let i = 0; i < 1000 && (await service.ask('/healthz')).status === 503; i++) await wait(10);
    expect((await service.ask('/healthz')).status).toBe(200);
  });

  test('keeps the order of downloads, also under another name of the file', async () => {
    const path = join(folder, 'order.jsonl');
    const audit = new AuditRecord(path, () => undefined);
    const names = Array.from({ length: 50 }, (_, i) => `client-${i}`);
    await Promise.all(
      names.map(client => audit.add({ client, list: 'a', version: 'v', kind: 'whole', complete: true }))
    );
    const written = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(written.map(line => (JSON.parse(line) as { client: string }).client)).toEqual(names);
  });
});

describe('a Unix socket', () => {
  const ask = (socketPath: string, path: string) =>
    new Promise<{ readonly status: number; readonly body: string }>((resolve, reject) => {
      request({ socketPath, path }, response => {
        void text(response).then(body => resolve({ status: response.statusCode ?? 0, body }));
      })
        .on('error', reject)
        .end();
    });

  test('serves the user and the group, and is gone after a stop', async () => {
    const unix = join(folder, 'service.sock');
    const service = await start({ unix });
    expect(await ask(unix, '/healthz')).toEqual({ status: 200, body: '{"status":"ok"}' });
    expect((await stat(unix)).mode & 0o777).toBe(0o660);
    await service.close();
    await expect(stat(unix)).rejects.toThrow(/ENOENT/);
  });

  test('that a killed process left is replaced, but neither a living one nor another file', async () => {
    const unix = join(folder, 'dead.sock');
    const server = createServer().listen(unix);
    await once(server, 'listening');
    await expect(start({ unix })).rejects.toMatchObject({ reason: 'usage', message: /another process listens/ });
    await writeFile(join(folder, 'no.sock'), '');
    await expect(start({ unix: join(folder, 'no.sock') })).rejects.toThrow(/is not a socket/);
    const child = join(folder, 'left.sock');
    await leaveSocket(child);
    await using service = await start({ unix: child });
    expect((await ask(child, '/healthz')).status).toBe(200);
    expect(service.metricsPort).toBeNull();
    server.close();
  });
});

/** Leaves a socket on which nobody answers, as a killed process does. */
async function leaveSocket(path: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const code = `require('net').createServer().listen(${JSON.stringify(path)}, () => process.kill(process.pid, 'SIGKILL'))`;
  await once(spawn(process.execPath, ['-e', code]), 'exit');
}

describe('a client that', () => {
  const bounds = { connections: 8, requestMs: 300, idleMs: 300, answerMs: 1500 };
  const connected = async (url: URL): Promise<Socket> => {
    const socket = connect(Number(url.port), url.hostname);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  const GET_LONG = 'GET /v5/hashList/long HTTP/1.1\r\nhost: a\r\n\r\n';

  test.each<[string, string]>([
    ['sends nothing', ''],
    ['sends half a request line', 'GET /v5/has'],
    ['sends half of its headers', 'GET /v5/hashLists HTTP/1.1\r\nhost: a\r\n'],
    ['announces a body that never comes', 'GET /v5/hashLists HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n']
  ])('%s loses its connection', async (_, sent) => {
    await using service = await start({ bounds });
    const socket = await connected(service.url);
    socket.resume().write(sent);
    await once(socket, 'close');
    expect((await service.ask('/healthz')).status).toBe(200);
  });

  test('never reads its answer loses its connection, and the others are served', async () => {
    await using service = await start({ bounds: { ...bounds, answerMs: 600_000 }, lists: [join(folder, 'long.tsv')] });
    const sockets = await Promise.all(Array.from({ length: 4 }, () => connected(service.url)));
    for (const socket of sockets) socket.pause().write(GET_LONG.repeat(20));
    expect((await service.ask('/healthz')).status).toBe(200);
    await service.logged(/hashList 200 .* \(not read to its end\)/);
    for (const socket of sockets) socket.destroy();
  });

  test('reads its answer very slowly loses its connection, and the record says that it did not get all', async () => {
    const auditFile = join(folder, 'slow.jsonl');
    await using service = await start({
      bounds: { ...bounds, idleMs: 600_000 },
      auditFile,
      lists: [join(folder, 'long.tsv')]
    });
    const socket = await connected(service.url);
    // Many answers, since the first ones fit into the buffers of the connection.
    socket.write(GET_LONG.repeat(20));
    const trickle = setInterval(() => socket.read(1000), 20);
    await service.logged(/not read to its end/);
    clearInterval(trickle);
    socket.destroy();
    for (let i = 0; i < 1000 && !(await readFile(auditFile, 'utf8')).includes('"complete":false'); i++) await wait(10);
    expect(await readFile(auditFile, 'utf8')).toContain('"complete":false');
  });

  test('is one too many is turned away, and served once others have gone', async () => {
    await using service = await start({ bounds: { ...bounds, requestMs: 60_000, idleMs: 60_000 } });
    const sockets = await Promise.all(Array.from({ length: 8 }, () => connected(service.url)));
    const late = await connected(service.url);
    late.resume();
    await once(late, 'close');
    for (const socket of sockets) socket.destroy();
    for (let i = 0; i < 500; i++) {
      const status = await service.ask('/healthz').then(
        ({ status }) => status,
        () => 0
      );
      if (status === 200) return;
      await wait(10);
    }
    throw new Error('nobody is served');
  });
});
