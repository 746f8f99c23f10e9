/** Statement lists, blocks and simple statements; compound ones are in `compound.ts`. */
import type {
  AnnAssign,
  Assert,
  Assign,
  AugAssign,
  Break,
  Continue,
  Delete,
  Expr,
  ExprStmt,
  Global,
  Name,
  Nonlocal,
  Operator,
  Pass,
  Raise,
  Return,
  Stmt,
  TypeAlias,
} from '../ast.ts';
import { compoundStatement } from './compound.ts';
import { expression, starExpressions, yieldExpression, yieldOrStarExpressions } from './expressions.ts';
import { fromImport, importStatement } from './imports.ts';
import {
  checkAnnotation,
  checkAssignment,
  checkAugmented,
  checkComparison,
  checkDelete,
  checkMissingValue,
} from './mistakes/statements.ts';
import { typeParameters } from './parameters.ts';
import type { Parser } from './parser.ts';
import { targets } from './target-list.ts';
import { setContext } from './targets.ts';
import { T } from './tokens.ts';

/** Statements up to (not including) a token of kind `end`. */
export function statements(p: Parser, end: number): Stmt[] {
  const body: Stmt[] = [];
  while (p.kind !== end) statement(p, body);
  return body;
}

function statement(p: Parser, body: Stmt[]): void {
  const compound = compoundStatement(p);
  if (compound !== null) body.push(compound);
  else simpleStatements(p, body);
}

export function simpleStatements(p: Parser, body: Stmt[]): void {
  do {
    body.push(simpleStatement(p));
  } while (p.accept(T.SEMI) && p.kind !== T.NEWLINE);
  p.expect(T.NEWLINE);
}

/** The body of a compound statement, its colon taken; `what` and the token `head` name it in messages. */
export function block(p: Parser, what: string, head: number): Stmt[] {
  const body: Stmt[] = [];
  if (p.kind !== T.NEWLINE) {
    simpleStatements(p, body);
    return body;
  }
  p.pos++;
  if (p.kind !== T.INDENT) {
    if (p.diagnosing) {
      const msg = `expected an indented block after ${what} on line ${p.tokens.line[head]!}`;
      p.raiseToken(msg, p.pos, 'IndentationError');
    }
    p.fail();
  }
  p.pos++;
  do statement(p, body);
  while (p.kind !== T.DEDENT && p.kind !== T.END && p.kind !== T.BAD);
  p.expect(T.DEDENT);
  return body;
}

function simpleStatement(p: Parser): Stmt {
  const start = p.pos;
  switch (p.kind) {
    case T.PASS:
      p.pos++;
      return p.at<Pass>({ kind: 'Pass' }, start);
    case T.BREAK:
      p.pos++;
      return p.at<Break>({ kind: 'Break' }, start);
    case T.CONTINUE:
      p.pos++;
      return p.at<Continue>({ kind: 'Continue' }, start);
    case T.RETURN:
      p.pos++;
      return p.at<Return>({ kind: 'Return', value: endsStatement(p) ? null : starExpressions(p) }, start);
    case T.RAISE:
      return raiseStatement(p);
    case T.GLOBAL:
      p.pos++;
      return p.at<Global>({ kind: 'Global', names: names(p) }, start);
    case T.NONLOCAL:
      p.pos++;
      return p.at<Nonlocal>({ kind: 'Nonlocal', names: names(p) }, start);
    case T.DEL:
      return deleteStatement(p);
    case T.ASSERT:
      return assertStatement(p);
    case T.IMPORT:
      return importStatement(p);
    case T.FROM:
      return fromImport(p);
    case T.NAME:
      return p.next === T.NAME && p.isWord('type') ? typeAlias(p) : expressionStatement(p);
    default:
      return expressionStatement(p);
  }
}

function endsStatement(p: Parser): boolean {
  return p.kind === T.NEWLINE || p.kind === T.SEMI;
}

function names(p: Parser): string[] {
  const list = [p.name()];
  while (p.accept(T.COMMA)) list.push(p.name());
  return list;
}

function raiseStatement(p: Parser): Raise {
  const start = p.pos++;
  const exc = endsStatement(p) ? null : expression(p);
  const cause = exc !== null && p.accept(T.FROM) ? expression(p) : null;
  return p.at<Raise>({ kind: 'Raise', exc, cause }, start);
}

function assertStatement(p: Parser): Assert {
  const start = p.pos++;
  const test = expression(p);
  const msg = p.accept(T.COMMA) ? expression(p) : null;
  return p.at<Assert>({ kind: 'Assert', test, msg }, start);
}

