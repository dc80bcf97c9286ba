/** Interprets the type of a leaf column and its old and new annotations. */

/**
 * What a leaf column contains. `text` is annotated as text; `binary` may be text, a content hash or media; `number` is
 * a number stored as bytes; `none` (integers, floats, booleans, times) contains no items. `integer` is for integers
 * that fill a URL template.
 */
export type Holds = 'text' | 'binary' | 'number' | 'none' | 'integer';

/** What a column of a VARIANT contains. */
export interface VariantPart {
  readonly part: 'value' | 'names';
  /** False where the schema does not say so, but has the columns of a VARIANT: older writers did not annotate them. */
  readonly certain: boolean;
}

/** An integer type; its annotation may give fewer bits than are stored. */
export interface Integer {
  readonly bits: number;
  readonly signed: boolean;
}

/**
 * How a value is read as a part of a URL: as bytes, or as a decimal integer; null where no text represents it exactly.
 */
export type Reads = 'bytes' | Integer | null;

/** The values from an element of the schema; -1 for missing ones. */
export interface Annotations {
  /** Parquet's number of the physical type. */
  type: number;
  converted: number;
  logical: number;
  /** For a logical integer. */
  bits: number;
  signed: boolean;
}

export const INT32 = 1;
const INT64 = 2;
export const BYTE_ARRAY = 6;
export const FIXED_LEN_BYTE_ARRAY = 7;

/** The numbers in Parquet's unions of annotations. */
const CONVERTED = { utf8: 0, enum: 4, decimal: 5, json: 19, interval: 21 } as const;
export const LOGICAL = {
  string: 1,
  enum: 4,
  decimal: 5,
  integer: 10,
  unknown: 11,
  json: 12,
  float16: 15,
  variant: 16
} as const;

/** The first of `UINT_8` to `UINT_64`, and the first of `INT_8` to `INT_64`. */
const CONVERTED_UNSIGNED = 11;
const CONVERTED_SIGNED = 15;

export function holdsOf({ type, converted, logical }: Annotations): Holds {
  if (type < BYTE_ARRAY) return 'none';
  if (logical === LOGICAL.string || logical === LOGICAL.enum || logical === LOGICAL.json) return 'text';
  if (converted === CONVERTED.utf8 || converted === CONVERTED.enum || converted === CONVERTED.json) return 'text';
  if (logical === LOGICAL.decimal || logical === LOGICAL.float16) return 'number';
  return converted === CONVERTED.decimal || converted === CONVERTED.interval ? 'number' : 'binary';
}

export function readsOf(annotations: Annotations): Reads {
  const { type, converted, logical } = annotations;
  if (type === INT32 || type === INT64) return integerOf(annotations);
  if (type < BYTE_ARRAY) return null;
  const isText = logical < 0 || logical === LOGICAL.string || logical === LOGICAL.enum || logical === LOGICAL.json;
  const wasText = converted < 0 || converted === CONVERTED.utf8 || converted === CONVERTED.enum;
  return isText && (wasText || converted === CONVERTED.json) ? 'bytes' : null;
}

/** Returns null for a time or a decimal, and where two annotations contradict each other. */
function integerOf({ type, converted, logical, bits, signed }: Annotations): Integer | null {
  const stored = type === INT32 ? 32 : 64;
  const older = converted < 0 ? null : convertedInteger(converted);
  if (converted >= 0 && older === null) return null;
  if (logical >= 0 && logical !== LOGICAL.integer && logical !== LOGICAL.unknown) return null;
  const newer = logical === LOGICAL.integer ? { bits, signed } : older;
  if (newer === null) return { bits: stored, signed: true };
  if (older !== null && (older.bits !== newer.bits || older.signed !== newer.signed)) return null;
  return [8, 16, 32, 64].includes(newer.bits) && newer.bits <= stored ? newer : null;
}

function convertedInteger(converted: number): Integer | null {
  if (converted < CONVERTED_UNSIGNED || converted >= CONVERTED_SIGNED + 4) return null;
  const signed = converted >= CONVERTED_SIGNED;
  return { bits: 8 << (converted - (signed ? CONVERTED_SIGNED : CONVERTED_UNSIGNED)), signed };
}
