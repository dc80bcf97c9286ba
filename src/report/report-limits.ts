/** The limits on the length of a report. What is above them is counted. */

// Entries

/** Places of each kind in a report, so that its size and the memory for it stay small. */
export const MAX_PLACES = 10_000;

/** Lines of one kind in a log, so that a person can read it. */
export const MAX_LOG_LINES = 200;

/** Lines of one kind on a page that are not folded: on a phone they fill about one screen. */
export const MAX_UNFOLDED_LINES = 5;

/** Faults of each shard in the report of all shards, which may be 256. */
export const MAX_SHARD_FAULTS = 10;

/** Suffixes of unread files that are shown: authors choose suffixes, and the length of a page is limited. */
export const MAX_SUFFIXES = 20;

/** Subjects of one attestation: a limit of GitHub. */
export const MAX_SUBJECTS = 1024;
