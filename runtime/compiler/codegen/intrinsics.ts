/** Arguments of CALL_INTRINSIC_1 and CALL_INTRINSIC_2. */
export const INTRINSIC_1 = {
  PRINT: 1,
  IMPORT_STAR: 2,
  STOPITERATION_ERROR: 3,
  ASYNC_GEN_WRAP: 4,
  UNARY_POSITIVE: 5,
  LIST_TO_TUPLE: 6,
  TYPEVAR: 7,
  PARAMSPEC: 8,
  TYPEVARTUPLE: 9,
  SUBSCRIPT_GENERIC: 10,
  TYPEALIAS: 11,
} as const;

export const INTRINSIC_2 = {
  PREP_RERAISE_STAR: 1,
  TYPEVAR_WITH_BOUND: 2,
  TYPEVAR_WITH_CONSTRAINTS: 3,
  SET_FUNCTION_TYPE_PARAMS: 4,
  SET_TYPEPARAM_DEFAULT: 5,
} as const;

/** Arguments of RESUME. */
export const RESUME = { FUNCTION_START: 0, AFTER_YIELD: 1, AFTER_YIELD_FROM: 2, AFTER_AWAIT: 3 } as const;

/** Above this many items on the stack a sequence or call is built piecemeal. */
export const STACK_USE_GUIDELINE = 30;
