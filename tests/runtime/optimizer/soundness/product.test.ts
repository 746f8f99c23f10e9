/**
 * Every micro-op that an instruction with a product has, over all combinations of the edge values of what it finds (`product.ts` has the rule): the
 * body of tier 1 and the micro-ops do the same, the abstract cases hold, a pure one changes nothing.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { EXPANSIONS } from '../../../../generated/metadata/expansion.ts';
import { uopsOf } from './bare.ts';
import { testedInstructions } from './cases.ts';
import { expectNoFailures } from './expect.ts';
import { Laboratory } from './laboratory.ts';
import { opargsOf } from './operands.ts';
import { extentOf } from './product.ts';

const PATIENCE = 180_000;
const laboratory = new Laboratory();
const passed = new Map<string, number>();
let rows = 0;

const hasProduct = (instruction: string): boolean => opargsOf(instruction).some((oparg) => extentOf(instruction, oparg) !== 'none');

describe('over the product of edge values, an instruction and its micro-ops do the same and the abstract cases hold', () => {
  test.each(testedInstructions().filter(hasProduct))('%s', async (instruction) => {
    const found = await laboratory.ask({ what: 'product', instruction });
    rows += found.rows;
    for (const [uop, times] of found.passed) passed.set(uop, (passed.get(uop) ?? 0) + times);
    expectNoFailures(found.failures);
  }, PATIENCE);
});

/** They take more slots than a product of values can fill, or certain values in many: `soundness.test.ts` has samples of them. */
const SAMPLED: readonly string[] = ['_DICT_MERGE'];
/** It needs a generator's frame: `lockstep.test.ts` has it in whole programs. */
const IN_PROGRAMS: readonly string[] = ['_YIELD_VALUE'];

test('the micro-ops that no row of a product executes to its end are known by name', () => {
  const ofInstructions = new Set(Object.keys(EXPANSIONS).flatMap(uopsOf));
  expect([...ofInstructions].filter((uop) => !passed.has(uop)).sort()).toEqual([...SAMPLED, ...IN_PROGRAMS]);
});

/** `SOUNDNESS_COUNTS=1` shows how often each micro-op went on. */
const RAREST = 5;

afterAll(() => {
  laboratory.close();
  const counts = [...passed].sort(([, a], [, b]) => a - b);
  const shown = process.env['SOUNDNESS_COUNTS'] === undefined ? counts.slice(0, RAREST) : counts;
  console.log(`${rows} rows; ${counts.length} micro-ops went on, the rarest: ${shown.map(([uop, times]) => `${uop} ${times}`).join(', ')}`);
});
