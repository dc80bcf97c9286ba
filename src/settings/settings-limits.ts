/** The limits on the settings file. */

// Input

/** Bytes of a settings file, which is read into memory as a whole. */
export const MAX_SETTINGS_BYTES = 1 << 20;

/** Levels of nesting: far more than the schema of the settings has. */
export const MAX_SETTINGS_DEPTH = 20;

// Output

/** Patterns that a message lists; the rest are counted. */
export const MAX_SHOWN_PATTERNS = 20;
