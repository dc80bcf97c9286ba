/** The limits on what `convert` reads and reports. */

/** Containers inside each other in JSON: no feed needs ten, and a deeper one is damaged or hostile. */
export const MAX_JSON_DEPTH = 64;

/** Parentheses inside each other in a STIX pattern, for the same reason. */
export const MAX_PATTERN_DEPTH = 64;

/** Characters of a STIX pattern: room for ten thousand hashes, parsed in one step. */
export const MAX_PATTERN_CHARACTERS = 1 << 20;

/** Entries of one list: each takes about 25 bytes of memory to find duplicates. */
export const MAX_ENTRIES = 20_000_000;

/** Line numbers shown for each reason; the rest are counted. */
export const MAX_SHOWN_LINES = 20;
