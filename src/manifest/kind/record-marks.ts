/** Recognises files of records by their beginning. */
import { crc32c } from '../bytes/crc32c.ts';
import { latin1 } from '../../item/text/latin1.ts';

/** The bytes in front of a record of TFRecord: its length, and a checksum of it. */
export const TFRECORD_HEAD_BYTES = 12;

/** Returns true if a file begins with a length and its checksum, as the first record of TFRecord does. */
export function isTfRecord(head: Uint8Array): boolean {
  if (head.length < TFRECORD_HEAD_BYTES) return false;
  const view = new DataView(head.buffer, head.byteOffset, TFRECORD_HEAD_BYTES);
  return view.getUint32(8, true) === maskedCrc(head.subarray(0, 8));
}

/** Returns the checksum of TFRecord, which differs from the plain one so that data with checksums in it can have one. */
export function maskedCrc(bytes: Uint8Array): number {
  const crc = crc32c(bytes);
  return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}

/** Returns true if a file begins with the version of a record of WARC, and a header. */
export function isWarc(head: Uint8Array): boolean {
  return /^WARC\/\d\.\d{1,2}[ \t]*\r?\n[\w-]+[ \t]*:/.test(latin1(head, 0, Math.min(head.length, 128)));
}

/** The first bytes of an Avro object container file. */
export const AVRO_MAGIC = Buffer.from('Obj\x01', 'latin1');

export function isAvro(head: Uint8Array): boolean {
  return AVRO_MAGIC.equals(head.subarray(0, AVRO_MAGIC.length));
}

/** The first bytes of an array of NumPy. */
export const NPY_MAGIC = Buffer.from('\x93NUMPY', 'latin1');

export function isNpy(head: Uint8Array): boolean {
  return NPY_MAGIC.equals(head.subarray(0, NPY_MAGIC.length));
}

export const GGUF_MAGIC = 'GGUF';

/** The last version of GGUF that is read. */
const LAST_GGUF = 3;

/** Returns true if a file begins with the magic number of GGUF and a version that is read. */
export function isGguf(head: Uint8Array): boolean {
  return head.length >= 8 && latin1(head, 0, 4) === GGUF_MAGIC && ggufOrderOf(head.subarray(4, 8)) !== null;
}

/** Returns the byte order and version in the four bytes of a version of GGUF; null where it is none that is read. */
export function ggufOrderOf(bytes: Uint8Array): { readonly little: boolean; readonly version: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, 4);
  for (const little of [true, false]) {
    const version = view.getUint32(0, little);
    if (version >= 1 && version <= LAST_GGUF) return { little, version };
  }
  return null;
}
