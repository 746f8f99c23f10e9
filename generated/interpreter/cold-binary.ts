// Generated from dsl/python.ops by `make regen`; do not edit. Digest 233675310ecd5ced.
/** Cold instructions of tier 1: binary. See cold.ts. */

import type { Value } from '../../runtime/heap/index.ts';
import {
  float_new,
  float_value,
  is_float,
  is_list,
  is_tuple,
  list_items_get,
  list_length,
  tuple_items_get,
  tuple_items_size,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import { int_add, int_mul, int_sub } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyFunction } from '../../runtime/operations/classes.ts';
import { is_dict } from '../../runtime/operations/classes.ts';
import {
  ascii_character,
  binary_op,
  cached_getitem,
  dict_get_item,
  get_item,
  get_slice,
  has_call_depth,
  push_call_2,
} from '../../runtime/operations/index.ts';
import { specialize_BINARY_OP, specialize_BINARY_SUBSCR } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:899 */
export function BINARY_OP(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const rhs = stack[sp - 1] as Value;
  const lhs = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_BINARY_OP(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const res = binary_op(lhs, rhs, oparg);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:956 */
export function BINARY_OP_ADD_FLOAT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  if (!is_float(right)) return null;
  const res = float_new(8 /* float */, float_value(left) + float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:921 */
export function BINARY_OP_ADD_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left + right;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_add(left, right);
  } else result = int_add(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:985 */
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

/** dsl/python.ops:998 */
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

/** dsl/python.ops:968 */
export function BINARY_OP_MULTIPLY_FLOAT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  if (!is_float(right)) return null;
  const res = float_new(8 /* float */, float_value(left) * float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:933 */
export function BINARY_OP_MULTIPLY_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left * right + 0;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_mul(left, right);
  } else result = int_mul(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:962 */
export function BINARY_OP_SUBTRACT_FLOAT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  if (!is_float(right)) return null;
  const res = float_new(8 /* float */, float_value(left) - float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:927 */
export function BINARY_OP_SUBTRACT_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left - right;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_sub(left, right);
  } else result = int_sub(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1204 */
export function BINARY_SLICE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const stop = stack[sp - 1] as Value;
  const start_2 = stack[sp - 2] as Value;
  const container = stack[sp - 3] as Value;
  const res = get_slice(container, start_2, stop);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1126 */
export function BINARY_SUBSCR(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const container = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_BINARY_SUBSCR(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const res = get_item(container, sub);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1175 */
export function BINARY_SUBSCR_DICT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const dict = stack[sp - 2] as Value;
  if (!is_dict(dict)) return null;
  const res = dict_get_item(dict, sub);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1190 */
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

/** dsl/python.ops:1138 */
export function BINARY_SUBSCR_LIST_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const list = stack[sp - 2] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_list(list)) return null;
  if (!(0 <= sub && sub < list_length(list))) return null;
  const res = list_items_get(list, sub as number) as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1151 */
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

/** dsl/python.ops:1163 */
export function BINARY_SUBSCR_TUPLE_INT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const sub = stack[sp - 1] as Value;
  const tuple = stack[sp - 2] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_tuple(tuple)) return null;
  if (!(0 <= sub && sub < tuple_items_size(tuple))) return null;
  const res = tuple_items_get(tuple, sub as number) as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}
