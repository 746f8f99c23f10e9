/** Arguments that instructions take beside the constants of the definition file. */

/** Arguments of RESUME. */
export const RESUME = { FUNCTION_START: 0, AFTER_YIELD: 1, AFTER_YIELD_FROM: 2, AFTER_AWAIT: 3 } as const;

/** Above this many items on the stack a sequence or call is built piecemeal. */
export const STACK_USE_GUIDELINE = 30;
