/**
 * What one function is made of: the trace of a hot place, the side traces at its exits, and the traces that its exits lead to; where one comes back
 * to the beginning of a trace around it, a jump. A nested loop is the inner loop's trace with the outer loop's at one of its exits.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { executorAt } from '../optimizer/install.ts';
import { LINK_AFTER, type Executor, type Exit, type Place } from '../optimizer/trace.ts';
import { callableOf } from './calls.ts';
import type { Known } from '../optimizer/known.ts';
import { handOver, NOTHING_HANDED, type Handing } from './handed.ts';
import { toSsa, type Snapshot, type Step } from './ssa.ts';

/** A trace at its place in the function. The same trace may be in several places. */
export interface Segment {
  readonly executor: Executor;
  /** What it goes on from; where ways meet, the last segment that all of them pass (its dominator). */
  readonly parent: { readonly segment: Segment; readonly position: number } | null;
  /** The ways that meet in it; empty for a segment with one way to it, which begins as its parent has left. */
  readonly arrivals: readonly Arrival[];
  /** Where ways from inside this segment meet, in the order in which they stand behind it. */
  readonly meetings: Segment[];
  /** What goes on from the exits of its micro-ops, by position. */
  readonly edges: ReadonlyMap<number, Edge>;
  /** Something jumps back to its top. */
  isLoop: boolean;
  steps: readonly Step[];
  /** Values of what it goes on from that it finds in objects alone. */
  parts: readonly Known[];
}

export interface Arrival {
  readonly segment: Segment;
  readonly position: number;
}

export type Edge =
  | { readonly kind: 'segment'; readonly segment: Segment }
  | { readonly kind: 'jump'; readonly loop: Segment }
  | { readonly kind: 'meeting'; readonly meeting: Meeting };

/** Ways that lead to the same executor, and its segment once all of them are known. */
export interface Meeting {
  readonly executor: Executor;
  readonly arrivals: Arrival[];
  segment: Segment | null;
}

export interface Region {
  readonly root: Segment;
  /** Each before those inside it. */
  readonly segments: readonly Segment[];
  /** Locals of the outermost frame that some segment stores to. */
  readonly stored: ReadonlySet<number>;
  /** Side traces for which there is no room, or no place. */
  readonly left: readonly Executor[];
  /** Exits that lead to where ways meet, from where there is no way inside the function. */
  readonly shut: readonly Exit[];
}

/** A larger function takes V8's optimiser longer than it runs, and copies of a loop multiply. */
const MOST_UOPS = 3000;
const MOST_SEGMENTS = 64;

/** `alone`: without what goes on behind its exits. */
export function regionOf(root: Executor, alone: boolean): Region {
  const builder = new Builder(alone ? 1 : MOST_SEGMENTS);
  const stored = new Set<number>();
  const loaded = new Set<number>();
  const region = { root: builder.build(root), segments: builder.segments, stored, left: builder.left, shut: builder.shut };
  // What a called function begins with is in locals: each way has to say where.
  if (callableOf(region) !== null) for (let slot = 0; slot < root.start.code.nlocalsplus; slot++) stored.add(slot);
  for (const { executor } of region.segments) {
    for (const local of executor.stored) stored.add(local);
    for (const local of executor.loaded) loaded.add(local);
  }
  for (const segment of region.segments) segment.steps = stepsOf(segment, stored, loaded);
  return region;
}

/** The state at an exit: a jump's other way has done what it does, any other instruction is done again by tier 1. */
export function snapshotAt({ op: { exit }, start, after }: Step): Snapshot {
  if (exit?.isBranch !== true) return start;
  const top = after.at(-1)!;
  if (top.stack.length <= exit.depth) return after;
  return [...after.slice(0, -1), { ...top, stack: top.stack.slice(0, exit.depth) }];
}

/** What the segment begins with; where ways meet, as one of them comes. */
export function beginningOf({ parent, arrivals }: Segment): Snapshot | null {
  const from = arrivals[0] ?? parent;
  return from === null ? null : snapshotAt(from.segment.steps[from.position]!);
}

function stepsOf(segment: Segment, stored: ReadonlySet<number>, loaded: ReadonlySet<number>): readonly Step[] {
  const frames = beginningOf(segment);
  // The root speaks of all that others will: what they load it loads for them, once.
  if (frames === null) return toSsa(segment.executor, { locals: [[...stored.union(loaded)].sort((a, b) => a - b)], waits: [], handed: NOTHING_HANDED });
  const ways = segment.arrivals.length === 0 ? [frames] : segment.arrivals.map(({ segment: from, position }) => snapshotAt(from.steps[position]!));
  const locals = frames.map(({ recorded: { code } }, index) => {
    const held: number[] = [];
    for (let local = 0; local < code.nlocalsplus; local++) if ((index === 0 && stored.has(local)) || ways.some((way) => way[index]!.locals[local] !== undefined)) held.push(local);
    return held;
  });
  const { handed, parts } = handedTo(segment, frames);
  segment.parts = parts;
  return toSsa(segment.executor, { locals, waits: frames.slice(0, -1).map(({ waits }) => waits), handed });
}

/** In the rounds of a loop, and on ways that meet, objects may be otherwise than in the first, or on one of them. */
function handedTo({ parent, arrivals, isLoop }: Segment, frames: Snapshot): Handing {
  if (isLoop || arrivals.length > 0) return { handed: NOTHING_HANDED, parts: [] };
  const { segment, position } = parent!;
  return handOver(segment.steps, position, frames);
}

