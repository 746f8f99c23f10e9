/** Traces as plain data: micro-ops in order, where each may leave, and what keeps them alive. */
import type { UopCall, UopFunction } from '../../generated/tier2/call.ts';
import type { RecordedFrame } from './abstract-frame.ts';
import type { Dependency } from './abstraction.ts';
import type { Line } from './analyse.ts';
import type { Site } from './expand.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { Value } from '../heap/value.ts';
import type { Frame } from '../objects/machine/frame.ts';

export interface TraceOp extends UopCall {
  readonly uop: string;
  readonly run: UopFunction;
  /** Code unit of the instruction it belongs to (behind EXTENDED_ARG): `frame.pc` while it runs. */
  readonly pc: number;
  /** Its first unit, EXTENDED_ARGs included, and the slots of the evaluation stack before it. */
  readonly start: number;
  readonly depth: number;
  /** Name of that instruction, for people. */
  readonly instruction: string;
  /** Frames above the one in which the trace begins. */
  readonly frame: number;
  /** Where a failed check goes; null for micro-ops that never leave. */
  readonly exit: Exit | null;
  /** Slots to keep aside before it, because an exit of its instruction brings them back; 0 for most. */
  readonly saves: number;
  /** It changes the current frame as the trace expects. */
  readonly movesFrame: boolean;
  /** The frames that it pushed when the trace was recorded, the outermost first. */
  readonly entered: readonly RecordedFrame[] | null;
}

/** An instruction's first unit; of a frame that waits, its call. */
export interface Place {
  readonly code: PyCode;
  readonly pc: number;
}

/** A way out of a trace: the state of tier 1 there, and what goes on from it. */
export interface Exit {
  /** Position among the exits of its executor. */
  readonly id: number;
  readonly code: PyCode;
  /** Where tier 1 goes on: the instruction's first unit, its EXTENDED_ARGs included. */
  readonly pc: number;
  /** Slots of the evaluation stack. */
  readonly depth: number;
  /** Frames above the one in which the trace began. */
  readonly frame: number;
  /** Slots on top that are brought back from where they were kept. */
  readonly restores: number;
  /** The failed check is the other way of a jump, so `pc` lies behind it. */
  readonly isBranch: boolean;
  /** The trace ends here: nothing failed. */
  readonly isEnd: boolean;
  /** In front of a loop whose slots do not hold what they were seen to hold. */
  readonly isUnfit: boolean;
  /** Times taken, and how often until a side trace is tried. */
  taken: number;
  tryAt: number;
  /** A trace that begins here. */
  executor: Executor | null;
  /** Why no trace begins here although it is hot. */
  refusal: string | null;
}

/** An exit that nobody has taken yet; `tryAt` Infinity: no side trace is tried there. */
export function newExit(fields: Pick<Exit, 'id' | 'code' | 'pc' | 'depth' | 'frame'> & Partial<Pick<Exit, 'restores' | 'isBranch' | 'isEnd' | 'isUnfit'>>, tryAt: number): Exit {
  const { id, code, pc, depth, frame, restores = 0, isBranch = false, isEnd = false, isUnfit = false } = fields;
  return { id, code, pc, depth, frame, restores, isBranch, isEnd, isUnfit, taken: 0, tryAt, executor: null, refusal: null };
}

/** Times that an exit is taken until the trace that it leads to is made part of the same function. */
export const LINK_AFTER = 64;

/** Where a trace begins. */
export interface Start {
  readonly code: PyCode;
  /** First unit, EXTENDED_ARGs included. */
  readonly pc: number;
  readonly kind: 'loop' | 'entry' | 'exit';
  /** Of a loop: where it begins. A loop may have several back edges; they all lead here. -1 for others. */
  readonly header: number;
}

export interface Trace {
  readonly start: Start;
  readonly ops: readonly TraceOp[];
  readonly exits: readonly Exit[];
  /** What ended it: `loop closed`, or a reason. */
  readonly ending: string;
  /** The frames at its start, the outermost first: one, unless it begins at an exit inside called functions. */
  readonly frames: readonly RecordedFrame[];
  /** The second instruction: the first one, which looks for interrupts, is all that lies before it. */
  readonly second: Site;
}

