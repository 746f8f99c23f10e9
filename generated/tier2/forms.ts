// Generated from dsl/python.ops by `make regen`; do not edit. Digest 68ac955f49647804.
/** Forms: what traces hold in place of instructions. */

import type { HeapRef, Value } from '../../runtime/heap/index.ts';
import {
  float_new,
  float_value,
  instance_slots_get,
  is_float,
  is_instance,
  is_list,
  is_range_iterator,
  is_tuple,
  list_length,
  tuple_items_size,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import { int_add, int_floordiv, int_sub } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyFunction } from '../../runtime/operations/classes.ts';
import { is_dict, is_function } from '../../runtime/operations/classes.ts';
import {
  attribute_function,
  attribute_index,
  attribute_load_kind,
  attribute_store_kind,
  can_store_plainly,
  class_version,
  exact_float,
  function_version,
  has_call_depth,
  has_plain_parameters,
  has_python_call,
  has_python_comparison,
  has_python_init,
  has_python_operator,
  is_native,
  is_real_function,
  is_safe,
  opcode_ahead,
  plain_position,
  plain_value,
  python_call,
  python_comparison,
  python_getitem,
  python_init,
  python_operator,
  real_function,
  remember_getitem,
  takes_ints_as_floats,
  type_version,
  well_known,
} from '../../runtime/operations/index.ts';
import type { Expansion } from '../metadata/expansion.ts';
import type { Operand } from '../tier2/call.ts';

const same = (oparg: number): number => oparg;
const none = (): number => 0;

export interface Form {
  readonly name: string;
  /** The values of the cache fields, by offset, where the form fits what is on the stack; else null. */
  readonly observe: (frame: Frame, oparg: number) => readonly Operand[] | null;
  readonly expansion: Expansion;
}

/** dsl/python.ops:3177 */
function observe_CALL_INIT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!has_python_init(callable)) return null;
  if (!(class_version(callable) !== 0)) return null;
  if (!(function_version(python_init(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const class_version_2 = class_version(callable);
  if (!(class_version(callable) === class_version_2)) return null;
  const func = python_init(callable);
  const func_version = function_version(python_init(callable));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const init = python_init(callable);
  const operands: Operand[] = [];
  operands[0] = class_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = init;
  return operands;
}

/** dsl/python.ops:3196 */
function observe_CALL_DUNDER_CALL(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!has_python_call(callable)) return null;
  if (!(type_version(callable) !== 0)) return null;
  if (!(function_version(python_call(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const type_version_2 = type_version(callable);
  if (!(type_version(callable) === type_version_2)) return null;
  const func = python_call(callable);
  const func_version = function_version(python_call(callable));
  if (!(func.version === func_version)) return null;
  const dunder_call = python_call(callable);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = dunder_call;
  return operands;
}

/** dsl/python.ops:3214 */
function observe_CALL_KW_PY(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const callable = stack[sp - 3 - oparg] as Value;
  if (!has_plain_parameters(callable)) return null;
  if (!(function_version(callable) !== 0)) return null;
  if (!is_function(callable)) return null;
  const func_version = function_version(callable);
  if (!((callable as PyFunction).version === func_version)) return null;
  const operands: Operand[] = [];
  operands[0] = func_version;
  return operands;
}

/** dsl/python.ops:3236 */
function observe_CALL_KW_INIT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const self_or_null = stack[sp - 2 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 3 - oparg] as Value;
  if (!has_python_init(callable)) return null;
  if (!(class_version(callable) !== 0)) return null;
  if (!(function_version(python_init(callable)) !== 0)) return null;
  if (!(self_or_null === null)) return null;
  const class_version_2 = class_version(callable);
  if (!(class_version(callable) === class_version_2)) return null;
  const func = python_init(callable);
  const func_version = function_version(python_init(callable));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const init = python_init(callable);
  const operands: Operand[] = [];
  operands[0] = class_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = init;
  return operands;
}

/** dsl/python.ops:3243 */
function observe_LOAD_ATTR_SLOT_OF_INSTANCE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 4 /* ATTR_SLOT */))
    return null;
  if (!(attribute_index(owner, frame.code.names[oparg >> 1]) !== 65535)) return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  const index = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return null;
  const value = instance_slots_get(owner, index);
  if (!!(value === null)) return null;
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = index;
  return operands;
}

/** dsl/python.ops:3252 */
function observe_STORE_ATTR_SLOT_OF_INSTANCE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_store_kind(owner, frame.code.names[oparg]) === 4 /* ATTR_SLOT */)) return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  if (!is_instance(owner)) return null;
  const index = attribute_index(owner, frame.code.names[oparg]);
  if (index < 0 || index > 0xffff) return null;
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = index;
  return operands;
}

