// Generated from dsl/python.ops by `make regen`; do not edit. Digest 3d7e379206099990.
/** Instructions as sequences of micro-ops: what a trace is projected from. */
/** One micro-op of an instruction. */
export interface Step {
  readonly uop: string;
  /** The micro-op's operand, from the instruction's. */
  readonly oparg: (oparg: number) => number;
  /** Its cache fields: units behind the instruction word, and width in units. */
  readonly caches: readonly { readonly offset: number; readonly units: number }[];
}

const same = (oparg: number): number => oparg;

export const EXPANSIONS: Readonly<Record<string, readonly Step[]>> = {
  /** dsl/python.ops:2398 */
  BEFORE_ASYNC_WITH: [{ uop: '_BEFORE_ASYNC_WITH', oparg: same, caches: [] }],
  /** dsl/python.ops:2385 */
  BEFORE_WITH: [{ uop: '_BEFORE_WITH', oparg: same, caches: [] }],
  /** dsl/python.ops:857 */
  BINARY_OP_INPLACE_ADD_UNICODE: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_BINARY_OP_INPLACE_ADD_UNICODE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1063 */
  BINARY_SLICE: [{ uop: '_BINARY_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:985 */
  BINARY_SUBSCR: [
    { uop: '_SPECIALIZE_BINARY_SUBSCR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_BINARY_SUBSCR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2358 */
  CHECK_EG_MATCH: [{ uop: '_CHECK_EG_MATCH', oparg: same, caches: [] }],
  /** dsl/python.ops:2347 */
  CHECK_EXC_MATCH: [{ uop: '_CHECK_EXC_MATCH', oparg: same, caches: [] }],
  /** dsl/python.ops:2258 */
  CLEANUP_THROW: [{ uop: '_CLEANUP_THROW', oparg: same, caches: [] }],
  /** dsl/python.ops:1126 */
  DELETE_SUBSCR: [{ uop: '_DELETE_SUBSCR', oparg: same, caches: [] }],
  /** dsl/python.ops:2304 */
  END_ASYNC_FOR: [{ uop: '_END_ASYNC_FOR', oparg: same, caches: [] }],
  /** dsl/python.ops:600 */
  END_FOR: [{ uop: '_POP_TOP', oparg: same, caches: [] }],
  /** dsl/python.ops:609 */
  END_SEND: [{ uop: '_END_SEND', oparg: same, caches: [] }],
  /** dsl/python.ops:2631 */
  EXIT_INIT_CHECK: [{ uop: '_EXIT_INIT_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:2966 */
  FORMAT_SIMPLE: [{ uop: '_FORMAT_SIMPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2977 */
  FORMAT_WITH_SPEC: [{ uop: '_FORMAT_WITH_SPEC', oparg: same, caches: [] }],
  /** dsl/python.ops:2280 */
  GET_AITER: [{ uop: '_GET_AITER', oparg: same, caches: [] }],
  /** dsl/python.ops:2291 */
  GET_ANEXT: [{ uop: '_GET_ANEXT', oparg: same, caches: [] }],
  /** dsl/python.ops:2020 */
  GET_ITER: [{ uop: '_GET_ITER', oparg: same, caches: [] }],
  /** dsl/python.ops:2901 */
  GET_LEN: [{ uop: '_GET_LEN', oparg: same, caches: [] }],
  /** dsl/python.ops:2031 */
  GET_YIELD_FROM_ITER: [{ uop: '_GET_YIELD_FROM_ITER', oparg: same, caches: [] }],
  /** dsl/python.ops:1432 */
  LOAD_ASSERTION_ERROR: [{ uop: '_LOAD_ASSERTION_ERROR', oparg: same, caches: [] }],
  /** dsl/python.ops:1423 */
  LOAD_BUILD_CLASS: [{ uop: '_LOAD_BUILD_CLASS', oparg: same, caches: [] }],
  /** dsl/python.ops:1357 */
  LOAD_LOCALS: [{ uop: '_LOAD_LOCALS', oparg: same, caches: [] }],
  /** dsl/python.ops:2853 */
  MAKE_FUNCTION: [{ uop: '_MAKE_FUNCTION', oparg: same, caches: [] }],
  /** dsl/python.ops:2941 */
  MATCH_KEYS: [{ uop: '_MATCH_KEYS', oparg: same, caches: [] }],
  /** dsl/python.ops:2921 */
  MATCH_MAPPING: [{ uop: '_MATCH_MAPPING', oparg: same, caches: [] }],
  /** dsl/python.ops:2930 */
  MATCH_SEQUENCE: [{ uop: '_MATCH_SEQUENCE', oparg: same, caches: [] }],
  /** dsl/python.ops:456 */
  NOP: [{ uop: '_NOP', oparg: same, caches: [] }],
  /** dsl/python.ops:2336 */
  POP_EXCEPT: [{ uop: '_POP_EXCEPT', oparg: same, caches: [] }],
  /** dsl/python.ops:586 */
  POP_TOP: [{ uop: '_POP_TOP', oparg: same, caches: [] }],
  /** dsl/python.ops:2327 */
  PUSH_EXC_INFO: [{ uop: '_PUSH_EXC_INFO', oparg: same, caches: [] }],
  /** dsl/python.ops:595 */
  PUSH_NULL: [{ uop: '_PUSH_NULL', oparg: same, caches: [] }],
  /** dsl/python.ops:2186 */
  RETURN_GENERATOR: [{ uop: '_RETURN_GENERATOR', oparg: same, caches: [] }],
  /** dsl/python.ops:2170 */
  RETURN_VALUE: [{ uop: '_POP_FRAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1400 */
  SETUP_ANNOTATIONS: [{ uop: '_SETUP_ANNOTATIONS', oparg: same, caches: [] }],
  /** dsl/python.ops:1074 */
  STORE_SLICE: [{ uop: '_STORE_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:1089 */
  STORE_SUBSCR: [
    { uop: '_SPECIALIZE_STORE_SUBSCR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_STORE_SUBSCR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:673 */
  TO_BOOL: [
    { uop: '_SPECIALIZE_TO_BOOL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_TO_BOOL', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:658 */
  UNARY_INVERT: [{ uop: '_UNARY_INVERT', oparg: same, caches: [] }],
  /** dsl/python.ops:638 */
  UNARY_NEGATIVE: [{ uop: '_UNARY_NEGATIVE', oparg: same, caches: [] }],
  /** dsl/python.ops:647 */
  UNARY_NOT: [{ uop: '_UNARY_NOT', oparg: same, caches: [] }],
  /** dsl/python.ops:2409 */
  WITH_EXCEPT_START: [{ uop: '_WITH_EXCEPT_START', oparg: same, caches: [] }],
  /** dsl/python.ops:758 */
  BINARY_OP: [
    { uop: '_SPECIALIZE_BINARY_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_BINARY_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1189 */
  BUILD_CONST_KEY_MAP: [{ uop: '_BUILD_CONST_KEY_MAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1157 */
  BUILD_LIST: [{ uop: '_BUILD_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:1180 */
  BUILD_MAP: [{ uop: '_BUILD_MAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1169 */
  BUILD_SET: [{ uop: '_BUILD_SET', oparg: same, caches: [] }],
  /** dsl/python.ops:1198 */
  BUILD_SLICE: [{ uop: '_BUILD_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:1139 */
  BUILD_STRING: [{ uop: '_BUILD_STRING', oparg: same, caches: [] }],
  /** dsl/python.ops:1148 */
  BUILD_TUPLE: [{ uop: '_BUILD_TUPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2437 */
  CALL: [
    { uop: '_SPECIALIZE_CALL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_CALL', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2817 */
  CALL_FUNCTION_EX: [{ uop: '_CALL_FUNCTION_EX', oparg: same, caches: [] }],
  /** dsl/python.ops:2830 */
  CALL_INTRINSIC_1: [{ uop: '_CALL_INTRINSIC_1', oparg: same, caches: [] }],
  /** dsl/python.ops:2842 */
  CALL_INTRINSIC_2: [{ uop: '_CALL_INTRINSIC_2', oparg: same, caches: [] }],
  /** dsl/python.ops:2797 */
  CALL_KW: [{ uop: '_CALL_KW', oparg: same, caches: [] }],
  /** dsl/python.ops:881 */
  COMPARE_OP: [
    { uop: '_SPECIALIZE_COMPARE_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_COMPARE_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:940 */
  CONTAINS_OP: [
    { uop: '_SPECIALIZE_CONTAINS_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_CONTAINS_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2954 */
  CONVERT_VALUE: [{ uop: '_CONVERT_VALUE', oparg: same, caches: [] }],
  /** dsl/python.ops:618 */
  COPY: [{ uop: '_COPY', oparg: same, caches: [] }],
  /** dsl/python.ops:1534 */
  COPY_FREE_VARS: [{ uop: '_COPY_FREE_VARS', oparg: same, caches: [] }],
  /** dsl/python.ops:1889 */
  DELETE_ATTR: [{ uop: '_DELETE_ATTR', oparg: same, caches: [] }],
  /** dsl/python.ops:1571 */
  DELETE_DEREF: [{ uop: '_DELETE_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:577 */
  DELETE_FAST: [{ uop: '_DELETE_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:1514 */
  DELETE_GLOBAL: [{ uop: '_DELETE_GLOBAL', oparg: same, caches: [] }],
  /** dsl/python.ops:1391 */
  DELETE_NAME: [{ uop: '_DELETE_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1279 */
  DICT_MERGE: [{ uop: '_DICT_MERGE', oparg: same, caches: [] }],
  /** dsl/python.ops:1267 */
  DICT_UPDATE: [{ uop: '_DICT_UPDATE', oparg: same, caches: [] }],
  /** dsl/python.ops:491 */
  EXTENDED_ARG: [{ uop: '_EXTENDED_ARG', oparg: same, caches: [] }],
  /** dsl/python.ops:2049 */
  FOR_ITER: [
    { uop: '_SPECIALIZE_FOR_ITER', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_FOR_ITER', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2269 */
  GET_AWAITABLE: [{ uop: '_GET_AWAITABLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2888 */
  IMPORT_FROM: [{ uop: '_IMPORT_FROM', oparg: same, caches: [] }],
  /** dsl/python.ops:2876 */
  IMPORT_NAME: [{ uop: '_IMPORT_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:924 */
  IS_OP: [{ uop: '_IS_OP', oparg: same, caches: [] }],
  /** dsl/python.ops:1963 */
  JUMP_BACKWARD: [{ uop: '_JUMP_BACKWARD', oparg: same, caches: [] }],
  /** dsl/python.ops:1973 */
  JUMP_BACKWARD_NO_INTERRUPT: [{ uop: '_JUMP_BACKWARD_NO_INTERRUPT', oparg: same, caches: [] }],
  /** dsl/python.ops:1950 */
  JUMP_FORWARD: [{ uop: '_JUMP_FORWARD', oparg: same, caches: [] }],
  /** dsl/python.ops:1212 */
  LIST_APPEND: [{ uop: '_LIST_APPEND', oparg: same, caches: [] }],
  /** dsl/python.ops:1223 */
  LIST_EXTEND: [{ uop: '_LIST_EXTEND', oparg: same, caches: [] }],
  /** dsl/python.ops:1613 */
  LOAD_ATTR: [
    { uop: '_SPECIALIZE_LOAD_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:545 */
  LOAD_CONST: [{ uop: '_LOAD_CONST', oparg: same, caches: [] }],
  /** dsl/python.ops:1548 */
  LOAD_DEREF: [{ uop: '_LOAD_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:521 */
  LOAD_FAST: [{ uop: '_LOAD_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:531 */
  LOAD_FAST_AND_CLEAR: [{ uop: '_LOAD_FAST_AND_CLEAR', oparg: same, caches: [] }],
  /** dsl/python.ops:511 */
  LOAD_FAST_CHECK: [{ uop: '_LOAD_FAST_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:536 */
  LOAD_FAST_LOAD_FAST: [
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:1589 */
  LOAD_FROM_DICT_OR_DEREF: [{ uop: '_LOAD_FROM_DICT_OR_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:1412 */
  LOAD_FROM_DICT_OR_GLOBALS: [{ uop: '_LOAD_FROM_DICT_OR_GLOBALS', oparg: same, caches: [] }],
  /** dsl/python.ops:1450 */
  LOAD_GLOBAL: [
    { uop: '_SPECIALIZE_LOAD_GLOBAL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_GLOBAL', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1369 */
  LOAD_NAME: [{ uop: '_LOAD_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1907 */
  LOAD_SUPER_ATTR: [
    { uop: '_SPECIALIZE_LOAD_SUPER_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_SUPER_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1525 */
  MAKE_CELL: [{ uop: '_MAKE_CELL', oparg: same, caches: [] }],
  /** dsl/python.ops:1256 */
  MAP_ADD: [{ uop: '_MAP_ADD', oparg: same, caches: [] }],
  /** dsl/python.ops:2912 */
  MATCH_CLASS: [{ uop: '_MATCH_CLASS', oparg: same, caches: [] }],
  /** dsl/python.ops:1997 */
  POP_JUMP_IF_FALSE: [{ uop: '_POP_JUMP_IF_FALSE', oparg: same, caches: [] }],
  /** dsl/python.ops:2002 */
  POP_JUMP_IF_NONE: [
    { uop: '_IS_NONE', oparg: same, caches: [] },
    { uop: '_POP_JUMP_IF_TRUE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2007 */
  POP_JUMP_IF_NOT_NONE: [
    { uop: '_IS_NONE', oparg: same, caches: [] },
    { uop: '_POP_JUMP_IF_FALSE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1992 */
  POP_JUMP_IF_TRUE: [{ uop: '_POP_JUMP_IF_TRUE', oparg: same, caches: [] }],
  /** dsl/python.ops:2318 */
  RAISE_VARARGS: [{ uop: '_RAISE_VARARGS', oparg: same, caches: [] }],
  /** dsl/python.ops:2372 */
  RERAISE: [{ uop: '_RERAISE', oparg: same, caches: [] }],
  /** dsl/python.ops:2175 */
  RETURN_CONST: [
    { uop: '_LOAD_CONST', oparg: same, caches: [] },
    { uop: '_POP_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2225 */
  SEND: [
    { uop: '_SPECIALIZE_SEND', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_SEND', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1234 */
  SET_ADD: [{ uop: '_SET_ADD', oparg: same, caches: [] }],
  /** dsl/python.ops:2862 */
  SET_FUNCTION_ATTRIBUTE: [{ uop: '_SET_FUNCTION_ATTRIBUTE', oparg: same, caches: [] }],
  /** dsl/python.ops:1245 */
  SET_UPDATE: [{ uop: '_SET_UPDATE', oparg: same, caches: [] }],
  /** dsl/python.ops:1833 */
  STORE_ATTR: [
    { uop: '_SPECIALIZE_STORE_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_STORE_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1558 */
  STORE_DEREF: [{ uop: '_STORE_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:554 */
  STORE_FAST: [{ uop: '_STORE_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:559 */
  STORE_FAST_LOAD_FAST: [
    { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:564 */
  STORE_FAST_STORE_FAST: [
    { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_STORE_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:1503 */
  STORE_GLOBAL: [{ uop: '_STORE_GLOBAL', oparg: same, caches: [] }],
  /** dsl/python.ops:1380 */
  STORE_NAME: [{ uop: '_STORE_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:625 */
  SWAP: [{ uop: '_SWAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1344 */
  UNPACK_EX: [{ uop: '_UNPACK_EX', oparg: same, caches: [] }],
  /** dsl/python.ops:1296 */
  UNPACK_SEQUENCE: [
    { uop: '_SPECIALIZE_UNPACK_SEQUENCE', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_UNPACK_SEQUENCE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2199 */
  YIELD_VALUE: [{ uop: '_YIELD_VALUE', oparg: same, caches: [] }],
  /** dsl/python.ops:470 */
  RESUME: [{ uop: '_RESUME', oparg: same, caches: [] }],
  /** dsl/python.ops:815 */
  BINARY_OP_ADD_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:780 */
  BINARY_OP_ADD_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:844 */
  BINARY_OP_ADD_UNICODE: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_UNICODE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:827 */
  BINARY_OP_MULTIPLY_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_MULTIPLY_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:792 */
  BINARY_OP_MULTIPLY_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_MULTIPLY_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:821 */
  BINARY_OP_SUBTRACT_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_SUBTRACT_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:786 */
  BINARY_OP_SUBTRACT_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_SUBTRACT_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1034 */
  BINARY_SUBSCR_DICT: [{ uop: '_BINARY_SUBSCR_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:1049 */
  BINARY_SUBSCR_GETITEM: [{ uop: '_BINARY_SUBSCR_GETITEM', oparg: same, caches: [] }],
  /** dsl/python.ops:997 */
  BINARY_SUBSCR_LIST_INT: [{ uop: '_BINARY_SUBSCR_LIST_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:1010 */
  BINARY_SUBSCR_STR_INT: [{ uop: '_BINARY_SUBSCR_STR_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:1022 */
  BINARY_SUBSCR_TUPLE_INT: [{ uop: '_BINARY_SUBSCR_TUPLE_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:2618 */
  CALL_ALLOC_AND_ENTER_INIT: [
    { uop: '_CALL_ALLOC_AND_ENTER_INIT', oparg: same, caches: [{ offset: 1, units: 2 }] },
  ],
  /** dsl/python.ops:2478 */
  CALL_BOUND_METHOD_EXACT_ARGS: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_CALL_BOUND_METHOD_EXACT_ARGS', oparg: same, caches: [] },
    { uop: '_INIT_CALL_BOUND_METHOD_EXACT_ARGS', oparg: same, caches: [] },
    { uop: '_CHECK_FUNCTION_EXACT_ARGS', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_STACK_SPACE', oparg: same, caches: [] },
    { uop: '_INIT_CALL_PY_EXACT_ARGS', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2521 */
  CALL_BOUND_METHOD_GENERAL: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_METHOD_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_EXPAND_METHOD', oparg: same, caches: [] },
    { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2601 */
  CALL_BUILTIN_CLASS: [
    { uop: '_CALL_BUILTIN_CLASS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2658 */
  CALL_BUILTIN_FAST: [
    { uop: '_CALL_BUILTIN_FAST', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2670 */
  CALL_BUILTIN_FAST_WITH_KEYWORDS: [
    { uop: '_CALL_BUILTIN_FAST_WITH_KEYWORDS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2646 */
  CALL_BUILTIN_O: [
    { uop: '_CALL_BUILTIN_O', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2698 */
  CALL_ISINSTANCE: [{ uop: '_CALL_ISINSTANCE', oparg: same, caches: [] }],
  /** dsl/python.ops:2684 */
  CALL_LEN: [{ uop: '_CALL_LEN', oparg: same, caches: [] }],
  /** dsl/python.ops:2715 */
  CALL_LIST_APPEND: [{ uop: '_CALL_LIST_APPEND', oparg: same, caches: [] }],
  /** dsl/python.ops:2770 */
  CALL_METHOD_DESCRIPTOR_FAST: [
    { uop: '_CALL_METHOD_DESCRIPTOR_FAST', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2743 */
  CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: [
    { uop: '_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2757 */
  CALL_METHOD_DESCRIPTOR_NOARGS: [
    { uop: '_CALL_METHOD_DESCRIPTOR_NOARGS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2730 */
  CALL_METHOD_DESCRIPTOR_O: [
    { uop: '_CALL_METHOD_DESCRIPTOR_O', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2546 */
  CALL_NON_PY_GENERAL: [
    { uop: '_CHECK_IS_NOT_PY_CALLABLE', oparg: same, caches: [] },
    { uop: '_CALL_NON_PY_GENERAL', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2460 */
  CALL_PY_EXACT_ARGS: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_FUNCTION_EXACT_ARGS', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_STACK_SPACE', oparg: same, caches: [] },
    { uop: '_INIT_CALL_PY_EXACT_ARGS', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2497 */
  CALL_PY_GENERAL: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_FUNCTION_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2574 */
  CALL_STR_1: [
    { uop: '_CALL_STR_1', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2588 */
  CALL_TUPLE_1: [
    { uop: '_CALL_TUPLE_1', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2560 */
  CALL_TYPE_1: [{ uop: '_CALL_TYPE_1', oparg: same, caches: [] }],
  /** dsl/python.ops:903 */
  COMPARE_OP_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:890 */
  COMPARE_OP_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:912 */
  COMPARE_OP_STR: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_STR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:966 */
  CONTAINS_OP_DICT: [{ uop: '_CONTAINS_OP_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:953 */
  CONTAINS_OP_SET: [{ uop: '_CONTAINS_OP_SET', oparg: same, caches: [] }],
  /** dsl/python.ops:2155 */
  FOR_ITER_GEN: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_FOR_ITER_GEN_FRAME', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2080 */
  FOR_ITER_LIST: [
    { uop: '_ITER_CHECK_LIST', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_LIST', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_LIST', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2135 */
  FOR_ITER_RANGE: [
    { uop: '_ITER_CHECK_RANGE', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_RANGE', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_RANGE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2111 */
  FOR_ITER_TUPLE: [
    { uop: '_ITER_CHECK_TUPLE', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_TUPLE', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_TUPLE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1697 */
  LOAD_ATTR_CLASS: [
    { uop: '_CHECK_ATTR_CLASS', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_CLASS', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1732 */
  LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: [
    {
      uop: '_LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN',
      oparg: same,
      caches: [
        { offset: 1, units: 2 },
        { offset: 3, units: 2 },
        { offset: 5, units: 4 },
      ],
    },
  ],
  /** dsl/python.ops:1630 */
  LOAD_ATTR_INSTANCE_VALUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1784 */
  LOAD_ATTR_METHOD_LAZY_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1768 */
  LOAD_ATTR_METHOD_NO_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_METHOD_NO_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1756 */
  LOAD_ATTR_METHOD_WITH_VALUES: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [] },
    { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }] },
    { uop: '_LOAD_ATTR_METHOD_WITH_VALUES', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1648 */
  LOAD_ATTR_MODULE: [
    { uop: '_CHECK_ATTR_MODULE', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1808 */
  LOAD_ATTR_NONDESCRIPTOR_NO_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_NONDESCRIPTOR_NO_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1796 */
  LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [] },
    { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }] },
    { uop: '_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1714 */
  LOAD_ATTR_PROPERTY: [
    {
      uop: '_LOAD_ATTR_PROPERTY',
      oparg: same,
      caches: [
        { offset: 1, units: 2 },
        { offset: 3, units: 2 },
        { offset: 5, units: 4 },
      ],
    },
  ],
  /** dsl/python.ops:1680 */
  LOAD_ATTR_SLOT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1666 */
  LOAD_ATTR_WITH_HINT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_ATTR_WITH_HINT', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_WITH_HINT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1487 */
  LOAD_GLOBAL_BUILTIN: [
    { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }] },
    { uop: '_GUARD_BUILTINS_VERSION', oparg: same, caches: [{ offset: 2, units: 1 }] },
    { uop: '_LOAD_GLOBAL_BUILTINS', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1480 */
  LOAD_GLOBAL_MODULE: [
    { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }] },
    { uop: '_LOAD_GLOBAL_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1920 */
  LOAD_SUPER_ATTR_ATTR: [{ uop: '_LOAD_SUPER_ATTR_ATTR', oparg: same, caches: [] }],
  /** dsl/python.ops:1935 */
  LOAD_SUPER_ATTR_METHOD: [{ uop: '_LOAD_SUPER_ATTR_METHOD', oparg: same, caches: [] }],
  /** dsl/python.ops:479 */
  RESUME_CHECK: [{ uop: '_RESUME_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:2239 */
  SEND_GEN: [{ uop: '_SEND_GEN', oparg: same, caches: [] }],
  /** dsl/python.ops:1849 */
  STORE_ATTR_INSTANCE_VALUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_NO_DICT', oparg: same, caches: [] },
    { uop: '_STORE_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1860 */
  STORE_ATTR_SLOT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_STORE_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1874 */
  STORE_ATTR_WITH_HINT: [
    {
      uop: '_STORE_ATTR_WITH_HINT',
      oparg: same,
      caches: [
        { offset: 1, units: 2 },
        { offset: 3, units: 1 },
      ],
    },
  ],
  /** dsl/python.ops:1113 */
  STORE_SUBSCR_DICT: [{ uop: '_STORE_SUBSCR_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:1101 */
  STORE_SUBSCR_LIST_INT: [{ uop: '_STORE_SUBSCR_LIST_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:737 */
  TO_BOOL_ALWAYS_TRUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_REPLACE_WITH_TRUE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:682 */
  TO_BOOL_BOOL: [{ uop: '_TO_BOOL_BOOL', oparg: same, caches: [] }],
  /** dsl/python.ops:692 */
  TO_BOOL_INT: [{ uop: '_TO_BOOL_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:702 */
  TO_BOOL_LIST: [{ uop: '_TO_BOOL_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:712 */
  TO_BOOL_NONE: [{ uop: '_TO_BOOL_NONE', oparg: same, caches: [] }],
  /** dsl/python.ops:722 */
  TO_BOOL_STR: [{ uop: '_TO_BOOL_STR', oparg: same, caches: [] }],
  /** dsl/python.ops:1331 */
  UNPACK_SEQUENCE_LIST: [{ uop: '_UNPACK_SEQUENCE_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:1320 */
  UNPACK_SEQUENCE_TUPLE: [{ uop: '_UNPACK_SEQUENCE_TUPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:1308 */
  UNPACK_SEQUENCE_TWO_TUPLE: [{ uop: '_UNPACK_SEQUENCE_TWO_TUPLE', oparg: same, caches: [] }],
};
