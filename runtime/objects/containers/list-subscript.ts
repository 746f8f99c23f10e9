/** list[key], list[key] = value, del list[key], with slices. */
import { list_items_copy, list_items_get, list_items_set, list_length, list_new, CLASS_ID } from '../../heap/index.ts';
import type { Slot, Value } from '../../heap/value.ts';
import { indexError, typeError, valueError } from '../exceptions/errors.ts';
import { splice, truncate, removeAt } from './list-storage.ts';
import { indexNumber, isIndex, toArray } from '../protocol/protocol.ts';
import { isSlice, slicePositions } from './slice.ts';
import type { Positions, PySlice } from './slice.ts';
import { typeOf } from '../classes/type-of.ts';

export function list_subscript(list: Value, key: Value): Value {
  if (isIndex(key)) {
    const at = indexNumber(key);
    return list_items_get(list, position(list, at, 'list index out of range'))!;
  }
  if (isSlice(key)) return sliceList(list, slicePositions(key, list_length(list)));
  throw wrongKey(key);
}

/** `at` counted from the start; raises IndexError. */
function position(list: Value, at: number, message: string): number {
  const absolute = at < 0 ? at + list_length(list) : at;
  if (absolute < 0 || absolute >= list_length(list)) throw indexError(message);
  return absolute;
}

/** sq_item: `at` has been made non-negative already where that was possible. */
export function list_item(list: Value, at: number): Value {
  if (at < 0 || at >= list_length(list)) throw indexError('list index out of range');
  return list_items_get(list, at)!;
}

function wrongKey(key: Value): unknown {
  return typeError(`list indices must be integers or slices, not ${typeOf(key).reportedName}`);
}

export function sliceList(list: Value, { start, step, count }: Positions): Value {
  const result = list_new(CLASS_ID.list, count, count);
  if (step === 1) list_items_copy(result, 0, list, start, count);
  else for (let i = 0, at = start; i < count; i++, at += step) list_items_set(result, i, list_items_get(list, at));
  return result;
}

/** `value` null deletes. */
export function list_ass_subscript(list: Value, key: Value, value: Slot): void {
  if (isIndex(key)) assignItem(list, position(list, indexNumber(key), 'list assignment index out of range'), value);
  else if (!isSlice(key)) throw wrongKey(key);
  else if (value === null) deleteSlice(list, slicePositions(key, list_length(list)));
  else assignSlice(list, key, value);
}

export function assignItem(list: Value, at: number, value: Slot): void {
  if (value === null) removeAt(list, at);
  else list_items_set(list, at, value);
}

function assignSlice(list: Value, slice: PySlice, value: Value): void {
  const { start, stop, step, count } = slicePositions(slice, list_length(list));
  const items = sliceItems(value);
  if (step === 1) {
    // Iterating over the value may have changed the list.
    const length = list_length(list);
    const from = Math.min(start, length);
    splice(list, from, Math.max(0, Math.min(stop, length) - from), items);
    return;
  }
  if (items.length !== count) {
    throw valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${count}`);
  }
  for (let i = 0, at = start; i < count; i++, at += step) list_items_set(list, at, items[i]!);
}

function sliceItems(value: Value): Value[] {
  const { tp_iter, sq_item } = typeOf(value).slots;
  if (tp_iter === null && sq_item === null) throw typeError('must assign iterable to extended slice');
  return toArray(value);
}

/** One pass: what stays moves down over what goes. */
function deleteSlice(list: Value, { start, step, count }: Positions): void {
  if (count === 0) return;
  const first = step > 0 ? start : start + (count - 1) * step;
  const stride = Math.abs(step);
  if (stride === 1) {
    splice(list, first, count, []);
    return;
  }
  const length = list_length(list);
  let to = first;
  for (let from = first, removed = 0; from < length; from++) {
    if (removed < count && from === first + removed * stride) removed++;
    else list_items_set(list, to++, list_items_get(list, from));
  }
  truncate(list, to);
}
