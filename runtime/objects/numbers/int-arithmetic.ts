import { memoryError, overflowError, valueError, zeroDivisionError } from '../exceptions/errors.ts';
import { bitLengthOf, scaleByPowerOfTwo } from './float-parse.ts';
import { normalise } from './int-normalise.ts';

/**
 * Exact arithmetic on ints (number or bigint, see heap/value.ts). Each operation is tried on doubles first: a safe
 * result is exact, anything else is computed again with BigInt. The names are those that generated code imports.
 */

export type Int = number | bigint;

/** V8 refuses BigInts above 2^30 bits; CPython would run out of memory near there on this kind of machine. */
const MAX_BITS = 2 ** 30;

export function int_add(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const sum = left + right;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return normalise(BigInt(left) + BigInt(right));
}

export function int_sub(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const difference = left - right;
    if (Number.isSafeInteger(difference)) return difference;
  }
  return normalise(BigInt(left) - BigInt(right));
}

export function int_mul(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const product = left * right;
    // + 0 turns -0 (from 0 * -n) into 0.
    if (Number.isSafeInteger(product)) return product + 0;
  }
  return withinMemory(() => normalise(BigInt(left) * BigInt(right)));
}

export function int_neg(value: Int): Int {
  return typeof value === 'number' ? 0 - value : normalise(-value);
}

export function int_abs(value: Int): Int {
  if (typeof value === 'number') return Math.abs(value);
  return value < 0n ? -value : value;
}

export function int_invert(value: Int): Int {
  return int_sub(-1, value);
}

export function int_floordiv(left: Int, right: Int): Int {
  if (right === 0) throw zeroDivisionError('integer division or modulo by zero');
  return floorDivide(left, right);
}

export function int_mod(left: Int, right: Int): Int {
  if (right === 0) throw zeroDivisionError('integer modulo by zero');
  return floorModulo(left, right);
}

export function int_divmod(left: Int, right: Int): [Int, Int] {
  if (right === 0) throw zeroDivisionError('integer division or modulo by zero');
  return [floorDivide(left, right), floorModulo(left, right)];
}

function floorDivide(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    // left - remainder is an exact multiple, so the division is exact; % never rounds.
    const remainder = left % right;
    const quotient = (left - remainder) / right;
    if (Number.isSafeInteger(left - remainder)) {
      return remainder !== 0 && remainder < 0 !== right < 0 ? quotient - 1 : quotient + 0;
    }
  }
  const a = BigInt(left);
  const b = BigInt(right);
  const quotient = a / b;
  const inexact = quotient * b !== a;
  return normalise(inexact && a < 0n !== b < 0n ? quotient - 1n : quotient);
}

function floorModulo(left: Int, right: Int): Int {
  if (typeof left === 'number' && typeof right === 'number') {
    const remainder = left % right;
    return remainder !== 0 && remainder < 0 !== right < 0 ? remainder + right : remainder + 0;
  }
  const divisor = BigInt(right);
  const remainder = BigInt(left) % divisor;
  return normalise(remainder !== 0n && remainder < 0n !== divisor < 0n ? remainder + divisor : remainder);
}

/** left / right as the nearest double, ties to even, whatever the sizes. */
export function int_truediv(left: Int, right: Int): number {
  if (right === 0) throw zeroDivisionError('division by zero');
  if (typeof left === 'number' && typeof right === 'number') return left / right;
  const negative = left < 0 !== right < 0;
  const size = divideMagnitudes(BigInt(int_abs(left)), BigInt(int_abs(right)));
  if (size === Infinity) throw overflowError('integer division result too large for a float');
  return negative ? -size : size;
}

function divideMagnitudes(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  // 66 quotient bits and a sticky bit are enough to round once, correctly, subnormal results included.
  const shift = 66 - (bitLengthOf(numerator) - bitLengthOf(denominator));
  const scaled = shift >= 0 ? numerator << BigInt(shift) : numerator;
  const divisor = shift >= 0 ? denominator : denominator << BigInt(-shift);
  const quotient = scaled / divisor;
  const sticky = quotient * divisor === scaled ? 0n : 1n;
  return scaleByPowerOfTwo((quotient << 1n) | sticky, -shift - 1);
}

export function int_lshift(value: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count');
  if (value === 0) return 0;
  if (typeof count === 'bigint') throw overflowError('too many digits in integer');
  if (typeof value === 'number' && count < 53) {
    const shifted = value * 2 ** count;
    if (Number.isSafeInteger(shifted)) return shifted;
  }
  if (count > MAX_BITS) throw memoryError();
  return withinMemory(() => normalise(BigInt(value) << BigInt(count)));
}

