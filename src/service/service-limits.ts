/** The limits of the reference service. */

// Requests

/** Prefixes of one search, as in Safe Browsing. */
export const MAX_PREFIXES = 1000;

/** Bytes of the path and query of a request: many servers and proxies allow as many. */
export const MAX_TARGET_BYTES = 8192;

// Lists

/** Bytes of a line of a list file: no entry is nearly as long. */
export const MAX_LINE_BYTES = 1 << 20;

/** Wrong lines of a list file that are shown; the rest are counted. */
export const MAX_WRONG_LINES = 20;

/** Characters of an answer with changes that is kept, since many clients have the same version. */
export const MAX_CACHED_CHARACTERS = 1 << 16;
