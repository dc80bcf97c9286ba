/** STIX 2.0 and 2.1: the patterns of the indicators in a bundle, or in an answer of a TAXII server. */
import { safe } from '../safe/text.ts';
import type { EntrySink } from './entry-writer.ts';
import { hashEntry } from './hash-text.ts';
import type { JsonFeed } from './json-feeds.ts';
import { type PatternValue, patternValues } from './stix-pattern.ts';

const OTHER_OBJECTS = safe`objects that are not indicators`;
const REVOKED = safe`indicators that are revoked`;
const BENIGN = safe`indicators of benign activity`;
const OTHER_LANGUAGE = safe`its indicator has no pattern in the STIX language`;

export const stixFeed: JsonFeed = sink => {
  let isBenign = false;
  return {
    wanted: new Set(['type', 'pattern', 'pattern_type', 'revoked']),
    element(text, path) {
      if (text === 'benign' && path.length === 4 && path[2] === 'indicator_types') isBenign = true;
    },
    object(fields, path, line) {
      if (path.length !== 2 || path[0] !== 'objects' || path[1] !== null) return;
      const wasBenign = isBenign;
      isBenign = false;
      if (fields.get('type') !== 'indicator') return sink.leaveOut(OTHER_OBJECTS);
      if (fields.get('revoked') === 'true') return sink.leaveOut(REVOKED);
      if (wasBenign) return sink.leaveOut(BENIGN);
      const pattern = fields.get('pattern');
      if (pattern === undefined || (fields.get('pattern_type') ?? 'stix') !== 'stix') {
        return sink.refuse(OTHER_LANGUAGE, line);
      }
      const values = patternValues(pattern);
      if ('wrong' in values) sink.refuse(values.wrong, line);
      else for (const value of values) add(value, line, sink);
    }
  };
};

function add({ kind, text }: PatternValue, line: number, sink: EntrySink): void {
  if (kind === 'link') return sink.link(text, line);
  const entry = hashEntry(text, kind);
  if (typeof entry === 'string') sink.hash(entry, line);
  else sink.refuse(entry.wrong, line);
}
