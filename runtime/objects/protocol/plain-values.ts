/** Which values the plain operations know: no method written in Python has a say in what is done with them. */
import { class_id, CLASS_ID, is_list, is_tuple, tuple_items_get, tuple_items_size, type Slot, type Value } from '../../heap/index.ts';
import { PyAnySet } from '../containers/set-object.ts';
import { dictType, frozensetType, setType } from '../classes/types.ts';
import { PyDict } from '../containers/dict.ts';
import type { PyObject } from '../object.ts';
import { typeOf } from '../classes/type-of.ts';

/** An int, a float or a bool. */
export function isPlainNumber(value: Slot): boolean {
  if (typeof value === 'number' || typeof value === 'bigint') return true;
  const id = typeof value === 'object' && value !== null ? class_id(value) : 0;
  return id === CLASS_ID.float || id === CLASS_ID.bool;
}

/** It has a text of its own: a number, a str, None, or a tuple of such. */
export function hasPlainText(value: Value): boolean {
  if (typeof value !== 'object') return true;
  if (is_tuple(value)) {
    for (let at = 0; at < tuple_items_size(value); at++) if (!hasPlainText(tuple_items_get(value, at)!)) return false;
    return true;
  }
  const id = class_id(value);
  return id === CLASS_ID.float || id === CLASS_ID.bool || id === CLASS_ID.none;
}

/** Or one of a native class that only makes more of keys that are not there. */
export function isNativeDict(value: Value): value is PyDict {
  const { type } = value as PyObject;
  return type === dictType || (value instanceof PyDict && type.isNativeContainer);
}

export function isExactSet(value: Value): value is PyAnySet {
  return value instanceof PyAnySet && (value.type === setType || value.type === frozensetType);
}

/** Small ones are looked through. */
const MOST_MEMBERS = 64;

/** Numbers and strs. */
export function isOfPrimitives({ table }: PyAnySet): boolean {
  if (table.size > MOST_MEMBERS) return false;
  for (let at = table.nextIndex(0); at >= 0; at = table.nextIndex(at + 1)) if (typeof table.keyAt(at) === 'object') return false;
  return true;
}

/** A builtin container of items, or a str. */
export function isPlainContainer(value: Value): boolean {
  return typeof value === 'string' || is_list(value) || is_tuple(value) || (typeof value === 'object' && (isNativeDict(value) || isExactSet(value) || typeOf(value).isNativeContainer));
}
