/** Where the values of one segment are: in which locals, in which forms, and what of the outermost frame memory holds already. */
import { CONVERSIONS, type Representation, type Stencil } from '../../generated/stencils/stencils.ts';
import type { Value } from '../heap/index.ts';
import { floatOf } from '../objects/values.ts';
import type { Known } from '../optimizer/known.ts';
import type { Executor, TraceOp } from '../optimizer/trace.ts';
import { slotKey } from './carried.ts';
import { slotOf, WASM_TYPE, wantedForm } from './forms.ts';
import type { Output } from './output.ts';
import { NotCompiled, type FramePlan, type Label, type Local, type LoopSlots, type MadePlace, type Place, type Spills } from './plan.ts';
import { eachSlot, valueAt, type FrameState, type Snapshot, type Step } from './ssa.ts';
import { isAlike, type CarriedObject, type IsInSlot } from './carried-object.ts';
import { looksAt, madePlace, NO_CONTENTS, numberOfMade, Virtual, type Content, type Contents, type Deferred } from './virtual.ts';

/** Replaced by another one with each change: who keeps one need not copy it. */
export interface Held extends Readonly<Record<Representation, Local | null>> {
  readonly constant: Extract<Place, { kind: 'constant' }> | null;
  /** Of a float that is held as a number: its object, or NULL if it has none yet. Programs can tell one object from another. */
  readonly object: Local | null;
  /** An object that need not have been made yet. */
  readonly virtual: Virtual | null;
}

const NOWHERE_YET: Held = { ref: null, i64: null, f64: null, i32: null, constant: null, object: null, virtual: null };

function withForm({ ref, i64, f64, i32, constant, object: known, virtual }: Held, as: Representation, local: Local, object = known): Held {
  return { ref: as === 'ref' ? local : ref, i64: as === 'i64' ? local : i64, f64: as === 'f64' ? local : f64, i32: as === 'i32' ? local : i32, constant, object, virtual };
}

/** Boxed, in this local. */
export const heldIn = (local: Local): Held => withForm(NOWHERE_YET, 'ref', local);
/** What carried objects are made of. */
export const HELD = {
  of: (form: Representation, local: Local, object: Local | null): Held => withForm(NOWHERE_YET, form, local, object),
  constant: (value: unknown): Held => constantly(value),
  virtual: (virtual: Virtual): Held => ({ ...NOWHERE_YET, virtual }),
};
export const constantly = (value: unknown): Held => ({ ...NOWHERE_YET, constant: { kind: 'constant', value } });

/** The frames at some place: what goes on from there begins with it, or an exit writes it back. */
export interface State {
  readonly snapshot: Snapshot;
  /** By frame, then by slot; undefined: a local that nobody has spoken of. */
  readonly slots: readonly (readonly (Held | undefined)[])[];
  /** The functions that run in the frames; of the outermost nobody asks. */
  readonly callees: readonly (Held | null)[];
  /** Slots of the outermost frame that memory holds as they are to be. */
  readonly inMemory: readonly boolean[];
  readonly made: Made;
  /** Values that only objects hold, of which what goes on speaks by their numbers. */
  readonly parts: readonly Held[];
}

/** What has been made of values by now. */
export interface Made {
  readonly virtual: Contents;
  /** Objects of floats, by the local that the number is in: behind an exit each slot is a value of its own. */
  readonly boxes: ReadonlyMap<Local, Local>;
}

export const NOTHING_MADE: Made = { virtual: NO_CONTENTS, boxes: new Map() };

/** Where everything is, and what has been made of it. */
export interface Homes {
  readonly of: ReadonlyMap<Known, Held>;
  readonly made: Made;
}

/** Where a failed conversion goes. */
export type Leave = () => { readonly exit: number; readonly target: Label };

export class Values {
  readonly #output: Output;
  readonly #inherited: State | null;
  readonly #first: Snapshot;
  readonly #op: TraceOp;
  #homes = new Map<Known, Held>();
  /** Goes up when something that was somewhere is somewhere else too, or when memory changes. */
  #version = 0;
  #virtual: Contents;
  #boxes: ReadonlyMap<Local, Local>;
  /** What slots of the outermost frame hold in memory; null: something else. Not mentioned: what was there at the beginning. */
  readonly #memory: (Known | null | undefined)[] = [];

