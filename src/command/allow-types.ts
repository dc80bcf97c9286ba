/** Reads the option `--allow-type`, which `scan`, `clean` and `serve` share. */
import { GateError } from '../safe/errors.ts';
import { safe } from '../safe/text.ts';
import { THREAT_TYPE } from '../service/list-entry.ts';

/**
 * Returns the threat types that list files may use in addition to the known ones.
 *
 * @throws GateError `usage` for a text that cannot be a threat type
 */
export function allowedTypes(values: readonly string[] = []): readonly string[] {
  if (values.every(type => THREAT_TYPE.test(type))) return values;
  throw new GateError('usage', safe`--allow-type must be a threat type in capitals, digits and underscores`);
}
