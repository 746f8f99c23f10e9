// Generated from dsl/python.ops by `make regen`; do not edit. Digest 09865c1c1b432a24.
/** Micro-ops as functions: get. See uops.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import {
  is_list,
  is_range_iterator,
  is_tuple,
  list_iterator_new,
  tuple_iterator_new,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import {
  get_async_iterator,
  get_async_next,
  get_awaitable,
  get_iterator,
  get_yield_from_iterator,
  length,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:2432 */
export function _GET_AITER(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const obj = stack[sp - 1] as Value;
  const iter = get_async_iterator(obj);
  stack[sp - 1] = iter;
  return frame;
}

/** dsl/python.ops:2443 */
export function _GET_ANEXT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const aiter = stack[sp - 1] as Value;
  const awaitable = get_async_next(aiter);
  stack[sp] = awaitable;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2421 */
export function _GET_AWAITABLE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const iterable = stack[sp - 1] as Value;
  const iter = get_awaitable(iterable, oparg);
  stack[sp - 1] = iter;
  return frame;
}

/** dsl/python.ops:2174 */
export function _GET_ITER(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const iter = get_iterator(iterable);
  stack[sp - 1] = iter;
  return frame;
}

/** dsl/python.ops:3540 */
export function _GET_ITER_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_list(iterable)) return null;
  const iter = list_iterator_new(14 /* list_iterator */, iterable, 0);
  stack[sp - 1] = iter;
  return frame;
}

/** dsl/python.ops:3532 */
export function _GET_ITER_OF_ITERATOR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_range_iterator(iterable)) return null;
  return frame;
}

/** dsl/python.ops:3549 */
export function _GET_ITER_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_tuple(iterable)) return null;
  const iter = tuple_iterator_new(15 /* tuple_iterator */, iterable, 0);
  stack[sp - 1] = iter;
  return frame;
}

/** dsl/python.ops:3057 */
export function _GET_LEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const obj = stack[sp - 1] as Value;
  const len_o = length(obj);
  stack[sp] = len_o;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2185 */
export function _GET_YIELD_FROM_ITER(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const iter = get_yield_from_iterator(frame, iterable);
  stack[sp - 1] = iter;
  return frame;
}
