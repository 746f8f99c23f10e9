/** Operators, comparisons and truth. */
import { class_id, CLASS_ID, float_value, type Slot, type Value } from '../heap/index.ts';
import { PyDict } from '../objects/containers/dict.ts';
import { binaryOp, contains as protocolContains, invert, isTrue, negative, richCompare, typeOf } from '../objects/protocol/protocol.ts';
import { EQ, GE, GT, LE, LT, NE, type CompareOp } from '../objects/classes/slots.ts';
import { boolean } from '../objects/values.ts';
import { isInt } from '../objects/numbers/int-normalise.ts';
import { floats, largeInts, smallInts } from './small-numbers.ts';

export { invert as unary_invert, isTrue as is_true, negative as unary_negative };

export function binary_op(lhs: Value, rhs: Value, op: number): Value {
  return quickly(lhs, rhs, op) ?? binaryOp(lhs, rhs, op);
}

function quickly(lhs: Value, rhs: Value, op: number): Slot {
  if (typeof lhs === 'number' && typeof rhs === 'number') return smallInts(lhs, rhs, op);
  return isInt(lhs) && isInt(rhs) ? largeInts(lhs, rhs, op) : floats(lhs, rhs, op);
}

/** A class defined in Python whose instances are true because nothing says otherwise. */
export function is_always_true(value: Value): boolean {
  const { isHeapType, slots } = typeOf(value);
  return isHeapType && slots.nb_bool === null && slots.mp_length === null && slots.sq_length === null;
}

function compareDoubles(a: number, b: number, comparison: CompareOp): boolean {
  switch (comparison) {
    case LT:
      return a < b;
    case LE:
      return a <= b;
    case EQ:
      return a === b;
    case NE:
      return a !== b;
    case GT:
      return a > b;
    case GE:
      return a >= b;
    default:
      return comparison satisfies never;
  }
}

/** Exact floats, and ints that are numbers: compared as doubles, exactly. */
const isDouble = (x: Value): boolean => typeof x === 'number' || class_id(x) === CLASS_ID.float;
const doubleOf = (x: Value): number => (typeof x === 'number' ? x : float_value(x));

export function compare(left: Value, right: Value, op: number): Value {
  if (isDouble(left) && isDouble(right)) return boolean(compareDoubles(doubleOf(left), doubleOf(right), op as CompareOp));
  return richCompare(left, right, op as CompareOp);
}

/** Identity decides nothing here: `nan == nan` is false even for one and the same object. */
export function compare_truth(left: Value, right: Value, op: number): boolean {
  if (isDouble(left) && isDouble(right)) return compareDoubles(doubleOf(left), doubleOf(right), op as CompareOp);
  return isTrue(richCompare(left, right, op as CompareOp));
}

export function contains(container: Value, item: Value): boolean {
  return protocolContains(container, item);
}

export const set_contains = contains;

export function dict_contains(container: PyDict, item: Value): boolean {
  return container.has(item);
}
