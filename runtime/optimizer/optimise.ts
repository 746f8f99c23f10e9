/**
 * From a recorded trace to what is executed. A loop is laid out as often as it takes: the first pass shows which checks of loop-carried slots
 * it makes; the next assumes them to hold at the loop's start, where they are made once; those that do not hold at its end are given
 * up, and it is laid out again.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import type { AbstractFrame } from './abstract-frame.ts';
import type { Dependency } from './abstraction.ts';
import { analyse, type EntryGuard, type Layout, type Line } from './analyse.ts';
import { bareOp } from './expand.ts';
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
  /** What became of each recorded micro-op; what is done before the loop stands in front. */
  readonly lines: readonly Line[];
  readonly preamble: readonly TraceOp[];
}

/** `_START_EXECUTOR` comes first, once. */
const TOP = 1;

export function optimise(trace: Trace): Optimised {
  const exits = [...trace.exits];
  if (!settings.optimise) {
    const lines = trace.ops.map((op): Line => ({ op, ops: [op], reason: '' }));
    return { ops: trace.ops, exits, top: TOP, dependencies: [], lines, preamble: [] };
  }
  const layout = layOut(trace, exits);
  const preamble = [...layout.pins.map((pin) => ({ ...pin, exit: exitBefore(trace, exits) })), ...layout.assumed.flatMap((guard) => entryOps(trace, guard, exits))];
  const [start, ...body] = withoutDeadLoads(layout.lines.flatMap(({ ops }) => ops));
  return { ops: [start!, ...preamble, ...body], top: TOP + preamble.length, exits, dependencies: layout.dependencies, lines: layout.lines, preamble };
}

function layOut(trace: Trace, exits: Exit[]): Layout & { readonly assumed: readonly EntryGuard[] } {
  const made = exits.length;
  const pass = (assumed: readonly EntryGuard[]) => {
    exits.length = made;
    return { ...analyse(trace, assumed, (op, frame) => exitAt(exits, op, frame)), assumed };
  };
  let layout = pass([]);
  // A trace from an exit that comes back to its beginning has no place in front of its first instruction where tier 1 could go on.
  if (trace.ending !== CLOSED || trace.start.kind !== 'loop' || layout.isCut || layout.guards.length === 0) return layout;
  for (let assumed = layout.guards; ; ) {
    layout = pass(assumed);
    if (layout.broken.length === 0) return layout;
    const { broken } = layout;
    assumed = assumed.filter((guard) => !broken.includes(guard));
  }
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
  const { second } = trace;
  const load = origin.kind === 'local' ? bareOp('_LOAD_FAST', second, null, [], origin.index) : bareOp('_COPY', second, null, [], second.depth - origin.index);
  return [load, bareOp(uop, second, exitBefore(trace, exits), operands, oparg), bareOp('_POP_TOP', second, null)];
}

/** A load whose value is popped at once; not one that keeps slots aside. */
function withoutDeadLoads(ops: readonly TraceOp[]): TraceOp[] {
  const live: TraceOp[] = [];
  for (const op of ops) {
    if (op.uop === '_POP_TOP' && live.length > 0 && UOPS[live.at(-1)!.uop]!.isLoad && live.at(-1)!.saves === 0) live.pop();
    else live.push(op);
  }
  return live;
}
