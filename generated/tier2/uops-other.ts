// Generated from dsl/python.ops by `make regen`; do not edit. Digest 83e786d5e299cc03.
/** Micro-ops as functions: other. See uops.ts. */

import type { HeapRef, Slot, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  cell_new,
  cell_set_value,
  cell_value,
  float_new,
  float_value,
  is_float,
  is_list,
  is_tuple,
  list_items_get,
  list_items_set,
  list_items_size,
  list_length,
  list_new,
  list_set_length,
  range_iterator_new,
  tuple_items_get,
  tuple_items_set,
  tuple_items_size,
  tuple_new,
  tuple_of_2,
  tuple_of_3,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { popFrame, pushFrame, stack } from '../../runtime/objects/machine/frame.ts';
import { AGAIN, thread } from '../../runtime/objects/machine/thread.ts';
import { suspendFrame } from '../../runtime/objects/machine/generator.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import { int_add, int_floordiv, int_neg, int_sub } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyFunction, PyGenerator, PyMethod } from '../../runtime/operations/classes.ts';
import { is_dict, is_frozenset, is_generator, is_set } from '../../runtime/operations/classes.ts';
import {
  allocate_instance,
  async_context_enter,
  async_context_exit,
  build_const_key_map,
  build_map,
  build_set,
  build_slice,
  build_string,
  call_exit,
  call_no_arguments,
  can_store_plainly,
  compare,
  compare_truth,
  contains,
  context_enter,
  context_exit,
  convert_value,
  delete_attribute,
  delete_global,
  delete_item,
  delete_name,
  dict_contains,
  dict_length,
  dict_merge,
  dict_set_item,
  dict_update,
  exact_float,
  finished_value,
  format_simply,
  format_value,
  has_call_depth,
  is_mapping,
  is_safe,
  is_sequence,
  is_suspended,
  is_true,
  iterator_next,
  list_append_slow,
  list_extend,
  list_of_tuple,
  make_function,
  make_generator,
  match_class,
  match_keys,
  may_run_frames,
  part_of_tuple,
  plain_position,
  pop_handled,
  push_args,
  push_call_1,
  push_call_2,
  push_comparison_frame,
  push_exact_args,
  push_handled,
  push_init_frame,
  push_init_frame_named,
  push_named_args,
  push_operator_frame,
  raise_init_returned,
  raise_unbound_deref,
  raise_unbound_local,
  resume,
  resume_generator,
  run_frame,
  send,
  set_add,
  set_contains,
  set_function_attribute,
  set_update,
  setup_annotations,
  store_plainly,
  str_length,
  unary_invert,
  unary_negative,
  unpack_iterable,
  unpack_starred,
} from '../../runtime/operations/index.ts';
import { leaveWith, raiseInLoop } from '../interpreter/outcome.ts';
import type { Outcome, UopCall } from '../tier2/call.ts';
import { OTHER_WAY, RESTART } from '../tier2/call.ts';

/** dsl/python.ops:3680 */
export function _ARGUMENT_TO_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Int;
  const value = float_new(8 /* float */, exact_float(arg));
  stack[sp - 1] = value;
  return frame;
}

/** dsl/python.ops:2548 */
export function _BEFORE_ASYNC_WITH(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const mgr = stack[sp - 1] as Value;
  const enter = async_context_enter(mgr);
  const exit_func = async_context_exit(mgr);
  const res = call_no_arguments(enter);
  stack[sp - 1] = exit_func;
  stack[sp] = res;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2535 */
export function _BEFORE_WITH(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const mgr = stack[sp - 1] as Value;
  const enter = context_enter(mgr);
  const exit_func = context_exit(mgr);
  const res = call_no_arguments(enter);
  stack[sp - 1] = exit_func;
  stack[sp] = res;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3414 */
export function _BOTH_TO_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  const first = float_new(8 /* float */, exact_float(left));
  const second = float_new(8 /* float */, exact_float(right));
  stack[sp - 2] = first;
  stack[sp - 1] = second;
  return frame;
}

/** dsl/python.ops:1322 */
export function _BUILD_CONST_KEY_MAP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const values = sp - 1 - oparg;
  const keys = stack[sp - 1] as HeapRef;
  const map = build_const_key_map(keys, values, oparg);
  stack[sp - 1 - oparg] = map;
  frame.sp = sp - oparg;
  return frame;
}

