/** Arithmetic of decimal numbers, as the General Decimal Arithmetic specification has it. */
import { fix, roundOff, type Context, type Rounding, type Status } from './context.ts';
import { adjusted, dec, digitsOf, infinity, isInfinite, isNaN, isZero, nan, negated, pow10, withSign, type Dec } from './number.ts';

/** The NaN that an operation on NaNs gives; null if there is none among the operands. */
export function nanOf(context: Context, status: Status, ...operands: readonly Dec[]): Dec | null {
  const found = operands.find((x) => x.special === 'N') ?? operands.find((x) => x.special === 'n');
  if (found === undefined) return null;
  if (found.special === 'N') status.add('InvalidOperation');
  return fix(nan(found.sign, found.int), context, status);
}

export function invalid(status: Status, condition: 'InvalidOperation' | 'DivisionImpossible' | 'DivisionUndefined' | 'InvalidContext' | 'ConversionSyntax' = 'InvalidOperation'): Dec {
  status.add(condition);
  return nan();
}

export function add(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  if (isInfinite(a)) return isInfinite(b) && a.sign !== b.sign ? invalid(status) : a;
  if (isInfinite(b)) return b;
  const exp = Math.min(a.exp, b.exp);
  const negativeZero = context.rounding === 'ROUND_FLOOR' && a.sign !== b.sign ? 1 : 0;
  if (isZero(a) && isZero(b)) return fix(dec(a.sign === b.sign ? a.sign : negativeZero, 0n, exp), context, status);
  if (isZero(a)) return fix(rescaledForZero(b, Math.max(exp, b.exp - context.prec - 1)), context, status);
  if (isZero(b)) return fix(rescaledForZero(a, Math.max(exp, a.exp - context.prec - 1)), context, status);
  const [x, y] = aligned(a, b, context.prec);
  const sum = signed(x) + signed(y);
  if (sum === 0n) return fix(dec(negativeZero, 0n, exp), context, status);
  return fix(dec(sum < 0n ? 1 : 0, sum < 0n ? -sum : sum, x.exp), context, status);
}

const signed = (x: Dec): bigint => (x.sign === 1 ? -x.int : x.int);
const rescaledForZero = (x: Dec, exp: number): Dec => (exp >= x.exp ? x : dec(x.sign, x.int * pow10(x.exp - exp), exp));

/** With equal exponents; a number too small to matter becomes one digit that says it is there. */
function aligned(a: Dec, b: Dec, prec: number): [Dec, Dec] {
  const [high, low] = a.exp < b.exp ? [b, a] : [a, b];
  const [highLength, lowLength] = [digitsOf(high.int), digitsOf(low.int)];
  const least = high.exp + Math.min(-1, highLength - prec - 2);
  const small = lowLength + low.exp - 1 < least ? dec(low.sign, 1n, least) : low;
  const large = dec(high.sign, high.int * pow10(high.exp - small.exp), small.exp);
  return a.exp < b.exp ? [small, large] : [large, small];
}

export const subtract = (a: Dec, b: Dec, context: Context, status: Status): Dec => (isNaN(b) ? add(a, b, context, status) : add(a, negated(b), context, status));

export function multiply(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  const sign = a.sign === b.sign ? 0 : 1;
  if (isInfinite(a) || isInfinite(b)) return isZero(a) || isZero(b) ? invalid(status) : infinity(sign);
  return fix(dec(sign, a.int * b.int, a.exp + b.exp), context, status);
}

export function divide(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  const sign = a.sign === b.sign ? 0 : 1;
  if (isInfinite(a)) return isInfinite(b) ? invalid(status) : infinity(sign);
  if (isInfinite(b)) {
    status.add('Clamped');
    return dec(sign, 0n, context.etiny);
  }
  if (isZero(b)) return divisionByZero(a, sign, status);
  if (isZero(a)) return fix(dec(sign, 0n, a.exp - b.exp), context, status);
  const shift = digitsOf(b.int) - digitsOf(a.int) + context.prec + 1;
  let exp = a.exp - b.exp - shift;
  const [top, bottom] = shift >= 0 ? [a.int * pow10(shift), b.int] : [a.int, b.int * pow10(-shift)];
  let quotient = top / bottom;
  if (top % bottom !== 0n) {
    if (quotient % 5n === 0n) quotient += 1n;
  } else {
    for (const ideal = a.exp - b.exp; exp < ideal && quotient % 10n === 0n; exp++) quotient /= 10n;
  }
  return fix(dec(sign, quotient, exp), context, status);
}

