/** Lists of other services that are offered here: nothing of them is lost, and a fault is never taken for "not listed". */
import { createHash } from 'node:crypto';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDenylist } from '../src/denylist/open.ts';
import { assertSelfTest, canaryPrefixes } from '../src/denylist/self-test.ts';
import { safe } from '../src/safe/text.ts';
import { type Service, type ServiceOptions, startService } from '../src/service/server.ts';
import { MemoryStorage } from '../src/service/sorted/memory-storage.ts';
import { BackOff } from '../src/service/upstream/back-off.ts';
import { KeptRemoteLists } from '../src/service/upstream/kept-remote-lists.ts';
import { openUpstreams, type Upstreams } from '../src/service/upstream/open-upstreams.ts';
import { SafeBrowsing } from '../src/service/upstream/remote-service.ts';
import { UpstreamLists } from '../src/service/upstream/upstream-lists.ts';
import { limitsWith } from './support/limits.ts';
import { KEY, safeBrowsing, type SafeBrowsingStandIn, type Threat } from './support/safe-browsing.ts';
import { canaries, json, listOf, prefixOf, scriptedService, wholeList } from './support/scripted-service.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const NO_PROXY = { https: null, except: null };

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'upstream-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function listFile(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
  return path;
}

async function start({
  upstreams: others,
  ...options
}: Partial<ServiceOptions> & { readonly upstreams?: Upstreams }): Promise<Service & { readonly lines: string[] }> {
  const lines: string[] = [];
  const log = (line: unknown) => void lines.push(String(line));
  const service = await startService({
    lists: [],
    port: 0,
    token: null,
    lookInterval: 20,
    log,
    openUpstreams: others === undefined ? null : opening => openUpstreams(others, opening),
    ...options
  });
  return Object.assign(service, { lines });
}

const upstreams = (services: Upstreams['services'], safeBrowsing: Upstreams['safeBrowsing'] = null): Upstreams => ({
  services,
  safeBrowsing,
  proxy: NO_PROXY,
  interval: 20
});

const status = async ({ url }: Service, path: string) => (await fetch(new URL(path, url))).status;

async function until(is: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 1000 && !(await is()); i++) await wait(10);
  expect(await is()).toBe(true);
}

/** Asks a service as the gate does: lists, self-test and search. Returns the types under which expressions are listed. */
async function lookUp(url: URL, expressions: readonly string[]) {
  await using denylist = await openDenylist({
    url,
    token: null,
    listNames: null,
    limits: limitsWith({ denylistSeconds: 5, listAgeHours: 24 }),
    proxy: NO_PROXY,
    signal: AbortSignal.timeout(600_000)
  });
  const digests = expressions.map(sha256);
  const hits = digests.map(prefixOf).filter(prefix => denylist.mayBeListed(prefix));
  const asked = new Set([...canaryPrefixes(denylist, canaries), ...hits]);
  const { fullHashes, fault } = await denylist.lookUp(Uint32Array.from(asked).sort());
  expect(fault).toBeNull();
  assertSelfTest(denylist, canaries, fullHashes);
  return {
    names: denylist.offered.map(({ name }) => name),
    types: digests.map(digest => fullHashes.get(digest, 0).map(({ threatType }) => threatType))
  };
}

const search = (expression: string) =>
  `/v5/hashes:search?hashPrefixes=${encodeURIComponent(sha256(expression).toString('base64', 0, 4))}`;

