/** First pass over expressions. */
import type {
  Arguments,
  Comprehension,
  ComprehensionExpr,
  Expr,
  Lambda,
  Name,
  NamedExpr,
  Yield,
  YieldFrom,
} from '../ast.ts';
import { semanticError } from '../semantic-error.ts';
import type { SymbolTableBuilder } from './builder.ts';
import type { ComprehensionKind } from './entry.ts';
import { DEF_COMP_ITER, DEF_GLOBAL, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM } from './flags.ts';
import {
  walrusInIterable,
  walrusRebindsIteration,
  WALRUS_REFUSED,
  YIELD_IN_COMPREHENSION,
} from './messages.ts';

export function visitExpressions(b: SymbolTableBuilder, nodes: readonly (Expr | null)[]): void {
  for (const node of nodes) if (node !== null) visitExpression(b, node);
}

export function visitOptional(b: SymbolTableBuilder, node: Expr | null): void {
  if (node !== null) visitExpression(b, node);
}

export function visitExpression(b: SymbolTableBuilder, e: Expr): void {
  switch (e.kind) {
    case 'NamedExpr':
      refuseInAnnotation(b, 'named expression', e);
      visitNamedExpr(b, e);
      break;
    case 'BoolOp':
    case 'JoinedStr':
      visitExpressions(b, e.values);
      break;
    case 'BinOp':
      visitExpression(b, e.left);
      visitExpression(b, e.right);
      break;
    case 'UnaryOp':
      visitExpression(b, e.operand);
      break;
    case 'Lambda':
      visitLambda(b, e);
      break;
    case 'IfExp':
      visitExpression(b, e.test);
      visitExpression(b, e.body);
      visitExpression(b, e.orelse);
      break;
    case 'Dict':
      visitExpressions(b, e.keys);
      visitExpressions(b, e.values);
      break;
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      visitComprehension(b, e);
      break;
    case 'Yield':
    case 'YieldFrom':
      visitYield(b, e);
      break;
    case 'Await':
      refuseInAnnotation(b, 'await expression', e);
      visitExpression(b, e.value);
      b.current.coroutine = true;
      break;
    case 'Compare':
      visitExpression(b, e.left);
      visitExpressions(b, e.comparators);
      break;
    case 'Call':
      visitExpression(b, e.func);
      visitExpressions(b, e.args);
      for (const keyword of e.keywords) visitExpression(b, keyword.value);
      break;
    case 'FormattedValue':
      visitExpression(b, e.value);
      visitOptional(b, e.format_spec);
      break;
    case 'Attribute':
    case 'Starred':
      visitExpression(b, e.value);
      break;
    case 'Subscript':
      visitExpression(b, e.value);
      visitExpression(b, e.slice);
      break;
    case 'Slice':
      visitExpressions(b, [e.lower, e.upper, e.step]);
      break;
    case 'Name':
      visitName(b, e);
      break;
    case 'List':
    case 'Tuple':
    case 'Set':
      visitExpressions(b, e.elts);
      break;
    case 'Constant':
      break;
    default:
      e satisfies never;
  }
}

function visitName(b: SymbolTableBuilder, e: Name): void {
  if (e.ctx !== 'Load') {
    b.bind(e.id, e);
    return;
  }
  b.use(e.id, e);
  // `super` without arguments reads the implicit __class__ cell.
  if (e.id === 'super' && b.current.isFunctionLike()) b.use('__class__', e);
}

function visitYield(b: SymbolTableBuilder, e: Yield | YieldFrom): void {
  refuseInAnnotation(b, 'yield expression', e);
  visitOptional(b, e.value);
  b.current.generator = true;
  const { comprehension } = b.current;
  if (comprehension !== null) throw semanticError(YIELD_IN_COMPREHENSION[comprehension]!, e);
}

function visitLambda(b: SymbolTableBuilder, e: Lambda): void {
  visitExpressions(b, e.args.defaults);
  visitExpressions(b, e.args.kw_defaults);
  b.enterBlock('lambda', 'Function', e, e);
  visitParameters(b, e.args);
  visitExpression(b, e.body);
  b.exitBlock();
}

/** Parameters in the order in which a call stores them. */
export function visitParameters(b: SymbolTableBuilder, args: Arguments): void {
  for (const arg of [...args.posonlyargs, ...args.args, ...args.kwonlyargs])
    b.define(arg.arg, DEF_PARAM, arg);
  if (args.vararg !== null) {
    b.define(args.vararg.arg, DEF_PARAM, args.vararg);
    b.current.varargs = true;
  }
  if (args.kwarg !== null) {
    b.define(args.kwarg.arg, DEF_PARAM, args.kwarg);
    b.current.varkeywords = true;
  }
}

