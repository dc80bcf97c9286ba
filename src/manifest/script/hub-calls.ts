/** Where a script asks the hub for a model or dataset by its id, as it does in documents that show scripts too. */
import { hubUrl, type Referent } from './hub-reference.ts';
import type { PythonText } from './python-literal.ts';

/** The functions that take an id, first or by name; `either` where another argument tells of what. */
const FUNCTIONS: ReadonlyMap<string, Referent | 'either'> = new Map([
  ['from_pretrained', 'model'],
  ['load_dataset', 'dataset'],
  ['load_dataset_builder', 'dataset'],
  ['hf_hub_download', 'either'],
  ['snapshot_download', 'either'],
  ['hf_hub_url', 'either']
]);

/** What an id is called where it is not the first argument. */
const ID_ARGUMENTS: ReadonlySet<string | null> = new Set(
  'path pretrained_model_name_or_path pretrained_model_or_path model_id repo_id'.split(' ')
);

/** A call of one of the functions, an argument that is an id in any call, a key of a configuration. */
const REFERENCE = new RegExp(
  String.raw`\b(?:(${[...FUNCTIONS.keys()].join('|')})[\s\\]*\(|(repo_id)[\s\\]*=|` +
    String.raw`(?:base_model|base_model_name_or_path|_name_or_path)["']?[\s\\]*[:=])`,
  'g'
);

/** What a name in a script may stand for. */
type TextsOf = (name: string) => readonly string[];

/** Where a text asks the hub for something: the position of the reference and the URL of what it refers to. */
export function* hubCalls(
  python: PythonText,
  from = 0,
  textsOf: TextsOf = () => []
): Generator<{ readonly at: number; readonly url: string }, void> {
  const pattern = new RegExp(REFERENCE);
  pattern.lastIndex = from;
  const seen = new Set<string>();
  let left = MAX_TOKENS + (python.text.length >> 1);
  for (let found = pattern.exec(python.text); found !== null; found = pattern.exec(python.text)) {
    const { 0: written, 1: name, 2: argument = null, index: at } = found;
    const given = new Arguments(python, textsOf, argument, name === undefined && argument === null);
    left -= given.read(at + written.length, left > 0 ? MAX_TOKENS : MIN_TOKENS);
    for (const { keyword, index, start, value } of given.strings) {
      const isId = (keyword === argument && index === 0) || (name !== undefined && ID_ARGUMENTS.has(keyword));
      if (!isId || seen.has(`${String(start)} ${value}`)) continue;
      seen.add(`${String(start)} ${value}`);
      for (const referent of referents(name, argument, given)) {
        const url = hubUrl(value, referent);
        if (url !== null) yield { at, url };
      }
    }
  }
}

/** What an id refers to; both where that is not in reach. */
function referents(name: string | undefined, argument: string | null, given: Arguments): readonly Referent[] {
  const told = name === undefined ? (argument === null ? 'model' : 'either') : (FUNCTIONS.get(name) ?? 'either');
  if (told !== 'either') return [told];
  const type = given.strings.find(({ keyword }) => keyword === 'repo_type')?.value;
  if (type !== undefined) return [type === 'dataset' ? 'dataset' : 'model'];
  return name === undefined || given.keywords.has('repo_type') ? ['model', 'dataset'] : ['model'];
}

/** A string that is an argument, or stands alone in the list that is one. */
interface StringArgument {
  readonly keyword: string | null;
  /** Of the argument, from 0. */
  readonly index: number;
  /** Where its literal begins. */
  readonly start: number;
  readonly value: string;
}

/**
 * Tokens and brackets of one call. A text may hold as many calls as it likes inside one another: where all of them together
 * have more tokens than one text has, only the first few of each are read.
 */
const MAX_TOKENS = 200;
const MIN_TOKENS = 5;
const MAX_DEPTH = 8;

/** A longer literal is no id. */
const MAX_ID = 400;

