/** Constant folding of statements and patterns. */
import type { AsyncFunctionDef, FunctionDef, Mod, Pattern, Stmt, TypeParam } from '../ast.ts';
import { docstringOf } from '../docstring.ts';
import {
  foldAll,
  foldArguments,
  foldExpression,
  foldIterated,
  foldKeywords,
  foldOptional,
  type FoldOptions,
} from './expressions.ts';

/** Rewrites the tree in place. */
export function foldConstants(mod: Mod, options: FoldOptions): void {
  switch (mod.kind) {
    case 'Module':
      return foldDocumentedBody(mod.body, options);
    case 'Interactive':
      return foldBody(mod.body, options);
    case 'Expression':
      mod.body = foldExpression(mod.body, options);
      return;
    default:
      mod satisfies never;
  }
}

/** An expression that folds to a string must not become a docstring by it. */
function foldDocumentedBody(body: Stmt[], options: FoldOptions): void {
  const documented = docstringOf(body) !== null;
  foldBody(body, options);
  const first = body[0];
  if (documented || docstringOf(body) === null || first?.kind !== 'Expr') return;
  const { lineno, col_offset, end_lineno, end_col_offset } = first.value;
  first.value = { kind: 'JoinedStr', values: [first.value], lineno, col_offset, end_lineno, end_col_offset };
}

function foldBody(body: readonly Stmt[], options: FoldOptions): void {
  for (const statement of body) foldStatement(statement, options);
}

function foldStatement(s: Stmt, options: FoldOptions): void {
  switch (s.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return foldFunction(s, options);
    case 'ClassDef':
      foldTypeParams(s.type_params, options);
      foldAll(s.bases, options);
      foldKeywords(s.keywords, options);
      foldDocumentedBody(s.body, options);
      return foldAll(s.decorator_list, options);
    case 'Return':
      s.value = foldOptional(s.value, options);
      return;
    case 'Delete':
      return foldAll(s.targets, options);
    case 'Assign':
      foldAll(s.targets, options);
      s.value = foldExpression(s.value, options);
      return;
    case 'AugAssign':
      s.target = foldExpression(s.target, options);
      s.value = foldExpression(s.value, options);
      return;
    case 'AnnAssign':
      s.target = foldExpression(s.target, options);
      if (!options.futureAnnotations) s.annotation = foldExpression(s.annotation, options);
      s.value = foldOptional(s.value, options);
      return;
    case 'TypeAlias':
      foldTypeParams(s.type_params, options);
      s.value = foldExpression(s.value, options);
      return;
    case 'For':
    case 'AsyncFor':
      s.target = foldExpression(s.target, options);
      s.iter = foldExpression(s.iter, options);
      if (s.kind === 'For') s.iter = foldIterated(s.iter);
      foldBody(s.body, options);
      return foldBody(s.orelse, options);
    case 'While':
    case 'If':
      s.test = foldExpression(s.test, options);
      foldBody(s.body, options);
      return foldBody(s.orelse, options);
    case 'With':
    case 'AsyncWith':
      for (const item of s.items) {
        item.context_expr = foldExpression(item.context_expr, options);
        item.optional_vars = foldOptional(item.optional_vars, options);
      }
      return foldBody(s.body, options);
    case 'Match':
      s.subject = foldExpression(s.subject, options);
      for (const each of s.cases) {
        foldPattern(each.pattern, options);
        each.guard = foldOptional(each.guard, options);
        foldBody(each.body, options);
      }
      return;
    case 'Raise':
      s.exc = foldOptional(s.exc, options);
      s.cause = foldOptional(s.cause, options);
      return;
    case 'Try':
    case 'TryStar':
      foldBody(s.body, options);
      for (const handler of s.handlers) {
        handler.type = foldOptional(handler.type, options);
        foldBody(handler.body, options);
      }
      foldBody(s.orelse, options);
      return foldBody(s.finalbody, options);
    case 'Assert':
      s.test = foldExpression(s.test, options);
      s.msg = foldOptional(s.msg, options);
      return;
    case 'Expr':
      s.value = foldExpression(s.value, options);
      return;
    case 'Import':
    case 'ImportFrom':
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return;
    default:
      s satisfies never;
  }
}

function foldFunction(s: FunctionDef | AsyncFunctionDef, options: FoldOptions): void {
  foldTypeParams(s.type_params, options);
  foldArguments(s.args, options);
  foldDocumentedBody(s.body, options);
  foldAll(s.decorator_list, options);
  if (!options.futureAnnotations) s.returns = foldOptional(s.returns, options);
}

function foldTypeParams(params: readonly TypeParam[], options: FoldOptions): void {
  for (const param of params) {
    if (param.kind === 'TypeVar') param.bound = foldOptional(param.bound, options);
    param.default_value = foldOptional(param.default_value, options);
  }
}

function foldPatterns(patterns: readonly Pattern[], options: FoldOptions): void {
  for (const pattern of patterns) foldPattern(pattern, options);
}

function foldPattern(p: Pattern, options: FoldOptions): void {
  switch (p.kind) {
    case 'MatchValue':
      p.value = foldExpression(p.value, options);
      return;
    case 'MatchSequence':
    case 'MatchOr':
      return foldPatterns(p.patterns, options);
    case 'MatchMapping':
      foldAll(p.keys, options);
      return foldPatterns(p.patterns, options);
    case 'MatchClass':
      p.cls = foldExpression(p.cls, options);
      foldPatterns(p.patterns, options);
      return foldPatterns(p.kwd_patterns, options);
    case 'MatchAs':
      if (p.pattern !== null) foldPattern(p.pattern, options);
      return;
    case 'MatchSingleton':
    case 'MatchStar':
      return;
    default:
      p satisfies never;
  }
}
