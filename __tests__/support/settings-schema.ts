/** Writes `docs/settings.schema.json`, which editors use to check a settings file: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { SettingsFile } from '../../src/settings/settings-schema.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../../docs/settings.schema.json');

/**
 * Returns the text of the file. JSON Schema cannot express that a number is finite or that a date exists, and has no
 * place for the words of our messages.
 */
export async function settingsSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(SettingsFile, { ignoreActions: ['check', 'finite', 'metadata'] });
  const title = 'Settings of the dataset release gate';
  const text = JSON.stringify({ $schema, title, ...schema });
  return await format(text, { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, await settingsSchema());
