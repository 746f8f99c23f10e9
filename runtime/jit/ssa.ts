/**
 * A trace as values: the abstract machine runs over the micro-ops that are left, and each symbol that it makes is one value. What only moves
 * values about (LOAD_FAST, STORE_FAST, SWAP, calls and returns) is gone with that; what an exit has to write back is a snapshot of the machine.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../generated/tier2/abstract.ts';
import type { RecordedFrame } from '../optimizer/abstract-frame.ts';
import { Abstraction } from '../optimizer/abstraction.ts';
import type { Known } from '../optimizer/known.ts';
import { isPlain } from '../optimizer/analyse.ts';
import type { Executor, TraceOp } from '../optimizer/trace.ts';

export interface FrameState {
  readonly recorded: RecordedFrame;
  readonly callee: Known | null;
  readonly locals: ReadonlyMap<number, Known>;
  readonly stack: readonly Known[];
  /** Of a frame that waits: the call, and the units from there to where it goes on. */
  readonly waits: { readonly pc: number; readonly returnOffset: number } | null;
}

/** The frames of the trace, the outermost first. */
export type Snapshot = readonly FrameState[];

export interface Step {
  readonly op: TraceOp;
  readonly inputs: readonly Known[];
  readonly outputs: readonly Known[];
  /** Its checks, if it has any, are known to hold, and nothing comes of it but its outputs. */
  readonly isProved: boolean;
  /** In front of the instruction that the micro-op is part of, and behind the micro-op. */
  readonly start: Snapshot;
  readonly after: Snapshot;
}

/** What the trace is told of its beginning. */
export interface Beginning {
  /** Of each frame: locals that have a value there, whether the trace touches them or not. */
  readonly locals: readonly Iterable<number>[];
  readonly waits: readonly FrameState['waits'][];
}

const NOTHING: Beginning = { locals: [], waits: [] };

/** Slots of a frame by number: locals, then the stack. */
export const slotsOf = memoised(({ recorded, locals, stack }: FrameState): ReadonlyMap<number, Known> => {
  const slots = new Map(locals);
  stack.forEach((value, index) => slots.set(recorded.code.nlocalsplus + index, value));
  return slots;
});

/** Locals of the outermost frame that the trace stores to. */
export const storedLocals = memoised((executor: Executor): ReadonlySet<number> => {
  const stored = new Set<number>();
  let before: FrameState['locals'] | null = null;
  for (const { after } of toSsa(executor, NOTHING)) {
    if (after[0]!.locals === before) continue;
    before = after[0]!.locals;
    for (const [index, { origin }] of after[0]!.locals) if (origin?.frame !== 0 || origin.kind !== 'local' || origin.index !== index) stored.add(index);
  }
  return stored;
});

/** Functions are made again as their loops' traces become more; most of what they are made of stays. */
export function memoised<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}

const variantsOf = memoised((_: Executor): Map<string, readonly Step[]> => new Map());

export function toSsa(executor: Executor, beginning: Beginning): readonly Step[] {
  const variants = variantsOf(executor);
  const key = JSON.stringify([beginning.locals.map((locals) => [...locals].sort((a, b) => a - b)), beginning.waits]);
  let steps = variants.get(key);
  if (steps === undefined) variants.set(key, (steps = stepsOf(executor, beginning)));
  return steps;
}

function stepsOf({ recorded: trace, ops }: Executor, beginning: Beginning): readonly Step[] {
  // Checks of globals stand in the trace already, and what could be relied on has been made a constant by now.
  const machine = new Abstraction(trace.frames, { pin: () => true, isRestless: () => true });
  machine.facts.learnsConstants = false;
  const waits = [...beginning.waits];
  beginning.locals.forEach((locals, frame) => {
    for (const index of locals) machine.frames[frame]!.local(index);
  });
  let latest = snapshot(machine, waits);
  let start = latest;
  let previous: TraceOp | null = null;
  return ops.map((op): Step => {
    if (previous === null || previous.start !== op.start || previous.frame !== op.frame || previous.instruction !== op.instruction) start = latest;
    previous = op;
    const { popped, pushed, movesFrame } = UOPS[op.uop]!;
    const { stack } = machine.top;
    const inputs = stack.slice(stack.length - popped(op.oparg));
    const depth = machine.frames.length;
    const { checks } = machine.begin(op);
    ABSTRACT_CASES[op.uop]!(machine);
    if (machine.frames.length > depth) {
      waits.push({ pc: op.pc, returnOffset: op.size });
      // A frame in between has not begun.
      while (waits.length < machine.frames.length - 1) waits.push({ pc: 0, returnOffset: 0 });
    } else if (machine.frames.length < depth) waits.pop();
    const outputs = movesFrame ? [] : machine.top.stack.slice(machine.top.stack.length - pushed(op.oparg));
    latest = movesFrame ? snapshot(machine, waits) : [...latest.slice(0, -1), topAfter(machine, latest.at(-1)!, op)];
    const isProved = isPlain(op.uop) && [...checks.values()].every(({ known }) => known === true);
    return { op, inputs, outputs, isProved, start, after: latest };
  });
}

function snapshot({ frames }: Abstraction, waits: readonly FrameState['waits'][]): Snapshot {
  return frames.map(({ recorded, callee, locals, stack }, index) => ({
    recorded, callee, locals: new Map(locals), stack: [...stack], waits: waits[index] ?? null,
  }));
}

/** The others wait, and what is not written to is what it was. */
function topAfter({ top: { locals, stack } }: Abstraction, before: FrameState, { uop }: TraceOp): FrameState {
  const isSame = locals.size === before.locals.size && !UOPS[uop]!.writes.includes('locals');
  return { ...before, locals: isSame ? before.locals : new Map(locals), stack: [...stack] };
}