/** What is neither blank nor bracket, comma, quote or equals sign. */
const WORD = /[^\s\\#"'()[\]{},=]+/y;

/** The arguments of a call, from behind its bracket on, as far as they are strings. */
class Arguments {
  readonly strings: StringArgument[] = [];
  readonly keywords = new Set<string>();
  readonly #python: PythonText;
  readonly #textsOf: TextsOf;
  readonly #onlyFirst: boolean;
  #keyword: string | null;
  #index = 0;
  /** Whether nothing of the argument, or of an element of the list that it is, was read yet. */
  #fresh = true;
  #depth = 0;
  /** Of the brackets that are open, those in which a string is not the argument. */
  #inside = 0;
  #tokens = 0;

  constructor(python: PythonText, textsOf: TextsOf, keyword: string | null, onlyFirst: boolean) {
    this.#python = python;
    this.#textsOf = textsOf;
    this.#keyword = keyword;
    this.#onlyFirst = onlyFirst;
  }

  /** Reads up to `limit` tokens; returns how many there were. */
  read(from: number, limit: number): number {
    let at = from;
    while (at >= 0 && this.#tokens++ < limit && !(this.#onlyFirst && this.#index > 0)) at = this.#token(at);
    return this.#tokens;
  }

  /** Reads one token; returns where it ends, -1 where the call does. */
  #token(from: number): number {
    const { text } = this.#python;
    const at = this.#python.behindBlanks(from);
    const end = this.#string(at);
    if (end >= 0) return end;
    const char = text.charAt(at);
    if ('([{'.includes(char)) return char !== '' && this.#open(char) ? at + 1 : -1;
    if (')]}'.includes(char)) return this.#close() ? at + 1 : -1;
    if (char === ',') this.#comma();
    else if (char === '=') this.#fresh &&= this.#keyword !== null;
    else return this.#word(at);
    return at + 1;
  }

  #open(bracket: string): boolean {
    if (this.#inside > 0 || !this.#fresh || bracket === '{') this.#inside++;
    return ++this.#depth <= MAX_DEPTH;
  }

  #close(): boolean {
    this.#fresh = false;
    if (this.#inside > 0) this.#inside--;
    return --this.#depth >= 0;
  }

  #comma(): void {
    if (this.#inside > 0) return;
    this.#fresh = true;
    if (this.#depth > 0) return;
    this.#keyword = null;
    this.#index++;
  }

  #word(at: number): number {
    WORD.lastIndex = at;
    const word = WORD.exec(this.#python.text)?.[0] ?? '';
    const end = at + Math.max(word.length, 1);
    const named = this.#fresh && this.#depth === 0 && this.#python.text[this.#python.behindBlanks(end)] === '=';
    if (named) {
      this.#keyword = word;
      this.keywords.add(word);
    } else {
      this.#named(word, at, end);
      this.#fresh = false;
    }
    return end;
  }

  /** Adds what a name stands for that is the whole argument. */
  #named(word: string, at: number, end: number): void {
    const next = this.#python.text.charAt(this.#python.behindBlanks(end));
    if (!this.#fresh || this.#inside > 0 || !',)]'.includes(next || ' ') || word.length > MAX_ID) return;
    for (const value of this.#textsOf(word.slice(word.lastIndexOf('.') + 1))) {
      if (value.length <= MAX_ID) this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
    }
  }

  /** Reads the literals at `at`, as one where they are joined; returns where they end, -1 where there is none. */
  #string(at: number): number {
    const python = this.#python;
    let value = '';
    let end = -1;
    for (let literal = python.literalAt(at); literal !== null && this.#tokens++ < MAX_TOKENS;) {
      if (value.length + literal.to - literal.from <= MAX_ID) value += python.value(literal).bytes.toString('latin1');
      else value = '\n';
      end = literal.end;
      literal = python.literalAt(python.neighbour(end));
    }
    const goesOn = end >= 0 && '+%'.includes(python.text.charAt(python.behindBlanks(end)) || ' ');
    if (end >= 0 && this.#fresh && this.#inside === 0 && !goesOn) {
      this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
    }
    if (end >= 0) this.#fresh = false;
    return end;
  }
}
