// Generated from dsl/python.ops by `make regen`; do not edit. Digest 731211fc087139ae.
/** Cold instructions of tier 1: other. See cold.ts. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  cell_new,
  float_value,
  is_float,
  list_items_set,
  list_items_size,
  list_length,
  list_set_length,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { popFrame, pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import { suspendFrame } from '../../runtime/objects/machine/generator.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyFunction } from '../../runtime/operations/classes.ts';
import { is_dict, is_frozenset, is_set } from '../../runtime/operations/classes.ts';
import {
  async_context_enter,
  async_context_exit,
  call_exit,
  call_no_arguments,
  closure_cell,
  compare,
  compare_truth,
  contains,
  context_enter,
  context_exit,
  convert_value,
  dict_contains,
  dict_merge,
  dict_set_item,
  dict_update,
  exception_matches,
  finished_value,
  format_simply,
  format_value,
  has_call_depth,
  import_from,
  import_name,
  is_generator_or_coroutine,
  is_mapping,
  is_sequence,
  is_stop_async_iteration,
  is_suspended,
  list_append_slow,
  list_extend,
  make_function,
  make_generator,
  match_class,
  match_exception_group,
  match_keys,
  push_handled,
  raise_exception,
  raise_init_returned,
  reraise,
  reraise_from,
  resume,
  resume_generator,
  send,
  set_add,
  set_contains,
  set_function_attribute,
  set_update,
  setup_annotations,
  stop_iteration_value,
  unary_invert,
  unary_negative,
} from '../../runtime/operations/index.ts';
import { specialize_COMPARE_OP, specialize_CONTAINS_OP, specialize_SEND } from '../interpreter/specialize.ts';
import { combineAgain } from '../interpreter/superinstructions.ts';
import type { After } from '../interpreter/outcome.ts';
import { executors, leaveWith, raiseInLoop } from '../interpreter/outcome.ts';

/** dsl/python.ops:2559 */
export function BEFORE_ASYNC_WITH(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const mgr = stack[sp - 1] as Value;
  const enter = async_context_enter(mgr);
  const exit_func = async_context_exit(mgr);
  const res = call_no_arguments(enter);
  stack[sp - 1] = exit_func;
  stack[sp] = res;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2546 */
export function BEFORE_WITH(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const mgr = stack[sp - 1] as Value;
  const enter = context_enter(mgr);
  const exit_func = context_exit(mgr);
  const res = call_no_arguments(enter);
  stack[sp - 1] = exit_func;
  stack[sp] = res;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2519 */
export function CHECK_EG_MATCH(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const match_type = stack[sp - 1] as Value;
  const exc_value = stack[sp - 2] as Value;
  const rest_and_match = sp - 2;
  match_exception_group(exc_value, match_type, rest_and_match, 2);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2508 */
export function CHECK_EXC_MATCH(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  const b = exception_matches(left, right);
  stack[sp - 1] = b ? True : False;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2419 */
export function CLEANUP_THROW(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const exc_value = stack[sp - 1] as Value;
  const result = stop_iteration_value(exc_value);
  if (result === null) {
    return raiseInLoop(reraise(exc_value));
  }
  const none = None;
  const value = result as Value;
  stack[sp - 3] = none;
  stack[sp - 2] = value;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1022 */
export function COMPARE_OP(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_COMPARE_OP(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  let res: Value;
  if ((oparg & 16) /* AS_BOOL */ !== 0) {
    res = compare_truth(left, right, oparg >> 5) ? True : False;
  } else {
    res = compare(left, right, oparg >> 5);
  }
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1044 */
export function COMPARE_OP_FLOAT(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  if (!is_float(right)) return null;
  const res =
    float_value(left) < float_value(right)
      ? (oparg & 2) /* IF_LESS */ !== 0
      : float_value(left) > float_value(right)
        ? (oparg & 4) /* IF_GREATER */ !== 0
        : float_value(left) === float_value(right)
          ? (oparg & 8) /* IF_EQUAL */ !== 0
          : (oparg & 1) /* IF_UNORDERED */ !== 0;
  stack[sp - 2] = res ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1031 */
export function COMPARE_OP_INT(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  const res =
    left < right
      ? (oparg & 2) /* IF_LESS */ !== 0
      : left === right
        ? (oparg & 8) /* IF_EQUAL */ !== 0
        : (oparg & 4) /* IF_GREATER */ !== 0;
  stack[sp - 2] = res ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1053 */
export function COMPARE_OP_STR(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'string')) return null;
  if (!(typeof right === 'string')) return null;
  const res = left === right ? (oparg & 8) /* IF_EQUAL */ !== 0 : (oparg & 2) /* IF_LESS */ !== 0;
  stack[sp - 2] = res ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1081 */
export function CONTAINS_OP(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_CONTAINS_OP(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  const found = contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1107 */
export function CONTAINS_OP_DICT(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!is_dict(right)) return null;
  const found = dict_contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:1094 */
export function CONTAINS_OP_SET(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  if (!(is_set(right) || is_frozenset(right))) return null;
  const found = set_contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:3119 */
export function CONVERT_VALUE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const result = convert_value(value, oparg);
  stack[sp - 1] = result;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:742 */
export function COPY(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const bottom = stack[sp - oparg];
  const top = bottom;
  stack[sp] = top;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1689 */
export function COPY_FREE_VARS(frame: Frame, oparg: number): After {
  const { base, pc, sp } = frame;
  const callee = frame.func;
  const cells = sp;
  for (let i = 0; i < oparg; i++) {
    stack[cells + i] = closure_cell(callee, i);
  }
  for (let i_2 = 0; i_2 < oparg; i_2++) {
    stack[base + ((((frame.code.nlocalsplus - oparg) | 0) + i_2) | 0)] = stack[cells + i_2];
  }
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1419 */
export function DICT_MERGE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const update = stack[sp - 1] as Value;
  const dict = stack[sp - 1 - oparg] as Value;
  const callable = stack[sp - 4 - oparg] as Value;
  dict_merge(dict, update, callable);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1407 */
export function DICT_UPDATE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const update = stack[sp - 1] as Value;
  const dict = stack[sp - 1 - oparg] as Value;
  dict_update(dict, update);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2465 */
export function END_ASYNC_FOR(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const exc = stack[sp - 1] as Value;
  if (!is_stop_async_iteration(exc)) {
    return raiseInLoop(reraise(exc));
  }
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:724 */
export function END_FOR(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:733 */
export function END_SEND(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  stack[sp - 2] = value;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:620 */
export function ENTER_EXECUTOR(frame: Frame, _oparg: number): After {
  return executors.enter(frame);
}

/** dsl/python.ops:2796 */
export function EXIT_INIT_CHECK(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const should_be_none = stack[sp - 1] as Value;
  if (should_be_none !== None) {
    return raiseInLoop(raise_init_returned(should_be_none));
  }
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3131 */
export function FORMAT_SIMPLE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  let res: Value;
  if (typeof value === 'string') {
    res = value;
  } else {
    res = format_simply(value);
  }
  stack[sp - 1] = res;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3142 */
export function FORMAT_WITH_SPEC(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const fmt_spec = stack[sp - 1] as Value;
  const value = stack[sp - 2] as Value;
  const res = format_value(value, fmt_spec);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3053 */
export function IMPORT_FROM(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const from = stack[sp - 1] as Value;
  const res = import_from(from, frame.code.names[oparg]);
  stack[sp] = res;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3041 */
export function IMPORT_NAME(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const fromlist = stack[sp - 1] as Value;
  const level = stack[sp - 2] as Value;
  const res = import_name(frame, frame.code.names[oparg], fromlist, level);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1065 */
export function IS_OP(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const right = stack[sp - 1] as Value;
  const left = stack[sp - 2] as Value;
  const b = oparg === 0 ? left === right : left !== right;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2126 */
export function JUMP_BACKWARD(frame: Frame, oparg: number): After {
  const { pc } = frame;
  frame.pc = pc + 2 + (-oparg | 0);
  return frame;
}

/** dsl/python.ops:2136 */
export function JUMP_BACKWARD_NO_INTERRUPT(frame: Frame, oparg: number): After {
  const { pc } = frame;
  frame.pc = pc + 1 + (-oparg | 0);
  return frame;
}

/** dsl/python.ops:2113 */
export function JUMP_FORWARD(frame: Frame, oparg: number): After {
  const { pc } = frame;
  frame.pc = pc + 1 + oparg;
  return frame;
}

/** dsl/python.ops:1352 */
export function LIST_APPEND(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  const list = stack[sp - 1 - oparg] as HeapRef;
  if (list_length(list) < list_items_size(list)) {
    list_items_set(list, list_length(list), v);
    list_set_length(list, (list_length(list) + 1) | 0);
  } else {
    list_append_slow(list, v);
  }
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1363 */
export function LIST_EXTEND(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const list = stack[sp - 1 - oparg] as HeapRef;
  list_extend(list, iterable);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1671 */
export function MAKE_CELL(frame: Frame, oparg: number): After {
  const { base, pc } = frame;
  const value = stack[base + oparg];
  const variable = cell_new(11 /* cell */, value);
  stack[base + oparg] = variable;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3018 */
export function MAKE_FUNCTION(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const codeobj = stack[sp - 1] as Value;
  const func = make_function(codeobj, frame);
  stack[sp - 1] = func;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1396 */
export function MAP_ADD(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const key = stack[sp - 2] as Value;
  const dict = stack[sp - 2 - oparg] as PyDict;
  dict_set_item(dict, key, value);
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3077 */
export function MATCH_CLASS(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const names = stack[sp - 1] as HeapRef;
  const type = stack[sp - 2] as Value;
  const subject = stack[sp - 3] as Value;
  const attrs = match_class(subject, type, oparg, names);
  stack[sp - 3] = attrs;
  frame.sp = sp - 2;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3106 */
export function MATCH_KEYS(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const keys = stack[sp - 1] as HeapRef;
  const subject = stack[sp - 2] as Value;
  const values_or_none = match_keys(subject, keys);
  stack[sp] = values_or_none;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3086 */
export function MATCH_MAPPING(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const subject = stack[sp - 1] as Value;
  const res = is_mapping(subject);
  stack[sp] = res ? True : False;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3095 */
export function MATCH_SEQUENCE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const subject = stack[sp - 1] as Value;
  const res = is_sequence(subject);
  stack[sp] = res ? True : False;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:571 */
export function NOP(frame: Frame, _oparg: number): After {
  const { pc } = frame;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2488 */
export function PUSH_EXC_INFO(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const new_exc = stack[sp - 1] as Value;
  const prev_exc = push_handled(new_exc);
  stack[sp - 1] = prev_exc;
  stack[sp] = new_exc;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:719 */
export function PUSH_NULL(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const res = null;
  stack[sp] = res;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2479 */
export function RAISE_VARARGS(frame: Frame, oparg: number): After {
  const { sp } = frame;
  const args = sp - oparg;
  return raiseInLoop(raise_exception(args, oparg));
}

/** dsl/python.ops:2533 */
export function RERAISE(frame: Frame, oparg: number): After {
  const { sp } = frame;
  const exc = stack[sp - 1] as Value;
  const values = sp - 1 - oparg;
  if (oparg > 0) {
    return raiseInLoop(reraise_from(frame, exc, stack[values + 0] as Value));
  } else {
    return raiseInLoop(reraise(exc));
  }
}

/** dsl/python.ops:585 */
export function RESUME(frame: Frame, _oparg: number): After {
  const { units, pc } = frame;
  units[pc] = (units[pc] & 0xff00) | 207; /* RESUME_CHECK */
  combineAgain(frame.units, pc);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:594 */
export function RESUME_CHECK(frame: Frame, _oparg: number): After {
  const { pc } = frame;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2337 */
export function RETURN_CONST(frame: Frame, oparg: number): After {
  const value = frame.code.consts[oparg];
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = value;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}

/** dsl/python.ops:2348 */
export function RETURN_GENERATOR(frame: Frame, _oparg: number): After {
  const made = make_generator(frame);
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = made;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}

/** dsl/python.ops:2332 */
export function RETURN_VALUE(frame: Frame, _oparg: number): After {
  const { sp } = frame;
  const retval = stack[sp - 1] as Value;
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = retval;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}

/** dsl/python.ops:2386 */
export function SEND(frame: Frame, oparg: number): After {
  const { units, pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  const receiver = stack[sp - 2] as Value;
  const counter = units[pc + 1];
  if (counter < 16) {
    specialize_SEND(frame, pc, sp, oparg);
    return null;
  }
  units[pc + 1] = counter - 16;
  let retval: Value;
  const callee = resume(receiver, v);
  if (callee !== null) {
    frame.return_offset = 2 + oparg;
    frame.pc = pc;
    frame.sp = sp - 1;
    pushFrame(callee);
    return callee;
  } else {
    const yielded = send(receiver, v);
    if (yielded === null) {
      stack[sp - 1] = finished_value();
      frame.pc = pc + 2 + oparg;
      return frame;
    }
    retval = yielded as Value;
  }
  stack[sp - 1] = retval;
  frame.pc = pc + 2;
  return frame;
}

/** dsl/python.ops:2400 */
export function SEND_GEN(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  const receiver = stack[sp - 2] as Value;
  if (!is_generator_or_coroutine(receiver)) return null;
  if (!is_suspended(receiver)) return null;
  if (!has_call_depth()) return null;
  frame.return_offset = 2 + oparg;
  const callee = resume_generator(receiver, v);
  frame.pc = pc;
  frame.sp = sp - 1;
  pushFrame(callee);
  return callee;
}

/** dsl/python.ops:1540 */
export function SETUP_ANNOTATIONS(frame: Frame, _oparg: number): After {
  const { pc } = frame;
  setup_annotations(frame);
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1374 */
export function SET_ADD(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const v = stack[sp - 1] as Value;
  const set = stack[sp - 1 - oparg] as Value;
  set_add(set, v);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:3027 */
export function SET_FUNCTION_ATTRIBUTE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const func = stack[sp - 1] as PyFunction;
  const attr = stack[sp - 2] as Value;
  set_function_attribute(func, attr, oparg);
  stack[sp - 2] = func;
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:1385 */
export function SET_UPDATE(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const iterable = stack[sp - 1] as Value;
  const set = stack[sp - 1 - oparg] as Value;
  set_update(set, iterable);
  frame.sp = sp - 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:749 */
export function SWAP(frame: Frame, oparg: number): After {
  const { pc, sp } = frame;
  const top = stack[sp - 1];
  const bottom = stack[sp - oparg];
  stack[sp - oparg] = top;
  stack[sp - 1] = bottom;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:782 */
export function UNARY_INVERT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = unary_invert(value);
  stack[sp - 1] = res;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:762 */
export function UNARY_NEGATIVE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = unary_negative(value);
  stack[sp - 1] = res;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:771 */
export function UNARY_NOT(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const value = stack[sp - 1] as HeapRef;
  const res = value === False;
  stack[sp - 1] = res ? True : False;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2570 */
export function WITH_EXCEPT_START(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const val = stack[sp - 1] as Value;
  const exit_func = stack[sp - 4] as Value;
  const res = call_exit(exit_func, val);
  stack[sp] = res;
  frame.sp = sp + 1;
  frame.pc = pc + 1;
  return frame;
}

/** dsl/python.ops:2361 */
export function YIELD_VALUE(frame: Frame, _oparg: number): After {
  const { pc, sp } = frame;
  const retval = stack[sp - 1] as Value;
  const resumer = frame.previous;
  if (resumer !== null) {
    (resumer as Frame).return_offset = 2; /* RESUMING_UNITS */
  }
  const entry = frame.entry;
  frame.pc = pc + 1;
  frame.sp = sp - 1;
  const caller = suspendFrame(frame);
  const value = retval;
  if (entry) return leaveWith(value);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = value;
  return caller!;
}
