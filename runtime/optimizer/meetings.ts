/**
 * Where ways meet. Each side trace of a branchy loop would go on to the loop's end, and with each branch the copies of what is behind it double. Once a loop
 * and its side traces have come to some size, a side trace therefore ends where another trace of the loop comes by; that one is cut there, and what is behind the
 * place becomes a trace of its own, to which both lead.
 *
 * A trace that is cut knows less behind the cut (types have to be made sure of again, a loop's invariants are checked in every round), so small loops keep their copies.
 */
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import type { PyCode } from '../objects/machine/code.ts';
import type { Frame } from '../objects/machine/frame.ts';
import type { RecordedFrame } from './abstract-frame.ts';
import { decode } from './decode.ts';
import { bareOp, waitingAt } from './expand.ts';
import { handOver } from './functions.ts';
import { arrive, installExecutor, invalidate, makeExecutor, retireCut } from './install.ts';
import { optimise } from './optimise.ts';
import { CLOSED, WAYS_MEET } from './record.ts';
import { settings } from './settings.ts';
import { newExit, type Executor, type Exit, type Place, type Trace, type TraceOp } from './trace.ts';
import { watchFor } from './watch.ts';

/** Between two instructions of an executor's recorded trace. */
interface Boundary {
  readonly executor: Executor;
  /** Of the first micro-op behind it. */
  readonly position: number;
  readonly frames: readonly RecordedFrame[];
}

// ---------------------------------------------------------------- places

let lastNumber = 0;
const numbers = new WeakMap<PyCode, number>();

function numberOf(code: PyCode): number {
  let number = numbers.get(code);
  if (number === undefined) numbers.set(code, (number = ++lastNumber));
  return number;
}

const keyOf = (places: readonly Place[]): string => places.map(({ code, pc }) => `${numberOf(code)}:${pc}`).join(' ');

export const placesOf = (frames: readonly Frame[]): Place[] => frames.map(({ code, pc }) => ({ code, pc }));

/** Everything leads forward but the way back to a loop, where traces end anyway. */
function isBehind(place: readonly Place[], other: readonly Place[]): boolean {
  for (let index = 0; index < place.length && index < other.length; index++) {
    if (place[index]!.code !== other[index]!.code) return false;
    if (place[index]!.pc !== other[index]!.pc) return place[index]!.pc > other[index]!.pc;
  }
  return false;
}

const targets = new WeakMap<PyCode, ReadonlySet<number>>();

/** Instructions that some jump leads forward to: two ways that have parted meet at one of these first. */
function jumpTargets(code: PyCode): ReadonlySet<number> {
  let found = targets.get(code);
  if (found === undefined) targets.set(code, (found = findTargets(code)));
  return found;
}

function findTargets(code: PyCode): Set<number> {
  const found = new Set<number>();
  for (let start = 0; start < code.units.length; ) {
    const { opcode, oparg, next } = decode(code, start);
    if (JUMPS_FORWARD.has(opcode)) found.add(next + oparg);
    start = next;
  }
  return found;
}

const JUMPS_FORWARD = new Set(Object.values(INSTRUCTIONS).filter(({ jump }) => jump > 0).map(({ opcode }) => opcode));

// ---------------------------------------------------------------- boundaries

const known = new WeakMap<Executor, ReadonlyMap<string, Boundary>>();

function boundariesOf(executor: Executor): ReadonlyMap<string, Boundary> {
  let found = known.get(executor);
  if (found === undefined) known.set(executor, (found = new Map(boundaries(executor))));
  return found;
}

/** Of the places at which a trace can be cut, those that a jump leads to. */
function* boundaries(executor: Executor): Generator<[string, Boundary]> {
  const { ops, frames: first, ending } = executor.recorded;
  if (ending === CLOSED && executor.start.kind !== 'loop') return;
  let frames: readonly RecordedFrame[] = first;
  for (let position = 1; position < ops.length - 1; position++) {
    const op = ops[position]!;
    const before = ops[position - 1]!;
    if (position > 1 && (before.start !== op.start || before.frame !== op.frame)) {
      const here = [...frames.slice(0, -1), { ...frames.at(-1)!, depth: op.depth, pc: op.start }];
      if (jumpTargets(here.at(-1)!.code).has(op.start)) yield [keyOf(here), { executor, position, frames: here }];
    }
    frames = behind(frames, op);
  }
}

function behind(frames: readonly RecordedFrame[], op: TraceOp): readonly RecordedFrame[] {
  if (!op.movesFrame) return frames;
  if (op.entered === null) return frames.slice(0, -1);
  return [...frames.slice(0, -1), waitingAt(op, frames.at(-1)!), ...op.entered];
}

// ---------------------------------------------------------------- meetings

