/**
 * Every micro-op, over edge values of the types that its definition gives it: what traces do is what tier 1 does, and what the optimiser
 * believes is true. See README.md.
 */
import { describe, expect, test } from 'vitest';
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { UOP_FUNCTIONS } from '../../../../generated/tier2/uops.ts';
import { bareUops } from './bare.ts';
import { casesOf, PRODUCTS, productOf, testedInstructions } from './cases.ts';
import { checkBare, checkCase, newLedger } from './check.ts';

/** They begin, go round and leave traces: every program that is traced runs them (tests/modes.test.ts). */
const CONTROL = new Set(['_START_EXECUTOR', '_JUMP_TO_TOP', '_EXIT_TRACE', '_DEOPT']);

const ledger = newLedger();
const BARE_CASES = 60;

/** Fails with what a test has found, and nothing that others have. */
function expectNoFailures(): void {
  const found = [...new Set(ledger.failures.splice(0))];
  if (found.length > 0) expect.fail([`${found.length} failures`, ...found.slice(0, 5)].join('\n'));
}

describe('an instruction and its micro-ops do the same, and the abstract cases hold', () => {
  test.each(testedInstructions())('%s', (instruction) => {
    for (const each of casesOf(instruction)) checkCase(ledger, each);
    expectNoFailures();
  });
});

describe('and that over every pair of numbers', () => {
  test.each(PRODUCTS)('%s %i', (instruction, oparg) => {
    for (const each of productOf(instruction, oparg)) checkCase(ledger, each);
    expectNoFailures();
  });
});

describe('the abstract case of a micro-op that stands in traces alone holds', () => {
  test.each(bareUops().filter((uop) => !CONTROL.has(uop)))('%s', (uop) => {
    for (let number = 0; number < BARE_CASES; number++) checkBare(ledger, uop, number);
    expectNoFailures();
  });
});

const NOT_PASSED: Readonly<Record<string, string>> = {
  _CHECK_PEP_523: 'does nothing: traces leave it out',
  _CHECK_PERIODIC: 'does nothing: traces leave it out',
  _NOP: 'does nothing: traces leave it out',
  _YIELD_VALUE: 'suspends its frame: no trace holds it',
};

describe('what no case executes to its end', () => {
  test('is known by name, with the reason', () => {
    expect(Object.keys(UOP_FUNCTIONS).filter((uop) => !ledger.passed.has(uop) && !CONTROL.has(uop))).toEqual(Object.keys(NOT_PASSED));
  });

  test('among instructions too', () => {
    const traced = Object.keys(EXPANSIONS).filter((name) => EXPANSIONS[name]!.kind === 'traced');
    expect(traced.filter((name) => !ledger.members.has(name))).toEqual([]);
  });
});