/** dsl/python.ops:1291 */
export function _BUILD_LIST(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const values = sp - oparg;
  const new_list = list_new(9 /* list */, oparg, oparg);
  for (let i = 0; i < oparg; i++) list_items_set(new_list, i, stack[values + i]);
  const list = new_list;
  stack[sp - oparg] = list;
  frame.sp = sp + 1 - oparg;
  return frame;
}

/** dsl/python.ops:1311 */
export function _BUILD_MAP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const values = sp - oparg * 2;
  const map = build_map(values, oparg * 2);
  stack[sp - oparg * 2] = map;
  frame.sp = sp + 1 - oparg * 2;
  return frame;
}

/** dsl/python.ops:1300 */
export function _BUILD_SET(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const values = sp - oparg;
  const set = build_set(values, oparg);
  stack[sp - oparg] = set;
  frame.sp = sp + 1 - oparg;
  return frame;
}

/** dsl/python.ops:1331 */
export function _BUILD_SLICE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const start_2 = stack[sp - 2 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] as Value;
  const stop = stack[sp - 1 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] as Value;
  const step = (oparg === 3 ? 1 : 0) ? stack[sp - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] : null;
  const slice = build_slice(start_2, stop, oparg === 3 ? step : null);
  stack[sp - 2 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0)] = slice;
  frame.sp = sp - 1 - ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0);
  return frame;
}

/** dsl/python.ops:1271 */
export function _BUILD_STRING(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const pieces = sp - oparg;
  const str = build_string(pieces, oparg);
  stack[sp - oparg] = str;
  frame.sp = sp + 1 - oparg;
  return frame;
}

/** dsl/python.ops:1282 */
export function _BUILD_TUPLE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
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
  return frame;
}

/** dsl/python.ops:1012 */
export function _COMPARE_OP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  let res: Value;
  if ((oparg & 16) /* AS_BOOL */ !== 0) {
    res = compare_truth(left, right, oparg >> 5) ? True : False;
  } else {
    res = compare(left, right, oparg >> 5);
  }
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1034 */
export function _COMPARE_OP_FLOAT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as HeapRef;
  const right = stack[sp - 1] as HeapRef;
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
  return frame;
}

/** dsl/python.ops:1024 */
export function _COMPARE_OP_INT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Int;
  const right = stack[sp - 1] as Int;
  const res =
    left < right
      ? (oparg & 2) /* IF_LESS */ !== 0
      : left === right
        ? (oparg & 8) /* IF_EQUAL */ !== 0
        : (oparg & 4) /* IF_GREATER */ !== 0;
  stack[sp - 2] = res ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1046 */
export function _COMPARE_OP_STR(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as string;
  const right = stack[sp - 1] as string;
  const res = left === right ? (oparg & 8) /* IF_EQUAL */ !== 0 : (oparg & 2) /* IF_LESS */ !== 0;
  stack[sp - 2] = res ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3278 */
export function _COMPARISON_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  const method = uop.operands[0] as PyFunction;
  const new_frame = push_comparison_frame(method, left, right, oparg);
  stack[sp - 2] = new_frame as unknown as Slot;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1071 */
export function _CONTAINS_OP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  const found = contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1096 */
export function _CONTAINS_OP_DICT(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!is_dict(right)) return null;
  const found = dict_contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3734 */
export function _CONTAINS_OP_DICT_PLAIN(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!is_dict(right)) return null;
  const position = plain_position(right, left);
  if (!!(position === -2 /* PLAIN_UNKNOWN */)) return null;
  const b = position >= 0 !== ((oparg & 1) !== 0);
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1083 */
export function _CONTAINS_OP_SET(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!(is_set(right) || is_frozenset(right))) return null;
  const found = set_contains(right, left);
  const b = oparg === 0 ? found : !found;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3110 */
export function _CONVERT_VALUE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const value = stack[sp - 1] as Value;
  const result = convert_value(value, oparg);
  stack[sp - 1] = result;
  return frame;
}

