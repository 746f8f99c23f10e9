/** Loads, stores and deletions of a name, by the scope the symbol table found. */
import type { ExprContext, Location } from '../ast.ts';
import { semanticError } from '../semantic-error.ts';
import { CELL, FREE, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL, type Scope } from '../symtable/flags.ts';
import type { CodeGenerator } from './generator.ts';
import { indexIn } from './unit.ts';

const FAST: Readonly<Record<ExprContext, string>> = {
  Load: 'LOAD_FAST',
  Store: 'STORE_FAST',
  Del: 'DELETE_FAST',
};
const DEREF: Readonly<Record<ExprContext, string>> = {
  Load: 'LOAD_DEREF',
  Store: 'STORE_DEREF',
  Del: 'DELETE_DEREF',
};
const GLOBAL: Readonly<Record<ExprContext, string>> = {
  Load: 'LOAD_GLOBAL',
  Store: 'STORE_GLOBAL',
  Del: 'DELETE_GLOBAL',
};
const NAMED: Readonly<Record<ExprContext, string>> = {
  Load: 'LOAD_NAME',
  Store: 'STORE_NAME',
  Del: 'DELETE_NAME',
};

export function refuseDebug(name: string, loc: Location, ctx: ExprContext): void {
  if (name !== '__debug__' || ctx === 'Load') return;
  throw semanticError(ctx === 'Store' ? 'cannot assign to __debug__' : 'cannot delete __debug__', loc);
}

export function emitNameOp(g: CodeGenerator, loc: Location, name: string, ctx: ExprContext): void {
  refuseDebug(name, loc, ctx);
  const mangled = g.mangled(name);
  const scope = g.entry.scope(mangled);
  if (scope === FREE || scope === CELL) return emitDeref(g, loc, mangled, scope, ctx);
  const functionLike = g.entry.isFunctionLike();
  if (scope === LOCAL && (functionLike || g.unit.fastHidden.get(mangled) === true)) {
    return g.emitIn(loc, FAST[ctx], g.unit.varnames, mangled);
  }
  if (scope === GLOBAL_EXPLICIT || (scope === GLOBAL_IMPLICIT && functionLike)) {
    return emitGlobal(g, loc, mangled, scope, ctx);
  }
  // A comprehension inlined in a class does not see the class's names.
  if (ctx === 'Load' && g.entry.type === 'Class' && g.unit.inlinedComprehensions > 0) {
    return emitLoadGlobal(g, loc, mangled);
  }
  g.emitIn(loc, NAMED[ctx], g.unit.names, mangled);
}

function emitDeref(g: CodeGenerator, loc: Location, name: string, scope: Scope, ctx: ExprContext): void {
  const table = scope === FREE ? g.unit.freevars : g.unit.cellvars;
  if (ctx !== 'Load') return g.emitIn(loc, DEREF[ctx], table, name);
  if (g.entry.type === 'Class' && g.unit.inlinedComprehensions === 0) {
    g.emit(loc, 'LOAD_LOCALS');
    return g.emitIn(loc, 'LOAD_FROM_DICT_OR_DEREF', table, name);
  }
  if (g.entry.canSeeClassScope) {
    g.emitIn(loc, 'LOAD_DEREF', g.unit.freevars, '__classdict__');
    return g.emitIn(loc, 'LOAD_FROM_DICT_OR_DEREF', table, name);
  }
  g.emitIn(loc, 'LOAD_DEREF', table, name);
}

function emitGlobal(g: CodeGenerator, loc: Location, name: string, scope: Scope, ctx: ExprContext): void {
  if (ctx !== 'Load') return g.emitIn(loc, GLOBAL[ctx], g.unit.names, name);
  if (scope === GLOBAL_IMPLICIT && g.entry.canSeeClassScope) {
    g.emitIn(loc, 'LOAD_DEREF', g.unit.freevars, '__classdict__');
    return g.emitIn(loc, 'LOAD_FROM_DICT_OR_GLOBALS', g.unit.names, name);
  }
  emitLoadGlobal(g, loc, name);
}

/** Bit 0 of LOAD_GLOBAL's argument asks for a NULL above the value; the flow graph sets it before a call. */
function emitLoadGlobal(g: CodeGenerator, loc: Location, name: string): void {
  g.emitArg(loc, 'LOAD_GLOBAL', indexIn(g.unit.names, name) << 1);
}
