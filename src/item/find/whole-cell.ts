/** Reads cells that as a whole are a URL, a host or a list of them. */
import { isBreak, skipBlanks, trimBlanks, withoutBreaks } from '../text/blanks.ts';
import { afterUserInfo, lookForHost } from '../text/host-reader.ts';
import { hasTail } from '../text/host-shape.ts';
import { parseIpv4, parseIpv6 } from '../text/ip-address.ts';
import { MAX_ADDRESS_BYTES, MAX_URL_BYTES, MAX_WHOLE_URL_BYTES } from '../text/item-limits.ts';
import { HEX } from '../text/percent.ts';
import { isSlash, schemeColon } from '../text/scheme.ts';
import { beginsWhole, startsUrl } from '../text/url-start.ts';
import { CLOSE_BRACKET, COMMA, DOT, OPEN_BRACKET, PIPE, SEMICOLON, SLASH, TAB } from '../text/ascii.ts';
import type { UrlFinder } from './url-finder.ts';

/** Returns the end of the URL at the beginning of the cell, which may have line ends inside; -1 if there is none. */
export function wholeUrlEnd(bytes: Uint8Array, start: number, end: number): number {
  if (!beginsWhole(bytes, start, end)) return -1;
  const limit = Math.min(end, start + MAX_WHOLE_URL_BYTES);
  const colon = schemeColon(bytes, start, limit);
  // If the scheme is disguised, all of the text is the URL.
  return colon < 0 ? limit : listEnd(bytes, start, colon, limit);
}

/** Returns the end of a host or `//host/…` that is the whole cell or the first of a list; -1 if there is none. */
export function wholeHostEnd(bytes: Uint8Array, start: number, end: number, urls: UrlFinder): number {
  const from = hostStart(bytes, start, end);
  const host = lookForHost(bytes, from, end, 'cell');
  if (!host.found) return -1;
  if (host.to < end && !host.tail && !isDelimiter(bytes[host.to]!)) return -1;
  const stop = urls.urlEnd(host.to, true);
  return stop < end && !isDelimiter(bytes[stop]!) && stop - start < MAX_URL_BYTES ? -1 : stop;
}

/** Returns the end of a link such as `//192.0.2.1/` at the beginning of the cell; -1 if there is none. */
export function addressLinkEnd(bytes: Uint8Array, start: number, end: number, urls: UrlFinder): number {
  const from = hostStart(bytes, start, end);
  const to = from > start ? addressEnd(bytes, from, end) : -1;
  return to < 0 ? -1 : urls.urlEnd(to, true);
}

/** Returns the end of a cell `//host/…` that has tabs or line ends inside, which downloaders remove; -1 if it is none. */
export function brokenLinkEnd(bytes: Uint8Array, start: number, end: number): number {
  if (hostStart(bytes, start, end) === start) return -1;
  const stop = listEnd(bytes, start, start, Math.min(end, start + MAX_WHOLE_URL_BYTES));
  const link = withoutBreaks(bytes.subarray(start, stop));
  if (link.length === stop - start || link.includes(0x20)) return -1;
  const from = afterUserInfo(link, slashesEnd(link, 0, link.length), link.length);
  if (addressEnd(link, from, link.length) >= 0) return stop;
  const host = lookForHost(link, from, link.length, 'cell');
  return host.found && (host.to === link.length || host.tail) ? stop : -1;
}

/** Returns where the host begins: after two slashes or more and a user's name, else at `start`. */
function hostStart(bytes: Uint8Array, start: number, end: number): number {
  const slashes = slashesEnd(bytes, start, end);
  return slashes > start + 1 ? afterUserInfo(bytes, slashes, end) : start;
}

/**
 * Returns where a whole URL ends. A line that begins with another URL is not part of it; a line that continues it is.
 *
 * @param from no earlier line begins with a URL
 */
function listEnd(bytes: Uint8Array, start: number, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (!isBreak(bytes[i]!)) continue;
    const next = skipBlanks(bytes, i, end);
    const begins = schemeColon(bytes, next, end) >= 0 || (bytes[next] === SLASH && bytes[i - 1] !== SLASH);
    if (begins && startsUrl(bytes, next, end)) return trimBlanks(bytes, start, i);
    i = next - 1;
  }
  return end;
}

/** Returns where an IPv6 address in brackets or an IPv4 address (with a port or path) in any spelling ends; else -1. */
function addressEnd(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === OPEN_BRACKET) {
    const close = bytes.subarray(start, Math.min(end, start + MAX_ADDRESS_BYTES)).indexOf(CLOSE_BRACKET) + start;
    return close > start && parseIpv6(bytes, start + 1, close) !== null ? close + 1 : -1;
  }
  let to = start;
  while (to < end && to - start < MAX_ADDRESS_BYTES && isAddressByte(bytes[to]!)) to++;
  const dots = bytes[to - 1] === DOT ? to - 1 : to;
  return hasTail(bytes, to, end) && parseIpv4(bytes, start, dots) >= 0 ? to : -1;
}

function isAddressByte(byte: number): boolean {
  return HEX[byte] !== 255 || byte === DOT || (byte | 0x20) === 0x78;
}

function isDelimiter(byte: number): boolean {
  return byte === COMMA || byte === SEMICOLON || byte === PIPE || byte === TAB;
}

/** Returns where a run of slashes of either kind ends. Tab, CR and LF in it are ignored. */
function slashesEnd(bytes: Uint8Array, start: number, end: number): number {
  let to = start;
  for (let i = start; i < end; i++) {
    if (isSlash(bytes[i]!)) to = i + 1;
    else if (!isBreak(bytes[i]!)) break;
  }
  return to;
}
