/** Comparison of sequences item by item, shared by list and tuple. */
import type { Value } from '../../heap/value.ts';
import { compareBool, richCompare } from '../protocol/protocol.ts';
import { EQ, NE } from '../classes/slots.ts';
import type { CompareOp } from '../classes/slots.ts';
import { enterNative, leaveNative } from '../machine/thread.ts';
import { boolean, compareAnswer } from '../values.ts';

/** Lengths and items are asked for again at each step, because comparing may change a list. */
export function compareSequences(
  a: Value, b: Value, op: CompareOp, length: (x: Value) => number, item: (x: Value, at: number) => Value,
): Value {
  if (length(a) !== length(b) && (op === EQ || op === NE)) return boolean(op === NE);
  enterNative(' in comparison');
  try {
    const at = firstDifference(a, b, length, item);
    if (at >= length(a) || at >= length(b)) return compareAnswer(length(a) - length(b), op);
    if (op === EQ || op === NE) return boolean(op === NE);
    return richCompare(item(a, at), item(b, at), op);
  } finally {
    leaveNative();
  }
}

function firstDifference(a: Value, b: Value, length: (x: Value) => number, item: (x: Value, at: number) => Value): number {
  let at = 0;
  while (at < length(a) && at < length(b) && compareBool(item(a, at), item(b, at), EQ)) at++;
  return at;
}