/** dsl/python.ops:735 */
export function _COPY(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const bottom = stack[sp - oparg];
  const top = bottom;
  stack[sp] = top;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2043 */
export function _DELETE_ATTR(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const owner = stack[sp - 1] as Value;
  delete_attribute(owner, frame.code.names[oparg]);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1713 */
export function _DELETE_DEREF(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const variable = stack[sp - 1] as HeapRef;
  if (cell_value(variable) === null) {
    return raiseInLoop(raise_unbound_deref(frame, oparg));
  }
  cell_set_value(variable, null);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:690 */
export function _DELETE_FAST(frame: Frame, uop: UopCall): Outcome {
  const { base } = frame;
  const { oparg } = uop;
  const local = stack[base + oparg];
  if (local === null) {
    return raiseInLoop(raise_unbound_local(frame, oparg));
  }
  stack[base + oparg] = null;
  return frame;
}

/** dsl/python.ops:1649 */
export function _DELETE_GLOBAL(frame: Frame, uop: UopCall): Outcome {
  const { oparg } = uop;
  delete_global(frame, frame.code.names[oparg]);
  return frame;
}

/** dsl/python.ops:1522 */
export function _DELETE_NAME(frame: Frame, uop: UopCall): Outcome {
  const { oparg } = uop;
  delete_name(frame, frame.code.names[oparg]);
  return frame;
}

/** dsl/python.ops:1258 */
export function _DELETE_SUBSCR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  delete_item(container, sub);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3811 */
export function _DEOPT(frame: Frame, _uop: UopCall): Outcome {
  return null;
}

/** dsl/python.ops:1409 */
export function _DICT_MERGE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 4 - oparg] as Value;
  const dict = stack[sp - 1 - oparg] as Value;
  const update = stack[sp - 1] as Value;
  dict_merge(dict, update, callable);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1398 */
export function _DICT_UPDATE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const dict = stack[sp - 1 - oparg] as Value;
  const update = stack[sp - 1] as Value;
  dict_update(dict, update);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:726 */
export function _END_SEND(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  stack[sp - 2] = value;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:2787 */
export function _EXIT_INIT_CHECK(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const should_be_none = stack[sp - 1] as Value;
  if (should_be_none !== None) {
    return raiseInLoop(raise_init_returned(should_be_none));
  }
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3790 */
export function _EXIT_TRACE(frame: Frame, _uop: UopCall): Outcome {
  return null;
}

/** dsl/python.ops:2674 */
export function _EXPAND_METHOD(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyMethod;
  const func = callable.func as PyFunction;
  const method = func;
  const self = callable.self;
  stack[sp - 2 - oparg] = method;
  stack[sp - 1 - oparg] = self;
  return frame;
}

/** dsl/python.ops:3121 */
export function _FORMAT_SIMPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  let res: Value;
  if (typeof value === 'string') {
    res = value;
  } else {
    res = format_simply(value);
  }
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:3133 */
export function _FORMAT_WITH_SPEC(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 2] as Value;
  const fmt_spec = stack[sp - 1] as Value;
  const res = format_value(value, fmt_spec);
  stack[sp - 2] = res;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:2302 */
export function _FOR_ITER_GEN_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const iter = stack[sp - 1] as Value;
  if (!is_generator(iter)) return null;
  if (!is_suspended(iter)) return null;
  if (!has_call_depth()) return null;
  const gen_frame = resume_generator(iter, None);
  frame.return_offset = uop.size + oparg;
  stack[sp] = gen_frame as unknown as Slot;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2200 */
export function _FOR_ITER__FALLTHROUGH(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as Value;
  const item = iterator_next(iter);
  if (item === null) {
    frame.sp = sp - 1;
    return OTHER_WAY;
  }
  const next_2 = item as Value;
  stack[sp] = next_2;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2200 */
export function _FOR_ITER__TAKEN(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iter = stack[sp - 1] as Value;
  const item = iterator_next(iter);
  if (item === null) {
    frame.sp = sp - 1;
    return frame;
  }
  const next_2 = item as Value;
  stack[sp] = next_2;
  frame.sp = sp + 1;
  return OTHER_WAY;
}

/** dsl/python.ops:3300 */
export function _GETITEM_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  const sub = stack[sp - 1] as Value;
  const getitem = uop.operands[0] as PyFunction;
  const new_frame = push_call_2(getitem, container, sub);
  stack[sp - 2] = new_frame as unknown as Slot;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3289 */
export function _GETTER_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  const fget = uop.operands[0] as PyFunction;
  const new_frame = push_call_1(fget, owner);
  stack[sp - 1] = new_frame as unknown as Slot;
  return frame;
}

/** dsl/python.ops:2632 */
export function _INIT_CALL_BOUND_METHOD_EXACT_ARGS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyMethod;
  const func = callable.func;
  const self = callable.self;
  stack[sp - 2 - oparg] = func;
  stack[sp - 1 - oparg] = self;
  return frame;
}

/** dsl/python.ops:2611 */
export function _INIT_CALL_PY_EXACT_ARGS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyFunction;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  const new_frame = push_exact_args(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = new_frame as unknown as Slot;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:3171 */
export function _INIT_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const func = stack[sp - 2 - oparg] as PyFunction;
  const self = stack[sp - 1 - oparg] as Value;
  const args = sp - oparg;
  const new_frame = push_init_frame(func, self, args, oparg);
  stack[sp - 2 - oparg] = new_frame as unknown as Slot;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:3230 */
export function _INIT_FRAME_NAMED(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const func = stack[sp - 3 - oparg] as PyFunction;
  const self = stack[sp - 2 - oparg] as Value;
  const args = sp - 1 - oparg;
  const kwnames = stack[sp - 1] as HeapRef;
  const new_frame = push_init_frame_named(func, self, args, oparg, kwnames);
  stack[sp - 3 - oparg] = new_frame as unknown as Slot;
  frame.sp = sp - 2 - oparg;
  return frame;
}

/** dsl/python.ops:2148 */
export function _IS_NONE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  const b = value === None;
  stack[sp - 1] = b ? True : False;
  return frame;
}

/** dsl/python.ops:1058 */
export function _IS_OP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  const b = oparg === 0 ? left === right : left !== right;
  stack[sp - 2] = b ? True : False;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3785 */
export function _JUMP_TO_TOP(frame: Frame, _uop: UopCall): Outcome {
  return RESTART;
}

/** dsl/python.ops:3805 */
export function _LEAVE_FRAME(frame: Frame, _uop: UopCall): Outcome {
  return null;
}

/** dsl/python.ops:3406 */
export function _LEFT_TO_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const left = stack[sp - 2] as Int;
  const value = float_new(8 /* float */, exact_float(left));
  stack[sp - 2] = value;
  return frame;
}

/** dsl/python.ops:3625 */
export function _LEN_DICT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!is_dict(arg)) return null;
  const res = dict_length(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3592 */
export function _LEN_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!is_list(arg)) return null;
  const res = list_length(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3614 */
export function _LEN_STR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!(typeof arg === 'string')) return null;
  const res = str_length(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3603 */
export function _LEN_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const arg = stack[sp - 1] as Value;
  if (!is_tuple(arg)) return null;
  const res = tuple_items_size(arg);
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:1340 */
export function _LIST_APPEND(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const list = stack[sp - 1 - oparg] as HeapRef;
  const v = stack[sp - 1] as Value;
  if (list_length(list) < list_items_size(list)) {
    list_items_set(list, list_length(list), v);
    list_set_length(list, (list_length(list) + 1) | 0);
  } else {
    list_append_slow(list, v);
  }
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3641 */
export function _LIST_APPEND_CALLED(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const self = stack[sp - 2] as HeapRef;
  const arg = stack[sp - 1] as Value;
  if (list_length(self) < list_items_size(self)) {
    list_items_set(self, list_length(self), arg);
    list_set_length(self, (list_length(self) + 1) | 0);
  } else {
    list_append_slow(self, arg);
  }
  const res = None;
  stack[sp - 3] = res;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:1354 */
export function _LIST_EXTEND(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const list = stack[sp - 1 - oparg] as HeapRef;
  const iterable = stack[sp - 1] as Value;
  list_extend(list, iterable);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3565 */
export function _LIST_OF_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const iterable = stack[sp - 1] as HeapRef;
  const list = list_of_tuple(iterable);
  stack[sp - 2] = list;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1664 */
export function _MAKE_CELL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const held = stack[sp - 1];
  const variable = cell_new(11 /* cell */, held);
  stack[sp - 1] = variable;
  return frame;
}

/** dsl/python.ops:3011 */
export function _MAKE_FUNCTION(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const codeobj = stack[sp - 1] as Value;
  const func = make_function(codeobj, frame);
  stack[sp - 1] = func;
  return frame;
}

/** dsl/python.ops:1387 */
export function _MAP_ADD(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const dict = stack[sp - 2 - oparg] as PyDict;
  const key = stack[sp - 2] as Value;
  const value = stack[sp - 1] as Value;
  dict_set_item(dict, key, value);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3725 */
export function _MAP_ADD_PLAIN(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const dict = stack[sp - 2 - oparg] as PyDict;
  const key = stack[sp - 2] as Value;
  const value = stack[sp - 1] as Value;
  if (!can_store_plainly(dict, key)) return null;
  store_plainly(dict, key, value);
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3068 */
export function _MATCH_CLASS(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const subject = stack[sp - 3] as Value;
  const type = stack[sp - 2] as Value;
  const names = stack[sp - 1] as HeapRef;
  const attrs = match_class(subject, type, oparg, names);
  stack[sp - 3] = attrs;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3097 */
export function _MATCH_KEYS(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const subject = stack[sp - 2] as Value;
  const keys = stack[sp - 1] as HeapRef;
  const values_or_none = match_keys(subject, keys);
  stack[sp] = values_or_none;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3079 */
export function _MATCH_MAPPING(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const subject = stack[sp - 1] as Value;
  const res = is_mapping(subject);
  stack[sp] = res ? True : False;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3088 */
export function _MATCH_SEQUENCE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const subject = stack[sp - 1] as Value;
  const res = is_sequence(subject);
  stack[sp] = res ? True : False;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:3165 */
export function _NEW_INSTANCE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as Value;
  const init = uop.operands[0] as PyFunction;
  const func = init;
  const self = allocate_instance(callable);
  stack[sp - 2 - oparg] = func;
  stack[sp - 1 - oparg] = self;
  return frame;
}

/** dsl/python.ops:3224 */
export function _NEW_INSTANCE_NAMED(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as Value;
  const init = uop.operands[0] as PyFunction;
  const func = init;
  const self = allocate_instance(callable);
  stack[sp - 3 - oparg] = func;
  stack[sp - 2 - oparg] = self;
  return frame;
}

/** dsl/python.ops:3476 */
export function _NEW_RANGE_ITERATOR_1(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const stop = stack[sp - 1] as Int;
  const iter = range_iterator_new(13 /* range_iterator */, 0, 1, stop as number);
  stack[sp - 3] = iter;
  frame.sp = sp - 2;
  return frame;
}

/** dsl/python.ops:3495 */
export function _NEW_RANGE_ITERATOR_2(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 2] as Int;
  const stop = stack[sp - 1] as Int;
  let result: Int;
  if (typeof stop === 'number' && typeof start_2 === 'number') {
    result = stop - start_2;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_sub(stop, start_2);
  } else result = int_sub(stop, start_2);
  const count = result;
  if (!is_safe(count)) return null;
  const iter = range_iterator_new(13 /* range_iterator */, start_2 as number, 1, count as number);
  stack[sp - 4] = iter;
  frame.sp = sp - 3;
  return frame;
}

/** dsl/python.ops:3518 */
export function _NEW_RANGE_ITERATOR_3(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const start_2 = stack[sp - 3] as Int;
  const stop = stack[sp - 2] as Int;
  const step = stack[sp - 1] as Int;
  if (!!(step === 0)) return null;
  let result: Int;
  if (typeof step === 'number') {
    result = step - 1;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_sub(step, 1);
  } else result = int_sub(step, 1);
  let result_2: Int;
  if (typeof step === 'number') {
    result_2 = step - 1;
    if (result_2 > 9007199254740991 || result_2 < -9007199254740991) result_2 = int_sub(step, 1);
  } else result_2 = int_sub(step, 1);
  let result_3: Int;
  if (typeof step === 'number') {
    result_3 = step + 1;
    if (result_3 > 9007199254740991 || result_3 < -9007199254740991) result_3 = int_add(step, 1);
  } else result_3 = int_add(step, 1);
  let result_4: Int;
  if (typeof step === 'number') {
    result_4 = step + 1;
    if (result_4 > 9007199254740991 || result_4 < -9007199254740991) result_4 = int_add(step, 1);
  } else result_4 = int_add(step, 1);
  const nearest = step > 0 ? result_2 : result_4;
  let result_5: Int;
  if (typeof stop === 'number' && typeof start_2 === 'number') {
    result_5 = stop - start_2;
    if (result_5 > 9007199254740991 || result_5 < -9007199254740991) result_5 = int_sub(stop, start_2);
  } else result_5 = int_sub(stop, start_2);
  let result_6: Int;
  if (typeof result_5 === 'number' && typeof nearest === 'number') {
    result_6 = result_5 + nearest;
    if (result_6 > 9007199254740991 || result_6 < -9007199254740991) result_6 = int_add(result_5, nearest);
  } else result_6 = int_add(result_5, nearest);
  const count = int_floordiv(result_6, step);
  if (!is_safe(count)) return null;
  const iter = range_iterator_new(
    13 /* range_iterator */,
    start_2 as number,
    step as number,
    count as number,
  );
  stack[sp - 5] = iter;
  frame.sp = sp - 4;
  return frame;
}

/** dsl/python.ops:566 */
export function _NOP(frame: Frame, _uop: UopCall): Outcome {
  return frame;
}

/** dsl/python.ops:3267 */
export function _OPERATOR_FRAME(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const lhs = stack[sp - 2] as Value;
  const rhs = stack[sp - 1] as Value;
  const method = uop.operands[0] as PyFunction;
  const new_frame = push_operator_frame(method, lhs, rhs, oparg);
  stack[sp - 2] = new_frame as unknown as Slot;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:2490 */
export function _POP_EXCEPT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const exc_value = stack[sp - 1] as Value;
  pop_handled(exc_value);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:2324 */
export function _POP_FRAME(frame: Frame, _uop: UopCall): Outcome {
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

/** dsl/python.ops:703 */
export function _POP_TOP(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3764 */
export function _POP_TOP_LOAD_CONST_INLINE_BORROW(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const ptr = uop.operands[0] as Value;
  const value = ptr;
  stack[sp - 1] = value;
  return frame;
}

/** dsl/python.ops:2481 */
export function _PUSH_EXC_INFO(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const new_exc = stack[sp - 1] as Value;
  const prev_exc = push_handled(new_exc);
  stack[sp - 1] = prev_exc;
  stack[sp] = new_exc;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2310 */
export function _PUSH_FRAME(frame: Frame, _uop: UopCall): Outcome {
  const { pc, sp } = frame;
  const new_frame = stack[sp - 1] as unknown as Frame;
  frame.pc = pc;
  frame.sp = sp - 1;
  pushFrame(new_frame);
  return new_frame;
}

/** dsl/python.ops:712 */
export function _PUSH_NULL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const res = null;
  stack[sp] = res;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2652 */
export function _PY_FRAME_GENERAL(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 2 - oparg] as PyFunction;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  const new_frame = push_args(callable, self_or_null, args, oparg);
  stack[sp - 2 - oparg] = new_frame as unknown as Slot;
  frame.sp = sp - 1 - oparg;
  return frame;
}

/** dsl/python.ops:3208 */
export function _PY_FRAME_NAMED(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const callable = stack[sp - 3 - oparg] as PyFunction;
  const self_or_null = stack[sp - 2 - oparg];
  const args = sp - 1 - oparg;
  const kwnames = stack[sp - 1] as HeapRef;
  const new_frame = push_named_args(callable, self_or_null, args, oparg, kwnames);
  stack[sp - 3 - oparg] = new_frame as unknown as Slot;
  frame.sp = sp - 2 - oparg;
  return frame;
}

/** dsl/python.ops:854 */
export function _REPLACE_WITH_TRUE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const res = True;
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:587 */
export function _RESUME_CHECK(frame: Frame, _uop: UopCall): Outcome {
  if (--thread.ticks < 0) return AGAIN;
  return frame;
}

/** dsl/python.ops:2339 */
export function _RETURN_GENERATOR(frame: Frame, _uop: UopCall): Outcome {
  const made = make_generator(frame);
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = made;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}

/** dsl/python.ops:3410 */
export function _RIGHT_TO_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const right = stack[sp - 1] as Int;
  const value = float_new(8 /* float */, exact_float(right));
  stack[sp - 1] = value;
  return frame;
}

/** dsl/python.ops:3796 */
export function _RUN_FRAME(frame: Frame, _uop: UopCall): Outcome {
  if (!may_run_frames()) return null;
  const returned = run_frame(frame);
  const entry = frame.entry;
  const caller = popFrame(frame);
  const res = returned;
  if (entry) return leaveWith(res);
  caller!.pc += caller!.return_offset;
  stack[caller!.sp++] = res;
  return caller!;
}

/** dsl/python.ops:2616 */
export function _SAVE_RETURN_OFFSET(frame: Frame, uop: UopCall): Outcome {
  frame.return_offset = uop.size;
  return frame;
}

/** dsl/python.ops:2367 */
export function _SEND__FALLTHROUGH(frame: Frame, uop: UopCall): Outcome {
  const { pc, sp } = frame;
  const { oparg } = uop;
  const receiver = stack[sp - 2] as Value;
  const v = stack[sp - 1] as Value;
  let retval: Value;
  const callee = resume(receiver, v);
  if (callee !== null) {
    frame.return_offset = uop.size + oparg;
    frame.pc = pc;
    frame.sp = sp - 1;
    pushFrame(callee);
    return callee;
  } else {
    const yielded = send(receiver, v);
    if (yielded === null) {
      stack[sp - 1] = finished_value();
      return OTHER_WAY;
    }
    retval = yielded as Value;
  }
  stack[sp - 1] = retval;
  return frame;
}

/** dsl/python.ops:2367 */
export function _SEND__TAKEN(frame: Frame, uop: UopCall): Outcome {
  const { pc, sp } = frame;
  const { oparg } = uop;
  const receiver = stack[sp - 2] as Value;
  const v = stack[sp - 1] as Value;
  let retval: Value;
  const callee = resume(receiver, v);
  if (callee !== null) {
    frame.return_offset = uop.size + oparg;
    frame.pc = pc;
    frame.sp = sp - 1;
    pushFrame(callee);
    return callee;
  } else {
    const yielded = send(receiver, v);
    if (yielded === null) {
      stack[sp - 1] = finished_value();
      return frame;
    }
    retval = yielded as Value;
  }
  stack[sp - 1] = retval;
  return OTHER_WAY;
}

/** dsl/python.ops:1533 */
export function _SETUP_ANNOTATIONS(frame: Frame, _uop: UopCall): Outcome {
  setup_annotations(frame);
  return frame;
}

/** dsl/python.ops:1365 */
export function _SET_ADD(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const set = stack[sp - 1 - oparg] as Value;
  const v = stack[sp - 1] as Value;
  set_add(set, v);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3020 */
export function _SET_FUNCTION_ATTRIBUTE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const attr = stack[sp - 2] as Value;
  const func = stack[sp - 1] as PyFunction;
  set_function_attribute(func, attr, oparg);
  stack[sp - 2] = func;
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:1376 */
export function _SET_UPDATE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const set = stack[sp - 1 - oparg] as Value;
  const iterable = stack[sp - 1] as Value;
  set_update(set, iterable);
  frame.sp = sp - 1;
  return frame;
}

/** dsl/python.ops:3780 */
export function _START_EXECUTOR(frame: Frame, _uop: UopCall): Outcome {
  return frame;
}

/** dsl/python.ops:744 */
export function _SWAP(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const bottom = stack[sp - oparg];
  const top = stack[sp - 1];
  stack[sp - oparg] = top;
  stack[sp - 1] = bottom;
  return frame;
}

/** dsl/python.ops:3329 */
export function _TIER2_RESUME_CHECK(frame: Frame, _uop: UopCall): Outcome {
  if (--thread.ticks < 0) return AGAIN;
  return frame;
}

/** dsl/python.ops:788 */
export function _TO_BOOL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = is_true(value);
  stack[sp - 1] = res ? True : False;
  return frame;
}

/** dsl/python.ops:799 */
export function _TO_BOOL_BOOL(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === False || value === True)) return null;
  return frame;
}

/** dsl/python.ops:808 */
export function _TO_BOOL_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return null;
  const res = value !== 0;
  stack[sp - 1] = res ? True : False;
  return frame;
}

/** dsl/python.ops:818 */
export function _TO_BOOL_LIST(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_list(value)) return null;
  const res = list_length(value) !== 0;
  stack[sp - 1] = res ? True : False;
  return frame;
}

/** dsl/python.ops:828 */
export function _TO_BOOL_NONE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === None)) return null;
  const res = False;
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:838 */
export function _TO_BOOL_STR(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'string')) return null;
  const res = value !== '';
  stack[sp - 1] = res ? True : False;
  return frame;
}

