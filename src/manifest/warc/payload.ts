/** Finds out what a record contains: which bytes are its payload, and under which name their format is looked up. */
import { ByteReader } from '../bytes/byte-reader.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import { type Head, headerIn, headersIn, readHead } from './headers.ts';
import { withoutChunks } from './http-body.ts';

export interface Payload {
  /** A name with the suffixes of its format and its compression. */
  readonly path: string;
  readonly content: AsyncIterable<Uint8Array>;
}

export interface PayloadSink {
  /** Receives the head of the HTTP message in the record. */
  readonly head: (head: Head) => void;
  /** Receives bytes of the record that are not part of its payload. */
  readonly around: (bytes: Uint8Array) => void;
}

/** @param block the content of the record */
export async function payloadOf(head: Head, block: AsyncIterable<Uint8Array>, sink: PayloadSink): Promise<Payload> {
  const payload = await wholePayload(head, block, sink);
  return isDivided(head) ? { ...payload, content: refusedAtEnd(payload.content) } : payload;
}

async function wholePayload(head: Head, block: AsyncIterable<Uint8Array>, sink: PayloadSink): Promise<Payload> {
  const type = mediaType(head);
  const message = new ByteReader(block);
  if (type !== 'application/http' && !(await beginsAsHttp(message))) {
    return { path: nameOf(type, []), content: bodyOf(message) };
  }
  const inner = await readHead(message);
  if (inner === null) return { path: nameOf('', []), content: bodyOf(message) };
  sink.head(inner);
  const inChunks = headersIn(inner, 'transfer-encoding').some(value => /\bchunked\b/i.test(value));
  const body = inChunks ? new ByteReader(withoutChunks(bodyOf(message), sink.around)) : message;
  // Some answers have only headers, also that of a compression.
  const first = await body.next();
  if (first !== null) body.putBack(first);
  return { path: nameOf(mediaType(inner), first === null ? [] : encodingsOf(inner)), content: bodyOf(body) };
}

/** Checks for the first line of a message: some programs look at it instead of the type. */
async function beginsAsHttp(message: ByteReader): Promise<boolean> {
  const start = await message.exactly(START_LINE_BYTES);
  if (start.length > 0) message.putBack(start);
  return /^(?:HTTP\/\d|[A-Z]{3,16} \S+ HTTP\/\d)/.test(latin1(start));
}

/** Bytes of the first line of a message that are looked at. */
const START_LINE_BYTES = 1 << 13;

/** Suffixes by media type. Text of any other type is recognised by its content. */
const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/, 'html'],
  [/^(?:text\/plain|application\/warc-fields|text\/dns)$/, 'txt'],
  [/^(?:text|application)\/csv$/, 'csv'],
  [/^text\/tab-separated-values$/, 'tsv'],
  [/^text\/(?:x-)?markdown$/, 'md'],
  [/^(?:text|application)\/(?:x-)?(?:java|ecma)script$/, 'js'],
  [/^text\/calendar$/, 'ics'],
  [/^(?:text\/turtle|application\/n-(?:triples|quads))$/, 'ttl'],
  [/^application\/(?:x-)?(?:ndjson|jsonl|jsonlines)$/, 'jsonl'],
  [/^(?:text\/|application\/(?:[\w.-]+\+)?)json$/, 'json'],
  [/^(?:text\/|(?:application|image)\/(?:[\w.-]+\+)?)xml$/, 'xml']
];

/** Compressions of HTTP that only their name shows; the others have a magic number. */
const ENCODINGS: Readonly<Record<string, string>> = { br: 'br', deflate: 'deflate' };

function nameOf(type: string, encodings: readonly string[]): string {
  const suffix = SUFFIXES.find(([types]) => types.test(type))?.[1];
  return ['payload', ...(suffix === undefined ? [] : [suffix]), ...encodings].join('.');
}

function mediaType(head: Head): string {
  const [type = ''] = (headerIn(head, 'content-type') ?? '').split(';');
  return type.trim().toLowerCase();
}

/** Returns the suffixes of the compressions, in the order in which they were applied. */
function encodingsOf(head: Head): readonly string[] {
  const named = headersIn(head, 'content-encoding').join(',').toLowerCase().split(',');
  return named.flatMap(name => ENCODINGS[name.trim()] ?? []);
}

/** Returns true if the record is one part of a larger one. */
function isDivided(head: Head): boolean {
  return (
    headerIn(head, 'warc-type')?.toLowerCase() === 'continuation' || headerIn(head, 'warc-segment-number') !== null
  );
}

async function* bodyOf(message: ByteReader): AsyncGenerator<Uint8Array, void> {
  for (let chunk = await message.next(); chunk !== null; chunk = await message.next()) yield chunk;
}

async function* refusedAtEnd(block: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  yield* block;
  throw new GateError(
    'manifest-unsupported',
    safe`it is a part of a record that was divided, and a link may be divided too; write the archive without segments`
  );
}
