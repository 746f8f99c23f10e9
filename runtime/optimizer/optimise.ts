/**
 * From a recorded trace to what is executed. A loop is laid out twice: the first pass shows which checks of loop-carried slots it makes, and which of them hold at its
 * end too (behind a check both passes know the same); the second assumes those to hold at the loop's start, where they are made once. Should one not hold at the end after all, it is given up
 * and the loop laid out again.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { ABSTRACT_CASES } from '../../generated/tier2/abstract.ts';
import type { AbstractFrame } from './abstract-frame.ts';
import { Abstraction, type Dependency } from './abstraction.ts';
import { analyse, type EntryGuard, type Layout, type Line } from './analyse.ts';
import { bareOp } from './expand.ts';
import { explanations } from './explanations.ts';
import { CLOSED } from './record.ts';
import { exitThresholdOf } from './recursive.ts';
import { settings } from './settings.ts';
import { newExit, type Exit, type Trace, type TraceOp } from './trace.ts';

/** What the optimiser made of a trace. */
export interface Optimised {
  readonly ops: readonly TraceOp[];
  /** Where `_JUMP_TO_TOP` goes: behind what is done once. */
  readonly top: number;
  readonly exits: readonly Exit[];
  readonly dependencies: readonly Dependency[];
  /** What became of each recorded micro-op, if somebody wants to read it; what is done before the loop stands in front. */
  readonly lines: readonly Line[];
  readonly preamble: readonly TraceOp[];
  /** Locals of the outermost frame that it stores to. */
  readonly stored: ReadonlySet<number>;
  readonly loaded: ReadonlySet<number>;
}

/** `_START_EXECUTOR` comes first, once. */
const TOP = 1;

export function optimise(trace: Trace): Optimised {
  const exits = [...trace.exits];
  if (!settings.optimise) {
    const lines = trace.ops.map((op): Line => ({ op, ops: [op], reason: '' }));
    return { ops: trace.ops, exits, top: TOP, dependencies: [], lines, preamble: [], ...localsOf(trace) };
  }
  const layout = layOut(trace, exits);
  const preamble = [...layout.pins.map((pin) => ({ ...pin, exit: exitBefore(trace, exits) })), ...layout.assumed.flatMap((guard) => entryOps(trace, guard, exits))];
  const ops = withoutDeadLoads(layout.lines);
  ops.splice(TOP, 0, ...preamble);
  return { ops, top: TOP + preamble.length, exits, dependencies: layout.dependencies, lines: explanations.wanted ? layout.lines : [], preamble, stored: layout.stored, loaded: layout.loaded };
}

/** Of a trace as it was recorded. */
function localsOf({ frames, ops }: Trace): Pick<Optimised, 'stored' | 'loaded'> {
  const machine = new Abstraction(frames, { pin: () => true, isRestless: () => true });
  for (const op of ops) {
    machine.begin(op);
    ABSTRACT_CASES[op.uop]!(machine);
  }
  return { stored: machine.stored, loaded: machine.loaded };
}

function layOut(trace: Trace, exits: Exit[]): Layout & { readonly assumed: readonly EntryGuard[] } {
  const made = exits.length;
  const pass = (assumed: readonly EntryGuard[] | null) => {
    exits.length = made;
    return { ...analyse(trace, assumed, (op, frame) => exitAt(exits, op, frame)), assumed: assumed ?? [] };
  };
  let layout = pass(null);
  // A trace from an exit that comes back to its beginning has no place in front of its first instruction where tier 1 could go on, unless that is its second one as well.
  if (trace.ending !== CLOSED || (trace.start.kind !== 'loop' && trace.second.start !== trace.start.pc) || layout.isCut || layout.guards.length === 0) return layout;
  let { guards: assumed } = layout;
  do {
    const { broken } = layout;
    assumed = assumed.filter((guard) => !broken.includes(guard));
    if (assumed.length > 0 || layout.assumed.length > 0) layout = pass(assumed);
  } while (layout.broken.length > 0 && assumed.length > 0);
  return layout;
}

function addExit(exits: Exit[], fields: Pick<Exit, 'code' | 'pc' | 'depth' | 'frame'>): Exit {
  const exit = newExit({ ...fields, id: exits.length }, exitThresholdOf(fields.code));
  exits.push(exit);
  return exit;
}

/** In front of the instruction that the micro-op belongs to. */
function exitAt(exits: Exit[], { start, depth, frame }: TraceOp, { recorded }: AbstractFrame): Exit {
  return addExit(exits, { code: recorded.code, pc: start, depth, frame });
}

/** At the loop's first instruction, which tier 1 then executes: entering here again would fail again. */
function exitBefore({ second }: Trace, exits: Exit[]): Exit {
  return addExit(exits, { code: second.code, pc: second.start, depth: second.depth, frame: second.frame });
}

/** Brings the slot to the top, checks it, and drops it. */
function entryOps(trace: Trace, { origin, uop, oparg, operands }: EntryGuard, exits: Exit[]): TraceOp[] {
  const { second, frames } = trace;
  const levels = frames.length - 1 - origin.frame;
  const slot = origin.index + (origin.kind === 'local' ? 0 : frames[origin.frame]!.code.nlocalsplus);
  const load = levels > 0 ? bareOp('_LOAD_BELOW', second, null, [levels, slot])
    : origin.kind === 'local' ? bareOp('_LOAD_FAST', second, null, [], origin.index) : bareOp('_COPY', second, null, [], second.depth - origin.index);
  return [load, bareOp(uop, second, exitBefore(trace, exits), operands, oparg), bareOp('_POP_TOP', second, null)];
}

/** What is left of all lines, without loads whose value is popped at once; not those that keep slots aside. */
function withoutDeadLoads(lines: readonly Line[]): TraceOp[] {
  const live: TraceOp[] = [];
  for (const { ops } of lines) {
    for (const op of ops) {
      const last = live[live.length - 1];
      if (op.uop === '_POP_TOP' && last !== undefined && UOPS[last.uop]!.isLoad && last.saves === 0) live.pop();
      else live.push(op);
    }
  }
  return live;
}
