/** The limits on requests to GitHub and to the servers of Git LFS. */

// Answers and requests

/** Bytes of an answer of the LFS batch API, which is read into memory as a whole. */
export const MAX_LFS_ANSWER_BYTES = 1 << 20;

/** Pages of comments in which the comment of the gate is searched for. */
export const MAX_COMMENT_PAGES = 1_000;

/** Attempts to write the comment, because several runs may write it at the same time. */
export const MAX_COMMENT_ATTEMPTS = 3;

/** Objects of one `git fetch`, whose names are written to one request. */
export const MAX_OBJECTS_PER_FETCH = 10_000;

// Time

/** Milliseconds of one request to the API. */
export const MAX_API_MS = 30_000;

/** Milliseconds without an answer or without another byte from an LFS server. */
export const MAX_LFS_SILENCE_MS = 30_000;

/** Milliseconds of a pause that an LFS server may ask for. */
export const MAX_LFS_PAUSE_MS = 60_000;
