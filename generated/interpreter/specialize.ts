// Generated from dsl/python.ops by `make regen`; do not edit. Digest 0e46f74cabb76db1.
/** The specialisers. */

import type { Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  instance_dict as heap_instance_dict,
  instance_slots_get,
  is_float,
  is_instance,
  is_list,
  is_list_iterator,
  is_range_iterator,
  is_tuple,
  is_tuple_iterator,
  list_length,
  tuple_items_size,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import { stack } from '../../runtime/objects/machine/frame.ts';
import type { Int } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyFunction, PyMethod } from '../../runtime/operations/classes.ts';
import {
  dictType,
  is_bound_method,
  is_dict,
  is_frozenset,
  is_function,
  is_generator,
  is_set,
} from '../../runtime/operations/classes.ts';
import {
  ascii_character,
  attribute_descriptor,
  attribute_function,
  attribute_index,
  attribute_load_kind,
  attribute_store_kind,
  builtin_kind,
  cached_getitem,
  class_version,
  descriptor_kind,
  dict_entry_index,
  dict_entry_value,
  dict_hinted_value,
  dict_keys_version,
  function_version,
  has_call_depth,
  has_hinted_entry,
  has_lazy_dict,
  init_arguments,
  instance_dict,
  is_always_true,
  is_cached_index,
  is_called_generically,
  is_class,
  is_generator_or_coroutine,
  is_native_class,
  is_optimized_function,
  is_receiver,
  is_short_version,
  is_simple_function,
  is_suspended,
  local_ahead,
  module_entry_value,
  module_version,
  opcode_ahead,
  remember_getitem,
  shared_keys_version,
  type_version,
  well_known,
} from '../../runtime/operations/index.ts';
import { CACHE_UNITS } from '../metadata/heads.ts';
import { combineAround } from '../interpreter/superinstructions.ts';

/** Counters are 16 bits, `value << 4 | backoff`, and count down; at value 0 the instruction is specialised (CPython 3.13). */
const WARMUP = (1 << 4) | 1;
const COOLDOWN = 52 << 4;
const MAX_BACKOFF = 12;

/** After a failure: twice as long until the next attempt. */
function restart(counter: number): number {
  const backoff = Math.min((counter & 15) + 1, MAX_BACKOFF);
  return (((1 << backoff) - 1) << 4) | backoff;
}

/** dsl/python.ops:806 */
function try_TO_BOOL_BOOL(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === False || value === True)) return false;
  units[pc] = (units[pc] & 0xff00) | 215;
  return true;
}

/** dsl/python.ops:816 */
function try_TO_BOOL_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'number' || typeof value === 'bigint')) return false;
  units[pc] = (units[pc] & 0xff00) | 216;
  return true;
}

/** dsl/python.ops:826 */
function try_TO_BOOL_LIST(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_list(value)) return false;
  units[pc] = (units[pc] & 0xff00) | 217;
  return true;
}

/** dsl/python.ops:836 */
function try_TO_BOOL_NONE(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!(value === None)) return false;
  units[pc] = (units[pc] & 0xff00) | 218;
  return true;
}

/** dsl/python.ops:846 */
function try_TO_BOOL_STR(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!(typeof value === 'string')) return false;
  units[pc] = (units[pc] & 0xff00) | 219;
  return true;
}

/** dsl/python.ops:862 */
function try_TO_BOOL_ALWAYS_TRUE(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const value = stack[sp - 1] as Value;
  if (!is_always_true(value)) return false;
  if (!(type_version(value) !== 0)) return false;
  const type_version_2 = type_version(value);
  if (!(type_version(value) === type_version_2)) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc] = (units[pc] & 0xff00) | 214;
  return true;
}

/** dsl/python.ops:866 */
export function specialize_TO_BOOL(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_TO_BOOL_BOOL(frame, pc, sp, oparg) ||
    try_TO_BOOL_INT(frame, pc, sp, oparg) ||
    try_TO_BOOL_LIST(frame, pc, sp, oparg) ||
    try_TO_BOOL_NONE(frame, pc, sp, oparg) ||
    try_TO_BOOL_STR(frame, pc, sp, oparg) ||
    try_TO_BOOL_ALWAYS_TRUE(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 40; /* TO_BOOL */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:933 */
function try_BINARY_OP_MULTIPLY_INT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 5 /* NB_MULTIPLY */ || oparg === 18 /* NB_INPLACE_MULTIPLY */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return false;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return false;
  units[pc] = (units[pc] & 0xff00) | 154;
  return true;
}

/** dsl/python.ops:921 */
function try_BINARY_OP_ADD_INT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 0 /* NB_ADD */ || oparg === 13 /* NB_INPLACE_ADD */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return false;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return false;
  units[pc] = (units[pc] & 0xff00) | 151;
  return true;
}

/** dsl/python.ops:927 */
function try_BINARY_OP_SUBTRACT_INT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 10 /* NB_SUBTRACT */ || oparg === 23 /* NB_INPLACE_SUBTRACT */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'number' || typeof lhs === 'bigint')) return false;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'number' || typeof rhs === 'bigint')) return false;
  units[pc] = (units[pc] & 0xff00) | 156;
  return true;
}

