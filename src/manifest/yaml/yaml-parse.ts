/** Reads YAML as events with positions; aliases are never expanded. */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { lenientEvents } from './yaml-events.ts';
import { YamlFault } from './yaml-tokens.ts';
import { MAX_STRICT_YAML_CHARACTERS } from '../bytes/manifest-limits.ts';

/**
 * Yields the events of a text, parsed strictly; if that fails or the text is long, parsed as PyYAML does. Almost every
 * program that writes or reads data in YAML accepts what one of the two accepts, and both find the same strings. In a
 * long text each event is made when it is requested.
 *
 * @throws YamlFault where neither works, at the later of the two positions
 */
export function* yamlEvents(source: string, maxDepth: number): Generator<Event, void> {
  const strict = source.length > MAX_STRICT_YAML_CHARACTERS ? 0 : strictEvents(source, maxDepth);
  if (typeof strict !== 'number') return yield* strict;
  try {
    yield* lenientEvents(source, maxDepth);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new YamlFault(Math.max(strict, error.at));
  }
}

/** Returns the events, or the position of the first error. */
function strictEvents(source: string, maxDepth: number): readonly Event[] | number {
  try {
    return parseEvents(source, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return error.mark?.position ?? 0;
  }
}
