/** Compound statements, except `match`. */
import type {
  AsyncFor,
  AsyncFunctionDef,
  AsyncWith,
  ClassDef,
  ExceptHandler,
  Expr,
  For,
  FunctionDef,
  If,
  Stmt,
  Try,
  TryStar,
  While,
  With,
  WithItem,
} from '../ast.ts';
import { classArguments } from './arguments.ts';
import { expression, namedExpression, starExpressions } from './expressions.ts';
import { matchStatement } from './match.ts';
import { checkForTarget } from './mistakes/displays.ts';
import { longestMatch } from './mistakes/look.ts';
import {
  checkExcept,
  checkMissingHandler,
  checkMixedHandlers,
  checkWithTarget,
} from './mistakes/statements.ts';
import { functionParameters, typeParameters } from './parameters.ts';
import { NO_MATCH } from './parser.ts';
import type { Parser } from './parser.ts';
import { block } from './statements.ts';
import { setContext } from './targets.ts';
import { oneTarget, targets } from './target-list.ts';
import { T } from './tokens.ts';

/** A compound statement if one begins here, else null with nothing taken. */
export function compoundStatement(p: Parser): Stmt | null {
  switch (p.kind) {
    case T.IF:
      return ifStatement(p, "'if' statement");
    case T.WHILE:
      return whileStatement(p);
    case T.FOR:
      return forStatement(p, p.pos, false);
    case T.TRY:
      return tryStatement(p);
    case T.WITH:
      return withStatement(p, p.pos, false);
    case T.DEF:
      return functionDefinition(p, p.pos, [], false);
    case T.CLASS:
      return classDefinition(p, []);
    case T.AT:
      return decorated(p);
    case T.ASYNC:
      return asyncStatement(p, []);
    case T.NAME:
      return matchStatement(p);
    default:
      return null;
  }
}

/** The colon before a block. */
export function colon(p: Parser): void {
  if (p.diagnosing && p.kind === T.NEWLINE) p.raiseToken("expected ':'", p.pos);
  p.expect(T.COLON);
}

/** A token without which nothing else could follow: its absence is the mistake, whatever stands there. */
function forced(p: Parser, kind: number, text: string): void {
  if (p.diagnosing && p.kind !== kind) p.raiseToken(`expected '${text}'`, p.pos);
  p.expect(kind);
}

/** What stands before a forced token is optional: if it does not parse, that token is missed at its beginning. */
function optional<R>(p: Parser, rule: (p: Parser) => R): R | null {
  const start = p.pos;
  try {
    return rule(p);
  } catch (error) {
    if (error !== NO_MATCH) throw error;
    p.pos = start;
    return null;
  }
}

/** `-> T`: of a type that does not parse as a whole, the part that does counts. */
function returnType(p: Parser): Expr | null {
  const start = p.pos++;
  const whole = optional(p, expression);
  if (whole !== null) return whole;
  p.pos = longestMatch(p, start + 1, expression)?.end ?? start;
  return null;
}

function asyncStatement(p: Parser, decorators: Expr[]): Stmt {
  const start = p.pos++;
  if (p.kind === T.DEF) return functionDefinition(p, start, decorators, true);
  if (decorators.length === 0 && p.kind === T.FOR) return forStatement(p, start, true);
  if (decorators.length === 0 && p.kind === T.WITH) return withStatement(p, start, true);
  return p.fail();
}

function decorated(p: Parser): Stmt {
  const decorators: Expr[] = [];
  while (p.accept(T.AT)) {
    decorators.push(namedExpression(p));
    p.expect(T.NEWLINE);
  }
  if (p.kind === T.CLASS) return classDefinition(p, decorators);
  if (p.kind === T.DEF) return functionDefinition(p, p.pos, decorators, false);
  return p.kind === T.ASYNC ? asyncStatement(p, decorators) : p.fail();
}

function functionDefinition(p: Parser, start: number, decorator_list: Expr[], isAsync: boolean): Stmt {
  const head = p.pos++;
  const name = p.name();
  const type_params = optional(p, typeParameters) ?? [];
  forced(p, T.LPAR, '(');
  const args = functionParameters(p);
  p.expect(T.RPAR);
  const returns = p.kind === T.ARROW ? returnType(p) : null;
  forced(p, T.COLON, ':');
  const body = block(p, 'function definition', head);
  const fields = { name, args, body, decorator_list, returns, type_params };
  return isAsync
    ? p.at<AsyncFunctionDef>({ kind: 'AsyncFunctionDef', ...fields }, start)
    : p.at<FunctionDef>({ kind: 'FunctionDef', ...fields }, start);
}

function classDefinition(p: Parser, decorator_list: Expr[]): ClassDef {
  const start = p.pos++;
  const name = p.name();
  const type_params = typeParameters(p);
  const { args, keywords } = p.kind === T.LPAR ? classArguments(p) : { args: [], keywords: [] };
  colon(p);
  const body = block(p, 'class definition', start);
  return p.at<ClassDef>(
    { kind: 'ClassDef', name, bases: args, keywords, body, decorator_list, type_params },
    start,
  );
}

