/** Returns the UTF-8 of a text with one character for each byte: so `quoted` takes names, and paths of git are compared. */
export function byteText(text: string): string {
  return Buffer.from(text).toString('latin1');
}
