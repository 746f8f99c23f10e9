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
import { Spills, type ExitPlan, type Place, type Local, type Piece, type Plan } from '../../../runtime/jit/plan.ts';
import { Frame, reserveStack, stack } from '../../../runtime/objects/machine/frame.ts';
import { builtin } from '../../../runtime/objects/calls/native.ts';
import { newModule } from '../../../runtime/objects/module.ts';
import { thread } from '../../../runtime/objects/machine/thread.ts';
import type { Exit, TraceOp } from '../../../runtime/optimizer/trace.ts';
import { compileProgram } from '../../../runtime/vm.ts';
import { product, sifted, sizeOf } from '../optimizer/soundness/product.ts';
import { isCore, isRepresentative, maker, valuesOf, type Maker } from '../optimizer/soundness/values.ts';
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

/** By slot: what the instructions in front give it, or what it knows by identity, and some others. */
const GIVEN: Readonly<Record<string, readonly RegExp[]>> = {
  _CALL_REAL: [/^abs$|^math|^len$/, /./, /./],
  _CHECK_CALL_REAL: [/^abs$|^math|^len$|^1$/, /^NULL|^1$/, /^1\.5$|^1$|^"x"/],
  _CHECK_CALL_REAL__2: [/^abs$|^math|^len$|^1$/, /^NULL/, /^1\.5$/],
  _CHECK_CALL_REAL_OF_INT: [/^abs$|^math|^1$/, /^NULL|^1$/, /^1\.5$|^1$|^2\*\*6|^2\*\*3/],
  _CHECK_CALL_REAL_OF_INT__2: [/^abs$|^math|^1$/, /^NULL/, /^1$/],
  _CHECK_CALL_LEN: [/^len$|^int$|^1$/, /^NULL|^1$/, /^\[\]$|^1$/],
  _CHECK_CALL_LEN__2: [/^len$|^int$|^1$/, /^NULL/, /^\[\]$/],
  _CHECK_CALL_LIST_APPEND: [/^list\.append$|^len$|^1$/, /^\[|^NULL|^\(7/, /^1$/],
  _CHECK_CALL_LIST_APPEND__2: [/^list\.append$|^len$|^1$/, /^\[\]/, /^1$/],
  _LEN_TUPLE: [/^len$/, /./, /^\(|^\[/],
  _LIST_APPEND_CALLED: [/^list\.append$/, /./, /^[01]$|^"x"/],
  _CHECK_CALL_RANGE_1: [/^range$|^int$/, /^NULL|^1$/, /^-?[01]$|^2\*\*|^1\.5/],
  _CHECK_CALL_RANGE_1__2: [/^range$|^int$/, /^NULL/, /^1$/],
  _CHECK_CALL_RANGE_2: [/^range$|^int$/, /^NULL|^1$/, /^-?[01]$|^2\*\*[36]|^1\.5/, /^-?[01]$|^2\*\*[36]|^1\.5/],
  _CHECK_CALL_RANGE_3: [/^range$|^int$/, /^NULL/, /^-?[01]$|^2\*\*6|^1\.5/, /^-?[01]$|^2\*\*6/, /^-?[01]$|^2\*\*6|^1\.5/],
  _CHECK_CALL_RANGE_3__1: [/^NULL|^1$/, /^1$/, /^1$/, /^1$/],
  _CHECK_CALL_RANGE_3__2: [/^range$|^int$/, /^NULL/, /^1$/, /^1$/, /^1$/],
  _CHECK_CALL_RANGE_2__2: [/^range$|^int$/, /^NULL/, /^1$/, /^1$/],
  _NEW_RANGE_ITERATOR_1: [/^range$/, /./, /^-?[01]$|^-?2\*\*30|^2\*\*53 - 1/],
  _NEW_RANGE_ITERATOR_2: [/^range$/, /./, /^-?[01]$|^-?2\*\*30|^2\*\*53 - 1/, /^-?[01]$|^-?2\*\*30|^2\*\*53 - 1/],
  _NEW_RANGE_ITERATOR_3: [/^range$/, /./, /^-?[01]$|^-?2\*\*30|^2\*\*53 - 1/, /^-?[01]$|^2\*\*53 - 1/, /^-?[01]$|^-?2\*\*30/],
  _CHECK_CALL_BOUND_METHOD_EXACT_ARGS: [/^full\(\)\.method$|^two$/, /^NULL|^1$/],
  _LOAD_ATTR_MODULE: [/^module/],
  _CHECK_METHOD_VERSION: [/^full\(\)\.method$|^two|^1$/, /^NULL|^1$/],
  _CHECK_METHOD_VERSION__3: [/^full\(\)\.method$|^two/, /^NULL/],
  _CHECK_METHOD_VERSION__4: [/^full\(\)\.method$|^two/, /^NULL/],
  _EXPAND_METHOD: [/^full\(\)\.method$|^two/, /^NULL/],
  _INIT_CALL_BOUND_METHOD_EXACT_ARGS: [/^full\(\)\.method$|^two/, /^NULL/],
  _NEW_INSTANCE: [/^plain\(\)$/],
  _NEW_INSTANCE_NAMED: [/^plain\(\)$/],
  _SET_FUNCTION_ATTRIBUTE: [/^\(7,\)$|^\(\)$/, /^two$|^defaults$/],
  _CALL_LIST_APPEND: [/^list\.append$|^len$|^1$/, /^\[|^popped|^Items|^NULL|^\(7/, /^[01]$|^"x"/],
  _CALL_BUILTIN_CLASS: [/^int$|^list$|^tuple$|^len$/, /^NULL|^1$/],
  _CALL_BUILTIN_FAST: [/^divmod$|^isinstance$|^abs$/, /^NULL|^1$/],
  _CALL_BUILTIN_FAST_WITH_KEYWORDS: [/^min$|^abs$/, /^NULL|^1$/],
  _CALL_BUILTIN_O: [/^abs$|^len$|^divmod$/, /^NULL|^1$/],
  _CALL_ISINSTANCE: [/^isinstance$|^len$/, /^NULL|^1$/, /^1$|^"x"/, /^int$|^\(int|^1$/],
  _CALL_LEN: [/^len$|^abs$/, /^NULL|^"x"|^1$/, /^"x"|^1$|^\[\]/],
  _CALL_METHOD_DESCRIPTOR_FAST: [/^dict\.get$|^str\.join$/, /^NULL|^\{1|^1$/],
  _CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS: [/^str\.split$|^str\.join$/, /^NULL|^"|^1$/],
  _CALL_METHOD_DESCRIPTOR_NOARGS: [/^str\.upper$|^str\.join$/, /^NULL|^"|^1$/],
  _CALL_METHOD_DESCRIPTOR_O: [/^str\.join$|^list\.append$|^str\.upper$/, /^NULL|^"|^\[1\]|^1$/],
  _CALL_NATIVE: [/^abs$|^str\.upper$|^two$/, /^NULL|^"x"|^1$/],
  _CALL_STR_1: [/^str$|^int$/, /^NULL|^1$/, /./],
  _STORE_SLICE: [/^\[1\]$|^\(7|^1$|^Items/, /^\[1\]$|^\[\]$|^popped|^Items|^1$/, /^None$|^1$|^"x"/, /^None$|^1$|^0$|^-1$/],
  _CALL_TYPE_1: [/^type$|^int$|^1$/, /^NULL|^1$/, /./],
};
/** In a run. */
const OTHERS = /^1$|^"x"$|^NULL$|^\("x", "y"\)$/;
/** Which ints are given to too. */
const half = builtin(newModule('math'), 'half(x, /)', (x: Slot) => x as never);
half.code.real = { compute: (x) => x / 2, takesInts: true };
const REAL: Maker = { name: 'math.half', type: 'object', make: () => half };
const items = (count: number): string => Array.from({ length: count }, (_, at) => `${at}, `).join('');
/** Of as many items as the operand says. */
const FILLED: Readonly<Record<string, (oparg: number) => Maker>> = {
  _UNPACK_EX_TUPLE: (oparg) => maker(`(${items((oparg & 255) + 2)})`),
  _UNPACK_SEQUENCE_LIST: (oparg) => maker(`[${items(oparg)}]`),
  _UNPACK_SEQUENCE_TUPLE: (oparg) => maker(`(${items(oparg)})`),
};

const CODE = compileProgram('f(1, 2, 3, 4, 5, 6, 7, 8)', '<string>');
const exitNumber = (id: number): Exit => ({ id, code: CODE, pc: 0, depth: 0, frame: 0, restores: 0, isBranch: false, isEnd: false, isUnfit: false, taken: 0, tryAt: Infinity, executor: null, refusal: null });
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
  const recorded = { code: CODE, globals: null as never, builtins: null as never, depth: 0, pc: 0 };
  const slots: (Place | null)[] = [];
  outputs.forEach((place, index) => {
    if (place !== null) slots[CODE.nlocalsplus + stencil.outputsAt(op.oparg)[index]!] = spills.placeOf(place);
  });
  for (let slot = 0; slot < slots.length; slot++) slots[slot] ??= null;
  const exit = (id: number, written: ExitPlan['frames'][number]['slots']): ExitPlan => ({ exit: exitNumber(id), executor: null as never, isBudget: false, frames: [{ recorded, callee: null, waits: null, slots: written }] });
  return { labels: ['leave'], pieces, locals: counts, exits: [exit(0, []), exit(1, slots)], calls: [], invocations: [], constants: [], sites: [], worlds: [], entry: null, needs: new Map(), depth: 1 };
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
  const given = GIVEN[uop];
  if (given !== undefined) return slots.map((makers, slot) => (slot === 0 ? [...makers, REAL] : makers).filter(({ name }) => (given[slot] ?? OTHERS).test(name)));
  const filled = FILLED[uop]?.(oparg);
  if (filled !== undefined) return slots.map((makers) => [...makers, filled]);
  if (slots.length > 3) return slots.map(twoOf);
  return sifted(slots, slots.length < 2 || sizeOf(slots) <= MOST_COMBINED ? () => true : slots.length === 2 ? isRepresentative : isCore);
}

/** For a run of many slots: other values in each. */
function twoOf(makers: readonly Maker[], slot: number): readonly Maker[] {
  const core = makers.filter(isCore);
  return [core[(2 * slot) % core.length]!, core[(2 * slot + 1) % core.length]!];
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
function operandsOf(uop: string, { oparg: only }: Stencil): readonly { readonly oparg: number; readonly operands: readonly number[] }[] {
  const { caches } = UOP_SIGNATURES[uop]!;
  const opargs = only !== null ? [only] : uop.startsWith('_COMPARE') ? [18, 42, 72, 103, 132, 148, 172] : /^_LIST_APPEND$|^_LIST_EXTEND$|^_SET_ADD$/.test(uop) ? [1, 2] : uop === '_SET_FUNCTION_ATTRIBUTE' ? [1] : [0, 1, 2];
  return opargs.flatMap((oparg) => [0, 1].map((value) => ({ oparg, operands: caches.map(() => value) })).slice(0, caches.length === 0 ? 1 : 2));
}

/** Cases in which one of a micro-op's stencils did not leave. */
const wentOn = new Map<string, number>();

describe('stencils', () => {
  for (const [uop, stencils] of Object.entries(STENCILS)) {
    test.each(stencils.map((stencil) => ({ stencil, forms: [...(stencil.oparg === null ? [] : [`oparg ${stencil.oparg}`]), ...stencil.inputs].join(', ') })))(`${uop} ($forms)`, ({ stencil }) => {
      const went = { count: 0 };
      const found: string[] = [];
      for (const { oparg, operands } of operandsOf(uop, stencil)) {
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
      expect(went.count > 0 || ONLY_LEAVE.has(uop) || stencil.declines).toBe(true);
      wentOn.set(uop, (wentOn.get(uop) ?? 0) + went.count);
    });
  }

  test('those that decline do so for some values only', () => {
    const declining = Object.keys(STENCILS).filter((uop) => STENCILS[uop]!.some(({ declines }) => declines));
    expect(declining.filter((uop) => (wentOn.get(uop) ?? 0) === 0)).toEqual([]);
  });
});

/** Class and keys versions are never the 0 and 1 that are tried here. */
const ONLY_LEAVE = new Set(['_GUARD_TYPE_VERSION', '_GUARD_KEYS_VERSION', '_CHECK_METHOD_VERSION', '_CHECK_METHOD_VERSION__1', '_CHECK_METHOD_VERSION__4', '_CHECK_CALL_BOUND_METHOD_EXACT_ARGS__1']);
