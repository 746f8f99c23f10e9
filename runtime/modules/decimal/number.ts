/** Decimal numbers as plain data: sign, coefficient, exponent; and their text. */
export type Special = '' | 'F' | 'n' | 'N';

export interface Dec {
  readonly sign: 0 | 1;
  /** Of a NaN the payload. */
  readonly int: bigint;
  readonly exp: number;
  /** '' finite, 'F' infinite, 'n' quiet NaN, 'N' signaling NaN. */
  readonly special: Special;
}

export const dec = (sign: 0 | 1, int: bigint, exp: number): Dec => ({ sign, int, exp, special: '' });
export const infinity = (sign: 0 | 1): Dec => ({ sign, int: 0n, exp: 0, special: 'F' });
export const nan = (sign: 0 | 1 = 0, payload = 0n, special: 'n' | 'N' = 'n'): Dec => ({ sign, int: payload, exp: 0, special });
export const ZERO = dec(0, 0n, 0);
export const ONE = dec(0, 1n, 0);

export const isNaN = (x: Dec): boolean => x.special === 'n' || x.special === 'N';
export const isInfinite = (x: Dec): boolean => x.special === 'F';
export const isZero = (x: Dec): boolean => x.special === '' && x.int === 0n;
export const digitsOf = (int: bigint): number => int.toString().length;
export const adjusted = (x: Dec): number => (x.special === '' ? x.exp + digitsOf(x.int) - 1 : 0);
export const negated = (x: Dec): Dec => ({ ...x, sign: x.sign === 0 ? 1 : 0 });
export const withSign = (x: Dec, sign: 0 | 1): Dec => ({ ...x, sign });
export const pow10 = (n: number): bigint => 10n ** BigInt(n);

const NUMBER = /^([-+])?(?:(\d*)(?:\.(\d*))?(?:e([-+]?\d+))?|(inf(?:inity)?)|(s)?nan(\d*))$/i;

/** null where the text is no number. */
export function parseDec(text: string): Dec | null {
  const match = NUMBER.exec(ascii(text.trim().replaceAll('_', '')));
  if (match === null) return null;
  const [, minus, whole, fraction, exponent, infinite, signaling, payload] = match;
  const sign = minus === '-' ? 1 : 0;
  if (infinite !== undefined) return infinity(sign);
  if (payload !== undefined) return nan(sign, payload === '' ? 0n : BigInt(payload), signaling === undefined ? 'n' : 'N');
  const digits = (whole ?? '') + (fraction ?? '');
  if (digits === '') return null;
  return dec(sign, BigInt(digits), Number(exponent ?? 0) - (fraction?.length ?? 0));
}

/** Decimal digits of any script. */
function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, (char) => (/\p{Nd}/u.test(char) ? String(digitValue(char)) : char));
}

function digitValue(char: string): number {
  let start = char.codePointAt(0)!;
  const end = start;
  while (/\p{Nd}/u.test(String.fromCodePoint(start - 1)) && end - start < 9) start--;
  return end - start;
}

/** As `str` shows it; `isEngineering`: exponents that are multiples of three. */
export function decText(x: Dec, capitals = true, isEngineering = false): string {
  const minus = x.sign === 1 ? '-' : '';
  if (x.special === 'F') return `${minus}Infinity`;
  if (x.special !== '') return `${minus}${x.special === 'N' ? 'sNaN' : 'NaN'}${x.int === 0n ? '' : x.int}`;
  const digits = x.int.toString();
  const left = x.exp + digits.length;
  const point = pointPlace(x, left, isEngineering);
  let [whole, fraction] = ['', ''];
  if (point <= 0) [whole, fraction] = ['0', `.${'0'.repeat(-point)}${digits}`];
  else if (point >= digits.length) whole = digits + '0'.repeat(point - digits.length);
  else [whole, fraction] = [digits.slice(0, point), `.${digits.slice(point)}`];
  const exponent = left - point;
  return `${minus}${whole}${fraction}${exponent === 0 ? '' : `${capitals ? 'E' : 'e'}${exponent > 0 ? '+' : ''}${exponent}`}`;
}

function pointPlace(x: Dec, left: number, isEngineering: boolean): number {
  if (x.exp <= 0 && left > -6) return left;
  if (!isEngineering) return 1;
  const modulo = (n: number, m: number): number => ((n % m) + m) % m;
  return x.int === 0n ? modulo(left + 1, 3) - 1 : modulo(left - 1, 3) + 1;
}
