// Generated from dsl/python.ops by `make regen`; do not edit. Digest 68458ed813aa3ba1.
/** The accessors of heap objects. Only `is_T`, `class_id` and `object_id` accept any value; the others trap
 * on an object of another layout, so guard first. An i64 field is exchanged as a number (a safe integer). */
import type { HeapRef, Slot, Value } from '../../runtime/heap/value.ts';
import { heapConstant, heapExports } from '../../runtime/heap/instance.ts';

interface HeapExports {
  class_id(x: Slot): number;
  object_id(x: Slot): number;
  set_object_id(x: Value, id: number): void;
  float_new(class_id: number, value: number): HeapRef;
  is_float(x: Slot): 0 | 1;
  float_value(x: Value): number;
  list_new(class_id: number, items_capacity: number, length: number): HeapRef;
  is_list(x: Slot): 0 | 1;
  list_items_get(x: Value, i: number): Slot;
  list_items_set(x: Value, i: number, v: Slot): void;
  list_items_size(x: Value): number;
  list_items_copy(
    target: Value,
    target_index: number,
    source: Value,
    source_index: number,
    count: number,
  ): void;
  list_items_resize(x: Value, capacity: number): void;
  list_length(x: Value): number;
  list_set_length(x: Value, v: number): void;
  tuple_new(class_id: number, items_capacity: number): HeapRef;
  tuple_of_2(class_id: number, item_0: Slot, item_1: Slot): HeapRef;
  tuple_of_3(class_id: number, item_0: Slot, item_1: Slot, item_2: Slot): HeapRef;
  is_tuple(x: Slot): 0 | 1;
  tuple_items_get(x: Value, i: number): Slot;
  tuple_items_set(x: Value, i: number, v: Slot): void;
  tuple_items_size(x: Value): number;
  tuple_items_copy(
    target: Value,
    target_index: number,
    source: Value,
    source_index: number,
    count: number,
  ): void;
  cell_new(class_id: number, value: Slot): HeapRef;
  is_cell(x: Slot): 0 | 1;
  cell_value(x: Value): Slot;
  cell_set_value(x: Value, v: Slot): void;
  instance_new(class_id: number, slots_capacity: number, dict: Slot): HeapRef;
  is_instance(x: Slot): 0 | 1;
  instance_set_class_id(x: Value, class_id: number): void;
  instance_slots_get(x: Value, i: number): Slot;
  instance_slots_set(x: Value, i: number, v: Slot): void;
  instance_slots_size(x: Value): number;
  instance_slots_copy(
    target: Value,
    target_index: number,
    source: Value,
    source_index: number,
    count: number,
  ): void;
  instance_slots_resize(x: Value, capacity: number): void;
  instance_dict(x: Value): Slot;
  instance_set_dict(x: Value, v: Slot): void;
  range_iterator_new(class_id: number, next: number, step: number, remaining: number): HeapRef;
  is_range_iterator(x: Slot): 0 | 1;
  range_iterator_next(x: Value): number;
  range_iterator_set_next(x: Value, v: number): void;
  range_iterator_step(x: Value): number;
  range_iterator_remaining(x: Value): number;
  range_iterator_set_remaining(x: Value, v: number): void;
  list_iterator_new(class_id: number, sequence: Slot, index: number): HeapRef;
  is_list_iterator(x: Slot): 0 | 1;
  list_iterator_sequence(x: Value): Slot;
  list_iterator_set_sequence(x: Value, v: Slot): void;
  list_iterator_index(x: Value): number;
  list_iterator_set_index(x: Value, v: number): void;
  tuple_iterator_new(class_id: number, sequence: Slot, index: number): HeapRef;
  is_tuple_iterator(x: Slot): 0 | 1;
  tuple_iterator_sequence(x: Value): Slot;
  tuple_iterator_set_sequence(x: Value, v: Slot): void;
  tuple_iterator_index(x: Value): number;
  tuple_iterator_set_index(x: Value, v: number): void;
  set_class_version(class_id: number, version: number): void;
  set_class_keys_version(class_id: number, version: number): void;
}
const heap = heapExports<HeapExports>();

/** The class id of a heap object; 0 for anything else, NULL included. */
export const class_id = heap.class_id;

/** The identity number of a heap object, 0 until one is set, and 0 for anything else. */
export const object_id = heap.object_id;

/** Sets the identity number of a heap object. */
export const set_object_id = heap.set_object_id;

/** A new float. */
export const float_new = heap.float_new;

/** Whether x is exactly a float (an object of a subclass is not). */
export function is_float(x: Slot): boolean {
  return heap.is_float(x) !== 0;
}

/** Field value of a float. */
export const float_value = heap.float_value;

/** A new list; an array field takes its capacity, its slots are NULL. */
export const list_new = heap.list_new;

/** Whether x is exactly a list (an object of a subclass is not). */
export function is_list(x: Slot): boolean {
  return heap.is_list(x) !== 0;
}

/** Slot i of a list's items; traps outside the capacity. */
export const list_items_get = heap.list_items_get;

/** Sets slot i of a list's items; traps outside the capacity. */
export const list_items_set = heap.list_items_set;

/** The capacity of a list's items. */
export const list_items_size = heap.list_items_size;

/** Copies slots between the items of two objects of layout list (or one: overlaps are safe). */
export const list_items_copy = heap.list_items_copy;

/** Gives a list's items another capacity; what fits is kept, new slots are NULL. */
export const list_items_resize = heap.list_items_resize;

/** Field length of a list. */
export const list_length = heap.list_length;

/** Sets field length of a list. */
export const list_set_length = heap.list_set_length;

/** A new tuple; an array field takes its capacity, its slots are NULL. */
export const tuple_new = heap.tuple_new;

/** A new tuple of 2 items. */
export const tuple_of_2 = heap.tuple_of_2;

