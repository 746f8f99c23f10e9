import fc from 'fast-check';
import { expect, test } from 'vitest';
import { constant, equal, evaluate, formula, number, OPARG, substitute, sum } from '../../../generator/model/formula.ts';
import type { FormulaExpr } from '../../../generator/model/model.ts';

const operators = ['+', '-', '*', '&', '|', '^', '<<', '>>', '==', '!=', '<', '<=', '>', '>=', '&&', '||'];
const { expr } = fc.letrec<{ expr: FormulaExpr }>((tie) => ({
  expr: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: 0, max: 9 }).map(number),
    fc.constant(OPARG),
    fc.record({ kind: fc.constant('unary' as const), operator: fc.constantFrom('!' as const, '-' as const), operand: tie('expr') }),
    fc.record({ kind: fc.constant('binary' as const), operator: fc.constantFrom(...operators), left: tie('expr'), right: tie('expr') }),
    fc.record({ kind: fc.constant('conditional' as const), condition: tie('expr'), then: tie('expr'), otherwise: tie('expr') }),
  ),
}));
const oparg = fc.nat(255);

/** What JavaScript makes of the text; its truths count as 0 and 1, and -0 as 0. */
function run(text: string, value: number): number {
  return Number(new Function('oparg', `return ${text};`)(value)) + 0;
}

test('simplifying a formula does not change its value', () => {
  fc.assert(fc.property(expr, oparg, (tree, value) => {
    expect(evaluate(formula(tree).expr, value) + 0).toBe(evaluate(tree, value) + 0);
  }), { numRuns: 2_000 });
});

test('the text of arithmetic and bit operations is JavaScript of the same value', () => {
  const arithmetic = expr.filter((tree) => !/&&|\|\||[!<>=]=?(?!>)|!/.test(formula(tree).text.replaceAll('<<', '').replaceAll('>>', '')));
  fc.assert(fc.property(arithmetic, oparg, (tree, value) => {
    expect(run(formula(tree).text, value)).toBe(evaluate(tree, value) + 0);
  }), { numRuns: 1_000 });
});

test('substitution is evaluation at another oparg', () => {
  fc.assert(fc.property(expr, expr, oparg, (tree, inner, value) => {
    expect(evaluate(substitute(tree, inner), value) + 0).toBe(evaluate(tree, evaluate(inner, value)) + 0);
  }), { numRuns: 1_000 });
});

test.each([
  [sum([]), '0'], [sum([constant(1), formula(OPARG), constant(1)]), 'oparg + 2'],
  [formula({ kind: 'binary', operator: '-', left: OPARG, right: OPARG }), '0'],
  [sum([constant(2), formula({ kind: 'binary', operator: '-', left: OPARG, right: number(1) })]), 'oparg + 1'],
  [sum([formula({ kind: 'conditional', condition: { kind: 'binary', operator: '&', left: OPARG, right: number(1) }, then: number(1), otherwise: number(0) }), constant(1)]), '(oparg & 1 ? 1 : 0) + 1'],
])('a sum is written simply: %#', (given, expected) => {
  expect(given.text).toBe(expected);
});

test('formulas are equal where they are equal for every oparg that matters', () => {
  const [one, run1] = [constant(1), formula(OPARG)];
  expect([equal(one, run1), equal(one, run1, [1])]).toEqual([false, true]);
});
