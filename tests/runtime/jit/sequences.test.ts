/**
 * Random sequences of micro-ops, linked as traces are: values in whatever form they have got, conversions, exits, loops. `SEQUENCES=1000-9000` takes others
 * than those that are always run.
 */
import { afterAll, expect, test } from 'vitest';
import { STENCILS } from '../../../generated/stencils/stencils.ts';
import { Dice } from '../optimizer/random/dice.ts';
import { checkSequence, type Counts } from './sequences/check.ts';
import { randomSequence } from './sequences/sequence.ts';

const [FIRST, LAST] = (process.env['SEQUENCES'] ?? '1-600').split('-').map(Number) as [number, number];
const counts: Counts = { rows: 0, functions: 0, runs: 0, whole: 0, refusals: new Map(), met: new Set() };

test('a function does what the micro-ops of its sequence do, wherever it is left', () => {
  const failures: string[] = [];
  for (let seed = FIRST; seed <= LAST; seed++) {
    const dice = new Dice(seed);
    const failure = checkSequence(dice, randomSequence(dice), counts);
    if (failure !== null) failures.push(`SEQUENCES=${seed}-${seed}: ${failure}`);
  }
  if (failures.length > 0) expect.fail([`${failures.length} of ${LAST - FIRST + 1} sequences`, ...failures.slice(0, 3)].join('\n'));
}, 3_600_000);

test.skipIf(process.env['SEQUENCES'] !== undefined)('none of them was refused, and most micro-ops that have stencils were met', () => {
  // What declines most values is left to stencils.test.ts.
  const missing = Object.keys(STENCILS).filter((uop) => !counts.met.has(uop) && !OF_INSTANCES.test(uop) && !STENCILS[uop]!.some(({ declines }) => declines));
  expect({ refusals: [...counts.refusals], missing }).toEqual({ refusals: [], missing: NOT_MET });
});

/** Of attributes, methods, functions, cells and displays: they rely on versions in the caches of real code, on closures, on what is called, or on an instruction that is in no sequence. */
const OF_INSTANCES = /_DEREF|_CELL|_FREE_VARS|_FUNCTION_ATTRIBUTE|_ATTR_|_CALL_|_CALLED|_LEN_|_NEW_RANGE_|_OF_ITERATOR|_EMPTY_LIST_|_LIST_OF_|_UNPACK_EX_|_GET_ITER_GENERATOR|_TYPE_OF_|_LOAD_NEXT|_ARGUMENT_|_NEW_INSTANCE|_EXACT_ARGS_|_ASSERTION_ERROR|_INSTANCE_SLOT|_VERSION|_MANAGED_OBJECT_|_DORV_|_ATTR_INSTANCE_VALUE|_BOUND_METHOD_|_PY_CALLABLE|_EXACT_ARGS|_EXPAND_METHOD|_BUILD_SLICE/;
/** The guards, the replacement and the step of a dict comprehension are of no instruction that is chosen; the jump is one at the end of a range that lay there by itself. */
const NOT_MET: readonly string[] = ['_GUARD_IS_NONE_POP', '_GUARD_IS_NOT_NONE_POP', '_GUARD_SAFE_INTS__2', '_ITER_JUMP_RANGE__TAKEN', '_MAP_ADD_PLAIN', '_REPLACE_WITH_TRUE'];

afterAll(() => console.log(`${counts.rows} rows, ${counts.functions} functions, ${counts.runs} runs, ${counts.whole} to their end`, [...counts.refusals]));
