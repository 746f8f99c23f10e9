/** Arithmetic on number constants, by Python's rules. Null where Python raises (the operation is then not folded). */
import type { Operator } from '../ast.ts';
import { complexConstant, floatConstant, intConstant, type ConstantValue } from '../constant.ts';
import { bitLength, MAX_INT_BITS } from './limits.ts';

/** The int a bool or int constant stands for. */
export function asInt(value: ConstantValue): bigint | null {
  if (value.type === 'int') return value.value;
  if (value.type === 'bool') return value.value ? 1n : 0n;
  return null;
}

/** The float an int, bool or float stands for; null if it has none (too large, or no real number). */
function asFloat(value: ConstantValue): number | null {
  if (value.type === 'float') return value.value;
  const int = asInt(value);
  if (int === null) return null;
  const float = Number(int);
  return Number.isFinite(float) ? float : null;
}

export function foldInts(op: Operator, a: bigint, b: bigint): ConstantValue | null {
  const result = intResult(op, a, b);
  if (result === null) return null;
  return typeof result === 'bigint' ? intConstant(result) : floatConstant(result);
}

function intResult(op: Operator, a: bigint, b: bigint): bigint | number | null {
  switch (op) {
    case 'Add':
      return a + b;
    case 'Sub':
      return a - b;
    case 'Mult':
      return a !== 0n && b !== 0n && bitLength(a) + bitLength(b) > MAX_INT_BITS ? null : a * b;
    case 'Div':
      return divideInts(a, b);
    case 'FloorDiv':
      return b === 0n ? null : floorDivide(a, b);
    case 'Mod':
      return b === 0n ? null : a - floorDivide(a, b) * b;
    case 'Pow':
      return powerOfInts(a, b);
    case 'LShift':
      return shiftLeft(a, b);
    case 'RShift':
      return b < 0n ? null : shiftRight(a, b);
    case 'BitOr':
      return a | b;
    case 'BitXor':
      return a ^ b;
    case 'BitAnd':
      return a & b;
    case 'MatMult':
      return null;
    default:
      return op satisfies never;
  }
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** Correctly rounded, whatever the size of the operands; null on zero division and overflow. */
function divideInts(a: bigint, b: bigint): number | null {
  if (b === 0n) return null;
  if (a === 0n) return b < 0n ? -0 : 0;
  const negative = a < 0n !== b < 0n;
  const size = ratio(a < 0n ? -a : a, b < 0n ? -b : b);
  if (!Number.isFinite(size)) return null;
  return negative ? -size : size;
}

/** Bits kept of a quotient before the one rounding: more than a double's 53, with the remainder as sticky bit. */
const QUOTIENT_BITS = 66;

function ratio(a: bigint, b: bigint): number {
  const shift = QUOTIENT_BITS - (bitLength(a) - bitLength(b));
  const numerator = shift > 0 ? a << BigInt(shift) : a;
  const denominator = shift < 0 ? b << BigInt(-shift) : b;
  let quotient = numerator / denominator;
  if (numerator % denominator !== 0n) quotient |= 1n;
  return scale(quotient, -shift);
}

/** `quotient * 2 ** exponent` with one rounding, subnormal results included. */
function scale(quotient: bigint, exponent: number): number {
  const lowest = Math.max(exponent, -1074 - 2); // two guard bits below the smallest subnormal
  const dropped = lowest - exponent;
  let kept = quotient;
  if (dropped > 0) {
    kept = quotient >> BigInt(dropped);
    if (kept << BigInt(dropped) !== quotient) kept |= 1n;
  }
  if (lowest >= -1022 + 53) return Number(kept) * 2 ** lowest;
  // Number() would round a normal mantissa first and the multiplication again: split exactly instead.
  const places = -1074 - lowest;
  if (places <= 0) return Number(kept) * 2 ** lowest;
  const whole = kept >> BigInt(places);
  const rest = kept - (whole << BigInt(places));
  const half = 1n << BigInt(places - 1);
  const up = rest > half || (rest === half && (whole & 1n) === 1n);
  return bitLength(whole) > 53 ? Number(kept) * 2 ** lowest : Number(whole + (up ? 1n : 0n)) * 2 ** -1074;
}

function powerOfInts(a: bigint, b: bigint): bigint | number | null {
  if (b < 0n) {
    const base = asFloat(intConstant(a));
    const exponent = asFloat(intConstant(b));
    return base === null || exponent === null ? null : powerOfFloats(base, exponent);
  }
  if (a !== 0n && b > 0n) {
    if (b > BigInt(MAX_INT_BITS) || bitLength(a) > Math.floor(MAX_INT_BITS / Number(b))) return null;
  }
  // 0 and its powers need no limit; their exponent may be of any size.
  if (a === 0n) return b === 0n ? 1n : 0n;
  return a ** b;
}

function shiftLeft(a: bigint, b: bigint): bigint | null {
  if (b < 0n) return null;
  if (a === 0n || b === 0n) return a;
  const bits = bitLength(a);
  return b > BigInt(MAX_INT_BITS) || bits > MAX_INT_BITS - Number(b) ? null : a << b;
}

function shiftRight(a: bigint, b: bigint): bigint {
  if (b >= BigInt(bitLength(a))) return a < 0n ? -1n : 0n;
  return a >> b;
}

/** At least one operand is a float, the other one a real number. */
export function foldFloats(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  const a = asFloat(left);
  const b = asFloat(right);
  if (a === null || b === null) return null;
  const result = floatResult(op, a, b);
  return result === null ? null : floatConstant(result);
}

function floatResult(op: Operator, a: number, b: number): number | null {
  switch (op) {
    case 'Add':
      return a + b;
    case 'Sub':
      return a - b;
    case 'Mult':
      return a * b;
    case 'Div':
      return b === 0 ? null : a / b;
    case 'FloorDiv':
      return b === 0 ? null : floorDivideFloats(a, b);
    case 'Mod':
      return b === 0 ? null : floatRemainder(a, b);
    case 'Pow':
      return powerOfFloats(a, b);
    default:
      return null;
  }
}

/** The remainder has the divisor's sign. */
function floatRemainder(a: number, b: number): number {
  const remainder = a % b;
  if (remainder === 0) return b < 0 ? -0 : 0;
  return remainder < 0 !== b < 0 ? remainder + b : remainder;
}

function floorDivideFloats(a: number, b: number): number {
  const remainder = a % b;
  let quotient = (a - remainder) / b;
  if (remainder !== 0 && remainder < 0 !== b < 0) quotient -= 1;
  if (quotient === 0) return a / b < 0 || Object.is(a / b, -0) ? -0 : 0;
  const floor = Math.floor(quotient);
  return quotient - floor > 0.5 ? floor + 1 : floor;
}

/** Null where Python raises, or answers a complex number (a negative base with a fractional exponent). */
function powerOfFloats(a: number, b: number): number | null {
  if (b === 0 || a === 1) return 1;
  if (a === 0 && b < 0) return null;
  if (a === -1 && !Number.isFinite(b) && !Number.isNaN(b)) return 1;
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) return null;
  const result = a ** b;
  return !Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b) ? null : result;
}