describe('the lists of other services of the protocol', () => {
  const NATIONAL = 'CSAM\tnational.example/\nNCII\tother.example/\n';

  test('are offered under their own names, next to own ones, and found by the gate', async () => {
    await using national = await start({ lists: [await listFile('national.tsv', NATIONAL)], token: 'token-national' });
    await using company = await start({
      lists: [await listFile('company.tsv', `OPT_OUT\turl-md5:${'ab'.repeat(16)}\n`)]
    });
    await using bridge = await start({
      lists: [await listFile('own.tsv', 'MALWARE\town.example/\n')],
      upstreams: upstreams([
        { url: national.url, token: 'token-national' },
        { url: company.url, token: null }
      ])
    });
    const expressions = [
      'own.example/',
      'national.example/',
      'other.example/',
      `url-md5:${'ab'.repeat(16)}`,
      'none.example/'
    ];
    expect(await lookUp(bridge.url, expressions)).toEqual({
      names: ['own', 'national', 'company'],
      types: [['MALWARE'], ['CSAM'], ['NCII'], ['OPT_OUT'], []]
    });
    expect(company.lines.join()).not.toMatch(/refused/);
    expect(bridge.lines.join()).not.toMatch(/token-national|127\.0\.0\.1/);
  });

  test('are followed: a new version comes in, and clients get its changes', async () => {
    await using national = await start({ lists: [await listFile('followed.tsv', NATIONAL)] });
    await using bridge = await start({ upstreams: upstreams([{ url: national.url, token: null }]) });
    const list = async (version = '') => {
      const answer = await fetch(new URL(`/v5/hashList/followed?version=${version}`, bridge.url));
      return (await answer.json()) as { readonly version: string; readonly partialUpdate: boolean };
    };
    const before = await list();
    expect((await lookUp(bridge.url, ['fresh.example/'])).types).toEqual([[]]);
    await listFile('followed.tsv', `${NATIONAL}MALWARE\tfresh.example/\n`);
    await until(async () => (await list()).version !== before.version);
    expect((await lookUp(bridge.url, ['fresh.example/'])).types).toEqual([['MALWARE']]);
    const known = before.version.replaceAll('+', '-').replaceAll('/', '_');
    expect(await list(known)).toMatchObject({ partialUpdate: true, additionsFourBytes: { entriesCount: 0 } });
  });

  test('stay as they were while their service fails: health is 503, and a search is a fault, not "nothing found"', async () => {
    const path = await listFile('failing.tsv', NATIONAL);
    const national = await start({ lists: [path] });
    const port = Number(national.url.port);
    await using bridge = await start({ upstreams: upstreams([{ url: national.url, token: null }]) });
    const whole = async () => await (await fetch(new URL('/v5/hashList/failing', bridge.url))).text();
    const before = await whole();
    expect(await status(bridge, '/healthz')).toBe(200);
    await national.close();
    await until(async () => (await status(bridge, '/healthz')) === 503);
    expect(await whole()).toBe(before);
    expect(await status(bridge, search('national.example/'))).toBe(503);
    expect(await status(bridge, search('not-listed.example/'))).toBe(200);
    await using again = await start({ lists: [path], port });
    await until(async () => (await status(bridge, '/healthz')) === 200);
    // Searches wait on their own after the fault.
    await until(async () => (await status(bridge, search('national.example/'))) === 200);
    expect((await lookUp(bridge.url, ['national.example/'])).types).toEqual([['CSAM']]);
    expect(Number(again.url.port)).toBe(port);
  });

  test('are kept in the folder of --index: after a restart they are offered although their service is gone', async () => {
    const national = await start({ lists: [await listFile('kept.tsv', NATIONAL)] });
    const options = {
      index: { folder: join(folder, 'index'), program: '1' },
      upstreams: upstreams([{ url: national.url, token: null }])
    };
    const first = await start(options);
    await first.close();
    await national.close();
    await using second = await start(options);
    expect(await status(second, '/v5/hashList/kept')).toBe(200);
    expect(await status(second, '/healthz')).toBe(503);
    expect(await status(second, search('national.example/'))).toBe(503);
    const other = upstreams([{ url: new URL('http://127.0.0.1:1'), token: null }]);
    await expect(start({ ...options, upstreams: other })).rejects.toThrow(/upstream 1: .*cannot be reached/);
  });

  const list = listOf('a');
  const prefixes = list.digests.map(prefixOf);
  test.each<[string, object]>([
    ['has no canaries', wholeList('a', [1, 2, 3])],
    ['has a wrong checksum', { ...wholeList('a', prefixes), sha256Checksum: Buffer.alloc(32).toString('base64') }],
    ['is of another name', wholeList('b', prefixes)],
    ['is not of the protocol', { hello: 'world' }]
  ])('are not offered if one %s', async (_, message) => {
    await using bad = await scriptedService([list], ({ route, response }) => {
      if (route === 'list') json(response, message);
      return route === 'list';
    });
    await expect(start({ upstreams: upstreams([{ url: bad.url, token: null }]) })).rejects.toMatchObject({
      reason: expect.stringMatching(/^denylist-/)
    });
  });

  test('are described by nothing but what a description may contain', async () => {
    const metadata = { ...list.metadata, threatTypes: ['CSAM', 'evil.example/'] };
    await using odd = await scriptedService([{ ...list, metadata }]);
    await using bridge = await start({ upstreams: upstreams([{ url: odd.url, token: null }]) });
    const answer = await (await fetch(new URL('/v5/hashLists', bridge.url))).text();
    expect(answer).toMatch(/"threatTypes":\["CSAM"\]/);
    expect(answer).not.toMatch(/evil/);
  });

  test('are refused if a list has the name of another one', async () => {
    await using national = await start({ lists: [await listFile('same.tsv', NATIONAL)] });
    const lists = [await listFile('same.tsv', NATIONAL)];
    await expect(start({ lists, upstreams: upstreams([{ url: national.url, token: null }]) })).rejects.toThrow(
      /two lists have the same name/
    );
  });
});

