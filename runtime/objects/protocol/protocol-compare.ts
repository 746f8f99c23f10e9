/** Comparison, hashing and truth of any values. */
import { class_id, CLASS_ID, False, float_value, None, NotImplemented, True } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { typeError } from '../exceptions/errors.ts';
import { isSubtype, type PyType } from '../classes/pytype.ts';
import { EQ, GE, GT, LE, LT, NE, type CompareOp } from '../classes/slots.ts';
import { typeOf } from '../classes/type-of.ts';

/** `a OP b` when the operands are swapped. */
const SWAPPED: readonly CompareOp[] = [GT, GE, EQ, NE, LT, LE];
const SYMBOL: readonly string[] = ['<', '<=', '==', '!=', '>', '>='];

/** Raw host comparison; both sides numbers, bigints or strings of one kind. str order is by code point. */
function comparePrimitive(a: number | bigint | string, b: number | bigint | string, comparison: CompareOp): boolean {
  switch (comparison) {
    case EQ:
      return a === b;
    case NE:
      return a !== b;
    case LT:
      return a < b;
    case LE:
      return a <= b;
    case GT:
      return a > b;
    case GE:
      return a >= b;
    default:
      return comparison satisfies never;
  }
}

/** `a OP b` as a value; whatever the classes' methods return. */
export function richCompare(a: Value, b: Value, op: CompareOp): Value {
  if (typeof a === 'number' && typeof b === 'number') return comparePrimitive(a, b, op) ? True : False;
  return richCompareSlots(a, b, op);
}

function richCompareSlots(a: Value, b: Value, op: CompareOp): Value {
  const left = typeOf(a);
  const right = typeOf(b);
  let reflectedTried = false;
  const reflected = right.slots.tp_richcompare;
  if (left !== right && reflected !== null && isSubtype(right, left)) {
    reflectedTried = true;
    const result = reflected(b, a, SWAPPED[op]!);
    if (result !== NotImplemented) return result;
  }
  const compare = left.slots.tp_richcompare;
  if (compare !== null) {
    const result = compare(a, b, op);
    if (result !== NotImplemented) return result;
  }
  if (!reflectedTried && reflected !== null) {
    const result = reflected(b, a, SWAPPED[op]!);
    if (result !== NotImplemented) return result;
  }
  return compareByIdentity(a, b, op, left, right);
}

/** The same after the left operand's method, one of a class written in Python, has returned NotImplemented. */
export function richCompareWithoutLeft(a: Value, b: Value, op: CompareOp): Value {
  const right = typeOf(b);
  const reflected = right.slots.tp_richcompare;
  const result = reflected === null ? NotImplemented : reflected(b, a, SWAPPED[op]!);
  return result === NotImplemented ? compareByIdentity(a, b, op, typeOf(a), right) : result;
}

function compareByIdentity(a: Value, b: Value, op: CompareOp, left: PyType, right: PyType): Value {
  if (op === EQ) return a === b ? True : False;
  if (op === NE) return a === b ? False : True;
  throw typeError(`'${SYMBOL[op]}' not supported between instances of '${left.reportedName}' and '${right.reportedName}'`);
}

/** `a OP b` as a truth; identical values are equal without asking (so nan in [nan] is true). */
export function compareBool(a: Value, b: Value, op: CompareOp): boolean {
  if (a === b) {
    if (op === EQ) return true;
    if (op === NE) return false;
  }
  if (typeof a === 'number' && typeof b === 'number') return comparePrimitive(a, b, op);
  return isTrue(richCompareSlots(a, b, op));
}

/** `a is b or a == b`: what containers ask. */
export function equal(a: Value, b: Value): boolean {
  if (a === b) return true;
  const kind = typeof a;
  if (kind !== 'object' && kind === typeof b) return false;
  return isTrue(richCompareSlots(a, b, EQ));
}

/** `a is b`. */
export function isSame(a: Value, b: Value): boolean {
  return a === b;
}

export function isTrue(x: Value): boolean {
  if (x === True) return true;
  if (x === False || x === None) return false;
  if (typeof x === 'number') return x !== 0;
  if (typeof x === 'string') return x !== '';
  if (typeof x === 'bigint') return true;
  if (class_id(x) === CLASS_ID.float) return float_value(x) !== 0;
  const slots = typeOf(x).slots;
  if (slots.nb_bool !== null) return slots.nb_bool(x);
  if (slots.mp_length !== null) return slots.mp_length(x) > 0;
  if (slots.sq_length !== null) return slots.sq_length(x) > 0;
  return true;
}

/** A Python int, -2^63 ... 2^63 - 1, never -1. */
export function hash(x: Value): number | bigint {
  if (typeof x === 'number') return x === -1 ? -2 : x;
  const type = typeOf(x);
  const tp_hash = type.slots.tp_hash;
  if (tp_hash === null) throw typeError(`unhashable type: '${type.reportedName}'`);
  return tp_hash(x);
}

/** The tp_hash of types whose instances cannot be hashed (`__hash__ = None`). */
export function hashNotImplemented(x: Value): never {
  throw typeError(`unhashable type: '${typeOf(x).reportedName}'`);
}
