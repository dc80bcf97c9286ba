/** Checks that the sheets and strings of a workbook are in the usual parts. Templates are filled only from these. */
import { GateError } from '../../safe/errors.ts';
import { safe } from '../../safe/text.ts';
import type { Tag } from '../markup/markup-token.ts';
import type { PartAttribute, PartObserver } from './office-xml.ts';

/** The end of a relationship type or content type, and the usual names of its parts, with or without their folder. */
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
      safe`its sheets or strings are in unusual parts, so the URL templates of the settings cannot be filled from them; save it again with an office program, or as CSV`
    );
  }

  text(): void {
    // Only attributes matter here.
  }
}
