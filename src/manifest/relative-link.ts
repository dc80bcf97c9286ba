/** A link that is written without its site, where the document names the site elsewhere. */

/** `link` under `base`; null where it is absolute itself, is no link to a page, or the base is not absolute. */
export function resolved(link: string, base: string): string | null {
  const relative = link.trim();
  if (relative === '' || /^(?:#|[\\/]{2}|[a-z][a-z0-9+.-]*:)/i.test(relative)) return null;
  const site = base.trim();
  if (!/^(?:(?:https?|ftp):)?\/\//i.test(site)) return null;
  const absolute = site.startsWith('//') ? `http:${site}` : site;
  return URL.canParse(relative, absolute) ? new URL(relative, absolute).href : null;
}
