/** Every service proves in every run that it is alive: nothing that a dead, empty or old list says counts. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Denylist, FullHashes, LocalList, ExpressionKind } from '../src/denylist/lookup.ts';
import { prefixAt } from '../src/denylist/prefix-set.ts';
import { type Canaries, canaryPrefixes, assertSelfTest, requiredCanaries } from '../src/denylist/self-test.ts';
import { quoted, safe } from '../src/safe/text.ts';

const digest = (text: string) => createHash('sha256').update(text).digest();
const URL = digest('url');
const CONTENT = digest('content');
const MD5 = digest('md5');
const OTHER = digest('other');
const CANARIES: Canaries = { url: URL, content: CONTENT, urlMd5: MD5, listed: [URL, CONTENT, MD5] };
const ALL: readonly Uint8Array[] = [URL, CONTENT, MD5];
const prefix = (bytes: Uint8Array) => prefixAt(bytes, 0);

interface Scripted {
  readonly subjects?: readonly ExpressionKind[];
  readonly holds?: readonly Uint8Array[];
  readonly size?: number;
  readonly updated?: Date | null;
}

function list(name: string, { subjects = ['url'], holds = ALL, size = 10, updated = null }: Scripted = {}): LocalList {
  const prefixes = new Set(holds.map(prefix));
  return {
    name: quoted(name, safe`?`),
    version: safe`v`,
    updated,
    size,
    subjects,
    has: asked => prefixes.has(asked),
    eachPrefix: found => prefixes.forEach(found)
  };
}

function lists(all: readonly LocalList[], change: Partial<Denylist> = {}): Denylist {
  return {
    mode: 'lists',
    lists: all,
    outdated: [],
    listEntries: 0,
    urlMd5: false,
    mayBeListed: () => true,
    lookUp: () => Promise.reject(new Error('nothing is asked here')),
    ...change
  };
}

const SEARCH = lists([], { mode: 'search' });

/** Answers these digests as canaries. */
function answers(found: readonly Uint8Array[], canary = true): FullHashes {
  const hashes = found.map(bytes => Buffer.from(bytes).toString('hex'));
  return {
    holdsPrefix: () => true,
    get: (digests, offset) => {
      const hash = Buffer.from(digests.subarray(offset, offset + 32)).toString('hex');
      return hashes.includes(hash)
        ? [
            { threatType: 'UNKNOWN', canary: false },
            { threatType: 'UNKNOWN', canary }
          ]
        : [];
    }
  };
}

/** What the fault says; null where the service passes. */
function fault(denylist: Denylist, said: FullHashes = answers(ALL), canaries = CANARIES): string | null {
  try {
    assertSelfTest(denylist, canaries, said);
    return null;
  } catch (error) {
    expect(error).toMatchObject({ reason: 'denylist-self-test' });
    return error instanceof Error ? error.message : '';
  }
}

describe('canaries are demanded', () => {
  const subjects: readonly (readonly [readonly (readonly ExpressionKind[])[], readonly ExpressionKind[]])[] = [
    [[], ['url']],
    [[['url']], ['url']],
    [[['content']], ['url', 'content']],
    [
      [['url'], ['url-md5']],
      ['url', 'url-md5']
    ],
    [
      [['url-md5', 'content'], ['url']],
      ['url', 'content', 'url-md5']
    ]
  ];
  test.each(subjects)('for URLs, and for what lists declare: %j', (declared, demanded) => {
    const denylist = lists(declared.map((subjects, index) => list(String(index), { subjects })));
    expect(requiredCanaries(denylist)).toEqual(demanded);
    const asked = { url: prefix(URL), content: prefix(CONTENT), 'url-md5': prefix(MD5) };
    expect(canaryPrefixes(denylist, CANARIES)).toEqual(demanded.map(subject => asked[subject]));
  });

  test('for URLs and content in search mode', () => {
    expect(requiredCanaries(SEARCH)).toEqual(['url', 'content']);
    expect(canaryPrefixes(SEARCH, CANARIES)).toEqual([prefix(URL), prefix(CONTENT)]);
  });

  test('of each of several services', () => {
    const parts = [lists([list('a')]), SEARCH];
    expect(canaryPrefixes(lists([], { parts }), CANARIES)).toEqual([prefix(URL), prefix(URL), prefix(CONTENT)]);
  });

  test('as far as the matcher made them', () => {
    expect(canaryPrefixes(SEARCH, { ...CANARIES, url: null })).toEqual([prefix(CONTENT)]);
  });
});

