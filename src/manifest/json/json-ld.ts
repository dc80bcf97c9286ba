/**
 * Resolves keys and strings of JSON-LD 1.1 through the contexts of their objects. A context may come after them, so
 * they wait until their object ends. Remote contexts are never fetched.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe, type SafeText } from '../../safe/text.ts';
import { JsonLdContext } from './json-ld-context.ts';
import {
  MAX_CONTEXT_CHARACTERS,
  MAX_CONTEXT_DEPTH,
  MAX_PREFIX_DEPTH,
  MAX_RESOLVED_CHARACTERS,
  MAX_RESOLVED_PER_BYTE,
  MAX_WAITING_BYTES,
  MAX_WAITING_STRINGS
} from './json-limits.ts';
import { DONE, KEY, TYPE, UNDER_BASE, UNDER_VOCABULARY, WaitingNames } from './waiting-names.ts';
import { AT, BLANK, CLOSE_BRACE, COLON, OPEN_BRACE, SLASH } from '../../item/text/ascii.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** Keywords whose values are not names. */
const NO_NAMES: ReadonlySet<string> = new Set(['@value', '@language', '@direction', '@index', '@context', '@import']);

/** Matches an absolute URL; any other name waits for the prefix or base of an outer object. */
const ADDRESS = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/|^(?:https?|ftp|wss?):/i;

/** Special key numbers: there is no key, or the key no longer waits. */
const NO_KEY = -1;
const GONE = -2;

/** Receives a resolved name, its row, and the number of outermost arrays before its own. */
export type NameSink = (name: Uint8Array, row: number, array: number) => void;

interface OpenObject {
  /** What the object is in JSON-LD: a node, a context, or the definition of one term in a context. */
  readonly kind: 'node' | 'context' | 'term';
  /** The first string that waits in it. */
  from: number;
  /** A node's own context, null where it has none; otherwise the context that it belongs to. */
  context: JsonLdContext | null;
  /** The node whose context it is or belongs to; null for a node. */
  readonly node: OpenObject | null;
  /** In a context the last term; in the definition of a term that term. */
  term: string;
  /** The last key if it begins with an at sign; else empty. */
  keyword: string;
  /** The index of the last key among the waiting strings. */
  key: number;
  /** The number of open arrays in it. */
  arrays: number;
  /** True if the values of that key are ids, according to the contexts read so far. */
  ids: boolean;
  /** True if its strings were already resolved, so that a new context comes too late. */
  resolved: boolean;
  /** The number of characters of its context. */
  held: number;
}

export class JsonLdNames {
  /** The fault to report after everything else was read. */
  fault: GateError | null = null;
  readonly #sink: NameSink;
  readonly #open: OpenObject[] = [];
  /** The number of open objects that are too deep for `#open`. */
  #beyond = 0;
  readonly #waiting = new WaitingNames();
  #held = 0;
  #left = MAX_RESOLVED_CHARACTERS;
  /** True if the last token was a colon, so that a string is a value. */
  #afterColon = false;
  /**
   * The last string, which may be a key: its index among the waiting strings (-1: none), and its text if it is a
   * keyword or part of a context.
   */
  #last = -1;
  #text = '';

  constructor(sink: NameSink) {
    this.#sink = sink;
  }

