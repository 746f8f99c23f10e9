/** Expressions as targets: what may be assigned to, deleted, and how a refusal names the rest. */
import type { Expr, ExprContext } from '../ast.ts';
import type { Parser } from './parser.ts';

/** Python's name for an expression in "cannot assign to ..." */
export function describe(expr: Expr): string {
  switch (expr.kind) {
    case 'Attribute':
      return 'attribute';
    case 'Subscript':
      return 'subscript';
    case 'Starred':
      return 'starred';
    case 'Name':
      return 'name';
    case 'List':
      return 'list';
    case 'Tuple':
      return 'tuple';
    case 'Lambda':
      return 'lambda';
    case 'Call':
      return 'function call';
    case 'BoolOp':
    case 'BinOp':
    case 'UnaryOp':
      return 'expression';
    case 'GeneratorExp':
      return 'generator expression';
    case 'Yield':
    case 'YieldFrom':
      return 'yield expression';
    case 'Await':
      return 'await expression';
    case 'ListComp':
      return 'list comprehension';
    case 'SetComp':
      return 'set comprehension';
    case 'DictComp':
      return 'dict comprehension';
    case 'Dict':
      return 'dict literal';
    case 'Set':
      return 'set display';
    case 'JoinedStr':
    case 'FormattedValue':
      return 'f-string expression';
    case 'Constant':
      return describeConstant(expr.value.type, expr.value.type === 'bool' && expr.value.value);
    case 'Compare':
      return 'comparison';
    case 'IfExp':
      return 'conditional expression';
    case 'NamedExpr':
      return 'named expression';
    case 'Slice':
      return 'slice';
    default: {
      const never: never = expr;
      return never;
    }
  }
}

function describeConstant(type: string, truth: boolean): string {
  if (type === 'None') return 'None';
  if (type === 'Ellipsis') return 'ellipsis';
  if (type === 'bool') return truth ? 'True' : 'False';
  return 'literal';
}

/**
 * Marks an expression and the targets within it as stored to or deleted; a wrong one fails the rule at the token
 * at hand. Stars are allowed only inside a tuple or list that is stored to.
 */
export function setContext(p: Parser, expr: Expr, ctx: ExprContext): void {
  switch (expr.kind) {
    case 'Name':
    case 'Attribute':
    case 'Subscript':
      expr.ctx = ctx;
      return;
    case 'Starred':
      if (ctx === 'Del') p.fail();
      expr.ctx = ctx;
      setContext(p, expr.value, ctx);
      return;
    case 'List':
    case 'Tuple':
      expr.ctx = ctx;
      for (const item of expr.elts) setContext(p, item, ctx);
      return;
    default:
      p.fail();
  }
}

export type TargetUse = 'star' | 'for' | 'del';

/** The first part of `expr` that is no target of this kind, or null. Mirrors what Python's message points at. */
export function invalidTarget(expr: Expr, use: TargetUse): Expr | null {
  switch (expr.kind) {
    case 'List':
    case 'Tuple':
      for (const item of expr.elts) {
        const wrong = invalidTarget(item, use);
        if (wrong !== null) return wrong;
      }
      return null;
    case 'Starred':
      return use === 'del' ? expr : invalidTarget(expr.value, use);
    case 'Compare':
      // `for x in y` without its `in` taken: the target is what stands left of it.
      if (use === 'for') return expr.ops[0] === 'In' ? invalidTarget(expr.left, use) : null;
      return expr;
    case 'Name':
    case 'Subscript':
    case 'Attribute':
      return null;
    default:
      return expr;
  }
}
