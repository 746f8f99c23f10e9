// Generated from dsl/python.ops by `make regen`; do not edit. Digest faebd6d7358043dd.
/**
 * Tier 1: the hot instructions inline, the rest one call away (decision D3).
 * Locals hold the state of the current frame; `frame.pc` and `frame.sp` are stored before whatever may look at them.
 * Slots above the stack pointer are not cleared: a new frame clears its own, and what they kept alive goes then.
 */
import type { HeapRef, Slot, Value } from '../../runtime/heap/index.ts';
import {
  False,
  None,
  True,
  cell_set_value,
  cell_value,
  is_list,
  is_tuple,
  list_items_get,
  list_items_set,
  list_items_size,
  list_length,
  list_new,
  list_set_length,
  tuple_items_get,
  tuple_items_set,
  tuple_items_size,
  tuple_new,
  tuple_of_2,
  tuple_of_3,
} from '../../runtime/heap/index.ts';
import type { Frame } from '../../runtime/objects/machine/frame.ts';
import {
  codeMemory,
  popFrame,
  pushFrame,
  stack as sharedStack,
} from '../../runtime/objects/machine/frame.ts';
import type { Again } from '../../runtime/objects/machine/thread.ts';
import { AGAIN, thread } from '../../runtime/objects/machine/thread.ts';
import { suspendFrame } from '../../runtime/objects/machine/generator.ts';
import { int_add, int_mul, int_sub } from '../../runtime/objects/numbers/int-arithmetic.ts';
import type { PyDict, PyFunction, PyGenerator, PyMethod } from '../../runtime/operations/classes.ts';
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
  allocate_instance,
  binary_op,
  builtin_kind,
  call,
  call_builtin,
  call_descriptor,
  call_frame,
  call_intrinsic_1,
  class_version,
  closure_cell,
  construct,
  descriptor_kind,
  dict_contains,
  dict_entry_value,
  dict_get_item,
  dict_set_item,
  get_attribute,
  get_item,
  get_iterator,
  get_slice,
  has_call_depth,
  is_generator_or_coroutine,
  is_instance,
  is_native_class,
  is_receiver,
  is_suspended,
  is_true,
  is_unbound_method,
  iterator_next,
  length,
  list_append_slow,
  list_extend,
  load_method,
  module_entry_value,
  module_version,
  push_args,
  push_exact_args,
  push_init,
  raise_init_returned,
  raise_unbound_deref,
  resume_generator,
  set_add,
  set_contains,
  type_version,
  unary_negative,
  well_known,
} from '../../runtime/operations/index.ts';
import { PyException } from '../../runtime/objects/exceptions/exceptions.ts';
import { unwind } from '../../runtime/operations/unwind.ts';
import {
  fused_BINARY_OP_ADD_FLOAT,
  fused_BINARY_OP_MULTIPLY_FLOAT,
  fused_BINARY_OP_SUBTRACT_FLOAT,
  fused_BINARY_SUBSCR_LIST_INT,
  fused_BINARY_SUBSCR_TUPLE_INT,
  fused_COMPARE_OP_FLOAT,
  fused_FOR_ITER_LIST,
  fused_FOR_ITER_RANGE,
  fused_FOR_ITER_TUPLE,
  fused_LIST_APPEND,
  fused_LOAD_ATTR_INSTANCE_VALUE,
  fused_LOAD_ATTR_METHOD_NO_DICT,
  fused_LOAD_ATTR_METHOD_WITH_VALUES,
  fused_LOAD_ATTR_SLOT,
  fused_STORE_ATTR_INSTANCE_VALUE,
  fused_STORE_ATTR_SLOT,
  fused_STORE_SUBSCR_LIST_INT,
  fused_TO_BOOL_LIST,
} from '../heap/fused.ts';
import { HEADS } from '../metadata/heads.ts';
import { runCold } from '../interpreter/cold.ts';
import {
  specialize_BINARY_OP,
  specialize_BINARY_SUBSCR,
  specialize_FOR_ITER,
  specialize_LOAD_ATTR,
  specialize_TO_BOOL,
} from '../interpreter/specialize.ts';
import { LEFT, takeRaised, takeResult } from '../interpreter/outcome.ts';

/** What is imported and never changes. */
const imported = {
  False,
  HEADS,
  None,
  PyException,
  True,
  allocate_instance,
  binary_op,
  builtin_kind,
  call,
  call_builtin,
  call_descriptor,
  call_frame,
  call_intrinsic_1,
  cell_set_value,
  cell_value,
  class_version,
  closure_cell,
  codeMemory,
  construct,
  descriptor_kind,
  dictType,
  dict_contains,
  dict_entry_value,
  dict_get_item,
  dict_set_item,
  fused_BINARY_OP_ADD_FLOAT,
  fused_BINARY_OP_MULTIPLY_FLOAT,
  fused_BINARY_OP_SUBTRACT_FLOAT,
  fused_BINARY_SUBSCR_LIST_INT,
  fused_BINARY_SUBSCR_TUPLE_INT,
  fused_COMPARE_OP_FLOAT,
  fused_FOR_ITER_LIST,
  fused_FOR_ITER_RANGE,
  fused_FOR_ITER_TUPLE,
  fused_LIST_APPEND,
  fused_LOAD_ATTR_INSTANCE_VALUE,
  fused_LOAD_ATTR_METHOD_NO_DICT,
  fused_LOAD_ATTR_METHOD_WITH_VALUES,
  fused_LOAD_ATTR_SLOT,
  fused_STORE_ATTR_INSTANCE_VALUE,
  fused_STORE_ATTR_SLOT,
  fused_STORE_SUBSCR_LIST_INT,
  fused_TO_BOOL_LIST,
  get_attribute,
  get_item,
  get_iterator,
  get_slice,
  has_call_depth,
  int_add,
  int_mul,
  int_sub,
  is_bound_method,
  is_dict,
  is_frozenset,
  is_function,
  is_generator,
  is_generator_or_coroutine,
  is_instance,
  is_list,
  is_native_class,
  is_receiver,
  is_set,
  is_suspended,
  is_true,
  is_tuple,
  is_unbound_method,
  iterator_next,
  length,
  list_append_slow,
  list_extend,
  list_items_get,
  list_items_set,
  list_items_size,
  list_length,
  list_new,
  list_set_length,
  load_method,
  module_entry_value,
  module_version,
  popFrame,
  pushFrame,
  push_args,
  push_exact_args,
  push_init,
  raise_init_returned,
  raise_unbound_deref,
  resume_generator,
  runCold,
  set_add,
  set_contains,
  sharedStack,
  specialize_BINARY_OP,
  specialize_BINARY_SUBSCR,
  specialize_FOR_ITER,
  specialize_LOAD_ATTR,
  specialize_TO_BOOL,
  suspendFrame,
  takeRaised,
  takeResult,
  thread,
  tuple_items_get,
  tuple_items_set,
  tuple_items_size,
  tuple_new,
  tuple_of_2,
  tuple_of_3,
  type_version,
  unary_negative,
  unwind,
  well_known,
};

/**
 * Runs from `entered`, the current frame, until an entry frame is left (its value) or the budget is used up (AGAIN).
 *
 * Made by a function, because V8 takes a constant of a closure for one; what is imported it reads each time, and looks whether it is there yet.
 * Code memory is a local besides: V8 knows where its data lies only if it knows the array when it first looks at the loop, and there the
 * closure's constants are behind a context that might change.
 */
