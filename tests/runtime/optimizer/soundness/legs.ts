/** The ways to run an instruction: tier 1's function, and its micro-ops by any implementation of them. What each did is what is there then. */
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { INSTRUCTIONS } from '../../../../generated/metadata/instructions.ts';
import { cold } from '../../../../generated/interpreter/cold.ts';
import { LEFT, RAISED, takeRaised, takeResult } from '../../../../generated/interpreter/outcome.ts';
import type { UopFunction } from '../../../../generated/tier2/call.ts';
import { PyException } from '../../../../runtime/objects/exceptions/exceptions.ts';
import { saveSlots, stack, type Frame } from '../../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../../runtime/objects/machine/thread.ts';
import { unwind } from '../../../../runtime/operations/unwind.ts';
import { execute } from '../../../../runtime/optimizer/execute.ts';
import { bareOp, expand, readOperands, type MakeExit } from '../../../../runtime/optimizer/expand.ts';
import type { Executor, Exit, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import type { State } from './state.ts';

/** What executes a micro-op: the generated function, another tier's, one that looks over its shoulder. */
export interface Executed {
  /** The micro-ops that it is made of, for the record. */
  readonly names: readonly string[];
  readonly run: UopFunction;
}

export type Implementation = (op: TraceOp, position: number) => Executed;

/** Everything that the case is about, as it is when it has run: compared object by object, and painted where that fails. */
export type Scene = readonly unknown[];

export type Ending =
  | { readonly kind: 'goes on'; readonly jumped: boolean; readonly scene: Scene }
  /** A check failed: everything is as it was. */
  | { readonly kind: 'leaves'; readonly scene: Scene }
  /** A jump went the other way than the trace. */
  | { readonly kind: 'other way'; readonly scene: Scene }
  | { readonly kind: 'returns' | 'raises'; readonly scene: Scene };

// ---------------------------------------------------------------- what is there

/** `pc` of the tested frame is shown where it means something. */
export function scene({ frame, inputs, locals, namespace }: State, showsPc: boolean, result: unknown = null): Scene {
  const there: unknown[] = [];
  for (let each = thread.frame; each !== null; each = each.previous) {
    const isPlace = (each !== frame && each !== thread.frame) || showsPc;
    there.push(each.code.name, isPlace ? each.pc : 'its place', each.return_offset);
    for (let slot = each.base; slot < each.sp; slot++) there.push(stack[slot]);
    there.push('below');
    // A generator that runs shows its frame, whose slots others will use.
    if (each.generator !== null) saveSlots(each, each.sp - each.base);
  }
  there.push(...inputs, ...locals, frame.globals, namespace, thread.excInfo.value, result);
  return there;
}

export function raised(state: State, error: unknown): Ending {
  if (!(error instanceof PyException)) throw error;
  return { kind: 'raises', scene: scene(state, false, [error, traceOf(error)]) };
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
  if (after === LEFT) return { kind: 'returns', scene: scene(state, false, takeResult()) };
  if (after === null) return { kind: 'leaves', scene: scene(state, true) };
  if (after !== frame) return { kind: 'goes on', jumped: false, scene: scene(state, false) };
  const jumped = frame.pc !== site.pc + 1 + INSTRUCTIONS[site.name]!.caches;
  return { kind: 'goes on', jumped, scene: scene(state, false) };
}

/** What a trace that went the other way finds when it has left. */
export function runTier1Placed(state: State): Scene {
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

/** The micro-ops of an instruction, laid out to be run on one state as often as wanted. */
export interface Laid {
  readonly jumped: boolean;
  readonly ops: readonly TraceOp[];
  readonly exits: readonly Exit[];
  readonly executor: Executor;
  /** What was there behind the last of them. */
  captured: Scene | null;
  /** What it is run on. */
  state: State;
}

/** Those of a trace in which the instruction jumped, or not. */
export function layOut(state: State, jumped: boolean, implementation: Implementation): Laid {
  const expansion = EXPANSIONS[state.site.name]!;
  if (expansion.kind !== 'traced') throw new Error(expansion.reason);
  const exits: Exit[] = [];
  const makeExit: MakeExit = (fields) => {
    const exit: Exit = { ...fields, id: exits.length, isUnfit: false, taken: 0, tryAt: Infinity, executor: null, refusal: null };
    exits.push(exit);
    return exit;
  };
  const ops = expand(state.site, expansion, readOperands(state.site, expansion), jumped, makeExit);
  return layOutOps(state, ops, exits, jumped, implementation);
}

const END = { pc: 0, depth: 0, restores: 0, isBranch: false, isEnd: true, taken: 0, tryAt: Infinity, executor: null } as unknown as Exit;

export function layOutOps(state: State, ops: readonly TraceOp[], exits: readonly Exit[], jumped: boolean, implementation: Implementation): Laid {
  const { site } = state;
  const last = ops.length - 1;
  const runs = ops.map((op, position): TraceOp => ({ ...op, run: position === last ? capturing(implementation(op, position).run, op) : implementation(op, position).run }));
  function capturing(run: UopFunction, { movesFrame }: TraceOp): UopFunction {
    return (frame, call) => {
      const after = run(frame, call);
      if (after !== frame && (!movesFrame || after === null || typeof after === 'symbol')) return after;
      laid.captured = scene(laid.state, false);
      // Nothing more is to happen, not even the end of the trace.
      return LEFT;
    };
  }
  const executor = { ops: [bareOp('_START_EXECUTOR', site, null), ...runs, bareOp('_EXIT_TRACE', site, END)], exits, top: 1, compiled: null, valid: true, entered: 0, rounds: 0, turn: 0 };
  const laid: Laid = { jumped, ops, exits, executor: executor as unknown as Executor, captured: null, state };
  return laid;
}

/** As the loop does it: what was raised is unwound, and nobody handles it. */
export function executeAndUnwind(executor: Executor, frame: Frame): typeof LEFT | null {
  const left = execute(executor, frame);
  if (left === RAISED) unwind(takeRaised());
  return left === LEFT ? LEFT : null;
}

export function runLaid(laid: Laid, state: State): Ending {
  const { jumped, exits, executor } = laid;
  laid.captured = null;
  laid.state = state;
  for (const exit of exits) exit.taken = 0;
  let left;
  try {
    left = executeAndUnwind(executor, state.frame);
  } catch (error) {
    return raised(state, error);
  }
  if (laid.captured !== null || laid.ops.length === 0) return { kind: 'goes on', jumped, scene: laid.captured ?? scene(state, false) };
  if (left === LEFT) return { kind: 'returns', scene: scene(state, false, takeResult()) };
  const taken = exits.find((exit) => exit.taken > 0);
  if (taken !== undefined) return { kind: taken.isBranch ? 'other way' : 'leaves', scene: scene(state, true) };
  return { kind: 'goes on', jumped, scene: scene(state, false) };
}
