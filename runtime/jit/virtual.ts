/**
 * Objects that are not made as long as nobody needs them: each is a list of micro-ops still to be done, which make it and store into it. Whoever needs the object has them done, in
 * order; an exit has the runtime do them. So what an object is, and what a store does to it, is said by the micro-ops alone.
 */
import { STENCILS, type Stencil } from '../../generated/stencils/stencils.ts';
import type { RecordedFrame } from '../optimizer/abstract-frame.ts';
import type { Executor, TraceOp } from '../optimizer/trace.ts';
import { perUop } from '../optimizer/traits.ts';
import type { Local, MadePlace, Place, Spills } from './plan.ts';
import type { Step } from './ssa.ts';
import type { Held } from './values.ts';

/** One object, whatever becomes of it. */
export class Virtual {}

/** A micro-op still to be done. */
export interface Deferred {
  readonly op: TraceOp;
  readonly executor: Executor;
  readonly recorded: RecordedFrame;
  /** Where its inputs are; null: what it does not look at. */
  readonly inputs: readonly (Held | null)[];
  readonly stencil: Stencil;
  /** Which of its outputs the object is; -1: it stores into it. */
  readonly made: number;
}

/** Replaced by another one with each change. */
export interface Content {
  readonly deferred: readonly Deferred[];
  /** Where the object is now; null: it has not been made. */
  readonly ref: Local | null;
  /** Where it is if it has been made in another round, or on another way, and else NULL; null: nowhere. */
  readonly object: Local | null;
}

export type Contents = ReadonlyMap<Virtual, Content>;
export const NO_CONTENTS: Contents = new Map();

/** The stencil that does it on boxed values; null: it is done at once. */
export function deferring({ op: { uop, oparg }, inputs, outputs, about }: Step): Stencil | null {
  if (about === null || outputs.some((output) => output !== about && !inputs.includes(output) && output.constant === null)) return null;
  return stencilsOf(uop).find((stencil) => stencil.oparg === null || stencil.oparg === oparg) ?? null;
}

/** Which of the micro-op's outputs it is that it makes; -1: it stores into an object that there is. */
export function numberOfMade({ about, made, outputs }: Step): number {
  return made.includes(about!) ? outputs.indexOf(about!) : -1;
}

const stencilsOf = perUop(({ name }) => (STENCILS[name] ?? []).filter(({ leaves, inputs, outputs }) => !leaves && [...inputs, ...outputs].every((form) => form === null || form === 'ref')));

/** Which inputs a deferred micro-op looks at. */
export function looksAt({ inputsAt, inputs }: Stencil, oparg: number, count: number): readonly boolean[] {
  const looked = Array<boolean>(count).fill(false);
  inputsAt(oparg).forEach((slot, index) => (looked[slot] = inputs[index] !== null));
  return looked;
}

/** How the runtime makes the object at an exit. The same object again is the same place, while it is being written down too. */
export function madePlace(virtual: Virtual, { deferred, object }: Content, known: Map<Virtual, MadePlace>, spills: Spills, placeOf: (held: Held) => Place): MadePlace {
  const found = known.get(virtual);
  if (found !== undefined) return found;
  const steps: MadePlace['steps'][number][] = [];
  const place: MadePlace = { kind: 'made', of: virtual, object: object === null ? -1 : spills.numberOf(object), steps };
  known.set(virtual, place);
  for (const { op, recorded, inputs, made } of deferred) steps.push({ op, recorded, inputs: inputs.map((held) => (held === null ? NOTHING : placeOf(held))), made });
  return place;
}

const NOTHING: Place = { kind: 'constant', value: null };
