import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../../runtime/objects/index.ts';
import { binaryOp } from '../../../runtime/objects/protocol/protocol.ts';
import { newFloat } from '../../../runtime/objects/values.ts';
import { repr } from '../../../runtime/objects/protocol/protocol.ts';
import { binary_op } from '../../../runtime/operations/all.ts';
import type { Value } from '../../../runtime/heap/index.ts';
import { raised } from './raised.ts';

/** The value or what is raised, as text. */
function outcome(body: () => Value): string {
  let text = '';
  const error = raised(() => (text = repr(body())));
  return error === 'nothing' ? text : error;
}

const edges = fc.constantFrom(0, 1, -1, 2, -2, 3, 7, -7, 53, 64, 2 ** 31, -(2 ** 31), 2 ** 52, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER);
const integer = fc.oneof(edges, fc.maxSafeInteger());
const shift = fc.integer({ min: -2, max: 80 });

describe('the quick way of numbers', () => {
  it.each([0, 1, 2, 5, 6, 7, 10, 11, 12, 13, 14, 15, 18, 19, 20, 23, 24, 25])('agrees with the classes: operator %i on ints', (op) => {
    fc.assert(fc.property(integer, integer, (a, b) => outcome(() => binary_op(a, b, op)) === outcome(() => binaryOp(a, b, op))));
  });

  it.each([3, 9, 16, 22])('agrees with the classes: shift %i', (op) => {
    fc.assert(fc.property(integer, shift, (a, b) => outcome(() => binary_op(a, b, op)) === outcome(() => binaryOp(a, b, op))));
  });

  it.each([0, 2, 5, 6, 10, 11])('agrees with the classes: operator %i on floats and ints', (op) => {
    fc.assert(
      fc.property(fc.double(), integer, (a, b) => {
        const x = newFloat(a);
        const same = (left: Value, right: Value): boolean => outcome(() => binary_op(left, right, op)) === outcome(() => binaryOp(left, right, op));
        return same(x, b) && same(b, x) && same(x, x);
      }),
    );
  });

  it('never makes -0', () => {
    expect([binary_op(0, -5, 5), binary_op(-5, 5, 6), binary_op(0, -3, 2), binary_op(-4, 2, 6)].map((x) => Object.is(x, -0))).toEqual([false, false, false, false]);
  });
});
