import type { Complex } from './complex-object.ts';
import { atan2, cos, exp, hypot, log, sin } from './elementary.ts';
import { newError, valueError, zeroDivisionError } from '../exceptions/errors.ts';
import { parseFloatText } from './float-parse.ts';
import { floatRepr, nonFinite } from './float-repr.ts';
import { asciiDigits, trimSpaces } from './int-parse.ts';

/** Arithmetic, text and parsing of complex numbers. */

export const complexAdd = (a: Complex, b: Complex): Complex => ({ real: a.real + b.real, imag: a.imag + b.imag });
export const complexSubtract = (a: Complex, b: Complex): Complex => ({ real: a.real - b.real, imag: a.imag - b.imag });
export const complexMultiply = (a: Complex, b: Complex): Complex => ({
  real: a.real * b.real - a.imag * b.imag,
  imag: a.real * b.imag + a.imag * b.real,
});

/** Smith's method: scaled by the larger part of the divisor, so that no intermediate overflows needlessly. */
export function complexDivide(a: Complex, b: Complex): Complex {
  if (b.real === 0 && b.imag === 0) throw zeroDivisionError('complex division by zero');
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real;
    const size = b.real + b.imag * ratio;
    return { real: (a.real + a.imag * ratio) / size, imag: (a.imag - a.real * ratio) / size };
  }
  if (Math.abs(b.imag) >= Math.abs(b.real)) {
    const ratio = b.real / b.imag;
    const size = b.real * ratio + b.imag;
    return { real: (a.real * ratio + a.imag) / size, imag: (a.imag * ratio - a.real) / size };
  }
  return { real: NaN, imag: NaN };
}

/** Integer exponents up to 100 are multiplied out, the rest goes through polar form. */
export function complexPower(base: Complex, exponent: Complex): Complex {
  const { real, imag } = exponent;
  if (imag === 0 && Number.isInteger(real) && Math.abs(real) <= 100) return checkFinite(integerPower(base, real));
  return checkFinite(polarPower(base, exponent));
}

function integerPower(base: Complex, exponent: number): Complex {
  const power = positivePower(base, Math.abs(exponent));
  if (exponent >= 0) return power;
  if (base.real === 0 && base.imag === 0) throw zeroToNegative();
  return complexDivide({ real: 1, imag: 0 }, power);
}

function positivePower(base: Complex, exponent: number): Complex {
  let result: Complex = { real: 1, imag: 0 };
  let square = base;
  for (let bit = 1; bit <= exponent; bit *= 2) {
    if (exponent & bit) result = complexMultiply(result, square);
    square = complexMultiply(square, square);
  }
  return result;
}

function polarPower(base: Complex, exponent: Complex): Complex {
  if (base.real === 0 && base.imag === 0) {
    if (exponent.imag !== 0 || exponent.real < 0) throw zeroToNegative();
    return { real: 0, imag: 0 };
  }
  const size = hypot([base.real, base.imag]);
  const angle = atan2(base.imag, base.real);
  let length = Math.pow(size, exponent.real);
  let phase = angle * exponent.real;
  if (exponent.imag !== 0) {
    length /= exp(angle * exponent.imag);
    phase += exponent.imag * log(size);
  }
  return { real: length * cos(phase), imag: length * sin(phase) };
}

function zeroToNegative(): unknown {
  return zeroDivisionError('0.0 to a negative or complex power');
}

function checkFinite(value: Complex): Complex {
  if (Math.abs(value.real) === Infinity || Math.abs(value.imag) === Infinity) {
    throw newError('OverflowError', 'complex exponentiation');
  }
  return value;
}

/** A part without a needless '.0'. */
export function partText(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  return floatRepr(value).replace(/\.0$/, '');
}

export function complexRepr(value: Complex): string {
  const imag = partText(value.imag);
  if (Object.is(value.real, 0)) return `${imag}j`;
  return `(${partText(value.real)}${/^[-+]/.test(imag) ? '' : '+'}${imag}j)`;
}

const NUMBER = '(?:[0-9_]*\\.?[0-9_]+|[0-9_]+\\.)(?:e[+-]?[0-9_]+)?|inf(?:inity)?|nan';
const REAL_ONLY = new RegExp(`^([+-]?(?:${NUMBER}))$`, 'i');
const WITH_IMAGINARY = new RegExp(`^([+-]?(?:${NUMBER}))?([+-](?:${NUMBER})?)j$`, 'i');
const IMAGINARY_ONLY = new RegExp(`^([+-]?(?:${NUMBER})?)j$`, 'i');

export function parseComplex(text: string): Complex {
  let trimmed = trimSpaces(asciiDigits(text));
  if (trimmed.startsWith('(') && trimmed.endsWith(')')) trimmed = trimSpaces(trimmed.slice(1, -1));
  const value = parseParts(trimmed);
  if (value === null) throw valueError('complex() arg is a malformed string');
  return value;
}

function parseParts(text: string): Complex | null {
  const real = REAL_ONLY.exec(text);
  if (real !== null) return build(real[1] as string, '0');
  const imaginary = IMAGINARY_ONLY.exec(text);
  if (imaginary !== null) return build('0', imaginary[1] as string);
  const both = WITH_IMAGINARY.exec(text);
  return both === null ? null : build(both[1] ?? '0', both[2] as string);
}

/** A bare sign (or nothing) before the j means one. */
function build(realText: string, imagText: string): Complex | null {
  const real = parseFloatText(realText);
  const imag = parseFloatText(/^[+-]?$/.test(imagText) ? `${imagText}1` : imagText);
  return real === null || imag === null ? null : { real, imag };
}
