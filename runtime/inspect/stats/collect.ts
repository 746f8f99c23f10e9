/** What `--stats` counts while a program runs, as plain data. */
import { loop } from '../../interpreter/loop.ts';
import { steppingLoop } from '../../interpreter/stepping-loop.ts';
import { observe } from '../../optimizer/events.ts';
import { explanations } from '../../optimizer/explanations.ts';
import { keepExecutors, keptExecutors } from '../../optimizer/install.ts';
import { settings } from '../../optimizer/settings.ts';
import type { Executor, Start } from '../../optimizer/trace.ts';
import { exitRows, type ExitRow } from '../traces/exits.ts';
import { collectFunctionStats, type FunctionStats } from './functions.ts';
import { NOTHING, Weights } from './weights.ts';

export type Tally = ReadonlyMap<string, number>;

/** Instructions executed by tier 1's loop, by the recorder, and by traces in tier 1's stead; and micro-ops. */
export interface Executed {
  readonly tier1: number;
  readonly recording: number;
  readonly tier2: number;
  readonly microOps: number;
}

export interface Stats {
  /** null where traces are compiled: a function does not count what it does, and the others, if they did, would be too slow beside it. */
  readonly executed: Executed | null;
  /** null where traces are not compiled. */
  readonly functions: FunctionStats | null;
  readonly executors: Readonly<Record<Start['kind'], number>>;
  readonly valid: number;
  readonly recorded: readonly number[];
  readonly optimised: readonly number[];
  readonly entered: number;
  readonly rounds: number;
  /** Exits taken, by kind and by where they led. */
  readonly exits: Tally;
  readonly ways: Tally;
  readonly raised: number;
  readonly invalidations: Tally;
  /** What ended the traces, and why nothing came of others. */
  readonly endings: Tally;
  readonly refusals: Tally;
}

/** From now on everything is counted; what this returns gives the numbers so far. */
export function collectStats(): () => Stats {
  const executed = settings.compile === null ? collectExecuted() : () => null;
  const functions = settings.compile === null ? () => null : collectFunctionStats();
  let raised = 0;
  const [ways, invalidations, endings, refusals] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  keepExecutors();
  explanations.wanted = true;
  observe({
    recorded: (_, trace, ending) => add(trace === null ? refusals : endings, ending),
    refused: (_, reason) => add(refusals, `no WebAssembly function: ${reason}`),
    left: (_, exit, next) => add(ways, next?.valid !== true ? 'to tier 1' : next === exit.executor ? 'to side traces' : 'to other executors'),
    raised: () => void raised++,
    invalidated: ({ ended }) => add(invalidations, ended),
  });
  return () => ({ executed: executed(), functions: functions(), raised, ways, invalidations, endings, refusals, ...summary(keptExecutors()) });
}

/** One at a time. */
function collectExecuted(): () => Executed {
  const counted = { tier1: 0, recording: 0, tier2: 0, microOps: 0 };
  const weights = new Weights();
  /** What the micro-op at hand counts; its instruction may turn out to be run again elsewhere. */
  let current = NOTHING;
  const isDone = (): void => void (counted.tier2 += 1 - current.own);
  const notDone = (): void => void (counted.tier2 -= current.own);
  loop.run = steppingLoop(() => void counted.tier1++);
  observe({
    instruction: () => void counted.recording++,
    step: (op) => {
      counted.microOps++;
      current = weights.of(op);
      counted.tier2 += current.before + current.own;
    },
    installed: (executor) => weights.add(executor),
    left: (_, exit) => {
      if (!exit.isBranch && !exit.isEnd) notDone();
    },
    ticked: notDone,
    strayed: isDone,
    raised: isDone,
  });
  return () => counted;
}

type Summary = Pick<Stats, 'executors' | 'valid' | 'recorded' | 'optimised' | 'entered' | 'rounds' | 'exits'>;

function summary(all: readonly Executor[]): Summary {
  const exits = new Map<ExitRow['kind'], number>();
  for (const { kind, taken } of all.flatMap(exitRows)) if (taken > 0) add(exits, kind, taken);
  const ofKind = (kind: Start['kind']): number => all.filter(({ start }) => start.kind === kind).length;
  return {
    executors: { loop: ofKind('loop'), entry: ofKind('entry'), exit: ofKind('exit') }, valid: all.filter(({ valid }) => valid).length, exits,
    recorded: all.map(({ recorded }) => recorded.ops.length), optimised: all.map(({ ops }) => ops.length),
    entered: sum(all.map(({ entered }) => entered)), rounds: sum(all.map(({ rounds }) => rounds)),
  };
}

function add<K>(tally: Map<K, number>, key: K, number = 1): void {
  tally.set(key, (tally.get(key) ?? 0) + number);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
