/** Writes Avro object container files, from the specification. */

/** Returns an integer in zigzag coding. */
export function avroLong(value: number | bigint): Buffer {
  const wide = BigInt(value);
  const bytes: number[] = [];
  for (let rest = BigInt.asUintN(64, (wide << 1n) ^ (wide >> 63n)); ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...bytes, Number(rest)]);
    bytes.push(Number(rest & 127n) + 128);
  }
}

/** Returns a text or bytes with their length. */
export function avroBytes(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([avroLong(bytes.length), bytes]);
}

/** The mark after each block. */
export const SYNC = Buffer.alloc(16, 0x5a);

/** Returns what precedes the blocks. */
export function avroHeader(entries: Readonly<Record<string, string>>): Buffer {
  const pairs = Object.entries(entries);
  const count = pairs.length === 0 ? [] : [avroLong(pairs.length)];
  const written = pairs.flatMap(([key, value]) => [avroBytes(key), avroBytes(value)]);
  return Buffer.concat([Buffer.from('Obj\x01', 'latin1'), ...count, ...written, avroLong(0), SYNC]);
}

export function avroBlock(rows: number, content: Uint8Array): Buffer {
  return Buffer.concat([avroLong(rows), avroLong(content.length), content, SYNC]);
}

/** Returns a file with one block. */
export function avroFile(schema: unknown, rows: number, content: Uint8Array, codec?: string): Buffer {
  const entries = { 'avro.schema': JSON.stringify(schema), ...(codec === undefined ? {} : { 'avro.codec': codec }) };
  return Buffer.concat([avroHeader(entries), avroBlock(rows, content)]);
}
