/** Operators, comparisons, truth and text of plain values. */
import { is_list, is_tuple, list_items_get, list_length, None, tuple_items_get, tuple_items_size, type Slot, type Value } from '../heap/index.ts';
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import { isPlainKey } from '../objects/containers/dict-keys.ts';
import { UNKNOWN } from '../objects/containers/set-table.ts';
import { contains, equal, hash, isInstance, isTrue, str } from '../objects/protocol/protocol.ts';
import { isSubtype, isType, lookup } from '../objects/classes/pytype.ts';
import { textOf } from '../objects/values.ts';
import { typeOf } from '../objects/classes/type-of.ts';
import { convert_value, format_simply, format_value } from './formatting.ts';
import { binary_op, compare, compare_truth } from './operators.ts';
import { hasPlainText, isNativeDict, isExactSet, isOfPrimitives, isPlainContainer, isPlainNumber } from '../objects/protocol/plain-values.ts';
import { objectType, rangeType, typeType } from './types.ts';

const NO = -1;
const answer = (truth: boolean): number => (truth ? 1 : 0);

export function plain_binary_op(lhs: Value, rhs: Value, op: number): Slot {
  return areOperands(lhs, rhs, op) ? binary_op(lhs, rhs, op) : null;
}

function areOperands(lhs: Value, rhs: Value, op: number): boolean {
  if (isPlainNumber(lhs)) return isPlainNumber(rhs) || typeof rhs === 'string' || is_list(rhs) || is_tuple(rhs);
  if (typeof lhs === 'string') return typeof rhs === 'string' ? !isFormat(op) || hasPlainText(rhs) : isFormat(op) ? hasPlainText(rhs) : isPlainNumber(rhs);
  if (is_list(lhs) || is_tuple(lhs)) return isPlainNumber(rhs) || is_list(rhs) || is_tuple(rhs);
  return isExactSet(lhs) && isExactSet(rhs) && isOfPrimitives(lhs) && isOfPrimitives(rhs);
}

const isFormat = (op: number): boolean => op === CONSTANTS.NB_REMAINDER || op === CONSTANTS.NB_INPLACE_REMAINDER;

export function plain_truth(value: Value): number {
  return isPlainNumber(value) || value === None || isPlainContainer(value) ? answer(isTrue(value)) : NO;
}

export function plain_compare(left: Value, right: Value, op: number): Slot {
  return isPlainKey(left) && isPlainKey(right) ? compare(left, right, op) : null;
}

export function plain_compare_truth(left: Value, right: Value, op: number): number {
  return isPlainKey(left) && isPlainKey(right) ? answer(compare_truth(left, right, op)) : NO;
}

export function plain_contains(container: Value, item: Value): number {
  if (typeof container === 'string') return typeof item === 'string' ? answer(contains(container, item)) : NO;
  if (!isPlainKey(item)) return NO;
  if (is_list(container)) return isAmong(item, list_length(container), (at) => list_items_get(container, at)!);
  if (is_tuple(container)) return isAmong(item, tuple_items_size(container), (at) => tuple_items_get(container, at)!);
  if (typeof container !== 'object') return NO;
  if (isExactSet(container)) return found(container.table.plainFind(item, hash(item)));
  if (isNativeDict(container)) return foundInDict(container.plainIndexOf(item));
  return typeOf(container) === rangeType && isPlainNumber(item) ? answer(contains(container, item)) : NO;
}

const found = (at: number): number => (at === UNKNOWN ? NO : answer(at >= 0));
const foundInDict = (at: number | null): number => (at === null ? NO : answer(at >= 0));

function isAmong(item: Value, count: number, itemAt: (at: number) => Value): number {
  for (let at = 0; at < count; at++) {
    const other = itemAt(at);
    if (other === item) return 1;
    if (typeof other !== 'object' && typeof other === typeof item) continue;
    if (!isPlainKey(other)) return NO;
    if (equal(other, item)) return 1;
  }
  return 0;
}

export function plain_is_instance(value: Value, classes: Value): number {
  if (!is_tuple(classes)) return isOfClass(value, classes);
  for (let at = 0; at < tuple_items_size(classes); at++) {
    const one = isOfClass(value, tuple_items_get(classes, at)!);
    if (one !== 0) return one;
  }
  return 0;
}

/** A class without `__instancecheck__` of its own, and a value whose class does not claim to be another one. */
function isOfClass(value: Value, cls: Value): number {
  const type = typeOf(value);
  if (type === cls) return 1;
  if (!isType(cls) || cls.type !== typeType) return NO;
  if (isSubtype(type, cls)) return 1;
  return type.isHeapType && lookup(type, '__class__') !== lookup(objectType, '__class__') ? NO : answer(isInstance(value, cls));
}

export function plain_convert_value(value: Value, conversion: number): Slot {
  return hasPlainText(value) ? convert_value(value, conversion) : null;
}

export function plain_format_value(value: Value, spec: Value): Slot {
  return hasPlainText(value) && textOf(spec) !== null ? format_value(value, spec) : null;
}

export function plain_format(value: Value): Slot {
  return hasPlainText(value) ? format_simply(value) : null;
}

export function plain_str(value: Value): Slot {
  return hasPlainText(value) ? str(value) : null;
}
