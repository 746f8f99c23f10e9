import { floatRepr, fixedText, nonFinite, significantDecimal } from '../numbers/float-repr.ts';
import type { Decimal } from '../numbers/float-repr.ts';
import { memoryError, overflowError, valueError } from '../exceptions/errors.ts';
import { unknownFormatCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';
import type { Int } from '../numbers/int-arithmetic.ts';
import { int_to_float } from '../numbers/int-arithmetic.ts';
import { int_repr, magnitudeDigits } from '../numbers/int-format.ts';
import { textLength } from './text.ts';

/** Numbers by a format specification. The pieces of a formatted number, in order of appearance. */
interface NumberParts {
  /** '-', '+', ' ' or ''. */
  readonly sign: string;
  /** '0x' and its kin. */
  readonly prefix: string;
  /** The digits that grouping applies to. */
  readonly digits: string;
  /** Everything after them: point, fraction, exponent, percent sign. */
  readonly rest: string;
}

/** V8's longest string; CPython would fail to allocate somewhere above. */
const MAX_TEXT = 2 ** 29 - 24;

/** `typeName` is only for the error of an unknown type letter. */
export function formatInt(value: Int, spec: FormatSpec, typeName = 'int'): string {
  if ('eEfFgG%'.includes(spec.type) && spec.type !== '') return formatFloat(int_to_float(value), spec, 'int');
  if (spec.type !== '' && !'bcdoxXn'.includes(spec.type)) throw unknownFormatCode(spec.type, typeName);
  if (spec.precision >= 0) throw valueError('Precision not allowed in integer format specifier');
  if (spec.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in integer format specifier');
  if (spec.type === 'c') return formatCharacter(value, spec);
  return layout(intParts(value, spec), spec, spec.type === '' || 'dn'.includes(spec.type) ? 3 : 4);
}

function intParts(value: Int, spec: FormatSpec): NumberParts {
  const sign = signText(value < 0, spec);
  switch (spec.type) {
    case '': case 'd': case 'n': {
      const text = int_repr(value);
      return { sign, prefix: '', digits: value < 0 ? text.slice(1) : text, rest: '' };
    }
    case 'b':
      return { sign, prefix: spec.alternate ? '0b' : '', digits: magnitudeDigits(value, 2), rest: '' };
    case 'o':
      return { sign, prefix: spec.alternate ? '0o' : '', digits: magnitudeDigits(value, 8), rest: '' };
    case 'x':
      return { sign, prefix: spec.alternate ? '0x' : '', digits: magnitudeDigits(value, 16), rest: '' };
    default:
      return { sign, prefix: spec.alternate ? '0X' : '', digits: magnitudeDigits(value, 16).toUpperCase(), rest: '' };
  }
}

function formatCharacter(value: Int, spec: FormatSpec): string {
  if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
  if (spec.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
  if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n) throw overflowError('Python int too large to convert to C long');
  if (typeof value === 'bigint' || value < 0 || value > 0x10ffff) {
    throw overflowError('%c arg not in range(0x110000)');
  }
  return padText(String.fromCodePoint(value), spec, spec.align === '' || spec.align === '=' ? '>' : spec.align);
}

/** `typeName` is only for the error of an unknown type letter. */
export function formatFloat(value: number, spec: FormatSpec, typeName = 'float'): string {
  return layout(floatParts(value, spec, typeName), spec, 3);
}

/** One part of a complex number: no padding. */
export function formatFloatUnpadded(value: number, spec: FormatSpec): string {
  return layout(floatParts(value, spec, 'complex'), { ...spec, width: -1 }, 3);
}

function floatParts(value: number, spec: FormatSpec, typeName: string): NumberParts {
  const upper = 'EFG'.includes(spec.type) && spec.type !== '';
  const text = floatMagnitude(value, spec, typeName);
  const negative = (value < 0 || Object.is(value, -0)) && !(spec.noNegativeZero && isZeroText(text));
  const whole = /^[0-9]*/.exec(text)?.[0] as string;
  const rest = text.slice(whole.length);
  return { sign: signText(negative, spec), prefix: '', digits: whole, rest: upper ? rest.toUpperCase() : rest };
}

function isZeroText(text: string): boolean {
  return /^[0.]+(?:e[+-]00|%)?$/.test(text);
}

function floatMagnitude(value: number, spec: FormatSpec, typeName: string): string {
  const size = Math.abs(value);
  if (spec.precision > 0x7fffffff) throw valueError('precision too big');
  switch (spec.type) {
    case '':
      return defaultText(size, spec);
    case 'e': case 'E':
      return exponentText(size, spec.precision < 0 ? 6 : spec.precision, spec.alternate);
    case 'f': case 'F':
      return pointText(size, spec.precision < 0 ? 6 : spec.precision, spec.alternate);
    case 'g': case 'G': case 'n':
      return generalText(size, spec.precision < 0 ? 6 : spec.precision, spec.alternate, 0);
    case '%':
      return `${pointText(size * 100, spec.precision < 0 ? 6 : spec.precision, spec.alternate)}%`;
    default:
      throw unknownFormatCode(spec.type, typeName);
  }
}

/** No type letter: repr without a precision; with one, 'g' that keeps a digit after the point and switches one digit earlier. */
function defaultText(size: number, spec: FormatSpec): string {
  if (spec.precision >= 0) return generalText(size, spec.precision, spec.alternate, 1);
  const text = floatRepr(size);
  if (!spec.alternate || text.includes('.') || !Number.isFinite(size)) return text;
  return text.replace('e', '.e');
}

export function exponentText(size: number, places: number, alternate: boolean): string {
  if (!Number.isFinite(size)) return nonFinite(size);
  const count = places + 1;
  checkLength(count);
  const { digits, point } = size === 0 ? { digits: '0'.repeat(count), point: 1 } : significantDecimal(size, count);
  return scientific(digits, point - 1, alternate);
}

export function pointText(size: number, places: number, alternate: boolean): string {
  if (!Number.isFinite(size)) return nonFinite(size);
  checkLength(places);
  const text = fixedText(size, places);
  return alternate && places === 0 ? `${text}.` : text;
}

/**
 * 'g': `precision` significant digits, trailing zeros dropped unless `alternate`; exponent form outside 1e-4 .. 10^precision.
 * `keepPoint` 1 is the style of format(x, '.3'): at least one digit follows the point.
 */
export function generalText(size: number, precision: number, alternate: boolean, keepPoint: 0 | 1): string {
  if (!Number.isFinite(size)) return nonFinite(size);
  const count = precision === 0 ? 1 : precision;
  checkLength(count);
  const { digits, point } = generalDecimal(size, count, alternate);
  if (point < -3 || point > count - keepPoint) return scientific(digits, point - 1, alternate);
  return plain(digits, point, alternate, keepPoint);
}

function generalDecimal(size: number, count: number, alternate: boolean): Decimal {
  const decimal = size === 0 ? { digits: '0'.repeat(Math.min(count, 400)), point: 1 } : significantDecimal(size, Math.min(count, 1100));
  if (alternate) return { digits: decimal.digits.padEnd(count, '0'), point: decimal.point };
  return { digits: decimal.digits.replace(/0+$/, '') || '0', point: decimal.point };
}

function scientific(digits: string, exponent: number, alternate: boolean): string {
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : alternate ? '.' : '';
  const sign = exponent < 0 ? '-' : '+';
  return `${digits[0]}${fraction}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function plain(digits: string, point: number, alternate: boolean, keepPoint: 0 | 1): string {
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  const whole = digits.slice(0, point).padEnd(point, '0');
  const fraction = digits.slice(point);
  if (fraction !== '') return `${whole}.${fraction}`;
  if (keepPoint === 1) return `${whole}.0`;
  return alternate ? `${whole}.` : whole;
}

function signText(negative: boolean, spec: FormatSpec): string {
  if (negative) return '-';
  return spec.sign === '-' ? '' : spec.sign;
}

/** Sign, prefix, fill, grouped digits and rest in their places; grouping counts the zeros of a zero fill. */
function layout(parts: NumberParts, spec: FormatSpec, groupSize: 3 | 4): string {
  checkLength(spec.width);
  const align = spec.align !== '' ? spec.align : spec.zeroPad ? '=' : '>';
  const head = parts.sign + parts.prefix;
  const zeroFill = spec.fill === '0' && align === '=';
  const minimum = zeroFill ? spec.width - head.length - parts.rest.length : 0;
  const digits = spec.grouping === '' ? parts.digits : groupDigits(parts.digits, spec.grouping, groupSize, minimum);
  const body = digits + parts.rest;
  if (align !== '=') return padText(head + body, spec, align);
  return head + spec.fill.repeat(Math.max(0, spec.width - head.length - body.length)) + body;
}

/** `digits` with a separator every `size` digits, zeros added in front until `minimum` characters are reached. */
export function groupDigits(digits: string, separator: string, size: number, minimum: number): string {
  if (digits === '') return digits;
  const groups: string[] = [];
  let length = 0;
  let rest = digits;
  do {
    if (groups.length > 0) length++;
    const wanted = Math.min(size, Math.max(rest.length, minimum - length, 1));
    const group = rest.slice(-wanted).padStart(wanted, '0');
    groups.unshift(group);
    length += group.length;
    rest = rest.slice(0, -wanted);
  } while (rest !== '' || length < minimum);
  return groups.join(separator);
}

/** `text` filled to the width; `align` never '='. */
export function padText(text: string, spec: { fill: string; width: number }, align: string): string {
  checkLength(spec.width);
  const missing = spec.width < 0 ? 0 : spec.width - textLength(text);
  if (missing <= 0) return text;
  const left = align === '>' ? missing : align === '^' ? missing >> 1 : 0;
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left);
}

function checkLength(length: number): void {
  if (length > MAX_TEXT) throw memoryError();
}
