/** State of the symbol table's first pass: the stack of open blocks, and recording of definitions and uses. */
import type { Location } from '../ast.ts';
import { CO_FUTURE_ANNOTATIONS } from '../code-flags.ts';
import { NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import {
  DEF_COMP_ITER,
  DEF_GLOBAL,
  DEF_LOCAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  DEF_TYPE_PARAM,
  USE,
} from './flags.ts';
import { SymbolTableEntry, type BlockType } from './entry.ts';
import { duplicateArgument, duplicateTypeParam, iterationRebindsWalrus } from './messages.ts';
import { maybeMangle } from './mangle.ts';

export class SymbolTableBuilder {
  readonly blocks: Map<object, SymbolTableEntry> = new Map();
  readonly stack: SymbolTableEntry[] = [];
  readonly top: SymbolTableEntry;
  readonly futureAnnotations: boolean;
  current: SymbolTableEntry;
  /** Name of the innermost class, for private names. */
  className: string | null = null;

  constructor(module: object, features: number) {
    this.futureAnnotations = (features & CO_FUTURE_ANNOTATIONS) !== 0;
    this.top = new SymbolTableEntry('top', 'Module', NO_LOCATION, null);
    this.blocks.set(module, this.top);
    this.stack.push(this.top);
    this.current = this.top;
  }

  enterBlock(name: string, type: BlockType, key: object, loc: Location): void {
    const parent = this.current;
    const entry = new SymbolTableEntry(name, type, loc, parent);
    this.blocks.set(key, entry);
    entry.iterableDepth = parent.iterableDepth;
    if (type !== 'Class') entry.mangledNames = parent.mangledNames;
    this.stack.push(entry);
    this.current = entry;
    // Under `from __future__ import annotations` these are never evaluated, so they must not affect the analysis.
    if (type === 'Annotation') return;
    parent.children.push(entry);
  }

  exitBlock(): void {
    this.stack.pop();
    this.current = this.stack[this.stack.length - 1]!;
  }

  mangled(name: string): string {
    return maybeMangle(this.className, this.current.mangledNames, name);
  }

  lookupIn(entry: SymbolTableEntry, name: string): number {
    return entry.symbol(maybeMangle(this.className, entry.mangledNames, name));
  }

  lookup(name: string): number {
    return this.lookupIn(this.current, name);
  }

  use(name: string, loc: Location): void {
    this.define(name, USE, loc);
  }

  define(name: string, flag: number, loc: Location): void {
    if (flag & DEF_TYPE_PARAM) this.current.mangledNames?.add(name);
    this.defineIn(this.current, name, flag, loc);
  }

  defineIn(entry: SymbolTableEntry, name: string, flag: number, loc: Location): void {
    const mangled = this.mangled(name);
    let symbol = entry.symbol(mangled);
    if (flag & DEF_PARAM && symbol & DEF_PARAM) throw semanticError(duplicateArgument(name), loc);
    if (flag & DEF_TYPE_PARAM && symbol & DEF_TYPE_PARAM) throw semanticError(duplicateTypeParam(name), loc);
    symbol |= flag;
    if (entry.inIterationTarget) {
      if (symbol & (DEF_GLOBAL | DEF_NONLOCAL)) throw semanticError(iterationRebindsWalrus(name), loc);
      symbol |= DEF_COMP_ITER;
    }
    entry.symbols.set(mangled, symbol);
    if (flag & DEF_PARAM) entry.varnames.push(mangled);
    else if (flag & DEF_GLOBAL) this.top.symbols.set(mangled, this.top.symbol(mangled) | flag);
  }

  bind(name: string, loc: Location): void {
    this.define(name, DEF_LOCAL, loc);
  }

  recordDirective(name: string, loc: Location): void {
    this.current.directives.push({ name: this.mangled(name), loc });
  }
}
