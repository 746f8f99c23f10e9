/** What the linker is told: the pieces of a region's function in order, its locals, its exits. */
import type { Representation, Stencil } from '../../generated/stencils/stencils.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { CarriedObject } from './carried-object.ts';
import type { Executor, Exit, TraceOp } from '../optimizer/trace.ts';
import type { RecordedFrame } from '../optimizer/abstract-frame.ts';
import type { Needs } from './pins.ts';
import type { World } from './slots.ts';
import type { FrameState, Snapshot, Step, Waits } from './ssa.ts';

/** A local of the function, numbered among those of its type. */
export interface Local {
  readonly type: string;
  readonly index: number;
}

/** A block or a loop that branches lead to. */
export type Label = number;

export type Piece =
  | { readonly kind: 'stencil'; readonly stencil: Stencil; readonly inputs: readonly (Local | null)[]; readonly outputs: readonly (Local | null)[]; readonly temporaries: readonly Local[]; readonly exit: number; readonly target: Label; readonly op: TraceOp }
  | { readonly kind: 'move'; readonly from: Local; readonly to: Local }
  | { readonly kind: 'constant'; readonly to: Local; readonly value: number }
  /** A constant object, by its place among the region's constants. */
  | { readonly kind: 'object'; readonly to: Local; readonly place: number }
  | { readonly kind: 'null'; readonly to: Local }
  /** Up to its `end`: only where the local is NULL. */
  | { readonly kind: 'if null'; readonly of: Local; readonly label: Label }
  /** A slot of the outermost frame, from its base. */
  | { readonly kind: 'load'; readonly to: Local; readonly slot: number }
  | { readonly kind: 'store'; readonly from: Local; readonly slot: number }
  /** The micro-op is run by its tier-2 function, on the frames. */
  | { readonly kind: 'call'; readonly number: number }
  /** The same on the inputs alone; `to` is where its only output goes. */
  | { readonly kind: 'invoke'; readonly number: number; readonly inputs: readonly Local[]; readonly to: Local | null; readonly leaves: { readonly exit: number; readonly target: Label } | null; readonly acts: boolean }
  /** What it has left on the stack, `below` slots below the top. */
  | { readonly kind: 'result'; readonly to: Local; readonly below: number }
  /** For tests: left here if it is its turn. */
  | { readonly kind: 'turn'; readonly exit: number; readonly target: Label }
  | { readonly kind: 'tick'; readonly exit: number; readonly target: Label }
  /** A tick that tier 1 would count and look at. */
  | { readonly kind: 'count' }
  /** One object more, where they are counted. */
  | { readonly kind: 'allocated' }
  /** Where the number is 0. */
  | { readonly kind: 'unless'; readonly flag: Local; readonly exit: number; readonly target: Label }
  | { readonly kind: 'leave'; readonly exit: number; readonly target: Label }
  | { readonly kind: 'block' | 'loop' | 'jump'; readonly label: Label }
  | { readonly kind: 'end' }
  /** The locals go where the exits, or a call, expect them. */
  | { readonly kind: 'spill'; readonly spills: Spills }
  | { readonly kind: 'return' }
  /** What the function was called with. */
  | { readonly kind: 'parameter'; readonly to: Local; readonly index: number }
  /** Where there is no room for the calls in it. */
  | { readonly kind: 'room'; readonly exit: number; readonly target: Label }
  /** Where the function object is of another world than what is called; -1: than the function itself. */
  | { readonly kind: 'fits'; readonly of: Local; readonly world: number; readonly exit: number; readonly target: Label }
  /** Where that place in the table is not taken. */
  | { readonly kind: 'taken'; readonly place: number; readonly exit: number; readonly target: Label }
  /** It calls what is in that place, or itself: with these arguments, on top of these records. */
  | { readonly kind: 'run'; readonly place: number | null; readonly site: number; readonly size: number; readonly units: number; readonly spills: Spills; readonly inputs: readonly Local[]; readonly to: Local }
  /** It returns to the compiled code that called it. */
  | { readonly kind: 'give'; readonly from: Local }
  | { readonly kind: 'note'; readonly note: Note };

/** What the pieces from here on are, for people; nothing is made of it. */
export type Note =
  /** A trace begins; `behind`: what it goes on from. */
  | { readonly kind: 'trace'; readonly executor: Executor; readonly behind: Exit | null }
  | { readonly kind: 'step'; readonly executor: Executor; readonly step: Step }
  /** What the loop does once: its slots, and what it does not change, get their forms. */
  | { readonly kind: 'ahead' }
  /** A loop begins; `start`: the frames at its top. */
  | { readonly kind: 'loop'; readonly executor: Executor; readonly start: Snapshot; readonly slots: LoopSlots }
  /** From elsewhere to the top of this trace's loop. */
  | { readonly kind: 'jump'; readonly executor: Executor; readonly behind: Exit }
  /** To where ways meet, in front of this trace. */
  | { readonly kind: 'arrival'; readonly executor: Executor; readonly behind: Exit }
  /** What the loop changes is put where its next round looks for it. */
  | { readonly kind: 'around' }
  /** Where the trace's exits are left by. */
  | { readonly kind: 'tail'; readonly executor: Executor };

/** Where the slots are that a loop changes, or in which ways differ that meet, and in which form; by `slotKey`. `object`: of a float. */
export type LoopSlots = ReadonlyMap<number, { readonly form: Representation; readonly local: Local; readonly object: Local | null; readonly carried: CarriedObject | null }>;

/** References, or numbers, that can be handed over at once. */
export const MOST_SPILLED = 4096;

