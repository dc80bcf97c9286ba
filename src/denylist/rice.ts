/** Decodes Golomb–Rice coded ascending 32-bit numbers, on bytes (specification, section 6; `RiceDeltaEncoded32Bit`). */
import { type SafeText, safe } from '../safe/text.ts';
import { badResponse } from './bad-response.ts';
import { MAX_PREFIXES } from './denylist-limits.ts';
import type { RiceDeltas } from './protocol.ts';

/**
 * Returns the numbers, ascending and each once.
 *
 * @throws GateError `denylist-bad-response`
 */
export function decodeRice({ firstValue, riceParameter, entriesCount, encodedData }: RiceDeltas): Uint32Array {
  const bits = encodedData.length * 8;
  if (entriesCount === 0) {
    if (bits > 0) throw wrong(safe`encodedData is not empty although entriesCount is 0`);
    return Uint32Array.of(firstValue);
  }
  if (riceParameter < 3) throw wrong(safe`riceParameter is not from 3 to 30`);
  // Every delta takes at least one bit of quotient plus its remainder. So the count is checked before memory is
  // allocated.
  if (entriesCount > MAX_PREFIXES || entriesCount * (riceParameter + 1) > bits) {
    throw wrong(safe`entriesCount is too large for encodedData`);
  }
  return decode(encodedData, firstValue, riceParameter, entriesCount);
}

// Hot path over tens of millions of deltas: only integer arithmetic on typed arrays.
function decode(data: Uint8Array, first: number, parameter: number, entries: number): Uint32Array {
  const numbers = new Uint32Array(entries + 1);
  const bits = data.length * 8;
  const mask = 2 ** parameter - 1;
  let value = first;
  let at = 0;
  numbers[0] = first;
  for (let entry = 1; entry <= entries; entry++) {
    const start = at;
    while (at < bits && (data[at >>> 3]! & (1 << (at & 7))) !== 0) at++;
    const quotient = at - start;
    at++;
    if (at + parameter > bits) throw wrong(safe`encodedData ends before its last entry`);
    const delta = quotient * (mask + 1) + (window(data, at) & mask);
    at += parameter;
    if (delta === 0) throw wrong(safe`encodedData repeats a value`);
    value += delta;
    if (value > 0xffffffff) throw wrong(safe`encodedData contains a value above 32 bits`);
    numbers[entry] = value;
  }
  checkPadding(data, at);
  return numbers;
}

/** Returns the 32 bits from bit `at` on, least significant first, with zeros past the end. */
function window(data: Uint8Array, at: number): number {
  const byte = at >>> 3;
  const shift = at & 7;
  if (byte + 4 < data.length) {
    const low = data[byte]! | (data[byte + 1]! << 8) | (data[byte + 2]! << 16) | (data[byte + 3]! << 24);
    return shift === 0 ? low : (low >>> shift) | (data[byte + 4]! << (32 - shift));
  }
  let bits = 0;
  for (let i = byte; i < data.length; i++) {
    const place = (i - byte) * 8 - shift;
    bits |= place < 0 ? data[i]! >>> -place : data[i]! << place;
  }
  return bits;
}

/** Checks that only the zeros that fill the last byte follow the last delta. */
function checkPadding(data: Uint8Array, at: number): void {
  const bits = data.length * 8;
  if (bits - at < 8 && (at === bits || data[at >>> 3]! >>> (at & 7) === 0)) return;
  throw wrong(safe`encodedData continues after its last entry`);
}

function wrong(what: SafeText) {
  return badResponse('a hash list', what, null);
}
