/**
 * Fills URL templates from YAML: the keys of a mapping fill them together, including those from a merge key or an
 * alias.
 */
import { type Event, EVENT_ID, getScalarValue, SCALAR_STYLE_PLAIN } from 'js-yaml';
import { filled, type UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import type { Piece } from '../bytes/pieces.ts';
import type { NodeRole } from './yaml-roles.ts';
import type { ScalarEvent } from './yaml-tokens.ts';
import { LESS } from '../../item/text/ascii.ts';

/** By the index of the template column. */
type Values = (Uint8Array | undefined)[];

/**
 * The text of a scalar, or the values of a mapping (or of the mappings of a sequence) for a merge; null where nothing
 * is useful.
 */
type Node = Uint8Array | Values | null;

/** An open collection. */
interface OpenNode {
  readonly mapping: boolean;
  /** What it is in the collection around it. */
  readonly role: NodeRole;
  /** The line on which it begins. */
  readonly row: number;
  readonly anchor: string;
  /** Its values. Those of a sequence are the values of its mappings; the first value of a column applies. */
  readonly own: Values;
  /** Values from merge keys; the mapping's own keys override them, wherever they are. */
  readonly merged: Values;
  /** The column of the next value. */
  column: number | 'merge';
}

const NO_VALUE = /^(?:~|null|true|false)?$/i;

/** Numbers of YAML 1.1 and 1.2, except those that every program writes in the same way. */
const NUMBER =
  /^[-+]?(?:0[xob][0-9a-f_]+|[0-9][0-9_]*(?::[0-5]?[0-9])*(?:\.[0-9_]*)?(?:e[-+]?[0-9]+)?|\.[0-9_]+(?:e[-+]?[0-9]+)?)$/i;
const PLAIN_NUMBER = /^(?:0|-?[1-9][0-9]*)$/;

export class YamlMappings {
  /** The fault to report after everything else was read. */
  fault: GateError | null = null;
  readonly #source: string;
  readonly #templates: UrlTemplates;
  readonly #row: (at: number) => number;
  readonly #open: OpenNode[] = [];
  readonly #anchors = new Map<string, Node>();
  /** Scalars that programs read in different ways. */
  readonly #doubtful = new Set<Uint8Array>();

  /** @param row returns the line of a position; positions must ascend */
  constructor(source: string, templates: UrlTemplates, row: (at: number) => number) {
    this.#source = source;
    this.#templates = templates;
    this.#row = row;
  }

  /** Handles the next event, with the role of its node; returns the URLs that it completes. */
  next(event: Event, role: NodeRole): readonly Piece[] {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors.clear();
        this.#enter(false, role, '', 0);
        return [];
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#enter(event.type === EVENT_ID.MAPPING, role, this.#anchor(event), this.#row(event.start));
        return [];
      case EVENT_ID.SCALAR:
        this.#complete(this.#scalar(event), role, this.#anchor(event));
        return [];
      case EVENT_ID.ALIAS:
        this.#complete(this.#anchors.get(this.#anchor(event)) ?? null, role, '');
        return [];
      case EVENT_ID.POP:
        return this.#leave();
    }
  }

  #enter(mapping: boolean, role: NodeRole, anchor: string, row: number): void {
    this.#open.push({ mapping, role, row, anchor, own: [], merged: [], column: -1 });
  }

  #leave(): readonly Piece[] {
    const level = this.#open.pop();
    if (level === undefined) return [];
    const values = level.own;
    addAbsent(values, level.merged);
    this.#complete(values, level.role, level.anchor);
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

  /** Handles a complete node of the open collection. */
  #complete(node: Node, role: NodeRole, anchor: string): void {
    if (anchor !== '') this.#anchors.set(anchor, node);
    const level = this.#open.at(-1);
    if (level === undefined) return;
    const { column } = level;
    if (role === 'key') level.column = node instanceof Uint8Array ? this.#columnOf(node) : -1;
    else if (role === 'element' || column === 'merge') {
      if (Array.isArray(node)) addAbsent(role === 'element' ? level.own : level.merged, node);
    } else if (column >= 0) level.own[column] = node instanceof Uint8Array ? node : undefined;
  }

  #columnOf(key: Uint8Array): number | 'merge' {
    return key.length === 2 && key[0] === LESS && key[1] === LESS
      ? 'merge'
      : this.#templates.column(key, 0, key.length);
  }

  #scalar(event: ScalarEvent): Node {
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

function doubtful(line: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`line ${count(line)}: programs read a value that fills a URL template of the settings in different ways, because of its tag or because it is a number; put it into quotes`,
    { line }
  );
}

function addAbsent(values: Values, others: Values): void {
  others.forEach((value, column) => (values[column] ??= value));
}
