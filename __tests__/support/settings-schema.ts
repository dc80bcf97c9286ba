/** Makes `docs/settings.schema.json`, by which editors check a settings file: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { SettingsFile } from '../../src/settings/settings-schema.ts';

export const SCHEMA_FILE = join(import.meta.dirname, '../../docs/settings.schema.json');

/** The text of the file; JSON Schema cannot say that a number is finite or a date on the calendar. */
export async function settingsSchema(): Promise<string> {
  const { $schema, ...schema } = toJsonSchema(SettingsFile, { ignoreActions: ['check', 'finite'] });
  const title = 'Settings of the dataset release gate';
  const text = JSON.stringify({ $schema, title, ...schema });
  return await format(text, { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

if (process.argv[1] === import.meta.filename) writeFileSync(SCHEMA_FILE, await settingsSchema());
