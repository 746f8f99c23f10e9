// Generated from dsl/python.ops by `make regen`; do not edit. Digest 19a83d79dc3716e8.
/** Cold instructions of tier 1: call. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  is_list,
  list_items_set,
  list_items_size,
  list_length,
  list_set_length,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import type { PyFunction, PyMethod } from '../../runtime/operations/classes.ts';
import { is_bound_method, is_function } from '../../runtime/operations/classes.ts';
import {
  allocate_instance,
  builtin_kind,
  call,
  call_arguments,
  call_builtin,
  call_descriptor,
  call_frame,
  call_intrinsic_1,
  call_intrinsic_2,
  call_keywords,
  call_keywords_frame,
  call_unpacked,
  call_unpacked_frame,
  class_version,
  construct,
  descriptor_kind,
  has_call_depth,
  is_instance,
  is_native_class,
  is_receiver,
  length,
  list_append_slow,
  push_args,
  push_exact_args,
  push_init,
  to_str,
  to_tuple,
  type_of,
  well_known,
} from '../../runtime/operations/index.ts';
import { specialize_CALL } from '../interpreter/specialize.ts';
import type { After } from '../interpreter/outcome.ts';

/** dsl/python.ops:2598 */
export function CALL(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_CALL(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  let res: Value;
  const callee = call_frame(callable, self_or_null, args, oparg);
  if (callee !== null) {
    frame.return_offset = 4;
    frame.pc = pc;
    frame.sp = sp - 2 - oparg;
    pushFrame(callee);
    return callee;
  } else {
    res = call(callable, self_or_null, args, oparg);
  }
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2783 */
export function CALL_ALLOC_AND_ENTER_INIT(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const null_2 = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(null_2 === null)) return null;
  if (!(class_version(callable) === func_version)) return null;
  if (!has_call_depth()) return null;
  const instance = allocate_instance(callable);
  const callee = push_init(callable, instance, args, oparg);
  frame.return_offset = 4;
  frame.pc = pc;
  frame.sp = sp - 2 - oparg;
  pushFrame(callee);
  return callee;
}

/** dsl/python.ops:2641 */
export function CALL_BOUND_METHOD_EXACT_ARGS(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const null_2 = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(null_2 === null)) return null;
  if (!is_bound_method(callable)) return null;
  const func = callable.func;
  const self = callable.self;
  const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!is_function(func)) return null;
  if (!(func.version === func_version)) return null;
  if (!(func.code.argcount === oparg + (self === null ? 0 : 1))) return null;
  if (!has_call_depth()) return null;
  const new_frame = push_exact_args(func, self, args, oparg);
  frame.return_offset = 4;
  frame.pc = pc;
  frame.sp = sp - 2 - oparg;
  pushFrame(new_frame);
  return new_frame;
}

/** dsl/python.ops:2686 */
export function CALL_BOUND_METHOD_GENERAL(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const null_2 = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!(null_2 === null)) return null;
  if (!is_bound_method(callable)) return null;
  const func = callable.func;
  if (!is_function(func)) return null;
  if (!(func.version === func_version)) return null;
  const func_2 = callable.func as PyFunction;
  const method = func_2;
  const self = callable.self;
  const new_frame = push_args(method, self, args, oparg);
  frame.return_offset = 4;
  frame.pc = pc;
  frame.sp = sp - 2 - oparg;
  pushFrame(new_frame);
  return new_frame;
}

