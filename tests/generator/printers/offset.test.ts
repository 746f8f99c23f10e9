import { describe, expect, test } from 'vitest';
import type { Formula, FormulaExpr } from '../../../generator/model/model.ts';
import {
  add,
  equal,
  offsetOf,
  printOffset,
  printSum,
  subtract,
  ZERO,
} from '../../../generator/printers/interpreter/offset.ts';

const number = (value: number): FormulaExpr => ({ kind: 'number', value });
const oparg: FormulaExpr = { kind: 'oparg' };
const binary = (left: FormulaExpr, operator: string, right: FormulaExpr): FormulaExpr => ({
  kind: 'binary',
  operator,
  left,
  right,
});
const lowestBit: FormulaExpr = {
  kind: 'conditional',
  condition: binary(oparg, '&', number(1)),
  then: number(1),
  otherwise: number(0),
};
const formula = (expr: FormulaExpr): Formula => ({
  text: '',
  constant: expr.kind === 'number' ? expr.value : null,
  expr,
});

describe('stack offsets', () => {
  test('sums print as sums', () => {
    const offset = subtract(ZERO, add(offsetOf(formula(number(2))), offsetOf(formula(oparg))));
    expect(printOffset('sp', offset)).toBe('sp - 2 - oparg');
  });

  test('what cancels is not printed', () => {
    const two = offsetOf(formula(binary(oparg, '+', number(2))));
    expect(printOffset('sp', subtract(two, offsetOf(formula(oparg))))).toBe('sp + 2');
    expect(printOffset('sp', subtract(two, two))).toBe('sp');
  });

  test('a condition on the lowest bit is the bit itself', () => {
    expect(printSum(offsetOf(formula(binary(number(1), '+', lowestBit))))).toBe('1 + (oparg & 1)');
  });

  test('an operand shifted is one term', () => {
    expect(printSum(offsetOf(formula(binary(oparg, '>>', number(4)))))).toBe('(oparg >> 4)');
  });

  test('offsets are equal by value', () => {
    const left = offsetOf(formula(binary(oparg, '+', number(1))));
    const right = add(offsetOf(formula(number(1))), offsetOf(formula(oparg)));
    expect([equal(left, right), equal(left, ZERO)]).toEqual([true, false]);
  });
});
