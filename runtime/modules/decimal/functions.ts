/** sqrt, exp, ln, log10 and powers: computed with digits to spare until the rounding is certain. */
import { compare, divide, invalid, multiply, nanOf, rescale } from './arithmetic.ts';
import { Context, fix, type Status } from './context.ts';
import { adjusted, dec, digitsOf, infinity, isInfinite, isZero, ONE, pow10, withSign, ZERO, type Dec } from './number.ts';

export function intSqrt(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

export function sqrt(x: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isInfinite(x) && x.sign === 0) return x;
  if (isZero(x)) return fix(dec(x.sign, 0n, Math.floor(x.exp / 2)), context, status);
  if (x.sign === 1) return invalid(status);
  const prec = context.prec + 1;
  const isOdd = x.exp % 2 !== 0;
  const [int, half] = [isOdd ? x.int * 10n : x.int, Math.floor(x.exp / 2)];
  const length = (digitsOf(int) + 1) >> 1;
  const shift = prec - length;
  const scaled = shift >= 0 ? int * 100n ** BigInt(shift) : int / 100n ** BigInt(-shift);
  let isExact = shift >= 0 || int % 100n ** BigInt(-shift) === 0n;
  let root = intSqrt(scaled);
  isExact &&= root * root === scaled;
  let exp = half - shift;
  if (isExact) {
    root = shift >= 0 ? root / pow10(shift) : root * pow10(-shift);
    exp += shift;
  } else if (root % 5n === 0n) root += 1n;
  const rounded = context.copy();
  rounded.rounding = 'ROUND_HALF_EVEN';
  return fix(dec(0, root, exp), rounded, status);
}

// ------------------------------------------------------------ fixed-point numbers: an int counts 10 ** -digits

/** exp(x) for any fixed-point x. */
function expFixed(x: bigint, unit: bigint): bigint {
  const halvings = 8n + BigInt(Math.max(0, (x < 0n ? -x : x).toString(2).length - unit.toString(2).length));
  const reduced = x >> halvings;
  let [sum, term] = [unit, unit];
  for (let n = 1n; term !== 0n && term !== -1n; n++) {
    term = (term * reduced) / unit / n;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) / unit;
  return sum;
}

/** ln(x) for fixed-point x > 0. */
function lnFixed(x: bigint, unit: bigint): bigint {
  let [root, doublings] = [x, 0n];
  const near = unit / 10n;
  while ((root > unit ? root - unit : unit - root) > near) {
    root = intSqrt(root * unit);
    doublings++;
  }
  const ratio = ((root - unit) * unit) / (root + unit);
  const square = (ratio * ratio) / unit;
  let [sum, power] = [0n, ratio];
  for (let n = 1n; power !== 0n && power !== -1n; n += 2n) {
    sum += power / n;
    power = (power * square) / unit;
  }
  return (2n * sum) << doublings;
}

const ln10s = new Map<number, bigint>();

function ln10(digits: number): bigint {
  const known = ln10s.get(digits);
  if (known !== undefined) return known;
  const unit = pow10(digits + 10);
  const value = lnFixed(10n * unit, unit) / pow10(10);
  ln10s.set(digits, value);
  return value;
}

const fixed = (x: Dec, digits: number): bigint => {
  const value = x.exp + digits >= 0 ? x.int * pow10(x.exp + digits) : x.int / pow10(-x.exp - digits);
  return x.sign === 1 ? -value : value;
};

/** exp of a finite number as a coefficient of some digits and an exponent. */
function expDigits(x: Dec, wanted: number): Dec {
  const digits = wanted + Math.max(0, adjusted(x) + 1) + 6;
  const value = fixed(x, digits);
  const base = ln10(digits);
  let tens = value / base;
  if (value < 0n && value % base !== 0n) tens -= 1n;
  const rest = value - tens * base;
  const unit = pow10(digits);
  return dec(0, expFixed(rest, unit), Number(tens) - digits);
}

function lnDigits(x: Dec, wanted: number): Dec {
  // Near 1 the logarithm begins with zeros, which cost digits.
  const lost = Math.abs(adjusted(x)) <= 1 ? digitsOf(x.int) + 2 : 0;
  const digits = wanted + lost + digitsOf(BigInt(Math.abs(adjusted(x)) + 1)) + 6;
  const tens = adjusted(x);
  const mantissa = fixed(dec(0, x.int, x.exp - tens), digits);
  const value = lnFixed(mantissa, pow10(digits)) + BigInt(tens) * ln10(digits);
  return dec(value < 0n ? 1 : 0, value < 0n ? -value : value, -digits);
}

