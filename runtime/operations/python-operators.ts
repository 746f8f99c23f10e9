/** Operators that a method written in Python works out, entered by a trace instead of called. */
import type { Value } from '../heap/index.ts';
import { PyFunction } from '../objects/calls/function.ts';
import { operatorShim } from '../objects/calls/operator-shim.ts';
import { lookup } from '../objects/classes/pytype.ts';
import { newFrame, pushFrame, reserveStack, stack, stackTop, type Frame } from '../objects/machine/frame.ts';
import { typeOf } from '../objects/protocol/protocol.ts';
import { bindArguments } from '../objects/calls/arguments.ts';

/** By NB_ number, those in place behind the others. */
const METHODS = ['add', 'and', 'floordiv', 'lshift', 'matmul', 'mul', 'mod', 'or', 'pow', 'rshift', 'sub', 'truediv', 'xor'];

/**
 * The left operand is asked first, by such a method, and the right one has none of that kind that would come before it, or after it: it is of the same class, or of a
 * class of the runtime's own.
 */
export function has_python_operator(left: Value, right: Value, op: number): boolean {
  const [type, other] = [typeOf(left), typeOf(right)];
  if (!type.isHeapType || (type !== other && other.isHeapType)) return false;
  if (op >= METHODS.length && lookup(type, `__i${METHODS[op - METHODS.length]}__`) !== null) return false;
  const method = lookup(type, `__${METHODS[op % METHODS.length]}__`);
  return method instanceof PyFunction && method.code.simple && method.code.argcount === 2;
}

export function python_operator(left: Value, op: number): PyFunction {
  return lookup(typeOf(left), `__${METHODS[op % METHODS.length]}__`) as PyFunction;
}

export function operator_shim(op: number): PyFunction {
  return operatorShim(op);
}

/** The method's frame, on that of the shim, which has the operands on its stack. */
export function push_operator_frame(method: PyFunction, left: Value, right: Value, op: number): Frame {
  const base = stackTop();
  reserveStack(base + 4);
  const frame = newFrame(operatorShim(op, method), base, 0);
  stack[base] = left;
  stack[base + 1] = right;
  frame.sp = base + 2;
  pushFrame(frame);
  stack[base + 2] = left;
  stack[base + 3] = right;
  return bindArguments(method, base + 2, 2, null);
}
