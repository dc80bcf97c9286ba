/** Says how the cells of a field are read, by the rules for cells of Parquet. */
import type { CellColumn } from '../parquet/cells.ts';
import type { Field } from './arrow-field.ts';

export function cellColumn({ layout, variant }: Field, column: number): CellColumn {
  const isText = (layout.kind === 'variable' || layout.kind === 'view') && layout.isText;
  return { column, holds: isText ? 'text' : 'binary', size: layout.kind === 'fixed' ? layout.size : 0, variant };
}
