/** Runs a sequence as a compiled function and in the micro-op interpreter, on equal values, and says what differs in the end. */
import { compileTrace } from '../../../../runtime/jit/compile.ts';
import { makeExecutor } from '../../../../runtime/optimizer/install.ts';
import { optimise } from '../../../../runtime/optimizer/optimise.ts';
import { settings } from '../../../../runtime/optimizer/settings.ts';
import type { Compiled, Executor, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { is_float } from '../../../../runtime/heap/index.ts';
import type { Frame } from '../../../../runtime/objects/machine/frame.ts';
import { alike } from '../../optimizer/support/alike.ts';
import { picture } from '../../optimizer/support/picture.ts';
import type { Dice } from '../../optimizer/random/dice.ts';
import { OBJECTS, valuesOf, type Maker } from '../../optimizer/soundness/values.ts';
import { begin, CONSTANTS, interpret, leftBy, LOCALS, raisedAt, type End } from './machine.ts';
import { iteratorsLike, type Sequence } from './sequence.ts';

export interface Counts {
  rows: number;
  /** Functions, and runs of them. */
  functions: number;
  runs: number;
  /** Runs that got to where the micro-op interpreter did, without its help. */
  whole: number;
  readonly refusals: Map<string, number>;
  /** Micro-ops that were in them. */
  readonly met: Set<string>;
}

interface Function {
  readonly name: string;
  readonly compiled: Compiled;
  readonly leaves: boolean;
}

const ROWS = 10;
/** Micro-ops of a run. */
const MOST = 2000;

export function checkSequence(dice: Dice, sequence: Sequence, counts: Counts): string | null {
  const functions = [...functionsOf(sequence, true, counts), ...functionsOf(sequence, false, counts)];
  for (let row = 0; row < ROWS; row++) {
    const makers = row === 0 ? sequence : chosen(dice, sequence);
    const expected = interpret(sequence.trace.ops, start(makers), 0, MOST);
    if (expected === null) continue;
    counts.rows++;
    for (const each of functions) {
      const turn = each.leaves ? dice.below(200) : 0;
      const found = run(each, sequence, start(makers), turn, counts);
      if (!isSame(expected, found)) return `${each.name}${each.leaves ? `, turn ${turn}` : ''}, on ${namesOf(makers)}\n  expected ${shown(expected)}\n  found    ${shown(found)}`;
    }
  }
  return null;
}

// ---------------------------------------------------------------- values

type Makers = Pick<Sequence, 'locals' | 'iterator'>;

function start({ locals, iterator }: Makers): Frame {
  return begin(locals.map(({ make }) => make()), iterator.map(({ make }) => make()));
}

/** Of the types that the sequence was made by, mostly. */
function chosen(dice: Dice, { locals, iterator }: Sequence): Makers {
  return {
    locals: locals.map((maker) => (dice.seldom(8) ? dice.one(OBJECTS) : dice.one(valuesOf(maker.type)))),
    iterator: iterator.map((maker) => dice.one(iteratorsLike(maker))),
  };
}

// ---------------------------------------------------------------- functions

/** Left where its checks fail, and one that is left at any check. */
function functionsOf({ trace }: Sequence, isOptimised: boolean, counts: Counts): Function[] {
  const before = { ...settings };
  settings.optimise = isOptimised;
  const executor = makeExecutor(trace, optimise(trace), null);
  if (executor.ops.some(isFoldedFloat)) return [];
  const functions = [false, true].flatMap((leaves): Function[] => {
    settings.leaveInTurn = leaves;
    const made = compileTrace(executor);
    if (typeof made === 'string') {
      counts.refusals.set(made, (counts.refusals.get(made) ?? 0) + 1);
      return [];
    }
    counts.functions++;
    for (const { uop } of executor.ops) counts.met.add(uop);
    return [{ name: `${isOptimised ? 'optimised' : 'as recorded'}: ${listing(executor)}`, compiled: made.compiled, leaves }];
  });
  Object.assign(settings, before);
  return functions;
}

/** Computed from constants by the optimiser, it is the same object in every round, which the micro-ops as recorded would not make it. */
function isFoldedFloat({ uop, operands }: TraceOp): boolean {
  return uop.startsWith('_LOAD_CONST_INLINE') && operands[0] !== null && is_float(operands[0]!) && !CONSTANTS.includes(operands[0]!);
}

function listing({ ops, top }: Executor): string {
  return ops.map(({ uop, oparg, start }, position) => `${position === top ? '\n    loop ' : ''}${start}:${uop}(${oparg})`).join(' ');
}

/** Where the function leaves, tier 1 goes on: here, the micro-ops as they were recorded. */
function run({ compiled }: Function, { trace: { ops } }: Sequence, frame: Frame, turn: number, counts: Counts): End | null {
  counts.runs++;
  const ending = compiled.run(frame, turn);
  if (ending.kind === 'raised') return raisedAt(frame, frame.pc, ending.error);
  if (ending.kind === 'elsewhere' || ending.kind === 'returned') throw new Error('no instruction of these enters a frame');
  const end = leftBy(frame, ending.exit);
  const from = placeOf(ops, ending.exit.pc);
  if (from < 0) counts.whole++;
  return from < 0 ? end : interpret(ops, frame, from, MOST);
}

/** The first micro-op of the instruction there; -1: none, the sequence is left. */
function placeOf(ops: readonly TraceOp[], pc: number): number {
  return ops.findIndex(({ start, size, uop }) => start === pc && (size > 0 || uop === '_CHECK_VALIDITY'));
}

// ---------------------------------------------------------------- differences

function isSame(a: End, b: End | null): boolean {
  return b !== null && a.kind === b.kind && a.pc === b.pc && alike(rootsOf(a), rootsOf(b));
}

function rootsOf(end: End): unknown[] {
  return end.kind === 'raised' ? [...end.slots, end.error] : [...end.slots];
}

function shown(end: End | null): string {
  return end === null ? 'something that takes too long' : `${end.kind} at ${end.pc}: ${picture(rootsOf(end))}`;
}

function namesOf({ locals, iterator }: Makers): string {
  return [...locals.map(({ name }, index) => `${LOCALS[index]} = ${name}`), ...iterator.map(({ name }) => `for in ${name}`)].join(', ');
}
