/**
 * Splits YAML into tokens in the same way as PyYAML, which most programs that read data in YAML use: inside brackets
 * and quotes indentation has no meaning. The strict parser rejects such files.
 */
import { CHOMPING_MODE, type Event, type EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { MAX_YAML_KEY_CHARACTERS } from '../bytes/manifest-limits.ts';

export type ScalarEvent = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

/** The properties of a scalar, without its anchor and tag. */
export type ScalarPart = Omit<ScalarEvent, 'type' | 'anchorStart' | 'anchorEnd' | 'tagStart' | 'tagEnd'>;

export type TokenKind =
  | 'directive'
  | 'document-start'
  | 'document-end'
  | 'stream-end'
  | 'block-sequence'
  | 'block-mapping'
  | 'block-end'
  | '['
  | ']'
  | '{'
  | '}'
  | ','
  | '-'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  readonly scalar: ScalarPart | null;
}

/** The position where a text stops being YAML. */
export class YamlFault extends Error {
  readonly at: number;

  constructor(at: number) {
    super('not YAML');
    this.at = at;
  }
}

/** A token that is a key if a colon follows on its line. */
interface MaybeKey {
  /** The number of the token in the text. */
  readonly token: number;
  readonly at: number;
  readonly line: number;
  readonly column: number;
  /** True if only a key is allowed here. */
  readonly required: boolean;
}

const BREAK = '\n\r\x85\u2028\u2029';
const BLANK_OR_END = ` \t${BREAK}`;

const DIRECTIVE = /%[^\n\r\x85\u2028\u2029]*/y;
const NAME = /[0-9A-Za-z_-]+(?=[ \t\n\r\x85\u2028\u2029?:,\]}%@`]|$)/y;
const TAG = /!(?:<[\w;/?:@&=+$,.!~*'()[\]%#-]+>|[\w;/?:@&=+$,.!~*'()[\]%-]*)(?=[ \t\n\r\x85\u2028\u2029,\]}]|$)/y;
const PLAIN_IN_BLOCK = /(?:[^ \t\n\r\x85\u2028\u2029:]|:(?![ \t\n\r\x85\u2028\u2029]|$))+/y;
const PLAIN_IN_FLOW = /(?:[^ \t\n\r\x85\u2028\u2029:,?[\]{}]|:(?![ \t\n\r\x85\u2028\u2029,[\]{}]|$))+/y;
const PLAIN_START = /[^ \t\n\r\x85\u2028\u2029\-?:,[\]{}#&*!|>'"%@`]|-(?![ \t\n\r\x85\u2028\u2029]|$)/y;
const PLAIN_START_IN_BLOCK = /[?:](?![ \t\n\r\x85\u2028\u2029]|$)/y;
const DOCUMENT_MARK = /(?:---|\.\.\.)(?=[ \t\n\r\x85\u2028\u2029]|$)/y;
const SINGLE = /[^'\n\r\x85\u2028\u2029]+|''/y;
const DOUBLE =
  /(?:[^"\\\n\r\x85\u2028\u2029]|\\(?:[0abt\tnvfre "/\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}))+|\\(?=[\n\r\x85\u2028\u2029])/y;
