/** Random programs print the same in every mode. `RANDOM_PROGRAMS=100-300` takes others than those that are always run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomesOf, type Ending } from '../../support/batch.ts';
import { TIER_1, TRACED } from '../../support/modes.ts';
import { randomProgram } from './random/programs.ts';

const [FIRST, LAST] = (process.env['RANDOM_PROGRAMS'] ?? '1-24').split('-').map(Number) as [number, number];
const PATIENCE = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'trefoil-random-'));
const programs = Array.from({ length: LAST - FIRST + 1 }, (_, index) => join(folder, `program-${FIRST + index}.py`));
let expected: Map<string, Ending>;

beforeAll(async () => {
  programs.forEach((path, index) => writeFileSync(path, randomProgram(FIRST + index)));
  expected = await outcomesOf(programs, TIER_1, (_, { status }) => status === 0);
}, PATIENCE);

afterAll(() => rmSync(folder, { recursive: true }));

describe('random programs', () => {
  test('run to their end', () => {
    expect([...expected.values()].filter(({ status }) => status !== 0)).toEqual([]);
  });

  test.each(TRACED)('$name', async (mode) => {
    const found = await outcomesOf(programs, mode, (program, ending) => JSON.stringify(ending) === JSON.stringify(expected.get(program)));
    for (const program of programs) expect({ program, ...found.get(program) }).toEqual({ program, ...expected.get(program) });
  }, PATIENCE);
});
