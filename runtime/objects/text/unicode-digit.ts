/**
 * Values of decimal digits. Unicode promises that category Nd comes in runs of ten consecutive code points, zero
 * first; neighbouring runs may touch (the mathematical digits), so the value is the distance from the start modulo 10.
 */

const DECIMAL = /^\p{Nd}$/u;

export function isDecimalCode(code: number): boolean {
  if (code < 0x80) return code >= 0x30 && code <= 0x39;
  return code >= 0x660 && DECIMAL.test(String.fromCodePoint(code));
}

/** The value 0..9 of a decimal digit of any script; -1 for every other code point. */
export function decimalDigitValue(code: number): number {
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? code - 0x30 : -1;
  if (!isDecimalCode(code)) return -1;
  let start = code;
  while (isDecimalCode(start - 1)) start--;
  return (code - start) % 10;
}
