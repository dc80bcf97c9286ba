/** From items to findings: what may be listed, what is asked, and what is found where. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { findingsOf, hitsOf, placesOf } from './support/places.ts';
import type { FullHashes, ThreatDetail } from '../src/denylist/lookup.ts';
import { BatchBuilder, type ItemBatch } from '../src/item/batch/batch.ts';
import { Fingerprinter } from '../src/item/digest/fingerprint.ts';
import { ItemReader } from '../src/item/item-reader.ts';
import { expressionId } from '../src/item/digest/match-id.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { OldCandidates, isAdded, type IsAdded } from '../src/match/added-set.ts';
import { Candidates, type MayBeListed, type CandidateLimits } from '../src/match/candidates.ts';
import { decide, NOTHING_FOUND, prefixesOf } from '../src/match/decide.ts';
import { Findings, type Named } from '../src/match/findings.ts';
import { Numbers } from '../src/item/digest/numbers.ts';
import { Locations } from '../src/match/locations.ts';
import { Watch } from '../src/safe/watch.ts';

const KEY = Buffer.alloc(32, 7);
const NO_HOST = 'foo://:80';
const NEITHER = 'foo://:81';

const digestOf = (expression: string) => createHash('sha256').update(expression).digest();
const prefixOf = (expression: string) => digestOf(expression).readUInt32BE();
const idOf = (expression: string) => expressionId(Buffer.from(expression), KEY);

/** Texts as items of one file, one a row; hashes are those that are 64 hex digits. */
function items(...texts: readonly string[]): ItemBatch {
  const builder = new BatchBuilder(4);
  texts.forEach((text, index) => {
    const bytes = Buffer.from(text);
    builder.add(/^[0-9a-f]{64}$/.test(text) ? 'hash' : 'url', bytes, 0, bytes.length, index + 1, index + 10);
  });
  return builder.take();
}

/** What the service answers for these expressions, and nothing for others. */
function answering(listed: Readonly<Record<string, readonly ThreatDetail[]>>): FullHashes {
  const hashes = new Map(Object.entries(listed).map(([name, details]) => [digestOf(name).toString('hex'), details]));
  return {
    holdsPrefix: prefix => [...hashes.keys()].some(hash => parseInt(hash.slice(0, 8), 16) === prefix),
    get: (digests, offset) => hashes.get(Buffer.from(digests.subarray(offset, offset + 32)).toString('hex')) ?? []
  };
}

const CSAM: readonly ThreatDetail[] = [{ threatType: 'CSAM', canary: false }];
const SPAM: readonly ThreatDetail[] = [{ threatType: 'UNWANTED_SOFTWARE', canary: false }];

/** Counts the items that it takes apart, and their expressions that it digests. */
class CountingReader extends ItemReader {
  items = 0;
  digests = 0;

  override read(...item: Parameters<ItemReader['read']>): void {
    this.items++;
    super.read(...item);
  }

  override get digest(): Buffer {
    this.digests++;
    return super.digest;
  }
}

/** Counts the texts that it is asked for. */
class CountingFingerprinter extends Fingerprinter {
  texts = 0;

  override text(...item: Parameters<Fingerprinter['text']>) {
    this.texts++;
    return super.text(...item);
  }
}

class Scene {
  readonly candidates: Candidates;
  readonly reader: CountingReader;
  readonly fingerprinter = new CountingFingerprinter();
  readonly #prefixes: PrefixDigester;
  #manifest = 0;

  constructor({
    mayBeListed = () => true,
    compared = true,
    urlMd5 = false,
    most
  }: { mayBeListed?: MayBeListed; compared?: boolean; urlMd5?: boolean; most?: CandidateLimits } = {}) {
    const options = { compared, places: new Locations(), ...(most && { most }) };
    this.candidates = new Candidates(this.fingerprinter, mayBeListed, options);
    this.reader = new CountingReader(this.fingerprinter, { urlMd5 }, Watch.none());
    this.#prefixes = new PrefixDigester({ urlMd5 }, Watch.none());
  }