/** dsl/python.ops:3273 */
function observe_BINARY_OP_PY(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const lhs = stack[sp - 2] as Value;
  const rhs = stack[sp - 1] as Value;
  if (!has_python_operator(lhs, rhs, oparg)) return null;
  if (!(type_version(lhs) !== 0)) return null;
  if (!(type_version(rhs) !== 0)) return null;
  if (!(function_version(python_operator(lhs, oparg)) !== 0)) return null;
  const type_version_2 = type_version(lhs);
  if (!(type_version(lhs) === type_version_2)) return null;
  const right_version = type_version(rhs);
  if (!(type_version(rhs) === right_version)) return null;
  const func = python_operator(lhs, oparg);
  const func_version = function_version(python_operator(lhs, oparg));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const method = python_operator(lhs, oparg);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = right_version;
  operands[4] = func;
  operands[8] = func_version;
  operands[10] = method;
  return operands;
}

/** dsl/python.ops:3284 */
function observe_COMPARE_OP_PY(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  const right = stack[sp - 1] as Value;
  if (!has_python_comparison(left, right, oparg >> 5)) return null;
  if (!(type_version(left) !== 0)) return null;
  if (!(type_version(right) !== 0)) return null;
  if (!(function_version(python_comparison(left, oparg >> 5)) !== 0)) return null;
  const type_version_2 = type_version(left);
  if (!(type_version(left) === type_version_2)) return null;
  const right_version = type_version(right);
  if (!(type_version(right) === right_version)) return null;
  const func = python_comparison(left, oparg >> 5);
  const func_version = function_version(python_comparison(left, oparg >> 5));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const method = python_comparison(left, oparg >> 5);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = right_version;
  operands[4] = func;
  operands[8] = func_version;
  operands[10] = method;
  return operands;
}

/** dsl/python.ops:3295 */
function observe_LOAD_ATTR_GETTER(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!((oparg & 1) === 0)) return null;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 6 /* ATTR_PROPERTY */))
    return null;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return null;
  const func = attribute_function(owner, frame.code.names[oparg >> 1]);
  const func_version = function_version(attribute_function(owner, frame.code.names[oparg >> 1]));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const fget = attribute_function(owner, frame.code.names[oparg >> 1]);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = fget;
  return operands;
}

/** dsl/python.ops:3306 */
function observe_BINARY_SUBSCR_PY(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  if (!remember_getitem(container)) return null;
  const type_version_2 = type_version(container);
  if (!(type_version(container) === type_version_2)) return null;
  const func = python_getitem(container);
  const func_version = function_version(python_getitem(container));
  if (!(func.version === func_version)) return null;
  if (!has_call_depth()) return null;
  const getitem = python_getitem(container);
  const operands: Operand[] = [];
  operands[0] = type_version_2;
  operands[2] = func;
  operands[6] = func_version;
  operands[8] = getitem;
  return operands;
}

