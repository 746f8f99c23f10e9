/** Functions that compiled code calls: how they begin, without a frame, and how they are called. */
import { slotsAtEntry } from '../optimizer/recursion.ts';
import { isPlainFunction, isRecursive } from '../optimizer/recursive.ts';
import type { PyFunction } from '../objects/calls/function.ts';
import type { Known } from '../optimizer/known.ts';
import { WASM_TYPE } from './forms.ts';
import type { Output } from './output.ts';
import { fits, Pins, type Needs } from './pins.ts';
import { NotCompiled, Spills, type Entry, type Local } from './plan.ts';
import { PLACES_PER_UNIT } from './records.ts';
import type { Region } from './region.ts';
import { placeFor } from './slots.ts';
import type { FrameState, Step } from './ssa.ts';
import { constantly, heldIn, NOTHING_MADE, type Held, type Leave, type State, type Values } from './values.ts';

/** More would be too long a list of parameters. */
const MOST_SLOTS = 40;

/** A function in the making that compiled code may call. */
export class Callable implements Entry {
  readonly code: Entry['code'];
  readonly slots: readonly number[];
  /** Its outermost frame is never looked at: who calls it makes sure of what is to be known of that. */
  readonly pins = new Pins();
  /** Functions that it was called with. */
  readonly #callees: PyFunction[] = [];

  constructor(code: Entry['code'], slots: readonly number[]) {
    this.code = code;
    this.slots = slots;
  }

  get needs(): Needs {
    return this.pins.needs;
  }

  noteCallee(callee: PyFunction): void {
    this.#callees.push(callee);
  }

  /** When all that it needs is known. */
  check(): void {
    if (!this.#callees.every((callee) => fits(this.needs, callee))) throw new NotCompiled('it calls itself with other globals');
  }
}

/** null: there is no need for it, or no way. */
export function callableOf({ root: { executor: { start, recorded } } }: Pick<Region, 'root'>): Callable | null {
  if (start.kind !== 'entry' || recorded.frames.length > 1 || !isRecursive(start.code) || !isPlainFunction(start.code)) return null;
  const slots = slotsAtEntry(start.code);
  return slots.length > MOST_SLOTS ? null : new Callable(start.code, slots);
}

/** Its frame is like that of a function that was inlined: all of it is in locals. */
export function beginningOf(output: Output, { code, slots }: Entry, snapshot: State['snapshot']): State {
  const held: Held[] = Array.from({ length: code.nlocalsplus }, () => constantly(null));
  slots.forEach((slot, index) => {
    const to = output.local(WASM_TYPE.ref);
    output.push({ kind: 'parameter', to, index });
    held[slot] = heldIn(to);
  });
  return { snapshot, slots: [held], callees: [null], inMemory: [], made: NOTHING_MADE, parts: [] };
}

interface Making {
  readonly output: Output;
  readonly values: Values;
  /** What is being made, if others call it too. */
  readonly callable: Callable | null;
}

/** The frames below go on record, the callee's own slots are what it is called with. */
export function pushRun({ output, values, callable }: Making, { start, after }: Step, leave: Leave): void {
  const callee = start.at(-1)!;
  const to = values.define(after.at(-1)!.stack.at(-1)!, 'ref');
  const place = placeOfCallee({ output, values, callable }, callee, leave);
  const inputs = argumentsFor(callee).map((value) => (value === null ? nullIn(output) : values.as(value, 'ref', leave)));
  const below = start.slice(0, -1);
  values.settle(below);
  const spills = new Spills();
  const frames = values.frames(below, spills);
  const runs = values.placeOfCallee(start, spills);
  // Frames that are made lie as far from each other as their records, and the call's number takes a place.
  const size = 1 + Math.max(spills.size, below.reduce((sum, { recorded: { code } }) => sum + code.framesize, 0));
  output.turn(leave());
  output.push({ kind: 'run', place, site: output.site({ frames, callee: runs, size }), size, units: Math.max(below.length, Math.ceil(size / PLACES_PER_UNIT)), spills, inputs, to });
}

/** In the table; null: the function calls itself. */
function placeOfCallee({ output, values, callable }: Making, { callee, recorded }: FrameState, leave: Leave): number | null {
  if (callee === null) throw new NotCompiled('nobody knows which function it calls');
  const func = callee.constant === null ? null : (callee.constant.value as PyFunction);
  const isItself = callable?.code === recorded.code;
  if (isItself && func !== null) callable.noteCallee(func);
  if (func === null) output.push({ kind: 'fits', of: values.as(callee, 'ref', leave), world: isItself ? -1 : output.world(recorded), ...leave() });
  if (isItself) return null;
  const place = placeFor(recorded.code, func ?? recorded);
  output.push({ kind: 'taken', place, ...leave() });
  return place;
}

/** What is passed for the slots that a function begins with; null: NULL. */
function argumentsFor({ locals, recorded: { code } }: FrameState): readonly (Known | null)[] {
  return slotsAtEntry(code).map((slot) => locals[slot] ?? null);
}

function nullIn(output: Output): Local {
  const to = output.local(WASM_TYPE.ref);
  output.push({ kind: 'null', to });
  return to;
}
