/** Returns true for a Unicode scalar value: a code point that is not half of a surrogate pair. */
export function isScalarValue(code: number): boolean {
  return code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
