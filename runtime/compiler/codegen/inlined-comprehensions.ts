/**
 * PEP 709: a list, set or dict comprehension runs in the frame around it. Names it binds are saved on the stack and
 * restored afterwards, on the exceptional way out too; in a block without fast locals they become hidden ones.
 */
import type { Location } from '../ast.ts';
import { NO_LOCATION } from '../position.ts';
import { CELL, DEF_LOCAL, DEF_NONLOCAL, FREE, scopeOf } from '../symtable/flags.ts';
import type { SymbolTableEntry } from '../symtable/entry.ts';
import type { CodeGenerator } from './generator.ts';
import type { Label } from './instructions.ts';

export interface InlinedComprehension {
  /** Saved names, in the order of saving. */
  readonly saved: readonly string[];
  /** Symbols of the surrounding block to put back. */
  readonly outerSymbols: ReadonlyMap<string, number>;
  readonly hidden: readonly string[];
  readonly cleanup: Label;
  readonly end: Label;
}

export function enterInlinedComprehension(
  g: CodeGenerator,
  loc: Location,
  comprehension: SymbolTableEntry,
): InlinedComprehension {
  const { unit, entry } = g;
  const inClass = entry.type === 'Class' && unit.inlinedComprehensions === 0;
  unit.inlinedComprehensions++;
  const saved: string[] = [];
  const hidden: string[] = [];
  const outerSymbols = new Map<string, number>();
  for (const [name, symbol] of comprehension.symbols) {
    const bound = symbol & DEF_LOCAL && !(symbol & DEF_NONLOCAL);
    const scope = scopeOf(symbol);
    const outerSymbol = entry.symbol(name);
    const outerScope = scopeOf(outerSymbol);
    // Free outside and a cell inside are accessed alike; every other difference needs the inner scope for a while.
    const differs = scope !== outerScope && scope !== FREE && !(scope === CELL && outerScope === FREE);
    if (differs || inClass) {
      outerSymbols.set(name, outerSymbol);
      entry.symbols.set(name, symbol);
    }
    if (!bound && !inClass) continue;
    if (!entry.isFunctionLike() && unit.fastHidden.get(name) !== true) {
      unit.fastHidden.set(name, true);
      hidden.push(name);
    }
    g.emitIn(loc, 'LOAD_FAST_AND_CLEAR', unit.varnames, name);
    if (scope === CELL) g.emitIn(loc, 'MAKE_CELL', outerScope === FREE ? unit.freevars : unit.cellvars, name);
    saved.push(name);
  }
  const state = { saved, hidden, outerSymbols, cleanup: g.newLabel(), end: g.newLabel() };
  if (saved.length > 0) {
    g.emitArg(loc, 'SWAP', saved.length + 1); // the iterator back on top
    g.emitJump(loc, 'SETUP_FINALLY', state.cleanup);
  }
  return state;
}

export function leaveInlinedComprehension(
  g: CodeGenerator,
  loc: Location,
  state: InlinedComprehension,
): void {
  g.unit.inlinedComprehensions--;
  for (const [name, symbol] of state.outerSymbols) g.entry.symbols.set(name, symbol);
  if (state.saved.length > 0) {
    g.emit(NO_LOCATION, 'POP_BLOCK');
    g.emitJump(NO_LOCATION, 'JUMP_NO_INTERRUPT', state.end);
    g.place(state.cleanup);
    g.emitArg(NO_LOCATION, 'SWAP', 2); // the unfinished collection lies below the exception
    g.emit(NO_LOCATION, 'POP_TOP');
    restoreNames(g, loc, state.saved);
    g.emitArg(NO_LOCATION, 'RERAISE', 0);
    g.place(state.end);
    restoreNames(g, loc, state.saved);
  }
  // False rather than gone: the local stays marked as hidden.
  for (const name of state.hidden) g.unit.fastHidden.set(name, false);
}

function restoreNames(g: CodeGenerator, loc: Location, saved: readonly string[]): void {
  g.emitArg(loc, 'SWAP', saved.length + 1);
  for (const name of [...saved].reverse()) g.emitIn(loc, 'STORE_FAST_MAYBE_NULL', g.unit.varnames, name);
}
