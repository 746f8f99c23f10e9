/**
 * Every stencil beside the micro-op that it is a stencil of: where it does not leave, both leave the same on the stack and do the same to the
 * objects they are given. It may leave where the micro-op goes on (an int beyond the safe ones), and has done nothing then.
 */
import { describe, expect, test } from 'vitest';
import { UOPS } from '../../../generated/metadata/uops.ts';
import { UOP_SIGNATURES } from '../../../generated/metadata/signatures.ts';
import { CONVERSIONS, STENCILS, type Representation, type Stencil } from '../../../generated/stencils/stencils.ts';
import { UOP_FUNCTIONS } from '../../../generated/tier2/uops.ts';
import type { Slot } from '../../../runtime/heap/index.ts';
import { CompiledTrace } from '../../../runtime/jit/compile.ts';
import { link } from '../../../runtime/jit/link.ts';
import { Spills, type ExitPlan, type Local, type Piece, type Plan } from '../../../runtime/jit/plan.ts';
import { Frame, reserveStack, stack } from '../../../runtime/objects/machine/frame.ts';
import { thread } from '../../../runtime/objects/machine/thread.ts';
import type { Exit, TraceOp } from '../../../runtime/optimizer/trace.ts';
import { compileProgram } from '../../../runtime/vm.ts';
import { product, sifted, sizeOf } from '../optimizer/soundness/product.ts';
import { isCore, isRepresentative, valuesOf, type Maker } from '../optimizer/soundness/values.ts';
import { alike } from '../optimizer/support/alike.ts';
import { picture } from '../optimizer/support/picture.ts';

/** What the guards before a micro-op have made sure of: its iterator has a sequence left, and an item in it; its instance has the two slots that are tried. */
const ESTABLISHED: Readonly<Record<string, RegExp>> = {
  _GUARD_NOT_EXHAUSTED_LIST__2: /^moved/,
  _GUARD_NOT_EXHAUSTED_TUPLE__2: /^moved|^advanced\(\(5,\), 1\)/,
  _ITER_NEXT_LIST: /^moved\(\[1, 2\], [01]\)/,
  _ITER_NEXT_TUPLE: /^moved\(\(5, 6\), 0\)/,
  _LOAD_ATTR_INSTANCE_VALUE: /^full|^disordered/,
};

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
  const target = 0;
  const spills = new Spills();
  const pieces: Piece[] = [{ kind: 'block', label: target }];
  const inputs = stencil.inputs.map((form, index) => {
    if (form === null) return null;
    const boxed = local('externref');
    pieces.push({ kind: 'load', to: boxed, slot: CODE.nlocalsplus + stencil.inputsAt(op.oparg)[index]! });
    if (form === 'ref') return boxed;
    const conversion = CONVERSIONS[`ref to ${form}`]!;
    const unboxed = local(WASM[form]);
    pieces.push({ kind: 'stencil', stencil: conversion, inputs: [boxed], outputs: [unboxed], temporaries: conversion.temporaries.map(local), exit: 0, target, op });
    return unboxed;
  });
  const outputs = stencil.outputs.map((form) => (form === null ? null : local(WASM[form])));
  pieces.push({ kind: 'stencil', stencil, inputs, outputs, temporaries: stencil.temporaries.map(local), exit: 0, target, op });
  pieces.push({ kind: 'leave', exit: 1, target }, { kind: 'end' }, { kind: 'spill', spills }, { kind: 'return' });
  const state = { recorded: { code: CODE, globals: null as never, builtins: null as never, depth: 0, pc: 0 }, callee: null, locals: new Map(), stack: [], waits: null };
  const slots = outputs.flatMap((place, index) => (place === null ? [] : [{ slot: CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!, value: { kind: 'spilled' as const, type: place.type, at: spills.placeOf(place) } }]));
  const exit = (id: number, written: ExitPlan['frames'][number]['slots']): ExitPlan => ({ exit: exitNumber(id), executor: null as never, isBudget: false, frames: [{ state, callee: null, slots: written }] });
  return { labels: ['leave'], pieces, locals: counts, exits: [exit(0, []), exit(1, slots)], calls: [], invocations: [], constants: [], sites: [], worlds: [], entry: null, depth: 1 };
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

/** The edge values of the soundness tests: all of them where they are few, the representatives for two slots, the core for more. */
function choicesOf(uop: string, oparg: number): (readonly Maker[])[] {
  const slots = UOP_SIGNATURES[uop]!.inputs.flatMap(({ type, size }) => Array.from({ length: size(oparg) }, () => [...new Set(valuesOf(type))]));
  const established = ESTABLISHED[uop];
  if (established !== undefined) return slots.map((makers) => makers.filter(({ name }) => established.test(name)));
  return sifted(slots, slots.length < 2 || sizeOf(slots) <= MOST_COMBINED ? () => true : slots.length === 2 ? isRepresentative : isCore);
}

const MOST_COMBINED = 1000;

/** Null, or how the stencil and the micro-op differ; `went` counts the cases in which the stencil did not leave. */
function difference(stencil: Stencil, trace: CompiledTrace, op: TraceOp, makes: readonly Maker[], went: { count: number }): string | null {
  const mine = makes.map(({ make }) => make());
  const theirs = makes.map(({ make }) => make());
  const frame = frameWith(mine);
  thread.frame = frame;
  const ending = trace.run(frame, 0);
  const made = stencil.outputs.map((form, index) => (form === null ? null : stack[frame.base + CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!]!));
  if (ending.kind !== 'exit') return `it ended by ${ending.kind}`;
  const names = makes.map(({ name }) => name).join(', ');
  if (ending.exit.id === 0) return alike(mine, theirs) ? null : `on ${names} it left after it had changed something`;
  went.count++;
  const other = frameWith(theirs);
  thread.frame = other;
  if (op.run(other, op) !== other) return `the micro-op leaves on ${names}`;
  const expected = stencil.outputs.map((form, index) => (form === null ? null : stack[other.base + CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!]!));
  return alike([made, mine], [expected, theirs]) ? null : `on ${names}\n  stencil  ${picture([made, mine])}\n  micro-op ${picture([expected, theirs])}`;
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
        const trace = new CompiledTrace([], plan, link(plan, uop));
        for (const makes of product(choicesOf(uop, oparg))) {
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
