/** Stencils as plain data: a piece of a trace's function for one micro-op, its inputs and outputs in locals of given representations. */
import type { Wat } from '../wat/wat.ts';
import type { Hole } from './encode.ts';

/** How a value is held: boxed, an int, a float, a bool or truth. */
export type Representation = 'ref' | 'i64' | 'f64' | 'i32';

export interface Stencil {
  readonly uop: string;
  /** The operand that it is for; null: any. */
  readonly oparg: number | null;
  /** Of each input that the body reads; null for the others. */
  readonly inputs: readonly (Representation | null)[];
  /** Of each output that the body makes; null for those that are inputs. */
  readonly outputs: readonly (Representation | null)[];
  /** Slots below each of them; null: the micro-op says it, by the operand. */
  readonly inputsAt: readonly number[] | null;
  readonly outputsAt: readonly number[] | null;
  /** Inputs that a check has found to be of a type with a form of its own: afterwards they are held so too. */
  readonly also: readonly { readonly input: number; readonly as: Representation; readonly local: string }[];
  readonly temporaries: readonly { readonly name: string; readonly type: LocalType }[];
  readonly leaves: boolean;
  /** It leaves for what it cannot do: the micro-op's function does it then. */
  readonly declines: boolean;
  readonly wat: readonly Wat[];
  readonly bytes: readonly number[];
  readonly holes: readonly Hole[];
}

/** Types of a stencil's own locals; `ref T` is a cast struct. */
export type LocalType = 'i32' | 'i64' | 'f64' | 'externref' | `ref ${string}`;

export const STORED: Readonly<Record<Representation, LocalType>> = { ref: 'externref', i64: 'i64', f64: 'f64', i32: 'i32' };
