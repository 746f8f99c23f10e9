// Generated from dsl/python.ops by `make regen`; do not edit. Digest 79a6efba150acfef.
/** Micro-ops as functions: check. See uops.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  False,
  True,
  is_float,
  is_instance,
  is_list,
  is_tuple,
  list_length,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyFunction, PyMethod } from '../../runtime/operations/classes.ts';
import { is_bound_method, is_function } from '../../runtime/operations/classes.ts';
import {
  class_version,
  exception_matches,
  executor_is_valid,
  has_call_depth,
  has_lazy_dict,
  has_stack_space,
  instance_dict,
  is_native,
  is_real_function,
  is_safe,
  match_exception_group,
  module_version,
  running_function_version,
  takes_ints_as_floats,
  type_version,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:1845 */
export function _CHECK_ATTR_CLASS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const type_version_2 = uop.operands[0] as number;
  if (!(class_version(owner) === type_version_2)) return null;
  return frame;
}

/** dsl/python.ops:1934 */
export function _CHECK_ATTR_METHOD_LAZY_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!has_lazy_dict(owner)) return null;
  return frame;
}

/** dsl/python.ops:1786 */
export function _CHECK_ATTR_MODULE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const dict_version = uop.operands[0] as number;
  if (!(module_version(owner) === dict_version)) return null;
  return frame;
}

/** dsl/python.ops:1806 */
export function _CHECK_ATTR_WITH_HINT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!!(instance_dict(owner) === null)) return null;
  return frame;
}

/** dsl/python.ops:3344 */
export function _CHECK_BUILTINS(frame: Frame, uop: UopCall): Outcome {
  const ptr = uop.operands[0] as Value;
  if (!(frame.builtins === ptr)) return null;
  return frame;
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const type_version_2 = uop.operands[0] as number;
  if (!(self_or_null === null)) return null;
  if (!(type_version(callable) === type_version_2)) return null;
  return frame;
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3183 */
export function _CHECK_CALLABLE_TYPE_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const type_version_2 = uop.operands[0] as number;
  if (!(type_version(callable) === type_version_2)) return null;
  return frame;
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const null_2 = stack[sp - 1 - oparg];
  if (!(null_2 === null)) return null;
  if (!is_bound_method(callable)) return null;
  return frame;
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const null_2 = stack[sp - 1 - oparg];
  if (!(null_2 === null)) return null;
  return frame;
}

/** dsl/python.ops:2627 */
export function _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_bound_method(callable)) return null;
  return frame;
}

/** dsl/python.ops:3155 */
export function _CHECK_CALL_DEPTH(frame: Frame, _uop: UopCall): Outcome {
  if (!has_call_depth()) return null;
  return frame;
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self_or_null = stack[sp - 2];
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  return frame;
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 2];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3587 */
export function _CHECK_CALL_LEN__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  return frame;
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self = stack[sp - 2];
  if (!is_list(self)) return null;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return null;
  return frame;
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self = stack[sp - 2];
  if (!is_list(self)) return null;
  return frame;
}

/** dsl/python.ops:3636 */
export function _CHECK_CALL_LIST_APPEND__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return null;
  return frame;
}

/** dsl/python.ops:3690 */
export function _CHECK_CALL_NATIVE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_native(callable)) return null;
  return frame;
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self_or_null = stack[sp - 2];
  const stop = stack[sp - 1] as Value;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  if (!is_safe(stop)) return null;
  return frame;
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 2];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  return frame;
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 1] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3469 */
export function _CHECK_CALL_RANGE_1__4(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 1] as Int;
  if (!is_safe(stop)) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 4] as Value;
  const self_or_null = stack[sp - 3];
  const start_2 = stack[sp - 2] as Value;
  const stop = stack[sp - 1] as Value;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  if (!is_safe(start_2)) return null;
  if (!is_safe(stop)) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 3];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 4] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 2] as Value;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__4(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 1] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__5(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 2] as Int;
  if (!is_safe(start_2)) return null;
  return frame;
}

