/** Mistakes in statements and patterns. */
import type { Expr, Location } from '../../ast.ts';
import { disjunction, expression, starExpressions } from '../expressions.ts';
import type { Parser } from '../parser.ts';
import { describe, invalidTarget } from '../targets.ts';
import { T } from '../tokens.ts';
import { checkAssignmentInside, isParenthesised } from './expressions.ts';
import { lookAhead, lookClosely } from './look.ts';

/**
 * At the `=` after `target`. The statement's `first` target began at token `start` and its `=` is token `equal`:
 * its last element may have been meant for a comparison.
 */
export function checkAssignment(p: Parser, target: Expr, first: Expr, start: number, equal: number): void {
  if ((target.kind === 'Yield' || target.kind === 'YieldFrom') && !isParenthesised(p, target)) {
    p.raise('assignment to yield expression not possible', target);
  }
  const wrong = invalidTarget(target, 'star');
  if (wrong === null) return;
  checkComparison(p, first, start, equal);
  p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}

/** After a `=`: nothing that could be assigned follows. */
export function checkMissingValue(p: Parser, first: Expr, start: number, equal: number): void {
  const { kind } = p;
  if (kind === T.NEWLINE || kind === T.EQUAL || kind === T.SEMI) checkComparison(p, first, start, equal);
}

/** At the first `=` or `:=` of a statement: what stands before it may have been meant for a comparison. */
export function checkComparison(p: Parser, first: Expr, start: number, equal: number): void {
  const { pos } = p;
  p.pos = equal;
  checkAssignmentInside(p, lastElement(p, first, start));
  p.pos = pos;
}

/** The last element of a tuple without parentheses, else the expression itself. */
function lastElement(p: Parser, expr: Expr, start: number): Expr {
  if (expr.kind !== 'Tuple' || p.kinds[start] === T.LPAR) return expr;
  return expr.elts[expr.elts.length - 1]!;
}

/** At the `:` after a statement's expression. */
export function checkAnnotation(p: Parser, target: Expr): void {
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return;
  const { pos } = p;
  p.pos++;
  const annotation = lookAhead(p, expression);
  p.pos = pos;
  if (annotation === null) return;
  if (target.kind === 'List' || target.kind === 'Tuple') {
    const enclosed = p.kinds[pos - 1] === T.RPAR || p.kinds[pos - 1] === T.RSQB;
    const culprit = enclosed || target.kind === 'List' ? target : (target.elts[0] ?? target);
    p.raise(`only single target (not ${describe(target)}) can be annotated`, culprit);
  }
  if (target.kind !== 'Starred') p.raise('illegal target for annotation', target);
}

/** At the operator of an augmented assignment. */
export function checkAugmented(p: Parser, target: Expr): void {
  if ((target.kind === 'Yield' || target.kind === 'YieldFrom') && !isParenthesised(p, target)) return;
  if (target.kind === 'Name' || target.kind === 'Attribute' || target.kind === 'Subscript') return;
  const { pos } = p;
  p.pos++;
  const value = lookAhead(p, starExpressions);
  p.pos = pos;
  if (value !== null)
    p.raise(`'${describe(target)}' is an illegal expression for augmented assignment`, target);
}

export function checkDelete(p: Parser, targets: Expr): void {
  const wrong = invalidTarget(targets, 'del');
  if (wrong !== null) p.raise(`cannot delete ${describe(wrong)}`, wrong);
}

/** After `import`, and after its names. */
export function checkImport(p: Parser, start: number): void {
  if (p.pos === start + 1 && p.kind === T.NEWLINE) {
    p.raiseFrom("Expected one or more names after 'import'", p.tokenLocation(p.pos));
  }
  if (p.kind !== T.FROM || p.next !== T.NAME) return;
  let end = p.pos + 1;
  while (p.kinds[end + 1] === T.DOT && p.kinds[end + 2] === T.NAME) end += 2;
  p.raiseTokens("Did you mean to use 'from ... import ...' instead?", start, end);
}

/** Before a name to import. */
export function checkFromImport(p: Parser, parenthesised: boolean, afterComma = false): void {
  if (parenthesised || p.kind !== T.NEWLINE) return;
  if (afterComma) p.raiseToken('trailing comma not allowed without surrounding parentheses', p.pos);
  p.raiseFrom("Expected one or more names after 'import'", p.tokenLocation(p.pos));
}

/** After the `as` of a `with` item. */
export function checkWithTarget(p: Parser): void {
  const target = lookClosely(p, expression);
  if (target === null) return;
  const kind = p.kinds[target.end];
  if (kind !== T.COMMA && kind !== T.RPAR && kind !== T.COLON) return;
  const wrong = invalidTarget(target.value, 'star');
  if (wrong !== null) p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}

/** After `except*`, and after a handler's type. */
export function checkExcept(p: Parser, type: Expr | null, group: boolean): void {
  if (type === null) {
    if (group && (p.kind === T.NEWLINE || p.kind === T.COLON)) {
      p.raiseToken('expected one or more exception types', p.pos);
    }
    return;
  }
  if (p.kind !== T.COMMA) return;
  const { pos } = p;
  p.pos++;
  const rest = lookAhead(p, starExpressions);
  p.pos = pos;
  if (rest === null) return;
  let end = rest.end;
  if (p.kinds[end] === T.AS && p.kinds[end + 1] === T.NAME) end += 2;
  if (p.kinds[end] !== T.COLON) return;
  p.reach(end);
  p.raiseFrom('multiple exception types must be parenthesized', type);
}

/** At an `except`: both kinds of handlers in one statement. */
export function checkMixedHandlers(p: Parser, groups: boolean): void {
  if ((p.next === T.STAR) === groups) return;
  p.raiseTokens(
    "cannot have both 'except' and 'except*' on the same 'try'",
    p.pos,
    p.next === T.STAR ? p.pos + 1 : p.pos,
  );
}

/** After the body of a `try` that nothing handles. */
export function checkMissingHandler(p: Parser): void {
  p.raiseToken("expected 'except' or 'finally' block", p.pos);
}

/** After `as` in a pattern. */
export function checkAsTarget(p: Parser): void {
  if (p.isWord('_')) p.raiseToken("cannot use '_' as a target", p.pos);
  if (p.kind === T.NAME) return;
  const target = lookAhead(p, disjunction);
  if (target !== null) p.raise('invalid pattern target', target.value);
}

/** A positional pattern stands after a keyword one. */
export function checkPositionalPattern(p: Parser, pattern: Location): void {
  p.raise('positional patterns follow keyword patterns', pattern);
}
