/** Tuples to and from arrays. */
import { CLASS_ID, tuple_items_get, tuple_items_set, tuple_items_size, tuple_new, type HeapRef, type Slot, type Value } from '../heap/index.ts';

export function tupleOf(values: readonly Slot[]): HeapRef {
  const tuple = tuple_new(CLASS_ID.tuple, values.length);
  for (let index = 0; index < values.length; index++) tuple_items_set(tuple, index, values[index]!);
  return tuple;
}

/** `tuple` is a tuple struct, of whatever class. */
export function tupleValues(tuple: Value): Value[] {
  const values: Value[] = [];
  const size = tuple_items_size(tuple);
  for (let index = 0; index < size; index++) values.push(tuple_items_get(tuple, index)!);
  return values;
}
