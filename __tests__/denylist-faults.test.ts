import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { limitsWith } from './support/limits.ts';
import { parseBody } from '../src/denylist/body.ts';
import type { Clock } from '../src/denylist/clock.ts';
import { FullHashTable } from '../src/denylist/lookup.ts';
import { openDenylist } from '../src/denylist/open.ts';
import { prefixAt } from '../src/denylist/prefix-set.ts';
import { canaryPrefixes, assertSelfTest } from '../src/denylist/self-test.ts';
import { GateError } from '../src/safe/errors.ts';
import {
  type Asked,
  canaries,
  checksumOf,
  json,
  listed,
  listOf,
  prefixOf,
  rawServer,
  type ScriptedList,
  scriptedService,
  wholeList
} from './support/scripted-service.ts';

/** The longest time without progress; on this clock it takes no time. */
const SECONDS = 60;

/** A clock that stands still, but for waits and for what a service's silence is said to take. */
class ScriptedClock implements Clock {
  /** Waits between tries, in milliseconds. */
  waits: number[] = [];
  #now = 0;
  readonly #alarms = new Set<{ readonly at: number; readonly then: () => void }>();

  readonly now = () => this.#now;

  readonly wait = (milliseconds: number) => {
    this.waits.push(milliseconds);
    this.pass(milliseconds);
    return Promise.resolve();
  };

  readonly after = (milliseconds: number, then: () => void) => {
    const alarm = { at: this.#now + milliseconds, then };
    this.#alarms.add(alarm);
    return () => void this.#alarms.delete(alarm);
  };

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const alarm of this.#alarms) {
      if (alarm.at > this.#now) continue;
      this.#alarms.delete(alarm);
      alarm.then();
    }
  }
}

/** The clock of the run under way. */
let clock = new ScriptedClock();

/** The service is silent until patience is over. */
const silence = () => clock.pass(SECONDS * 1000);

interface Run {
  readonly verdict: string;
  readonly text: string;
  /** Waits between tries, in milliseconds. */
  readonly waits: readonly number[];
}

/** What a run asks of a service, from opening it to the proof of life; ends in `listed`, `clean` or a reason. */
async function run(url: URL, options: Partial<Parameters<typeof openDenylist>[0]> = {}): Promise<Run> {
  clock = new ScriptedClock();
  const ended = (verdict: string, text: string) => ({ verdict, text, waits: clock.waits });
  try {
    await using denylist = await openDenylist({
      url,
      token: 'token-for-tests',
      listNames: null,
      limits: limitsWith({ denylistSeconds: SECONDS }),
      proxy: { https: null, except: null },
      signal: new AbortController().signal,
      clock,
      ...options
    });
    const candidates = denylist.mayBeListed(prefixAt(listed, 0)) ? [prefixOf(listed)] : [];
    const prefixes = Uint32Array.from(new Set([...canaryPrefixes(denylist, canaries), ...candidates])).sort();
    const { fullHashes, fault } = await denylist.lookUp(prefixes);
    if (fault !== null) return ended(fault.reason, String(fault.text));
    assertSelfTest(denylist, canaries, fullHashes);
    return ended(fullHashes.get(listed, 0).some(({ canary }) => !canary) ? 'listed' : 'clean', '');
  } catch (error) {
    if (!(error instanceof GateError)) throw error;
    return ended(error.reason, String(error.text));
  }
}

/** Every form of a digest that could show in a message. */
const LEAKS = [listed, ...canaries.listed].flatMap(digest => [
  digest.toString('hex').slice(0, 8),
  digest.toString('base64').slice(0, 5),
  String(prefixOf(digest))
]);

function expectFault(result: Run, reason: string): void {
  expect(result.verdict).toBe(reason);
  expect(result.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(SECONDS * 1000);
  expect(result.text).toMatch(/denylist service|denylist-/);
  for (const leak of [...LEAKS, 'token-for-tests', '127.0.0.1']) expect(result.text).not.toContain(leak);
}

type Script = (asked: Asked) => boolean;

const answering = (route: Asked['route'], answer: (asked: Asked) => void): Script => {
  return asked => {
    if (asked.route === route) answer(asked);
    return asked.route === route;
  };
};

const replying = (route: Asked['route'], message: unknown, status = 200, headers: Record<string, string> = {}) =>
  answering(route, ({ response }) => json(response, message, status, headers));

const bytes = (route: Asked['route'], body: Buffer, headers: Record<string, string>) =>
  answering(route, ({ response }) => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
    response.end(body);
  });

