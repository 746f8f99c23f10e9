/** What the engine asks about single code points: classes, and simple case mappings (one code point to one). */
import { isSpaceCode } from '../../objects/text/unicode-space.ts';

const LATIN = 256;

/** Answers for Latin-1 from a table, for the rest by the host's own character classes. */
function member(pattern: RegExp): (code: number) => boolean {
  const table = Uint8Array.from({ length: LATIN }, (_, code) => Number(pattern.test(String.fromCharCode(code))));
  return (code) => (code < LATIN ? table[code] === 1 : pattern.test(String.fromCodePoint(code)));
}

export const isUnicodeWord = member(/^[\p{L}\p{N}_]$/u);
export const isUnicodeDigit = member(/^\p{Nd}$/u);
const isCased = member(/^[\p{L}\p{M}\p{N}\p{S}]$/u);

export const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isAsciiSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
export const isLineBreak = (code: number): boolean => code === 10;
/** The bytes of letters in the C locale, and what Latin-1 adds: a locale of Python programs here is UTF-8, so only ASCII counts. */
export const isLocaleWord = isAsciiWord;

/** By the number of CATEGORY; odd numbers negate the one before. */
const CATEGORIES: readonly ((code: number) => boolean)[] = [
  isAsciiDigit, isAsciiSpace, isAsciiWord, isLineBreak, isLocaleWord, isUnicodeDigit, isSpaceCode, isUnicodeWord, isUnicodeLineBreak,
];

export function inCategory(category: number, code: number): boolean {
  return CATEGORIES[category >> 1]!(code) !== ((category & 1) === 1);
}

function isUnicodeLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || (code >= 28 && code <= 30) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

export function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

export function upperAscii(code: number): number {
  return code >= 97 && code <= 122 ? code - 32 : code;
}

/** A mapping to several code points is none of these, but for the dotted capital I. */
function simpleMapping(code: number, mapped: string, first: number | null): number {
  const result = mapped.codePointAt(0)!;
  return String.fromCodePoint(result).length === mapped.length ? result : (first ?? code);
}

const DOTTED_I = 0x130;

export function lowerUnicode(code: number): number {
  if (code < 128) return lowerAscii(code);
  return simpleMapping(code, String.fromCodePoint(code).toLowerCase(), code === DOTTED_I ? 0x69 : null);
}

export function upperUnicode(code: number): number {
  if (code < 128) return upperAscii(code);
  return simpleMapping(code, String.fromCodePoint(code).toUpperCase(), null);
}

/** Has another case. */
export const isUnicodeCased = (code: number): boolean =>
  isCased(code) && (lowerUnicode(code) !== code || hasUpper(String.fromCodePoint(code)));
/** Also one of several characters. */
const hasUpper = (char: string): boolean => char.toUpperCase() !== char;
export const isAsciiCased = (code: number): boolean => lowerAscii(code) !== code || upperAscii(code) !== code;
