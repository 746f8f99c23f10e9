/** Which executor came from which: side traces below the exits that lead to them. */
import type { Executor } from '../../optimizer/trace.ts';
import { nameOf } from './listing.ts';

export function treeText(executors: readonly Executor[]): string {
  const isShown = (executor: Executor | undefined): boolean => executor !== undefined && executors.includes(executor);
  const roots = executors.filter(({ parent }) => !isShown(parent?.executor));
  return roots.flatMap((root) => branch(executors, root, 0)).join('\n');
}

function branch(executors: readonly Executor[], executor: Executor, depth: number): string[] {
  const children = executors.filter(({ parent }) => parent?.executor === executor);
  const state = executor.valid ? '' : ' (no longer valid)';
  return [`${'  '.repeat(depth + 1)}${executor.id} ${nameOf(executor)}${state}`, ...children.flatMap((child) => branch(executors, child, depth + 1))];
}
