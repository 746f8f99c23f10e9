/**
 * What one function is made of: the trace of a hot place, the side traces at its exits, and the traces that its exits lead to; where one comes back
 * to the beginning of a trace around it, a jump. A nested loop is the inner loop's trace with the outer loop's at one of its exits.
 */
import { UOPS } from '../../generated/metadata/uops.ts';
import { executorAt } from '../optimizer/install.ts';
import { LINK_AFTER, type Executor, type Exit } from '../optimizer/trace.ts';
import { storedLocals, toSsa, type Snapshot, type Step } from './ssa.ts';

/** A trace at its place in the function. The same trace may be in several places. */
export interface Segment {
  readonly executor: Executor;
  readonly parent: { readonly segment: Segment; readonly position: number } | null;
  /** What goes on from the exits of its micro-ops, by position. */
  readonly edges: ReadonlyMap<number, Edge>;
  /** Something jumps back to its top. */
  isLoop: boolean;
  steps: readonly Step[];
}

export type Edge = { readonly kind: 'segment'; readonly segment: Segment } | { readonly kind: 'jump'; readonly loop: Segment };

export interface Region {
  readonly root: Segment;
  /** Each before those inside it. */
  readonly segments: readonly Segment[];
  /** Side traces for which there is no room, or no place. */
  readonly left: readonly Executor[];
}

/** A larger function takes V8's optimiser longer than it runs, and copies of a loop multiply. */
const MOST_UOPS = 3000;
const MOST_SEGMENTS = 64;

/** `alone`: without what goes on behind its exits. */
export function regionOf(root: Executor, alone: boolean): Region {
  const builder = new Builder(alone ? 1 : MOST_SEGMENTS);
  const region = { root: builder.segment(root, null, []), segments: builder.segments, left: builder.left };
  const stored = new Set<number>();
  for (const executor of new Set(region.segments.map((each) => each.executor))) for (const local of storedLocals(executor)) stored.add(local);
  for (const segment of region.segments) segment.steps = stepsOf(segment, stored);
  return region;
}

/** The state at an exit: a jump's other way has done what it does, any other instruction is done again by tier 1. */
export function snapshotAt({ op: { exit }, start, after }: Step): Snapshot {
  if (exit?.isBranch !== true) return start;
  const top = after.at(-1)!;
  return [...after.slice(0, -1), { ...top, stack: top.stack.slice(0, exit.depth) }];
}

/** What the segment begins with. */
export function beginningOf({ parent }: Segment): Snapshot | null {
  return parent === null ? null : snapshotAt(parent.segment.steps[parent.position]!);
}

function stepsOf(segment: Segment, stored: ReadonlySet<number>): readonly Step[] {
  const frames = beginningOf(segment) ?? [];
  const locals = frames.map(({ locals: held }, index) => (index === 0 ? new Set([...held.keys(), ...stored]) : held.keys()));
  return toSsa(segment.executor, { locals: frames.length === 0 ? [stored] : locals, waits: frames.slice(0, -1).map(({ waits }) => waits) });
}

class Builder {
  readonly segments: Segment[] = [];
  readonly left: Executor[] = [];
  readonly #most: number;
  #uops = 0;

  constructor(most: number) {
    this.#most = most;
  }

  segment(executor: Executor, parent: Segment['parent'], around: readonly Segment[]): Segment {
    const edges = new Map<number, Edge>();
    const segment: Segment = { executor, parent, edges, isLoop: false, steps: [] };
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
    if (side !== null) return side.valid ? this.#inside(side, { segment, position }, around) : null;
    // At a check that failed, the instruction has still to be done: what begins there would fail again.
    if (exit.frame > 0 || !(exit.isBranch || exit.isEnd)) return null;
    const next = executorAt(exit.code, exit.pc);
    if (next === null || !next.valid || next.start.kind !== 'loop') return null;
    const loop = around.findLast(({ executor }) => executor === next);
    if (loop !== undefined) return jumpTo(loop);
    return exit.isEnd || exit.taken >= LINK_AFTER ? this.#inside(next, { segment, position }, around) : null;
  }

  #inside(executor: Executor, parent: NonNullable<Segment['parent']>, around: readonly Segment[]): Edge | null {
    if (this.#uops + executor.ops.length > MOST_UOPS || this.segments.length >= this.#most) {
      this.left.push(executor);
      return null;
    }
    return { kind: 'segment', segment: this.segment(executor, parent, around) };
  }
}

function jumpTo(loop: Segment): Edge {
  loop.isLoop = true;
  return { kind: 'jump', loop };
}
