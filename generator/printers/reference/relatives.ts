/** What the generator derives from a micro-op for traces, and where a derived one comes from. */
import type { UopModel } from '../../model/model.ts';
import type { ModelIndex } from '../index-of-model.ts';

export interface Relatives {
  /** Of a guard with several checks: one micro-op for each, in order. */
  readonly halves: readonly string[];
  /** Of a conditional jump: what a trace holds where it is taken, and where it is not; null where there is no such way. */
  readonly taken: string | null;
  readonly fallthrough: string | null;
  /** `check 2 of _GUARD_BOTH_INT`, `_FOR_ITER where it jumps`. */
  readonly origins: readonly string[];
}

export function relativesOf(index: ModelIndex, uop: UopModel): Relatives {
  const { uops } = index.model;
  const way = (direction: 'taken' | 'fallthrough'): string | null => {
    const written = uop.replacedBy?.[direction] ?? (direction === 'fallthrough' ? (uop.replacedBy?.always ?? null) : null);
    return written ?? uops.find(({ wayOf }) => wayOf?.name === uop.name && wayOf.way === direction)?.name ?? null;
  };
  const halves = uops.filter(({ halfOf }) => halfOf?.name === uop.name).map(({ name }) => name);
  return { halves, taken: way('taken'), fallthrough: way('fallthrough'), origins: originsOf(uops, uop) };
}

function originsOf(uops: readonly UopModel[], { name, halfOf, wayOf }: UopModel): string[] {
  const written = uops.flatMap(({ name: jump, replacedBy }) => {
    if (replacedBy === null) return [];
    if (replacedBy.taken === name) return [`${jump} where it jumps`];
    return replacedBy.fallthrough === name || replacedBy.always === name ? [`${jump} where it does not jump, or what is left of it`] : [];
  });
  return [
    ...(halfOf === null ? [] : [`check ${halfOf.check + 1} of ${halfOf.name}`]),
    ...(wayOf === null ? [] : [`${wayOf.name} where it ${wayOf.way === 'taken' ? 'jumps' : 'does not jump'}`]),
    ...written,
  ];
}
