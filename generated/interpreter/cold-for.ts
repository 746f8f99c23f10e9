// Generated from dsl/python.ops by `make regen`; do not edit. Digest 8cfa36ff0bdc8d7c.
/** Cold instructions of tier 1: for. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  None,
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
import { pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import type { PyGenerator } from '../../runtime/operations/classes.ts';
import { is_generator } from '../../runtime/operations/classes.ts';
import {
  has_call_depth,
  is_suspended,
  iterator_next,
  resume_generator,
} from '../../runtime/operations/index.ts';
import { specialize_FOR_ITER } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:2211 */
export function FOR_ITER(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const iter = stack[sp - 1] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_FOR_ITER(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const item = iterator_next(iter);
  if (item === null) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const next_2 = item as Value;
  stack[sp] = next_2;
  frame.sp = sp + 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2317 */
export function FOR_ITER_GEN(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_generator(iter)) return null;
  if (!is_suspended(iter)) return null;
  if (!has_call_depth()) return null;
  const gen_frame = resume_generator(iter, None);
  frame.return_offset = 2 + oparg;
  frame.pc = pc;
  frame.sp = sp;
  pushFrame(gen_frame);
  return gen_frame;
}

/** dsl/python.ops:2242 */
export function FOR_ITER_LIST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_list_iterator(iter)) return null;
  if (list_iterator_sequence(iter) === null) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const sequence = list_iterator_sequence(iter) as HeapRef;
  if (list_iterator_index(iter) >= list_length(sequence)) {
    list_iterator_set_sequence(iter, null);
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const sequence_2 = list_iterator_sequence(iter) as HeapRef;
  const next_2 = list_items_get(sequence_2, list_iterator_index(iter)) as Value;
  list_iterator_set_index(iter, (list_iterator_index(iter) + 1) | 0);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2297 */
export function FOR_ITER_RANGE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_range_iterator(iter)) return null;
  if (range_iterator_remaining(iter) <= 0) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const next_2 = range_iterator_next(iter);
  range_iterator_set_next(iter, range_iterator_next(iter) + range_iterator_step(iter));
  range_iterator_set_remaining(iter, range_iterator_remaining(iter) - 1);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2273 */
export function FOR_ITER_TUPLE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_tuple_iterator(iter)) return null;
  if (tuple_iterator_sequence(iter) === null) {
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const sequence = tuple_iterator_sequence(iter) as HeapRef;
  if (tuple_iterator_index(iter) >= tuple_items_size(sequence)) {
    tuple_iterator_set_sequence(iter, null);
    frame.sp = sp - 1;
    frame.pc = pc + 2 + (oparg + 2);
    return frame;
  }
  const sequence_2 = tuple_iterator_sequence(iter) as HeapRef;
  const next_2 = tuple_items_get(sequence_2, tuple_iterator_index(iter)) as Value;
  tuple_iterator_set_index(iter, (tuple_iterator_index(iter) + 1) | 0);
  stack[sp] = next_2;
  frame.sp = sp + 1;
  frame.pc = pc + 2;
  return frame;
}
