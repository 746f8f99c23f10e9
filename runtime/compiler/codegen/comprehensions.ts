/** Comprehensions and generator expressions: inlined (PEP 709) or as a nested function. */
import type { Comprehension, ComprehensionExpr, Expr, Location } from '../ast.ts';
import { NONE } from '../constant.ts';
import { location, NO_LOCATION } from '../position.ts';
import { semanticError } from '../semantic-error.ts';
import { emitJumpIf } from './conditions.ts';
import { emitExpression } from './expressions.ts';
import { popBlock, pushBlock } from './frame-blocks.ts';
import { makeClosure, wrapInStopIterationHandler } from './functions.ts';
import type { CodeGenerator } from './generator.ts';
import { enterInlinedComprehension, leaveInlinedComprehension } from './inlined-comprehensions.ts';
import { RESUME } from './arguments.ts';
import type { Label } from './instructions.ts';
import type { UnitKind } from './unit.ts';
import { emitAwaitValue, emitSendLoop, emitYieldValue } from './yields.ts';

type DisplayComprehension = Exclude<ComprehensionExpr['kind'], 'GeneratorExp'>;

const BUILD: Readonly<Record<DisplayComprehension, string>> = {
  ListComp: 'BUILD_LIST',
  SetComp: 'BUILD_SET',
  DictComp: 'BUILD_MAP',
};
const NAMES: Readonly<Record<ComprehensionExpr['kind'], string>> = {
  ListComp: '<listcomp>',
  SetComp: '<setcomp>',
  DictComp: '<dictcomp>',
  GeneratorExp: '<genexpr>',
};

export function emitComprehension(g: CodeGenerator, e: ComprehensionExpr): void {
  const entry = g.symtable.lookup(e);
  const isAsync = entry.coroutine;
  const awaitAllowed = g.topLevelAwait;
  const outerKind = g.unit.kind;
  const outermost = e.generators[0]!;
  if (entry.comprehensionInlined) {
    emitIterator(g, e, outermost);
    const state = enterInlinedComprehension(g, e, entry);
    refuseAsync(e, isAsync, outerKind, awaitAllowed);
    if (e.kind !== 'GeneratorExp') {
      g.emitArg(e, BUILD[e.kind], 0);
      g.emitArg(e, 'SWAP', 2);
    }
    emitClause(g, e, 0, 0, true);
    return leaveInlinedComprehension(g, e, state);
  }
  g.enterScope('comprehension', NAMES[e.kind], e, e.lineno);
  refuseAsync(e, isAsync, outerKind, awaitAllowed);
  if (e.kind !== 'GeneratorExp') g.emitArg(e, BUILD[e.kind], 0);
  emitClause(g, e, 0, 0, false);
  if (e.kind !== 'GeneratorExp') g.emit(e, 'RETURN_VALUE');
  else wrapInStopIterationHandler(g);
  const code = g.finishScope(true);
  if (awaitAllowed && isAsync) g.entry.coroutine = true;
  makeClosure(g, e, code, 0);
  emitIterator(g, e, outermost);
  g.emitArg(e, 'CALL', 0);
  if (isAsync && e.kind !== 'GeneratorExp') emitAwaitValue(g, e, 0);
}

function refuseAsync(e: ComprehensionExpr, isAsync: boolean, outer: UnitKind, awaitAllowed: boolean): void {
  if (!isAsync || e.kind === 'GeneratorExp' || awaitAllowed) return;
  if (outer === 'async function' || outer === 'comprehension') return;
  throw semanticError('asynchronous comprehension outside of an asynchronous function', e);
}

function emitIterator(g: CodeGenerator, e: ComprehensionExpr, clause: Comprehension): void {
  emitExpression(g, clause.iter);
  g.emit(clause.iter, clause.is_async ? 'GET_AITER' : 'GET_ITER');
}

/** Clause `index` and everything inside it; `depth` iterators stand between the collection and the top of the stack. */
function emitClause(
  g: CodeGenerator,
  e: ComprehensionExpr,
  index: number,
  depth: number,
  iteratorOnStack: boolean,
): void {
  if (e.generators[index]!.is_async) emitAsyncClause(g, e, index, depth, iteratorOnStack);
  else emitSyncClause(g, e, index, depth, iteratorOnStack);
}