/** dsl/python.ops:3486 */
export function _CHECK_CALL_RANGE_2__6(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 1] as Int;
  if (!is_safe(stop)) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 5] as Value;
  const self_or_null = stack[sp - 4];
  const start_2 = stack[sp - 3] as Value;
  const stop = stack[sp - 2] as Value;
  const step = stack[sp - 1] as Value;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  if (!(typeof step === 'number' || typeof step === 'bigint')) return null;
  if (!is_safe(start_2)) return null;
  if (!is_safe(stop)) return null;
  if (!is_safe(step)) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 4];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 5] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 3] as Value;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__4(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 2] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__5(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const step = stack[sp - 1] as Value;
  if (!(typeof step === 'number' || typeof step === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__6(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 3] as Int;
  if (!is_safe(start_2)) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__7(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 2] as Int;
  if (!is_safe(stop)) return null;
  return frame;
}

/** dsl/python.ops:3507 */
export function _CHECK_CALL_RANGE_3__8(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const step = stack[sp - 1] as Int;
  if (!is_safe(step)) return null;
  return frame;
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self_or_null = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!(self_or_null === null)) return null;
  if (!is_real_function(callable)) return null;
  if (!is_float(arg)) return null;
  return frame;
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self_or_null = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!(self_or_null === null)) return null;
  if (!takes_ints_as_floats(callable)) return null;
  if (!(typeof arg === 'number' || typeof arg === 'bigint')) return null;
  if (!is_safe(arg)) return null;
  return frame;
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 2];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  if (!takes_ints_as_floats(callable)) return null;
  return frame;
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!(typeof arg === 'number' || typeof arg === 'bigint')) return null;
  return frame;
}

/** dsl/python.ops:3673 */
export function _CHECK_CALL_REAL_OF_INT__4(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Int;
  if (!is_safe(arg)) return null;
  return frame;
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self_or_null = stack[sp - 2];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  if (!is_real_function(callable)) return null;
  return frame;
}

/** dsl/python.ops:3656 */
export function _CHECK_CALL_REAL__3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!is_float(arg)) return null;
  return frame;
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const class_version_2 = uop.operands[0] as number;
  if (!(self_or_null === null)) return null;
  if (!(class_version(callable) === class_version_2)) return null;
  return frame;
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as Value;
  const self_or_null = stack[sp - 2 - oparg];
  const class_version_2 = uop.operands[0] as number;
  if (!(self_or_null === null)) return null;
  if (!(class_version(callable) === class_version_2)) return null;
  return frame;
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const self_or_null = stack[sp - 2 - oparg];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3218 */
export function _CHECK_CLASS_VERSION_NAMED__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as Value;
  const class_version_2 = uop.operands[0] as number;
  if (!(class_version(callable) === class_version_2)) return null;
  return frame;
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  return frame;
}

/** dsl/python.ops:3159 */
export function _CHECK_CLASS_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const class_version_2 = uop.operands[0] as number;
  if (!(class_version(callable) === class_version_2)) return null;
  return frame;
}

/** dsl/python.ops:2510 */
export function _CHECK_EG_MATCH(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const exc_value = stack[sp - 2] as Value;
  const match_type = stack[sp - 1] as Value;
  const rest_and_match = sp - 2;
  match_exception_group(exc_value, match_type, rest_and_match, 2);
  return frame;
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const list = stack[sp - 2] as HeapRef;
  const iterable = stack[sp - 1] as Value;
  if (!(list_length(list) === 0)) return null;
  if (!is_tuple(iterable)) return null;
  return frame;
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE__1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const list = stack[sp - 2] as HeapRef;
  if (!(list_length(list) === 0)) return null;
  return frame;
}

/** dsl/python.ops:3560 */
export function _CHECK_EMPTY_LIST_AND_TUPLE__2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_tuple(iterable)) return null;
  return frame;
}

/** dsl/python.ops:2499 */
export function _CHECK_EXC_MATCH(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  const b = exception_matches(left, right);
  stack[sp - 1] = b ? True : False;
  return frame;
}

