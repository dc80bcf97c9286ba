/**
 * Parses a STIX 2 pattern and returns the links and hashes that it means, if a list can say the same: comparisons with
 * `=` or `IN` that are joined by OR.
 */
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';
import { MAX_PATTERN_CHARACTERS, MAX_PATTERN_DEPTH } from './convert-limits.ts';
import type { HashKind } from './hash-text.ts';

export interface PatternValue {
  readonly kind: HashKind | 'link';
  /** As it is written in the pattern, one character per byte. */
  readonly text: string;
}

/** The values of a part of a pattern. */
interface Part {
  readonly values: readonly PatternValue[];
  /** Whether it compares only hashes of one object, so that any of them identifies the same content. */
  readonly oneFile: boolean;
}

const SYNTAX = safe`its pattern is not a STIX pattern`;
const TOO_LONG = safe`its pattern is too long or nested too deeply`;
const AND = safe`its pattern joins comparisons by AND; the nearest entry is one of them alone, written as a pattern of its own`;
const SEQUENCE = safe`its pattern joins observations by AND or FOLLOWEDBY; write a pattern for each observation`;
const NOT = safe`its pattern uses NOT or !=; a list can only name what is listed`;
const LIKE = safe`its pattern uses LIKE, a wildcard; the nearest entry is the host (domain-name:value = '…'), which covers all pages and subdomains`;
const MATCHES = safe`its pattern uses MATCHES, a regular expression; write each host or URL with =`;
const OTHER_OPERATOR = safe`its pattern uses an operator other than = and IN`;
const QUALIFIER = safe`its pattern is limited by WITHIN, REPEATS or START; remove the limit`;
const OTHER_OBJECT = safe`its pattern compares something other than url:value, domain-name:value and the hashes of files (MD5, SHA-1, SHA-256, SHA-512)`;

/** Returns the values, or why a list cannot say the same. */
export function patternValues(pattern: string): readonly PatternValue[] | { readonly wrong: SafeText } {
  try {
    if (pattern.length > MAX_PATTERN_CHARACTERS) throw refused(TOO_LONG);
    return new PatternParser(tokensOf(pattern)).parse();
  } catch (error) {
    if (error instanceof GateError) return { wrong: error.text };
    throw error;
  }
}

function refused(why: SafeText): GateError {
  return new GateError('usage', why);
}

interface Token {
  readonly kind: 'sign' | 'word' | 'path' | 'string' | 'other';
  readonly text: string;
}

const QUOTED = String.raw`'[^'\\]*(?:\\[^][^'\\]*)*'`;
const STEP = String.raw`(?:[\w-]+|${QUOTED})`;
const TOKEN = new RegExp(
  String.raw`\s*(?:(?<sign>[[\](),]|==?|!=|<>|<=?|>=?)|(?<path>[A-Za-z][\w-]*:${STEP}(?:\.${STEP}|\[(?:\*|\d+)\])*)|(?<other>[thb]${QUOTED}|[+-]?\d[\d.]*)|(?<string>${QUOTED})|(?<word>[A-Za-z]+))`,
  'y'
);

function tokensOf(pattern: string): readonly Token[] {
  const tokens: Token[] = [];
  const text = pattern.trimEnd();
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.length;) {
    const { sign, path, other, string, word } = TOKEN.exec(text)?.groups ?? {};
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (path !== undefined) tokens.push({ kind: 'path', text: path });
    else if (other !== undefined) tokens.push({ kind: 'other', text: other });
    else if (string !== undefined) tokens.push({ kind: 'string', text: unescaped(string) });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toUpperCase() });
    else throw refused(SYNTAX);
  }
  return tokens;
}

function unescaped(quoted: string): string {
  return quoted.slice(1, -1).replaceAll(/\\([^])/g, '$1');
}

class PatternParser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): readonly PatternValue[] {
    const values = this.#observations();
    if (this.#at < this.#tokens.length) throw refused(SYNTAX);
    return values;
  }

