/** From values to pieces: which form each value is held in, which stencil makes it, what is in the frame already, what exits write back. */
import { CONVERSIONS, STENCILS, type Representation, type Stencil } from '../../generated/stencils/stencils.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import type { RecordedFrame } from '../optimizer/abstract-frame.ts';
import type { Known, Origin } from '../optimizer/known.ts';
import type { Exit, Trace, TraceOp } from '../optimizer/trace.ts';
import { NotCompiled, type Call, type ExitPlan, type FramePlan, type Local, type Piece, type Place, type Plan } from './plan.ts';
import type { FrameState, Snapshot, Step } from './ssa.ts';

const WASM_TYPE: Readonly<Record<Representation, string>> = { ref: 'externref', i64: 'i64', f64: 'f64', i32: 'i32' };
const UNBOXED: Readonly<Record<string, Representation>> = { int: 'i64', float: 'f64', bool: 'i32' };

export function lower(trace: Trace, steps: readonly Step[], top: number): Plan {
  return new Lowering(trace, steps, top).run();
}

class Lowering {
  readonly #trace: Trace;
  readonly #steps: readonly Step[];
  readonly #top: number;
  readonly #pieces: Piece[] = [];
  readonly #locals = new Map<string, number>();
  readonly #exits: ExitPlan[] = [];
  readonly #calls: Call[] = [];
  readonly #constants: unknown[] = [];
  /** Where each value is, in each of its forms. */
  readonly #homes = new Map<Known, Map<Representation, Local>>();
  /** What the slots of the first frame hold in memory, by slot from its base; slots of the entry that nothing has changed are left out. */
  #memory = new Map<number, Known>();
  /** Slots above the stack at a call out of the trace: whatever was there may have been written over. */
  readonly #lost = new Set<number>();
  /** Slots of the first frame that the loop changes: what memory holds of them is not known in it. */
  #changed = new Set<number>();
  /** Values of slots that the trace begins with, by slot. */
  readonly #entries = new Map<number, Known>();
  #isLoop = false;
  #deepest = 1;
  /** Something has happened in the instruction at hand that cannot be undone. */
  #acted: TraceOp | null = null;

  constructor(trace: Trace, steps: readonly Step[], top: number) {
    this.#trace = trace;
    this.#steps = steps;
    this.#top = top;
  }

  run(): Plan {
    const steps = this.#steps;
    if (this.#trace.frames.length > 1) throw new NotCompiled('it begins inside a called function');
    this.#isLoop = steps.at(-1)!.op.uop === '_JUMP_TO_TOP';
    for (const value of entryValues(steps)) this.#entries.set(this.#slotOf(value.origin!), value);
    this.#findChanged();
    if (!this.#isLoop) this.#loadAhead(steps);
    for (const [position, step] of steps.entries()) {
      if (position === this.#top && this.#isLoop) this.#beginLoop(steps[position]!);
      this.#step(step);
    }
    return { pieces: this.#pieces, locals: this.#locals, exits: this.#exits, calls: this.#calls, constants: this.#constants, depth: this.#deepest };
  }

  // ---------------------------------------------------------------- slots of the first frame

  #slotOf({ kind, index }: Origin): number {
    return kind === 'local' ? index : this.#trace.frames[0]!.code.nlocalsplus + index;
  }

  /** Slots of the frame by number, as far as the trace knows of them. */
  #slots({ recorded, locals, stack }: FrameState): Map<number, Known> {
    const slots = new Map(locals);
    stack.forEach((value, index) => slots.set(recorded.code.nlocalsplus + index, value));
    return slots;
  }

  #findChanged(): void {
    if (!this.#isLoop) return;
    for (const { after } of this.#steps.slice(this.#top)) {
      for (const [slot, value] of this.#slots(after[0]!)) if (value.origin === null || this.#slotOf(value.origin) !== slot) this.#changed.add(slot);
    }
  }

  /** What memory holds of a slot is this value already. */
  #isInMemory(slot: number, value: Known): boolean {
    const held = this.#memory.get(slot);
    if (held !== undefined) return held === value;
    if (this.#lost.has(slot)) return false;
    const isEntry = value.origin !== null && this.#slotOf(value.origin) === slot;
    return isEntry && !(this.#isLoop && this.#changed.has(slot) && this.#inLoop);
  }

  #inLoop = false;

  // ---------------------------------------------------------------- locals and forms

  #local(type: string): Local {
    const index = this.#locals.get(type) ?? 0;
    this.#locals.set(type, index + 1);
    return { type, index };
  }

  #home(value: Known): Map<Representation, Local> {
    let home = this.#homes.get(value);
    if (home === undefined) this.#homes.set(value, (home = new Map()));
    return home;
  }

  #define(value: Known, as: Representation): Local {
    const local = this.#local(WASM_TYPE[as]);
    this.#home(value).set(as, local);
    return local;
  }

  /** The value in a local, in this form. A conversion may leave at the exit that `exit` gives. */
  #as(value: Known, as: Representation, exit: () => number): Local {
    const home = this.#home(value);
    const known = home.get(as);
    if (known !== undefined) return known;
    if (value.constant !== null) return this.#constant(value, as, exit);
    if (home.size === 0) this.#load(value);
    const loaded = home.get(as);
    if (loaded !== undefined) return loaded;
    if (as !== 'ref' && !home.has('ref')) this.#as(value, 'ref', exit);
    const [from, source] = as === 'ref' ? [...home][0]! : (['ref', home.get('ref')!] as const);
    return this.#convert(value, from, source, as, exit);
  }

