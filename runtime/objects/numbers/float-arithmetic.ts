import { newError, overflowError, valueError, zeroDivisionError } from '../exceptions/errors.ts';
import { divideHalfEven, fixedText, scaledInteger, shortestDecimal, splitFloat } from './float-repr.ts';
import type { Int } from './int-arithmetic.ts';
import { intFromIntegralFloat, normalise } from './int-normalise.ts';

/** Arithmetic on doubles with Python's signs, errors and roundings. */

export function float_truediv(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float division by zero');
  return left / right;
}

export function float_floordiv(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float floor division by zero');
  return floorDivideModulo(left, right)[0];
}

export function float_mod(left: number, right: number): number {
  if (right === 0) throw zeroDivisionError('float modulo by zero');
  const remainder = left % right;
  if (remainder === 0) return right < 0 ? -0 : 0;
  return remainder < 0 !== right < 0 ? remainder + right : remainder;
}

export function float_divmod(left: number, right: number): [number, number] {
  if (right === 0) throw zeroDivisionError('float divmod()');
  return floorDivideModulo(left, right);
}

/** Quotient first reduced by the exact remainder, then snapped to the integer it stands for. */
function floorDivideModulo(left: number, right: number): [number, number] {
  let remainder = left % right;
  let quotient = (left - remainder) / right;
  if (remainder === 0) remainder = right < 0 ? -0 : 0;
  else if (remainder < 0 !== right < 0) {
    remainder += right;
    quotient -= 1;
  }
  return [snapQuotient(quotient, left / right), remainder];
}

function snapQuotient(quotient: number, ratio: number): number {
  if (quotient === 0) return ratio < 0 || Object.is(ratio, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** base ** exponent where the result is real; `null` means that it is complex (negative base, fractional exponent). */
export function float_pow(base: number, exponent: number): number | null {
  if (exponent === 0 || base === 1) return 1;
  if (base === -1 && !Number.isFinite(exponent) && !Number.isNaN(exponent)) return 1;
  if (base === 0 && exponent < 0) throw zeroDivisionError('0.0 cannot be raised to a negative power');
  if (base < 0 && Number.isFinite(base) && Number.isFinite(exponent) && !Number.isInteger(exponent)) return null;
  const result = Math.pow(base, exponent);
  if (!Number.isFinite(result) && Number.isFinite(base) && Number.isFinite(exponent)) throw resultTooLarge();
  return result;
}

/** The C library's ERANGE, as OverflowError carries it (errno and text). */
function resultTooLarge(): unknown {
  return newError('OverflowError', 34, 'Numerical result out of range');
}

/** int(x): truncation towards zero. */
export function float_to_int(value: number): Int {
  if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(value)) throw overflowError('cannot convert float infinity to integer');
  return intFromIntegralFloat(Math.trunc(value));
}

/** round(x): to the nearest integer, ties to even. */
export function float_round_to_int(value: number): Int {
  return float_to_int(roundHalfEven(value));
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** round(x, places): the double nearest to the exact value rounded to `places` decimals, ties to even. */
export function float_round(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0 || places > 323) return value;
  if (places < -308) return value < 0 ? -0 : 0;
  const size = Math.abs(value);
  const rounded = places >= 0 ? Number(fixedText(size, places)) : roundToTens(size, -places);
  if (rounded === Infinity) throw overflowError('rounded value too large to represent');
  return value < 0 ? -rounded : rounded;
}

function roundToTens(size: number, zeros: number): number {
  if (shortestDecimal(size).point < zeros) return 0;
  return Number(`${scaledInteger(size, -zeros)}e${zeros}`);
}

/** round(n, -zeros) for an int: to a multiple of 10^zeros, ties to even. */
export function roundIntToTens(value: Int, zeros: number): Int {
  const size = BigInt(value < 0 ? -value : value);
  if (String(size).length < zeros) return 0;
  const unit = 10n ** BigInt(zeros);
  const rounded = divideHalfEven(size, unit) * unit;
  return normalise(value < 0 ? -rounded : rounded);
}

/** Numerator and denominator in lowest terms, denominator positive. */
export function float_as_integer_ratio(value: number): [Int, Int] {
  if (Number.isNaN(value)) throw valueError('cannot convert NaN to integer ratio');
  if (!Number.isFinite(value)) throw overflowError('cannot convert Infinity to integer ratio');
  let { mantissa, exponent } = splitFloat(value);
  if (mantissa === 0n) return [0, 1];
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  if (exponent >= 0) return [normalise(mantissa << BigInt(exponent)), 1];
  return [normalise(mantissa), normalise(1n << BigInt(-exponent))];
}
