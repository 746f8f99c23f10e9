/** Contexts: precision, rounding, limits, what has happened, and what raises. */
import { digitsOf, dec, infinity, nan, pow10, type Dec } from './number.ts';

/** In the order in which they are looked at, as in CPython. */
export const SIGNALS = ['InvalidOperation', 'FloatOperation', 'DivisionByZero', 'Overflow', 'Underflow', 'Subnormal', 'Inexact', 'Rounded', 'Clamped'] as const;
export type Signal = (typeof SIGNALS)[number];
/** What exactly was invalid. */
export type Condition = Signal | 'ConversionSyntax' | 'DivisionImpossible' | 'DivisionUndefined' | 'InvalidContext';

export const ROUNDINGS = ['ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP'] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export class Context {
  prec = 28;
  rounding: Rounding = 'ROUND_HALF_EVEN';
  Emin = -999999;
  Emax = 999999;
  capitals = 1;
  clamp = 0;
  readonly flags = new Set<Signal>();
  readonly traps = new Set<Signal>(['InvalidOperation', 'DivisionByZero', 'Overflow']);

  get etiny(): number {
    return this.Emin - this.prec + 1;
  }
  get etop(): number {
    return this.Emax - this.prec + 1;
  }

  copy(): Context {
    const copy = new Context();
    const { prec, rounding, Emin, Emax, capitals, clamp } = this;
    Object.assign(copy, { prec, rounding, Emin, Emax, capitals, clamp });
    copy.traps.clear();
    for (const trap of this.traps) copy.traps.add(trap);
    for (const flag of this.flags) copy.flags.add(flag);
    return copy;
  }
}

/** What happened during one operation. */
export type Status = Set<Condition>;

/** How the coefficient changes when its last `drop` digits go: the quotient, whether to add one, whether anything was lost. */
export function roundOff(int: bigint, drop: number, sign: 0 | 1, rounding: Rounding): { readonly int: bigint; readonly isInexact: boolean } {
  const unit = pow10(drop);
  const [quotient, rest] = [int / unit, int % unit];
  if (rest === 0n) return { int: quotient, isInexact: false };
  return { int: roundsUp(quotient, rest, unit, sign, rounding) ? quotient + 1n : quotient, isInexact: true };
}

function roundsUp(quotient: bigint, rest: bigint, unit: bigint, sign: 0 | 1, rounding: Rounding): boolean {
  const half = 2n * rest - unit;
  switch (rounding) {
    case 'ROUND_UP':
      return true;
    case 'ROUND_DOWN':
      return false;
    case 'ROUND_CEILING':
      return sign === 0;
    case 'ROUND_FLOOR':
      return sign === 1;
    case 'ROUND_HALF_UP':
      return half >= 0n;
    case 'ROUND_HALF_DOWN':
      return half > 0n;
    case 'ROUND_HALF_EVEN':
      return half > 0n || (half === 0n && quotient % 2n === 1n);
    default:
      return quotient % 5n === 0n;
  }
}

/** The number as the context allows it. */
export function fix(x: Dec, context: Context, status: Status): Dec {
  if (x.special === 'F') return x;
  if (x.special !== '') return fixNaN(x, context);
  if (x.int === 0n) return fixZero(x, context, status);
  const length = digitsOf(x.int);
  let least = length + x.exp - context.prec;
  if (least > context.etop) return overflow(x.sign, context, status);
  const isSubnormal = least < context.etiny;
  if (isSubnormal) least = context.etiny;
  if (x.exp < least) return shorten(x, least, isSubnormal, context, status);
  if (isSubnormal) status.add('Subnormal');
  if (context.clamp === 1 && x.exp > context.etop) {
    status.add('Clamped');
    return dec(x.sign, x.int * pow10(x.exp - context.etop), context.etop);
  }
  return x;
}

function fixNaN(x: Dec, context: Context): Dec {
  const most = context.prec - context.clamp;
  const text = x.int.toString();
  return text.length <= most ? x : nan(x.sign, BigInt(text.slice(text.length - most) || '0'), x.special as 'n');
}

function fixZero(x: Dec, context: Context, status: Status): Dec {
  const most = context.clamp === 1 ? context.etop : context.Emax;
  const exp = Math.min(Math.max(x.exp, context.etiny), most);
  if (exp === x.exp) return x;
  status.add('Clamped');
  return dec(x.sign, 0n, exp);
}

function shorten(x: Dec, least: number, isSubnormal: boolean, context: Context, status: Status): Dec {
  // Digits far below the last place only matter by being there.
  const drop = Math.min(least - x.exp, digitsOf(x.int) + 1);
  const rounded = roundOff(x.int, drop, x.sign, context.rounding);
  let [int, exp] = [rounded.int, least];
  if (digitsOf(int) > context.prec) [int, exp] = [int / 10n, exp + 1];
  if (exp > context.etop) return overflow(x.sign, context, status);
  if (rounded.isInexact && isSubnormal) status.add('Underflow');
  if (isSubnormal) status.add('Subnormal');
  if (rounded.isInexact) status.add('Inexact');
  status.add('Rounded');
  if (int === 0n) status.add('Clamped');
  return dec(x.sign, int, exp);
}

function overflow(sign: 0 | 1, context: Context, status: Status): Dec {
  for (const signal of ['Overflow', 'Inexact', 'Rounded'] as const) status.add(signal);
  const { rounding } = context;
  const isInfinite = rounding === 'ROUND_HALF_UP' || rounding === 'ROUND_HALF_EVEN' || rounding === 'ROUND_HALF_DOWN' || rounding === 'ROUND_UP' ||
    (rounding === 'ROUND_CEILING' && sign === 0) || (rounding === 'ROUND_FLOOR' && sign === 1);
  return isInfinite ? infinity(sign) : dec(sign, pow10(context.prec) - 1n, context.etop);
}