  #convert(value: Known, from: Representation, source: Local, as: Representation, exit: () => number): Local {
    const stencil = CONVERSIONS[`${from} to ${as}`];
    if (stencil === undefined) throw new NotCompiled(`no conversion from ${from} to ${as}`);
    const number = stencil.leaves ? exit() : 0;
    const target = this.#define(value, as);
    this.#stencil(stencil, [source], [target], number, this.#steps[0]!.op);
    return target;
  }

  #constant(value: Known, as: Representation, exit: () => number): Local {
    const constant = value.constant!.value;
    if (as !== 'ref') {
      const number = typeof constant === 'number' ? constant : typeof constant === 'boolean' ? Number(constant) : null;
      if (number !== null && as === 'i64' && Number.isSafeInteger(number)) return this.#fixed(value, as, number);
      // Of a bigint, a float or a bool there is only the object.
      return this.#convert(value, 'ref', this.#as(value, 'ref', exit), as, exit);
    }
    const target = this.#define(value, 'ref');
    this.#pieces.push({ kind: 'object', to: target, place: this.#place(constant) });
    return target;
  }

  #fixed(value: Known, as: Representation, number: number): Local {
    const target = this.#define(value, as);
    this.#pieces.push({ kind: 'constant', to: target, value: number });
    return target;
  }

  #place(constant: unknown): number {
    const known = this.#constants.indexOf(constant);
    return known >= 0 ? known : this.#constants.push(constant) - 1;
  }

  /** A slot that the trace begins with. */
  #load(value: Known): void {
    const { origin } = value;
    if (origin === null) throw new NotCompiled('a value that nothing makes');
    if (this.#inLoop && this.#changed.has(this.#slotOf(origin))) throw new NotCompiled('a slot that the loop changes was not loaded before it');
    this.#pieces.push({ kind: 'load', to: this.#define(value, 'ref'), slot: this.#slotOf(origin) });
  }

  #stencil(stencil: Stencil, inputs: readonly (Local | null)[], outputs: readonly (Local | null)[], exit: number, op: TraceOp): readonly Local[] {
    const temporaries = stencil.temporaries.map((type) => this.#local(type));
    this.#pieces.push({ kind: 'stencil', stencil, inputs, outputs, temporaries, exit, op });
    return temporaries;
  }

  // ---------------------------------------------------------------- exits

  #exit(exit: Exit, snapshot: Snapshot, isBudget = false): number {
    const frames = snapshot.map((state, index): FramePlan => ({
      state, callee: state.callee === null ? null : this.#where(state.callee), slots: index === 0 ? this.#dirty(state) : this.#all(state),
    }));
    return this.#exits.push({ exit, isBudget, frames }) - 1;
  }

  #dirty(state: FrameState): FramePlan['slots'] {
    return [...this.#slots(state)].flatMap(([slot, value]) => (this.#isInMemory(slot, value) ? [] : [{ slot, value: this.#where(value) }]));
  }

  #all(state: FrameState): FramePlan['slots'] {
    return [...this.#slots(state)].map(([slot, value]) => ({ slot, value: this.#where(value) }));
  }

  #where(value: Known): Place {
    if (value.constant !== null) return { kind: 'constant', value: value.constant.value };
    const home = this.#home(value);
    if (home.size === 0) this.#load(value);
    // A float that came as an object goes out as that one: programs can tell. Ints and bools have no identity that they could tell.
    return { kind: 'local', local: home.get('i64') ?? home.get('i32') ?? home.get('ref') ?? home.get('f64')! };
  }

  /** Where the micro-op leaves, if it does; made when it is first asked for. */
  #exitOf(step: Step): () => number {
    return lazily(() => {
      const { op, start, after } = step;
      if (op.exit !== null) return this.#exit(op.exit, op.exit.isBranch ? after : start);
      if (this.#acted !== null && isSameInstruction(this.#acted, op)) throw new NotCompiled(`${op.uop} may leave after its instruction has done something`);
      return this.#exit(syntheticExit(op, start.at(-1)!.recorded), start);
    });
  }

  // ---------------------------------------------------------------- micro-ops

  #step(step: Step): void {
    const { op, after } = step;
    this.#deepest = Math.max(this.#deepest, after.length);
    const info = UOPS[op.uop]!;
    this.#lower(step);
    if (info.writes.length > 0 || info.properties.includes('raises') || info.properties.includes('escapes')) this.#acted = op;
  }

  #lower(step: Step): void {
    const { op, outputs, start, after } = step;
    const info = UOPS[op.uop]!;
    if (op.uop === '_JUMP_TO_TOP') return this.#closeLoop(step);
    if (op.uop === '_EXIT_TRACE') return void this.#pieces.push({ kind: 'leave', exit: this.#exitOf(step)() });
    if (info.properties.includes('ticks')) {
      // Inside a call the loop around it looks for interrupts.
      if (start.length === 1) this.#pieces.push({ kind: 'tick', exit: this.#exit(op.exit!, start, true) });
      return;
    }
    if (after.length > start.length && after.at(-1)!.callee === null) throw new NotCompiled(`${op.uop}: nobody knows the arguments`);
    if (this.#isVirtual(step)) return;
    if (this.#isRenaming(outputs, op)) return;
    const stencil = this.#choose(step);
    if (stencil !== null) return this.#emit(step, stencil);
    this.#call(step);
  }

  /** Frames of called functions are there only when an exit needs them. */
  #isVirtual({ op, outputs }: Step): boolean {
    const { movesFrame, writes, operations, guard, properties } = UOPS[op.uop]!;
    if (movesFrame || outputs.some(({ type }) => type === 'frame')) return true;
    if (writes.length === 1 && writes[0] === 'frame.return_offset' && operations.length === 0) return true;
    // Whether there is room for calls is asked once, when the trace is entered; validity is looked at behind calls out of the trace.
    if (guard && operations.length === 1 && (operations[0] === 'has_call_depth' || operations[0] === 'executor_is_valid')) return true;
    return properties.length === 1 && properties[0] === 'pure' && outputs.length === 0 && !guard;
  }

  /** Its outputs are values that exist: it only moves them. */
  #isRenaming(outputs: readonly Known[], op: TraceOp): boolean {
    return !acts(op) && outputs.every((value) => value.constant !== null || value.origin !== null || this.#homes.has(value));
  }

  #wanted(value: Known): Representation {
    return (value.nullable ? undefined : UNBOXED[value.type]) ?? 'ref';
  }

  /** The stencil for the forms that the inputs are best held in; failing that, for boxed ones. */
  #choose({ op, inputs }: Step): Stencil | null {
    const stencils = STENCILS[op.uop] ?? [];
    const fits = (stencil: Stencil, isFit: (form: Representation, wanted: Representation) => boolean): boolean => {
      const at = stencil.inputsAt(op.oparg);
      return stencil.inputs.every((form, index) => form === null || isFit(form, this.#wanted(inputs[at[index]!]!)));
    };
    return stencils.find((each) => fits(each, (form, wanted) => form === wanted)) ?? stencils.find((each) => fits(each, (form, wanted) => form === 'ref' || form === wanted)) ?? null;
  }

  #emit(step: Step, stencil: Stencil): void {
    const { op, inputs, outputs } = step;
    const exit = this.#exitOf(step);
    const [inputsAt, outputsAt] = [stencil.inputsAt(op.oparg), stencil.outputsAt(op.oparg)];
    const sources = stencil.inputs.map((form, index) => (form === null ? null : this.#as(inputs[inputsAt[index]!]!, form, exit)));
    const number = stencil.leaves ? exit() : 0;
    const targets = stencil.outputs.map((form, index) => (form === null ? null : this.#define(outputs[outputsAt[index]!]!, form)));
    const temporaries = this.#stencil(stencil, sources, targets, number, op);
    for (const { input, as, temporary } of stencil.also) {
      const home = this.#home(inputs[inputsAt[input]!]!);
      if (!home.has(as)) home.set(as, temporaries[temporary]!);
    }
  }

  /** By the micro-op interpreter: the frame is made whole first, and what it leaves on the stack is taken from there. */
  #call(step: Step): void {
    const { op, outputs, start, inputs } = step;
    if (start.length > 1) throw new NotCompiled(`${op.uop} inside a called function`);
    if (op.exit !== null && op.exit.restores > 0) throw new NotCompiled(`${op.uop} brings back what an earlier micro-op has changed`);
    const [state] = this.#beforeOp(step);
    const exit = this.#exitOf(step);
    for (const [slot, value] of this.#slots(state!)) {
      if (this.#isInMemory(slot, value)) continue;
      this.#pieces.push({ kind: 'store', from: this.#as(value, 'ref', exit), slot });
      this.#memory.set(slot, value);
    }
    const { nlocalsplus } = state!.recorded.code;
    const depth = state!.stack.length;
    const { op: behind } = this.#steps[this.#steps.indexOf(step) + 1]!;
    this.#calls.push({ op, depth, behind });
    this.#pieces.push({ kind: 'call', op, number: this.#calls.length - 1, depth });
    if (UOPS[op.uop]!.writes.includes('locals')) throw new NotCompiled(`${op.uop} writes locals`);
    const base = nlocalsplus + depth - inputs.length;
    for (let slot = base; slot < nlocalsplus + state!.recorded.code.stacksize; slot++) {
      this.#memory.delete(slot);
      this.#lost.add(slot);
    }
    for (const [index, value] of outputs.entries()) {
      this.#memory.set(base + index, value);
      if (value.constant === null && !this.#homes.has(value)) this.#pieces.push({ kind: 'load', to: this.#define(value, 'ref'), slot: base + index });
    }
  }

  /** The frames right before the micro-op: those behind it, with its inputs in place of its outputs. */
  #beforeOp({ inputs, outputs, after }: Step): Snapshot {
    const state = after.at(-1)!;
    const stack = [...state.stack.slice(0, state.stack.length - outputs.length), ...inputs];
    return [...after.slice(0, -1), { ...state, stack }];
  }

  // ---------------------------------------------------------------- the loop

  /** Slots that the loop changes are held in one form all the way round. */
  #beginLoop({ start }: Step): void {
    // Tier 1 goes on with the loop's first instruction: at the back edge it would come here again.
    const { second } = this.#trace;
    const exit = lazily(() => this.#exit({ ...syntheticExit(this.#steps[0]!.op, start.at(-1)!.recorded), code: second.code, pc: second.start, depth: second.depth }, start));
    for (const slot of this.#changed) {
      const value = this.#entries.get(slot);
      if (value === undefined) continue;
      const form = this.#formAround(slot, value);
      const local = this.#as(value, form, exit);
      // Other forms would not follow when the slot changes.
      this.#homes.set(value, new Map([[form, local]]));
    }
    this.#loadAhead(this.#steps.slice(this.#top));
    this.#inLoop = true;
    this.#memory = new Map();
    this.#pieces.push({ kind: 'loop' });
  }

  /** The form of what the slot holds at the end of a round. At the first round it is asked for, and a slot without a value yet has none. */
  #formAround(slot: number, entry: Known): Representation {
    const last = this.#slots(this.#steps.at(-1)!.start[0]!).get(slot) ?? entry;
    const form = this.#wanted(last);
    const wanted = form === 'i32' || this.#wanted(entry) === form ? this.#wanted(entry) : form;
    return wanted === 'f64' && !this.#isOwn(slot, last) ? 'ref' : wanted;
  }

  /**
   * The float is this slot's alone: made in the loop, in no other slot at its end, and nobody has asked for it as an object. Of any other one
   * programs can tell the boxes apart that it would get each time it leaves. Costs a box a round where a float is handed from name to name.
   */
  #isOwn(slot: number, value: Known): boolean {
    const body = this.#steps.slice(this.#top);
    const atEnd = this.#slots(this.#steps.at(-1)!.start[0]!);
    const isShared = [...atEnd].some(([other, held]) => other !== slot && held === value);
    const isMade = body.some(({ op, outputs }) => outputs.includes(value) && UOPS[op.uop]!.properties.includes('allocates'));
    return isMade && !isShared && body.every((step) => !step.inputs.includes(value) || this.#takesNumber(step, value));
  }

  /** It only moves the float, or works on the number in it. */
  #takesNumber(step: Step, value: Known): boolean {
    const { op, inputs, outputs } = step;
    if (this.#isVirtual(step) || (!acts(op) && outputs.every((output) => inputs.includes(output)))) return true;
    const stencil = this.#choose(step);
    if (stencil === null) return false;
    const at = stencil.inputsAt(op.oparg);
    return stencil.inputs.every((form, index) => form !== 'ref' || inputs[at[index]!] !== value);
  }

  /** What is used of the entry is loaded once, before memory changes. */
  #loadAhead(steps: readonly Step[]): void {
    for (const { start, inputs } of steps) {
      const values = [...inputs, ...start.flatMap((state) => [...this.#slots(state).values()])];
      for (const value of values) if (value.origin !== null && value.constant === null && this.#home(value).size === 0) this.#load(value);
    }
  }

  #closeLoop(step: Step): void {
    const [state] = step.start;
    const slots = this.#slots(state!);
    const exit = this.#exitOf(step);
    const moves: { from: Local; to: Local }[] = [];
    for (const slot of this.#changed) {
      const entry = this.#entries.get(slot);
      const value = slots.get(slot);
      if (entry === undefined || value === undefined || value === entry) continue;
      const [[form, to]] = [...this.#home(entry)] as [[Representation, Local]];
      moves.push({ from: this.#as(value, form, exit), to });
    }
    const copies = moves.map(({ from }) => ({ from, to: this.#local(from.type) }));
    for (const { from, to } of copies) this.#pieces.push({ kind: 'move', from, to });
    moves.forEach(({ to }, index) => this.#pieces.push({ kind: 'move', from: copies[index]!.to, to }));
    this.#pieces.push({ kind: 'again' });
  }
}

function* entryValues(steps: readonly Step[]): Generator<Known> {
  for (const { start, after } of steps) {
    for (const { locals, stack } of [start[0]!, after[0]!]) for (const value of [...locals.values(), ...stack]) if (value.origin !== null) yield value;
  }
}

/** It does more than to move values about. */
function acts({ uop }: TraceOp): boolean {
  const { writes, properties, checks, operations } = UOPS[uop]!;
  // A body stores to one local; an operation that writes locals may write any.
  return checks > 0 || writes.some((what) => what !== 'locals' || operations.length > 0) || ['raises', 'escapes', 'allocates', 'exits', 'deopts', 'jumps'].some((each) => properties.includes(each));
}

function lazily(make: () => number): () => number {
  let made = -1;
  return () => (made < 0 ? (made = make()) : made);
}

function isSameInstruction(a: TraceOp, b: TraceOp): boolean {
  return a.start === b.start && a.frame === b.frame;
}

/** In front of the instruction: tier 1 does it again. */
export function syntheticExit({ start, depth, frame }: Pick<TraceOp, 'start' | 'depth' | 'frame'>, { code }: Pick<RecordedFrame, 'code'>): Exit {
  return {
    id: -1, code, pc: start, depth, frame, restores: 0, isBranch: false, isEnd: false, taken: 0, tryAt: Infinity, executor: null, refusal: null,
  };
}