function emitSyncClause(
  g: CodeGenerator,
  e: ComprehensionExpr,
  index: number,
  depth: number,
  onStack: boolean,
): void {
  const clause = e.generators[index]!;
  const start = g.newLabel();
  const ifCleanup = g.newLabel();
  const anchor = g.newLabel();
  let loops = true;
  if (!onStack) {
    if (index === 0) {
      receiveOutermost(g, e);
    } else {
      const single = singleItem(clause.iter);
      if (single !== null) {
        // `for y in [f(x)]` only names a value: no loop.
        emitExpression(g, single);
        loops = false;
      } else {
        emitExpression(g, clause.iter);
        g.emit(clause.iter, 'GET_ITER');
      }
    }
  }
  if (loops) {
    g.place(start);
    g.emitJump(clause.iter, 'FOR_ITER', anchor);
  }
  emitExpression(g, clause.target);
  const elementLoc = emitConditionsAndRest(g, e, index, loops ? depth + 1 : depth, ifCleanup);
  g.place(ifCleanup);
  if (!loops) return;
  g.emitJump(elementLoc, 'JUMP', start);
  g.place(anchor);
  g.emit(NO_LOCATION, 'END_FOR');
  g.emit(NO_LOCATION, 'POP_TOP');
}

function emitAsyncClause(
  g: CodeGenerator,
  e: ComprehensionExpr,
  index: number,
  depth: number,
  onStack: boolean,
): void {
  const clause = e.generators[index]!;
  const start = g.newLabel();
  const except = g.newLabel();
  const ifCleanup = g.newLabel();
  if (!onStack) {
    if (index === 0) {
      receiveOutermost(g, e);
    } else {
      emitExpression(g, clause.iter);
      g.emit(clause.iter, 'GET_AITER');
    }
  }
  g.place(start);
  pushBlock(g, e, { type: 'async-comprehension' });
  g.emitJump(e, 'SETUP_FINALLY', except);
  g.emit(e, 'GET_ANEXT');
  g.loadConst(e, NONE);
  emitSendLoop(g, e, RESUME.AFTER_AWAIT);
  g.emit(e, 'POP_BLOCK');
  emitExpression(g, clause.target);
  const elementLoc = emitConditionsAndRest(g, e, index, depth + 1, ifCleanup);
  g.place(ifCleanup);
  g.emitJump(elementLoc, 'JUMP', start);
  popBlock(g);
  g.place(except);
  g.emit(e, 'END_ASYNC_FOR');
}

/** The outermost iterator is the nested function's only argument. */
function receiveOutermost(g: CodeGenerator, e: ComprehensionExpr): void {
  g.unit.argcount = 1;
  g.emitArg(e, 'LOAD_FAST', 0);
}

function singleItem(iter: Expr): Expr | null {
  if (iter.kind !== 'List' && iter.kind !== 'Tuple') return null;
  const only = iter.elts[0];
  return iter.elts.length === 1 && only!.kind !== 'Starred' ? only! : null;
}

/** The clause's conditions, then the next clause or the element. Returns the element's location. */
function emitConditionsAndRest(
  g: CodeGenerator,
  e: ComprehensionExpr,
  index: number,
  depth: number,
  ifCleanup: Label,
): Location {
  for (const condition of e.generators[index]!.ifs) emitJumpIf(g, e, condition, ifCleanup, false);
  if (index + 1 < e.generators.length) {
    emitClause(g, e, index + 1, depth, false);
    return e.kind === 'DictComp' ? e.key : e.elt;
  }
  return emitElement(g, e, depth);
}

function emitElement(g: CodeGenerator, e: ComprehensionExpr, depth: number): Location {
  if (e.kind === 'DictComp') {
    emitExpression(g, e.key);
    emitExpression(g, e.value);
    const loc = location(e.key.lineno, e.value.end_lineno, e.key.col_offset, e.value.end_col_offset);
    g.emitArg(loc, 'MAP_ADD', depth + 1);
    return loc;
  }
  emitExpression(g, e.elt);
  if (e.kind === 'GeneratorExp') {
    emitYieldValue(g, e.elt);
    g.emit(e.elt, 'POP_TOP');
  } else {
    g.emitArg(e.elt, e.kind === 'ListComp' ? 'LIST_APPEND' : 'SET_ADD', depth + 1);
  }
  return e.elt;
}
