/** Reads the port of a URL. */

const HIGHEST_PORT = 0xffff;

/** Returns where the digits of a port end that begin at `start`; -1 if it is too high, so that downloaders refuse the URL. */
export function portEnd(text: Uint8Array, start: number, end: number): number {
  let port = 0;
  let i = start;
  for (; i < end && text[i]! >= 0x30 && text[i]! <= 0x39; i++) port = port * 10 + text[i]! - 0x30;
  return port > HIGHEST_PORT ? -1 : i;
}
