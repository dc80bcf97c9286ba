/** How languages assign, use and join variables. */
import { BACKSLASH } from '../../item/text/ascii.ts';
import { batchMeaning, makeMeaning, powershellMeaning, shellMeaning, sprintfTexts } from './line-meanings.ts';
import { texMeaning } from './tex-meaning.ts';

export interface VariableSyntax {
  /** Finds assignments: the name, with a plus if the value is appended, and the value, with or without its quotes. */
  readonly assignment: RegExp;
  /** Finds a name and a list of words, each of which may be its value. Null where there are none. */
  readonly list: RegExp | null;
  /** What is put in front of a value that is appended. */
  readonly appending: string;
  /** Finds uses in a text: the first or second group is the name, the third a default. Null where there are none. */
  readonly use: RegExp | null;
  /** The last byte of a line that continues on the next one; null where no line does. */
  readonly continuation: number | null;
  readonly ignoresCase: boolean;
  /** Joins the texts before and after it. */
  readonly operator: string | null;
  /** The functions that join their arguments, with what they put between them. */
  readonly joining: ReadonlyMap<string, string>;
  /** Finds what a call puts between its arguments instead. Null where no call says it. */
  readonly separator: RegExp | null;
  /** Whether texts may also be in backticks. */
  readonly backticks: boolean;
  /** Whether a use has the value that was assigned last, perhaps after it. */
  readonly late: boolean;
  /** Returns a line without its markup; absent where lines are read as written. */
  readonly meaning?: (line: string) => string;
  /** Yields texts that calls make from templates; absent where there are none. */
  readonly formatted?: (line: string, valueOf: (name: string) => string | undefined) => Iterable<string>;
}

const NONE = {
  list: null,
  appending: '',
  separator: null,
  continuation: null,
  ignoresCase: false,
  operator: null,
  joining: new Map<string, string>(),
  backticks: false,
  late: false
} as const;

/**
 * `NAME=value`, `NAME="value"`, also after `export` and between commands, `NAME+=value`; `NAME=(value …)` and `for NAME
 * in value …`; `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME%/}`.
 */
export const SHELL: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;&|(])([A-Za-z_]\w*\+?)=((?:"[^"]*"|'[^']*'|[^\s;&|()"'`])*)/g,
  list: /(?:\bfor\s+(?=\w+\s+in\s)|(?:^|[\s;&|(])(?=\w+\+?=\())([A-Za-z_]\w*)(?:\s+in\s+|\+?=\()([^;()]*)/g,
  use: /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}]*)|[:?%#/,^@[+][^{}]*)?\})/g,
  continuation: BACKSLASH,
  meaning: shellMeaning
};

/** `NAME = value`, `:=`, `?=`, `+=`, also of one target; `$(NAME)`, `${NAME}`, `$(NAME:a=b)` and `$N`. */
export const MAKE: VariableSyntax = {
  ...NONE,
  assignment:
    /^ *(?:[^\s=#:][^\t=#:]*:\s+)?(?:(?:export|override|private)\s+)*([A-Za-z_][\w.-]*\s*\+?)(?::{1,3}|[?!])?=([^#]*)/g,
  appending: ' ',
  use: /(?<!\$)\$(?:[({]([\w.-]+)(?::[^(){}]*)?[)}]|([A-Za-z_]))()?/g,
  continuation: BACKSLASH,
  late: true,
  meaning: makeMeaning
};

/** `$name = "value"`; `$name`, `${name}` and `$($name)`; `+`. */
export const POWERSHELL: VariableSyntax = {
  ...NONE,
  assignment: /\$(?:[a-z]+:)?([a-z_]\w*)\s*=\s*(?:\[[\w.]+\]\s*)?("[^"]*"|'[^']*')(?!\s*\+)/gi,
  use: /\$(?:(?:[a-z]+:)?([a-z_]\w*)(?!\w|\s*=)|(?:\{|\(\$)([a-z_]\w*)[})])()?/gi,
  continuation: 0x60,
  ignoresCase: true,
  operator: '+',
  meaning: powershellMeaning
};

/** `set NAME=value`; `%NAME%`, `!NAME!` and `%NAME:a=b%`. */
export const BATCH: VariableSyntax = {
  ...NONE,
  assignment: /\bset\s+"?([a-z_]\w*)=([^"&|]*)/gi,
  use: /%([a-z_]\w*)(?::[^%]*)?%|!([a-z_]\w*)(?::[^!]*)?!()?/gi,
  continuation: 0x5e,
  ignoresCase: true,
  meaning: batchMeaning
};

/** `name <- "value"`; `paste0(name, "text")`, `sprintf("%s", name)`, and `{name}` as glue has it. */
export const R: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;({])([A-Za-z.][\w.]*)\s*(?:<<?-|=)\s*("[^"]*"|'[^']*')/g,
  use: /\{\s*([A-Za-z.][\w.]*)\s*\}()()?/g,
  separator: /\bsep\s*=\s*["']([^"']*)["']/,
  formatted: sprintfTexts,
  joining: new Map([
    ['paste0', ''],
    ['paste', ''],
    ['str_c', ''],
    ['file.path', '/']
  ])
};

