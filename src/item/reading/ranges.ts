/** Expands ranges and alternatives in a URL, as shells, curl and WebDataset do: `part-{000..127}.tar`, `{a,b}`, `[1-9]`. */
import { MAX_RANGE_URLS } from '../text/item-limits.ts';
import { OPEN_BRACE, OPEN_BRACKET } from '../text/ascii.ts';
import { latin1 } from '../text/latin1.ts';

const BOUND = String.raw`(-?\d+|[A-Za-z])`;

/** A range of a shell, one of curl, or alternatives. */
const GROUP = new RegExp(
  String.raw`\{${BOUND}\.\.${BOUND}(?:\.\.(-?\d+))?\}|\[${BOUND}-${BOUND}(?::(\d+))?\]|\{([^{},]*,[^{}]*)\}`
);

/** Yields the URLs that a text with ranges means; of more than the limit, the first and the last. */
export function* expandedRanges(text: Uint8Array): Generator<Uint8Array, void> {
  if (!text.includes(OPEN_BRACE) && !text.includes(OPEN_BRACKET)) return;
  // WebDataset joins the parts of a dataset like this.
  for (const part of latin1(text).split('::')) {
    for (const each of expanded(part)) yield Buffer.from(each, 'latin1');
  }
}

function* expanded(text: string): Generator<string, void> {
  // Every group comes as its seven parts, then the text after it.
  const parts = text.split(GROUP);
  const size = 8;
  if (parts.length === 1) return;
  const groups = Array.from({ length: (parts.length - 1) / size }, (_, i) =>
    choices(parts.slice(i * size + 1, (i + 1) * size))
  );
  const count = groups.reduce((product, group) => product * group.count, 1);
  const texts = (choose: (count: number) => number) =>
    groups.reduce(
      (joined, group, i) => `${joined}${group.at(choose(group.count))}${parts[(i + 1) * size] ?? ''}`,
      parts[0] ?? ''
    );
  if (count > MAX_RANGE_URLS) {
    yield texts(() => 0);
    yield texts(last => last - 1);
    return;
  }
  for (let number = 0; number < count; number++) {
    let rest = number;
    yield texts(choice => {
      const chosen = rest % choice;
      rest = Math.floor(rest / choice);
      return chosen;
    });
  }
}

interface Choices {
  readonly count: number;
  readonly at: (index: number) => string;
}

function choices([from, to, step, low, high, stride, list]: readonly (string | undefined)[]): Choices {
  const alternatives = list?.split(',');
  if (alternatives !== undefined) return { count: alternatives.length, at: index => alternatives[index] ?? '' };
  return range(from ?? low ?? '', to ?? high ?? '', step ?? stride);
}

/** Numbers keep the width of a bound that begins with zero. */
function range(from: string, to: string, step = '1'): Choices {
  const isLetter = /^[A-Za-z]$/.test(from) && /^[A-Za-z]$/.test(to);
  const value = (bound: string) => (isLetter ? bound.charCodeAt(0) : Number(bound));
  const [start, end] = [value(from), value(to)];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return { count: 1, at: () => from };
  const stride = Math.abs(Number(step)) || 1;
  const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
  return {
    count: Math.floor(Math.abs(end - start) / stride) + 1,
    at: index => {
      const number = start + Math.sign(end - start) * index * stride;
      if (isLetter) return String.fromCharCode(number);
      return number < 0 ? `-${String(-number).padStart(width - 1, '0')}` : String(number).padStart(width, '0');
    }
  };
}
