/**
 * Parses the three messages of the service once, from `unknown` into exact types (specification, section 6). The wire
 * format is proto3 JSON: an absent or null field is its default, an integer may be a string, an enum may be a number,
 * bytes are base64 of either alphabet, and unknown fields are skipped.
 */
import * as v from 'valibot';
import { safe } from '../safe/text.ts';
import { badResponse, type Endpoint } from './bad-response.ts';
import { SUBJECTS, type ExpressionKind, type ThreatDetail } from './lookup.ts';
import { type ThreatType, threatType } from '../safe/threat-types.ts';

/** What each field must be, in words for the operator of the service. */
const EXPECTED = [
  ['hashLists', 'a list of objects'],
  ['name', 'a name of 1 to 200 characters'],
  ['metadata', 'an object'],
  ['subjects', 'a list of strings'],
  ['likelySafeTypes', 'a list'],
  ['updateTime', 'a time such as 2027-01-31T00:00:00Z'],
  ['nextPageToken', 'a string of at most 2,000 characters'],
  ['version', 'base64 of at most 200 bytes'],
  ['partialUpdate', 'true or false'],
  ['additionsFourBytes', 'an object'],
  ['compressedRemovals', 'an object'],
  ['firstValue', 'an integer from 0 to 4294967295'],
  ['riceParameter', 'an integer from 0 to 30'],
  ['entriesCount', 'an integer from 0 to 2147483647'],
  ['encodedData', 'base64'],
  ['sha256Checksum', 'base64 of 32 bytes'],
  ['fullHashes', 'a list of objects'],
  ['fullHash', 'base64 of 32 bytes'],
  ['fullHashDetails', 'a list of objects'],
  ['threatType', 'the name or number of a threat type'],
  ['attributes', 'a list of names or numbers']
] as const;

/** An object with these fields. Valibot's `object` would also accept an array. */
function object<const E extends v.ObjectEntries>(entries: E) {
  const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.pipe(v.custom<object>(isObject), v.object(entries));
}

const bytes = v.pipe(
  v.string(),
  v.rawTransform<string, Buffer>(({ dataset, addIssue, NEVER }) => {
    const decoded = Buffer.from(dataset.value, 'base64');
    // Decoding skips characters outside the alphabet, so any stray one makes the result too short.
    const digits = dataset.value.length - (dataset.value.endsWith('==') ? 2 : dataset.value.endsWith('=') ? 1 : 0);
    if (digits % 4 !== 1 && decoded.length === Math.floor((digits * 3) / 4)) return decoded;
    addIssue({ message: 'base64' });
    return NEVER;
  })
);

function bytesOf(length: number) {
  return v.pipe(
    bytes,
    v.check(value => value.length === length)
  );
}

function integer(max: number) {
  const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,20}$/), v.transform(Number));
  return v.pipe(v.union([v.number(), decimal]), v.integer(), v.minValue(0), v.maxValue(max));
}

const time = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/),
  v.transform(text => new Date(text)),
  v.check(date => !Number.isNaN(date.getTime()))
);

const metadata = object({
  // Only shown to others, so anything is fine.
  threatTypes: v.optional(v.unknown()),
  signedBy: v.optional(v.unknown()),
  subjects: v.nullish(v.array(v.string()), []),
  likelySafeTypes: v.nullish(v.array(v.unknown()), []),
  updateTime: v.nullish(time, null)
});

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const hashListsAnswer = object({
  hashLists: v.nullish(v.array(object({ name, metadata: v.nullish(metadata, {}) })), []),
  nextPageToken: v.nullish(v.pipe(v.string(), v.maxLength(2000)), '')
});

const riceDeltas = object({
  firstValue: v.nullish(integer(0xffffffff), 0),
  riceParameter: v.nullish(integer(30), 0),
  entriesCount: v.nullish(integer(0x7fffffff), 0),
  encodedData: v.nullish(bytes, '')
});

const hashListAnswer = object({
  name: v.nullish(v.union([name, v.literal('')]), ''),
  version: v.nullish(
    v.pipe(
      bytes,
      v.check(value => value.length <= 200)
    ),
    ''
  ),
  partialUpdate: v.nullish(v.boolean(), false),
  additionsFourBytes: v.nullish(riceDeltas, null),
  compressedRemovals: v.nullish(riceDeltas, null),
  sha256Checksum: v.nullish(v.union([bytesOf(32), bytesOf(0)]), '')
});

const enumName = v.union([v.string(), v.number()]);

const searchAnswer = object({
  fullHashes: v.nullish(
    v.array(
      object({
        fullHash: bytesOf(32),
        fullHashDetails: v.nullish(
          v.array(
            object({
              threatType: v.nullish(enumName, 0),
              attributes: v.nullish(v.array(enumName), [])
            })
          ),
          []
        )
      })
    ),
    []
  )
});

