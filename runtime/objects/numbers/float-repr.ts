/**
 * Float to text. `repr` is the shortest decimal that reads back as the same double, which is exactly what
 * JavaScript prints; only the layout differs (Python: exponent form below 1e-4 and from 1e16, two exponent digits).
 */

/** Decimal digits of a finite positive double: value = 0.d1d2d3... * 10^point. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

export function floatRepr(value: number): string {
  if (Number.isInteger(value) && value < 1e16 && value > -1e16) {
    return value === 0 && Object.is(value, -0) ? '-0.0' : `${value}.0`;
  }
  const size = Math.abs(value);
  if (size >= 1e-4 && size < 1e16) return String(value);
  if (!Number.isFinite(value)) return nonFinite(value);
  return layoutExponent(value.toExponential());
}

/** JavaScript's `1.5e+7` as C prints it: at least two exponent digits. */
function layoutExponent(text: string): string {
  const [mantissa, exponent] = text.split('e') as [string, string];
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}

export function nonFinite(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  return value > 0 ? 'inf' : '-inf';
}

/** The shortest digits that read back as `size` (finite, > 0). */
export function shortestDecimal(size: number): Decimal {
  const [mantissa, exponent] = size.toExponential().split('e') as [string, string];
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** `size` (finite, > 0) rounded half to even, exactly, to `count` >= 1 significant digits. */
export function significantDecimal(size: number, count: number): Decimal {
  if (count <= 100 && !mayTieSignificant(size, count)) {
    const [mantissa, exponent] = size.toExponential(count - 1).split('e') as [string, string];
    return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
  }
  return exactSignificant(size, count);
}

/** JavaScript rounds ties up, Python to even: a tie shows as a last digit 5 when one more digit is asked for. */
function mayTieSignificant(size: number, count: number): boolean {
  if (count > 99) return true;
  const text = size.toExponential(count);
  return text[text.indexOf('e') - 1] === '5';
}

/** `size` (finite, >= 0) as an integer count of 10^-places, exactly rounded half to even; `places` may be negative. */
export function scaledInteger(size: number, places: number): bigint {
  const { mantissa, exponent } = splitFloat(size);
  let numerator = mantissa;
  let denominator = 1n;
  if (exponent >= 0) numerator <<= BigInt(exponent);
  else denominator <<= BigInt(-exponent);
  if (places >= 0) numerator *= 10n ** BigInt(places);
  else denominator *= 10n ** BigInt(-places);
  return divideHalfEven(numerator, denominator);
}

function exactSignificant(size: number, count: number): Decimal {
  let point = shortestDecimal(size).point;
  let digits = scaledInteger(size, count - point).toString();
  // Rounding 9.99 up to 10.0 adds a digit.
  if (digits.length > count) {
    digits = digits.slice(0, count);
    point++;
  }
  return { digits, point };
}

/** `size` (finite, >= 0) with exactly `places` >= 0 digits after the point, rounded half to even. */
export function fixedText(size: number, places: number): string {
  if (places <= 99 && size < 1e21 && !mayTieFixed(size, places)) return size.toFixed(places);
  const digits = scaledInteger(size, places).toString().padStart(places + 1, '0');
  const point = digits.length - places;
  return places === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Only a multiple of 2^-(places + 1) can lie half-way; few doubles are, so the text is looked at only then. */
function mayTieFixed(size: number, places: number): boolean {
  return Number.isInteger(size * 2 ** (places + 1)) && size.toFixed(places + 1).endsWith('5');
}

/** Quotient of non-negative bigints rounded half to even. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator - quotient * denominator) * 2n;
  if (twice < denominator || (twice === denominator && (quotient & 1n) === 0n)) return quotient;
  return quotient + 1n;
}

const VIEW = new DataView(new ArrayBuffer(8));

/** A finite double as mantissa * 2^exponent with an integer mantissa of the same sign (0 for zero). */
export function splitFloat(value: number): { mantissa: bigint; exponent: number } {
  VIEW.setFloat64(0, value);
  const bits = VIEW.getBigUint64(0);
  const biased = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const magnitude = biased === 0 ? fraction : fraction | 0x10000000000000n;
  return { mantissa: bits >> 63n ? -magnitude : magnitude, exponent: (biased === 0 ? 1 : biased) - 1075 };
}
