/**
 * Second pass of the symbol table: decides the scope of every name of every block.
 *
 * Names bound in enclosing functions flow down (`bound`), names still free flow up (`free`). A local that a nested block
 * leaves free becomes a cell. List, set and dict comprehensions are merged into the block around them (PEP 709).
 */
import { semanticError } from '../semantic-error.ts';
import {
  CELL,
  DEF_BOUND,
  DEF_COMP_CELL,
  DEF_FREE_CLASS,
  DEF_GLOBAL,
  DEF_NONLOCAL,
  DEF_PARAM,
  DEF_TYPE_PARAM,
  FREE,
  flagsOf,
  GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT,
  LOCAL,
  scopeOf,
  withScope,
  type Scope,
} from './flags.ts';
import type { SymbolTableEntry } from './entry.ts';

type Names = Set<string>;

/** The sets that accompany the analysis of one block. `bound` is null in a module. */
interface Surroundings {
  bound: Names | null;
  free: Names;
  global: Names;
  typeParams: Names;
  /** The class whose namespace an annotation scope can see. */
  classEntry: SymbolTableEntry | null;
}

export function analyzeSymbolTable(top: SymbolTableEntry): void {
  analyzeBlock(top, {
    bound: null,
    free: new Set(),
    global: new Set(),
    typeParams: new Set(),
    classEntry: null,
  });
}

function analyzeBlock(entry: SymbolTableEntry, around: Surroundings): void {
  const { bound, global } = around;
  const local: Names = new Set();
  const scopes = new Map<string, Scope>();
  const newBound: Names = new Set();
  const newGlobal: Names = new Set();
  const isClass = entry.type === 'Class';
  if (isClass) {
    // What a class binds is not visible in its methods: their surroundings are fixed before its names are analysed.
    addAll(newGlobal, global);
    if (bound !== null) addAll(newBound, bound);
  }
  for (const [name, flags] of entry.symbols) scopes.set(name, analyzeName(entry, name, flags, around, local));
  if (isClass) {
    newBound.add('__class__');
    newBound.add('__classdict__');
  } else {
    if (entry.isFunctionLike()) addAll(newBound, local);
    if (bound !== null) addAll(newBound, bound);
    addAll(newGlobal, global);
  }
  const newFree: Names = new Set();
  const inlinedCells: Names = new Set();
  for (const child of entry.children) {
    const below = {
      bound: newBound,
      free: newFree,
      global: newGlobal,
      typeParams: around.typeParams,
      classEntry: null,
    };
    analyzeChild(entry, child, below, around.classEntry, scopes, inlinedCells);
  }
  entry.children = entry.children.flatMap((child) => (child.comprehensionInlined ? child.children : [child]));
  if (entry.isFunctionLike()) markCells(scopes, newFree, inlinedCells);
  else if (isClass) dropClassCells(entry, newFree);
  updateSymbols(entry, scopes, bound, newFree, inlinedCells);
  addAll(around.free, newFree);
}

function analyzeChild(
  entry: SymbolTableEntry,
  child: SymbolTableEntry,
  below: Surroundings,
  classEntry: SymbolTableEntry | null,
  scopes: Map<string, Scope>,
  inlinedCells: Names,
): void {
  const childFree: Names = new Set(below.free);
  analyzeBlock(child, {
    bound: new Set(below.bound),
    free: childFree,
    global: new Set(below.global),
    typeParams: new Set(below.typeParams),
    classEntry: child.canSeeClassScope ? (entry.type === 'Class' ? entry : classEntry) : null,
  });
  const inlined = child.comprehension !== null && !child.generator && !entry.canSeeClassScope;
  if (inlined) {
    inlineComprehension(entry, child, scopes, childFree, inlinedCells);
    child.comprehensionInlined = true;
  }
  addAll(below.free, childFree);
}