  /** A manifest at head. */
  head(...texts: readonly string[]): this {
    const batch = items(...texts);
    this.candidates.consider(batch, this.#prefixes.digest(batch), this.reader, this.#manifest++);
    return this;
  }

  /** What files held, of which those were read to the end that say so. */
  held(...files: readonly { readonly texts: readonly string[]; readonly whole?: boolean }[]): OldCandidates {
    const held = new OldCandidates(this.candidates);
    for (const { texts, whole = true } of files) {
      held.begin();
      held.consider(items(...texts), this.reader);
      if (whole) held.keep();
    }
    return held;
  }

  async found(
    listed: Readonly<Record<string, readonly ThreatDetail[]>>,
    {
      added = () => true,
      matchKey = KEY,
      excepted = () => false,
      watch = Watch.none()
    }: {
      added?: IsAdded;
      matchKey?: Uint8Array | null;
      excepted?: (id: string, types: readonly string[]) => boolean;
      watch?: Watch;
    } = {}
  ) {
    const options = { reader: this.reader, matchKey, excepted, watch };
    const { decision, ended } = await decide(this.candidates, added, answering(listed), options);
    const { listed: found, unparseable } = decision;
    return { listed: findingsOf(found), unparseable: findingsOf(unparseable), names: found.names, ended };
  }

  asked(added: IsAdded = () => true, others: readonly number[] = [], watch = Watch.none()): Promise<Uint32Array> {
    return prefixesOf(this.candidates, added, others, watch);
  }
}

const base = (held: OldCandidates) => isAdded(held, null);
const sorted = (...expressions: readonly string[]) => Uint32Array.from(expressions.map(prefixOf)).sort();

describe('a growing run of numbers', () => {
  test('gives back what was pushed and appended, and nothing of what was there before', () => {
    const numbers = new Numbers();
    for (const length of [5000, 3, 700]) {
      numbers.clear();
      expect([numbers.length, numbers.at(0), numbers.at(-1)]).toEqual([0, 0, 0]);
      const expected = Array.from({ length }, (_, at) => ((at + 1) * 4_000_037) >>> 0);
      const [first, rest] = [new Numbers(), new Numbers()];
      expected.forEach((number, at) => (at % 3 === 0 ? first : rest).push(number));
      numbers.append(first);
      numbers.append(rest);
      const all = [...expected.filter((_, at) => at % 3 === 0), ...expected.filter((_, at) => at % 3 !== 0)];
      expect(numbers.length).toBe(length);
      expect([...numbers.view()]).toEqual(all);
      expect(all.map((_, at) => numbers.at(at))).toEqual(all);
      expect([numbers.at(length), numbers.at(length + 1000)]).toEqual([0, 0]);
    }
  });
});

describe('places', () => {
  const EXTREMES = [0, 1, 63, 64, 127, 128, 8191, 8192, 2 ** 24 - 1, 2 ** 32 - 1, 2 ** 40, 2 ** 52];
  const some = EXTREMES.flatMap((row, index) =>
    EXTREMES.map((column, other) => ({ candidate: (index * 7919) % 65_537, manifest: (other * 31) % 257, row, column }))
  );

  test('come back in the order in which they came, whatever their numbers', () => {
    const places = new Locations();
    for (const { candidate, manifest, row, column } of some) places.add(candidate, manifest, row, column);
    expect(placesOf(places)).toEqual(some);
    expect([...places.further()]).toEqual([]);
  });

  test.each([true, false])('are kept as far as memory allows, the others counted; all wanted: %s', all => {
    const places = new Locations(all, 1 << 17);
    const most = 24_000;
    for (let row = 1; row <= most; row++) places.add(row % 2, row % 3, row * 1e9, 0);
    const kept = placesOf(places);
    const expected = Array.from({ length: kept.length }, (_, index) => {
      const row = index + 1;
      return { candidate: row % 2, manifest: row % 3, row: row * 1e9, column: 0 };
    });
    expect(JSON.stringify(kept)).toBe(JSON.stringify(expected));
    const further = [...places.further()];
    expect(kept.length + further.reduce((sum, { times }) => sum + times, 0)).toBe(most);
    if (all) expect(further).toEqual([]);
    else {
      // Each takes eight bytes.
      expect(kept.length).toBeGreaterThan(16_000);
      expect(kept.length).toBeLessThan((1 << 17) / 7);
      const left = Array.from({ length: most - kept.length }, (_, index) => kept.length + index + 1);
      for (const { candidate, manifest, times } of further) {
        expect(times).toBe(left.filter(row => row % 2 === candidate && row % 3 === manifest).length);
      }
      expect(further).toHaveLength(6);
    }
  });

  test('are kept at least once, however little memory there is', () => {
    const places = new Locations(false, 1);
    places.add(1, 2, 3, 4);
    expect(placesOf(places)).toEqual([{ candidate: 1, manifest: 2, row: 3, column: 4 }]);
  });

  test('are kept while the longest would fit', () => {
    const places = new Locations(false, 1);
    for (let added = 0; added < 20_000; added++) places.add(0, 0, 0, 0);
    // Each takes four bytes of 64 KiB, and the longest 40.
    expect(placesOf(places)).toHaveLength((65_536 - 40) / 4 + 1);
    // A difference of 64 takes two bytes, one of -64 a single byte: nine for two places.
    const varied = new Locations(false, 1);
    for (let added = 0; added < 20_000; added++) varied.add(0, 0, added % 2 === 0 ? 64 : 0, 0);
    expect(placesOf(varied)).toHaveLength(2 * Math.floor((65_536 - 40) / 9) + 1);
  });

  test('are kept whole, the largest numbers too, up to the last byte of a chunk', () => {
    const places = new Locations(false, 1);
    const large = { candidate: 2 ** 24, manifest: 2 ** 24 - 1, row: 2 ** 52, column: 2 ** 52 };
    const small = { candidate: 0, manifest: 0, row: 0, column: 0 };
    let added = 0;
    for (; places.further().next().done === true; added++) {
      const { candidate, manifest, row, column } = added % 2 === 0 ? large : small;
      places.add(candidate, manifest, row, column);
    }
    const kept = placesOf(places);
    expect(kept).toHaveLength(added - 1);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(kept.map((_, index) => (index % 2 === 0 ? large : small))));
  });
});

