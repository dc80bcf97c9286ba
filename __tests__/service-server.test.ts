import { createHash } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { limitsWith } from './support/limits.ts';
import { openDenylist } from '../src/denylist/open.ts';
import { prefixAt } from '../src/denylist/prefix-set.ts';
import { canaryPrefixes, assertSelfTest } from '../src/denylist/self-test.ts';
import { type Service, type ServiceOptions, startService } from '../src/service/server.ts';
import { answerFaults, recorder } from './support/contract.ts';
import { canaries, prefixOf } from './support/scripted-service.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

const LISTED = {
  url: sha256('bad.example/path/x?q=1'),
  pattern: sha256('worse.example/'),
  content: sha256(`md5:${MD5}`),
  urlMd5: sha256(`url-md5:${MD5}`),
  ready: sha256('anything')
};

const FILE = `# a list for tests
CSAM\thttps://bad.example/a/../path/x?q=1
MALWARE\tworse.example/
WITHDRAWN\tMD5:${MD5.toUpperCase()}
CSAM\turl-md5:${MD5}
NEW_TYPE\texpr-sha256:${LISTED.ready.toString('hex')}
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'service-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function listFile(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return path;
}

async function start(options: Partial<ServiceOptions> = {}): Promise<Service & { readonly lines: string[] }> {
  const lines: string[] = [];
  const lists = options.lists ?? [await listFile('main.tsv', FILE)];
  const log = (line: unknown) => void lines.push(String(line));
  const service = await startService({
    port: 0,
    token: null,
    allowTypes: ['NEW_TYPE'],
    lookInterval: 20,
    log,
    ...options,
    lists
  });
  return Object.assign(service, { lines });
}

const open = (url: URL, options: Partial<Parameters<typeof openDenylist>[0]> = {}) =>
  openDenylist({
    url,
    token: null,
    listNames: null,
    limits: limitsWith({ denylistSeconds: 3, listAgeHours: 24 }),
    proxy: { https: null, except: null },
    signal: AbortSignal.timeout(600_000),
    ...options
  });

async function lookUpAll(url: URL, options: Partial<Parameters<typeof openDenylist>[0]> = {}) {
  await using denylist = await open(url, options);
  const digests = Object.values(LISTED);
  const prefixes = [...canaryPrefixes(denylist, canaries), ...digests.map(prefixOf)];
  const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(new Set(prefixes)).sort());
  expect(fault).toBeNull();
  assertSelfTest(denylist, canaries, fullHashes);
  return {
    mode: denylist.mode,
    snapshots: denylist.snapshots,
    may: digests.map(digest => denylist.mayBeListed(prefixAt(digest, 0))),
    types: digests.map(digest => fullHashes.get(digest, 0).map(({ threatType }) => threatType))
  };
}

describe('the reference service and the client', () => {
  const types = [['CSAM'], ['MALWARE'], ['WITHDRAWN'], ['CSAM'], ['UNKNOWN']];

  test('agree in list mode: every kind of entry is found and the canaries are alive', async () => {
    await using service = await start();
    expect(await lookUpAll(service.url)).toMatchObject({ mode: 'lists', may: Array(5).fill(true), types });
  });

  test('agree in search mode', async () => {
    await using service = await start({ searchOnly: true });
    expect(await lookUpAll(service.url)).toMatchObject({ mode: 'search', types });
  });

  test.each([false, true])('keep to the published document in every message (search mode: %s)', async searchOnly => {
    const path = await listFile('contract.tsv', FILE);
    await using service = await start({ lists: [path], searchOnly, token: 'secret-of-tests' });
    await using between = await recorder(service.url);
    const first = await lookUpAll(between.url, { token: 'secret-of-tests' });
    await listFile('contract.tsv', FILE.replace(/^MALWARE.*\n/m, ''));
    await settled(service, /was read again/);
    await using _ = await open(between.url, { token: 'secret-of-tests', known: first.snapshots });
    await expect(open(between.url, { token: 'other' })).rejects.toMatchObject({ reason: 'denylist-auth' });
    expect(between.faults).toEqual([]);
    expect(between.targets.filter(target => target.includes('version='))).toHaveLength(searchOnly ? 0 : 1);
  });

  test('agree with a token, and without it the service tells nothing', async () => {
    await using service = await start({ token: 'secret-of-tests' });
    expect(await lookUpAll(service.url, { token: 'secret-of-tests' })).toMatchObject({ types });
    await expect(open(service.url)).rejects.toMatchObject({ reason: 'no-credentials' });
    await expect(open(service.url, { token: 'secret-of-test' })).rejects.toMatchObject({ reason: 'denylist-auth' });
  });

  test('agree over several lists', async () => {
    const lists = [await listFile('main.tsv', FILE), await listFile('other.txt', 'CSAM\tother.example/\n')];
    await using service = await start({ lists });
    expect(await lookUpAll(service.url)).toMatchObject({ types });
    await using denylist = await open(service.url, { listNames: ['other'] });
    expect(denylist.mayBeListed(prefixAt(LISTED.url, 0))).toBe(false);
  });

  test('a changed file is read again, and a known version is brought up to date in part', async () => {
    const path = await listFile('changing.tsv', FILE);
    await using service = await start({ lists: [path] });
    await using before = await open(service.url);
    const fresh = sha256('fresh.example/');
    await listFile('changing.tsv', `${FILE.replace(/^MALWARE.*\n/m, '')}OPT_OUT\tfresh.example/\n`);
    await settled(service, /was read again: 5 entries/);
    await using after = await open(service.url, { known: before.snapshots });
    expect(after.mayBeListed(prefixAt(fresh, 0))).toBe(true);
    expect(after.mayBeListed(prefixAt(LISTED.pattern, 0))).toBe(false);
    await using whole = await open(service.url);
    expect(after.snapshots).toEqual(whole.snapshots);
    const version = Buffer.from(before.snapshots.get('changing')?.version ?? '').toString('base64url');
    const { body } = await ask(service.url, `/v5/hashList/changing?version=${version}`);
    expect(JSON.parse(body)).toMatchObject({ partialUpdate: true, additionsFourBytes: { entriesCount: 0 } });
  });

  test('a broken new file leaves the old list in use and is told without its content', async () => {
    const path = await listFile('breaking.tsv', FILE);
    await using service = await start({ lists: [path] });
    await listFile('breaking.tsv', `${FILE}CSAM\tsha256:beef\n`);
    await settled(service, /was not updated/);
    expect(service.lines.at(-1)).toBe(
      'list `breaking.tsv` was not updated: the list `breaking.tsv` is refused: line 7: a hash of this kind has 64 hex digits and nothing else'
    );
    expect((await lookUpAll(service.url)).types).toEqual(types);
  });

  test('reading a list again drops no request', async () => {
    const path = await listFile('busy.tsv', FILE);
    await using service = await start({ lists: [path] });
    const many = Array.from({ length: 20_000 }, (_, i) => `MALWARE\texpr-sha256:${sha256(String(i)).toString('hex')}`);
    await listFile('busy.tsv', `${FILE}${many.join('\n')}\n`);
    const done = settled(service, /20,005 entries/);
    for (let i = 0; i < 20; i++) {
      expect((await ask(service.url, '/v5/hashList/busy')).status).toBe(200);
      await wait(5);
    }
    await done;
    expect(await lookUpAll(service.url)).toMatchObject({ types });
  });

  test('the version of a list is the same after a restart under the same token, and another under another', async () => {
    const versionUnder = async (token: string) => {
      await using service = await start({ token });
      await using denylist = await open(service.url, { token });
      return String(denylist.lists[0]?.version);
    };
    expect(await versionUnder('one')).toBe(await versionUnder('one'));
    expect(await versionUnder('one')).not.toBe(await versionUnder('two'));
  });
});

async function settled(service: { readonly lines: readonly string[] }, line: RegExp): Promise<void> {
  for (let i = 0; i < 500 && !service.lines.some(text => line.test(text)); i++) await wait(10);
  expect(service.lines.join('\n')).toMatch(line);
}

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(url: URL, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: url.hostname, port: url.port, path, method, headers }, response => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes;
        const reply = { status: response.statusCode ?? 0, headers: response.headers, body: String(body) };
        const faults = answerFaults(path, reply.status, reply.headers['content-type'], reply.body);
        if (faults.length === 0) resolve(reply);
        else reject(new Error(`docs/denylist-api.yaml is broken: ${faults.join('; ')}`));
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the reference service on the wire', () => {
  const search = (prefix: string) => `/v5/hashes:search?hashPrefixes=${encodeURIComponent(prefix)}`;

  const ERRORS: readonly (readonly [string, string, number, string])[] = [
    ['an unknown path', '/', 404, 'GET'],
    ['a list that is not there', '/v5/hashList/other', 404, 'GET'],
    ['no prefix', '/v5/hashes:search', 400, 'GET'],
    ['a short prefix', search('AAA='), 400, 'GET'],
    ['a long prefix', search('AAAAAAA='), 400, 'GET'],
    ['no base64', search('AAAA!A=='), 400, 'GET'],
    ['too many prefixes', `/v5/hashes:search?${'hashPrefixes=AAAAAA&'.repeat(1001)}`, 414, 'GET'],
    ['a long request line', `/v5/hashLists?${'x'.repeat(9000)}`, 414, 'GET'],
    ['another method', '/v5/hashLists', 405, 'POST']
  ];
  test.each(ERRORS)('%s is an error in JSON that repeats nothing', async (_, path, status, method) => {
    await using service = await start();
    const reply = await ask(service.url, path, {}, method);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toMatch(/^application\/json/);
    expect(JSON.parse(reply.body)).toMatchObject({ error: { code: status } });
    expect(reply.body).not.toMatch(/AAA|other|xxx/);
  });

  test('prefixes are read in both alphabets, with and without padding and escapes', async () => {
    await using service = await start();
    const prefix = LISTED.url.subarray(0, 4);
    const forms = [prefix.toString('base64'), prefix.toString('base64url')];
    for (const form of [...forms, ...forms.map(encodeURIComponent)]) {
      const { body } = await ask(service.url, `/v5/hashes:search?hashPrefixes=${form}`);
      expect(JSON.parse(body).fullHashes).toEqual([
        { fullHash: LISTED.url.toString('base64'), fullHashDetails: [{ threatType: 'CSAM' }] }
      ]);
    }
  });

  test('answers are compressed where that is asked for', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `MALWARE\texpr-sha256:${sha256(String(i)).toString('hex')}\n`);
    await using service = await start({ lists: [await listFile('large.tsv', many.join(''))] });
    const plain = await ask(service.url, '/v5/hashList/large');
    const small = await ask(service.url, '/v5/hashList/large', { 'accept-encoding': 'br;q=1, gzip;q=0.5' });
    const not = await ask(service.url, '/v5/hashList/large', { 'accept-encoding': 'gzip;q=0' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(small.headers['content-encoding']).toBe('gzip');
    expect(not.headers['content-encoding']).toBeUndefined();
    expect(small.body).toBe(plain.body);
  });

  test('health is told without a token, and the log holds no content', async () => {
    await using service = await start({ token: 'secret-of-tests' });
    expect((await ask(service.url, '/healthz')).body).toBe('{"status":"ok"}');
    expect((await ask(service.url, '/v5/hashLists')).headers['www-authenticate']).toBe('Bearer');
    await ask(service.url, search('AAAAAA=='), { authorization: 'bearer secret-of-tests' });
    await settled(service, /hashes:search/);
    expect(service.lines.map(line => line.replace(/\d+ ms/, 'n ms'))).toEqual([
      'list `main.tsv`: 5 entries',
      'health 200 n ms',
      'refused 401 n ms',
      'hashes:search 200 n ms'
    ]);
  });

  test('a stop lets requests under way end', async () => {
    const many = Array.from({ length: 5000 }, (_, i) => `MALWARE\texpr-sha256:${sha256(String(i)).toString('hex')}\n`);
    const service = await start({ lists: [await listFile('stop.tsv', many.join(''))] });
    const reply = await new Promise<IncomingMessage>((resolve, reject) => {
      get(new URL('/v5/hashList/stop', service.url), { agent: false }, resolve).on('error', reject);
    });
    const [body] = await Promise.all([json(reply), service.close()]);
    expect(reply.statusCode).toBe(200);
    expect(body).toMatchObject({ name: 'stop' });
    await expect(ask(service.url, '/healthz')).rejects.toThrow(/ECONNREFUSED/);
  });
});

describe('list files', () => {
  test('with a wrong line keep the service from starting', async () => {
    const starting = start({ lists: [await listFile('wrong.tsv', 'CSAM https://secret.example/\n')] });
    await expect(starting).rejects.toMatchObject({
      reason: 'usage',
      message: expect.stringMatching(/^the list `wrong.tsv` is refused: line 1: it has no tab/)
    });
  });

  const health = async ({ url }: Service) => (await ask(url, '/healthz')).status;

  test.each<[string, string, RegExp]>([
    ['a wrong line', `${FILE}CASM\tsecret.example/\n`, /line 7: its threat type is not a known one/],
    ['no entry', '# nothing yet\n', /has no entries/],
    ['less than half the entries of the one before', 'CSAM\tbad.example/\nCSAM\tworse.example/\n', /has 2 entries .* 5/]
  ])(
    'that changed to %s are not used: the good list stays, and health is 503 until a good one was read',
    async (...row) => {
      const [, text, why] = row;
      const path = await listFile('health.tsv', FILE);
      await using service = await start({ lists: [path] });
      expect(await health(service)).toBe(200);
      await listFile('health.tsv', text);
      await settled(service, /was not updated/);
      expect(service.lines.join('\n')).toMatch(why);
      expect(service.lines.join('\n')).not.toMatch(/secret/);
      expect(await health(service)).toBe(503);
      expect((await lookUpAll(service.url)).may).toEqual(Array(5).fill(true));
      await listFile('health.tsv', `${FILE}OPT_OUT\tfresh.example/\n`);
      await settled(service, /was read again: 6 entries/);
      expect(await health(service)).toBe(200);
    }
  );

  test('that are gone are told of, and the list stays', async () => {
    const path = await listFile('gone.tsv', FILE);
    await using service = await start({ lists: [path] });
    await rm(path);
    await settled(service, /was not updated: the list file `gone.tsv` cannot be read/);
    expect(await health(service)).toBe(503);
    expect((await lookUpAll(service.url)).may).toEqual(Array(5).fill(true));
  });

  test('may shrink where that is allowed, and to just half of what they were', async () => {
    const path = await listFile('shrinking.tsv', FILE);
    await using service = await start({ lists: [path], allowShrink: true });
    await listFile('shrinking.tsv', 'CSAM\tbad.example/\nCSAM\tworse.example/\n');
    await settled(service, /was read again: 2 entries/);
    await using careful = await start({ lists: [path] });
    await listFile('shrinking.tsv', 'CSAM\tbad.example/\n');
    await settled(careful, /was read again: 1 entry/);
  });

  test('are read again at once where that is asked for', async () => {
    const path = await listFile('asked.tsv', FILE);
    await using service = await start({ lists: [path], lookInterval: 600_000 });
    await listFile('asked.tsv', `${FILE}OPT_OUT\tfresh.example/\n`);
    await service.reload();
    expect(service.lines.at(-1)).toBe('list `asked.tsv` was read again: 6 entries');
  });

  test('a byte order mark, Windows lines, blanks and comments are fine', async () => {
    const text = `\ufeff# c\r\n\r\n  CSAM \t https://bad.example/path/x?q=1 \r\nCSAM\tworse.example`;
    await using service = await start({ lists: [await listFile('windows.txt', text)] });
    await using denylist = await open(service.url);
    expect(denylist.mayBeListed(prefixAt(LISTED.url, 0))).toBe(true);
    expect(denylist.mayBeListed(prefixAt(LISTED.pattern, 0))).toBe(true);
    expect(denylist.urlMd5).toBe(false);
  });

  test('a file that is not there, and two of one name, are usage errors', async () => {
    await expect(start({ lists: [join(folder, 'absent.tsv')] })).rejects.toMatchObject({
      reason: 'usage',
      message: 'the list file `absent.tsv` cannot be read'
    });
    const lists = [await listFile('twice.tsv', FILE), await listFile('twice.txt', FILE)];
    await expect(start({ lists })).rejects.toMatchObject({ reason: 'usage' });
  });

  test('a port in use is a usage error', async () => {
    await using service = await start();
    await expect(start({ port: Number(service.url.port) })).rejects.toMatchObject({ reason: 'usage' });
  });
});
