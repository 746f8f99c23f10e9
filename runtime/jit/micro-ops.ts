/** What a micro-op in a trace is for the compiler: a stencil, a call, or nothing at all. */
import { STENCILS, type Representation, type Stencil } from '../../generated/stencils/stencils.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import { perUop } from '../optimizer/traits.ts';
import type { Known } from '../optimizer/known.ts';
import { wantedForm } from './forms.ts';
import type { Step } from './ssa.ts';

/** It does more than to move values about. */
export const acts = perUop(({ writes, properties, checks, operations }) => {
  // A body stores to one local; an operation that writes locals may write any.
  return checks > 0 || writes.some((what) => what !== 'locals' || operations.length > 0) || ['raises', 'escapes', 'allocates', 'exits', 'deopts', 'jumps'].some((each) => properties.includes(each));
});

/** The stencil for the forms that the inputs are best held in, or are held in; failing that, for boxed ones. */
export function choose(step: Step, formOf: (value: Known) => Representation = wantedForm): Stencil | null {
  const stencils = STENCILS[step.op.uop];
  if (stencils === undefined) return null;
  let second: Stencil | null = null;
  for (const stencil of stencils) {
    if (stencil.oparg !== null && stencil.oparg !== step.op.oparg) continue;
    const fit = fitOf(stencil, step, formOf);
    if (fit === 'exact') return stencil;
    if (fit === 'boxed') second ??= stencil;
  }
  return second;
}

/** `boxed`: some inputs would have to be boxed for it. */
function fitOf(stencil: Stencil, { op, inputs }: Step, formOf: (value: Known) => Representation): 'exact' | 'boxed' | 'none' {
  const at = stencil.inputsAt(op.oparg);
  let fit: 'exact' | 'boxed' = 'exact';
  for (let index = 0; index < at.length; index++) {
    const form = stencil.inputs[index]!;
    if (form === null || form === formOf(inputs[at[index]!]!)) continue;
    if (form !== 'ref') return 'none';
    fit = 'boxed';
  }
  return fit;
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
export function makesOfFrame({ op: { uop } }: Step): boolean {
  return isMakingOfFrame(uop);
}

const isMakingOfFrame = perUop(({ movesFrame, properties, operations }) => movesFrame && properties.includes('popsFrame') && operations.length > 0);

/** It goes on in a generator, whose frame is the next one. */
export const resumes = perUop(({ operations }) => operations.includes('resume_generator'));

export const suspends = perUop(({ properties }) => properties.includes('suspendsFrame'));

/** It is the end of a generator. */
export function endsGenerator({ op: { uop }, start }: Step): boolean {
  return start.length > 1 && start.at(-1)!.recorded.isResumed && popsFrame(uop);
}

const popsFrame = perUop(({ properties }) => properties.includes('popsFrame'));

/** Frames of called functions are there only when an exit needs them. */
export function isVirtual({ op, outputs }: Step): boolean {
  if (isVirtualItself(op.uop) || outputs.some(({ type }) => type === 'frame')) return true;
  return outputs.length === 0 && isPure(op.uop);
}

const isPure = perUop(({ properties, guard }) => properties.length === 1 && properties[0] === 'pure' && !guard);

const isVirtualItself = perUop(({ movesFrame, writes, operations, guard }) => {
  if (movesFrame) return true;
  if (writes.length === 1 && writes[0] === 'frame.return_offset' && operations.length === 0) return true;
  // Whether there is room for calls is asked once, when the function is entered; validity is looked at behind calls out of it.
  return guard && operations.length === 1 && (operations[0] === 'has_call_depth' || operations[0] === 'executor_is_valid');
});

/** A check of what its inputs are, which cannot come out otherwise the next time. */
export const isLastingGuard = perUop(({ guard, reads, properties }) => guard && reads.length === 0 && properties.includes('pure'));

/** A check of the frame alone, which is the same one all the time. */
export function isAboutFrame({ op, inputs }: Step): boolean {
  return UOPS[op.uop]!.guard && inputs.length === 0;
}
