/**
 * The text of office documents: that of a paragraph or cell is one string, however many runs of letters it is cut into
 * and whatever stands between them.
 */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Tag } from '../markup/markup-token.ts';
import { MAX_STRING_BYTES } from '../bytes/pending.ts';

/** Elements in which all text is one string; inside them others, such as notes and text boxes, have strings of their own. */
const PARAGRAPHS: ReadonlySet<string> = new Set('p h div si is rPh comment annotation note rt ruby-text'.split(' '));

/** What ends a line. */
const BREAKS: ReadonlySet<string> = new Set('br cr line-break'.split(' '));

/** Of two branches a program shows the one that it knows how to. */
const BRANCHES: ReadonlySet<string> = new Set(['Choice', 'Fallback']);

/** Paragraphs inside paragraphs. */
const MAX_LEVELS = 1 << 10;

interface Run {
  readonly text: string;
  /** The element that holds it, and the branch in which that stands; empty where it stands in none. */
  readonly element: string;
  readonly branch: string;
}

/** Takes what several elements say together, in all readings of it. */
type Each = (readings: readonly string[]) => void;

export class OfficeText {
  readonly #each: Each;
  /** Runs of the paragraphs that are open; the first level stands outside of all. */
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
      throw new GateError('manifest-too-large', safe`the text of a cell or paragraph is longer than 16 MiB`);
    }
    this.#levels.at(-1)?.push({ text, element, branch: this.#branch });
  }

  /** A tag, by its name without namespace. Returns whether paragraphs are nested too deeply to be read. */
  tag(name: string, kind: Tag['kind']): 'read' | 'too deep' {
    const paragraph = PARAGRAPHS.has(name);
    if (this.#levels.length === 1 || BREAKS.has(name) || (paragraph && kind === 'end')) this.flush();
    if (BRANCHES.has(name)) this.#branch = kind === 'start' ? name : '';
    if (!paragraph || kind === 'empty') return 'read';
    if (kind === 'start') this.#levels.push([]);
    else if (this.#levels.length > 1) this.#levels.pop();
    return this.#levels.length > MAX_LEVELS ? 'too deep' : 'read';
  }

  /** Hands on what the paragraph under way has said so far. */
  flush(): void {
    const runs = this.#levels.at(-1) ?? [];
    if (runs.length === 0) return;
    this.#levels[this.#levels.length - 1] = [];
    for (const { text } of runs) this.#size -= text.length;
    this.#each(readingsOf(runs));
  }

  /** The end of the part, whatever is open. */
  finish(): void {
    for (this.flush(); this.#levels.length > 1; this.flush()) this.#levels.pop();
  }
}

/**
 * All runs together, those of each kind of element (what a field is made from, say, or what was deleted), and each run
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