/** A list that the service offers. */
export interface OfferedList {
  readonly name: string;
  readonly threatTypes: readonly string[];
  readonly subjects: readonly ExpressionKind[];
  /** The id of the key that the list is signed with, as the service says. */
  readonly signedBy: string | null;
  /** A list of likely safe entries is not a denylist. */
  readonly likelySafe: boolean;
  readonly updated: Date | null;
}

/** Ascending 32-bit numbers, Rice-coded. */
export type RiceDeltas = v.InferOutput<typeof riceDeltas>;

/** A list's content, or its changes since the requested version. */
export type HashList = v.InferOutput<typeof hashListAnswer>;

/** A listed digest and its meaning; at least one detail. */
export interface FoundHash {
  readonly fullHash: Buffer;
  readonly details: readonly ThreatDetail[];
}

/** @throws GateError `denylist-bad-response` */
export function parseHashLists(answer: unknown): { readonly lists: readonly OfferedList[]; readonly nextPage: string } {
  assertMessage('the list of lists', ['hashLists', 'nextPageToken'], answer);
  const { hashLists, nextPageToken } = parse('the list of lists', hashListsAnswer, answer);
  const lists = hashLists.map(({ name, metadata }) => ({
    name,
    threatTypes: Array.isArray(metadata.threatTypes)
      ? metadata.threatTypes.filter(type => typeof type === 'string')
      : [],
    signedBy: keyId(metadata.signedBy),
    subjects: subjectsOf(metadata.subjects),
    likelySafe: metadata.likelySafeTypes.length > 0,
    updated: metadata.updateTime
  }));
  return { lists, nextPage: nextPageToken };
}

/** @throws GateError `denylist-bad-response` */
export function parseHashList(answer: unknown): HashList {
  return parse('a hash list', hashListAnswer, answer);
}

/** @throws GateError `denylist-bad-response` */
export function parseSearch(answer: unknown): readonly FoundHash[] {
  assertMessage('the hash search', ['fullHashes', 'cacheDuration'], answer);
  return parse('the hash search', searchAnswer, answer).fullHashes.map(({ fullHash, fullHashDetails }) => {
    const details = fullHashDetails.map(detail => ({
      threatType:
        typeof detail.threatType === 'number' ? numberedType(detail.threatType) : threatType(detail.threatType),
      canary: detail.attributes.some(attribute => attribute === 'CANARY' || attribute === CANARY_NUMBER)
    }));
    // A hash listed without details is still listed.
    return { fullHash, details: details.length > 0 ? details : [{ threatType: 'UNKNOWN', canary: false }] };
  });
}

/** `google.security.safebrowsing.v5.ThreatAttribute.CANARY`. */
const CANARY_NUMBER = 1;

/** `google.security.safebrowsing.v5.ThreatType`, by number. */
const NUMBERED: readonly ThreatType[] = [
  'UNKNOWN',
  'MALWARE',
  'SOCIAL_ENGINEERING',
  'UNWANTED_SOFTWARE',
  'POTENTIALLY_HARMFUL_APPLICATION'
];

function numberedType(number: number): ThreatType {
  return NUMBERED[number] ?? 'UNKNOWN';
}

function keyId(text: unknown): string | null {
  return typeof text === 'string' && /^[0-9A-F]{16}$/.test(text) ? text : null;
}

/** Ignores subjects that the gate does not know. */
function subjectsOf(names: readonly string[]): readonly ExpressionKind[] {
  return names.length === 0 ? ['url', 'content'] : SUBJECTS.filter(subject => names.includes(subject));
}

/**
 * Checks that an answer with fields has one of its message's. All of them may be absent, so an error that is sent with
 * status 200 would otherwise mean that nothing is listed.
 */
function assertMessage(endpoint: Endpoint, fields: readonly string[], answer: unknown): void {
  const given = Object.entries(answer ?? {}).filter(([, value]) => value !== null);
  if (given.length === 0 || given.some(([name]) => fields.includes(name))) return;
  throw badResponse(endpoint, safe`it has none of the fields of such an answer`, null);
}

function parse<const S extends v.GenericSchema>(endpoint: Endpoint, schema: S, answer: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, answer);
  if (result.success) return result.output;
  const keys = result.issues[0].path?.map(({ key }) => key) ?? [];
  for (const key of keys.reverse()) {
    const [field, expected] = EXPECTED.find(([name]) => name === key) ?? [];
    if (field) throw badResponse(endpoint, safe`the field ${field} is not ${expected}`, null);
  }
  throw badResponse(endpoint, safe`it is not an object`, null);
}
