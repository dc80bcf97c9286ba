/** The limits on web archives. */

/** Bytes of the headers of a record, and of those of its HTTP message; servers send some 16 KiB at most. */
export const MAX_HEAD_BYTES = 1 << 20;

/** Bytes of the line in front of a chunk of HTTP: its size, and extensions, which servers do not send. */
export const MAX_CHUNK_LINE_BYTES = 1 << 12;
