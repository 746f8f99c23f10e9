/** Executors at their places: ENTER_EXECUTOR takes the place of the opcode where a trace begins, or an exit gets a side trace. */
import { combineAround } from '../../generated/interpreter/superinstructions.ts';
import { OPCODE } from '../../generated/metadata/opcodes.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { coolDown, opcodeUnit } from './heat.ts';
import { opcodeAt } from './record.ts';
import type { Executor, Exit, Start, Trace, TraceOp } from './trace.ts';

/** What the optimiser made of a trace. */
export interface Optimised {
  readonly ops: readonly TraceOp[];
  readonly top: number;
  readonly exits: readonly Exit[];
}

/** Every executor of the program in the order in which they were made, dead ones included. */
export const executors: Executor[] = [];

export function installExecutor(trace: Trace, optimised: Optimised, parent: Executor['parent']): Executor {
  const { start } = trace;
  const unit = parent === null ? opcodeUnit(start.code, start.pc) : -1;
  const executor: Executor = {
    id: executors.length, start, recorded: trace, ...optimised, parent, unit, opcode: unit < 0 ? -1 : opcodeAt(start.code, unit), valid: true,
    entered: 0, rounds: 0, turn: 0,
  };
  executors.push(executor);
  if (parent === null) place(executor);
  else parent.exit.executor = executor;
  return executor;
}

function place(executor: Executor): void {
  const { start: { code }, unit } = executor;
  const { units } = code;
  // Superinstructions know where instructions begin only as long as no opcode but the instructions' own stands there.
  combineAround(units, unit);
  units[unit] = (units[unit]! & 0xff00) | OPCODE.ENTER_EXECUTOR;
  combineAround(units, unit);
  (code.executors ??= new Map()).set(unit, executor);
}

/** The executor that begins at a place, or null. */
export function executorAt(code: PyCode, pc: number): Executor | null {
  if (code.executors === null) return null;
  return (code.executors.get(opcodeUnit(code, pc)) as Executor | undefined) ?? null;
}

/** Takes the executor out of use; a frame that is running it leaves at its next look (`_CHECK_VALIDITY`). */
export function invalidate(executor: Executor): void {
  if (!executor.valid) return;
  executor.valid = false;
  const { start, unit, opcode, parent } = executor;
  if (parent !== null) {
    parent.exit.executor = null;
    return;
  }
  const { units, executors: installed } = start.code;
  units[unit] = (units[unit]! & 0xff00) | opcode;
  installed!.delete(unit);
  combineAround(units, unit);
  coolDown(start);
}

