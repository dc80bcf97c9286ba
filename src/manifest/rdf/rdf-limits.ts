/** The limits on Turtle, TriG and N3. */

// Memory

/** Prefixes of one document. */
export const MAX_PREFIXES = 1 << 16;

/** Characters of all prefixes and their IRIs, and of a base. */
export const MAX_PREFIX_CHARACTERS = 1 << 22;

/** Bytes of a string over several lines that are joined if it begins as a URL. */
export const MAX_BROKEN_URL_BYTES = 1 << 16;

/** Separate readings of a line that are kept until the line itself is read. */
export const MAX_LINE_READINGS = 1 << 12;

// Work

/** IRIs of one prefix from formulas that have ended: a name is read with each of them. */
export const MAX_ENDED_IRIS = 16;

/** Characters of resolved names that are always allowed. */
export const FREE_RESOLVED_CHARACTERS = 1 << 23;

/**
 * Characters of resolved names that each byte of the text allows in addition: a long prefix costs its length for every
 * name.
 */
export const MAX_RESOLVED_PER_BYTE = 64;

/** Bytes of a line of SPARQL with escapes, which is decoded in one step. */
export const MAX_ESCAPED_LINE_BYTES = 1 << 22;
