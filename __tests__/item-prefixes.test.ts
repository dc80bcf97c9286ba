import { createHash, randomBytes, randomFillSync } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ItemBatch } from '../src/item/batch/batch.ts';
import { ItemCollector } from '../src/item/collect.ts';
import { digestItems } from '../src/item/digest/digest.ts';
import { md5Into } from '../src/item/digest/md5.ts';
import { PrefixDigester } from '../src/item/digest/prefixes.ts';
import { PrefixQueue } from '../src/item/digest/prefix-queue.ts';
import { ENTRY_WORDS, LANES } from '../src/item/digest/message-lanes.ts';
import { KERNEL_BYTES, lanesModule, writeKernelData } from '../src/item/digest/sha256-lanes.ts';
import { PlainUrl } from '../src/item/reading/plain.ts';
import { TwofoldUrl } from '../src/item/reading/twofold.ts';
import { newMemory, runOf } from '../src/item/wasm/wasm-engine.ts';
import { Watch } from '../src/safe/watch.ts';
import { runsOf } from './support/runs.ts';

/** More expressions than are digested before the kernel is built. */
const MANY = 25_000;

const engine = globalThis.WebAssembly;
afterEach(() => {
  globalThis.WebAssembly = engine;
});

/** Runs a test with WebAssembly, and without. */
const ENGINES = [
  ['four at a time', engine],
  ['one by one', undefined]
] as const;

function prefixOf(bytes: Uint8Array): number {
  return createHash('sha256').update(bytes).digest().readUInt32BE();
}

function itemsOf(cells: readonly string[]): ItemBatch {
  const collector = new ItemCollector(Watch.none());
  for (const cell of cells) {
    const bytes = Buffer.from(cell);
    collector.string(bytes, 0, bytes.length, 1, 1, false);
  }
  return collector.take();
}

function warm(digester: PrefixDigester): void {
  digester.digest(itemsOf(Array.from({ length: MANY / 2 }, (_, i) => `https://w${i}.example/`)));
}

test('the kernel gives the beginning of the digest of every short message, whatever its neighbours are', () => {
  const memory = newMemory(1) ?? { buffer: new ArrayBuffer(0), grow: () => undefined };
  const kernel = runOf(lanesModule, memory);
  const words = new Uint32Array(memory.buffer);
  writeKernelData(memory.buffer);
  const bytes = new Uint8Array(memory.buffer);
  const [queue, prefixes, text] = [KERNEL_BYTES, 4096, 8192];
  for (let blocks = 1; blocks <= 3; blocks++) {
    const lengths = Array.from({ length: 64 }, (_, i) => blocks * 64 - 9 - i).filter(length => length >= 0);
    while (lengths.length % LANES > 0) lengths.push(lengths[0] ?? 0);
    randomFillSync(bytes.subarray(text));
    lengths.forEach((length, i) => words.set([text + i * 201, length, prefixes + i * 4], queue / 4 + i * ENTRY_WORDS));
    kernel?.(queue, queue + lengths.length * ENTRY_WORDS * 4, blocks);
    const expected = lengths.map((length, i) => prefixOf(bytes.subarray(text + i * 201, text + i * 201 + length)));
    expect([...words.subarray(prefixes / 4, prefixes / 4 + lengths.length)]).toEqual(expected);
  }
});

test('the MD5 of a message of any length is that of an independent implementation', () => {
  const digest = Buffer.alloc(16);
  for (let length = 0; length <= 300; length++) {
    const text = randomBytes(length + 2);
    md5Into(text, 1, length + 1, digest, 0);
    expect(
      digest.equals(
        createHash('md5')
          .update(text.subarray(1, length + 1))
          .digest()
      )
    ).toBe(true);
  }
});

