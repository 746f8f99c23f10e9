/**
 * Making and opening values of the built-in types, for TypeScript code: what costs a class test and a few accessors
 * in one place. "Like" means: of the type or of a subclass of it.
 */
import {
  class_id, CLASS_ID, False, float_new, float_value, FIRST_FREE_CLASS_ID, list_items_get, list_items_set, list_length, list_new,
  None, True, tuple_items_get, tuple_items_set, tuple_items_size, tuple_new,
} from '../heap/index.ts';
import type { HeapRef, Slot, Value } from '../heap/value.ts';
import { memoryError } from './exceptions/errors.ts';
import type { Int } from './numbers/int-arithmetic.ts';
import { PyIntObject, PyStrObject } from './object.ts';
import { classById } from './classes/pytype.ts';
import { typeOf } from './classes/type-of.ts';

/** More slots than this in one list or tuple raise MemoryError: half a gigabyte, and V8 would end the process near there. */
export const MAX_ITEMS = 2 ** 26;
/** V8's longest string. */
export const MAX_TEXT = 2 ** 29 - 24;

export const boolean = (condition: boolean): HeapRef => (condition ? True : False);

export const newFloat = (value: number): HeapRef => float_new(CLASS_ID.float, value);

/** The int that `x` is (bools and subclasses included); null for anything else. */
export function intOf(x: Slot): Int | null {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  if (x === True) return 1;
  if (x === False) return 0;
  return x instanceof PyIntObject ? x.value : null;
}

/** The text that `x` is (subclasses included); null for anything else. */
export function textOf(x: Slot): string | null {
  if (typeof x === 'string') return x;
  return x instanceof PyStrObject ? x.value : null;
}

/** The double that `x` is (subclasses included); null for anything else, ints too. */
export function floatOf(x: Slot): number | null {
  return isLike(x, CLASS_ID.float) ? float_value(x) : null;
}

/** Whether `x` is a struct of the layout `structId`, whatever its class. */
function isLike(x: Slot, structId: number): x is HeapRef {
  const id = class_id(x);
  return id === structId || (id >= FIRST_FREE_CLASS_ID && classById[id]!.structId === structId);
}

export const isListLike = (x: Slot): x is HeapRef => isLike(x, CLASS_ID.list);
export const isTupleLike = (x: Slot): x is HeapRef => isLike(x, CLASS_ID.tuple);

export function checkItemCount(count: number): void {
  if (count > MAX_ITEMS) throw memoryError();
}

export function newTuple(items: readonly Value[], classId: number = CLASS_ID.tuple): HeapRef {
  checkItemCount(items.length);
  const tuple = tuple_new(classId, items.length);
  for (let i = 0; i < items.length; i++) tuple_items_set(tuple, i, items[i]!);
  return tuple;
}

export function newList(items: readonly Value[], classId: number = CLASS_ID.list): HeapRef {
  checkItemCount(items.length);
  const list = list_new(classId, items.length, items.length);
  for (let i = 0; i < items.length; i++) list_items_set(list, i, items[i]!);
  return list;
}

export function tupleItems(tuple: Value): Value[] {
  const items: Value[] = new Array(tuple_items_size(tuple));
  for (let i = 0; i < items.length; i++) items[i] = tuple_items_get(tuple, i)!;
  return items;
}

export function listItems(list: Value): Value[] {
  const items: Value[] = new Array(list_length(list));
  for (let i = 0; i < items.length; i++) items[i] = list_items_get(list, i)!;
  return items;
}

/** What a wrong argument is called by the checks that CPython generates: its class, but None by name. */
export const argumentKind = (x: Value): string => (x === None ? 'None' : typeOf(x).reportedName);

/** How a three-way result answers one of the six comparisons; `comparison` as in slots.ts. */
export function compareAnswer(order: number, comparison: number): HeapRef {
  switch (comparison) {
    case 0: return boolean(order < 0);
    case 1: return boolean(order <= 0);
    case 2: return boolean(order === 0);
    case 3: return boolean(order !== 0);
    case 4: return boolean(order > 0);
    default: return boolean(order >= 0);
  }
}
