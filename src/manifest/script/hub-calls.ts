/**
 * Finds calls in a script, or in a document that shows scripts, that fetch a model or dataset from the hub by its id.
 */
import { hubUrl, type Referent } from './hub-reference.ts';
import type { PythonText } from './python-literal.ts';
import { MAX_CALL_BRACKETS, MAX_CALL_ID_CHARACTERS, MAX_CALL_TOKENS, MAX_LATER_CALL_TOKENS } from './script-limits.ts';

/**
 * The functions that take an id as the first argument or by name; `either` where another argument says what it refers
 * to.
 */
const FUNCTIONS: ReadonlyMap<string, Referent | 'either'> = new Map([
  ['from_pretrained', 'model'],
  ['load_dataset', 'dataset'],
  ['load_dataset_builder', 'dataset'],
  ['hf_hub_download', 'either'],
  ['snapshot_download', 'either'],
  ['hf_hub_url', 'either']
]);

/** The names of arguments that are ids. */
const ID_ARGUMENTS: ReadonlySet<string | null> = new Set(
  'path pretrained_model_name_or_path pretrained_model_or_path model_id repo_id'.split(' ')
);

/** Matches a call of one of the functions, an argument that is an id in any call, or a key of a configuration. */
const REFERENCE = new RegExp(
  String.raw`\b(?:(${[...FUNCTIONS.keys()].join('|')})[\s\\]*\(|(repo_id)[\s\\]*=|` +
    String.raw`(?:base_model|base_model_name_or_path|_name_or_path)["']?[\s\\]*[:=])`,
  'g'
);

/** Returns the texts that a name in a script may have as its value. */
type TextsOf = (name: string) => readonly string[];

/** Yields the references to the hub in a text: the position of each and the URL of what it refers to. */
export function* hubCalls(
  python: PythonText,
  from = 0,
  textsOf: TextsOf = () => []
): Generator<{ readonly at: number; readonly url: string }, void> {
  const pattern = new RegExp(REFERENCE);
  pattern.lastIndex = from;
  const seen = new Set<string>();
  let left = MAX_CALL_TOKENS + (python.text.length >> 1);
  for (let found = pattern.exec(python.text); found !== null; found = pattern.exec(python.text)) {
    const { 0: written, 1: name, 2: argument = null, index: at } = found;
    const given = new Arguments(python, textsOf, argument, name === undefined && argument === null);
    left -= given.read(at + written.length, left > 0 ? MAX_CALL_TOKENS : MAX_LATER_CALL_TOKENS);
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

/** Returns what an id refers to; both kinds where it is not known. */
function referents(name: string | undefined, argument: string | null, given: Arguments): readonly Referent[] {
  const known = name === undefined ? (argument === null ? 'model' : 'either') : (FUNCTIONS.get(name) ?? 'either');
  if (known !== 'either') return [known];
  const type = given.strings.find(({ keyword }) => keyword === 'repo_type')?.value;
  if (type !== undefined) return [type === 'dataset' ? 'dataset' : 'model'];
  return name === undefined || given.keywords.has('repo_type') ? ['model', 'dataset'] : ['model'];
}

/** A string that is an argument, or that is alone in a list that is an argument. */
interface StringArgument {
  readonly keyword: string | null;
  /** The index of the argument, from 0. */
  readonly index: number;
  /** Where its literal begins. */
  readonly start: number;
  readonly value: string;
}

/** Matches anything except blanks, brackets, commas, quotes and equals signs. */
const WORD = /[^\s\\#"'()[\]{},=]+/y;

/** Reads the arguments of a call, after its bracket, as far as they are strings. */
class Arguments {
  readonly strings: StringArgument[] = [];
  readonly keywords = new Set<string>();
  readonly #python: PythonText;
  readonly #textsOf: TextsOf;
  readonly #onlyFirst: boolean;
  #keyword: string | null;
  #index = 0;
  /** True if nothing was read yet of the argument, or of the current element if it is a list. */
  #fresh = true;
  #depth = 0;
  /** The number of open brackets in which a string is not the argument itself. */
  #inside = 0;
  #tokens = 0;

  constructor(python: PythonText, textsOf: TextsOf, keyword: string | null, onlyFirst: boolean) {
    this.#python = python;
    this.#textsOf = textsOf;
    this.#keyword = keyword;
    this.#onlyFirst = onlyFirst;
  }

  /** Reads up to `limit` tokens; returns how many it read. */
  read(from: number, limit: number): number {
    let at = from;
    while (at >= 0 && this.#tokens++ < limit && !(this.#onlyFirst && this.#index > 0)) at = this.#token(at);
    return this.#tokens;
  }

  /** Reads a token; returns its end, or -1 at the end of the call. */
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
    return ++this.#depth <= MAX_CALL_BRACKETS;
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

  /** Adds the values of a name that is the whole argument. */
  #named(word: string, at: number, end: number): void {
    const next = this.#python.text.charAt(this.#python.behindBlanks(end));
    if (!this.#fresh || this.#inside > 0 || !',)]'.includes(next || ' ') || word.length > MAX_CALL_ID_CHARACTERS)
      return;
    for (const value of this.#textsOf(word.slice(word.lastIndexOf('.') + 1))) {
      if (value.length <= MAX_CALL_ID_CHARACTERS)
        this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
    }
  }

  /** Reads the literals at `at`, joined; returns their end, -1 where there is none. */
  #string(at: number): number {
    const python = this.#python;
    let value = '';
    let end = -1;
    for (let literal = python.literalAt(at); literal !== null && this.#tokens++ < MAX_CALL_TOKENS;) {
      if (value.length + literal.to - literal.from <= MAX_CALL_ID_CHARACTERS)
        value += python.value(literal).bytes.toString('latin1');
      else value = '\n';
      end = literal.end;
      literal = python.literalAt(python.neighbour(end));
    }
    const continues = end >= 0 && '+%'.includes(python.text.charAt(python.behindBlanks(end)) || ' ');
    if (end >= 0 && this.#fresh && this.#inside === 0 && !continues) {
      this.strings.push({ keyword: this.#keyword, index: this.#index, start: at, value });
    }
    if (end >= 0) this.#fresh = false;
    return end;
  }
}