/** `name = "value"`; `$name` and `$(name)`; `*` and `string(name, "text")`. */
export const JULIA: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;(])([A-Za-z_]\w*)\s*=\s*("[^"]*")(?!\s*\*)/g,
  use: /\$(?:([A-Za-z_]\w*)|\(([A-Za-z_]\w*)\))()?/g,
  operator: '*',
  joining: new Map([
    ['string', ''],
    ['joinpath', '/']
  ])
};

/** `const name = "value"`; `${name}` in backticks; `+`. Also TypeScript: `const name: string = "value"`. */
export const JAVASCRIPT: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;,({])([A-Za-z_$][\w$]*)(?:\s*:\s*string)?\s*[=:]\s*("[^"]*"|'[^']*'|`[^`]*`)(?!\s*\+)/g,
  use: /\$\{\s*(?:[A-Za-z_$][\w$]*\.)?([A-Za-z_$][\w$]*)\s*\}()()?/g,
  continuation: BACKSLASH,
  operator: '+',
  backticks: true
};

/** `:name: value`; `{name}`. */
export const ASCIIDOC: VariableSyntax = {
  ...NONE,
  assignment: /^:([\w-]+):\s(.*)$/g,
  use: /\{([\w-]+)\}()()?/g,
  continuation: BACKSLASH,
  ignoresCase: true
};

/** `#+LINK: name value` and `[[name:text]]`; `#+MACRO: name value` and `{{{name}}}`. */
export const ORG: VariableSyntax = {
  ...NONE,
  assignment: /^\s*#\+(?:link|macro):\s*([\w-]+)\s+(.*?)(?:%[sh])?$/gi,
  use: /(?<=\[\[)([\w-]+):|\{\{\{([\w-]+)(?:\(\))?\}\}\}()?/g
};

/** `\newcommand{\name}{value}` and `\def\name{value}`; `\name`. */
export const TEX: VariableSyntax = {
  ...NONE,
  assignment: /\\(?:(?:re)?newcommand|providecommand|def)\*?\{?\\([A-Za-z]+)\}?(\{[^{}]*\})/g,
  use: /(?<!command\*?\{?|\\def)\\([A-Za-z]+)(?:\{\}| )?()()?/g,
  meaning: texMeaning
};

/** `@string{name = "value"}`; `name # "text"`. */
export const BIBTEX: VariableSyntax = {
  ...NONE,
  assignment: /@string\s*[{(]\s*([\w:.-]+)\s*=\s*("[^"]*"|\{[^{}]*\})/gi,
  use: null,
  ignoresCase: true,
  operator: '#',
  meaning: texMeaning
};
