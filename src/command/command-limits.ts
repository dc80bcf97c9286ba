/** The limits on what the commands take. */

/** Bytes from a pipe, which are kept in memory so that they can be read again. */
export const MAX_STDIN_BYTES = 512 << 20;

/** Characters of a misspelled word that is compared with the known ones, which are all short. */
export const MAX_COMPARED_LENGTH = 40;
