// Generated from dsl/python.ops by `make regen`; do not edit. Digest 74d46bc194b7bc64.
/** Instructions as sequences of micro-ops: what a trace is made from. */
/** One micro-op of an instruction in a trace. */
export interface Step {
  readonly uop: string;
  /** The micro-op's operand, from the instruction's. */
  readonly oparg: (oparg: number) => number;
  /** Its cache fields: units behind the instruction word, and width in units. */
  readonly caches: readonly { readonly offset: number; readonly units: number }[];
}

/** One way of a conditional jump. */
export interface Way {
  readonly uop: string;
  /** Where it fails the trace goes on behind the jump, the other way; else the instruction is run again in tier 1. */
  readonly isBranch: boolean;
}

/** What stands for a jump: one of its ways, or, where it is always taken, what is left of its body. */
export type Branch =
  | {
      readonly kind: 'conditional';
      readonly taken: Way;
      readonly fallthrough: Way;
      readonly offset: (oparg: number) => number;
      /** Slots that the instruction leaves on the stack where it jumps. */
      readonly leaves: (oparg: number) => number;
    }
  | { readonly kind: 'unconditional'; readonly uop: string };

export type Expansion =
  | {
      readonly kind: 'traced';
      readonly steps: readonly (Step & { readonly branch: Branch | null })[];
      /** Slots that a failing check must find again although an earlier micro-op has changed them; 0 for most. */
      readonly saves: (oparg: number) => number;
    }
  | { readonly kind: 'untraced'; readonly reason: string };

const same = (oparg: number): number => oparg;
const none = (): number => 0;

