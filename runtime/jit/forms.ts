/** Forms in which a value is held: boxed, or as a number of WebAssembly's. */
import type { Representation } from '../../generated/stencils/stencils.ts';
import type { Known, Origin } from '../optimizer/known.ts';
import type { FrameState } from './ssa.ts';

export const WASM_TYPE: Readonly<Record<Representation, string>> = { ref: 'externref', i64: 'i64', f64: 'f64', i32: 'i32' };
const UNBOXED: Readonly<Record<string, Representation>> = { int: 'i64', float: 'f64', bool: 'i32' };

/** The form that suits all that the trace learns of the value. */
export function wantedForm({ nullable, type }: Known): Representation {
  return formOfType(nullable ? null : type);
}

export function formOfType(type: string | null): Representation {
  return (type === null ? undefined : UNBOXED[type]) ?? 'ref';
}

/** Of a slot that a trace begins with, among those of its frame. */
export function slotOf({ kind, index }: Origin, { recorded }: FrameState): number {
  return kind === 'local' ? index : recorded.code.nlocalsplus + index;
}