  /** `first`: the frames as the segment's own values name them. */
  constructor(output: Output, inherited: State | null, first: Snapshot, op: TraceOp) {
    this.#output = output;
    this.#inherited = inherited;
    this.#first = first;
    this.#op = op;
    const { virtual, boxes } = inherited?.made ?? NOTHING_MADE;
    this.#virtual = virtual;
    this.#boxes = boxes;
  }

  // ---------------------------------------------------------------- homes

  home(value: Known): Held {
    let home = this.#homes.get(value);
    if (home === undefined) this.#homes.set(value, (home = this.#inherit(value)));
    const known = withMade(home, this);
    if (known !== home) this.#homes.set(value, known);
    return known;
  }

  get made(): Made {
    return { virtual: this.#virtual, boxes: this.#boxes };
  }

  #inherit({ constant, origin }: Known): Held {
    if (constant !== null) return constantly(constant.value);
    if (origin === null || this.#inherited === null) return NOWHERE_YET;
    if (origin.kind === 'part') return this.#inherited.parts[origin.index]!;
    const held = this.#inherited.slots[origin.frame]![slotOf(origin, this.#first[origin.frame]!)];
    if (held !== undefined) return held;
    // A local of a called function that nothing has been stored to.
    return origin.frame === 0 ? NOWHERE_YET : constantly(null);
  }

  /** Where everything is now: on one of two ways more will be known. */
  homes(): Homes {
    return { of: new Map(this.#homes), made: this.made };
  }

  /** What is behind both ways, or on the other one. */
  goBackTo({ of, made: { virtual, boxes } }: Homes): void {
    this.#version++;
    this.#homes = new Map(of);
    this.#virtual = virtual;
    this.#boxes = boxes;
  }

  isMade(value: Known): boolean {
    if (value.constant !== null || value.origin !== null) return true;
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

  /** What it is known to be wanted in; of a value that nobody knows more of, what it is held in. */
  bestForm(value: Known): Representation {
    const wanted = wantedForm(value);
    if (wanted !== 'ref') return wanted;
    const home = this.home(value);
    return home.ref === null && home.constant === null && hasForm(home) ? unboxedForm(home) : 'ref';
  }

  /** The value in a local, in this form. */
  as(value: Known, as: Representation, leave: Leave): Local {
    const home = this.home(value);
    const known = home[as];
    if (known !== null) return known;
    if (home.virtual !== null && home.ref === null) {
      this.add(value, 'ref', this.#build(home.virtual));
      return this.as(value, as, leave);
    }
    if (home.constant !== null) return this.#constant(value, home.constant.value, as, leave);
    if (!hasForm(home)) {
      this.load(value);
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
    if (from === 'f64') this.#boxes = new Map(this.#boxes).set(source, target);
    return target;
  }

  // ---------------------------------------------------------------- objects that are not made yet

  /** The micro-op makes the value, or stores into it, as soon as somebody needs the object. False: it has to be done now. */
  defer(step: Step, executor: Executor, stencil: Stencil): boolean {
    const about = step.about!;
    const made = numberOfMade(step);
    const { virtual } = made < 0 ? this.home(about) : NOWHERE_YET;
    const of = made < 0 ? virtual : new Virtual();
    const before = of === null ? undefined : this.#virtual.get(of);
    if (of === null || (made < 0 && (before === undefined || before.ref !== null || before.object !== null))) return false;
    const { op, inputs } = step;
    const looked = looksAt(stencil, op.oparg, inputs.length);
    const held = inputs.map((input, index) => (looked[index] === true ? this.#settled(input) : null));
    const deferred: Deferred = { op, executor, recorded: step.start.at(-1)!.recorded, inputs: held, stencil, made };
    if (made >= 0) this.#homes.set(about, { ...NOWHERE_YET, virtual: of });
    this.#setContent(of, { deferred: [...(before?.deferred ?? []), deferred], ref: null, object: null });
    return true;
  }

  #settled(value: Known): Held {
    if (this.isUnloaded(value)) this.load(value);
    return this.home(value);
  }

  #setContent(virtual: Virtual, content: Content): void {
    this.#version++;
    this.#virtual = new Map(this.#virtual).set(virtual, content);
  }

  /** From here on there is the object. */
  #build(virtual: Virtual): Local {
    const content = this.#virtual.get(virtual)!;
    if (content.object === null) return this.#perform(virtual, content);
    // It is made unless it has been made before, and stays what it was for whoever does not come by here.
    this.#output.push({ kind: 'if null', of: content.object, label: this.#output.label('made') });
    this.#output.push({ kind: 'move', from: this.#perform(virtual, content), to: content.object });
    this.#output.push({ kind: 'end' });
    this.#setContent(virtual, content);
    return content.object;
  }

  #perform(virtual: Virtual, { deferred: steps }: Content): Local {
    for (const deferred of steps) {
      const { op, inputs, stencil, made } = deferred;
      const sources = stencil.inputsAt(op.oparg).map((slot, index) => (stencil.inputs[index] === null ? null : this.#refOf(inputs[slot]!)));
      const ref = made < 0 ? null : this.#output.local(WASM_TYPE.ref);
      this.#output.stencil(stencil, sources, stencil.outputs.map((form) => (form === null ? null : ref)), NOWHERE, op);
      if (ref !== null) this.#setContent(virtual, { deferred: [], ref, object: null });
    }
    return this.#virtual.get(virtual)!.ref!;
  }

  #refOf(held: Held): Local {
    const now = withMade(held, this);
    if (now.ref !== null) return now.ref;
    if (now.virtual !== null) return this.#build(now.virtual);
    // A value that only objects hold: nobody else has a name for it.
    const value: Known = { id: -1, type: 'object', nullable: true, constant: null, definition: null, origin: null, why: '' };
    this.#homes.set(value, now);
    return now.constant === null ? this.as(value, 'ref', () => NOWHERE) : this.#constant(value, now.constant.value, 'ref', () => NOWHERE);
  }

  /** There is the object, if the value is one. */
  build(value: Known): void {
    const { virtual, ref } = this.home(value);
    if (virtual !== null && ref === null) this.#build(virtual);
  }

  buildAll(snapshot: Snapshot): void {
    for (const frame of snapshot) eachSlot(frame, (value) => this.build(value));
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
    const { origin } = value;
    if (origin === null || origin.frame !== 0) throw new NotCompiled('a value that nothing makes');
    const slot = slotOf(origin, this.#first[0]!);
    if (!this.isInMemory(slot, value)) throw new NotCompiled('a slot that memory no longer holds');
    this.#output.push({ kind: 'load', to: this.define(value, 'ref'), slot });
  }

  isUnloaded(value: Known): boolean {
    const home = this.home(value);
    return value.origin !== null && home.constant === null && !isSomewhere(home);
  }

  /** From here on it is one of the objects that go round as what they are made of. */
  moveCarried(value: Known, { virtual, content }: CarriedObject): void {
    this.#setContent(virtual, content);
    this.#homes.set(value, { ...NOWHERE_YET, virtual });
  }

  /** What moves make the carried objects those that are to go round now. */
  movesOf(carried: readonly { readonly value: Known; readonly object: CarriedObject }[], snapshot: Snapshot, valueOf: (key: number) => Known): { readonly from: Local | null; readonly to: Local }[] {
    const isInSlot: IsInSlot = (key, { f64 }) => this.home(valueOf(key)).f64 === f64;
    const objects = carried.flatMap(({ value, object: each }) => {
      const virtual = this.#virtualOf(value);
      return virtual === null || !isAlike(each, virtual, this.#virtual.get(virtual)!, isInSlot) ? [] : [{ virtual, each }];
    });
    // What is made of others has them made, which then are themselves no longer what they are made of.
    for (const { virtual, each } of objects) {
      each.parts.forEach((parts, step) => parts.forEach((part, index) => {
        if (part.kind === 'carried' && part.form === 'ref') this.#refOf(this.#virtual.get(virtual)!.deferred[step]?.inputs[index] ?? NOWHERE_YET);
      }));
    }
    const alone = objects.filter(({ virtual }) => this.#virtual.get(virtual)!.ref === null && objects.filter((other) => other.virtual === virtual).length === 1);
    const partsOf = ({ virtual, each: { parts } }: (typeof alone)[number]): readonly (Held | null)[] => this.#virtual.get(virtual)!.deferred.flatMap(({ inputs }, step) => inputs.filter((_, index) => parts[step]![index]!.kind === 'carried'));
    this.#boxSharedParts(alone.flatMap(partsOf), snapshot);
    return carried.flatMap(({ value, object: each }) => {
      const found = alone.find((other) => other.each === each);
      return found === undefined ? [{ from: this.as(value, 'ref', () => NOWHERE), to: each.object }] : [{ from: null, to: each.object }, ...this.#movesOfParts(found.virtual, each)];
    });
  }

  /** A float in two places is one object, also when only one of them is moved. */
  #boxSharedParts(parts: readonly (Held | null)[], snapshot: Snapshot): void {
    const places = new Map<Local, number>();
    const count = ({ f64 }: Held): void => void (f64 !== null && places.set(f64, (places.get(f64) ?? 0) + 1));
    for (const state of snapshot) eachSlot(state, (value) => count(this.home(value)));
    for (const part of parts) if (part !== null) count(part);
    for (const part of parts) if (part !== null && part.f64 !== null && places.get(part.f64)! > 1) this.#refOf(part);
  }

  #virtualOf(value: Known): Virtual | null {
    const { virtual, ref } = this.home(value);
    return ref === null ? virtual : null;
  }

  #movesOfParts(virtual: Virtual, { parts }: CarriedObject): { readonly from: Local | null; readonly to: Local }[] {
    const { deferred } = this.#virtual.get(virtual)!;
    return parts.flatMap((each, step) => each.flatMap((part, index) => {
      if (part.kind !== 'carried') return [];
      const held = withMade(deferred[step]!.inputs[index]!, this);
      const from = part.form === 'ref' ? this.#refOf(held) : held[part.form]!;
      return [{ from, to: part.local }, ...(part.object === null ? [] : [{ from: held.ref ?? held.object, to: part.object }])];
    }));
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

  state(snapshot: Snapshot, parts: readonly Known[] = []): State {
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
    return { snapshot, slots, callees, inMemory, made: this.made, parts: parts.map((part) => this.home(part)) };
  }

  /** Of a frame that was there before the segment, what it was there. */
  #calleeOf({ callee }: FrameState, index: number): Held | null {
    return callee === null ? (this.#inherited?.callees[index] ?? null) : this.home(callee);
  }

  /** The function that runs in the innermost frame. */
  placeOfCallee(snapshot: Snapshot, spills: Spills): Place {
    return placesIn(this.made, spills)(this.#calleeOf(snapshot.at(-1)!, snapshot.length - 1)!);
  }

  /** What the frames are to hold if they are written back now. Those that wait are mostly as the exit before has found them. */
  frames(snapshot: Snapshot, spills: Spills): FramePlan[] {
    const placeOf = placesIn(this.made, spills);
    return snapshot.map((state, index) => {
      const before = spills.planned[index];
      if (before !== undefined && before.state === state && before.by === this && before.version === this.#version) return before.plan;
      const plan = this.#plan(state, index, placeOf);
      spills.planned[index] = { state, by: this, version: this.#version, plan };
      return plan;
    });
  }

  #plan(state: FrameState, index: number, placeOf: PlaceOf): FramePlan {
    const callee = index === 0 ? null : placeOf(this.#calleeOf(state, index)!);
    const slots: (Place | null)[] = [];
    for (let slot = 0; slot < state.recorded.code.nlocalsplus + state.stack.length; slot++) {
      const value = valueAt(state, slot);
      slots.push(value === undefined || (index === 0 && this.isInMemory(slot, value)) ? null : placeOf(this.home(value)));
    }
    return { recorded: state.recorded, callee, waits: state.waits, slots };
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
export function framesOf({ snapshot, slots, callees, inMemory, made }: State, spills: Spills): FramePlan[] {
  const placeOf = placesIn(made, spills);
  return snapshot.map(({ recorded, waits }, index) => ({
    recorded, callee: index === 0 ? null : placeOf(callees[index]!), waits,
    slots: slots[index]!.map((held, slot) => (held === undefined || (index === 0 && inMemory[slot] === true) ? null : placeOf(held))),
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
  const virtual = new Map([...first!.made.virtual].filter(([object, content]) => states.every(({ made }) => made.virtual.get(object) === content)));
  const state = { snapshot: first!.snapshot, slots: held, callees, inMemory, made: { ...NOTHING_MADE, virtual }, parts: [] };
  checkHeld(state);
  return state;
}

function commonHeld(all: readonly Held[]): Held {
  const first = all[0]!;
  const common = <K extends keyof Held>(key: K): Held[K] | null => (all.every((each) => each[key] === first[key]) ? first[key] : null);
  const isConstant = all.every(({ constant }) => constant !== null && Object.is(constant.value, first.constant!.value));
  return { ref: common('ref'), i64: common('i64'), f64: common('f64'), i32: common('i32'), constant: isConstant ? first.constant : null, object: common('object'), virtual: common('virtual') };
}

/** Everything is somewhere. */
function checkHeld({ slots, callees, inMemory, made }: State): void {
  const isLost = (held: Held): boolean => held.constant === null && !hasForm(held) && (held.virtual === null || !made.virtual.has(held.virtual));
  const isSlotLost = slots.some((own, frame) => own.some((held, slot) => held !== undefined && isLost(held) && !(frame === 0 && inMemory[slot] === true)));
  if (isSlotLost || callees.some((held) => held !== null && isLost(held))) throw new NotCompiled('a value that ways which meet hold at different places');
}

const NOWHERE = { exit: 0, target: -1 };

type PlaceOf = (held: Held) => Place;

/** Where values are when the locals are spilled; an object that has not been made is the same one in all of its places. */
function placesIn(made: Made, spills: Spills): PlaceOf {
  const known = new Map<Virtual, MadePlace>();
  const of: PlaceOf = (held) => {
    const now = withMade(held, made);
    const { virtual, ref } = now;
    return virtual === null || ref !== null ? placeOf(now, spills) : madePlace(virtual, made.virtual.get(virtual)!, known, spills, of);
  };
  return of;
}

/** It may have got an object under another name. */
function withMade(held: Held, made: Made | Values): Held {
  if (held.ref !== null || (held.virtual === null && held.f64 === null)) return held;
  const { virtual, boxes } = made instanceof Values ? made.made : made;
  const ref = held.virtual !== null ? virtual.get(held.virtual)?.ref : held.f64 !== null ? boxes.get(held.f64) : null;
  return ref === null || ref === undefined ? held : withForm(held, 'ref', ref);
}

/** A float that is held as an object goes out as that one: programs can tell. Ints and bools have no identity. */
function placeOf(held: Held, spills: Spills): Place {
  const { constant, object } = held;
  if (constant !== null) return constant;
  const local = held.i64 ?? held.i32 ?? held.ref ?? held.f64;
  if (local === null) throw new NotCompiled('a value that nothing makes');
  return spills.placeOf(local, local === held.f64 ? object : null);
}

function hasForm({ ref, i64, f64, i32 }: Held): boolean {
  return ref !== null || i64 !== null || f64 !== null || i32 !== null;
}

function unboxedForm({ i64, f64 }: Held): Representation {
  return i64 !== null ? 'i64' : f64 !== null ? 'f64' : 'i32';
}

function isSomewhere(held: Held): boolean {
  return held.virtual !== null || hasForm(held);
}