describe('findings', () => {
  const listed = { threatTypes: ['CSAM'], matchId: 'a' } as const;
  const unparseable = { threatTypes: [], matchId: null };
  const places = new Locations(false, 1);
  let added = 0;
  for (; added < 16_000; added++) places.add(added % 3, added % 5, added * 1000, 1);
  const named = new Map<number, Named>([
    [0, listed],
    [1, unparseable]
  ]);

  test.each([
    [true, 0, listed],
    [false, 1, unparseable]
  ] as const)('are those of what is listed, or those of the rest: %s', (isListed, candidate, name) => {
    const findings = new Findings(places, named, isListed);
    const kept = placesOf(places).filter(place => place.candidate === candidate);
    const expected = kept.map(({ manifest, row, column }) => ({ manifest, row, column, isFile: false, ...name }));
    expect(JSON.stringify(findingsOf(findings))).toBe(JSON.stringify(expected));
    const further = [...places.further()].filter(place => place.candidate === candidate);
    expect(further.length).toBeGreaterThan(0);
    expect([...findings.further()]).toEqual(further.map(({ manifest, times }) => ({ manifest, times, ...name })));
    expect(findings.length).toBe(kept.length + further.reduce((sum, { times }) => sum + times, 0));
    expect(findings.names).toEqual([name]);
  });

  test('are none where nothing has a name', () => {
    const findings = new Findings(places, new Map(), true);
    expect([findings.length, findingsOf(findings), [...findings.further()], findings.names]).toEqual([0, [], [], []]);
    for (const nothing of [NOTHING_FOUND.listed, NOTHING_FOUND.unparseable]) expect(nothing.length).toBe(0);
  });
});

