/**
 * Reads the text of office documents: the text of a paragraph or cell is one string, even if it is divided into runs
 * with other elements between them.
 */
import { GateError } from '../../safe/errors.ts';
import { mebibytes, safe } from '../../safe/text.ts';
import type { Tag } from '../markup/markup-token.ts';
import { MAX_PARAGRAPH_DEPTH, MAX_STRING_BYTES } from '../bytes/manifest-limits.ts';

/** Elements whose text is one string; inner ones, such as notes and text boxes, have separate strings. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h div si is rPh comment annotation note rt ruby-text'.split(' '));

/** Elements that end a line. */
const BREAKS: ReadonlySet<string> = new Set('br cr line-break'.split(' '));

/** The branches of an alternative; a program shows the one that it supports. */
const BRANCHES: ReadonlySet<string> = new Set(['Choice', 'Fallback']);

interface Run {
  readonly text: string;
  /** The element that contains it, and the branch of that element; empty where there is none. */
  readonly element: string;
  readonly branch: string;
}

/** Receives all readings of the text of several elements. */
type Each = (readings: readonly string[]) => void;

export class OfficeText {
  readonly #each: Each;
  /** Runs of the open paragraphs; the first level is outside of all. */
  readonly #levels: Run[][] = [[]];
  #branch = '';
  #size = 0;

  constructor(each: Each) {
    this.#each = each;
  }

  add(text: string, element: string): void {
    if (text === '') return;
    this.#size += text.length;
    if (this.#size > MAX_STRING_BYTES) {
      throw new GateError(
        'manifest-too-large',
        safe`the text of a cell or paragraph is longer than ${mebibytes(MAX_STRING_BYTES)}; split it`
      );
    }
    this.#levels.at(-1)?.push({ text, element, branch: this.#branch });
  }

  /** Handles a tag, by its name without namespace. Returns whether paragraphs are nested too deeply to be read. */
  tag(name: string, kind: Tag['kind']): 'read' | 'too deep' {
    const paragraph = PARAGRAPHS.has(name);
    if (this.#levels.length === 1 || BREAKS.has(name) || (paragraph && kind === 'end')) this.flush();
    if (BRANCHES.has(name)) this.#branch = kind === 'start' ? name : '';
    if (!paragraph || kind === 'empty') return 'read';
    if (kind === 'start') this.#levels.push([]);
    else if (this.#levels.length > 1) this.#levels.pop();
    return this.#levels.length > MAX_PARAGRAPH_DEPTH ? 'too deep' : 'read';
  }

  /** Emits the text of the current paragraph so far. */
  flush(): void {
    const runs = this.#levels.at(-1) ?? [];
    if (runs.length === 0) return;
    this.#levels[this.#levels.length - 1] = [];
    for (const { text } of runs) this.#size -= text.length;
    this.#each(readingsOf(runs));
  }

  /** Ends the part, whatever is open. */
  finish(): void {
    for (this.flush(); this.#levels.length > 1; this.flush()) this.#levels.pop();
  }
}

/**
 * Returns all runs joined, the runs of each kind of element joined (such as field codes or deleted text), and each run
 * alone.
 */
function readingsOf(runs: readonly Run[]): readonly string[] {
  if (runs.length === 1) return runs.map(({ text }) => text);
  const branches = [...new Set(runs.map(({ branch }) => branch))].filter(branch => branch !== '');
  const shown = (by: string) => runs.filter(({ branch }) => branch === '' || branch === by);
  const views = branches.length < 2 ? [runs] : branches.map(shown);
  const kinds = views.flatMap(view => [view.map(({ text }) => text).join(''), ...textOfElements(view)]);
  return [...new Set([...kinds, ...runs.map(({ text }) => text)])];
}

function textOfElements(runs: readonly Run[]): Iterable<string> {
  const texts = new Map<string, string>();
  for (const { element, text } of runs) texts.set(element, (texts.get(element) ?? '') + text);
  return texts.values();
}
