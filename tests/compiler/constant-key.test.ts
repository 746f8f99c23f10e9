import { describe, expect, it } from 'vitest';
import { constantKey } from '../../runtime/compiler/constant-key.ts';
import {
  bytesConstant,
  complexConstant,
  floatConstant,
  intConstant,
  NONE,
  strConstant,
  TRUE,
  tupleConstant,
  type ConstantValue,
} from '../../runtime/compiler/constant.ts';

const same = (a: ConstantValue, b: ConstantValue): boolean => constantKey(a) === constantKey(b);
const tuple = (...items: ConstantValue[]): ConstantValue => tupleConstant(items);

describe('two constants are one', () => {
  it('if type and value are equal, recursively', () => {
    expect(same(intConstant(1), intConstant(1n))).toBe(true);
    expect(same(tuple(intConstant(1), strConstant('a')), tuple(intConstant(1), strConstant('a')))).toBe(true);
    expect(same(bytesConstant(Uint8Array.of(1, 2)), bytesConstant(Uint8Array.of(1, 2)))).toBe(true);
  });

  it('if they are frozensets of the same items in any order', () => {
    const set = (...items: ConstantValue[]): ConstantValue => ({ type: 'frozenset', items });
    expect(same(set(intConstant(1), NONE), set(NONE, intConstant(1)))).toBe(true);
  });

  it('if they are the same NaN object', () => {
    const nan = floatConstant(NaN);
    expect(same(nan, nan)).toBe(true);
  });
});

describe('two constants are not one', () => {
  it.each<[string, ConstantValue, ConstantValue]>([
    ['an int and a bool', intConstant(1), TRUE],
    ['an int and a float', intConstant(1), floatConstant(1)],
    ['the two zeros', floatConstant(0), floatConstant(-0)],
    ['complex zeros', complexConstant(0, 0), complexConstant(-0, 0)],
    ['two NaNs', floatConstant(NaN), floatConstant(NaN)],
    ['text and bytes', strConstant('a'), bytesConstant(Uint8Array.of(97))],
    ['tuples of other types', tuple(intConstant(1)), tuple(floatConstant(1))],
    ['texts that look like a tuple', tuple(strConstant('a'), strConstant('b')), tuple(strConstant('a;s1:b'))],
  ])('%s', (_, a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
