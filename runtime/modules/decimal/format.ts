/** format() of decimals: the format language, with the number's own digits. */
import { valueError } from '../../objects/exceptions/errors.ts';
import { rescale } from './arithmetic.ts';
import { roundOff, type Context } from './context.ts';
import { adjusted, dec, decText, digitsOf, isZero, pow10, type Dec } from './number.ts';

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([eEfFgGn%])?$/su;

export function formatDec(x: Dec, spec: string, context: Context): string {
  const match = SPEC.exec(spec);
  if (match === null) throw valueError('invalid format string');
  const [, givenFill, givenAlign, sign, noMinusZero, , zero, width, separator, precision, type] = match;
  const kind = type ?? '';
  const body = x.special === '' ? finiteBody(x, kind, precision === undefined ? null : Number(precision), context) : { text: specialText(x), isNegative: x.sign === 1 };
  const isZeroNow = noMinusZero !== undefined && /^[0.]*(?:[eE].*)?%?$/.test(body.text);
  const prefix = body.isNegative && !isZeroNow ? '-' : sign === '+' || sign === ' ' ? sign : '';
  const isZeroPadded = zero !== undefined && givenAlign === undefined;
  const fill = givenFill ?? (isZeroPadded ? '0' : ' ');
  const align = givenAlign ?? (isZeroPadded ? '=' : '>');
  const size = Number(width ?? 0);
  const text = separator === undefined ? body.text : grouped(body.text, separator, isZeroPadded ? size - prefix.length : 0);
  return padded(prefix, text, { fill, align, size });
}

const specialText = (x: Dec): string => decText({ ...x, sign: 0 });

interface Body {
  readonly text: string;
  readonly isNegative: boolean;
}

function finiteBody(given: Dec, kind: string, precision: number | null, context: Context): Body {
  const percent = kind === '%';
  let x = percent ? dec(given.sign, given.int, given.exp + 2) : given;
  const lower = kind.toLowerCase();
  if (precision !== null) x = shortened(x, lower, precision, context);
  else if (lower === 'g' || lower === 'n' || lower === '') x = given;
  const isNegative = x.sign === 1;
  const size = { ...x, sign: 0 as const };
  if (percent || lower === 'f') return { text: `${plainText(isZero(size) && size.exp > 0 && precision === null ? { ...size, exp: 0 } : size)}${percent ? '%' : ''}`, isNegative };
  if (lower === 'e') return { text: exponentText(size, kind), isNegative };
  const point = size.exp + digitsOf(size.int);
  const isPlain = size.exp <= 0 && point > -6;
  if (isPlain) return { text: plainText(size), isNegative };
  return { text: exponentText(size, kind === 'G' || (kind === '' && context.capitals === 1) ? 'E' : 'e'), isNegative };
}

function shortened(x: Dec, kind: string, precision: number, context: Context): Dec {
  if (kind === 'f' || kind === '%') return rescale(x, -precision, context.rounding);
  if (kind === 'e') return isZero(x) ? dec(x.sign, 0n, x.exp - precision) : toDigits(x, precision + 1, context);
  const digits = Math.max(1, precision);
  return digitsOf(x.int) > digits ? toDigits(x, digits, context) : x;
}

function toDigits(x: Dec, digits: number, context: Context): Dec {
  const drop = digitsOf(x.int) - digits;
  if (drop <= 0) return dec(x.sign, x.int * pow10(-drop), x.exp + drop);
  const { int } = roundOff(x.int, drop, x.sign, context.rounding);
  return digitsOf(int) > digits ? dec(x.sign, int / 10n, x.exp + drop + 1) : dec(x.sign, int, x.exp + drop);
}

function plainText({ int, exp }: Dec): string {
  const digits = int.toString();
  if (exp >= 0) return digits + (int === 0n ? '' : '0'.repeat(exp));
  const padding = digits.padStart(1 - exp, '0');
  return `${padding.slice(0, exp)}.${padding.slice(exp)}`;
}

function exponentText(x: Dec, letter: string): string {
  const digits = x.int.toString();
  const exponent = isZero(x) ? x.exp + digits.length - 1 : adjusted(x);
  const shown = isZero(x) && x.exp < 0 && digits.length === 1 ? zeroMantissa(x) : null;
  const mantissa = shown?.mantissa ?? (digits.length === 1 ? digits : `${digits[0]}.${digits.slice(1)}`);
  const power = shown?.power ?? exponent;
  return `${mantissa}${letter}${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}

const zeroMantissa = (x: Dec): { readonly mantissa: string; readonly power: number } => ({ mantissa: '0', power: x.exp });

function grouped(text: string, separator: string, least: number): string {
  const [, whole, rest] = /^(\d*)(.*)$/s.exec(text)!;
  let digits = whole!;
  const withCommas = (s: string): string => s.replace(/\B(?=(\d{3})+$)/g, separator);
  while (withCommas(digits).length + rest!.length < least) {
    const longer = withCommas(`0${digits}`);
    if (longer.length + rest!.length > least && longer.startsWith(`0${separator}`)) break;
    digits = `0${digits}`;
  }
  return withCommas(digits) + rest!;
}

function padded(prefix: string, text: string, { fill, align, size }: { readonly fill: string; readonly align: string; readonly size: number }): string {
  const missing = Math.max(0, size - prefix.length - text.length);
  if (align === '=') return prefix + fill.repeat(missing) + text;
  if (align === '<') return prefix + text + fill.repeat(missing);
  const left = align === '>' ? missing : missing >> 1;
  return fill.repeat(left) + prefix + text + fill.repeat(missing - left);
}
