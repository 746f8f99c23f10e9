/** Bits of co_flags, and of the kind of a local. */
export const CO_OPTIMIZED = 0x1;
export const CO_NEWLOCALS = 0x2;
export const CO_VARARGS = 0x4;
export const CO_VARKEYWORDS = 0x8;
export const CO_NESTED = 0x10;
export const CO_GENERATOR = 0x20;
export const CO_COROUTINE = 0x80;
export const CO_ITERABLE_COROUTINE = 0x100;
export const CO_ASYNC_GENERATOR = 0x200;
export const CO_FUTURE_BARRY_AS_BDFL = 0x400000;
export const CO_FUTURE_ANNOTATIONS = 0x1000000;

export const CO_FAST_HIDDEN = 0x10;
export const CO_FAST_LOCAL = 0x20;
export const CO_FAST_CELL = 0x40;
export const CO_FAST_FREE = 0x80;

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
