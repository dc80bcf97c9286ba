/** The limits on Parquet, for its reader, its writer and its decompression. */

// Bytes in memory

/** Bytes of the footer, which is parsed as a whole. */
export const MAX_FOOTER_BYTES = 64 << 20;

/** Bytes of a page, stored or decompressed: it is in memory as a whole. */
export const MAX_PAGE_BYTES = 1 << 27;

/** Bytes of a page with a dictionary, which stays in memory while its column is read. */
export const MAX_DICTIONARY_BYTES = 1 << 26;

/** Bytes of the header of a page: its statistics may contain whole values. */
export const MAX_HEADER_BYTES = 1 << 24;

/** Bytes of the values of a column of fixed size: no writer has larger ones. */
export const MAX_FIXED_VALUE_BYTES = 1 << 24;

// Entries

/** Column chunks of a file, whose descriptions are kept in memory. */
export const MAX_CHUNKS = 400_000;

/** Entries of the metadata of a file, which are kept in memory. */
export const MAX_METADATA_ENTRIES = 100_000;

/** Elements of the schema, which are kept in memory. */
export const MAX_SCHEMA_ELEMENTS = 1 << 17;

/** Columns that URL templates use: each value is combined with those of all others in its row. */
export const MAX_TEMPLATE_COLUMNS = 256;

/** Values and nulls of a page, which are in memory while rows are removed. */
export const MAX_PAGE_SLOTS = 1 << 26;

/** Values of a page in the deprecated packing of levels, which are unpacked at once. */
export const MAX_UNPACKED_VALUES = 1 << 24;

/** Values of a block of DELTA_BINARY_PACKED: far more than any writer has, so that numbers stay small. */
export const MAX_DELTA_BLOCK_VALUES = 1 << 24;

/** Miniblocks of a block, each of which has a byte for its width. */
export const MAX_DELTA_MINIBLOCKS = 1 << 16;

// Nesting

/** Structures inside structures of Thrift: more than any version of the format has. */
export const MAX_THRIFT_DEPTH = 32;

/** Levels of nesting of the schema: more than any data has. */
export const MAX_SCHEMA_DEPTH = 100;