  string(bytes: Uint8Array, start: number, end: number, row: number, array: number): void {
    const object = this.#open.at(-1);
    if (object === undefined) return;
    const isValue = this.#afterColon || object.arrays > 0;
    this.#afterColon = false;
    this.#last = -1;
    this.#left = Math.min(MAX_RESOLVED_CHARACTERS, this.#left + (end - start) * MAX_RESOLVED_PER_BYTE);
    const isKeyword = bytes[start] === AT && end > start;
    const needsText = isKeyword || object.kind !== 'node';
    if (end - start <= MAX_CONTEXT_CHARACTERS) this.#text = needsText ? latin1(bytes, start, end) : '';
    else if (object.kind !== 'node') this.#fail(safe`row ${count(row)}: ${LARGE}`);
    if (isValue && object.kind !== 'node') this.#define(object, this.#text, row);
    if (isKeyword || (isValue && NO_NAMES.has(object.keyword)) || this.fault !== null) return;
    if (!mayBeName(bytes, start, end, isValue && object.ids)) return;
    const isClass = object.kind !== 'node' || object.keyword === '@type';
    // At this point it is known for every waiting string whether it is a key.
    if (this.#waiting.count >= MAX_WAITING_STRINGS || this.#waiting.size >= MAX_WAITING_BYTES) this.#resolveAll();
    this.#last = this.#waiting.count;
    this.#waiting.add(bytes.subarray(start, end), { flags: isClass ? TYPE : 0, key: object.key, row, array });
  }

  /** Handles a number or literal. */
  word(): void {
    this.#afterColon = false;
  }

  colon(): void {
    const object = this.#open.at(-1);
    if (object === undefined) return;
    object.keyword = this.#text.startsWith('@') ? this.#text : '';
    if (object.kind === 'context') object.term = this.#text;
    object.key = this.#last < 0 ? NO_KEY : this.#last;
    object.ids = object.keyword === '@id' || (this.#last >= 0 && this.#hasIds(this.#waiting.text(this.#last)));
    if (this.#last >= 0) this.#waiting.becomeKey(this.#last, KEY, this.#open.at(-2)?.key ?? NO_KEY);
    this.#last = -1;
    this.#text = '';
    this.#afterColon = true;
  }

  open(bracket: number, row: number): void {
    this.#afterColon = false;
    this.#last = -1;
    this.#text = '';
    const outer = this.#open.at(-1);
    if (bracket !== OPEN_BRACE) {
      if (outer !== undefined && this.#beyond === 0) outer.arrays++;
      return;
    }
    const isContext = outer?.keyword === '@context';
    if (this.#open.length === MAX_CONTEXT_DEPTH) {
      if (isContext || outer?.kind !== 'node')
        this.#fail(safe`row ${count(row)}: a JSON-LD context is nested too deeply`);
      this.#beyond++;
      return;
    }
    this.#open.push({ ...this.#opened(outer, isContext, row), from: this.#waiting.count });
  }

  close(bracket: number): void {
    this.#afterColon = false;
    this.#last = -1;
    this.#text = '';
    if (bracket !== CLOSE_BRACE) {
      const around = this.#open.at(-1);
      if (around !== undefined && this.#beyond === 0) around.arrays = Math.max(0, around.arrays - 1);
      return;
    }
    if (this.#beyond > 0) {
      this.#beyond--;
      return;
    }
    const object = this.#open.pop();
    if (object?.kind === 'node') {
      this.#resolve(object);
      this.#held -= object.held;
    }
    if (this.#open.length === 0) this.#waiting.cut(0);
  }

  /** Resolves the waiting strings, and drops everything that is open. */
  reset(): void {
    this.#resolveAll();
    this.#open.length = this.#beyond = 0;
    this.#held = 0;
    this.#last = -1;
    this.#afterColon = false;
  }

  #opened(outer: OpenObject | undefined, isContext: boolean, row: number): OpenObject {
    const node = {
      kind: 'node',
      from: 0,
      context: null,
      node: null,
      term: '',
      keyword: '',
      key: NO_KEY,
      arrays: 0,
      ids: false,
      resolved: false,
      held: 0
    } as const;
    if (outer === undefined) return node;
    if (!isContext) {
      return outer.kind === 'context' ? { ...node, kind: 'term', node: outer.node, term: outer.term } : node;
    }
    // A context inside a context applies wherever its term or class is used: it is read as a part of the outer one.
    const owner = outer.node ?? outer;
    if (owner.resolved) this.#fail(safe`row ${count(row)}: ${LATE}`);
    owner.context ??= new JsonLdContext();
    return { ...node, kind: 'context', node: owner };
  }

  /** Adds a string of a context to it. */
  #define({ kind, node, term, keyword }: OpenObject, text: string, row: number): void {
    const context = node?.context ?? null;
    if (node === null || context === null) return;
    node.held += term.length + text.length;
    this.#held += term.length + text.length;
    if (this.#held > MAX_CONTEXT_CHARACTERS) this.#fail(safe`row ${count(row)}: ${LARGE}`);
    else if (node.resolved) this.#fail(safe`row ${count(row)}: ${LATE}`);
    else if (keyword === '') {
      if (kind === 'context') context.define(term, text);
    } else if (keyword === '@id' && kind === 'term') context.define(term, text);
    else if (keyword === '@type') context.coerce(term, text);
    else if (keyword === '@container' && text === '@id') context.mapsIds(term);
    else if (keyword === '@vocab') context.vocabulary(text);
    else if (keyword === '@base' && !context.base(text)) this.#fail(safe`row ${count(row)}: ${LARGE}`);
  }

  /** Returns true if an open context says that the values of the term are ids. */
  #hasIds(term: string): boolean {
    return this.#open.some(({ kind, context }) => kind === 'node' && context?.takesIds(term) === true);
  }

  /** Resolves all waiting strings through the contexts known so far; a later context is too late for them. */
  #resolveAll(): void {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) this.#resolve(this.#open[depth]!);
    for (const object of this.#open) {
      object.from = 0;
      object.resolved = true;
      if (object.key >= 0) object.key = GONE;
    }
    this.#waiting.cut(0);
  }

  /** Resolves the strings of an object through its own context; those that it cannot resolve stay for outer objects. */
  #resolve({ kind, context, from }: OpenObject): void {
    if (kind !== 'node' || context === null) return;
    const waiting = this.#waiting;
    const until = waiting.count;
    const { vocabulary, base } = context.says;
    const under = (vocabulary ? UNDER_VOCABULARY : 0) | (base ? UNDER_BASE : 0);
    for (let index = from; index < until && this.fault === null; index++) {
      const flags = waiting.flags(index);
      if ((flags & DONE) !== 0) continue;
      const text = waiting.text(index);
      const expanded = context.expand(text);
      for (const name of expanded?.names ?? []) this.#settle(name, context, index, [expanded?.prefix ?? '']);
      if (expanded === null) this.#relative(text, flags, context, index);
      waiting.mark(index, flags | (expanded === null ? under : DONE));
    }
  }

  #relative(text: string, flags: number, context: JsonLdContext, index: number): void {
    const named = (flags & (KEY | TYPE)) !== 0 || this.#coerced(index, context);
    if (named && (flags & UNDER_VOCABULARY) === 0) {
      for (const name of context.inVocabulary(text)) this.#settle(name, context, index, []);
    }
    const isId = (flags & KEY) === 0 || this.#isMappedId(index, context);
    if (isId && (flags & UNDER_BASE) === 0) {
      for (const name of context.underBase(text)) this.#settle(name, context, index, null);
    }
  }

  /** Returns true if a key is an id, because its term's values are keyed by ids. */
  #isMappedId(index: number, context: JsonLdContext): boolean {
    const key = this.#waiting.key(index);
    return key === GONE || (key >= 0 && context.holdsByIds(this.#waiting.text(key)));
  }

  /**
   * Returns true if a value belongs to a term whose values are in the vocabulary; also if its key is no longer known.
   */
  #coerced(index: number, context: JsonLdContext): boolean {
    const key = this.#waiting.key(index);
    return key === GONE || (key >= 0 && context.coerces(this.#waiting.text(key)));
  }

  /**
   * Emits a URL. Any other name is resolved again, or waits for outer objects.
   *
   * @param used the prefixes already expanded in it; null if this context must not be applied to it again
   */
  #settle(name: string, context: JsonLdContext, index: number, used: readonly string[] | null): void {
    this.#left -= name.length;
    if (this.#left < 0) this.#fail(safe`its names are too long when its JSON-LD contexts are applied; write them out`);
    if (this.fault !== null) return;
    const row = this.#waiting.row(index);
    const array = this.#waiting.array(index);
    if (ADDRESS.test(name)) {
      this.#sink(Buffer.from(name, 'latin1'), row, array);
      return;
    }
    const compact = used === null ? null : context.expand(name, used);
    if (compact !== null && used !== null && used.length >= MAX_PREFIX_DEPTH) this.#fail(DEEP);
    const relative = used === null ? [] : [...context.inVocabulary(name), ...context.underBase(name)];
    const further = compact?.names ?? relative;
    const inside = compact === null || used === null ? null : [...used, compact.prefix];
    for (const text of further) this.#settle(text, context, index, inside);
    if (further.length === 0) this.#waiting.add(Buffer.from(name, 'latin1'), { flags: 0, key: NO_KEY, row, array });
  }

  #fail(text: SafeText): void {
    this.fault ??= new GateError('manifest-too-large', text);
  }
}

const LATE = safe`too much text precedes a JSON-LD context; put the context first`;
const DEEP = safe`a JSON-LD context has more than ${count(MAX_PREFIX_DEPTH)} prefixes inside prefixes; write them out`;
const LARGE = safe`its JSON-LD contexts are too large; split the file`;

/** Returns true if a string may be a name: it is not a URL and, unless it is an id, contains no blanks. */
function mayBeName(bytes: Uint8Array, start: number, end: number, isId: boolean): boolean {
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte <= BLANK) return isId;
    if (byte !== COLON || i === start) continue;
    if (i + 1 < end && bytes[i + 1]! <= BLANK) return isId;
    return bytes[i + 1] !== SLASH || bytes[i + 2] !== SLASH || i + 2 >= end;
  }
  return end > start;
}
