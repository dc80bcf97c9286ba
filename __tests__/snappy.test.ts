/** Snappy by the kernel in WebAssembly and by JavaScript alone: the same output, and the same files are damaged. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SnappyKernel } from '../src/manifest/compression/snappy-kernel.ts';
import { unsnappy } from '../src/manifest/parquet/snappy.ts';
import { Decompressor } from '../src/manifest/parquet/codec.ts';

const kernel = SnappyKernel.make();
if (kernel === null) throw new Error('there is no WebAssembly');

/** A literal of so many bytes, or a copy of so many from so far back, in so many bytes. */
type Element =
  | { readonly literal: number; readonly extra: number }
  | { readonly length: number; readonly offset: number; readonly width: 1 | 2 | 4 };

/** Returns the compressed form of elements and the size of what they decompress to. */
function compressed(elements: readonly Element[]): { readonly bytes: Buffer; readonly size: number } {
  let size = 0;
  const parts = elements.map(element => {
    if ('literal' in element) {
      const { literal, extra } = element;
      const body = Buffer.from(Array.from({ length: literal }, (_, i) => (size + i * 7) % 256));
      size += literal;
      const tag = extra === 0 ? (literal - 1) << 2 : (59 + extra) << 2;
      return Buffer.concat([Buffer.of(tag), littleEndian(literal - 1, extra), body]);
    }
    const { length, width } = element;
    const offset = Math.min(element.offset, size);
    size += length;
    if (width === 1) return Buffer.of(1 | ((length - 4) << 2) | ((offset >> 8) << 5), offset & 255);
    return Buffer.concat([Buffer.of((width === 2 ? 2 : 3) | ((length - 1) << 2)), littleEndian(offset, width)]);
  });
  return { bytes: Buffer.concat([varint(size), ...parts]), size };
}

function littleEndian(value: number, width: number): Buffer {
  return Buffer.from(Array.from({ length: width }, (_, i) => Math.floor(value / 256 ** i) % 256));
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return Buffer.from([...bytes, left]);
    bytes.push((left % 128) + 128);
  }
}

function alone(bytes: Uint8Array, size: number): string {
  const into = Buffer.alloc(size);
  return outcome(() => unsnappy(bytes, into, size), into);
}

function withKernel(bytes: Uint8Array, size: number): string {
  const into = kernel?.output(size) ?? Buffer.alloc(0);
  into.fill(0xee);
  return outcome(() => unsnappy(bytes, into, size, kernel), into);
}

function outcome(run: () => void, into: Uint8Array): string {
  try {
    run();
    // One character per byte: texts are compared faster than bytes.
    return Buffer.from(into).toString('latin1');
  } catch (error) {
    expect(error).toMatchObject({ reason: 'manifest-unreadable' });
    return 'damaged';
  }
}

const element: fc.Arbitrary<Element> = fc.oneof(
  fc.integer({ min: 1, max: 60 }).map(literal => ({ literal, extra: 0 })),
  fc.record({ literal: fc.integer({ min: 1, max: 256 }), extra: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    length: fc.integer({ min: 4, max: 11 }),
    offset: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 2047 })),
    width: fc.constant(1 as const)
  }),
  fc.record({
    length: fc.integer({ min: 1, max: 64 }),
    offset: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 65_535 })),
    width: fc.constantFrom(2 as const, 4 as const)
  })
);
const elements = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.array(element, { maxLength: 40 }))
  .map(([literal, more]) => compressed([{ literal, extra: 0 }, ...more]));

test('the kernel writes what JavaScript writes', () => {
  fc.assert(
    fc.property(elements, ({ bytes, size }) => {
      const expected = alone(bytes, size);
      expect(expected).not.toBe('damaged');
      expect(withKernel(bytes, size) === expected).toBe(true);
    }),
    { numRuns: 200 }
  );
});

test('with the kernel the same bytes are damaged', () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.boolean() });
  fc.assert(
    fc.property(elements, change, ({ bytes, size }, { at, byte, cut }) => {
      const changed = Buffer.from(bytes);
      changed[at % bytes.length] = byte;
      const damaged = cut ? changed.subarray(0, at % bytes.length) : changed;
      expect(withKernel(damaged, size) === alone(damaged, size)).toBe(true);
    }),
    { numRuns: 600 }
  );
});

test.each([
  ['an offset of zero', compressed([{ literal: 8, extra: 0 }]).bytes.subarray(1), 8, [0b10, 0, 0]],
  ['an offset before the output', compressed([{ literal: 8, extra: 0 }]).bytes.subarray(1), 8, [0b10, 9, 0]],
  ['an offset of 2³²−1', compressed([{ literal: 8, extra: 0 }]).bytes.subarray(1), 8, [0b11, 255, 255, 255, 255]],
  [
    'a literal of 2³² bytes',
    compressed([{ literal: 8, extra: 0 }]).bytes.subarray(1),
    8,
    [63 << 2, 255, 255, 255, 255]
  ],
  ['a literal longer than the rest', compressed([{ literal: 8, extra: 0 }]).bytes.subarray(1), 8, [1 << 2, 7]]
])('%s is damaged', (_name, first, length, last) => {
  for (const more of [1, 2]) {
    const bytes = Buffer.concat([varint(length + more), first, Buffer.from(last)]);
    expect(withKernel(bytes, length + more)).toBe('damaged');
    expect(alone(bytes, length + more)).toBe('damaged');
  }
});

test('the kernel reads long pages in pieces, and literals longer than a piece', () => {
  const many = Array.from({ length: 5000 }, (_, i): Element[] => [
    { literal: 1 + (i % 60), extra: 0 },
    { length: 4 + (i % 61), offset: 1 + ((i * 31) % 3000), width: 2 }
  ]);
  const pieces: Element[] = [...many.flat(), { literal: 300_000, extra: 3 }, ...many.flat()];
  const { bytes, size } = compressed(pieces);
  expect(withKernel(bytes, size) === alone(bytes, size)).toBe(true);
});

test('most of a long page is decompressed by the kernel', () => {
  const { bytes, size } = compressed(Array.from({ length: 5000 }, () => ({ literal: 50, extra: 0 })));
  kernel.output(size);
  kernel.run(bytes, 3, 0, size);
  expect([kernel.from, kernel.to]).toEqual([bytes.length, size]);
});

test('a file with much Snappy comes out as it was, by the kernel and before there is one', () => {
  const { bytes, size } = compressed([
    ...Array.from({ length: 9000 }, () => ({ literal: 50, extra: 0 })),
    { length: 64, offset: 40_000, width: 2 }
  ]);
  const decompressor = new Decompressor();
  const expected = alone(bytes, size);
  for (let page = 0; page < 4; page++) {
    expect(Buffer.from(decompressor.decompress(1, bytes, size)).toString('latin1') === expected).toBe(true);
  }
  // The kernel has memory of its own, which is not that of JavaScript.
  expect(decompressor.decompress(1, bytes, size).buffer.byteLength % 65_536).toBe(0);
  // Another codec shares it.
  const lz4 = decompressor.decompress(7, Buffer.from('\x30abc'), 3);
  expect(Buffer.from(lz4).toString()).toBe('abc');
  expect(lz4.buffer).toBe(decompressor.decompress(1, bytes, size).buffer);
});