const list = (change: Record<string, unknown>) =>
  replying('list', { ...wholeList('a', listOf('a').digests.map(prefixOf)), ...change });

const coded = (firstValue: number, riceParameter: number, entriesCount: number, hex: string) => ({
  additionsFourBytes: {
    firstValue,
    riceParameter,
    entriesCount,
    encodedData: Buffer.from(hex, 'hex').toString('base64')
  }
});

const found = (fullHash: string, details: unknown = [{ threatType: 'CSAM' }]) =>
  replying('search', { fullHashes: [{ fullHash, fullHashDetails: details }] });

const gzipBomb = gzipSync(Buffer.alloc(64 << 20, 0x20));
const later = (milliseconds: number) => new Date(Date.now() + milliseconds).toUTCString();

/** Each fault of the service, and the reason in which it ends. */
const FAULTS: Readonly<Record<string, readonly [string, Script]>> = {
  'reset before any answer': [
    'denylist-unreachable',
    answering('lists', ({ request }) => request.socket.resetAndDestroy())
  ],
  'closed before any answer': ['denylist-unreachable', answering('list', ({ request }) => void request.socket.end())],
  'reset after the headers': [
    'denylist-bad-response',
    answering('search', ({ response, request }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"fullHashes"', () => request.socket.resetAndDestroy());
    })
  ],
  'reset in the middle of a list': [
    'denylist-bad-response',
    answering('list', ({ response, request }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' });
      response.write('{"additionsFourBytes":{"encodedData":"AAAA', () => request.socket.resetAndDestroy());
    })
  ],
  'half a body': [
    'denylist-bad-response',
    answering('list', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"name":"a"', () => response.socket?.end());
    })
  ],
  'half a chunked body': [
    'denylist-bad-response',
    answering('search', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' });
      response.write('{', () => response.socket?.end());
    })
  ],
  'no headers': ['denylist-timeout', answering('lists', silence)],
  'no headers in the search': ['denylist-timeout', answering('search', silence)],
  'headers and no body': [
    'denylist-timeout',
    answering('lists', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.flushHeaders();
      response.write('', silence);
    })
  ],
  'a slow drip': [
    'denylist-timeout',
    answering('list', ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' ', () => clock.pass(SECONDS * 100)), 1);
      response.on('close', () => clearInterval(drip));
    })
  ],
  'a body that says it is too long': [
    'denylist-bad-response',
    bytes('lists', Buffer.from('{}'), { 'content-length': '99999999999' })
  ],
  'a body that is too long': ['denylist-bad-response', bytes('lists', Buffer.alloc(5 << 20, 0x20), {})],
  'more lists than fit a page': [
    'denylist-bad-response',
    bytes('lists', gzipSync(`{"x":[${'[],'.repeat(1 << 20)}0]}`), { 'content-encoding': 'gzip' })
  ],
  'more fields than a list has': [
    'denylist-bad-response',
    bytes('list', gzipSync(`{${Array.from({ length: 5000 }, (_, i) => `"k${i}":{}`).join()}}`), {
      'content-encoding': 'gzip'
    })
  ],
  'a million full hashes': [
    'denylist-bad-response',
    bytes('search', gzipSync(`{"fullHashes":[${'{},'.repeat(1 << 20)}{}]}`), { 'content-encoding': 'gzip' })
  ],
  'a gzip bomb': ['denylist-bad-response', bytes('search', gzipBomb, { 'content-encoding': 'gzip' })],
  'broken gzip': ['denylist-bad-response', bytes('lists', Buffer.from('no gzip'), { 'content-encoding': 'gzip' })],
  'truncated gzip': [
    'denylist-bad-response',
    bytes('lists', gzipSync('{"hashLists":[]}').subarray(0, 20), { 'content-encoding': 'gzip' })
  ],
  'an unknown content encoding': [
    'denylist-bad-response',
    bytes('lists', Buffer.from('{}'), { 'content-encoding': 'zip' })
  ],
  'HTML with 200': ['denylist-bad-response', bytes('lists', Buffer.from('<html>'), { 'content-type': 'text/html' })],
  'HTML as JSON': ['denylist-bad-response', replying('lists', '<!doctype html>')],
  'no content type': ['denylist-bad-response', bytes('search', Buffer.from('{}'), { 'content-type': '' })],
  'JSON as another type': [
    'denylist-bad-response',
    bytes('search', Buffer.from('{}'), { 'content-type': 'text/json' })
  ],
  'truncated JSON': ['denylist-bad-response', replying('search', '{"fullHashes":[{"fullHash":"')],
  'deep JSON': ['denylist-bad-response', replying('lists', '['.repeat(500_000) + ']'.repeat(500_000))],
  'JSON that is not UTF-8': ['denylist-bad-response', bytes('lists', Buffer.from('7b22ff223a317d', 'hex'), {})],
  'an empty body': ['denylist-bad-response', replying('search', '')],
  'a JSON array': ['denylist-bad-response', replying('search', [])],
  'JSON null': ['denylist-bad-response', replying('lists', 'null')],
  'lists that are no list': ['denylist-bad-response', replying('lists', { hashLists: 'urls' })],
  'a list without a name': ['denylist-bad-response', replying('lists', { hashLists: [{}] })],
  'a list offered twice': ['denylist-bad-response', replying('lists', { hashLists: [{ name: 'a' }, { name: 'a' }] })],
  'a list date that is none': [
    'denylist-bad-response',
    replying('lists', { hashLists: [{ name: 'a', metadata: { updateTime: 'yesterday' } }] })
  ],
  'pages without end': ['denylist-bad-response', replying('lists', { nextPageToken: 'more' })],
  'a second page that is gone': [
    'denylist-bad-response',
    answering('lists', ({ url, response }) => {
      if (url.searchParams.has('pageToken')) json(response, {}, 404);
      else json(response, { hashLists: [{ name: 'a' }], nextPageToken: 'p2' });
    })
  ],
  'a second page that offers a list again': [
    'denylist-bad-response',
    answering('lists', ({ url, response }) => {
      const nextPageToken = url.searchParams.has('pageToken') ? '' : 'p2';
      json(response, { hashLists: [{ name: 'a' }], nextPageToken });
    })
  ],
  'a list that is gone from the second page on': [
    'denylist-bad-response',
    ({ route, url, response }) => {
      if (route === 'lists') {
        const last = url.searchParams.has('pageToken');
        json(response, last ? { hashLists: [{ name: 'a' }] } : { hashLists: [{ name: 'b' }], nextPageToken: 'p2' });
      }
      return route === 'lists';
    }
  ],
  'no list at all': ['denylist-self-test', replying('lists', {})],
  'only lists of what is safe': [
    'denylist-self-test',
    replying('lists', { hashLists: [{ name: 'a', metadata: { likelySafeTypes: ['GENERAL_BROWSING'] } }] })
  ],
  'a list that was offered and is gone': ['denylist-bad-response', replying('list', {}, 404)],
  'another list than the one asked for': ['denylist-bad-response', list({ name: 'b' })],
  'an empty list': ['denylist-bad-response', replying('list', {})],
  'a list of longer prefixes': [
    'denylist-bad-response',
    replying('list', { name: 'a', additionsEightBytes: {}, sha256Checksum: checksumOf([]) })
  ],
  'a partial update nobody asked for': ['denylist-bad-response', list({ partialUpdate: true })],
  'a full update with removals': ['denylist-bad-response', list({ compressedRemovals: { firstValue: 1 } })],
  'a wrong checksum': ['denylist-bad-response', list({ sha256Checksum: checksumOf([1]) })],
  'no checksum': ['denylist-bad-response', list({ sha256Checksum: '' })],
  'a short checksum': ['denylist-bad-response', list({ sha256Checksum: 'AAAA' })],
  'an absurd count': ['denylist-bad-response', list(coded(1, 3, 2_000_000_000, '0202'))],
  'a list that claims to match everything': [
    'denylist-bad-response',
    list(coded(0, 3, 2_147_483_647, '00'.repeat(64)))
  ],
  'a count past 31 bits': ['denylist-bad-response', list(coded(1, 3, 5_000_000_000, '0202'))],
  'a negative count': ['denylist-bad-response', list(coded(1, 3, -1, '0202'))],
  'a fraction for a count': ['denylist-bad-response', list(coded(1, 3, 0.5, '0202'))],
  'a Rice parameter of 2': ['denylist-bad-response', list(coded(1, 2, 1, '02'))],
  'a Rice parameter of 31': ['denylist-bad-response', list(coded(1, 31, 1, '0202020202'))],
  'repeated prefixes': ['denylist-bad-response', list(coded(1, 3, 1, '00'))],
  'prefixes past 32 bits': ['denylist-bad-response', list(coded(0xffffffff, 3, 1, '02'))],
  'a first value past 32 bits': ['denylist-bad-response', list(coded(0x100000000, 3, 1, '02'))],
  'Rice data that ends early': ['denylist-bad-response', list(coded(1, 3, 2, 'ffff'))],
  'Rice data that goes on': ['denylist-bad-response', list(coded(1, 3, 1, '020202'))],
  'Rice data that is not base64': [
    'denylist-bad-response',
    list({ additionsFourBytes: { firstValue: 1, riceParameter: 3, entriesCount: 1, encodedData: '?!' } })
  ],
  'a digest of 31 bytes': ['denylist-bad-response', found(listed.subarray(0, 31).toString('base64'))],
  'a digest of 4 bytes': ['denylist-bad-response', found(listed.subarray(0, 4).toString('base64'))],
  'a digest that nobody asked for': ['denylist-bad-response', found(Buffer.alloc(32, 7).toString('base64'))],
  'details that are no list': ['denylist-bad-response', found(listed.toString('base64'), 'CSAM')],
  'an error with 200 instead of the second page': [
    'denylist-bad-response',
    answering('lists', ({ url, response }) => {
      if (url.searchParams.has('pageToken')) json(response, { error: { code: 500 } });
      else json(response, { hashLists: [{ name: 'a' }], nextPageToken: 'p2' });
    })
  ],
  'a search that finds nothing': ['denylist-self-test', replying('search', {})],
  'an error with 200': ['denylist-bad-response', replying('search', { error: { code: 503, message: 'no backend' } })],
  'a login page in JSON': ['denylist-bad-response', replying('search', { status: 'login required' })],
  'the answer to another request': ['denylist-bad-response', replying('search', { hashLists: [] })],
  'the list of lists in another spelling': ['denylist-bad-response', replying('lists', { hash_lists: [] })],
  'a canary that is not marked': ['denylist-self-test', found(canaries.url.toString('base64'))],
  '401': ['denylist-auth', replying('lists', {}, 401)],
  '403': ['denylist-auth', replying('search', {}, 403)],
  '404 in the search': ['denylist-bad-response', replying('search', {}, 404)],
  '400': ['denylist-bad-response', replying('search', {}, 400)],
  '204': ['denylist-bad-response', answering('search', ({ response }) => void response.writeHead(204).end())],
  '206': ['denylist-bad-response', replying('search', {}, 206)],
  '408 for ever': ['denylist-unreachable', replying('list', {}, 408)],
  '425 for ever': ['denylist-unreachable', replying('list', {}, 425)],
  '500 for ever': ['denylist-unreachable', replying('lists', {}, 500)],
  '503 for ever': ['denylist-unreachable', replying('search', {}, 503, { 'retry-after': '0' })],
  '500 in HTML for ever': [
    'denylist-unreachable',
    answering('search', ({ response }) => void response.writeHead(500, { 'content-type': 'text/html' }).end('<html>'))
  ],
  '502 with half a body': [
    'denylist-unreachable',
    answering('lists', ({ response }) => {
      response.writeHead(502, { 'content-length': '100' });
      response.write('half', () => response.socket?.end());
    })
  ],
  '503 until after the deadline': ['denylist-unreachable', replying('lists', {}, 503, { 'retry-after': '9999' })],
  '429 for ever': ['denylist-rate-limited', replying('lists', {}, 429)],
  '429 for ever, at once': ['denylist-rate-limited', replying('search', {}, 429, { 'retry-after': '0' })],
  '429 until after the deadline': ['denylist-rate-limited', replying('list', {}, 429, { 'retry-after': '3600' })],
  '429 until a date after the deadline': [
    'denylist-rate-limited',
    replying('list', {}, 429, { 'retry-after': later(3_600_000) })
  ],
  'a redirect to another origin': [
    'denylist-bad-response',
    replying('lists', {}, 302, { location: 'http://other.example/v5/hashLists' })
  ],
  'a redirect to the same origin': ['denylist-bad-response', replying('search', {}, 307, { location: '/elsewhere' })],
  '304': ['denylist-bad-response', answering('search', ({ response }) => void response.writeHead(304).end())]
};

