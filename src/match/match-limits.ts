/** The limits on candidates. Above them the run is incomplete, or the places are only counted. */

// Memory

/** Candidates of a run: some thirty times as many as a part of a very large dataset has by chance. */
export const MAX_CANDIDATES = 1 << 24;

/** Bytes of the texts of all candidates, which stay in memory until the service has answered. */
export const MAX_CANDIDATE_BYTES = 1 << 30;

/** Bytes of a candidate's key. Of a longer key the first part is replaced by its digest. */
export const MAX_KEY_BYTES = 1024;

/** Bytes of places that are kept: some three million, at about four bytes each. Further places are only counted. */
export const MAX_LOCATION_BYTES = 12 << 20;
