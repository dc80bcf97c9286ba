/** Writes binary files of records, from the published formats. */

/** Returns a field with a length of Protocol Buffers. */
export function protobuf(number: number, ...content: readonly (string | Uint8Array)[]): Buffer {
  const value = Buffer.concat(content.map(part => Buffer.from(part)));
  return Buffer.concat([varint(number * 8 + 2), varint(value.length), value]);
}

/** Returns a field with a number of Protocol Buffers. */
export function protobufNumber(number: number, value: number): Buffer {
  return Buffer.concat([varint(number * 8), varint(value)]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}

/** Returns a file of TFRecord. */
export function tfRecord(...records: readonly Uint8Array[]): Buffer {
  return Buffer.concat(
    records.flatMap(record => {
      const length = Buffer.alloc(8);
      length.writeBigUInt64LE(BigInt(record.length));
      return [length, checksum(length), record, checksum(record)];
    })
  );
}

/** Returns the masked CRC-32C of TFRecord, bit by bit. */
export function checksum(bytes: Uint8Array): Buffer {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  crc = ~crc >>> 0;
  const result = Buffer.alloc(4);
  result.writeUInt32LE((((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0);
  return result;
}
