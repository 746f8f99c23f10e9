/** Where the values of one segment are: in which locals, in which forms, and what of the outermost frame memory holds already. */
import { CONVERSIONS, type Representation } from '../../generated/stencils/stencils.ts';
import type { Value } from '../heap/index.ts';
import { floatOf } from '../objects/values.ts';
import type { Known } from '../optimizer/known.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import { slotKey } from './carried.ts';
import { slotOf, WASM_TYPE, wantedForm } from './forms.ts';
import type { Output } from './output.ts';
import { NotCompiled, type FramePlan, type Label, type Local, type LoopSlots, type Place, type Spills } from './plan.ts';
import { slotsOf, type FrameState, type Snapshot } from './ssa.ts';

export interface Held {
  readonly forms: Map<Representation, Local>;
  /** It is the first of these in the loop's first round, and the second later. */
  readonly late?: Late;
  readonly constant: { readonly value: unknown } | null;
  /** Of a float that is held as a number: its object, or NULL if it has none yet. Programs can tell one object from another. */
  readonly object?: Local;
}

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
  /** By frame, then by slot. */
  readonly slots: readonly ReadonlyMap<number, Held>[];
  /** The functions that run in the frames; of the outermost nobody asks. */
  readonly callees: readonly (Held | null)[];
  /** Slots of the outermost frame that memory holds as they are to be. */
  readonly inMemory: ReadonlySet<number>;
}

/** Where a failed conversion goes. */
export type Leave = () => { readonly exit: number; readonly target: Label };

export class Values {
  readonly #output: Output;
  readonly #inherited: State | null;
  readonly #first: Snapshot;
  readonly #op: TraceOp;
  readonly #homes = new Map<Known, Held>();
  /** What slots of the outermost frame hold in memory; null: something else. Not mentioned: what was there at the beginning. */
  readonly #memory = new Map<number, Known | null>();

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

  #inherit({ constant, origin }: Known): Held {
    if (constant !== null) return { forms: new Map(), constant };
    if (origin === null || this.#inherited === null) return { forms: new Map(), constant: null };
    const held = this.#inherited.slots[origin.frame]!.get(slotOf(origin, this.#first[origin.frame]!));
    if (held !== undefined) return { ...held, forms: new Map(held.forms) };
    // A local of a called function that nothing has been stored to.
    return { forms: new Map(), constant: origin.frame === 0 ? null : { value: null } };
  }

