/** The ways in which a program may be run, all of which must print the same. `compiled` is what `trefoil` does without options. */
export interface Mode {
  readonly name: string;
  /** For `-X`; null: nothing. */
  readonly jit: string | null;
  /** It takes long: in `make test` it has the programs about tier 2 and one of so many others, in `make modes` all. */
  readonly oneOf?: number;
}

export const TIER_1: Mode = { name: 'tier 1', jit: 'jit=off' };

/**
 * Tier 2 where it is worth it; before that, but when tier 1 has specialised, and loops first, which inline what they call, and of what is behind a branch no copies; at once; its traces as recorded; and left at every check in turn,
 * whether it holds or not. Nearly the same with traces as WebAssembly.
 */
export const TRACED: readonly Mode[] = [
  { name: 'traced', jit: 'jit=uops' },
  { name: 'traced soon', jit: 'jit=uops,loops=40,entries=1000,exits=4,copies=1' },
  { name: 'traced at once', jit: 'jit=uops,threshold=1,exits=1' },
  { name: 'traced, not optimised', jit: 'jit=uops,threshold=1,exits=1,unoptimised' },
  { name: 'traced, left in turn', jit: 'jit=uops,threshold=1,exits=1,leave', oneOf: 3 },
  { name: 'compiled', jit: null },
  { name: 'compiled soon', jit: 'jit=on,loops=40,entries=1000,exits=4,copies=1,always' },
  { name: 'compiled at once', jit: 'jit=on,threshold=1,exits=1,always', oneOf: 3 },
  { name: 'compiled, left in turn', jit: 'jit=on,threshold=1,exits=1,always,leave', oneOf: 8 },
];

export const MODES: readonly Mode[] = [TIER_1, ...TRACED];

/** In front of the program's name on the command line. */
export function optionsOf({ jit }: Mode): string[] {
  return jit === null ? [] : ['-X', jit];
}
