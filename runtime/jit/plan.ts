/** What the linker is told: the pieces of a trace's function in order, its locals, its exits. */
import type { Stencil } from '../../generated/stencils/stencils.ts';
import type { Exit, TraceOp } from '../optimizer/trace.ts';
import type { FrameState } from './ssa.ts';

/** A local of the function, numbered among those of its type. */
export interface Local {
  readonly type: string;
  readonly index: number;
}

export type Piece =
  | { readonly kind: 'stencil'; readonly stencil: Stencil; readonly inputs: readonly (Local | null)[]; readonly outputs: readonly (Local | null)[]; readonly temporaries: readonly Local[]; readonly exit: number; readonly op: TraceOp }
  | { readonly kind: 'move'; readonly from: Local; readonly to: Local }
  | { readonly kind: 'constant'; readonly to: Local; readonly value: number }
  /** A constant object, by its place among the trace's constants. */
  | { readonly kind: 'object'; readonly to: Local; readonly place: number }
  /** A slot of the frame, from its base. */
  | { readonly kind: 'load'; readonly to: Local; readonly slot: number }
  | { readonly kind: 'store'; readonly from: Local; readonly slot: number }
  /** The micro-op is run by the micro-op interpreter, on the frame. */
  | { readonly kind: 'call'; readonly op: TraceOp; readonly number: number; readonly depth: number }
  | { readonly kind: 'tick'; readonly exit: number }
  | { readonly kind: 'leave'; readonly exit: number }
  | { readonly kind: 'loop' }
  | { readonly kind: 'again' };

/** Where a value is at an exit. */
export type Place = { readonly kind: 'local'; readonly local: Local } | { readonly kind: 'constant'; readonly value: unknown };

export interface FramePlan {
  readonly state: FrameState;
  readonly callee: Place | null;
  /** Slots from the frame's base, and what is to be written there. */
  readonly slots: readonly { readonly slot: number; readonly value: Place }[];
}

export interface ExitPlan {
  readonly exit: Exit;
  readonly isBudget: boolean;
  readonly frames: readonly FramePlan[];
}

export interface Call {
  readonly op: TraceOp;
  /** Slots of the evaluation stack before it. */
  readonly depth: number;
  /** Where tier 1 goes on behind it, should the trace be no longer valid. */
  readonly behind: Pick<TraceOp, 'start' | 'depth' | 'frame'>;
}

export interface Plan {
  readonly pieces: readonly Piece[];
  readonly locals: ReadonlyMap<string, number>;
  readonly exits: readonly ExitPlan[];
  readonly calls: readonly Call[];
  readonly constants: readonly unknown[];
  /** Calls deep inside the trace, which the recursion limit must allow. */
  readonly depth: number;
}

/** The trace stays with the micro-op interpreter, or with tier 1. */
export class NotCompiled extends Error {}

