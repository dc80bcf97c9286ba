/** The limits on formulas of spreadsheets. */

/** Calls inside calls; Excel allows as many. */
export const MAX_FORMULA_DEPTH = 64;

/** Characters of a text that a formula makes; the limit of a cell in Excel. */
export const MAX_FORMULA_TEXT_CHARACTERS = 32_767;
