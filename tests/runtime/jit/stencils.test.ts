/**
 * Every stencil beside the micro-op that it is a stencil of: where it does not leave, both leave the same on the stack and do the same to the
 * objects they are given. It may leave where the micro-op goes on (an int beyond the safe ones), and has done nothing then.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UOPS } from '../../../generated/metadata/uops.ts';
import { UOP_SIGNATURES } from '../../../generated/metadata/signatures.ts';
import { CONVERSIONS, STENCILS, type Representation, type Stencil } from '../../../generated/stencils/stencils.ts';
import { UOP_FUNCTIONS } from '../../../generated/tier2/uops.ts';
import { CLASS_ID, False, list_iterator_new, list_new, None, range_iterator_new, True, tuple_iterator_new, tuple_new, type Slot } from '../../../runtime/heap/index.ts';
import { CompiledTrace } from '../../../runtime/jit/compile.ts';
import { link } from '../../../runtime/jit/link.ts';
import type { ExitPlan, Local, Piece, Plan } from '../../../runtime/jit/plan.ts';
import { Frame, reserveStack, stack } from '../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../runtime/objects/machine/thread.ts';
import { newFloat, newList, newTuple } from '../../../runtime/objects/values.ts';
import type { Exit, TraceOp } from '../../../runtime/optimizer/trace.ts';
import { compileProgram, runSource } from '../../../runtime/vm.ts';
import { picture } from '../optimizer/support/picture.ts';

/** Made anew for each run: what one changes the other must not see. */
type Make = () => Slot;

const INTS = [0, 1, -1, 2, 7, 2 ** 30 - 1, 2 ** 30, -(2 ** 30), -(2 ** 30) - 1, 2 ** 53 - 1, -(2 ** 53 - 1), 2n ** 63n, -(2n ** 64n)];
const FLOATS = [0, -0, 1.5, -2.25, Infinity, -Infinity, NaN, 2 ** 53, 1e308];

const items = (): Slot[] => [10, newFloat(1.5), 'x'];
const listWithRoom = (): Slot => {
  const list = list_new(CLASS_ID.list, 4, 0);
  return list as Slot;
};

const VALUES: Readonly<Record<string, readonly Make[]>> = {
  int: INTS.map((value) => () => value),
  float: FLOATS.map((value) => () => newFloat(value)),
  bool: [() => True, () => False],
  list: [() => newList([]), () => newList(items() as never), listWithRoom],
  tuple: [() => newTuple([]), () => newTuple([1, 2]), () => newTuple(items() as never)],
  range_iterator: [() => range_iterator_new(CLASS_ID.range_iterator, 3, 2, 5), () => range_iterator_new(CLASS_ID.range_iterator, 3, 2, 0)],
  list_iterator: [() => list_iterator_new(CLASS_ID.list_iterator, newList([1, 2]), 1), () => list_iterator_new(CLASS_ID.list_iterator, newList([1]), 1), () => list_iterator_new(CLASS_ID.list_iterator, null, 0)],
  tuple_iterator: [() => tuple_iterator_new(CLASS_ID.tuple_iterator, newTuple([1, 2]), 0), () => tuple_iterator_new(CLASS_ID.tuple_iterator, newTuple([]), 0)],
  instance: [() => instanceOf('Point(1, 2.5)'), () => instanceOf('Point.__new__(Point)')],
};
const ANY: readonly Make[] = [
  ...[0, 1, 7, 2 ** 30, 2 ** 53 - 1].map((value) => () => value), ...[1.5, -0, NaN, 1e308, 0.25, -7.5].map((value) => () => newFloat(value)), ...VALUES['bool']!, ...VALUES['list']!, ...VALUES['tuple']!,
  ...VALUES['instance']!, ...VALUES['range_iterator']!, ...VALUES['list_iterator']!, ...VALUES['tuple_iterator']!, () => None, () => 'text',
];

