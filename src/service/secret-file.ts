/** Reads the files that options name. */
import { readFile } from 'node:fs/promises';
import { GateError } from '../safe/errors.ts';
import { type SafeText, safe } from '../safe/text.ts';

/** Returns the secret in a file, without blanks around it. @throws GateError `usage` */
export async function readSecret(path: string, option: SafeText): Promise<string> {
  const secret = (await readText(path, option)).trim();
  if (secret === '') throw new GateError('usage', safe`the file of ${option} is empty`);
  return secret;
}

/** @throws GateError `usage` */
export async function readText(path: string, option: SafeText): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new GateError('usage', safe`the file of ${option} cannot be read`, { cause });
  }
}
