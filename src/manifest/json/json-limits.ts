/** The limits on JSON and JSON-LD. */

// Nesting

/** Levels of nesting: the stack, one bit per level, must fit into 16 MiB. */
export const MAX_JSON_DEPTH = 1 << 27;

/** Levels of JSON as a string in JSON that are read. */
export const MAX_EMBEDDED_DEPTH = 3;

/** Levels of objects whose values are kept for URL templates; deeper ones fill no template. */
export const MAX_TEMPLATE_DEPTH = 64;

/** Levels of objects that may have a JSON-LD context of their own, because all contexts around a string apply to it. */
export const MAX_CONTEXT_DEPTH = 16;

/** Prefixes inside prefixes of a JSON-LD context. */
export const MAX_PREFIX_DEPTH = 32;

// Memory

/** Strings that wait for a JSON-LD context, which may come after them. */
export const MAX_WAITING_STRINGS = 1 << 16;

/** Bytes of the strings that wait for a JSON-LD context. */
export const MAX_WAITING_BYTES = 1 << 22;

/** Relative links of an object that wait for its link to itself, which may come after them. */
export const MAX_WAITING_LINKS = 1 << 17;

/** Characters of all JSON-LD contexts that apply at the same time. */
export const MAX_CONTEXT_CHARACTERS = 1 << 22;

// Work

/** Bases of one node's contexts: each relative base is resolved against all earlier ones. */
export const MAX_CONTEXT_BASES = 64;

/** Characters of resolved names that are allowed at a time: a long prefix costs its length for every name. */
export const MAX_RESOLVED_CHARACTERS = 1 << 23;

/** Characters of resolved names that each byte of a string allows in addition, up to that limit. */
export const MAX_RESOLVED_PER_BYTE = 16;

/** Bytes of a link that a crawler lists in JSON; browsers send no longer ones. */
export const MAX_CAPTURED_LINK_BYTES = 1 << 16;

/** Bases of the pages in one text of JSON: every relative link is read with each of them. */
export const MAX_CAPTURED_BASES = 16;