function deleteStatement(p: Parser): Delete {
  const start = p.pos++;
  const targetStart = p.pos;
  const value = p.diagnosing ? starExpressions(p) : targets(p);
  if (p.diagnosing) checkDelete(p, value);
  if (!endsStatement(p)) p.fail();
  const list = value.kind === 'Tuple' && !isEnclosed(p, targetStart) ? value.elts : [value];
  for (const item of list) setContext(p, item, 'Del');
  return p.at<Delete>({ kind: 'Delete', targets: list }, start);
}

/** Whether token `open` is a parenthesis that the last token taken closes. */
function isEnclosed(p: Parser, open: number): boolean {
  if (p.kinds[open] !== T.LPAR) return false;
  const depth = p.tokens.level[open]! - 1;
  for (let i = open + 1; i < p.pos; i++) {
    if (p.tokens.level[i] === depth) return i === p.pos - 1;
  }
  return false;
}

function typeAlias(p: Parser): TypeAlias {
  const start = p.pos++;
  const nameToken = p.pos;
  const id = p.name();
  const name = p.at<Name>({ kind: 'Name', id, ctx: 'Store' }, nameToken);
  const type_params = typeParameters(p);
  p.expect(T.EQUAL);
  return p.at<TypeAlias>({ kind: 'TypeAlias', name, type_params, value: expression(p) }, start);
}

const AUGMENTED: (Operator | undefined)[] = [];
AUGMENTED[T.PLUSEQUAL] = 'Add';
AUGMENTED[T.MINEQUAL] = 'Sub';
AUGMENTED[T.STAREQUAL] = 'Mult';
AUGMENTED[T.ATEQUAL] = 'MatMult';
AUGMENTED[T.SLASHEQUAL] = 'Div';
AUGMENTED[T.PERCENTEQUAL] = 'Mod';
AUGMENTED[T.AMPEREQUAL] = 'BitAnd';
AUGMENTED[T.VBAREQUAL] = 'BitOr';
AUGMENTED[T.CIRCUMFLEXEQUAL] = 'BitXor';
AUGMENTED[T.LEFTSHIFTEQUAL] = 'LShift';
AUGMENTED[T.RIGHTSHIFTEQUAL] = 'RShift';
AUGMENTED[T.DOUBLESTAREQUAL] = 'Pow';
AUGMENTED[T.DOUBLESLASHEQUAL] = 'FloorDiv';

/** An expression alone, or an assignment of one of the three kinds. */
function expressionStatement(p: Parser): Stmt {
  const start = p.pos;
  const first = p.kind === T.YIELD ? yieldExpression(p) : starExpressions(p);
  if (p.kind === T.EQUAL) return assignment(p, first, start);
  if (p.kind === T.COLON) return annotated(p, first, start);
  if (p.diagnosing && p.kind === T.COLONEQUAL) checkComparison(p, first, start, p.pos);
  const op = AUGMENTED[p.kind];
  if (op !== undefined) return augmented(p, first, op, start);
  return p.at<ExprStmt>({ kind: 'Expr', value: first }, start);
}

function assignment(p: Parser, first: Expr, start: number): Assign {
  const targets: Expr[] = [];
  const equal = p.pos;
  let value = first;
  let valueStart = start;
  while (p.kind === T.EQUAL) {
    if (p.diagnosing) checkAssignment(p, value, first, start, equal);
    setTarget(p, value, valueStart);
    targets.push(value);
    p.pos++;
    valueStart = p.pos;
    if (p.diagnosing) checkMissingValue(p, first, start, equal);
    value = yieldOrStarExpressions(p);
  }
  return p.at<Assign>({ kind: 'Assign', targets, value }, start);
}

/** A star needs a list around it: `*a = b` is left to the code generator, `(*a) = b` cannot be written. */
function setTarget(p: Parser, target: Expr, start: number): void {
  if (target.kind === 'Yield' || target.kind === 'YieldFrom') {
    p.pos = start;
    p.fail();
  }
  setContext(p, target, 'Store');
}

function annotated(p: Parser, target: Expr, start: number): AnnAssign {
  if (p.diagnosing) checkAnnotation(p, target);
  const parenthesised = p.kinds[start] === T.LPAR;
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') p.fail();
  target.ctx = 'Store';
  p.pos++;
  const annotation = expression(p);
  const value = p.accept(T.EQUAL) ? yieldOrStarExpressions(p) : null;
  const simple = target.kind === 'Name' && !parenthesised;
  return p.at<AnnAssign>({ kind: 'AnnAssign', target, annotation, value, simple }, start);
}

function augmented(p: Parser, target: Expr, op: Operator, start: number): AugAssign {
  if (p.diagnosing) checkAugmented(p, target);
  if (target.kind !== 'Name' && target.kind !== 'Attribute' && target.kind !== 'Subscript') p.fail();
  target.ctx = 'Store';
  p.pos++;
  return p.at<AugAssign>({ kind: 'AugAssign', target, op, value: yieldOrStarExpressions(p) }, start);
}