/** dsl/python.ops:773 */
export function _UNARY_INVERT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = unary_invert(value);
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:753 */
export function _UNARY_NEGATIVE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  const res = unary_negative(value);
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:3458 */
export function _UNARY_NEGATIVE_FLOAT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_float(value)) return null;
  const res = float_new(8 /* float */, -float_value(value));
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:3449 */
export function _UNARY_NEGATIVE_INT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return null;
  const res = int_neg(value);
  stack[sp - 1] = res;
  return frame;
}

/** dsl/python.ops:764 */
export function _UNARY_NOT(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const value = stack[sp - 1] as HeapRef;
  const res = value === False;
  stack[sp - 1] = res ? True : False;
  return frame;
}

/** dsl/python.ops:1475 */
export function _UNPACK_EX(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  unpack_starred(seq, oparg & 255, values, 1 + (oparg >> 8) + (oparg & 255));
  frame.sp = sp + (oparg >> 8) + (oparg & 255);
  return frame;
}

/** dsl/python.ops:3574 */
export function _UNPACK_EX_TUPLE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const seq = stack[sp - 1] as Value;
  const last = sp - 1;
  const first = sp + (oparg >> 8);
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) >= (((oparg >> 8) + (oparg & 255)) | 0))) return null;
  for (let i = 0; i < oparg >> 8; i++) {
    stack[last + (((((oparg >> 8) - 1) | 0) - i) | 0)] = tuple_items_get(
      seq,
      (((tuple_items_size(seq) - (oparg >> 8)) | 0) + i) | 0,
    );
  }
  const rest = part_of_tuple(seq as HeapRef, oparg & 255, (tuple_items_size(seq) - (oparg >> 8)) | 0);
  for (let i_2 = 0; i_2 < (oparg & 255); i_2++) {
    stack[first + (((((oparg & 255) - 1) | 0) - i_2) | 0)] = tuple_items_get(seq, i_2);
  }
  stack[sp - 1 + (oparg >> 8)] = rest;
  frame.sp = sp + (oparg >> 8) + (oparg & 255);
  return frame;
}

