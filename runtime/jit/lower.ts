/** From values to pieces: which form each value is held in, which stencil makes it, what exits write back, what goes on inside the function. */
import { CONVERSIONS, type Representation, type Stencil } from '../../generated/stencils/stencils.ts';
import { UOPS } from '../../generated/metadata/uops.ts';
import type { RecordedFrame } from '../optimizer/abstract-frame.ts';
import type { Known } from '../optimizer/known.ts';
import { newExit, type Executor, type Exit, type TraceOp } from '../optimizer/trace.ts';
import { perUop } from '../optimizer/traits.ts';
import { neededOfBeginning, readOutsideRoot } from './beginning.ts';
import { beginningOf, callableOf, pushRun, type Callable } from './calls.ts';
import { carriedSlots, placeOfKey, slotKey, touchedSlots, type Carried, type LeftBehind } from './carried.ts';
import { carriedObject, type CarriedObject, type InSlot } from './carried-object.ts';
import { slotOf, WASM_TYPE, wantedForm } from './forms.ts';
import { acts, choose, endsGenerator, isAboutFrame, isLastingGuard, isSelfContained, isVirtual, leavesMore, makesOfFrame, resumes, suspends } from './micro-ops.ts';
import { invariantSteps } from './invariant.ts';
import { Output } from './output.ts';
import { deferring } from './virtual.ts';
import { Pins } from './pins.ts';
import { NotCompiled, Spills, type FramePlan, type Label, type Local, type LoopSlots, type Output as OutputKind, type Piece, type Plan } from './plan.ts';
import { layToRest } from './resting.ts';
import { snapshotAt, type Edge, type Region, type Segment } from './region.ts';
import { eachSlot, valueAt, type FrameState, type Snapshot, type Step } from './ssa.ts';
import { common, framesOf, HELD, Values, type Leave, type State } from './values.ts';

export interface Lowered {
  readonly plan: Plan;
  /** Traces that are in it. */
  readonly taken: ReadonlySet<Executor>;
  /** Traces of the region that could not be compiled at some place, and why. */
  readonly refused: ReadonlyMap<Executor, string>;
}

export function lower(region: Region): Lowered {
  const callable = callableOf(region);
  const touched = touchedSlots(region);
  const context: Context = { output: new Output(), callable, pins: callable?.pins ?? new Pins(), ...carriedSlots(region), touched, lasting: readOutsideRoot(region, touched.get(region.root)!), loops: new Map(), points: new Map(), taken: new Set([region.root.executor]), refused: new Map() };
  if (region.root.executor.recorded.frames.length > 1) throw new NotCompiled('it begins inside a called function');
  const inherited = callable === null ? null : beginningOf(context.output, callable, region.root.steps[0]!.start);
  new Lowering(context, region.root, inherited).run();
  callable?.check();
  return { plan: context.output.planFor(callable, context.pins.needs), taken: context.taken, refused: context.refused };
}

interface Loop {
  readonly label: Label;
  /** Where its carried slots are, and in which form. */
  readonly slots: LoopSlots;
  readonly answers: readonly Answer[];
  /** Where those are that run in its frames. */
  readonly generators: readonly (Local | null)[];
}

/** What a micro-op of the loop is told, that was asked before it. */
interface Answer {
  readonly position: number;
  /** Of a check: 0 where it fails. */
  readonly flag: Local | null;
  readonly made: readonly (Local | null)[];
}

interface Context {
  readonly output: Output;
  /** What compiled code calls; null: the outermost frame is there, and memory has its slots. */
  readonly callable: Callable | null;
  readonly pins: Pins;
  readonly carried: ReadonlyMap<Segment, Carried>;
  readonly leftBehind: ReadonlyMap<Segment, LeftBehind>;
  /** Slots of the outermost frame that a loop changes, be it only for a time. */
  readonly touched: ReadonlyMap<Segment, ReadonlySet<number>>;
  /** Slots of the outermost frame that nothing changes, and that segments other than the root read. */
  readonly lasting: ReadonlySet<number>;
  readonly loops: Map<Segment, Loop>;
  readonly points: Map<Segment, Point>;
  readonly taken: Set<Executor>;
  readonly refused: Map<Executor, string>;
}

/** Where ways meet. */
interface Point {
  readonly label: Label;
  /** Where what differs on them is, and in which form. */
  readonly slots: LoopSlots;
  /** The frames on each way that leads here, named as the segment behind names them. */
  readonly states: State[];
  /** By which the first of them has left. */
  exit: Exit | null;
}

/** Where exits of a segment go, to have what they need spilled. */
interface Tail {
  readonly label: Label;
  readonly spills: Spills;
}

/** An exit that the function goes on behind. */
interface Onward {
  readonly edge: Edge;
  readonly label: Label;
  /** Set when the exit has been made. */
  state: State | null;
  exit: Exit | null;
}

class Lowering {
  readonly #context: Context;
  readonly #output: Output;
  readonly #segment: Segment;
  readonly #values: Values;
  readonly #tail: Tail;
  readonly #onward = new Map<number, Onward>();
  /** Of micro-ops that were asked before the loop, by position. */
  readonly #answers = new Map<number, Answer>();
  /** Something has happened in the instruction at hand that cannot be undone. */
  #acted: TraceOp | null = null;

