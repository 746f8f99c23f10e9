/** Executors at their places: ENTER_EXECUTOR takes the place of the opcode where a trace begins, or an exit gets a side trace. */
import { combineAround } from '../../generated/interpreter/superinstructions.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { InstalledExecutor, PyCode } from '../objects/machine/code.ts';
import { decode } from './decode.ts';
import { events } from './events.ts';
import { noteChange } from './functions.ts';
import { coolDown, startAt } from './heat.ts';
import type { Optimised } from './optimise.ts';
import { settings } from './settings.ts';
import type { Executor, Exit, Trace } from './trace.ts';

/**
 * Every executor of the program in the order in which they were made. They live as long as the code that they are of, and until the end of the host's job, which a
 * WeakRef makes its object wait for, or until `gc.collect()`; longer if somebody wants to look at all of them in the end (`keepExecutors`).
 */
const registry = new Set<WeakRef<Executor>>();
const kept: Executor[] = [];
let made = 0;
let keepsAll = false;

export function keepExecutors(): void {
  keepsAll = true;
}

export function keptExecutors(): readonly Executor[] {
  return kept;
}

export function* liveExecutors(): Generator<Executor> {
  for (const reference of registry) {
    const executor = reference.deref();
    if (executor === undefined) registry.delete(reference);
    else yield executor;
  }
}

export function makeExecutor(trace: Trace, optimised: Optimised, parent: Executor['parent'], meeting: Executor['meeting'] = null): Executor {
  const family = parent?.executor.family ?? new Set();
  return { id: made++, start: trace.start, recorded: trace, seen: trace.frames.map(({ seen }) => seen), ...optimised, parent, arrivals: [], meeting, family, compiled: null, missed: 0, patience: settings.exitThreshold, valid: true, isCut: false, ended: '', entered: 0, rounds: 0, turn: 0, rests: false, gain: 0 };
}

export function installExecutor(executor: Executor): void {
  const { start, parent } = executor;
  registry.add(new WeakRef(executor));
  if (keepsAll) kept.push(executor);
  executor.family.add(executor);
  if (parent !== null) arrive(parent.exit, executor);
  if (parent === null && start.kind === 'loop') loopsOf(start.code).set(start.header, executor);
  if (parent === null) place(executor, start.pc);
  events.installed?.(executor);
}

/** The exit leads to the executor. */
export function arrive(exit: Exit, executor: Executor): void {
  exit.executor = executor;
  executor.arrivals.push(exit);
}

/** Executors of loops by where the loop begins: any back edge enters them. */
const loops = new WeakMap<PyCode, Map<number, Executor>>();

function loopsOf(code: PyCode): Map<number, Executor> {
  let found = loops.get(code);
  if (found === undefined) loops.set(code, (found = new Map()));
  return found;
}

interface Placed extends InstalledExecutor {
  readonly executor: Executor;
  /** First unit of the instruction: its opcode's unit stands behind its EXTENDED_ARGs. */
  readonly first: number;
}

/** ENTER_EXECUTOR takes the place of the opcode there. */
function place(executor: Executor, pc: number): void {
  const { code } = executor.start;
  const { pc: unit, opcode } = decode(code, pc);
  const placed: Placed = { opcode, executor, first: pc };
  (code.executors ??= new Map()).set(unit, placed);
  if (!executor.rests) put(code, unit, OPCODE.ENTER_EXECUTOR);
}

/** Tier 1 goes on at the executor's places as if it were not there. */
export function rest(executor: Executor): void {
  if (executor.rests) return;
  executor.rests = true;
  for (const [unit, { opcode }] of placesOf(executor)) put(executor.start.code, unit, opcode);
}

export function wake(executor: Executor): void {
  if (!executor.rests) return;
  executor.rests = false;
  for (const [unit] of placesOf(executor)) put(executor.start.code, unit, OPCODE.ENTER_EXECUTOR);
}

function placesOf(executor: Executor): [number, InstalledExecutor][] {
  return [...(executor.start.code.executors ?? [])].filter(([, placed]) => (placed as Placed).executor === executor);
}

function put({ units }: PyCode, unit: number, opcode: number): void {
  // Superinstructions know where instructions begin only as long as no opcode but the instructions' own stands there.
  if (opcode === OPCODE.ENTER_EXECUTOR) combineAround(units, unit);
  units[unit] = (units[unit]! & 0xff00) | opcode;
  combineAround(units, unit);
}

/** What the ENTER_EXECUTOR at a unit stands for. */
export function placedAt(code: PyCode, unit: number): Placed {
  return code.executors!.get(unit) as Placed;
}

/** The executor that begins at a place, or null. */
export function executorAt(code: PyCode, pc: number): Executor | null {
  const placed = code.executors?.get(decode(code, pc).pc) as Placed | undefined;
  return placed?.executor ?? otherEdge(code, pc);
}

/** Another back edge of a loop that has an executor gets it too. */
function otherEdge(code: PyCode, pc: number): Executor | null {
  const start = startAt(code, pc);
  const executor = start?.kind === 'loop' ? (loops.get(code)?.get(start.header) ?? null) : null;
  if (executor !== null) place(executor, pc);
  return executor;
}

/** How often that has happened: who runs a trace looks at its validity only if it has happened since. */
export const invalidations = { count: 0 };

/** Takes the executor out of use; a frame that is running it leaves at its next look (`_CHECK_VALIDITY`). `why` is for people. */
export function invalidate(executor: Executor, why: string): void {
  if (!executor.valid && !executor.isCut) return;
  if (executor.valid) retire(executor, why);
  executor.isCut = false;
  invalidations.count++;
  noteChange(executor);
}

/** Others take its place; the functions that it is part of go on. */
export function retireCut(executor: Executor): void {
  retire(executor, 'it was cut where ways meet');
  executor.isCut = true;
}

function retire(executor: Executor, why: string): void {
  executor.valid = false;
  executor.ended = why;
  events.invalidated?.(executor);
  executor.family.delete(executor);
  for (const exit of executor.arrivals) if (exit.executor === executor) exit.executor = null;
  if (executor.parent === null) takeAway(executor);
}

function takeAway(executor: Executor): void {
  const { start } = executor;
  for (const [unit, { opcode }] of placesOf(executor)) {
    put(start.code, unit, opcode);
    start.code.executors!.delete(unit);
  }
  const loops = loopsOf(start.code);
  if (loops.get(start.header) === executor) loops.delete(start.header);
  coolDown(start);
}