/** What the guards before a micro-op have made sure of: its iterator has a sequence left, and an item in it. */
const ESTABLISHED: Readonly<Record<string, readonly Make[]>> = {
  _GUARD_NOT_EXHAUSTED_LIST__2: VALUES['list_iterator']!.slice(0, 2),
  _GUARD_NOT_EXHAUSTED_TUPLE__2: VALUES['tuple_iterator']!,
  _ITER_NEXT_LIST: VALUES['list_iterator']!.slice(0, 1),
  _ITER_NEXT_TUPLE: VALUES['tuple_iterator']!.slice(0, 1),
};

let namespace: (expression: string) => Slot;
runSource('class Point:\n    def __init__(self, x, y):\n        self.x = x\n        self.y = y\n', '<string>', { argv: [''], path: [] });
{
  const { mainNamespace } = await import('../../../runtime/vm.ts');
  const { hooks } = await import('../../../runtime/objects/machine/hooks.ts');
  const { dict } = mainNamespace();
  namespace = (expression) => hooks.runCode(hooks.compile(expression, '<string>', 'eval', 0, -1), dict, dict, []);
}

function instanceOf(expression: string): Slot {
  return namespace(expression);
}

const CODE = compileProgram('f(1, 2, 3, 4, 5, 6, 7, 8)', '<string>');
const exitNumber = (id: number): Exit => ({ id, code: CODE, pc: 0, depth: 0, frame: 0, restores: 0, isBranch: false, isEnd: false, taken: 0, tryAt: Infinity, executor: null, refusal: null });
const WASM: Readonly<Record<Representation, string>> = { ref: 'externref', i64: 'i64', f64: 'f64', i32: 'i32' };

/** Loads what the stencil wants from the stack, runs it, and writes back what it makes. */
function planOf(stencil: Stencil, op: TraceOp): Plan {
  const counts = new Map<string, number>();
  const local = (type: string): Local => {
    const index = counts.get(type) ?? 0;
    counts.set(type, index + 1);
    return { type, index };
  };
  const pieces: Piece[] = [];
  const inputs = stencil.inputs.map((form, index) => {
    if (form === null) return null;
    const boxed = local('externref');
    pieces.push({ kind: 'load', to: boxed, slot: CODE.nlocalsplus + stencil.inputsAt(op.oparg)[index]! });
    if (form === 'ref') return boxed;
    const conversion = CONVERSIONS[`ref to ${form}`]!;
    const target = local(WASM[form]);
    pieces.push({ kind: 'stencil', stencil: conversion, inputs: [boxed], outputs: [target], temporaries: conversion.temporaries.map(local), exit: 0, op });
    return target;
  });
  const outputs = stencil.outputs.map((form) => (form === null ? null : local(WASM[form])));
  pieces.push({ kind: 'stencil', stencil, inputs, outputs, temporaries: stencil.temporaries.map(local), exit: 0, op });
  pieces.push({ kind: 'leave', exit: 1 });
  const state = { recorded: { code: CODE, globals: null as never, builtins: null as never, depth: 0 }, callee: null, locals: new Map(), stack: [], waits: null };
  const slots = outputs.flatMap((place, index) => (place === null ? [] : [{ slot: CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!, value: { kind: 'local' as const, local: place } }]));
  const exit = (id: number, written: ExitPlan['frames'][number]['slots']): ExitPlan => ({ exit: exitNumber(id), isBudget: false, frames: [{ state, callee: null, slots: written }] });
  return { pieces, locals: counts, exits: [exit(0, []), exit(1, slots)], calls: [], constants: [], depth: 1 };
}

function frameWith(values: readonly Slot[]): Frame {
  const frame = new Frame();
  frame.code = CODE;
  frame.base = 64;
  reserveStack(128);
  values.forEach((value, index) => (stack[frame.base + CODE.nlocalsplus + index] = value));
  frame.sp = frame.base + CODE.nlocalsplus + values.length;
  return frame;
}

function opOf(uop: string, oparg: number, operands: readonly number[]): TraceOp {
  return { uop, run: UOP_FUNCTIONS[uop]!, oparg, operands, size: 1, pc: 0, start: 0, depth: 0, instruction: '', frame: 0, exit: null, saves: 0, movesFrame: false, entered: null };
}