const THREATS: readonly Threat[] = [
  { list: 'mw-4b', expression: 'malware.example/', details: [{ threatType: 'MALWARE' }] },
  { list: 'se-4b', expression: 'phishing.example/', details: [{ threatType: 'SOCIAL_ENGINEERING' }] },
  { list: 'uws-4b', expression: 'unwanted.example/', details: [{ threatType: 'UNWANTED_SOFTWARE' }] },
  {
    list: 'pha-4b',
    expression: 'app.example/',
    details: [{ threatType: 'POTENTIALLY_HARMFUL_APPLICATION', attributes: ['FRAME_ONLY'] }]
  },
  {
    list: 'mw-4b',
    expression: 'canary-of-google.example/',
    details: [{ threatType: 'MALWARE', attributes: ['CANARY'] }, { threatType: 'TYPE_OF_THE_FUTURE' }]
  }
];

describe('Safe Browsing', () => {
  test('is offered as four lists with canaries, and found by the gate', async () => {
    await using google = await safeBrowsing(THREATS);
    await using bridge = await start({ upstreams: upstreams([], { url: google.url, key: KEY }) });
    const expressions = THREATS.map(({ expression }) => expression);
    expect(await lookUp(bridge.url, [...expressions, 'none.example/'])).toEqual({
      names: ['se-4b', 'mw-4b', 'uws-4b', 'pha-4b'],
      types: [['MALWARE'], ['SOCIAL_ENGINEERING'], ['UNWANTED_SOFTWARE'], ['POTENTIALLY_HARMFUL_APPLICATION'], [], []]
    });
    // The canaries and what is in no list are none of Google's business.
    const searches = google.asked.filter(target => target.includes('hashes:search'));
    expect(searches).toHaveLength(1);
    expect(new URL(searches[0] ?? '', google.url).searchParams.getAll('hashPrefixes')).toHaveLength(THREATS.length);
    expect([...google.asked, ...bridge.lines].join('\n')).not.toContain(KEY);
  });

  test('is refused with a wrong key', async () => {
    await using google = await safeBrowsing(THREATS);
    await expect(start({ upstreams: upstreams([], { url: google.url, key: 'wrong' }) })).rejects.toMatchObject({
      reason: 'denylist-auth'
    });
  });

  const MINUTE = 60_000;

  async function opened(google: SafeBrowsingStandIn) {
    const clock = { now: 0 };
    const lists = await UpstreamLists.open({
      remote: new SafeBrowsing({ url: google.url, token: KEY, proxy: NO_PROXY, signal: AbortSignal.timeout(600_000) }),
      kept: new KeptRemoteLists({
        storage: new MemoryStorage(),
        key: Buffer.alloc(32),
        program: '',
        upstream: 'google'
      }),
      shown: safe`Safe Browsing`,
      interval: MINUTE,
      log: () => undefined,
      now: () => clock.now
    });
    const asked = async (work: () => Promise<unknown>) => {
      const before = google.asked.length;
      await work().catch(() => undefined);
      return google.asked.length - before;
    };
    const find = (...expressions: readonly string[]) => lists.findAll(expressions.map(each => prefixOf(sha256(each))));
    return { clock, lists, asked, find };
  }

  test('is asked for a full hash again only after the time that it has said, also if nothing was found', async () => {
    await using google = await safeBrowsing(THREATS);
    const { clock, asked, find } = await opened(google);
    const vanished = THREATS[1] as Threat;
    google.threats = THREATS.filter(threat => threat !== vanished);
    const both = () => find('malware.example/', vanished.expression);
    expect(await asked(both)).toBe(1);
    clock.now += 300_000;
    expect(await asked(both)).toBe(0);
    expect((await find('malware.example/')).map(({ detail }) => detail)).toEqual([{ threatType: 'MALWARE' }]);
    clock.now += 500;
    expect(await asked(both)).toBe(1);
  });

  test('is asked for lists again only after the time that it has said, and then for the changes', async () => {
    await using google = await safeBrowsing(THREATS);
    const { clock, lists, asked, find } = await opened(google);
    google.threats = [...THREATS, { list: 'mw-4b', expression: 'new.example/', details: [{ threatType: 'MALWARE' }] }];
    clock.now += 30 * MINUTE - 1;
    expect(await asked(() => lists.refresh())).toBe(0);
    clock.now += 1;
    expect(await asked(() => lists.refresh())).toBe(4);
    expect(google.asked.slice(-4).every(target => target.includes('version='))).toBe(true);
    expect(await find('new.example/')).toHaveLength(1);
  });

  test('is not asked for a while after a fault, longer each time, and until then a search is a fault', async () => {
    await using google = await safeBrowsing(THREATS);
    const { clock, asked, find } = await opened(google);
    const ask = () => find('malware.example/');
    google.fault = 500;
    expect(await asked(ask)).toBe(1);
    for (const minutes of [15, 30, 60]) {
      expect(await asked(ask)).toBe(0);
      clock.now += minutes * MINUTE - 1;
      expect(await asked(ask)).toBe(0);
      await expect(ask()).rejects.toMatchObject({ reason: 'denylist-unreachable' });
      clock.now += minutes * MINUTE + 2;
      expect(await asked(ask)).toBe(1);
    }
    google.fault = null;
    clock.now += 24 * 60 * MINUTE;
    expect(await ask()).toHaveLength(1);
  });
});

