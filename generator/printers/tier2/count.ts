/** How much of the abstract interpreter is derived: the number to keep small is that of the clauses. */
import type { UopModel } from '../../model/model.ts';
import type { ModelIndex } from '../index-of-model.ts';
import { tracedUops } from './uops.ts';

/** Micro-ops whose definition adds to what follows from its body. */
function uopsWithClause(index: ModelIndex): readonly UopModel[] {
  return index.model.uops.filter(({ abstract, replicaOf, halfOf, wayOf }) => abstract !== null && replicaOf === null && halfOf === null && wayOf === null);
}

export function abstractCount(index: ModelIndex): { readonly cases: number; readonly clauses: number } {
  return { cases: tracedUops(index).length, clauses: uopsWithClause(index).length };
}

export function abstractCountText(index: ModelIndex): string {
  const { cases, clauses } = abstractCount(index);
  return `${cases} abstract cases derived, ${clauses} of them with an abstract clause`;
}