/** All combinations of the makers, or so many of them drawn at random (always the same ones). */
function combinations(choices: readonly (readonly Make[])[], most: number): (readonly Make[])[] {
  const total = choices.reduce((product, each) => product * each.length, 1);
  if (total > most) return fc.sample(fc.tuple(...choices.map((each) => fc.constantFrom(...each))), { numRuns: most, seed: 1 });
  return choices.reduce<Make[][]>((rows, each) => rows.flatMap((row) => each.map((make) => [...row, make])), [[]]);
}

function choicesOf(uop: string, oparg: number): (readonly Make[])[] {
  return UOP_SIGNATURES[uop]!.inputs.flatMap(({ type, size }) => Array.from({ length: size(oparg) }, () => ESTABLISHED[uop] ?? VALUES[type.replace('?', '')] ?? ANY));
}

/** Null, or how the stencil and the micro-op differ; `went` counts the cases in which the stencil did not leave. */
function difference(stencil: Stencil, trace: CompiledTrace, op: TraceOp, makes: readonly Make[], went: { count: number }): string | null {
  const mine = makes.map((make) => make());
  const theirs = makes.map((make) => make());
  const frame = frameWith(mine);
  thread.frame = frame;
  const ending = trace.run(frame);
  const made = stencil.outputs.map((form, index) => (form === null ? null : stack[frame.base + CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!]!));
  if (ending.kind !== 'exit') return `it ended by ${ending.kind}`;
  const before = picture(makes.map((make) => make()));
  if (ending.exit.id === 0) return picture(mine) === before ? null : 'it left after it had changed something';
  went.count++;
  const other = frameWith(theirs);
  thread.frame = other;
  if (op.run(other, op) !== other) return `the micro-op leaves on ${before}`;
  const expected = stencil.outputs.map((form, index) => (form === null ? null : stack[other.base + CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!]!));
  const [got, wanted] = [picture([made, mine]), picture([expected, theirs])];
  return got === wanted ? null : `on ${before}\n  stencil  ${got}\n  micro-op ${wanted}`;
}

/** Operands that decide something: the comparisons of COMPARE_OP, slots of instances. */
function operandsOf(uop: string): readonly { readonly oparg: number; readonly operands: readonly number[] }[] {
  const { caches } = UOP_SIGNATURES[uop]!;
  const opargs = uop.startsWith('_COMPARE') ? [18, 42, 72, 103, 132, 148, 172] : uop === '_LIST_APPEND' ? [1, 2] : [0, 1, 2];
  return opargs.flatMap((oparg) => [0, 1].map((value) => ({ oparg, operands: caches.map(() => value) })).slice(0, caches.length === 0 ? 1 : 2));
}

describe('stencils', () => {
  for (const [uop, stencils] of Object.entries(STENCILS)) {
    test.each(stencils.map((stencil) => ({ stencil, forms: stencil.inputs.join(', ') })))(`${uop} ($forms)`, ({ stencil }) => {
      const went = { count: 0 };
      const found: string[] = [];
      for (const { oparg, operands } of operandsOf(uop)) {
        if (UOPS[uop]!.popped(oparg) < 0) continue;
        const op = opOf(uop, oparg, operands);
        const plan = planOf(stencil, op);
        const trace = new CompiledTrace({ valid: true }, plan, link(plan, uop));
        for (const makes of combinations(choicesOf(uop, oparg), 700)) {
          const differs = difference(stencil, trace, op, makes, went);
          if (differs !== null) found.push(`${uop} ${oparg} ${operands.join()}: ${differs}`);
        }
      }
      expect(found.slice(0, 3)).toEqual([]);
      expect(went.count > 0 || ONLY_LEAVE.has(uop)).toBe(true);
    });
  }
});

/** Class and keys versions are never the 0 and 1 that are tried here. */
const ONLY_LEAVE = new Set(['_GUARD_TYPE_VERSION', '_GUARD_KEYS_VERSION', '_CHECK_METHOD_VERSION__1', '_CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1']);
