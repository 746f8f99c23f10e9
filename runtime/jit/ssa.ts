/**
 * A trace as values: the abstract machine runs over the micro-ops that are left, and each symbol that it makes is one value. What only moves
 * values about (LOAD_FAST, STORE_FAST, SWAP, calls and returns) is gone with that; what an exit has to write back is a snapshot of the machine.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../generated/tier2/abstract.ts';
import type { AbstractFrame, Locals, RecordedFrame } from '../optimizer/abstract-frame.ts';
import { Abstraction, type Finding } from '../optimizer/abstraction.ts';
import type { Known } from '../optimizer/known.ts';
import { isPlain } from '../optimizer/analyse.ts';
import type { OwnObjects } from '../optimizer/own.ts';
import type { Executor, TraceOp } from '../optimizer/trace.ts';
import { takeOver, type Handed } from './handed.ts';

export interface FrameState {
  readonly recorded: RecordedFrame;
  readonly callee: Known | null;
  readonly locals: Locals;
  readonly stack: readonly Known[];
  readonly waits: Waits | null;
}

/** Of a frame that waits: the call, and the units from there to where it goes on. */
export interface Waits {
  readonly pc: number;
  readonly returnOffset: number;
}

/** The frames of the trace, the outermost first. */
export type Snapshot = readonly FrameState[];

export interface Step {
  readonly op: TraceOp;
  readonly inputs: readonly Known[];
  readonly outputs: readonly Known[];
  /** Its checks, if it has any, are known to hold, and nothing comes of it but its outputs. */
  readonly isProved: boolean;
  /** Objects that it makes, and those of the trace's own that others get hold of by it, if only perhaps. */
  readonly made: readonly Known[];
  readonly shared: readonly Known[];
  /** The objects that nobody else has, before it. */
  readonly own: OwnObjects;
  /** It is a check that asks of objects of the trace's own only what it could ask of these just as well. */
  readonly sampled: ReadonlyMap<Known, object>;
  /** The object that all of it is about, which it makes or changes: it can be done later just as well, as long as nobody looks at that one. */
  readonly about: Known | null;
  /** In front of the instruction that the micro-op is part of, and behind the micro-op. */
  readonly start: Snapshot;
  readonly after: Snapshot;
}

/** What the trace is told of its beginning. */
export interface Beginning {
  /** Of each frame: locals that have a value there, whether the trace touches them or not, in order. */
  readonly locals: readonly (readonly number[])[];
  readonly waits: readonly (Waits | null)[];
  readonly handed: Handed;
}

// ---------------------------------------------------------------- slots

/** Slots of a frame by number: locals, then the stack. */
export function valueAt({ recorded, locals, stack }: FrameState, slot: number): Known | undefined {
  const { nlocalsplus } = recorded.code;
  return slot < nlocalsplus ? locals[slot] : stack[slot - nlocalsplus];
}

export function eachSlot({ recorded, locals, stack }: FrameState, look: (value: Known, slot: number) => void): void {
  for (let index = 0; index < locals.length; index++) {
    const value = locals[index];
    if (value !== undefined) look(value, index);
  }
  const { nlocalsplus } = recorded.code;
  for (let index = 0; index < stack.length; index++) look(stack[index]!, nlocalsplus + index);
}

// ---------------------------------------------------------------- steps

/** Functions are made again as their loops' traces become more; most of what they are made of stays. */
export function memoised<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

interface Variant {
  readonly beginning: Beginning;
  readonly steps: readonly Step[];
}

const variantsOf = memoised((_: Executor): Variant[] => []);

export function toSsa(executor: Executor, beginning: Beginning): readonly Step[] {
  const variants = variantsOf(executor);
  const known = variants.find((each) => isSame(each.beginning, beginning));
  if (known !== undefined) return known.steps;
  const steps = stepsOf(executor, beginning);
  variants.push({ beginning, steps });
  return steps;
}

