/** What may be printed about a list, and whether it is too old. */
import { MAX_LEAD_HOURS } from './denylist-limits.ts';
import { byteText } from '../safe/byte-text.ts';
import { quoted, type SafeText, safe } from '../safe/text.ts';
import type { ListInfo } from './lookup.ts';

/** Returns the name of a list as it may be printed. */
export function listName(name: string, index: number): SafeText {
  return quoted(byteText(name), safe`list ${index + 1}`);
}

/** Checks whether a list is older than `hours`, undated, or dated in the future; null means any age. */
export function isOutdated({ updated }: Pick<ListInfo, 'updated'>, hours: number | null): boolean {
  if (hours === null) return false;
  return updated === null || isFuture(updated) || Date.now() - updated.getTime() > hours * 3_600_000;
}

/** Returns true for a date that no list can have yet. Such a list would never become too old. */
export function isFuture(updated: Date): boolean {
  return updated.getTime() - Date.now() > MAX_LEAD_HOURS * 3_600_000;
}
