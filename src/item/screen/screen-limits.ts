/** Limits of the screen. What is longer is read without it. */

/** Bytes of a string that waits to be screened. Texts are longer, and have to be scanned anyway. */
export const MAX_SCREENED_BYTES = 1 << 12;

/** Bytes that are copied as a whole. Half of the memory for texts is left for strings from elsewhere. */
export const MAX_BLOCK_BYTES = 3 << 15;

/** Bytes of a URL without its scheme. With the scheme it fits into three blocks of a digest. */
export const MAX_EXPRESSION_BYTES = 175;

/**
 * Expressions of one string: two forms of five hosts with six paths each, three MD5s and four hashes of a URL, and five hosts
 * with seven paths and three MD5s of one that wraps it.
 */
export const MAX_EXPRESSIONS = 105;

/** The shortest text in base64 or hex that encodes a URL. */
export const SHORTEST_ENCODED = 12;
