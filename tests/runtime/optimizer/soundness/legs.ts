/** The ways to run an instruction: tier 1's function, and its micro-ops by any implementation of them. What each did is told as text. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { cold } from '../../../../generated/interpreter/cold.ts';
import { LEFT, RAISED, takeRaised, takeResult } from '../../../../generated/interpreter/outcome.ts';
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import type { Slot } from '../../../../runtime/heap/index.ts';
import { PyException } from '../../../../runtime/objects/exceptions/exceptions.ts';
import { stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import { unwind } from '../../../../runtime/operations/unwind.ts';
import { execute } from '../../../../runtime/optimizer/execute.ts';
import { bareOp, expand, readOperands, type MakeExit } from '../../../../runtime/optimizer/expand.ts';
import type { Executor, Exit, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { picture } from '../support/picture.ts';
import type { State } from './state.ts';

/** What executes a micro-op: the generated function, another tier's, one that looks over its shoulder. */
export interface Executed {
  /** The micro-ops that it is made of, for the record. */
  readonly names: readonly string[];
  readonly run: UopFunction;
}

export type Implementation = (op: TraceOp) => Executed;

export type Ending =
  | { readonly kind: 'goes on'; readonly jumped: boolean; readonly picture: string }
  /** A check failed: everything is as it was. */
  | { readonly kind: 'leaves'; readonly picture: string }
  /** A jump went the other way than the trace. */
  | { readonly kind: 'other way'; readonly picture: string }
  | { readonly kind: 'returns' | 'raises'; readonly picture: string };

// ---------------------------------------------------------------- what is there

function slotsOf(frame: Frame): Slot[] {
  return stack.slice(frame.base, frame.sp);
}

/** All that the case is about. `pc` of the tested frame is shown where it means something. */
export function scene({ frame, inputs, locals, namespace }: State, showsPc: boolean, result: unknown = null): string {
  const frames: unknown[] = [];
  for (let each = thread.frame; each !== null; each = each.previous) {
    const isPlace = (each !== frame && each !== thread.frame) || showsPc;
    frames.push(`${each.code.name} at ${isPlace ? each.pc : 'its place'}, ${each.return_offset}`, slotsOf(each));
  }
  return picture(...frames, inputs, locals, frame.globals, namespace, thread.excInfo.value, result).replace(/0x[0-9a-f]{6,}/g, '0x…');
}

function raised(state: State, error: unknown): Ending {
  if (!(error instanceof PyException)) throw error;
  return { kind: 'raises', picture: scene(state, false, [error, traceOf(error)]) };
}

function traceOf({ traceback }: PyException): string[] {
  const places: string[] = [];
  for (let each: unknown = traceback; each !== null && each !== undefined; each = (each as { readonly next: unknown }).next) places.push(String((each as { readonly unit: number }).unit));
  return places;
}

/** The exception on its way through the frames; nobody handles it. */
function thrown(state: State, error: unknown): Ending {
  if (!(error instanceof PyException)) thread.frame!.pc = state.site.pc;
  try {
    unwind(error);
  } catch (uncaught) {
    return raised(state, uncaught);
  }
  throw new Error('no frame of a case handles exceptions');
}

// ---------------------------------------------------------------- tier 1

export function runTier1(state: State): Ending {
  const { site, frame } = state;
  let after;
  try {
    after = cold[INSTRUCTIONS[site.name]!.opcode]!(frame, site.oparg);
  } catch (error) {
    return thrown(state, error);
  }
  if (after === RAISED) return thrown(state, takeRaised());
  if (after === LEFT) return { kind: 'returns', picture: scene(state, false, takeResult()) };
  if (after === null) return { kind: 'leaves', picture: scene(state, true) };
  if (after !== frame) return { kind: 'goes on', jumped: false, picture: scene(state, false) };
  const jumped = frame.pc !== site.pc + 1 + INSTRUCTIONS[site.name]!.caches;
  return { kind: 'goes on', jumped, picture: scene(state, false) };
}

/** What a trace that went the other way finds when it has left. */
export function runTier1Placed(state: State): string {
  runTier1(state);
  return scene(state, true);
}

// ---------------------------------------------------------------- tier 2

export function isTraced(name: string): boolean {
  return EXPANSIONS[name]!.kind === 'traced';
}

export function isConditional(name: string): boolean {
  const expansion = EXPANSIONS[name]!;
  return expansion.kind === 'traced' && expansion.steps.some(({ branch }) => branch?.kind === 'conditional');
}

/** The micro-ops of a trace in which the instruction jumped, or not. */
export function runTraced(state: State, jumped: boolean, implementation: Implementation): Ending {
  const expansion = EXPANSIONS[state.site.name]!;
  if (expansion.kind !== 'traced') throw new Error(expansion.reason);
  const exits: Exit[] = [];
  const makeExit: MakeExit = (fields) => {
    const exit: Exit = { ...fields, id: exits.length, taken: 0, tryAt: Infinity, executor: null, refusal: null };
    exits.push(exit);
    return exit;
  };
  const ops = expand(state.site, expansion, readOperands(state.site, expansion), jumped, makeExit);
  return runOps(state, ops, exits, jumped, implementation);
}

const END = { pc: 0, depth: 0, restores: 0, isBranch: false, isEnd: true, taken: 0, tryAt: Infinity, executor: null } as unknown as Exit;

export function runOps(state: State, ops: readonly TraceOp[], exits: readonly Exit[], jumped: boolean, implementation: Implementation): Ending {
  const { site } = state;
  let captured: string | null = null;
  const last = ops.length - 1;
  const runs = ops.map((op, position): TraceOp => ({ ...op, run: position === last ? capturing(implementation(op).run, op) : implementation(op).run }));
  function capturing(run: UopFunction, { movesFrame }: TraceOp): UopFunction {
    return (frame, call) => {
      const after = run(frame, call);
      if (after === frame || (movesFrame && after !== null && typeof after !== 'symbol')) captured = scene(state, false);
      return after;
    };
  }
  const executor = { ops: [bareOp('_START_EXECUTOR', site, null), ...runs, bareOp('_EXIT_TRACE', site, END)], exits, top: 1, compiled: null, valid: true, entered: 0, rounds: 0, turn: 0 };
  let left;
  try {
    left = execute(executor as unknown as Executor, state.frame);
  } catch (error) {
    return raised(state, error);
  }
  if (captured !== null || ops.length === 0) return { kind: 'goes on', jumped, picture: captured ?? scene(state, false) };
  if (left === LEFT) return { kind: 'returns', picture: scene(state, false, takeResult()) };
  const taken = exits.find((exit) => exit.taken > 0);
  if (taken !== undefined) return { kind: taken.isBranch ? 'other way' : 'leaves', picture: scene(state, true) };
  return { kind: 'goes on', jumped, picture: scene(state, false) };
}
