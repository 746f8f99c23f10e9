/** Facts about a name in a block, as bits; after analysis the scope stands above them. */
export const DEF_GLOBAL = 1 << 0;
export const DEF_LOCAL = 1 << 1;
export const DEF_PARAM = 1 << 2;
export const DEF_NONLOCAL = 1 << 3;
export const USE = 1 << 4;
export const DEF_FREE_CLASS = 1 << 6;
export const DEF_IMPORT = 1 << 7;
export const DEF_ANNOT = 1 << 8;
export const DEF_COMP_ITER = 1 << 9;
export const DEF_TYPE_PARAM = 1 << 10;
export const DEF_COMP_CELL = 1 << 11;
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM;

const SCOPE_SHIFT = 12;
const FLAG_MASK = (1 << SCOPE_SHIFT) - 1;

/** How a name is found; 0 for a name the block does not mention. */
export type Scope = 0 | 1 | 2 | 3 | 4 | 5;
export const LOCAL = 1;
export const GLOBAL_EXPLICIT = 2;
export const GLOBAL_IMPLICIT = 3;
export const FREE = 4;
export const CELL = 5;

export function scopeOf(symbol: number): Scope {
  return (symbol >> SCOPE_SHIFT) as Scope;
}

export function withScope(flags: number, scope: Scope): number {
  return flags | (scope << SCOPE_SHIFT);
}

export function flagsOf(symbol: number): number {
  return symbol & FLAG_MASK;
}
