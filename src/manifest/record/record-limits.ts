/** The limits on binary files of records. */

/** Bytes of a record, which is in memory as a whole; records of pictures have less than one MiB. */
export const MAX_RECORD_BYTES = 1 << 26;

/** Messages inside messages of Protocol Buffers that are opened; TensorFlow's `SequenceExample` has six. */
export const MAX_MESSAGE_DEPTH = 12;

/** Bytes of a value of type VARIANT, or of the names of its keys; Spark allows no more for either. */
export const MAX_VARIANT_BYTES = 1 << 24;

/** Objects and arrays inside each other in a value of type VARIANT: more than any data has. */
export const MAX_VARIANT_DEPTH = 500;