function isSame(a: Beginning, b: Beginning): boolean {
  if (a.handed.key.length !== b.handed.key.length || !a.handed.key.every((each, index) => Object.is(each, b.handed.key[index]))) return false;
  const areWaits = a.waits.length === b.waits.length && a.waits.every((each, frame) => each?.pc === b.waits[frame]?.pc && each?.returnOffset === b.waits[frame]?.returnOffset);
  return areWaits && a.locals.length === b.locals.length && a.locals.every((own, frame) => own.length === b.locals[frame]!.length && own.every((local, index) => local === b.locals[frame]![index]));
}

function stepsOf({ recorded: trace, ops }: Executor, beginning: Beginning): readonly Step[] {
  // Checks of globals stand in the trace already, and what could be relied on has been made a constant by now.
  const machine = new Abstraction(trace.frames, { pin: () => true, isRestless: () => true });
  machine.facts.learnsConstants = false;
  machine.isLeftWhereLookedAt = true;
  const waits = beginning.waits.slice();
  beginning.locals.forEach((locals, frame) => {
    for (const index of locals) machine.frames[frame]!.local(index);
  });
  takeOver(machine, beginning.handed);
  const steps: Step[] = [];
  let latest = snapshot(machine, waits, []);
  let start = latest;
  let previous: TraceOp | null = null;
  for (const op of ops) {
    if (previous === null || previous.start !== op.start || previous.frame !== op.frame || previous.instruction !== op.instruction) start = latest;
    previous = op;
    const { popped, pushed, movesFrame } = UOPS[op.uop]!;
    const { stack } = machine.top;
    const inputs = stack.slice(stack.length - popped(op.oparg));
    const depth = machine.frames.length;
    const { own } = machine;
    const finding = machine.begin(op);
    ABSTRACT_CASES[op.uop]!(machine);
    if (machine.frames.length !== depth) noteMove(machine, op, depth, waits);
    const { top } = machine;
    const outputs = movesFrame ? [] : top.stack.slice(top.stack.length - pushed(op.oparg));
    latest = movesFrame ? snapshot(machine, waits, latest) : withTop(latest, top);
    const isSure = finding.checks.every(({ known }) => known === true);
    const { made, shared, sampled } = finding;
    steps.push({ op, inputs, outputs, isProved: isSure && isPlain(op.uop), made, shared, sampled, own, about: isSure ? subjectOf(finding) : null, start, after: latest });
  }
  return steps;
}

function subjectOf({ isOwn, made, written }: Finding): Known | null {
  const all = new Set([...made, ...written]);
  return isOwn && all.size === 1 ? [...all][0]! : null;
}

/** Objects of the steps' own: not all of them need ever be made. */
export const ownOf = memoised((steps: readonly Step[]): ReadonlySet<Known> => new Set([...steps[0]!.own.keys(), ...steps.flatMap(({ made }) => made)]));

function noteMove({ frames }: Abstraction, { pc, size }: TraceOp, depth: number, waits: (Waits | null)[]): void {
  if (frames.length < depth) return void waits.pop();
  waits.push({ pc, returnOffset: size });
  // A frame in between has not begun.
  while (waits.length < frames.length - 1) waits.push({ pc: 0, returnOffset: 0 });
}

/** Frames that are as they were are the same objects. */
function snapshot({ frames }: Abstraction, waits: readonly (Waits | null)[], before: Snapshot): Snapshot {
  return frames.map((frame, index) => {
    const state = before[index];
    const wait = waits[index] ?? null;
    const isSame = state !== undefined && state.recorded === frame.recorded && state.callee === frame.callee && state.waits === wait && state.locals === frame.locals && areSame(state.stack, frame.stack);
    return isSame ? state : stateOf(frame, wait);
  });
}

function stateOf({ recorded, callee, locals, stack }: AbstractFrame, waits: Waits | null): FrameState {
  return { recorded, callee, locals, stack: stack.slice(), waits };
}

/** The others wait, and what is not written to is what it was. */
function withTop(before: Snapshot, top: AbstractFrame): Snapshot {
  const state = before[before.length - 1]!;
  if (state.locals === top.locals && areSame(state.stack, top.stack)) return before;
  const after = before.slice();
  after[after.length - 1] = stateOf(top, state.waits);
  return after;
}

function areSame(a: readonly Known[], b: readonly Known[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false;
  return true;
}
