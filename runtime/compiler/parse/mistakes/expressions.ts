/** Mistakes in expressions. Each check is called by the rule it belongs to; it raises or does nothing. */
import type { Expr } from '../../ast.ts';
import { bitwiseOr, disjunction, expression, starExpressions } from '../expressions.ts';
import type { Parser } from '../parser.ts';
import { NO_MATCH } from '../parser.ts';
import { describe } from '../targets.ts';
import { T } from '../tokens.ts';
import { lookAhead, lookClosely, longestMatch, STARTERS } from './look.ts';

function isLegacyName(expr: Expr): boolean {
  return expr.kind === 'Name' && (expr.id === 'print' || expr.id === 'exec');
}

/** Python compares only as many letters as the name has: `c` and `ty` count as well. */
function beginsSoftKeyword(name: string): boolean {
  return ['_', 'case', 'match', 'type'].some((keyword) => keyword.startsWith(name));
}

/** The disjunction that an expression begins with, and what may be wrong after it or after the part that stands. */
export function checkedDisjunction(p: Parser): Expr {
  const start = p.pos;
  try {
    const body = disjunction(p);
    if (STARTERS.has(p.kind)) checkMissingComma(p, body, start);
    checkLegacyCall(p, start);
    return body;
  } catch (error) {
    if (error === NO_MATCH) checkPart(p, start);
    throw error;
  }
}

function checkPart(p: Parser, start: number): void {
  const { pos } = p;
  const part = longestMatch(p, start, disjunction);
  if (part === null) return;
  p.pos = part.end;
  checkMissingComma(p, part.value, start);
  checkLegacyCall(p, start);
  p.pos = pos;
}

/** After a disjunction: `print x` and `exec x`. After any other name, mistakes in what follows are reported. */
function checkLegacyCall(p: Parser, start: number): void {
  if (p.kinds[start] !== T.NAME || p.kinds[start + 1] === T.LPAR) return;
  const name = p.tokenText(start);
  const legacy = name === 'print' || name === 'exec';
  if (!legacy && !STARTERS.has(p.kinds[start + 1]!)) return;
  const { pos } = p;
  p.pos = start + 1;
  const rest =
    lookClosely(p, starExpressions) ?? (legacy ? longestMatch(p, start + 1, starExpressions) : null);
  p.pos = pos;
  if (rest === null || !legacy) return;
  p.reach(rest.end);
  const msg = `Missing parentheses in call to '${name}'. Did you mean ${name}(...)?`;
  p.raise(msg, p.tokenLocation(start), rest.value);
}

/** After a disjunction: another expression follows at once inside brackets. */
function checkMissingComma(p: Parser, body: Expr, start: number): void {
  if (p.kinds[start] === T.NAME) {
    if (p.kinds[start + 1] === T.STRING || beginsSoftKeyword(p.tokenText(start))) return;
    if (isLegacyName(body)) return;
  }
  const next = lookAhead(p, expression);
  if (next === null || p.tokens.level[next.end - 1] === 0) return;
  p.raise('invalid syntax. Perhaps you forgot a comma?', body, next.value);
}

/** At `if`: the test may be followed by anything but its `else`. */
export function checkConditional(p: Parser, body: Expr): void {
  const test = longestMatch(p, p.pos + 1, disjunction);
  if (test === null) return;
  const kind = p.kinds[test.end];
  if (kind === T.ELSE || kind === T.COLON) return;
  p.reach(test.end);
  p.raise("expected 'else' after 'if' expression", body, test.value);
}

function isBitwiseOr(expr: Expr): boolean {
  switch (expr.kind) {
    case 'BoolOp':
    case 'Compare':
    case 'IfExp':
    case 'Lambda':
    case 'Starred':
      return false;
    case 'UnaryOp':
      return expr.op !== 'Not';
    default:
      return true;
  }
}

/** What stands leftmost in a chain of primaries and binary operators. */
function leftmost(expr: Expr): Expr {
  switch (expr.kind) {
    case 'Attribute':
    case 'Subscript':
      return leftmost(expr.value);
    case 'Call':
      return leftmost(expr.func);
    case 'BinOp':
      return leftmost(expr.left);
    default:
      return expr;
  }
}

function isExemptFromHint(expr: Expr): boolean {
  const first = leftmost(expr);
  if (first.kind === 'Constant') return first.value.type === 'None' || first.value.type === 'bool';
  return first.kind === 'List' || first.kind === 'Tuple' || first.kind === 'GeneratorExp';
}

/** Whether a closing parenthesis follows the expression that ends before the token at hand. */
export function isParenthesised(p: Parser, expr: Expr): boolean {
  const last = p.tokenLocation(p.pos - 1);
  return last.end_lineno !== expr.end_lineno || last.end_col_offset !== expr.end_col_offset;
}

/** `= value` follows, and no further assignment. */
function assignsOnce(p: Parser): { value: Expr; end: number } | null {
  const { pos } = p;
  p.pos++;
  const right = lookAhead(p, bitwiseOr);
  p.pos = pos;
  if (right === null) return null;
  const after = p.kinds[right.end];
  return after === T.EQUAL || after === T.COLONEQUAL ? null : right;
}

/** After an expression where `:=` would be allowed: an assignment that is not one. */
export function checkAssignmentInside(p: Parser, value: Expr): void {
  if (p.kind === T.COLONEQUAL && (value.kind !== 'Name' || isParenthesised(p, value))) {
    const { pos } = p;
    p.pos++;
    const right = lookAhead(p, expression);
    p.pos = pos;
    if (right === null) return;
    p.raise(`cannot use assignment expressions with ${describe(value)}`, value);
  }
  if (p.kind !== T.EQUAL || !(isBitwiseOr(value) || isParenthesised(p, value))) return;
  if (isExemptFromHint(value)) return;
  const right = assignsOnce(p);
  if (right === null) return;
  if (value.kind === 'Name' && !isParenthesised(p, value)) {
    p.raise("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", value, right.value);
  }
  p.raise(`cannot assign to ${describe(value)} here. Maybe you meant '==' instead of '='?`, value);
}
