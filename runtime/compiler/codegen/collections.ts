/** List, tuple, set and dict displays, as values and as assignment targets. */
import type { Constant, Dict, Expr, List, Location, SetDisplay, Tuple } from '../ast.ts';
import { tupleConstant, type ConstantValue } from '../constant.ts';
import { uniqueConstants } from '../fold/unique.ts';
import { semanticError } from '../semantic-error.ts';
import { emitExpression, emitExpressions } from './expressions.ts';
import type { CodeGenerator } from './generator.ts';
import { STACK_USE_GUIDELINE } from './arguments.ts';

/** The instructions that make one kind of collection. A tuple is made as a list and converted. */
interface Recipe {
  readonly build: string;
  readonly add: string;
  readonly extend: string;
  readonly kind: 'list' | 'set' | 'tuple';
}
const LIST: Recipe = { build: 'BUILD_LIST', add: 'LIST_APPEND', extend: 'LIST_EXTEND', kind: 'list' };
const SET: Recipe = { build: 'BUILD_SET', add: 'SET_ADD', extend: 'SET_UPDATE', kind: 'set' };
const TUPLE: Recipe = { ...LIST, kind: 'tuple' };

export function emitList(g: CodeGenerator, e: List): void {
  if (e.ctx === 'Store') return emitUnpack(g, e, e.elts);
  if (e.ctx === 'Del') return emitExpressions(g, e.elts);
  emitItems(g, e, e.elts, 0, LIST);
}

export function emitTuple(g: CodeGenerator, e: Tuple): void {
  if (e.ctx === 'Store') return emitUnpack(g, e, e.elts);
  if (e.ctx === 'Del') return emitExpressions(g, e.elts);
  emitItems(g, e, e.elts, 0, TUPLE);
}

export function emitSet(g: CodeGenerator, e: SetDisplay): void {
  emitItems(g, e, e.elts, 0, SET);
}

/** Positional arguments as one tuple, `pushed` of which are on the stack already. */
export function emitArgumentTuple(
  g: CodeGenerator,
  loc: Location,
  elts: readonly Expr[],
  pushed: number,
): void {
  emitItems(g, loc, elts, pushed, TUPLE);
}

function emitItems(
  g: CodeGenerator,
  loc: Location,
  elts: readonly Expr[],
  pushed: number,
  recipe: Recipe,
): void {
  if (elts.length > 2 && elts.every(isConstant)) return emitConstantItems(g, loc, elts, pushed, recipe);
  const big = elts.length + pushed > STACK_USE_GUIDELINE;
  if (!big && !elts.some((each) => each.kind === 'Starred')) {
    emitExpressions(g, elts);
    const build = recipe.kind === 'tuple' ? 'BUILD_TUPLE' : recipe.build;
    return g.emitArg(loc, build, elts.length + pushed);
  }
  let built = big;
  if (big) g.emitArg(loc, recipe.build, pushed);
  elts.forEach((elt, index) => {
    if (elt.kind === 'Starred') {
      if (!built) g.emitArg(loc, recipe.build, index + pushed);
      built = true;
      emitExpression(g, elt.value);
      g.emitArg(loc, recipe.extend, 1);
    } else {
      emitExpression(g, elt);
      if (built) g.emitArg(loc, recipe.add, 1);
    }
  });
  if (recipe.kind === 'tuple') g.emitIntrinsic1(loc, 'LIST_TO_TUPLE');
}

function emitConstantItems(
  g: CodeGenerator,
  loc: Location,
  elts: readonly Constant[],
  pushed: number,
  recipe: Recipe,
): void {
  const items = elts.map((elt) => elt.value);
  if (recipe.kind === 'tuple' && pushed === 0) return g.loadConst(loc, tupleConstant(items));
  const folded: ConstantValue =
    recipe.kind === 'set' ? { type: 'frozenset', items: uniqueConstants(items) } : tupleConstant(items);
  g.emitArg(loc, recipe.build, pushed);
  g.loadConst(loc, folded);
  g.emitArg(loc, recipe.extend, 1);
  if (recipe.kind === 'tuple') g.emitIntrinsic1(loc, 'LIST_TO_TUPLE');
}

function isConstant(e: Expr | null): e is Constant {
  return e !== null && e.kind === 'Constant';
}

/** Unpacks the value on the stack into targets, at most one of them starred. */
function emitUnpack(g: CodeGenerator, loc: Location, targets: readonly Expr[]): void {
  emitUnpackInstruction(
    g,
    loc,
    targets.map((each) => each.kind === 'Starred'),
    'assignment',
  );
  for (const target of targets) emitExpression(g, target.kind === 'Starred' ? target.value : target);
}

/** `where` words the errors: "assignment" or "sequence pattern". */
export function emitUnpackInstruction(
  g: CodeGenerator,
  loc: Location,
  starred: readonly boolean[],
  where: string,
): void {
  const before = starred.indexOf(true);
  if (before < 0) return g.emitArg(loc, 'UNPACK_SEQUENCE', starred.length);
  const after = starred.length - before - 1;
  if (before >= 1 << 8 || after >= 1 << 23) {
    throw semanticError(`too many expressions in star-unpacking ${where}`, loc);
  }
  if (starred.lastIndexOf(true) !== before)
    throw semanticError(`multiple starred expressions in ${where}`, loc);
  g.emitArg(loc, 'UNPACK_EX', before + (after << 8));
}

// ---- dict ----------------------------------------------------------------------------------------------------

export function emitDict(g: CodeGenerator, e: Dict): void {
  const count = e.values.length;
  let haveDict = false;
  let pending = 0; // pairs not emitted yet
  const flush = (end: number): void => {
    if (pending === 0) return;
    emitPairs(g, e, end - pending, end);
    if (haveDict) g.emitArg(e, 'DICT_UPDATE', 1);
    haveDict = true;
    pending = 0;
  };
  for (let index = 0; index < count; index++) {
    if (e.keys[index] === null) {
      flush(index);
      if (!haveDict) g.emitArg(e, 'BUILD_MAP', 0);
      haveDict = true;
      emitExpression(g, e.values[index]!);
      g.emitArg(e, 'DICT_UPDATE', 1);
    } else if (pending * 2 > STACK_USE_GUIDELINE) {
      pending++;
      flush(index + 1);
    } else {
      pending++;
    }
  }
  flush(count);
  if (!haveDict) g.emitArg(e, 'BUILD_MAP', 0);
}

function emitPairs(g: CodeGenerator, e: Dict, begin: number, end: number): void {
  const count = end - begin;
  const big = count * 2 > STACK_USE_GUIDELINE;
  const keys = e.keys.slice(begin, end);
  if (count > 1 && !big && keys.every(isConstant)) {
    emitExpressions(g, e.values.slice(begin, end));
    g.loadConst(e, tupleConstant(keys.map((key) => key.value)));
    return g.emitArg(e, 'BUILD_CONST_KEY_MAP', count);
  }
  if (big) g.emitArg(e, 'BUILD_MAP', 0);
  for (let index = begin; index < end; index++) {
    emitExpression(g, e.keys[index]!);
    emitExpression(g, e.values[index]!);
    if (big) g.emitArg(e, 'MAP_ADD', 1);
  }
  if (!big) g.emitArg(e, 'BUILD_MAP', count);
}
