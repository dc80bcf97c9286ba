/** The limits on what a denylist service may send and on what it is asked. */

// Memory

/** Prefixes of a list, and of all lists: more than any service has. They take 200 MB. */
export const MAX_PREFIXES = 50_000_000;

/** Lists of a service: more than any service has. */
export const MAX_LISTS = 1000;

/** Bytes of a sealed snapshot: four for each prefix, and space for the names of the lists. */
export const MAX_SNAPSHOT_BYTES = MAX_PREFIXES * 4 + (1 << 20);

/** Bytes of JSON of an answer, by endpoint. A hash list may have 50 million prefixes. */
export const MAX_ANSWER_BYTES = {
  'the list of lists': 4 << 20,
  'a hash list': 128 << 20,
  'the hash search': 16 << 20
} as const;

/**
 * Values of JSON of an answer, by endpoint. Each takes up to a hundred bytes when it is parsed. A list has some twenty
 * and its content in one string; a thousand lists have some ten each; a search finds little more than it asks for.
 */
export const MAX_ANSWER_VALUES = {
  'the list of lists': 100_000,
  'a hash list': 1000,
  'the hash search': 300_000
} as const;

// Requests

/** Pages of the list of lists, so that a service that always offers another page cannot keep the run busy. */
export const MAX_PAGES = 100;

/** Prefixes of one search: with a usual address the request line stays under 8 kB. */
export const MAX_PREFIXES_PER_REQUEST = 250;

/** Bytes of the path and query of a search: many servers and proxies read request lines of at most 8 kB. */
export const MAX_TARGET_BYTES = 7900;

/** Requests at the same time, so that one run does not overload a service. */
export const MAX_CONNECTIONS = 4;

/** Retries of a request if the service is not just busy. */
export const MAX_RETRIES = 5;

// Time

/** Milliseconds before a retry, unless the service asks for more. */
export const MAX_BACKOFF_MS = 15_000;

/** Hours that a list's date may be ahead of this clock: a wrong time zone, or a clock that is not set. */
export const MAX_LEAD_HOURS = 24;

/** Milliseconds to wait for a connection. */
export const MAX_CONNECT_MS = 10_000;
