/** Feeds in JSON: URLhaus, MISP events and warning lists, and Project VIC (VICS). */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import type { EntrySink } from './entry-writer.ts';
import { hashEntry, type HashKind } from './hash-text.ts';
import type { JsonPath, JsonReader } from './json-fields.ts';
import { NO_HASH, PERCEPTUAL, UNKNOWN_KIND } from './refused-entry.ts';

/** Makes the reader of one file. */
export type JsonFeed = (sink: EntrySink, categories: ReadonlySet<string> | null) => JsonReader;

const NO_URL_FIELD = safe`its object has no field url`;

/** URLhaus: `{"ID": [{"url": …}]}`, or `{"urls": [{"url": …}]}` from its API. */
export const urlhausFeed: JsonFeed = sink => ({
  wanted: new Set(['url']),
  object(fields, path, line) {
    if (path.length !== 2 || path[1] !== null) return;
    const url = fields.get('url');
    if (url === undefined) sink.refuse(NO_URL_FIELD, line);
    else sink.link(url, line);
  }
});

/** Types of MISP attributes that are links or hosts; those with `|` have two values. */
const LINKS = new Set(['url', 'uri', 'domain', 'hostname', 'domain|ip', 'hostname|port']);
const HASHES: ReadonlyMap<string, HashKind> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha512', 'sha512'],
  ['malware-sample', 'md5']
]);

const OTHER_ATTRIBUTES = safe`attributes of types that are not links, hosts or hashes that the gate can compare`;
const FOR_INFORMATION = safe`attributes that are not marked for detection (to_ids), or are deleted`;
const NO_VALUE = safe`its attribute has no value`;

/** MISP events, as the API and feeds give them. */
export const mispFeed: JsonFeed = sink => ({
  wanted: new Set(['type', 'value', 'to_ids', 'deleted']),
  object(fields, path, line) {
    if (!isElementOf(path, 'Attribute')) return;
    const [type = '', value] = [fields.get('type'), fields.get('value')];
    const hash = HASHES.get(type.replace(/^filename\|/, ''));
    if (!LINKS.has(type) && hash === undefined) return sink.leaveOut(OTHER_ATTRIBUTES);
    if (/^(?:false|0|null)$/.test(fields.get('to_ids') ?? '') || /^(?:true|1)$/.test(fields.get('deleted') ?? '')) {
      return sink.leaveOut(FOR_INFORMATION);
    }
    if (value === undefined) return sink.refuse(NO_VALUE, line);
    if (hash === undefined) return sink.link(type.includes('|') ? value.replace(/\|[^|]*$/, '') : value, line);
    addHash(value.slice(value.lastIndexOf('|') + 1), hash, line, sink);
  }
});

/** MISP warning lists: `{"type": "hostname", "list": […]}`. The type may come after the list. */
export const warningListFeed: JsonFeed = sink => ({
  wanted: new Set(['type']),
  element(text, path, line) {
    if (path.length !== 2 || path[0] !== 'list') return;
    const entry = hashEntry(text, null);
    if (typeof entry === 'string') sink.hash(entry, line);
    else sink.link(text, line);
  },
  object(fields, path) {
    if (path.length > 0) return;
    const type = fields.get('type') ?? '';
    if (type === 'string' || type === 'hostname') return;
    throw new GateError(
      'usage',
      safe`it is a warning list of the type ${KNOWN_TYPES.find(known => known === type) ?? safe`(unknown)`}; only hostname and string can be written as entries, since the others are patterns or networks`
    );
  }
});

const KNOWN_TYPES = ['cidr', 'regex', 'substring'] as const;

const NO_MD5_OR_SHA1 = safe`objects without MD5 and SHA1`;
const OTHER_CATEGORY = safe`files of other categories`;

/** Project VIC: objects with MD5 and SHA1 in `value` or `Media`. */
export const vicsFeed: JsonFeed = (sink, categories) => ({
  wanted: new Set(['MD5', 'SHA1', 'Category']),
  object(fields, path, line) {
    if (!isElementOf(path, 'value') && !isElementOf(path, 'Media')) return;
    const hashes = (['md5', 'sha1'] as const).flatMap(kind => {
      const hash = fields.get(kind.toUpperCase()) ?? '';
      return hash === '' || hash === 'null' ? [] : [{ kind, hash }];
    });
    if (hashes.length === 0) return sink.leaveOut(NO_MD5_OR_SHA1);
    if (categories?.has(fields.get('Category') ?? '') === false) return sink.leaveOut(OTHER_CATEGORY);
    for (const { kind, hash } of hashes) addHash(hash, kind, line, sink);
  }
});

/** Full hashes as a Safe Browsing service answers them: `{"fullHashes": [{"fullHash": …}]}`. */
export const fullHashFeed: JsonFeed = sink => ({
  wanted: new Set(['fullHash']),
  object(fields, path, line) {
    if (!isElementOf(path, 'fullHashes')) return;
    const hash = fields.get('fullHash');
    if (hash === undefined) sink.refuse(NO_HASH, line);
    else addHash(hash, 'expr-sha256', line, sink);
  }
});

function addHash(text: string, kind: HashKind, line: number, sink: EntrySink): void {
  const entry = hashEntry(text, kind);
  if (typeof entry === 'string') sink.hash(entry, line);
  else sink.refuse(entry.wrong, line);
}

function isElementOf(path: JsonPath, key: string): boolean {
  return path.at(-1) === null && path.at(-2) === key;
}

/** Types of indicators in ThreatExchange's tables, and what each is in a list. */
const EXCHANGED: ReadonlyMap<string, HashKind | 'link'> = new Map<string, HashKind | 'link'>([
  ['URI', 'link'],
  ['URL', 'link'],
  ['DOMAIN', 'link'],
  ['HASH_MD5', 'md5'],
  ['HASH_VIDEO_MD5', 'md5'],
  ['HASH_SHA1', 'sha1'],
  ['HASH_SHA256', 'sha256'],
  ['HASH_SHA512', 'sha512'],
  ['HASH_URL_MD5', 'url-md5']
]);

/** Reads an indicator and its type, as in ThreatExchange. */
export function readExchanged([indicator = '', type = '']: readonly string[], line: number, sink: EntrySink): void {
  const kind = EXCHANGED.get(type.toUpperCase());
  if (kind === 'link') sink.link(indicator, line);
  else if (kind !== undefined) addHash(indicator, kind, line, sink);
  else sink.refuse(/PDQ|TMK|PHOTODNA|VPDQ|PHASH|SSDEEP|TLSH/i.test(type) ? PERCEPTUAL : UNKNOWN_KIND, line);
}
