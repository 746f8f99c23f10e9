/**
 * An instruction in a trace of its own, as the optimiser makes one, so that what it removed, replaced and folded is run too:
 *
 *     LOAD_FAST of each input, and a guard of its type where one is wanted
 *     the instruction
 *     LOAD_FAST of each input
 *     the instruction again, of which by then something is known
 *
 * Tier 1 does the same on a state of its own.
 */
import { LEFT } from '../../../../generated/interpreter/outcome.ts';
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOP_SIGNATURES } from '../../../../generated/metadata/signatures.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import { TYPE_TESTS } from '../../../../generated/tier2/types.ts';
import type { Slot } from '../../../../runtime/heap/index.ts';
import { stack } from '../../../../runtime/objects/machine/frame.ts';
import { bareOp, expand, has, infoOf, readOperands, type MakeExit, type Site } from '../../../../runtime/optimizer/expand.ts';
import { makeExecutor } from '../../../../runtime/optimizer/install.ts';
import { optimise } from '../../../../runtime/optimizer/optimise.ts';
import type { Executor, Exit, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { watchFor } from '../../../../runtime/optimizer/watch.ts';
import { recordedOf } from './check.ts';
import { executeAndUnwind, raised, runTier1, scene, type Ending, type Scene } from './legs.ts';
import { isCell, type State } from './state.ts';

/** Units behind the first one where the instruction stands again, and before it where its inputs are loaded. */
const SECOND = 24;
const LOADS = 8;

/** It stays in its frame and leaves locals alone, which hold its inputs. */
export function isStraight(name: string): boolean {
  const expansion = EXPANSIONS[name]!;
  if (expansion.kind === 'untraced') return false;
  return expansion.steps.every(({ uop, branch }) => branch === null && !UNFIT.some((property) => has(uop, property)) && !UOPS[uop]!.movesFrame && !UOPS[uop]!.reads.includes('locals') && !UOPS[uop]!.writes.includes('locals'));
}

const UNFIT = ['jumps', 'ticks', 'pushesFrame', 'popsFrame', 'suspendsFrame'];

/** Guards that make sure of a type and need to know nothing else, by that type. */
export const TYPE_GUARDS: ReadonlyMap<string, string> = new Map(
  Object.keys(UOPS).flatMap((uop): [string, string][] => {
    const { inputs, outputs, caches } = UOP_SIGNATURES[uop]!;
    const isGuard = UOPS[uop]!.guard && UOPS[uop]!.checks === 1 && inputs.length === 1 && outputs.length === 1 && caches.length === 0;
    return isGuard && inputs[0]!.type === 'object' && outputs[0]!.type in TYPE_TESTS ? [[outputs[0]!.type, uop]] : [];
  }),
);

// ---------------------------------------------------------------- the trace

/** What the trace knows of each input: a type that it makes sure of, or nothing; or all of them are constants. */
export type Knowing = readonly (string | null)[] | 'constants';

export function makeTrace(state: State, knowing: Knowing): Executor {
  const { site, frame } = state;
  const { code } = frame;
  const exits: Exit[] = [];
  const makeExit: MakeExit = (fields) => {
    const exit: Exit = { ...fields, id: exits.length, isUnfit: false, taken: 0, tryAt: Infinity, executor: null, refusal: null };
    exits.push(exit);
    return exit;
  };
  const exitAt = (pc: number, depth: number, isEnd: boolean): Exit => makeExit({ code, pc, depth, frame: 0, restores: 0, isBranch: false, isEnd });
  const load = (where: Site, guards: readonly (string | null)[]) => state.inputs.flatMap((value, index) => (knowing === 'constants' ? [constantOf(where, index, value)] : loadOf(where, index, guards[index] ?? null, exitAt)));
  const loads = load(site, knowing === 'constants' ? [] : knowing);
  const first = instruction(site, makeExit);
  const second = secondOf(site);
  const left = depthBehind(site);
  const reloads = load(second, []);
  const look = first.some(({ uop }) => has(uop, 'escapes')) ? [bareOp('_CHECK_VALIDITY', { ...second, start: second.start - LOADS, name: '' }, exitAt(second.start - LOADS, left, false))] : [];
  const again = instruction({ ...second, depth: left + site.depth }, makeExit);
  const end = bareOp('_EXIT_TRACE', { ...second, start: second.start + LOADS, name: '' }, exitAt(second.start + LOADS, left * 2, true));
  const ops: TraceOp[] = [bareOp('_START_EXECUTOR', { ...site, name: '' }, null), ...loads, ...first, ...look, ...reloads, ...again, end];
  const recorded = { ...recordedOf(frame), depth: 0 };
  const trace = { start: { code, pc: site.pc, kind: 'entry', header: -1 } as const, ops, exits, ending: 'the test', frames: [recorded], second: site };
  // As an exit's: nothing stands in the code for it.
  const parent = { executor: { family: new Set() } as unknown as Executor, exit: exitAt(0, 0, false) };
  const executor = makeExecutor(trace, optimise(trace), parent);
  // It makes a weak reference, and what those are of stays alive as long as the test's job.
  if (executor.dependencies.length > 0) watchFor(executor, executor.dependencies);
  return executor;
}

/** What is on the stack when it has been done once. */
function depthBehind({ name, oparg, depth }: Site): number {
  return depth + infoOf(name).pushed(oparg) - infoOf(name).popped(oparg);
}

function constantOf(site: Site, index: number, value: Slot): TraceOp {
  const at = { ...site, start: site.start - LOADS + index, pc: site.pc - LOADS + index, name: 'LOAD_CONST' };
  return value === null ? bareOp('_PUSH_NULL', at, null) : bareOp('_LOAD_CONST_INLINE', at, null, [value]);
}

function loadOf(site: Site, index: number, guard: string | null, exitAt: (pc: number, depth: number, isEnd: boolean) => Exit): TraceOp[] {
  const at = { ...site, start: site.start - LOADS + index, pc: site.pc - LOADS + index, name: 'LOAD_FAST' };
  const load = bareOp('_LOAD_FAST', at, null, [], index);
  if (guard === null) return [load];
  const behind = { ...at, start: at.start + LOADS / 2, pc: at.pc + LOADS / 2, name: guard };
  return [load, bareOp(TYPE_GUARDS.get(guard)!, behind, exitAt(behind.start, index + 1, false))];
}

function instruction(site: Site, makeExit: MakeExit): TraceOp[] {
  const expansion = EXPANSIONS[site.name]!;
  if (expansion.kind === 'untraced') throw new Error(expansion.reason);
  return expand(site, expansion, readOperands(site, expansion), false, makeExit);
}

/** The instruction stands there too, with the same caches. */
function secondOf(site: Site): Site {
  const { units, refs } = site.code;
  for (let unit = site.pc; unit <= site.pc + infoOf(site.name).caches; unit++) {
    units[unit + SECOND] = units[unit]!;
    if (refs[unit] !== undefined) refs[unit + SECOND] = refs[unit]!;
  }
  return { ...site, start: site.start + SECOND, pc: site.pc + SECOND };
}

// ---------------------------------------------------------------- running it

/** The inputs in the locals, the stack empty. */
export function inLocals(state: State): State {
  const { frame, inputs } = state;
  inputs.forEach((value, index) => (stack[frame.base + index] = value));
  frame.sp = frame.base + frame.code.nlocalsplus;
  return { ...state, locals: state.locals.map((value, index) => (index < inputs.length && !isCell(index) ? inputs[index]! : value)) };
}

/** Where it ended; `rounds`: how often the instruction was done. */
export type Twice = Ending & { readonly rounds: number };

/** What tier 1 does; up to `most` times. */
export function runTwiceInTier1(state: State, most = 2): Twice {
  const { frame } = state;
  let site = state.site;
  for (let rounds = 0; ; rounds++) {
    load(state);
    frame.pc = site.pc;
    if (rounds === most) return { kind: 'leaves', rounds, scene: scene(state, true) };
    const ending = runTier1({ ...state, site });
    if (ending.kind !== 'goes on' || rounds === 1) return { ...ending, rounds: rounds + Number(ending.kind === 'goes on') };
    site = secondOf(site);
  }
}

function load({ frame, inputs }: State): void {
  inputs.forEach((value, index) => (stack[frame.sp + index] = value));
  frame.sp += inputs.length;
}

/** Kept out before the instruction was begun: the guard of an input did not hold, or a function of stencils cannot hold an int so large. */
export interface KeptOut {
  readonly kind: 'kept out';
  /** Whose guard it was. */
  readonly input: number;
  readonly scene: Scene;
}

export function runExecutor(executor: Executor, state: State): Twice | KeptOut {
  const { site, frame } = state;
  frame.pc = site.pc - LOADS;
  let left;
  try {
    left = executeAndUnwind(executor, frame);
  } catch (error) {
    return { ...raised(state, error), rounds: 0 };
  }
  if (left === LEFT) throw new Error('a straight instruction stays in its frame');
  const { pc } = frame;
  if (pc === site.pc + SECOND + LOADS) return { kind: 'goes on', jumped: false, rounds: 2, scene: scene(state, false) };
  const rounds = Number(pc > site.pc);
  const loaded = loadRest(state, rounds);
  return pc < site.pc ? { kind: 'kept out', input: loaded - 1, scene: scene(state, true) } : { kind: 'leaves', rounds, scene: scene(state, true) };
}

/** It left while the inputs were being loaded: the instruction would find the others too. How many there were. */
function loadRest({ site, frame, inputs }: State, rounds: number): number {
  const before = rounds === 0 ? 0 : depthBehind(site);
  const depth = frame.sp - frame.base - frame.code.nlocalsplus;
  for (let index = depth - before; index < inputs.length; index++) stack[frame.sp++] = inputs[index]!;
  frame.pc = site.pc + rounds * SECOND;
  return depth - before;
}
