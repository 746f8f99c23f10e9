import { isCasedChar, isLowerText, isUpperText } from './unicode.ts';

/**
 * Case mappings of str. JavaScript's own cover `upper` and `lower` (full mappings, final sigma); title case and case
 * folding are derived from them with the exceptions that the Unicode database lists.
 */

const COMBINING_IOTA = '\u0345';
const CAPITAL_IOTA = '\u0399';
const SIGMA = '\u03a3';

/** The title case of one character: mostly its upper case, or the first letter of that and the rest in lower case. */
export function titleChar(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code < 0x80) return char.toUpperCase();
  const special = titleException(code);
  if (special !== null) return special;
  const upper = char.toUpperCase();
  if (upper.length === 1 || (upper.codePointAt(0) as number) > 0xffff) return upper;
  return titleOfSequence(code, upper);
}

function titleException(code: number): string | null {
  // Latin digraphs come in threes: DZ, Dz, dz.
  if (code >= 0x1c4 && code <= 0x1cc) return String.fromCharCode(0x1c5 + 3 * Math.floor((code - 0x1c4) / 3));
  if (code >= 0x1f1 && code <= 0x1f3) return '\u01f2';
  // Georgian has capitals for whole words only.
  if (code >= 0x10d0 && code <= 0x10ff) return String.fromCharCode(code);
  // Greek vowels with iota below: eight small, then eight title case ones.
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCharCode(code | 8);
  return null;
}

/** Where the upper case is several letters: the first stays, except where marks (Greek, and the n with apostrophe) are among them. */
function titleOfSequence(code: number, upper: string): string {
  if (code === 0x149) return upper;
  if (code < 0x1fb0 || code > 0x1fff) return upper[0] + upper.slice(1).toLowerCase();
  if (!upper.endsWith(CAPITAL_IOTA)) return upper;
  const hasTitleForm = (code & 0xf) === 3 || (code & 0xf) === 0xc;
  return hasTitleForm ? String.fromCharCode((code & 0xfff0) | 0xc) : upper.slice(0, -1) + COMBINING_IOTA;
}

/** Lower case of one character at a place in a text: only capital sigma depends on the place. */
function lowerAt(chars: readonly string[], index: number): string {
  const char = chars[index] as string;
  if (char !== SIGMA) return char.toLowerCase();
  const before = chars.slice(0, index).join('');
  const whole = (before + char + chars.slice(index + 1).join('')).toLowerCase();
  return whole[before.toLowerCase().length] as string;
}

export function titleText(text: string): string {
  const chars = Array.from(text);
  let result = '';
  let previousCased = false;
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    result += previousCased ? lowerAt(chars, i) : titleChar(char);
    previousCased = isCasedChar(char);
  }
  return result;
}

export function capitalizeText(text: string): string {
  if (text === '') return '';
  const first = String.fromCodePoint(text.codePointAt(0) as number);
  return titleChar(first) + text.toLowerCase().slice(first.toLowerCase().length);
}

export function swapCaseText(text: string): string {
  const chars = Array.from(text);
  let result = '';
  for (let i = 0; i < chars.length; i++) {
    const char = chars[i] as string;
    if (isUpperText(char)) result += lowerAt(chars, i);
    else result += isLowerText(char) ? char.toUpperCase() : char;
  }
  return result;
}

/** Full case folding: the lower case of the upper case, but Cherokee folds to capitals and dotless i stays. */
export function foldText(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text.toLowerCase();
  let result = '';
  for (const char of text) result += foldChar(char);
  return result;
}

function foldChar(char: string): string {
  const code = char.codePointAt(0) as number;
  if (code === 0x131) return char;
  if (code === 0x1e9e) return 'ss';
  if (code >= 0x13a0 && code <= 0x13fd) return char.toUpperCase();
  if (code >= 0xab70 && code <= 0xabbf) return char.toUpperCase();
  let folded = '';
  for (const part of char.toUpperCase()) folded += part.toLowerCase();
  return folded;
}