  /** `[…] OR ([…] OR […])` */
  #observations(): readonly PatternValue[] {
    const values = [...this.#observation()];
    for (;;) {
      if (this.#takes('word', 'OR')) values.push(...this.#observation());
      else if (this.#sees('word', 'AND') || this.#sees('word', 'FOLLOWEDBY')) throw refused(SEQUENCE);
      else return values;
    }
  }

  #observation(): readonly PatternValue[] {
    const isGroup = this.#takes('sign', '(');
    if (!isGroup) this.#need('sign', '[');
    const values = isGroup ? this.#deeper(() => this.#observations()) : this.#comparisons().values;
    this.#need('sign', isGroup ? ')' : ']');
    for (const word of ['WITHIN', 'REPEATS', 'START']) if (this.#sees('word', word)) throw refused(QUALIFIER);
    return values;
  }

  /** `a = 'x' OR b = 'y'`; AND binds more tightly. */
  #comparisons(): Part {
    const parts = [this.#conjunction()];
    while (this.#takes('word', 'OR')) parts.push(this.#conjunction());
    return { values: parts.flatMap(({ values }) => values), oneFile: parts.length === 1 && parts[0]?.oneFile === true };
  }

  /** Hashes that are joined by AND belong to the same content, so each of them may be listed. */
  #conjunction(): Part {
    const parts = [this.#comparison()];
    while (this.#takes('word', 'AND')) parts.push(this.#comparison());
    if (parts.length > 1 && !parts.every(({ oneFile }) => oneFile)) throw refused(AND);
    return { values: parts.flatMap(({ values }) => values), oneFile: parts.every(({ oneFile }) => oneFile) };
  }

  #comparison(): Part {
    if (this.#takes('sign', '(')) {
      const part = this.#deeper(() => this.#comparisons());
      this.#need('sign', ')');
      return part;
    }
    if (this.#sees('word', 'NOT')) throw refused(NOT);
    if (this.#sees('word', 'EXISTS')) throw refused(OTHER_OPERATOR);
    const path = this.#next('path');
    this.#refuseOperator();
    const texts = this.#takes('word', 'IN') ? this.#set() : [this.#equal()];
    const kind = kindOf(path);
    return { values: texts.map(text => ({ kind, text })), oneFile: kind !== 'link' && texts.length === 1 };
  }

  #refuseOperator(): void {
    if (this.#sees('word', 'NOT') || this.#sees('sign', '!=') || this.#sees('sign', '<>')) throw refused(NOT);
    if (this.#sees('word', 'LIKE')) throw refused(LIKE);
    if (this.#sees('word', 'MATCHES')) throw refused(MATCHES);
    const { kind, text } = this.#tokens[this.#at] ?? { kind: 'sign', text: '' };
    if (kind === 'sign' ? /^[<>]/.test(text) : /^IS/.test(text)) throw refused(OTHER_OPERATOR);
  }

  #equal(): string {
    if (!this.#takes('sign', '=')) this.#need('sign', '==');
    return this.#next('string');
  }

  #set(): readonly string[] {
    this.#need('sign', '(');
    const texts = [this.#next('string')];
    while (this.#takes('sign', ',')) texts.push(this.#next('string'));
    this.#need('sign', ')');
    return texts;
  }

  #deeper<T>(parse: () => T): T {
    if (++this.#depth > MAX_PATTERN_DEPTH) throw refused(TOO_LONG);
    const result = parse();
    this.#depth--;
    return result;
  }

  #sees(kind: Token['kind'], text: string): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === kind && token.text === text;
  }

  #takes(kind: Token['kind'], text: string): boolean {
    const sees = this.#sees(kind, text);
    if (sees) this.#at++;
    return sees;
  }

  #need(kind: Token['kind'], text: string): void {
    if (!this.#takes(kind, text)) throw refused(SYNTAX);
  }

  #next(kind: Token['kind']): string {
    const token = this.#tokens[this.#at++];
    if (token?.kind !== kind) throw refused(SYNTAX);
    return token.text;
  }
}

/** Hash algorithms under the names of STIX 2.0 and 2.1, without dashes. */
const ALGORITHMS: ReadonlyMap<string, HashKind> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA512', 'sha512']
]);

function kindOf(path: string): HashKind | 'link' {
  if (path === 'url:value' || path === 'domain-name:value' || path === 'artifact:url') return 'link';
  const [, name] = /^(?:file|artifact):hashes\.(.+)$/.exec(path) ?? [];
  const algorithm = name?.startsWith("'") ? unescaped(name) : name;
  const kind = ALGORITHMS.get((algorithm ?? '').toUpperCase().replaceAll('-', ''));
  if (kind === undefined) throw refused(OTHER_OBJECT);
  return kind;
}
