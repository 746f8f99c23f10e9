/** Syntax errors that only the back half of the compiler can see; the entry point adds file name and text. */
import type { Location } from './ast.ts';

export class SemanticError extends Error {
  readonly loc: Location;

  constructor(message: string, loc: Location) {
    super(message);
    this.name = 'SemanticError';
    this.loc = loc;
  }
}

export function semanticError(message: string, loc: Location): SemanticError {
  return new SemanticError(message, loc);
}
