/** Escapes of scripts and styles, undone as far as they can hide an address. */

const SCRIPT_ESCAPE = /\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|(\r\n|[^]))/g;

/** A script with the escapes of its strings undone. */
export function scriptText(script: string): string {
  return script.replace(SCRIPT_ESCAPE, (escape: string, x?: string, u?: string, braced?: string, char?: string) => {
    if (char !== undefined) return /[nrtbfv0]/.test(char) ? ' ' : /[\r\n]/.test(char) ? '' : char;
    return character(parseInt(x ?? u ?? braced ?? '', 16)) ?? escape;
  });
}

/** A style with its escapes undone. */
export function styleText(style: string): string {
  return style.replace(/\\(?:([0-9A-Fa-f]{1,6})\s?|([^\r\n]))/g, (escape: string, hex?: string, char?: string) => {
    return hex === undefined ? (char ?? '') : (character(parseInt(hex, 16)) ?? escape);
  });
}

function character(code: number): string | null {
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code >= 0xe000) ? String.fromCodePoint(code) : null;
}