/** dsl/python.ops:968 */
function try_BINARY_OP_MULTIPLY_FLOAT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 5 /* NB_MULTIPLY */ || oparg === 18 /* NB_INPLACE_MULTIPLY */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!is_float(lhs)) return false;
  const rhs = stack[sp - 1] as Value;
  if (!is_float(rhs)) return false;
  units[pc] = (units[pc] & 0xff00) | 153;
  return true;
}

/** dsl/python.ops:956 */
function try_BINARY_OP_ADD_FLOAT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 0 /* NB_ADD */ || oparg === 13 /* NB_INPLACE_ADD */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!is_float(lhs)) return false;
  const rhs = stack[sp - 1] as Value;
  if (!is_float(rhs)) return false;
  units[pc] = (units[pc] & 0xff00) | 150;
  return true;
}

/** dsl/python.ops:962 */
function try_BINARY_OP_SUBTRACT_FLOAT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 10 /* NB_SUBTRACT */ || oparg === 23 /* NB_INPLACE_SUBTRACT */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!is_float(lhs)) return false;
  const rhs = stack[sp - 1] as Value;
  if (!is_float(rhs)) return false;
  units[pc] = (units[pc] & 0xff00) | 155;
  return true;
}

/** dsl/python.ops:998 */
function try_BINARY_OP_INPLACE_ADD_UNICODE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 0 /* NB_ADD */ || oparg === 13 /* NB_INPLACE_ADD */)) return false;
  if (!(opcode_ahead(frame, 2) === 110 /* OPCODE_STORE_FAST */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!(local_ahead(frame, 2) === lhs)) return false;
  if (!(typeof lhs === 'string')) return false;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'string')) return false;
  units[pc] = (units[pc] & 0xff00) | 3;
  return true;
}

/** dsl/python.ops:985 */
function try_BINARY_OP_ADD_UNICODE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 0 /* NB_ADD */ || oparg === 13 /* NB_INPLACE_ADD */)) return false;
  const lhs = stack[sp - 2] as Value;
  if (!(typeof lhs === 'string')) return false;
  const rhs = stack[sp - 1] as Value;
  if (!(typeof rhs === 'string')) return false;
  units[pc] = (units[pc] & 0xff00) | 152;
  return true;
}

/** dsl/python.ops:1001 */
export function specialize_BINARY_OP(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_BINARY_OP_MULTIPLY_INT(frame, pc, sp, oparg) ||
    try_BINARY_OP_ADD_INT(frame, pc, sp, oparg) ||
    try_BINARY_OP_SUBTRACT_INT(frame, pc, sp, oparg) ||
    try_BINARY_OP_MULTIPLY_FLOAT(frame, pc, sp, oparg) ||
    try_BINARY_OP_ADD_FLOAT(frame, pc, sp, oparg) ||
    try_BINARY_OP_SUBTRACT_FLOAT(frame, pc, sp, oparg) ||
    try_BINARY_OP_INPLACE_ADD_UNICODE(frame, pc, sp, oparg) ||
    try_BINARY_OP_ADD_UNICODE(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 45; /* BINARY_OP */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1044 */
function try_COMPARE_OP_FLOAT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const left = stack[sp - 2] as Value;
  if (!is_float(left)) return false;
  const right = stack[sp - 1] as Value;
  if (!is_float(right)) return false;
  units[pc] = (units[pc] & 0xff00) | 182;
  return true;
}

/** dsl/python.ops:1031 */
function try_COMPARE_OP_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return false;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return false;
  if (!(-1073741824 < (left as Int))) return false;
  if (!((left as Int) < 1073741824 /* COMPACT_LIMIT */)) return false;
  if (!(-1073741824 < (right as Int))) return false;
  if (!((right as Int) < 1073741824 /* COMPACT_LIMIT */)) return false;
  if (!(typeof left === 'number' || typeof left === 'bigint')) return false;
  if (!(typeof right === 'number' || typeof right === 'bigint')) return false;
  units[pc] = (units[pc] & 0xff00) | 183;
  return true;
}

/** dsl/python.ops:1053 */
function try_COMPARE_OP_STR(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg >> 5 === 2 /* COMPARE_EQ */ || oparg >> 5 === 3 /* COMPARE_NE */)) return false;
  const left = stack[sp - 2] as Value;
  if (!(typeof left === 'string')) return false;
  const right = stack[sp - 1] as Value;
  if (!(typeof right === 'string')) return false;
  units[pc] = (units[pc] & 0xff00) | 184;
  return true;
}

