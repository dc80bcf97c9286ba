/** The limits on texts that are printed or published. */

// Limits of GitHub

/** Characters of a comment: GitHub refuses a comment that is not shorter. Bytes are never fewer than characters. */
export const MAX_COMMENT_CHARACTERS = 65_536;

/** Bytes of the summary of a step: GitHub drops a summary of more. */
export const MAX_SUMMARY_BYTES = 1 << 20;

// Names that authors choose

/** Characters of an untrusted name that are shown, so that a line stays readable. */
export const MAX_NAME_CHARACTERS = 120;

/** Characters that are checked for an address that begins in the part shown: a host has 253, or 759 if escaped. */
export const MAX_CHECKED_CHARACTERS = 1024;
