/** The limits on HTML and XML. */

// Nesting

/** Elements inside elements of XML, whose names are kept in memory. */
export const MAX_ELEMENT_DEPTH = 1 << 16;

/** Pages inside pages of HTML, as in `srcdoc`. */
export const MAX_PAGE_DEPTH = 8;

/** Entities inside entities of XML. */
export const MAX_ENTITY_DEPTH = 16;

// Memory

/** Characters of one expanded entity: entities inside entities multiply. */
export const MAX_ENTITY_CHARACTERS = 1 << 20;

/** Characters of all expanded references of a document. */
export const MAX_EXPANDED_CHARACTERS = 1 << 24;

/** Declarations of entities, and of elements with defaults, in one document. */
export const MAX_DECLARATIONS = 1 << 14;

/** Characters of relative links that wait for a base, which may come after them. */
export const MAX_WAITING_CHARACTERS = 1 << 22;

/** Relative links that wait for a base. */
export const MAX_WAITING_LINKS = 1 << 17;

/** Characters of a reference that is remembered with its replacement within a text. */
export const MAX_REMEMBERED_CHARACTERS = 32;

/** References that are remembered with their replacements within a text. */
export const MAX_REMEMBERED_REFERENCES = 1 << 12;

// Work

/** Attributes of one tag, which is read without a pause. */
export const MAX_ATTRIBUTES = 1 << 14;

/** Meanings of one value, which is read without a pause. */
export const MAX_MEANINGS = 1 << 15;

/** Defaults of one element that may contain links; more would cost too much for each element. */
export const MAX_DEFAULTS = 10;

/** Bases of a page that may apply: every relative link is read with each of them. */
export const MAX_PAGE_BASES = 4;

/** Characters of bases and links that are resolved in one document: a long base costs its length for every link. */
export const MAX_RESOLVED_CHARACTERS = 1 << 26;

/**
 * The same for each byte of a page in a string, in addition: a dataset of pages has many of them. A link has at least
 * ten bytes, and few bases have 300.
 */
export const MAX_RESOLVED_RATIO = 32;

/** Prefixes of RDFa in a page, which are kept in memory. */
export const MAX_RDFA_PREFIXES = 1000;

/** Namespaces of one prefix of RDFa, or vocabularies: a name is read with each of them. */
export const MAX_RDFA_VALUES = 16;

/** Names of RDFa that are remembered, so that they are read once; others are read each time. */
export const MAX_RDFA_NAMES = 10_000;

/** Names of a part of an office document whose namespaces are compared; with more, their meaning is not certain. */
export const MAX_NAMESPACE_NAMES = 1000;

/** Characters of a text of HTML that are joined at a time. */
export const MAX_JOINED_CHARACTERS = 1 << 20;
