/** Private certificate authorities, as on GitHub Enterprise Server: real git, with TLS, on loopback. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { authoritiesOf } from '../src/github/certificates.ts';
import { Repository } from '../src/github/repository.ts';
import { NAME, Scene, TOKEN } from './github-scene.ts';

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

let folder = '';
let extra = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certificates-'));
  extra = join(folder, 'ca.pem');
  if (!hasOpenssl) return;
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
  const fresh = (name: string) => ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${name}.key`];
  openssl('req', '-x509', ...fresh('ca'), '-out', 'ca.pem', '-days', '2', '-subj', '/CN=Private authority');
  openssl('req', ...fresh('server'), '-out', 'server.csr', '-subj', '/CN=localhost');
  const names = ['-extfile', join(import.meta.dirname, 'fixtures/localhost.cnf')];
  openssl(
    'x509',
    '-req',
    '-in',
    'server.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-CAcreateserial',
    '-days',
    '2',
    ...names,
    '-out',
    'server.pem'
  );
});
afterAll(() => rm(folder, { recursive: true }));

/** TLS in front of a local GitHub, with a certificate of the private authority. */
async function secured(target: URL) {
  const [key, cert] = ['server.key', 'server.pem'].map(name => readFileSync(join(folder, name)));
  const server = createServer({ key, cert }, client => {
    const onward = connect(Number(target.port), target.hostname);
    client.on('error', () => onward.destroy());
    onward.on('error', () => client.destroy());
    onward.pipe(client).pipe(onward);
  });
  server.on('tlsClientError', () => undefined);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(`https://localhost:${(server.address() as AddressInfo).port}`);
  return { url, [Symbol.asyncDispose]: async () => void server.close() };
}

/** Fetches a commit of a repository behind TLS. */
async function fetched(environment: Readonly<Record<string, string>>) {
  await using scene = await Scene.open();
  const head = await scene.source.commit({ 'a.csv': 'url\n' });
  await using server = await secured(new URL(scene.github.url));
  await using repository = await Repository.create({
    server: server.url,
    repository: NAME,
    token: TOKEN,
    tempRoot: folder,
    environment: { PATH: process.env['PATH'], ...environment },
    signal: AbortSignal.timeout(600_000),
    backOff: []
  });
  return { head, oid: await repository.fetchOne({ kind: 'commit', oid: head }) };
}

(hasOpenssl ? describe : describe.skip)('git over TLS', () => {
  test('trusts what NODE_EXTRA_CA_CERTS adds, and needs no other variable', async () => {
    const { head, oid } = await fetched({ NODE_EXTRA_CA_CERTS: extra });
    expect(oid).toBe(head);
  });

  test.each([
    ['without it', {}],
    ['if its file does not exist', { NODE_EXTRA_CA_CERTS: '/nonexistent.pem' }]
  ])('trusts no private authority %s', async (_, environment) => {
    await expect(fetched(environment)).rejects.toMatchObject({ reason: 'github-unavailable' });
  });

  test("git's own variable comes first", async () => {
    const { head, oid } = await fetched({ NODE_EXTRA_CA_CERTS: '/nonexistent.pem', GIT_SSL_CAINFO: extra });
    expect(oid).toBe(head);
  });
});

describe('the authorities that git trusts', () => {
  test('are not changed without NODE_EXTRA_CA_CERTS', async () => {
    expect(await authoritiesOf({})).toBeNull();
    expect(await authoritiesOf({ NODE_EXTRA_CA_CERTS: '' })).toBeNull();
  });

  test('are the public ones, too: a private one may belong to another server, such as the denylist service', async () => {
    const own = join(import.meta.dirname, 'fixtures/private-authority.pem');
    const authorities = await authoritiesOf({ NODE_EXTRA_CA_CERTS: own });
    const missing = [readFileSync(own, 'utf8'), ...rootCertificates].filter(
      each => !authorities?.includes(each.trim())
    );
    expect(missing).toEqual([]);
  });
});