describe('asked is', () => {
  test('every prefix of what is added and may be listed, each once and in order', async () => {
    const scene = new Scene().head('https://b.example/1', 'https://a.example/2?q', 'https://b.example/1');
    expect(await scene.asked()).toEqual(
      sorted('b.example/', 'b.example/1', 'a.example/', 'a.example/2', 'a.example/2?q')
    );
  });

  test('no prefix that is in no list', async () => {
    const mayBeListed: MayBeListed = prefix => prefix === prefixOf('b.example/') || prefix === prefixOf('a.example/2');
    const scene = new Scene({ mayBeListed }).head('https://b.example/1', 'https://a.example/2?q', 'https://c.example/');
    expect(scene.candidates.size).toBe(2);
    expect(await scene.asked()).toEqual(sorted('b.example/', 'a.example/2'));
  });

  test('what has to be asked in any case beside it, once', async () => {
    const scene = new Scene().head('https://b.example/');
    expect(await scene.asked(() => true, [prefixOf('b.example/'), 5, 2 ** 32 - 1, 5])).toEqual(
      Uint32Array.of(5, prefixOf('b.example/'), 2 ** 32 - 1).sort()
    );
    expect(await scene.asked(() => false, [7])).toEqual(Uint32Array.of(7));
  });

  test('nothing more once the run is over', async () => {
    const over = new Error('over');
    const watch = () =>
      new Watch(() => {
        throw over;
      });
    const many = Array.from({ length: 4500 }, (_, index) => `https://h${index}.example/`);
    const scene = new Scene({ compared: false }).head(...many);
    await expect(scene.asked(() => true, [], watch())).rejects.toBe(over);
    const { ended, listed } = await scene.found({ 'h1.example/': CSAM, 'h4499.example/': CSAM }, { watch: watch() });
    expect(ended).toEqual({ error: over });
    expect(listed.map(({ row }) => row)).toEqual([2]);
  });

  test('and long work lets others run in between', async () => {
    const many = Array.from({ length: 4500 }, (_, index) => `https://h${index}.example/`);
    const scene = new Scene({ compared: false }).head(...many);
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    let now = 0;
    const watch = () =>
      new Watch(
        () => undefined,
        () => (now += 1000)
      );
    await scene.asked(() => true, [], watch());
    const asking = turns;
    await scene.found({}, { watch: watch() });
    clearInterval(count);
    expect([asking > 0, turns > asking]).toEqual([true, true]);
  });
});

