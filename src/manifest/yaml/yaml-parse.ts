/** YAML as events, with positions; aliases are never expanded. */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { lenientEvents } from './yaml-events.ts';
import { YamlFault } from './yaml-tokens.ts';

/** In characters. The strict parser stops for nothing, and takes a second for a text of a few times this length. */
const MAX_STRICT = 1 << 19;

/**
 * The events of a text by the standard and, where that fails or the text is long, as PyYAML reads it: nearly every program
 * that writes or reads data's YAML accepts what either of them does, and both find the same strings. Those of a long text are
 * made as they are asked for.
 *
 * @throws YamlFault where neither can; at the place that the better one reached
 */
export function* yamlEvents(source: string, maxDepth: number): Generator<Event, void> {
  const strict = source.length > MAX_STRICT ? 0 : strictEvents(source, maxDepth);
  if (typeof strict !== 'number') return yield* strict;
  try {
    yield* lenientEvents(source, maxDepth);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    throw new YamlFault(Math.max(strict, error.at));
  }
}

/** The events, or where the text stops to be YAML. */
function strictEvents(source: string, maxDepth: number): readonly Event[] | number {
  try {
    return parseEvents(source, { maxDepth });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return error.mark?.position ?? 0;
  }
}
