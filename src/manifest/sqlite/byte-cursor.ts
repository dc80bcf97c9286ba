/** Reads numbers of variable length from bytes. */

export class ByteCursor {
  bytes: Uint8Array = new Uint8Array(0);
  at = 0;

  /**
   * Returns the number of at most nine bytes at `at` and moves past it: exact up to 2^53, and as if it had no sign.
   * NaN at the end of the bytes.
   */
  varint(): number {
    let value = 0;
    for (let i = 0; i < 9; i++) {
      const byte = this.bytes[this.at];
      if (byte === undefined) return NaN;
      this.at++;
      if (i === 8) return value * 256 + byte;
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) break;
    }
    return value;
  }

  /** Like `varint`, as the decimal digits of a signed 64-bit number; empty at the end of the bytes. */
  signedText(): string {
    const from = this.at;
    if (Number.isNaN(this.varint())) return '';
    let value = 0n;
    for (let i = from; i < this.at; i++) {
      const byte = BigInt(this.bytes[i]!);
      value = i === from + 8 ? value * 256n + byte : value * 128n + (byte & 0x7fn);
    }
    return String(BigInt.asIntN(64, value));
  }
}
