import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { limitsWith } from './support/limits.ts';
import { openDenylist } from '../src/denylist/open.ts';
import { prefixAt } from '../src/denylist/prefix-set.ts';
import { canaryPrefixes, assertSelfTest, requiredCanaries } from '../src/denylist/self-test.ts';
import { encodeRice } from '../src/service/sorted/rice-encode.ts';
import {
  canaries,
  checksumOf,
  json,
  listed,
  listOf,
  prefixOf,
  scriptedService,
  wholeList
} from './support/scripted-service.ts';

const open = (url: URL, options: Partial<Parameters<typeof openDenylist>[0]> = {}) =>
  openDenylist({
    url,
    token: null,
    listNames: null,
    limits: limitsWith({ denylistSeconds: 2 }),
    proxy: { https: null, except: null },
    signal: AbortSignal.timeout(600_000),
    ...options
  });

const digest = (text: string) => createHash('sha256').update(text).digest();

describe('list mode', () => {
  test('answers from the lists, and names them with version, date and subjects', async () => {
    const updateTime = '2027-01-31T12:00:00.5+01:00';
    const metadata = { updateTime, subjects: ['url', 'url-md5', 'something-new'] };
    await using service = await scriptedService([{ ...listOf('urls-4b'), metadata }]);
    await using denylist = await open(service.url);
    expect(denylist).toMatchObject({ mode: 'lists', urlMd5: true, outdated: [] });
    const [list] = denylist.lists;
    expect(`${list?.name} ${list?.version}`).toBe('`urls-4b` `djE`');
    expect(list?.updated).toEqual(new Date(updateTime));
    expect(list?.subjects).toEqual(['url', 'url-md5']);
    expect(denylist.mayBeListed(prefixAt(Buffer.concat([Buffer.alloc(32), listed]), 32))).toBe(true);
    expect(denylist.mayBeListed(prefixAt(digest('something.example/'), 0))).toBe(false);
    expect(service.requests.map(({ target }) => target)).toEqual(['/v5/hashLists', '/v5/hashList/urls-4b']);
  });

  test('follows pages and skips lists of what is likely safe', async () => {
    const pages: Record<string, unknown> = {
      '': { hashLists: [{ name: 'a' }, { name: 's', metadata: { likelySafeTypes: ['CSD'] } }], nextPageToken: 'p+2' },
      'p+2': { hashLists: [{ name: 'b' }] }
    };
    await using service = await scriptedService([listOf('a'), listOf('b')], ({ route, url, response }) => {
      if (route === 'lists') json(response, pages[url.searchParams.get('pageToken') ?? '']);
      return route === 'lists';
    });
    await using denylist = await open(service.url);
    expect(denylist.lists.map(({ name }) => String(name))).toEqual(['`a`', '`b`']);
    expect(denylist.urlMd5).toBe(false);
  });

  test.each(['', '/', '/denylist/', '/deny list'])('the base URL may have the path "%s"', async path => {
    await using service = await scriptedService([listOf('a')]);
    await using denylist = await open(new URL(path, service.url));
    const base = path.replace(/\/$/, '').replace(' ', '%20');
    expect(service.requests.map(({ target }) => target)).toEqual([`${base}/v5/hashLists`, `${base}/v5/hashList/a`]);
    expect(denylist.mode).toBe('lists');
  });

  test.each([
    [1, null],
    [2, /list `a` has fewer entries than limits.list-entries requires/]
  ])(
    'of one entry beside the canaries passes the self-test where %s is demanded or not',
    async (listEntries, fault) => {
      await using service = await scriptedService([listOf('a')]);
      await using denylist = await open(service.url, { limits: limitsWith({ listEntries }) });
      const { fullHashes } = await denylist.lookUp(Uint32Array.from(canaryPrefixes(denylist, canaries)).sort());
      const prove = () => assertSelfTest(denylist, canaries, fullHashes);
      if (fault === null) expect(prove).not.toThrow();
      else expect(prove).toThrow(fault);
    }
  );

  test('uses only the lists that are named', async () => {
    await using service = await scriptedService([listOf('a'), listOf('b', undefined, [canaries.url]), listOf('c')]);
    await using denylist = await open(service.url, { listNames: ['b'] });
    expect(denylist.lists).toHaveLength(1);
    expect(denylist.mayBeListed(prefixAt(listed, 0))).toBe(false);
  });

  test('a name that is not offered is a usage error that names those offered and not the wrong one', async () => {
    const lists = [listOf('a'), listOf('b-4b'), listOf('bad.example')];
    await using service = await scriptedService(lists);
    const opening = open(service.url, { listNames: ['a', 'secret.example'] });
    await expect(opening).rejects.toMatchObject({
      reason: 'usage',
      message: 'name 2 in the input denylist-lists is not a list of the service: it offers `a`, `b-4b`, list 3'
    });
    await using search = await scriptedService(null);
    await expect(open(search.url, { listNames: ['a'] })).rejects.toMatchObject({ reason: 'usage' });
  });

  test('a long version is shown as a short digest of it', async () => {
    await using service = await scriptedService([listOf('a')], ({ route, response }) => {
      const version = Buffer.alloc(60, 'secret').toString('base64');
      if (route === 'list') json(response, { ...wholeList('a', listOf('a').digests.map(prefixOf)), version });
      return route === 'list';
    });
    await using denylist = await open(service.url);
    expect(String(denylist.lists[0]?.version)).toMatch(/^`[0-9a-f]{12}`$/);
  });
});

