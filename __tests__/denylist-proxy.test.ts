/** Proxies as users of self-hosted runners set them: whole runs through a real tunnel, with TLS inside. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server as HttpServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { limitsWith } from './support/limits.ts';
import { openDenylist } from '../src/denylist/open.ts';
import { proxySettings } from '../src/denylist/proxy.ts';
import { type Service, startService } from '../src/service/server.ts';
import { PACKAGED, type Ran, runCli } from './support/action.ts';

const HOST = 'denylist.example';
const TOKEN = 'denylist-token-of-tests';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let folder = '';
let service: Service;
let secured: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proxy-'));
  writeFileSync(join(folder, 'list.tsv'), 'CSAM\tlisted.example/\n');
  writeFileSync(join(folder, 'links.csv'), 'url\nhttps://images.example/1.jpg\n');
  service = await startService({ lists: [join(folder, 'list.tsv')], port: 0, token: TOKEN, log: () => undefined });
  if (!hasOpenssl) return;
  const made = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')];
  const subject = ['-subj', `/CN=${HOST}`, '-addext', `subjectAltName=DNS:${HOST}`];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...made, ...subject], {
    stdio: 'ignore'
  });
  const [key, cert] = ['key.pem', 'cert.pem'].map(name => readFileSync(join(folder, name)));
  // TLS in front of the reference service, as an operator's reverse proxy.
  secured = createTlsServer({ key, cert }, (asked, reply) => {
    void fetch(new URL(asked.url ?? '', service.url), {
      headers: { authorization: asked.headers.authorization ?? '' }
    }).then(async answer => {
      reply.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
      reply.end(Buffer.from(await answer.arrayBuffer()));
    });
  });
  await listening(secured);
});

afterAll(async () => {
  await service.close();
  secured?.close();
  await rm(folder, { recursive: true });
});

async function listening(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

interface Proxy extends AsyncDisposable {
  readonly port: number;
  /** Targets that a tunnel was asked for, and the headers of those requests. */
  readonly tunnels: { readonly target: string; readonly headers: string }[];
}

/** @param status what it answers; 200 opens the tunnel, always to the service */
async function proxy(status = 200): Promise<Proxy> {
  const tunnels: { target: string; headers: string }[] = [];
  const server: HttpServer = createServer((_asked, reply) => reply.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, client) => {
    tunnels.push({ target: url, headers: JSON.stringify(headers) });
    client.on('error', () => undefined);
    if (status !== 200) return client.end(`HTTP/1.1 ${status} No\r\ncontent-length: 0\r\n\r\n`);
    const onward = connect((secured.address() as AddressInfo).port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(client).pipe(onward);
    });
    onward.on('error', () => client.destroy());
  });
  const port = await listening(server);
  return {
    port,
    tunnels,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** Checks a file against the service at its public name, which resolves nowhere but behind the proxy. */
async function scan(env: Readonly<Record<string, string>>): Promise<Ran> {
  const trusted = { DENYLIST_TOKEN: TOKEN, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') };
  const ran = await runCli(['scan', '--denylist', `https://${HOST}/`, join(folder, 'links.csv')], {
    entry: PACKAGED.cli,
    env: { ...trusted, ...env }
  });
  expect(ran.stdout + ran.stderr).not.toMatch(/denylist-token-of-tests|127\.0\.0\.1|secret/);
  return ran;
}

/** The same without a process, and with little patience, for what fails. */
function open(env: Readonly<Record<string, string>>, denylistSeconds = 0.6) {
  return openDenylist({
    url: new URL(`https://${HOST}/`),
    token: TOKEN,
    listNames: null,
    limits: limitsWith({ denylistSeconds }),
    proxy: proxySettings(env),
    signal: AbortSignal.timeout(600_000)
  });
}

(hasOpenssl ? describe : describe.skip)('a run behind a proxy', () => {
  test.each(['HTTPS_PROXY', 'https_proxy'])(
    '%s leads to the service, and the proxy sees neither token nor questions',
    async name => {
      await using between = await proxy();
      const { code } = await scan({ [name]: `http://127.0.0.1:${between.port}` });
      expect(code).toBe(0);
      expect(new Set(between.tunnels.map(({ target }) => target))).toEqual(new Set([`${HOST}:443`]));
      for (const { headers } of between.tunnels) expect(headers).not.toMatch(/denylist-token|hashPrefixes/);
    }
  );

  test('a user name and password go to the proxy', async () => {
    await using between = await proxy();
    const { code } = await scan({ HTTPS_PROXY: `http://runner:secret@127.0.0.1:${between.port}` });
    expect(code).toBe(0);
    expect(between.tunnels[0]?.headers).toContain(`Basic ${Buffer.from('runner:secret').toString('base64')}`);
  });

  test.each([HOST, '.example', '*', `other.test,${HOST}:443`])(
    'NO_PROXY=%s keeps the proxy out of it',
    async except => {
      await using between = await proxy();
      const env = { HTTPS_PROXY: `http://127.0.0.1:${between.port}`, NO_PROXY: except };
      await expect(open(env, 0.3)).rejects.toMatchObject({ reason: 'denylist-unreachable' });
      expect(between.tunnels).toEqual([]);
    }
  );

  test.each([403, 407, 502])('a proxy that answers %i makes the service unreachable', async status => {
    await using between = await proxy(status);
    const env = { HTTPS_PROXY: `http://runner:secret@127.0.0.1:${between.port}` };
    await expect(open(env)).rejects.toMatchObject({
      reason: 'denylist-unreachable',
      message: expect.not.stringMatching(/secret|127\.0\.0\.1|\.example/)
    });
    expect(between.tunnels.length).toBeGreaterThan(0);
  });

  test('a certificate that nobody vouches for makes the service unreachable', async () => {
    await using between = await proxy();
    const env = { HTTPS_PROXY: `http://127.0.0.1:${between.port}` };
    await expect(open(env)).rejects.toMatchObject({ reason: 'denylist-unreachable' });
    expect(between.tunnels.length).toBeGreaterThan(0);
  });
});