/** dsl/python.ops:3349 */
export function _CHECK_FUNCTION(frame: Frame, uop: UopCall): Outcome {
  const func_version = uop.operands[0] as number;
  if (!(running_function_version(frame) === func_version)) return null;
  return frame;
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const func_version = uop.operands[0] as number;
  if (!is_function(callable)) return null;
  if (!(callable.version === func_version)) return null;
  if (!(callable.code.argcount === oparg + (self_or_null === null ? 0 : 1))) return null;
  return frame;
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_function(callable)) return null;
  return frame;
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyFunction;
  const func_version = uop.operands[0] as number;
  if (!(callable.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:2600 */
export function _CHECK_FUNCTION_EXACT_ARGS__3(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyFunction;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(callable.code.argcount === oparg + (self_or_null === null ? 0 : 1))) return null;
  return frame;
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const func_version = uop.operands[0] as number;
  if (!is_function(callable)) return null;
  if (!(callable.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as Value;
  const func_version = uop.operands[0] as number;
  if (!is_function(callable)) return null;
  if (!(callable.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as Value;
  if (!is_function(callable)) return null;
  return frame;
}

/** dsl/python.ops:3202 */
export function _CHECK_FUNCTION_VERSION_NAMED__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as PyFunction;
  const func_version = uop.operands[0] as number;
  if (!(callable.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_function(callable)) return null;
  return frame;
}

/** dsl/python.ops:2646 */
export function _CHECK_FUNCTION_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyFunction;
  const func_version = uop.operands[0] as number;
  if (!(callable.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:3339 */
export function _CHECK_GLOBALS(frame: Frame, uop: UopCall): Outcome {
  const ptr = uop.operands[0] as Value;
  if (!(frame.globals === ptr)) return null;
  return frame;
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!!is_function(callable)) return null;
  if (!!is_bound_method(callable)) return null;
  return frame;
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!!is_function(callable)) return null;
  return frame;
}

/** dsl/python.ops:2690 */
export function _CHECK_IS_NOT_PY_CALLABLE__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!!is_bound_method(callable)) return null;
  return frame;
}

/** dsl/python.ops:3258 */
export function _CHECK_LEFT_TYPE_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const type_version_2 = uop.operands[0] as number;
  if (!(type_version(left) === type_version_2)) return null;
  return frame;
}

/** dsl/python.ops:1768 */
export function _CHECK_MANAGED_OBJECT_HAS_VALUES(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!is_instance(owner)) return null;
  return frame;
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const null_2 = stack[sp - 1 - oparg];
  const func_version = uop.operands[0] as number;
  if (!(null_2 === null)) return null;
  if (!is_bound_method(callable)) return null;
  const func = callable.func;
  if (!is_function(func)) return null;
  if (!(func.version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const null_2 = stack[sp - 1 - oparg];
  if (!(null_2 === null)) return null;
  return frame;
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_bound_method(callable)) return null;
  return frame;
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__3(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyMethod;
  const func = callable.func;
  if (!is_function(func)) return null;
  return frame;
}

/** dsl/python.ops:2666 */
export function _CHECK_METHOD_VERSION__4(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyMethod;
  const func_version = uop.operands[0] as number;
  const func = callable.func;
  if (!((func as PyFunction).version === func_version)) return null;
  return frame;
}

/** dsl/python.ops:2300 */
export function _CHECK_PEP_523(frame: Frame, _uop: UopCall): Outcome {
  return frame;
}

/** dsl/python.ops:2590 */
export function _CHECK_PERIODIC(frame: Frame, _uop: UopCall): Outcome {
  return frame;
}

/** dsl/python.ops:3263 */
export function _CHECK_RIGHT_TYPE_VERSION(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  const right_version = uop.operands[0] as number;
  if (!(type_version(right) === right_version)) return null;
  return frame;
}

/** dsl/python.ops:2607 */
export function _CHECK_STACK_SPACE(frame: Frame, _uop: UopCall): Outcome {
  if (!has_call_depth()) return null;
  return frame;
}

/** dsl/python.ops:3334 */
export function _CHECK_STACK_SPACE_OPERAND(frame: Frame, uop: UopCall): Outcome {
  const framesize = uop.operands[0] as number;
  if (!has_stack_space(framesize)) return null;
  return frame;
}

/** dsl/python.ops:3751 */
export function _CHECK_VALIDITY(frame: Frame, _uop: UopCall): Outcome {
  if (!executor_is_valid()) return null;
  return frame;
}

/** dsl/python.ops:3149 */
export function _CHECK_VERSION_OF(frame: Frame, uop: UopCall): Outcome {
  const func = uop.operands[0] as PyFunction;
  const func_version = uop.operands[1] as number;
  if (!(func.version === func_version)) return null;
  return frame;
}
