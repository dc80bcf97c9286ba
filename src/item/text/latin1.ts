/** Returns `bytes[start, end)` as text with one character per byte; empty if `end` is before `start`. */
export function latin1(bytes: Uint8Array, start = 0, end = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end);
}