describe('found is', () => {
  test('what is listed, by its whole digest, at each of its places', async () => {
    const scene = new Scene().head('https://b.example/1', 'https://a.example/').head('http://b.example/1#x');
    const { listed, unparseable, names, ended } = await scene.found({ 'b.example/1': CSAM });
    const named = { threatTypes: ['CSAM'], matchId: idOf('b.example/1') };
    expect(listed).toEqual([
      { manifest: 0, row: 1, column: 10, isFile: false, ...named },
      { manifest: 1, row: 1, column: 10, isFile: false, ...named }
    ]);
    expect([unparseable, names, ended]).toEqual([[], [named], null]);
  });

  test('nothing where only the prefix is the same', async () => {
    const scene = new Scene().head('https://b.example/1');
    const answers: FullHashes = { holdsPrefix: () => true, get: () => [] };
    const options = { reader: scene.reader, matchKey: KEY, excepted: () => false, watch: Watch.none() };
    const { decision } = await decide(scene.candidates, () => true, answers, options);
    expect(findingsOf(decision.listed)).toEqual([]);
  });

  test('nothing where no prefix of what is added was answered, and nothing is digested for it', async () => {
    const scene = new Scene().head('https://b.example/1');
    const get = () => {
      throw new Error('digested');
    };
    const options = { reader: scene.reader, matchKey: KEY, excepted: () => false, watch: Watch.none() };
    for (const answered of [true, false]) {
      const answers: FullHashes = { holdsPrefix: () => answered, get };
      expect((await decide(scene.candidates, () => !answered, answers, options)).ended).toBeNull();
    }
  });

  test('and short work is done in one go', async () => {
    const scene = new Scene().head('https://b.example/1', 'https://c.example/');
    let turned = false;
    setImmediate(() => (turned = true));
    await scene.asked();
    await scene.found({ 'c.example/': CSAM });
    expect(turned).toBe(false);
  });

  test('of several types all, each once, by the id of the first that is listed', async () => {
    const both: readonly ThreatDetail[] = [...SPAM, ...CSAM];
    const scene = new Scene().head('https://b.example/1?q');
    const { names } = await scene.found({ 'b.example/1': both, 'b.example/': CSAM, 'b.example/1?q': SPAM });
    expect(names).toHaveLength(1);
    expect([...(names[0]?.threatTypes ?? [])].sort()).toEqual(['CSAM', 'UNWANTED_SOFTWARE']);
    expect(names[0]?.matchId).toBe(idOf('b.example/1?q'));
  });

  test('a hash as well as a URL', async () => {
    const hash = 'ab'.repeat(32);
    const scene = new Scene().head(hash, 'https://b.example/');
    const { listed } = await scene.found({ [`sha256:${hash}`]: SPAM });
    expect(listed.map(({ row, threatTypes }) => [row, threatTypes])).toEqual([[1, ['UNWANTED_SOFTWARE']]]);
  });

  test('never a canary', async () => {
    const canary: readonly ThreatDetail[] = [{ threatType: 'CSAM', canary: true }];
    const scene = new Scene().head('https://b.example/1');
    expect((await scene.found({ 'b.example/1': canary })).listed).toEqual([]);
    expect((await scene.found({ 'b.example/1': [...canary, ...SPAM] })).names).toEqual([
      { threatTypes: ['UNWANTED_SOFTWARE'], matchId: idOf('b.example/1') }
    ]);
  });

  test('without a key listed all the same, without an id', async () => {
    const never = () => {
      throw new Error('asked for an exception without an id');
    };
    const scene = new Scene().head('https://b.example/1', NO_HOST);
    const { names, unparseable } = await scene.found({ 'b.example/1': CSAM }, { matchKey: null, excepted: never });
    expect(names).toEqual([{ threatTypes: ['CSAM'], matchId: null }]);
    expect(unparseable.map(({ row, matchId }) => [row, matchId])).toEqual([[2, null]]);
  });

  test('nothing that is not added', async () => {
    const scene = new Scene().head('https://b.example/1', 'https://c.example/', NO_HOST);
    const listed = { 'b.example/1': CSAM, 'c.example/': CSAM };
    const held = scene.held({ texts: ['https://b.example/1', NO_HOST] });
    expect(held.size).toBe(2);
    const found = await scene.found(listed, { added: base(held) });
    expect(found.listed.map(({ row }) => row)).toEqual([2]);
    expect(found.unparseable).toEqual([]);
    expect((await scene.found(listed, { added: () => false })).listed).toEqual([]);
    expect(await scene.asked(base(held))).toEqual(sorted('c.example/'));
  });

  test('nothing through a reading that base holds, where only another reading is new', async () => {
    const wrapped = 'https://web.archive.org/web/2020/https://b.example/1';
    const scene = new Scene().head(wrapped);
    const added = base(scene.held({ texts: ['https://b.example/1'] }));
    expect((await scene.found({ 'b.example/1': CSAM }, { added })).listed).toEqual([]);
    expect((await scene.found({ 'web.archive.org/': CSAM }, { added })).listed).toHaveLength(1);
    expect((await scene.found({ 'b.example/1': CSAM })).listed).toHaveLength(1);
    const { names } = await scene.found({ 'b.example/1': CSAM, 'web.archive.org/': SPAM }, { added });
    expect(names.map(({ threatTypes }) => threatTypes)).toEqual([['UNWANTED_SOFTWARE']]);
  });

  test('where nothing is compared with, everything', async () => {
    const scene = new Scene({ compared: false }).head('https://b.example/1', 'https://c.example/', NO_HOST);
    const { listed, unparseable } = await scene.found({ 'b.example/1': CSAM }, { added: isAdded(null, null) });
    expect(listed.map(({ row }) => row)).toEqual([1]);
    expect(unparseable.map(({ row }) => row)).toEqual([3]);
    expect(scene.candidates.readings).toBe(0);
  });
});

describe('excepted', () => {
  const id = idOf('b.example/1');
  const only =
    (...ids: readonly string[]) =>
    (matchId: string) =>
      ids.includes(matchId);

  test('is a match by its id, with the types of that expression', async () => {
    const scene = new Scene().head('https://b.example/1');
    const seen: unknown[] = [];
    const { listed, unparseable } = await scene.found(
      { 'b.example/1': [...CSAM, ...SPAM] },
      { excepted: (matchId, types) => seen.push([matchId, types]) > 0 }
    );
    expect([listed, unparseable]).toEqual([[], []]);
    expect(seen).toEqual([[id, ['CSAM', 'UNWANTED_SOFTWARE']]]);
  });

  test('is no match by another expression of the same URL', async () => {
    const scene = new Scene().head('https://b.example/1');
    const { names } = await scene.found({ 'b.example/1': CSAM, 'b.example/': SPAM }, { excepted: only(id) });
    expect(names).toEqual([{ threatTypes: ['UNWANTED_SOFTWARE'], matchId: idOf('b.example/') }]);
    const both = await scene.found(
      { 'b.example/1': CSAM, 'b.example/': SPAM },
      { excepted: only(id, idOf('b.example/')) }
    );
    expect(both.names).toEqual([]);
  });

  test('is a URL without a host by the id of its text, and no other', async () => {
    const scene = new Scene().head(NO_HOST, NEITHER, 'https://b.example/');
    const all = await scene.found({});
    expect(all.unparseable.map(({ row, threatTypes }) => [row, threatTypes])).toEqual([
      [1, []],
      [2, []]
    ]);
    const ids = all.unparseable.map(({ matchId }) => matchId ?? '');
    expect(ids).toEqual([idOf(`unparseable:${NO_HOST}`), idOf(`unparseable:${NEITHER}`)]);
    const rest = await scene.found({}, { excepted: only(ids[0] ?? '') });
    expect(rest.unparseable.map(({ row }) => row)).toEqual([2]);
    const types: unknown[] = [];
    await scene.found({}, { excepted: (_id, asked) => types.push(asked) > 0 });
    expect(types).toEqual([[], []]);
  });
});

