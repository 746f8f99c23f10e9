/** Where the values of one segment are: in which locals, in which forms, and what of the outermost frame memory holds already. */
import { CONVERSIONS, type Representation } from '../../generated/stencils/stencils.ts';
import type { Value } from '../heap/index.ts';
import { floatOf } from '../objects/values.ts';
import type { Resting } from '../optimizer/abstraction.ts';
import type { Known } from '../optimizer/known.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import { slotKey } from './carried.ts';
import { slotOf, WASM_TYPE, wantedForm } from './forms.ts';
import type { Output } from './output.ts';
import { NotCompiled, type FramePlan, type Label, type Local, type LoopSlots, type Place, type RestPlan, type Spills, type Suspension } from './plan.ts';
import { eachSlot, valueAt, type FrameState, type Snapshot } from './ssa.ts';

/** Replaced by another one with each change: who keeps one need not copy it. */
export interface Held extends Readonly<Record<Representation, Local | null>> {
  /** It is the first of these in the loop's first round, and the second later. */
  readonly late: Late | null;
  readonly constant: Extract<Place, { kind: 'constant' }> | null;
  /** Of a float that is held as a number: its object, or NULL if it has none yet. Programs can tell one object from another. */
  readonly object: Local | null;
  /** A slot that a generator has kept, as long as that has not been suspended again. */
  readonly kept: KeptBy | null;
}

export interface KeptBy {
  readonly generator: Local;
  readonly slot: number;
}

const NOWHERE_YET: Held = { ref: null, i64: null, f64: null, i32: null, late: null, constant: null, object: null, kept: null };

function withForm({ ref, i64, f64, i32, late, constant, kept, object: known }: Held, as: Representation, local: Local, object = known): Held {
  return { ref: as === 'ref' ? local : ref, i64: as === 'i64' ? local : i64, f64: as === 'f64' ? local : f64, i32: as === 'i32' ? local : i32, late, constant, object, kept };
}

/** Boxed, in this local. */
export const heldIn = (local: Local): Held => withForm(NOWHERE_YET, 'ref', local);
export const constantly = (value: unknown): Held => ({ ...NOWHERE_YET, constant: { kind: 'constant', value } });

/** What a loop sets in every round, and begins with whatever was there before. */
export interface Late {
  /** 0 in the first round. */
  readonly flag: Local;
  readonly first: Local;
  readonly form: Representation;
  readonly second: Local;
  readonly object: Local | null;
}

/** The frames at some place: what goes on from there begins with it, or an exit writes it back. */
export interface State {
  readonly snapshot: Snapshot;
  /** By frame, then by slot; undefined: a local that nobody has spoken of. */
  readonly slots: readonly (readonly (Held | undefined)[])[];
  /** The functions that run in the frames; of the outermost nobody asks. */
  readonly callees: readonly (Held | null)[];
  /** Slots of the outermost frame that memory holds as they are to be. */
  readonly inMemory: readonly boolean[];
  /** Generators that are suspended, and have not been told what they keep. */
  readonly resting: readonly RestingState[];
}

export interface RestingState {
  readonly generator: Local;
  readonly pc: number;
  readonly delegates: boolean;
  /** What they are to keep, by slot. */
  readonly slots: readonly Held[];
}

/** The same while the segment is in the making. */
interface RestingValues {
  readonly resting: Resting;
  readonly generator: Local;
  readonly delegates: boolean;
  readonly values: readonly Known[];
}

/** Where a failed conversion goes. */
export type Leave = () => { readonly exit: number; readonly target: Label };

export class Values {
  readonly #output: Output;
  readonly #inherited: State | null;
  readonly #first: Snapshot;
  readonly #op: TraceOp;
  readonly #homes = new Map<Known, Held>();
  /** Goes up when something that was somewhere is somewhere else too, or when memory changes. */
  #version = 0;
  readonly #resting: RestingValues[] = [];
  /** Of frames that were there before the segment: where their generators are now. */
  readonly #moved = new Map<number, Held>();
  /** Generators that have been suspended since they were resumed. */
  readonly #suspended = new Set<Local>();
  /** What slots of the outermost frame hold in memory; null: something else. Not mentioned: what was there at the beginning. */
  readonly #memory: (Known | null | undefined)[] = [];

  /** `first`: the frames as the segment's own values name them. */
  constructor(output: Output, inherited: State | null, first: Snapshot, op: TraceOp) {
    this.#output = output;
    this.#inherited = inherited;
    this.#first = first;
    this.#op = op;
  }

  // ---------------------------------------------------------------- homes