/** A new tuple of 3 items. */
export const tuple_of_3 = heap.tuple_of_3;

/** Whether x is exactly a tuple (an object of a subclass is not). */
export function is_tuple(x: Slot): boolean {
  return heap.is_tuple(x) !== 0;
}

/** Slot i of a tuple's items; traps outside the capacity. */
export const tuple_items_get = heap.tuple_items_get;

/** Sets slot i of a tuple's items; traps outside the capacity. */
export const tuple_items_set = heap.tuple_items_set;

/** The capacity of a tuple's items. */
export const tuple_items_size = heap.tuple_items_size;

/** Copies slots between the items of two objects of layout tuple (or one: overlaps are safe). */
export const tuple_items_copy = heap.tuple_items_copy;

/** A new cell. */
export const cell_new = heap.cell_new;

/** Whether x is exactly a cell (an object of a subclass is not). */
export function is_cell(x: Slot): boolean {
  return heap.is_cell(x) !== 0;
}

/** Field value of a cell. */
export const cell_value = heap.cell_value;

/** Sets field value of a cell. */
export const cell_set_value = heap.cell_set_value;

/** A new instance; an array field takes its capacity, its slots are NULL. */
export const instance_new = heap.instance_new;

/** Whether x has the layout of a instance, whatever its class. */
export function is_instance(x: Slot): boolean {
  return heap.is_instance(x) !== 0;
}

/** Gives an object of layout instance another class (`__class__` assignment). */
export const instance_set_class_id = heap.instance_set_class_id;

/** Slot i of a instance's slots; traps outside the capacity. */
export const instance_slots_get = heap.instance_slots_get;

/** Sets slot i of a instance's slots; traps outside the capacity. */
export const instance_slots_set = heap.instance_slots_set;

/** The capacity of a instance's slots. */
export const instance_slots_size = heap.instance_slots_size;

/** Copies slots between the slots of two objects of layout instance (or one: overlaps are safe). */
export const instance_slots_copy = heap.instance_slots_copy;

/** Gives a instance's slots another capacity; what fits is kept, new slots are NULL. */
export const instance_slots_resize = heap.instance_slots_resize;

/** Field dict of a instance. */
export const instance_dict = heap.instance_dict;

/** Sets field dict of a instance. */
export const instance_set_dict = heap.instance_set_dict;

/** A new range_iterator. */
export const range_iterator_new = heap.range_iterator_new;

/** Whether x is exactly a range_iterator (an object of a subclass is not). */
export function is_range_iterator(x: Slot): boolean {
  return heap.is_range_iterator(x) !== 0;
}

/** Field next of a range_iterator. */
export const range_iterator_next = heap.range_iterator_next;

/** Sets field next of a range_iterator. */
export const range_iterator_set_next = heap.range_iterator_set_next;

/** Field step of a range_iterator. */
export const range_iterator_step = heap.range_iterator_step;

/** Field remaining of a range_iterator. */
export const range_iterator_remaining = heap.range_iterator_remaining;

/** Sets field remaining of a range_iterator. */
export const range_iterator_set_remaining = heap.range_iterator_set_remaining;

/** A new list_iterator. */
export const list_iterator_new = heap.list_iterator_new;

/** Whether x is exactly a list_iterator (an object of a subclass is not). */
export function is_list_iterator(x: Slot): boolean {
  return heap.is_list_iterator(x) !== 0;
}

/** Field sequence of a list_iterator. */
export const list_iterator_sequence = heap.list_iterator_sequence;

/** Sets field sequence of a list_iterator. */
export const list_iterator_set_sequence = heap.list_iterator_set_sequence;

/** Field index of a list_iterator. */
export const list_iterator_index = heap.list_iterator_index;

/** Sets field index of a list_iterator. */
export const list_iterator_set_index = heap.list_iterator_set_index;

/** A new tuple_iterator. */
export const tuple_iterator_new = heap.tuple_iterator_new;

/** Whether x is exactly a tuple_iterator (an object of a subclass is not). */
export function is_tuple_iterator(x: Slot): boolean {
  return heap.is_tuple_iterator(x) !== 0;
}

/** Field sequence of a tuple_iterator. */
export const tuple_iterator_sequence = heap.tuple_iterator_sequence;

/** Sets field sequence of a tuple_iterator. */
export const tuple_iterator_set_sequence = heap.tuple_iterator_set_sequence;

/** Field index of a tuple_iterator. */
export const tuple_iterator_index = heap.tuple_iterator_index;

/** Sets field index of a tuple_iterator. */
export const tuple_iterator_set_index = heap.tuple_iterator_set_index;

/** Tells the heap module a class's version, 0 when it has none now. */
export const set_class_version = heap.set_class_version;

/** Tells the heap module the version of the keys that a class's instances share, 0 when they have none now. */
export const set_class_keys_version = heap.set_class_keys_version;

/** The none singleton None. */
export const None = heapConstant('None');

/** Whether x is exactly a none. */
export function is_none(x: Slot): boolean {
  return x === None;
}

/** The not_implemented singleton NotImplemented. */
export const NotImplemented = heapConstant('NotImplemented');

/** Whether x is exactly a not_implemented. */
export function is_not_implemented(x: Slot): boolean {
  return x === NotImplemented;
}

/** The ellipsis singleton Ellipsis. */
export const Ellipsis = heapConstant('Ellipsis');

/** Whether x is exactly a ellipsis. */
export function is_ellipsis(x: Slot): boolean {
  return x === Ellipsis;
}

/** The bool singleton False. */
export const False = heapConstant('False');

/** The bool singleton True. */
export const True = heapConstant('True');

/** Whether x is exactly a bool. */
export function is_bool(x: Slot): boolean {
  return x === False || x === True;
}
