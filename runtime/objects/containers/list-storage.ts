/**
 * A list's growing array: `list_length` items of `list_items_size` slots, the rest NULL.
 * Amortised O(1) append: an eighth of slack, as CPython leaves.
 */
import { list_items_copy, list_items_get, list_items_resize, list_items_set, list_items_size, list_length, list_set_length } from '../../heap/index.ts';
import type { Value } from '../../heap/value.ts';
import { checkItemCount } from '../values.ts';

/** Makes room for `length` items. */
export function reserve(list: Value, length: number): void {
  if (length <= list_items_size(list)) return;
  checkItemCount(length);
  list_items_resize(list, (length + (length >> 3) + 6) & ~3);
}

export function list_append(list: Value, item: Value): void {
  const length = list_length(list);
  reserve(list, length + 1);
  list_items_set(list, length, item);
  list_set_length(list, length + 1);
}

export function appendAll(list: Value, items: readonly Value[]): void {
  const length = list_length(list);
  reserve(list, length + items.length);
  for (let i = 0; i < items.length; i++) list_items_set(list, length + i, items[i]!);
  list_set_length(list, length + items.length);
}

/** Replaces `count` items at `at` by `items`; slots that fall free become NULL. */
export function splice(list: Value, at: number, count: number, items: readonly Value[]): void {
  const length = list_length(list);
  const tail = length - at - count;
  const newLength = length - count + items.length;
  reserve(list, newLength);
  if (tail > 0 && items.length !== count) list_items_copy(list, at + items.length, list, at + count, tail);
  for (let i = 0; i < items.length; i++) list_items_set(list, at + i, items[i]!);
  truncate(list, newLength);
}

/** Sets the length, clearing slots beyond it; gives memory back when less than half is used. */
export function truncate(list: Value, newLength: number): void {
  const length = list_length(list);
  list_set_length(list, newLength);
  if (newLength < list_items_size(list) >> 1) {
    list_items_resize(list, (newLength + (newLength >> 3) + 6) & ~3);
    return;
  }
  for (let i = newLength; i < length; i++) list_items_set(list, i, null);
}

/** Removes and returns the item at `at` (0 <= at < length). */
export function removeAt(list: Value, at: number): Value {
  const item = list_items_get(list, at)!;
  const length = list_length(list);
  if (at < length - 1) list_items_copy(list, at, list, at + 1, length - at - 1);
  truncate(list, length - 1);
  return item;
}
