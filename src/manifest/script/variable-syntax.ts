/** How languages assign, use and join variables. */
import { BACKSLASH } from '../../item/text/ascii.ts';
import { texMeaning } from './tex-meaning.ts';

export interface VariableSyntax {
  /** Finds assignments: the name and the value, with or without its quotes. */
  readonly assignment: RegExp;
  /** Finds uses in a text: the first or second group is the name, the third a default. Null where there are none. */
  readonly use: RegExp | null;
  /** The last byte of a line that continues on the next one; null where no line does. */
  readonly continuation: number | null;
  readonly ignoresCase: boolean;
  /** Joins the texts before and after it. */
  readonly operator: string | null;
  /** The functions that join their arguments, with what they put between them. */
  readonly joining: ReadonlyMap<string, string>;
  /** Whether texts may also be in backticks. */
  readonly backticks: boolean;
  /** Whether a use has the value that was assigned last, perhaps after it. */
  readonly late: boolean;
  /** Returns a line without its markup; absent where lines are read as written. */
  readonly meaning?: (line: string) => string;
}

const NONE = {
  continuation: null,
  ignoresCase: false,
  operator: null,
  joining: new Map<string, string>(),
  backticks: false,
  late: false
} as const;

/** `NAME=value`, `NAME="value"`, also after `export` and between commands; `$NAME`, `${NAME}` and `${NAME:-default}`. */
export const SHELL: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;&|(])([A-Za-z_]\w*)=("[^"]*"|'[^']*'|[^\s;&|()"'`]*)/g,
  use: /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?::?[-=]([^{}]*))?\})/g,
  continuation: BACKSLASH
};

/** `NAME = value`, `:=`, `?=`; `$(NAME)` and `${NAME}`. */
export const MAKE: VariableSyntax = {
  ...NONE,
  assignment: /^(?:export\s+|override\s+)*([A-Za-z_][\w.-]*)\s*(?::{1,3}|[?!])?=([^#]*)/g,
  use: /\$(?:\(([\w.-]+)\)|\{([\w.-]+)\})()?/g,
  continuation: BACKSLASH,
  late: true
};

/** `$name = "value"`; `$name`, `${name}` and `$($name)`; `+`. */
export const POWERSHELL: VariableSyntax = {
  ...NONE,
  assignment: /\$(?:script:|global:|env:)?([a-z_]\w*)\s*=\s*("[^"]*"|'[^']*')(?!\s*\+)/gi,
  use: /\$(?:(?:script:|global:|env:)?([a-z_]\w*)(?!\w|\s*=)|(?:\{|\(\$)([a-z_]\w*)[})])()?/gi,
  continuation: 0x60,
  ignoresCase: true,
  operator: '+'
};

/** `set NAME=value`; `%NAME%` and `!NAME!`. */
export const BATCH: VariableSyntax = {
  ...NONE,
  assignment: /\bset\s+"?([a-z_]\w*)=([^"&|]*)/gi,
  use: /%([a-z_]\w*)%|!([a-z_]\w*)!()?/gi,
  continuation: 0x5e,
  ignoresCase: true
};

/** `name <- "value"`; `paste0(name, "text")`, and `{name}` as glue has it. */
export const R: VariableSyntax = {
  ...NONE,
  assignment: /(?:^|[\s;({])([A-Za-z.][\w.]*)\s*(?:<<?-|=)\s*("[^"]*"|'[^']*')/g,
  use: /\{([A-Za-z.][\w.]*)\}()()?/g,
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
