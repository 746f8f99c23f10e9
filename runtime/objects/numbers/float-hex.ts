import { splitFloat, nonFinite } from './float-repr.ts';

/** `float.hex()`: sign, `0x1.` (or `0x0.` for zero and subnormals), 13 hexadecimal digits, `p`, signed exponent. */
export function floatToHex(value: number): string {
  if (!Number.isFinite(value)) return nonFinite(value);
  const sign = value < 0 || Object.is(value, -0) ? '-' : '';
  if (value === 0) return `${sign}0x0.0p+0`;
  const { mantissa, exponent } = splitFloat(Math.abs(value));
  const normal = mantissa >> 52n;
  const fraction = (mantissa & 0xfffffffffffffn).toString(16).padStart(13, '0');
  const power = exponent + 52;
  return `${sign}0x${normal}.${fraction}p${power < 0 ? '-' : '+'}${Math.abs(power)}`;
}
