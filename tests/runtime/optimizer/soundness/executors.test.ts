/**
 * Instructions in traces as the optimiser makes them, over values of the types that a trace was made for and of others: what was removed, replaced
 * and folded does what tier 1 does, in the micro-op interpreter and as a function of stencils, and other values are kept out.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { testedInstructions } from './cases.ts';
import { expectNoFailures } from './expect.ts';
import { Laboratory } from './laboratory.ts';

const PATIENCE = 180_000;
const laboratory = new Laboratory();
const seen = { rows: 0, compiled: 0, refusals: new Set<string>() };

describe('in an optimised trace, an instruction does twice what tier 1 does twice', () => {
  test.each(testedInstructions())('%s', async (instruction) => {
    const { failures, rows, compiled, refusals } = await laboratory.ask({ what: 'executors', instruction });
    seen.rows += rows;
    seen.compiled += compiled;
    for (const refusal of refusals) seen.refusals.add(refusal);
    expectNoFailures(failures);
  }, PATIENCE);

  test('and none of these traces goes without a function of stencils', () => {
    expect(seen.compiled).toBeGreaterThan(0);
    expect([...seen.refusals]).toEqual([]);
  });
});

afterAll(() => {
  laboratory.close();
  console.log(`${seen.rows} rows, ${seen.compiled} functions of stencils`);
});
