/** Reads the members of a container one by one, by the same rules as files. */
import type { ItemBatch } from '../../item/batch/batch.ts';
import type { ItemCollector, RecordPlace } from '../../item/collect.ts';
import { GateError } from '../../safe/errors.ts';
import { count, quoted, safe } from '../../safe/text.ts';
import { ChunkPool } from '../bytes/chunk-pool.ts';
import { MAX_HELD_MEMBER_BYTES } from '../bytes/manifest-limits.ts';
import { upToFault } from '../bytes/pending.ts';
import type { Source } from '../bytes/source.ts';
import type { Content, StoredBytes } from '../compression/storage.ts';
import type { UnreadMembers } from '../kind/unread-members.ts';

/** A file inside a container. */
export interface Member {
  /** Its name, one character per byte. */
  readonly path: string;
  /** The record that the member is the content of; absent in archives. Then the path is only a name for its format. */
  readonly record?: RecordPlace;
  /** To be read, as far as needed, before the next member is requested. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** How members are read; null inside two containers, where no further container is opened. */
export type MemberReader = {
  /** Reads a member; returns its number of rows. */
  read(path: string, stored: StoredBytes, collector: ItemCollector): AsyncGenerator<ItemBatch, number>;
  /**
   * Like `read`, for what a server sent: text that is not what its name promises is read line by line, as browsers show
   * it.
   */
  lenient(path: string, stored: StoredBytes, collector: ItemCollector): AsyncGenerator<ItemBatch, number>;
  /** Like `read`, but looks only at the member's digests. */
  digest(path: string, stored: StoredBytes, collector: ItemCollector): AsyncGenerator<ItemBatch, number>;
  /** Whether only the bytes of members that are not text are looked up: the patterns leave out the container. */
  readonly bytesOnly: boolean;
  /** Counts members that no reader could read. */
  readonly unread: UnreadMembers;
} | null;

/** Thrown where a member that is not kept has to be read again. */
class NeedsOwnPass extends Error {}

/** The members of a container, in one or more passes. */
export interface MemberPasses {
  readonly first: AsyncIterable<Member>;
  /** Starts again with the same members; ends the previous pass. */
  readonly again: () => Promise<() => AsyncIterable<Member>>;
}

/** Reads every member and its name; a fault in one does not stop the others. Returns the total number of rows. */
export async function* readMembers(
  walk: MemberPasses,
  { meter }: Content,
  collector: ItemCollector,
  inside: MemberReader
): AsyncGenerator<ItemBatch, number> {
  if (inside === null) throw tooDeep();
  const faults = new MemberFaults();
  const later: (readonly [index: number, member: Omit<Member, 'content'>])[] = [];
  const ends: unknown[] = [];
  // Inside a record everything has its row.
  const around = collector.record;
  const read = async function* ({ path, record }: Omit<Member, 'content'>, stored: StoredBytes) {
    collector.record = around === null ? (record ?? null) : { row: around.row, address: record?.address ?? null };
    try {
      return yield* record === undefined
        ? inside.read(path, stored, collector)
        : inside.lenient(path, stored, collector);
    } finally {
      collector.record = around;
    }
  };
  let rows = 0;
  let index = 0;
  for await (const { content, ...member } of upToFault(walk.first, ends)) {
    if (member.record === undefined) collectName(member.path, collector, inside);
    const held = new HeldMember(content);
    try {
      const stored = { first: held.open(), again: () => held.again(), meter: meter.deeper };
      rows += yield* read(member, stored);
    } catch (error) {
      // Past the deadline the run ends; this is not a fault of the member.
      collector.watch.checkDeadline();
      if (error instanceof NeedsOwnPass) later.push([index, member]);
      else faults.add(error, member, index);
    }
    index++;
  }
  for (const [at, member] of later) {
    try {
      const source = await memberAt(walk, at);
      const stored = { first: source.open(), again: async () => source, meter: meter.afresh() };
      rows += yield* read(member, stored);
    } catch (error) {
      collector.watch.checkDeadline();
      faults.add(error instanceof NeedsOwnPass ? tooLarge() : error, member, at);
    }
  }
  if (ends.length > 0) throw ends[0];
  faults.check();
  return rows;
}

/** Collects a name or comment of a container, which is a string like any other. */
export function collectName(name: string, collector: ItemCollector, inside: MemberReader): void {
  if (inside?.bytesOnly === true) return;
  const bytes = Buffer.from(name, 'latin1');
  collector.string(bytes, 0, bytes.length, 1, 0, false);
}

/** Returns a member as a source of its own; each pass walks through the container up to it. */
async function memberAt(walk: MemberPasses, index: number): Promise<Source> {
  const again = await walk.again();
  const open = async function* () {
    let at = 0;
    for await (const { content } of again()) {
      if (at++ !== index) continue;
      yield* content;
      return;
    }
  };
  let size = 0;
  for await (const chunk of open()) size += chunk.length;
  return { size, open };
}

/** Keeps the first bytes of a member as they pass, so that a small one can be read more than once. */
class HeldMember {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #held: Uint8Array[] = [];
  #size = 0;

  constructor(content: AsyncIterable<Uint8Array>) {
    this.#chunks = content[Symbol.asyncIterator]();
  }

  async *open(): AsyncGenerator<Uint8Array, void> {
    for (let chunk = await this.#next(); chunk !== null; chunk = await this.#next()) yield chunk;
  }

  async again(): Promise<Source> {
    while (this.#size <= MAX_HELD_MEMBER_BYTES && (await this.#next()) !== null);
    if (this.#size > MAX_HELD_MEMBER_BYTES) throw new NeedsOwnPass();
    const held = this.#held;
    const open = async function* () {
      yield* held;
    };
    return { size: this.#size, open };
  }

  async #next(): Promise<Uint8Array | null> {
    const step = await this.#chunks.next();
    if (step.done === true) return null;
    this.#size += step.value.length;
    if (this.#size <= MAX_HELD_MEMBER_BYTES) {
      ChunkPool.keep(step.value);
      this.#held.push(step.value);
    } else {
      this.#held.length = 0;
    }
    return step.value;
  }
}

/** Collects the faults of members; reports the first, with the member's name, and how many more there are. */
class MemberFaults {
  #first: GateError | null = null;
  #more = 0;

  add(error: unknown, { path, record }: Omit<Member, 'content'>, index: number): void {
    if (!(error instanceof GateError)) throw error;
    if (this.#first !== null) {
      this.#more++;
      return;
    }
    const name = record === undefined ? quoted(path, safe`member ${index + 1}`) : safe`record ${count(record.row)}`;
    this.#first = new GateError(error.reason, safe`in ${name}: ${error.text}`, { cause: error });
  }

  check(): void {
    if (this.#first === null) return;
    if (this.#more === 0) throw this.#first;
    const { reason, text, cause } = this.#first;
    throw new GateError(reason, safe`${text} (and ${this.#more} more of its members could not be read)`, { cause });
  }
}

function tooDeep(): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`containers inside containers are opened once, not twice; store the inner files separately`
  );
}

function tooLarge(): GateError {
  return new GateError(
    'manifest-too-large',
    safe`it is too large to read inside a nested container; store it separately`
  );
}