/** dsl/python.ops:1056 */
export function specialize_COMPARE_OP(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_COMPARE_OP_FLOAT(frame, pc, sp, oparg) ||
    try_COMPARE_OP_INT(frame, pc, sp, oparg) ||
    try_COMPARE_OP_STR(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 58; /* COMPARE_OP */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1094 */
function try_CONTAINS_OP_SET(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const right = stack[sp - 1] as Value;
  if (!(is_set(right) || is_frozenset(right))) return false;
  units[pc] = (units[pc] & 0xff00) | 186;
  return true;
}

/** dsl/python.ops:1107 */
function try_CONTAINS_OP_DICT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const right = stack[sp - 1] as Value;
  if (!is_dict(right)) return false;
  units[pc] = (units[pc] & 0xff00) | 185;
  return true;
}

/** dsl/python.ops:1109 */
export function specialize_CONTAINS_OP(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (try_CONTAINS_OP_SET(frame, pc, sp, oparg) || try_CONTAINS_OP_DICT(frame, pc, sp, oparg))
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 59; /* CONTAINS_OP */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1175 */
function try_BINARY_SUBSCR_DICT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const container = stack[sp - 2] as Value;
  if (!is_dict(container)) return false;
  units[pc] = (units[pc] & 0xff00) | 157;
  return true;
}

/** dsl/python.ops:1138 */
function try_BINARY_SUBSCR_LIST_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return false;
  const container = stack[sp - 2] as Value;
  if (!is_list(container)) return false;
  if (!(0 <= (sub as Int))) return false;
  if (!((sub as Int) < list_length(container))) return false;
  units[pc] = (units[pc] & 0xff00) | 159;
  return true;
}

/** dsl/python.ops:1151 */
function try_BINARY_SUBSCR_STR_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return false;
  const container = stack[sp - 2] as Value;
  if (!(typeof container === 'string')) return false;
  const character = ascii_character(container as string, sub as Int);
  if (!!(character === null)) return false;
  units[pc] = (units[pc] & 0xff00) | 160;
  return true;
}

/** dsl/python.ops:1163 */
function try_BINARY_SUBSCR_TUPLE_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return false;
  const container = stack[sp - 2] as Value;
  if (!is_tuple(container)) return false;
  if (!(0 <= (sub as Int))) return false;
  if (!((sub as Int) < tuple_items_size(container))) return false;
  units[pc] = (units[pc] & 0xff00) | 161;
  return true;
}

/** dsl/python.ops:1190 */
function try_BINARY_SUBSCR_GETITEM(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const container = stack[sp - 2] as Value;
  if (!remember_getitem(container)) return false;
  const getitem = cached_getitem(container);
  if (!!(getitem === null)) return false;
  if (!has_call_depth()) return false;
  units[pc] = (units[pc] & 0xff00) | 158;
  return true;
}

/** dsl/python.ops:1193 */
export function specialize_BINARY_SUBSCR(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_BINARY_SUBSCR_DICT(frame, pc, sp, oparg) ||
    try_BINARY_SUBSCR_LIST_INT(frame, pc, sp, oparg) ||
    try_BINARY_SUBSCR_STR_INT(frame, pc, sp, oparg) ||
    try_BINARY_SUBSCR_TUPLE_INT(frame, pc, sp, oparg) ||
    try_BINARY_SUBSCR_GETITEM(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 5; /* BINARY_SUBSCR */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1254 */
function try_STORE_SUBSCR_DICT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const container = stack[sp - 2] as Value;
  if (!is_dict(container)) return false;
  units[pc] = (units[pc] & 0xff00) | 212;
  return true;
}

/** dsl/python.ops:1242 */
function try_STORE_SUBSCR_LIST_INT(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const sub = stack[sp - 1] as Value;
  if (!(typeof sub === 'number' || typeof sub === 'bigint')) return false;
  const container = stack[sp - 2] as Value;
  if (!is_list(container)) return false;
  if (!(0 <= (sub as Int))) return false;
  if (!((sub as Int) < list_length(container))) return false;
  units[pc] = (units[pc] & 0xff00) | 213;
  return true;
}

/** dsl/python.ops:1256 */
export function specialize_STORE_SUBSCR(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (try_STORE_SUBSCR_DICT(frame, pc, sp, oparg) || try_STORE_SUBSCR_LIST_INT(frame, pc, sp, oparg))
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 39; /* STORE_SUBSCR */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1448 */
function try_UNPACK_SEQUENCE_TWO_TUPLE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 2)) return false;
  const seq = stack[sp - 1] as Value;
  if (!is_tuple(seq)) return false;
  if (!(tuple_items_size(seq) === 2)) return false;
  units[pc] = (units[pc] & 0xff00) | 222;
  return true;
}

