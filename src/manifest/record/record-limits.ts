/** The limits on binary files of records. */

/** Bytes of a record, which is in memory as a whole; records of pictures have less than one MiB. */
export const MAX_RECORD_BYTES = 1 << 26;

/** Messages inside messages of Protocol Buffers that are opened; TensorFlow's `SequenceExample` has six. */
export const MAX_MESSAGE_DEPTH = 12;
