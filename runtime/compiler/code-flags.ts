/** The flags that `compile()` takes, beside the co_flags bits that it shares with code objects. */
import { CO_FUTURE_ANNOTATIONS, CO_FUTURE_BARRY_AS_BDFL } from '../objects/machine/code-flags.ts';

export * from '../objects/machine/code-flags.ts';

/** Those of the caller's flags that a code object inherits: the `__future__` features, past ones included. */
export const INHERITED_FLAGS =
  0x20000 |
  0x40000 |
  0x80000 |
  0x100000 |
  0x200000 |
  CO_FUTURE_BARRY_AS_BDFL |
  0x800000 |
  CO_FUTURE_ANNOTATIONS;

export const PyCF_ALLOW_TOP_LEVEL_AWAIT = 0x2000;
