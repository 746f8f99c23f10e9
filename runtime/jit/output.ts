/** The function in the making. */
import { allocates, allocations, isAllocating } from './allocations.ts';
import type { Stencil } from '../../generated/stencils/stencils.ts';
import { settings } from '../optimizer/settings.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import type { Needs } from './pins.ts';
import type { World } from './slots.ts';
import type { Call, CallSite, Entry, ExitPlan, Invocation, Label, Local, Note, Piece, Plan } from './plan.ts';

/** Somebody wants to read functions. */
export const notes = { wanted: false };

export class Output {
  readonly pieces: Piece[] = [];
  readonly #locals = new Map<string, number>();
  readonly #exits: ExitPlan[] = [];
  readonly #calls: Call[] = [];
  readonly #invocations: Invocation[] = [];
  readonly #constants: unknown[] = [];
  readonly #sites: CallSite[] = [];
  readonly #worlds: World[] = [];
  readonly #labels: string[] = [];
  #deepest = 1;

  planFor(entry: Entry | null, needs: Needs): Plan {
    return { entry, needs, sites: this.#sites, worlds: this.#worlds, labels: this.#labels, pieces: this.pieces, locals: this.#locals, exits: this.#exits, calls: this.#calls, invocations: this.#invocations, constants: this.#constants, depth: this.#deepest };
  }

  push(piece: Piece): void {
    this.pieces.push(piece);
  }

  note(note: Note): void {
    if (notes.wanted) this.push({ kind: 'note', note });
  }

  local(type: string): Local {
    const index = this.#locals.get(type) ?? 0;
    this.#locals.set(type, index + 1);
    return { type, index };
  }

  /** `purpose`: its name, for people. */
  label(purpose: string): Label {
    return this.#labels.push(purpose) - 1;
  }

  stencil(stencil: Stencil, inputs: readonly (Local | null)[], outputs: readonly (Local | null)[], { exit, target }: { readonly exit: number; readonly target: Label }, op: TraceOp): readonly Local[] {
    const temporaries: Local[] = [];
    for (const type of stencil.temporaries) temporaries.push(this.local(type));
    this.pieces.push({ kind: 'stencil', stencil, inputs, outputs, temporaries, exit, target, op });
    if (allocations.counted && allocates(stencil, op.uop)) this.push({ kind: 'allocated' });
    return temporaries;
  }

  /** In front of whatever may leave there. */
  turn(leaves: { readonly exit: number; readonly target: Label }): void {
    if (settings.leaveInTurn) this.push({ kind: 'turn', ...leaves });
  }

  exit(plan: ExitPlan): number {
    return this.#exits.push(plan) - 1;
  }

  call(call: Call): void {
    if (allocations.counted && isAllocating(call.op.uop)) this.push({ kind: 'allocated' });
    this.push({ kind: 'call', number: this.#calls.push(call) - 1 });
  }

  /** @returns its number */
  invocation(invocation: Invocation): number {
    if (allocations.counted && isAllocating(invocation.op.uop)) this.push({ kind: 'allocated' });
    return this.#invocations.push(invocation) - 1;
  }

  /** @returns its number */
  world(world: World): number {
    return this.#worlds.push(world) - 1;
  }

  /** @returns its number */
  site(site: CallSite): number {
    return this.#sites.push(site) - 1;
  }

  /** The constant's place among those of the function. */
  constant(value: unknown): number {
    const known = this.#constants.indexOf(value);
    return known >= 0 ? known : this.#constants.push(value) - 1;
  }

  noteDepth(frames: number): void {
    this.#deepest = Math.max(this.#deepest, frames);
  }

  /** What `make` adds, or, where it cannot be compiled, nothing and the reason. */
  attempt(make: () => void, isRefusal: (error: unknown) => error is Error): string | null {
    const { length } = this.pieces;
    try {
      make();
      return null;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      this.pieces.length = length;
      return error.message;
    }
  }
}
