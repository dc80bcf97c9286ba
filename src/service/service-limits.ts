/** The limits of the reference service. */

// Requests

/** Prefixes of one search, as in Safe Browsing. */
export const MAX_PREFIXES = 1000;

/** Bytes of the path and query of a request: many servers and proxies allow as many. */
export const MAX_TARGET_BYTES = 8192;

// Lists

/** Earlier versions of a list that are kept in memory to answer with a difference. */
export const MAX_KEPT_VERSIONS = 16;

/** Wrong lines of a list file that are shown; the rest are counted. */
export const MAX_WRONG_LINES = 20;