describe('a service passes', () => {
  test('that holds and returns every canary it has to', () => {
    expect(fault(lists([list('a', { subjects: ['url', 'content', 'url-md5'] })]))).toBeNull();
    expect(fault(lists([list('a', { holds: [URL] })]), answers([URL]))).toBeNull();
    expect(fault(SEARCH, answers([URL, CONTENT]))).toBeNull();
  });

  test('whose lists have as many entries beside their canaries as are demanded', () => {
    expect(fault(lists([list('a', { size: 13 })], { listEntries: 10 }))).toBeNull();
    expect(fault(lists([list('a', { size: 13 })], { listEntries: 11 }))).toMatch(/`a` has fewer entries than limits/);
    expect(fault(lists([list('a', { size: 3 })], { listEntries: 0 }))).toBeNull();
    // Only those that it holds are its own.
    expect(fault(lists([list('a', { size: 13, holds: [URL] })], { listEntries: 12 }), answers([URL]))).toBeNull();
    expect(fault(lists([list('a', { size: 3 })], { listEntries: 1 }))).toMatch(/`a` contains only canaries/);
    // Counted by prefix, as lists are.
    const twice = { ...CANARIES, listed: [URL, CONTENT, MD5, Buffer.concat([URL.subarray(0, 4), OTHER.subarray(4)])] };
    expect(fault(lists([list('a', { size: 13 })], { listEntries: 10 }), answers(ALL), twice)).toBeNull();
  });
});

describe('a service fails', () => {
  test.each([
    ['URLs', { holds: [CONTENT, MD5] }],
    ['URLs', { holds: [CONTENT, MD5], subjects: ['content'] }],
    ['content hashes', { holds: [URL, MD5], subjects: ['content'] }],
    ['MD5s of URLs', { holds: [URL, CONTENT], subjects: ['url-md5'] }]
  ] as const)('one of whose lists lacks the canary for %s', (what, scripted) => {
    const text = fault(lists([list('sound'), list('bad', scripted)]));
    expect(text).toContain(`list \`bad\` does not contain the canary for ${what}`);
    expect(text).not.toContain('`sound`');
    expect(text).not.toContain('the hash search');
  });

  test.each([
    ['URLs', [CONTENT, MD5]],
    ['content hashes', [URL, MD5]],
    ['MD5s of URLs', [URL, CONTENT]]
  ] as const)('whose search does not return the canary for %s', (what, found) => {
    const denylist = lists([list('a', { subjects: ['content', 'url-md5'] })]);
    expect(fault(denylist, answers(found))).toContain(`the hash search does not return the canary for ${what}.`);
  });

  test('whose search returns canaries that are not marked', () => {
    expect(fault(SEARCH, answers(ALL, false))).toMatch(/search does not return the canary for URLs; .* content hashes/);
  });

  test('where the matcher makes no canary, whatever the service says', () => {
    const text = fault(lists([list('a')]), answers(ALL), { ...CANARIES, url: null });
    expect(text).toContain("the gate's own matcher does not produce the canary for URLs");
    expect(text).toContain('list `a` does not contain the canary for URLs');
    expect(fault(SEARCH, answers(ALL), { ...CANARIES, content: null })).toContain('own matcher does not produce');
    // What no list declares is not needed.
    expect(fault(lists([list('a')]), answers(ALL), { ...CANARIES, content: null, urlMd5: null })).toBeNull();
  });

  test('with a list that is too old, or of no age', () => {
    const old = list('old', { updated: new Date(0) });
    const undated = list('undated', { updated: null });
    const text = fault(lists([old, undated], { outdated: [old, undated] }));
    expect(text).toContain(
      'list `old` is too old, and its age limit (limits.list-age-hours, --max-age-hours) requires a newer list'
    );
    expect(text).toContain(
      'list `undated` has no date, and its age limit (limits.list-age-hours, --max-age-hours) requires a newer list'
    );
    const future = list('future', { updated: new Date(8e15) });
    expect(fault(lists([future], { outdated: [future] }))).toContain(
      'list `future` has a date in the future, so its age is unknown, and its age limit (limits.list-age-hours, --max-age-hours) requires one'
    );
  });

  test('where one of several does, by its own answer', () => {
    const parts = [lists([list('a')]), SEARCH];
    const together = lists([], { parts });
    const said = (first: FullHashes, second: FullHashes): FullHashes => ({
      ...answers(ALL),
      parts: [
        { denylist: parts[0] ?? SEARCH, answers: first },
        { denylist: parts[1] ?? SEARCH, answers: second }
      ]
    });
    expect(fault(together, said(answers(ALL), answers(ALL)))).toBeNull();
    expect(fault(together, said(answers([]), answers(ALL)))).toMatch(/canary for URLs\./);
    expect(fault(together, said(answers(ALL), answers([])))).toMatch(/canary for URLs; .*canary for content hashes\./);
  });

  test('in words that name the operator, and at most eight faults', () => {
    const many = Array.from({ length: 12 }, (_, index) => list(`l${index}`, { holds: [] }));
    const text = fault(lists(many)) ?? '';
    expect(text.split('; ')).toHaveLength(8 + 1);
    expect(text).toMatch(/^the denylist service did not pass the self-test, so its answers cannot be trusted: /);
    expect(text).toMatch(/\. Ask its operator; every list must contain the gate's canaries$/);
    expect(text).toContain('`l7`');
    expect(text).not.toContain('`l8`');
  });
});
