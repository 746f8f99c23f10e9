/**
 * The frame between an operator and the Python method that a trace enters for it: it looks at what the method returned. NotImplemented is for the other operand to make
 * good; everything else is the result. Tracebacks and frame objects pass over it.
 *
 *     left, right, result
 *         COPY 1; LOAD_CONST NotImplemented; IS_OP; POP_JUMP_IF_TRUE to the call; RETURN_VALUE
 *         POP_TOP; LOAD_CONST goOn; SWAP 3; PUSH_NULL; SWAP 3; CALL 2; RETURN_VALUE
 */
import { NotImplemented, type Value } from '../../heap/index.ts';
import { PyCode } from '../machine/code.ts';
import { binaryOpWithoutLeft } from '../protocol/protocol-numbers.ts';
import { PyFunction } from './function.ts';
import { nativeFunction } from './native.ts';

const [COPY, LOAD_CONST, IS_OP, POP_JUMP_IF_TRUE, RETURN_VALUE, POP_TOP, SWAP, PUSH_NULL, CALL, CACHE] = [61, 83, 76, 100, 36, 32, 115, 34, 53, 0];

const CODE = Uint8Array.of(
  ...[COPY, 1, LOAD_CONST, 0, IS_OP, 0, POP_JUMP_IF_TRUE, 1, CACHE, 0, RETURN_VALUE, 0],
  ...[POP_TOP, 0, LOAD_CONST, 1, SWAP, 3, PUSH_NULL, 0, SWAP, 3, CALL, 2, CACHE, 0, CACHE, 0, CACHE, 0, RETURN_VALUE, 0],
);

function codeOf(op: number): PyCode {
  const goOn = nativeFunction('operator(left, right, /)', (left: Value, right: Value) => binaryOpWithoutLeft(left, right, op));
  const code = new PyCode({
    name: 'operator', qualname: 'operator', filename: '<shim>', firstlineno: 0, argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, stacksize: 6, flags: 0,
    names: [], consts: [NotImplemented, goOn], localsplusnames: [], localspluskinds: new Uint8Array(), code: CODE.slice(), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
  code.hidden = true;
  return code;
}

const shims: PyFunction[] = [];

/** For the NB_ number `op`. It reads neither globals nor builtins, so those of the first method that is entered will do. */
export function operatorShim(op: number, method: PyFunction | null = null): PyFunction {
  return (shims[op] ??= new PyFunction(codeOf(op), method!.globals, method!.builtins));
}
