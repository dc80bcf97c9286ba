/** The limits on what is asked of other services, and on what is kept of their answers. */

/** Prefixes whose full hashes are kept, some hundred bytes each. */
export const MAX_CACHED_PREFIXES = 100_000;

/** Prefixes of one request, as the gate asks. */
export const MAX_ASKED_PREFIXES = 250;

/** Seconds without a complete answer. */
export const MAX_SILENT_SECONDS = 60;

/** Milliseconds that an answer of the hash search may be kept, whatever the service says: its terms allow a day. */
export const MAX_CACHE_MS = 86_400_000;

/** The same for a service of the gate's own protocol: not longer than its lists stay as they are here. */
export const MAX_OWN_CACHE_MS = 60_000;

/** Threat types of a list that are shown to clients: more than there are. */
export const MAX_THREAT_TYPES = 64;
