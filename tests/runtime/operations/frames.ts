/** Small frames and functions for tests of operations; nothing here is executed. */
import { None, type Value } from '../../../runtime/heap/index.ts';
import { CO_FAST_FREE, CO_FAST_LOCAL, CO_OPTIMIZED, PyCode } from '../../../runtime/objects/machine/code.ts';
import { PyDict } from '../../../runtime/objects/containers/dict.ts';
import { newFrame, stack, type Frame } from '../../../runtime/objects/machine/frame.ts';
import { PyFunction } from '../../../runtime/objects/calls/function.ts';
import '../../../runtime/objects/index.ts';

export interface CodeOptions {
  readonly argcount?: number;
  readonly flags?: number;
  readonly locals?: readonly string[];
  readonly free?: readonly string[];
  readonly code?: readonly number[];
}

export function codeWith({ argcount = 0, flags = CO_OPTIMIZED, locals = [], free = [], code = [] }: CodeOptions): PyCode {
  const kinds = [...locals.map(() => CO_FAST_LOCAL), ...free.map(() => CO_FAST_FREE)];
  return new PyCode({
    name: 'f', qualname: 'f', filename: 'test.py', firstlineno: 1, argcount, posonlyargcount: 0, kwonlyargcount: 0, stacksize: 4, flags,
    names: [], consts: [None], localsplusnames: [...locals, ...free], localspluskinds: Uint8Array.from(kinds),
    code: Uint8Array.from(code), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
}

export function functionWith(options: CodeOptions): PyFunction {
  return new PyFunction(codeWith(options), new PyDict(), new PyDict());
}

/** A frame whose stack begins with `values`. */
export function frameWith(options: CodeOptions, values: readonly Value[] = []): Frame {
  const frame = newFrame(functionWith(options), 0, 0);
  values.forEach((value, at) => (stack[at] = value));
  return frame;
}
