/** The limits on Python, and on the ids of models and datasets in all formats. */

// Ids

/** Bytes of a string that may be an id: more than any hub allows. */
export const MAX_ID_BYTES = 256;

/** Characters of the literals of a call that may be an id. */
export const MAX_CALL_ID_CHARACTERS = 400;

// Nesting

/** Brackets inside brackets, as in Python. */
export const MAX_BRACKETS = 200;

/** Brackets inside brackets of a call that may name a model or dataset. */
export const MAX_CALL_BRACKETS = 8;

/** Strings inside fields of f-strings; the limit of Python is similar. */
export const MAX_FIELD_DEPTH = 100;

// Memory

/** Names of one document. */
export const MAX_NAMES = 1 << 18;

/** Characters of a text that a name keeps: half from the beginning and half from the end. */
export const MAX_HELD_CHARACTERS = 1 << 20;

/** Characters of a value that a name keeps from one cell of a notebook to the next. */
export const MAX_KEPT_VALUE_CHARACTERS = 1 << 16;

/** Characters of all values that names keep from one cell of a notebook to the next. */
export const MAX_KEPT_CHARACTERS = 1 << 25;

/** Characters of built texts that wait to be emitted. */
export const MAX_WAITING_CHARACTERS = 1 << 16;

// Built texts: names that contain long names grow without limit

/** Characters that the expressions of one document may produce. */
export const MAX_MADE_CHARACTERS = 1 << 23;

/**
 * Characters of guesses, where it is not known which value applies: for the first few of each value, and for the
 * others. Beyond them no more are made.
 */
export const MAX_GUESSED_CHARACTERS = 1 << 22;

/** Characters of a guess; longer ones are cut. */
export const MAX_GUESS_CHARACTERS = 1 << 10;

/** Guesses of a value. */
export const MAX_GUESSES = 256;

/** Characters of a base and a link that are joined as a URL. */
export const MAX_LINK_CHARACTERS = 1 << 14;

/** Links joined with a base in one call. */
export const MAX_JOINED_LINKS = 64;

// Work per step

/** Steps between pauses. */
export const MAX_STEPS = 1 << 11;

/** Items of a list or call that are read. */
export const MAX_LIST_ITEMS = 10_000;

/** Names that one assignment may bind. */
export const MAX_TARGETS = 10_000;

/** Tokens of a call that may name a model or dataset. */
export const MAX_CALL_TOKENS = 200;

/**
 * Tokens of each further call once all calls together, which may be nested without limit, have more tokens than the
 * text.
 */
export const MAX_LATER_CALL_TOKENS = 5;

/** Characters that a replacement may search and produce, since it runs without a pause. */
export const MAX_REPLACED_CHARACTERS = 1 << 18;

/** Different characters that a call of `strip` removes, of those given to it. */
export const MAX_STRIPPED_CHARACTERS = 64;

/** Characters of an f-string whose fields contain its own quotes. */
export const MAX_FORMATTED_CHARACTERS = 1 << 14;

// Shell scripts

/** Bytes of lines that a backslash continues; longer ones are read line by line only. */
export const MAX_JOINED_LINE_BYTES = 1 << 16;

/** Characters of a variable's value. */
export const MAX_VALUE_CHARACTERS = 1 << 11;

/** Variables of one script. */
export const MAX_SHELL_NAMES = 10_000;

/** Characters that the values of variables may add to one script, so that short names for long values stay cheap. */
export const MAX_RESOLVED_GROWTH = 1 << 23;

/** Characters of lines that wait for the last values of a makefile's variables, and of what they mean then. */
export const MAX_LATE_CHARACTERS = 1 << 21;

/** Variables in the values of variables of a makefile. */
export const MAX_LATE_ROUNDS = 8;

/** Characters that a word of a shell with alternatives may become. */
export const MAX_CHOICE_CHARACTERS = 1 << 13;
