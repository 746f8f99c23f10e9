/** Messages of the symbol table's syntax errors, as CPython words them. */
export const duplicateArgument = (name: string): string =>
  `duplicate argument '${name}' in function definition`;
export const duplicateTypeParam = (name: string): string => `duplicate type parameter '${name}'`;

export const importStarNotAtModule = 'import * only allowed at module level';
export const walrusInIterable = 'assignment expression cannot be used in a comprehension iterable expression';

export const walrusRebindsIteration = (name: string): string =>
  `assignment expression cannot rebind comprehension iteration variable '${name}'`;
export const iterationRebindsWalrus = (name: string): string =>
  `comprehension inner loop cannot rebind assignment expression target '${name}'`;

/** The block types in which a walrus inside a comprehension has nowhere to bind. */
export const WALRUS_REFUSED: Readonly<Record<string, string>> = {
  Class: 'assignment expression within a comprehension cannot be used in a class body',
  TypeParameters:
    'assignment expression within a comprehension cannot be used within the definition of a generic',
  TypeAlias: 'assignment expression within a comprehension cannot be used in a type alias',
  TypeVariable: 'assignment expression within a comprehension cannot be used in a TypeVar bound',
};

export const YIELD_IN_COMPREHENSION: Readonly<Record<string, string>> = {
  list: "'yield' inside list comprehension",
  set: "'yield' inside set comprehension",
  dict: "'yield' inside dict comprehension",
  generator: "'yield' inside generator expression",
};

/** What a `global` or `nonlocal` statement collides with. */
export type DeclarationClash = 'parameter' | 'use' | 'annotation' | 'assignment';

export function declarationClash(
  statement: 'global' | 'nonlocal',
  clash: DeclarationClash,
  name: string,
): string {
  switch (clash) {
    case 'parameter':
      return `name '${name}' is parameter and ${statement}`;
    case 'use':
      return `name '${name}' is used prior to ${statement} declaration`;
    case 'annotation':
      return `annotated name '${name}' can't be ${statement}`;
    case 'assignment':
      return `name '${name}' is assigned to before ${statement} declaration`;
    default:
      return clash satisfies never;
  }
}
