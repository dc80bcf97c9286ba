/** Files of weights: their headers are read, their tensors digested, and pickles are never loaded. */
import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { zip } from './container-support.ts';
import { found, lookedUp } from './manifest-support.ts';

const U = 'https://h.example/';
const TENSORS = Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * i * 7919 + (i >> 3)) % 256));

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');

function safetensors(header: string, size = header.length, tensors: Uint8Array = TENSORS): Buffer {
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(size));
  return Buffer.concat([length, Buffer.from(header), tensors]);
}

describe('Safetensors', () => {
  const header = JSON.stringify({
    __metadata__: { format: 'pt', source: `${U}1`.replaceAll('/', '\\/'), nested: JSON.stringify({ url: `${U}2` }) },
    [`${U}3`]: { dtype: 'F32', shape: [4], data_offsets: [0, 16] }
  });

  test.each(['m.safetensors', 'part-0', 'x.bin'])('%s is read as JSON, and its digests are items', async path => {
    const bytes = safetensors(header);
    for (const chunk of [1, 9, 1 << 20]) {
      const { digests, error, totals } = await found(path, bytes, { chunk });
      expect(error).toBeNull();
      expect(totals).toMatchObject({ kind: 'read', format: 'Safetensors', rows: 1 });
      expect(digests).toContain(md5(bytes));
      const { has } = await lookedUp(path, bytes, chunk);
      expect(['1', '2', '3'].map(id => has(`h.example/${id}`))).toEqual([true, true, true]);
    }
  });

  test('a base model in its metadata is a reference', async () => {
    const { has } = await lookedUp('a.safetensors', safetensors('{"__metadata__":{"base_model":"org/tainted"}}'));
    expect(has('huggingface.co/org/tainted')).toBe(true);
  });

  test('a URL between its tensors is looked up', async () => {
    const tensors = Buffer.concat([TENSORS, Buffer.from(`\0${U}1\0`), TENSORS]);
    expect((await lookedUp('a.safetensors', safetensors('{}', 2, tensors))).has('h.example/1')).toBe(true);
  });

  const broken: readonly (readonly [string, Buffer])[] = [
    ['a header that is longer than the file', safetensors(header, header.length + 4000)],
    ['a header that is longer than the format allows', safetensors(header, 100_000_001)],
    ['a header of impossible size', safetensors(header, 2 ** 60)],
    ['a header that ends early', safetensors(header, header.length - 1)],
    ['no header', safetensors('', 0)],
    ['no size', Buffer.from([1, 2, 0xff, 0])]
  ];
  test.each(broken)('with %s is unreadable, and its digests are items', async (_name, bytes) => {
    const { digests, error } = await found('a.safetensors', bytes);
    expect([error?.reason, digests.includes(md5(bytes))]).toEqual(['manifest-unreadable', true]);
  });
});

type Value = string | number | boolean | bigint | readonly Value[];

/** Writes GGUF value by value. */
class Gguf {
  readonly #parts: Buffer[] = [];
  readonly #little: boolean;
  readonly #wide: 4 | 8;

  constructor(little: boolean, version: number) {
    this.#little = little;
    this.#wide = version === 1 ? 4 : 8;
    this.#parts.push(Buffer.from('GGUF'));
    this.number(version, 4);
  }

