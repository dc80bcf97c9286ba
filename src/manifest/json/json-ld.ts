/**
 * JSON-LD 1.1: what keys and strings stand for under the contexts of the objects in which they are. A context may stand
 * behind them, so they are kept until their object ends. Remote contexts are never fetched.
 */
import { GateError } from '../../safe/errors.ts';
import { count, safe, type SafeText } from '../../safe/text.ts';
import { JsonLdContext } from './json-ld-context.ts';
import { DONE, KEY, TYPE, UNDER_BASE, UNDER_VOCABULARY, WaitingNames } from './waiting-names.ts';

const AT = 0x40;
const BLANK = 0x20;
const COLON = 0x3a;
const SLASH = 0x2f;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Objects inside objects that may have contexts of their own. */
const MAX_DEPTH = 16;

/** Strings, and bytes of them, that wait for a context. */
const MAX_WAITING = 1 << 16;
const MAX_WAITING_BYTES = 1 << 22;

/** Characters of all contexts that hold at a time. */
const MAX_HELD = 1 << 22;

/** Characters of names once resolved: so many at a time, and so many for each byte of the strings. */
const MAX_RESOLVED = 1 << 23;
const RESOLVED_SHARE = 16;

/** Namespaces inside namespaces. */
const MAX_COMPACT = 32;

/** Keywords whose values name nothing. */
const NO_NAMES: ReadonlySet<string> = new Set(['@value', '@language', '@direction', '@index', '@context', '@import']);

/** What is an address on its own; anything else waits for the prefix or base of an object outside. */
const ADDRESS = /^(?:[A-Za-z][A-Za-z0-9+.-]*:)?\/\/|^(?:https?|ftp|wss?):/i;

/** For the number of a key: there is none, or it waits no more. */
const NO_KEY = -1;
const GONE = -2;

/** Takes a name that was resolved: its row, and how many outermost arrays came before its own. */
export type NameSink = (name: Uint8Array, row: number, array: number) => void;

interface OpenObject {
  /** What it is to JSON-LD: a node, a context, or what a context says of one term. */
  readonly kind: 'node' | 'context' | 'term';
  /** The first string that waits in it. */
  from: number;
  /** Of a node its own, null where it has none; of anything else the one that it belongs to. */
  context: JsonLdContext | null;
  /** The node whose context it is or belongs to; itself where it is a node. */
  readonly node: OpenObject | null;
  /** Of a context: the term that was named last; of a term its own. */
  term: string;
  /** The key that was named last where it begins with an at sign; else empty. */
  keyword: string;
  /** The key that was named last by its number among those that wait. */
  key: number;
  /** Arrays in it that are open. */
  arrays: number;
  /** Whether values of that key are ids, as far as contexts before it say. */
  ids: boolean;
  /** Whether strings in it wait no more, which a context would hold for. */
  passed: boolean;
  /** Characters of its context. */
  held: number;
}

export class JsonLdNames {
  /** What is to be said when everything else was read. */
  fault: GateError | null = null;
  readonly #sink: NameSink;
  readonly #open: OpenObject[] = [];
  /** Objects deeper than those. */
  #beyond = 0;
  readonly #waiting = new WaitingNames();
  #held = 0;
  #left = MAX_RESOLVED;
  /** Whether a colon was read last: a string is a value then. */
  #afterColon = false;
  /** The string read last, should it be a key: where it waits (-1: nowhere), and its text where a context or keyword wants it. */
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
    this.#left = Math.min(MAX_RESOLVED, this.#left + (end - start) * RESOLVED_SHARE);
    const isKeyword = bytes[start] === AT && end > start;
    const told = isKeyword || object.kind !== 'node';
    if (end - start <= MAX_HELD) this.#text = told ? latin1(bytes, start, end) : '';
    else if (object.kind !== 'node') this.#fail(safe`row ${count(row)}: ${LARGE}`);
    if (isValue && object.kind !== 'node') this.#tell(object, this.#text, row);
    if (isKeyword || (isValue && NO_NAMES.has(object.keyword)) || this.fault !== null) return;
    if (!mayBeName(bytes, start, end, isValue && object.ids)) return;
    const isClass = object.kind !== 'node' || object.keyword === '@type';
    // Of all that waits so far it is known whether it is a key.
    if (this.#waiting.count >= MAX_WAITING || this.#waiting.size >= MAX_WAITING_BYTES) this.#pass();
    this.#last = this.#waiting.count;
    this.#waiting.add(bytes.subarray(start, end), { flags: isClass ? TYPE : 0, key: object.key, row, array });
  }

  /** A number or literal. */
  word(): void {
    this.#afterColon = false;
  }

