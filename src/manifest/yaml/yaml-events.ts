/** Turns YAML tokens into events, in the same way as PyYAML's parser. */
import { COLLECTION_STYLE, type Event, EVENT_ID, SCALAR_STYLE } from 'js-yaml';
import { type Token, type TokenKind, YamlFault, YamlTokens } from './yaml-tokens.ts';

/** The parser's state: what it expects next. */
type State =
  | 'document'
  | 'document-end'
  | 'block-node'
  | 'block-node-or-entries'
  | 'flow-node'
  | 'block-entry'
  | 'indentless-entry'
  | 'block-key'
  | 'block-value'
  | 'flow-first'
  | 'flow-entry'
  | 'pair-key'
  | 'pair-value'
  | 'pair-end'
  | 'flow-first-key'
  | 'flow-key'
  | 'flow-value'
  | 'flow-no-value';

const NONE = { start: -1, end: -1 } as const;

/**
 * Yields the events of a text, each made when it is requested.
 *
 * @throws YamlFault where the text is not YAML, or is nested deeper than `maxDepth`
 */
export function* lenientEvents(source: string, maxDepth: number): Generator<Event, void> {
  const parser = new Parser(source, maxDepth);
  while (parser.step()) yield* parser.newEvents();
}

class Parser {
  #events: Event[] = [];
  #documents = 0;
  readonly #tokens: YamlTokens;
  readonly #states: State[] = ['document'];
  readonly #maxDepth: number;
  #depth = 0;

  constructor(source: string, maxDepth: number) {
    this.#tokens = new YamlTokens(source);
    this.#maxDepth = maxDepth;
  }

