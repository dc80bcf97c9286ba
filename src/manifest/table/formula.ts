/**
 * Finds the texts that a formula of a spreadsheet puts together from literals: with `&`, CONCAT, CONCATENATE and
 * TEXTJOIN (ECMA-376-1, 18.17; OpenFormula, 6.20).
 */
import { MAX_FORMULA_DEPTH, MAX_FORMULA_TEXT_CHARACTERS } from './formula-limits.ts';
import { QUOTE } from '../../item/text/ascii.ts';
import { byteTable } from '../../item/text/byte-table.ts';
import { isScalarValue } from '../../item/text/code-point.ts';

/** Matches a literal, a function with its bracket, an operator, or something else. */
const TOKEN = /"([^"]*)"|([A-Za-z_][\w.]*)?\(|([&,;)])|[\w.$]+|[^\s"]/g;

/** The functions whose value is made of their arguments. */
const JOINING: ReadonlySet<string> = new Set(['', 'CONCAT', 'CONCATENATE', 'TEXTJOIN']);

/** The name of the whole formula, which is around all calls. */
const WHOLE = '=';

/** What has been read of a call. */
interface Call {
  /** In upper case, without the name of its library; empty for brackets. */
  readonly name: string;
  /** The arguments; null for one that is not known. */
  readonly values: (string | null)[];
  /** The text of the current argument since its last unknown part, and the number of its literals. */
  text: string;
  literals: number;
  unknown: boolean;
}

/** Characters that formulas of spreadsheets begin with, also in files of text. */
const FIRST = byteTable(/[=+@-]/);

/** Returns true if a cell of a text file may be a formula that makes texts. Hot path. */
export function mayBeFormula(bytes: Uint8Array, start: number, end: number): boolean {
  return FIRST[bytes[start]!] === 1 && bytes.subarray(start, end).includes(QUOTE);
}

/** Returns the texts that are made of two or more literals. */
export function formulaTexts(formula: string): readonly string[] {
  if (!formula.includes('"')) return [];
  const made: string[] = [];
  let call = begun(WHOLE);
  const calls = [call];
  let literalEnd = -1;
  for (const { 0: token, 1: literal, 2: name = '', 3: operator, index } of formula.matchAll(TOKEN)) {
    if (literal !== undefined) {
      // A doubled quote is a quote.
      add(call, index === literalEnd ? `"${literal}` : literal, index === literalEnd ? 0 : 1, made);
      literalEnd = index + token.length;
    } else if (token.endsWith('(')) {
      if (calls.length > MAX_FORMULA_DEPTH) return made;
      call = begun(name.toUpperCase().slice(name.lastIndexOf('.') + 1));
      calls.push(call);
    } else if (operator === ',' || operator === ';') endArgument(call, made);
    else if (operator === ')') {
      endArgument(call, made);
      if (calls.length === 1) continue;
      calls.pop();
      const value = valueOf(call, made);
      call = calls.at(-1) ?? call;
      if (value === null) interrupt(call, made);
      else add(call, value, 2, made);
    } else if (/^\d+(?:\.\d+)?$/.test(token)) add(call, token, 1, made);
    else if (operator === undefined) interrupt(call, made);
  }
  for (const open of calls) endArgument(open, made);
  return made;
}

function begun(name: string): Call {
  return { name, values: [], text: '', literals: 0, unknown: false };
}

function add(call: Call, text: string, literals: number, made: string[]): void {
  if (call.text.length + text.length > MAX_FORMULA_TEXT_CHARACTERS) {
    interrupt(call, made);
    return;
  }
  call.text += text;
  call.literals += literals;
}

/** Ends the text of an argument at a part that is not known. */
function interrupt(call: Call, made: string[]): void {
  if (call.literals > 1) made.push(call.text);
  call.text = '';
  call.literals = 0;
  call.unknown = true;
}

function endArgument(call: Call, made: string[]): void {
  const { text, unknown } = call;
  const value = unknown || call.literals === 0 ? null : text;
  if (call.literals > 1 && (value === null || !JOINING.has(call.name))) made.push(text);
  call.values.push(value);
  call.text = '';
  call.literals = 0;
  call.unknown = false;
}

/** Returns the value of a call; null where it is not known. */
function valueOf({ name, values }: Call, made: string[]): string | null {
  const [first = null] = values;
  if (name === '') return first;
  if (name === 'CHAR' || name === 'UNICHAR') {
    return isScalarValue(Number(first ?? NaN)) ? String.fromCodePoint(Number(first)) : null;
  }
  if (!JOINING.has(name)) return null;
  const isJoin = name === 'TEXTJOIN';
  const texts = isJoin ? values.slice(2) : values;
  const separator = isJoin ? (first ?? '') : '';
  if (separator.length * texts.length > MAX_FORMULA_TEXT_CHARACTERS) return null;
  let run: string[] = [];
  for (const text of [...texts, ...(texts.includes(null) ? [null] : [])]) {
    if (text !== null) run.push(text);
    else if (run.length > 0) {
      made.push(run.join(separator));
      run = [];
    }
  }
  return texts.includes(null) ? null : run.join(separator);
}
