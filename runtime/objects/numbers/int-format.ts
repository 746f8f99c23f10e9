import { overflowError, valueError } from '../exceptions/errors.ts';
import type { Int } from './int-arithmetic.ts';
import { checkIntToPrint } from './int-limit.ts';
import { normalise } from './int-normalise.ts';

/** Ints as text and as bytes. */

/** Decimal text; raises ValueError beyond sys.get_int_max_str_digits(). */
export function int_repr(value: Int): string {
  if (typeof value === 'bigint') checkIntToPrint(value);
  return String(value);
}

/** The digits of |value| in base 2, 8 or 16, without prefix or limit. */
export function magnitudeDigits(value: Int, base: 2 | 8 | 16): string {
  const text = value.toString(base);
  return value < 0 ? text.slice(1) : text;
}

export function int_to_base(value: Int, base: 2 | 8 | 16): string {
  const prefix = base === 2 ? '0b' : base === 8 ? '0o' : '0x';
  return `${value < 0 ? '-' : ''}${prefix}${magnitudeDigits(value, base)}`;
}

export type ByteOrder = 'little' | 'big';

export function checkByteOrder(order: string): ByteOrder {
  if (order === 'little' || order === 'big') return order;
  throw valueError("byteorder must be either 'little' or 'big'");
}

/** Two's complement of `value` in `length` bytes. */
export function int_to_bytes(value: Int, length: number, order: ByteOrder, signed: boolean): Uint8Array {
  if (length < 0) throw valueError('length argument must be non-negative');
  if (value < 0 && !signed) throw overflowError("can't convert negative int to unsigned");
  const big = BigInt(value);
  if (!fitsBytes(big, length, signed)) throw overflowError('int too big to convert');
  const bytes = new Uint8Array(length);
  const hex = length === 0 ? '' : BigInt.asUintN(8 * length, big).toString(16).padStart(2 * length, '0');
  for (let i = 0; i < length; i++) {
    bytes[order === 'big' ? i : length - 1 - i] = parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  }
  return bytes;
}

function fitsBytes(value: bigint, length: number, signed: boolean): boolean {
  if (length === 0) return value === 0n;
  return (signed ? BigInt.asIntN(8 * length, value) : BigInt.asUintN(8 * length, value)) === value;
}

export function int_from_bytes(bytes: Uint8Array, order: ByteOrder, signed: boolean): Int {
  if (bytes.length === 0) return 0;
  let hex = '0x';
  for (let i = 0; i < bytes.length; i++) {
    hex += (bytes[order === 'big' ? i : bytes.length - 1 - i] as number).toString(16).padStart(2, '0');
  }
  const unsigned = BigInt(hex);
  return normalise(signed ? BigInt.asIntN(8 * bytes.length, unsigned) : unsigned);
}