export const EXPANSIONS: Readonly<Record<string, Expansion>> = {
  /** dsl/python.ops:2559 */
  BEFORE_ASYNC_WITH: {
    kind: 'traced',
    steps: [{ uop: '_BEFORE_ASYNC_WITH', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2546 */
  BEFORE_WITH: {
    kind: 'traced',
    steps: [{ uop: '_BEFORE_WITH', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:998 */
  BINARY_OP_INPLACE_ADD_UNICODE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_INPLACE_ADD_UNICODE', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1204 */
  BINARY_SLICE: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SLICE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1126 */
  BINARY_SUBSCR: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SUBSCR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2519 */
  CHECK_EG_MATCH: {
    kind: 'traced',
    steps: [{ uop: '_CHECK_EG_MATCH', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2508 */
  CHECK_EXC_MATCH: {
    kind: 'traced',
    steps: [{ uop: '_CHECK_EXC_MATCH', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2419 */
  CLEANUP_THROW: { kind: 'untraced', reason: '_CLEANUP_THROW: only reached by an exception' },
  /** dsl/python.ops:1267 */
  DELETE_SUBSCR: {
    kind: 'traced',
    steps: [{ uop: '_DELETE_SUBSCR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2465 */
  END_ASYNC_FOR: { kind: 'untraced', reason: '_END_ASYNC_FOR: only reached by an exception' },
  /** dsl/python.ops:724 */
  END_FOR: {
    kind: 'traced',
    steps: [{ uop: '_POP_TOP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:733 */
  END_SEND: {
    kind: 'traced',
    steps: [{ uop: '_END_SEND', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2796 */
  EXIT_INIT_CHECK: {
    kind: 'traced',
    steps: [{ uop: '_EXIT_INIT_CHECK', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3131 */
  FORMAT_SIMPLE: {
    kind: 'traced',
    steps: [{ uop: '_FORMAT_SIMPLE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3142 */
  FORMAT_WITH_SPEC: {
    kind: 'traced',
    steps: [{ uop: '_FORMAT_WITH_SPEC', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2441 */
  GET_AITER: {
    kind: 'traced',
    steps: [{ uop: '_GET_AITER', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2452 */
  GET_ANEXT: {
    kind: 'traced',
    steps: [{ uop: '_GET_ANEXT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2183 */
  GET_ITER: {
    kind: 'traced',
    steps: [{ uop: '_GET_ITER', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3066 */
  GET_LEN: {
    kind: 'traced',
    steps: [{ uop: '_GET_LEN', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2194 */
  GET_YIELD_FROM_ITER: {
    kind: 'traced',
    steps: [{ uop: '_GET_YIELD_FROM_ITER', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1572 */
  LOAD_ASSERTION_ERROR: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_ASSERTION_ERROR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1563 */
  LOAD_BUILD_CLASS: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_BUILD_CLASS', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1497 */
  LOAD_LOCALS: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_LOCALS', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3018 */
  MAKE_FUNCTION: {
    kind: 'traced',
    steps: [{ uop: '_MAKE_FUNCTION', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3106 */
  MATCH_KEYS: {
    kind: 'traced',
    steps: [{ uop: '_MATCH_KEYS', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3086 */
  MATCH_MAPPING: {
    kind: 'traced',
    steps: [{ uop: '_MATCH_MAPPING', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3095 */
  MATCH_SEQUENCE: {
    kind: 'traced',
    steps: [{ uop: '_MATCH_SEQUENCE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:571 */
  NOP: { kind: 'traced', steps: [{ uop: '_NOP', oparg: same, caches: [], branch: null }], saves: none },
  /** dsl/python.ops:2497 */
  POP_EXCEPT: {
    kind: 'traced',
    steps: [{ uop: '_POP_EXCEPT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:710 */
  POP_TOP: {
    kind: 'traced',
    steps: [{ uop: '_POP_TOP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2488 */
  PUSH_EXC_INFO: {
    kind: 'traced',
    steps: [{ uop: '_PUSH_EXC_INFO', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:719 */
  PUSH_NULL: {
    kind: 'traced',
    steps: [{ uop: '_PUSH_NULL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2348 */
  RETURN_GENERATOR: {
    kind: 'traced',
    steps: [{ uop: '_RETURN_GENERATOR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2332 */
  RETURN_VALUE: {
    kind: 'traced',
    steps: [{ uop: '_POP_FRAME', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1540 */
  SETUP_ANNOTATIONS: {
    kind: 'traced',
    steps: [{ uop: '_SETUP_ANNOTATIONS', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1215 */
  STORE_SLICE: {
    kind: 'traced',
    steps: [{ uop: '_STORE_SLICE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1230 */
  STORE_SUBSCR: {
    kind: 'traced',
    steps: [{ uop: '_STORE_SUBSCR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:797 */
  TO_BOOL: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:782 */
  UNARY_INVERT: {
    kind: 'traced',
    steps: [{ uop: '_UNARY_INVERT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:762 */
  UNARY_NEGATIVE: {
    kind: 'traced',
    steps: [{ uop: '_UNARY_NEGATIVE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:771 */
  UNARY_NOT: {
    kind: 'traced',
    steps: [{ uop: '_UNARY_NOT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2570 */
  WITH_EXCEPT_START: {
    kind: 'traced',
    steps: [{ uop: '_WITH_EXCEPT_START', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:899 */
  BINARY_OP: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_OP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1329 */
  BUILD_CONST_KEY_MAP: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_CONST_KEY_MAP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1298 */
  BUILD_LIST: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_LIST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1320 */
  BUILD_MAP: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_MAP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1309 */
  BUILD_SET: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_SET', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1338 */
  BUILD_SLICE: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_SLICE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1280 */
  BUILD_STRING: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_STRING', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1289 */
  BUILD_TUPLE: {
    kind: 'traced',
    steps: [{ uop: '_BUILD_TUPLE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2598 */
  CALL: { kind: 'untraced', reason: '_CALL: enters a frame or not, as the callable is' },
  /** dsl/python.ops:2982 */
  CALL_FUNCTION_EX: {
    kind: 'untraced',
    reason: '_CALL_FUNCTION_EX: enters a frame or not, as the callable is',
  },
  /** dsl/python.ops:2995 */
  CALL_INTRINSIC_1: {
    kind: 'traced',
    steps: [{ uop: '_CALL_INTRINSIC_1', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3007 */
  CALL_INTRINSIC_2: {
    kind: 'traced',
    steps: [{ uop: '_CALL_INTRINSIC_2', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2962 */
  CALL_KW: { kind: 'untraced', reason: '_CALL_KW: enters a frame or not, as the callable is' },
  /** dsl/python.ops:1022 */
  COMPARE_OP: {
    kind: 'traced',
    steps: [{ uop: '_COMPARE_OP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1081 */
  CONTAINS_OP: {
    kind: 'traced',
    steps: [{ uop: '_CONTAINS_OP', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3119 */
  CONVERT_VALUE: {
    kind: 'traced',
    steps: [{ uop: '_CONVERT_VALUE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:742 */
  COPY: { kind: 'traced', steps: [{ uop: '_COPY', oparg: same, caches: [], branch: null }], saves: none },
  /** dsl/python.ops:1689 */
  COPY_FREE_VARS: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_CALLEE', oparg: same, caches: [], branch: null },
      { uop: '_LOAD_FREE_VARS', oparg: same, caches: [], branch: null },
      { uop: '_STORE_FREE_VARS', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2052 */
  DELETE_ATTR: {
    kind: 'traced',
    steps: [{ uop: '_DELETE_ATTR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1723 */
  DELETE_DEREF: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_FAST', oparg: same, caches: [], branch: null },
      { uop: '_DELETE_DEREF', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:701 */
  DELETE_FAST: {
    kind: 'traced',
    steps: [{ uop: '_DELETE_FAST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1658 */
  DELETE_GLOBAL: {
    kind: 'traced',
    steps: [{ uop: '_DELETE_GLOBAL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1531 */
  DELETE_NAME: {
    kind: 'traced',
    steps: [{ uop: '_DELETE_NAME', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1419 */
  DICT_MERGE: {
    kind: 'traced',
    steps: [{ uop: '_DICT_MERGE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1407 */
  DICT_UPDATE: {
    kind: 'traced',
    steps: [{ uop: '_DICT_UPDATE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:620 */
  ENTER_EXECUTOR: { kind: 'untraced', reason: '_ENTER_EXECUTOR: enters a trace, so it is in none' },
  /** dsl/python.ops:606 */
  EXTENDED_ARG: {
    kind: 'untraced',
    reason: '_EXTENDED_ARG: folded into the operand of the instruction it precedes',
  },
  /** dsl/python.ops:2211 */
  FOR_ITER: {
    kind: 'traced',
    steps: [
      {
        uop: '_FOR_ITER',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => 2 + oparg,
          leaves: () => 0,
          taken: { uop: '_FOR_ITER__TAKEN', isBranch: true },
          fallthrough: { uop: '_FOR_ITER__FALLTHROUGH', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2430 */
  GET_AWAITABLE: {
    kind: 'traced',
    steps: [{ uop: '_GET_AWAITABLE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3053 */
  IMPORT_FROM: { kind: 'untraced', reason: '_IMPORT_FROM: may import a submodule' },
  /** dsl/python.ops:3041 */
  IMPORT_NAME: { kind: 'untraced', reason: '_IMPORT_NAME: runs a module' },
  /** dsl/python.ops:1065 */
  IS_OP: { kind: 'traced', steps: [{ uop: '_IS_OP', oparg: same, caches: [], branch: null }], saves: none },
  /** dsl/python.ops:2126 */
  JUMP_BACKWARD: {
    kind: 'traced',
    steps: [
      {
        uop: '_JUMP_BACKWARD',
        oparg: same,
        caches: [],
        branch: { kind: 'unconditional', uop: '_TIER2_RESUME_CHECK' },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2136 */
  JUMP_BACKWARD_NO_INTERRUPT: {
    kind: 'traced',
    steps: [
      {
        uop: '_JUMP_BACKWARD_NO_INTERRUPT',
        oparg: same,
        caches: [],
        branch: { kind: 'unconditional', uop: '_NOP' },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2113 */
  JUMP_FORWARD: {
    kind: 'traced',
    steps: [
      { uop: '_JUMP_FORWARD', oparg: same, caches: [], branch: { kind: 'unconditional', uop: '_NOP' } },
    ],
    saves: none,
  },
  /** dsl/python.ops:1352 */
  LIST_APPEND: {
    kind: 'traced',
    steps: [{ uop: '_LIST_APPEND', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1363 */
  LIST_EXTEND: {
    kind: 'traced',
    steps: [{ uop: '_LIST_EXTEND', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1765 */
  LOAD_ATTR: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_ATTR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:669 */
  LOAD_CONST: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_CONST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1702 */
  LOAD_DEREF: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_FAST', oparg: same, caches: [], branch: null },
      { uop: '_LOAD_DEREF', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:645 */
  LOAD_FAST: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_FAST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:655 */
  LOAD_FAST_AND_CLEAR: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_FAST_AND_CLEAR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:635 */
  LOAD_FAST_CHECK: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_FAST_CHECK', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:660 */
  LOAD_FAST_LOAD_FAST: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_FAST', oparg: (oparg) => oparg >> 4, caches: [], branch: null },
      { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1741 */
  LOAD_FROM_DICT_OR_DEREF: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_FROM_DICT_OR_DEREF', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1552 */
  LOAD_FROM_DICT_OR_GLOBALS: {
    kind: 'untraced',
    reason: '_LOAD_FROM_DICT_OR_GLOBALS: the namespace of a class body or module; loops there are rare',
  },
  /** dsl/python.ops:1590 */
  LOAD_GLOBAL: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_GLOBAL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1509 */
  LOAD_NAME: {
    kind: 'untraced',
    reason: '_LOAD_NAME: the namespace of a class body or module; loops there are rare',
  },
  /** dsl/python.ops:2070 */
  LOAD_SUPER_ATTR: {
    kind: 'untraced',
    reason:
      '_LOAD_SUPER_ATTR: the super object may be of any class; its specialised forms are what traces hold',
  },
  /** dsl/python.ops:1671 */
  MAKE_CELL: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_FAST', oparg: same, caches: [], branch: null },
      { uop: '_MAKE_CELL', oparg: same, caches: [], branch: null },
      { uop: '_STORE_FAST', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1396 */
  MAP_ADD: {
    kind: 'traced',
    steps: [{ uop: '_MAP_ADD', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3077 */
  MATCH_CLASS: {
    kind: 'traced',
    steps: [{ uop: '_MATCH_CLASS', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2160 */
  POP_JUMP_IF_FALSE: {
    kind: 'traced',
    steps: [
      {
        uop: '_POP_JUMP_IF_FALSE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => oparg,
          leaves: () => 0,
          taken: { uop: '_GUARD_IS_FALSE_POP', isBranch: true },
          fallthrough: { uop: '_GUARD_IS_TRUE_POP', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2165 */
  POP_JUMP_IF_NONE: {
    kind: 'traced',
    steps: [
      { uop: '_IS_NONE', oparg: same, caches: [], branch: null },
      {
        uop: '_POP_JUMP_IF_TRUE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => oparg,
          leaves: () => 0,
          taken: { uop: '_GUARD_IS_TRUE_POP', isBranch: true },
          fallthrough: { uop: '_GUARD_IS_FALSE_POP', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2170 */
  POP_JUMP_IF_NOT_NONE: {
    kind: 'traced',
    steps: [
      { uop: '_IS_NONE', oparg: same, caches: [], branch: null },
      {
        uop: '_POP_JUMP_IF_FALSE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => oparg,
          leaves: () => 0,
          taken: { uop: '_GUARD_IS_FALSE_POP', isBranch: true },
          fallthrough: { uop: '_GUARD_IS_TRUE_POP', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2155 */
  POP_JUMP_IF_TRUE: {
    kind: 'traced',
    steps: [
      {
        uop: '_POP_JUMP_IF_TRUE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => oparg,
          leaves: () => 0,
          taken: { uop: '_GUARD_IS_TRUE_POP', isBranch: true },
          fallthrough: { uop: '_GUARD_IS_FALSE_POP', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:2479 */
  RAISE_VARARGS: { kind: 'untraced', reason: '_RAISE_VARARGS: always raises' },
  /** dsl/python.ops:2533 */
  RERAISE: { kind: 'untraced', reason: '_RERAISE: always raises' },
  /** dsl/python.ops:2337 */
  RETURN_CONST: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_CONST', oparg: same, caches: [], branch: null },
      { uop: '_POP_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2386 */
  SEND: {
    kind: 'traced',
    steps: [
      {
        uop: '_SEND',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => oparg,
          leaves: () => 2,
          taken: { uop: '_SEND__TAKEN', isBranch: true },
          fallthrough: { uop: '_SEND__FALLTHROUGH', isBranch: true },
        },
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:1374 */
  SET_ADD: {
    kind: 'traced',
    steps: [{ uop: '_SET_ADD', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:3027 */
  SET_FUNCTION_ATTRIBUTE: {
    kind: 'traced',
    steps: [{ uop: '_SET_FUNCTION_ATTRIBUTE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1385 */
  SET_UPDATE: {
    kind: 'traced',
    steps: [{ uop: '_SET_UPDATE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1995 */
  STORE_ATTR: {
    kind: 'traced',
    steps: [{ uop: '_STORE_ATTR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1711 */
  STORE_DEREF: {
    kind: 'traced',
    steps: [
      { uop: '_LOAD_FAST', oparg: same, caches: [], branch: null },
      { uop: '_STORE_DEREF', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:678 */
  STORE_FAST: {
    kind: 'traced',
    steps: [{ uop: '_STORE_FAST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:683 */
  STORE_FAST_LOAD_FAST: {
    kind: 'traced',
    steps: [
      { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [], branch: null },
      { uop: '_LOAD_FAST', oparg: (oparg) => oparg & 15, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:688 */
  STORE_FAST_STORE_FAST: {
    kind: 'traced',
    steps: [
      { uop: '_STORE_FAST', oparg: (oparg) => oparg >> 4, caches: [], branch: null },
      { uop: '_STORE_FAST', oparg: (oparg) => oparg & 15, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1647 */
  STORE_GLOBAL: {
    kind: 'traced',
    steps: [{ uop: '_STORE_GLOBAL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1520 */
  STORE_NAME: {
    kind: 'traced',
    steps: [{ uop: '_STORE_NAME', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:749 */
  SWAP: { kind: 'traced', steps: [{ uop: '_SWAP', oparg: same, caches: [], branch: null }], saves: none },
  /** dsl/python.ops:1484 */
  UNPACK_EX: {
    kind: 'traced',
    steps: [{ uop: '_UNPACK_EX', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1436 */
  UNPACK_SEQUENCE: {
    kind: 'traced',
    steps: [{ uop: '_UNPACK_SEQUENCE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2361 */
  YIELD_VALUE: { kind: 'untraced', reason: '_YIELD_VALUE: suspends the frame' },
  /** dsl/python.ops:585 */
  RESUME: { kind: 'untraced', reason: '_RESUME: the first execution only; RESUME_CHECK takes its place' },
  /** dsl/python.ops:956 */
  BINARY_OP_ADD_FLOAT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_ADD_FLOAT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:921 */
  BINARY_OP_ADD_INT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_INT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_ADD_INT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:985 */
  BINARY_OP_ADD_UNICODE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_ADD_UNICODE', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:968 */
  BINARY_OP_MULTIPLY_FLOAT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_MULTIPLY_FLOAT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:933 */
  BINARY_OP_MULTIPLY_INT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_INT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_MULTIPLY_INT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:962 */
  BINARY_OP_SUBTRACT_FLOAT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_SUBTRACT_FLOAT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:927 */
  BINARY_OP_SUBTRACT_INT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_INT', oparg: same, caches: [], branch: null },
      { uop: '_BINARY_OP_SUBTRACT_INT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1175 */
  BINARY_SUBSCR_DICT: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SUBSCR_DICT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1190 */
  BINARY_SUBSCR_GETITEM: {
    kind: 'untraced',
    reason: '_BINARY_SUBSCR_GETITEM: the callee is found on the class, not in a cache',
  },
  /** dsl/python.ops:1138 */
  BINARY_SUBSCR_LIST_INT: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SUBSCR_LIST_INT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1151 */
  BINARY_SUBSCR_STR_INT: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SUBSCR_STR_INT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1163 */
  BINARY_SUBSCR_TUPLE_INT: {
    kind: 'traced',
    steps: [{ uop: '_BINARY_SUBSCR_TUPLE_INT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2783 */
  CALL_ALLOC_AND_ENTER_INIT: {
    kind: 'untraced',
    reason: '_CALL_ALLOC_AND_ENTER_INIT: a trace would have to inline `__init__`; two frames are pushed',
  },
  /** dsl/python.ops:2641 */
  CALL_BOUND_METHOD_EXACT_ARGS: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_PEP_523', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_CALL_BOUND_METHOD_EXACT_ARGS', oparg: same, caches: [], branch: null },
      { uop: '_INIT_CALL_BOUND_METHOD_EXACT_ARGS', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_FUNCTION_EXACT_ARGS', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_CHECK_STACK_SPACE', oparg: same, caches: [], branch: null },
      { uop: '_INIT_CALL_PY_EXACT_ARGS', oparg: same, caches: [], branch: null },
      { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
      { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: (oparg) => 2 + oparg,
  },
  /** dsl/python.ops:2686 */
  CALL_BOUND_METHOD_GENERAL: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_PEP_523', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_METHOD_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_EXPAND_METHOD', oparg: same, caches: [], branch: null },
      { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [], branch: null },
      { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
      { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2766 */
  CALL_BUILTIN_CLASS: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_BUILTIN_CLASS', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2823 */
  CALL_BUILTIN_FAST: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_BUILTIN_FAST', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2835 */
  CALL_BUILTIN_FAST_WITH_KEYWORDS: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_BUILTIN_FAST_WITH_KEYWORDS', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2811 */
  CALL_BUILTIN_O: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_BUILTIN_O', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2863 */
  CALL_ISINSTANCE: {
    kind: 'traced',
    steps: [{ uop: '_CALL_ISINSTANCE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2849 */
  CALL_LEN: {
    kind: 'traced',
    steps: [{ uop: '_CALL_LEN', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2880 */
  CALL_LIST_APPEND: {
    kind: 'traced',
    steps: [{ uop: '_CALL_LIST_APPEND', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2935 */
  CALL_METHOD_DESCRIPTOR_FAST: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_METHOD_DESCRIPTOR_FAST', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2908 */
  CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2922 */
  CALL_METHOD_DESCRIPTOR_NOARGS: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_METHOD_DESCRIPTOR_NOARGS', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2895 */
  CALL_METHOD_DESCRIPTOR_O: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_METHOD_DESCRIPTOR_O', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2711 */
  CALL_NON_PY_GENERAL: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_IS_NOT_PY_CALLABLE', oparg: same, caches: [], branch: null },
      { uop: '_CALL_NON_PY_GENERAL', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2623 */
  CALL_PY_EXACT_ARGS: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_PEP_523', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_FUNCTION_EXACT_ARGS', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_CHECK_STACK_SPACE', oparg: same, caches: [], branch: null },
      { uop: '_INIT_CALL_PY_EXACT_ARGS', oparg: same, caches: [], branch: null },
      { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
      { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2662 */
  CALL_PY_GENERAL: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_PEP_523', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_FUNCTION_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_PY_FRAME_GENERAL', oparg: same, caches: [], branch: null },
      { uop: '_SAVE_RETURN_OFFSET', oparg: same, caches: [], branch: null },
      { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2739 */
  CALL_STR_1: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_STR_1', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2753 */
  CALL_TUPLE_1: {
    kind: 'traced',
    steps: [
      { uop: '_CALL_TUPLE_1', oparg: same, caches: [], branch: null },
      { uop: '_CHECK_PERIODIC', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2725 */
  CALL_TYPE_1: {
    kind: 'traced',
    steps: [{ uop: '_CALL_TYPE_1', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1044 */
  COMPARE_OP_FLOAT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_FLOAT', oparg: same, caches: [], branch: null },
      { uop: '_COMPARE_OP_FLOAT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1031 */
  COMPARE_OP_INT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_INT', oparg: same, caches: [], branch: null },
      { uop: '_COMPARE_OP_INT', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1053 */
  COMPARE_OP_STR: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_BOTH_UNICODE', oparg: same, caches: [], branch: null },
      { uop: '_COMPARE_OP_STR', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1107 */
  CONTAINS_OP_DICT: {
    kind: 'traced',
    steps: [{ uop: '_CONTAINS_OP_DICT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1094 */
  CONTAINS_OP_SET: {
    kind: 'traced',
    steps: [{ uop: '_CONTAINS_OP_SET', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2317 */
  FOR_ITER_GEN: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_PEP_523', oparg: same, caches: [], branch: null },
      { uop: '_FOR_ITER_GEN_FRAME', oparg: same, caches: [], branch: null },
      { uop: '_PUSH_FRAME', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2242 */
  FOR_ITER_LIST: {
    kind: 'traced',
    steps: [
      { uop: '_ITER_CHECK_LIST', oparg: same, caches: [], branch: null },
      {
        uop: '_ITER_JUMP_LIST',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => 2 + oparg,
          leaves: () => 0,
          taken: { uop: '_ITER_JUMP_LIST__TAKEN', isBranch: false },
          fallthrough: { uop: '_GUARD_NOT_EXHAUSTED_LIST', isBranch: false },
        },
      },
      { uop: '_ITER_NEXT_LIST', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2297 */
  FOR_ITER_RANGE: {
    kind: 'traced',
    steps: [
      { uop: '_ITER_CHECK_RANGE', oparg: same, caches: [], branch: null },
      {
        uop: '_ITER_JUMP_RANGE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => 2 + oparg,
          leaves: () => 0,
          taken: { uop: '_ITER_JUMP_RANGE__TAKEN', isBranch: false },
          fallthrough: { uop: '_GUARD_NOT_EXHAUSTED_RANGE', isBranch: false },
        },
      },
      { uop: '_ITER_NEXT_RANGE', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2273 */
  FOR_ITER_TUPLE: {
    kind: 'traced',
    steps: [
      { uop: '_ITER_CHECK_TUPLE', oparg: same, caches: [], branch: null },
      {
        uop: '_ITER_JUMP_TUPLE',
        oparg: same,
        caches: [],
        branch: {
          kind: 'conditional',
          offset: (oparg) => 2 + oparg,
          leaves: () => 0,
          taken: { uop: '_ITER_JUMP_TUPLE__TAKEN', isBranch: false },
          fallthrough: { uop: '_GUARD_NOT_EXHAUSTED_TUPLE', isBranch: false },
        },
      },
      { uop: '_ITER_NEXT_TUPLE', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1859 */
  LOAD_ATTR_CLASS: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_ATTR_CLASS', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_LOAD_ATTR_CLASS', oparg: same, caches: [{ offset: 5, units: 4 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1894 */
  LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: {
    kind: 'untraced',
    reason:
      '_LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: a trace would have to inline `__getattribute__`; its frame is pushed from a cache',
  },
  /** dsl/python.ops:1782 */
  LOAD_ATTR_INSTANCE_VALUE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_CHECK_MANAGED_OBJECT_HAS_VALUES', oparg: same, caches: [], branch: null },
      { uop: '_LOAD_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1946 */
  LOAD_ATTR_METHOD_LAZY_DICT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_CHECK_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [], branch: null },
      { uop: '_LOAD_ATTR_METHOD_LAZY_DICT', oparg: same, caches: [{ offset: 5, units: 4 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1930 */
  LOAD_ATTR_METHOD_NO_DICT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_LOAD_ATTR_METHOD_NO_DICT', oparg: same, caches: [{ offset: 5, units: 4 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1918 */
  LOAD_ATTR_METHOD_WITH_VALUES: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [], branch: null },
      { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }], branch: null },
      { uop: '_LOAD_ATTR_METHOD_WITH_VALUES', oparg: same, caches: [{ offset: 5, units: 4 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1802 */
  LOAD_ATTR_MODULE: {
    kind: 'traced',
    steps: [
      { uop: '_CHECK_ATTR_MODULE', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_LOAD_ATTR_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1970 */
  LOAD_ATTR_NONDESCRIPTOR_NO_DICT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      {
        uop: '_LOAD_ATTR_NONDESCRIPTOR_NO_DICT',
        oparg: same,
        caches: [{ offset: 5, units: 4 }],
        branch: null,
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:1958 */
  LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_GUARD_DORV_VALUES_INST_ATTR_FROM_DICT', oparg: same, caches: [], branch: null },
      { uop: '_GUARD_KEYS_VERSION', oparg: same, caches: [{ offset: 3, units: 2 }], branch: null },
      {
        uop: '_LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES',
        oparg: same,
        caches: [{ offset: 5, units: 4 }],
        branch: null,
      },
    ],
    saves: none,
  },
  /** dsl/python.ops:1876 */
  LOAD_ATTR_PROPERTY: {
    kind: 'untraced',
    reason: '_LOAD_ATTR_PROPERTY: a trace would have to inline the getter; its frame is pushed from a cache',
  },
  /** dsl/python.ops:1841 */
  LOAD_ATTR_SLOT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_LOAD_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1820 */
  LOAD_ATTR_WITH_HINT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_CHECK_ATTR_WITH_HINT', oparg: same, caches: [], branch: null },
      { uop: '_LOAD_ATTR_WITH_HINT', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1631 */
  LOAD_GLOBAL_BUILTIN: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }], branch: null },
      { uop: '_GUARD_BUILTINS_VERSION', oparg: same, caches: [{ offset: 2, units: 1 }], branch: null },
      { uop: '_LOAD_GLOBAL_BUILTINS', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:1624 */
  LOAD_GLOBAL_MODULE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_GLOBALS_VERSION', oparg: same, caches: [{ offset: 1, units: 1 }], branch: null },
      { uop: '_LOAD_GLOBAL_MODULE', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2083 */
  LOAD_SUPER_ATTR_ATTR: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_SUPER_ATTR_ATTR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2098 */
  LOAD_SUPER_ATTR_METHOD: {
    kind: 'traced',
    steps: [{ uop: '_LOAD_SUPER_ATTR_METHOD', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:594 */
  RESUME_CHECK: {
    kind: 'traced',
    steps: [{ uop: '_RESUME_CHECK', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:2400 */
  SEND_GEN: { kind: 'untraced', reason: "_SEND_GEN: enters the generator's frame, which may be any" },
  /** dsl/python.ops:2011 */
  STORE_ATTR_INSTANCE_VALUE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_GUARD_DORV_NO_DICT', oparg: same, caches: [], branch: null },
      { uop: '_STORE_ATTR_INSTANCE_VALUE', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2023 */
  STORE_ATTR_SLOT: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_STORE_ATTR_SLOT', oparg: same, caches: [{ offset: 3, units: 1 }], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:2037 */
  STORE_ATTR_WITH_HINT: {
    kind: 'untraced',
    reason: '_STORE_ATTR_WITH_HINT: whether the hint was right is known only with the store',
  },
  /** dsl/python.ops:1254 */
  STORE_SUBSCR_DICT: {
    kind: 'traced',
    steps: [{ uop: '_STORE_SUBSCR_DICT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1242 */
  STORE_SUBSCR_LIST_INT: {
    kind: 'traced',
    steps: [{ uop: '_STORE_SUBSCR_LIST_INT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:862 */
  TO_BOOL_ALWAYS_TRUE: {
    kind: 'traced',
    steps: [
      { uop: '_GUARD_TYPE_VERSION', oparg: same, caches: [{ offset: 1, units: 2 }], branch: null },
      { uop: '_REPLACE_WITH_TRUE', oparg: same, caches: [], branch: null },
    ],
    saves: none,
  },
  /** dsl/python.ops:806 */
  TO_BOOL_BOOL: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL_BOOL', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:816 */
  TO_BOOL_INT: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL_INT', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:826 */
  TO_BOOL_LIST: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL_LIST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:836 */
  TO_BOOL_NONE: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL_NONE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:846 */
  TO_BOOL_STR: {
    kind: 'traced',
    steps: [{ uop: '_TO_BOOL_STR', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1471 */
  UNPACK_SEQUENCE_LIST: {
    kind: 'traced',
    steps: [{ uop: '_UNPACK_SEQUENCE_LIST', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1460 */
  UNPACK_SEQUENCE_TUPLE: {
    kind: 'traced',
    steps: [{ uop: '_UNPACK_SEQUENCE_TUPLE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
  /** dsl/python.ops:1448 */
  UNPACK_SEQUENCE_TWO_TUPLE: {
    kind: 'traced',
    steps: [{ uop: '_UNPACK_SEQUENCE_TWO_TUPLE', oparg: same, caches: [], branch: null }],
    saves: none,
  },
};
