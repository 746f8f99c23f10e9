/** Where a trace may be left, and what goes on from there. */
import { UOPS } from '../../../generated/metadata/uops.ts';
import { executorAt } from '../../optimizer/install.ts';
import type { Executor, Exit, TraceOp } from '../../optimizer/trace.ts';
import { BYTES } from './rows.ts';

export interface ExitRow {
  readonly id: number;
  readonly uop: string;
  /** Function and byte offset where tier 1 would go on. */
  readonly to: string;
  /** `check` failed, the other way of a jump (`branch`), the trace's `end`, or the budget was used up (`tick`). */
  readonly kind: 'check' | 'branch' | 'end' | 'tick';
  readonly taken: number;
  readonly leadsTo: string;
}

/** Those that can be taken; the others went with their micro-ops. */
export function exitRows(executor: Executor): ExitRow[] {
  const rows = new Map<number, ExitRow>();
  for (const op of executor.ops) {
    const { exit } = op;
    if (exit !== null && !rows.has(exit.id)) rows.set(exit.id, rowOf(executor, op, exit));
  }
  return [...rows.values()].sort((a, b) => a.id - b.id);
}

function rowOf({ start }: Executor, { uop }: TraceOp, exit: Exit): ExitRow {
  const offset = String(BYTES * exit.pc);
  const to = exit.code === start.code ? offset : `${exit.code.qualname} ${offset}`;
  return { id: exit.id, uop, to, kind: kindOf(uop, exit), taken: exit.taken, leadsTo: leadsTo(exit) };
}

function kindOf(uop: string, { isBranch, isEnd }: Exit): ExitRow['kind'] {
  if (isEnd) return 'end';
  if (isBranch) return 'branch';
  return UOPS[uop]!.properties.includes('ticks') ? 'tick' : 'check';
}

/** '' where it was never taken. */
function leadsTo({ executor, code, pc, taken, refusal }: Exit): string {
  if (executor !== null) return `side trace ${executor.id}`;
  if (taken === 0) return '';
  const next = executorAt(code, pc);
  if (next !== null) return `executor ${next.id}`;
  return refusal === null ? 'tier 1' : `tier 1; no side trace: ${refusal}`;
}
