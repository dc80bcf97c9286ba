/** The limits on SQLite databases. */

// Bytes in memory

/** Bytes of a database that is kept in memory as a whole; a larger one is read in several passes. */
export const SMALL_DATABASE_BYTES = 32 << 20;

/** Bytes of a record, which is in memory as a whole. */
export const MAX_ROW_BYTES = 1 << 26;

/** Bytes of all records together that wait for some of their pages. */
export const MAX_WAITING_ROW_BYTES = 1 << 26;

/** Bytes of the last pages that are kept: SQLite writes the rest of a long record near its beginning. */
export const RECENT_PAGE_BYTES = 8 << 20;

/** Bytes of the SQL of a table, view, index or trigger, which is read in one step of less than a second. */
export const MAX_SQL_BYTES = 1 << 19;

// Entries

/** Pages, for each of which 15 bytes are kept: 16 GiB with pages of 4 KiB, and 2 GiB with the smallest. */
export const MAX_PAGES = 1 << 22;

/** Pages that inner pages refer to, in pages in use and in free ones. */
export const MAX_CHILDREN = 1 << 23;

/** Tables, indexes, views and triggers, which are kept in memory. */
export const MAX_SCHEMA_ENTRIES = 1 << 17;

/** Columns of a table (SQLITE_MAX_COLUMN can be no larger). */
export const MAX_COLUMNS = 32_767;

/** Arrays and objects inside each other in a blob of JSON; SQLite allows no more. */
export const MAX_JSONB_DEPTH = 1001;

/** Columns of all tables whose records have another order than their SQL, or whose names are needed: they are kept. */
export const MAX_KEPT_COLUMNS = 1 << 19;

/** Passes over a large database whose long records are scattered over the whole file. */
export const MAX_PASSES = 16;