describe('every fault of the service ends in its reason and says nothing of what was asked', () => {
  test.each(Object.entries(FAULTS))('%s', async (_, [reason, script]) => {
    await using service = await scriptedService([listOf('a')], script);
    expectFault(await run(service.url), reason);
  });
});

describe('an answer of another kind to one of several searches', () => {
  const isCanary = ({ url }: Asked) =>
    canaries.listed.some(canary =>
      url.searchParams.getAll('hashPrefixes').includes(canary.subarray(0, 4).toString('base64'))
    );
  const others = Uint32Array.from({ length: 600 }, (_, index) => index * 7_000_003);

  test.each([
    [{ error: { code: 503 } }, 'denylist-bad-response'],
    [{ message: 'Internal server error' }, 'denylist-bad-response'],
    [{ matches: [] }, 'denylist-bad-response'],
    [{}, null],
    [{ later: null }, null],
    [{ later: 1, cacheDuration: '300s' }, null],
    [{ later: 1, fullHashes: [] }, null]
  ])('%j', async (message, reason) => {
    await using service = await scriptedService(null, asked => {
      if (asked.route === 'search' && !isCanary(asked)) json(asked.response, message);
      return asked.route === 'search' && !isCanary(asked);
    });
    await using denylist = await openDenylist({
      url: service.url,
      token: null,
      listNames: null,
      limits: limitsWith({ denylistSeconds: SECONDS }),
      proxy: { https: null, except: null },
      signal: new AbortController().signal
    });
    const prefixes = Uint32Array.from([...others, ...canaryPrefixes(denylist, canaries)]).sort();
    expect((await denylist.lookUp(prefixes)).fault?.reason ?? null).toBe(reason);
  });
});

