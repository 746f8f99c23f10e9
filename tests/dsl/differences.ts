/** Where the definition file differs from CPython 3.13.0 on purpose, and why. Everything else must be equal: facts.test.ts. */
export interface Deliberate {
  readonly reason: string;
  /** NAME.aspect, as facts.ts reports them. */
  readonly where: readonly string[];
}

export const DELIBERATE: readonly Deliberate[] = [
  {
    reason: 'Superinstructions are written as what they are, two micro-ops with their halves of the operand: a trace sees through them.',
    where: [
      'LOAD_FAST_LOAD_FAST.parts', 'STORE_FAST_LOAD_FAST.parts', 'STORE_FAST_STORE_FAST.parts',
      '_LOAD_FAST_LOAD_FAST.uop', '_STORE_FAST_LOAD_FAST.uop', '_STORE_FAST_STORE_FAST.uop',
    ],
  },
  {
    reason: 'A cell is on the stack while an instruction is at work on it: a trace has it as a value like any other, and sees what is in it.',
    where: [
      'MAKE_CELL.parts', 'COPY_FREE_VARS.parts', 'LOAD_DEREF.parts', 'STORE_DEREF.parts', 'DELETE_DEREF.parts', '_MAKE_CELL.in', '_MAKE_CELL.out', '_LOAD_DEREF.in', '_STORE_DEREF.in',
      '_DELETE_DEREF.in', '_COPY_FREE_VARS.uop', '_LOAD_CALLEE.uop', '_LOAD_FREE_VARS.uop', '_STORE_FREE_VARS.uop',
    ],
  },
  {
    reason: 'Never executed here: caches are skipped, entry frames are marked instead of holding an instruction.',
    where: ['CACHE.supported', 'RESERVED.supported', 'INTERPRETER_EXIT.supported', '_CACHE.uop', '_RESERVED.uop', '_INTERPRETER_EXIT.uop'],
  },
  {
    reason: 'What goes to the caller on return is an output of the micro-op, not a side effect on another stack.',
    where: ['RETURN_VALUE.pushed', 'RETURN_CONST.pushed', '_POP_FRAME.out'],
  },
  {
    reason: 'Host strings are ropes: appending needs no stolen buffer, so the STORE_FAST that follows runs by itself, in traces too.',
    where: ['BINARY_OP_INPLACE_ADD_UNICODE.pushed', 'BINARY_OP_INPLACE_ADD_UNICODE.tier2', '_BINARY_OP_INPLACE_ADD_UNICODE.out'],
  },
  {
    reason: 'The two versions of one instruction have names of their own, so that its `cache` clause can give both.',
    where: ['LOAD_GLOBAL_MODULE.parts', 'LOAD_GLOBAL_BUILTIN.parts', '_GUARD_GLOBALS_VERSION.caches', '_GUARD_BUILTINS_VERSION.caches'],
  },
  {
    reason: 'Where an object keeps its dict is known by its class; no offset is cached.',
    where: ['LOAD_ATTR_METHOD_LAZY_DICT.parts', '_CHECK_ATTR_METHOD_LAZY_DICT.caches'],
  },
  {
    reason: 'The class version is a declared cache field; CPython reads the same units without declaring it.',
    where: ['CALL_ALLOC_AND_ENTER_INIT.parts', '_CALL_ALLOC_AND_ENTER_INIT.caches'],
  },
  {
    reason: 'CPython declares an item that is never there for these operands, or several items that are one run here. The sizes are equal.',
    where: [
      '_UNPACK_EX.out', '_CHECK_EG_MATCH.out', '_LOAD_SUPER_ATTR_ATTR.out', '_LOAD_ATTR_PROPERTY.out', '_LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN.out',
      '_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES.out', '_LOAD_ATTR_NONDESCRIPTOR_NO_DICT.out',
    ],
  },
  {
    reason: 'The flag is computed from the bodies; in CPython only an assertion or a jump over the next instruction mentions the operand.',
    where: [
      'RESUME.arg', 'YIELD_VALUE.arg', 'UNPACK_SEQUENCE_TWO_TUPLE.arg', 'LOAD_ATTR_PROPERTY.arg', 'CALL_TYPE_1.arg', 'CALL_STR_1.arg', 'CALL_TUPLE_1.arg',
      'CALL_LIST_APPEND.arg', 'LOAD_ATTR_METHOD_WITH_VALUES.arg', 'LOAD_ATTR_METHOD_NO_DICT.arg', 'LOAD_ATTR_METHOD_LAZY_DICT.arg',
      'LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES.arg', 'LOAD_ATTR_NONDESCRIPTOR_NO_DICT.arg',
    ],
  },
  {
    reason: 'Nothing in these bodies keeps them out of a trace.',
    where: ['BEFORE_WITH.tier2', 'BEFORE_ASYNC_WITH.tier2', 'BUILD_SET.tier2', 'CALL_LIST_APPEND.tier2'],
  },
  {
    reason: 'Both ways of a conditional jump are derived as micro-ops for traces, so the jump itself needs no second form.',
    where: ['_FOR_ITER_TIER_TWO.uop', 'SEND.tier2'],
  },
  {
    reason: 'What a jump leaves in a trace stands in its definition; CPython\'s trace projector knows these three by hand.',
    where: ['JUMP_FORWARD.tier2', 'JUMP_BACKWARD.tier2', 'JUMP_BACKWARD_NO_INTERRUPT.tier2'],
  },
  {
    reason: 'The executor is found by its place, not by the operand, which stays that of the instruction it took the place of.',
    where: ['ENTER_EXECUTOR.arg'],
  },
  {
    reason: 'A trace makes sure of the globals and builtins that it takes values from, and may check a local before its loop, where it may have no value yet.',
    where: ['_BINARY_OP_AND_INT.uop', '_BINARY_OP_FLOOR_DIVIDE_INT.uop', '_BINARY_OP_REMAINDER_INT.uop', '_BINARY_OP_OR_INT.uop', '_BINARY_OP_XOR_INT.uop', '_BINARY_OP_TRUE_DIVIDE_FLOATS.uop', '_CHECK_GLOBALS.uop', '_CHECK_BUILTINS.uop', '_GUARD_BOUND.uop'],
  },
  {
    reason: 'Forms: what traces hold in place of calls that CPython 3.13 does not trace, and of attributes in `__slots__`.',
    where: [
      '_CHECK_VERSION_OF.uop', '_CHECK_CALL_DEPTH.uop', '_CHECK_CLASS_VERSION.uop', '_NEW_INSTANCE.uop', '_INIT_FRAME.uop', '_CHECK_CALLABLE_TYPE_VERSION.uop', '_LOAD_CALL.uop',
      '_CHECK_FUNCTION_VERSION_NAMED.uop', '_PY_FRAME_NAMED.uop', '_CHECK_CLASS_VERSION_NAMED.uop', '_NEW_INSTANCE_NAMED.uop', '_INIT_FRAME_NAMED.uop',
      '_STORE_INSTANCE_SLOT.uop', '_GETTER_FRAME.uop', '_CHECK_LEFT_TYPE_VERSION.uop', '_CHECK_RIGHT_TYPE_VERSION.uop', '_GETITEM_FRAME.uop', '_OPERATOR_FRAME.uop', '_COMPARISON_FRAME.uop',
    ],
  },
  {
    reason: 'Forms: operators, iterators and builtin functions that a trace works out itself, in the representations of its values.',
    where: [
      '_GUARD_INT_FLOAT.uop', '_GUARD_FLOAT_INT.uop', '_GUARD_SAFE_INTS.uop', '_LEFT_TO_FLOAT.uop', '_RIGHT_TO_FLOAT.uop', '_BOTH_TO_FLOAT.uop', '_BINARY_OP_POWER_FLOATS.uop',
      '_UNARY_NEGATIVE_INT.uop', '_UNARY_NEGATIVE_FLOAT.uop', '_CHECK_CALL_RANGE_1.uop', '_NEW_RANGE_ITERATOR_1.uop', '_CHECK_CALL_RANGE_2.uop', '_NEW_RANGE_ITERATOR_2.uop', '_CHECK_CALL_RANGE_3.uop', '_NEW_RANGE_ITERATOR_3.uop', '_GET_ITER_OF_ITERATOR.uop',
      '_GET_ITER_LIST.uop', '_GET_ITER_TUPLE.uop', '_CHECK_CALL_LEN.uop', '_LEN_LIST.uop', '_LEN_TUPLE.uop', '_LEN_STR.uop', '_LEN_DICT.uop', '_CHECK_CALL_NATIVE.uop', '_CALL_NATIVE.uop',
      '_CHECK_CALL_LIST_APPEND.uop', '_LIST_APPEND_CALLED.uop', '_CHECK_CALL_REAL.uop', '_CALL_REAL.uop', '_CHECK_CALL_REAL_OF_INT.uop', '_ARGUMENT_TO_FLOAT.uop', '_BINARY_SUBSCR_DICT_PLAIN.uop', '_STORE_SUBSCR_DICT_PLAIN.uop', '_MAP_ADD_PLAIN.uop',
      '_CONTAINS_OP_DICT_PLAIN.uop', '_CHECK_EMPTY_LIST_AND_TUPLE.uop', '_LIST_OF_TUPLE.uop', '_UNPACK_EX_TUPLE.uop',
    ],
  },
  {
    reason: 'A function that calls itself is a trace of its own, which its calls in traces run to its end.',
    where: ['_RUN_FRAME.uop', '_LEAVE_FRAME.uop'],
  },
  {
    reason: 'The executor, its exits and its instruction pointer are the linker\'s business: no micro-op carries them.',
    where: [
      '_START_EXECUTOR.caches', '_SET_IP.uop', '_CHECK_VALIDITY_AND_SET_IP.uop', '_COLD_EXIT.uop', '_DYNAMIC_EXIT.uop',
      '_ERROR_POP_N.uop', '_FATAL_ERROR.uop', '_INTERNAL_INCREMENT_OPT_COUNTER.uop',
    ],
  },
];
