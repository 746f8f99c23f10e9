import { valueError } from '../exceptions/errors.ts';
import { checkDigitsToParse } from './int-limit.ts';
import { normalise } from './int-normalise.ts';
import { decimalDigitValue } from '../text/unicode-digit.ts';
import { isSpaceCode } from '../text/unicode-space.ts';

/**
 * Text to int: the grammar of `int(text, base)` (Python Library Reference, class int) and of integer literals.
 * Surrounding white space, one sign, a base prefix where the base is 0 or the prefix's own, and single
 * underscores between digits are allowed; any Unicode decimal digit counts as its ASCII twin.
 */

const PREFIX_BASES: Record<string, number> = { b: 2, o: 8, x: 16 };
const NATIVE_PREFIX: Record<number, string> = { 2: '0b', 8: '0o', 16: '0x' };

/** Parses `text`; null if it is not an integer in `base` (0 = take the base from the prefix). */
export function parseInteger(text: string, base: number): number | bigint | null {
  const ascii = asciiDigits(text);
  if (/^[0-9]{1,15}$/.test(ascii) && base === 10) return Number(ascii);
  const { negative, body } = splitSign(trimSpaces(ascii));
  const found = splitPrefix(body.toLowerCase(), base);
  if (found === null || !digitsFit(found.digits, found.base)) return null;
  const digits = found.digits.replaceAll('_', '');
  if (base === 0 && found.base === 10 && /^0+[1-9]/.test(digits)) return null;
  const magnitude = digitsToInt(digits, found.base);
  return negative ? normalise(-BigInt(magnitude)) : magnitude;
}

/** As parseInteger, but raises ValueError; `shown` is the repr of what the caller was given. */
export function parseIntegerOrRaise(text: string, base: number, shown: () => string): number | bigint {
  const value = parseInteger(text, base);
  if (value === null) throw valueError(`invalid literal for int() with base ${base}: ${truncateShown(shown())}`);
  return value;
}

/** CPython cuts the offending text in this message after 200 characters. */
function truncateShown(shown: string): string {
  return shown.length > 200 ? shown.slice(0, 200) : shown;
}

/** `text` with every Unicode decimal digit and space replaced by its ASCII form (most text has none). */
export function asciiDigits(text: string): string {
  if (!/[^\x00-\x7f]/.test(text)) return text;
  let result = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const digit = code < 0x80 ? -1 : decimalDigitValue(code);
    if (digit >= 0) result += String(digit);
    else result += code >= 0x80 && isSpaceCode(code) ? ' ' : char;
  }
  return result;
}

export function trimSpaces(text: string): string {
  return text.replace(/^[\t-\r\x1c-\x1f ]+|[\t-\r\x1c-\x1f ]+$/g, '');
}

function splitSign(text: string): { negative: boolean; body: string } {
  const negative = text.startsWith('-');
  return { negative, body: negative || text.startsWith('+') ? text.slice(1) : text };
}

/** Removes `0x` and its kin where `base` allows them; an underscore may follow the prefix. */
function splitPrefix(body: string, base: number): { digits: string; base: number } | null {
  const prefixed = body[0] === '0' && body.length > 1 ? PREFIX_BASES[body[1] as string] : undefined;
  if (prefixed !== undefined && (base === 0 || base === prefixed)) {
    const digits = body.slice(2);
    return { digits: digits.startsWith('_') ? digits.slice(1) : digits, base: prefixed };
  }
  return { digits: body, base: base === 0 ? 10 : base };
}

function digitsFit(digits: string, base: number): boolean {
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/.test(digits)) return false;
  if (base === 36) return true;
  for (let i = 0; i < digits.length; i++) {
    if (digits[i] !== '_' && parseInt(digits[i] as string, 36) >= base) return false;
  }
  return true;
}

/** The int written by `digits` (checked, no underscores, no sign); one-form rule kept. */
function digitsToInt(digits: string, base: number): number | bigint {
  if (digits.length <= 10 || (base === 10 && digits.length <= 15)) return parseInt(digits, base);
  const prefix = NATIVE_PREFIX[base];
  if (prefix !== undefined) return normalise(BigInt(prefix + digits));
  if ((base & (base - 1)) !== 0) checkDigitsToParse(digits.length);
  return normalise(base === 10 ? BigInt(digits) : combineDigits(digits, BigInt(base)));
}

/** Divide and conquer for the bases that BigInt cannot read: O(M(n) log n) instead of quadratic. */
function combineDigits(digits: string, base: bigint): bigint {
  if (digits.length <= 10) return BigInt(parseInt(digits, Number(base)));
  const low = digits.length >> 1;
  const high = combineDigits(digits.slice(0, digits.length - low), base);
  return high * base ** BigInt(low) + combineDigits(digits.slice(digits.length - low), base);
}
