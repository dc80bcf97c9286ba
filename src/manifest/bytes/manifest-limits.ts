/**
 * The limits on files that all readers of manifests share, and those of formats with few limits. The tables of the
 * others are next to their readers.
 */

// Bytes in memory

/** Bytes of a line, row or string, which is in memory as a whole; longer ones are `manifest-too-large`. */
export const MAX_STRING_BYTES = 16 << 20;

/** Bytes of a document that is parsed as a whole; parsers need many times as much memory. */
export const MAX_DOCUMENT_BYTES = 16 << 20;

/**
 * Bytes of memory for the values that fill URL templates, and for the shared strings of a spreadsheet, which fill them
 * too. Buffers of values double when they grow, so they take at most three times as much.
 */
export const MAX_HELD_VALUE_BYTES = 1 << 26;

/** Bytes of a member of a container that are kept for further passes; a larger member gets passes of its own. */
export const MAX_HELD_MEMBER_BYTES = 16 << 20;

/** Bytes of the directory of a zip archive, which is kept in memory: enough for some 400,000 members. */
export const MAX_ZIP_DIRECTORY_BYTES = 32 << 20;

/** Bytes of a long name or of pax records in a tar archive, which are read into memory. */
export const MAX_TAR_NAME_BYTES = 1 << 20;

/** Bytes of the window of Zstandard: 128 MiB, the most that `zstd` accepts by default. */
export const MAX_ZSTD_WINDOW_BYTES = 2 ** 27;

/** Bytes of a pointer of git-annex: it does not read a larger file as a pointer. */
export const MAX_ANNEX_POINTER_BYTES = 32 << 10;

/** Decompressed bytes for which any ratio is allowed: a small file of blanks compresses well. */
export const FREE_EXPANSION_BYTES = 16 << 20;

/** Bytes of a URL in bytes without a known format: they are searched as a best effort. */
export const MAX_BYTE_STRING_BYTES = 1 << 14;

/** Bytes of the name or the comment of a gzip member that are read: no file system has a longer path. */
export const MAX_GZIP_NAME_BYTES = 1 << 12;

/** Characters of the organisation or the name in an id of the hub, which allows 96. */
export const MAX_ID_PART_CHARACTERS = 96;

/** Bytes of the JSON header of Safetensors: the format allows no more. */
export const MAX_SAFETENSORS_HEADER_BYTES = 100_000_000;

// Nesting

/** Layers of compression inside each other, because each may expand what the next one reads. */
export const MAX_COMPRESSION_LAYERS = 3;

/** Containers inside each other: one inside a container is opened, one inside that is not. */
export const MAX_CONTAINER_DEPTH = 2;

/** Arrays inside arrays of GGUF; its writers make arrays of arrays at most. */
export const MAX_GGUF_DEPTH = 8;

/** Levels of nesting in YAML; without a limit the parser would run out of stack. */
export const MAX_YAML_DEPTH = 200;

/** Paragraphs inside paragraphs of an office document, each of which keeps its text in memory. */
export const MAX_PARAGRAPH_DEPTH = 1 << 10;

// Entries

/** Cells of a row: one with more would need far more memory than its text. */
export const MAX_ROW_CELLS = 1 << 20;

/** Combinations of columns with the same name; programs differ in which of them they use. */
export const MAX_COLUMN_CHOICES = 64;

/**
 * Bytes of a quoted cell in tab-separated text. Quotes often mean nothing there, so one not closed by then is an
 * ordinary character.
 */
export const MAX_TSV_QUOTED_BYTES = 1 << 20;

/** Shared strings of a spreadsheet whose rows are kept: 16 million, as many as the cells of 16 columns of a sheet. */
export const MAX_SHARED_STRINGS = 1 << 24;

/** Links of a spreadsheet whose rows are kept. */
export const MAX_SHEET_LINKS = 1 << 20;

// Work per step

/** References or escapes of one text, which are replaced without a pause. */
export const MAX_REPLACEMENTS = 1 << 20;

/**
 * Characters of a text for the strict YAML parser: it does not pause, and takes a second for a few times this length.
 */
export const MAX_STRICT_YAML_CHARACTERS = 1 << 19;

/** Characters of a YAML scalar of several lines that are joined; a few times as many take a second. */
export const MAX_FOLDED_CHARACTERS = 1 << 21;

/** Characters of a YAML key (YAML 1.1, section 9.2), which limits how many tokens wait for a colon. */
export const MAX_YAML_KEY_CHARACTERS = 1024;
