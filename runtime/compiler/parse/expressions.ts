/** Expressions from the loosest binding down to unary operators and powers; `atoms.ts` has the rest. */
import type {
  Await,
  BinOp,
  BoolOp,
  Compare,
  CompareOperator,
  Expr,
  IfExp,
  Lambda,
  Name,
  NamedExpr,
  Operator,
  Starred,
  Tuple,
  UnaryOp,
  UnaryOperator,
  Yield,
  YieldFrom,
} from '../ast.ts';
import { primary } from './atoms.ts';
import { checkAssignmentInside, checkConditional, checkedDisjunction } from './mistakes/expressions.ts';
import { lambdaParameters } from './parameters.ts';
import { identifier } from './parser.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

interface Infix {
  power: number;
  op: Operator;
}

/** Left-associative binary operators by token kind; a higher power binds more tightly. */
const INFIX: (Infix | undefined)[] = [];
INFIX[T.VBAR] = { power: 1, op: 'BitOr' };
INFIX[T.CIRCUMFLEX] = { power: 2, op: 'BitXor' };
INFIX[T.AMPER] = { power: 3, op: 'BitAnd' };
INFIX[T.LEFTSHIFT] = { power: 4, op: 'LShift' };
INFIX[T.RIGHTSHIFT] = { power: 4, op: 'RShift' };
INFIX[T.PLUS] = { power: 5, op: 'Add' };
INFIX[T.MINUS] = { power: 5, op: 'Sub' };
INFIX[T.STAR] = { power: 6, op: 'Mult' };
INFIX[T.SLASH] = { power: 6, op: 'Div' };
INFIX[T.DOUBLESLASH] = { power: 6, op: 'FloorDiv' };
INFIX[T.PERCENT] = { power: 6, op: 'Mod' };
INFIX[T.AT] = { power: 6, op: 'MatMult' };

/** Token kinds that can only begin an expression's tail or nothing at all: a list ends before them. */
const LIST_END = new Set<number>([
  T.NEWLINE,
  T.END,
  T.BAD,
  T.EQUAL,
  T.COLON,
  T.RPAR,
  T.RSQB,
  T.RBRACE,
  T.SEMI,
  T.EXCLAMATION,
  T.FSTRING_END,
  T.IN,
]);

/** After a comma: whether the list ends there. */
export function endsList(kind: number): boolean {
  return LIST_END.has(kind) || (kind >= T.PLUSEQUAL && kind <= T.ATEQUAL);
}

/** The rest of an unparenthesised tuple whose first element was taken from token `start`; or that element alone. */
function restOfTuple(p: Parser, first: Expr, start: number, element: (p: Parser) => Expr): Expr {
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA)) {
    if (endsList(p.kind)) break;
    elts.push(element(p));
  }
  return p.at<Tuple>({ kind: 'Tuple', elts, ctx: 'Load' }, start);
}

/** One or more expressions, stars allowed: the value of an assignment, `return`, `yield`, a `for` loop. */
export function starExpressions(p: Parser): Expr {
  const start = p.pos;
  return restOfTuple(p, starExpression(p), start, starExpression);
}

function starExpression(p: Parser): Expr {
  return p.kind === T.STAR ? starred(p, bitwiseOr) : expression(p);
}

function starred(p: Parser, operand: (p: Parser) => Expr): Starred {
  const start = p.pos++;
  return p.at<Starred>({ kind: 'Starred', value: operand(p), ctx: 'Load' }, start);
}

/** An element of a display: an expression, `:=` allowed, or a starred one. */
export function starNamedExpression(p: Parser): Expr {
  return p.kind === T.STAR ? starred(p, bitwiseOr) : namedExpression(p);
}

/** A starred argument or subscript. */
export function starredExpression(p: Parser): Starred {
  return starred(p, expression);
}

export function restOfStarNamedTuple(p: Parser, first: Expr, start: number): Expr {
  return restOfTuple(p, first, start, starNamedExpression);
}

export function namedExpression(p: Parser): Expr {
  if (p.kind === T.NAME && p.next === T.COLONEQUAL) return assignmentExpression(p);
  const value = expression(p);
  if (p.diagnosing) checkAssignmentInside(p, value);
  if (p.kind === T.COLONEQUAL) p.fail();
  return value;
}

export function assignmentExpression(p: Parser): NamedExpr {
  const start = p.pos;
  const id = identifier(p.tokenText(p.pos++));
  const target = p.at<Name>({ kind: 'Name', id, ctx: 'Store' }, start);
  p.pos++;
  return p.at<NamedExpr>({ kind: 'NamedExpr', target, value: expression(p) }, start);
}

export function yieldExpression(p: Parser): Expr {
  const start = p.pos;
  p.expect(T.YIELD);
  if (p.accept(T.FROM)) return p.at<YieldFrom>({ kind: 'YieldFrom', value: expression(p) }, start);
  const value = endsList(p.kind) ? null : starExpressions(p);
  return p.at<Yield>({ kind: 'Yield', value }, start);
}

/** The value of an assignment or of an f-string's field. */
export function yieldOrStarExpressions(p: Parser): Expr {
  return p.kind === T.YIELD ? yieldExpression(p) : starExpressions(p);
}

