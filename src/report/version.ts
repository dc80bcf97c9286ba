import { safe } from '../safe/text.ts';

/** The gate's version, as in package.json. */
export const VERSION = safe`0.1.0`;
