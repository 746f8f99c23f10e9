/** math's functions on the parts and neighbours of doubles. */
import { overflowError, valueError } from '../objects/exceptions/errors.ts';
import { scaleByPowerOfTwo } from '../objects/numbers/float-parse.ts';
import { splitFloat } from '../objects/numbers/float-repr.ts';

const VIEW = new DataView(new ArrayBuffer(8));

/** value = mantissa * 2^exponent with 0.5 <= |mantissa| < 1 (or 0, inf, nan with exponent 0). */
export function frexp(value: number): [number, number] {
  if (value === 0 || !Number.isFinite(value)) return [value, 0];
  const { mantissa, exponent } = splitFloat(value);
  const bits = (mantissa < 0n ? -mantissa : mantissa).toString(2).length;
  return [Number(mantissa) / 2 ** bits, exponent + bits];
}

export function ldexp(value: number, exponent: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const { mantissa, exponent: own } = splitFloat(value);
  const power = Math.max(-10000, Math.min(10000, exponent)) + own;
  const size = scaleByPowerOfTwo(mantissa < 0n ? -mantissa : mantissa, power);
  if (size === Infinity) throw overflowError('math range error');
  return value < 0 ? -size : size;
}

/** The double `steps` away from `from` in the direction of `to`, not beyond it. */
export function nextAfter(from: number, to: number, steps: bigint): number {
  if (Number.isNaN(from) || Number.isNaN(to)) return NaN;
  if (from === to || steps === 0n) return from === to ? to : from;
  const [start, end] = [orderedBits(from), orderedBits(to)];
  const moved = start < end ? start + steps : start - steps;
  const stop = start < end ? (moved > end ? end : moved) : moved < end ? end : moved;
  return stop === 0n && from < 0 ? -0 : fromOrderedBits(stop);
}

/** Doubles as integers in the same order. */
function orderedBits(value: number): bigint {
  VIEW.setFloat64(0, value);
  const bits = VIEW.getBigInt64(0);
  return bits < 0n ? -(bits & 0x7fffffffffffffffn) : bits;
}

function fromOrderedBits(bits: bigint): number {
  VIEW.setBigInt64(0, bits < 0n ? -bits : bits);
  const size = VIEW.getFloat64(0);
  return bits < 0n ? -size : size;
}

export function ulp(value: number): number {
  const size = Math.abs(value);
  if (!Number.isFinite(size)) return size;
  if (size === Number.MAX_VALUE) return size - nextAfter(size, 0, 1n);
  return nextAfter(size, Infinity, 1n) - size;
}

/** IEEE 754 remainder: x - n*y with n the integer nearest to x/y, ties to even. */
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  if (!Number.isFinite(x) || y === 0) throw valueError('math domain error');
  if (!Number.isFinite(y)) return x;
  const size = Math.abs(y);
  const rest = Math.abs(x) % size;
  const across = size - rest;
  const quotientIsOdd = (Math.abs(x) - rest) % (2 * size) !== 0;
  const signed = rest < across || (rest === across && !quotientIsOdd) ? rest : -across;
  return x < 0 || Object.is(x, -0) ? -signed : signed;
}

/** The exact sum, rounded once: partial sums that do not overlap (Shewchuk), the last rounding half to even. */
export function fsum(values: Iterable<number>): number {
  const partials: number[] = [];
  let special = 0;
  let infinities = 0;
  for (const value of values) {
    addPartial(partials, value);
    if (Number.isFinite(value)) {
      if (partials.some((part) => !Number.isFinite(part))) throw overflowError('intermediate overflow in fsum');
      continue;
    }
    partials.length = 0;
    special += value;
    if (!Number.isNaN(value)) infinities += value;
  }
  if (special !== 0) {
    if (Number.isNaN(infinities)) throw valueError('-inf + inf in fsum');
    return special;
  }
  return roundPartials(partials);
}

function addPartial(partials: number[], value: number): void {
  let x = value;
  let kept = 0;
  for (const partial of partials) {
    let y = partial;
    if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
    const high = x + y;
    const low = y - (high - x);
    if (low !== 0) partials[kept++] = low;
    x = high;
  }
  partials.length = kept;
  partials.push(x);
}

function roundPartials(partials: readonly number[]): number {
  let at = partials.length;
  if (at === 0) return 0;
  let high = partials[--at] as number;
  let low = 0;
  while (at > 0 && low === 0) {
    const x = high;
    const y = partials[--at] as number;
    high = x + y;
    low = y - (high - x);
  }
  // Half an ulp exactly, and more of the same sign to come: round away.
  if (at > 0 && low !== 0 && low < 0 === (partials[at - 1] as number) < 0) {
    const twice = low * 2;
    const next = high + twice;
    if (twice === next - high) return next;
  }
  return high;
}

/** x*y + z rounded once. */
export function fma(x: number, y: number, z: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y) || !Number.isFinite(z)) return specialFma(x, y, z);
  const [a, b, c] = [splitFloat(x), splitFloat(y), splitFloat(z)];
  const product = a.mantissa * b.mantissa;
  const exponent = Math.min(a.exponent + b.exponent, c.exponent);
  const sum = (product << BigInt(a.exponent + b.exponent - exponent)) + (c.mantissa << BigInt(c.exponent - exponent));
  if (sum === 0n) return x * y + z;
  const size = scaleByPowerOfTwo(sum < 0n ? -sum : sum, exponent);
  if (size === Infinity) throw overflowError('overflow in fma');
  return sum < 0n ? -size : size;
}

function specialFma(x: number, y: number, z: number): number {
  const result = x * y + z;
  if (Number.isNaN(result) && ![x, y, z].some(Number.isNaN)) throw valueError('invalid operation in fma');
  return result;
}