/** dsl/python.ops:1460 */
function try_UNPACK_SEQUENCE_TUPLE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const seq = stack[sp - 1] as Value;
  if (!is_tuple(seq)) return false;
  if (!(tuple_items_size(seq) === oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 221;
  return true;
}

/** dsl/python.ops:1471 */
function try_UNPACK_SEQUENCE_LIST(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const seq = stack[sp - 1] as Value;
  if (!is_list(seq)) return false;
  if (!(list_length(seq) === oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 220;
  return true;
}

/** dsl/python.ops:1473 */
export function specialize_UNPACK_SEQUENCE(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_UNPACK_SEQUENCE_TWO_TUPLE(frame, pc, sp, oparg) ||
    try_UNPACK_SEQUENCE_TUPLE(frame, pc, sp, oparg) ||
    try_UNPACK_SEQUENCE_LIST(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 117; /* UNPACK_SEQUENCE */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1624 */
function try_LOAD_GLOBAL_MODULE(frame: Frame, pc: number, _sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(frame.globals.type === dictType)) return false;
  if (!is_cached_index(dict_entry_index(frame.globals, frame.code.names[oparg >> 1]))) return false;
  if (!is_short_version(dict_keys_version(frame.globals))) return false;
  if (!(frame.globals.type === dictType)) return false;
  const globals_version = dict_keys_version(frame.globals);
  if (globals_version < 0 || globals_version > 0xffff) return false;
  if (!(frame.globals.keys_version === globals_version)) return false;
  const index = dict_entry_index(frame.globals, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return false;
  const value = dict_entry_value(frame.globals, index);
  if (!!(value === null)) return false;
  units[pc + 2] = globals_version;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 204;
  return true;
}

/** dsl/python.ops:1631 */
function try_LOAD_GLOBAL_BUILTIN(frame: Frame, pc: number, _sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(frame.globals.type === dictType)) return false;
  if (!(dict_entry_index(frame.globals, frame.code.names[oparg >> 1]) < 0)) return false;
  if (!(frame.builtins.type === dictType)) return false;
  if (!is_cached_index(dict_entry_index(frame.builtins, frame.code.names[oparg >> 1]))) return false;
  if (!is_short_version(dict_keys_version(frame.globals))) return false;
  if (!is_short_version(dict_keys_version(frame.builtins))) return false;
  if (!(frame.globals.type === dictType)) return false;
  const globals_version = dict_keys_version(frame.globals);
  if (globals_version < 0 || globals_version > 0xffff) return false;
  if (!(frame.globals.keys_version === globals_version)) return false;
  if (!(frame.builtins.type === dictType)) return false;
  const builtins_version = dict_keys_version(frame.builtins);
  if (builtins_version < 0 || builtins_version > 0xffff) return false;
  if (!(frame.builtins.keys_version === builtins_version)) return false;
  const index = dict_entry_index(frame.builtins, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return false;
  const value = dict_entry_value(frame.builtins, index);
  if (!!(value === null)) return false;
  units[pc + 2] = globals_version;
  units[pc + 3] = builtins_version;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 203;
  return true;
}

/** dsl/python.ops:1638 */
export function specialize_LOAD_GLOBAL(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (try_LOAD_GLOBAL_MODULE(frame, pc, sp, oparg) || try_LOAD_GLOBAL_BUILTIN(frame, pc, sp, oparg))
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 91; /* LOAD_GLOBAL */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:1782 */
function try_LOAD_ATTR_INSTANCE_VALUE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 1 /* ATTR_INSTANCE_VALUE */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!is_instance(owner)) return false;
  const index = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return false;
  const value = instance_slots_get(owner, index);
  if (!!(value === null)) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 193;
  return true;
}

/** dsl/python.ops:1802 */
function try_LOAD_ATTR_MODULE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 2 /* ATTR_MODULE */))
    return false;
  const dict_version = module_version(owner);
  if (!(module_version(owner) === dict_version)) return false;
  const index = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return false;
  const value = module_entry_value(owner, index);
  if (!!(value === null)) return false;
  units[pc + 2] = dict_version;
  units[pc + 3] = dict_version >>> 16;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 197;
  return true;
}

/** dsl/python.ops:1820 */
function try_LOAD_ATTR_WITH_HINT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 3 /* ATTR_WITH_HINT */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!!(instance_dict(owner) === null)) return false;
  const hint = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (hint < 0 || hint > 0xffff) return false;
  const value = dict_hinted_value(owner, hint, frame.code.names[oparg >> 1]);
  if (!!(value === null)) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = hint;
  units[pc] = (units[pc] & 0xff00) | 202;
  return true;
}

/** dsl/python.ops:1841 */
function try_LOAD_ATTR_SLOT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 4 /* ATTR_SLOT */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const index = attribute_index(owner, frame.code.names[oparg >> 1]);
  if (index < 0 || index > 0xffff) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 201;
  return true;
}

/** dsl/python.ops:1859 */
function try_LOAD_ATTR_CLASS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 5 /* ATTR_CLASS */))
    return false;
  const type_version_2 = class_version(owner);
  if (!(class_version(owner) === type_version_2)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 191;
  return true;
}

/** dsl/python.ops:1876 */
function try_LOAD_ATTR_PROPERTY(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 6 /* ATTR_PROPERTY */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const fget = attribute_function(owner, frame.code.names[oparg >> 1]);
  const func_version = function_version(attribute_function(owner, frame.code.names[oparg >> 1]));
  if (!(fget.version === func_version)) return false;
  if (!has_call_depth()) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = func_version;
  units[pc + 5] = func_version >>> 16;
  frame.refs[pc + 6] = fget;
  units[pc] = (units[pc] & 0xff00) | 200;
  return true;
}

