/** Finds the fields of a VARIANT in a struct: Arrow has the columns of Parquet, but seldom says what they are. */
import { latin1 } from '../../item/text/latin1.ts';
import type { VariantPart } from '../parquet/annotations.ts';
import type { Field } from './arrow-field.ts';

const VALUE: VariantPart = { part: 'value', certain: false };
const NAMES: VariantPart = { part: 'names', certain: false };

/** Returns the fields of a struct, marked if they are those of a VARIANT. */
export function withVariant(fields: readonly Field[]): readonly Field[] {
  const has = (name: string) => fields.some(field => isBytes(field) && latin1(field.name) === name);
  if (!has('metadata') || !has('value')) return fields;
  return fields.map(field => {
    const isNames = isBytes(field) && latin1(field.name) === 'metadata';
    return isNames ? { ...field, variant: NAMES } : marked(field);
  });
}

function marked(field: Field): Field {
  if (isBytes(field)) return latin1(field.name) === 'value' ? { ...field, variant: VALUE } : field;
  return { ...field, children: field.children.map(marked) };
}

function isBytes({ layout }: Field): boolean {
  return (layout.kind === 'variable' || layout.kind === 'view') && !layout.isText;
}
