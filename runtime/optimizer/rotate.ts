/**
 * A loop over a generator, laid out to begin where the generator goes on. What leads there (the loop's back edge, the way into the generator, and from there into those that it
 * consumes itself) is a trace of its own, entered as any loop's; at its end is the loop: the generators' code, what the consumer does with an item, and again the way into the generators, of which
 * nothing is left to do as long as nobody else has come to them. So what generators keep from one item to the next is carried round the loop as local variables are.
 */
import type { RecordedFrame } from './abstract-frame.ts';
import { bareOp, has, waitingAt, type Site } from './expand.ts';
import { CLOSED } from './record.ts';
import { exitThresholdOf } from './recursive.ts';
import { newExit, type Exit, type Trace, type TraceOp } from './trace.ts';

export interface Rotated {
  readonly way: Trace;
  readonly loop: Trace;
  /** Of the way: what the loop goes on from. */
  readonly end: Exit;
}

/** null: it is not such a loop, or there would be no gain. */
export function rotate(trace: Trace): Rotated | null {
  const { start, ops, ending, frames } = trace;
  if (start.kind !== 'loop' || ending !== CLOSED || frames.length > 1) return null;
  const at = wayIn(ops);
  if (at === 0 || isDisturbed(ops, at)) return null;
  const inside = framesAt(frames, ops.slice(0, at));
  const way = wayOf(trace, at, inside);
  return { way, loop: loopOf(trace, at, inside), end: way.exits.at(-1)! };
}

/** Behind the last generator that is entered before one of them yields; 0: there is none. */
function wayIn(ops: readonly TraceOp[]): number {
  let at = 0;
  for (const [position, { movesFrame, entered }] of ops.entries()) {
    if (!movesFrame) continue;
    if (entered?.at(-1)?.isResumed !== true) break;
    at = position + 1;
  }
  return at;
}

/** While one of them is suspended something may come to it that the trace does not see. */
function isDisturbed(ops: readonly TraceOp[], at: number): boolean {
  let suspended = 0;
  for (const { uop, entered, movesFrame } of ops.slice(at)) {
    if (has(uop, 'suspendsFrame')) suspended++;
    else if (movesFrame && entered?.at(-1)?.isResumed === true) suspended--;
    else if (suspended > 0 && has(uop, 'escapes')) return true;
  }
  return false;
}

/** The frames behind these micro-ops, which only enter generators. */
function framesAt(first: readonly RecordedFrame[], ops: readonly TraceOp[]): readonly RecordedFrame[] {
  return ops.reduce((frames, op) => (op.entered === null ? frames : [...frames.slice(0, -1), waitingAt(op, frames.at(-1)!), ...op.entered]), first);
}

function wayOf(trace: Trace, at: number, inside: readonly RecordedFrame[]): Trace {
  const site = siteAt(trace.ops[at]!, inside);
  const end = newExit({ id: trace.exits.length, code: site.code, pc: site.start, depth: site.depth, frame: site.frame, isEnd: true }, exitThresholdOf(trace.start.code));
  const ops = [...trace.ops.slice(0, at), bareOp('_EXIT_TRACE', site, end)];
  return { ...trace, ops, exits: exitsOf(ops), ending: GOES_ON_INSIDE };
}

function loopOf({ ops, exits }: Trace, at: number, inside: readonly RecordedFrame[]): Trace {
  // What is done once is no part of the first instruction.
  const second = { ...siteAt(ops[at]!, inside), name: '' };
  const start = { code: second.code, pc: second.start, kind: 'exit', header: -1 } as const;
  const again = ops.slice(1, at).map((op, index) => withExit(op, exits.length + index));
  const all = [bareOp('_START_EXECUTOR', second, null), ...ops.slice(at, -1), ...again, bareOp('_JUMP_TO_TOP', second, null)];
  return { start, ops: all, exits: exitsOf(all), ending: CLOSED, frames: inside, second };
}

/** Each exit has a life of its own. */
function withExit(op: TraceOp, id: number): TraceOp {
  const { exit } = op;
  return exit === null ? op : { ...op, exit: newExit({ ...exit, id }, exitThresholdOf(exit.code)) };
}

function exitsOf(ops: readonly TraceOp[]): Exit[] {
  return [...new Set(ops.flatMap(({ exit }) => (exit === null ? [] : [exit])))];
}

function siteAt({ start, pc, instruction: name, oparg, depth, frame }: TraceOp, inside: readonly RecordedFrame[]): Site {
  return { code: inside.at(-1)!.code, start, pc, name, oparg, depth, frame };
}

const GOES_ON_INSIDE = 'the loop goes on inside a generator';
