/** Converts non-ASCII host names (UTS #46, non-transitional). This is the only slow path of the canonical form. */
import { domainToASCII } from 'node:url';
import { MAX_LABELS } from '../text/item-limits.ts';

/** All full stops that separate labels. */
const STOPS = /[.\u3002\uff0e\uff61]/;

/**
 * Returns a host name in punycode, label by label, so that one invalid label does not leave the others unconverted.
 *
 * @param host UTF-8, after percent-decoding
 * @returns ASCII; a label that has no punycode stays in UTF-8; null if the host is not UTF-8 or not a name
 */
export function internationalHost(host: Uint8Array): Uint8Array | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(host);
  } catch {
    return null;
  }
  const labels = text.split(STOPS);
  if (labels.filter(label => label !== '').length > MAX_LABELS) return null;
  const joined = labels.map(asciiLabel).join('.');
  // If nothing changed, no label has punycode: the caller escapes the bytes as they are.
  return joined === text ? null : Buffer.from(joined);
}

function asciiLabel(label: string): string {
  if (/^[\x00-\x7f]*$/.test(label) || label.length > 256) return label;
  // The label `x` after it keeps a label of digits from being read as an address.
  const ascii = domainToASCII(`${label}.x`);
  return ascii.endsWith('.x') ? ascii.slice(0, -2) : label;
}
