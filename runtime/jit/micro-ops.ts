/** What a micro-op in a trace is for the compiler: a stencil, a call, or nothing at all. */
import { STENCILS, type Representation, type Stencil } from '../../generated/stencils/stencils.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import { wantedForm } from './forms.ts';
import type { Step } from './ssa.ts';

/** It does more than to move values about. */
export function acts({ uop }: TraceOp): boolean {
  const { writes, properties, checks, operations } = UOPS[uop]!;
  // A body stores to one local; an operation that writes locals may write any.
  return checks > 0 || writes.some((what) => what !== 'locals' || operations.length > 0) || ['raises', 'escapes', 'allocates', 'exits', 'deopts', 'jumps'].some((each) => properties.includes(each));
}

/** The stencil for the forms that the inputs are best held in; failing that, for boxed ones. */
export function choose({ op, inputs }: Step): Stencil | null {
  const stencils = (STENCILS[op.uop] ?? []).filter(({ oparg }) => oparg === null || oparg === op.oparg);
  const fits = (stencil: Stencil, isFit: (form: Representation, wanted: Representation) => boolean): boolean => {
    const at = stencil.inputsAt(op.oparg);
    return stencil.inputs.every((form, index) => form === null || isFit(form, wantedForm(inputs[at[index]!]!)));
  };
  return stencils.find((each) => fits(each, (form, wanted) => form === wanted)) ?? stencils.find((each) => fits(each, (form, wanted) => form === 'ref' || form === wanted)) ?? null;
}

/** Where its stencil gives up, its tier-2 function can be called instead: it always goes on, and what it makes is held as the stencil would. */
export function isSelfContained({ op }: Step, stencil: Stencil): boolean {
  return stencil.leaves && op.exit === null && stencil.outputs.every((form) => form === null || form === 'ref') && !UOPS[op.uop]!.writes.includes('locals');
}

/** The jump's other way leaves values on the stack that this way has not. */
export function leavesMore({ op: { exit }, after }: Step): boolean {
  return exit !== null && exit.isBranch && exit.depth > after.at(-1)!.stack.length;
}

/** It makes something of its frame, which has to be there, and leaves it. */
export function makesOfFrame({ op }: Step): boolean {
  const { movesFrame, properties, operations } = UOPS[op.uop]!;
  return movesFrame && properties.includes('popsFrame') && operations.length > 0;
}

/** Frames of called functions are there only when an exit needs them. */
export function isVirtual({ op, outputs }: Step): boolean {
  const { movesFrame, writes, operations, guard, properties } = UOPS[op.uop]!;
  if (movesFrame || outputs.some(({ type }) => type === 'frame')) return true;
  if (writes.length === 1 && writes[0] === 'frame.return_offset' && operations.length === 0) return true;
  // Whether there is room for calls is asked once, when the function is entered; validity is looked at behind calls out of it.
  if (guard && operations.length === 1 && (operations[0] === 'has_call_depth' || operations[0] === 'executor_is_valid')) return true;
  return properties.length === 1 && properties[0] === 'pure' && outputs.length === 0 && !guard;
}

/** A check of the frame alone that cannot come out otherwise the next time. */
export function isLasting({ op, inputs }: Step): boolean {
  const { guard, reads, properties } = UOPS[op.uop]!;
  return guard && inputs.length === 0 && op.frame === 0 && reads.length === 0 && properties.includes('pure');
}

/** A check of the frame alone, which is the same one all the time. */
export function isAboutFrame({ op, inputs }: Step): boolean {
  return UOPS[op.uop]!.guard && inputs.length === 0;
}
