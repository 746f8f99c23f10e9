/**
 * Conditional jumps, each way a micro-op of its own for traces: `_FOR_ITER` also yields `_FOR_ITER__TAKEN`, which a trace holds where the jump
 * was taken, and `_FOR_ITER__FALLTHROUGH`. The body stays what it is; where it goes the other way, the trace is left there, with
 * all that the jump has done. A way that `replaced by` names is written in the file instead.
 */
import { allStatements } from './body/effects.ts';
import { constant } from './formula.ts';
import type { Formula, Statement, UopModel } from './model.ts';

type Jump = Extract<Statement, { kind: 'jump' }>;

export function jumpsOf(uop: UopModel): Jump[] {
  return [...allStatements(uop.body)].filter((statement): statement is Jump => statement.kind === 'jump');
}

/** The ways of a conditional jump that the file does not give another micro-op for. */
export function waysOf(uop: UopModel): UopModel[] {
  if (!uop.properties.jumps || !uop.fallsThrough) return [];
  const { replacedBy } = uop;
  const ways: UopModel[] = [];
  if ((replacedBy?.taken ?? null) === null) ways.push(taken(uop));
  if ((replacedBy?.always ?? replacedBy?.fallthrough ?? null) === null) ways.push(way(uop, 'fallthrough', uop.pushed));
  return ways;
}

function taken(uop: UopModel): UopModel {
  const { leaving } = jumpsOf(uop)[0]!;
  return way(uop, 'taken', leaving === null ? uop.pushed : constant(leaving.length));
}

/** The outputs stay those of the other way, which the body assigns; what it leaves where it jumps stands in its `jump`s. */
function way(uop: UopModel, direction: 'taken' | 'fallthrough', pushed: Formula): UopModel {
  return {
    ...uop, name: `${uop.name}__${direction.toUpperCase()}`, doc: `${uop.name} in a trace where the jump is ${direction === 'taken' ? '' : 'not '}taken.`, number: 0,
    tier: { kind: 'tier2' }, pushed, wayOf: { name: uop.name, way: direction }, replicas: 0, replacedBy: null, guesses: [],
    properties: { ...uop.properties, exits: true },
  };
}
