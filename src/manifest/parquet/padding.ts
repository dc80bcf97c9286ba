/**
 * Checks for zeros after the last value of a page: fastparquet writes eight of them, and no reader takes values from
 * there.
 */
export function isPadding(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] !== 0) return false;
  return true;
}
