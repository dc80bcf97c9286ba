/** Parses the arguments of a command. Messages show a wrong argument, escaped like every untrusted name. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from './nearest.ts';
import { byteText } from '../safe/byte-text.ts';
import { GateError } from '../safe/errors.ts';
import { quoted, safe, type SafeText } from '../safe/text.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Returns an argument as messages show it, or `otherwise` if it looks like a URL or a hash. */
export function shownArgument(text: string, otherwise: SafeText): SafeText {
  return quoted(byteText(text), otherwise);
}

/** @throws GateError `usage` for an option that the command does not have, or that has no value */
export function parseArguments<const T extends Options>(args: readonly string[], options: T) {
  assertOptions(args, options);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (cause) {
    const text = safe`an option is unknown or needs a value; add \`--help\` to the command to list its options`;
    throw new GateError('usage', text, { cause });
  }
}

function assertOptions(args: readonly string[], options: Options): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = shownArgument(token.rawName, safe`(not shown)`);
    const known = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (known === undefined)
      throw new GateError('usage', safe`there is no option ${name}${suggestion(token, options)}`);
    const { value, inlineValue } = token;
    if (known.type === 'boolean' && value !== undefined)
      throw new GateError('usage', safe`the option ${name} takes no value`);
    // An argument that looks like an option is not taken as a value; `--option=-value` is.
    const missing = value === undefined || value === '' || (inlineValue !== true && /^-./.test(value));
    if (known.type === 'string' && missing) throw new GateError('usage', safe`the option ${name} needs a value`);
  }
}

function suggestion({ name }: { readonly name: string }, options: Options): SafeText {
  const meant = nearest(name, Object.keys(options));
  const list = safe`Add \`--help\` to the command to list its options`;
  return meant === null ? safe`. ${list}` : safe`; did you mean ${quoted(`--${meant}`, safe`another`)}? ${list}`;
}