interface Complex {
  readonly real: number;
  readonly imag: number;
}

function asComplex(value: ConstantValue): Complex | null {
  if (value.type === 'complex') return value;
  const real = asFloat(value);
  return real === null ? null : { real, imag: 0 };
}

/** At least one operand is complex. Powers are folded for whole exponents only. */
export function foldComplex(op: Operator, left: ConstantValue, right: ConstantValue): ConstantValue | null {
  const a = asComplex(left);
  const b = asComplex(right);
  if (a === null || b === null) return null;
  const result = complexResult(op, a, b);
  return result === null ? null : complexConstant(result.real, result.imag);
}

function complexResult(op: Operator, a: Complex, b: Complex): Complex | null {
  switch (op) {
    case 'Add':
      return { real: a.real + b.real, imag: a.imag + b.imag };
    case 'Sub':
      return { real: a.real - b.real, imag: a.imag - b.imag };
    case 'Mult':
      return multiplyComplex(a, b);
    case 'Div':
      return divideComplex(a, b);
    case 'Pow':
      return powerOfComplex(a, b);
    default:
      return null;
  }
}

function multiplyComplex(a: Complex, b: Complex): Complex {
  return { real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real };
}

/** Smith's method: scales by the larger part of the divisor. */
function divideComplex(a: Complex, b: Complex): Complex | null {
  const real = Math.abs(b.real);
  const imag = Math.abs(b.imag);
  if (real >= imag) {
    if (real === 0) return null;
    const quotient = b.imag / b.real;
    const denominator = b.real + b.imag * quotient;
    return { real: (a.real + a.imag * quotient) / denominator, imag: (a.imag - a.real * quotient) / denominator };
  }
  if (!(imag >= real)) return { real: NaN, imag: NaN };
  const quotient = b.real / b.imag;
  const denominator = b.real * quotient + b.imag;
  return { real: (a.real * quotient + a.imag) / denominator, imag: (a.imag * quotient - a.real) / denominator };
}

const MAX_WHOLE_EXPONENT = 100;

function powerOfComplex(a: Complex, b: Complex): Complex | null {
  if (b.imag !== 0 || !Number.isInteger(b.real) || Math.abs(b.real) > MAX_WHOLE_EXPONENT) return null;
  let result: Complex = { real: 1, imag: 0 };
  let square = a;
  for (let rest = Math.abs(b.real); rest > 0; rest >>= 1) {
    if (rest & 1) result = multiplyComplex(result, square);
    square = multiplyComplex(square, square);
  }
  return b.real < 0 ? divideComplex({ real: 1, imag: 0 }, result) : result;
}
