/** Formats of the struct module: what they say, and bytes by them. Native sizes and alignment are those of 64-bit Linux. */
import type { Value } from '../heap/value.ts';
import { asFloat, index, isIndex, isTrue } from '../objects/protocol/protocol.ts';
import { halfToDouble, doubleToHalf } from './half-float.ts';
import { normalise } from '../objects/numbers/int-normalise.ts';
import { bytesOf } from '../objects/text/bytes-arguments.ts';
import { PyBytes } from '../objects/text/bytes-object.ts';
import { boolean, floatOf, newFloat } from '../objects/values.ts';
import { overflowError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';

/** A struct.error, once it is out of here. */
export class FormatError extends Error {}

interface Field {
  readonly code: string;
  readonly size: number;
  /** Repeats, or for s and p the length. */
  readonly count: number;
  readonly offset: number;
}

export interface Format {
  readonly size: number;
  readonly isLittle: boolean;
  /** Sizes and conversions are the C compiler's. */
  readonly isNative: boolean;
  readonly fields: readonly Field[];
}

const STANDARD: Readonly<Record<string, number>> = {
  x: 1, c: 1, b: 1, B: 1, '?': 1, h: 2, H: 2, i: 4, I: 4, l: 4, L: 4, q: 8, Q: 8, e: 2, f: 4, d: 8, s: 1, p: 1,
};
const NATIVE: Readonly<Record<string, number>> = { ...STANDARD, l: 8, L: 8, n: 8, N: 8, P: 8 };

export function parseFormat(text: string): Format {
  const order = /^[@=<>!]/.test(text) ? text[0]! : '';
  const isNative = order === '' || order === '@';
  const sizes = isNative ? NATIVE : STANDARD;
  const fields: Field[] = [];
  let size = 0;
  const body = text.slice(order.length);
  const pattern = /\s*(\d*)(\s*)(\D?)/y;
  for (pattern.lastIndex = 0; pattern.lastIndex < body.length; ) {
    const [whole, digits, gap, code] = pattern.exec(body)!;
    if (whole === '' || (code === '' && digits === '')) break;
    if (code === '' || (digits !== '' && gap !== '')) throw new FormatError('repeat count given without format specifier');
    const each = sizes[code!];
    if (each === undefined) throw new FormatError('bad char in struct format');
    const count = digits === '' ? 1 : Number(digits);
    if (isNative) size = Math.ceil(size / each) * each;
    fields.push({ code: code!, size: each, count, offset: size });
    size += each * count;
    if (size > Number.MAX_SAFE_INTEGER) throw new FormatError('total struct size too long');
  }
  return { size, isLittle: order !== '>' && order !== '!', isNative, fields };
}

const isText = (code: string): boolean => code === 's' || code === 'p';

export function itemCount({ fields }: Format): number {
  return fields.reduce((sum, { code, count }) => sum + (isText(code) ? 1 : code === 'x' ? 0 : count), 0);
}

// ------------------------------------------------------------ packing

export function packItems(format: Format, values: readonly Value[], target: Uint8Array): void {
  const view = new DataView(target.buffer, target.byteOffset, target.byteLength);
  let next = 0;
  for (const field of format.fields) {
    if (field.code === 'x') continue;
    if (isText(field.code)) packText(field, values[next++]!, target);
    else for (let i = 0; i < field.count; i++) packOne(format, field, values[next++]!, view, field.offset + i * field.size);
  }
}

function packText({ code, count, offset }: Field, value: Value, target: Uint8Array): void {
  const bytes = bytesOf(value);
  if (bytes === null) throw new FormatError(`argument for '${code}' must be a bytes object`);
  if (code === 's') target.set(bytes.subarray(0, count), offset);
  else if (count > 0) {
    const length = Math.min(bytes.length, count - 1, 255);
    target[offset] = length;
    target.set(bytes.subarray(0, length), offset + 1);
  }
}

function packOne({ isLittle, isNative }: Format, { code, size }: Field, value: Value, view: DataView, at: number): void {
  switch (code) {
    case 'c': {
      const bytes = value instanceof PyBytes ? value.bytes : null;
      if (bytes === null || bytes.length !== 1) throw new FormatError('char format requires a bytes object of length 1');
      return view.setUint8(at, bytes[0]!);
    }
    case '?':
      return view.setUint8(at, isTrue(value) ? 1 : 0);
    case 'e':
      return view.setUint16(at, half(real(value)), isLittle);
    case 'f':
      return view.setFloat32(at, isNative ? real(value) : single(real(value)), isLittle);
    case 'd':
      return view.setFloat64(at, real(value), isLittle);
    default:
      return packInt(code, size, value, view, at, isLittle);
  }
}

function half(x: number): number {
  const bits = doubleToHalf(x);
  if (bits === null) throw overflowError('float too large to pack with e format');
  return bits;
}

function single(x: number): number {
  if (Number.isFinite(x) && !Number.isFinite(Math.fround(x))) throw overflowError('float too large to pack with f format');
  return x;
}



function real(value: Value): number {
  const known = floatOf(value);
  if (known !== null) return known;
  try {
    return asFloat(value);
  } catch (error) {
    if (!isInstanceOfName(error, 'TypeError')) throw error;
    throw new FormatError('required argument is not a float');
  }
}

function packInt(code: string, size: number, value: Value, view: DataView, at: number, isLittle: boolean): void {
  if (!isIndex(value)) throw new FormatError('required argument is not an integer');
  const number = index(value);
  const isSigned = code === code.toLowerCase() && code !== '?';
  const bits = 8 * size;
  const big = BigInt(number);
  const low = isSigned ? -(1n << BigInt(bits - 1)) : 0n;
  const high = isSigned ? (1n << BigInt(bits - 1)) - 1n : (1n << BigInt(bits)) - 1n;
  if (big < low || big > high) throw new FormatError(rangeMessage(code, low, high));
  if (size === 8) return view.setBigUint64(at, BigInt.asUintN(64, big), isLittle);
  const small = Number(big);
  if (size === 1) view.setUint8(at, small);
  else if (size === 2) view.setUint16(at, small, isLittle);
  else view.setUint32(at, small, isLittle);
}

function rangeMessage(code: string, low: bigint, high: bigint): string {
  return `'${code}' format requires ${low} <= number <= ${high}`;
}

// ------------------------------------------------------------ unpacking

export function unpackItems(format: Format, bytes: Uint8Array): Value[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: Value[] = [];
  for (const { code, size, count, offset } of format.fields) {
    if (code === 'x') continue;
    if (code === 's') items.push(new PyBytes(bytes.slice(offset, offset + count)));
    else if (code === 'p') items.push(new PyBytes(bytes.slice(offset + 1, offset + 1 + Math.min(bytes[offset] ?? 0, Math.max(0, count - 1)))));
    else for (let i = 0; i < count; i++) items.push(unpackOne(code, size, view, offset + i * size, format.isLittle));
  }
  return items;
}

function unpackOne(code: string, size: number, view: DataView, at: number, isLittle: boolean): Value {
  switch (code) {
    case 'c':
      return new PyBytes(Uint8Array.of(view.getUint8(at)));
    case '?':
      return boolean(view.getUint8(at) !== 0);
    case 'e':
      return newFloat(halfToDouble(view.getUint16(at, isLittle)));
    case 'f':
      return newFloat(view.getFloat32(at, isLittle));
    case 'd':
      return newFloat(view.getFloat64(at, isLittle));
    default:
      return unpackInt(code === code.toLowerCase(), size, view, at, isLittle);
  }
}

function unpackInt(isSigned: boolean, size: number, view: DataView, at: number, isLittle: boolean): Value {
  switch (size) {
    case 1:
      return isSigned ? view.getInt8(at) : view.getUint8(at);
    case 2:
      return isSigned ? view.getInt16(at, isLittle) : view.getUint16(at, isLittle);
    case 4:
      return isSigned ? view.getInt32(at, isLittle) : view.getUint32(at, isLittle);
    default:
      return normalise(isSigned ? view.getBigInt64(at, isLittle) : view.getBigUint64(at, isLittle));
  }
}
