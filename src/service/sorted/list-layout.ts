/** Reads and checks the description of a sorted list that an earlier process or another run has written. */
import { createHash } from 'node:crypto';
import { setImmediate as yieldTurn } from 'node:timers/promises';
import * as v from 'valibot';
import { END_BYTES, MARK } from './list-ending.ts';
import type { Stored } from './list-storage.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const section = v.object({ start: count, length: count });
const digest = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/));

const facts = v.object({
  /** The program that made it, since another one may read entries differently. */
  program: v.string(),
  /** The state of the file that it was made from. */
  source: v.string(),
  updated: v.pipe(
    v.string(),
    v.transform(text => new Date(text)),
    v.check(date => !Number.isNaN(date.getTime()))
  ),
  /** Entries of the file, repeated ones included. */
  size: count,
  threatTypes: v.array(v.string()),
  hasUrlMd5: v.boolean(),
  /** The id of the key that the file is signed with, and the key that it was checked with. */
  signedBy: v.nullable(v.string()),
  checkedWith: v.nullable(v.string()),
  /** SHA-256 of the prefixes. */
  checksum: digest,
  records: section,
  /** The first prefix of each group of records. */
  recordStarts: section,
  prefixes: section,
  /** The first of each group of prefixes. */
  prefixStarts: section,
  /** The beginning of the answer with the whole list, deflated. */
  body: v.object({ start: count, length: count, plain: count, crc: count }),
  /** Newest first. */
  changes: v.array(v.object({ before: digest, removed: section, added: section }))
});

/** What is known of a sorted list. */
export type ListFacts = v.InferOutput<typeof facts>;

/** Reads what is known of a list, and every byte once; returns null if anything is wrong. */
export async function factsOf(file: Stored): Promise<ListFacts | null> {
  const end = Buffer.alloc(END_BYTES);
  if (file.size < END_BYTES) return null;
  await file.read(file.size - END_BYTES, end);
  const length = end.readUInt32BE();
  if (!end.subarray(4, 4 + MARK.length).equals(MARK) || length > file.size - END_BYTES) return null;
  if (!(await digestOf(file)).equals(end.subarray(4 + MARK.length))) return null;
  const text = Buffer.alloc(length);
  await file.read(file.size - END_BYTES - length, text);
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), facts), String(text));
  return parsed.success ? parsed.output : null;
}

const STEP = 1 << 20;

async function digestOf(file: Stored): Promise<Buffer> {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafeSlow(STEP);
  for (let at = 0; at < file.size - 32; at += STEP) {
    const part = chunk.subarray(0, Math.min(STEP, file.size - 32 - at));
    await file.read(at, part);
    hash.update(part);
    await yieldTurn();
  }
  return hash.digest();
}
