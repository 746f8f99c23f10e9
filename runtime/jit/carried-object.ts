/**
 * Objects that every round of a loop makes and no round needs: a local that is set in each. What the last round has made is there only for exits, so that not the object goes round but what
 * it is made of, each part in a form of its own, and the object where somebody has needed it after all.
 */
import type { Representation } from '../../generated/stencils/stencils.ts';
import { WASM_TYPE, wantedForm } from './forms.ts';
import type { Known } from '../optimizer/known.ts';
import type { Output } from './output.ts';
import type { Local } from './plan.ts';
import type { Step } from './ssa.ts';
import type { Held } from './values.ts';
import { deferring, looksAt, numberOfMade, Virtual, type Content, type Deferred } from './virtual.ts';

/** What a micro-op looks at: nothing, the object itself, what is the same in every round, what is in a slot that goes round too (a float in two places is one object), what is carried. */
type Part =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'itself' }
  | { readonly kind: 'constant'; readonly held: Held; readonly value: unknown }
  | { readonly kind: 'in slot'; readonly key: number; readonly held: Held }
  | { readonly kind: 'carried'; readonly form: Representation; readonly local: Local; readonly object: Local | null; readonly held: Held };

export interface CarriedObject {
  readonly virtual: Virtual;
  readonly content: Content;
  /** Where the object is, if there is one; else NULL. */
  readonly object: Local;
  readonly parts: readonly (readonly Part[])[];
}

/** A float that goes round in a slot. */
export interface InSlot {
  readonly key: number;
  readonly local: Local;
  readonly object: Local | null;
}

type MakeHeld = (form: Representation, local: Local, object: Local | null) => Held;

/** `steps`: what makes the object, in order. */
export function carriedObject(steps: readonly Step[], executor: Deferred['executor'], output: Output, slotOf: (value: Known) => InSlot | null, held: { readonly of: MakeHeld; readonly constant: (value: unknown) => Held; readonly virtual: (virtual: Virtual) => Held }): CarriedObject {
  const virtual = new Virtual();
  const object = output.local(WASM_TYPE.ref);
  const { about } = steps[0]!;
  const deferred: Deferred[] = [];
  const parts = steps.map((step) => {
    const { op, inputs, start } = step;
    const stencil = deferring(step)!;
    const looked = looksAt(stencil, op.oparg, inputs.length);
    const own = inputs.map((input, index): Part => {
      if (looked[index] !== true) return { kind: 'nothing' };
      if (input === about) return { kind: 'itself' };
      if (input.constant !== null) return { kind: 'constant', held: held.constant(input.constant.value), value: input.constant.value };
      const form = wantedForm(input);
      const slot = form === 'f64' ? slotOf(input) : null;
      if (slot !== null) return { kind: 'in slot', key: slot.key, held: held.of(form, slot.local, slot.object) };
      const [local, box] = [output.local(WASM_TYPE[form]), form === 'f64' ? output.local(WASM_TYPE.ref) : null];
      return { kind: 'carried', form, local, object: box, held: held.of(form, local, box) };
    });
    deferred.push({ op, executor, recorded: start.at(-1)!.recorded, stencil, made: numberOfMade(step), inputs: own.map((part) => ('held' in part ? part.held : part.kind === 'itself' ? held.virtual(virtual) : null)) });
    return own;
  });
  return { virtual, object, parts, content: { deferred, ref: null, object } };
}

/** Whether an object is of the same making, with the same constants. */
export function isAlike({ content, parts }: CarriedObject, virtual: Virtual, { deferred, ref }: Content, isInSlot: IsInSlot): boolean {
  return ref === null && deferred.length === parts.length && deferred.every((each, step) => {
    const { op, recorded, made, stencil } = content.deferred[step]!;
    const isSameOp = each.op.uop === op.uop && each.op.oparg === op.oparg && each.made === made && each.stencil === stencil && each.recorded.code === recorded.code && each.op.operands.every((operand, index) => operand === op.operands[index]);
    return isSameOp && parts[step]!.every((part, index) => isPartAlike(part, each.inputs[index]!, virtual, isInSlot));
  });
}

/** Whether the slot is about to hold that very float. */
export type IsInSlot = (key: number, held: Held) => boolean;

function isPartAlike(part: Part, held: Held | null, virtual: Virtual, isInSlot: IsInSlot): boolean {
  if (held === null) return part.kind === 'nothing';
  switch (part.kind) {
    case 'nothing':
      return false;
    case 'itself':
      return held.virtual === virtual;
    case 'constant':
      return held.constant !== null && Object.is(held.constant.value, part.value);
    case 'in slot':
      return held.f64 !== null && isInSlot(part.key, held);
    case 'carried':
      return part.form === 'ref' ? held.virtual !== virtual : held[part.form] !== null;
    default:
      return part satisfies never;
  }
}
