/**
 * Tier 2 told as it happens, on standard error: PYTHON_LLTRACE=N and PYTHON_OPT_DEBUG=N, the variables of CPython's debug builds.
 * Each line begins with what it is about, so that `grep` finds it: [trace] [optimise] [attach] [compile] [enter] [exit] [uop] [invalid].
 */
import { writeError } from '../../vm.ts';
import { observe, type Events } from '../../optimizer/events.ts';
import type { Site } from '../../optimizer/expand.ts';
import { explanations } from '../../optimizer/explanations.ts';
import type { Executor, Exit, Start, TraceOp } from '../../optimizer/trace.ts';
import { count, nameOf, placeOf } from './listing.ts';
import { uopText } from './micro-op.ts';
import { BYTES, rowsOf, type Row } from './rows.ts';

export interface Levels {
  /** 1: traces made, refused, attached, invalidated; 2: and entered and left; 3: and the instructions recorded; 4: with their micro-ops; 5: and each micro-op executed. */
  readonly lltrace: number;
  /** 1: what became of each trace in numbers; 2: each decision; 3: and what was left as it was. */
  readonly optDebug: number;
}

export function logTraces({ lltrace, optDebug }: Levels): void {
  const listeners: readonly (readonly [boolean, Partial<Events>])[] = [
    [lltrace >= 1, MADE],
    [lltrace >= 2, ENTERED],
    [lltrace >= 3, { instruction: (site, ops) => recordedInstruction(site, lltrace >= 4 ? ops : []) }],
    [lltrace >= 5, { step: (op) => log('uop', uopText(op)) }],
    [optDebug >= 1, { installed: (executor) => optimised(executor, optDebug) }],
    [lltrace >= 1, { installed: attached, compiled }],
  ];
  if (optDebug >= 1) explanations.wanted = true;
  for (const [isWanted, each] of listeners) if (isWanted) observe(each);
}

function log(about: string, text: string): void {
  writeError(`[${about}] ${text}\n`);
}

const MADE: Partial<Events> = {
  recording: (start) => log('trace', `${startText(start)}: recording`),
  recorded: (start, trace, ending) => log('trace', `${startText(start)}: ${trace === null ? 'nothing came of it' : count(trace.ops.length, 'micro-op')}: ${ending}`),
  refused: ({ id, start }, reason) => log('trace', `${startText(start)}: no executor ${id}: ${reason}`),
  tried: ({ id }, ratio, pairs) => log('tried', `executor ${id}: ${ratio.toFixed(2)} of the time without it, in ${pairs} pairs of tries`),
  invalidated: ({ id, ended }) => log('invalid', `executor ${id}: ${ended}`),
};

function startText(start: Start): string {
  return `${placeOf(start)}, offset ${BYTES * start.pc}`;
}

const ENTERED: Partial<Events> = {
  entered: ({ id }) => log('enter', `executor ${id}`),
  left: (executor, exit, next) => log('exit', `${exitText(executor, exit)} to ${BYTES * exit.pc}, ${count(exit.taken, 'time')}: ${next === null ? 'tier 1' : `executor ${next.id}`}`),
  raised: ({ id }) => log('exit', `executor ${id}: an exception was raised`),
};

function exitText({ id }: Executor, exit: Exit): string {
  return `executor ${id}, exit ${exit.id}`;
}

function compiled({ id }: Executor, traces: ReadonlySet<Executor>): void {
  log('compile', `executor ${id}: a function of ${[...traces].map((each) => each.id).sort((a, b) => a - b).join(', ')}`);
}

function attached(executor: Executor): void {
  const { id, parent } = executor;
  log('attach', `executor ${id}: ${parent === null ? nameOf(executor) : exitText(parent.executor, parent.exit)}`);
}

function recordedInstruction({ pc, name, oparg }: Site, ops: readonly TraceOp[]): void {
  log('trace', `${String(BYTES * pc).padStart(6)} ${name} ${oparg}${ops.length === 0 ? '' : `: ${ops.map(uopText).join(', ')}`}`);
}

function optimised(executor: Executor, level: number): void {
  const { id, recorded, ops, preamble, dependencies } = executor;
  if (level >= 2) for (const row of rowsOf(executor)) if (row.kind === 'row' && (row.mark !== ' ' || level >= 3)) log('optimise', decision(row));
  const facts = [`${recorded.ops.length} micro-ops recorded`, `${ops.length} left`, `${preamble.length} put before the loop`, `relies on ${count(dependencies.length, 'object')}`];
  log('optimise', `executor ${id}: ${facts.join(', ')}`);
}

function decision({ offset, instruction, mark, before, after, note }: Row): string {
  const what = after === '' ? before : `${before} -> ${after}`;
  return `${offset.padStart(6)} ${instruction.padEnd(24)} ${mark} ${what}${note === '' ? '' : `  ${note}`}`;
}