/** dsl/python.ops:1427 */
export function _UNPACK_SEQUENCE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  unpack_iterable(seq, values, oparg);
  frame.sp = sp - 1 + oparg;
  return frame;
}

/** dsl/python.ops:1462 */
export function _UNPACK_SEQUENCE_LIST(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  if (!is_list(seq)) return null;
  if (!(list_length(seq) === oparg)) return null;
  for (let i = 0; i < oparg; i++) {
    stack[values + (oparg - 1 - i)] = list_items_get(seq, i);
  }
  frame.sp = sp - 1 + oparg;
  return frame;
}

/** dsl/python.ops:1451 */
export function _UNPACK_SEQUENCE_TUPLE(frame: Frame, uop: UopCall): Outcome {
  const { sp } = frame;
  const { oparg } = uop;
  const seq = stack[sp - 1] as Value;
  const values = sp - 1;
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) === oparg)) return null;
  for (let i = 0; i < oparg; i++) {
    stack[values + (oparg - 1 - i)] = tuple_items_get(seq, i);
  }
  frame.sp = sp - 1 + oparg;
  return frame;
}

/** dsl/python.ops:1438 */
export function _UNPACK_SEQUENCE_TWO_TUPLE(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const seq = stack[sp - 1] as Value;
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) === 2)) return null;
  const val0 = tuple_items_get(seq, 0) as Value;
  const val1 = tuple_items_get(seq, 1) as Value;
  stack[sp - 1] = val1;
  stack[sp] = val0;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2561 */
export function _WITH_EXCEPT_START(frame: Frame, _uop: UopCall): Outcome {
  const { sp } = frame;
  const exit_func = stack[sp - 4] as Value;
  const val = stack[sp - 1] as Value;
  const res = call_exit(exit_func, val);
  stack[sp] = res;
  frame.sp = sp + 1;
  return frame;
}

/** dsl/python.ops:2351 */
export function _YIELD_VALUE(frame: Frame, _uop: UopCall): Outcome {
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
