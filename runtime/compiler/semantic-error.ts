/** Syntax errors that only the back half of the compiler can see; the entry point adds file name and text. */
import type { Location } from './ast.ts';

export class SemanticError extends Error {
  readonly loc: Location;
  /** False where CPython tells only the beginning. */
  readonly hasEnd: boolean;

  constructor(message: string, loc: Location, hasEnd: boolean) {
    super(message);
    this.name = 'SemanticError';
    this.loc = loc;
    this.hasEnd = hasEnd;
  }
}

export function semanticError(message: string, loc: Location, hasEnd = true): SemanticError {
  return new SemanticError(message, loc, hasEnd);
}
