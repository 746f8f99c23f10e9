// Generated from dsl/python.ops by `make regen`; do not edit. Digest 636a1a0588ce8773.
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
  /** dsl/python.ops:2400 */
  BEFORE_ASYNC_WITH: [{ uop: '_BEFORE_ASYNC_WITH', oparg: same, caches: [] }],
  /** dsl/python.ops:2387 */
  BEFORE_WITH: [{ uop: '_BEFORE_WITH', oparg: same, caches: [] }],
  /** dsl/python.ops:859 */
  BINARY_OP_INPLACE_ADD_UNICODE: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_BINARY_OP_INPLACE_ADD_UNICODE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1065 */
  BINARY_SLICE: [{ uop: '_BINARY_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:987 */
  BINARY_SUBSCR: [
    { uop: '_SPECIALIZE_BINARY_SUBSCR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_BINARY_SUBSCR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2360 */
  CHECK_EG_MATCH: [{ uop: '_CHECK_EG_MATCH', oparg: same, caches: [] }],
  /** dsl/python.ops:2349 */
  CHECK_EXC_MATCH: [{ uop: '_CHECK_EXC_MATCH', oparg: same, caches: [] }],
  /** dsl/python.ops:2260 */
  CLEANUP_THROW: [{ uop: '_CLEANUP_THROW', oparg: same, caches: [] }],
  /** dsl/python.ops:1128 */
  DELETE_SUBSCR: [{ uop: '_DELETE_SUBSCR', oparg: same, caches: [] }],
  /** dsl/python.ops:2306 */
  END_ASYNC_FOR: [{ uop: '_END_ASYNC_FOR', oparg: same, caches: [] }],
  /** dsl/python.ops:602 */
  END_FOR: [{ uop: '_POP_TOP', oparg: same, caches: [] }],
  /** dsl/python.ops:611 */
  END_SEND: [{ uop: '_END_SEND', oparg: same, caches: [] }],
  /** dsl/python.ops:2633 */
  EXIT_INIT_CHECK: [{ uop: '_EXIT_INIT_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:2968 */
  FORMAT_SIMPLE: [{ uop: '_FORMAT_SIMPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2979 */
  FORMAT_WITH_SPEC: [{ uop: '_FORMAT_WITH_SPEC', oparg: same, caches: [] }],
  /** dsl/python.ops:2282 */
  GET_AITER: [{ uop: '_GET_AITER', oparg: same, caches: [] }],
  /** dsl/python.ops:2293 */
  GET_ANEXT: [{ uop: '_GET_ANEXT', oparg: same, caches: [] }],
  /** dsl/python.ops:2022 */
  GET_ITER: [{ uop: '_GET_ITER', oparg: same, caches: [] }],
  /** dsl/python.ops:2903 */
  GET_LEN: [{ uop: '_GET_LEN', oparg: same, caches: [] }],
  /** dsl/python.ops:2033 */
  GET_YIELD_FROM_ITER: [{ uop: '_GET_YIELD_FROM_ITER', oparg: same, caches: [] }],
  /** dsl/python.ops:1434 */
  LOAD_ASSERTION_ERROR: [{ uop: '_LOAD_ASSERTION_ERROR', oparg: same, caches: [] }],
  /** dsl/python.ops:1425 */
  LOAD_BUILD_CLASS: [{ uop: '_LOAD_BUILD_CLASS', oparg: same, caches: [] }],
  /** dsl/python.ops:1359 */
  LOAD_LOCALS: [{ uop: '_LOAD_LOCALS', oparg: same, caches: [] }],
  /** dsl/python.ops:2855 */
  MAKE_FUNCTION: [{ uop: '_MAKE_FUNCTION', oparg: same, caches: [] }],
  /** dsl/python.ops:2943 */
  MATCH_KEYS: [{ uop: '_MATCH_KEYS', oparg: same, caches: [] }],
  /** dsl/python.ops:2923 */
  MATCH_MAPPING: [{ uop: '_MATCH_MAPPING', oparg: same, caches: [] }],
  /** dsl/python.ops:2932 */
  MATCH_SEQUENCE: [{ uop: '_MATCH_SEQUENCE', oparg: same, caches: [] }],
  /** dsl/python.ops:458 */
  NOP: [{ uop: '_NOP', oparg: same, caches: [] }],
  /** dsl/python.ops:2338 */
  POP_EXCEPT: [{ uop: '_POP_EXCEPT', oparg: same, caches: [] }],
  /** dsl/python.ops:588 */
  POP_TOP: [{ uop: '_POP_TOP', oparg: same, caches: [] }],
  /** dsl/python.ops:2329 */
  PUSH_EXC_INFO: [{ uop: '_PUSH_EXC_INFO', oparg: same, caches: [] }],
  /** dsl/python.ops:597 */
  PUSH_NULL: [{ uop: '_PUSH_NULL', oparg: same, caches: [] }],
  /** dsl/python.ops:2188 */
  RETURN_GENERATOR: [{ uop: '_RETURN_GENERATOR', oparg: same, caches: [] }],
  /** dsl/python.ops:2172 */
  RETURN_VALUE: [{ uop: '_POP_FRAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1402 */
  SETUP_ANNOTATIONS: [{ uop: '_SETUP_ANNOTATIONS', oparg: same, caches: [] }],
  /** dsl/python.ops:1076 */
  STORE_SLICE: [{ uop: '_STORE_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:1091 */
  STORE_SUBSCR: [
    { uop: '_SPECIALIZE_STORE_SUBSCR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_STORE_SUBSCR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:675 */
  TO_BOOL: [
    { uop: '_SPECIALIZE_TO_BOOL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_TO_BOOL', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:660 */
  UNARY_INVERT: [{ uop: '_UNARY_INVERT', oparg: same, caches: [] }],
  /** dsl/python.ops:640 */
  UNARY_NEGATIVE: [{ uop: '_UNARY_NEGATIVE', oparg: same, caches: [] }],
  /** dsl/python.ops:649 */
  UNARY_NOT: [{ uop: '_UNARY_NOT', oparg: same, caches: [] }],
  /** dsl/python.ops:2411 */
  WITH_EXCEPT_START: [{ uop: '_WITH_EXCEPT_START', oparg: same, caches: [] }],
  /** dsl/python.ops:760 */
  BINARY_OP: [
    { uop: '_SPECIALIZE_BINARY_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_BINARY_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1191 */
  BUILD_CONST_KEY_MAP: [{ uop: '_BUILD_CONST_KEY_MAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1159 */
  BUILD_LIST: [{ uop: '_BUILD_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:1182 */
  BUILD_MAP: [{ uop: '_BUILD_MAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1171 */
  BUILD_SET: [{ uop: '_BUILD_SET', oparg: same, caches: [] }],
  /** dsl/python.ops:1200 */
  BUILD_SLICE: [{ uop: '_BUILD_SLICE', oparg: same, caches: [] }],
  /** dsl/python.ops:1141 */
  BUILD_STRING: [{ uop: '_BUILD_STRING', oparg: same, caches: [] }],
  /** dsl/python.ops:1150 */
  BUILD_TUPLE: [{ uop: '_BUILD_TUPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2439 */
  CALL: [
    { uop: '_SPECIALIZE_CALL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_CALL', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2819 */
  CALL_FUNCTION_EX: [{ uop: '_CALL_FUNCTION_EX', oparg: same, caches: [] }],
  /** dsl/python.ops:2832 */
  CALL_INTRINSIC_1: [{ uop: '_CALL_INTRINSIC_1', oparg: same, caches: [] }],
  /** dsl/python.ops:2844 */
  CALL_INTRINSIC_2: [{ uop: '_CALL_INTRINSIC_2', oparg: same, caches: [] }],
  /** dsl/python.ops:2799 */
  CALL_KW: [{ uop: '_CALL_KW', oparg: same, caches: [] }],
  /** dsl/python.ops:883 */
  COMPARE_OP: [
    { uop: '_SPECIALIZE_COMPARE_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_COMPARE_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:942 */
  CONTAINS_OP: [
    { uop: '_SPECIALIZE_CONTAINS_OP', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_CONTAINS_OP', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2956 */
  CONVERT_VALUE: [{ uop: '_CONVERT_VALUE', oparg: same, caches: [] }],
  /** dsl/python.ops:620 */
  COPY: [{ uop: '_COPY', oparg: same, caches: [] }],
  /** dsl/python.ops:1536 */
  COPY_FREE_VARS: [{ uop: '_COPY_FREE_VARS', oparg: same, caches: [] }],
  /** dsl/python.ops:1891 */
  DELETE_ATTR: [{ uop: '_DELETE_ATTR', oparg: same, caches: [] }],
  /** dsl/python.ops:1573 */
  DELETE_DEREF: [{ uop: '_DELETE_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:579 */
  DELETE_FAST: [{ uop: '_DELETE_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:1516 */
  DELETE_GLOBAL: [{ uop: '_DELETE_GLOBAL', oparg: same, caches: [] }],
  /** dsl/python.ops:1393 */
  DELETE_NAME: [{ uop: '_DELETE_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1281 */
  DICT_MERGE: [{ uop: '_DICT_MERGE', oparg: same, caches: [] }],
  /** dsl/python.ops:1269 */
  DICT_UPDATE: [{ uop: '_DICT_UPDATE', oparg: same, caches: [] }],
  /** dsl/python.ops:493 */
  EXTENDED_ARG: [{ uop: '_EXTENDED_ARG', oparg: same, caches: [] }],
  /** dsl/python.ops:2051 */
  FOR_ITER: [
    { uop: '_SPECIALIZE_FOR_ITER', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_FOR_ITER', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2271 */
  GET_AWAITABLE: [{ uop: '_GET_AWAITABLE', oparg: same, caches: [] }],
  /** dsl/python.ops:2890 */
  IMPORT_FROM: [{ uop: '_IMPORT_FROM', oparg: same, caches: [] }],
  /** dsl/python.ops:2878 */
  IMPORT_NAME: [{ uop: '_IMPORT_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:926 */
  IS_OP: [{ uop: '_IS_OP', oparg: same, caches: [] }],
  /** dsl/python.ops:1965 */
  JUMP_BACKWARD: [{ uop: '_JUMP_BACKWARD', oparg: same, caches: [] }],
  /** dsl/python.ops:1975 */
  JUMP_BACKWARD_NO_INTERRUPT: [{ uop: '_JUMP_BACKWARD_NO_INTERRUPT', oparg: same, caches: [] }],
  /** dsl/python.ops:1952 */
  JUMP_FORWARD: [{ uop: '_JUMP_FORWARD', oparg: same, caches: [] }],
  /** dsl/python.ops:1214 */
  LIST_APPEND: [{ uop: '_LIST_APPEND', oparg: same, caches: [] }],
  /** dsl/python.ops:1225 */
  LIST_EXTEND: [{ uop: '_LIST_EXTEND', oparg: same, caches: [] }],
  /** dsl/python.ops:1615 */
  LOAD_ATTR: [
    { uop: '_SPECIALIZE_LOAD_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:547 */
  LOAD_CONST: [{ uop: '_LOAD_CONST', oparg: same, caches: [] }],
  /** dsl/python.ops:1550 */
  LOAD_DEREF: [{ uop: '_LOAD_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:523 */
  LOAD_FAST: [{ uop: '_LOAD_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:533 */
  LOAD_FAST_AND_CLEAR: [{ uop: '_LOAD_FAST_AND_CLEAR', oparg: same, caches: [] }],
  /** dsl/python.ops:513 */
  LOAD_FAST_CHECK: [{ uop: '_LOAD_FAST_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:538 */
  LOAD_FAST_LOAD_FAST: [
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:1591 */
  LOAD_FROM_DICT_OR_DEREF: [{ uop: '_LOAD_FROM_DICT_OR_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:1414 */
  LOAD_FROM_DICT_OR_GLOBALS: [{ uop: '_LOAD_FROM_DICT_OR_GLOBALS', oparg: same, caches: [] }],
  /** dsl/python.ops:1452 */
  LOAD_GLOBAL: [
    { uop: '_SPECIALIZE_LOAD_GLOBAL', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_GLOBAL', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1371 */
  LOAD_NAME: [{ uop: '_LOAD_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:1909 */
  LOAD_SUPER_ATTR: [
    { uop: '_SPECIALIZE_LOAD_SUPER_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_LOAD_SUPER_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1527 */
  MAKE_CELL: [{ uop: '_MAKE_CELL', oparg: same, caches: [] }],
  /** dsl/python.ops:1258 */
  MAP_ADD: [{ uop: '_MAP_ADD', oparg: same, caches: [] }],
  /** dsl/python.ops:2914 */
  MATCH_CLASS: [{ uop: '_MATCH_CLASS', oparg: same, caches: [] }],
  /** dsl/python.ops:1999 */
  POP_JUMP_IF_FALSE: [{ uop: '_POP_JUMP_IF_FALSE', oparg: same, caches: [] }],
  /** dsl/python.ops:2004 */
  POP_JUMP_IF_NONE: [
    { uop: '_IS_NONE', oparg: same, caches: [] },
    { uop: '_POP_JUMP_IF_TRUE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2009 */
  POP_JUMP_IF_NOT_NONE: [
    { uop: '_IS_NONE', oparg: same, caches: [] },
    { uop: '_POP_JUMP_IF_FALSE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1994 */
  POP_JUMP_IF_TRUE: [{ uop: '_POP_JUMP_IF_TRUE', oparg: same, caches: [] }],
  /** dsl/python.ops:2320 */
  RAISE_VARARGS: [{ uop: '_RAISE_VARARGS', oparg: same, caches: [] }],
  /** dsl/python.ops:2374 */
  RERAISE: [{ uop: '_RERAISE', oparg: same, caches: [] }],
  /** dsl/python.ops:2177 */
  RETURN_CONST: [
    { uop: '_LOAD_CONST', oparg: same, caches: [] },
    { uop: '_POP_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2227 */
  SEND: [
    { uop: '_SPECIALIZE_SEND', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_SEND', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1236 */
  SET_ADD: [{ uop: '_SET_ADD', oparg: same, caches: [] }],
  /** dsl/python.ops:2864 */
  SET_FUNCTION_ATTRIBUTE: [{ uop: '_SET_FUNCTION_ATTRIBUTE', oparg: same, caches: [] }],
  /** dsl/python.ops:1247 */
  SET_UPDATE: [{ uop: '_SET_UPDATE', oparg: same, caches: [] }],
  /** dsl/python.ops:1835 */
  STORE_ATTR: [
    { uop: '_SPECIALIZE_STORE_ATTR', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_STORE_ATTR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1560 */
  STORE_DEREF: [{ uop: '_STORE_DEREF', oparg: same, caches: [] }],
  /** dsl/python.ops:556 */
  STORE_FAST: [{ uop: '_STORE_FAST', oparg: same, caches: [] }],
  /** dsl/python.ops:561 */
  STORE_FAST_LOAD_FAST: [
    { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:566 */
  STORE_FAST_STORE_FAST: [
    { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [] },
    { uop: '_STORE_FAST', oparg: (oparg) => oparg & 15, caches: [] },
  ],
  /** dsl/python.ops:1505 */
  STORE_GLOBAL: [{ uop: '_STORE_GLOBAL', oparg: same, caches: [] }],
  /** dsl/python.ops:1382 */
  STORE_NAME: [{ uop: '_STORE_NAME', oparg: same, caches: [] }],
  /** dsl/python.ops:627 */
  SWAP: [{ uop: '_SWAP', oparg: same, caches: [] }],
  /** dsl/python.ops:1346 */
  UNPACK_EX: [{ uop: '_UNPACK_EX', oparg: same, caches: [] }],
  /** dsl/python.ops:1298 */
  UNPACK_SEQUENCE: [
    { uop: '_SPECIALIZE_UNPACK_SEQUENCE', oparg: same, caches: [{ offset: 0, units: 1 }] },
    { uop: '_UNPACK_SEQUENCE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2201 */
  YIELD_VALUE: [{ uop: '_YIELD_VALUE', oparg: same, caches: [] }],
  /** dsl/python.ops:472 */
  RESUME: [{ uop: '_RESUME', oparg: same, caches: [] }],
  /** dsl/python.ops:817 */
  BINARY_OP_ADD_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:782 */
  BINARY_OP_ADD_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:846 */
  BINARY_OP_ADD_UNICODE: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_BINARY_OP_ADD_UNICODE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:829 */
  BINARY_OP_MULTIPLY_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_MULTIPLY_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:794 */
  BINARY_OP_MULTIPLY_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_MULTIPLY_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:823 */
  BINARY_OP_SUBTRACT_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_SUBTRACT_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:788 */
  BINARY_OP_SUBTRACT_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_BINARY_OP_SUBTRACT_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1036 */
  BINARY_SUBSCR_DICT: [{ uop: '_BINARY_SUBSCR_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:1051 */
  BINARY_SUBSCR_GETITEM: [{ uop: '_BINARY_SUBSCR_GETITEM', oparg: same, caches: [] }],
  /** dsl/python.ops:999 */
  BINARY_SUBSCR_LIST_INT: [{ uop: '_BINARY_SUBSCR_LIST_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:1012 */
  BINARY_SUBSCR_STR_INT: [{ uop: '_BINARY_SUBSCR_STR_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:1024 */
  BINARY_SUBSCR_TUPLE_INT: [{ uop: '_BINARY_SUBSCR_TUPLE_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:2620 */
  CALL_ALLOC_AND_ENTER_INIT: [
    { uop: '_CALL_ALLOC_AND_ENTER_INIT', oparg: same, caches: [{ offset: 1, units: 2 }] },
  ],
  /** dsl/python.ops:2480 */
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
  /** dsl/python.ops:2523 */
  CALL_BOUND_METHOD_GENERAL: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_METHOD_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_EXPAND_METHOD', oparg: same, caches: [] },
    { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2603 */
  CALL_BUILTIN_CLASS: [
    { uop: '_CALL_BUILTIN_CLASS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2660 */
  CALL_BUILTIN_FAST: [
    { uop: '_CALL_BUILTIN_FAST', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2672 */
  CALL_BUILTIN_FAST_WITH_KEYWORDS: [
    { uop: '_CALL_BUILTIN_FAST_WITH_KEYWORDS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2648 */
  CALL_BUILTIN_O: [
    { uop: '_CALL_BUILTIN_O', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2700 */
  CALL_ISINSTANCE: [{ uop: '_CALL_ISINSTANCE', oparg: same, caches: [] }],
  /** dsl/python.ops:2686 */
  CALL_LEN: [{ uop: '_CALL_LEN', oparg: same, caches: [] }],
  /** dsl/python.ops:2717 */
  CALL_LIST_APPEND: [{ uop: '_CALL_LIST_APPEND', oparg: same, caches: [] }],
  /** dsl/python.ops:2772 */
  CALL_METHOD_DESCRIPTOR_FAST: [
    { uop: '_CALL_METHOD_DESCRIPTOR_FAST', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2745 */
  CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: [
    { uop: '_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2759 */
  CALL_METHOD_DESCRIPTOR_NOARGS: [
    { uop: '_CALL_METHOD_DESCRIPTOR_NOARGS', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2732 */
  CALL_METHOD_DESCRIPTOR_O: [
    { uop: '_CALL_METHOD_DESCRIPTOR_O', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2548 */
  CALL_NON_PY_GENERAL: [
    { uop: '_CHECK_IS_NOT_PY_CALLABLE', oparg: same, caches: [] },
    { uop: '_CALL_NON_PY_GENERAL', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2462 */
  CALL_PY_EXACT_ARGS: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_FUNCTION_EXACT_ARGS', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_STACK_SPACE', oparg: same, caches: [] },
    { uop: '_INIT_CALL_PY_EXACT_ARGS', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2499 */
  CALL_PY_GENERAL: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_CHECK_FUNCTION_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [] },
    { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2576 */
  CALL_STR_1: [
    { uop: '_CALL_STR_1', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2590 */
  CALL_TUPLE_1: [
    { uop: '_CALL_TUPLE_1', oparg: same, caches: [] },
    { uop: '_CHECK_PERIODIC', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2562 */
  CALL_TYPE_1: [{ uop: '_CALL_TYPE_1', oparg: same, caches: [] }],
  /** dsl/python.ops:905 */
  COMPARE_OP_FLOAT: [
    { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_FLOAT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:892 */
  COMPARE_OP_INT: [
    { uop: '_GUARD_BOTH_INT', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_INT', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:914 */
  COMPARE_OP_STR: [
    { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [] },
    { uop: '_COMPARE_OP_STR', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:968 */
  CONTAINS_OP_DICT: [{ uop: '_CONTAINS_OP_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:955 */
  CONTAINS_OP_SET: [{ uop: '_CONTAINS_OP_SET', oparg: same, caches: [] }],
  /** dsl/python.ops:2157 */
  FOR_ITER_GEN: [
    { uop: '_CHECK_PEP_523', oparg: same, caches: [] },
    { uop: '_FOR_ITER_GEN_FRAME', oparg: same, caches: [] },
    { uop: '_PUSH_FRAME', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2082 */
  FOR_ITER_LIST: [
    { uop: '_ITER_CHECK_LIST', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_LIST', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_LIST', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2137 */
  FOR_ITER_RANGE: [
    { uop: '_ITER_CHECK_RANGE', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_RANGE', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_RANGE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:2113 */
  FOR_ITER_TUPLE: [
    { uop: '_ITER_CHECK_TUPLE', oparg: same, caches: [] },
    { uop: '_ITER_JUMP_TUPLE', oparg: same, caches: [] },
    { uop: '_ITER_NEXT_TUPLE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:1699 */
  LOAD_ATTR_CLASS: [
    { uop: '_CHECK_ATTR_CLASS', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_CLASS', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1734 */
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
  /** dsl/python.ops:1632 */
  LOAD_ATTR_INSTANCE_VALUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1786 */
  LOAD_ATTR_METHOD_LAZY_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1770 */
  LOAD_ATTR_METHOD_NO_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_METHOD_NO_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1758 */
  LOAD_ATTR_METHOD_WITH_VALUES: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [] },
    { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }] },
    { uop: '_LOAD_ATTR_METHOD_WITH_VALUES', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1650 */
  LOAD_ATTR_MODULE: [
    { uop: '_CHECK_ATTR_MODULE', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1810 */
  LOAD_ATTR_NONDESCRIPTOR_NO_DICT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_NONDESCRIPTOR_NO_DICT', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1798 */
  LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [] },
    { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }] },
    { uop: '_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES', oparg: same, caches: [{ offset: 5, units: 4 }] },
  ],
  /** dsl/python.ops:1716 */
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
  /** dsl/python.ops:1682 */
  LOAD_ATTR_SLOT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_LOAD_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1668 */
  LOAD_ATTR_WITH_HINT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_CHECK_ATTR_WITH_HINT', oparg: same, caches: [] },
    { uop: '_LOAD_ATTR_WITH_HINT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1489 */
  LOAD_GLOBAL_BUILTIN: [
    { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }] },
    { uop: '_GUARD_BUILTINS_VERSION', oparg: same, caches: [{ offset: 2, units: 1 }] },
    { uop: '_LOAD_GLOBAL_BUILTINS', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1482 */
  LOAD_GLOBAL_MODULE: [
    { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }] },
    { uop: '_LOAD_GLOBAL_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1922 */
  LOAD_SUPER_ATTR_ATTR: [{ uop: '_LOAD_SUPER_ATTR_ATTR', oparg: same, caches: [] }],
  /** dsl/python.ops:1937 */
  LOAD_SUPER_ATTR_METHOD: [{ uop: '_LOAD_SUPER_ATTR_METHOD', oparg: same, caches: [] }],
  /** dsl/python.ops:481 */
  RESUME_CHECK: [{ uop: '_RESUME_CHECK', oparg: same, caches: [] }],
  /** dsl/python.ops:2241 */
  SEND_GEN: [{ uop: '_SEND_GEN', oparg: same, caches: [] }],
  /** dsl/python.ops:1851 */
  STORE_ATTR_INSTANCE_VALUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_GUARD_DORV_NO_DICT', oparg: same, caches: [] },
    { uop: '_STORE_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1862 */
  STORE_ATTR_SLOT: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_STORE_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }] },
  ],
  /** dsl/python.ops:1876 */
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
  /** dsl/python.ops:1115 */
  STORE_SUBSCR_DICT: [{ uop: '_STORE_SUBSCR_DICT', oparg: same, caches: [] }],
  /** dsl/python.ops:1103 */
  STORE_SUBSCR_LIST_INT: [{ uop: '_STORE_SUBSCR_LIST_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:739 */
  TO_BOOL_ALWAYS_TRUE: [
    { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }] },
    { uop: '_REPLACE_WITH_TRUE', oparg: same, caches: [] },
  ],
  /** dsl/python.ops:684 */
  TO_BOOL_BOOL: [{ uop: '_TO_BOOL_BOOL', oparg: same, caches: [] }],
  /** dsl/python.ops:694 */
  TO_BOOL_INT: [{ uop: '_TO_BOOL_INT', oparg: same, caches: [] }],
  /** dsl/python.ops:704 */
  TO_BOOL_LIST: [{ uop: '_TO_BOOL_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:714 */
  TO_BOOL_NONE: [{ uop: '_TO_BOOL_NONE', oparg: same, caches: [] }],
  /** dsl/python.ops:724 */
  TO_BOOL_STR: [{ uop: '_TO_BOOL_STR', oparg: same, caches: [] }],
  /** dsl/python.ops:1333 */
  UNPACK_SEQUENCE_LIST: [{ uop: '_UNPACK_SEQUENCE_LIST', oparg: same, caches: [] }],
  /** dsl/python.ops:1322 */
  UNPACK_SEQUENCE_TUPLE: [{ uop: '_UNPACK_SEQUENCE_TUPLE', oparg: same, caches: [] }],
  /** dsl/python.ops:1310 */
  UNPACK_SEQUENCE_TWO_TUPLE: [{ uop: '_UNPACK_SEQUENCE_TWO_TUPLE', oparg: same, caches: [] }],
};