  colon(): void {
    const object = this.#open.at(-1);
    if (object === undefined) return;
    object.keyword = this.#text.startsWith('@') ? this.#text : '';
    if (object.kind === 'context') object.term = this.#text;
    object.key = this.#last < 0 ? NO_KEY : this.#last;
    object.ids = object.keyword === '@id' || (this.#last >= 0 && this.#holdsIds(this.#waiting.text(this.#last)));
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
    if (bracket !== OPEN_OBJECT) {
      if (outer !== undefined && this.#beyond === 0) outer.arrays++;
      return;
    }
    const isContext = outer?.keyword === '@context';
    if (this.#open.length === MAX_DEPTH) {
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
    if (bracket !== CLOSE_OBJECT) {
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

  /** Resolves what is known, and forgets what is open. */
  reset(): void {
    this.#pass();
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
      passed: false,
      held: 0
    } as const;
    if (outer === undefined) return node;
    if (!isContext) {
      return outer.kind === 'context' ? { ...node, kind: 'term', node: outer.node, term: outer.term } : node;
    }
    // A context inside a context holds wherever its term or class is used: it is taken for a part of the outer one.
    const owner = outer.node ?? outer;
    if (owner.passed) this.#fail(safe`row ${count(row)}: ${LATE}`);
    owner.context ??= new JsonLdContext();
    return { ...node, kind: 'context', node: owner };
  }

  /** Takes what a context says. */
  #tell({ kind, node, term, keyword }: OpenObject, text: string, row: number): void {
    const context = node?.context ?? null;
    if (node === null || context === null) return;
    node.held += term.length + text.length;
    this.#held += term.length + text.length;
    if (this.#held > MAX_HELD) this.#fail(safe`row ${count(row)}: ${LARGE}`);
    else if (node.passed) this.#fail(safe`row ${count(row)}: ${LATE}`);
    else if (keyword === '') {
      if (kind === 'context') context.define(term, text);
    } else if (keyword === '@id' && kind === 'term') context.define(term, text);
    else if (keyword === '@type') context.coerce(term, text);
    else if (keyword === '@container' && text === '@id') context.mapsIds(term);
    else if (keyword === '@vocab') context.vocabulary(text);
    else if (keyword === '@base' && !context.base(text)) this.#fail(safe`row ${count(row)}: ${LARGE}`);
  }

  /** Whether a context that is open says that values of the term are ids. */
  #holdsIds(term: string): boolean {
    return this.#open.some(({ kind, context }) => kind === 'node' && context?.holdsIds(term) === true);
  }

  /** Resolves what waits under what is known by now; a context that comes for it later is too late. */
  #pass(): void {
    for (let depth = this.#open.length - 1; depth >= 0; depth--) this.#resolve(this.#open[depth]!);
    for (const object of this.#open) {
      object.from = 0;
      object.passed = true;
      if (object.key >= 0) object.key = GONE;
    }
    this.#waiting.cut(0);
  }

  /** Resolves what waits in an object under its own context; what that does not know waits on. */
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

  /** Whether a key is an id, since the term over it holds what it has by ids. */
  #isMappedId(index: number, context: JsonLdContext): boolean {
    const key = this.#waiting.key(index);
    return key === GONE || (key >= 0 && context.holdsByIds(this.#waiting.text(key)));
  }

  /** Whether a value stands under a term of classes; one whose key is gone may. */
  #coerced(index: number, context: JsonLdContext): boolean {
    const key = this.#waiting.key(index);
    return key === GONE || (key >= 0 && context.coerces(this.#waiting.text(key)));
  }

  /**
   * Hands an address over; what is none is looked at once more, or waits for the objects outside.
   *
   * @param used the prefixes of the namespaces in which it stands; null where nothing of this context is to be put before it
   */
  #settle(name: string, context: JsonLdContext, index: number, used: readonly string[] | null): void {
    this.#left -= name.length;
    if (this.#left < 0) this.#fail(safe`its names make too much text under their contexts; write them out`);
    if (this.fault !== null) return;
    const row = this.#waiting.row(index);
    const array = this.#waiting.array(index);
    if (ADDRESS.test(name)) {
      this.#sink(Buffer.from(name, 'latin1'), row, array);
      return;
    }
    const compact = used === null ? null : context.expand(name, used);
    if (compact !== null && used !== null && used.length >= MAX_COMPACT) this.#fail(DEEP);
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

const LATE = safe`too much comes before a JSON-LD context; put the context first`;
const DEEP = safe`a JSON-LD context has prefixes inside prefixes, more than are read; write them out`;
const LARGE = safe`its JSON-LD contexts are larger than those that are read`;

/** Whether a string may be a name: it is no address on its own and, unless it is an id, no text of words. */
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

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}