/** dsl/python.ops:3420 */
function observe_BINARY_OP_INT_FLOAT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return null;
  const rhs = stack[sp - 1] as Value;
  if (!is_float(rhs)) return null;
  if (!is_safe(lhs)) return null;
  if (!(
    oparg === 0 /* NB_ADD */ ||
    oparg === 10 /* NB_SUBTRACT */ ||
    oparg === 5 /* NB_MULTIPLY */ ||
    oparg === 11 /* NB_TRUE_DIVIDE */ ||
    oparg === 8 /* NB_POWER */ ||
    oparg === 13 /* NB_INPLACE_ADD */ ||
    oparg === 23 /* NB_INPLACE_SUBTRACT */ ||
    oparg === 18 /* NB_INPLACE_MULTIPLY */ ||
    oparg === 24 /* NB_INPLACE_TRUE_DIVIDE */ ||
    oparg === 21 /* NB_INPLACE_POWER */
  ))
    return null;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return null;
  if (!is_float(rhs)) return null;
  if (!is_safe(lhs)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3426 */
function observe_BINARY_OP_FLOAT_INT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const lhs = stack[sp - 2] as Value;
  if (!is_float(lhs)) return null;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return null;
  if (!is_safe(rhs)) return null;
  if (!(
    oparg === 0 /* NB_ADD */ ||
    oparg === 10 /* NB_SUBTRACT */ ||
    oparg === 5 /* NB_MULTIPLY */ ||
    oparg === 11 /* NB_TRUE_DIVIDE */ ||
    oparg === 8 /* NB_POWER */ ||
    oparg === 13 /* NB_INPLACE_ADD */ ||
    oparg === 23 /* NB_INPLACE_SUBTRACT */ ||
    oparg === 18 /* NB_INPLACE_MULTIPLY */ ||
    oparg === 24 /* NB_INPLACE_TRUE_DIVIDE */ ||
    oparg === 21 /* NB_INPLACE_POWER */
  ))
    return null;
  if (!is_float(lhs)) return null;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return null;
  if (!is_safe(rhs)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3432 */
function observe_BINARY_OP_TRUE_DIVIDE_INTS(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return null;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return null;
  if (!is_safe(lhs)) return null;
  if (!is_safe(rhs)) return null;
  if (!(rhs !== 0)) return null;
  if (!(oparg === 11 /* NB_TRUE_DIVIDE */ || oparg === 24 /* NB_INPLACE_TRUE_DIVIDE */)) return null;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return null;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return null;
  if (!is_safe(lhs)) return null;
  if (!is_safe(rhs)) return null;
  if (!!(rhs === 0)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3443 */
function observe_COMPARE_OP_INT_FLOAT(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  const right = stack[sp - 1] as Value;
  if (!is_float(right)) return null;
  if (!is_safe(left)) return null;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return null;
  if (!is_float(right)) return null;
  if (!is_safe(left)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3446 */
function observe_COMPARE_OP_FLOAT_INT(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return null;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  if (!is_safe(right)) return null;
  if (!is_float(left)) return null;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return null;
  if (!is_safe(right)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3455 */
function observe_UNARY_NEGATIVE_INT(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return null;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3464 */
function observe_UNARY_NEGATIVE_FLOAT(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_float(value)) return null;
  if (!is_float(value)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3483 */
function observe_CALL_RANGE_1(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const args = sp - oparg;
  if (!(typeof stack[args + 0] === 'number' || typeof stack[args + 0] === 'bigint')) return null;
  if (!is_safe(stack[args + 0] as Value)) return null;
  if (!(opcode_ahead(frame, 4) === 19 /* OPCODE_GET_ITER */)) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const stop = stack[sp - 1] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  if (!is_safe(stop)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3504 */
function observe_CALL_RANGE_2(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 2)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const args = sp - oparg;
  if (!(typeof stack[args + 0] === 'number' || typeof stack[args + 0] === 'bigint')) return null;
  if (!(typeof stack[args + 1] === 'number' || typeof stack[args + 1] === 'bigint')) return null;
  if (!is_safe(stack[args + 0] as Value)) return null;
  if (!is_safe(stack[args + 1] as Value)) return null;
  if (!(opcode_ahead(frame, 4) === 19 /* OPCODE_GET_ITER */)) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const start_2 = stack[sp - 2] as Value;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  const stop = stack[sp - 1] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  if (!is_safe(start_2)) return null;
  if (!is_safe(stop)) return null;
  let result: Int;
  if (typeof stop === 'number' && typeof start_2 === 'number') {
    result = stop - start_2;
    if (result > 9007199254740991 || result < -9007199254740991)
      result = int_sub(stop as Int, start_2 as Int);
  } else result = int_sub(stop as Int, start_2 as Int);
  const count = result;
  if (!is_safe(count)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3529 */
function observe_CALL_RANGE_3(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 3)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const args = sp - oparg;
  if (!(typeof stack[args + 0] === 'number' || typeof stack[args + 0] === 'bigint')) return null;
  if (!(typeof stack[args + 1] === 'number' || typeof stack[args + 1] === 'bigint')) return null;
  if (!(typeof stack[args + 2] === 'number' || typeof stack[args + 2] === 'bigint')) return null;
  if (!is_safe(stack[args + 0] as Value)) return null;
  if (!is_safe(stack[args + 1] as Value)) return null;
  if (!is_safe(stack[args + 2] as Value)) return null;
  if (!(opcode_ahead(frame, 4) === 19 /* OPCODE_GET_ITER */)) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(7 /* THE_TYPE_RANGE */))) return null;
  const start_2 = stack[sp - 3] as Value;
  if (!(typeof start_2 === 'number' || typeof start_2 === 'bigint')) return null;
  const stop = stack[sp - 2] as Value;
  if (!(typeof stop === 'number' || typeof stop === 'bigint')) return null;
  const step = stack[sp - 1] as Value;
  if (!(typeof step === 'number' || typeof step === 'bigint')) return null;
  if (!is_safe(start_2)) return null;
  if (!is_safe(stop)) return null;
  if (!is_safe(step)) return null;
  if (!!(step === 0)) return null;
  let result: Int;
  if (typeof step === 'number') {
    result = step - 1;
    if (result > 9007199254740991 || result < -9007199254740991) result = int_sub(step as Int, 1);
  } else result = int_sub(step as Int, 1);
  let result_2: Int;
  if (typeof step === 'number') {
    result_2 = step - 1;
    if (result_2 > 9007199254740991 || result_2 < -9007199254740991) result_2 = int_sub(step as Int, 1);
  } else result_2 = int_sub(step as Int, 1);
  let result_3: Int;
  if (typeof step === 'number') {
    result_3 = step + 1;
    if (result_3 > 9007199254740991 || result_3 < -9007199254740991) result_3 = int_add(step as Int, 1);
  } else result_3 = int_add(step as Int, 1);
  let result_4: Int;
  if (typeof step === 'number') {
    result_4 = step + 1;
    if (result_4 > 9007199254740991 || result_4 < -9007199254740991) result_4 = int_add(step as Int, 1);
  } else result_4 = int_add(step as Int, 1);
  const nearest = (step as Int) > 0 ? result_2 : result_4;
  let result_5: Int;
  if (typeof stop === 'number' && typeof start_2 === 'number') {
    result_5 = stop - start_2;
    if (result_5 > 9007199254740991 || result_5 < -9007199254740991)
      result_5 = int_sub(stop as Int, start_2 as Int);
  } else result_5 = int_sub(stop as Int, start_2 as Int);
  let result_6: Int;
  if (typeof result_5 === 'number' && typeof nearest === 'number') {
    result_6 = result_5 + nearest;
    if (result_6 > 9007199254740991 || result_6 < -9007199254740991) result_6 = int_add(result_5, nearest);
  } else result_6 = int_add(result_5, nearest);
  const count = int_floordiv(result_6, step as Int);
  if (!is_safe(count)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3537 */
function observe_GET_ITER_RANGE(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_range_iterator(iterable)) return null;
  if (!is_range_iterator(iterable)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3546 */
function observe_GET_ITER_LIST(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_list(iterable)) return null;
  if (!is_list(iterable)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3555 */
function observe_GET_ITER_TUPLE(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const iterable = stack[sp - 1] as Value;
  if (!is_tuple(iterable)) return null;
  if (!is_tuple(iterable)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3571 */
function observe_LIST_EXTEND_TUPLE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const iterable = stack[sp - 1] as Value;
  if (!is_tuple(iterable)) return null;
  const list = stack[sp - 1 - oparg] as HeapRef;
  if (!(list_length(list) === 0)) return null;
  if (!is_tuple(iterable)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3583 */
function observe_UNPACK_EX_TUPLE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const seq = stack[sp - 1] as Value;
  if (!is_tuple(seq)) return null;
  if (!(tuple_items_size(seq) >= (((oparg >> 8) + (oparg & 255)) | 0))) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3600 */
function observe_CALL_LEN_LIST(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const args = sp - oparg;
  if (!is_list(stack[args + 0])) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const arg = stack[sp - 1] as Value;
  if (!is_list(arg)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3611 */
function observe_CALL_LEN_TUPLE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const args = sp - oparg;
  if (!is_tuple(stack[args + 0])) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const arg = stack[sp - 1] as Value;
  if (!is_tuple(arg)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3622 */
function observe_CALL_LEN_STR(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const args = sp - oparg;
  if (!(typeof stack[args + 0] === 'string')) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const arg = stack[sp - 1] as Value;
  if (!(typeof arg === 'string')) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3633 */
function observe_CALL_LEN_DICT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const args = sp - oparg;
  if (!is_dict(stack[args + 0])) return null;
  if (!(self_or_null === null)) return null;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return null;
  const arg = stack[sp - 1] as Value;
  if (!is_dict(arg)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3653 */
function observe_CALL_LIST_APPEND_KNOWN(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!is_list(self_or_null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return null;
  if (!is_list(self_or_null)) return null;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3670 */
function observe_CALL_REAL(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_real_function(callable)) return null;
  const args = sp - oparg;
  if (!is_float(stack[args + 0])) return null;
  if (!(self_or_null === null)) return null;
  if (!is_real_function(callable)) return null;
  const arg = stack[sp - 1] as Value;
  if (!is_float(arg)) return null;
  const result = real_function(callable, float_value(arg));
  if (!(result - result === 0)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3685 */
function observe_CALL_REAL_OF_INT(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  if (!(oparg === 1)) return null;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return null;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!takes_ints_as_floats(callable)) return null;
  const args = sp - oparg;
  if (!(typeof stack[args + 0] === 'number' || typeof stack[args + 0] === 'bigint')) return null;
  if (!is_safe(stack[args + 0] as Value)) return null;
  if (!(self_or_null === null)) return null;
  if (!takes_ints_as_floats(callable)) return null;
  const arg = stack[sp - 1] as Value;
  if (!(typeof arg === 'number' || typeof arg === 'bigint')) return null;
  if (!is_safe(arg)) return null;
  const value = float_new(8 /* float */, exact_float(arg as Int));
  const result = real_function(callable, float_value(value));
  if (!(result - result === 0)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3699 */
function observe_CALL_NATIVE(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_native(callable)) return null;
  if (!(callable !== well_known(4 /* THE_FUNCTION_LEN */))) return null;
  if (!(callable !== well_known(5 /* THE_FUNCTION_ISINSTANCE */))) return null;
  if (!is_native(callable)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3712 */
function observe_BINARY_SUBSCR_DICT_PLAIN(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  if (!is_dict(container)) return null;
  const sub = stack[sp - 1] as Value;
  if (!(plain_value(container as PyDict, sub) !== null)) return null;
  if (!is_dict(container)) return null;
  const value = plain_value(container as PyDict, sub);
  if (!!(value === null)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3722 */
function observe_STORE_SUBSCR_DICT_PLAIN(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const container = stack[sp - 2] as Value;
  if (!is_dict(container)) return null;
  const sub = stack[sp - 1] as Value;
  if (!can_store_plainly(container as PyDict, sub)) return null;
  if (!is_dict(container)) return null;
  if (!can_store_plainly(container as PyDict, sub)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3731 */
function observe_MAP_ADD_PLAIN(frame: Frame, oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const dict = stack[sp - 2 - oparg] as PyDict;
  const key = stack[sp - 2] as Value;
  if (!can_store_plainly(dict, key)) return null;
  if (!can_store_plainly(dict, key)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** dsl/python.ops:3742 */
function observe_CONTAINS_OP_DICT_PLAIN(frame: Frame, _oparg: number): readonly Operand[] | null {
  const { sp } = frame;
  const right = stack[sp - 1] as Value;
  if (!is_dict(right)) return null;
  const left = stack[sp - 2] as Value;
  if (!(plain_position(right as PyDict, left) !== -2 /* PLAIN_UNKNOWN */)) return null;
  if (!is_dict(right)) return null;
  const position = plain_position(right as PyDict, left);
  if (!!(position === -2 /* PLAIN_UNKNOWN */)) return null;
  const operands: Operand[] = [];
  return operands;
}

/** By instruction, in the order in which they are tried. */
export const FORMS: Readonly<Record<string, readonly Form[]>> = {
  CALL: [
    {
      name: 'CALL_INIT',
      observe: observe_CALL_INIT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CLASS_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_NEW_INSTANCE', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_INIT_FRAME', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_DUNDER_CALL',
      observe: observe_CALL_DUNDER_CALL,
      expansion: {
        kind: 'traced',
        steps: [
          {
            uop: '_CHECK_CALLABLE_TYPE_VERSION',
            oparg: same,
            caches: [{ offset: 0, units: 2 }],
            branch: null,
          },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_LOAD_CALL', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_RANGE_1',
      observe: observe_CALL_RANGE_1,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_RANGE_1', oparg: same, caches: [], branch: null },
          { uop: '_NEW_RANGE_ITERATOR_1', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_RANGE_2',
      observe: observe_CALL_RANGE_2,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_RANGE_2', oparg: same, caches: [], branch: null },
          { uop: '_NEW_RANGE_ITERATOR_2', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_RANGE_3',
      observe: observe_CALL_RANGE_3,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_RANGE_3', oparg: same, caches: [], branch: null },
          { uop: '_NEW_RANGE_ITERATOR_3', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_LEN_LIST',
      observe: observe_CALL_LEN_LIST,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_LEN', oparg: same, caches: [], branch: null },
          { uop: '_LEN_LIST', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_LEN_TUPLE',
      observe: observe_CALL_LEN_TUPLE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_LEN', oparg: same, caches: [], branch: null },
          { uop: '_LEN_TUPLE', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_LEN_STR',
      observe: observe_CALL_LEN_STR,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_LEN', oparg: same, caches: [], branch: null },
          { uop: '_LEN_STR', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_LEN_DICT',
      observe: observe_CALL_LEN_DICT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_LEN', oparg: same, caches: [], branch: null },
          { uop: '_LEN_DICT', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_LIST_APPEND_KNOWN',
      observe: observe_CALL_LIST_APPEND_KNOWN,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_LIST_APPEND', oparg: same, caches: [], branch: null },
          { uop: '_LIST_APPEND_CALLED', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_REAL',
      observe: observe_CALL_REAL,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_REAL', oparg: same, caches: [], branch: null },
          { uop: '_CALL_REAL', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_REAL_OF_INT',
      observe: observe_CALL_REAL_OF_INT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_REAL_OF_INT', oparg: same, caches: [], branch: null },
          { uop: '_ARGUMENT_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_CALL_REAL', oparg: same, caches: [], branch: null },
        ],
        saves: () => 3,
      },
    },
    {
      name: 'CALL_NATIVE',
      observe: observe_CALL_NATIVE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CALL_NATIVE', oparg: same, caches: [], branch: null },
          { uop: '_CALL_NATIVE', oparg: same, caches: [], branch: null },
          { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  CALL_KW: [
    {
      name: 'CALL_KW_PY',
      observe: observe_CALL_KW_PY,
      expansion: {
        kind: 'traced',
        steps: [
          {
            uop: '_CHECK_FUNCTION_VERSION_NAMED',
            oparg: same,
            caches: [{ offset: 0, units: 2 }],
            branch: null,
          },
          { uop: '_PY_FRAME_NAMED', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'CALL_KW_INIT',
      observe: observe_CALL_KW_INIT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_CLASS_VERSION_NAMED', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_NEW_INSTANCE_NAMED', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_INIT_FRAME_NAMED', oparg: same, caches: [], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  LOAD_ATTR_SLOT: [
    {
      name: 'LOAD_ATTR_SLOT_OF_INSTANCE',
      observe: observe_LOAD_ATTR_SLOT_OF_INSTANCE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [], branch: null },
          { uop: '_LOAD_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 2, units: 1 }], branch: null },
        ],
        saves: none,
      },
    },
  ],
  STORE_ATTR_SLOT: [
    {
      name: 'STORE_ATTR_SLOT_OF_INSTANCE',
      observe: observe_STORE_ATTR_SLOT_OF_INSTANCE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [], branch: null },
          { uop: '_STORE_INSTANCE_SLOT', oparg: same, caches: [{ offset: 2, units: 1 }], branch: null },
        ],
        saves: none,
      },
    },
  ],
  BINARY_OP: [
    {
      name: 'BINARY_OP_PY',
      observe: observe_BINARY_OP_PY,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_LEFT_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_RIGHT_TYPE_VERSION', oparg: same, caches: [{ offset: 2, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 4, units: 4 },
              { offset: 8, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_OPERATOR_FRAME', oparg: same, caches: [{ offset: 10, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'BINARY_OP_INT_FLOAT',
      observe: observe_BINARY_OP_INT_FLOAT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_INT_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_LEFT_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_BINARY_OP', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'BINARY_OP_FLOAT_INT',
      observe: observe_BINARY_OP_FLOAT_INT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_FLOAT_INT', oparg: same, caches: [], branch: null },
          { uop: '_RIGHT_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_BINARY_OP', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'BINARY_OP_TRUE_DIVIDE_INTS',
      observe: observe_BINARY_OP_TRUE_DIVIDE_INTS,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_SAFE_INTS', oparg: same, caches: [], branch: null },
          { uop: '_BOTH_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_BINARY_OP', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  COMPARE_OP: [
    {
      name: 'COMPARE_OP_PY',
      observe: observe_COMPARE_OP_PY,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_LEFT_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          { uop: '_CHECK_RIGHT_TYPE_VERSION', oparg: same, caches: [{ offset: 2, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 4, units: 4 },
              { offset: 8, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_COMPARISON_FRAME', oparg: same, caches: [{ offset: 10, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'COMPARE_OP_INT_FLOAT',
      observe: observe_COMPARE_OP_INT_FLOAT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_INT_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_LEFT_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_COMPARE_OP_FLOAT', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'COMPARE_OP_FLOAT_INT',
      observe: observe_COMPARE_OP_FLOAT_INT,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_FLOAT_INT', oparg: same, caches: [], branch: null },
          { uop: '_RIGHT_TO_FLOAT', oparg: same, caches: [], branch: null },
          { uop: '_COMPARE_OP_FLOAT', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  LOAD_ATTR: [
    {
      name: 'LOAD_ATTR_GETTER',
      observe: observe_LOAD_ATTR_GETTER,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_GETTER_FRAME', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  BINARY_SUBSCR: [
    {
      name: 'BINARY_SUBSCR_PY',
      observe: observe_BINARY_SUBSCR_PY,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_LEFT_TYPE_VERSION', oparg: same, caches: [{ offset: 0, units: 2 }], branch: null },
          {
            uop: '_CHECK_VERSION_OF',
            oparg: same,
            caches: [
              { offset: 2, units: 4 },
              { offset: 6, units: 2 },
            ],
            branch: null,
          },
          { uop: '_CHECK_CALL_DEPTH', oparg: same, caches: [], branch: null },
          { uop: '_GETITEM_FRAME', oparg: same, caches: [{ offset: 8, units: 4 }], branch: null },
          { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
          { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
    {
      name: 'BINARY_SUBSCR_DICT_PLAIN',
      observe: observe_BINARY_SUBSCR_DICT_PLAIN,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_BINARY_SUBSCR_DICT_PLAIN', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  UNARY_NEGATIVE: [
    {
      name: 'UNARY_NEGATIVE_INT',
      observe: observe_UNARY_NEGATIVE_INT,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_UNARY_NEGATIVE_INT', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
    {
      name: 'UNARY_NEGATIVE_FLOAT',
      observe: observe_UNARY_NEGATIVE_FLOAT,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_UNARY_NEGATIVE_FLOAT', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  GET_ITER: [
    {
      name: 'GET_ITER_RANGE',
      observe: observe_GET_ITER_RANGE,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_GET_ITER_OF_ITERATOR', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
    {
      name: 'GET_ITER_LIST',
      observe: observe_GET_ITER_LIST,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_GET_ITER_LIST', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
    {
      name: 'GET_ITER_TUPLE',
      observe: observe_GET_ITER_TUPLE,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_GET_ITER_TUPLE', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  LIST_EXTEND: [
    {
      name: 'LIST_EXTEND_TUPLE',
      observe: observe_LIST_EXTEND_TUPLE,
      expansion: {
        kind: 'traced',
        steps: [
          { uop: '_CHECK_EMPTY_LIST_AND_TUPLE', oparg: same, caches: [], branch: null },
          { uop: '_LIST_OF_TUPLE', oparg: same, caches: [], branch: null },
        ],
        saves: none,
      },
    },
  ],
  UNPACK_EX: [
    {
      name: 'UNPACK_EX_TUPLE',
      observe: observe_UNPACK_EX_TUPLE,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_UNPACK_EX_TUPLE', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  STORE_SUBSCR: [
    {
      name: 'STORE_SUBSCR_DICT_PLAIN',
      observe: observe_STORE_SUBSCR_DICT_PLAIN,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_STORE_SUBSCR_DICT_PLAIN', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  MAP_ADD: [
    {
      name: 'MAP_ADD_PLAIN',
      observe: observe_MAP_ADD_PLAIN,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_MAP_ADD_PLAIN', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
  CONTAINS_OP: [
    {
      name: 'CONTAINS_OP_DICT_PLAIN',
      observe: observe_CONTAINS_OP_DICT_PLAIN,
      expansion: {
        kind: 'traced',
        steps: [{ uop: '_CONTAINS_OP_DICT_PLAIN', oparg: same, caches: [], branch: null }],
        saves: none,
      },
    },
  ],
};
