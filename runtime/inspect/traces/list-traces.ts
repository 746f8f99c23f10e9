/** `trefoil trace`: runs a program, then prints every trace that was made of it. */
import { runSource, type Surroundings } from '../../vm.ts';
import { explanations } from '../../optimizer/explanations.ts';
import { keepExecutors, keptExecutors } from '../../optimizer/install.ts';
import type { Executor } from '../../optimizer/trace.ts';
import type { FunctionText } from '../wasm/function-text.ts';
import { executorText, functionLines } from './listing.ts';
import { paint } from './paint.ts';
import { treeText } from './tree.ts';

export interface TraceOptions {
  /** Also executors that are no longer valid. */
  readonly all: boolean;
  /** Only those that begin in functions of this name; null: everywhere. */
  readonly functionName: string | null;
  readonly isColoured: boolean;
}

/** What an executor's function looks like, if it ever had one. */
export type TextOfFunction = (executor: Executor) => FunctionText | null;

/** The program's own exit status; a program that fails is listed all the same, as far as it ran. */
export function listTraces(source: Uint8Array, filename: string, surroundings: Surroundings, options: TraceOptions, textOfFunction: TextOfFunction = () => null): number {
  let status = 0;
  process.stdout.write(tracesOf(() => (status = runSource(source, filename, surroundings)), options, textOfFunction));
  return status;
}

/** The listing of what is traced while something runs. */
export function tracesOf(run: () => void, options: TraceOptions, textOfFunction: TextOfFunction = () => null): string {
  keepExecutors();
  explanations.wanted = true;
  run();
  return tracesText(keptExecutors(), options, textOfFunction);
}

function tracesText(all: readonly Executor[], options: TraceOptions, textOfFunction: TextOfFunction): string {
  const shown = all.filter((executor) => isWanted(executor, options));
  const invalid = all.filter(({ valid }) => !valid).length;
  const hidden = options.all || invalid === 0 ? '' : `${invalid} no longer valid (--all shows them)\n`;
  if (shown.length === 0) return `no traces\n${hidden}`;
  const painted = paint(options.isColoured);
  const texts = shown.map((executor) => [executorText(executor, painted), ...functionLines(textOfFunction(executor), painted)].join('\n'));
  return `${texts.join('\n\n')}\n\n${painted.heading('Executors')}\n${treeText(shown)}\n${hidden}`;
}

function isWanted({ valid, start }: Executor, { all, functionName }: TraceOptions): boolean {
  const { name, qualname } = start.code;
  return (valid || all) && (functionName === null || functionName === name || functionName === qualname);
}