export const run = ((): ((entered: Frame) => Value | Again) => {
  const {
    False,
    HEADS,
    None,
    PyException,
    True,
    allocate_instance,
    binary_op,
    builtin_kind,
    call,
    call_builtin,
    call_descriptor,
    call_frame,
    call_intrinsic_1,
    cell_set_value,
    cell_value,
    class_version,
    closure_cell,
    codeMemory,
    construct,
    descriptor_kind,
    dictType,
    dict_contains,
    dict_entry_value,
    dict_get_item,
    dict_set_item,
    fused_BINARY_OP_ADD_FLOAT,
    fused_BINARY_OP_MULTIPLY_FLOAT,
    fused_BINARY_OP_SUBTRACT_FLOAT,
    fused_BINARY_SUBSCR_LIST_INT,
    fused_BINARY_SUBSCR_TUPLE_INT,
    fused_COMPARE_OP_FLOAT,
    fused_FOR_ITER_LIST,
    fused_FOR_ITER_RANGE,
    fused_FOR_ITER_TUPLE,
    fused_LIST_APPEND,
    fused_LOAD_ATTR_INSTANCE_VALUE,
    fused_LOAD_ATTR_METHOD_NO_DICT,
    fused_LOAD_ATTR_METHOD_WITH_VALUES,
    fused_LOAD_ATTR_SLOT,
    fused_STORE_ATTR_INSTANCE_VALUE,
    fused_STORE_ATTR_SLOT,
    fused_STORE_SUBSCR_LIST_INT,
    fused_TO_BOOL_LIST,
    get_attribute,
    get_item,
    get_iterator,
    get_slice,
    has_call_depth,
    int_add,
    int_mul,
    int_sub,
    is_bound_method,
    is_dict,
    is_frozenset,
    is_function,
    is_generator,
    is_generator_or_coroutine,
    is_instance,
    is_list,
    is_native_class,
    is_receiver,
    is_set,
    is_suspended,
    is_true,
    is_tuple,
    is_unbound_method,
    iterator_next,
    length,
    list_append_slow,
    list_extend,
    list_items_get,
    list_items_set,
    list_items_size,
    list_length,
    list_new,
    list_set_length,
    load_method,
    module_entry_value,
    module_version,
    popFrame,
    pushFrame,
    push_args,
    push_exact_args,
    push_init,
    raise_init_returned,
    raise_unbound_deref,
    resume_generator,
    runCold,
    set_add,
    set_contains,
    sharedStack,
    specialize_BINARY_OP,
    specialize_BINARY_SUBSCR,
    specialize_FOR_ITER,
    specialize_LOAD_ATTR,
    specialize_TO_BOOL,
    suspendFrame,
    takeRaised,
    takeResult,
    thread,
    tuple_items_get,
    tuple_items_set,
    tuple_items_size,
    tuple_new,
    tuple_of_2,
    tuple_of_3,
    type_version,
    unary_negative,
    unwind,
    well_known,
  } = imported;
  const { units: memory } = codeMemory;

  return function run(entered: Frame): Value | Again {
    const units = memory;
    const stack = sharedStack;
    let frame = entered;
    let { base, sp } = frame;
    let start = frame.code.start;
    let pc = (start + frame.pc) & 0xfffff;
    let op = 0;
    let oparg = 0;
    let ticks = thread.budget;
    let raised: unknown;
    for (;;) {
      try {
        oparg = units[pc];
        op = oparg & 0xff;
        oparg >>= 8;
        next: for (;;) {
          slow: switch (op) {
            case 4: {
              // BINARY_SLICE dsl/python.ops:1204
              const stop = stack[sp - 1] as Value;
              const start_2 = stack[sp - 2] as Value;
              const container = stack[sp - 3] as Value;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = get_slice(container, start_2, stop);
              stack[sp - 3] = res;
              sp = sp - 2;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 5: {
              // BINARY_SUBSCR dsl/python.ops:1126
              const sub = stack[sp - 1] as Value;
              const container = stack[sp - 2] as Value;
              const counter = units[pc + 1];
              if (counter < 16) {
                frame.pc = pc - start;
                frame.sp = sp;
                specialize_BINARY_SUBSCR(frame, frame.pc, sp, oparg);
                op = units[pc] & 0xff;
                continue next;
              }
              units[pc + 1] = counter - 16;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = get_item(container, sub);
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 11: {
              // END_FOR dsl/python.ops:724
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 13: {
              // EXIT_INIT_CHECK dsl/python.ops:2796
              const should_be_none = stack[sp - 1] as Value;
              if (should_be_none !== None) {
                frame.pc = pc - start;
                frame.sp = sp;
                throw raise_init_returned(should_be_none);
              }
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 19: {
              // GET_ITER dsl/python.ops:2183
              const iterable = stack[sp - 1] as Value;
              frame.pc = pc - start;
              frame.sp = sp;
              const iter = get_iterator(iterable);
              stack[sp - 1] = iter;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 30: {
              // NOP dsl/python.ops:571
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 32: {
              // POP_TOP dsl/python.ops:710
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 34: {
              // PUSH_NULL dsl/python.ops:719
              const res = null;
              stack[sp] = res;
              sp = sp + 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 36: {
              // RETURN_VALUE dsl/python.ops:2332
              const retval = stack[sp - 1] as Value;
              const entry = frame.entry;
              const caller = popFrame(frame);
              const res = retval;
              if (entry) return res;
              frame = caller!;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc + frame.return_offset) & 0xfffff;
              sp = frame.sp;
              stack[sp++] = res;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 40: {
              // TO_BOOL dsl/python.ops:797
              const value = stack[sp - 1] as Value;
              const counter = units[pc + 1];
              if (counter < 16) {
                frame.pc = pc - start;
                frame.sp = sp;
                specialize_TO_BOOL(frame, frame.pc, sp, oparg);
                op = units[pc] & 0xff;
                continue next;
              }
              units[pc + 1] = counter - 16;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = is_true(value);
              stack[sp - 1] = res ? True : False;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 42: {
              // UNARY_NEGATIVE dsl/python.ops:762
              const value = stack[sp - 1] as Value;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = unary_negative(value);
              stack[sp - 1] = res;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 43: {
              // UNARY_NOT dsl/python.ops:771
              const value = stack[sp - 1] as HeapRef;
              const res = value === False;
              stack[sp - 1] = res ? True : False;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 45: {
              // BINARY_OP dsl/python.ops:899
              const rhs = stack[sp - 1] as Value;
              const lhs = stack[sp - 2] as Value;
              const counter = units[pc + 1];
              if (counter < 16) {
                frame.pc = pc - start;
                frame.sp = sp;
                specialize_BINARY_OP(frame, frame.pc, sp, oparg);
                op = units[pc] & 0xff;
                continue next;
              }
              units[pc + 1] = counter - 16;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = binary_op(lhs, rhs, oparg);
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 47: {
              // BUILD_LIST dsl/python.ops:1298
              const values = sp - oparg;
              const new_list = list_new(9 /* list */, oparg, oparg);
              for (let i = 0; i < oparg; i++) list_items_set(new_list, i, stack[values + i]);
              const list = new_list;
              stack[sp - oparg] = list;
              sp = sp + 1 - oparg;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 52: {
              // BUILD_TUPLE dsl/python.ops:1289
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
              sp = sp + 1 - oparg;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 55: {
              // CALL_INTRINSIC_1 dsl/python.ops:2995
              const value = stack[sp - 1] as Value;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_intrinsic_1(frame, oparg, value);
              stack[sp - 1] = res;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 61: {
              // COPY dsl/python.ops:742
              const bottom = stack[sp - oparg];
              const top = bottom;
              stack[sp] = top;
              sp = sp + 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 62: {
              // COPY_FREE_VARS dsl/python.ops:1689
              const callee = frame.func;
              const cells = sp;
              for (let i = 0; i < oparg; i++) {
                stack[cells + i] = closure_cell(callee, i);
              }
              for (let i_2 = 0; i_2 < oparg; i_2++) {
                stack[base + ((((frame.code.nlocalsplus - oparg) | 0) + i_2) | 0)] = stack[cells + i_2];
              }
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 71: {
              // EXTENDED_ARG dsl/python.ops:606
              pc = (pc + 1) & 0xfffff;
              const extended = units[pc];
              op = extended & 0xff;
              oparg = (oparg << 8) | (extended >> 8);
              continue next;
            }
            case 72: {
              // FOR_ITER dsl/python.ops:2211
              const iter = stack[sp - 1] as Value;
              const counter = units[pc + 1];
              if (counter < 16) {
                frame.pc = pc - start;
                frame.sp = sp;
                specialize_FOR_ITER(frame, frame.pc, sp, oparg);
                op = units[pc] & 0xff;
                continue next;
              }
              units[pc + 1] = counter - 16;
              frame.pc = pc - start;
              frame.sp = sp;
              const item = iterator_next(iter);
              if (item === null) {
                sp = sp - 1;
                pc = (pc + 2 + (oparg + 2)) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              const next_2 = item as Value;
              stack[sp] = next_2;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 76: {
              // IS_OP dsl/python.ops:1065
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const b = oparg === 0 ? left === right : left !== right;
              stack[sp - 2] = b ? True : False;
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 77: {
              // JUMP_BACKWARD dsl/python.ops:2126
              if (--ticks === 0) {
                frame.pc =
                  pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
                frame.sp = sp;
                return AGAIN;
              }
              pc = (pc + 2 + (-oparg | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 78: {
              // JUMP_BACKWARD_NO_INTERRUPT dsl/python.ops:2136
              pc = (pc + 1 + (-oparg | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 79: {
              // JUMP_FORWARD dsl/python.ops:2113
              pc = (pc + 1 + oparg) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 80: {
              // LIST_APPEND dsl/python.ops:1352
              const v = stack[sp - 1] as Value;
              const list = stack[sp - 1 - oparg] as HeapRef;
              const fused = fused_LIST_APPEND(list, v);
              if (fused === 0) break slow;
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 81: {
              // LIST_EXTEND dsl/python.ops:1363
              const iterable = stack[sp - 1] as Value;
              const list = stack[sp - 1 - oparg] as HeapRef;
              frame.pc = pc - start;
              frame.sp = sp;
              list_extend(list, iterable);
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 82: {
              // LOAD_ATTR dsl/python.ops:1765
              const owner = stack[sp - 1] as Value;
              const counter = units[pc + 1];
              if (counter < 16) {
                frame.pc = pc - start;
                frame.sp = sp;
                specialize_LOAD_ATTR(frame, frame.pc, sp, oparg);
                op = units[pc] & 0xff;
                continue next;
              }
              units[pc + 1] = counter - 16;
              let attr: Value;
              let self_or_null: Slot;
              if ((oparg & 1) === 0) {
                frame.pc = pc - start;
                frame.sp = sp;
                attr = get_attribute(owner, frame.code.names[oparg >> 1]);
                self_or_null = null;
              } else {
                frame.pc = pc - start;
                frame.sp = sp;
                attr = load_method(owner, frame.code.names[oparg >> 1]);
                self_or_null = is_unbound_method() ? owner : null;
              }
              stack[sp - 1] = attr;
              if (oparg & 1) stack[sp] = self_or_null;
              sp = sp + (oparg & 1);
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 83: {
              // LOAD_CONST dsl/python.ops:669
              const value = frame.code.consts[oparg];
              stack[sp] = value;
              sp = sp + 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 84: {
              // LOAD_DEREF dsl/python.ops:1702
              const value = stack[base + oparg];
              const held = cell_value(value as Value);
              if (held === null) {
                frame.pc = pc - start;
                frame.sp = sp;
                throw raise_unbound_deref(frame, oparg);
              }
              const value_2 = held as Value;
              stack[sp] = value_2;
              sp = sp + 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 85: {
              // LOAD_FAST dsl/python.ops:645
              const value = stack[base + oparg];
              stack[sp] = value;
              sp = sp + 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 88: {
              // LOAD_FAST_LOAD_FAST dsl/python.ops:660
              const value = stack[base + (oparg >> 4)];
              const value_2 = stack[base + (oparg & 15)];
              stack[sp] = value;
              stack[sp + 1] = value_2;
              sp = sp + 2;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 95: {
              // MAP_ADD dsl/python.ops:1396
              const value = stack[sp - 1] as Value;
              const key = stack[sp - 2] as Value;
              const dict = stack[sp - 2 - oparg] as PyDict;
              frame.pc = pc - start;
              frame.sp = sp;
              dict_set_item(dict, key, value);
              sp = sp - 2;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 97: {
              // POP_JUMP_IF_FALSE dsl/python.ops:2160
              const cond = stack[sp - 1] as HeapRef;
              if (cond === False) {
                sp = sp - 1;
                pc = (pc + 2 + oparg) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 98: {
              // POP_JUMP_IF_NONE dsl/python.ops:2165
              const value = stack[sp - 1] as Value;
              const b = value === None;
              if (b) {
                sp = sp - 1;
                pc = (pc + 2 + oparg) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 99: {
              // POP_JUMP_IF_NOT_NONE dsl/python.ops:2170
              const value = stack[sp - 1] as Value;
              const b = value === None;
              if (!b) {
                sp = sp - 1;
                pc = (pc + 2 + oparg) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 100: {
              // POP_JUMP_IF_TRUE dsl/python.ops:2155
              const cond = stack[sp - 1] as HeapRef;
              if (cond === True) {
                sp = sp - 1;
                pc = (pc + 2 + oparg) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 103: {
              // RETURN_CONST dsl/python.ops:2337
              const value = frame.code.consts[oparg];
              const entry = frame.entry;
              const caller = popFrame(frame);
              const res = value;
              if (entry) return res;
              frame = caller!;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc + frame.return_offset) & 0xfffff;
              sp = frame.sp;
              stack[sp++] = res;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 105: {
              // SET_ADD dsl/python.ops:1374
              const v = stack[sp - 1] as Value;
              const set = stack[sp - 1 - oparg] as Value;
              frame.pc = pc - start;
              frame.sp = sp;
              set_add(set, v);
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 109: {
              // STORE_DEREF dsl/python.ops:1711
              const v = stack[sp - 1] as Value;
              const value = stack[base + oparg];
              cell_set_value(value as Value, v);
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 110: {
              // STORE_FAST dsl/python.ops:678
              const value = stack[sp - 1];
              stack[base + oparg] = value;
              sp = sp - 1;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 111: {
              // STORE_FAST_LOAD_FAST dsl/python.ops:683
              const value = stack[sp - 1];
              stack[base + (oparg >> 4)] = value;
              const value_2 = stack[base + (oparg & 15)];
              stack[sp - 1] = value_2;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 112: {
              // STORE_FAST_STORE_FAST dsl/python.ops:688
              const value = stack[sp - 1];
              const value_2 = stack[sp - 2];
              stack[base + (oparg >> 4)] = value;
              stack[base + (oparg & 15)] = value_2;
              sp = sp - 2;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 115: {
              // SWAP dsl/python.ops:749
              const top = stack[sp - 1];
              const bottom = stack[sp - oparg];
              stack[sp - oparg] = top;
              stack[sp - 1] = bottom;
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 118: {
              // YIELD_VALUE dsl/python.ops:2361
              const retval = stack[sp - 1] as Value;
              const resumer = frame.previous;
              if (resumer !== null) {
                (resumer as Frame).return_offset = 2; /* RESUMING_UNITS */
              }
              const entry = frame.entry;
              frame.pc = pc + 1 - start;
              frame.sp = sp - 1;
              const caller = suspendFrame(frame);
              const value = retval;
              if (entry) return value;
              frame = caller!;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc + frame.return_offset) & 0xfffff;
              sp = frame.sp;
              stack[sp++] = value;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 150: {
              // BINARY_OP_ADD_FLOAT dsl/python.ops:956
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_BINARY_OP_ADD_FLOAT(left, right);
              if (fused === null) {
                op = 45; /* BINARY_OP */
                continue next;
              }
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 151: {
              // BINARY_OP_ADD_INT dsl/python.ops:921
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const result = left + right;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 152: {
              // BINARY_OP_ADD_UNICODE dsl/python.ops:985
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'string')) break slow;
              if (!(typeof right === 'string')) break slow;
              const res = left + right;
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 153: {
              // BINARY_OP_MULTIPLY_FLOAT dsl/python.ops:968
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_BINARY_OP_MULTIPLY_FLOAT(left, right);
              if (fused === null) {
                op = 45; /* BINARY_OP */
                continue next;
              }
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 154: {
              // BINARY_OP_MULTIPLY_INT dsl/python.ops:933
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const result = left * right + 0;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 155: {
              // BINARY_OP_SUBTRACT_FLOAT dsl/python.ops:962
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_BINARY_OP_SUBTRACT_FLOAT(left, right);
              if (fused === null) {
                op = 45; /* BINARY_OP */
                continue next;
              }
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 156: {
              // BINARY_OP_SUBTRACT_INT dsl/python.ops:927
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const result = left - right;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 157: {
              // BINARY_SUBSCR_DICT dsl/python.ops:1175
              const sub = stack[sp - 1] as Value;
              const dict = stack[sp - 2] as Value;
              if (!is_dict(dict)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = dict_get_item(dict, sub);
              stack[sp - 2] = res;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 159: {
              // BINARY_SUBSCR_LIST_INT dsl/python.ops:1138
              const sub = stack[sp - 1] as Value;
              const list = stack[sp - 2] as Value;
              const fused = fused_BINARY_SUBSCR_LIST_INT(sub, list);
              if (fused === null) break slow;
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 161: {
              // BINARY_SUBSCR_TUPLE_INT dsl/python.ops:1163
              const sub = stack[sp - 1] as Value;
              const tuple = stack[sp - 2] as Value;
              const fused = fused_BINARY_SUBSCR_TUPLE_INT(sub, tuple);
              if (fused === null) break slow;
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 162: {
              // CALL_ALLOC_AND_ENTER_INIT dsl/python.ops:2783
              const args = sp - oparg;
              const null_2 = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!(null_2 === null)) break slow;
              if (!(class_version(callable) === func_version)) break slow;
              if (!has_call_depth()) break slow;
              const instance = allocate_instance(callable);
              frame.pc = pc - start;
              frame.sp = sp;
              const callee = push_init(callable, instance, args, oparg);
              frame.return_offset = 4;
              frame.pc = pc - start;
              frame.sp = sp - 2 - oparg;
              pushFrame(callee);
              frame = callee;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 163: {
              // CALL_BOUND_METHOD_EXACT_ARGS dsl/python.ops:2641
              const args = sp - oparg;
              const null_2 = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(null_2 === null)) break slow;
              if (!is_bound_method(callable)) break slow;
              const func = callable.func;
              const self = callable.self;
              const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!is_function(func)) break slow;
              if (!(func.version === func_version)) break slow;
              if (!(func.code.argcount === oparg + (self === null ? 0 : 1))) break slow;
              if (!has_call_depth()) break slow;
              const new_frame = push_exact_args(func, self, args, oparg);
              frame.return_offset = 4;
              frame.pc = pc - start;
              frame.sp = sp - 2 - oparg;
              pushFrame(new_frame);
              frame = new_frame;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 165: {
              // CALL_BUILTIN_CLASS dsl/python.ops:2766
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!is_native_class(callable)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = construct(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 166: {
              // CALL_BUILTIN_FAST dsl/python.ops:2823
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(builtin_kind(callable) === 3 /* NATIVE_FAST */)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_builtin(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 167: {
              // CALL_BUILTIN_FAST_WITH_KEYWORDS dsl/python.ops:2835
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(builtin_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_builtin(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 168: {
              // CALL_BUILTIN_O dsl/python.ops:2811
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) break slow;
              if (!(builtin_kind(callable) === 2 /* NATIVE_O */)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_builtin(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 169: {
              // CALL_ISINSTANCE dsl/python.ops:2863
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              let res: boolean;
              if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) break slow;
              if (!(callable === well_known(5 /* THE_FUNCTION_ISINSTANCE */))) break slow;
              if (self_or_null !== null) {
                frame.pc = pc - start;
                frame.sp = sp;
                res = is_instance(self_or_null as Value, stack[args + 0] as Value);
              } else {
                frame.pc = pc - start;
                frame.sp = sp;
                res = is_instance(stack[args + 0] as Value, stack[args + 1] as Value);
              }
              stack[sp - 2 - oparg] = res ? True : False;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 170: {
              // CALL_LEN dsl/python.ops:2849
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              let res: Value;
              if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) break slow;
              if (!(callable === well_known(4 /* THE_FUNCTION_LEN */))) break slow;
              if (self_or_null !== null) {
                frame.pc = pc - start;
                frame.sp = sp;
                res = length(self_or_null as Value);
              } else {
                frame.pc = pc - start;
                frame.sp = sp;
                res = length(stack[args + 0] as Value);
              }
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 171: {
              // CALL_LIST_APPEND dsl/python.ops:2880
              const arg = stack[sp - 1] as Value;
              const self = stack[sp - 2];
              const callable = stack[sp - 3] as Value;
              if (!is_list(self)) break slow;
              if (!(callable === well_known(6 /* THE_METHOD_LIST_APPEND */))) break slow;
              if (list_length(self as Value) < list_items_size(self as Value)) {
                list_items_set(self as Value, list_length(self as Value), arg);
                list_set_length(self as Value, (list_length(self as Value) + 1) | 0);
              } else {
                frame.pc = pc - start;
                frame.sp = sp;
                list_append_slow(self as HeapRef, arg);
              }
              const res = None;
              stack[sp - 3] = res;
              sp = sp - 2;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 172: {
              // CALL_METHOD_DESCRIPTOR_FAST dsl/python.ops:2935
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(descriptor_kind(callable) === 3 /* NATIVE_FAST */)) break slow;
              if (!is_receiver(callable, self_or_null, args, oparg)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_descriptor(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 173: {
              // CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS dsl/python.ops:2908
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(descriptor_kind(callable) === 4 /* NATIVE_FAST_WITH_KEYWORDS */)) break slow;
              if (!is_receiver(callable, self_or_null, args, oparg)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_descriptor(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 174: {
              // CALL_METHOD_DESCRIPTOR_NOARGS dsl/python.ops:2922
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(oparg + (self_or_null === null ? 0 : 1) === 1)) break slow;
              if (!(descriptor_kind(callable) === 1 /* NATIVE_NOARGS */)) break slow;
              if (!is_receiver(callable, self_or_null, args, oparg)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_descriptor(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 175: {
              // CALL_METHOD_DESCRIPTOR_O dsl/python.ops:2895
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!(oparg + (self_or_null === null ? 0 : 1) === 2)) break slow;
              if (!(descriptor_kind(callable) === 2 /* NATIVE_O */)) break slow;
              if (!is_receiver(callable, self_or_null, args, oparg)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const res = call_descriptor(callable, self_or_null, args, oparg);
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 176: {
              // CALL_NON_PY_GENERAL dsl/python.ops:2711
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              if (!!is_function(callable)) break slow;
              if (!!is_bound_method(callable)) break slow;
              let res: Value;
              frame.pc = pc - start;
              frame.sp = sp;
              const callee = call_frame(callable, self_or_null, args, oparg);
              if (callee !== null) {
                frame.return_offset = 4;
                frame.pc = pc - start;
                frame.sp = sp - 2 - oparg;
                pushFrame(callee);
                frame = callee;
                start = frame.code.start;
                base = frame.base;
                pc = (start + frame.pc) & 0xfffff;
                sp = frame.sp;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              } else {
                frame.pc = pc - start;
                frame.sp = sp;
                res = call(callable, self_or_null, args, oparg);
              }
              stack[sp - 2 - oparg] = res;
              sp = sp - 1 - oparg;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 177: {
              // CALL_PY_EXACT_ARGS dsl/python.ops:2623
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!is_function(callable)) break slow;
              if (!(callable.version === func_version)) break slow;
              if (!(callable.code.argcount === oparg + (self_or_null === null ? 0 : 1))) break slow;
              if (!has_call_depth()) break slow;
              const new_frame = push_exact_args(callable, self_or_null, args, oparg);
              frame.return_offset = 4;
              frame.pc = pc - start;
              frame.sp = sp - 2 - oparg;
              pushFrame(new_frame);
              frame = new_frame;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 178: {
              // CALL_PY_GENERAL dsl/python.ops:2662
              const args = sp - oparg;
              const self_or_null = stack[sp - 1 - oparg];
              const callable = stack[sp - 2 - oparg] as Value;
              const func_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!is_function(callable)) break slow;
              if (!(callable.version === func_version)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const new_frame = push_args(callable, self_or_null, args, oparg);
              frame.return_offset = 4;
              frame.pc = pc - start;
              frame.sp = sp - 2 - oparg;
              pushFrame(new_frame);
              frame = new_frame;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 182: {
              // COMPARE_OP_FLOAT dsl/python.ops:1044
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_COMPARE_OP_FLOAT(left, right, oparg);
              if (fused === null) {
                op = 58; /* COMPARE_OP */
                continue next;
              }
              stack[sp - 2] = fused;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 183: {
              // COMPARE_OP_INT dsl/python.ops:1031
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const res =
                left < right
                  ? (oparg & 2) /* IF_LESS */ !== 0
                  : left === right
                    ? (oparg & 8) /* IF_EQUAL */ !== 0
                    : (oparg & 4) /* IF_GREATER */ !== 0;
              stack[sp - 2] = res ? True : False;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 184: {
              // COMPARE_OP_STR dsl/python.ops:1053
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'string')) break slow;
              if (!(typeof right === 'string')) break slow;
              const res = left === right ? (oparg & 8) /* IF_EQUAL */ !== 0 : (oparg & 2) /* IF_LESS */ !== 0;
              stack[sp - 2] = res ? True : False;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 185: {
              // CONTAINS_OP_DICT dsl/python.ops:1107
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!is_dict(right)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const found = dict_contains(right, left);
              const b = oparg === 0 ? found : !found;
              stack[sp - 2] = b ? True : False;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 186: {
              // CONTAINS_OP_SET dsl/python.ops:1094
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(is_set(right) || is_frozenset(right))) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              const found = set_contains(right, left);
              const b = oparg === 0 ? found : !found;
              stack[sp - 2] = b ? True : False;
              sp = sp - 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 187: {
              // FOR_ITER_GEN dsl/python.ops:2317
              const iter = stack[sp - 1] as Value;
              if (!is_generator(iter)) break slow;
              if (!is_suspended(iter)) break slow;
              if (!has_call_depth()) break slow;
              const gen_frame = resume_generator(iter, None);
              frame.return_offset = 2 + oparg;
              frame.pc = pc - start;
              frame.sp = sp;
              pushFrame(gen_frame);
              frame = gen_frame;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 188: {
              // FOR_ITER_LIST dsl/python.ops:2242
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_LIST(iter);
              if (fused === null) break slow;
              stack[sp] = fused;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 189: {
              // FOR_ITER_RANGE dsl/python.ops:2297
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_RANGE(iter);
              if (fused === null) break slow;
              stack[sp] = fused;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 190: {
              // FOR_ITER_TUPLE dsl/python.ops:2273
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_TUPLE(iter);
              if (fused === null) break slow;
              stack[sp] = fused;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 191: {
              // LOAD_ATTR_CLASS dsl/python.ops:1859
              const owner = stack[sp - 1] as Value;
              const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!(class_version(owner) === type_version_2)) break slow;
              const descr = frame.refs[pc - start + 6] as Value;
              const attr = descr;
              const null_2 = null;
              stack[sp - 1] = attr;
              if (oparg & 1) stack[sp] = null_2;
              sp = sp + (oparg & 1);
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 193: {
              // LOAD_ATTR_INSTANCE_VALUE dsl/python.ops:1782
              const owner = stack[sp - 1] as Value;
              const fused = fused_LOAD_ATTR_INSTANCE_VALUE(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
                units[pc + 4],
              );
              if (fused === null) {
                op = 82; /* LOAD_ATTR */
                continue next;
              }
              stack[sp - 1] = fused;
              if (oparg & 1) stack[sp] = null;
              sp = sp + (oparg & 1);
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 195: {
              // LOAD_ATTR_METHOD_NO_DICT dsl/python.ops:1930
              const owner = stack[sp - 1] as Value;
              const fused = fused_LOAD_ATTR_METHOD_NO_DICT(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
              );
              if (fused === 0) {
                const type_version_2 = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
                if (!(type_version(owner) === type_version_2)) break slow;
              }
              const descr = frame.refs[pc - start + 6] as Value;
              const attr = descr;
              const self = owner;
              stack[sp - 1] = attr;
              stack[sp] = self;
              sp = sp + 1;
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 196: {
              // LOAD_ATTR_METHOD_WITH_VALUES dsl/python.ops:1918
              const owner = stack[sp - 1] as Value;
              const fused = fused_LOAD_ATTR_METHOD_WITH_VALUES(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
                (units[pc + 4] | (units[pc + 5] << 16)) >>> 0,
              );
              if (fused === 0) break slow;
              const descr = frame.refs[pc - start + 6] as Value;
              const attr = descr;
              const self = owner;
              stack[sp - 1] = attr;
              stack[sp] = self;
              sp = sp + 1;
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 197: {
              // LOAD_ATTR_MODULE dsl/python.ops:1802
              const owner = stack[sp - 1] as Value;
              const dict_version = (units[pc + 2] | (units[pc + 3] << 16)) >>> 0;
              if (!(module_version(owner) === dict_version)) break slow;
              const index = units[pc + 4];
              const value = module_entry_value(owner, index);
              if (!!(value === null)) break slow;
              const attr = value as Value;
              const null_2 = null;
              stack[sp - 1] = attr;
              if (oparg & 1) stack[sp] = null_2;
              sp = sp + (oparg & 1);
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 201: {
              // LOAD_ATTR_SLOT dsl/python.ops:1841
              const owner = stack[sp - 1] as Value;
              const fused = fused_LOAD_ATTR_SLOT(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
                units[pc + 4],
              );
              if (fused === null) break slow;
              stack[sp - 1] = fused;
              if (oparg & 1) stack[sp] = null;
              sp = sp + (oparg & 1);
              pc = (pc + 10) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 203: {
              // LOAD_GLOBAL_BUILTIN dsl/python.ops:1631
              const globals_version = units[pc + 2];
              if (!(frame.globals.type === dictType)) break slow;
              if (!(frame.globals.keys_version === globals_version)) break slow;
              const builtins_version = units[pc + 3];
              if (!(frame.builtins.type === dictType)) break slow;
              if (!(frame.builtins.keys_version === builtins_version)) break slow;
              const index = units[pc + 4];
              const value = dict_entry_value(frame.builtins, index);
              if (!!(value === null)) break slow;
              const res = value as Value;
              const null_2 = null;
              stack[sp] = res;
              if (oparg & 1) stack[sp + 1] = null_2;
              sp = sp + 1 + (oparg & 1);
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 204: {
              // LOAD_GLOBAL_MODULE dsl/python.ops:1624
              const globals_version = units[pc + 2];
              if (!(frame.globals.type === dictType)) break slow;
              if (!(frame.globals.keys_version === globals_version)) break slow;
              const index = units[pc + 4];
              const value = dict_entry_value(frame.globals, index);
              if (!!(value === null)) break slow;
              const res = value as Value;
              const null_2 = null;
              stack[sp] = res;
              if (oparg & 1) stack[sp + 1] = null_2;
              sp = sp + 1 + (oparg & 1);
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 207: {
              // RESUME_CHECK dsl/python.ops:594
              if (--ticks === 0) {
                frame.pc =
                  pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
                frame.sp = sp;
                return AGAIN;
              }
              pc = (pc + 1) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 208: {
              // SEND_GEN dsl/python.ops:2400
              const v = stack[sp - 1] as Value;
              const receiver = stack[sp - 2] as Value;
              if (!is_generator_or_coroutine(receiver)) break slow;
              if (!is_suspended(receiver)) break slow;
              if (!has_call_depth()) break slow;
              frame.return_offset = 2 + oparg;
              const callee = resume_generator(receiver, v);
              frame.pc = pc - start;
              frame.sp = sp - 1;
              pushFrame(callee);
              frame = callee;
              start = frame.code.start;
              base = frame.base;
              pc = (start + frame.pc) & 0xfffff;
              sp = frame.sp;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 209: {
              // STORE_ATTR_INSTANCE_VALUE dsl/python.ops:2011
              const owner = stack[sp - 1] as Value;
              const value = stack[sp - 2] as Value;
              const fused = fused_STORE_ATTR_INSTANCE_VALUE(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
                units[pc + 4],
                value,
              );
              if (fused === 0) break slow;
              sp = sp - 2;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 210: {
              // STORE_ATTR_SLOT dsl/python.ops:2023
              const owner = stack[sp - 1] as Value;
              const value = stack[sp - 2] as Value;
              const fused = fused_STORE_ATTR_SLOT(
                owner,
                (units[pc + 2] | (units[pc + 3] << 16)) >>> 0,
                units[pc + 4],
                value,
              );
              if (fused === 0) break slow;
              sp = sp - 2;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 212: {
              // STORE_SUBSCR_DICT dsl/python.ops:1254
              const sub = stack[sp - 1] as Value;
              const dict = stack[sp - 2] as Value;
              const value = stack[sp - 3] as Value;
              if (!is_dict(dict)) break slow;
              frame.pc = pc - start;
              frame.sp = sp;
              dict_set_item(dict, sub, value);
              sp = sp - 3;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 213: {
              // STORE_SUBSCR_LIST_INT dsl/python.ops:1242
              const sub = stack[sp - 1] as Value;
              const list = stack[sp - 2] as Value;
              const value = stack[sp - 3] as Value;
              const fused = fused_STORE_SUBSCR_LIST_INT(sub, list, value);
              if (fused === 0) break slow;
              sp = sp - 3;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 215: {
              // TO_BOOL_BOOL dsl/python.ops:806
              const value = stack[sp - 1] as Value;
              if (!(value === False || value === True)) break slow;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 216: {
              // TO_BOOL_INT dsl/python.ops:816
              const value = stack[sp - 1] as Value;
              if (!(typeof value === 'number')) break slow;
              const res = value !== 0;
              stack[sp - 1] = res ? True : False;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 217: {
              // TO_BOOL_LIST dsl/python.ops:826
              const value = stack[sp - 1] as Value;
              const fused = fused_TO_BOOL_LIST(value);
              if (fused === null) {
                op = 40; /* TO_BOOL */
                continue next;
              }
              stack[sp - 1] = fused;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 218: {
              // TO_BOOL_NONE dsl/python.ops:836
              const value = stack[sp - 1] as Value;
              if (!(value === None)) break slow;
              const res = False;
              stack[sp - 1] = res;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 219: {
              // TO_BOOL_STR dsl/python.ops:846
              const value = stack[sp - 1] as Value;
              if (!(typeof value === 'string')) break slow;
              const res = value !== '';
              stack[sp - 1] = res ? True : False;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 220: {
              // UNPACK_SEQUENCE_LIST dsl/python.ops:1471
              const seq = stack[sp - 1] as Value;
              const values = sp - 1;
              if (!is_list(seq)) break slow;
              if (!(list_length(seq) === oparg)) break slow;
              for (let i = 0; i < oparg; i++) {
                stack[values + (oparg - 1 - i)] = list_items_get(seq, i);
              }
              sp = sp - 1 + oparg;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 221: {
              // UNPACK_SEQUENCE_TUPLE dsl/python.ops:1460
              const seq = stack[sp - 1] as Value;
              const values = sp - 1;
              if (!is_tuple(seq)) break slow;
              if (!(tuple_items_size(seq) === oparg)) break slow;
              for (let i = 0; i < oparg; i++) {
                stack[values + (oparg - 1 - i)] = tuple_items_get(seq, i);
              }
              sp = sp - 1 + oparg;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 222: {
              // UNPACK_SEQUENCE_TWO_TUPLE dsl/python.ops:1448
              const seq = stack[sp - 1] as Value;
              if (!is_tuple(seq)) break slow;
              if (!(tuple_items_size(seq) === 2)) break slow;
              const val0 = tuple_items_get(seq, 0) as Value;
              const val1 = tuple_items_get(seq, 1) as Value;
              stack[sp - 1] = val1;
              stack[sp] = val0;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 119: {
              // LOAD_FAST LOAD_CONST
              const value = stack[base + oparg];
              const oparg_2 = units[pc + 1] >> 8;
              const value_2 = frame.code.consts[oparg_2];
              stack[sp] = value;
              stack[sp + 1] = value_2;
              sp = sp + 2;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 120: {
              // STORE_FAST LOAD_FAST_LOAD_FAST
              const value = stack[sp - 1];
              stack[base + oparg] = value;
              const oparg_2 = units[pc + 1] >> 8;
              const value_2 = stack[base + (oparg_2 >> 4)];
              const value_2_2 = stack[base + (oparg_2 & 15)];
              stack[sp - 1] = value_2;
              stack[sp] = value_2_2;
              sp = sp + 1;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 121: {
              // STORE_FAST LOAD_FAST
              const value = stack[sp - 1];
              stack[base + oparg] = value;
              const oparg_2 = units[pc + 1] >> 8;
              const value_2 = stack[base + oparg_2];
              stack[sp - 1] = value_2;
              pc = (pc + 2) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 122: {
              // LOAD_FAST_LOAD_FAST LOAD_FAST BINARY_SUBSCR_LIST_INT BINARY_OP_MULTIPLY_FLOAT
              const value = stack[base + (oparg >> 4)];
              const value_2 = stack[base + (oparg & 15)];
              const oparg_2 = units[pc + 1] >> 8;
              const value_3 = stack[base + oparg_2];
              const fused = fused_BINARY_SUBSCR_LIST_INT(value_3, value_2);
              if (fused === null) break slow;
              const fused_2 = fused_BINARY_OP_MULTIPLY_FLOAT(value, fused);
              if (fused_2 === null) break slow;
              stack[sp] = fused_2;
              sp = sp + 1;
              pc = (pc + 6) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 123: {
              // LOAD_FAST LOAD_ATTR_INSTANCE_VALUE(0)
              const value = stack[base + oparg];
              const fused = fused_LOAD_ATTR_INSTANCE_VALUE(
                value,
                (units[pc + 3] | (units[pc + 4] << 16)) >>> 0,
                units[pc + 5],
              );
              if (fused === null) break slow;
              stack[sp] = fused;
              sp = sp + 1;
              pc = (pc + 11) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 124: {
              // BINARY_OP_ADD_INT STORE_FAST JUMP_BACKWARD
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const result = left + right;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = res;
              const oparg_3 = units[pc + 3] >> 8;
              if (--ticks === 0) {
                frame.pc = pc - start + 3;
                frame.sp = sp - 2;
                return AGAIN;
              }
              sp = sp - 2;
              pc = (pc + 5 + (-oparg_3 | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 125: {
              // COMPARE_OP_INT POP_JUMP_IF_FALSE
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              if (!(typeof left === 'number')) break slow;
              if (!(typeof right === 'number')) break slow;
              const res =
                left < right
                  ? (oparg & 2) /* IF_LESS */ !== 0
                  : left === right
                    ? (oparg & 8) /* IF_EQUAL */ !== 0
                    : (oparg & 4) /* IF_GREATER */ !== 0;
              const oparg_2 = units[pc + 2] >> 8;
              if (!res) {
                sp = sp - 2;
                pc = (pc + 4 + oparg_2) & 0xfffff;
                oparg = units[pc];
                op = oparg & 0xff;
                oparg >>= 8;
                continue next;
              }
              sp = sp - 2;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 126: {
              // LOAD_CONST BINARY_OP_ADD_INT
              const left = stack[sp - 1] as Value;
              const value = frame.code.consts[oparg];
              if (!(typeof left === 'number')) break slow;
              if (!(typeof value === 'number')) break slow;
              const result = left + value;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp - 1] = res;
              pc = (pc + 3) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 127: {
              // FOR_ITER_RANGE STORE_FAST LOAD_CONST LOAD_FAST_LOAD_FAST
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_RANGE(iter);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = fused;
              const oparg_3 = units[pc + 3] >> 8;
              const value = frame.code.consts[oparg_3];
              const oparg_4 = units[pc + 4] >> 8;
              const value_2 = stack[base + (oparg_4 >> 4)];
              const value_2_2 = stack[base + (oparg_4 & 15)];
              stack[sp] = value;
              stack[sp + 1] = value_2;
              stack[sp + 2] = value_2_2;
              sp = sp + 3;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 128: {
              // RESUME_CHECK POP_TOP JUMP_BACKWARD
              if (--ticks === 0) {
                frame.pc =
                  pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
                frame.sp = sp;
                return AGAIN;
              }
              const oparg_3 = units[pc + 2] >> 8;
              if (--ticks === 0) {
                frame.pc = pc - start + 2;
                frame.sp = sp - 1;
                return AGAIN;
              }
              sp = sp - 1;
              pc = (pc + 4 + (-oparg_3 | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 129: {
              // FOR_ITER_RANGE STORE_FAST LOAD_FAST_LOAD_FAST
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_RANGE(iter);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = fused;
              const oparg_3 = units[pc + 3] >> 8;
              const value = stack[base + (oparg_3 >> 4)];
              const value_2 = stack[base + (oparg_3 & 15)];
              stack[sp] = value;
              stack[sp + 1] = value_2;
              sp = sp + 2;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 130: {
              // STORE_SUBSCR_LIST_INT JUMP_BACKWARD
              const sub = stack[sp - 1] as Value;
              const list = stack[sp - 2] as Value;
              const value = stack[sp - 3] as Value;
              const fused = fused_STORE_SUBSCR_LIST_INT(sub, list, value);
              if (fused === 0) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              if (--ticks === 0) {
                frame.pc = pc - start + 2;
                frame.sp = sp - 3;
                return AGAIN;
              }
              sp = sp - 3;
              pc = (pc + 4 + (-oparg_2 | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 131: {
              // LOAD_GLOBAL_BUILTIN(1) LOAD_FAST
              const globals_version = units[pc + 2];
              if (!(frame.globals.type === dictType)) break slow;
              if (!(frame.globals.keys_version === globals_version)) break slow;
              const builtins_version = units[pc + 3];
              if (!(frame.builtins.type === dictType)) break slow;
              if (!(frame.builtins.keys_version === builtins_version)) break slow;
              const index = units[pc + 4];
              const value = dict_entry_value(frame.builtins, index);
              if (!!(value === null)) break slow;
              const res = value as Value;
              const null_2 = null;
              const oparg_2 = units[pc + 5] >> 8;
              const value_2 = stack[base + oparg_2];
              stack[sp] = res;
              stack[sp + 1] = null_2;
              stack[sp + 2] = value_2;
              sp = sp + 3;
              pc = (pc + 6) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 132: {
              // BINARY_SUBSCR_LIST_INT BINARY_OP_MULTIPLY_FLOAT BINARY_OP_ADD_FLOAT STORE_FAST JUMP_BACKWARD
              const sub = stack[sp - 1] as Value;
              const list = stack[sp - 2] as Value;
              const left = stack[sp - 3] as Value;
              const left_2 = stack[sp - 4] as Value;
              const fused = fused_BINARY_SUBSCR_LIST_INT(sub, list);
              if (fused === null) break slow;
              const fused_2 = fused_BINARY_OP_MULTIPLY_FLOAT(left, fused);
              if (fused_2 === null) break slow;
              const fused_3 = fused_BINARY_OP_ADD_FLOAT(left_2, fused_2);
              if (fused_3 === null) break slow;
              const oparg_4 = units[pc + 6] >> 8;
              stack[base + oparg_4] = fused_3;
              const oparg_5 = units[pc + 7] >> 8;
              if (--ticks === 0) {
                frame.pc = pc - start + 7;
                frame.sp = sp - 4;
                return AGAIN;
              }
              sp = sp - 4;
              pc = (pc + 9 + (-oparg_5 | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 133: {
              // LOAD_FAST LOAD_ATTR_SLOT(0) LOAD_FAST LOAD_ATTR_SLOT(0)
              const value = stack[base + oparg];
              const fused = fused_LOAD_ATTR_SLOT(
                value,
                (units[pc + 3] | (units[pc + 4] << 16)) >>> 0,
                units[pc + 5],
              );
              if (fused === null) break slow;
              const oparg_3 = units[pc + 11] >> 8;
              const value_2 = stack[base + oparg_3];
              const fused_2 = fused_LOAD_ATTR_SLOT(
                value_2,
                (units[pc + 14] | (units[pc + 15] << 16)) >>> 0,
                units[pc + 16],
              );
              if (fused_2 === null) break slow;
              stack[sp] = fused;
              stack[sp + 1] = fused_2;
              sp = sp + 2;
              pc = (pc + 22) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 134: {
              // LOAD_FAST BINARY_SUBSCR_LIST_INT
              const list = stack[sp - 1] as Value;
              const value = stack[base + oparg];
              const fused = fused_BINARY_SUBSCR_LIST_INT(value, list);
              if (fused === null) break slow;
              stack[sp - 1] = fused;
              pc = (pc + 3) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 135: {
              // FOR_ITER_RANGE STORE_FAST LOAD_FAST
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_RANGE(iter);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = fused;
              const oparg_3 = units[pc + 3] >> 8;
              const value = stack[base + oparg_3];
              stack[sp] = value;
              sp = sp + 1;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 136: {
              // LOAD_FAST COPY(1) LOAD_ATTR_INSTANCE_VALUE(0)
              const value = stack[base + oparg];
              const top = value;
              const fused = fused_LOAD_ATTR_INSTANCE_VALUE(
                top,
                (units[pc + 4] | (units[pc + 5] << 16)) >>> 0,
                units[pc + 6],
              );
              if (fused === null) break slow;
              stack[sp] = value;
              stack[sp + 1] = fused;
              sp = sp + 2;
              pc = (pc + 12) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 137: {
              // LOAD_GLOBAL_MODULE(1) LOAD_FAST LOAD_CONST BINARY_OP_SUBTRACT_INT
              const globals_version = units[pc + 2];
              if (!(frame.globals.type === dictType)) break slow;
              if (!(frame.globals.keys_version === globals_version)) break slow;
              const index = units[pc + 4];
              const value = dict_entry_value(frame.globals, index);
              if (!!(value === null)) break slow;
              const res = value as Value;
              const null_2 = null;
              const oparg_2 = units[pc + 5] >> 8;
              const value_2 = stack[base + oparg_2];
              const oparg_3 = units[pc + 6] >> 8;
              const value_3 = frame.code.consts[oparg_3];
              if (!(typeof value_2 === 'number')) break slow;
              if (!(typeof value_3 === 'number')) break slow;
              const result = value_2 - value_3;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res_2 = result;
              stack[sp] = res;
              stack[sp + 1] = null_2;
              stack[sp + 2] = res_2;
              sp = sp + 3;
              pc = (pc + 9) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 138: {
              // LOAD_FAST_LOAD_FAST BINARY_OP_ADD_INT
              const value = stack[base + (oparg >> 4)];
              const value_2 = stack[base + (oparg & 15)];
              if (!(typeof value === 'number')) break slow;
              if (!(typeof value_2 === 'number')) break slow;
              const result = value + value_2;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp] = res;
              sp = sp + 1;
              pc = (pc + 3) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 139: {
              // LOAD_FAST LOAD_ATTR_METHOD_NO_DICT LOAD_FAST
              const value = stack[base + oparg];
              const fused = fused_LOAD_ATTR_METHOD_NO_DICT(
                value,
                (units[pc + 3] | (units[pc + 4] << 16)) >>> 0,
              );
              if (fused === 0) {
                const type_version_2 = (units[pc + 3] | (units[pc + 4] << 16)) >>> 0;
                if (!(type_version(value as Value) === type_version_2)) break slow;
              }
              const descr = frame.refs[pc - start + 7] as Value;
              const attr = descr;
              const self = value as Value;
              const oparg_3 = units[pc + 11] >> 8;
              const value_2 = stack[base + oparg_3];
              stack[sp] = attr;
              stack[sp + 1] = self;
              stack[sp + 2] = value_2;
              sp = sp + 3;
              pc = (pc + 12) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 140: {
              // RESUME_CHECK LOAD_FAST LOAD_CONST
              if (--ticks === 0) {
                frame.pc =
                  pc - start - (oparg < 0x100 ? 0 : oparg < 0x1_0000 ? 1 : oparg < 0x100_0000 ? 2 : 3);
                frame.sp = sp;
                return AGAIN;
              }
              const oparg_2 = units[pc + 1] >> 8;
              const value = stack[base + oparg_2];
              const oparg_3 = units[pc + 2] >> 8;
              const value_2 = frame.code.consts[oparg_3];
              stack[sp] = value;
              stack[sp + 1] = value_2;
              sp = sp + 2;
              pc = (pc + 3) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 141: {
              // POP_TOP LOAD_FAST LOAD_CONST BINARY_OP_ADD_INT STORE_FAST
              const oparg_2 = units[pc + 1] >> 8;
              const value = stack[base + oparg_2];
              const oparg_3 = units[pc + 2] >> 8;
              const value_2 = frame.code.consts[oparg_3];
              if (!(typeof value === 'number')) break slow;
              if (!(typeof value_2 === 'number')) break slow;
              const result = value + value_2;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              const oparg_5 = units[pc + 5] >> 8;
              stack[base + oparg_5] = res;
              sp = sp - 1;
              pc = (pc + 6) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 142: {
              // LOAD_CONST BINARY_OP_MULTIPLY_INT LOAD_CONST BINARY_OP_ADD_INT LOAD_CONST
              const left = stack[sp - 1] as Value;
              const value = frame.code.consts[oparg];
              if (!(typeof left === 'number')) break slow;
              if (!(typeof value === 'number')) break slow;
              const result = left * value + 0;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              const oparg_3 = units[pc + 3] >> 8;
              const value_2 = frame.code.consts[oparg_3];
              if (!(typeof res === 'number')) break slow;
              if (!(typeof value_2 === 'number')) break slow;
              const result_2 = res + value_2;
              if (result_2 > 9007199254740991 || result_2 < -9007199254740991) break slow;
              const res_2 = result_2;
              const oparg_5 = units[pc + 6] >> 8;
              const value_3 = frame.code.consts[oparg_5];
              stack[sp - 1] = res_2;
              stack[sp] = value_3;
              sp = sp + 1;
              pc = (pc + 7) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 143: {
              // LOAD_CONST BINARY_OP_MULTIPLY_INT LOAD_FAST LOAD_CONST
              const left = stack[sp - 1] as Value;
              const value = frame.code.consts[oparg];
              if (!(typeof left === 'number')) break slow;
              if (!(typeof value === 'number')) break slow;
              const result = left * value + 0;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              const oparg_3 = units[pc + 3] >> 8;
              const value_2 = stack[base + oparg_3];
              const oparg_4 = units[pc + 4] >> 8;
              const value_3 = frame.code.consts[oparg_4];
              stack[sp - 1] = res;
              stack[sp] = value_2;
              stack[sp + 1] = value_3;
              sp = sp + 2;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 144: {
              // LOAD_FAST_LOAD_FAST BINARY_OP_MULTIPLY_FLOAT LOAD_FAST_LOAD_FAST BINARY_OP_MULTIPLY_FLOAT
              const value = stack[base + (oparg >> 4)];
              const value_2 = stack[base + (oparg & 15)];
              const fused = fused_BINARY_OP_MULTIPLY_FLOAT(value, value_2);
              if (fused === null) break slow;
              const oparg_3 = units[pc + 3] >> 8;
              const value_3 = stack[base + (oparg_3 >> 4)];
              const value_2_2 = stack[base + (oparg_3 & 15)];
              const fused_2 = fused_BINARY_OP_MULTIPLY_FLOAT(value_3, value_2_2);
              if (fused_2 === null) break slow;
              stack[sp] = fused;
              stack[sp + 1] = fused_2;
              sp = sp + 2;
              pc = (pc + 6) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 145: {
              // BINARY_OP_MULTIPLY_FLOAT LOAD_FAST BINARY_OP_MULTIPLY_FLOAT
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_BINARY_OP_MULTIPLY_FLOAT(left, right);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              const value = stack[base + oparg_2];
              const fused_2 = fused_BINARY_OP_MULTIPLY_FLOAT(fused, value);
              if (fused_2 === null) break slow;
              stack[sp - 2] = fused_2;
              sp = sp - 1;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 146: {
              // FOR_ITER_LIST STORE_FAST_LOAD_FAST LOAD_CONST
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_LIST(iter);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + (oparg_2 >> 4)] = fused;
              const value_2 = stack[base + (oparg_2 & 15)];
              const oparg_3 = units[pc + 3] >> 8;
              const value = frame.code.consts[oparg_3];
              stack[sp] = value_2;
              stack[sp + 1] = value;
              sp = sp + 2;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 147: {
              // LOAD_CONST BINARY_OP_ADD_INT SWAP(3) SWAP(2)
              const left = stack[sp - 1] as Value;
              const unused = stack[sp - 2];
              const bottom = stack[sp - 3];
              const value = frame.code.consts[oparg];
              if (!(typeof left === 'number')) break slow;
              if (!(typeof value === 'number')) break slow;
              const result = left + value;
              if (result > 9007199254740991 || result < -9007199254740991) break slow;
              const res = result;
              stack[sp - 3] = res;
              stack[sp - 2] = bottom;
              stack[sp - 1] = unused;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 148: {
              // BINARY_OP_ADD_FLOAT STORE_FAST LOAD_FAST LOAD_CONST
              const right = stack[sp - 1] as Value;
              const left = stack[sp - 2] as Value;
              const fused = fused_BINARY_OP_ADD_FLOAT(left, right);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = fused;
              const oparg_3 = units[pc + 3] >> 8;
              const value = stack[base + oparg_3];
              const oparg_4 = units[pc + 4] >> 8;
              const value_2 = frame.code.consts[oparg_4];
              stack[sp - 2] = value;
              stack[sp - 1] = value_2;
              pc = (pc + 5) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 223: {
              // STORE_FAST JUMP_BACKWARD
              const value = stack[sp - 1];
              stack[base + oparg] = value;
              const oparg_2 = units[pc + 1] >> 8;
              if (--ticks === 0) {
                frame.pc = pc - start + 1;
                frame.sp = sp - 1;
                return AGAIN;
              }
              sp = sp - 1;
              pc = (pc + 3 + (-oparg_2 | 0)) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            case 224: {
              // FOR_ITER_LIST STORE_FAST LOAD_FAST
              const iter = stack[sp - 1] as Value;
              const fused = fused_FOR_ITER_LIST(iter);
              if (fused === null) break slow;
              const oparg_2 = units[pc + 2] >> 8;
              stack[base + oparg_2] = fused;
              const oparg_3 = units[pc + 3] >> 8;
              const value = stack[base + oparg_3];
              stack[sp] = value;
              sp = sp + 1;
              pc = (pc + 4) & 0xfffff;
              oparg = units[pc];
              op = oparg & 0xff;
              oparg >>= 8;
              continue next;
            }
            // Every opcode has a label: V8 makes a jump table only of cases that fill a third of their range.
            case 0:
            case 1:
            case 2:
            case 3:
            case 6:
            case 7:
            case 8:
            case 9:
            case 10:
            case 12:
            case 14:
            case 15:
            case 16:
            case 17:
            case 18:
            case 20:
            case 21:
            case 22:
            case 23:
            case 24:
            case 25:
            case 26:
            case 27:
            case 28:
            case 29:
            case 31:
            case 33:
            case 35:
            case 37:
            case 38:
            case 39:
            case 41:
            case 44:
            case 46:
            case 48:
            case 49:
            case 50:
            case 51:
            case 53:
            case 54:
            case 56:
            case 57:
            case 58:
            case 59:
            case 60:
            case 63:
            case 64:
            case 65:
            case 66:
            case 67:
            case 68:
            case 69:
            case 70:
            case 73:
            case 74:
            case 75:
            case 86:
            case 87:
            case 89:
            case 90:
            case 91:
            case 92:
            case 93:
            case 94:
            case 96:
            case 101:
            case 102:
            case 104:
            case 106:
            case 107:
            case 108:
            case 113:
            case 114:
            case 116:
            case 117:
            case 149:
            case 158:
            case 160:
            case 164:
            case 179:
            case 180:
            case 181:
            case 192:
            case 194:
            case 198:
            case 199:
            case 200:
            case 202:
            case 205:
            case 206:
            case 211:
            case 214:
            case 225:
            case 226:
            case 227:
            case 228:
            case 229:
            case 230:
            case 231:
            case 232:
            case 233:
            case 234:
            case 235:
            case 236:
            case 237:
            case 238:
            case 239:
            case 240:
            case 241:
            case 242:
            case 243:
            case 244:
            case 245:
            case 246:
            case 247:
            case 248:
            case 249:
            case 250:
            case 251:
            case 252:
            case 253:
            case 254:
            case 255:
            default:
          }
          // Cold, or hot but not on its common path: the function form does all of it.
          frame.pc = pc - start;
          frame.sp = sp;
          const after = runCold(op, frame, oparg);
          if (after === frame) {
            pc = (start + frame.pc) & 0xfffff;
            sp = frame.sp;
            oparg = units[pc];
            op = oparg & 0xff;
            oparg >>= 8;
            continue next;
          }
          if (after === null) {
            // A member whose check failed runs as its family's head; a head that was specialised, as what it became.
            op = HEADS[op] === op ? units[pc] & 0xff : HEADS[op];
            continue next;
          }
          if (typeof after === 'symbol') {
            if (after === LEFT) return takeResult();
            if (after === AGAIN) {
              thread.unused = ticks;
              return AGAIN;
            }
            raised = takeRaised();
            break;
          }
          frame = after;
          start = frame.code.start;
          base = frame.base;
          pc = (start + frame.pc) & 0xfffff;
          sp = frame.sp;
          oparg = units[pc];
          op = oparg & 0xff;
          oparg >>= 8;
          continue next;
        }
      } catch (error) {
        // A Python exception is raised by an operation, before which pc was stored; a fault of the host can come from anywhere.
        if (!(error instanceof PyException)) frame.pc = pc - start;
        raised = error;
      }
      // Outside the `try`: without a handler the exception goes on to who called `run`.
      frame = unwind(raised);
      start = frame.code.start;
      base = frame.base;
      pc = (start + frame.pc) & 0xfffff;
      sp = frame.sp;
    }
  };
})();