test('an answer that was asked for before a new version came is not kept for it', async () => {
  const digest = sha256('fresh.example/');
  const prefix = prefixOf(digest);
  const lists = (version: string, updated: number) => ({
    lists: [
      {
        name: 'a',
        snapshot: { version: Buffer.from(version), prefixes: Uint32Array.of(prefix, updated).sort() },
        threatTypes: ['CSAM'],
        hasUrlMd5: false,
        signedBy: null,
        updated: new Date(updated)
      }
    ],
    wait: 0
  });
  const answers: (() => void)[] = [];
  let version = 1;
  let listed: readonly { readonly fullHash: Buffer; readonly detail: { readonly threatType: string } }[] = [];
  const upstream = await UpstreamLists.open({
    remote: {
      backOff: { first: 1, longest: 1 },
      lists: async () => lists(`v${version}`, version),
      search: async () => {
        const found = listed;
        await new Promise<void>(resolve => answers.push(resolve));
        return { found, cache: 300_000 };
      }
    },
    kept: new KeptRemoteLists({ storage: new MemoryStorage(), key: Buffer.alloc(32), program: '', upstream: 'a' }),
    shown: safe`a`,
    interval: 0,
    log: () => undefined
  });
  const find = async () => {
    const finding = upstream.findAll([prefix]);
    await until(async () => answers.length > 0);
    return { finding, answer: () => answers.shift()?.() };
  };
  const early = await find();
  version = 2;
  listed = [{ fullHash: digest, detail: { threatType: 'CSAM' } }];
  await upstream.refresh();
  early.answer();
  expect(await early.finding).toEqual([]);
  const late = await find();
  late.answer();
  expect(await late.finding).toEqual(listed);
});

test('a service is not asked for twice as long after each fault, up to a limit, and asked at once after a success', () => {
  let now = 0;
  const backOff = new BackOff({ first: 10, longest: 100 }, () => now);
  const waits = (random: number) => {
    backOff.fault(random);
    const start = now;
    while (backOff.isOn) now++;
    return now - start;
  };
  expect([0, 0, 0, 0, 0, 0].map(waits)).toEqual([10, 20, 40, 80, 100, 100]);
  backOff.success();
  expect(backOff.isOn).toBe(false);
  expect([0, 0.5].map(waits)).toEqual([10, 30]);
});