const COMPREHENSION_KINDS: Readonly<Record<ComprehensionExpr['kind'], ComprehensionKind>> = {
  ListComp: 'list',
  SetComp: 'set',
  DictComp: 'dict',
  GeneratorExp: 'generator',
};
const COMPREHENSION_NAMES: Readonly<Record<ComprehensionExpr['kind'], string>> = {
  ListComp: 'listcomp',
  SetComp: 'setcomp',
  DictComp: 'dictcomp',
  GeneratorExp: 'genexpr',
};

function visitComprehension(b: SymbolTableBuilder, e: ComprehensionExpr): void {
  const outermost = e.generators[0]!;
  // The outermost iterable is evaluated by the surrounding block.
  b.current.iterableDepth++;
  visitExpression(b, outermost.iter);
  b.current.iterableDepth--;
  b.enterBlock(COMPREHENSION_NAMES[e.kind], 'Function', e, e);
  const entry = b.current;
  entry.comprehension = COMPREHENSION_KINDS[e.kind];
  if (outermost.is_async) entry.coroutine = true;
  b.define('.0', DEF_PARAM, e);
  visitIterationTarget(b, outermost.target);
  visitExpressions(b, outermost.ifs);
  for (const clause of e.generators.slice(1)) visitClause(b, clause);
  if (e.kind === 'DictComp') {
    visitExpression(b, e.value);
    visitExpression(b, e.key);
  } else {
    visitExpression(b, e.elt);
  }
  entry.generator = e.kind === 'GeneratorExp';
  b.exitBlock();
  if (entry.coroutine && !entry.generator) b.current.coroutine = true;
}

function visitIterationTarget(b: SymbolTableBuilder, target: Expr): void {
  b.current.inIterationTarget = true;
  visitExpression(b, target);
  b.current.inIterationTarget = false;
}

function visitClause(b: SymbolTableBuilder, clause: Comprehension): void {
  visitIterationTarget(b, clause.target);
  b.current.iterableDepth++;
  visitExpression(b, clause.iter);
  b.current.iterableDepth--;
  visitExpressions(b, clause.ifs);
  if (clause.is_async) b.current.coroutine = true;
}

function visitNamedExpr(b: SymbolTableBuilder, e: NamedExpr): void {
  if (b.current.iterableDepth > 0) throw semanticError(walrusInIterable, e);
  if (b.current.comprehension !== null) bindOutsideComprehension(b, e.target);
  visitExpression(b, e.value);
  visitExpression(b, e.target);
}

/** A walrus in a comprehension binds in the nearest function or module around it. */
function bindOutsideComprehension(b: SymbolTableBuilder, target: Name): void {
  const name = target.id;
  for (let index = b.stack.length - 1; index >= 0; index--) {
    const entry = b.stack[index]!;
    if (entry.comprehension !== null) {
      const symbol = b.lookupIn(entry, name);
      if (symbol & DEF_COMP_ITER && symbol & DEF_LOCAL)
        throw semanticError(walrusRebindsIteration(name), target);
      continue;
    }
    if (entry.type === 'Function') {
      const declared = b.lookupIn(entry, name) & DEF_GLOBAL ? DEF_GLOBAL : DEF_NONLOCAL;
      b.define(name, declared, target);
      b.recordDirective(name, target);
      b.defineIn(entry, name, DEF_LOCAL, target);
      return;
    }
    if (entry.type === 'Module') {
      b.define(name, DEF_GLOBAL, target);
      b.recordDirective(name, target);
      b.defineIn(entry, name, DEF_GLOBAL, target);
      return;
    }
    const refusal = WALRUS_REFUSED[entry.type];
    if (refusal !== undefined) throw semanticError(refusal, target);
  }
}

/** Annotations and type parameters are evaluated later, elsewhere: they may not yield, await or bind. */
function refuseInAnnotation(b: SymbolTableBuilder, what: string, e: Expr): void {
  const entry = b.current;
  if (entry.type === 'Annotation') throw semanticError(`${what} cannot be used within an annotation`, e);
  if (entry.type === 'TypeVariable')
    throw semanticError(`${what} cannot be used within ${entry.scopeInfo}`, e);
  if (entry.type === 'TypeAlias') throw semanticError(`${what} cannot be used within a type alias`, e);
  if (entry.type === 'TypeParameters') {
    throw semanticError(`${what} cannot be used within the definition of a generic`, e);
  }
}
