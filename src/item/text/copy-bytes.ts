/** For fewer bytes, creating a view takes longer than the loop. */
const FEW_BYTES = 32;

/** Copies `bytes[start, end)` to `into`, from `at` on. Hot path. */
export function copyBytes(bytes: Uint8Array, start: number, end: number, into: Uint8Array, at: number): void {
  if (end - start >= FEW_BYTES) into.set(bytes.subarray(start, end), at);
  else for (let i = start, to = at; i < end; i++) into[to++] = bytes[i]!;
}
