/**
 * Fills URL templates from JSON: the keys of an object fill them together. If their values are arrays, as in a table
 * stored by columns, the first elements fill them together, then the second ones, and so on.
 */
import type { ItemCollector } from '../../item/collect.ts';
import { filled, type Template, type UrlTemplates } from '../../item/url-templates.ts';
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { HeldBudget, HeldColumn } from '../bytes/held-values.ts';
import { OPEN_BRACE } from '../../item/text/ascii.ts';
import { MAX_TEMPLATE_DEPTH } from './json-limits.ts';
import { latin1 } from '../../item/text/latin1.ts';

interface Value {
  readonly kind: 'value';
  readonly bytes: Uint8Array;
  /** True for a number that programs write in different ways. */
  readonly doubtful: boolean;
}

/** An array in a column: its elements, with an empty one for each element that is not a value. */
interface List {
  readonly kind: 'list';
  readonly held: HeldColumn;
  doubtful: boolean;
}

/** The values of an object, by the index of their template column. */
interface OpenObject {
  readonly kind: 'object';
  readonly values: (Value | List | undefined)[];
}

type OpenValue = OpenObject | List | { readonly kind: 'array' };

const ARRAY: OpenValue = { kind: 'array' };
const NOTHING = new Uint8Array(0);

/** The values of the open objects that may fill templates. */
export class OpenObjects {
  /** The fault to report after everything else was read. */
  fault: GateError | null = null;
  readonly #templates: UrlTemplates;
  readonly #collector: Pick<ItemCollector, 'string'>;
  readonly #budget = new HeldBudget();
  /** By depth. */
  readonly #open: OpenValue[] = [];
  #depth = 0;
  /** The column of the last string as a key, and the column of the next value; -1 for none. */
  #named = -1;
  #column = -1;

  constructor(templates: UrlTemplates, collector: Pick<ItemCollector, 'string'>) {
    this.#templates = templates;
    this.#collector = collector;
  }

  open(bracket: number, row: number): void {
    const level = this.#level;
    if (level?.kind === 'list') {
      // An element that is not a value keeps its place.
      level.held.add(NOTHING, row);
      if (bracket !== OPEN_BRACE) this.fault ??= nested(row);
    }
    const column = level?.kind === 'object' ? this.#column : -1;
    this.comma();
    if (this.#depth++ >= MAX_TEMPLATE_DEPTH) return;
    if (bracket === OPEN_BRACE) this.#open.push({ kind: 'object', values: [] });
    else if (level?.kind === 'object' && column >= 0) {
      const list: List = { kind: 'list', held: new HeldColumn([column], this.#budget), doubtful: false };
      level.values[column] = list;
      this.#open.push(list);
    } else this.#open.push(ARRAY);
  }

  close(row: number): void {
    this.comma();
    if (this.#depth === 0 || this.#depth-- > MAX_TEMPLATE_DEPTH) return;
    const level = this.#open.pop();
    if (level?.kind === 'object') this.#fill(level, row);
  }

  value(bytes: Uint8Array, row: number, kind: 'string' | 'word'): void {
    const level = this.#level;
    if (level === undefined || level.kind === 'array') return;
    // A literal such as `null` is not a value.
    const isValue = kind === 'string' || /^[-+.\d]/.test(String.fromCharCode(bytes[0] ?? 0));
    const doubtful = kind === 'word' && isValue && !INTEGER.test(latin1(bytes));
    if (level.kind === 'list') {
      level.held.add(isValue ? bytes : NOTHING, row);
      level.doubtful ||= doubtful;
    } else if (this.#column >= 0) {
      if (isValue) level.values[this.#column] = { kind: 'value', bytes: bytes.slice(), doubtful };
      this.#column = -1;
    } else if (kind === 'string') this.#named = this.#templates.column(bytes, 0, bytes.length);
  }

  colon(): void {
    this.#column = this.#named;
    this.#named = -1;
  }

  comma(): void {
    this.#named = this.#column = -1;
  }

  /** Drops everything that is open, to continue after a fault. */
  reset(): void {
    this.#open.length = 0;
    this.#depth = 0;
    this.comma();
  }

  get #level(): OpenValue | undefined {
    return this.#depth <= MAX_TEMPLATE_DEPTH ? this.#open.at(-1) : undefined;
  }

  #fill({ values }: OpenObject, row: number): void {
    for (const template of this.#templates.templates) {
      const parts = template.columns.map(column => values[column]);
      const lists = parts.filter(part => part?.kind === 'list');
      if (parts.includes(undefined) || parts.length === 0) continue;
      const [first] = lists;
      if (first === undefined) this.#emit(template, values.map(bytesAt(0)), row);
      else if (lists.some(({ held }) => held.count !== first.held.count)) this.fault ??= differentLengths(row);
      else {
        for (let index = 0; index < first.held.count; index++) {
          this.#emit(template, values.map(bytesAt(index)), first.held.row(index));
        }
      }
      if (parts.some(part => part?.doubtful === true)) this.fault ??= doubtful(row);
    }
    for (const value of values) if (value?.kind === 'list') value.held.release();
  }

  #emit(template: Template, values: readonly (Uint8Array | undefined)[], row: number): void {
    const url = filled(template, values);
    if (url !== null) this.#collector.string(url, 0, url.length, row, 0, false);
  }
}

/** A number in the form that every program writes. */
const INTEGER = /^-?(?:0|[1-9]\d*)$/;

function bytesAt(index: number): (part: Value | List | undefined) => Uint8Array | undefined {
  return part => {
    if (part?.kind === 'list') return index < part.held.count ? part.held.value(index) : undefined;
    return part?.bytes;
  };
}

function differentLengths(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: the arrays that fill a URL template of the settings have different lengths; store the rows one by one`
  );
}

function nested(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: an array that may fill a URL template of the settings contains arrays; store the rows one by one`
  );
}

function doubtful(row: number): GateError {
  return new GateError(
    'manifest-unsupported',
    safe`row ${count(row)}: programs write a number that fills a URL template of the settings in different ways; store it as a string`
  );
}
