/** Reads the columns of a table from the SQL that creates it, in the order in which its records have them. */
import { safe } from '../../safe/text.ts';
import { cannotRead, damaged } from './sqlite-fault.ts';
import { MAX_COLUMNS } from './sqlite-limits.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';

export interface Column {
  readonly name: string;
  /** 1-based, in the order of the SQL. */
  readonly place: number;
  /** The value of rows that were written before the column was added; null where it is not a literal. */
  readonly initial: string | null;
  /** True if it is the row's own number, which its record does not have. */
  readonly isRowid: boolean;
  /** True if its whole numbers are floats, which SQLite stores like integers. */
  readonly isReal: boolean;
}

interface Definition {
  readonly tokens: readonly SqlToken[];
  readonly column: Column;
  readonly isPrimaryKey: boolean;
  readonly isStored: boolean;
}

/** Throws `manifest-unsupported` for a column that is not stored but computed whenever a row is read. */
export function columnsOf(sql: string): readonly Column[] {
  const { parts, after } = partsOf(sql);
  if (parts.length > 2 * MAX_COLUMNS) throw damaged(safe`a table has more columns than SQLite allows`);
  const definitions = parts.filter(part => !isConstraint(part)).map(definitionOf);
  const stored = definitions.filter(({ isStored }) => isStored);
  const keys = parts.filter(isConstraint).flatMap(keyNames);
  if (!wordsOf(after).join(' ').includes('WITHOUT ROWID')) return stored.map(each => withRowid(each, keys));
  const byName = new Map(stored.map(each => [each.column.name.toLowerCase(), each]));
  const inKey = keys.map(name => byName.get(name.toLowerCase())).filter(found => found !== undefined);
  const ordered = new Set([...stored.filter(({ isPrimaryKey }) => isPrimaryKey), ...inKey, ...stored]);
  return [...ordered].map(({ column }) => column);
}

/** Splits the list in parentheses at its commas. */
function partsOf(sql: string): {
  readonly parts: readonly (readonly SqlToken[])[];
  readonly after: readonly SqlToken[];
} {
  const parts: SqlToken[][] = [];
  const after: SqlToken[] = [];
  let depth = 0;
  let isOver = false;
  for (const token of sqlTokens(sql)) {
    const mark = token.kind === 'mark' ? token.text : '';
    if (mark === ')' && --depth === 0) isOver = true;
    if (isOver) after.push(token);
    else if (mark === ',' && depth === 1) parts.push([]);
    else if (depth > 0 && !(mark === '(' && depth === 0)) parts.at(-1)?.push(token);
    if (mark === '(' && depth++ === 0) parts.push([]);
  }
  if (!isOver) throw damaged(safe`the SQL of a table is cut off`);
  return { parts, after };
}

const CONSTRAINTS: ReadonlySet<string> = new Set(['CONSTRAINT', 'PRIMARY', 'UNIQUE', 'CHECK', 'FOREIGN']);

function isConstraint([first]: readonly SqlToken[]): boolean {
  return first?.kind === 'word' && CONSTRAINTS.has(first.text.toUpperCase());
}

function definitionOf(tokens: readonly SqlToken[], index: number): Definition {
  const words = wordsOf(tokens.slice(1));
  const isPrimaryKey = words.some((word, i) => word === 'PRIMARY' && words[i + 1] === 'KEY');
  const [{ text: name } = { text: '' }] = tokens;
  const column = { name, place: index + 1, initial: initialOf(tokens), isRowid: false, isReal: isReal(tokens) };
  return { tokens, column, isPrimaryKey, isStored: isStored(tokens) };
}

/** Words that end the type of a column. */
const AFTER_TYPE: ReadonlySet<string> = new Set(
  'CONSTRAINT PRIMARY NOT NULL UNIQUE CHECK DEFAULT COLLATE REFERENCES GENERATED AS'.split(' ')
);

/** Checks the words of a type in the order of SQLite's rules (https://www.sqlite.org/datatype3.html#type_affinity). */
function isReal(tokens: readonly SqlToken[]): boolean {
  const end = tokens.findIndex(({ kind, text }, i) => i > 0 && kind === 'word' && AFTER_TYPE.has(text.toUpperCase()));
  const type = tokens.slice(1, end < 0 ? undefined : end).map(({ text }) => text.toUpperCase());
  return !/INT|CHAR|CLOB|TEXT|BLOB/.test(type.join(' ')) && /REAL|FLOA|DOUB/.test(type.join(' '));
}

/** Functions whose results are texts that are stored, numbers or times. */
const PLAIN_FUNCTIONS: ReadonlySet<string> = new Set(
  'JSON_EXTRACT COALESCE IFNULL NULLIF IIF MIN MAX ABS ROUND LENGTH INSTR DATE TIME DATETIME JULIANDAY UNIXEPOCH'.split(
    ' '
  )
);

/** @returns false for a column that is computed from stored texts and makes no new ones */
function isStored(tokens: readonly SqlToken[]): boolean {
  const start = outerWord(tokens, 'AS');
  if (start < 0) return true;
  const words = wordsOf(tokens.slice(start));
  if (words.at(-1) === 'STORED' || words.includes('STORED')) return true;
  for (let i = start + 1; i < tokens.length; i++) {
    const { kind, text } = tokens[i]!;
    const isCall = tokens[i + 1]?.text === '(' && tokens[i + 1]?.kind === 'mark' && kind !== 'mark';
    const joins = kind === 'mark' && text === '||';
    if (joins || (isCall && !PLAIN_FUNCTIONS.has(text.toUpperCase()))) {
      throw cannotRead(safe`a generated column computes new texts when it is read: declare it as STORED`);
    }
  }
  return false;
}

function initialOf(tokens: readonly SqlToken[]): string | null {
  const at = outerWord(tokens, 'DEFAULT');
  const [first, second] = at < 0 ? [] : tokens.slice(at + 1, at + 3);
  if (first?.kind === 'text' || (first?.kind === 'word' && /^\d+$/.test(first.text))) return first.text;
  return first?.text === '-' && second !== undefined && /^\d+$/.test(second.text) ? `-${second.text}` : null;
}

/** Returns the index of a word outside of parentheses; -1 where it is not. */
function outerWord(tokens: readonly SqlToken[], word: string): number {
  let depth = 0;
  return tokens.findIndex(({ kind, text }, index) => {
    if (kind === 'mark' && text === '(') depth++;
    if (kind === 'mark' && text === ')') depth--;
    return index > 0 && depth === 0 && kind === 'word' && text.toUpperCase() === word;
  });
}

/** Returns the columns of a PRIMARY KEY among the constraints of a table. */
function keyNames(tokens: readonly SqlToken[]): string[] {
  const at = tokens.findIndex(({ kind, text }) => kind === 'word' && text.toUpperCase() === 'PRIMARY');
  if (at < 0) return [];
  const names: string[] = [];
  for (let i = at + 2; i < tokens.length && tokens[i]?.text !== ')'; i++) {
    const { text } = tokens[i]!;
    if (text === '(' || text === ',') names.push(tokens[i + 1]?.text ?? '');
  }
  return names;
}

function withRowid({ column, tokens, isPrimaryKey }: Definition, keys: readonly string[]): Column {
  const isInteger = tokens[1]?.kind !== 'mark' && tokens[1]?.text.toUpperCase() === 'INTEGER';
  const [key = ''] = keys;
  const isKey = isPrimaryKey || (keys.length === 1 && sameName(key, column.name));
  return isInteger && isKey ? { ...column, isRowid: true } : column;
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function wordsOf(tokens: readonly SqlToken[]): string[] {
  return tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text.toUpperCase());
}
