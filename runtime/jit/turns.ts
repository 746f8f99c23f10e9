/**
 * For tests (`-X jit=on,leave`): each run of a function leaves at the next of its checks, whether it holds or not. A number in memory counts the checks down: in the
 * function itself, and here where a check is a call out of it.
 */
import type { UopFunction } from '../../generated/tier2/call.ts';
import { settings } from '../optimizer/settings.ts';
import type { TraceOp } from '../optimizer/trace.ts';
import { memory, TURN_AT } from './records.ts';
import type { Plan } from './plan.ts';

const left = new Int32Array(memory.buffer, TURN_AT, 1);

/** Twice round a loop: in the second round its slots are where the first has put them. */
const ROUNDS = 2;

/** Checks that a run may be made to leave at; 0: as it goes. */
export function turnsOf({ pieces, calls, invocations }: Plan): number {
  if (!settings.leaveInTurn) return 0;
  return ROUNDS * (pieces.filter(({ kind }) => kind === 'turn').length + [...calls, ...invocations].filter(({ op }) => isCheck(op)).length);
}

/** Of a run of a function with so many. Returns what to give to `endTurn`: a function that has called this one counts on. */
export function beginTurn(turn: number, turns: number): number {
  const outer = left[0]!;
  left[0] = 1 + (turn % turns);
  return outer;
}

export function endTurn(outer: number): void {
  left[0] = outer;
}

/** What a called micro-op does. */
export function inTurn(op: TraceOp): UopFunction {
  const { run } = op;
  if (!settings.leaveInTurn || !isCheck(op)) return run;
  return (frame, call) => (--left[0]! === 0 ? null : run(frame, call));
}

/** A jump's other way is there only for whom the condition does not hold. */
export function isCheck({ exit }: TraceOp): boolean {
  return exit !== null && !exit.isBranch && !exit.isEnd;
}