function ifStatement(p: Parser, what: string): If {
  const start = p.pos++;
  const test = namedExpression(p);
  colon(p);
  const body = block(p, what, start);
  const orelse = p.kind === T.ELIF ? [ifStatement(p, "'elif' statement")] : elseBlock(p);
  return p.at<If>({ kind: 'If', test, body, orelse }, start);
}

function elseBlock(p: Parser): Stmt[] {
  const head = p.pos;
  if (!p.accept(T.ELSE)) return [];
  forced(p, T.COLON, ':');
  return block(p, "'else' statement", head);
}

function whileStatement(p: Parser): While {
  const start = p.pos++;
  const test = namedExpression(p);
  colon(p);
  const body = block(p, "'while' statement", start);
  return p.at<While>({ kind: 'While', test, body, orelse: elseBlock(p) }, start);
}

function forStatement(p: Parser, start: number, isAsync: boolean): Stmt {
  const head = p.pos++;
  const targetStart = p.pos;
  const target = targets(p);
  if (p.diagnosing) checkForTarget(p, target, targetStart);
  if (p.kind !== T.IN) p.fail();
  setContext(p, target, 'Store');
  p.pos++;
  const iter = starExpressions(p);
  colon(p);
  const body = block(p, "'for' statement", head);
  const fields = { target, iter, body, orelse: elseBlock(p) };
  return isAsync
    ? p.at<AsyncFor>({ kind: 'AsyncFor', ...fields }, start)
    : p.at<For>({ kind: 'For', ...fields }, start);
}

function withStatement(p: Parser, start: number, isAsync: boolean): Stmt {
  const head = p.pos++;
  const items = (p.kind === T.LPAR && optional(p, parenthesisedItems)) || withItems(p);
  colon(p);
  const body = block(p, "'with' statement", head);
  return isAsync
    ? p.at<AsyncWith>({ kind: 'AsyncWith', items, body }, start)
    : p.at<With>({ kind: 'With', items, body }, start);
}

/** `(item, item,)` up to a colon; anything else in parentheses is an expression. */
function parenthesisedItems(p: Parser): WithItem[] {
  p.pos++;
  const items = [withItem(p)];
  while (p.accept(T.COMMA) && p.kind !== T.RPAR) items.push(withItem(p));
  p.expect(T.RPAR);
  if (p.kind !== T.COLON) p.fail();
  return items;
}

function withItems(p: Parser): WithItem[] {
  const items = [withItem(p)];
  while (p.accept(T.COMMA)) items.push(withItem(p));
  return items;
}

function withItem(p: Parser): WithItem {
  const context_expr = expression(p);
  if (!p.accept(T.AS)) return { kind: 'withitem', context_expr, optional_vars: null };
  if (p.diagnosing) checkWithTarget(p);
  const target = oneTarget(p);
  const ends = p.kind === T.COMMA || p.kind === T.RPAR || p.kind === T.COLON;
  if (!ends && !(p.diagnosing && p.kind === T.NEWLINE)) p.fail();
  setContext(p, target, 'Store');
  return { kind: 'withitem', context_expr, optional_vars: target };
}

function tryStatement(p: Parser): Stmt {
  const start = p.pos++;
  forced(p, T.COLON, ':');
  const body = block(p, "'try' statement", start);
  const handlers: ExceptHandler[] = [];
  const groups = p.kind === T.EXCEPT && p.next === T.STAR;
  while (p.kind === T.EXCEPT) {
    if (p.diagnosing) checkMixedHandlers(p, groups);
    if ((p.next === T.STAR) !== groups) p.fail();
    handlers.push(handler(p, groups));
  }
  const orelse = handlers.length > 0 ? elseBlock(p) : [];
  const finalbody = finallyBlock(p);
  if (handlers.length === 0 && finalbody.length === 0) {
    if (p.diagnosing) checkMissingHandler(p);
    p.fail();
  }
  return groups
    ? p.at<TryStar>({ kind: 'TryStar', body, handlers, orelse, finalbody }, start)
    : p.at<Try>({ kind: 'Try', body, handlers, orelse, finalbody }, start);
}

function finallyBlock(p: Parser): Stmt[] {
  const head = p.pos;
  if (!p.accept(T.FINALLY)) return [];
  forced(p, T.COLON, ':');
  return block(p, "'finally' statement", head);
}

function handler(p: Parser, group: boolean): ExceptHandler {
  const start = p.pos++;
  if (group) p.pos++;
  if (p.diagnosing && group) checkExcept(p, null, group);
  const type = p.kind === T.COLON || p.kind === T.NEWLINE ? null : expression(p);
  if (type === null && group) p.fail();
  if (p.diagnosing) checkExcept(p, type, group);
  const name = type !== null && p.accept(T.AS) ? p.name() : null;
  colon(p);
  const body = block(p, group ? "'except*' statement" : "'except' statement", start);
  return p.at<ExceptHandler>({ kind: 'ExceptHandler', type, name, body }, start);
}