/** A trace, and what goes on behind its exits, as a WebAssembly function. */
export interface Compiled {
  /** It may run: the recursion limit allows the calls in it, and the frame is of the globals that it relies on. */
  hasRoom(frame: Frame): boolean;
  /** Back edges passed in the last run. */
  readonly rounds: number;
  /** Ticks of tier 1 that the last run was worth: back edges, and calls. */
  readonly ticks: number;
  /** Bytes of its module. */
  readonly size: number;
  /** Another one takes its place, or none: compiled code calls it no longer. */
  forget(): void;
  /** Runs from the beginning, in the frame that is current. `turn`: with `leaveInTurn`, how often its executor has been entered. */
  run(frame: Frame, turn: number): Ending;
}

/**
 * How it ended. `exit`: the frames are as tier 1 has them there; `budget`: at the beginning of the loop again; `raised`: an exception is on its
 * way, in the frame that is current; `elsewhere`: in a frame that the trace does not follow; `returned`: the function that the frame runs is at its end.
 */
export type Ending =
  | { readonly kind: 'exit' | 'budget'; readonly executor: Executor; readonly exit: Exit }
  | { readonly kind: 'raised'; readonly error: unknown }
  | { readonly kind: 'elsewhere'; readonly frame: Frame }
  | { readonly kind: 'returned'; readonly value: Value };

export interface Compilation {
  readonly compiled: Compiled;
  /** Traces that are in it: it ends with any of them. */
  readonly executors: ReadonlySet<Executor>;
  /** Traces that go on behind its exits but could not be made part of it, and why. */
  readonly refused: ReadonlyMap<Executor, string>;
  /** Exits that could not lead on inside it. */
  readonly shut: readonly Exit[];
}

export interface Executor {
  readonly id: number;
  readonly start: Start;
  readonly recorded: Trace;
  readonly ops: readonly TraceOp[];
  /** Where `_JUMP_TO_TOP` goes: behind what is done once. */
  readonly top: number;
  readonly exits: readonly Exit[];
  readonly dependencies: readonly Dependency[];
  /** By frame, what its slots were seen to hold when it was recorded, unless they turned out to hold other things (functions.ts). */
  seen: readonly RecordedFrame['seen'][];
  /** What became of each recorded micro-op, if somebody wants to read it. */
  readonly lines: readonly Line[];
  readonly preamble: readonly TraceOp[];
  /** Locals of the outermost frame that it stores to. */
  readonly stored: ReadonlySet<number>;
  /** And those that it loads. */
  readonly loaded: ReadonlySet<number>;
  /** The exit it is attached to, and that exit's executor; of a trace where ways meet, that of the first way. */
  parent: { readonly executor: Executor; readonly exit: Exit } | null;
  /** All exits that lead to it, where ways meet in it. */
  readonly arrivals: Exit[];
  /** Where in the frames its ways meet; null: it is a side trace, or hot of its own. */
  readonly meeting: readonly Place[] | null;
  /** The traces of one hot place and of what goes on behind their exits. */
  readonly family: Set<Executor>;
  /** Its function in WebAssembly, if it has one; side traces are in their parents'. */
  compiled: Compiled | null;
  /** Times that its function was left where a trace goes on that is not in it yet, and at how many it is made anew. */
  missed: number;
  patience: number;
  valid: boolean;
  /** It is no longer valid only because others stand in its place: functions that it is part of go on. */
  isCut: boolean;
  /** What made it invalid; '' as long as it is valid. */
  ended: string;
  /** Times entered. */
  entered: number;
  /** Times gone round. */
  rounds: number;
  /** With `leaveInTurn`: the check to leave at in the next run. */
  turn: number;
  /** Tier 1 goes on where it stands, as if it did not (trial.ts). */
  rests: boolean;
  /** What a tick in its function gains in milliseconds, as measured; 0 as long as that is not known. */
  gain: number;
}
