/**
 * The code of the frame between a class's caller and its `__init__`: it looks at what `__init__` returned, and returns the
 * instance. Tracebacks and frame objects pass over it.
 */
import { PyCode } from './code.ts';

/** EXIT_INIT_CHECK, RETURN_VALUE: opcodes 13 and 36. */
export const INIT_SHIM = new PyCode({
  name: '__init__', qualname: '__init__', filename: '<shim>', firstlineno: 0,
  argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, stacksize: 2, flags: 0,
  names: [], consts: [], localsplusnames: [], localspluskinds: new Uint8Array(),
  code: Uint8Array.of(13, 0, 36, 0), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
});
INIT_SHIM.hidden = true;
