/**
 * Every instruction and every micro-op, over a repeatable choice of values and operands: what traces do is what tier 1 does, and what the optimiser
 * believes is true. `product.test.ts` has all combinations where they are not too many. See README.md.
 */
import { describe, expect, test } from 'vitest';
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import { bareUops, checkBare, uopsOfForms } from './bare.ts';
import { Anew } from './bench.ts';
import { casesOf, localsOf, testedInstructions } from './cases.ts';
import { Checker, newLedger } from './check.ts';
import { runControl } from './control.ts';
import { expectNoFailures } from './expect.ts';
import { cleanUp } from './state.ts';

const ledger = newLedger();

describe('an instruction and its micro-ops do the same, and the abstract cases hold', () => {
  test.each(testedInstructions())('%s', (instruction) => {
    for (const { recipe, number } of casesOf(instruction)) {
      const checker = new Checker(ledger, recipe, new Anew(recipe, localsOf(number), number % 11 === 0));
      const expected = checker.agree();
      if (expected !== null) checker.beside(expected);
      cleanUp();
    }
    expectNoFailures(ledger.failures);
  });
});

/** They begin, go round and leave traces. */
const CONTROL = ['_START_EXECUTOR', '_JUMP_TO_TOP', '_EXIT_TRACE', '_LEAVE_FRAME', '_DEOPT'];
/** It looks at frames that wait. */
const OF_SEVERAL_FRAMES = ['_LOAD_BELOW'];

describe('the abstract case of a micro-op that stands in traces alone holds', () => {
  test.each(bareUops().filter((uop) => ![...CONTROL, ...OF_SEVERAL_FRAMES].includes(uop)))('%s', (uop) => {
    checkBare(ledger, uop);
    expectNoFailures(ledger.failures);
  });
});

describe('a trace by itself', () => {
  test('goes round until a check fails, and leaves what the check found', () => {
    expect(runControl(['_GUARD_BOUND', '_POP_TOP', '_JUMP_TO_TOP'], ['NULL', '1', '"x"', '[1]'], ledger)).toEqual({ left: ['NULL'], rounds: 3 });
  });

  test('leaves at its end', () => {
    expect(runControl(['_POP_TOP', '_EXIT_TRACE'], ['1', '"x"'], ledger)).toEqual({ left: ['1'], rounds: 0 });
  });

  test('leaves in front of a return', () => {
    expect(runControl(['_LEAVE_FRAME', '_POP_TOP'], ['1', '"x"'], ledger)).toEqual({ left: ['1', '"x"'], rounds: 0 });
  });

  test('leaves where it cannot go on, with nothing done', () => {
    expect(runControl(['_DEOPT', '_POP_TOP'], ['1', '"x"'], ledger)).toEqual({ left: ['1', '"x"'], rounds: 0 });
  });
});

const NOT_PASSED: Readonly<Record<string, string>> = {
  _LOAD_BELOW: 'looks at a frame that waits, and here there is one alone: lockstep.test.ts has it',
  _RUN_FRAME: 'leaves in front of the call: only compiled code runs the callee',
  _YIELD_VALUE: 'suspends a generator, and here there is none: lockstep.test.ts has it',
};

describe('what no case executes to its end', () => {
  test('is known by name, with the reason', () => {
    expect(Object.keys(UOP_FUNCTIONS).filter((uop) => !ledger.passed.has(uop) && !uopsOfForms().has(uop))).toEqual(Object.keys(NOT_PASSED));
  });

  test('among instructions too', () => {
    const traced = Object.keys(EXPANSIONS).filter((name) => EXPANSIONS[name]!.kind === 'traced');
    expect(traced.filter((name) => !ledger.members.has(name))).toEqual(['YIELD_VALUE']);
  });
});
