/** The limits of the default settings, with others for a test. */
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';

type Limits = Settings['limits'];

export const limitsWith = (changes: Partial<Limits>): Limits => ({ ...DEFAULT_SETTINGS.limits, ...changes });
