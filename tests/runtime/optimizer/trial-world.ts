/** A program that does nothing but ticks, for tests of trials: of executors that say what a tick takes in them, on a clock that goes on by what was done. */
import { vi } from 'vitest';
import type { Executor } from '../../../runtime/optimizer/trace.ts';

interface Tried {
  readonly id: number;
  /** What a tick takes in its function, in nanoseconds. */
  ns: number;
  /** The program comes by. */
  isEntered: boolean;
  valid: boolean;
  rests: boolean;
  entered: number;
  gain: number;
  compiled: { readonly size: number };
}

export interface World {
  /** Milliseconds of a try. */
  readonly TRY: number;
  /** Executors, and how much of tier 1's time their functions were found to take. */
  readonly verdicts: (readonly [number, number])[];
  executor(of: { readonly ns: number; readonly isEntered?: boolean }): Tried;
  /** So many milliseconds, in which a tick takes so many nanoseconds in tier 1. `lost`: milliseconds more than tier 1 would have taken. */
  run(milliseconds: number, times: { readonly tier1: number }): { readonly lost: number };
}

/** Ticks between two looks. */
const LOOK = 500;

let now = 0;

export async function startTier2Clock(): Promise<World> {
  now = 0;
  vi.doMock('../../../runtime/objects/machine/clock.ts', () => ({ hostMilliseconds: () => now }));
  const [{ startBudget }, { comeBy, lookAtTrial, putOnTrial }, { countTicks, progress }, { observe }] = await Promise.all([
    import('../../../runtime/optimizer/budget.ts'), import('../../../runtime/optimizer/trial.ts'), import('../../../runtime/optimizer/progress.ts'), import('../../../runtime/optimizer/events.ts'),
  ]);
  startBudget();
  const verdicts: (readonly [number, number])[] = [];
  observe({ tried: ({ id }, ratio) => void verdicts.push([id, Math.round(ratio * 100) / 100]) });
  const executors: Tried[] = [];
  return {
    TRY: 2,
    verdicts,
    executor({ ns, isEntered = true }) {
      const made: Tried = { id: executors.length, ns, isEntered, valid: true, rests: false, entered: 0, gain: 0, compiled: { size: 0 } };
      executors.push(made);
      putOnTrial(Object.assign(made, { start: { code: { executors: null } } }) as unknown as Executor);
      return made;
    },
    run(milliseconds, { tier1 }) {
      const end = now + milliseconds;
      let lost = 0;
      while (now < end) {
        const here = executors.find(({ valid, isEntered }) => valid && isEntered);
        if (here !== undefined) comeBy(here as unknown as Executor);
        const runs = here === undefined || here.rests ? undefined : here;
        if (runs === undefined) progress.ticks += LOOK;
        else {
          runs.entered++;
          countTicks(runs as unknown as Executor, LOOK);
        }
        now += (LOOK * (runs?.ns ?? tier1)) / 1e6;
        lost += (LOOK * ((runs?.ns ?? tier1) - tier1)) / 1e6;
        lookAtTrial();
      }
      return { lost };
    },
  };
}