describe('a URL without a host that may be listed by its MD5', () => {
  const md5 = `url-md5:${createHash('md5').update(NO_HOST).digest('hex')}`;
  const scene = () => new Scene({ urlMd5: true }).head(NO_HOST);
  const kinds = ({ listed, unparseable }: { listed: readonly unknown[]; unparseable: readonly unknown[] }) => [
    listed.length,
    unparseable.length
  ];

  test('is listed where it is, and not unparseable beside', async () => {
    expect(kinds(await scene().found({ [md5]: CSAM }))).toEqual([1, 0]);
  });

  test('is neither where that match is excepted', async () => {
    const excepted = (id: string) => id === idOf(md5);
    expect(kinds(await scene().found({ [md5]: CSAM }, { excepted }))).toEqual([0, 0]);
  });

  test('is unparseable where nothing but its prefix was answered', async () => {
    const { candidates, reader } = scene();
    const answers: FullHashes = { holdsPrefix: () => true, get: () => [] };
    const options = { reader, matchKey: KEY, excepted: () => false, watch: Watch.none() };
    const { decision } = await decide(candidates, () => true, answers, options);
    expect(kinds({ listed: findingsOf(decision.listed), unparseable: findingsOf(decision.unparseable) })).toEqual([
      0, 1
    ]);
  });
});

describe('base and tip', () => {
  const texts = ['https://b.example/1'];
  const rows = async (held: OldCandidates | null, tip: OldCandidates | null, scene: Scene) =>
    (await scene.found({ 'b.example/1': CSAM }, { added: isAdded(held, tip) })).listed.length;

  test('hold what stands in a file that was read to its end', async () => {
    const scene = new Scene().head(...texts);
    expect(await rows(scene.held({ texts }), null, scene)).toBe(0);
    expect(await rows(scene.held({ texts, whole: false }), null, scene)).toBe(1);
    expect(await rows(scene.held({ texts, whole: false }, { texts: ['https://o.example/'] }), null, scene)).toBe(1);
    expect(await rows(scene.held({ texts, whole: false }, { texts }), null, scene)).toBe(0);
    expect(await rows(scene.held({ texts }, { texts, whole: false }), null, scene)).toBe(0);
    expect(await rows(null, null, scene)).toBe(1);
  });

  test('both have to hold what is old', async () => {
    const scene = new Scene().head(...texts);
    const [yes, no] = [() => scene.held({ texts }), () => scene.held()];
    expect(await rows(yes(), yes(), scene)).toBe(0);
    expect(await rows(yes(), no(), scene)).toBe(1);
    expect(await rows(no(), yes(), scene)).toBe(1);
    expect(await rows(null, yes(), scene)).toBe(1);
  });

  test('count a reading once, however often and in how many files it stands', () => {
    const scene = new Scene().head('https://b.example/1', 'https://c.example/');
    const twice = ['https://b.example/1', 'https://b.example/1', 'https://n.example/'];
    expect(scene.held({ texts: twice }, { texts: twice }).size).toBe(1);
    expect(scene.held({ texts: [...twice, 'https://c.example/'] }).size).toBe(2);
    expect(scene.held({ texts: twice, whole: false }).size).toBe(0);
  });

  test('hold a text without a host only where head has one', () => {
    expect(new Scene().head('https://b.example/').held({ texts: [NO_HOST] }).size).toBe(0);
    expect(new Scene().head(NO_HOST).held({ texts: [NO_HOST] }).size).toBe(1);
    expect(new Scene().head(NEITHER).held({ texts: [NO_HOST] }).size).toBe(0);
  });
});