const BLOCK_HEADER =
  /[|>](?:([+-])([1-9])?|([1-9])([+-])?)?(?: *$| *(?: #[^\n\r\x85\u2028\u2029]*)?(?=[\n\r\x85\u2028\u2029]|$))/y;
const REST_OF_LINE = /[^\n\r\x85\u2028\u2029]*/y;

export class YamlTokens {
  readonly #source: string;
  /** Tokens read but not taken, from index `#head` on. */
  #tokens: Token[] = [];
  #head = 0;
  /** The number of tokens taken so far. */
  #taken = 0;
  #at = 0;
  #line = 0;
  #lineStart = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  #flow = 0;
  #allowKey = true;
  /** By the depth of brackets; those below `#lowest` are no longer valid. */
  readonly #keys: (MaybeKey | null)[] = [null];
  #lowest = 0;
  #done = false;

  constructor(source: string) {
    this.#source = source;
    if (source.startsWith('\ufeff')) this.#at = this.#lineStart = 1;
  }

  peek(): Token {
    while (this.#needsMore()) this.#fetch();
    return this.#tokens[this.#head] ?? this.#token('stream-end', this.#at, this.#at);
  }

  take(): Token {
    const token = this.peek();
    this.#head++;
    this.#taken++;
    if (this.#head > MAX_YAML_KEY_CHARACTERS) {
      this.#tokens = this.#tokens.slice(this.#head);
      this.#head = 0;
    }
    return token;
  }

  #needsMore(): boolean {
    if (this.#done) return false;
    if (this.#head >= this.#tokens.length) return true;
    this.#dropStaleKeys();
    return this.#keys[this.#lowest]?.token === this.#taken;
  }

  get #column(): number {
    return this.#at - this.#lineStart;
  }

  #is(chars: string, at = this.#at): boolean {
    return at >= this.#source.length || chars.includes(this.#source.charAt(at));
  }

  /** Returns the length of the match of `pattern` (sticky) at this position; -1 where there is none. */
  #matches(pattern: RegExp): number {
    pattern.lastIndex = this.#at;
    return pattern.test(this.#source) ? pattern.lastIndex - this.#at : -1;
  }

  #token(kind: TokenKind, start: number, end: number, scalar: ScalarPart | null = null): Token {
    return { kind, start, end, scalar };
  }

  #add(kind: TokenKind, start: number, end: number, scalar: ScalarPart | null = null): void {
    this.#tokens.push(this.#token(kind, start, end, scalar));
  }

  #fetch(): void {
    this.#skipToToken();
    this.#dropStaleKeys();
    this.#unwind(this.#column);
    const { length } = this.#source;
    if (this.#at >= length) {
      this.#boundary();
      this.#add('stream-end', length, length);
      this.#done = true;
      return;
    }
    const char = this.#source.charAt(this.#at);
    if (this.#column === 0 && this.#documentToken(char)) return;
    if ('[{'.includes(char)) this.#openFlow(char === '[' ? '[' : '{');
    else if (']}'.includes(char)) this.#closeFlow(char === ']' ? ']' : '}');
    else if (char === ',') this.#flowEntry();
    else if (char === '-' && this.#is(BLANK_OR_END, this.#at + 1)) this.#blockEntry();
    else if (char === '?' && (this.#flow > 0 || this.#is(BLANK_OR_END, this.#at + 1))) this.#key();
    else if (char === ':' && (this.#flow > 0 || this.#is(BLANK_OR_END, this.#at + 1))) this.#value();
    else if (char === '*' || char === '&') this.#name(char === '*' ? 'alias' : 'anchor');
    else if (char === '!') this.#tag();
    else if ((char === '|' || char === '>') && this.#flow === 0) this.#block(char === '>');
    else if (char === '"' || char === "'") this.#quoted(char === '"');
    else if (this.#matches(PLAIN_START) > 0 || (this.#flow === 0 && this.#matches(PLAIN_START_IN_BLOCK) > 0)) {
      this.#plain();
    } else throw new YamlFault(this.#at);
  }

  #skipToToken(): void {
    for (;;) {
      while (this.#source.charAt(this.#at) === ' ') this.#at++;
      if (this.#source.charAt(this.#at) === '#') this.#at += this.#matches(REST_OF_LINE);
      if (!this.#lineBreak()) return;
      if (this.#flow === 0) this.#allowKey = true;
    }
  }

  /** Moves past a line end, if there is one here. */
  #lineBreak(): boolean {
    if (this.#at >= this.#source.length || !BREAK.includes(this.#source.charAt(this.#at))) return false;
    this.#at += this.#source.startsWith('\r\n', this.#at) ? 2 : 1;
    this.#line++;
    this.#lineStart = this.#at;
    return true;
  }

  #documentToken(char: string): boolean {
    const directive = char === '%';
    if (!directive && this.#matches(DOCUMENT_MARK) < 0) return false;
    this.#boundary();
    const start = this.#at;
    this.#at += directive ? this.#matches(DIRECTIVE) : 3;
    this.#add(directive ? 'directive' : char === '-' ? 'document-start' : 'document-end', start, this.#at);
    return true;
  }

  /** Closes everything that indentation opened. */
  #boundary(): void {
    this.#unwind(-1);
    this.#noKey();
    this.#allowKey = false;
  }

  #unwind(column: number): void {
    if (this.#flow > 0) return;
    while (this.#indent > column) {
      this.#indent = this.#indents.pop() ?? -1;
      this.#add('block-end', this.#at, this.#at);
    }
  }

  #deepen(column: number): boolean {
    if (this.#indent >= column) return false;
    this.#indents.push(this.#indent);
    this.#indent = column;
    return true;
  }

  /** Drops possible keys from earlier lines: a key has to be on one line. */
  #dropStaleKeys(): void {
    for (; this.#lowest <= this.#flow; this.#lowest++) {
      const key = this.#keys[this.#lowest] ?? null;
      if (key === null) {
        if (this.#lowest === this.#flow) return;
        continue;
      }
      if (key.line === this.#line && this.#at - key.at <= MAX_YAML_KEY_CHARACTERS) return;
      if (key.required) throw new YamlFault(this.#at);
      this.#keys[this.#lowest] = null;
      if (this.#lowest === this.#flow) return;
    }
  }

  #maybeKey(): void {
    if (!this.#allowKey) return;
    const required = this.#flow === 0 && this.#indent === this.#column;
    this.#noKey();
    const token = this.#taken + this.#tokens.length - this.#head;
    this.#keys[this.#flow] = { token, at: this.#at, line: this.#line, column: this.#column, required };
    this.#lowest = Math.min(this.#lowest, this.#flow);
  }

  #noKey(): void {
    if (this.#keys[this.#flow]?.required === true) throw new YamlFault(this.#at);
    this.#keys[this.#flow] = null;
  }

  #openFlow(bracket: '[' | '{'): void {
    this.#maybeKey();
    this.#keys[++this.#flow] = null;
    this.#allowKey = true;
    this.#add(bracket, this.#at, ++this.#at);
  }

  #closeFlow(bracket: ']' | '}'): void {
    if (this.#flow === 0) throw new YamlFault(this.#at);
    this.#noKey();
    this.#flow--;
    this.#lowest = Math.min(this.#lowest, this.#flow);
    this.#allowKey = false;
    this.#add(bracket, this.#at, ++this.#at);
  }

  #flowEntry(): void {
    this.#allowKey = true;
    this.#noKey();
    this.#add(',', this.#at, ++this.#at);
  }

  #blockEntry(): void {
    if (this.#flow > 0 || !this.#allowKey) throw new YamlFault(this.#at);
    if (this.#deepen(this.#column)) this.#add('block-sequence', this.#at, this.#at);
    this.#noKey();
    this.#add('-', this.#at, ++this.#at);
  }

  #key(): void {
    if (this.#flow === 0) {
      if (!this.#allowKey) throw new YamlFault(this.#at);
      if (this.#deepen(this.#column)) this.#add('block-mapping', this.#at, this.#at);
    }
    this.#allowKey = this.#flow === 0;
    this.#noKey();
    this.#add('key', this.#at, ++this.#at);
  }

  #value(): void {
    const key = this.#keys[this.#flow] ?? null;
    if (key !== null) {
      this.#keys[this.#flow] = null;
      const opens = this.#flow === 0 && this.#deepen(key.column);
      const tokens = [this.#token('key', key.at, key.at)];
      if (opens) tokens.unshift(this.#token('block-mapping', key.at, key.at));
      this.#tokens.splice(this.#head + key.token - this.#taken, 0, ...tokens);
      this.#allowKey = false;
    } else if (this.#flow === 0) {
      if (!this.#allowKey) throw new YamlFault(this.#at);
      if (this.#deepen(this.#column)) this.#add('block-mapping', this.#at, this.#at);
      this.#noKey();
    } else {
      this.#allowKey = false;
      this.#noKey();
    }
    this.#add('value', this.#at, ++this.#at);
  }

  #name(kind: 'alias' | 'anchor'): void {
    this.#maybeKey();
    this.#allowKey = false;
    const start = ++this.#at;
    const length = this.#matches(NAME);
    if (length < 0) throw new YamlFault(start);
    this.#at += length;
    this.#add(kind, start, this.#at);
  }

  #tag(): void {
    this.#maybeKey();
    this.#allowKey = false;
    const start = this.#at;
    const length = this.#matches(TAG);
    if (length < 0) throw new YamlFault(start);
    this.#at += length;
    this.#add('tag', start, this.#at);
  }

  #quoted(double: boolean): void {
    this.#maybeKey();
    this.#allowKey = false;
    const open = this.#at++;
    const start = this.#at;
    const quote = double ? '"' : "'";
    for (;;) {
      const length = this.#matches(double ? DOUBLE : SINGLE);
      if (length > 0) this.#at += length;
      if (this.#at >= this.#source.length) throw new YamlFault(open);
      if (this.#lineBreak()) {
        if (this.#matches(DOCUMENT_MARK) > 0) throw new YamlFault(open);
      } else if (length <= 0) {
        if (!this.#source.startsWith(quote, this.#at)) throw new YamlFault(this.#at);
        break;
      }
    }
    const style = double ? SCALAR_STYLE.DOUBLE_QUOTED : SCALAR_STYLE.SINGLE_QUOTED;
    this.#scalar(style, start, this.#at++);
  }

  #scalar(style: ScalarPart['style'], valueStart: number, valueEnd: number): void {
    const part = { valueStart, valueEnd, style, chomping: CHOMPING_MODE.CLIP, indent: -1, fast: false };
    this.#add('scalar', valueStart, valueEnd, part);
  }

  #plain(): void {
    this.#maybeKey();
    this.#allowKey = false;
    const start = this.#at;
    const indent = this.#indent + 1;
    let end = start;
    for (;;) {
      const length =
        this.#source.charAt(this.#at) === '#' ? -1 : this.#matches(this.#flow > 0 ? PLAIN_IN_FLOW : PLAIN_IN_BLOCK);
      if (length <= 0) break;
      this.#allowKey = false;
      end = this.#at += length;
      if (!this.#plainBlanks() || (this.#flow === 0 && this.#column < indent)) break;
    }
    this.#scalar(SCALAR_STYLE.PLAIN, start, end);
  }

  /** Moves past blanks and line ends after a word; returns true if another word may follow. */
  #plainBlanks(): boolean {
    const from = this.#at;
    while (this.#source.charAt(this.#at) === ' ') this.#at++;
    if (!this.#lineBreak()) return this.#at > from;
    this.#allowKey = true;
    for (;;) {
      if (this.#column === 0 && this.#matches(DOCUMENT_MARK) > 0) return false;
      while (this.#source.charAt(this.#at) === ' ') this.#at++;
      if (!this.#lineBreak()) return true;
    }
  }

  #block(folded: boolean): void {
    this.#noKey();
    this.#allowKey = true;
    BLOCK_HEADER.lastIndex = this.#at;
    const header = BLOCK_HEADER.exec(this.#source);
    if (header === null) throw new YamlFault(this.#at);
    const [written, before, digitAfter, digit, after] = header;
    this.#at += written.length;
    this.#lineBreak();
    const valueStart = this.#at;
    const least = Math.max(1, this.#indent + 1);
    const given = digit ?? digitAfter;
    const indent = given === undefined ? Math.max(least, this.#blockIndent()) : least + Number(given) - 1;
    let valueEnd = this.#emptyLines(indent);
    while (this.#column === indent && this.#at < this.#source.length) {
      this.#at += this.#matches(REST_OF_LINE);
      this.#lineBreak();
      valueEnd = this.#emptyLines(indent);
    }
    const sign = before ?? after;
    const chomping = sign === '+' ? CHOMPING_MODE.KEEP : sign === '-' ? CHOMPING_MODE.STRIP : CHOMPING_MODE.CLIP;
    const style = folded ? SCALAR_STYLE.FOLDED_BLOCK : SCALAR_STYLE.LITERAL_BLOCK;
    this.#add('scalar', valueStart, valueEnd, { valueStart, valueEnd, style, chomping, indent, fast: false });
  }

  /** Returns the indentation of the first line with text, or that of a longer line of blanks in front of it. */
  #blockIndent(): number {
    let most = 0;
    const begin = { at: this.#at, line: this.#line, lineStart: this.#lineStart };
    do {
      while (this.#source.charAt(this.#at) === ' ') this.#at++;
      most = Math.max(most, this.#column);
    } while (this.#lineBreak());
    this.#at = begin.at;
    this.#line = begin.line;
    this.#lineStart = begin.lineStart;
    return most;
  }

  /** Moves past empty lines and the indentation of the next line; returns the start of that line. */
  #emptyLines(indent: number): number {
    let begin: number;
    do {
      begin = this.#at;
      while (this.#column < indent && this.#source.charAt(this.#at) === ' ') this.#at++;
    } while (this.#lineBreak());
    return begin;
  }
}
