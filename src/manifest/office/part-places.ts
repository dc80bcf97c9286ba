/** Where does a workbook say that its sheets and strings stand? Templates are filled only from where they always do. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Tag } from '../markup/markup-token.ts';
import type { PartAttribute, PartObserver } from './office-xml.ts';

/** What a relationship or a content type ends with, and the parts that may have it, with or without their folder. */
const USUAL: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:\/sharedStrings|sharedStrings\+xml)$/i, /^(?:\/xl\/)?sharedStrings\.xml$/i],
  [/(?:\/worksheet|worksheet\+xml)$/i, /^(?:\/xl\/)?worksheets\/[^/]+\.xml$/i]
];

export class PartPlaces implements PartObserver {
  fault: GateError | null = null;

  tag(_name: string, kind: Tag['kind'], attributes: readonly PartAttribute[]): void {
    if (kind === 'end') return;
    const attribute = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value ?? '';
    const type = attribute('Type') || attribute('ContentType');
    const part = attribute('Target') || attribute('PartName');
    if (USUAL.every(([types, parts]) => !types.test(type) || parts.test(part))) return;
    this.fault ??= new GateError(
      'manifest-unsupported',
      safe`its sheets or strings are in unusual parts, from which the URL templates of the settings are not filled; save it again with an office program, or as CSV`
    );
  }

  text(): void {
    // All that counts stands in attributes.
  }
}
