/**
 * Tells keys, values and elements apart in the events of YAML. All readers of events use it: one fills templates when a
 * mapping ends, one emits references at each scalar, and the settings keep the line of every value.
 */
import { type Event, EVENT_ID } from 'js-yaml';

/** What a node is in its collection. The root of a document is an element; `end` is the end of a collection. */
export type NodeRole = 'key' | 'value' | 'element' | 'end';

export class NodeRoles {
  /** The role of the next node in each open collection. */
  readonly #next: NodeRole[] = [];

  /** Returns the role of the node that an event begins; the events must come in order. */
  of({ type }: Event): NodeRole {
    if (type === EVENT_ID.POP) {
      this.#next.pop();
      return 'end';
    }
    const last = this.#next.length - 1;
    const role = this.#next[last] ?? 'element';
    if (role === 'key') this.#next[last] = 'value';
    else if (role === 'value') this.#next[last] = 'key';
    if (type === EVENT_ID.MAPPING) this.#next.push('key');
    else if (type === EVENT_ID.SEQUENCE || type === EVENT_ID.DOCUMENT) this.#next.push('element');
    return role;
  }
}