function analyzeName(
  entry: SymbolTableEntry,
  name: string,
  flags: number,
  around: Surroundings,
  local: Names,
): Scope {
  const { bound, free, global, typeParams, classEntry } = around;
  if (flags & DEF_GLOBAL) {
    if (flags & DEF_NONLOCAL) throw errorAtDirective(entry, name, `name '${name}' is nonlocal and global`);
    global.add(name);
    bound?.delete(name);
    return GLOBAL_EXPLICIT;
  }
  if (flags & DEF_NONLOCAL) {
    checkNonlocal(entry, name, bound, typeParams);
    free.add(name);
    return FREE;
  }
  if (flags & DEF_BOUND) {
    local.add(name);
    global.delete(name);
    if (flags & DEF_TYPE_PARAM) typeParams.add(name);
    else typeParams.delete(name);
    return LOCAL;
  }
  if (classEntry !== null) {
    const classFlags = classEntry.symbol(name);
    if (classFlags & DEF_GLOBAL) return GLOBAL_EXPLICIT;
    if (classFlags & DEF_BOUND && !(classFlags & DEF_NONLOCAL)) return GLOBAL_IMPLICIT;
  }
  if (bound !== null && bound.has(name)) {
    free.add(name);
    return FREE;
  }
  return GLOBAL_IMPLICIT;
}

function checkNonlocal(entry: SymbolTableEntry, name: string, bound: Names | null, typeParams: Names): void {
  if (bound === null) throw errorAtDirective(entry, name, 'nonlocal declaration not allowed at module level');
  if (!bound.has(name)) throw errorAtDirective(entry, name, `no binding for nonlocal '${name}' found`);
  if (typeParams.has(name)) {
    throw errorAtDirective(entry, name, `nonlocal binding not allowed for type parameter '${name}'`);
  }
}

function errorAtDirective(entry: SymbolTableEntry, name: string, message: string): Error {
  const directive = entry.directives.find((d) => d.name === name);
  return semanticError(message, directive?.loc ?? entry.loc);
}

function isFreeInAnyChild(entry: SymbolTableEntry, name: string): boolean {
  return entry.children.some((child) => child.scope(name) === FREE);
}

/** Merges the names of a comprehension into the block that will run it inline. */
function inlineComprehension(
  entry: SymbolTableEntry,
  comprehension: SymbolTableEntry,
  scopes: Map<string, Scope>,
  comprehensionFree: Names,
  inlinedCells: Names,
): void {
  let dropDunderClass = false;
  for (const [name, symbol] of comprehension.symbols) {
    if (symbol & DEF_PARAM) continue; // the implicit iterator argument
    let scope = scopeOf(symbol);
    const flags = flagsOf(symbol);
    if (scope === CELL || flags & DEF_COMP_CELL) inlinedCells.add(name);
    const existing = entry.symbols.get(name);
    if (scope === FREE && entry.type === 'Class' && name === '__class__') {
      // __class__ is never free through a class block: the class itself provides the cell.
      scope = GLOBAL_IMPLICIT;
      comprehensionFree.delete(name);
      dropDunderClass = true;
    }
    if (existing === undefined) {
      entry.symbols.set(name, flags);
      scopes.set(name, scope);
    } else if (existing & DEF_BOUND && entry.type !== 'Class' && !isFreeInAnyChild(comprehension, name)) {
      comprehensionFree.delete(name);
    }
  }
  if (dropDunderClass) comprehension.symbols.delete('__class__');
}

/** A local that some nested block leaves free lives in a cell of this block. */
function markCells(scopes: Map<string, Scope>, free: Names, inlinedCells: Names): void {
  for (const [name, scope] of scopes) {
    if (scope !== LOCAL) continue;
    if (!free.has(name) && !inlinedCells.has(name)) continue;
    scopes.set(name, CELL);
    free.delete(name);
  }
}

function dropClassCells(entry: SymbolTableEntry, free: Names): void {
  if (free.delete('__class__')) entry.needsClassClosure = true;
  if (free.delete('__classdict__')) entry.needsClassDict = true;
}

function updateSymbols(
  entry: SymbolTableEntry,
  scopes: Map<string, Scope>,
  bound: Names | null,
  free: Names,
  inlinedCells: Names,
): void {
  for (const [name, flags] of entry.symbols) {
    const cellFlag = inlinedCells.has(name) ? DEF_COMP_CELL : 0;
    entry.symbols.set(name, withScope(flags | cellFlag, scopes.get(name) ?? 0));
  }
  const seesClass = entry.type === 'Class' || entry.canSeeClassScope;
  for (const name of free) {
    const symbol = entry.symbols.get(name);
    if (symbol !== undefined) {
      // A method's free variable that the class itself binds: both live side by side.
      if (seesClass) entry.symbols.set(name, symbol | DEF_FREE_CLASS);
    } else if (bound === null || bound.has(name)) {
      entry.symbols.set(name, withScope(0, FREE));
    }
  }
}

function addAll(target: Names, source: Iterable<string>): void {
  for (const name of source) target.add(name);
}