  /** `tail`: of the segment that jumps to this one's top. */
  constructor(context: Context, segment: Segment, inherited: State | null, tail: Tail | null = null) {
    const { output } = context;
    const [first] = segment.steps;
    this.#context = context;
    this.#output = output;
    this.#segment = segment;
    this.#values = new Values(output, inherited, first!.start, first!.op);
    this.#tail = tail ?? { label: output.label('leave'), spills: new Spills() };
  }

  /** `behind`: the exit that it goes on from. */
  run(behind: Exit | null = null): void {
    const { executor, steps, isLoop } = this.#segment;
    const { top } = executor;
    const output = this.#output;
    output.note({ kind: 'trace', executor, behind });
    output.push({ kind: 'block', label: this.#tail.label });
    if (this.#segment.parent === null) this.#loadForOthers();
    if (!isLoop) this.#loadAhead(0);
    // In its rounds it may be changed, or made, more than once.
    if (isLoop) this.#values.buildAll(steps[0]!.start);
    for (const [position, step] of steps.entries()) {
      if (position === top) this.#begin(step);
      this.#step(step, position);
    }
    this.#goOnward();
    for (const meeting of this.#segment.meetings) this.#meet(meeting);
    if (isLoop) output.push({ kind: 'end' });
    output.push({ kind: 'end' });
    output.note({ kind: 'tail', executor: this.#segment.executor });
    output.push({ kind: 'spill', spills: this.#tail.spills });
    output.push({ kind: 'return' });
  }

  /** Behind what is done once. */
  #begin(step: Step): void {
    if (this.#segment.isLoop) this.#beginLoop(step);
    // The last one opened is the first one closed.
    for (const meeting of this.#segment.meetings.toReversed()) this.#openMeeting(meeting);
    const last = this.#segment.steps.length - 1;
    for (const [position, edge] of this.#segment.edges) if (position !== last) this.#onward.set(position, { edge, label: this.#output.label('onward'), state: null, exit: null });
    for (const { label } of [...this.#onward.values()].reverse()) this.#output.push({ kind: 'block', label });
  }

  #goOnward(): void {
    for (const [position, onward] of this.#onward) {
      this.#output.push({ kind: 'end' });
      this.#follow(onward, position);
    }
  }

  /** What is behind an exit; an exit that was never made has nothing behind it. */
  #follow({ edge, state, exit }: Onward, position: number): void {
    if (state === null) return this.#output.push({ kind: 'return' });
    const refusal = this.#output.attempt(() => this.#go(edge, state, exit!, position), isRefusal);
    if (refusal === null) return;
    if (edge.kind === 'segment') this.#context.refused.set(edge.segment.executor, refusal);
    this.#leaveBy(exit!, state);
  }

  #go(edge: Edge, left: State, behind: Exit, position: number): void {
    const state = layToRest(this.#output, this.#values, left);
    switch (edge.kind) {
      case 'segment':
        new Lowering(this.#context, edge.segment, state).run(behind);
        this.#context.taken.add(edge.segment.executor);
        return;
      case 'jump':
        return new Lowering(this.#context, edge.loop, state, this.#tail).jumpToTop(behind);
      case 'meeting':
        if (edge.meeting.segment === null) throw new NotCompiled('no room for what is behind it');
        return new Lowering(this.#context, edge.meeting.segment, state, this.#tail).arrive(behind);
      default:
        edge satisfies never;
    }
  }

  // ---------------------------------------------------------------- where ways meet

  #openMeeting(meeting: Segment): void {
    const label = this.#output.label('meeting');
    const slots = new Map([...this.#context.carried.get(meeting)!].map(([key, form]) => [key, { form, carried: null, ...this.#home(form) }]));
    this.#context.points.set(meeting, { label, slots, states: [], exit: null });
    this.#output.push({ kind: 'block', label });
  }

  #leaveIfNull(local: Local, leave: Leave): void {
    const leaves = leave();
    this.#output.push({ kind: 'if null', of: local, label: this.#output.label('absent') });
    this.#output.push({ kind: 'leave', ...leaves });
    this.#output.push({ kind: 'end' });
  }

  /** `slots`: others that go round. */
  #homeOfObject(making: readonly Step[], slots: readonly (InSlot & { readonly form: Representation })[]): { readonly local: Local; readonly object: null; readonly carried: CarriedObject } {
    const { start } = this.#segment.steps.at(-1)!;
    const holds = (key: number, value: Known): boolean => {
      const { frame, slot } = placeOfKey(key);
      return valueAt(start[frame]!, slot) === value;
    };
    const carried = carriedObject(making, this.#segment.executor, this.#output, (value) => slots.find(({ key, form }) => form === 'f64' && holds(key, value)) ?? null, HELD);
    return { local: carried.object, object: null, carried };
  }

  #home(form: Representation): { readonly local: Local; readonly object: Local | null } {
    return { local: this.#output.local(WASM_TYPE[form]), object: form === 'f64' ? this.#output.local(WASM_TYPE.ref) : null };
  }

  /** A float in two slots is one object, also when only one of them is moved. */
  #boxShared(snapshot: Snapshot, floats: readonly Known[]): void {
    if (floats.length === 0) return;
    const values: Known[] = [];
    for (const state of snapshot) eachSlot(state, (value) => void values.push(value));
    this.#values.boxShared(values);
  }

  /** Each slot's value to where it is to be. */
  #moves(snapshot: Snapshot, slots: Loop['slots'], leave: Leave): (Piece & { readonly kind: 'move' | 'null' })[] {
    const valueOf = (key: number): Known => {
      const { frame, slot } = placeOfKey(key);
      return valueAt(snapshot[frame]!, slot)!;
    };
    const values = [...slots].flatMap(([key, { form, local, object, carried: goesRound }]) => {
      const value = valueOf(key);
      return goesRound !== null ? [] : [{ value, local, object, from: this.#values.as(value, form, leave) }];
    });
    this.#boxShared(snapshot, values.flatMap(({ value, object }) => (object === null ? [] : [value])));
    // What other slots hold has been made by now.
    const objects = [...slots].flatMap(([key, { carried: object }]) => (object === null ? [] : [{ value: valueOf(key), object }]));
    const ofObjects = this.#values.movesOf(objects, snapshot, valueOf).map(({ from, to }) => move(from, to));
    return [...ofObjects, ...values.flatMap(({ value, local, object, from }) => [move(from, local), ...(object === null ? [] : [move(this.#values.objectOf(value), object)])])];
  }

  /** From one of the ways: what differs on them goes where all of them have it. */
  arrive(exit: Exit): void {
    const point = this.#context.points.get(this.#segment)!;
    const { executor, steps } = this.#segment;
    const { start } = steps[0]!;
    this.#output.note({ kind: 'arrival', executor, behind: exit });
    for (const move of this.#moves(start, point.slots, lazily(() => this.#exit(exit, start)))) this.#output.push(move);
    point.states.push(this.#values.state(start));
    point.exit ??= exit;
    this.#output.push({ kind: 'jump', label: point.label });
  }

  /** Behind all ways to it; where none was made there is nothing. */
  #meet(meeting: Segment): void {
    this.#output.push({ kind: 'end' });
    const { states, slots, exit } = this.#context.points.get(meeting)!;
    if (states.length === 0) return this.#output.push({ kind: 'return' });
    const state = common(states, slots);
    const refusal = this.#output.attempt(() => new Lowering(this.#context, meeting, state).run(exit), isRefusal);
    if (refusal === null) return void this.#context.taken.add(meeting.executor);
    this.#context.refused.set(meeting.executor, refusal);
    this.#leaveBy(exit!, state);
  }

  #leaveBy(exit: Exit, state: State): void {
    this.#output.push({ kind: 'leave', exit: this.#planExit(exit, framesOf(state, this.#tail.spills)), target: this.#tail.label });
  }

  // ---------------------------------------------------------------- exits

  #planExit(exit: Exit, frames: readonly FramePlan[], isBudget = false): number {
    return this.#output.exit({ exit, executor: this.#segment.executor, isBudget, frames });
  }

  #exit(exit: Exit, snapshot: Snapshot, isBudget = false): ReturnType<Leave> {
    return { exit: this.#planExit(exit, this.#values.frames(snapshot, this.#tail.spills), isBudget), target: this.#tail.label };
  }

  /** Where the micro-op leaves, if it does; made when it is first asked for. */
  #leaveOf(step: Step, position: number): Leave {
    const { op } = step;
    return op.exit === null ? this.#leaveInFront(step) : lazily(() => this.#leaveOrGoOn(op.exit!, snapshotAt(step), position));
  }

  /** Tier 1 does the whole instruction. */
  #leaveInFront({ op, start }: Step): Leave {
    return lazily(() => {
      if (this.#acted !== null && isSameInstruction(this.#acted, op)) throw new NotCompiled(`${op.uop} may leave after its instruction has done something`);
      return this.#exit(syntheticExit(op, start.at(-1)!.recorded), start);
    });
  }

  #leaveOrGoOn(exit: Exit, snapshot: Snapshot, position: number): ReturnType<Leave> {
    const onward = this.#onward.get(position);
    if (onward === undefined) return this.#exit(exit, snapshot);
    onward.state = this.#values.state(snapshot, partsOf(onward.edge));
    onward.exit = exit;
    return { exit: 0, target: onward.label };
  }

  // ---------------------------------------------------------------- micro-ops

  #step(step: Step, position: number): void {
    const { op, after } = step;
    this.#output.note({ kind: 'step', executor: this.#segment.executor, step });
    this.#output.noteDepth(after.length);
    for (const object of step.shared) this.#values.build(object);
    this.#lower(step, position);
    if (cannotBeUndone(op.uop)) this.#acted = op;
  }

  #lower(step: Step, position: number): void {
    const { op, start, after } = step;
    const answer = this.#answers.get(position);
    if (answer !== undefined) return this.#use(answer, step);
    if (op.uop === '_JUMP_TO_TOP') return this.#closeLoop(step, position);
    if (op.uop === '_EXIT_TRACE') return this.#end(step, position);
    if (op.uop === '_LEAVE_FRAME') return this.#leaveFrame(step, position);
    if (op.uop === '_RUN_FRAME') return this.#runFrame(step);
    if (this.#context.pins.takes(step)) return;
    if (ticks(op.uop)) return this.#tick(step);
    if (after.length > start.length && after.at(-1)!.callee === null) throw new NotCompiled(`${op.uop}: nobody knows the arguments`);
    if (resumes(op.uop)) return this.#resume(step, position);
    if (suspends(op.uop)) return this.#suspend(step, position);
    if (makesOfFrame(step) || endsGenerator(step)) return this.#callAndReturn(step, position);
    if (isVirtual(step) || this.#isRenaming(step) || this.#defer(step)) return;
    const asked = withSamples(step);
    const stencil = choose(asked, (value) => this.#values.bestForm(value));
    return stencil === null ? this.#call(asked, position) : this.#emit(asked, position, stencil);
  }

  /** Of what makes an object, or changes one that has not been made yet: it is done when the object is needed. */
  #defer(step: Step): boolean {
    const stencil = deferring(step);
    return stencil !== null && this.#values.defer(step, this.#segment.executor, stencil);
  }

  #end(step: Step, position: number): void {
    const edge = this.#segment.edges.get(position);
    const exit = step.op.exit!;
    // Each time it comes here it leaves, and the runtime takes longer to make them.
    if (edge === undefined) this.#values.buildAll(step.start);
    const state = this.#values.state(step.start, partsOf(edge));
    return edge === undefined ? this.#leaveBy(exit, state) : this.#follow({ edge, label: -1, state, exit }, position);
  }

  /** The trace comes to a look at interrupts in its outermost frame. */
  get #ticksOutside(): boolean {
    return this.#segment.executor.ops.some(({ uop, frame }) => frame === 0 && ticks(uop));
  }

  /** Inside a call that the trace made itself, the loop around it looks for interrupts. */
  #tick({ op, start }: Step): void {
    if (start.length > this.#segment.executor.recorded.frames.length || (start.length > 1 && this.#ticksOutside)) return this.#output.push({ kind: 'count' });
    const leaves = this.#exit(op.exit!, start, true);
    this.#output.turn(leaves);
    if (this.#context.callable !== null && this.#segment.parent === null) this.#output.push({ kind: 'room', ...leaves });
    this.#output.push({ kind: 'tick', ...leaves });
  }

  /** Its outputs are values that exist: it only moves them. */
  #isRenaming({ op, outputs, isProved }: Step): boolean {
    return (isProved || !acts(op.uop)) && outputs.every((value) => this.#values.isMade(value));
  }

  #emit(step: Step, position: number, stencil: Stencil): void {
    const { op, inputs, outputs } = step;
    const values = this.#values;
    const isForCommonCase = stencil.declines || isSelfContained(step, stencil);
    if (isForCommonCase && !this.#canDoByFunction(step, position)) return this.#call(step, position);
    const leave = this.#leaveOf(step, position);
    const leaveBefore = isForCommonCase || op.exit?.isBranch === true ? this.#leaveInFront(step) : leave;
    const inputsAt = stencil.inputsAt(op.oparg);
    const outputsAt = stencil.outputsAt(op.oparg);
    const sources: (Local | null)[] = [];
    for (let index = 0; index < inputsAt.length; index++) {
      const form = stencil.inputs[index]!;
      sources.push(form === null ? null : values.as(inputs[inputsAt[index]!]!, form, leaveBefore));
    }
    const targets = (): (Local | null)[] => stencil.outputs.map((form, index) => (form === null ? null : values.define(outputs[outputsAt[index]!]!, form)));
    if (isForCommonCase) return this.#emitWithFunction(step, position, stencil, sources, targets);
    const leaves = stencil.leaves ? leave() : { exit: 0, target: this.#tail.label };
    if (stencil.leaves && leave === leaveBefore) this.#output.turn(leaves);
    const temporaries = this.#output.stencil(stencil, sources, targets(), leaves, op);
    for (const { input, as, temporary } of stencil.also) {
      const value = inputs[inputsAt[input]!]!;
      if (values.home(value)[as] === null) values.add(value, as, temporaries[temporary]!);
    }
  }

  /** A stencil for the common case only: in the other cases the tier-2 function does it. */
  #emitWithFunction(step: Step, position: number, stencil: Stencil, sources: readonly (Local | null)[], targets: () => readonly (Local | null)[]): void {
    const { op, outputs } = step;
    const output = this.#output;
    const values = this.#values;
    const before = beforeOp(step);
    values.settle(before);
    const [rare, done] = [output.label('rare'), output.label('done')];
    const ahead = values.homes();
    const state = values.state(before);
    const isInvoked = this.#canInvoke(step);
    const locals = targets();
    const behind = values.homes();
    output.push({ kind: 'block', label: done });
    output.push({ kind: 'block', label: rare });
    output.turn({ exit: 0, target: rare });
    output.stencil(stencil, sources, locals, { exit: 0, target: rare }, op);
    output.push({ kind: 'jump', label: done });
    output.push({ kind: 'end' });
    values.goBackTo(ahead);
    if (isInvoked) this.#invoke(step, position);
    else {
      this.#pushCall(step, position, before, this.#spill((spills) => framesOf(state, spills)));
      this.#takeResults(outputs);
    }
    const outputsAt = stencil.outputsAt(op.oparg);
    locals.forEach((to, index) => {
      if (to === null) return;
      const form = stencil.outputs[index]!;
      const from = values.as(outputs[outputsAt[index]!]!, 'ref', () => ({ exit: 0, target: done }));
      if (form === 'ref') output.push({ kind: 'move', from, to });
      // Of the type that it has in the stencil, so that nothing goes wrong.
      else output.stencil(CONVERSIONS[`ref to ${form}`]!, [from], [to], { exit: 0, target: done }, op);
    });
    output.push({ kind: 'end' });
    values.goBackTo(behind);
    this.#mayWrite(before);
    if (!isInvoked && !this.#isVirtual(before)) this.#noteResults(step, before, false);
  }

  /** Its tier-2 function can be called for it. */
  #canDoByFunction(step: Step, position: number): boolean {
    const { op: { exit, uop } } = step;
    return this.#canInvoke(step) || ((exit?.restores ?? 0) === 0 && !UOPS[uop]!.writes.includes('locals') && !this.#onward.has(position));
  }

  /** The innermost of the frames is not there. */
  #isVirtual(frames: Snapshot): boolean {
    return frames.length > 1 || this.#context.callable !== null;
  }

  // ---------------------------------------------------------------- functions that compiled code calls

  #leaveFrame(step: Step, position: number): void {
    if (this.#context.callable === null) return this.#end(step, position);
    this.#output.push({ kind: 'give', from: this.#values.as(step.inputs[0]!, 'ref', this.#leaveInFront(step)) });
  }

  #runFrame(step: Step): void {
    const { op, start } = step;
    const { callable } = this.#context;
    const leave = lazily(() => this.#exit(syntheticExit(op, start.at(-1)!.recorded), start, true));
    pushRun({ output: this.#output, values: this.#values, callable }, step, leave);
    if (callable === null) this.#mayWrite(start.slice(0, -1));
  }

  // ---------------------------------------------------------------- micro-ops without a stencil

  /** By its tier-2 function: the frames are made whole first, and what it leaves on the stack is taken from there. */
  #call(step: Step, position: number): void {
    const { op, outputs } = step;
    if (this.#canInvoke(step)) return this.#invoke(step, position);
    this.#values.buildAll(step.start);
    if (op.exit !== null && op.exit.restores > 0) throw new NotCompiled(`${op.uop} brings back what an earlier micro-op has changed`);
    if (UOPS[op.uop]!.writes.includes('locals')) throw new NotCompiled(`${op.uop} writes locals`);
    if (this.#onward.has(position)) throw new NotCompiled(`${op.uop} goes two ways`);
    const before = beforeOp(step);
    this.#pushCall(step, position, before, this.#isVirtual(before) || this.#values.isSomebodyResting ? this.#callInside(before) : this.#callAtBottom(step, position, before));
    if (!this.#isVirtual(before)) this.#noteResults(step, before, true);
    this.#takeResults(outputs);
  }

  /** What it has left on the stack. */
  #takeResults(outputs: readonly Known[]): void {
    for (const [index, value] of outputs.entries()) {
      if (this.#isLost(value)) this.#output.push({ kind: 'result', to: this.#values.define(value, 'ref'), below: outputs.length - index });
    }
  }

  /** On whole frames; what it leaves on the caller's stack is taken from there. */
  #callAndReturn(step: Step, position: number): void {
    const { after } = step;
    const before = this.#before(position);
    this.#values.buildAll(before);
    this.#pushCall(step, position, before, this.#callInside(before));
    this.#output.push({ kind: 'result', to: this.#values.define(after.at(-1)!.stack.at(-1)!, 'ref'), below: 1 });
  }

  /** The frames as the micro-op finds them. */
  #before(position: number): Snapshot {
    return this.#segment.steps[position - 1]!.after;
  }

  // ---------------------------------------------------------------- generators

  /** Its frame is the next one, for which the generator stands. */
  #resume(step: Step, position: number): void {
    const { op, inputs } = step;
    const { wakes, after } = this.#segment.steps[position + 1]!;
    const callee = after.at(-1)!.callee!;
    if (wakes !== null) return this.#values.wake(wakes, callee);
    const leave = this.#leaveOf(step, position);
    const generator = this.#values.as(inputs[0]!, 'ref', leave);
    const leaves = leave();
    this.#output.turn(leaves);
    this.#output.push({ kind: 'resume', generator, number: this.#output.point(op.operands[0]), to: this.#values.define(callee, 'ref'), ...leaves });
  }

  /** What has changed in its frame goes to where the generator keeps it. */
  #suspend(step: Step, position: number): void {
    const before = this.#before(position);
    const frame = before.at(-1)!;
    const { code } = frame.recorded;
    const generator = this.#values.generatorOf(before);
    const leave = this.#leaveInFront(step);
    const count = code.nlocalsplus + frame.stack.length - step.inputs.length;
    const delegates = step.op.oparg !== 0;
    if (step.rests !== null) {
      this.#values.loadGiven(generator, before.slice(0, -1), step.inputs);
      const values = Array.from({ length: count }, (_, slot) => valueAt(frame, slot)!);
      // Should it be told meanwhile, a slot may be written before another one has what was in it.
      values.forEach((value, slot) => {
        if (this.#values.isOnlyKept(value) && !this.#values.isKept(value, generator, slot)) this.#values.load(value);
      });
      return this.#values.rest({ resting: step.rests, generator, delegates, values });
    }
    const slots: number[] = [];
    const inputs: Local[] = [];
    eachSlot(frame, (value, slot) => {
      if (slot >= count || this.#values.isKept(value, generator, slot)) return;
      slots.push(slot);
      inputs.push(this.#values.as(value, 'ref', leave));
    });
    this.#values.suspend(generator, before);
    this.#output.push({ kind: 'suspend', generator, number: this.#output.suspension({ pc: step.op.pc + 1, delegates, count, slots }), inputs });
  }

  /** Its outputs can be told from its inputs and from what it returns. */
  #canInvoke(step: Step): boolean {
    const { op, inputs, outputs } = step;
    const { isFrameless, isAboutInputs } = UOPS[op.uop]!;
    return (isFrameless || (isAboutInputs && this.#isVirtual(step.after))) && !leavesMore(step) && outputs.every((value) => this.#isLost(value) || value.constant !== null || inputs.includes(value));
  }

  /** On the values themselves: what the frames are to hold is only noted, for the case that it raises or runs Python code. */
  #invoke(step: Step, position: number): void {
    this.#pushInvocation(step, position, this.#leaveOf(step, position), false);
  }

  /** @returns where its outputs are, those that it makes */
  #pushInvocation(step: Step, position: number, leave: Leave, isAhead: boolean): readonly (Local | null)[] {
    const { op, inputs, outputs } = step;
    const acts = mayRunPython(op.uop);
    const before = beforeOp(step);
    const sources = inputs.map((value) => this.#values.as(value, 'ref', leave));
    const mayLeave = op.exit !== null;
    if (acts) this.#values.settle(before);
    const frames = acts ? this.#spill((spills) => this.#values.frames(before, spills)) : null;
    if (acts) this.#mayWrite(before);
    const leaves = mayLeave ? leave() : null;
    const made = outputs.map((value) => (this.#isLost(value) ? this.#values.define(value, 'ref') : null));
    const returns = made.filter((local) => local !== null).length === 1 && outputs.every(({ nullable }, index) => made[index] === null || !nullable) && made.at(-1) !== null;
    const { op: behind } = this.#segment.steps[position + 1]!;
    const number = this.#output.invocation({
      op, executor: this.#segment.executor, recorded: before.at(-1)!.recorded, inputs: inputs.length, outputs: outputs.map((value, index) => outputOf(value, inputs, made[index] !== null)), returns, behind, depth: before.at(-1)!.stack.length, frames, isAhead,
      place: acts && this.#isVirtual(before) ? placeOfInputs(before, inputs.length) : null,
    });
    this.#output.push({ kind: 'invoke', number, inputs: sources, to: returns ? made.find((local) => local !== null)! : null, leaves, acts });
    if (!returns) {
      made.forEach((to, index) => {
        if (to !== null) this.#output.push({ kind: 'result', to, below: outputs.length - index });
      });
    }
    return made;
  }

  #pushCall({ op }: Step, position: number, before: Snapshot, frames: readonly FramePlan[] | null): void {
    const { op: behind } = this.#segment.steps[position + 1]!;
    this.#output.call({ op, depth: before.at(-1)!.stack.length, executor: this.#segment.executor, behind, frames });
  }

  /** On one of two ways the frames are made whole: what memory held until now may be there no longer. */
  #mayWrite([outermost]: Snapshot): void {
    eachSlot(outermost!, (value, slot) => {
      if (!this.#values.isInMemory(slot, value)) this.#values.noteMemory(slot, null);
    });
  }

  #spill(plan: (spills: Spills) => readonly FramePlan[]): readonly FramePlan[] {
    const spills = new Spills();
    const frames = plan(spills);
    this.#output.push({ kind: 'spill', spills });
    return frames;
  }

  #isLost(value: Known): boolean {
    return value.constant === null && value.origin === null && !this.#values.isMade(value);
  }

  /** In a called function: the frames are there for the time of the call only. */
  #callInside(before: Snapshot): readonly FramePlan[] {
    this.#values.settle(before);
    const frames = this.#spill((spills) => this.#values.frames(before, spills));
    if (this.#context.callable === null) eachSlot(before[0]!, (value, slot) => this.#values.noteMemory(slot, value));
    return frames;
  }

  #callAtBottom(step: Step, position: number, [state]: Snapshot): null {
    const leave = this.#leaveOf(step, position);
    eachSlot(state!, (value, slot) => {
      if (this.#values.isInMemory(slot, value)) return;
      this.#output.push({ kind: 'store', from: this.#values.as(value, 'ref', leave), slot });
      this.#values.noteMemory(slot, value);
    });
    return null;
  }

  /** `always`: not on one of two ways only. */
  #noteResults({ inputs, outputs }: Step, [state]: Snapshot, always: boolean): void {
    const { code } = state!.recorded;
    const base = code.nlocalsplus + state!.stack.length - inputs.length;
    for (let slot = base; slot < code.nlocalsplus + code.stacksize; slot++) this.#values.noteMemory(slot, (always ? outputs[slot - base] : null) ?? null);
  }

  // ---------------------------------------------------------------- loops

  #leaveAtTop(): Leave {
    const { recorded: { second }, top } = this.#segment.executor;
    const { start, op } = this.#segment.steps[top]!;
    // Tier 1 goes on with the loop's first instruction: at the back edge it would come here again.
    return lazily(() => this.#exit({ ...syntheticExit(op, start.at(-1)!.recorded), code: second.code, pc: second.start, depth: second.depth, isUnfit: true }, start));
  }

  #beginLoop({ start }: Step): void {
    const { executor: { top }, steps } = this.#segment;
    const output = this.#output;
    const label = output.label('top');
    const leave = this.#leaveAtTop();
    output.note({ kind: 'ahead' });
    this.#values.buildAll(start);
    const makings = this.#context.leftBehind.get(this.#segment)!;
    const carriedSlots = [...this.#context.carried.get(this.#segment)!].map(([key, form]) => ({ key, form, value: this.#entry(start, key), making: makings.get(key) ?? null }));
    const plain = carriedSlots.filter(({ making }) => making === null).map((slot) => ({ ...slot, ...this.#home(slot.form), carried: null }));
    const entries = [...plain, ...carriedSlots.flatMap((slot) => (slot.making === null ? [] : [{ ...slot, ...this.#homeOfObject(slot.making, plain) }]))];
    const moves = entries.map(({ form, value, local, carried }) => ({ from: this.#values.as(value, form, leave), to: local, isObject: carried !== null }));
    // Where there is no object another one would be made.
    for (const { from, isObject } of moves) if (isObject) this.#leaveIfNull(from, leave);
    this.#boxShared(start, entries.flatMap(({ value, object }) => (object === null ? [] : [value])));
    const objects = entries.flatMap(({ value, object }) => (object === null ? [] : [move(this.#values.objectOf(value), object)]));
    this.#convertAhead(new Set(entries.map(({ value }) => value)), steps.slice(top), leave);
    this.#loadAhead(top);
    for (const { from, to } of moves) output.push({ kind: 'move', from, to });
    for (const each of objects) output.push(each);
    entries.forEach(({ key, form, value, local, object, carried }) => {
      if (carried === null) this.#values.move(value, form, local, object);
      else this.#values.moveCarried(value, carried);
      const { frame, slot } = placeOfKey(key);
      if (frame === 0) this.#values.noteMemory(slot, null);
    });
    this.#forgetPutBack(start[0]!);
    const answers = this.#askAhead(null);
    for (const answer of answers) this.#answers.set(answer.position, answer);
    const slots = new Map(entries.map(({ key, form, local, object, carried }) => [key, { form, local, object, carried }]));
    this.#context.loops.set(this.#segment, { label, answers, slots, generators: this.#generatorsAround(start) });
    output.note({ kind: 'loop', executor: this.#segment.executor, start, slots });
    output.push({ kind: 'loop', label });
  }

  /** Ways that come back may have resumed others, or the same ones again. */
  #generatorsAround(start: Snapshot): (Local | null)[] {
    return this.#values.generators(start).map((from, index) => {
      if (from === null) return null;
      const to = this.#copy(from);
      this.#values.moveGenerator(index, to);
      return to;
    });
  }

  /** Slots that the loop puts back in each round are as they were; memory, where a call has found them changed, is not. */
  #forgetPutBack(state: FrameState): void {
    for (const slot of this.#context.touched.get(this.#segment)!) {
      const value = valueAt(state, slot);
      if (value === undefined || this.#context.carried.get(this.#segment)!.has(slotKey(0, slot))) continue;
      if (this.#values.isUnloaded(value)) this.#values.load(value);
      this.#values.noteMemory(slot, null);
    }
  }

  #entry(start: Snapshot, key: number): Known {
    const { frame, slot } = placeOfKey(key);
    const value = valueAt(start[frame]!, slot);
    if (value === undefined) throw new NotCompiled('a local of a called function that has no value before its loop');
    return value;
  }

  /** What the loop does not change is loaded, and unboxed, once, before it; so is what memory may lose. */
  #convertAhead(changed: ReadonlySet<Known>, steps: readonly Step[], leave: Leave): void {
    for (const { inputs } of steps) {
      for (const value of inputs) {
        const form = wantedForm(value);
        if (value.origin !== null && form !== 'ref' && !changed.has(value)) this.#values.as(value, form, leave);
      }
    }
  }

  /** What is read of the beginning is loaded before memory changes. */
  #loadAhead(top: number): void {
    for (const value of neededOfBeginning(this.#segment.steps, top)) if (this.#values.isUnloaded(value) || this.#values.isOnlyKept(value)) this.#values.load(value);
  }

  /** Once, and not in each round that comes by there. */
  #loadForOthers(): void {
    const { start: [outermost] } = this.#segment.steps[0]!;
    for (const slot of this.#context.lasting) {
      const value = valueAt(outermost!, slot);
      if (value !== undefined && this.#values.isUnloaded(value)) this.#values.load(value);
    }
  }

  #closeLoop(step: Step, position: number): void {
    this.#moveAround(step.start, this.#leaveOf(step, position));
  }

  /** From elsewhere to the top of this segment's loop: what the trace makes sure of once is made sure of again. */
  jumpToTop(behind: Exit): void {
    const { executor, steps } = this.#segment;
    const { top } = executor;
    this.#output.note({ kind: 'jump', executor, behind });
    for (let position = 0; position < top; position++) if (!isAboutFrame(steps[position]!) && !this.#isStillSo(steps[position]!)) this.#step(steps[position]!, position);
    const { answers } = this.#context.loops.get(this.#segment)!;
    if (answers.length > 0) this.#askAhead(answers);
    this.#moveAround(steps[top]!.start, this.#leaveAtTop());
  }

  /** What the loop has found of a slot that no way round it changes, and that depends on nothing else. */
  #isStillSo({ op, inputs }: Step): boolean {
    const { slots } = this.#context.loops.get(this.#segment)!;
    const { start: [outermost] } = this.#segment.steps[0]!;
    return isLastingGuard(op.uop) && inputs.every(({ origin }) => origin !== null && origin.frame === 0 && !slots.has(slotKey(0, slotOf(origin, outermost!))));
  }

  // ---------------------------------------------------------------- what is asked before a loop

  /** `known`: where the answers are to be. Behind a check that fails nothing is asked: the loop is left there in any case. */
  #askAhead(known: readonly Answer[] | null): readonly Answer[] {
    const output = this.#output;
    const { steps } = this.#segment;
    const asked = known ?? invariantSteps(this.#segment).map((position) => ({ position, flag: steps[position]!.op.exit === null ? null : output.local(WASM_TYPE.i32), made: null }));
    if (asked.length === 0) return [];
    for (const { flag } of asked) if (flag !== null) output.push({ kind: 'constant', to: flag, value: 0 });
    const label = output.label('asked');
    output.push({ kind: 'block', label });
    const answers = asked.map(({ position, flag, made: places }): Answer => {
      output.note({ kind: 'step', executor: this.#segment.executor, step: steps[position]! });
      const made = this.#pushInvocation(steps[position]!, position, () => ({ exit: 0, target: label }), true);
      made.forEach((from, index) => {
        if (from !== null && places !== null) output.push({ kind: 'move', from, to: places[index]! });
      });
      if (flag !== null) output.push({ kind: 'constant', to: flag, value: 1 });
      return { position, flag, made };
    });
    output.push({ kind: 'end' });
    return answers;
  }

  #use({ position, flag }: Answer, step: Step): void {
    if (flag !== null) this.#output.push({ kind: 'unless', flag, ...this.#leaveOf(step, position)() });
  }

  #copy(from: Local): Local {
    const to = this.#output.local(from.type);
    this.#output.push({ kind: 'move', from, to });
    return to;
  }

  #moveAround(snapshot: Snapshot, leave: Leave): void {
    const { label, slots, generators } = this.#context.loops.get(this.#segment)!;
    this.#output.note({ kind: 'around' });
    const moves = this.#moves(snapshot, slots, leave).filter((each) => each.kind === 'null' || each.from !== each.to);
    // All are read before one is written.
    const copies = moves.map((each) => (each.kind === 'null' ? each : { ...each, from: this.#copy(each.from) }));
    for (const copy of copies) this.#output.push(copy);
    this.#values.generators(snapshot).forEach((from, index) => {
      if (from !== null && from !== generators[index]) this.#output.push(move(from, generators[index]!));
    });
    this.#output.push({ kind: 'jump', label });
  }
}

function move(from: Local | null, to: Local): Piece & { readonly kind: 'move' | 'null' } {
  return from === null ? { kind: 'null', to } : { kind: 'move', from, to };
}

const ticks = perUop(({ properties }) => properties.includes('ticks'));
/** Or raise, for which the frames have to be whole too. */
const mayRunPython = perUop(({ properties }) => properties.includes('raises') || properties.includes('escapes'));
const cannotBeUndone = perUop(({ name, writes }) => writes.length > 0 || mayRunPython(name));

const isRefusal = (error: unknown): error is NotCompiled => error instanceof NotCompiled;

/** Frames lie one above the other. */
function placeOfInputs(frames: Snapshot, inputs: number): number {
  const { recorded: { code }, stack } = frames.at(-1)!;
  return frames.slice(0, -1).reduce((sum, below) => sum + below.recorded.code.framesize, code.nlocalsplus + stack.length - inputs);
}

const partsOf = (edge: Edge | undefined): readonly Known[] => (edge?.kind === 'segment' ? edge.segment.parts : []);

/** A check of an object that need not have been made yet looks at another one of its class. */
function withSamples(step: Step): Step {
  const { op, inputs, sampled } = step;
  if (sampled.size === 0 || !onlyAsksOfClasses(op.uop)) return step;
  return { ...step, inputs: inputs.map((input) => (sampled.has(input) ? { ...input, constant: { value: sampled.get(input)! } } : input)) };
}

const onlyAsksOfClasses = perUop(({ guard, reads }) => guard && reads.length > 0 && reads.every((what) => what === 'class'));

function outputOf(value: Known, inputs: readonly Known[], isMade: boolean): OutputKind {
  if (isMade) return { kind: 'made' };
  if (value.constant !== null) return { kind: 'constant', value: value.constant.value };
  return { kind: 'input', index: inputs.indexOf(value) };
}

/** The frames right before the micro-op: those behind it, with its inputs in place of its outputs. */
function beforeOp({ inputs, outputs, after }: Step): Snapshot {
  const state = after.at(-1)!;
  const stack = [...state.stack.slice(0, state.stack.length - outputs.length), ...inputs];
  return [...after.slice(0, -1), { ...state, stack }];
}

function lazily<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function isSameInstruction(a: TraceOp, b: TraceOp): boolean {
  return a.start === b.start && a.frame === b.frame;
}

/** In front of the instruction: tier 1 does it again. */
export function syntheticExit({ start, depth, frame }: Pick<TraceOp, 'start' | 'depth' | 'frame'>, { code }: Pick<RecordedFrame, 'code'>): Exit {
  return newExit({ id: -1, code, pc: start, depth, frame }, Infinity);
}
