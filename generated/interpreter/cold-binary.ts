// Generated from dsl/python.ops by `make regen`; do not edit. Digest dbc80e0aae26cf3f.
/** Cold instructions of tier 1: binary. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/frame.ts';
import { pushFrame, stack } from '../../runtime/objects/frame.ts';
import type { Int } from '../../runtime/objects/int-arithmetic.ts';
import type { PyFunction } from '../../runtime/operations/classes.ts';
import {
  ascii_character,
  cached_getitem,
  get_slice,
  has_call_depth,
  push_call_2,
} from '../../runtime/operations/index.ts';
import type { After } from './outcome.ts';

/** dsl/python.ops:846 */
export function BINARY_OP_ADD_UNICODE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'string')) return null;
  if (!(typeof right === 'string')) return null;
  const res = left + right;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:859 */
export function BINARY_OP_INPLACE_ADD_UNICODE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'string')) return null;
  if (!(typeof right === 'string')) return null;
  const res = left + right;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1065 */
export function BINARY_SLICE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const stop = stack[sp - 1] as Value;
  const start = stack[sp - 2] as Value;
  const container = stack[sp - 3] as Value;
  const res = get_slice(container, start, stop);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1051 */
export function BINARY_SUBSCR_GETITEM(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const container = stack[sp - 2] as Value;
  const getitem = cached_getitem(container);
  if (!!(getitem === null)) return null;
  if (!has_call_depth()) return null;
  const callee = push_call_2(getitem as PyFunction, container, sub);
  frame.return_offset = 2;
  frame.pc = pc;
  frame.sp = sp - 2;
  pushFrame(callee);
  return callee;
}

/** dsl/python.ops:1012 */
export function BINARY_SUBSCR_STR_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const str = stack[sp - 2] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!(typeof str === 'string')) return null;
  const character = ascii_character(str, sub);
  if (!!(character === null)) return null;
  const res = character as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}