/** dsl/python.ops:1894 */
function try_LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 7 /* ATTR_GETATTRIBUTE */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const getattribute = attribute_function(owner, frame.code.names[oparg >> 1]);
  const func_version = function_version(attribute_function(owner, frame.code.names[oparg >> 1]));
  if (!(getattribute.version === func_version)) return false;
  if (!has_call_depth()) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = func_version;
  units[pc + 5] = func_version >>> 16;
  frame.refs[pc + 6] = getattribute;
  units[pc] = (units[pc] & 0xff00) | 192;
  return true;
}

/** dsl/python.ops:1918 */
function try_LOAD_ATTR_METHOD_WITH_VALUES(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 1)) return false;
  const owner = stack[sp - 1] as Value;
  if (
    !(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 8 /* ATTR_METHOD_WITH_VALUES */)
  )
    return false;
  if (!(shared_keys_version(owner) !== 0)) return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!is_instance(owner)) return false;
  if (!(heap_instance_dict(owner) === null || instance_dict(owner) === null)) return false;
  const keys_version = shared_keys_version(owner);
  if (!(shared_keys_version(owner) === keys_version)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = keys_version;
  units[pc + 5] = keys_version >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 196;
  return true;
}

/** dsl/python.ops:1930 */
function try_LOAD_ATTR_METHOD_NO_DICT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 1)) return false;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 9 /* ATTR_METHOD_NO_DICT */))
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 195;
  return true;
}

/** dsl/python.ops:1946 */
function try_LOAD_ATTR_METHOD_LAZY_DICT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 1)) return false;
  const owner = stack[sp - 1] as Value;
  if (
    !(attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) === 10 /* ATTR_METHOD_LAZY_DICT */)
  )
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!has_lazy_dict(owner)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 194;
  return true;
}

/** dsl/python.ops:1958 */
function try_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(
  frame: Frame,
  pc: number,
  sp: number,
  oparg: number,
): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const owner = stack[sp - 1] as Value;
  if (
    !(
      attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) ===
      11 /* ATTR_NONDESCRIPTOR_WITH_VALUES */
    )
  )
    return false;
  if (!(shared_keys_version(owner) !== 0)) return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!is_instance(owner)) return false;
  if (!(heap_instance_dict(owner) === null || instance_dict(owner) === null)) return false;
  const keys_version = shared_keys_version(owner);
  if (!(shared_keys_version(owner) === keys_version)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = keys_version;
  units[pc + 5] = keys_version >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 199;
  return true;
}

/** dsl/python.ops:1970 */
function try_LOAD_ATTR_NONDESCRIPTOR_NO_DICT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const owner = stack[sp - 1] as Value;
  if (
    !(
      attribute_load_kind(owner, frame.code.names[oparg >> 1], oparg & 1) ===
      12 /* ATTR_NONDESCRIPTOR_NO_DICT */
    )
  )
    return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const descr = attribute_descriptor(owner, frame.code.names[oparg >> 1]);
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  frame.refs[pc + 6] = descr;
  units[pc] = (units[pc] & 0xff00) | 198;
  return true;
}