export function int_rshift(value: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count');
  if (typeof value === 'number') {
    if (count >= 53) return value < 0 ? -1 : 0;
    return Math.floor(value / 2 ** Number(count));
  }
  if (typeof count === 'bigint') return value < 0n ? -1 : 0;
  return normalise(value >> BigInt(count));
}

export function int_and(left: Int, right: Int): Int {
  if (fitsInt32(left) && fitsInt32(right)) return left & right;
  return normalise(BigInt(left) & BigInt(right));
}

export function int_or(left: Int, right: Int): Int {
  if (fitsInt32(left) && fitsInt32(right)) return left | right;
  return normalise(BigInt(left) | BigInt(right));
}

export function int_xor(left: Int, right: Int): Int {
  if (fitsInt32(left) && fitsInt32(right)) return left ^ right;
  return normalise(BigInt(left) ^ BigInt(right));
}

function fitsInt32(value: Int): value is number {
  return typeof value === 'number' && (value | 0) === value;
}

/** base ** exponent for exponent >= 0. */
export function int_pow(base: Int, exponent: Int): Int {
  if (typeof base === 'number' && typeof exponent === 'number') {
    const power = base ** exponent;
    // A double power below 2^53 may still be rounded, unless every factor of it was exact: multiply it out.
    if (Number.isSafeInteger(power)) return exactSmallPower(base, exponent);
  }
  if (base === 0 || base === 1 || base === -1) return trivialPower(base, exponent);
  if (typeof exponent === 'bigint') throw memoryError();
  const bits = bitLengthOf(BigInt(int_abs(base)));
  if ((bits - 1) * exponent > MAX_BITS) throw memoryError();
  return withinMemory(() => normalise(BigInt(base) ** BigInt(exponent)));
}

function exactSmallPower(base: number, exponent: number): number {
  if (base === 0 || base === 1 || base === -1) return trivialPower(base, exponent);
  let result = 1;
  for (let i = 0; i < exponent; i++) result *= base;
  return result;
}

function trivialPower(base: number, exponent: Int): number {
  if (exponent === 0) return 1;
  const even = typeof exponent === 'number' ? exponent % 2 === 0 : (exponent & 1n) === 0n;
  return base === -1 && even ? 1 : base;
}

/** pow(base, exponent, modulus); a negative exponent asks for the inverse. The result has the modulus's sign. */
export function int_pow_mod(base: Int, exponent: Int, modulus: Int): Int {
  if (modulus === 0) throw valueError('pow() 3rd argument cannot be 0');
  const size = BigInt(int_abs(modulus));
  const factor = exponent < 0 ? modularInverse(BigInt(base), size) : BigInt(base);
  const result = powerModulo(factor, BigInt(int_abs(exponent)), size);
  return floorModulo(normalise(result), modulus);
}

function powerModulo(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n % modulus;
  let square = ((base % modulus) + modulus) % modulus;
  const bits = exponent.toString(2);
  for (let i = bits.length - 1; i >= 0; i--) {
    if (bits[i] === '1') result = (result * square) % modulus;
    if (i > 0) square = (square * square) % modulus;
  }
  return result;
}

/** Extended Euclid. */
function modularInverse(value: bigint, modulus: bigint): bigint {
  let [r0, r1] = [modulus, ((value % modulus) + modulus) % modulus];
  let [t0, t1] = [0n, 1n];
  while (r1 !== 0n) {
    const quotient = r0 / r1;
    [r0, r1] = [r1, r0 - quotient * r1];
    [t0, t1] = [t1, t0 - quotient * t1];
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus');
  return t0;
}

/** -1, 0 or 1. JavaScript compares numbers and bigints by value, exactly. */
export function int_compare(left: Int, right: Int): -1 | 0 | 1 {
  if (left < right) return -1;
  return left > right ? 1 : 0;
}

/** The nearest double; raises OverflowError beyond the range. */
export function int_to_float(value: Int): number {
  const result = Number(value);
  if (!Number.isFinite(result)) throw overflowError('int too large to convert to float');
  return result;
}

export function int_bit_length(value: Int): number {
  if (value === 0) return 0;
  return bitLengthOf(BigInt(int_abs(value)));
}

export function int_bit_count(value: Int): number {
  let count = 0;
  for (const digit of BigInt(int_abs(value)).toString(2)) if (digit === '1') count++;
  return count;
}

/** Greatest common divisor, never negative. */
export function int_gcd(left: Int, right: Int): Int {
  let [a, b] = [int_abs(left), int_abs(right)];
  while (b !== 0) [a, b] = [b, floorModulo(a, b)];
  return a;
}

/** Runs a BigInt computation; V8's "Maximum BigInt size exceeded" is Python's MemoryError. */
function withinMemory(compute: () => Int): Int {
  try {
    return compute();
  } catch (error) {
    if (error instanceof RangeError) throw memoryError();
    throw error;
  }
}
