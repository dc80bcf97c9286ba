/** Keeps the shared strings of a workbook, which cells refer to by number, where templates need them. */
import { GateError } from '../../safe/errors.ts';
import { count, safe } from '../../safe/text.ts';
import { localName, type PartAttribute, type PartObserver } from './office-xml.ts';
import { MAX_HELD_VALUE_BYTES } from '../bytes/manifest-limits.ts';
import { NamespaceUse } from '../markup/namespace-use.ts';
import type { Tag } from '../markup/markup-token.ts';

/** The elements that make up a string. */
const NAMES: ReadonlySet<string> = new Set(['sst', 'si', 'r', 't', 'rPh']);

/** The most memory of a string in bytes, in addition to two bytes for each character. */
const STRING_BYTES = 40;

export class SharedStrings implements PartObserver {
  /** The reason why strings are missing; null where none are. */
  fault: GateError | null = null;
  readonly #strings: string[] = [];
  readonly #namespaces = new NamespaceUse();
  #tables = 0;
  #bytes = 0;
  #open = '';
  #collects = false;

  /** Returns the string with a number; undefined where there is none. */
  get(index: number): string | undefined {
    return this.#strings[index];
  }

  tag(qualified: string, kind: Tag['kind'], attributes: readonly PartAttribute[]): void {
    const name = localName(qualified);
    if (NAMES.has(name)) this.#namespaces.name(qualified);
    for (const attribute of attributes) this.#namespaces.attribute(attribute.name, attribute.value);
    if (name === 'sst' && kind !== 'end') this.#tables++;
    if (this.#tables > 1 || !this.#namespaces.steady) {
      this.#strings.length = 0;
      this.fault = new GateError(
        'manifest-unsupported',
        safe`it is unclear which strings its cells refer to; save it again`
      );
    }
    if (name === 't') this.#collects = kind === 'start';
    else if (name === 'si' && kind !== 'end') this.#open = '';
    if (name === 'si' && kind !== 'start') this.#keep();
  }

  text(text: string): void {
    if (this.#collects) this.#open += text;
  }

  #keep(): void {
    this.#bytes += this.#open.length * 2 + STRING_BYTES;
    if (this.#bytes <= MAX_HELD_VALUE_BYTES && this.fault === null) {
      this.#strings.push(this.#open);
      return;
    }
    this.fault ??= new GateError(
      'manifest-too-large',
      safe`its strings need more than ${count(MAX_HELD_VALUE_BYTES)} bytes of memory, the limit for filling the URL templates of the settings; save it as CSV`
    );
  }
}
