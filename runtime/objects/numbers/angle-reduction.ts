/** Reduction of huge angles modulo pi/2, exactly: with as many bits of pi as a double's exponent can ask for. */
import { splitFloat } from './float-repr.ts';
import { twoSum } from './double-double.ts';
import type { DD } from './double-double.ts';

const BITS = 1300n;

let halfPi: bigint | null = null;

/** pi/2 * 2^BITS, by Machin's formula; computed when first needed. */
function halfPiBits(): bigint {
  halfPi ??= (16n * arctanInverse(5n) - 4n * arctanInverse(239n)) / 2n;
  return halfPi;
}

/** atan(1/n) * 2^BITS */
function arctanInverse(n: bigint): bigint {
  let power = (1n << BITS) / n;
  let sum = power;
  for (let k = 3n, sign = -1n; power !== 0n; k += 2n, sign = -sign) {
    power /= n * n;
    sum += (sign * power) / k;
  }
  return sum;
}

/** x = quadrant * pi/2 + rest modulo 2 pi, |rest| <= pi/4. */
export function reduceHugeAngle(x: number): { quadrant: number; rest: DD } {
  const { mantissa, exponent } = splitFloat(x);
  const scaled = exponent >= 0 ? mantissa << (BITS + BigInt(exponent)) : mantissa << (BITS - BigInt(-exponent));
  const unit = halfPiBits();
  const turns = (2n * scaled + (scaled < 0n ? -unit : unit)) / (2n * unit);
  const rest = scaled - turns * unit;
  const quadrant = Number(((turns % 4n) + 4n) % 4n);
  return { quadrant, rest: toParts(rest) };
}

/** Bits after the point that are worth keeping: no double is nearer than 2^-62 to a multiple of pi/2. */
const KEPT = 200n;

/** A fixed-point number below 1 as the sum of two doubles. */
function toParts(value: bigint): DD {
  const kept = value >> (BITS - KEPT);
  const hi = Number(kept);
  return twoSum(hi * 2 ** -200, Number(kept - BigInt(hi)) * 2 ** -200);
}