  isMade(value: Known): boolean {
    return value.constant !== null || value.origin !== null || isSomewhere(this.#homes.get(value));
  }

  define(value: Known, as: Representation): Local {
    const local = this.#output.local(WASM_TYPE[as]);
    this.home(value).forms.set(as, local);
    return local;
  }

  /** From here on it is in this local alone. */
  move(value: Known, as: Representation, local: Local, object: Local | null): void {
    this.#homes.set(value, { forms: new Map([[as, local]]), constant: null, ...(object === null ? {} : { object }) });
  }

  moveLate(value: Known, late: Late): void {
    this.#homes.set(value, { forms: new Map(), late, constant: null });
  }

  /** The value in a local, in this form. */
  as(value: Known, as: Representation, leave: Leave): Local {
    const { forms, constant, late } = this.home(value);
    const known = forms.get(as);
    if (known !== undefined) return known;
    if (constant !== null) return this.#constant(value, constant.value, as, leave);
    if (forms.size === 0 && late !== undefined) this.#select(value, late);
    if (forms.size === 0) this.load(value);
    const loaded = forms.get(as);
    if (loaded !== undefined) return loaded;
    if (as !== 'ref' && !forms.has('ref')) this.as(value, 'ref', leave);
    const [from, source] = as === 'ref' ? [...forms][0]! : (['ref', forms.get('ref')!] as const);
    return this.#convert(value, from, source, as, leave);
  }

  /** Slots of one unboxed float get one object. By the local that the number is in: behind an exit each slot is a value of its own. */
  boxShared(values: readonly Known[]): void {
    const groups = Map.groupBy(values.filter((value) => this.home(value).forms.has('f64')), (value) => this.home(value).forms.get('f64')!);
    for (const group of groups.values()) {
      if (group.length === 1) continue;
      const boxed = group.find((value) => this.home(value).forms.has('ref')) ?? group[0]!;
      const object = this.as(boxed, 'ref', () => NOWHERE);
      for (const value of group) this.home(value).forms.set('ref', object);
    }
  }

  /** A float's object, as far as it has one: to be handed on with its number. */
  objectOf(value: Known): Local | null {
    const { forms, constant, object } = this.home(value);
    return constant === null ? (forms.get('ref') ?? object ?? null) : this.as(value, 'ref', () => NOWHERE);
  }

  #convert(value: Known, from: Representation, source: Local, as: Representation, leave: Leave): Local {
    const { object } = this.home(value);
    if (as === 'ref' && from === 'f64' && object !== undefined) return this.#box(value, source, object);
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
    this.home(value).forms.set('ref', object);
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

  // ---------------------------------------------------------------- memory

  isInMemory(slot: number, value: Known): boolean {
    const held = this.#memory.get(slot);
    if (held !== undefined) return held === value;
    const { origin } = value;
    const isEntry = origin !== null && origin.frame === 0 && slotOf(origin, this.#first[0]!) === slot;
    return isEntry && (this.#inherited === null || !this.#inherited.slots[0]!.has(slot) || this.#inherited.inMemory.has(slot));
  }

  /** `value`: null: whatever was there may have been written over. */
  noteMemory(slot: number, value: Known | null): void {
    this.#memory.set(slot, value);
  }

  // ---------------------------------------------------------------- states

  /** `isKept`: it is used later, when values may have got other forms. */
  state(snapshot: Snapshot, isKept: boolean): State {
    const held = (value: Known): Held => {
      const home = this.home(value);
      return isKept ? { ...home, forms: new Map(home.forms) } : home;
    };
    const slots = snapshot.map((frame) => new Map([...slotsOf(frame)].map(([slot, value]) => [slot, held(value)])));
    const callees = snapshot.map(({ callee }, index) => (callee === null ? (this.#inherited?.callees[index] ?? null) : held(callee)));
    const inMemory = new Set([...slotsOf(snapshot[0]!)].flatMap(([slot, value]) => (this.isInMemory(slot, value) ? [slot] : [])));
    return { snapshot, slots, callees, inMemory };
  }

  /** Values that an exit has to write back are somewhere: those that the segment begins with may have to be loaded. */
  settle(snapshot: Snapshot): void {
    snapshot.forEach((frame, index) => {
      for (const [slot, value] of slotsOf(frame)) if (this.isUnloaded(value) && !(index === 0 && this.isInMemory(slot, value))) this.load(value);
      if (frame.callee !== null && this.isUnloaded(frame.callee)) this.load(frame.callee);
    });
  }
}

/** What holds on all ways that meet; `slots`: where they have put what differs. */
export function common(states: readonly State[], slots: LoopSlots): State {
  const [first] = states;
  const held = first!.slots.map((own, frame) => new Map([...own.keys()].map((slot) => {
    const merged = slots.get(slotKey(frame, slot));
    if (merged !== undefined) return [slot, { forms: new Map([[merged.form, merged.local]]), constant: null, ...(merged.object === null ? {} : { object: merged.object }) }];
    return [slot, commonHeld(states.map((state) => state.slots[frame]!.get(slot)!))];
  })));
  const callees = first!.callees.map((_, index) => {
    const each = states.flatMap((state) => state.callees[index] ?? []);
    return each.length < states.length ? null : commonHeld(each);
  });
  const inMemory = new Set([...first!.inMemory].filter((slot) => !slots.has(slotKey(0, slot)) && states.every((state) => state.inMemory.has(slot))));
  const state = { snapshot: first!.snapshot, slots: held, callees, inMemory };
  checkHeld(state);
  return state;
}

function commonHeld(all: readonly Held[]): Held {
  const [first] = all;
  const { late } = first!;
  const forms = new Map([...first!.forms].filter(([form, local]) => all.every((each) => each.forms.get(form) === local)));
  const isConstant = all.every(({ constant }) => constant !== null && Object.is(constant.value, first!.constant!.value));
  const object = first!.object !== undefined && all.every((each) => each.object === first!.object) ? { object: first!.object } : {};
  return { forms, constant: isConstant ? first!.constant : null, ...object, ...(late !== undefined && all.every((each) => each.late === late) ? { late } : {}) };
}

/** Everything is somewhere. */
function checkHeld({ slots, callees, inMemory }: State): void {
  const isLost = (held: Held): boolean => held.constant === null && !isSomewhere(held);
  const isSlotLost = slots.some((own, frame) => [...own].some(([slot, held]) => isLost(held) && !(frame === 0 && inMemory.has(slot))));
  if (isSlotLost || callees.some((held) => held !== null && isLost(held))) throw new NotCompiled('a value that ways which meet hold at different places');
}

const NOWHERE = { exit: 0, target: -1 };

/** Where it is when the locals are spilled. A float that is held as an object goes out as that one: programs can tell. Ints and bools have no identity. */
export function placeOf({ forms, constant, late, object }: Held, spills: Spills): Place {
  if (constant !== null) return { kind: 'constant', value: constant.value };
  if (forms.size === 0 && late !== undefined) return { kind: 'late', flag: spills.placeOf(late.flag), first: spilled(late.first, spills), second: spilled(late.second, spills, late.object) };
  const local = forms.get('i64') ?? forms.get('i32') ?? forms.get('ref') ?? forms.get('f64');
  if (local === undefined) throw new NotCompiled('a value that nothing makes');
  return spilled(local, spills, local.type === 'f64' ? (object ?? null) : null);
}

function spilled(local: Local, spills: Spills, object: Local | null = null): Place {
  return { kind: 'spilled', type: local.type, at: spills.placeOf(local), ...(object === null ? {} : { object: spills.placeOf(object) }) };
}

function isSomewhere(held: Held | undefined): boolean {
  return held !== undefined && (held.forms.size > 0 || held.late !== undefined);
}

/** What the frames are to hold, and where it is when the locals are spilled. */
export function framesOf({ snapshot, slots, callees, inMemory }: State, spills: Spills): FramePlan[] {
  return snapshot.map((state, index) => ({
    state, callee: index === 0 ? null : placeOf(callees[index]!, spills),
    slots: [...slots[index]!].flatMap(([slot, held]) => (index === 0 && inMemory.has(slot) ? [] : [{ slot, value: placeOf(held, spills) }])),
  }));
}