/** dsl/python.ops:1974 */
export function specialize_LOAD_ATTR(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_LOAD_ATTR_INSTANCE_VALUE(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_MODULE(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_WITH_HINT(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_SLOT(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_CLASS(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_PROPERTY(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_METHOD_WITH_VALUES(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_METHOD_NO_DICT(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_METHOD_LAZY_DICT(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES(frame, pc, sp, oparg) ||
    try_LOAD_ATTR_NONDESCRIPTOR_NO_DICT(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 82; /* LOAD_ATTR */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:2011 */
function try_STORE_ATTR_INSTANCE_VALUE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_store_kind(owner, frame.code.names[oparg]) === 1 /* ATTR_INSTANCE_VALUE */)) return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  if (!is_instance(owner)) return false;
  if (!(heap_instance_dict(owner) === null || instance_dict(owner) === null)) return false;
  const index = attribute_index(owner, frame.code.names[oparg]);
  if (index < 0 || index > 0xffff) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 209;
  return true;
}

/** dsl/python.ops:2023 */
function try_STORE_ATTR_SLOT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_store_kind(owner, frame.code.names[oparg]) === 4 /* ATTR_SLOT */)) return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const index = attribute_index(owner, frame.code.names[oparg]);
  if (index < 0 || index > 0xffff) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = index;
  units[pc] = (units[pc] & 0xff00) | 210;
  return true;
}

/** dsl/python.ops:2037 */
function try_STORE_ATTR_WITH_HINT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const owner = stack[sp - 1] as Value;
  if (!(attribute_store_kind(owner, frame.code.names[oparg]) === 3 /* ATTR_WITH_HINT */)) return false;
  const type_version_2 = type_version(owner);
  if (!(type_version(owner) === type_version_2)) return false;
  const hint = attribute_index(owner, frame.code.names[oparg]);
  if (hint < 0 || hint > 0xffff) return false;
  if (!has_hinted_entry(owner, hint, frame.code.names[oparg])) return false;
  units[pc + 2] = type_version_2;
  units[pc + 3] = type_version_2 >>> 16;
  units[pc + 4] = hint;
  units[pc] = (units[pc] & 0xff00) | 211;
  return true;
}

/** dsl/python.ops:2041 */
export function specialize_STORE_ATTR(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_STORE_ATTR_INSTANCE_VALUE(frame, pc, sp, oparg) ||
    try_STORE_ATTR_SLOT(frame, pc, sp, oparg) ||
    try_STORE_ATTR_WITH_HINT(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 108; /* STORE_ATTR */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:2083 */
function try_LOAD_SUPER_ATTR_ATTR(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 0)) return false;
  const global_super = stack[sp - 3] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return false;
  const class_2 = stack[sp - 2] as Value;
  if (!is_class(class_2)) return false;
  units[pc] = (units[pc] & 0xff00) | 205;
  return true;
}

/** dsl/python.ops:2098 */
function try_LOAD_SUPER_ATTR_METHOD(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!((oparg & 1) === 1)) return false;
  const global_super = stack[sp - 3] as Value;
  if (!(global_super === well_known(3 /* THE_TYPE_SUPER */))) return false;
  const class_2 = stack[sp - 2] as Value;
  if (!is_class(class_2)) return false;
  units[pc] = (units[pc] & 0xff00) | 206;
  return true;
}

/** dsl/python.ops:2101 */
export function specialize_LOAD_SUPER_ATTR(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (try_LOAD_SUPER_ATTR_ATTR(frame, pc, sp, oparg) || try_LOAD_SUPER_ATTR_METHOD(frame, pc, sp, oparg))
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 93; /* LOAD_SUPER_ATTR */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:2242 */
function try_FOR_ITER_LIST(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_list_iterator(iter)) return false;
  units[pc] = (units[pc] & 0xff00) | 188;
  return true;
}

/** dsl/python.ops:2273 */
function try_FOR_ITER_TUPLE(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_tuple_iterator(iter)) return false;
  units[pc] = (units[pc] & 0xff00) | 190;
  return true;
}

/** dsl/python.ops:2297 */
function try_FOR_ITER_RANGE(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_range_iterator(iter)) return false;
  units[pc] = (units[pc] & 0xff00) | 189;
  return true;
}

/** dsl/python.ops:2317 */
function try_FOR_ITER_GEN(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const iter = stack[sp - 1] as Value;
  if (!is_generator(iter)) return false;
  if (!is_suspended(iter)) return false;
  if (!has_call_depth()) return false;
  units[pc] = (units[pc] & 0xff00) | 187;
  return true;
}

/** dsl/python.ops:2319 */
export function specialize_FOR_ITER(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_FOR_ITER_LIST(frame, pc, sp, oparg) ||
    try_FOR_ITER_TUPLE(frame, pc, sp, oparg) ||
    try_FOR_ITER_RANGE(frame, pc, sp, oparg) ||
    try_FOR_ITER_GEN(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 72; /* FOR_ITER */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:2400 */
function try_SEND_GEN(frame: Frame, pc: number, sp: number, _oparg: number): boolean {
  const { units } = frame;
  const receiver = stack[sp - 2] as Value;
  if (!is_generator_or_coroutine(receiver)) return false;
  if (!is_suspended(receiver)) return false;
  if (!has_call_depth()) return false;
  units[pc] = (units[pc] & 0xff00) | 208;
  return true;
}

/** dsl/python.ops:2402 */
export function specialize_SEND(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (try_SEND_GEN(frame, pc, sp, oparg)) units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 104; /* SEND */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** dsl/python.ops:2641 */
function try_CALL_BOUND_METHOD_EXACT_ARGS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_bound_method(callable)) return false;
  if (!is_simple_function((callable as PyMethod).func)) return false;
  if (!(function_version((callable as PyMethod).func) !== 0)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  if (!is_bound_method(callable)) return false;
  const func = (callable as PyMethod).func;
  const self = (callable as PyMethod).self;
  if (!is_function(func)) return false;
  const func_version = function_version((callable as PyMethod).func);
  if (!((func as PyFunction).version === func_version)) return false;
  if (!((func as PyFunction).code.argcount === oparg + (self === null ? 0 : 1))) return false;
  if (!has_call_depth()) return false;
  units[pc + 2] = func_version;
  units[pc + 3] = func_version >>> 16;
  units[pc] = (units[pc] & 0xff00) | 163;
  return true;
}

/** dsl/python.ops:2623 */
function try_CALL_PY_EXACT_ARGS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_simple_function(callable)) return false;
  if (!(function_version(callable) !== 0)) return false;
  if (!is_function(callable)) return false;
  const func_version = function_version(callable);
  if (!((callable as PyFunction).version === func_version)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!((callable as PyFunction).code.argcount === oparg + (self_or_null === null ? 0 : 1))) return false;
  if (!has_call_depth()) return false;
  units[pc + 2] = func_version;
  units[pc + 3] = func_version >>> 16;
  units[pc] = (units[pc] & 0xff00) | 177;
  return true;
}

/** dsl/python.ops:2725 */
function try_CALL_TYPE_1(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 1)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(0 /* THE_TYPE_TYPE */))) return false;
  units[pc] = (units[pc] & 0xff00) | 181;
  return true;
}

