/** Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Extended Header"). */

/**
 * Reads records of the form `LENGTH KEY=VALUE\n` from Latin-1 text; returns null where a length does not match its
 * record.
 */
export function readPax(text: string): readonly (readonly [key: string, value: string])[] | null {
  const records: (readonly [string, string])[] = [];
  for (let at = 0; at < text.length;) {
    const [, digits] = /^(\d{1,7}) /.exec(text.slice(at, at + 8)) ?? [];
    if (digits === undefined) return null;
    const end = at + Number(digits);
    const record = text.slice(at + digits.length + 1, end);
    const equals = record.indexOf('=');
    if (end > text.length || equals < 1 || !record.endsWith('\n')) return null;
    records.push([record.slice(0, equals), record.slice(equals + 1, -1)]);
    at = end;
  }
  return records;
}