  /** Returns the events made since the last call. */
  newEvents(): readonly Event[] {
    if (this.#events.length === 0) return [];
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** Makes the next step; returns false at the end. */
  step(): boolean {
    const state = this.#states.pop();
    if (state === undefined) return false;
    this.#in(state);
    return true;
  }

  #in(state: State): void {
    switch (state) {
      case 'document':
        return this.#document();
      case 'document-end':
        this.#pop();
        while (this.#is('document-end')) this.#tokens.take();
        return;
      case 'block-node':
      case 'block-node-or-entries':
      case 'flow-node':
        return this.#node(state);
      case 'block-entry':
        return this.#entry('block-entry', ['-', 'block-end']);
      case 'indentless-entry':
        return this.#entry('indentless-entry', ['-', 'key', 'value', 'block-end']);
      case 'block-key':
        return this.#blockKey();
      case 'block-value':
        this.#states.push('block-key');
        return this.#valueOf('block-node-or-entries', ['key', 'value', 'block-end']);
      case 'flow-first':
      case 'flow-entry':
        return this.#flowEntry(state === 'flow-first');
      case 'pair-key':
        this.#states.push('pair-value');
        return this.#nodeUnless('flow-node', ['value', ',', ']'], this.#tokens.take());
      case 'pair-value':
        this.#states.push('pair-end');
        return this.#valueOf('flow-node', [',', ']']);
      case 'pair-end':
        this.#pop();
        this.#states.push('flow-entry');
        return;
      case 'flow-first-key':
      case 'flow-key':
        return this.#flowKey(state === 'flow-first-key');
      case 'flow-value':
        this.#states.push('flow-key');
        return this.#valueOf('flow-node', [',', '}']);
      case 'flow-no-value':
        this.#states.push('flow-key');
        this.#empty();
    }
  }

  #is(...kinds: readonly TokenKind[]): boolean {
    return kinds.includes(this.#tokens.peek().kind);
  }

  #document(): void {
    const first = this.#documents === 0;
    while (this.#is('document-end')) this.#tokens.take();
    if (this.#is('stream-end')) return;
    let explicit = false;
    while (this.#is('directive')) {
      this.#tokens.take();
      explicit = true;
    }
    const start = this.#is('document-start');
    if (start) this.#tokens.take();
    else if (explicit || !first) throw this.#fault();
    this.#documents++;
    this.#events.push({ type: EVENT_ID.DOCUMENT, explicitStart: start, explicitEnd: false, directives: [] });
    this.#depth++;
    this.#states.push('document', 'document-end');
    this.#nodeUnless('block-node', ['directive', 'document-start', 'document-end', 'stream-end'], null);
  }

  /** Expects a node, or adds an empty one if a token of these kinds follows. */
  #nodeUnless(node: State, kinds: readonly TokenKind[], _taken: Token | null): void {
    if (this.#is(...kinds)) this.#empty();
    else this.#states.push(node);
  }

  #valueOf(node: State, kinds: readonly TokenKind[]): void {
    if (this.#is('value')) this.#nodeUnless(node, kinds, this.#tokens.take());
    else this.#empty();
  }

  #node(state: State): void {
    if (this.#is('alias')) {
      const { start, end } = this.#tokens.take();
      this.#events.push({ type: EVENT_ID.ALIAS, anchorStart: start, anchorEnd: end });
      return;
    }
    const { anchor, tag } = this.#properties();
    const marks = { anchorStart: anchor.start, anchorEnd: anchor.end, tagStart: tag.start, tagEnd: tag.end };
    const { kind, start, scalar } = this.#tokens.peek();
    const open = (type: typeof EVENT_ID.SEQUENCE | typeof EVENT_ID.MAPPING, flow: boolean, next: State) => {
      if (++this.#depth > this.#maxDepth) throw this.#fault();
      this.#events.push({ type, start, ...marks, style: flow ? COLLECTION_STYLE.FLOW : COLLECTION_STYLE.BLOCK });
      if (kind !== '-') this.#tokens.take();
      this.#states.push(next);
    };
    const block = state !== 'flow-node';
    if (state === 'block-node-or-entries' && kind === '-') open(EVENT_ID.SEQUENCE, false, 'indentless-entry');
    else if (scalar !== null) {
      this.#tokens.take();
      this.#events.push({ type: EVENT_ID.SCALAR, ...scalar, ...marks });
    } else if (kind === '[') open(EVENT_ID.SEQUENCE, true, 'flow-first');
    else if (kind === '{') open(EVENT_ID.MAPPING, true, 'flow-first-key');
    else if (block && kind === 'block-sequence') open(EVENT_ID.SEQUENCE, false, 'block-entry');
    else if (block && kind === 'block-mapping') open(EVENT_ID.MAPPING, false, 'block-key');
    else if (anchor === NONE && tag === NONE) throw this.#fault();
    else this.#empty(marks);
  }

  /** Reads an anchor, a tag or both. */
  #properties(): { readonly anchor: Range; readonly tag: Range } {
    let anchor: Range = NONE;
    let tag: Range = NONE;
    for (;;) {
      if (anchor === NONE && this.#is('anchor')) anchor = this.#tokens.take();
      else if (tag === NONE && this.#is('tag')) tag = this.#tokens.take();
      else return { anchor, tag };
    }
  }

  #entry(state: 'block-entry' | 'indentless-entry', empty: readonly TokenKind[]): void {
    if (this.#is('-')) {
      this.#states.push(state);
      this.#nodeUnless('block-node', empty, this.#tokens.take());
      return;
    }
    if (state === 'block-entry') this.#end('block-end');
    else this.#pop();
  }

  #blockKey(): void {
    if (!this.#is('key')) return this.#end('block-end');
    this.#states.push('block-value');
    this.#nodeUnless('block-node-or-entries', ['key', 'value', 'block-end'], this.#tokens.take());
  }

  #flowEntry(first: boolean): void {
    if (!this.#separated(']', first)) return;
    if (this.#is('key')) {
      const marks = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, style: COLLECTION_STYLE.FLOW };
      this.#events.push({ type: EVENT_ID.MAPPING, start: this.#tokens.peek().start, ...marks });
      this.#depth++;
      this.#states.push('pair-key');
    } else this.#states.push('flow-entry', 'flow-node');
  }

  #flowKey(first: boolean): void {
    if (!this.#separated('}', first)) return;
    if (this.#is('key')) {
      this.#states.push('flow-value');
      this.#nodeUnless('flow-node', ['value', ',', '}'], this.#tokens.take());
    } else this.#states.push('flow-no-value', 'flow-node');
  }

  /** Moves past a comma. Closes the collection at its end, and then returns false. */
  #separated(close: ']' | '}', first: boolean): boolean {
    if (!first && !this.#is(close)) {
      if (!this.#is(',')) throw this.#fault();
      this.#tokens.take();
    }
    if (!this.#is(close)) return true;
    this.#end(close);
    return false;
  }

  #end(kind: TokenKind): void {
    if (!this.#is(kind)) throw this.#fault();
    this.#tokens.take();
    this.#pop();
  }

  #pop(): void {
    this.#depth--;
    this.#events.push({ type: EVENT_ID.POP });
  }

  #empty(marks: Marks = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 }): void {
    const nothing = { valueStart: -1, valueEnd: -1, chomping: 1, indent: -1, fast: false } as const;
    this.#events.push({ type: EVENT_ID.SCALAR, ...nothing, ...marks, style: SCALAR_STYLE.PLAIN });
  }

  #fault(): YamlFault {
    return new YamlFault(this.#tokens.peek().start);
  }
}

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Marks {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}
