/** Why an entry of a partner's file cannot be used, where the reader of list files has no words for it. */
import { safe } from '../safe/text.ts';

export const NOT_UTF8 = safe`it is not UTF-8; save the file as UTF-8`;
export const LINE_BREAK = safe`its entry has a line break or a tab in it`;
export const FORMULA = safe`it is a formula of a spreadsheet; save the values of the table, not its formulas`;
export const REGULAR_EXPRESSION = safe`it looks like a regular expression; write each host as host/, or each folder as host/path/`;
export const NO_HASH = safe`it is not a hash in hex or base64`;
export const OTHER_LENGTH = safe`its hash does not have the length of the kind that was expected`;
export const NEEDS_HASH_OPTION = safe`it is a hash of a kind that is not certain; give the kind with --hash`;
export const UNKNOWN_KIND = safe`its type is not a link, a host, or a hash of content that the gate can compare (MD5, SHA-1, SHA-256, SHA-512)`;
export const PERCEPTUAL = safe`it is a perceptual hash, and the gate compares only exact hashes`;
