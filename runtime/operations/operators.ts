/** Operators, comparisons and truth. */
import type { Value } from '../heap/index.ts';
import { PyDict } from '../objects/dict.ts';
import { binaryOp, contains as protocolContains, invert, isTrue, negative, richCompare, typeOf } from '../objects/protocol.ts';
import type { CompareOp } from '../objects/slots.ts';

export { binaryOp as binary_op, invert as unary_invert, isTrue as is_true, negative as unary_negative };

/** A class defined in Python whose instances are true because nothing says otherwise. */
export function is_always_true(value: Value): boolean {
  const { isHeapType, slots } = typeOf(value);
  return isHeapType && slots.nb_bool === null && slots.mp_length === null && slots.sq_length === null;
}

export function compare(left: Value, right: Value, op: number): Value {
  return richCompare(left, right, op as CompareOp);
}

/** Not `compareBool`: `nan == nan` is false even for one and the same object. */
export function compare_truth(left: Value, right: Value, op: number): boolean {
  return isTrue(richCompare(left, right, op as CompareOp));
}

export function contains(container: Value, item: Value): boolean {
  return protocolContains(container, item);
}

export const set_contains = contains;

export function dict_contains(container: PyDict, item: Value): boolean {
  return container.has(item);
}
