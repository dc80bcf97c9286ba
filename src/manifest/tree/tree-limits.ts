/** The limits on binary formats of nested values. */

/** Bytes of the schema of Avro, and of any other entry in front of the blocks; real ones have some KiB. */
export const MAX_AVRO_METADATA_BYTES = 1 << 20;

/** Types inside types of Avro: a single byte may be the content of that many nested records. */
export const MAX_AVRO_SCHEMA_DEPTH = 64;

/** Values inside values, each of which needs some memory. */
export const MAX_TREE_DEPTH = 1 << 16;

/** Bytes of a block of Avro in Snappy, which is decompressed as a whole; writers make blocks of 16 to 64 KiB. */
export const MAX_SNAPPY_BLOCK_BYTES = 16 << 20;

/** Bytes of a block of Avro that are kept while it is read; larger ones are searched from a fault on only. */
export const MAX_KEPT_BLOCK_BYTES = 1 << 20;

/** Bytes of the header of NumPy's arrays; those of usual arrays have less than 64 KiB. */
export const MAX_NPY_HEADER_BYTES = 1 << 20;

/** Types inside types, and values inside values, of the header of NumPy's arrays. */
export const MAX_NPY_DEPTH = 32;

/** Records inside a record of NumPy that are written out as fields. */
export const MAX_NPY_REPEATED = 1 << 10;

/** Bytes of a document of BSON at least: its size, and a zero. */
export const MIN_BSON_BYTES = 5;

/** Bytes of a document of BSON: MongoDB keeps 16 MiB at most, and its tools allow some more. */
export const MAX_BSON_BYTES = 17 << 20;
