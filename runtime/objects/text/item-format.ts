/** Items of memory that are numbers, by the format characters of struct: what memoryview and array read and write. */
import type { Value } from '../../heap/value.ts';
import { typeError, valueError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import { normalise } from '../numbers/int-normalise.ts';
import { asFloat, index, isIndex, isTrue } from '../protocol/protocol.ts';
import { boolean, newFloat } from '../values.ts';
import { PyBytes } from './bytes-object.ts';

export interface ItemFormat {
  readonly code: string;
  readonly size: number;
  read(view: DataView, at: number): Value;
  write(view: DataView, at: number, value: Value): void;
}

function requireInt(value: Value, code: string): bigint {
  if (!isIndex(value)) throw typeError(`memoryview: invalid type for format '${code}'`);
  return BigInt(index(value));
}

function requireFloat(value: Value, code: string): number {
  try {
    return asFloat(value);
  } catch (error) {
    throw isInstanceOfName(error, 'TypeError') ? typeError(`memoryview: invalid type for format '${code}'`) : error;
  }
}

function int(code: string, size: number, isSigned: boolean): ItemFormat {
  const bits = BigInt(8 * size);
  const [low, high] = isSigned ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
  const read = (view: DataView, at: number): Value => {
    if (size === 1) return isSigned ? view.getInt8(at) : view.getUint8(at);
    if (size === 2) return isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
    if (size === 4) return isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
    return normalise(isSigned ? view.getBigInt64(at, true) : view.getBigUint64(at, true));
  };
  const write = (view: DataView, at: number, value: Value): void => {
    const number = requireInt(value, code);
    if (number < low || number > high) throw valueError(`memoryview: invalid value for format '${code}'`);
    if (size === 8) view.setBigUint64(at, BigInt.asUintN(64, number), true);
    else if (size === 4) view.setUint32(at, Number(number), true);
    else if (size === 2) view.setUint16(at, Number(number), true);
    else view.setUint8(at, Number(number));
  };
  return { code, size, read, write };
}

export const BYTES: ItemFormat = int('B', 1, false);

const float: ItemFormat = {
  code: 'f',
  size: 4,
  read: (view, at) => newFloat(view.getFloat32(at, true)),
  write: (view, at, value) => view.setFloat32(at, requireFloat(value, 'f'), true),
};
const double: ItemFormat = {
  code: 'd',
  size: 8,
  read: (view, at) => newFloat(view.getFloat64(at, true)),
  write: (view, at, value) => view.setFloat64(at, requireFloat(value, 'd'), true),
};
const truth: ItemFormat = {
  code: '?',
  size: 1,
  read: (view, at) => boolean(view.getUint8(at) !== 0),
  write: (view, at, value) => view.setUint8(at, isTrue(value) ? 1 : 0),
};
const character: ItemFormat = {
  code: 'c',
  size: 1,
  read: (view, at) => new PyBytes(Uint8Array.of(view.getUint8(at))),
  write: (view, at, value) => {
    if (!(value instanceof PyBytes)) throw typeError("memoryview: invalid type for format 'c'");
    if (value.bytes.length !== 1) throw valueError("memoryview: invalid value for format 'c'");
    view.setUint8(at, value.bytes[0]!);
  },
};

const FORMATS: Readonly<Record<string, ItemFormat>> = {
  B: BYTES, b: int('b', 1, true), h: int('h', 2, true), H: int('H', 2, false), i: int('i', 4, true), I: int('I', 4, false),
  l: int('l', 8, true), L: int('L', 8, false), q: int('q', 8, true), Q: int('Q', 8, false), n: int('n', 8, true), N: int('N', 8, false),
  f: float, d: double, '?': truth, c: character,
};

/** null where no item has this format. */
export const itemFormat = (code: string): ItemFormat | null => FORMATS[code] ?? null;

/** Objects whose memory holds numbers say so by an `itemFormat` of their own (array.array). */
export function bufferFormat(object: Value): ItemFormat {
  const own = typeof object === 'object' && 'itemFormat' in object ? (object.itemFormat as ItemFormat | undefined) : undefined;
  return own ?? BYTES;
}
