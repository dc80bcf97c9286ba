/** A command's arguments; what is wrong with them is said without repeating them. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GateError } from './safe/errors.ts';
import { safe } from './safe/text.ts';

/** @throws GateError `usage` for an option that the command does not have, or one without its value */
export function parseArguments<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const text = safe`an option is unknown or lacks its value; \`dataset-release-gate help\` lists what there is`;
    throw new GateError('usage', text, { cause });
  }
}
