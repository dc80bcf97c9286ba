/**
 * The tokens of several clients, from a file that is read again when it changes: lines of a name, a tab, a token and, if
 * the token ends, a tab and its last day. One client may have two tokens, so that it can change without a pause.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, GateError } from '../safe/errors.ts';
import { count, plural, quoted, type SafeText, safe } from '../safe/text.ts';

export interface Client {
  /** The name as it is in the file. */
  readonly id: string;
  readonly name: SafeText;
  readonly isEnded: boolean;
}

interface ClientToken {
  readonly id: string;
  readonly name: SafeText;
  readonly digest: Buffer;
  /** When the token ends, in milliseconds; Infinity if it does not. */
  readonly end: number;
}

export class ClientTokens {
  /** Whether the file as last read is in use. */
  isGood = true;
  readonly #path: string;
  readonly #log: (line: SafeText) => void;
  #content: string;
  #tokens: readonly ClientToken[];

  private constructor(path: string, log: (line: SafeText) => void, content: string) {
    this.#path = path;
    this.#log = log;
    this.#content = content;
    this.#tokens = parse(content);
  }

  /** @throws GateError `usage` for a file that cannot be read or has a wrong line */
  static async open(path: string, log: (line: SafeText) => void): Promise<ClientTokens> {
    return new ClientTokens(path, log, await read(path));
  }

  /** A secret that keys the versions of lists. It changes only if the file does. */
  get secret(): string {
    return this.#content;
  }

  /** Reads the file again if it has changed. If it cannot be used, the tokens stay as they were. */
  async refresh(): Promise<void> {
    try {
      const content = await read(this.#path);
      if (content === this.#content && this.isGood) return;
      this.#tokens = parse(content);
      this.#content = content;
      this.isGood = true;
      this.#log(safe`the tokens were read again: ${plural(this.#tokens.length, safe`token`, safe`tokens`)}`);
    } catch (error) {
      if (this.isGood) this.#log(safe`the tokens were not updated: ${describe(error).text}`);
      this.isGood = false;
    }
  }

  /** Returns whose token it is; null if it is nobody's. Compares with every token, so that time reveals nothing. */
  find(token: string, now = Date.now()): Client | null {
    const digest = digestOf(token);
    let found: Client | null = null;
    for (const known of this.#tokens) {
      if (timingSafeEqual(known.digest, digest)) {
        found = { id: known.id, name: known.name, isEnded: now >= known.end };
      }
    }
    return found;
  }
}

const NAME = /^[A-Za-z0-9._-]{1,64}$/;
const DAY_MS = 86_400_000;

/** @throws GateError `usage` with the number of a wrong line, never its content */
function parse(content: string): readonly ClientToken[] {
  const tokens: ClientToken[] = [];
  for (const [index, line] of content.split(/\r?\n/).entries()) {
    if (/^ *(?:#|$)/.test(line)) continue;
    const [name = '', token = '', day, ...more] = line.split('\t');
    const end = day === undefined ? Infinity : endOf(day);
    if (!NAME.test(name) || !/^[!-~]{16,}$/.test(token) || Number.isNaN(end) || more.length > 0) {
      throw refused(
        safe`line ${count(index + 1)} is not a name (letters, digits, dots, dashes), a tab, a token of at least 16 characters and, if it ends, a tab and its last day (2027-01-31)`
      );
    }
    const digest = digestOf(token);
    if (tokens.some(other => other.digest.equals(digest))) {
      throw refused(safe`line ${count(index + 1)} has the token of an earlier line`);
    }
    tokens.push({ id: name, name: quoted(name, safe`(not shown)`), digest, end });
  }
  if (tokens.length === 0) throw refused(safe`it has no tokens`);
  return tokens;
}

/** Returns the end of a day in UTC, in milliseconds; NaN for a day that does not exist. */
function endOf(day: string): number {
  const start = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  const exists = !Number.isNaN(start) && new Date(start).toISOString().startsWith(day);
  return exists ? start + DAY_MS : NaN;
}

function refused(why: SafeText): GateError {
  return new GateError('usage', safe`the file of --tokens-file is refused: ${why}`);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new GateError('usage', safe`the file of --tokens-file cannot be read`, { cause });
  }
}

function digestOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