/** dsl/python.ops:2739 */
function try_CALL_STR_1(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 1)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(1 /* THE_TYPE_STR */))) return false;
  units[pc] = (units[pc] & 0xff00) | 179;
  return true;
}

/** dsl/python.ops:2753 */
function try_CALL_TUPLE_1(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 1)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(2 /* THE_TYPE_TUPLE */))) return false;
  units[pc] = (units[pc] & 0xff00) | 180;
  return true;
}

/** dsl/python.ops:2766 */
function try_CALL_BUILTIN_CLASS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_native_class(callable)) return false;
  units[pc] = (units[pc] & 0xff00) | 165;
  return true;
}

/** dsl/python.ops:2849 */
function try_CALL_LEN(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) return false;
  units[pc] = (units[pc] & 0xff00) | 170;
  return true;
}

/** dsl/python.ops:2863 */
function try_CALL_ISINSTANCE(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(5 /* THE_FUNCTION_ISINSTANCE */))) return false;
  units[pc] = (units[pc] & 0xff00) | 169;
  return true;
}

/** dsl/python.ops:2811 */
function try_CALL_BUILTIN_O(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(builtin_kind(callable) === 2 /* NATIVE_O */)) return false;
  units[pc] = (units[pc] & 0xff00) | 168;
  return true;
}

/** dsl/python.ops:2823 */
function try_CALL_BUILTIN_FAST(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(builtin_kind(callable) === 3 /* NATIVE_FAST */)) return false;
  units[pc] = (units[pc] & 0xff00) | 166;
  return true;
}

/** dsl/python.ops:2835 */
function try_CALL_BUILTIN_FAST_WITH_KEYWORDS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(builtin_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return false;
  units[pc] = (units[pc] & 0xff00) | 167;
  return true;
}

/** dsl/python.ops:2880 */
function try_CALL_LIST_APPEND(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  if (!(oparg === 1)) return false;
  if (!(opcode_ahead(frame, 4) === 32 /* OPCODE_POP_TOP */)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!is_list(self_or_null)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) return false;
  units[pc] = (units[pc] & 0xff00) | 171;
  return true;
}

/** dsl/python.ops:2895 */
function try_CALL_METHOD_DESCRIPTOR_O(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 2 /* NATIVE_O */)) return false;
  const args = sp - oparg;
  if (!is_receiver(callable, self_or_null, args, oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 175;
  return true;
}

/** dsl/python.ops:2908 */
function try_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(
  frame: Frame,
  pc: number,
  sp: number,
  oparg: number,
): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!is_receiver(callable, self_or_null, args, oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 173;
  return true;
}

/** dsl/python.ops:2922 */
function try_CALL_METHOD_DESCRIPTOR_NOARGS(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 1 /* NATIVE_NOARGS */)) return false;
  const args = sp - oparg;
  if (!is_receiver(callable, self_or_null, args, oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 174;
  return true;
}

/** dsl/python.ops:2935 */
function try_CALL_METHOD_DESCRIPTOR_FAST(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(descriptor_kind(callable) === 3 /* NATIVE_FAST */)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  const args = sp - oparg;
  if (!is_receiver(callable, self_or_null, args, oparg)) return false;
  units[pc] = (units[pc] & 0xff00) | 172;
  return true;
}

/** dsl/python.ops:2783 */
function try_CALL_ALLOC_AND_ENTER_INIT(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!(init_arguments(callable) === oparg)) return false;
  if (!(class_version(callable) !== 0)) return false;
  if (!(self_or_null === null)) return false;
  const func_version = class_version(callable);
  if (!(class_version(callable) === func_version)) return false;
  if (!has_call_depth()) return false;
  units[pc + 2] = func_version;
  units[pc + 3] = func_version >>> 16;
  units[pc] = (units[pc] & 0xff00) | 162;
  return true;
}

/** dsl/python.ops:2662 */
function try_CALL_PY_GENERAL(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_optimized_function(callable)) return false;
  if (!(function_version(callable) !== 0)) return false;
  if (!is_function(callable)) return false;
  const func_version = function_version(callable);
  if (!((callable as PyFunction).version === func_version)) return false;
  units[pc + 2] = func_version;
  units[pc + 3] = func_version >>> 16;
  units[pc] = (units[pc] & 0xff00) | 178;
  return true;
}

