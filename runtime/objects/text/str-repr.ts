import { isPrintableCode } from './unicode.ts';

/** repr() of text and of bytes. */

const PLAIN = /^[ -&(-[\]-~]*$/;

const NAMED_ESCAPES: Record<number, string> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };

export function textRepr(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  return quoteText(text, isPrintableCode);
}

function quoteText(text: string, printable: (code: number) => boolean): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let result = quote;
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (char === quote) result += `\\${quote}`;
    else result += NAMED_ESCAPES[code] ?? (printable(code) ? char : escapeCode(code));
  }
  return result + quote;
}

/** \xhh, \uhhhh or \Uhhhhhhhh */
export function escapeCode(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`;
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
  return `\\U${code.toString(16).padStart(8, '0')}`;
}

/** bytearray's repr escapes an apostrophe also between double quotes (CPython's does). */
export function bytesRepr(bytes: Uint8Array, escapesApostrophe = false): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'";
  const quoteCode = quote.charCodeAt(0);
  let result = `b${quote}`;
  for (const code of bytes) {
    if (code === quoteCode || (code === 39 && escapesApostrophe)) result += `\\${String.fromCharCode(code)}`;
    else result += NAMED_ESCAPES[code] ?? (code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : escapeCode(code));
  }
  return result + quote;
}
