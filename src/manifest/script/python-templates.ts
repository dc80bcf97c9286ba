/** Fills texts with fields: f-strings, `format` and the percent sign. */
import type { Known, ValueMaker, Text } from './python-values.ts';
import { text } from './python-values.ts';

/** A field of a template as it is written, and the value that fills it. */
export interface ReplacementField {
  readonly written: string;
  readonly value: Known;
}

/** Collects the parts of a text; a field with an unknown value stays as it is written. */
export class Filled {
  readonly #parts: Text[] = [];
  #anyKnown = false;

  plain(written: string): void {
    if (written !== '') this.#parts.push(text(written, 'literal'));
  }

  place({ written, value }: ReplacementField): void {
    if (value?.kind !== 'text') this.plain(written);
    else {
      this.#parts.push(value);
      this.#anyKnown = true;
    }
  }

  /** Returns null where no field was filled, or where the result is too long. */
  take(maker: ValueMaker): Text | null {
    return this.#anyKnown ? maker.concat(this.#parts) : null;
  }
}

/** Values that fill fields, by their number or name. */
export interface Fillers {
  readonly items: readonly Known[];
  readonly named: ReadonlyMap<string, Known>;
}

const FIELD = /\{\{|\}\}|\{([^{}!:.[\]]*)((?:[.[][^{}!:]*)?)(?:![rsa])?(?::(?:[^{}]|\{[^{}]*\}){0,200})?\}/g;

/** Evaluates `template.format(…)`. */
export function formatted(template: string, { items, named }: Fillers, maker: ValueMaker): Text | null {
  const filled = new Filled();
  let next = 0;
  fill(template, FIELD, filled, ({ 0: written, 1: name = '', 2: rest = '' }) => {
    if (written === '{{' || written === '}}') return written.charAt(0);
    const index = name === '' ? next++ : /^\d{1,6}$/.test(name) ? Number(name) : null;
    const value = index === null ? named.get(name) : items[index];
    return { written, value: rest === '' ? (value ?? null) : null };
  });
  return filled.take(maker);
}

const CONVERSION = /%(?:\(([^()]*)\))?[#0 +-]{0,9}(?:\*|\d{1,9})?(?:\.(?:\*|\d{1,9}))?[hlL]?([diouxXeEfFgGcrsa%])/g;

/** Evaluates `template % value`. */
export function percentFormatted(template: string, value: Known, maker: ValueMaker): Text | null {
  const items = value?.kind === 'list' ? value.items : [value];
  const filled = new Filled();
  let next = 0;
  fill(template, CONVERSION, filled, ({ 0: written, 1: name, 2: conversion }) => {
    if (conversion === '%') return '%';
    if (name === undefined) return { written, value: items[next++] ?? null };
    return { written, value: value?.kind === 'dictionary' ? (value.entries.get(name) ?? null) : null };
  });
  return filled.take(maker);
}

function fill(
  template: string,
  pattern: RegExp,
  filled: Filled,
  each: (found: RegExpExecArray) => string | ReplacementField
): void {
  let done = 0;
  const places = new RegExp(pattern);
  for (let found = places.exec(template); found !== null; found = places.exec(template)) {
    filled.plain(template.slice(done, found.index));
    const part = each(found);
    if (typeof part === 'string') filled.plain(part);
    else filled.place(part);
    done = found.index + found[0].length;
  }
  filled.plain(template.slice(done));
}

/** A field of an f-string: its range, and the range of the expression in it. */
export interface Field {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

const BRACE = /\\N\{[^{}]*\}|\\[^{}]|\{\{|\}\}|[{}]/g;

/** Yields the fields of the f-string whose text is `script[from, to)`, and the positions of doubled braces. */
export function* fieldsOf(script: string, from: number, to: number): Generator<Field | number, void> {
  const braces = new RegExp(BRACE);
  braces.lastIndex = from;
  for (let found = braces.exec(script); found !== null && found.index < to; found = braces.exec(script)) {
    const { 0: written, index: start } = found;
    if (written === '{{' || written === '}}') yield start;
    if (written !== '{') continue;
    const field = fieldAt(script, start, to);
    // A brace that is never closed does not begin a field, and nothing after it is read.
    if (field === null) return;
    yield field;
    braces.lastIndex = field.end;
  }
}

const INNER = /[{}()[\]"':]|![rsa](?=[:}])/g;

/** Returns the field that begins at `start`; null where it is not closed. */
function fieldAt(script: string, start: number, end: number): Field | null {
  let depth = 0;
  let to = -1;
  const inner = new RegExp(INNER);
  inner.lastIndex = start + 1;
  for (let found = inner.exec(script); found !== null && found.index < end; found = inner.exec(script)) {
    const char = found[0].charAt(0);
    if (char === '"' || char === "'") {
      const close = script.indexOf(char, found.index + 1);
      if (close < 0 || close >= end) return null;
      inner.lastIndex = close + 1;
    } else if ('{(['.includes(char)) depth++;
    else if (char === '}' && depth === 0) {
      return { start, end: found.index + 1, from: start + 1, to: to < 0 ? found.index : to };
    } else if ('})]'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && to < 0) to = found.index;
  }
  return null;
}
