/** Reads IP addresses as hosts in any spelling, and writes them in one. */
import { HEX } from './percent.ts';
import { COLON, DOT } from './ascii.ts';

/**
 * Reads an IPv4 address in one to four parts, each decimal, octal (`0…`) or hexadecimal (`0x…`). The last part fills
 * the rest.
 *
 * @returns the address as a number, or -1 if the text is not one
 */
export function parseIpv4(bytes: Uint8Array, start: number, end: number): number {
  let address = 0;
  let parts = 0;
  for (let i = start; i <= end; i++) {
    let stop = i;
    while (stop < end && bytes[stop] !== DOT) stop++;
    const value = parsePart(bytes, i, stop);
    if (value < 0 || ++parts > 4) return -1;
    if (stop === end) return value < 256 ** (5 - parts) ? address + value : -1;
    if (value > 255) return -1;
    address += value * 256 ** (4 - parts);
    i = stop;
  }
  return -1;
}

function parsePart(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end) return -1;
  let radix = 10;
  let at = start;
  if (bytes[at] === 0x30 && at + 1 < end) {
    radix = (bytes[at + 1]! | 0x20) === 0x78 ? 16 : 8;
    at += radix === 16 ? 2 : 1;
  }
  let value = 0;
  for (; at < end; at++) {
    const digit = HEX[bytes[at]!]!;
    if (digit >= radix) return -1;
    value = Math.min(value * radix + digit, 2 ** 40);
  }
  return value;
}

/** Writes an address in dotted decimal and returns its end. */
export function writeIpv4(address: number, into: Uint8Array, at: number): number {
  let to = at;
  for (let part = 3; part >= 0; part--) {
    to = writeNumber(Math.floor(address / 256 ** part) % 256, 10, into, to);
    if (part > 0) into[to++] = 0x2e;
  }
  return to;
}

/** Reads the text between the brackets. Returns null if it is not an IPv6 address. */
export function parseIpv6(bytes: Uint8Array, start: number, end: number): Uint16Array | null {
  const groups = new Uint16Array(8);
  let count = 0;
  let gap = -1;
  let at = start;
  if (bytes[at] === COLON && bytes[at + 1] === COLON && end - at >= 2) {
    gap = 0;
    at += 2;
  }
  while (at < end) {
    let stop = at;
    while (stop < end && bytes[stop] !== COLON && bytes[stop] !== DOT) stop++;
    if (stop < end && bytes[stop] === DOT) {
      const tail = parseIpv4(bytes, at, end);
      if (tail < 0 || count > 6) return null;
      groups[count++] = Math.floor(tail / 65536);
      groups[count++] = tail % 65536;
      break;
    }
    const value = parseGroup(bytes, at, stop);
    if (value < 0 || count > 7) return null;
    groups[count++] = value;
    at = stop + 1;
    if (stop < end && at >= end) return null;
    if (at < end && bytes[at] === COLON) {
      if (gap >= 0) return null;
      gap = count;
      at++;
    }
  }
  if (gap < 0) return count === 8 ? groups : null;
  if (count > 7) return null;
  const filled = new Uint16Array(8);
  filled.set(groups.subarray(0, gap));
  filled.set(groups.subarray(gap, count), 8 - count + gap);
  return filled;
}

function parseGroup(bytes: Uint8Array, start: number, end: number): number {
  if (start >= end || end - start > 4) return -1;
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = HEX[bytes[i]!]!;
    if (digit === 255) return -1;
    value = value * 16 + digit;
  }
  return value;
}

/** Returns the IPv4 address inside a mapped (`::ffff:0:0/96`) or NAT64 (`64:ff9b::/96`) address, else -1. */
export function embeddedIpv4(groups: Uint16Array): number {
  const middle = groups[1] === 0 && groups[2] === 0 && groups[3] === 0 && groups[4] === 0;
  const mapped = groups[0] === 0 && middle && groups[5] === 0xffff;
  const nat64 = groups[0] === 0x64 && groups[1] === 0xff9b && !groups[2] && !groups[3] && !groups[4] && groups[5] === 0;
  return mapped || nat64 ? groups[6]! * 65536 + groups[7]! : -1;
}

/** Writes an IPv6 address in brackets, with the longest run of zero groups shortened (RFC 5952). */
export function writeIpv6(groups: Uint16Array, into: Uint8Array, at: number): number {
  const [from, length] = longestZeros(groups);
  let to = at;
  into[to++] = 0x5b;
  for (let i = 0; i < 8; i++) {
    if (i === from) {
      into[to++] = 0x3a;
      if (i === 0) into[to++] = 0x3a;
      i += length - 1;
      continue;
    }
    to = writeNumber(groups[i]!, 16, into, to);
    if (i < 7) into[to++] = 0x3a;
  }
  into[to++] = 0x5d;
  return to;
}

function longestZeros(groups: Uint16Array): readonly [from: number, length: number] {
  let best = -1;
  let length = 1;
  for (let i = 0; i < 8; i++) {
    let stop = i;
    while (stop < 8 && groups[stop] === 0) stop++;
    if (stop - i > length) [best, length] = [i, stop - i];
    if (stop > i) i = stop;
  }
  return [best, length];
}

function writeNumber(value: number, radix: number, into: Uint8Array, at: number): number {
  const text = value.toString(radix);
  for (let i = 0; i < text.length; i++) into[at + i] = text.charCodeAt(i);
  return at + text.length;
}
