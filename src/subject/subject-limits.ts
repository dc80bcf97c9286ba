/** The limit on a divided run. */

// Jobs

/** Parts of a run: the most jobs that GitHub starts for a matrix. */
export const MAX_SHARDS = 256;
