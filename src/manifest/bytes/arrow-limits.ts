/** The limits on Arrow files and streams. */

// Bytes in memory

/** Bytes of the metadata of a message or of the footer, which is parsed as a whole. */
export const MAX_METADATA_BYTES = 16 << 20;

/** Bytes of the buffers of one column of a record batch, as stored: they are in memory together. */
export const MAX_COLUMN_BYTES = 1 << 27;

/** Bytes of the same buffers after decompression, and of the rows of values in lists. */
export const MAX_COLUMN_WORK_BYTES = 1 << 27;

/** Bytes of all dictionaries, which stay in memory until the end of the file. */
export const MAX_DICTIONARIES_BYTES = 1 << 27;

// Entries

/** Fields of a schema, at any depth, which are kept in memory. */
export const MAX_FIELDS = 1 << 17;

/** Entries of the metadata of a schema, of a field or of a message: far more than any writer has. */
export const MAX_METADATA_ENTRIES = 100_000;

/** Record batches and dictionary batches of a file with a footer: their places are kept in memory. */
export const MAX_BATCHES = 1 << 20;

/** Batches that a dictionary consists of, which are kept in memory. */
export const MAX_DICTIONARY_PARTS = 1 << 16;

// Nesting

/** Lists, structs and unions inside each other: more than any data has. */
export const MAX_FIELD_DEPTH = 64;