/** The traces of the family have come to such a size that copies cost more than cuts. */
function isLarge(family: ReadonlySet<Executor>): boolean {
  let size = 0;
  for (const { ops } of family) size += ops.length;
  return size > settings.copyLimit;
}

function find(family: ReadonlySet<Executor>, places: readonly Place[], from: readonly Place[]): Boundary | Executor | null {
  const { code, pc } = places.at(-1)!;
  if (!jumpTargets(code).has(pc) || !isBehind(places, from)) return null;
  const key = keyOf(places);
  for (const executor of family) if (executor.meeting !== null && keyOf(executor.meeting) === key) return executor;
  for (const executor of family) {
    const boundary = boundariesOf(executor).get(key);
    if (boundary !== undefined) return boundary;
  }
  return null;
}

/** Whether another trace of the family comes by where the frames stand; `from`: where the side trace begins. */
export function meets(family: ReadonlySet<Executor>, from: readonly Place[]): (frames: readonly Frame[]) => boolean {
  if (!isLarge(family)) return () => false;
  return (frames) => find(family, placesOf(frames), from) !== null;
}

/** If another trace comes by where the exit leads, it leads to the rest of that one from now on. `from`: where ways have parted. */
export function meet(family: ReadonlySet<Executor>, exit: Exit, places: readonly Place[], from: readonly Place[]): boolean {
  const found = find(family, places, from);
  if (found === null) return false;
  arrive(exit, 'position' in found ? cut(found, places) : found);
  return true;
}

/** @returns what is behind the cut */
function cut({ executor, position, frames }: Boundary, places: readonly Place[]): Executor {
  const { recorded } = executor;
  const { start, depth, frame, pc, instruction } = recorded.ops[position]!;
  const site = { start, pc, depth, frame, name: instruction };
  const end: Exit = endAt(frames.at(-1)!.code, recorded.exits.length, site);
  const head = part(recorded, { ops: [...recorded.ops.slice(0, position), bareOp('_EXIT_TRACE', site, end)], ending: WAYS_MEET });
  const rest = part(recorded, {
    ops: [bareOp('_START_EXECUTOR', { ...site, name: '' }, null), ...withoutClosing(recorded.ops.slice(position), recorded.start.code, recorded.exits.length + 1)],
    ending: recorded.ending === CLOSED ? WAYS_MEET : recorded.ending, frames, start: { code: frames.at(-1)!.code, pc: start, kind: 'exit', header: -1 },
  });
  return replace(executor, head, rest, end, places);
}

function endAt(code: PyCode, id: number, { start, depth, frame }: Pick<TraceOp, 'start' | 'depth' | 'frame'>): Exit {
  return newExit({ id, code, pc: start, depth, frame, isEnd: true }, settings.exitThreshold);
}

function part(recorded: Trace, own: Partial<Trace> & Pick<Trace, 'ops'>): Trace {
  const exits = own.ops.flatMap(({ exit }) => (exit === null ? [] : [exit]));
  return { ...recorded, ...own, exits: [...new Set(exits)] };
}

/** Back to the loop's beginning it goes by an exit now. */
function withoutClosing(ops: readonly TraceOp[], code: PyCode, id: number): TraceOp[] {
  const last = ops.at(-1)!;
  if (last.uop !== '_JUMP_TO_TOP') return [...ops];
  return [...ops.slice(0, -1), bareOp('_EXIT_TRACE', { ...last, name: last.instruction }, endAt(code, id, last))];
}

/** The two parts take the place of the whole, with the side traces at its exits. */
function replace(executor: Executor, head: Trace, rest: Trace, end: Exit, places: readonly Place[]): Executor {
  const { parent, arrivals, meeting, family } = executor;
  const leads = arrivals.filter((exit) => exit.executor === executor);
  retireCut(executor);
  const first = makeExecutor(head, optimise(head), parent, meeting);
  const second = makeExecutor(rest, optimise(rest), { executor: first, exit: end }, places);
  handOver(executor, first);
  for (const each of [first, second]) {
    Object.assign(each, { family });
    installExecutor(each);
    watchFor(each, each.dependencies);
  }
  for (const exit of leads) if (exit !== parent?.exit) arrive(exit, first);
  adopt(family, [first, second]);
  return second;
}

/** Side traces stay at their exits; those at exits that only the optimiser had put into the whole are nowhere now. */
function adopt(family: ReadonlySet<Executor>, parts: readonly Executor[]): void {
  for (const side of [...family]) {
    if (side.parent === null || family.has(side.parent.executor)) continue;
    const owner = parts.find(({ exits }) => exits.includes(side.parent!.exit));
    if (owner === undefined) invalidate(side, 'what it went on from was cut');
    else side.parent = { executor: owner, exit: side.parent.exit };
  }
}
