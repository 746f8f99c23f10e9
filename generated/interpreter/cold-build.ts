// Generated from dsl/python.ops by `make regen`; do not edit. Digest 7c5ee60e50f336bf.
/** Cold instructions of tier 1: build. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  list_items_set,
  list_new,
  tuple_items_set,
  tuple_new,
  tuple_of_2,
  tuple_of_3,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import {
  build_const_key_map,
  build_map,
  build_set,
  build_slice,
  build_string,
} from '../../runtime/operations/index.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:1329 */
export function BUILD_CONST_KEY_MAP(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const keys = stack[sp - 1] as HeapRef;
  const values = sp - 1 - oparg;
  const map = build_const_key_map(keys, values, oparg);
  stack[sp - 1 - oparg] = map;
  frame.sp = sp - oparg;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1298 */
export function BUILD_LIST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const values = sp - oparg;
  const new_list = list_new(9 /* list */, oparg, oparg);
  for (let i = 0; i < oparg; i++) list_items_set(new_list, i, stack[values + i]);
  const list = new_list;
  stack[sp - oparg] = list;
  frame.sp = sp + 1 - oparg;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1320 */
export function BUILD_MAP(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const values = sp - oparg * 2;
  const map = build_map(values, oparg * 2);
  stack[sp - oparg * 2] = map;
  frame.sp = sp + 1 - oparg * 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1309 */
export function BUILD_SET(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const values = sp - oparg;
  const set = build_set(values, oparg);
  stack[sp - oparg] = set;
  frame.sp = sp + 1 - oparg;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1338 */
export function BUILD_SLICE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const step = (oparg === 3 ? 1 : 0) ? stack[sp - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] : null;
  const stop = stack[sp - 1 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] as Value;
  const start_2 = stack[sp - 2 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] as Value;
  const slice = build_slice(start_2, stop, oparg === 3 ? step : null);
  stack[sp - 2 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] = slice;
  frame.sp = sp - 1 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1280 */
export function BUILD_STRING(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const pieces = sp - oparg;
  const str = build_string(pieces, oparg);
  stack[sp - oparg] = str;
  frame.sp = sp + 1 - oparg;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1289 */
export function BUILD_TUPLE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const values = sp - oparg;
  const new_tuple =
    oparg === 2
      ? tuple_of_2(10 /* tuple */, stack[values + 0], stack[values + 1])
      : oparg === 3
        ? tuple_of_3(10 /* tuple */, stack[values + 0], stack[values + 1], stack[values + 2])
        : tuple_new(10 /* tuple */, oparg);
  if (oparg !== 2 && oparg !== 3) {
    for (let i = 0; i < oparg; i++) tuple_items_set(new_tuple, i, stack[values + i]);
  }
  const tup = new_tuple;
  stack[sp - oparg] = tup;
  frame.sp = sp + 1 - oparg;
  frame.pc = pc + 1;
  return frame;
}