/** dsl/python.ops:2686 */
function try_CALL_BOUND_METHOD_GENERAL(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_bound_method(callable)) return false;
  if (!is_optimized_function((callable as PyMethod).func)) return false;
  if (!(function_version((callable as PyMethod).func) !== 0)) return false;
  const self_or_null = stack[sp - 1 - oparg];
  if (!(self_or_null === null)) return false;
  if (!is_bound_method(callable)) return false;
  const func = (callable as PyMethod).func;
  if (!is_function(func)) return false;
  const func_version = function_version((callable as PyMethod).func);
  if (!((func as PyFunction).version === func_version)) return false;
  units[pc + 2] = func_version;
  units[pc + 3] = func_version >>> 16;
  units[pc] = (units[pc] & 0xff00) | 164;
  return true;
}

/** dsl/python.ops:2711 */
function try_CALL_NON_PY_GENERAL(frame: Frame, pc: number, sp: number, oparg: number): boolean {
  const { units } = frame;
  const callable = stack[sp - 2 - oparg] as Value;
  if (!is_called_generically(callable)) return false;
  if (!!is_function(callable)) return false;
  if (!!is_bound_method(callable)) return false;
  units[pc] = (units[pc] & 0xff00) | 176;
  return true;
}

/** dsl/python.ops:2937 */
export function specialize_CALL(frame: Frame, pc: number, sp: number, oparg: number): void {
  const { units } = frame;
  if (
    try_CALL_BOUND_METHOD_EXACT_ARGS(frame, pc, sp, oparg) ||
    try_CALL_PY_EXACT_ARGS(frame, pc, sp, oparg) ||
    try_CALL_TYPE_1(frame, pc, sp, oparg) ||
    try_CALL_STR_1(frame, pc, sp, oparg) ||
    try_CALL_TUPLE_1(frame, pc, sp, oparg) ||
    try_CALL_BUILTIN_CLASS(frame, pc, sp, oparg) ||
    try_CALL_LEN(frame, pc, sp, oparg) ||
    try_CALL_ISINSTANCE(frame, pc, sp, oparg) ||
    try_CALL_BUILTIN_O(frame, pc, sp, oparg) ||
    try_CALL_BUILTIN_FAST(frame, pc, sp, oparg) ||
    try_CALL_BUILTIN_FAST_WITH_KEYWORDS(frame, pc, sp, oparg) ||
    try_CALL_LIST_APPEND(frame, pc, sp, oparg) ||
    try_CALL_METHOD_DESCRIPTOR_O(frame, pc, sp, oparg) ||
    try_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS(frame, pc, sp, oparg) ||
    try_CALL_METHOD_DESCRIPTOR_NOARGS(frame, pc, sp, oparg) ||
    try_CALL_METHOD_DESCRIPTOR_FAST(frame, pc, sp, oparg) ||
    try_CALL_ALLOC_AND_ENTER_INIT(frame, pc, sp, oparg) ||
    try_CALL_PY_GENERAL(frame, pc, sp, oparg) ||
    try_CALL_BOUND_METHOD_GENERAL(frame, pc, sp, oparg) ||
    try_CALL_NON_PY_GENERAL(frame, pc, sp, oparg)
  )
    units[pc + 1] = COOLDOWN;
  else {
    units[pc] = (units[pc] & 0xff00) | 53; /* CALL */
    units[pc + 1] = restart(units[pc + 1]);
  }
  combineAround(units, pc);
}

/** Makes a fresh copy of a code object's units ready to run. */
export function quicken(units: Uint16Array): void {
  for (let pc = 0; pc < units.length; pc += 1 + CACHE_UNITS[units[pc] & 0xff]) {
    switch (units[pc] & 0xff) {
      case 40 /* TO_BOOL */:
        units[pc + 1] = WARMUP;
        break;
      case 45 /* BINARY_OP */:
        units[pc + 1] = WARMUP;
        break;
      case 58 /* COMPARE_OP */:
        units[pc + 1] = WARMUP;
        break;
      case 59 /* CONTAINS_OP */:
        units[pc + 1] = WARMUP;
        break;
      case 5 /* BINARY_SUBSCR */:
        units[pc + 1] = WARMUP;
        break;
      case 39 /* STORE_SUBSCR */:
        units[pc + 1] = WARMUP;
        break;
      case 117 /* UNPACK_SEQUENCE */:
        units[pc + 1] = WARMUP;
        break;
      case 91 /* LOAD_GLOBAL */:
        units[pc + 1] = WARMUP;
        break;
      case 82 /* LOAD_ATTR */:
        units[pc + 1] = WARMUP;
        break;
      case 108 /* STORE_ATTR */:
        units[pc + 1] = WARMUP;
        break;
      case 93 /* LOAD_SUPER_ATTR */:
        units[pc + 1] = WARMUP;
        break;
      case 72 /* FOR_ITER */:
        units[pc + 1] = WARMUP;
        break;
      case 104 /* SEND */:
        units[pc + 1] = WARMUP;
        break;
      case 53 /* CALL */:
        units[pc + 1] = WARMUP;
        break;
    }
  }
}
