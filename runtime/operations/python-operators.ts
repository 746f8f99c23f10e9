/** Operators and comparisons that a method written in Python works out, entered by a trace instead of called. */
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import type { Value } from '../heap/index.ts';
import { bindArguments } from '../objects/calls/arguments.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { lookup } from '../objects/classes/pytype.ts';
import { COMPARE_NAMES } from '../objects/classes/slot-dispatch.ts';
import type { CompareOp } from '../objects/classes/slots.ts';
import { newFrame, pushFrame, reserveStack, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import { typeOf } from '../objects/protocol/protocol.ts';
import { NB_INPLACE, OPERATOR_NAMES } from '../objects/protocol/protocol-numbers.ts';
import { comparisonShim, operatorShim } from './operator-shim.ts';

/** `name`: with its underscores. */
const binaryMethod = (left: Value, name: string): PyFunction | null => {
  const method = lookup(typeOf(left), name);
  return method instanceof PyFunction && method.code.simple && method.code.argcount === 2 ? method : null;
};

/** The right operand has no method in Python that would come before the left one's: it is of the same class, or of a class of the runtime's own. */
function isAskedFirst(left: Value, right: Value): boolean {
  const [type, other] = [typeOf(left), typeOf(right)];
  return type.isHeapType && (type === other || !other.isHeapType);
}

/** The plain one, which an operator in place comes to where there is no other. */
const methodOf = (op: number): string => `__${OPERATOR_NAMES[op % NB_INPLACE]}__`;

export function has_python_operator(left: Value, right: Value, op: number): boolean {
  if (!isAskedFirst(left, right)) return false;
  if (op >= NB_INPLACE && lookup(typeOf(left), `__i${OPERATOR_NAMES[op - NB_INPLACE]}__`) !== null) return false;
  return binaryMethod(left, methodOf(op)) !== null;
}

export function python_operator(left: Value, op: number): PyFunction {
  return binaryMethod(left, methodOf(op))!;
}

export function has_python_comparison(left: Value, right: Value, op: number): boolean {
  return isAskedFirst(left, right) && binaryMethod(left, COMPARE_NAMES[op]!) !== null;
}

export function python_comparison(left: Value, op: number): PyFunction {
  return binaryMethod(left, COMPARE_NAMES[op]!)!;
}

export function operator_shim(op: number): PyFunction {
  return operatorShim(op);
}

/** `oparg`: of COMPARE_OP. */
export function comparison_shim(oparg: number): PyFunction {
  return shimOfComparison(oparg, null);
}

const shimOfComparison = (oparg: number, method: PyFunction | null): PyFunction => comparisonShim((oparg >> 5) as CompareOp, (oparg & CONSTANTS.AS_BOOL) !== 0, method);

export function push_operator_frame(method: PyFunction, left: Value, right: Value, op: number): Frame {
  return frameAbove(operatorShim(op, method), method, left, right);
}

export function push_comparison_frame(method: PyFunction, left: Value, right: Value, oparg: number): Frame {
  return frameAbove(shimOfComparison(oparg, method), method, left, right);
}

/** The method's frame, on that of the shim, which has the operands on its stack. */
function frameAbove(shim: PyFunction, method: PyFunction, left: Value, right: Value): Frame {
  const base = stackTop();
  reserveStack(base + 4);
  const frame = newFrame(shim, base, 0);
  stack[base] = left;
  stack[base + 1] = right;
  frame.sp = base + 2;
  pushFrame(frame);
  stack[base + 2] = left;
  stack[base + 3] = right;
  return bindArguments(method, base + 2, 2, null);
}