describe('an answer of too many values', () => {
  const body = (values: number) => Buffer.from(`[${'0,'.repeat(values - 1)}0]`);
  const type = { 'content-type': 'application/json' };

  test('is not parsed: that would take minutes and gigabytes', async () => {
    const limits = { bytes: 1 << 20, values: 100 };
    await expect(parseBody(type, body(102), limits)).rejects.toMatchObject({
      message: 'it has more values than allowed'
    });
    await expect(parseBody(type, Buffer.from('['.repeat(102)), limits)).rejects.toThrow('more values');
    await expect(parseBody(type, Buffer.from('{"a":'.repeat(102)), limits)).rejects.toThrow('more values');
    await expect(parseBody(type, body(99), limits)).resolves.toHaveLength(99);
  });
});

test('a hash that a service repeats has each meaning once, so that no answer takes long to be kept', () => {
  const table = new FullHashTable();
  const [hash, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
  const csam = { threatType: 'CSAM', canary: false } as const;
  const canary = { threatType: 'CSAM', canary: true } as const;
  const malware = { threatType: 'MALWARE', canary: false } as const;
  table.add(hash, [csam]);
  table.add(other, [malware, canary, malware]);
  for (let i = 0; i < 3; i++) table.add(hash, [malware, csam, canary, malware]);
  expect(table.get(hash, 0)).toEqual([csam, malware, canary]);
  expect(table.get(other, 0)).toEqual([malware, canary]);
});

describe('whether a status is tried again', () => {
  test.each([408, 425, 500, 501, 502, 503, 504, 529, 599])('%i: five times, then the run ends', async status => {
    await using service = await scriptedService([listOf('a')], replying('search', {}, status));
    const result = await run(service.url);
    expectFault(result, 'denylist-unreachable');
    expect(result.waits).toHaveLength(5);
    expect(service.requests.filter(({ target }) => target.includes('hashes:search'))).toHaveLength(6);
  });

  test.each([204, 206, 301, 302, 303, 307, 308, 400, 401, 402, 403, 404, 405, 410, 418, 451])(
    '%i: never',
    async status => {
      await using service = await scriptedService(
        [listOf('a')],
        replying('search', {}, status, { 'retry-after': '0' })
      );
      const result = await run(service.url);
      expectFault(result, status === 401 || status === 403 ? 'denylist-auth' : 'denylist-bad-response');
      expect(result.waits).toEqual([]);
      expect(service.requests.filter(({ target }) => target.includes('hashes:search'))).toHaveLength(1);
    }
  );
});

describe('faults below HTTP', () => {
  test('connection refused', async () => {
    const server = await rawServer(() => undefined);
    await server[Symbol.asyncDispose]();
    expectFault(await run(server.url), 'denylist-unreachable');
  });

  test('reset on connection', async () => {
    await using server = await rawServer(socket => socket.resetAndDestroy());
    expectFault(await run(server.url), 'denylist-unreachable');
  });

  test('something that is not HTTP', async () => {
    await using server = await rawServer(socket => socket.once('data', () => socket.write('SSH-2.0-none\r\n')));
    expectFault(await run(server.url), 'denylist-bad-response');
  });

  test('headers without end', async () => {
    await using server = await rawServer(socket => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const more = setInterval(() => socket.write(`x-filler: ${'x'.repeat(4000)}\r\n`), 5);
      socket.on('close', () => clearInterval(more));
    });
    expectFault(await run(server.url), 'denylist-bad-response');
  });

  test('headers that trickle', async () => {
    await using server = await rawServer(socket => {
      const more = setInterval(() => socket.write('H', () => clock.pass(SECONDS * 100)), 1);
      socket.on('close', () => clearInterval(more));
    });
    expect(['denylist-timeout', 'denylist-bad-response']).toContain((await run(server.url)).verdict);
  });

  test('a name that does not resolve', async () => {
    expectFault(await run(new URL('https://denylist.invalid/')), 'denylist-unreachable');
  });

  test('a server that speaks no TLS', async () => {
    await using server = await rawServer(socket => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    expectFault(await run(new URL(`https://127.0.0.1:${server.port}/`)), 'denylist-unreachable');
  });
});

describe('the proof of life', () => {
  const three = (second: ScriptedList) => [listOf('a'), second, listOf('c')];
  const { url, content, urlMd5 } = canaries;

  const CASES: Readonly<Record<string, readonly [readonly ScriptedList[], string]>> = {
    'a canary missing in one of three lists': [three(listOf('b', undefined, [content, listed])), 'denylist-self-test'],
    'a content canary missing in one list': [three(listOf('b', undefined, [url, listed])), 'denylist-self-test'],
    'a URL-MD5 canary missing where the list declares such entries': [
      three(listOf('b', ['url', 'content', 'url-md5'], [url, content])),
      'denylist-self-test'
    ],
    'a list of hashes without the URL canary': [three(listOf('b', ['content'], [content])), 'denylist-self-test'],
    'a list of hashes with the URL canary': [three(listOf('b', ['content'], [url, content, listed])), 'listed'],
    'a list of nothing but canaries': [three(listOf('b', undefined, [url, content])), 'denylist-self-test'],
    'a list of nothing but canaries, one of them not declared': [
      three(listOf('b', undefined, [url, content, urlMd5])),
      'denylist-self-test'
    ],
    'every canary in every list': [three(listOf('b', ['url', 'content', 'url-md5'])), 'listed'],
    'another list altogether': [[listOf('a', undefined, [listed])], 'denylist-self-test']
  };
  test.each(Object.entries(CASES))('%s', async (_, [lists, verdict]) => {
    await using service = await scriptedService(lists);
    expect((await run(service.url)).verdict).toBe(verdict);
    expect(urlMd5).toHaveLength(32);
  });

  test('an undated list where an age is demanded', async () => {
    await using service = await scriptedService([{ ...listOf('a'), metadata: {} }]);
    expectFault(await run(service.url, { limits: limitsWith({ listAgeHours: 24 }) }), 'denylist-self-test');
    expect((await run(service.url)).verdict).toBe('listed');
  });

  test('a list that is too old', async () => {
    const metadata = { updateTime: new Date(Date.now() - 25 * 3_600_000).toISOString() };
    await using service = await scriptedService([{ ...listOf('a'), metadata }]);
    expectFault(await run(service.url, { limits: limitsWith({ listAgeHours: 24 }) }), 'denylist-self-test');
    expect((await run(service.url, { limits: limitsWith({ listAgeHours: 26 }) })).verdict).toBe('listed');
  });

  test('a list from the future where an age is demanded, because a wrong date would make it new for ever', async () => {
    const dated = (hours: number) => {
      const metadata = { updateTime: new Date(Date.now() + hours * 3_600_000).toISOString() };
      return scriptedService([{ ...listOf('a'), metadata }]);
    };
    await using far = await dated(25);
    expectFault(await run(far.url, { limits: limitsWith({ listAgeHours: 24 }) }), 'denylist-self-test');
    expect((await run(far.url)).verdict).toBe('listed');
    await using near = await dated(23);
    expect((await run(near.url, { limits: limitsWith({ listAgeHours: 24 }) })).verdict).toBe('listed');
  });

  test('search mode: both canaries must come back', async () => {
    await using good = await scriptedService(null);
    expect((await run(good.url)).verdict).toBe('listed');
    await using bad = await scriptedService(null, found(url.toString('base64'), [{ attributes: ['CANARY'] }]));
    expectFault(await run(bad.url), 'denylist-self-test');
  });
});

test('a time limit of any fraction of a second is kept, not taken for a service that cannot be reached', async () => {
  await using service = await scriptedService([listOf('a')]);
  expect((await run(service.url, { limits: limitsWith({ denylistSeconds: 59.12345 }) })).verdict).toBe('listed');
  expect((await run(service.url, { limits: limitsWith({ totalSeconds: 119.0001 }) })).verdict).toBe('listed');
});

describe('what passes', () => {
  const once = (status: number, headers: Record<string, string> = {}): Script => {
    return ({ times, response }) => {
      if (times === 1) json(response, {}, status, headers);
      return times === 1;
    };
  };

  const PASSING: Readonly<Record<string, Script>> = {
    'one 503 for each question': once(503),
    'one 429 for each question': once(429),
    'one 429 with a date that is past': once(429, { 'retry-after': later(-5000) }),
    'one reset for each question': ({ times, request }) => {
      if (times === 1) request.socket.resetAndDestroy();
      return times === 1;
    },
    'one truncated answer': ({ times, route, response }) => {
      if (times > 1 || route !== 'list') return false;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{', () => response.socket?.end());
      return true;
    },
    'a slow service that goes on answering': ({ route, url, response, times }) => {
      if (route !== 'lists') return false;
      clock.pass(SECONDS * 700);
      const last = url.searchParams.get('pageToken') === 'p3';
      const hashLists = last ? [{ name: 'a' }] : [];
      json(response, { hashLists, nextPageToken: last ? '' : `p${times + 1}` });
      return true;
    },
    'brotli, deflate and gzip, asked for or not': ({ route, response }) => {
      if (route !== 'lists') return false;
      response.writeHead(200, { 'content-type': 'Application/JSON;charset=utf-8', 'content-encoding': 'br' });
      response.end(brotliCompressSync('{"hashLists":[{"name":"a"}]}'));
      return true;
    },
    deflate: ({ route, response }) => {
      if (route !== 'lists') return false;
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'deflate' });
      response.end(deflateSync('{"hashLists":[{"name":"a","metadata":null,"more":{}}],"nextPageToken":null}'));
      return true;
    },
    'integers as strings and base64 for URLs': ({ route, response }) => {
      if (route !== 'list') return false;
      const { additionsFourBytes, sha256Checksum, ...rest } = wholeList('a', listOf('a').digests.map(prefixOf));
      const text = JSON.stringify({ ...rest, additionsFourBytes, sha256Checksum });
      const strings = text.replace(/"(firstValue|riceParameter|entriesCount)":(\d+)/g, '"$1":"$2"');
      json(
        response,
        strings.replace(/[A-Za-z0-9+/]+={0,2}(?=")/g, base64 => base64.replaceAll('+', '-').replaceAll('=', ''))
      );
      return true;
    }
  };

  test.each(Object.entries(PASSING))('%s', async (_, script) => {
    await using service = await scriptedService([listOf('a')], script);
    expect(await run(service.url)).toMatchObject({ verdict: 'listed', text: '' });
  });

  test('a 429 with Retry-After as a date is waited for', async () => {
    const script: Script = ({ route, times, response }) => {
      const busy = route === 'lists' && times === 1;
      if (busy) json(response, {}, 429, { 'retry-after': later(3_600_000) });
      return busy;
    };
    await using service = await scriptedService([listOf('a')], script);
    const result = await run(service.url, { limits: limitsWith({ denylistSeconds: 7200, totalSeconds: 14_400 }) });
    expect(result.verdict).toBe('listed');
    // Less what passes until the answer is read.
    expect(result.waits).toEqual([expect.any(Number)]);
    expect(result.waits[0]).toBeGreaterThan(1_800_000);
  });

  test('a list in which everything that is asked hits is answered by full hashes alone', async () => {
    const near = Buffer.concat([listed.subarray(0, 4), Buffer.alloc(28, 7)]);
    await using service = await scriptedService([listOf('a', undefined, [canaries.url, canaries.content, near])]);
    expect((await run(service.url)).verdict).toBe('clean');
    expect(service.requests.at(-1)?.target).toContain(
      encodeURIComponent(listed.subarray(0, 4).toString('base64').replaceAll('=', ''))
    );
  });

  test('a 429 with Retry-After in seconds is waited for', async () => {
    await using service = await scriptedService([listOf('a')], once(429, { 'retry-after': '1' }));
    const result = await run(service.url);
    expect(result.verdict).toBe('listed');
    expect(result.waits).toHaveLength(3);
    expect(Math.min(...result.waits)).toBeGreaterThanOrEqual(1000);
  });
});

describe('the run’s own time', () => {
  test('ends a wait for the service in the reason of that wait', async () => {
    /** The run's time ends in the second try, which is not answered, or in the first one. */
    const ending = async (last: 1 | 2, status: number) => {
      const over = new AbortController();
      const script = answering('lists', ({ times, response }) => {
        if (times === last) over.abort();
        else json(response, {}, status);
      });
      await using service = await scriptedService(null, script);
      return await run(service.url, { signal: over.signal });
    };
    expectFault(await ending(1, 0), 'denylist-timeout');
    expectFault(await ending(2, 429), 'denylist-rate-limited');
    expectFault(await ending(2, 503), 'denylist-unreachable');
  });

  test('is over before it began', async () => {
    await using service = await scriptedService([listOf('a')]);
    expectFault(await run(service.url, { signal: AbortSignal.abort() }), 'denylist-unreachable');
    expect(service.requests).toHaveLength(0);
  });
});

describe('credentials', () => {
  test('a service that asks for a token where none was given names the ways', async () => {
    await using service = await scriptedService([listOf('a')], replying('lists', {}, 401));
    const { verdict, text } = await run(service.url, { token: null });
    expect(verdict).toBe('no-credentials');
    expect(text).toContain('pull_request_target');
    expect(text).toContain('merge queue');
    expect(service.requests[0]?.headers.authorization).toBeUndefined();
    expect(service.requests).toHaveLength(1);
  });

  test('the token goes with every question', async () => {
    await using service = await scriptedService([listOf('a')]);
    await run(service.url);
    expect(service.requests.every(({ headers }) => headers.authorization === 'Bearer token-for-tests')).toBe(true);
  });

  test('a token that no header can carry is a usage error', async () => {
    await using service = await scriptedService([listOf('a')]);
    const result = await run(service.url, { token: 'two\nlines' });
    expect(result.verdict).toBe('usage');
    expect(result.text).not.toContain('two');
    expect(service.requests).toHaveLength(0);
  });
});
