import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { float_as_integer_ratio, float_floordiv, float_mod, float_round, float_round_to_int } from '../../../runtime/objects/numbers/float-arithmetic.ts';
import { floatToHex } from '../../../runtime/objects/numbers/float-hex.ts';
import { floatFromHex, parseFloatText } from '../../../runtime/objects/numbers/float-parse.ts';
import { floatRepr } from '../../../runtime/objects/numbers/float-repr.ts';
import { formatFloat, formatInt } from '../../../runtime/objects/text/format-number.ts';
import { parseFormatSpec } from '../../../runtime/objects/text/format-spec.ts';
import { hashFloat, hashFrozenSet, hashInt, hashTuple } from '../../../runtime/objects/numbers/hash.ts';
import * as ints from '../../../runtime/objects/numbers/int-arithmetic.ts';
import { normalise } from '../../../runtime/objects/numbers/int-normalise.ts';
import { parseInteger } from '../../../runtime/objects/numbers/int-parse.ts';

/** Outputs recorded from CPython 3.13.0; floats are the hexadecimal digits of their bits. */
const recorded = JSON.parse(readFileSync(new URL('./recorded/numbers.json', import.meta.url), 'utf8'));

function fromBits(bits: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${bits}`));
  return view.getFloat64(0);
}

function toBits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}

const int = (text: string): ints.Int => normalise(BigInt(text));

/** Rows of a recorded table beside what we compute from their inputs: compared as a whole. */
function check<Row extends unknown[]>(table: string, compute: (...row: Row) => unknown[]): void {
  const rows = recorded[table] as Row[];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map((row) => compute(...row))).toEqual(rows);
}

describe('floats as CPython prints and rounds them', () => {
  test('repr, hex, hash, ratio, round', () => {
    check('floats', (bits: string) => {
      const x = fromBits(bits);
      return [
        bits, floatRepr(x), floatToHex(x), String(hashFloat(x)), float_as_integer_ratio(x).map(String), String(float_round_to_int(x)),
        [0, 1, 2, 5, -2].map((places) => floatRepr(float_round(x, places))),
      ];
    });
  });
  test('every presentation', () => {
    check('float_formats', (bits: string, spec: string) => [bits, spec, formatFloat(fromBits(bits), parseFormatSpec(spec, 'float'))]);
  });
  test('text to float', () => {
    check('float_parse', (text: string, result: string) => {
      const value = parseFloatText(text);
      return [text, value === null ? result.replace(/^(?!ValueError).*/, 'ValueError') : toBits(value)];
    });
  });
  test('hexadecimal text to float', () => {
    check('hexparse', (text: string) => [text, toBits(floatFromHex(text))]);
  });
  test('floor division and modulo', () => {
    check('float_divmod', (a: string, b: string) => [
      a, b, toBits(float_floordiv(fromBits(a), fromBits(b))), toBits(float_mod(fromBits(a), fromBits(b))),
    ]);
  });
});

describe('ints', () => {
  test('every presentation', () => {
    check('int_formats', (value: string, spec: string) => [value, spec, formatInt(int(value), parseFormatSpec(spec, 'int'))]);
  });
  test('text to int in several bases', () => {
    check('int_parse', (text: string, base: number, result: string) => {
      const value = parseInteger(text, base);
      return [text, base, value === null ? result.replace(/^(?!ValueError).*/, 'ValueError') : String(value)];
    });
  });
  test('hashes of ints, tuples and frozensets', () => {
    check('int_hash', (value: string) => [value, String(hashInt(int(value)))]);
    check('tuple_hash', (items: number[]) => [items, String(hashTuple(items.map(hashInt)))]);
    check('frozenset_hash', (items: number[]) => [items, String(hashFrozenSet(items.map(hashInt)))]);
  });
  test('arithmetic across the safe range', () => {
    check('int_ops', (left: string, right: string) => {
      const [a, b] = [int(left), int(right)];
      const exact = [ints.int_add, ints.int_sub, ints.int_mul, ints.int_and, ints.int_or, ints.int_xor].map((f) => String(f(a, b)));
      if (b === 0) return [left, right, ...exact];
      return [left, right, ...exact, String(ints.int_floordiv(a, b)), String(ints.int_mod(a, b)), toBits(ints.int_truediv(a, b))];
    });
  });
  test('true division rounds once', () => {
    check('truediv_big', (a: string, b: string) => [a, b, toBits(ints.int_truediv(int(a), int(b)))]);
  });
  test('shifts and powers', () => {
    check('shift', (a: string, n: number) => [a, n, String(ints.int_lshift(int(a), n)), String(ints.int_rshift(int(a), n))]);
    check('pow', (a: string, n: number) => [a, n, String(ints.int_pow(int(a), n))]);
    check('powmod', (a: number, b: number, m: number) => [a, b, m, String(ints.int_pow_mod(normalise(BigInt(a)), normalise(BigInt(b)), m))]);
  });
});
