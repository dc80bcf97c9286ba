/** The limits on what is kept of a list. */

/** Earlier versions of a list from which a client gets only the changes. */
export const MAX_KEPT_VERSIONS = 100;

/** Changed prefixes of all kept versions of a list. They take four bytes of memory each. */
export const MAX_CHANGED_PREFIXES = 500_000;

/** Characters of an answer with changes that is kept, since many clients have the same version. */
export const MAX_CACHED_CHARACTERS = 1 << 16;
