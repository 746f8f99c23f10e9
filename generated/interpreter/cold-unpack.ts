// Generated from dsl/python.ops by `make regen`; do not edit. Digest 52b1c1f926564627.
/** Cold instructions of tier 1: unpack. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import {
  is_list,
  is_tuple,
  list_items_get,
  list_length,
  tuple_items_get,
  tuple_items_size,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import { unpack_iterable, unpack_starred } from '../../runtime/operations/index.ts';
import { specialize_UNPACK_SEQUENCE } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:1484 */
export function UNPACK_EX(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  unpack_starred(seq, oparg & 255, values, 1 + (oparg >> 8) + (oparg & 255));
  frame.sp = sp + (oparg >> 8) + (oparg & 255);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1436 */
export function UNPACK_SEQUENCE(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_UNPACK_SEQUENCE(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const values = sp - 1;
  unpack_iterable(seq, values, oparg);
  frame.sp = sp - 1 + oparg;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1471 */
export function UNPACK_SEQUENCE_LIST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  if (!is_list(seq)) return null;
  if (!(list_length(seq) === oparg)) return null;
  for (let i = 0; i < oparg; i++) {
    stack[values + (oparg - 1 - i)] = list_items_get(seq, i);
  }
  frame.sp = sp - 1 + oparg;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1460 */
export function UNPACK_SEQUENCE_TUPLE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) === oparg)) return null;
  for (let i = 0; i < oparg; i++) {
    stack[values + (oparg - 1 - i)] = tuple_items_get(seq, i);
  }
  frame.sp = sp - 1 + oparg;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1448 */
export function UNPACK_SEQUENCE_TWO_TUPLE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const seq = stack[sp - 1] as Value;
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) === 2)) return null;
  const val0 = tuple_items_get(seq, 0) as Value;
  const val1 = tuple_items_get(seq, 1) as Value;
  stack[sp - 1] = val1;
  stack[sp] = val0;
  frame.sp = sp + 1;
  frame.pc = pc + 2;
  return frame;
}
