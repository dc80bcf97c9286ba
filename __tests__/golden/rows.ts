/** The rows of the golden files, and what must be found in each cell, written by hand. */
import { createHash } from 'node:crypto';

export interface Item {
  readonly text: string;
  /** A part of it that no writer escapes; its place is the place of the item. */
  readonly mark: string;
  /** Whether it is also found if its cell is part of a longer text. */
  readonly anywhere: boolean;
}

export interface Cell {
  readonly text: string;
  readonly items: readonly Item[];
}

/** One link of the dataset. */
export interface Row {
  readonly id: number;
  readonly url: Cell;
  readonly caption: Cell;
  readonly hash: Cell;
}

/** Return an item that is found anywhere, and one that is found only as a whole cell. */
const anywhere = (text: string, mark = text): Item => ({ text, mark, anywhere: true });
const asCell = (text: string, mark = text): Item => ({ text, mark, anywhere: false });

const cell = (text: string, ...items: readonly Item[]): Cell => ({ text, items });

const digest = (algorithm: string, encoding: 'hex' | 'base64') =>
  createHash(algorithm).update(`golden ${algorithm} ${encoding}`).digest(encoding);

const md5 = digest('md5', 'hex');
const sha1 = digest('sha1', 'hex');
const sha256 = digest('sha256', 'hex');
const sha256InBase64 = digest('sha256', 'base64');
const sha512 = digest('sha512', 'hex');
const prefixed = createHash('sha256').update('golden prefixed').digest('hex');
const integrity = createHash('sha256').update('golden integrity').digest('base64');
const upperCase = createHash('md5').update('golden upper case').digest('hex').toUpperCase();

const COMMAS = 'https://alpha.example/a.jpg?size=1,2;3';
const ACCENTS = 'https://beta.example/München/%C3%BC.jpg';
const IN_LINE_TWO = 'https://second-line.example/here';
const AMPERSANDS = 'https://gamma.example/q?a=1&copy=2&lt;=3';
const IN_CAPTION = 'https://menu.example/card?x=1&y=2';
const BUCKET = 's3://delta.example/some';
const NO_SCHEME = 'epsilon.example/pics/[1].jpg';
const ADDRESS = 'https://[2001:db8::6]:8443/x|y';
const QUOTES = `https://zeta.example/it's/`;
const FORMULA = 'https://formula.example/f';
const BLANKS = 'https://eta.example/trim';

/** Rows with difficult content: delimiters, quotes, line ends, blanks, references, brackets, non-ASCII letters. */
export const ROWS: readonly Row[] = [
  { id: 1, url: cell(COMMAS, anywhere(COMMAS)), caption: cell('A plain caption'), hash: cell(md5, anywhere(md5)) },
  {
    id: 2,
    url: cell(ACCENTS, anywhere(ACCENTS, 'https://beta.example')),
    caption: cell(`Two lines,\nthe second at ${IN_LINE_TWO}`, anywhere(IN_LINE_TWO)),
    hash: cell(sha256, anywhere(sha256))
  },
  {
    id: 3,
    url: cell(AMPERSANDS, anywhere(AMPERSANDS, 'https://gamma.example')),
    caption: cell(
      `Fish & chips; "quoted" | see ${IN_CAPTION} for prices`,
      anywhere(IN_CAPTION, 'https://menu.example')
    ),
    hash: cell(`sha256:${prefixed}`, anywhere(prefixed))
  },
  {
    id: 4,
    url: cell(`${BUCKET} folder/pic (1).jpg`, asCell(`${BUCKET} folder/pic (1).jpg`, BUCKET), anywhere(BUCKET)),
    caption: cell('Ein Bild, größer als 日本語'),
    hash: cell(sha256InBase64, anywhere(sha256InBase64))
  },
  {
    id: 5,
    url: cell(NO_SCHEME, anywhere(NO_SCHEME, 'epsilon.example/pics')),
    caption: cell('Brackets [as in](this) and {that}, <i>too</i>'),
    hash: cell(`sha256-${integrity}`, anywhere(integrity))
  },
  {
    id: 6,
    url: cell(ADDRESS, anywhere(ADDRESS, '2001:db8::6')),
    caption: cell('Back\\slash and # hash: - dash'),
    hash: cell(sha1, anywhere(sha1))
  },
  {
    id: 7,
    url: cell(
      `${QUOTES}"q".jpg`,
      asCell(`${QUOTES}"q".jpg`, 'https://zeta.example'),
      anywhere(QUOTES, 'https://zeta.example')
    ),
    caption: cell(`=HYPERLINK("${FORMULA}","x")`, anywhere(FORMULA)),
    hash: cell(sha512, anywhere(sha512))
  },
  { id: 8, url: cell(`  ${BLANKS} `, anywhere(BLANKS)), caption: cell(''), hash: cell(upperCase, anywhere(upperCase)) }
];

export const COLUMNS = ['id', 'url', 'caption', 'hash'] as const;

/** Returns a row as plain values. */
export function record({ id, url, caption, hash }: Row): {
  readonly id: number;
  readonly url: string;
  readonly caption: string;
  readonly hash: string;
} {
  return { id, url: url.text, caption: caption.text, hash: hash.text };
}

export const RECORDS = ROWS.map(record);

/** Returns the cells of a row with something to find, each with its column, from 1. */
export function cellsOf(row: Row): readonly (readonly [cell: Cell, column: number])[] {
  return [
    [row.url, 2],
    [row.caption, 3],
    [row.hash, 4]
  ];
}

/** All cells, by their text. */
export const CELLS: ReadonlyMap<string, Cell> = new Map(
  ROWS.flatMap(cellsOf).map(([found]) => [found.text, found] as const)
);
