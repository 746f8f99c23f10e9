/**
 * The frame between an operator and the Python method that a trace enters for it: it looks at what the method returned. NotImplemented is for the other operand to make
 * good; everything else is the result, or its truth is. Tracebacks and frame objects pass over it.
 *
 *     left, right, result
 *         COPY 1; LOAD_CONST NotImplemented; IS_OP; POP_JUMP_IF_TRUE to the call; end
 *         POP_TOP; LOAD_CONST goOn; SWAP 3; PUSH_NULL; SWAP 3; CALL 2; end
 *
 * The end is RETURN_VALUE, with TO_BOOL before it where a truth is wanted.
 */
import { NotImplemented, type Value } from '../../heap/index.ts';
import { PyCode } from '../machine/code.ts';
import { richCompareWithoutLeft } from '../protocol/protocol-compare.ts';
import { binaryOpWithoutLeft } from '../protocol/protocol-numbers.ts';
import type { CompareOp } from '../classes/slots.ts';
import { PyFunction } from './function.ts';
import { nativeFunction } from './native.ts';

const [COPY, LOAD_CONST, IS_OP, POP_JUMP_IF_TRUE, TO_BOOL, RETURN_VALUE, POP_TOP, SWAP, PUSH_NULL, CALL] = [61, 83, 76, 100, 40, 36, 32, 115, 34, 53];
const CACHES = (count: number): number[] => Array<number>(2 * count).fill(0);

function codeUnits(wantsTruth: boolean): Uint8Array {
  const end = [...(wantsTruth ? [TO_BOOL, 0, ...CACHES(3)] : []), RETURN_VALUE, 0];
  const test = [COPY, 1, LOAD_CONST, 0, IS_OP, 0, POP_JUMP_IF_TRUE, end.length / 2, ...CACHES(1)];
  return Uint8Array.of(...test, ...end, POP_TOP, 0, LOAD_CONST, 1, SWAP, 3, PUSH_NULL, 0, SWAP, 3, CALL, 2, ...CACHES(3), ...end);
}

function codeOf(goOn: (left: Value, right: Value) => Value, wantsTruth: boolean): PyCode {
  const code = new PyCode({
    name: 'operator', qualname: 'operator', filename: '<shim>', firstlineno: 0, argcount: 0, posonlyargcount: 0, kwonlyargcount: 0, stacksize: 6, flags: 0,
    names: [], consts: [NotImplemented, nativeFunction('operator(left, right, /)', goOn)], localsplusnames: [], localspluskinds: new Uint8Array(),
    code: codeUnits(wantsTruth), linetable: new Uint8Array(), exceptiontable: new Uint8Array(),
  });
  code.hidden = true;
  return code;
}

const shims = new Map<string, PyFunction>();

/** It reads neither globals nor builtins, so those of the first method that is entered will do. */
function shim(key: string, method: PyFunction | null, makeCode: () => PyCode): PyFunction {
  let found = shims.get(key);
  if (found === undefined) shims.set(key, (found = new PyFunction(makeCode(), method!.globals, method!.builtins)));
  return found;
}

/** For the NB_ number `op`. `method` only where there may be none yet. */
export function operatorShim(op: number, method: PyFunction | null = null): PyFunction {
  return shim(`${op}`, method, () => codeOf((left, right) => binaryOpWithoutLeft(left, right, op), false));
}

export function comparisonShim(op: CompareOp, wantsTruth: boolean, method: PyFunction | null = null): PyFunction {
  return shim(`compare ${op} ${wantsTruth}`, method, () => codeOf((left, right) => richCompareWithoutLeft(left, right, op), wantsTruth));
}