class Builder {
  readonly segments: Segment[] = [];
  readonly left: Executor[] = [];
  readonly shut: Exit[] = [];
  readonly #most: number;
  #uops = 0;

  /** By executor, then by the loop that they are in. */
  readonly #meetings = new Map<Executor, Map<Segment, Meeting>>();
  readonly #open: Meeting[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  build(executor: Executor): Segment {
    const root = this.#segment(executor, null, []);
    // Ways lead forward, so all that lead to the first place are known before those to later ones.
    while (this.#open.length > 0) this.#place(this.#takeFirst());
    return root;
  }

  #takeFirst(): Meeting {
    const first = this.#open.reduce((found, each) => (isBefore(each.executor.meeting!, found.executor.meeting!) ? each : found));
    this.#open.splice(this.#open.indexOf(first), 1);
    return first;
  }

  /** Behind the last segment that all ways to it pass. */
  #place(meeting: Meeting): void {
    const paths = meeting.arrivals.map(({ segment }) => pathTo(segment));
    const around = paths[0]!.filter((segment, depth) => paths.every((path) => path[depth] === segment));
    if (this.#isFull(meeting.executor)) return void this.left.push(meeting.executor);
    const dominator = around.at(-1)!;
    meeting.segment = this.#segment(meeting.executor, { segment: dominator, position: -1 }, around, meeting.arrivals);
    dominator.meetings.push(meeting.segment);
  }

  #segment(executor: Executor, parent: Segment['parent'], around: readonly Segment[], arrivals: readonly Arrival[] = []): Segment {
    const edges = new Map<number, Edge>();
    const segment: Segment = { executor, parent, arrivals, meetings: [], edges, isLoop: false, steps: [], parts: [] };
    this.segments.push(segment);
    this.#uops += executor.ops.length;
    executor.ops.forEach((op, position) => {
      if (op.uop === '_JUMP_TO_TOP') edges.set(position, jumpTo(segment));
      if (op.exit === null || UOPS[op.uop]!.properties.includes('ticks')) return;
      // In front of the loop everything is still to be made sure of: what goes on there is tier 1.
      if (position < executor.top) return void (op.exit.executor !== null && this.left.push(op.exit.executor));
      const edge = this.#edge(op.exit, segment, position, [...around, segment]);
      if (edge !== null) edges.set(position, edge);
    });
    return segment;
  }

  #edge(exit: Exit, segment: Segment, position: number, around: readonly Segment[]): Edge | null {
    const side = exit.executor;
    if (side !== null && !side.valid) return null;
    if (side !== null) return side.meeting === null ? this.#inside(side, { segment, position }, around) : this.#arrive(side, { segment, position }, around);
    // At a check that failed, the instruction has still to be done: what begins there would fail again.
    if (exit.frame > 0 || !(exit.isBranch || exit.isEnd)) return null;
    const next = executorAt(exit.code, exit.pc);
    if (next === null || !next.valid || next.start.kind !== 'loop') return null;
    const loop = around.findLast(({ executor }) => executor === next);
    if (loop !== undefined) return jumpTo(loop);
    return exit.isEnd || exit.taken >= LINK_AFTER ? this.#inside(next, { segment, position }, around) : null;
  }

  #inside(executor: Executor, parent: Arrival, around: readonly Segment[]): Edge | null {
    if (this.#isFull(executor)) {
      this.left.push(executor);
      return null;
    }
    return { kind: 'segment', segment: this.#segment(executor, parent, around) };
  }

  #isFull(executor: Executor): boolean {
    return this.#uops + executor.ops.length > MOST_UOPS || this.segments.length >= this.#most;
  }

  #arrive(executor: Executor, arrival: Arrival, around: readonly Segment[]): Edge | null {
    const loop = loopAround(executor, around);
    let meetings = this.#meetings.get(executor);
    if (meetings === undefined) this.#meetings.set(executor, (meetings = new Map()));
    let meeting = meetings.get(loop);
    if (meeting === undefined) {
      meetings.set(loop, (meeting = { executor, arrivals: [], segment: null }));
      this.#open.push(meeting);
    }
    // A way that leads back: it goes round by way of tier 1.
    if (!this.#open.includes(meeting)) {
      this.shut.push(arrival.segment.executor.ops[arrival.position]!.exit!);
      return null;
    }
    meeting.arrivals.push(arrival);
    return { kind: 'meeting', meeting };
  }
}

/** The innermost loop of those around that the place is in; the root where it is in none. */
function loopAround({ meeting }: Executor, around: readonly Segment[]): Segment {
  const { code, pc } = meeting![0]!;
  return around.findLast(({ executor: { start } }) => start.kind === 'loop' && start.code === code && start.header <= pc && pc <= start.pc) ?? around[0]!;
}

function isBefore(place: readonly Place[], other: readonly Place[]): boolean {
  const index = place.findIndex(({ pc }, at) => pc !== other[at]?.pc);
  return index >= 0 && index < other.length && place[index]!.pc < other[index]!.pc;
}

/** The segments around it and itself, the root first. */
function pathTo(segment: Segment): readonly Segment[] {
  return segment.parent === null ? [segment] : [...pathTo(segment.parent.segment), segment];
}

function jumpTo(loop: Segment): Edge {
  loop.isLoop = true;
  return { kind: 'jump', loop };
}
