/** The limits on TOML, messages, calendars and contacts. */

// TOML

/** Brackets inside brackets, each of which is kept in memory. */
export const MAX_TOML_DEPTH = 10_000;

/** Bytes of a key that may say that its value is a model or dataset. */
export const MAX_TOML_KEY_BYTES = 256;

// Messages

/** Boundaries that are remembered; text after any others is read in both ways. */
export const MAX_BOUNDARIES = 10_000;

/** Bytes of a boundary. RFC 2046, section 5.1.1, allows 70 characters. */
export const MAX_BOUNDARY_BYTES = 200;

/**
 * Bytes of a line in which the colon of a header is searched for. RFC 5322, section 2.1.1, allows lines of 998
 * characters.
 */
export const MAX_HEADER_NAME_BYTES = 1024;

/** Bytes of lines that a blank continues, which are joined in one step: more than any paragraph has. */
export const MAX_FLOWED_BYTES = 1 << 20;

/** Locations of a part and those around it that are read as bases. Saved pages have one for each part. */
export const MAX_PAGE_LOCATIONS = 4;

// Calendars and contacts

/** Bytes of a line before its value. */
export const MAX_PARAMETER_BYTES = 1 << 12;
