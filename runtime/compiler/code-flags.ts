/** The flags that `compile()` takes, beside the co_flags bits that it shares with code objects. */
export * from '../objects/machine/code-flags.ts';

export const PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000;
