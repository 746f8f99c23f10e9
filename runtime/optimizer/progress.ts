/** How far the program has come, in ticks of tier 1: back edges and calls. It means the same whether tier 1 or functions take it there. */
import { thread } from '../objects/machine/thread.ts';
import { noteGain } from './budget.ts';
import type { Executor } from './trace.ts';

export const progress = { ticks: 0 };

/** The loop has returned to its driver: with its budget used up, but for what it says. */
export function countBudget(): void {
  progress.ticks += thread.budget - thread.unused;
  thread.unused = 0;
}

/** A function has run. */
export function countTicks(executor: Executor, ticks: number): void {
  progress.ticks += ticks;
  if (executor.gain > 0) noteGain(ticks * executor.gain);
}