/** Repeats with more digits until the digits beyond the precision say clearly how to round. */
function certain(compute: (digits: number) => Dec, prec: number): Dec {
  for (let extra = 4; ; extra += 8) {
    const x = compute(prec + extra);
    const length = digitsOf(x.int);
    const short = length > prec + 3 ? rescale(x, x.exp + length - prec - 3, 'ROUND_DOWN') : x;
    const tail = short.int % 1000n;
    if (extra > 400 || (tail !== 0n && tail !== 999n && tail !== 500n && tail !== 499n)) return short.int % 5n === 0n ? dec(short.sign, short.int + 1n, short.exp) : short;
  }
}

function inexact(x: Dec, context: Context, status: Status): Dec {
  const rounded = context.copy();
  rounded.rounding = 'ROUND_HALF_EVEN';
  return fix(x, rounded, status);
}

export function exp(x: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isInfinite(x)) return x.sign === 1 ? ZERO : x;
  if (isZero(x)) return ONE;
  const place = adjusted(x);
  // Too large or too small for any digit to matter.
  if (x.sign === 0 && place > digitsOf(BigInt((context.Emax + 1) * 3))) return inexact(dec(0, 1n, context.Emax + 1), context, status);
  if (x.sign === 1 && place > digitsOf(BigInt((-context.etiny + 1) * 3))) return inexact(dec(0, 1n, context.etiny - 1), context, status);
  if (place < -context.prec - 1) {
    const one = x.sign === 0 ? pow10(context.prec + 1) + 1n : pow10(context.prec + 2) - 1n;
    return inexact(dec(0, one, x.sign === 0 ? -context.prec - 1 : -context.prec - 2), context, status);
  }
  return inexact(certain((digits) => expDigits(x, digits), context.prec), context, status);
}

export function ln(x: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isZero(x)) return infinity(1);
  if (isInfinite(x) && x.sign === 0) return x;
  if (compare(x, ONE) === 0) return ZERO;
  if (x.sign === 1) return invalid(status);
  return inexact(certain((digits) => lnDigits(x, digits), context.prec), context, status);
}

export function log10(x: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isZero(x)) {
    status.add('DivisionByZero');
    return infinity(1);
  }
  if (isInfinite(x) && x.sign === 0) return x;
  if (x.sign === 1) return invalid(status);
  if (/^10*$/.test(x.int.toString())) return fix(intDec(BigInt(adjusted(x))), context, status);
  return inexact(certain((digits) => quotient(lnDigits(x, digits), digits), context.prec), context, status);
}

function quotient(logarithm: Dec, digits: number): Dec {
  const wide = new Context();
  [wide.prec, wide.rounding] = [digits + 10, 'ROUND_DOWN'];
  return divide(logarithm, dec(0, ln10(digits + 10), -digits - 10), wide, new Set());
}

export const intDec = (n: bigint): Dec => dec(n < 0n ? 1 : 0, n < 0n ? -n : n, 0);

// ------------------------------------------------------------ powers

const isInteger = (x: Dec): boolean => x.special === '' && (x.exp >= 0 || x.int % pow10(Math.min(-x.exp, digitsOf(x.int) + 1)) === 0n);
const toBigInt = (x: Dec): bigint => {
  const size = x.exp >= 0 ? x.int * pow10(x.exp) : x.int / pow10(-x.exp);
  return x.sign === 1 ? -size : size;
};

export function power(x: Dec, y: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x, y);
  if (found !== null) return found;
  if (isZero(y)) return isZero(x) ? invalid(status) : ONE;
  const isIntegral = isInteger(y);
  const isOdd = isIntegral && adjusted(y) < 400 && toBigInt(y) % 2n !== 0n;
  const sign: 0 | 1 = x.sign === 1 && isOdd ? 1 : 0;
  if (x.sign === 1 && !isIntegral && !isZero(x)) return invalid(status);
  const base = withSign(x, 0);
  if (isZero(base)) return y.sign === 0 ? dec(sign, 0n, 0) : infinity(sign);
  if (isInfinite(base)) return y.sign === 0 ? infinity(sign) : dec(sign, 0n, 0);
  if (compare(base, ONE) === 0) return powerOfOne(base, y, sign, isIntegral, context, status);
  if (isInfinite(y)) return (y.sign === 0) === (compare(base, ONE) < 0) ? dec(sign, 0n, 0) : infinity(sign);
  return finitePower(base, y, sign, context, status);
}

