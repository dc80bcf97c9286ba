/** The limits of the reference service. */

// Requests

/** Prefixes of one search, as in Safe Browsing. */
export const MAX_PREFIXES = 1000;

/** Bytes of the path and query of a request: many servers and proxies allow as many. */
export const MAX_TARGET_BYTES = 8192;

/** Bytes of the headers of a request. */
export const MAX_HEADER_BYTES = 65_536;

// Connections

/** Connections at the same time: each run of the gate uses at most four. Further ones are closed at once. */
export const MAX_CONNECTIONS = 2000;

/** Milliseconds until a request must be complete, so that half a request does not hold a connection. */
export const MAX_REQUEST_MS = 15_000;

/** Milliseconds without any byte in either direction. */
export const MAX_IDLE_MS = 60_000;

/** Milliseconds in which a client must read an answer: 50 MB at 100 kB a second. */
export const MAX_ANSWER_MS = 600_000;

/** Milliseconds for requests under way when the service stops. */
export const MAX_STOP_MS = 5000;

// Lists

/** Bytes of a line of a list file: no entry is nearly as long. */
export const MAX_LINE_BYTES = 1 << 20;

/** Wrong lines of a list file that are shown; the rest are counted. */
export const MAX_WRONG_LINES = 20;

/** Bytes of the file of a signature: four lines, two of them with comments. */
export const MAX_SIGNATURE_BYTES = 1 << 16;

/** Bytes of a file with a signature of the old form, which needs all of them at once. */
export const MAX_LEGACY_SIGNED_BYTES = 64 << 20;