describe('updates from a known state', () => {
  const old = Uint32Array.from([1, 5, 9, prefixOf(listed)]).sort();
  const known = new Map([['a', { version: Buffer.from('v0'), prefixes: old }]]);
  const now = Uint32Array.from([5, 7, prefixOf(listed)]).sort();
  const partial = (change: Record<string, unknown> = {}) => ({
    name: 'a',
    version: Buffer.from('v1').toString('base64'),
    partialUpdate: true,
    compressedRemovals: encodeRice(Uint32Array.of(0, 2)),
    additionsFourBytes: encodeRice(Uint32Array.of(7)),
    sha256Checksum: checksumOf(now),
    ...change
  });

  test('a partial update is applied and gives the next starting point', async () => {
    await using service = await scriptedService([listOf('a')], ({ route, url, response }) => {
      if (url.searchParams.get('version') !== 'djA') return false;
      json(response, partial());
      return route === 'list';
    });
    await using denylist = await open(service.url, { known });
    expect(denylist.snapshots.get('a')).toEqual({ version: Buffer.from('v1'), prefixes: now });
    expect(denylist.mayBeListed(prefixAt(Buffer.from('00000007', 'hex'), 0))).toBe(true);
    expect(denylist.mayBeListed(prefixAt(Buffer.from('00000009', 'hex'), 0))).toBe(false);
  });

  test.each([
    ['a wrong checksum', { sha256Checksum: checksumOf([1]) }],
    ['removals past the end', { compressedRemovals: encodeRice(Uint32Array.of(0, 4)) }],
    ['additions that are there already', { additionsFourBytes: encodeRice(Uint32Array.of(5)) }]
  ])('%s after a partial update means one full refetch', async (_, change) => {
    await using service = await scriptedService([listOf('a')], ({ route, url, response }) => {
      if (route !== 'list' || !url.searchParams.has('version')) return false;
      json(response, partial(change));
      return true;
    });
    await using denylist = await open(service.url, { known });
    const targets = service.requests.map(({ target }) => target);
    expect(targets).toEqual(['/v5/hashLists', '/v5/hashList/a?version=djA', '/v5/hashList/a']);
    expect(denylist.snapshots.get('a')?.prefixes).toEqual(Uint32Array.from(listOf('a').digests.map(prefixOf)).sort());
  });

  test.each([
    ['the full one is wrong too', { sha256Checksum: checksumOf([1]) }],
    ['it changes the list without a checksum', { sha256Checksum: '' }]
  ])('a bad partial update is a bad response where %s', async (_, change) => {
    await using service = await scriptedService([listOf('a')], ({ route, response }) => {
      if (route === 'list') json(response, partial(change));
      return route === 'list';
    });
    await expect(open(service.url, { known })).rejects.toMatchObject({ reason: 'denylist-bad-response' });
    expect(service.requests.length).toBeLessThanOrEqual(3);
  });

  test('a full answer replaces what was known', async () => {
    await using service = await scriptedService([listOf('a', undefined, [canaries.url])]);
    await using denylist = await open(service.url, { known });
    expect(denylist.snapshots.get('a')?.prefixes).toEqual(Uint32Array.of(prefixOf(canaries.url)));
  });
});