function divisionByZero(a: Dec, sign: 0 | 1, status: Status): Dec {
  if (isZero(a)) return invalid(status, 'DivisionUndefined');
  status.add('DivisionByZero');
  return infinity(sign);
}

/** Integer quotient and remainder of finite numbers, b not zero; null where the quotient has too many digits. */
function divideInts(a: Dec, b: Dec, context: Context): [Dec, Dec] | null {
  const sign = a.sign === b.sign ? 0 : 1;
  const ideal = isInfinite(b) ? a.exp : Math.min(a.exp, b.exp);
  const difference = adjusted(a) - adjusted(b);
  if (isZero(a) || isInfinite(b) || difference <= -2) return [dec(sign, 0n, 0), rescale(a, ideal, context.rounding)];
  if (difference > context.prec) return null;
  const top = a.exp >= b.exp ? a.int * pow10(a.exp - b.exp) : a.int;
  const bottom = a.exp >= b.exp ? b.int : b.int * pow10(b.exp - a.exp);
  const quotient = top / bottom;
  return quotient < pow10(context.prec) ? [dec(sign, quotient, 0), dec(a.sign, top % bottom, ideal)] : null;
}

export function divideToInt(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  if (isInfinite(a)) return isInfinite(b) ? invalid(status) : infinity(a.sign === b.sign ? 0 : 1);
  if (isZero(b)) return divisionByZero(a, a.sign === b.sign ? 0 : 1, status);
  const parts = divideInts(a, b, context);
  return parts === null ? invalid(status, 'DivisionImpossible') : fix(parts[0], context, status);
}

export function remainder(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  if (isInfinite(a)) return invalid(status);
  if (isZero(b)) return isZero(a) ? invalid(status, 'DivisionUndefined') : invalid(status);
  const parts = divideInts(a, b, context);
  return parts === null ? invalid(status, 'DivisionImpossible') : fix(parts[1], context, status);
}

export function remainderNear(a: Dec, b: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b);
  if (found !== null) return found;
  if (isInfinite(a)) return invalid(status);
  if (isZero(b)) return isZero(a) ? invalid(status, 'DivisionUndefined') : invalid(status);
  if (isInfinite(b)) return fix(a, context, status);
  const exp = Math.min(a.exp, b.exp);
  if (isZero(a)) return fix(dec(a.sign, 0n, exp), context, status);
  if (adjusted(a) - adjusted(b) >= context.prec + 1) return invalid(status, 'DivisionImpossible');
  const [top, bottom] = [a.int * pow10(a.exp - exp), b.int * pow10(b.exp - exp)];
  let [quotient, rest] = [top / bottom, top % bottom];
  if (2n * rest + (quotient & 1n) > bottom) [quotient, rest] = [quotient + 1n, rest - bottom];
  if (quotient >= pow10(context.prec)) return invalid(status, 'DivisionImpossible');
  const sign = rest < 0n ? (a.sign === 0 ? 1 : 0) : a.sign;
  return fix(dec(sign, rest < 0n ? -rest : rest, exp), context, status);
}

/** With this exponent, whatever the context says. */
export function rescale(x: Dec, exp: number, rounding: Rounding): Dec {
  if (x.special !== '') return x;
  if (x.int === 0n) return dec(x.sign, 0n, exp);
  if (x.exp >= exp) return dec(x.sign, x.int * pow10(x.exp - exp), exp);
  const drop = Math.min(exp - x.exp, digitsOf(x.int) + 1);
  return dec(x.sign, roundOff(x.int, drop, x.sign, rounding).int, exp);
}

export function quantize(x: Dec, like: Dec, rounding: Rounding, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x, like);
  if (found !== null) return found;
  if (isInfinite(x) || isInfinite(like)) return isInfinite(x) && isInfinite(like) ? x : invalid(status);
  if (like.exp < context.etiny || like.exp > context.Emax) return invalid(status);
  if (isZero(x)) return fix(dec(x.sign, 0n, like.exp), context, status);
  const place = adjusted(x);
  if (place > context.Emax || place - like.exp + 1 > context.prec) return invalid(status);
  const result = rescale(x, like.exp, rounding);
  if (adjusted(result) > context.Emax || digitsOf(result.int) > context.prec) return invalid(status);
  if (!isZero(result) && adjusted(result) < context.Emin) status.add('Subnormal');
  if (result.exp > x.exp) {
    if (compare(result, x) !== 0) status.add('Inexact');
    status.add('Rounded');
  }
  return fix(result, context, status);
}

