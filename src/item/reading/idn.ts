/** Host names beyond ASCII (UTS #46, non-transitional): the one slow path of the canonical form. */
import { domainToASCII } from 'node:url';

/** Every full stop that separates labels. */
const STOPS = /[.\u3002\uff0e\uff61]/;

/** No name of more labels can be resolved: it has at most 253 octets. What a text of nothing but labels costs is bounded. */
const MOST_LABELS = 127;

/**
 * A host name in punycode, label by label, so that one odd label does not leave the others as they are.
 *
 * @param host UTF-8, after percent-decoding
 * @returns ASCII; a label that has no punycode stays in UTF-8; null where the host is not UTF-8, or no name
 */
export function internationalHost(host: Uint8Array): Uint8Array | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(host);
  } catch {
    return null;
  }
  const labels = text.split(STOPS);
  if (labels.filter(label => label !== '').length > MOST_LABELS) return null;
  const joined = labels.map(asciiLabel).join('.');
  // Nothing changed means that nothing has punycode: the caller escapes the bytes as they are.
  return joined === text ? null : Buffer.from(joined);
}

function asciiLabel(label: string): string {
  if (/^[\x00-\x7f]*$/.test(label) || label.length > 256) return label;
  // A label behind it keeps a label of digits from being read as an address.
  const ascii = domainToASCII(`${label}.x`);
  return ascii.endsWith('.x') ? ascii.slice(0, -2) : label;
}
