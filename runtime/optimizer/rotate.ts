/**
 * A loop over a generator, laid out to begin where the generator goes on. What leads there (the loop's back edge, the way into the generator, and from there into those that it
 * consumes itself) is a trace of its own, entered as any loop's; at its end is the loop: the generators' code, what the consumer does with an item, and again the way into the generators, of which
 * nothing is left to do as long as nobody else has come to them. So what generators keep from one item to the next is carried round the loop as local variables are.
 */
import type { RecordedFrame } from './abstract-frame.ts';
import { bareOp, has, waitingAt, type Site } from './expand.ts';
import { startAt } from './heat.ts';
import { CLOSED } from './record.ts';
import { exitThresholdOf } from './recursive.ts';
import { newExit, type Executor, type Exit, type Trace, type TraceOp } from './trace.ts';

interface Rotated {
  readonly way: Trace;
  readonly loop: Trace;
  /** Of the way: what the loop goes on from. */
  readonly end: Exit;
}

/** null: it is not such a loop. */
export function rotate(trace: Trace): Rotated | null {
  const { start, ops, ending, frames } = trace;
  if (start.kind !== 'loop' || ending !== CLOSED || frames.length > 1) return null;
  const at = wayIn(ops);
  if (at === 0) return null;
  const inside = framesAt(frames, ops.slice(0, at));
  const way = wayOf(trace, at, inside);
  return { way, loop: loopOf(trace, at, inside), end: way.exits.at(-1)! };
}

/**
 * A side trace that comes back to the back edge of such a loop goes on into the generators, to where the loop begins.
 * @param parent what it goes on from
 */
export function rejoin(trace: Trace, parent: Executor): { readonly trace: Trace; readonly end: Exit; readonly loop: Executor } | null {
  const loop = loopAround(parent);
  if (loop === null) return null;
  const { recorded: { start, ops: wayIn } } = loop.parent!.executor;
  const last = trace.ops.at(-1)!;
  if (last.uop !== '_EXIT_TRACE' || last.frame > 0 || last.exit!.code !== start.code || startAt(start.code, last.start)?.header !== start.header) return null;
  if (trace.ops.some((op) => op.start === trace.ops.at(-2)!.start && has(op.uop, 'escapes'))) return null;
  const again = wayIn.slice(1, -1).map((op, index) => withExit(op, trace.exits.length + index));
  const end = newExit({ ...wayIn.at(-1)!.exit!, id: trace.exits.length + again.length }, Infinity);
  const ops = [...trace.ops.slice(0, -1), ...again, { ...wayIn.at(-1)!, exit: end }];
  return { trace: { ...trace, ops, exits: exitsOf(ops) }, end, loop };
}

/** The loop that began as one over a generator, and that these traces go on from. */
function loopAround(executor: Executor): Executor | null {
  for (let each: Executor | null = executor; each !== null; each = each.parent?.executor ?? null) {
    if (each.parent?.executor.recorded.ending === GOES_ON_INSIDE && each.recorded.ending === CLOSED) return each;
  }
  return null;
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

/** Something may come to one of them, or look at its frame, that the trace does not see, so that nothing is gained. `ops`: what is left of the loop's. */
export function isDisturbed(ops: readonly TraceOp[]): boolean {
  return ops.some(({ uop }) => has(uop, 'escapes'));
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
