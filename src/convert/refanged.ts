/** Makes a URL of one that was written so that nobody opens it by mistake: `hxxps[:]//bad[.]example`. */

/** @param text one character per byte */
export function refanged(text: string): string {
  if (!/[[({]|^h(?!ttps?:)/i.test(text)) return text;
  const opened = text
    .replace(/^h(?:xx|\*\*|__|tt)p(s?)(?=\[?:|:\/\/)/i, 'http$1')
    .replaceAll(/\[(:|:\/\/|\/|@)\]/g, '$1')
    .replaceAll(/\[(?:\.|dot)\]/gi, '.');
  // In a path, these brackets may belong to the URL.
  const [, before = '', host = '', rest = ''] =
    /^((?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?)([^/?#]*)([^]*)$/i.exec(opened) ?? [];
  return before + host.replaceAll(/\((?:\.|dot)\)|\{(?:\.|dot)\}/gi, '.') + rest;
}
