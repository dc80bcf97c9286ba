/** Recognises archives by their beginning or end. */
import { u16, u32 } from '../../item/text/little-endian.ts';
import { latin1 } from '../../item/text/latin1.ts';
import { looksLikeText } from './encoding.ts';

/** Tar consists of blocks of this many bytes. */
export const TAR_BLOCK = 512;

/** Returns true if a stream begins with a tar header: with the right checksum, or the ustar magic in what is not text. */
export function isTar(head: Uint8Array): boolean {
  const block = head.subarray(0, TAR_BLOCK);
  return (
    block.length === TAR_BLOCK &&
    (hasTarChecksum(block) || (latin1(block, 257, 262) === 'ustar' && !looksLikeText(block)))
  );
}

/** Checks the sum of all bytes of a tar header, with the checksum itself counted as blanks. Very old archives sum signed bytes. */
export function hasTarChecksum(block: Uint8Array): boolean {
  const sum = checksumIn(block);
  if (sum < 0) return false;
  let unsigned = 8 * 0x20;
  let signed = unsigned;
  for (let i = 0; i < TAR_BLOCK; i++) {
    if (i >= 148 && i < 156) continue;
    const byte = block[i]!;
    unsigned += byte;
    signed += byte < 128 ? byte : byte - 256;
  }
  return sum === unsigned || sum === signed;
}

/** Matches octal digits behind blanks, and in front of a blank or NUL, as GNU tar and Python's tarfile read them. */
const OCTAL = /^[\s\0]*\+?(?:0o)?([0-7][0-7_]*)(?:[\s\0]|$)/i;

/** Returns the checksum that a header says: in octal, or in base 256 if its first bit is set; -1 where it says none. */
function checksumIn(block: Uint8Array): number {
  if ((block[148]! & 0x80) !== 0) return Buffer.from(block.subarray(150, 156)).readUIntBE(0, 6);
  const digits = OCTAL.exec(latin1(block, 148, 156))?.[1];
  return digits === undefined ? -1 : parseInt(digits.replaceAll('_', ''), 8);
}

/** Signatures of the records of a zip archive, and the sizes of the last two (APPNOTE.TXT 6.3.10, section 4.3). */
export const ZIP_MEMBER = 0x04034b50;
export const ZIP_ENTRY = 0x02014b50;
export const ZIP_LOCATOR = 0x07064b50;
export const ZIP_LOCATOR_SIZE = 20;
export const ZIP_END = 0x06054b50;
export const ZIP_END_SIZE = 22;

/** The largest end record with its comment: this many bytes at the end of a file contain it. */
export const ZIP_END_BYTES = ZIP_END_SIZE + 0xffff;

/** Checks for the signature of a member, or of the end of an empty archive. */
export function isZip(head: Uint8Array): boolean {
  return head.length >= 4 && (u32(head, 0) === ZIP_MEMBER || u32(head, 0) === ZIP_END);
}

/**
 * Returns true if a file ends like a zip archive, even with other data after it: programs also look for the end record
 * further back.
 */
export function endsAsZip(tail: Uint8Array): boolean {
  for (let at = tail.length - ZIP_END_SIZE; at >= 0 && at >= tail.length - ZIP_END_BYTES; at--) {
    if (u32(tail, at) !== ZIP_END) continue;
    // A real end record points to a directory; bytes that look like one by chance do not. Python does not ask whether
    // the comment is complete, but where the directory is further back, only that shows that it is no chance.
    const directory = at - u32(tail, at + 12);
    const isComplete = at + ZIP_END_SIZE + u16(tail, at + 20) <= tail.length;
    if (
      (directory < 0 && isComplete) ||
      directory === at ||
      u32(tail, directory) === ZIP_ENTRY ||
      u32(tail, at - ZIP_LOCATOR_SIZE) === ZIP_LOCATOR
    )
      return true;
  }
  return false;
}
