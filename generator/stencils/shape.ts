/** The slots of one side of a micro-op: each item is one, a run as many as the operand says. */
import { evaluate } from '../model/formula.ts';
import type { StackItemModel, UopModel } from '../model/model.ts';

export interface Shape {
  /** Of each item: its first slot, and how many it has. */
  readonly items: readonly { readonly first: number; readonly count: number }[];
  readonly count: number;
  /** Of each slot: how many slots lie below it, from the lowest of its side; null: by the operand. */
  readonly below: readonly number[] | null;
}

/** Longer runs are left to the micro-op's function. */
const LONGEST_RUN = 6;

/** `oparg`: null for all operands at once. Then a run, which the body does not touch, is one slot that nothing is held in. */
export function shapeOf(items: readonly StackItemModel[], oparg: number | null): Shape {
  const counts = items.map((item) => (oparg === null ? 1 : evaluate(item.size.expr, oparg)));
  const firsts = counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0));
  const count = counts.reduce((sum, each) => sum + each, 0);
  return { items: firsts.map((first, index) => ({ first, count: counts[index]! })), count, below: oparg === null ? null : Array.from({ length: count }, (_, at) => at) };
}

/** The operands that a micro-op has stencils for, one by one where it reads or makes a run. */
export function opargsOf({ inputs, outputs }: UopModel): readonly (number | null)[] {
  const dependsOnOperand = inputs.some(({ run, condition, read }) => (run || condition !== null) && read) || outputs.some(({ run, keeps }) => run && keeps === null);
  if (!dependsOnOperand) return [null];
  const opargs = Array.from({ length: LONGEST_RUN + 1 }, (_, oparg) => oparg);
  if (inputs.some(({ run }) => run) || outputs.some(({ run }) => run)) return opargs;
  // Of an item that is there or not, the operands with which it is, and the others that tell apart.
  return opargs.filter((oparg) => oparg === 0 || shapeOf(inputs, oparg).count !== shapeOf(inputs, 0).count || shapeOf(inputs, oparg + 1).count !== shapeOf(inputs, 0).count);
}