/** dsl/python.ops:2766 */
export function CALL_BUILTIN_CLASS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_native_class(callable)) return null;
  const res = construct(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2823 */
export function CALL_BUILTIN_FAST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(builtin_kind(callable) === 3 /* NATIVE_FAST */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2835 */
export function CALL_BUILTIN_FAST_WITH_KEYWORDS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(builtin_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2811 */
export function CALL_BUILTIN_O(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return null;
  if (!(builtin_kind(callable) === 2 /* NATIVE_O */)) return null;
  const res = call_builtin(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2982 */
export function CALL_FUNCTION_EX(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const kwargs = oparg & 1 ? stack[sp - (oparg & 1)] : null;
  const callargs = stack[sp - 1 - (oparg & 1)] as Value;
  const func = stack[sp - 3 - (oparg & 1)] as Value;
  let result: Value;
  const arguments_2 = call_arguments(func, callargs);
  const keywords = (oparg & 1) !== 0 ? kwargs : null;
  const callee = call_unpacked_frame(func, arguments_2, keywords);
  if (callee !== null) {
    frame.return_offset = 1;
    frame.pc = pc;
    frame.sp = sp - 3 - (oparg & 1);
    pushFrame(callee);
    return callee;
  } else {
    result = call_unpacked(func, arguments_2, keywords);
  }
  stack[sp - 3 - (oparg & 1)] = result;
  frame.sp = sp - 2 - (oparg & 1);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2995 */
export function CALL_INTRINSIC_1(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = call_intrinsic_1(frame, oparg, value);
  stack[sp - 1] = res;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3007 */
export function CALL_INTRINSIC_2(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value1 = stack[sp - 1] as Value;
  const value2 = stack[sp - 2] as Value;
  const res = call_intrinsic_2(oparg, value2, value1);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2863 */
export function CALL_ISINSTANCE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
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
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2962 */
export function CALL_KW(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const kwnames = stack[sp - 1] as HeapRef;
  const args = sp - 1 - oparg;
  const self_or_null = stack[sp - 2 - oparg];
  const callable = stack[sp - 3 - oparg] as Value;
  let res: Value;
  const callee = call_keywords_frame(callable, self_or_null, args, oparg, kwnames);
  if (callee !== null) {
    frame.return_offset = 1;
    frame.pc = pc;
    frame.sp = sp - 3 - oparg;
    pushFrame(callee);
    return callee;
  } else {
    res = call_keywords(callable, self_or_null, args, oparg, kwnames);
  }
  stack[sp - 3 - oparg] = res;
  frame.sp = sp - 2 - oparg;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2849 */
export function CALL_LEN(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
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
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2880 */
export function CALL_LIST_APPEND(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const arg = stack[sp - 1] as Value;
  const self = stack[sp - 2];
  const callable = stack[sp - 3] as Value;
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
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2935 */
export function CALL_METHOD_DESCRIPTOR_FAST(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 3 /* NATIVE_FAST */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2908 */
export function CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2922 */
export function CALL_METHOD_DESCRIPTOR_NOARGS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return null;
  if (!(descriptor_kind(callable) === 1 /* NATIVE_NOARGS */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2895 */
export function CALL_METHOD_DESCRIPTOR_O(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) return null;
  if (!(descriptor_kind(callable) === 2 /* NATIVE_O */)) return null;
  if (!is_receiver(callable, self_or_null, args, oparg)) return null;
  const res = call_descriptor(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2711 */
export function CALL_NON_PY_GENERAL(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  if (!!is_function(callable)) return null;
  if (!!is_bound_method(callable)) return null;
  let res: Value;
  const callee = call_frame(callable, self_or_null, args, oparg);
  if (callee !== null) {
    frame.return_offset = 4;
    frame.pc = pc;
    frame.sp = sp - 2 - oparg;
    pushFrame(callee);
    return callee;
  } else {
    res = call(callable, self_or_null, args, oparg);
  }
  stack[sp - 2 - oparg] = res;
  frame.sp = sp - 1 - oparg;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2623 */
export function CALL_PY_EXACT_ARGS(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!is_function(callable)) return null;
  if (!(callable.version === func_version)) return null;
  if (!(callable.code.argcount === oparg + (self_or_null === null ? 0 : 1))) return null;
  if (!has_call_depth()) return null;
  const new_frame = push_exact_args(callable, self_or_null, args, oparg);
  frame.return_offset = 4;
  frame.pc = pc;
  frame.sp = sp - 2 - oparg;
  pushFrame(new_frame);
  return new_frame;
}

/** dsl/python.ops:2662 */
export function CALL_PY_GENERAL(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const args = sp - oparg;
  const self_or_null = stack[sp - 1 - oparg];
  const callable = stack[sp - 2 - oparg] as Value;
  const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
  if (!is_function(callable)) return null;
  if (!(callable.version === func_version)) return null;
  const new_frame = push_args(callable, self_or_null, args, oparg);
  frame.return_offset = 4;
  frame.pc = pc;
  frame.sp = sp - 2 - oparg;
  pushFrame(new_frame);
  return new_frame;
}

/** dsl/python.ops:2739 */
export function CALL_STR_1(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const arg = stack[sp - 1] as Value;
  const null_2 = stack[sp - 2];
  const callable = stack[sp - 3] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(1 /* THE_TYPE_STR */))) return null;
  const res = to_str(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2753 */
export function CALL_TUPLE_1(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const arg = stack[sp - 1] as Value;
  const null_2 = stack[sp - 2];
  const callable = stack[sp - 3] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(2 /* THE_TYPE_TUPLE */))) return null;
  const res = to_tuple(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  frame.pc = pc + 4;
  return frame;
}

/** dsl/python.ops:2725 */
export function CALL_TYPE_1(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const arg = stack[sp - 1] as Value;
  const null_2 = stack[sp - 2];
  const callable = stack[sp - 3] as Value;
  if (!(null_2 === null)) return null;
  if (!(callable === well_known(0 /* THE_TYPE_TYPE */))) return null;
  const res = type_of(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  frame.pc = pc + 4;
  return frame;
}