/** Locals that are handed to the runtime: references in one array, numbers in a memory, each at its place. */
export class Spills {
  /** By type and index. */
  readonly #places = new Map<string, Spilled[]>();
  readonly #counts = { references: 0, numbers: 0 };
  readonly locals: { readonly local: Local; readonly at: number }[] = [];
  /** Frames, the outermost first, as they were planned last: from which state, by whom, and in which version of what he knows. */
  readonly planned: { readonly state: FrameState; readonly by: object; readonly version: number; readonly plan: FramePlan }[] = [];

  /** Places that are taken, of references and of numbers alike. */
  get size(): number {
    return Math.max(this.#counts.references, this.#counts.numbers);
  }

  /** `object`: of a float. */
  placeOf(local: Local, object: Local | null = null): Spilled {
    const place = this.#placeOf(local);
    return object === null ? place : { ...place, object: this.numberOf(object) };
  }

  numberOf(local: Local): number {
    return this.#placeOf(local).at;
  }

  #placeOf(local: Local): Spilled {
    let places = this.#places.get(local.type);
    if (places === undefined) this.#places.set(local.type, (places = []));
    const known = places[local.index];
    if (known !== undefined) return known;
    const at = this.#counts[local.type === 'externref' ? 'references' : 'numbers']++;
    if (at >= MOST_SPILLED) throw new NotCompiled('it holds too many values');
    this.locals.push({ local, at });
    return (places[local.index] = { kind: 'spilled', type: local.type, at, object: -1 });
  }
}

export interface Spilled {
  readonly kind: 'spilled';
  readonly type: string;
  readonly at: number;
  /** Where a float's object is, or NULL if it has none yet; -1: it has none. */
  readonly object: number;
}

/** Where a value is at an exit: spilled, or known beforehand. */
export type Place =
  | Spilled
  | { readonly kind: 'constant'; readonly value: unknown }
  | MadePlace;

/** An object that has not been made yet: it comes of these micro-ops, done in order. Those that make it have its number among their outputs, others -1. */
export interface MadePlace {
  readonly kind: 'made';
  /** One object, in however many places. */
  readonly of: object;
  /** Where it is if it has been made already, and else NULL; -1: nowhere. */
  readonly object: number;
  readonly steps: { readonly op: TraceOp; readonly recorded: RecordedFrame; readonly inputs: readonly Place[]; readonly made: number }[];
}

export interface FramePlan {
  readonly recorded: RecordedFrame;
  readonly callee: Place | null;
  readonly waits: Waits | null;
  /** By slot, from the frame's base: what is to be written there; null: what is there already. */
  readonly slots: readonly (Place | null)[];
}

export interface ExitPlan {
  readonly exit: Exit;
  /** The trace that it is an exit of. */
  readonly executor: Executor;
  readonly isBudget: boolean;
  readonly frames: readonly FramePlan[];
}

export interface Call {
  readonly op: TraceOp;
  /** Slots of the evaluation stack before it, in the innermost frame. */
  readonly depth: number;
  readonly executor: Executor;
  /** Where tier 1 goes on behind it, should the region be no longer valid. */
  readonly behind: Pick<TraceOp, 'start' | 'depth' | 'frame'>;
  /** What the frames are to hold; null: it runs in the outermost frame, which is whole. */
  readonly frames: readonly FramePlan[] | null;
}

/** A call of a function's compiled code. */
export interface CallSite {
  /** The frames that wait meanwhile. */
  readonly frames: readonly FramePlan[];
  /** The function that runs in the frame above them. */
  readonly callee: Place;
  /** Places on record. */
  readonly size: number;
}

/** How compiled code calls what is made of a whole function. */
export interface Entry {
  readonly code: PyCode;
  /** Slots of its frame that it is given. */
  readonly slots: readonly number[];
  /** What of its frame has to be which object. */
  readonly needs: Needs;
}

/** What an output is: new, one of the inputs, or known beforehand. */
export type Output = { readonly kind: 'made' } | { readonly kind: 'input'; readonly index: number } | { readonly kind: 'constant'; readonly value: unknown };

/** A micro-op that needs its inputs only. */
export interface Invocation {
  readonly op: TraceOp;
  readonly executor: Executor;
  readonly recorded: RecordedFrame;
  readonly inputs: number;
  /** Its only output is what it returns; else the outputs are asked for. */
  readonly returns: boolean;
  readonly outputs: readonly Output[];
  readonly behind: Call['behind'];
  /** Slots of the evaluation stack before it. */
  readonly depth: number;
  /** What the frames are to hold if it raises, or runs Python code; null: it does neither. */
  readonly frames: readonly FramePlan[] | null;
  /** Slots from the base of the outermost of these frames to the first input, where it lies where it will be should they be made; null: above all frames. */
  readonly place: number | null;
  /** It is asked before the loop that it is in, and so perhaps of values that checks in front of it would have kept from it. */
  readonly isAhead: boolean;
}

export interface Plan {
  /** Of each label, what for; nobody but people reads it. */
  readonly labels: readonly string[];
  readonly pieces: readonly Piece[];
  readonly locals: ReadonlyMap<string, number>;
  readonly exits: readonly ExitPlan[];
  readonly calls: readonly Call[];
  readonly invocations: readonly Invocation[];
  readonly constants: readonly unknown[];
  readonly sites: readonly CallSite[];
  readonly worlds: readonly World[];
  /** null: it is only entered from JavaScript, and works on a frame that is there. */
  readonly entry: Entry | null;
  /** What of the outermost frame has to be which object. */
  readonly needs: Needs;
  /** Calls deep inside the region, which the recursion limit must allow. */
  readonly depth: number;
}

/** The trace stays with the micro-op interpreter, or with tier 1. */
export class NotCompiled extends Error {}
