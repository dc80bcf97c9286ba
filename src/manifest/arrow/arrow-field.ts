/** The fields of a schema, as they are read. */
import type { VariantPart } from '../parquet/annotations.ts';
import type { KeyValue } from '../parquet/footer.ts';

/** How the values of a field are stored. */
export type Layout =
  | { readonly kind: 'skipped'; readonly buffers: number }
  | { readonly kind: 'variable'; readonly width: 4 | 8; readonly isText: boolean }
  | { readonly kind: 'view'; readonly isText: boolean }
  | { readonly kind: 'fixed'; readonly size: number }
  | { readonly kind: 'list'; readonly width: 4 | 8 }
  | { readonly kind: 'fixed-list'; readonly size: number }
  | { readonly kind: 'struct' }
  | { readonly kind: 'union'; readonly isDense: boolean; readonly hasNulls: boolean; readonly ids: readonly number[] }
  /** Layouts that are read only where no text can be in them. */
  | { readonly kind: 'unread'; readonly buffers: number };

/** The integers that refer to the entries of a dictionary. */
export interface DictionaryUse {
  readonly id: bigint;
  readonly width: number;
  readonly isSigned: boolean;
}

export interface Field {
  readonly name: Uint8Array;
  readonly layout: Layout;
  /** The number of its type in the format's schema. */
  readonly type: number;
  readonly children: readonly Field[];
  /** Null where the values are not in a dictionary. */
  readonly dictionary: DictionaryUse | null;
  readonly metadata: readonly KeyValue[];
  /** Null for a field that is no part of a VARIANT. */
  readonly variant: VariantPart | null;
  /** True if it or a field in it has values that may be items. */
  readonly isRead: boolean;
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly metadata: readonly KeyValue[];
  /** The number of fields at any depth. */
  readonly size: number;
}
