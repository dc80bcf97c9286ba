/** Sections of a sorted list that consist of 32-bit numbers, big-endian. */
import { endianness } from 'node:os';

/** Numbers that are moved at a time. */
export const BLOCK_NUMBERS = 1024;

/** Reads from a file or a draft. */
export interface Readable {
  read(position: number, into: Uint8Array): Promise<void>;
}

/** Where a section is, in bytes. */
export interface Section {
  readonly start: number;
  readonly length: number;
}

/** Returns all numbers of a section. */
export async function readNumbers(file: Readable, { start, length }: Section): Promise<Uint32Array> {
  const numbers = new Uint32Array(length / 4);
  await file.read(start, new Uint8Array(numbers.buffer));
  return ordered(numbers);
}

/** Returns the numbers of a section block by block, in an array that the next block overwrites. */
export async function* numbersOf(file: Readable, section: Section): AsyncGenerator<Uint32Array, void, undefined> {
  const numbers = new Uint32Array(Math.min(BLOCK_NUMBERS * 16, section.length / 4));
  for (let at = 0; at < section.length; at += numbers.length * 4) {
    const block = numbers.subarray(0, Math.min(numbers.length, (section.length - at) / 4));
    await file.read(section.start + at, new Uint8Array(block.buffer, 0, block.length * 4));
    yield ordered(block);
  }
}

/** Returns numbers as bytes, big-endian. */
export function bytesOf(numbers: Uint32Array): Buffer {
  const copy = ordered(numbers.slice());
  return Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
}

/** Changes numbers in place from big-endian to the order of this machine, or back. */
function ordered(numbers: Uint32Array): Uint32Array {
  if (endianness() === 'LE') Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength).swap32();
  return numbers;
}

/** Returns the index of the first number that is not below a value. */
export function lowerBound(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