  home(value: Known): Held {
    let home = this.#homes.get(value);
    if (home === undefined) this.#homes.set(value, (home = this.#inherit(value)));
    return home;
  }

  #inherit(value: Known): Held {
    const held = this.#found(value);
    return held.kept !== null && this.#suspended.has(held.kept.generator) ? { ...held, kept: null } : held;
  }

  #found({ constant, origin, kept }: Known): Held {
    if (constant !== null) return constantly(constant.value);
    if (kept !== null) return { ...NOWHERE_YET, kept: { generator: this.home(kept.by).ref!, slot: kept.slot } };
    if (origin === null || this.#inherited === null) return NOWHERE_YET;
    const held = this.#inherited.slots[origin.frame]![slotOf(origin, this.#first[origin.frame]!)];
    if (held !== undefined) return held;
    // A local of a called function that nothing has been stored to.
    return origin.frame === 0 ? NOWHERE_YET : constantly(null);
  }

  isMade(value: Known): boolean {
    if (value.constant !== null || value.origin !== null || value.kept !== null) return true;
    const home = this.#homes.get(value);
    return home !== undefined && isSomewhere(home);
  }

  define(value: Known, as: Representation): Local {
    const local = this.#output.local(WASM_TYPE[as]);
    this.add(value, as, local);
    return local;
  }

  /** It is in this local too. */
  add(value: Known, as: Representation, local: Local): void {
    const home = this.home(value);
    if (home !== NOWHERE_YET) this.#version++;
    this.#homes.set(value, withForm(home, as, local));
  }

  /** From here on it is in this local alone. */
  move(value: Known, as: Representation, local: Local, object: Local | null): void {
    this.#version++;
    this.#homes.set(value, withForm(NOWHERE_YET, as, local, object));
  }

  moveLate(value: Known, late: Late): void {
    this.#version++;
    this.#homes.set(value, { ...NOWHERE_YET, late });
  }

  /** The value in a local, in this form. */
  as(value: Known, as: Representation, leave: Leave): Local {
    const home = this.home(value);
    const known = home[as];
    if (known !== null) return known;
    if (home.constant !== null) return this.#constant(value, home.constant.value, as, leave);
    if (!hasForm(home)) {
      if (home.late === null) this.load(value);
      else this.#select(value, home.late);
      if (as === 'ref') return this.home(value).ref!;
    }
    const from = as === 'ref' ? unboxedForm(home) : 'ref';
    return this.#convert(value, from, from === 'ref' ? this.as(value, 'ref', leave) : home[from]!, as, leave);
  }

  /** Slots of one unboxed float get one object. By the local that the number is in: behind an exit each slot is a value of its own. */
  boxShared(values: readonly Known[]): void {
    const groups = Map.groupBy(values.filter((value) => this.home(value).f64 !== null), (value) => this.home(value).f64);
    for (const group of groups.values()) {
      if (group.length === 1) continue;
      const boxed = group.find((value) => this.home(value).ref !== null) ?? group[0]!;
      const object = this.as(boxed, 'ref', () => NOWHERE);
      for (const value of group) this.add(value, 'ref', object);
    }
  }

  /** A float's object, as far as it has one: to be handed on with its number. */
  objectOf(value: Known): Local | null {
    const { ref, constant, object } = this.home(value);
    return constant === null ? (ref ?? object) : this.as(value, 'ref', () => NOWHERE);
  }

  #convert(value: Known, from: Representation, source: Local, as: Representation, leave: Leave): Local {
    const { object } = this.home(value);
    if (as === 'ref' && from === 'f64' && object !== null) return this.#box(value, source, object);
    const stencil = CONVERSIONS[`${from} to ${as}`];
    if (stencil === undefined) throw new NotCompiled(`no conversion from ${from} to ${as}`);
    const leaves = stencil.leaves ? leave() : NOWHERE;
    const target = this.define(value, as);
    if (stencil.leaves) this.#output.turn(leaves);
    this.#output.stencil(stencil, [source], [target], leaves, this.#op);
    return target;
  }

  /** Gives the float an object unless it has one: the same for all that ask from here on, on whichever way. */
  #box(value: Known, number: Local, object: Local): Local {
    this.#fill(object, 'f64', number);
    this.add(value, 'ref', object);
    return object;
  }

  #fill(object: Local, form: Representation, from: Local): void {
    this.#output.push({ kind: 'if null', of: object, label: this.#output.label('boxed') });
    this.#output.stencil(CONVERSIONS[`${form} to ref`]!, [from], [object], NOWHERE, this.#op);
    this.#output.push({ kind: 'end' });
  }

  /** Boxed, whichever of the two it is. */
  #select(value: Known, { flag, first, form, second, object }: Late): void {
    const boxed = form === 'ref' ? second : (object ?? this.#output.local(WASM_TYPE.ref));
    if (object !== null) this.#fill(object, form, second);
    else if (form !== 'ref') this.#output.stencil(CONVERSIONS[`${form} to ref`]!, [second], [boxed], NOWHERE, this.#op);
    this.#output.push({ kind: 'select', to: this.define(value, 'ref'), flag, first, second: boxed });
  }

  #constant(value: Known, constant: unknown, as: Representation, leave: Leave): Local {
    if (as !== 'ref') {
      if (as === 'i64' && Number.isSafeInteger(constant)) {
        const target = this.define(value, as);
        this.#output.push({ kind: 'constant', to: target, value: constant as number });
        return target;
      }
      const number = as === 'f64' ? floatOf(constant as Value) : null;
      if (number !== null) {
        const target = this.define(value, as);
        this.#output.push({ kind: 'constant', to: target, value: number });
        return target;
      }
      // Of a bigint or a bool there is only the object.
      return this.#convert(value, 'ref', this.as(value, 'ref', leave), as, leave);
    }
    const target = this.define(value, 'ref');
    this.#output.push({ kind: 'object', to: target, place: this.#output.constant(constant) });
    return target;
  }

  /** A slot of the outermost frame that the segment begins with, from memory. */
  load(value: Known): void {
    const { kept } = this.home(value);
    if (kept !== null) return this.#output.push({ kind: 'kept', to: this.define(value, 'ref'), ...kept });
    const { origin } = value;
    if (origin === null || origin.frame > 0) throw new NotCompiled('a value that nothing makes');
    const slot = slotOf(origin, this.#first[0]!);
    if (!this.isInMemory(slot, value)) throw new NotCompiled('a slot that memory no longer holds');
    this.#output.push({ kind: 'load', to: this.define(value, 'ref'), slot });
  }

  isUnloaded(value: Known): boolean {
    const home = this.home(value);
    return value.origin !== null && home.constant === null && !isSomewhere(home);
  }

  // ---------------------------------------------------------------- generators

  /** Of the innermost frame, which was resumed. */
  generatorOf(snapshot: Snapshot): Local {
    return this.#calleeOf(snapshot.at(-1)!, snapshot.length - 1)!.ref!;
  }

  /** It is in that slot of the generator already. */
  isKept(value: Known, generator: Local, slot: number): boolean {
    const { kept } = this.home(value);
    return kept !== null && kept.generator === generator && kept.slot === slot;
  }

  /** What has come out of the generator is not to be looked for in it. */
  loadGiven(generator: Local, below: Snapshot, given: readonly Known[]): void {
    for (const state of below) eachSlot(state, (value) => this.#loadKept(value, generator));
    for (const value of given) this.#loadKept(value, generator);
  }

  #loadKept(value: Known, generator: Local): void {
    if (this.home(value).kept?.generator === generator && this.isOnlyKept(value)) this.load(value);
  }

  isOnlyKept(value: Known): boolean {
    const home = this.home(value);
    return home.kept !== null && home.constant === null && home.late === null && !hasForm(home);
  }

  /** Its slots are about to be written: what is still needed of them is loaded. */
  suspend(generator: Local, before: Snapshot): void {
    const isItsOwn = ({ kept }: Held): boolean => kept !== null && kept.generator === generator;
    for (const state of before) eachSlot(state, (value) => this.#loadKept(value, generator));
    this.#version++;
    this.#suspended.add(generator);
    for (const [value, held] of this.#homes) if (isItsOwn(held)) this.#homes.set(value, { ...held, kept: null });
  }

  /** It keeps these, but is not told: it goes on in this segment. */
  rest(resting: RestingValues): void {
    this.#version++;
    this.#resting.push(resting);
  }

  get isSomebodyResting(): boolean {
    return this.#resting.length > 0;
  }

  /** `as`: what stands for it in its frame. */
  wake(resting: Resting, as: Known): void {
    const [woken] = this.#resting.splice(this.#resting.findIndex((each) => each.resting === resting), 1);
    this.#version++;
    this.#homes.set(as, heldIn(woken!.generator));
  }

  moveGenerator(index: number, to: Local): void {
    this.#version++;
    this.#moved.set(index, heldIn(to));
  }

  /** The generators of the frames that were resumed. */
  generators(snapshot: Snapshot): (Local | null)[] {
    return snapshot.map((state, index) => (index > 0 && state.recorded.isResumed ? this.#calleeOf(state, index)!.ref : null));
  }

  #restingState(): RestingState[] {
    return this.#resting.map(({ resting: { pc }, generator, delegates, values }) => ({ pc, generator, delegates, slots: values.map((value) => this.home(value)) }));
  }

  /** Something of a state, boxed. */
  boxed(held: Held): Local {
    const value: Known = { id: -1, type: 'object', nullable: true, constant: null, definition: null, origin: null, kept: null, why: '' };
    this.#homes.set(value, held);
    return this.as(value, 'ref', () => NOWHERE);
  }

  // ---------------------------------------------------------------- memory

  isInMemory(slot: number, value: Known): boolean {
    const held = this.#memory[slot];
    if (held !== undefined) return held === value;
    const { origin } = value;
    const isEntry = origin !== null && origin.frame === 0 && slotOf(origin, this.#first[0]!) === slot;
    return isEntry && (this.#inherited === null || this.#inherited.slots[0]![slot] === undefined || this.#inherited.inMemory[slot] === true);
  }

  /** `value`: null: whatever was there may have been written over. */
  noteMemory(slot: number, value: Known | null): void {
    this.#version++;
    while (this.#memory.length < slot) this.#memory.push(undefined);
    this.#memory[slot] = value;
  }

  // ---------------------------------------------------------------- states

  state(snapshot: Snapshot): State {
    const slots = snapshot.map((frame) => {
      const own: (Held | undefined)[] = [];
      for (let slot = 0; slot < frame.recorded.code.nlocalsplus + frame.stack.length; slot++) {
        const value = valueAt(frame, slot);
        own.push(value === undefined ? undefined : this.home(value));
      }
      return own;
    });
    const callees = snapshot.map((frame, index) => this.#calleeOf(frame, index));
    const inMemory = slots[0]!.map((each, slot) => each !== undefined && this.isInMemory(slot, valueAt(snapshot[0]!, slot)!));
    return { snapshot, slots, callees, inMemory, resting: this.#restingState() };
  }

  /** Of a frame that was there before the segment, what it was there. */
  #calleeOf({ callee }: FrameState, index: number): Held | null {
    return callee === null ? (this.#moved.get(index) ?? this.#inherited?.callees[index] ?? null) : this.home(callee);
  }

  /** The function that runs in the innermost frame. */
  placeOfCallee(snapshot: Snapshot, spills: Spills): Place {
    return placeOf(this.#calleeOf(snapshot.at(-1)!, snapshot.length - 1)!, spills);
  }

  /** What the frames are to hold if they are written back now. Those that wait are mostly as the exit before has found them. */
  frames(snapshot: Snapshot, spills: Spills): FramePlan[] {
    return snapshot.map((state, index) => {
      const before = spills.planned[index];
      if (before !== undefined && before.state === state && before.by === this && before.version === this.#version) return before.plan;
      const plan = this.#plan(state, index, spills);
      spills.planned[index] = { state, by: this, version: this.#version, plan };
      return plan;
    });
  }

  #plan(state: FrameState, index: number, spills: Spills): FramePlan {
    const runs = index === 0 ? null : this.#calleeOf(state, index)!;
    const slots: (Place | null)[] = [];
    for (let slot = 0; slot < state.recorded.code.nlocalsplus + state.stack.length; slot++) {
      const value = valueAt(state, slot);
      slots.push(value === undefined || (index === 0 && this.isInMemory(slot, value)) ? null : placeIn(runs, slot, this.home(value), spills));
    }
    return { recorded: state.recorded, callee: runs === null ? null : placeOf(runs, spills), waits: state.waits, slots, rests: index > 0 ? NO_RESTS : this.#restingState().map((each) => restPlan(each, spills)) };
  }

  /** Values that an exit has to write back are somewhere: those that the segment begins with may have to be loaded. */
  settle(snapshot: Snapshot): void {
    snapshot.forEach((frame, index) => {
      eachSlot(frame, (value, slot) => {
        if (this.isUnloaded(value) && !(index === 0 && this.isInMemory(slot, value))) this.load(value);
      });
      if (frame.callee !== null && this.isUnloaded(frame.callee)) this.load(frame.callee);
    });
  }
}

/** What the frames are to hold if they are written back from there. */
export function framesOf({ snapshot, slots, callees, inMemory, resting }: State, spills: Spills): FramePlan[] {
  return snapshot.map(({ recorded, waits }, index) => ({
    rests: index > 0 ? NO_RESTS : resting.map((each) => restPlan(each, spills)),
    recorded, callee: index === 0 ? null : placeOf(callees[index]!, spills), waits,
    slots: slots[index]!.map((held, slot) => (held === undefined || (index === 0 && inMemory[slot] === true) ? null : placeIn(index === 0 ? null : callees[index]!, slot, held, spills))),
  }));
}

/** What holds on all ways that meet; `slots`: where they have put what differs. */
export function common(states: readonly State[], slots: LoopSlots): State {
  const [first] = states;
  const held = first!.slots.map((own, frame) => own.map((each, slot): Held | undefined => {
    if (each === undefined) return undefined;
    const merged = slots.get(slotKey(frame, slot));
    if (merged !== undefined) return withForm(NOWHERE_YET, merged.form, merged.local, merged.object);
    return commonHeld(states.map((state) => state.slots[frame]![slot]!));
  }));
  const callees = first!.callees.map((_, index) => {
    const each = states.flatMap((state) => state.callees[index] ?? []);
    return each.length < states.length ? null : commonHeld(each);
  });
  const inMemory = first!.inMemory.map((_, slot) => !slots.has(slotKey(0, slot)) && states.every((state) => state.inMemory[slot] === true));
  const state = { snapshot: first!.snapshot, slots: held, callees, inMemory, resting: [] };
  checkHeld(state);
  return state;
}

function commonHeld(all: readonly Held[]): Held {
  const first = all[0]!;
  const common = <K extends keyof Held>(key: K): Held[K] | null => (all.every((each) => each[key] === first[key]) ? first[key] : null);
  const isConstant = all.every(({ constant }) => constant !== null && Object.is(constant.value, first.constant!.value));
  return { ref: common('ref'), i64: common('i64'), f64: common('f64'), i32: common('i32'), late: common('late'), constant: isConstant ? first.constant : null, object: common('object'), kept: common('kept') };
}

/** Everything is somewhere. */
function checkHeld({ slots, callees, inMemory }: State): void {
  const isLost = (held: Held): boolean => held.constant === null && !isSomewhere(held);
  const isSlotLost = slots.some((own, frame) => own.some((held, slot) => held !== undefined && isLost(held) && !(frame === 0 && inMemory[slot] === true)));
  if (isSlotLost || callees.some((held) => held !== null && isLost(held))) throw new NotCompiled('a value that ways which meet hold at different places');
}

const NOWHERE = { exit: 0, target: -1 };

const NO_RESTS: readonly RestPlan[] = [];

/** Slots that are others than it keeps already. */
export function suspensionOf({ generator, pc, delegates, slots }: RestingState): Suspension {
  const changed = slots.flatMap(({ kept }, slot) => (kept !== null && kept.generator === generator && kept.slot === slot ? [] : [slot]));
  return { pc, delegates, count: slots.length, slots: changed };
}

function restPlan(resting: RestingState, spills: Spills): RestPlan {
  const suspension = suspensionOf(resting);
  return { generator: spills.placeOf(resting.generator), suspension, values: suspension.slots.map((slot) => placeOf(resting.slots[slot]!, spills)) };
}

/** null: the generator that runs in the frame brings it along. */
function placeIn(runs: Held | null, slot: number, held: Held, spills: Spills): Place | null {
  const { kept } = held;
  return kept !== null && kept.slot === slot && kept.generator === runs?.ref ? null : placeOf(held, spills);
}

/** Where it is when the locals are spilled. A float that is held as an object goes out as that one: programs can tell. Ints and bools have no identity. */
export function placeOf(held: Held, spills: Spills): Place {
  const { constant, late, object, kept } = held;
  if (constant !== null) return constant;
  const local = held.i64 ?? held.i32 ?? held.ref ?? held.f64;
  if (local !== null) return spills.placeOf(local, local === held.f64 ? object : null);
  if (kept !== null) return { kind: 'kept', generator: spills.numberOf(kept.generator), slot: kept.slot };
  if (late === null) throw new NotCompiled('a value that nothing makes');
  return { kind: 'late', flag: spills.numberOf(late.flag), first: spills.placeOf(late.first), second: spills.placeOf(late.second, late.object) };
}

function hasForm({ ref, i64, f64, i32 }: Held): boolean {
  return ref !== null || i64 !== null || f64 !== null || i32 !== null;
}

function unboxedForm({ i64, f64 }: Held): Representation {
  return i64 !== null ? 'i64' : f64 !== null ? 'f64' : 'i32';
}

function isSomewhere(held: Held): boolean {
  return held.late !== null || held.kept !== null || hasForm(held);
}
