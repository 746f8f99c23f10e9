/** What `--stats` counts of compiled functions: all of it where they are made, called or left, nothing while they run. */
import { hostMilliseconds } from '../../objects/machine/clock.ts';
import { allocatedObjects, allocations } from '../../jit/allocations.ts';
import { budget, type Budget } from '../../optimizer/budget.ts';
import { observe } from '../../optimizer/events.ts';
import { keptExecutors } from '../../optimizer/install.ts';
import { settings } from '../../optimizer/settings.ts';

export interface FunctionStats {
  /** Bytes of each that was made. */
  readonly sizes: readonly number[];
  /** Executors that have one in the end. */
  readonly alive: number;
  readonly calls: number;
  readonly rounds: number;
  /** Objects that they have allocated; objects and frames that were made only when one was left. */
  readonly made: { readonly objects: number; readonly objectsAtExits: number; readonly framesAtExits: number };
  /** Milliseconds, in functions with all that they call, making them, and of the whole run. */
  readonly time: { readonly running: number; readonly making: number; readonly all: number };
  readonly budget: Budget;
}

/** From now on; what this returns gives the numbers so far. */
export function collectFunctionStats(): () => FunctionStats {
  const began = hostMilliseconds();
  allocations.counted = true;
  const counted = { calls: 0, rounds: 0, depth: 0, since: 0, running: 0, making: 0 };
  const sizes: number[] = [];
  const compile = settings.compile!;
  settings.compile = (root) => {
    const before = hostMilliseconds();
    const made = compile(root);
    counted.making += hostMilliseconds() - before;
    return made;
  };
  observe({
    compiled: ({ compiled }) => void sizes.push(compiled!.size),
    calling: () => {
      counted.calls++;
      // Functions that are called out of others are in their time.
      if (counted.depth++ === 0) counted.since = hostMilliseconds();
    },
    returned: (_, rounds) => {
      counted.rounds += rounds;
      if (--counted.depth === 0) counted.running += hostMilliseconds() - counted.since;
    },
  });
  return () => {
    const { calls, rounds, running, making } = counted;
    const alive = keptExecutors().filter(({ valid, compiled }) => valid && compiled !== null).length;
    const { objectsAtExits, framesAtExits } = allocations;
    return { sizes, alive, calls, rounds, made: { objects: allocatedObjects(), objectsAtExits, framesAtExits }, time: { running, making, all: hostMilliseconds() - began }, budget: budget() };
  };
}