export function toIntegral(x: Dec, rounding: Rounding, context: Context, status: Status, isExact: boolean): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isInfinite(x) || x.exp >= 0) return x;
  if (isZero(x)) return dec(x.sign, 0n, 0);
  const result = rescale(x, 0, rounding);
  if (isExact) {
    if (compare(result, x) !== 0) status.add('Inexact');
    status.add('Rounded');
  }
  return result;
}

/** -1, 0 or 1 of numbers that are no NaNs. */
export function compare(a: Dec, b: Dec): -1 | 0 | 1 {
  if (isInfinite(a) || isInfinite(b)) {
    const [x, y] = [a, b].map((each) => (isInfinite(each) ? (each.sign === 1 ? -1 : 1) : 0)) as [number, number];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  if (isZero(a) || isZero(b)) return compareNumbers(isZero(a) ? 0 : a.sign === 1 ? -1 : 1, isZero(b) ? 0 : b.sign === 1 ? -1 : 1);
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const [x, y] = [adjusted(a), adjusted(b)];
  if (x !== y) return x < y === (a.sign === 0) ? -1 : 1;
  const exp = Math.min(a.exp, b.exp);
  return compareNumbers(signed(a) * pow10(a.exp - exp), signed(b) * pow10(b.exp - exp));
}

const compareNumbers = (a: bigint | number, b: bigint | number): -1 | 0 | 1 => (a < b ? -1 : a > b ? 1 : 0);

/** The order of representations: -NaN < ... < -0 < 0 < ... < NaN. */
export function compareTotal(a: Dec, b: Dec): -1 | 0 | 1 {
  if (a.sign !== b.sign) return a.sign === 1 ? -1 : 1;
  const flip = (order: number): -1 | 0 | 1 => compareNumbers(a.sign === 1 ? -order : order, 0);
  const rank = (x: Dec): number => (x.special === 'n' ? 2 : x.special === 'N' ? 1 : 0);
  if (rank(a) !== rank(b)) return flip(rank(a) - rank(b));
  if (rank(a) > 0) return flip(compareNumbers(a.int, b.int));
  const order = compare(a, b);
  return order !== 0 ? order : flip(a.exp - b.exp);
}

export function normalize(x: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  const fixed = fix(x, context, status);
  if (isInfinite(fixed)) return fixed;
  if (isZero(fixed)) return dec(fixed.sign, 0n, 0);
  const most = context.clamp === 1 ? context.etop : context.Emax;
  let { int, exp } = fixed;
  for (; int % 10n === 0n && exp < most; exp++) int /= 10n;
  return dec(fixed.sign, int, exp);
}

export function fusedMultiplyAdd(a: Dec, b: Dec, c: Dec, context: Context, status: Status): Dec {
  const found = nanOf(context, status, a, b) ?? nanOf(context, status, c);
  if (found !== null) return found;
  const sign = a.sign === b.sign ? 0 : 1;
  if (isInfinite(a) || isInfinite(b)) {
    if (isZero(a) || isZero(b)) return invalid(status);
    return add(infinity(sign), c, context, status);
  }
  return add(dec(sign, a.int * b.int, a.exp + b.exp), c, context, status);
}

export function nextToward(x: Dec, up: boolean, context: Context, status: Status): Dec {
  const found = nanOf(context, status, x);
  if (found !== null) return found;
  if (isInfinite(x)) return (x.sign === 1) === up ? dec(x.sign, pow10(context.prec) - 1n, context.etop) : x;
  const wide = context.copy();
  wide.rounding = up ? 'ROUND_CEILING' : 'ROUND_FLOOR';
  const ignored: Status = new Set();
  const fixed = fix(x, wide, ignored);
  if (compare(fixed, x) !== 0) return fixed;
  return add(x, withSign(dec(0, 1n, context.etiny - 1), up ? 0 : 1), wide, ignored);
}
