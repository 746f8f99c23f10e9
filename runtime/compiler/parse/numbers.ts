/**
 * Number tokens: where one ends, what is wrong with it, and its value.
 *
 * A literal may be followed at once by a keyword that can follow an expression (`1if x else y`), nothing else.
 */
import { complexConstant, floatConstant, intConstant } from '../constant.ts';
import type { ConstantValue } from '../constant.ts';
import { isDigit, isHexDigit, maybeNamePart } from './characters.ts';

export interface NumberFault {
  msg: string;
  /** Offsets of the first and the last character that the error names. */
  start: number;
  end: number;
}

export interface NumberScan {
  end: number;
  fault: NumberFault | null;
}

/** Keywords that may follow at once; `if`, `in` and `is` are not checked beyond their two letters. */
const FOLLOWER = /(?:if|in|is|(?:and|else|for|or|not)(?![A-Za-z0-9_\u0080-\uffff]))/y;

const ok = (end: number): NumberScan => ({ end, fault: null });
const bad = (end: number, msg: string, start: number = end, stop: number = start): NumberScan => ({
  end,
  fault: { msg, start, end: stop },
});

/** Checks what follows a literal of `kind` that ends at `end`; errors mark the literal's last character. */
function verifyEnd(text: string, end: number, kind: string): NumberScan {
  const next = text.charCodeAt(end);
  if (!(next < 128 && maybeNamePart(next))) return ok(end);
  FOLLOWER.lastIndex = end;
  return FOLLOWER.test(text) ? ok(end) : bad(end, `invalid ${kind} literal`, end - 1);
}

/** Digits with single underscores between them, from a digit at `at`; -1 - end where an underscore ends the run. */
function digits(text: string, at: number): number {
  for (;;) {
    while (isDigit(text.charCodeAt(at))) at++;
    if (text[at] !== '_') return at;
    if (!isDigit(text.charCodeAt(at + 1))) return -1 - at;
    at++;
  }
}

interface Radix {
  name: string;
  valid: (code: number) => boolean;
}

const RADIXES: Readonly<Record<string, Radix>> = {
  x: { name: 'hexadecimal', valid: isHexDigit },
  o: { name: 'octal', valid: (code) => code >= 48 && code < 56 },
  b: { name: 'binary', valid: (code) => code === 48 || code === 49 },
};

function scanRadix(text: string, at: number, radix: Radix): NumberScan {
  const digitFault = (where: number): NumberScan | null =>
    radix.name !== 'hexadecimal' && isDigit(text.charCodeAt(where))
      ? bad(where, `invalid digit '${text[where]!}' in ${radix.name} literal`)
      : null;
  do {
    if (text[at] === '_') at++;
    if (!radix.valid(text.charCodeAt(at))) {
      return digitFault(at) ?? bad(at, `invalid ${radix.name} literal`, at - 1);
    }
    while (radix.valid(text.charCodeAt(at))) at++;
  } while (text[at] === '_');
  return digitFault(at) ?? verifyEnd(text, at, radix.name);
}

function scanExponent(text: string, at: number): NumberScan {
  const letter = text[at];
  if (letter === 'e' || letter === 'E') {
    const signed = text[at + 1] === '+' || text[at + 1] === '-';
    const first = signed ? at + 2 : at + 1;
    if (isDigit(text.charCodeAt(first))) {
      const end = digits(text, first);
      return end < 0 ? bad(-1 - end, 'invalid decimal literal', -1 - end) : scanImaginary(text, end);
    }
    if (signed) return bad(first, 'invalid decimal literal', first - 1);
    return verifyEnd(text, at, 'decimal');
  }
  return scanImaginary(text, at);
}

function scanImaginary(text: string, at: number): NumberScan {
  if (text[at] === 'j' || text[at] === 'J') return verifyEnd(text, at + 1, 'imaginary');
  return verifyEnd(text, at, 'decimal');
}

/** After the point: the fraction's digits, exponent, imaginary unit. */
function scanFraction(text: string, at: number): NumberScan {
  if (!isDigit(text.charCodeAt(at))) return scanExponent(text, at);
  const end = digits(text, at);
  return end < 0 ? bad(-1 - end, 'invalid decimal literal', -1 - end) : scanExponent(text, end);
}

/** After a leading zero: only zeros may follow, unless it turns out to be a float or imaginary. */
function scanZero(text: string, start: number): NumberScan {
  let at = start + 1;
  for (;;) {
    if (text[at] === '_') {
      at++;
      if (!isDigit(text.charCodeAt(at))) return bad(at, 'invalid decimal literal', at - 1);
    }
    if (text[at] !== '0') break;
    at++;
  }
  const zeros = at;
  if (isDigit(text.charCodeAt(at))) {
    at = digits(text, at);
    if (at < 0) return bad(-1 - at, 'invalid decimal literal', -1 - at);
  }
  const next = text[at];
  if (next === '.') return scanFraction(text, at + 1);
  if (next === 'e' || next === 'E' || next === 'j' || next === 'J') return scanExponent(text, at);
  if (at > zeros) {
    const msg =
      'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
    return bad(at, msg, start, zeros);
  }
  return verifyEnd(text, at, 'decimal');
}

/** Scans the number that begins at `start` (a digit, or a point followed by a digit). */
export function scanNumber(text: string, start: number): NumberScan {
  const first = text[start];
  if (first === '.') return scanFraction(text, start + 1);
  if (first === '0') {
    const radix = RADIXES[(text[start + 1] ?? '').toLowerCase()];
    return radix === undefined ? scanZero(text, start) : scanRadix(text, start + 2, radix);
  }
  const end = digits(text, start);
  if (end < 0) return bad(-1 - end, 'invalid decimal literal', -1 - end);
  return text[end] === '.' ? scanFraction(text, end + 1) : scanExponent(text, end);
}

/** Python's default sys.int_info.default_max_str_digits. */
const MAX_DIGITS = 4300;

/** The value of a valid number token; a string is the message of an error (too many decimal digits). */
export function numberValue(literal: string): ConstantValue | string {
  const text = literal.includes('_') ? literal.replaceAll('_', '') : literal;
  const last = text.charCodeAt(text.length - 1) | 32;
  const radix = text.charCodeAt(0) === 48 ? text.charCodeAt(1) | 32 : 0;
  if (radix === 120 || radix === 111 || radix === 98) return intConstant(BigInt(text.toLowerCase()));
  if (last === 106) return complexConstant(0, Number(text.slice(0, -1)));
  if (/^[0-9]+$/.test(text))
    return text.length > MAX_DIGITS ? tooManyDigits(text) : intConstant(BigInt(text));
  return floatConstant(Number(text));
}

function tooManyDigits(text: string): ConstantValue | string {
  const significant = text.replace(/^0+(?=.)/, '');
  if (significant.length <= MAX_DIGITS) return intConstant(BigInt(significant));
  return (
    `Exceeds the limit (${MAX_DIGITS} digits) for integer string conversion: value has ${text.length} digits; ` +
    'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals ' +
    'to avoid decimal conversion limits.'
  );
}
