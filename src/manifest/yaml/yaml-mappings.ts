/** URL templates in YAML: the keys of a mapping fill them together, those too that a merge key or an alias brings along. */
import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE_PLAIN } from 'js-yaml';
import { filled, type UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Piece } from '../bytes/pieces.ts';

/** By the number of the templates' column. */
type Values = (Uint8Array | undefined)[];

/** A scalar's text, or what a mapping (or the mappings of a sequence) would bring along; null where nothing is of use. */
type Node = Uint8Array | Values | null;

/** A collection that is open. */
interface Level {
  readonly mapping: boolean;
  /** The line on which it begins. */
  readonly row: number;
  readonly anchor: string;
  /** Of a sequence what its mappings hold, the first of them first. */
  readonly own: Values;
  /** What merge keys bring along; keys of the mapping itself go before it, wherever they stand. */
  readonly merged: Values;
  keyNext: boolean;
  /** What the value that comes next is for. */
  column: number | 'merge';
}

type Scalar = Extract<Event, { type: typeof EVENT_ID.SCALAR }>;

const NO_VALUE = /^(?:~|null|true|false)?$/i;

/** Numbers as YAML 1.1 and 1.2 know them, but for those that every program writes as they stand. */
const NUMBER =
  /^[-+]?(?:0[xob][0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?)$/i;
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;

export class YamlMappings {
  /** What is to be said when everything else was read. */
  fault: GateError | null = null;
  readonly #source: string;
  readonly #templates: UrlTemplates;
  readonly #row: (at: number) => number;
  readonly #open: Level[] = [];
  readonly #anchors = new Map<string, Node>();
  /** Scalars that programs read in different ways. */
  readonly #doubtful = new Set<Uint8Array>();

  /** @param row the line of positions that ascend */
  constructor(source: string, templates: UrlTemplates, row: (at: number) => number) {
    this.#source = source;
    this.#templates = templates;
    this.#row = row;
  }

  /** Takes the next event; returns the URLs that it completes. */
  next(event: Event): readonly Piece[] {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors.clear();
        this.#enter(false, '', 0);
        return [];
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#enter(event.type === EVENT_ID.MAPPING, this.#anchor(event), this.#row(event.start));
        return [];
      case EVENT_ID.SCALAR:
        this.#complete(this.#scalar(event), this.#anchor(event));
        return [];
      case EVENT_ID.ALIAS:
        this.#complete(this.#anchors.get(this.#anchor(event)) ?? null, '');
        return [];
      case EVENT_ID.POP:
        return this.#leave();
    }
  }

  #enter(mapping: boolean, anchor: string, row: number): void {
    this.#open.push({ mapping, row, anchor, own: [], merged: [], keyNext: mapping, column: -1 });
  }

  #leave(): readonly Piece[] {
    const level = this.#open.pop();
    if (level === undefined) return [];
    const values = level.own;
    addAbsent(values, level.merged);
    this.#complete(values, level.anchor);
    return level.mapping ? this.#fill(values, level.row) : [];
  }

  #fill(values: Values, row: number): readonly Piece[] {
    return this.#templates.templates.flatMap((template): Piece[] => {
      const bytes = filled(template, values);
      if (bytes === null) return [];
      if (template.columns.some(column => this.#isDoubtful(values[column]))) this.fault ??= doubtful(row);
      return [{ bytes, row, lines: false, reading: 'only' }];
    });
  }

  /** A node is complete: a key, a value or an element of what is open. */
  #complete(node: Node, anchor: string): void {
    if (anchor !== '') this.#anchors.set(anchor, node);
    const level = this.#open.at(-1);
    if (level === undefined) return;
    if (!level.mapping) {
      if (Array.isArray(node)) addAbsent(level.own, node);
      return;
    }
    const { column } = level;
    if (level.keyNext) level.column = node instanceof Uint8Array ? this.#columnOf(node) : -1;
    else if (column === 'merge') {
      if (Array.isArray(node)) addAbsent(level.merged, node);
    } else if (column >= 0) level.own[column] = node instanceof Uint8Array ? node : undefined;
    level.keyNext = !level.keyNext;
  }

  #columnOf(key: Uint8Array): number | 'merge' {
    return key.length === 2 && key[0] === LESS && key[1] === LESS
      ? 'merge'
      : this.#templates.column(key, 0, key.length);
  }

  #scalar(event: Scalar): Node {
    const value = getScalarValue(this.#source, event);
    const isPlain = event.style === SCALAR_STYLE_PLAIN;
    const tag = event.tagStart < 0 ? '' : this.#source.slice(event.tagStart, event.tagEnd);
    if (isPlain && tag === '' && NO_VALUE.test(value)) return null;
    const bytes = Buffer.from(value, 'utf8');
    const isNumber = isPlain && NUMBER.test(value) && !PLAIN_NUMBER.test(value);
    if (tag === '' ? isNumber : tag !== '!!str' && tag !== '!') this.#doubtful.add(bytes);
    return bytes;
  }

  #isDoubtful(value: Uint8Array | undefined): boolean {
    return value !== undefined && this.#doubtful.has(value);
  }

  #anchor({ anchorStart, anchorEnd }: { readonly anchorStart: number; readonly anchorEnd: number }): string {
    return anchorStart < 0 ? '' : this.#source.slice(anchorStart, anchorEnd);
  }
}

const LESS = 0x3c;

function doubtful(line: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`line ${count(line)}: a value that fills a URL template of the settings is a number or has a tag that programs read in different ways; put it into quotes`
  );
}

function addAbsent(values: Values, others: Values): void {
  others.forEach((value, column) => (values[column] ??= value));
}