describe.each(ENGINES)('digested %s', (_, used) => {
  test('the prefix of a message of any length, at any place, is that of an independent implementation', () => {
    globalThis.WebAssembly = used;
    const queue = new PrefixQueue();
    const expected: number[] = [];
    for (let round = 0; expected.length < MANY; round++) {
      for (let length = 0; length <= 300; length++) {
        const text = randomBytes(length);
        const at = queue.place(length + 1);
        queue.bytes.set(text, at);
        // What stands behind a message is not part of it.
        queue.bytes[at + length] = 255;
        queue.keep(at + length + (round % 2));
        queue.add(queue.bytes, at, at + length);
        expected.push(prefixOf(text));
      }
    }
    expect([...queue.prefixes()]).toEqual(expected);
  });

  test.each([false, true])('the prefixes of items are those of their digests (MD5s of URLs: %s)', urlMd5 => {
    globalThis.WebAssembly = used;
    const digester = new PrefixDigester({ urlMd5 }, Watch.none());
    warm(digester);
    const word = fc.constantFrom(
      ...['a', 'www.', 'x.example', 'https://', 'd41d8cd98f00b204e9800998ecf8427e', '%2F', 'http%3A%2F%2Fc.example/'],
      ...[
        '/',
        '?',
        '=',
        '&',
        '#',
        '.',
        '-',
        ':80',
        '//',
        '0x7f.1',
        '/./',
        '/../',
        'B.',
        'é',
        'sha256:',
        'z'.repeat(180)
      ],
      ...[
        '%20',
        '%2C',
        '%2c',
        '%C3%A9',
        '%c3',
        '東',
        '_',
        '!',
        '~',
        '%23',
        '%7f',
        '%41',
        '%25',
        '%0a',
        '%2e',
        'http',
        'ws'
      ],
      ...['10.0.0.1', '1.2.3', '010.0.0.1', '%', ',', "'", 'aHR0cHM6Ly9jLmV4YW1wbGUv', '\u00a0']
    );
    const cell = fc.array(word, { maxLength: 9 }).map(parts => `https://b.example/${parts.join('')}`);
    const host = fc.array(word, { maxLength: 7 }).map(parts => `http://${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, host), { maxLength: 20 }), cells => {
        const batch = itemsOf(cells);
        const { digests, ...all } = asArrays(digestItems(batch, { urlMd5 }), batch.length);
        const prefixes = digester.digest(batch);
        expect(asArrays(prefixes, batch.length).unparseable).toEqual(all.unparseable);
        for (let item = 0; item < batch.length; item++) {
          const made = prefixes.prefixes.subarray(prefixes.first(item), prefixes.first(item + 1));
          expect([...new Set(made)].sort()).toEqual([...new Set(digests[item])].sort());
        }
      }),
      { numRuns: 100 }
    );
  });
});

test.each([
  ['escapes', 'https://b.example/a%20b/c%C3%A9.jpg'],
  ['escapes of what needs none', 'https://b.example/a%2Cb/c%28.jpg?w=1'],
  ['escapes in lower case', 'https://b.example/a%c3%a9/b.jpg'],
  ['letters past ASCII', 'https://b.example/a/b_ü/東.jpg'],
  ['empty segments', 'https://b.example//a//b.jpg'],
  ['segments of dots', 'https://b.example/./a/../b/./../c.d/e.jpg'],
  ['a hidden folder', 'https://b.example/.well-known/a'],
  ['capitals, a port and a fragment', 'HTTPS://B.EXAMPLE:8080/a.jpg#main'],
  ['an address', 'http://192.0.2.1/a.jpg'],
  ['a wrapped URL', 'https://b.example/image?url=https%3A%2F%2Fa.example%2Fb.jpg%3Fc%3Dd&w=640&q=75'],
  ['a URL wrapped by a service', 'https://images.weserv.nl/?url=https%3A%2F%2Fa.example%2Fb.jpg&w=64'],
  ['a hash of hex', 'D41D8CD98F00B204E9800998ECF8427E']
])('an item with %s costs no more work than a plain one of its length', (_, text) => {
  const work = (cell: string) => {
    const watch = Watch.none();
    let worked = 0;
    watch.worked = amount => void (worked += amount);
    const batch = itemsOf([cell]);
    expect(batch.length).toBe(1);
    new PrefixDigester({ urlMd5: false }, watch).digest(batch);
    return worked;
  };
  const { length } = Buffer.from(text);
  expect(work(text)).toBe(work('https://b.example/'.padEnd(length, 'a')));
});

test.each(['', '/', '//a', '/a//b', '/a%2Cb', '/\u00fc', '/./a', '/a/../b', '/?a=https%3A%2F%2Fc.example%2Fd'])(
  'a URL with a port or host that downloaders refuse or read as an address has the same expressions either way: %j',
  path => {
    const ports = [65535, 65536, 99999, 100000, 4294967297].map(port => `b.example:${port}`);
    const hosts = [
      'b.0x',
      'b.0x1f',
      'b.0X1F',
      'b.0x1g',
      '256.0x',
      '192.0.2.0x',
      '192.0.2.0x100',
      '192.0.2.0x1:80',
      'xn--a.1a'
    ];
    const batch = itemsOf([...ports, ...hosts].map(host => `https://${host}${path}`));
    expect(batch.length).toBe(ports.length + hosts.length);
    const prefixes = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch);
    const due = asArrays(digestItems(batch, { urlMd5: false }), batch.length).digests;
    due.forEach((digests, item) => {
      const made = prefixes.prefixes.subarray(prefixes.first(item), prefixes.first(item + 1));
      expect([...new Set(made)].sort()).toEqual([...new Set(digests)].sort());
    });
  }
);

test.each([false, true])(
  'an escape right after the scheme is decoded, whatever the rest of the URL is (MD5s of URLs: %s)',
  urlMd5 => {
    const rests = ['/c', '/c%2Cd', '/?url=https%3A%2F%2Fd.example%2Fe'];
    const starts = ['https:\\u0062.example', 'https:/\\u0062.example', 'https:\\\\x62.example'];
    const batch = itemsOf(starts.flatMap(start => rests.map(rest => `${start}${rest}`)));
    expect(batch.length).toBe(starts.length * rests.length);
    const prefixes = new PrefixDigester({ urlMd5 }, Watch.none()).digest(batch);
    const due = asArrays(digestItems(batch, { urlMd5 }), batch.length).digests;
    due.forEach((digests, item) => {
      const made = [...prefixes.prefixes.subarray(prefixes.first(item), prefixes.first(item + 1))];
      expect(made).toContain(prefixOf(Buffer.from('b.example/')));
      expect(digests).toContain(prefixOf(Buffer.from('b.example/')));
    });
  }
);

describe.each([false, true])('a URL that wraps one (MD5s of URLs: %s)', urlMd5 => {
  const pick = (...all: readonly string[]) => fc.constantFrom(...all);
  const host = pick(
    ...[
      'a.example',
      'WWW.A.example:8080',
      'images.weserv.nl',
      'x.wsrv.nl',
      'myweserv.nl',
      '192.0.2.1',
      'huggingface.co'
    ],
    ...['i0.wp.com', 'web.archive.org', 'translate.goog', 'http', 'xn--p1ai.test']
  );
  const path = pick(
    '/',
    '',
    '/b/c/d/e/f.php',
    '/_next/image',
    '//b',
    '/./b',
    '/b%2Cc',
    '/unsafe/x',
    '/amp/',
    '/b.',
    '/aHR0cDovL2E='
  );
  const marks = [
    '%3A',
    '%3a',
    ':',
    '%2F',
    '%2f',
    '/',
    '%3F',
    '?',
    '%3D',
    '=',
    '%26',
    '&',
    '%23',
    '#',
    '%25',
    '%2C',
    '%20',
    '%2E'
  ];
  const mark = fc.oneof({ weight: 5, arbitrary: pick('%2F', '%2f', '%3F', '%3D', '%26', '.', '-') }, pick(...marks));
  const inside = fc
    .array(
      fc.tuple(
        mark,
        pick('a', 'b1', '', 'url', 'x.example', '.', 'localhost', 'aHR0cDovL2E', '0123456789abcdef0123456789abcdef')
      ),
      {
        maxLength: 5
      }
    )
    .map(parts => parts.flat().join(''));
  const inner = fc
    .tuple(
      pick(
        'https%3A%2F%2F',
        'http%3a%2f%2F',
        'https:%2F%2F',
        'HTTPS%3A%2F%2F',
        'ftp%3A%2F%2F',
        '%2F%2F',
        '',
        'http%3A%2F'
      ),
      pick(
        'b.example',
        'www.c.example%3A80',
        'images.weserv.nl',
        'huggingface.co%2Fd%2Fe',
        'B.EXAMPLE',
        '10.0.0.1',
        'b',
        '..'
      ),
      inside
    )
    .map(parts => parts.join(''));
  const name = pick('url', 'u', 'w', 'src', 'URL', 'imageurl', 'amp', 'aHR0', '', 'a.b', 'url[]', 'curl');
  const value = fc.oneof(
    inner,
    pick('640', '', 'jpg', 'b.example', 'localhost', 'c%20d', 'aHR0cDovL2E', 'e+f', 'other.example')
  );
  const url = fc
    .tuple(
      pick('https://', 'http://', 'HTTP://', 'http:/', '//', ''),
      host,
      path,
      fc.array(fc.tuple(name, value), { minLength: 1, maxLength: 3 })
    )
    .map(
      ([scheme, ...[at, below, parameters]]) =>
        `${scheme}${at}${below}?${parameters.map(each => each.join('=')).join('&')}`
    );
  const digester = new PrefixDigester({ urlMd5 }, Watch.none());

  function difference(cells: readonly string[]): string | null {
    const batch = itemsOf(cells);
    const due = asArrays(digestItems(batch, { urlMd5 }), batch.length);
    const prefixes = digester.digest(batch);
    for (let item = 0; item < batch.length; item++) {
      const made = prefixes.prefixes.subarray(prefixes.first(item), prefixes.first(item + 1));
      const [one, other] = [[...new Set(made)].sort(), [...new Set(due.digests[item])].sort()];
      if (one.join() !== other.join()) return `${one.length} instead of ${other.length}: ${cells.join(' ')}`;
      if (prefixes.unparseable(item) !== due.unparseable[item]) return `unparseable: ${cells.join(' ')}`;
    }
    return null;
  }

  const WRAPPED = 'https%3A%2F%2Fc.example%2Fd';

  test.each([
    ['and a host in another parameter', `https://b.example/?url=${WRAPPED}&w=other.example`],
    ['and a URL in base64 in another parameter', `https://b.example/?url=${WRAPPED}&w=aHR0cHM6Ly9vdGhlci5leGFtcGxlLw`],
    ['and a URL in base64 as the name of one', `https://b.example/?url=${WRAPPED}&aHR0cHM6Ly9vdGhlci5leGFtcGxlLw=1`],
    ['and punctuation at its end', `https://b.example/?url=${WRAPPED}_`],
    ['and punctuation at the end of another parameter', `https://b.example/?url=${WRAPPED}&w=1~`],
    ['with two full stops', `https://b.example/?url=${WRAPPED}..e`],
    ['by FTP', 'https://b.example/?url=ftp%3A%2F%2Fc.example%2Fd'],
    ['of an unknown scheme', 'https://b.example/?url=data%3A%2F%2Fc.example%2Fd'],
    ['without a scheme', 'https://b.example/?url=%2F%2Fc.example%2Fd'],
    ['and another one', `https://b.example/?url=${WRAPPED}&u=https%3A%2F%2Fe.example%2Ff`],
    ['which wraps one', `https://b.example/?url=${WRAPPED}%3Fu%3Dhttps%253A%252F%252Fe.example`],
    ['of a hub', 'https://b.example/?url=https%3A%2F%2Fhuggingface.co%2Fd%2Fe%2Ff'],
    ['of a service', 'https://b.example/?url=https%3A%2F%2Fimages.weserv.nl%2F%3Furl%3De.example%252Ff'],
    ['for a service', `https://images.weserv.nl/?url=${WRAPPED}%3Fe%3Df&w=64`],
    ['for a service, and a name', `https://images.weserv.nl/?url=${WRAPPED}&url=localhost`],
    ['for a service, with a name in its query', `https://images.weserv.nl/?url=${WRAPPED}%3Fe%26url%3Dlocalhost`],
    ['for a service that has it in its path too', `https://web.archive.org/web/2020/f.example/?url=${WRAPPED}`]
  ])('%s has the expressions that the long way finds', (_, text) => {
    expect(difference([text])).toBeNull();
  });

  test('has the expressions that the long way finds, whatever it and the wrapped one are', () => {
    fc.assert(
      fc.property(url, text => {
        expect(difference([text])).toBeNull();
      }),
      { numRuns: runsOf(2000) }
    );
  });
});

test('an item with more expressions than are kept until they are counted has the prefixes of all its digests', () => {
  const inner = Array.from({ length: 24 }, (_, i) => `http://a.b.c.h${i}.example/1/2/3/4?q`);
  const batch = itemsOf([`https://b.example/?${inner.map((url, i) => `u${i}=${url}`).join('&')}`.slice(0, 1000)]);
  expect(batch.length).toBe(1);
  const { digests } = digestItems(batch, { urlMd5: false });
  const view = new DataView(digests.buffer, digests.byteOffset, digests.byteLength);
  const expected = Array.from({ length: digests.length / 32 }, (_, i) => view.getUint32(i * 32));
  expect(expected.length).toBeGreaterThan(512);
  const { prefixes } = new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch);
  expect([...prefixes].sort()).toEqual([...expected].sort());
});

test('a kernel that digests otherwise than JavaScript is not used', () => {
  if (engine === undefined) return;
  globalThis.WebAssembly = {
    ...engine,
    Memory: engine.Memory,
    Module: engine.Module,
    Instance: class {
      readonly exports = { run: () => undefined };
    }
  };
  const digester = new PrefixDigester({ urlMd5: false }, Watch.none());
  warm(digester);
  const { prefixes } = digester.digest(itemsOf(['https://b.example/']));
  expect([...prefixes]).toEqual([prefixOf(Buffer.from('b.example/'))]);
});

test('a plain URL with more hashes inside than are digested is not proven clean', () => {
  const hashes = Array.from({ length: 9000 }, (_, i) => createHash('md5').update(String(i)).digest('hex'));
  const batch = itemsOf([`https://b.example/${hashes.join('.')}`]);
  for (const digested of [
    digestItems(batch, { urlMd5: false }),
    new PrefixDigester({ urlMd5: false }, Watch.none()).digest(batch)
  ]) {
    expect(Array.from({ length: batch.length }, (_, item) => digested.unparseable(item))).toContain(true);
  }
});

interface Answer {
  readonly digests?: Uint8Array;
  first(item: number): number;
  unparseable(item: number): boolean;
}

function asArrays(answer: Answer, items: number) {
  const numbers = Array.from({ length: items }, (_, item) => item);
  const prefixes = (item: number) =>
    Array.from({ length: answer.first(item + 1) - answer.first(item) }, (_, i) =>
      Buffer.from(answer.digests ?? []).readUInt32BE((answer.first(item) + i) * 32)
    );
  return {
    digests: answer.digests === undefined ? [] : numbers.map(prefixes),
    unparseable: numbers.map(item => answer.unparseable(item))
  };
}

test('a path of nothing but parent segments is read in work linear in its length', () => {
  const readsOf = (segments: number) => {
    let reads = 0;
    const bytes = Buffer.from(`b.example${'/..'.repeat(segments)}/a`);
    const text = new Proxy(bytes, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
        return Reflect.get(target, key, target) as unknown;
      }
    });
    const host = new PlainUrl(new Uint8Array(1 << 16));
    expect(host.read(text, 0, bytes.length, 0)).toBe(false);
    expect(new TwofoldUrl(host).read(text, bytes.length)).toBe(true);
    return reads;
  };
  expect(readsOf(600)).toBeLessThan(2.5 * readsOf(300));
});
