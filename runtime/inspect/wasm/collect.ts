/** The last function of each executor, for who wants to read it when the program has ended. */
import { CompiledTrace, keepParts } from '../../jit/compile.ts';
import { observe } from '../../optimizer/events.ts';
import type { Executor } from '../../optimizer/trace.ts';
import { functionText, type FunctionText } from './function-text.ts';

/** From now on they are kept; what this returns shows one. */
export function collectFunctions(): (executor: Executor) => FunctionText | null {
  const last = new Map<Executor, CompiledTrace>();
  keepParts();
  observe({
    compiled: (root) => {
      if (root.compiled instanceof CompiledTrace) last.set(root, root.compiled);
    },
  });
  return (executor) => {
    const compiled = last.get(executor);
    return compiled === undefined ? null : functionText(compiled);
  };
}