  number(value: number | bigint, size: 4 | 8 = this.#wide): this {
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt(value));
    const part = bytes.subarray(0, size);
    this.#parts.push(this.#little ? part : part.reverse());
    return this;
  }

  string(text: string): this {
    this.number(Buffer.byteLength(text));
    this.#parts.push(Buffer.from(text));
    return this;
  }

  value(value: Value): this {
    return this.number(typeOf(value), 4).bare(value);
  }

  bare(value: Value): this {
    if (typeof value === 'string') return this.string(value);
    if (typeof value === 'number') return this.number(value, 4);
    if (typeof value === 'bigint') return this.number(value, 8);
    if (typeof value === 'boolean') {
      this.#parts.push(Buffer.of(value ? 1 : 0));
      return this;
    }
    this.number(value[0] === undefined ? 4 : typeOf(value[0]), 4).number(value.length);
    for (const element of value) this.bare(element);
    return this;
  }

  entries(entries: Readonly<Record<string, Value>>, tensors: readonly string[] = []): this {
    this.number(tensors.length).number(Object.keys(entries).length);
    for (const [key, value] of Object.entries(entries)) this.string(key).value(value);
    for (const name of tensors) this.string(name).number(2, 4).number(3).number(4).number(0, 4).number(0, 8);
    return this;
  }

  get bytes(): Buffer {
    return Buffer.concat([...this.#parts, TENSORS]);
  }

  get cut(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

function typeOf(value: Value): number {
  if (typeof value === 'string') return 8;
  if (typeof value === 'number') return 4;
  if (typeof value === 'bigint') return 10;
  return typeof value === 'boolean' ? 7 : 9;
}

describe('GGUF', () => {
  const entries = {
    'general.architecture': 'llama',
    [`${U}key`]: true,
    'general.license.link': `${U}1`,
    numbers: [1, 2, 3],
    empty: [],
    wide: 5n,
    texts: ['a', `${U}2`],
    nested: [['b'], [`${U}3`, 'c']],
    last: `${U}4`
  };
  const ids = ['key', '1', '2', '3', '4', 'tensor'];

  test.each([
    [true, 1],
    [true, 2],
    [true, 3],
    [false, 1],
    [false, 2],
    [false, 3]
  ])('with little bytes first %s, version %d, is read to its last string', async (little, version) => {
    const { bytes } = new Gguf(little, version).entries(entries, ['w', `${U}tensor`]);
    for (const path of ['m.gguf', 'part-0']) {
      for (const chunk of [7, 1 << 20]) {
        const { items, digests, at, error, totals } = await found(path, bytes, { chunk });
        expect(error).toBeNull();
        expect(totals).toMatchObject({ kind: 'read', format: 'GGUF', rows: 9 });
        expect(items).toEqual(expect.arrayContaining(ids.map(id => U + id)));
        expect(digests).toContain(md5(bytes));
        expect(at[items.indexOf(`${U}2`)]).toBe('7:0');
      }
    }
  });

  test.each([
    ['general.base_model.0.repo_url', 'org/tainted', 'org/tainted'],
    ['general.source.huggingface.repository', 'org/tainted', 'org/tainted'],
    ['general.source.url', 'https://huggingface.co/org/tainted/blob/main/x', 'org/tainted'],
    ['general.datasets', ['x/y', 'org/data'], 'datasets/org/data'],
    ['general.dataset.1.repo_url', 'org/data', 'datasets/org/data']
  ])('%s may be an id of the hub', async (key, value, path) => {
    const { bytes } = new Gguf(true, 3).entries({ [key]: value });
    expect((await lookedUp('a.gguf', bytes)).has(`huggingface.co/${path}`)).toBe(true);
  });

  test('an organisation and a name are an id, even written with blanks', async () => {
    const base = { 'general.base_model.0.name': 'Tainted v1', 'general.base_model.0.organization': 'Big Org' };
    const { has } = await lookedUp('a.gguf', new Gguf(true, 3).entries(base).bytes);
    expect(has('huggingface.co/big-org/tainted-v1')).toBe(true);
  });

  const start = () => new Gguf(true, 3);
  const one = () => start().number(0).number(1).string('k');
  const broken: readonly (readonly [string, Buffer])[] = [
    [
      'more entries than there are',
      start()
        .number(0)
        .number(2 ** 40)
        .string('k')
        .value(`${U}1`).cut
    ],
    [
      'more tensors than there are',
      start()
        .number(2 ** 40)
        .number(0).cut
    ],
    ['a string that is longer than the file', one().number(8, 4).number(4000).cut],
    [
      'a string of impossible size',
      one()
        .number(8, 4)
        .number(2n ** 63n).cut
    ],
    [
      'a list that is longer than the file',
      one()
        .number(9, 4)
        .number(0, 4)
        .number(2n ** 63n).cut
    ],
    [
      'an endless list of lists',
      one()
        .number(9, 4)
        .number(9, 4)
        .number(2n ** 63n).cut
    ],
    [
      'lists that are nested too deep',
      Array.from({ length: 40 }).reduce<Gguf>(file => file.number(9, 4).number(1), one().number(9, 4)).cut
    ],
    ['a value of an unknown type', one().number(13, 4).bytes],
    ['a list of an unknown type', one().number(9, 4).number(99, 4).number(1).bytes],
    [
      'many dimensions',
      start()
        .number(1)
        .number(0)
        .string('w')
        .number(2 ** 32 - 1, 4).cut
    ]
  ];
  test.each(broken)('with %s is unreadable, and its digests are items', async (_name, bytes) => {
    const { digests, error } = await found('a.gguf', bytes);
    expect([error?.reason, digests.includes(md5(bytes))]).toEqual(['manifest-unreadable', true]);
  });

  test('many short strings are read with pauses', async () => {
    const { bytes } = start().entries({ tokens: Array.from({ length: 50_000 }, (_, i) => `t${i}`), last: `${U}1` });
    expect((await found('a.gguf', bytes)).items).toContain(`${U}1`);
  });
});

describe('other files of weights', () => {
  const marked = (mark: string) => Buffer.concat([Buffer.from(mark, 'latin1'), TENSORS]);
  const checkpoint = zip([
    { name: 'm/data.pkl', content: marked('\x80\x02}') },
    { name: 'm/data/0', content: TENSORS }
  ]);
  const files: readonly (readonly [string, Buffer, string])[] = [
    ['model.pth', checkpoint, 'read'],
    ['model.pt', checkpoint, 'read'],
    ['pytorch_model.bin', checkpoint, 'read'],
    ['model.ckpt', checkpoint, 'read'],
    ['old.pth', marked(Buffer.from('80028a0a6cfc9c46f9206aa8501919', 'hex').toString('latin1')), 'not-read'],
    ['ggml-model.bin', marked('lmgg\x01\0\0\0'), 'not-read'],
    ['model.ckpt.data-00000-of-00001', TENSORS, 'not-read'],
    ['model.onnx', marked('\x08\x07\x12\x07pytorch\x1a\x05'), 'not-read'],
    ['model.tflite', marked('\x1c\0\0\0TFL3'), 'not-read'],
    [
      'model.keras',
      zip([
        { name: 'config.json', content: '{}' },
        { name: 'model.weights.h5', content: marked('\x89HDF\r\n\x1a\n') }
      ]),
      'manifest-unsupported'
    ],
    ['model.h5', marked('\x89HDF\r\n\x1a\n'), 'manifest-unsupported'],
    ['model.pkl', marked('\x80\x04\x95'), 'manifest-unsupported'],
    ['model.joblib', marked('\x80\x04\x95'), 'manifest-unsupported']
  ];
  test.each(files)('%s is compared by its digests', async (path, bytes, outcome) => {
    const { items, digests, error, totals } = await found(path, bytes);
    expect(error?.reason ?? totals?.kind).toBe(outcome);
    expect([...items, ...digests]).toContain(md5(bytes));
  });
});