function powerOfOne(base: Dec, y: Dec, sign: 0 | 1, isIntegral: boolean, context: Context, status: Status): Dec {
  if (!isIntegral) {
    for (const signal of ['Inexact', 'Rounded'] as const) status.add(signal);
    return dec(sign, pow10(context.prec - 1), 1 - context.prec);
  }
  const times = y.sign === 1 ? 0n : toBigInt(y);
  const exp = Number(BigInt(base.exp) * times);
  if (exp < 1 - context.prec) {
    status.add('Rounded');
    return dec(sign, pow10(context.prec - 1), 1 - context.prec);
  }
  return dec(sign, pow10(-exp), exp);
}

function finitePower(base: Dec, y: Dec, sign: 0 | 1, context: Context, status: Status): Dec {
  const exact = exactPower(base, y, context.prec + 1);
  if (exact !== null) return fix(withSign(exact, sign), context, status);
  const bound = (adjusted(base) + 1) * Number(toBigIntish(y));
  if (bound > 2 * context.Emax + 100) return inexact(dec(sign, 1n, context.Emax + 1), context, status);
  if (bound < 2 * context.etiny - 100) return inexact(dec(sign, 1n, context.etiny - 1), context, status);
  const result = certain((digits) => {
    const wide = new Context();
    [wide.prec, wide.Emax, wide.Emin] = [digits + digitsOf(y.int) + 10, 999999999, -999999999];
    return expDigits(multiply(lnDigits(base, wide.prec), y, wide, new Set()), digits);
  }, context.prec);
  return inexact(withSign(result, sign), context, status);
}

/** Roughly y, for bounds. */
const toBigIntish = (y: Dec): number => (y.sign === 1 ? -1 : 1) * Number(y.int) * 10 ** Math.max(-300, Math.min(300, y.exp));

/** The power where it has at most `most` digits: of integer exponents, and of roots that come out. */
function exactPower(base: Dec, y: Dec, most: number): Dec | null {
  if (isInteger(y) && y.sign === 0) {
    const times = toBigInt(y);
    const reduced = stripped(base);
    if (times > 100000n || BigInt(digitsOf(reduced.int) - 1) * times > BigInt(most)) return null;
    const [int, exp] = [base.int ** (digitsOf(base.int) * Number(times) < 5000 ? times : 1n), base.exp * Number(times)];
    if (digitsOf(base.int) * Number(times) >= 5000) return dec(0, reduced.int ** times, reduced.exp * Number(times));
    return digitsOf(stripped(dec(0, int, exp)).int) <= most ? dec(0, int, exp) : null;
  }
  if (isInteger(y)) return exactInverse(base, y, most);
  if (compare(withSign(y, 0), dec(0, 5n, -1)) !== 0) return null;
  const root = exactRoot(base, most);
  if (root === null) return null;
  return y.sign === 0 ? root : exactInverse(root, dec(1, 1n, 0), most);
}

function stripped(x: Dec): Dec {
  let { int, exp } = x;
  for (; int % 10n === 0n && int !== 0n; exp++) int /= 10n;
  return dec(x.sign, int, exp);
}

/** base ** y for negative y, which is exact only for powers of 2 and 5. */
function exactInverse(base: Dec, y: Dec, most: number): Dec | null {
  const times = -toBigInt(y);
  if (times > 10000n) return null;
  const { int, exp } = stripped(base);
  let [rest, twos, fives] = [int, 0, 0];
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  const coefficient = (pow10(places) / int) ** times;
  return digitsOf(coefficient) <= most ? dec(0, coefficient, -(places + exp) * Number(times)) : null;
}

function exactRoot(base: Dec, most: number): Dec | null {
  const { int, exp } = stripped(base);
  const [even, half] = exp % 2 === 0 ? [int, exp / 2] : [int * 10n, (exp - 1) / 2];
  const root = intSqrt(even);
  return root * root === even && digitsOf(root) <= most ? dec(0, root, half) : null;
}

/** pow(x, y, modulus) of integers. */
export function modularPower(x: Dec, y: Dec, modulus: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x, y, modulus);
  if (found !== null) return found;
  if (![x, y, modulus].every(isInteger) || y.sign === 1 || isZero(modulus) || adjusted(modulus) >= context.prec || (isZero(x) && isZero(y))) return invalid(status);
  const [m, sign] = [toBigInt(withSign(modulus, 0)), x.sign === 1 && toBigInt(y) % 2n === 1n ? 1 : 0] as const;
  let [result, base, times] = [1n, toBigInt(withSign(x, 0)) % m, toBigInt(y)];
  for (; times > 0n; times >>= 1n) {
    if (times & 1n) result = (result * base) % m;
    base = (base * base) % m;
  }
  return dec(sign, result % m, 0);
}
