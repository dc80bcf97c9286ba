/** The limits on items and on the texts in which they are found. */

// Sizes of a URL and of its parts

/**
 * Bytes read as one URL. No server accepts a longer request, a long fragment is never requested, and reading a URL
 * takes many times its length in time and memory. A URL as long or
 * longer is not proven clean.
 */
export const MAX_URL_BYTES = 1 << 18;

/** Bytes of a string that begins with a scheme and is read as one URL, blanks included; a longer string is not. */
export const MAX_WHOLE_URL_BYTES = MAX_URL_BYTES - 1;

/** Characters of a host name (RFC 1035, without the final dot). */
export const MAX_HOST_CHARACTERS = 253;

/** Characters of a label of a host name (RFC 1035). */
export const MAX_LABEL_CHARACTERS = 63;

/** Labels of a host name: one of 253 octets has at most 127. This bounds the cost of many labels. */
export const MAX_LABELS = 127;

/** Bytes of a host with letters beyond ASCII: four for each character of the longest host. */
export const MAX_WIDE_HOST_BYTES = 1024;

/** Bytes of an IP address in a text: enough for the longest IPv6 address with brackets. */
export const MAX_ADDRESS_BYTES = 64;

/** Bytes of a scheme that is read, so that hostile text costs no more than its length. */
export const MAX_SCHEME_BYTES = 64;

/** Bytes before a colon in which the beginning of a scheme is searched for, for every colon of a text. */
export const MAX_SEARCHED_SCHEME_BYTES = 32;

/** Bytes of a character reference by name, without its semicolon: more than any name that is decoded has. */
export const MAX_REFERENCE_BYTES = 24;

/** Bytes of a `data:` URL up to its comma. */
export const MAX_DATA_HEADER_BYTES = 512;

// Readings of an item

/**
 * Readings of an item, because each may contain further URLs. Lists of some hundred URLs in one are real; the next limit
 * bounds their work. An item with more is not proven clean.
 */
export const MAX_READINGS = 4096;

/** URLs that a range such as `{000..127}` in a URL may mean. Of more, the first and the last are read. */
export const MAX_RANGE_URLS = 1000;

/** Bytes canonicalized for an item, in addition to four times its length. An item with more is not proven clean. */
export const MAX_READING_BYTES = 1 << 22;

/** Levels of URLs inside URLs, and of texts in `data:` URLs, that are read. */
export const MAX_INNER_URLS = 3;

/**
 * Segments of a URL that may begin base64 which continues in the next segments. For each of them the rest of the path
 * is decoded. A URL with more is not proven clean.
 */
export const MAX_BASE64_SEGMENTS = 4;

/** Layers of escapes that are removed one by one. After that, one pass removes all. */
export const MAX_ESCAPE_LAYERS = 8;

/** Occurrences of a separator at which a URL in a list may end, in addition to the last one. */
export const MAX_SEPARATORS = 8;

/** Digests of an item, for as many readings: half of the slots of the table that finds duplicates. */
export const MAX_DIGESTS = 1 << 15;

// Texts inside a text

/** Times that nested escapes are decoded. */
export const MAX_DECODE_ROUNDS = 3;

/**
 * Further `data:` inside a `data:` URL that is not base64. After more of them the URL is cut, because each begins a
 * URL of its own.
 */
export const MAX_NESTED_DATA_URLS = 4;

/** Bytes of a text that are decoded to find a disguised host or header. */
export const MAX_UNCOVERED_BYTES = 4096;

// Memory

/** Texts inside a text that wait to be scanned, because each takes some hundred bytes of memory. */
export const MAX_WAITING_INNER_TEXTS = 1024;

/** Bytes of memory of texts that wait to be scanned. Above that they are scanned without a pause. */
export const MAX_WAITING_BYTES = 96 << 20;

// Work per step

/** Bytes scanned before the reader can pause. Hostile text takes up to 4 µs a byte. */
export const MAX_BYTES_PER_STEP = 1 << 17;

/** Bytes of one text that are scanned without a stop. */
export const MAX_SCANNED_BYTES_PER_STEP = 1 << 16;

/** Bytes of escapes decoded without a stop. */
export const MAX_DECODED_BYTES_PER_STEP = 1 << 18;

/** Bytes of strings after which a batch is passed on even if it has few items, so that the progress is seen. */
export const MAX_BYTES_PER_BATCH = 1 << 20;
