// Generated from dsl/python.ops by `make regen`; do not edit. Digest a34d3d32e405d2f8.
/** Micro-ops as functions: binary. See uops.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  float_new,
  float_value,
  is_list,
  is_tuple,
  list_items_get,
  list_length,
  tuple_items_get,
  tuple_items_size,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import {
  int_add,
  int_and,
  int_floordiv,
  int_mod,
  int_mul,
  int_or,
  int_sub,
  int_xor,
} from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict } from '../../runtime/operations/classes.ts';
import { is_dict } from '../../runtime/operations/classes.ts';
import {
  ascii_character,
  binary_op,
  dict_get_item,
  get_item,
  get_slice,
  plain_value,
  real_power,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:874 */
export function _BINARY_OP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const lhs = stack[sp - 2] as Value;
  const rhs = stack[sp - 1] as Value;
  const res = binary_op(lhs, rhs, oparg);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:941 */
export function _BINARY_OP_ADD_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
  const res = float_new(8 /* float */, float_value(left) + float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:906 */
export function _BINARY_OP_ADD_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left + right;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_add(left, right);
  } else result = int_add(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:976 */
export function _BINARY_OP_ADD_UNICODE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as string;
  const right = stack[sp - 1] as string;
  const res = left + right;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3354 */
export function _BINARY_OP_AND_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  const res = int_and(left, right);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3372 */
export function _BINARY_OP_FLOOR_DIVIDE_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  if (!!(right === 0)) return null;
  const res = int_floordiv(left, right);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:989 */
export function _BINARY_OP_INPLACE_ADD_UNICODE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as string;
  const right = stack[sp - 1] as string;
  const res = left + right;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:949 */
export function _BINARY_OP_MULTIPLY_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
  const res = float_new(8 /* float */, float_value(left) * float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:914 */
export function _BINARY_OP_MULTIPLY_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left * right + 0;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_mul(left, right);
  } else result = int_mul(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3358 */
export function _BINARY_OP_OR_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  const res = int_or(left, right);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3436 */
export function _BINARY_OP_POWER_FLOATS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
  const power = real_power(float_value(left), float_value(right));
  if (!(power - power === 0)) return null;
  const res = float_new(8 /* float */, power);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3367 */
export function _BINARY_OP_REMAINDER_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  if (!!(right === 0)) return null;
  const res = int_mod(left, right);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:945 */
export function _BINARY_OP_SUBTRACT_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
  const res = float_new(8 /* float */, float_value(left) - float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:910 */
export function _BINARY_OP_SUBTRACT_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  let result: Int;
  if (typeof left === 'number' && typeof right === 'number') {
    result = left - right;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_sub(left, right);
  } else result = int_sub(left, right);
  const res = result;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3378 */
export function _BINARY_OP_TRUE_DIVIDE_FLOATS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
  if (!!(float_value(right) === 0)) return null;
  const res = float_new(8 /* float */, float_value(left) / float_value(right));
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3362 */
export function _BINARY_OP_XOR_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  const res = int_xor(left, right);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1195 */
export function _BINARY_SLICE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const container = stack[sp - 3] as Value;
  const start_2 = stack[sp - 2] as Value;
  const stop = stack[sp - 1] as Value;
  const res = get_slice(container, start_2, stop);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:1117 */
export function _BINARY_SUBSCR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  const res = get_item(container, sub);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1165 */
export function _BINARY_SUBSCR_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const dict = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!is_dict(dict)) return null;
  const res = dict_get_item(dict, sub);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3704 */
export function _BINARY_SUBSCR_DICT_PLAIN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!is_dict(container)) return null;
  const value = plain_value(container, sub);
  if (!!(value === null)) return null;
  const res = value as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1128 */
export function _BINARY_SUBSCR_LIST_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const list = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_list(list)) return null;
  if (!(0 <= sub && sub < list_length(list))) return null;
  const res = list_items_get(list, sub as number) as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1140 */
export function _BINARY_SUBSCR_STR_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const str = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!(typeof str === 'string')) return null;
  const character = ascii_character(str, sub);
  if (!!(character === null)) return null;
  const res = character as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1153 */
export function _BINARY_SUBSCR_TUPLE_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const tuple = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return null;
  if (!is_tuple(tuple)) return null;
  if (!(0 <= sub && sub < tuple_items_size(tuple))) return null;
  const res = tuple_items_get(tuple, sub as number) as Value;
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}
