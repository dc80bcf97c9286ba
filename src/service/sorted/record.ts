/** The records of a sorted list: a digest and the index of its threat type. */

export const DIGEST_BYTES = 32;

/** The digest, and two bytes for the threat type. */
export const RECORD_BYTES = DIGEST_BYTES + 2;

/** Records that are moved at a time. */
export const BLOCK_RECORDS = 1024;
export const BLOCK_BYTES = BLOCK_RECORDS * RECORD_BYTES;
