// Generated from dsl/python.ops by `make regen`; do not edit. Digest aca362d32906e315.
/** Micro-ops as functions: call. See uops.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  float_new,
  float_value,
  is_list,
  list_items_set,
  list_items_size,
  list_length,
  list_set_length,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import {
  builtin_kind,
  call,
  call_builtin,
  call_descriptor,
  call_frame,
  call_intrinsic_1,
  call_intrinsic_2,
  construct,
  descriptor_kind,
  is_instance,
  is_native_class,
  is_receiver,
  length,
  list_append_slow,
  real_function,
  to_str,
  to_tuple,
  type_of,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';

/** dsl/python.ops:2756 */
export function _CALL_BUILTIN_CLASS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!is_native_class(callable)) return null;
  const res = construct(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2813 */
export function _CALL_BUILTIN_FAST(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(builtin_kind(callable) === 3 /* NATIVE_FAST */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2825 */
export function _CALL_BUILTIN_FAST_WITH_KEYWORDS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(builtin_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2800 */
export function _CALL_BUILTIN_O(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return null;
  if (!(builtin_kind(callable) === 2 /* NATIVE_O */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2984 */
export function _CALL_INTRINSIC_1(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const value = stack[sp - 1] as Value;
  const res = call_intrinsic_1(frame, oparg, value);
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:2997 */
export function _CALL_INTRINSIC_2(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const value2 = stack[sp - 2] as Value;
  const value1 = stack[sp - 1] as Value;
  const res = call_intrinsic_2(oparg, value2, value1);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:2851 */
export function _CALL_ISINSTANCE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  let res: boolean;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) return null;
  if (!(callable === well_known(5 /* THE_FUNCTION_ISINSTANCE */))) return null;
  if (self_or_null !== null) {
    res = is_instance(self_or_null as Value, stack[args + 0] as Value);
  } else {
    res = is_instance(stack[args + 0] as Value, stack[args + 1] as Value);
  }
  stack[sp - 2 - oparg] = res ? True : False;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2837 */
export function _CALL_LEN(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  let res: Value;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  if (self_or_null !== null) {
    res = length(self_or_null as Value);
  } else {
    res = length(stack[args + 0] as Value);
  }
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2865 */
export function _CALL_LIST_APPEND(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const self = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!is_list(self)) return null;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return null;
  if (list_length(self as Value) < list_items_size(self as Value)) {
    list_items_set(self as Value, list_length(self as Value), arg);
    list_set_length(self as Value, (list_length(self as Value) + 1) | 0);
  } else {
    list_append_slow(self as HeapRef, arg);
  }
  const res = None;
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2924 */
export function _CALL_METHOD_DESCRIPTOR_FAST(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(descriptor_kind(callable) === 3 /* NATIVE_FAST */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2897 */
export function _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(descriptor_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2910 */
export function _CALL_METHOD_DESCRIPTOR_NOARGS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return null;
  if (!(descriptor_kind(callable) === 1 /* NATIVE_NOARGS */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2883 */
export function _CALL_METHOD_DESCRIPTOR_O(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) return null;
  if (!(descriptor_kind(callable) === 2 /* NATIVE_O */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:3694 */
export function _CALL_NATIVE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  const res = call(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:2695 */
export function _CALL_NON_PY_GENERAL(frame: Frame, uop: UopCall): Outcome {
  const { pc, sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  let res: Value;
  const callee = call_frame(callable, self_or_null, args, oparg);
  if (callee !== null) {
    frame.return_offset = uop.size;
    frame.pc = pc;
    frame.sp = sp - 2 - oparg;
    pushFrame(callee);
    return callee;
  } else {
    res = call(callable, self_or_null, args, oparg);
  }
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:3662 */
export function _CALL_REAL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const arg = stack[sp - 1] as HeapRef;
  const result = real_function(callable, float_value(arg));
  if (!(result - result === 0)) return null;
  const res = float_new(8 /* float */, result);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2728 */
export function _CALL_STR_1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const null_2 = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(1 /* THE_TYPE_STR */))) return null;
  const res = to_str(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2742 */
export function _CALL_TUPLE_1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const null_2 = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(2 /* THE_TYPE_TUPLE */))) return null;
  const res = to_tuple(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:2716 */
export function _CALL_TYPE_1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const callable = stack[sp - 3] as Value;
  const null_2 = stack[sp - 2];
  const arg = stack[sp - 1] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(0 /* THE_TYPE_TYPE */))) return null;
  const res = type_of(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}
