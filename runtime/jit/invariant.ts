/**
 * Micro-ops of a loop that call out of the function only to ask about what their trace does not change on its way round (is this local still that function, which cells
 * has it?): they are asked once, before the loop, and again by whoever comes back to its top another way.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import type { Known } from '../optimizer/known.ts';
import { slotOf } from './forms.ts';
import type { Stencil } from '../../generated/stencils/stencils.ts';
import { HOST_FIELD } from './importable.ts';
import { acts, choose, isVirtual } from './micro-ops.ts';
import type { Segment } from './region.ts';
import { valueAt, type Step } from './ssa.ts';

/** Whether what one speaks of is part of what the other does: a field, and its type. */
const overlap = (a: string, b: string): boolean => a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);

const ACTING = ['raises', 'escapes', 'allocates', 'jumps', 'ticks'];

/** Positions of such steps, in order. */
export function invariantSteps({ executor: { top }, steps }: Segment): readonly number[] {
  const last = steps.at(-1)!;
  if (last.op.uop !== '_JUMP_TO_TOP') return [];
  const round = steps.slice(top);
  if (round.some(({ op }) => UOPS[op.uop]!.properties.includes('escapes'))) return [];
  const written = round.flatMap(({ op }) => UOPS[op.uop]!.writes);
  const made = new Set<Known>();
  const isSame = (value: Known): boolean => value.constant !== null || made.has(value) || isUnchanged(value, last);
  return round.flatMap((step, index) => {
    if (!asks(step, written) || !step.inputs.every(isSame) || isKnown(step)) return [];
    for (const output of step.outputs) made.add(output);
    return [top + index];
  });
}

/** It is where the round has found it at the end too. */
function isUnchanged(value: Known, { start: [outermost] }: Step): boolean {
  const { origin } = value;
  return origin !== null && origin.frame === 0 && valueAt(outermost!, slotOf(origin, outermost!)) === value;
}

/** It would only say what the trace knows: a constant, a local. */
function isKnown({ op, outputs }: Step): boolean {
  return !acts(op.uop) && outputs.every(({ constant, origin }) => constant !== null || origin !== null);
}

/** Its outcome depends on its inputs, and on nothing that is written in the loop. */
function asks(step: Step, written: readonly string[]): boolean {
  const { isFrameless, properties, writes, reads, pushed } = UOPS[step.op.uop]!;
  if (!isFrameless || writes.length > 0 || ACTING.some((each) => properties.includes(each)) || reads.some((what) => written.some((other) => overlap(what, other)))) return false;
  const { op: { exit, oparg }, inputs } = step;
  return inputs.length + pushed(oparg) > 0 && exit?.isBranch !== true && (exit?.restores ?? 0) === 0 && !isVirtual(step) && callsOut(choose(step));
}

/** It has no stencil, or one that asks the runtime for a field of its objects. */
function callsOut(stencil: Stencil | null): boolean {
  return stencil === null || stencil.holes.some((hole) => hole.kind === 'function' && HOST_FIELD.test(hole.name));
}
