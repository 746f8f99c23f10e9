// Generated from dsl/python.ops by `make regen`; do not edit. Digest 0fa849c1954d06fa.
/** Cold instructions of tier 1: get. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
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
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:2441 */
export function GET_AITER(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const obj = stack[sp - 1] as Value;
  const iter = get_async_iterator(obj);
  stack[sp - 1] = iter;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2452 */
export function GET_ANEXT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const aiter = stack[sp - 1] as Value;
  const awaitable = get_async_next(aiter);
  stack[sp] = awaitable;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2430 */
export function GET_AWAITABLE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const iter = get_awaitable(iterable, oparg);
  stack[sp - 1] = iter;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2183 */
export function GET_ITER(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const iter = get_iterator(iterable);
  stack[sp - 1] = iter;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3066 */
export function GET_LEN(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const obj = stack[sp - 1] as Value;
  const len_o = length(obj);
  stack[sp] = len_o;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2194 */
export function GET_YIELD_FROM_ITER(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const iter = get_yield_from_iterator(frame, iterable);
  stack[sp - 1] = iter;
  frame.pc = pc + 1;
  return frame;
}