describe('items are one candidate', () => {
  const listed: MayBeListed = prefix => prefix === prefixOf('b.example/') || prefix === prefixOf('b.example/1');

  test('where they have the same text, or may be listed by the same expressions of the same readings', () => {
    const scene = (compared: boolean, ...texts: readonly string[]) =>
      new Scene({ mayBeListed: listed, compared }).head(...texts).candidates.size;
    for (const compared of [true, false]) {
      expect(scene(compared, 'https://b.example/1', 'https://b.example/1')).toBe(1);
      expect(scene(compared, 'https://b.example/1', 'http://b.example/1#x')).toBe(1);
      expect(scene(compared, 'https://b.example/1', 'https://b.example/')).toBe(2);
      expect(scene(compared, NO_HOST, NEITHER)).toBe(2);
    }
    // Which reading is new matters where there is a base.
    expect(scene(true, 'https://b.example/2', 'https://b.example/3')).toBe(2);
    expect(scene(false, 'https://b.example/2', 'https://b.example/3')).toBe(1);
  });

  test('each with its places, however many there are and however often they come', async () => {
    const many = Array.from({ length: 4200 }, (_, index) => `https://b.example/${index}`);
    const scene = new Scene({ compared: false }).head(...many).head(...many.toReversed());
    expect(scene.candidates.size).toBe(many.length);
    const { listed: found } = await scene.found({ 'b.example/4150': CSAM, 'b.example/1': SPAM });
    expect(found.map(({ manifest, row, threatTypes }) => [manifest, row, threatTypes[0]])).toEqual([
      [0, 2, 'UNWANTED_SOFTWARE'],
      [0, 4151, 'CSAM'],
      [1, 4200 - 4150, 'CSAM'],
      [1, 4200 - 1, 'UNWANTED_SOFTWARE']
    ]);
  });

  test('one of any text has its own hits', () => {
    const scene = new Scene().head('https://b.example/1', 'https://c.example/');
    const hits = [0, 1].map(candidate => hitsOf(scene.candidates, candidate));
    expect(hits.map(all => all.map(({ prefix }) => prefix))).toEqual([
      [prefixOf('b.example/1'), prefixOf('b.example/')],
      [prefixOf('c.example/')]
    ]);
    expect(hits.map(all => new Set(all.map(({ reading }) => reading)).size)).toEqual([1, 1]);
    expect(scene.candidates.readings).toBe(2);
  });

  test('of one number more than there are there is none, however often it is asked for', () => {
    const { candidates } = new Scene().head('https://b.example/1');
    const error = new RangeError('there is no such candidate');
    for (let times = 0; times < 2; times++) expect(() => candidates.specimen(4096)).toThrow(error);
  });

  test('where one of them is repeated, at each of its places', async () => {
    const scene = new Scene().head(
      'https://b.example/1',
      'https://c.example/',
      'https://c.example/',
      'http://b.example/1',
      'https://d.example/'
    );
    const { listed: found } = await scene.found({ 'b.example/1': CSAM, 'c.example/': SPAM, 'd.example/': SPAM });
    expect(found.map(({ row, threatTypes }) => [row, threatTypes[0]])).toEqual([
      [1, 'CSAM'],
      [2, 'UNWANTED_SOFTWARE'],
      [3, 'UNWANTED_SOFTWARE'],
      [4, 'CSAM'],
      [5, 'UNWANTED_SOFTWARE']
    ]);
  });

  test('only where all of their many expressions are the same', () => {
    const wraps = (scheme: string, year: number) =>
      `${scheme}://web.archive.org/web/${year}/https://a.b.example/1/2/3/4/5?q`;
    for (const compared of [true, false]) {
      const { candidates } = new Scene({ compared }).head(
        wraps('https', 2020),
        wraps('https', 2021),
        wraps('http', 2020)
      );
      expect(candidates.size).toBe(2);
    }
  });
});

