/** YAML as events, with positions; aliases are never expanded. */
import { type Event, parseEvents, YAMLException } from 'js-yaml';
import { lenientEvents } from './yaml-events.ts';
import { YamlFault } from './yaml-tokens.ts';

/**
 * Parses by the standard and, where that fails, as PyYAML does: nearly every program that writes or reads data's YAML accepts
 * what either of them does, and both find the same strings.
 *
 * @throws YamlFault where neither can; at the place that the better one reached
 */
export function parseYaml(source: string, maxDepth: number): Event[] {
  try {
    return parseEvents(source, { maxDepth });
  } catch (error) {
    const reached = positionOf(error);
    try {
      return lenientEvents(source, maxDepth);
    } catch (second) {
      throw new YamlFault(Math.max(reached, positionOf(second)));
    }
  }
}

function positionOf(error: unknown): number {
  if (error instanceof YamlFault) return error.at;
  if (error instanceof YAMLException) return error.mark?.position ?? 0;
  throw error;
}
