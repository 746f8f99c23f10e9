// Generated from dsl/python.ops by `make regen`; do not edit. Digest dec934d2acbe2776.
/** Micro-ops as functions: guard. See uops.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  instance_dict,
  is_float,
  is_instance,
  list_iterator_index,
  list_iterator_sequence,
  list_length,
  range_iterator_remaining,
  tuple_items_size,
  tuple_iterator_index,
  tuple_iterator_sequence,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import { dictType } from '../../runtime/operations/classes.ts';
import {
  instance_dict as operations_instance_dict,
  is_safe,
  shared_keys_version,
  type_version,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:936 */
export function _GUARD_BOTH_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!is_float(left)) return null;
  if (!is_float(right)) return null;
  return frame;
}

/** dsl/python.ops:901 */
export function _GUARD_BOTH_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:971 */
export function _GUARD_BOTH_UNICODE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(typeof left === 'string')) return null;
  if (!(typeof right === 'string')) return null;
  return frame;
}

/** dsl/python.ops:3746 */
export function _GUARD_BOUND(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1];
  if (!!(value === null)) return null;
  return frame;
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION(frame: Frame, uop: UopCall): Outcome {
  const builtins_version = uop.operands[0] as number;
  if (!(frame.builtins.type === dictType)) return null;
  if (!(frame.builtins.keys_version === builtins_version)) return null;
  return frame;
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION__1(frame: Frame, _uop: UopCall): Outcome {
  if (!(frame.builtins.type === dictType)) return null;
  return frame;
}

/** dsl/python.ops:1599 */
export function _GUARD_BUILTINS_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const builtins_version = uop.operands[0] as number;
  if (!(frame.builtins.keys_version === builtins_version)) return null;
  return frame;
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_instance(owner)) return null;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  return frame;
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_instance(owner)) return null;
  return frame;
}

/** dsl/python.ops:1997 */
export function _GUARD_DORV_NO_DICT__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as HeapRef;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  return frame;
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_instance(owner)) return null;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  return frame;
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_instance(owner)) return null;
  return frame;
}

/** dsl/python.ops:1900 */
export function _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as HeapRef;
  if (!(instance_dict(owner) === null || operations_instance_dict(owner) === null)) return null;
  return frame;
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!is_float(left)) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  if (!is_safe(right)) return null;
  return frame;
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  return frame;
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3391 */
export function _GUARD_FLOAT_INT__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Int;
  if (!is_safe(right)) return null;
  return frame;
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION(frame: Frame, uop: UopCall): Outcome {
  const globals_version = uop.operands[0] as number;
  if (!(frame.globals.type === dictType)) return null;
  if (!(frame.globals.keys_version === globals_version)) return null;
  return frame;
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION__1(frame: Frame, _uop: UopCall): Outcome {
  if (!(frame.globals.type === dictType)) return null;
  return frame;
}

/** dsl/python.ops:1593 */
export function _GUARD_GLOBALS_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const globals_version = uop.operands[0] as number;
  if (!(frame.globals.keys_version === globals_version)) return null;
  return frame;
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!is_float(right)) return null;
  if (!is_safe(left)) return null;
  return frame;
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!is_float(right)) return null;
  return frame;
}

/** dsl/python.ops:3385 */
export function _GUARD_INT_FLOAT__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  if (!is_safe(left)) return null;
  return frame;
}

/** dsl/python.ops:3316 */
export function _GUARD_IS_FALSE_POP(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const flag = stack[sp - 1] as HeapRef;
  if (!(flag === False)) return null;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3320 */
export function _GUARD_IS_NONE_POP(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const val = stack[sp - 1] as Value;
  if (!(val === None)) return null;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3324 */
export function _GUARD_IS_NOT_NONE_POP(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const val = stack[sp - 1] as Value;
  if (!!(val === None)) return null;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3312 */
export function _GUARD_IS_TRUE_POP(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const flag = stack[sp - 1] as HeapRef;
  if (!(flag === True)) return null;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1906 */
export function _GUARD_KEYS_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const keys_version = uop.operands[0] as number;
  if (!(shared_keys_version(owner) === keys_version)) return null;
  return frame;
}

/** dsl/python.ops:936 */
export function _GUARD_NOS_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  return frame;
}

/** dsl/python.ops:901 */
export function _GUARD_NOS_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:971 */
export function _GUARD_NOS_UNICODE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'string')) return null;
  return frame;
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (!!(list_iterator_sequence(iter) === null)) return null;
  const sequence = list_iterator_sequence(iter) as HeapRef;
  if (!(list_iterator_index(iter) < list_length(sequence))) return null;
  return frame;
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (!!(list_iterator_sequence(iter) === null)) return null;
  return frame;
}

/** dsl/python.ops:2227 */
export function _GUARD_NOT_EXHAUSTED_LIST__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  const sequence = list_iterator_sequence(iter) as HeapRef;
  if (!(list_iterator_index(iter) < list_length(sequence))) return null;
  return frame;
}

/** dsl/python.ops:2284 */
export function _GUARD_NOT_EXHAUSTED_RANGE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (!(range_iterator_remaining(iter) > 0)) return null;
  return frame;
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (!!(tuple_iterator_sequence(iter) === null)) return null;
  const sequence = tuple_iterator_sequence(iter) as HeapRef;
  if (!(tuple_iterator_index(iter) < tuple_items_size(sequence))) return null;
  return frame;
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  if (!!(tuple_iterator_sequence(iter) === null)) return null;
  return frame;
}

/** dsl/python.ops:2258 */
export function _GUARD_NOT_EXHAUSTED_TUPLE__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as HeapRef;
  const sequence = tuple_iterator_sequence(iter) as HeapRef;
  if (!(tuple_iterator_index(iter) < tuple_items_size(sequence))) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  if (!is_safe(left)) return null;
  if (!is_safe(right)) return null;
  if (!!(right === 0)) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  if (!is_safe(left)) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__4(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Int;
  if (!is_safe(right)) return null;
  return frame;
}

/** dsl/python.ops:3398 */
export function _GUARD_SAFE_INTS__5(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Int;
  if (!!(right === 0)) return null;
  return frame;
}

/** dsl/python.ops:936 */
export function _GUARD_TOS_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!is_float(right)) return null;
  return frame;
}

/** dsl/python.ops:901 */
export function _GUARD_TOS_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:971 */
export function _GUARD_TOS_UNICODE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'string')) return null;
  return frame;
}

/** dsl/python.ops:849 */
export function _GUARD_TYPE_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = uop.operands[0] as number;
  if (!(type_version(owner) === type_version_2)) return null;
  return frame;
}
