/** From a syntax tree to a code record: the back half of the compiler. */
import type { Location, Mod } from './ast.ts';
import type { CodeRecord } from './code-record.ts';
import { CO_FUTURE_ANNOTATIONS } from './code-flags.ts';
import { compileModule } from './codegen/body.ts';
import { CodeGenerator } from './codegen/generator.ts';
import { foldConstants } from './fold/statements.ts';
import { futureFeatures } from './future.ts';
import { buildSymbolTable } from './symtable/symtable.ts';

export interface TreeOptions {
  readonly filename: string;
  /** 0, 1 (-O) or 2 (-OO). */
  readonly optimize: number;
  /** `__future__` features inherited from the caller, and PyCF_* flags. */
  readonly flags: number;
  readonly warn: (message: string, loc: Location) => void;
}

/** Throws SemanticError. The tree is folded in place: it must not be used again. */
export function compileTree(mod: Mod, options: TreeOptions): CodeRecord {
  const future = futureFeatures(mod);
  const flags = options.flags | future.flags;
  const futureAnnotations = (flags & CO_FUTURE_ANNOTATIONS) !== 0;
  foldConstants(mod, { optimize: options.optimize, futureAnnotations });
  const symtable = buildSymbolTable(mod, flags);
  const generator = new CodeGenerator(symtable, {
    filename: options.filename,
    flags,
    optimize: options.optimize,
    interactive: mod.kind === 'Interactive',
    futureLocation: future.location,
    warn: options.warn,
  });
  return compileModule(generator, mod);
}