export function expression(p: Parser): Expr {
  if (p.kind === T.LAMBDA) return lambda(p);
  const start = p.pos;
  const body = p.diagnosing ? checkedDisjunction(p) : disjunction(p);
  if (p.kind !== T.IF) return body;
  if (p.diagnosing) checkConditional(p, body);
  const end = p.pos++;
  const test = disjunction(p);
  if (p.kind !== T.ELSE) {
    p.reach(p.pos);
    p.pos = end;
    return body;
  }
  p.pos++;
  return p.at<IfExp>({ kind: 'IfExp', test, body, orelse: expression(p) }, start);
}

function lambda(p: Parser): Expr {
  const start = p.pos++;
  const args = lambdaParameters(p);
  const colon = p.pos;
  p.expect(T.COLON);
  if (p.diagnosing && p.kind === T.FSTRING_MIDDLE) {
    p.raiseTokens('f-string: lambda expressions are not allowed without parentheses', start, colon);
  }
  return p.at<Lambda>({ kind: 'Lambda', args, body: expression(p) }, start);
}

export function disjunction(p: Parser): Expr {
  const start = p.pos;
  const first = conjunction(p);
  if (p.kind !== T.OR) return first;
  const values = [first];
  while (p.accept(T.OR)) values.push(conjunction(p));
  return p.at<BoolOp>({ kind: 'BoolOp', op: 'Or', values }, start);
}

function conjunction(p: Parser): Expr {
  const start = p.pos;
  const first = inversion(p);
  if (p.kind !== T.AND) return first;
  const values = [first];
  while (p.accept(T.AND)) values.push(inversion(p));
  return p.at<BoolOp>({ kind: 'BoolOp', op: 'And', values }, start);
}

function inversion(p: Parser): Expr {
  if (p.kind !== T.NOT) return comparison(p);
  const start = p.pos++;
  return p.at<UnaryOp>({ kind: 'UnaryOp', op: 'Not', operand: inversion(p) }, start);
}

function comparison(p: Parser): Expr {
  const start = p.pos;
  const left = bitwiseOr(p);
  let op = compareOperator(p);
  if (op === null) return left;
  const ops: CompareOperator[] = [];
  const comparators: Expr[] = [];
  for (; op !== null; op = compareOperator(p)) {
    ops.push(op);
    comparators.push(bitwiseOr(p));
  }
  return p.at<Compare>({ kind: 'Compare', left, ops, comparators }, start);
}

const COMPARE: (CompareOperator | undefined)[] = [];
COMPARE[T.EQEQUAL] = 'Eq';
COMPARE[T.NOTEQUAL] = 'NotEq';
COMPARE[T.LESS] = 'Lt';
COMPARE[T.LESSEQUAL] = 'LtE';
COMPARE[T.GREATER] = 'Gt';
COMPARE[T.GREATEREQUAL] = 'GtE';
COMPARE[T.IN] = 'In';

/** Takes a comparison operator, if one is there. `<>` is no operator of this language. */
function compareOperator(p: Parser): CompareOperator | null {
  const { kind } = p;
  if (kind === T.IS) {
    p.pos++;
    return p.accept(T.NOT) ? 'IsNot' : 'Is';
  }
  if (kind === T.NOT) {
    if (p.next !== T.IN) {
      p.reach(p.pos + 1);
      return null;
    }
    p.pos += 2;
    return 'NotIn';
  }
  const op = COMPARE[kind];
  if (op === undefined) return null;
  if (kind === T.NOTEQUAL && p.tokenText(p.pos) === '<>') p.fail();
  p.pos++;
  return op;
}

export function bitwiseOr(p: Parser): Expr {
  return binary(p, 1);
}

/** Operators of at least this power, by precedence climbing. */
function binary(p: Parser, power: number): Expr {
  const start = p.pos;
  let left = factor(p);
  for (;;) {
    const infix = INFIX[p.kind];
    if (infix === undefined || infix.power < power) return left;
    p.pos++;
    const right = binary(p, infix.power + 1);
    left = p.at<BinOp>({ kind: 'BinOp', left, op: infix.op, right }, start);
  }
}

function unaryOperator(kind: number): UnaryOperator | null {
  if (kind === T.MINUS) return 'USub';
  if (kind === T.PLUS) return 'UAdd';
  return kind === T.TILDE ? 'Invert' : null;
}

function factor(p: Parser): Expr {
  const op = unaryOperator(p.kind);
  if (op === null) return power(p);
  const start = p.pos++;
  return p.at<UnaryOp>({ kind: 'UnaryOp', op, operand: factor(p) }, start);
}

function power(p: Parser): Expr {
  const start = p.pos;
  const left = awaitPrimary(p);
  if (!p.accept(T.DOUBLESTAR)) return left;
  return p.at<BinOp>({ kind: 'BinOp', left, op: 'Pow', right: factor(p) }, start);
}

function awaitPrimary(p: Parser): Expr {
  if (p.kind !== T.AWAIT) return primary(p);
  const start = p.pos++;
  return p.at<Await>({ kind: 'Await', value: primary(p) }, start);
}