describe('the search', () => {
  test('search mode asks about everything and needs the URL and the content canary', async () => {
    await using service = await scriptedService(null);
    await using denylist = await open(service.url);
    expect(denylist).toMatchObject({ mode: 'search', lists: [], outdated: [], urlMd5: false });
    expect(denylist.mayBeListed(prefixAt(digest('anything'), 0))).toBe(true);
    expect(requiredCanaries(denylist)).toEqual(['url', 'content']);
    const prefixes = Uint32Array.from(canaryPrefixes(denylist, canaries)).sort();
    const { fullHashes, fault } = await denylist.lookUp(prefixes);
    expect(fault).toBeNull();
    expect(() => assertSelfTest(denylist, canaries, fullHashes)).not.toThrow();
    expect(() => assertSelfTest(denylist, { ...canaries, content: null }, fullHashes)).toThrow(/own matcher/);
  });

  test('asks at most 250 prefixes at once, in request lines under 8 kB, each prefix once', async () => {
    const prefixes = Uint32Array.from({ length: 1103 }, (_, i) => (0xfbefbe00 + i * 7) % 0x100000000).sort();
    await using service = await scriptedService(null);
    await using denylist = await open(new URL(`/${'b'.repeat(1500)}/`, service.url));
    const { fault } = await denylist.lookUp(prefixes);
    expect(fault).toBeNull();
    const searches = service.requests.filter(({ target }) => target.includes('hashes:search'));
    const asked = searches.map(({ target }) => new URL(target, service.url).searchParams.getAll('hashPrefixes'));
    expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(250);
    expect(Math.max(...searches.map(({ target }) => target.length))).toBeLessThan(8000);
    expect(asked.flat().every(text => /^[A-Za-z0-9+/]{6}==$/.test(text))).toBe(true);
    expect(
      asked
        .flat()
        .map(text => prefixAt(Buffer.from(text, 'base64'), 0))
        .sort()
    ).toEqual([...prefixes].sort());
  });

  test('asks nothing for nothing', async () => {
    await using service = await scriptedService(null);
    await using denylist = await open(service.url);
    await denylist.lookUp(new Uint32Array());
    expect(service.requests).toHaveLength(1);
  });

  test('has four requests under way, and no more', async () => {
    const held: (() => void)[] = [];
    let most = 0;
    await using service = await scriptedService(null, ({ route, response }) => {
      if (route !== 'search') return false;
      // Answers none before four have come, and gives a fifth some time.
      most = Math.max(
        most,
        held.push(() => json(response, {}))
      );
      if (held.length === 4) void wait(20).then(() => held.splice(0).forEach(answer => answer()));
      return true;
    });
    await using denylist = await open(service.url);
    await denylist.lookUp(Uint32Array.from({ length: 3000 }, (_, i) => i));
    expect(most).toBe(4);
  });

  test('keeps what was answered before a fault', async () => {
    await using service = await scriptedService(null, ({ route, times, response }) => {
      if (route !== 'search' || times < 2) return false;
      void wait(100).then(() => json(response, {}, 403));
      return true;
    });
    await using denylist = await open(service.url);
    const first = prefixOf(listed);
    const prefixes = Uint32Array.from({ length: 600 }, (_, i) => first + i);
    const { fullHashes, fault } = await denylist.lookUp(prefixes);
    expect(fault?.reason).toBe('no-credentials');
    expect(fullHashes.get(listed, 0)).toEqual([{ threatType: 'CSAM', canary: false }]);
    expect(fullHashes.holdsPrefix(first)).toBe(true);
    expect(fullHashes.holdsPrefix(first + 1)).toBe(false);
  });

  const details: readonly (readonly [string, unknown, readonly unknown[]])[] = [
    ['a known type', [{ threatType: 'MALWARE' }], [{ threatType: 'MALWARE', canary: false }]],
    ['a type by number', [{ threatType: 2 }], [{ threatType: 'SOCIAL_ENGINEERING', canary: false }]],
    ['a type nobody knows', [{ threatType: 'NEW' }], [{ threatType: 'UNKNOWN', canary: false }]],
    ['a number nobody knows', [{ threatType: 99 }], [{ threatType: 'UNKNOWN', canary: false }]],
    ['no type', [{}], [{ threatType: 'UNKNOWN', canary: false }]],
    ['no details', undefined, [{ threatType: 'UNKNOWN', canary: false }]],
    ['a canary by number', [{ attributes: [1] }], [{ threatType: 'UNKNOWN', canary: true }]],
    [
      'a canary that is listed too',
      [
        { threatType: 'CSAM', attributes: ['CANARY'] },
        { threatType: 'CSAM', attributes: ['FRAME_ONLY'] }
      ],
      [
        { threatType: 'CSAM', canary: true },
        { threatType: 'CSAM', canary: false }
      ]
    ]
  ];
  test.each(details)('%s is read', async (_, fullHashDetails, expected) => {
    await using service = await scriptedService(null, ({ route, response }) => {
      if (route === 'search')
        json(response, { fullHashes: [{ fullHash: listed.toString('base64'), fullHashDetails }] });
      return route === 'search';
    });
    await using denylist = await open(service.url);
    const { fullHashes } = await denylist.lookUp(Uint32Array.of(prefixOf(listed)));
    expect(fullHashes.get(listed, 0)).toEqual(expected);
    expect(fullHashes.get(Buffer.concat([listed.subarray(0, 31), Buffer.from([0])]), 0)).toEqual([]);
  });
});
