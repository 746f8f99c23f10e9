/** The symbol table of a module: who binds what, and where every name is found. */
import type { Mod } from '../ast.ts';
import { analyzeSymbolTable } from './analyze.ts';
import { SymbolTableBuilder } from './builder.ts';
import { SymbolTable } from './entry.ts';
import { visitExpression } from './expressions.ts';
import { visitBody } from './statements.ts';

/** `features` are the co_flags of the active `__future__` imports. Throws CompileError. */
export function buildSymbolTable(mod: Mod, features: number): SymbolTable {
  const builder = new SymbolTableBuilder(mod, features);
  if (mod.kind === 'Expression') visitExpression(builder, mod.body);
  else visitBody(builder, mod.body);
  analyzeSymbolTable(builder.top);
  return new SymbolTable(builder.top, builder.blocks);
}
