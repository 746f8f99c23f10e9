/** Micro-ops that say where a trace goes, in a trace of nothing else. */
import { stack } from '../../../../runtime/objects/machine/frame.ts';
import { execute } from '../../../../runtime/optimizer/execute.ts';
import { bareOp } from '../../../../runtime/optimizer/expand.ts';
import { UOPS } from '../../../../generated/metadata/uops.ts';
import type { Executor, TraceOp } from '../../../../runtime/optimizer/trace.ts';
import { Anew } from './bench.ts';
import { exitOf, type Ledger } from './check.ts';
import { localsOf } from './cases.ts';
import { cleanUp } from './state.ts';
import { valuesOf } from './values.ts';

/** Each leaves with as many slots as there are then. What is left on the stack, and how often it went round. */
export function runControl(uops: readonly string[], values: readonly string[], { passed }: Ledger): { readonly left: readonly string[]; readonly rounds: number } {
  const inputs = values.map((wanted) => valuesOf('object?').find(({ name }) => name === wanted)!);
  const state = new Anew({ instruction: 'NOP', oparg: 0, following: 0, seeds: inputs, inputs, isTwice: false }, localsOf(0), true).of();
  const { frame } = state;
  const ops = ['_START_EXECUTOR', ...uops].map((uop): TraceOp => {
    // The exit of a loop's check is the same each time round; here it tells where the stack was.
    const op = bareOp(uop, state.site, UOPS[uop]!.properties.length === 0 ? null : exitOf(state));
    return { ...op, run: (at, call) => {
      passed.set(uop, (passed.get(uop) ?? 0) + 1);
      if (op.exit !== null) Object.assign(op.exit, { depth: at.sp - at.base - at.code.nlocalsplus });
      return op.run(at, call);
    } };
  });
  const executor = { ops, exits: [], top: 1, compiled: null, valid: true, entered: 0, rounds: 0, turn: 0 } as unknown as Executor;
  execute(executor, frame);
  const bottom = frame.base + frame.code.nlocalsplus;
  const left = stack.slice(bottom, frame.sp).map((value) => inputs[state.inputs.indexOf(value)]!.name);
  cleanUp();
  return { left, rounds: executor.rounds };
}
