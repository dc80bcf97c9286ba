/** A simple LZ4 compressor, for tests of the LZ4 reader. */

/** Returns one raw block: a match wherever four bytes occurred before, otherwise literals. */
export function lz4(input: Uint8Array): Uint8Array {
  const output: number[] = [];
  const seen = new Map<string, number>();
  let literals = 0;
  let at = 0;
  const length = (value: number) => {
    for (let left = value - 15; left >= 0; left -= 255) output.push(Math.min(left, 255));
  };
  const sequence = (end: number, match: number) => {
    const size = end - literals;
    output.push((Math.min(size, 15) << 4) | Math.min(Math.max(match - 4, 0), 15));
    if (size >= 15) length(size);
    for (let i = literals; i < end; i++) output.push(input[i]!);
  };
  while (at + 12 < input.length) {
    const key = Buffer.from(input.subarray(at, at + 4)).toString('latin1');
    const before = seen.get(key);
    seen.set(key, at);
    if (before === undefined || at - before > 65535) {
      at++;
      continue;
    }
    let match = 4;
    while (at + match + 5 < input.length && input[at + match] === input[before + match]) match++;
    sequence(at, match);
    output.push((at - before) & 255, (at - before) >> 8);
    if (match >= 19) length(match - 4);
    at += match;
    literals = at;
  }
  sequence(input.length, 0);
  return Uint8Array.from(output);
}

/** Returns Hadoop's framing with blocks of at most `size` bytes. */
export function lz4Hadoop(input: Uint8Array, size = 1 << 16): Uint8Array {
  const frames: Uint8Array[] = [];
  for (let at = 0; at < input.length; at += size) {
    const piece = input.subarray(at, at + size);
    const block = lz4(piece);
    const header = Buffer.alloc(8);
    header.writeUInt32BE(piece.length);
    header.writeUInt32BE(block.length, 4);
    frames.push(header, block);
  }
  return Buffer.concat(frames);
}
