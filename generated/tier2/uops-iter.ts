// Generated from dsl/python.ops by `make regen`; do not edit. Digest b2a82a96dbe0246c.
/** Micro-ops as functions: iter. See uops.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  is_list_iterator,
  is_range_iterator,
  is_tuple_iterator,
  list_items_get,
  list_iterator_index,
  list_iterator_sequence,
  list_iterator_set_index,
  list_iterator_set_sequence,
  list_length,
  range_iterator_next,
  range_iterator_remaining,
  range_iterator_set_next,
  range_iterator_set_remaining,
  range_iterator_step,
  tuple_items_get,
  tuple_items_size,
  tuple_iterator_index,
  tuple_iterator_sequence,
  tuple_iterator_set_index,
  tuple_iterator_set_sequence,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:2213 */
export function _ITER_CHECK_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_list_iterator(iter)) return null;
  return frame;
}

/** dsl/python.ops:2275 */
export function _ITER_CHECK_RANGE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_range_iterator(iter)) return null;
  return frame;
}

/** dsl/python.ops:2244 */
export function _ITER_CHECK_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_tuple_iterator(iter)) return null;
  return frame;
}

/** dsl/python.ops:2217 */
export function _ITER_JUMP_LIST__TAKEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (list_iterator_sequence(iter) === null) {
    frame.sp = sp - 1;
    return frame;
  }
  const sequence = list_iterator_sequence(iter) as HeapRef;
  if (list_iterator_index(iter) >= list_length(sequence)) {
    list_iterator_set_sequence(iter, null);
    frame.sp = sp - 1;
    return frame;
  }
  return null;
}

/** dsl/python.ops:2279 */
export function _ITER_JUMP_RANGE__TAKEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (range_iterator_remaining(iter) <= 0) {
    frame.sp = sp - 1;
    return frame;
  }
  return null;
}

/** dsl/python.ops:2248 */
export function _ITER_JUMP_TUPLE__TAKEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (tuple_iterator_sequence(iter) === null) {
    frame.sp = sp - 1;
    return frame;
  }
  const sequence = tuple_iterator_sequence(iter) as HeapRef;
  if (tuple_iterator_index(iter) >= tuple_items_size(sequence)) {
    tuple_iterator_set_sequence(iter, null);
    frame.sp = sp - 1;
    return frame;
  }
  return null;
}

/** dsl/python.ops:2233 */
export function _ITER_NEXT_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  const sequence = list_iterator_sequence(iter) as HeapRef;
  const next_2 = list_items_get(sequence, list_iterator_index(iter)) as Value;
  list_iterator_set_index(iter, (list_iterator_index(iter) + 1) | 0);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2288 */
export function _ITER_NEXT_RANGE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  const next_2 = range_iterator_next(iter);
  range_iterator_set_next(iter, range_iterator_next(iter) + range_iterator_step(iter));
  range_iterator_set_remaining(iter, range_iterator_remaining(iter) - 1);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2264 */
export function _ITER_NEXT_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  const sequence = tuple_iterator_sequence(iter) as HeapRef;
  const next_2 = tuple_items_get(sequence, tuple_iterator_index(iter)) as Value;
  tuple_iterator_set_index(iter, (tuple_iterator_index(iter) + 1) | 0);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  return frame;
}
