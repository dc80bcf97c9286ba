/** What may be said of a list. */
import { quoted, type SafeText, safe } from '../safe/text.ts';
import type { ListInfo } from './lookup.ts';

/** The name of a list as it may be printed. */
export function listName(name: string, index: number): SafeText {
  return quoted(Buffer.from(name).toString('latin1'), safe`list ${index + 1}`);
}

/** Whether a list is older than so many hours, or undated; null for any age. */
export function isOutdated({ updated }: Pick<ListInfo, 'updated'>, hours: number | null): boolean {
  if (hours === null) return false;
  return updated === null || Date.now() - updated.getTime() > hours * 3_600_000;
}
