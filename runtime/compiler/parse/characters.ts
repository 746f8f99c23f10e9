/** Classes of characters in source text, by UTF-16 code with the ASCII ones in a table. */
const START = 1;
const CONTINUE = 2;
const DIGIT = 4;
const HEX = 8;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_]/.test(char)) ASCII[code]! |= START | CONTINUE;
  if (/[0-9]/.test(char)) ASCII[code]! |= CONTINUE | DIGIT | HEX;
  if (/[a-fA-F]/.test(char)) ASCII[code]! |= HEX;
}

/** True for ASCII letters, underscore, and anything beyond ASCII (checked as a whole afterwards). */
export function maybeNameStart(code: number): boolean {
  return code >= 128 || (ASCII[code]! & START) !== 0;
}

export function maybeNamePart(code: number): boolean {
  return code >= 128 || (ASCII[code]! & CONTINUE) !== 0;
}

export function isDigit(code: number): boolean {
  return code < 128 && (ASCII[code]! & DIGIT) !== 0;
}

export function isHexDigit(code: number): boolean {
  return code < 128 && (ASCII[code]! & HEX) !== 0;
}

const XID_START = /^[\p{XID_Start}_]$/u;
const XID_CONTINUE = /^\p{XID_Continue}$/u;
/** Python's str.isprintable, for one character: no controls, unassigned, surrogates, private use, separators. */
const UNPRINTABLE = /^[\p{C}\p{Z}]$/u;

/** Index (UTF-16) of the first character that makes `name` no identifier, or -1. */
export function badIdentifierIndex(name: string): number {
  let at = 0;
  for (const char of name) {
    if (!(at === 0 ? XID_START : XID_CONTINUE).test(char)) return at;
    at += char.length;
  }
  return -1;
}

export function isPrintable(char: string): boolean {
  return !UNPRINTABLE.test(char);
}

/** `U+00A0`'s digits: at least four, upper case. */
export function codePointName(char: string): string {
  return char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
}
