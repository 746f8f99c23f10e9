/** unicode_escape: text as the inside of a Python string literal, in Latin-1. */
import { hooks } from '../machine/hooks.ts';
import type { DecodeFault } from './codec-errors.ts';
import { escapeCode } from './str-repr.ts';

const NAMED: Record<string, string> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };

export function encodeEscapes(text: string): Uint8Array {
  let escaped = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    escaped += NAMED[char] ?? (code >= 0x20 && code < 0x7f ? char : escapeCode(code));
  }
  return Uint8Array.from(escaped, (char) => char.charCodeAt(0));
}

const SIMPLE: Record<string, string> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
};
/** Letter after the backslash -> number of hexadecimal digits. */
const HEX_DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 };

export function decodeEscapes(bytes: Uint8Array, fault: DecodeFault): string {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] !== 0x5c) {
      text += String.fromCharCode(bytes[at++] as number);
      continue;
    }
    const found = readEscape(bytes, at);
    if ('reason' in found) {
      const patch = fault(at, found.end, found.reason);
      text += patch.text;
      at = patch.resume;
    } else {
      text += found.text;
      at = found.end;
    }
  }
  return text;
}

type Escape = { readonly text: string; readonly end: number } | { readonly reason: string; readonly end: number };

/** The escape whose backslash is at `at`. */
function readEscape(bytes: Uint8Array, at: number): Escape {
  if (at + 1 >= bytes.length) return { reason: '\\ at end of string', end: bytes.length };
  const letter = String.fromCharCode(bytes[at + 1] as number);
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) return readHex(bytes, at, letter, digits);
  if (/[0-7]/.test(letter)) {
    const octal = /^[0-7]{1,3}/.exec(String.fromCharCode(...bytes.subarray(at + 1, at + 4)))?.[0] as string;
    return { text: String.fromCharCode(parseInt(octal, 8)), end: at + 1 + octal.length };
  }
  if (letter === 'N') return readName(bytes, at);
  return { text: SIMPLE[letter] ?? `\\${letter}`, end: at + 2 };
}

function readName(bytes: Uint8Array, at: number): Escape {
  const close = bytes.indexOf(0x7d, at);
  if (bytes[at + 2] !== 0x7b || close < at + 4) {
    return { reason: 'malformed \\N character escape', end: close < 0 || bytes[at + 2] !== 0x7b ? Math.min(bytes.length, at + 2) : close + 1 };
  }
  const char = hooks.characterNamed(String.fromCharCode(...bytes.subarray(at + 3, close)));
  return char === null ? { reason: 'unknown Unicode character name', end: close + 1 } : { text: char, end: close + 1 };
}

function readHex(bytes: Uint8Array, at: number, letter: string, digits: number): Escape {
  const shown = `\\${letter}${(letter === 'x' ? 'XX' : 'X'.repeat(digits))}`;
  const hex = /^[0-9a-fA-F]*/.exec(String.fromCharCode(...bytes.subarray(at + 2, at + 2 + digits)))?.[0] as string;
  if (hex.length < digits) return { reason: `truncated ${shown} escape`, end: at + 2 + hex.length };
  const code = parseInt(hex, 16);
  if (code > 0x10ffff) return { reason: 'illegal Unicode character', end: at + 2 + digits };
  return { text: String.fromCodePoint(code), end: at + 2 + digits };
}