describe('a candidate may be listed', () => {
  const only = (...expressions: readonly string[]) => {
    const prefixes = new Set(expressions.map(prefixOf));
    return (prefix: number) => prefixes.has(prefix);
  };

  test('by its own expressions, not by those of the item behind it or by nothing', () => {
    const scene = new Scene({ mayBeListed: prefix => prefix === 0 || prefix === prefixOf('c.example/') });
    expect(scene.head('https://b.example/1', 'https://c.example/', 'https://b.example/2').candidates.size).toBe(1);
  });

  test.each([true, false])('by each of them once a reading, however often they come; compared: %s', compared => {
    const wrapped = 'https://web.archive.org/web/2020/https://web.archive.org/1';
    const mayBeListed = only('web.archive.org/', 'web.archive.org/1');
    const { candidates } = new Scene({ compared, mayBeListed }).head(wrapped);
    const hits = hitsOf(candidates, 0).map(({ reading, prefix }) => [reading, prefix]);
    const [host, page] = [prefixOf('web.archive.org/'), prefixOf('web.archive.org/1')];
    const each = [[0, host], [1, host], [2, page], [2, host]]; // prettier-ignore
    expect(hits).toEqual(compared ? each : [[0, host], [0, page]]); // prettier-ignore
  });

  test('by the reading that the expression is of, where the short way to prefixes has another order', () => {
    const scene = new Scene({ mayBeListed: only('b.example/a!b') }).head('https://b.example/a%21b');
    expect(hitsOf(scene.candidates, 0)).toEqual([{ reading: 0, prefix: prefixOf('b.example/a!b') }]);
    expect(scene.candidates.readings).toBe(1);
  });
});

describe('little work is done', () => {
  test('where nothing is listed: each prefix is asked about once', () => {
    let asked = 0;
    new Scene({ mayBeListed: () => asked++ < 0 }).head('https://b.example/1?q', 'https://c.example/');
    expect(asked).toBe(4);
  });

  test('where something is: of a plain URL nothing is digested but what may be listed', () => {
    const mayBeListed: MayBeListed = prefix => prefix === prefixOf('c.example/');
    const { reader } = new Scene({ mayBeListed }).head(
      'https://b.example/1',
      'https://c.example/1?q',
      'https://c.example/2?q'
    );
    expect([reader.items, reader.digests]).toEqual([2, 2]);
  });

  test('where items come again: each is taken apart once, while it is one of the last 4,096', () => {
    const many = Array.from({ length: 4096 }, (_, index) => `https://b.example/${index}`);
    const [first = ''] = many;
    const scene = new Scene({ compared: false }).head(...many, first, ...many);
    expect(scene.reader.items).toBe(4096);
    scene.head('https://c.example/', first, 'https://c.example/', first);
    expect(scene.reader.items).toBe(4096 + 2);
  });

  test('at base: no text is digested where head has no URL without a host', () => {
    const texts = ['https://b.example/1', NO_HOST];
    const digested = (head: string) => {
      const scene = new Scene().head(head);
      const before = scene.fingerprinter.texts;
      scene.held({ texts });
      return scene.fingerprinter.texts - before;
    };
    expect([digested('https://b.example/1'), digested(NEITHER)]).toEqual([0, 2]);
  });
});

describe('what can be held', () => {
  const texts = ['https://b.example/1', 'https://c.example/23'];
  const text = texts.join('').length;
  test.each([
    ['as many candidates as that', { candidates: 2, text: 1000 }, null],
    ['one more', { candidates: 1, text: 1000 }, 'manifest-too-large'],
    ['as much text as that', { candidates: 1000, text }, null],
    ['a byte more', { candidates: 1000, text: text - 1 }, 'manifest-too-large']
  ])('is limited: %s', (_name, most, reason) => {
    const head = () => new Scene({ most }).head(...texts, ...texts).candidates.size;
    if (reason === null) expect(head()).toBe(2);
    else
      expect(head).toThrow(
        expect.objectContaining({ reason, message: expect.stringContaining('too many different items') as unknown })
      );
  });

  test('finds what comes after the limit as what it is', async () => {
    const scene = new Scene({ most: { candidates: 2, text: 1000 } }).head('http://a.example/', 'http://b.example/');
    expect(() => scene.head('http://c.example/')).toThrow('too many different items');
    scene.head('http://A.example/', 'http://B.example/', 'http://A.example/', 'http://c.example/');
    const { listed } = await scene.found({ 'b.example/': SPAM, 'c.example/': CSAM });
    expect(listed.map(({ manifest, row, threatTypes }) => [manifest, row, ...threatTypes])).toEqual([
      [0, 2, 'UNWANTED_SOFTWARE'],
      [2, 2, 'UNWANTED_SOFTWARE'],
      [2, 4, 'CSAM']
    ]);
  });
});
