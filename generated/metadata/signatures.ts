// Generated from dsl/python.ops by `make regen`; do not edit. Digest 5e87d8f34fe35a2d.
/** What instructions and micro-ops find on the stack and leave there. */
/** A value, or a run of values, on the stack. */
export interface Item {
  readonly name: string;
  /** Of each value: `int`, `object?` with NULL, `null`. */
  readonly type: string;
  /** Slots that it takes. */
  readonly size: (oparg: number) => number;
}

/** From the bottom to the top of the stack. */
export interface Signature {
  readonly inputs: readonly Item[];
  readonly outputs: readonly Item[];
  readonly caches: readonly { readonly name: string; readonly type: string; readonly units: number }[];
}

export const INSTRUCTION_SIGNATURES: Readonly<Record<string, Signature>> = {
  BEFORE_ASYNC_WITH: {
    inputs: [{ name: 'mgr', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  BEFORE_WITH: {
    inputs: [{ name: 'mgr', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  BINARY_OP_INPLACE_ADD_UNICODE: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'str', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SLICE: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  BINARY_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  CHECK_EG_MATCH: {
    inputs: [
      { name: 'exc_value', type: 'object', size: () => 1 },
      { name: 'match_type', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'rest_and_match', type: 'object', size: () => 2 }],
    caches: [],
  },
  CHECK_EXC_MATCH: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'b', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  CLEANUP_THROW: {
    inputs: [
      { name: 'sub_iter', type: 'object', size: () => 1 },
      { name: 'last_sent_val', type: 'object', size: () => 1 },
      { name: 'exc_value', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'none', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  DELETE_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  END_ASYNC_FOR: {
    inputs: [
      { name: 'awaitable', type: 'object', size: () => 1 },
      { name: 'exc', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  END_FOR: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  END_SEND: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  EXIT_INIT_CHECK: {
    inputs: [{ name: 'should_be_none', type: 'object', size: () => 1 }],
    outputs: [],
    caches: [],
  },
  FORMAT_SIMPLE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  FORMAT_WITH_SPEC: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'fmt_spec', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  GET_AITER: {
    inputs: [{ name: 'obj', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  GET_ANEXT: {
    inputs: [{ name: 'aiter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'aiter', type: 'object', size: () => 1 },
      { name: 'awaitable', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  GET_ITER: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  GET_LEN: {
    inputs: [{ name: 'obj', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'obj', type: 'object', size: () => 1 },
      { name: 'len_o', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  GET_YIELD_FROM_ITER: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  LOAD_ASSERTION_ERROR: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  LOAD_BUILD_CLASS: { inputs: [], outputs: [{ name: 'bc', type: 'object', size: () => 1 }], caches: [] },
  LOAD_LOCALS: { inputs: [], outputs: [{ name: 'locals', type: 'object', size: () => 1 }], caches: [] },
  MAKE_FUNCTION: {
    inputs: [{ name: 'codeobj', type: 'object', size: () => 1 }],
    outputs: [{ name: 'func', type: 'function', size: () => 1 }],
    caches: [],
  },
  MATCH_KEYS: {
    inputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'keys', type: 'tuple', size: () => 1 },
    ],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'keys', type: 'tuple', size: () => 1 },
      { name: 'values_or_none', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  MATCH_MAPPING: {
    inputs: [{ name: 'subject', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'res', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  MATCH_SEQUENCE: {
    inputs: [{ name: 'subject', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'res', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  NOP: { inputs: [], outputs: [], caches: [] },
  POP_EXCEPT: { inputs: [{ name: 'exc_value', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  POP_TOP: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  PUSH_EXC_INFO: {
    inputs: [{ name: 'new_exc', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'prev_exc', type: 'object', size: () => 1 },
      { name: 'new_exc', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  PUSH_NULL: { inputs: [], outputs: [{ name: 'res', type: 'null', size: () => 1 }], caches: [] },
  RETURN_GENERATOR: { inputs: [], outputs: [{ name: 'res', type: 'object', size: () => 1 }], caches: [] },
  RETURN_VALUE: {
    inputs: [{ name: 'retval', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  SETUP_ANNOTATIONS: { inputs: [], outputs: [], caches: [] },
  STORE_SLICE: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  STORE_SUBSCR: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  TO_BOOL: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'counter', units: 1, type: 'u16' },
      { name: 'version', units: 2, type: 'unused' },
    ],
  },
  UNARY_INVERT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  UNARY_NEGATIVE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  UNARY_NOT: {
    inputs: [{ name: 'value', type: 'bool', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  WITH_EXCEPT_START: {
    inputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'lasti', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'val', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'lasti', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'val', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  BINARY_OP: {
    inputs: [
      { name: 'lhs', type: 'object', size: () => 1 },
      { name: 'rhs', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  BUILD_CONST_KEY_MAP: {
    inputs: [
      { name: 'values', type: 'object', size: (oparg) => oparg },
      { name: 'keys', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'map', type: 'object', size: () => 1 }],
    caches: [],
  },
  BUILD_LIST: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'list', type: 'list', size: () => 1 }],
    caches: [],
  },
  BUILD_MAP: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg * 2 }],
    outputs: [{ name: 'map', type: 'object', size: () => 1 }],
    caches: [],
  },
  BUILD_SET: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'set', type: 'object', size: () => 1 }],
    caches: [],
  },
  BUILD_SLICE: {
    inputs: [
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object?', size: (oparg) => ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0) },
    ],
    outputs: [{ name: 'slice', type: 'object', size: () => 1 }],
    caches: [],
  },
  BUILD_STRING: {
    inputs: [{ name: 'pieces', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'str', type: 'str', size: () => 1 }],
    caches: [],
  },
  BUILD_TUPLE: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'tup', type: 'tuple', size: () => 1 }],
    caches: [],
  },
  CALL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'counter', units: 1, type: 'u16' },
      { name: 'func_version', units: 2, type: 'unused' },
    ],
  },
  CALL_FUNCTION_EX: {
    inputs: [
      { name: 'func', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'callargs', type: 'object', size: () => 1 },
      { name: 'kwargs', type: 'object?', size: (oparg) => oparg & 1 },
    ],
    outputs: [{ name: 'result', type: 'object', size: () => 1 }],
    caches: [],
  },
  CALL_INTRINSIC_1: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  CALL_INTRINSIC_2: {
    inputs: [
      { name: 'value2', type: 'object', size: () => 1 },
      { name: 'value1', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  CALL_KW: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  COMPARE_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  CONTAINS_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  CONVERT_VALUE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'result', type: 'object', size: () => 1 }],
    caches: [],
  },
  COPY: {
    inputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    outputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'top', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  COPY_FREE_VARS: { inputs: [], outputs: [], caches: [] },
  DELETE_ATTR: { inputs: [{ name: 'owner', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  DELETE_DEREF: { inputs: [], outputs: [], caches: [] },
  DELETE_FAST: { inputs: [], outputs: [], caches: [] },
  DELETE_GLOBAL: { inputs: [], outputs: [], caches: [] },
  DELETE_NAME: { inputs: [], outputs: [], caches: [] },
  DICT_MERGE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'unused_3', type: 'object?', size: () => 1 },
      { name: 'unused_2', type: 'object?', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'update', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'unused_3', type: 'object?', size: () => 1 },
      { name: 'unused_2', type: 'object?', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  DICT_UPDATE: {
    inputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'update', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  ENTER_EXECUTOR: { inputs: [], outputs: [], caches: [] },
  EXTENDED_ARG: { inputs: [], outputs: [], caches: [] },
  FOR_ITER: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  GET_AWAITABLE: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  IMPORT_FROM: {
    inputs: [{ name: 'from', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'from', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  IMPORT_NAME: {
    inputs: [
      { name: 'level', type: 'object', size: () => 1 },
      { name: 'fromlist', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  IS_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  JUMP_BACKWARD: { inputs: [], outputs: [], caches: [{ name: 'counter', units: 1, type: 'unused' }] },
  JUMP_BACKWARD_NO_INTERRUPT: { inputs: [], outputs: [], caches: [] },
  JUMP_FORWARD: { inputs: [], outputs: [], caches: [] },
  LIST_APPEND: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  LIST_EXTEND: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  LOAD_ATTR: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'counter', units: 1, type: 'u16' },
      { name: 'version', units: 2, type: 'unused' },
      { name: 'keys_version', units: 2, type: 'unused' },
      { name: 'descr', units: 4, type: 'unused' },
    ],
  },
  LOAD_CONST: { inputs: [], outputs: [{ name: 'value', type: 'object', size: () => 1 }], caches: [] },
  LOAD_DEREF: { inputs: [], outputs: [{ name: 'value_2', type: 'object', size: () => 1 }], caches: [] },
  LOAD_FAST: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  LOAD_FAST_AND_CLEAR: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object?', size: () => 1 }],
    caches: [],
  },
  LOAD_FAST_CHECK: { inputs: [], outputs: [{ name: 'value', type: 'object', size: () => 1 }], caches: [] },
  LOAD_FAST_LOAD_FAST: {
    inputs: [],
    outputs: [
      { name: 'value', type: 'object?', size: () => 1 },
      { name: 'value_2', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  LOAD_FROM_DICT_OR_DEREF: {
    inputs: [{ name: 'class_dict', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  LOAD_FROM_DICT_OR_GLOBALS: {
    inputs: [{ name: 'mod_or_class_dict', type: 'object', size: () => 1 }],
    outputs: [{ name: 'v', type: 'object', size: () => 1 }],
    caches: [],
  },
  LOAD_GLOBAL: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'counter', units: 1, type: 'u16' },
      { name: 'index', units: 1, type: 'unused' },
      { name: 'module_keys_version', units: 1, type: 'unused' },
      { name: 'builtin_keys_version', units: 1, type: 'unused' },
    ],
  },
  LOAD_NAME: { inputs: [], outputs: [{ name: 'v', type: 'object', size: () => 1 }], caches: [] },
  LOAD_SUPER_ATTR: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  MAKE_CELL: { inputs: [], outputs: [], caches: [] },
  MAP_ADD: {
    inputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'key', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  MATCH_CLASS: {
    inputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'type', type: 'object', size: () => 1 },
      { name: 'names', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'attrs', type: 'object', size: () => 1 }],
    caches: [],
  },
  POP_JUMP_IF_FALSE: {
    inputs: [{ name: 'cond', type: 'bool', size: () => 1 }],
    outputs: [],
    caches: [{ name: 'counter', units: 1, type: 'unused' }],
  },
  POP_JUMP_IF_NONE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [],
    caches: [{ name: 'counter', units: 1, type: 'unused' }],
  },
  POP_JUMP_IF_NOT_NONE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [],
    caches: [{ name: 'counter', units: 1, type: 'unused' }],
  },
  POP_JUMP_IF_TRUE: {
    inputs: [{ name: 'cond', type: 'bool', size: () => 1 }],
    outputs: [],
    caches: [{ name: 'counter', units: 1, type: 'unused' }],
  },
  RAISE_VARARGS: {
    inputs: [{ name: 'args', type: 'object', size: (oparg) => oparg }],
    outputs: [],
    caches: [],
  },
  RERAISE: {
    inputs: [
      { name: 'values', type: 'object', size: (oparg) => oparg },
      { name: 'exc', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  RETURN_CONST: { inputs: [], outputs: [{ name: 'res', type: 'object', size: () => 1 }], caches: [] },
  SEND: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  SET_ADD: {
    inputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  SET_FUNCTION_ATTRIBUTE: {
    inputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'func', type: 'function', size: () => 1 },
    ],
    outputs: [{ name: 'func', type: 'function', size: () => 1 }],
    caches: [],
  },
  SET_UPDATE: {
    inputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  STORE_ATTR: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [
      { name: 'counter', units: 1, type: 'u16' },
      { name: 'version', units: 2, type: 'unused' },
      { name: 'index', units: 1, type: 'unused' },
    ],
  },
  STORE_DEREF: { inputs: [{ name: 'v', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  STORE_FAST: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  STORE_FAST_LOAD_FAST: {
    inputs: [{ name: 'value', type: 'object?', size: () => 1 }],
    outputs: [{ name: 'value_2', type: 'object?', size: () => 1 }],
    caches: [],
  },
  STORE_FAST_STORE_FAST: {
    inputs: [
      { name: 'value_2', type: 'object?', size: () => 1 },
      { name: 'value', type: 'object?', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  STORE_GLOBAL: { inputs: [{ name: 'v', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  STORE_NAME: { inputs: [{ name: 'v', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  SWAP: {
    inputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -2 + oparg },
      { name: 'top', type: 'object?', size: () => 1 },
    ],
    outputs: [
      { name: 'top', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -2 + oparg },
      { name: 'bottom', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  UNPACK_EX: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => 1 + (oparg >> 8) + (oparg & 255) }],
    caches: [],
  },
  UNPACK_SEQUENCE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  YIELD_VALUE: {
    inputs: [{ name: 'retval', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  RESUME: { inputs: [], outputs: [], caches: [] },
  BINARY_OP_ADD_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_ADD_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_ADD_UNICODE: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'str', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_MULTIPLY_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_MULTIPLY_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_SUBTRACT_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_OP_SUBTRACT_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SUBSCR_DICT: {
    inputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SUBSCR_GETITEM: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SUBSCR_LIST_INT: {
    inputs: [
      { name: 'list', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SUBSCR_STR_INT: {
    inputs: [
      { name: 'str', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  BINARY_SUBSCR_TUPLE_INT: {
    inputs: [
      { name: 'tuple', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  CALL_ALLOC_AND_ENTER_INIT: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  CALL_BOUND_METHOD_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  CALL_BOUND_METHOD_GENERAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  CALL_BUILTIN_CLASS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_BUILTIN_FAST: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_BUILTIN_FAST_WITH_KEYWORDS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_BUILTIN_O: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_ISINSTANCE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_LEN: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_LIST_APPEND: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_METHOD_DESCRIPTOR_FAST: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_METHOD_DESCRIPTOR_NOARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_METHOD_DESCRIPTOR_O: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_NON_PY_GENERAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_PY_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  CALL_PY_GENERAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  CALL_STR_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_TUPLE_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  CALL_TYPE_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  COMPARE_OP_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  COMPARE_OP_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  COMPARE_OP_STR: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  CONTAINS_OP_DICT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  CONTAINS_OP_SET: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  FOR_ITER_GEN: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  FOR_ITER_LIST: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  FOR_ITER_RANGE: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'int', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  FOR_ITER_TUPLE: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  LOAD_ATTR_CLASS: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'unused', units: 2, type: 'unused' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'func_version', units: 2, type: 'u32' },
      { name: 'getattribute', units: 4, type: 'function' },
    ],
  },
  LOAD_ATTR_INSTANCE_VALUE: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'index', units: 1, type: 'u16' },
      { name: 'unused', units: 5, type: 'unused' },
    ],
  },
  LOAD_ATTR_METHOD_LAZY_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'unused', units: 2, type: 'unused' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_METHOD_NO_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'unused', units: 2, type: 'unused' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_METHOD_WITH_VALUES: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'keys_version', units: 2, type: 'u32' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_MODULE: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'dict_version', units: 2, type: 'u32' },
      { name: 'index', units: 1, type: 'u16' },
      { name: 'unused', units: 5, type: 'unused' },
    ],
  },
  LOAD_ATTR_NONDESCRIPTOR_NO_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'unused', units: 2, type: 'unused' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'keys_version', units: 2, type: 'u32' },
      { name: 'descr', units: 4, type: 'object' },
    ],
  },
  LOAD_ATTR_PROPERTY: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'func_version', units: 2, type: 'u32' },
      { name: 'fget', units: 4, type: 'function' },
    ],
  },
  LOAD_ATTR_SLOT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'index', units: 1, type: 'u16' },
      { name: 'unused', units: 5, type: 'unused' },
    ],
  },
  LOAD_ATTR_WITH_HINT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'hint', units: 1, type: 'u16' },
      { name: 'unused', units: 5, type: 'unused' },
    ],
  },
  LOAD_GLOBAL_BUILTIN: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'globals_version', units: 1, type: 'u16' },
      { name: 'builtins_version', units: 1, type: 'u16' },
      { name: 'index', units: 1, type: 'u16' },
    ],
  },
  LOAD_GLOBAL_MODULE: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'globals_version', units: 1, type: 'u16' },
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'index', units: 1, type: 'u16' },
    ],
  },
  LOAD_SUPER_ATTR_ATTR: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  LOAD_SUPER_ATTR_METHOD: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  RESUME_CHECK: { inputs: [], outputs: [], caches: [] },
  SEND_GEN: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  STORE_ATTR_INSTANCE_VALUE: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'index', units: 1, type: 'u16' },
    ],
  },
  STORE_ATTR_SLOT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'index', units: 1, type: 'u16' },
    ],
  },
  STORE_ATTR_WITH_HINT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'hint', units: 1, type: 'u16' },
    ],
  },
  STORE_SUBSCR_DICT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  STORE_SUBSCR_LIST_INT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'list', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  TO_BOOL_ALWAYS_TRUE: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'type_version', units: 2, type: 'u32' },
    ],
  },
  TO_BOOL_BOOL: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  TO_BOOL_INT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  TO_BOOL_LIST: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  TO_BOOL_NONE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  TO_BOOL_STR: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [
      { name: 'unused', units: 1, type: 'unused' },
      { name: 'unused', units: 2, type: 'unused' },
    ],
  },
  UNPACK_SEQUENCE_LIST: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  UNPACK_SEQUENCE_TUPLE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
  UNPACK_SEQUENCE_TWO_TUPLE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'val1', type: 'object', size: () => 1 },
      { name: 'val0', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'unused', units: 1, type: 'unused' }],
  },
};

export const UOP_SIGNATURES: Readonly<Record<string, Signature>> = {
  _ARGUMENT_TO_FLOAT: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'value', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _BEFORE_ASYNC_WITH: {
    inputs: [{ name: 'mgr', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _BEFORE_WITH: {
    inputs: [{ name: 'mgr', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _BINARY_OP: {
    inputs: [
      { name: 'lhs', type: 'object', size: () => 1 },
      { name: 'rhs', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_ADD_FLOAT: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_ADD_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_ADD_UNICODE: {
    inputs: [
      { name: 'left', type: 'str', size: () => 1 },
      { name: 'right', type: 'str', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'str', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_AND_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_FLOOR_DIVIDE_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_INPLACE_ADD_UNICODE: {
    inputs: [
      { name: 'left', type: 'str', size: () => 1 },
      { name: 'right', type: 'str', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'str', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_MULTIPLY_FLOAT: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_MULTIPLY_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_OR_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_POWER_FLOATS: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_REMAINDER_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_SUBTRACT_FLOAT: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_SUBTRACT_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_TRUE_DIVIDE_FLOATS: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _BINARY_OP_XOR_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _BINARY_SLICE: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_DICT: {
    inputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_DICT_PLAIN: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_GETITEM: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_LIST_INT: {
    inputs: [
      { name: 'list', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_STR_INT: {
    inputs: [
      { name: 'str', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BINARY_SUBSCR_TUPLE_INT: {
    inputs: [
      { name: 'tuple', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BOTH_TO_FLOAT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'first', type: 'float', size: () => 1 },
      { name: 'second', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _BUILD_CONST_KEY_MAP: {
    inputs: [
      { name: 'values', type: 'object', size: (oparg) => oparg },
      { name: 'keys', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'map', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BUILD_LIST: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'list', type: 'list', size: () => 1 }],
    caches: [],
  },
  _BUILD_MAP: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg * 2 }],
    outputs: [{ name: 'map', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BUILD_SET: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'set', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BUILD_SLICE: {
    inputs: [
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object?', size: (oparg) => ((oparg === 3 ? 1 : 0) !== 0 ? 1 : 0) },
    ],
    outputs: [{ name: 'slice', type: 'object', size: () => 1 }],
    caches: [],
  },
  _BUILD_STRING: {
    inputs: [{ name: 'pieces', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'str', type: 'str', size: () => 1 }],
    caches: [],
  },
  _BUILD_TUPLE: {
    inputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    outputs: [{ name: 'tup', type: 'tuple', size: () => 1 }],
    caches: [],
  },
  _CALL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_ALLOC_AND_ENTER_INIT: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CALL_BUILTIN_CLASS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_BUILTIN_FAST: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_BUILTIN_FAST_WITH_KEYWORDS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_BUILTIN_O: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_FUNCTION_EX: {
    inputs: [
      { name: 'func', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'callargs', type: 'object', size: () => 1 },
      { name: 'kwargs', type: 'object?', size: (oparg) => oparg & 1 },
    ],
    outputs: [{ name: 'result', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_INTRINSIC_1: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_INTRINSIC_2: {
    inputs: [
      { name: 'value2', type: 'object', size: () => 1 },
      { name: 'value1', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_ISINSTANCE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_KW: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_LEN: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_LIST_APPEND: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_METHOD_DESCRIPTOR_FAST: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_METHOD_DESCRIPTOR_NOARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_METHOD_DESCRIPTOR_O: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_NATIVE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_NON_PY_GENERAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_REAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _CALL_STR_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_TUPLE_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CALL_TYPE_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CHECK_ATTR_CLASS: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _CHECK_ATTR_METHOD_LAZY_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CHECK_ATTR_MODULE: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'dict_version', units: 2, type: 'u32' }],
  },
  _CHECK_ATTR_WITH_HINT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [],
  },
  _CHECK_BUILTINS: { inputs: [], outputs: [], caches: [{ name: 'ptr', units: 4, type: 'object' }] },
  _CHECK_CALLABLE_TYPE_VERSION: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _CHECK_CALLABLE_TYPE_VERSION__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _CHECK_CALLABLE_TYPE_VERSION__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _CHECK_CALL_BOUND_METHOD_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1: {
    inputs: [
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_CALL_BOUND_METHOD_EXACT_ARGS__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_CALL_DEPTH: { inputs: [], outputs: [], caches: [] },
  _CHECK_CALL_LEN: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_LEN__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_LEN__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_LIST_APPEND: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'list', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_LIST_APPEND__1: {
    inputs: [
      { name: 'self', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self', type: 'list', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_LIST_APPEND__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'list', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'list', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_NATIVE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_1__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_1__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_1__3: {
    inputs: [{ name: 'stop', type: 'object', size: () => 1 }],
    outputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_RANGE_1__4: {
    inputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    outputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_RANGE_2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__3: {
    inputs: [
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__4: {
    inputs: [{ name: 'stop', type: 'object', size: () => 1 }],
    outputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__5: {
    inputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_2__6: {
    inputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    outputs: [{ name: 'stop', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_RANGE_3: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__3: {
    inputs: [
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__4: {
    inputs: [
      { name: 'stop', type: 'object', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__5: {
    inputs: [{ name: 'step', type: 'object', size: () => 1 }],
    outputs: [{ name: 'step', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__6: {
    inputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__7: {
    inputs: [
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_RANGE_3__8: {
    inputs: [{ name: 'step', type: 'int', size: () => 1 }],
    outputs: [{ name: 'step', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_REAL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL_OF_INT: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL_OF_INT__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL_OF_INT__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL_OF_INT__3: {
    inputs: [{ name: 'arg', type: 'object', size: () => 1 }],
    outputs: [{ name: 'arg', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_REAL_OF_INT__4: {
    inputs: [{ name: 'arg', type: 'int', size: () => 1 }],
    outputs: [{ name: 'arg', type: 'int', size: () => 1 }],
    caches: [],
  },
  _CHECK_CALL_REAL__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_CALL_REAL__3: {
    inputs: [{ name: 'arg', type: 'object', size: () => 1 }],
    outputs: [{ name: 'arg', type: 'float', size: () => 1 }],
    caches: [],
  },
  _CHECK_CLASS_VERSION: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_CLASS_VERSION_NAMED: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_CLASS_VERSION_NAMED__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_CLASS_VERSION_NAMED__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_CLASS_VERSION__1: {
    inputs: [
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_CLASS_VERSION__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'class_version', units: 2, type: 'u32' }],
  },
  _CHECK_EG_MATCH: {
    inputs: [
      { name: 'exc_value', type: 'object', size: () => 1 },
      { name: 'match_type', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'rest_and_match', type: 'object', size: () => 2 }],
    caches: [],
  },
  _CHECK_EMPTY_LIST_AND_TUPLE: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'iterable', type: 'tuple', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_EMPTY_LIST_AND_TUPLE__1: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_EMPTY_LIST_AND_TUPLE__2: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iterable', type: 'tuple', size: () => 1 }],
    caches: [],
  },
  _CHECK_EXC_MATCH: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'b', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  _CHECK_FUNCTION: { inputs: [], outputs: [], caches: [{ name: 'func_version', units: 2, type: 'u32' }] },
  _CHECK_FUNCTION_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_EXACT_ARGS__1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_EXACT_ARGS__2: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_EXACT_ARGS__3: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION_NAMED: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION_NAMED__1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION_NAMED__2: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION__1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_FUNCTION_VERSION__2: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_GLOBALS: { inputs: [], outputs: [], caches: [{ name: 'ptr', units: 4, type: 'object' }] },
  _CHECK_IS_NOT_PY_CALLABLE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_IS_NOT_PY_CALLABLE__1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_IS_NOT_PY_CALLABLE__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_LEFT_TYPE_VERSION: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _CHECK_MANAGED_OBJECT_HAS_VALUES: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _CHECK_METHOD_VERSION: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_METHOD_VERSION__1: {
    inputs: [
      { name: 'null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_METHOD_VERSION__2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_METHOD_VERSION__3: {
    inputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_METHOD_VERSION__4: {
    inputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'func_version', units: 2, type: 'u32' }],
  },
  _CHECK_PEP_523: { inputs: [], outputs: [], caches: [] },
  _CHECK_PERIODIC: { inputs: [], outputs: [], caches: [] },
  _CHECK_RIGHT_TYPE_VERSION: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'right_version', units: 2, type: 'u32' }],
  },
  _CHECK_STACK_SPACE: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _CHECK_STACK_SPACE_OPERAND: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'framesize', units: 2, type: 'u32' }],
  },
  _CHECK_VALIDITY: { inputs: [], outputs: [], caches: [] },
  _CHECK_VERSION_OF: {
    inputs: [],
    outputs: [],
    caches: [
      { name: 'func', units: 4, type: 'function' },
      { name: 'func_version', units: 2, type: 'u32' },
    ],
  },
  _CLEANUP_THROW: {
    inputs: [
      { name: 'sub_iter', type: 'object', size: () => 1 },
      { name: 'last_sent_val', type: 'object', size: () => 1 },
      { name: 'exc_value', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'none', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _COMPARE_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _COMPARE_OP_FLOAT: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _COMPARE_OP_INT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _COMPARE_OP_STR: {
    inputs: [
      { name: 'left', type: 'str', size: () => 1 },
      { name: 'right', type: 'str', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _COMPARISON_FRAME: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [{ name: 'method', units: 4, type: 'function' }],
  },
  _CONTAINS_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _CONTAINS_OP_DICT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _CONTAINS_OP_DICT_PLAIN: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _CONTAINS_OP_SET: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _CONVERT_VALUE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'result', type: 'object', size: () => 1 }],
    caches: [],
  },
  _COPY: {
    inputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    outputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'top', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  _DELETE_ATTR: { inputs: [{ name: 'owner', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _DELETE_DEREF: { inputs: [{ name: 'variable', type: 'cell', size: () => 1 }], outputs: [], caches: [] },
  _DELETE_FAST: { inputs: [], outputs: [], caches: [] },
  _DELETE_GLOBAL: { inputs: [], outputs: [], caches: [] },
  _DELETE_NAME: { inputs: [], outputs: [], caches: [] },
  _DELETE_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _DEOPT: { inputs: [], outputs: [], caches: [] },
  _DICT_MERGE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'update', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _DICT_UPDATE: {
    inputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'update', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _END_ASYNC_FOR: {
    inputs: [
      { name: 'awaitable', type: 'object', size: () => 1 },
      { name: 'exc', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _END_SEND: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  _ENTER_EXECUTOR: { inputs: [], outputs: [], caches: [] },
  _EXIT_INIT_CHECK: {
    inputs: [{ name: 'should_be_none', type: 'object', size: () => 1 }],
    outputs: [],
    caches: [],
  },
  _EXIT_TRACE: { inputs: [], outputs: [], caches: [] },
  _EXPAND_METHOD: {
    inputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'method', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _EXTENDED_ARG: { inputs: [], outputs: [], caches: [] },
  _FORMAT_SIMPLE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _FORMAT_WITH_SPEC: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'fmt_spec', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _FOR_ITER: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _FOR_ITER_GEN_FRAME: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'gen_frame', type: 'frame', size: () => 1 },
    ],
    caches: [],
  },
  _FOR_ITER__FALLTHROUGH: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _FOR_ITER__TAKEN: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'object', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GETITEM_FRAME: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [{ name: 'getitem', units: 4, type: 'function' }],
  },
  _GETTER_FRAME: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [{ name: 'fget', units: 4, type: 'function' }],
  },
  _GET_AITER: {
    inputs: [{ name: 'obj', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  _GET_ANEXT: {
    inputs: [{ name: 'aiter', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'aiter', type: 'object', size: () => 1 },
      { name: 'awaitable', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GET_AWAITABLE: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  _GET_ITER: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  _GET_ITER_LIST: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _GET_ITER_OF_ITERATOR: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iterable', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _GET_ITER_TUPLE: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _GET_LEN: {
    inputs: [{ name: 'obj', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'obj', type: 'object', size: () => 1 },
      { name: 'len_o', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GET_YIELD_FROM_ITER: {
    inputs: [{ name: 'iterable', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [],
  },
  _GUARD_BOTH_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_BOTH_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_BOTH_UNICODE: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'str', size: () => 1 },
      { name: 'right', type: 'str', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_BOUND: {
    inputs: [{ name: 'value', type: 'object?', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  _GUARD_BUILTINS_VERSION: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'builtins_version', units: 1, type: 'u16' }],
  },
  _GUARD_BUILTINS_VERSION__1: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'builtins_version', units: 1, type: 'u16' }],
  },
  _GUARD_BUILTINS_VERSION__2: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'builtins_version', units: 1, type: 'u16' }],
  },
  _GUARD_DORV_NO_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_DORV_NO_DICT__1: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_DORV_NO_DICT__2: {
    inputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__1: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_DORV_VALUES_INST_ATTR_FROM_DICT__2: {
    inputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    caches: [],
  },
  _GUARD_FLOAT_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_FLOAT_INT__1: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_FLOAT_INT__2: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_FLOAT_INT__3: {
    inputs: [{ name: 'right', type: 'int', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_GLOBALS_VERSION: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'globals_version', units: 1, type: 'u16' }],
  },
  _GUARD_GLOBALS_VERSION__1: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'globals_version', units: 1, type: 'u16' }],
  },
  _GUARD_GLOBALS_VERSION__2: {
    inputs: [],
    outputs: [],
    caches: [{ name: 'globals_version', units: 1, type: 'u16' }],
  },
  _GUARD_INT_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_INT_FLOAT__1: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_INT_FLOAT__2: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'float', size: () => 1 }],
    caches: [],
  },
  _GUARD_INT_FLOAT__3: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_IS_FALSE_POP: { inputs: [{ name: 'flag', type: 'bool', size: () => 1 }], outputs: [], caches: [] },
  _GUARD_IS_NONE_POP: { inputs: [{ name: 'val', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _GUARD_IS_NOT_NONE_POP: {
    inputs: [{ name: 'val', type: 'object', size: () => 1 }],
    outputs: [],
    caches: [],
  },
  _GUARD_IS_TRUE_POP: { inputs: [{ name: 'flag', type: 'bool', size: () => 1 }], outputs: [], caches: [] },
  _GUARD_KEYS_VERSION: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'keys_version', units: 2, type: 'u32' }],
  },
  _GUARD_NOS_FLOAT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_NOS_INT: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_NOS_UNICODE: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'str', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_LIST: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_LIST__1: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_LIST__2: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_RANGE: {
    inputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_TUPLE: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_TUPLE__1: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_NOT_EXHAUSTED_TUPLE__2: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _GUARD_SAFE_INTS: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_SAFE_INTS__1: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_SAFE_INTS__2: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_SAFE_INTS__3: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _GUARD_SAFE_INTS__4: {
    inputs: [{ name: 'right', type: 'int', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_SAFE_INTS__5: {
    inputs: [{ name: 'right', type: 'int', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_TOS_FLOAT: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'float', size: () => 1 }],
    caches: [],
  },
  _GUARD_TOS_INT: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'int', size: () => 1 }],
    caches: [],
  },
  _GUARD_TOS_UNICODE: {
    inputs: [{ name: 'right', type: 'object', size: () => 1 }],
    outputs: [{ name: 'right', type: 'str', size: () => 1 }],
    caches: [],
  },
  _GUARD_TYPE_VERSION: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'type_version', units: 2, type: 'u32' }],
  },
  _IMPORT_FROM: {
    inputs: [{ name: 'from', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'from', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _IMPORT_NAME: {
    inputs: [
      { name: 'level', type: 'object', size: () => 1 },
      { name: 'fromlist', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_BOUND_METHOD_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'bound_method', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'func', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS_0: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: () => 0 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS_1: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS_2: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: () => 2 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS_3: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: () => 3 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_CALL_PY_EXACT_ARGS_4: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: () => 4 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_FRAME: {
    inputs: [
      { name: 'func', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _INIT_FRAME_NAMED: {
    inputs: [
      { name: 'func', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _IS_NONE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _IS_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'b', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _ITER_CHECK_LIST: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_CHECK_RANGE: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_CHECK_TUPLE: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_LIST: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_LIST__TAKEN: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_RANGE: {
    inputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_RANGE__TAKEN: {
    inputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_TUPLE: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_JUMP_TUPLE__TAKEN: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    caches: [],
  },
  _ITER_NEXT_LIST: {
    inputs: [{ name: 'iter', type: 'list_iterator', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'list_iterator', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _ITER_NEXT_RANGE: {
    inputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'range_iterator', size: () => 1 },
      { name: 'next', type: 'int', size: () => 1 },
    ],
    caches: [],
  },
  _ITER_NEXT_TUPLE: {
    inputs: [{ name: 'iter', type: 'tuple_iterator', size: () => 1 }],
    outputs: [
      { name: 'iter', type: 'tuple_iterator', size: () => 1 },
      { name: 'next', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _JUMP_BACKWARD: { inputs: [], outputs: [], caches: [] },
  _JUMP_BACKWARD_NO_INTERRUPT: { inputs: [], outputs: [], caches: [] },
  _JUMP_FORWARD: { inputs: [], outputs: [], caches: [] },
  _JUMP_TO_TOP: { inputs: [], outputs: [], caches: [] },
  _LEAVE_FRAME: { inputs: [{ name: 'retval', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _LEFT_TO_FLOAT: {
    inputs: [
      { name: 'left', type: 'int', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    outputs: [
      { name: 'value', type: 'float', size: () => 1 },
      { name: 'right', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _LEN_DICT: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _LEN_LIST: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _LEN_STR: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _LEN_TUPLE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _LIST_APPEND: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _LIST_APPEND_CALLED: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self', type: 'list', size: () => 1 },
      { name: 'arg', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LIST_EXTEND: {
    inputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'list', type: 'list', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _LIST_OF_TUPLE: {
    inputs: [
      { name: 'empty', type: 'list', size: () => 1 },
      { name: 'iterable', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'list', type: 'list', size: () => 1 }],
    caches: [],
  },
  _LOAD_ASSERTION_ERROR: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LOAD_ATTR: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: (oparg) => oparg & 1 },
    ],
    caches: [],
  },
  _LOAD_ATTR_CLASS: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_CLASS_0: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 0 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_CLASS_1: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'func_version', units: 2, type: 'u32' },
      { name: 'getattribute', units: 4, type: 'function' },
    ],
  },
  _LOAD_ATTR_INSTANCE_VALUE: {
    inputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_INSTANCE_VALUE_0: {
    inputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 0 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_INSTANCE_VALUE_1: {
    inputs: [{ name: 'owner', type: 'instance', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_METHOD_LAZY_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_METHOD_NO_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_METHOD_WITH_VALUES: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_MODULE: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_NONDESCRIPTOR_NO_DICT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [{ name: 'descr', units: 4, type: 'object' }],
  },
  _LOAD_ATTR_PROPERTY: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'func_version', units: 2, type: 'u32' },
      { name: 'fget', units: 4, type: 'function' },
    ],
  },
  _LOAD_ATTR_SLOT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_SLOT_0: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 0 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_SLOT_1: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_ATTR_WITH_HINT: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'hint', units: 1, type: 'u16' }],
  },
  _LOAD_BUILD_CLASS: { inputs: [], outputs: [{ name: 'bc', type: 'object', size: () => 1 }], caches: [] },
  _LOAD_CALL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'func', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'dunder_call', units: 4, type: 'function' }],
  },
  _LOAD_CALLEE: { inputs: [], outputs: [{ name: 'callee', type: 'function', size: () => 1 }], caches: [] },
  _LOAD_CONST: { inputs: [], outputs: [{ name: 'value', type: 'object', size: () => 1 }], caches: [] },
  _LOAD_CONST_INLINE: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [{ name: 'ptr', units: 4, type: 'object' }],
  },
  _LOAD_CONST_INLINE_BORROW: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [{ name: 'ptr', units: 4, type: 'object' }],
  },
  _LOAD_CONST_INLINE_BORROW_WITH_NULL: {
    inputs: [],
    outputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
    ],
    caches: [{ name: 'ptr', units: 4, type: 'object' }],
  },
  _LOAD_CONST_INLINE_WITH_NULL: {
    inputs: [],
    outputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
    ],
    caches: [{ name: 'ptr', units: 4, type: 'object' }],
  },
  _LOAD_DEREF: {
    inputs: [{ name: 'variable', type: 'cell', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LOAD_FAST: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_0: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_1: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_2: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_3: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_4: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_5: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_6: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_7: { inputs: [], outputs: [{ name: 'value', type: 'object?', size: () => 1 }], caches: [] },
  _LOAD_FAST_AND_CLEAR: {
    inputs: [],
    outputs: [{ name: 'value', type: 'object?', size: () => 1 }],
    caches: [],
  },
  _LOAD_FAST_CHECK: { inputs: [], outputs: [{ name: 'value', type: 'object', size: () => 1 }], caches: [] },
  _LOAD_FREE_VARS: {
    inputs: [{ name: 'callee', type: 'function', size: () => 1 }],
    outputs: [{ name: 'cells', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  _LOAD_FROM_DICT_OR_DEREF: {
    inputs: [{ name: 'class_dict', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LOAD_FROM_DICT_OR_GLOBALS: {
    inputs: [{ name: 'mod_or_class_dict', type: 'object', size: () => 1 }],
    outputs: [{ name: 'v', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LOAD_GLOBAL: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [],
  },
  _LOAD_GLOBAL_BUILTINS: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_GLOBAL_MODULE: {
    inputs: [],
    outputs: [
      { name: 'res', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _LOAD_LOCALS: { inputs: [], outputs: [{ name: 'locals', type: 'object', size: () => 1 }], caches: [] },
  _LOAD_NAME: { inputs: [], outputs: [{ name: 'v', type: 'object', size: () => 1 }], caches: [] },
  _LOAD_SUPER_ATTR: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: (oparg) => oparg & 1 },
    ],
    caches: [],
  },
  _LOAD_SUPER_ATTR_ATTR: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'attr', type: 'object', size: () => 1 }],
    caches: [],
  },
  _LOAD_SUPER_ATTR_METHOD: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  _MAKE_CELL: {
    inputs: [{ name: 'held', type: 'object?', size: () => 1 }],
    outputs: [{ name: 'variable', type: 'cell', size: () => 1 }],
    caches: [],
  },
  _MAKE_FUNCTION: {
    inputs: [{ name: 'codeobj', type: 'object', size: () => 1 }],
    outputs: [{ name: 'func', type: 'function', size: () => 1 }],
    caches: [],
  },
  _MAP_ADD: {
    inputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'key', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _MAP_ADD_PLAIN: {
    inputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'key', type: 'object', size: () => 1 },
      { name: 'value', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'dict', type: 'dict', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _MATCH_CLASS: {
    inputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'type', type: 'object', size: () => 1 },
      { name: 'names', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'attrs', type: 'object', size: () => 1 }],
    caches: [],
  },
  _MATCH_KEYS: {
    inputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'keys', type: 'tuple', size: () => 1 },
    ],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'keys', type: 'tuple', size: () => 1 },
      { name: 'values_or_none', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _MATCH_MAPPING: {
    inputs: [{ name: 'subject', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'res', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  _MATCH_SEQUENCE: {
    inputs: [{ name: 'subject', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'subject', type: 'object', size: () => 1 },
      { name: 'res', type: 'bool', size: () => 1 },
    ],
    caches: [],
  },
  _NEW_INSTANCE: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'func', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'init', units: 4, type: 'function' }],
  },
  _NEW_INSTANCE_NAMED: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    outputs: [
      { name: 'func', type: 'function', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    caches: [{ name: 'init', units: 4, type: 'function' }],
  },
  _NEW_RANGE_ITERATOR_1: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _NEW_RANGE_ITERATOR_2: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _NEW_RANGE_ITERATOR_3: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'null', type: 'null', size: () => 1 },
      { name: 'start', type: 'int', size: () => 1 },
      { name: 'stop', type: 'int', size: () => 1 },
      { name: 'step', type: 'int', size: () => 1 },
    ],
    outputs: [{ name: 'iter', type: 'range_iterator', size: () => 1 }],
    caches: [],
  },
  _NOP: { inputs: [], outputs: [], caches: [] },
  _OPERATOR_FRAME: {
    inputs: [
      { name: 'lhs', type: 'object', size: () => 1 },
      { name: 'rhs', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [{ name: 'method', units: 4, type: 'function' }],
  },
  _POP_EXCEPT: { inputs: [{ name: 'exc_value', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _POP_FRAME: {
    inputs: [{ name: 'retval', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _POP_JUMP_IF_FALSE: { inputs: [{ name: 'cond', type: 'bool', size: () => 1 }], outputs: [], caches: [] },
  _POP_JUMP_IF_TRUE: { inputs: [{ name: 'cond', type: 'bool', size: () => 1 }], outputs: [], caches: [] },
  _POP_TOP: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _POP_TOP_LOAD_CONST_INLINE_BORROW: {
    inputs: [{ name: 'pop', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [{ name: 'ptr', units: 4, type: 'object' }],
  },
  _PUSH_EXC_INFO: {
    inputs: [{ name: 'new_exc', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'prev_exc', type: 'object', size: () => 1 },
      { name: 'new_exc', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _PUSH_FRAME: { inputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }], outputs: [], caches: [] },
  _PUSH_NULL: { inputs: [], outputs: [{ name: 'res', type: 'null', size: () => 1 }], caches: [] },
  _PY_FRAME_GENERAL: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _PY_FRAME_NAMED: {
    inputs: [
      { name: 'callable', type: 'function', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
      { name: 'kwnames', type: 'tuple', size: () => 1 },
    ],
    outputs: [{ name: 'new_frame', type: 'frame', size: () => 1 }],
    caches: [],
  },
  _RAISE_VARARGS: {
    inputs: [{ name: 'args', type: 'object', size: (oparg) => oparg }],
    outputs: [],
    caches: [],
  },
  _REPLACE_WITH_TRUE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _RERAISE: {
    inputs: [
      { name: 'values', type: 'object', size: (oparg) => oparg },
      { name: 'exc', type: 'object', size: () => 1 },
    ],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  _RESUME: { inputs: [], outputs: [], caches: [] },
  _RESUME_CHECK: { inputs: [], outputs: [], caches: [] },
  _RETURN_GENERATOR: { inputs: [], outputs: [{ name: 'res', type: 'object', size: () => 1 }], caches: [] },
  _RIGHT_TO_FLOAT: {
    inputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'right', type: 'int', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'float', size: () => 1 },
      { name: 'value', type: 'float', size: () => 1 },
    ],
    caches: [],
  },
  _RUN_FRAME: { inputs: [], outputs: [{ name: 'res', type: 'object', size: () => 1 }], caches: [] },
  _SAVE_RETURN_OFFSET: { inputs: [], outputs: [], caches: [] },
  _SEND: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _SEND_GEN: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _SEND__FALLTHROUGH: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _SEND__TAKEN: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'retval', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _SETUP_ANNOTATIONS: { inputs: [], outputs: [], caches: [] },
  _SET_ADD: {
    inputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _SET_FUNCTION_ATTRIBUTE: {
    inputs: [
      { name: 'attr', type: 'object', size: () => 1 },
      { name: 'func', type: 'function', size: () => 1 },
    ],
    outputs: [{ name: 'func', type: 'function', size: () => 1 }],
    caches: [],
  },
  _SET_UPDATE: {
    inputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
      { name: 'iterable', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'set', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -1 + oparg },
    ],
    caches: [],
  },
  _SPECIALIZE_BINARY_OP: {
    inputs: [
      { name: 'lhs', type: 'object', size: () => 1 },
      { name: 'rhs', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'lhs', type: 'object', size: () => 1 },
      { name: 'rhs', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_BINARY_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_CALL: {
    inputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    outputs: [
      { name: 'callable', type: 'object', size: () => 1 },
      { name: 'self_or_null', type: 'object?', size: () => 1 },
      { name: 'args', type: 'object', size: (oparg) => oparg },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_COMPARE_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_CONTAINS_OP: {
    inputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'left', type: 'object', size: () => 1 },
      { name: 'right', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_FOR_ITER: {
    inputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    outputs: [{ name: 'iter', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_LOAD_ATTR: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_LOAD_GLOBAL: { inputs: [], outputs: [], caches: [{ name: 'counter', units: 1, type: 'u16' }] },
  _SPECIALIZE_LOAD_SUPER_ATTR: {
    inputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'global_super', type: 'object', size: () => 1 },
      { name: 'class', type: 'object', size: () => 1 },
      { name: 'self', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_SEND: {
    inputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'receiver', type: 'object', size: () => 1 },
      { name: 'v', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_STORE_ATTR: {
    inputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    outputs: [{ name: 'owner', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_STORE_SUBSCR: {
    inputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_TO_BOOL: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _SPECIALIZE_UNPACK_SEQUENCE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    caches: [{ name: 'counter', units: 1, type: 'u16' }],
  },
  _START_EXECUTOR: { inputs: [], outputs: [], caches: [] },
  _STORE_ATTR: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_ATTR_INSTANCE_VALUE: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'instance', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _STORE_ATTR_SLOT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _STORE_ATTR_WITH_HINT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [
      { name: 'type_version', units: 2, type: 'u32' },
      { name: 'hint', units: 1, type: 'u16' },
    ],
  },
  _STORE_DEREF: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'variable', type: 'cell', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_FAST: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_0: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_1: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_2: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_3: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_4: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_5: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_6: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FAST_7: { inputs: [{ name: 'value', type: 'object?', size: () => 1 }], outputs: [], caches: [] },
  _STORE_FREE_VARS: {
    inputs: [{ name: 'cells', type: 'object', size: (oparg) => oparg }],
    outputs: [],
    caches: [],
  },
  _STORE_GLOBAL: { inputs: [{ name: 'v', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _STORE_INSTANCE_SLOT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'owner', type: 'instance', size: () => 1 },
    ],
    outputs: [],
    caches: [{ name: 'index', units: 1, type: 'u16' }],
  },
  _STORE_NAME: { inputs: [{ name: 'v', type: 'object', size: () => 1 }], outputs: [], caches: [] },
  _STORE_SLICE: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'start', type: 'object', size: () => 1 },
      { name: 'stop', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_SUBSCR: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_SUBSCR_DICT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'dict', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_SUBSCR_DICT_PLAIN: {
    inputs: [
      { name: 'v', type: 'object', size: () => 1 },
      { name: 'container', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _STORE_SUBSCR_LIST_INT: {
    inputs: [
      { name: 'value', type: 'object', size: () => 1 },
      { name: 'list', type: 'object', size: () => 1 },
      { name: 'sub', type: 'object', size: () => 1 },
    ],
    outputs: [],
    caches: [],
  },
  _SWAP: {
    inputs: [
      { name: 'bottom', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -2 + oparg },
      { name: 'top', type: 'object?', size: () => 1 },
    ],
    outputs: [
      { name: 'top', type: 'object?', size: () => 1 },
      { name: 'unused', type: 'object?', size: (oparg) => -2 + oparg },
      { name: 'bottom', type: 'object?', size: () => 1 },
    ],
    caches: [],
  },
  _TIER2_RESUME_CHECK: { inputs: [], outputs: [], caches: [] },
  _TO_BOOL: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _TO_BOOL_BOOL: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _TO_BOOL_INT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _TO_BOOL_LIST: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _TO_BOOL_NONE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _TO_BOOL_STR: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _UNARY_INVERT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _UNARY_NEGATIVE: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'object', size: () => 1 }],
    caches: [],
  },
  _UNARY_NEGATIVE_FLOAT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'float', size: () => 1 }],
    caches: [],
  },
  _UNARY_NEGATIVE_INT: {
    inputs: [{ name: 'value', type: 'object', size: () => 1 }],
    outputs: [{ name: 'res', type: 'int', size: () => 1 }],
    caches: [],
  },
  _UNARY_NOT: {
    inputs: [{ name: 'value', type: 'bool', size: () => 1 }],
    outputs: [{ name: 'res', type: 'bool', size: () => 1 }],
    caches: [],
  },
  _UNPACK_EX: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => 1 + (oparg >> 8) + (oparg & 255) }],
    caches: [],
  },
  _UNPACK_EX_TUPLE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'last', type: 'object', size: (oparg) => oparg >> 8 },
      { name: 'rest', type: 'list', size: () => 1 },
      { name: 'first', type: 'object', size: (oparg) => oparg & 255 },
    ],
    caches: [],
  },
  _UNPACK_SEQUENCE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  _UNPACK_SEQUENCE_LIST: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  _UNPACK_SEQUENCE_TUPLE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [{ name: 'values', type: 'object', size: (oparg) => oparg }],
    caches: [],
  },
  _UNPACK_SEQUENCE_TWO_TUPLE: {
    inputs: [{ name: 'seq', type: 'object', size: () => 1 }],
    outputs: [
      { name: 'val1', type: 'object', size: () => 1 },
      { name: 'val0', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _WITH_EXCEPT_START: {
    inputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'lasti', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'val', type: 'object', size: () => 1 },
    ],
    outputs: [
      { name: 'exit_func', type: 'object', size: () => 1 },
      { name: 'lasti', type: 'object', size: () => 1 },
      { name: 'unused', type: 'object?', size: () => 1 },
      { name: 'val', type: 'object', size: () => 1 },
      { name: 'res', type: 'object', size: () => 1 },
    ],
    caches: [],
  },
  _YIELD_VALUE: {
    inputs: [{ name: 'retval', type: 'object', size: () => 1 }],
    outputs: [{ name: 'value', type: 'object', size: () => 1 }],
    caches: [],
  },
};
