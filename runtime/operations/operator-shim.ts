/**
 * The frame between an operator and the Python method that a trace enters for it: it looks at what the method returned. NotImplemented is for the other operand to make
 * good; everything else is the result, or its truth is.
 *
 *     left, right, result
 *         COPY 1; LOAD_CONST NotImplemented; IS_OP; POP_JUMP_IF_TRUE to the call; end
 *         POP_TOP; LOAD_CONST goOn; SWAP 3; PUSH_NULL; SWAP 3; CALL 2; end
 *
 * The end is RETURN_VALUE, with TO_BOOL before it where a truth is wanted.
 */
import { NotImplemented, type Value } from '../heap/index.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { nativeFunction } from '../objects/calls/native.ts';
import type { CompareOp } from '../objects/classes/slots.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { richCompareWithoutLeft } from '../objects/protocol/protocol-compare.ts';
import { binaryOpWithoutLeft } from '../objects/protocol/protocol-numbers.ts';
import { instruction, shimCode } from './shims.ts';

function instructions(wantsTruth: boolean): number[] {
  const end = [...(wantsTruth ? instruction('TO_BOOL') : []), ...instruction('RETURN_VALUE')];
  const test = [...instruction('COPY', 1), ...instruction('LOAD_CONST', 0), ...instruction('IS_OP'), ...instruction('POP_JUMP_IF_TRUE', end.length / 2)];
  const call = [...instruction('LOAD_CONST', 1), ...instruction('SWAP', 3), ...instruction('PUSH_NULL'), ...instruction('SWAP', 3), ...instruction('CALL', 2)];
  return [...test, ...end, ...instruction('POP_TOP'), ...call, ...end];
}

function codeOf(goOn: (left: Value, right: Value) => Value, wantsTruth: boolean): PyCode {
  return shimCode('operator', 6, [NotImplemented, nativeFunction('operator(left, right, /)', goOn)], instructions(wantsTruth));
}

/** By NB_ number; by twice the comparison's number, and one more where a truth is wanted. */
const operators: PyFunction[] = [];
const comparisons: PyFunction[] = [];

/** A shim reads neither globals nor builtins, so those of the first method that is entered will do. */
const shim = ({ globals, builtins }: PyFunction, code: PyCode): PyFunction => new PyFunction(code, globals, builtins);

/** For the NB_ number `op`. `method` only where there may be none yet. */
export function operatorShim(op: number, method: PyFunction | null = null): PyFunction {
  return (operators[op] ??= shim(method!, codeOf((left, right) => binaryOpWithoutLeft(left, right, op), false)));
}

export function comparisonShim(op: CompareOp, wantsTruth: boolean, method: PyFunction | null = null): PyFunction {
  return (comparisons[2 * op + (wantsTruth ? 1 : 0)] ??= shim(method!, codeOf((left, right) => richCompareWithoutLeft(left, right, op), wantsTruth)));
}
