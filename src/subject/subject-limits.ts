/** The limits on a run: its parts, its steps, and what it reports one by one. */

// Jobs

/** Parts of a run: the most jobs that GitHub starts for a matrix. */
export const MAX_SHARDS = 256;

// Work per step

/** Items digested between two checks of the deadline: one line may contain half a million links. */
export const MAX_ITEMS_PER_STEP = 1 << 10;

// Time

/** Milliseconds of a timer: Node fires a longer one at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Milliseconds for publishing, even if the run used up its time. */
export const MAX_PUBLISHING_MS = 60_000;

// Output

/** URLs without a host that are reported one by one, as `url-unparseable`; the rest are counted. */
export const MAX_UNPARSEABLE = 1000;

/** Places that are annotated: GitHub shows ten annotations per step, and the verdict is one. */
export const MAX_ANNOTATIONS = 9;
