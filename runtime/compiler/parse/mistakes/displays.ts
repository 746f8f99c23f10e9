/** Mistakes in displays, groups and comprehensions. */
import type { Expr } from '../../ast.ts';
import { beginsFor } from '../atoms.ts';
import { bitwiseOr, expression, starExpressions, starredExpression } from '../expressions.ts';
import type { Parser } from '../parser.ts';
import { looseTargets } from '../target-list.ts';
import { describe, invalidTarget } from '../targets.ts';
import { T } from '../tokens.ts';
import { lookAhead, lookClosely, longestMatch, STARTERS } from './look.ts';

/** After an opening parenthesis: a star alone in it. */
export function checkGroup(p: Parser): void {
  const { pos } = p;
  if (p.kind === T.STAR) {
    const star = lookAhead(p, starredExpression);
    if (star !== null && p.kinds[star.end] === T.RPAR)
      p.raise('cannot use starred expression here', star.value);
  }
  if (p.kind === T.DOUBLESTAR) {
    p.pos++;
    const value = lookAhead(p, expression);
    p.pos = pos;
    if (value !== null && p.kinds[value.end] === T.RPAR) {
      p.raiseToken('cannot use double starred expression here', pos);
    }
  }
}

/** Before a comprehension's clauses. */
export function checkComprehensionElement(p: Parser, element: Expr): void {
  if (element.kind === 'Starred') p.raise('iterable unpacking cannot be used in comprehension', element);
}

/** Among the elements of a list or set, after a comma or at their end: clauses follow several of them. */
export function checkComprehensionTuple(p: Parser, elts: readonly Expr[], close: number): void {
  if (!beginsFor(p) || close === T.RPAR) return;
  const trailing = p.kinds[p.pos - 1] === T.COMMA;
  const msg = 'did you forget parentheses around the comprehension target?';
  p.raise(msg, elts[0]!, trailing ? p.tokenLocation(p.pos - 1) : elts[elts.length - 1]!);
}

/** After an opening brace. */
export function checkStarredDictKey(p: Parser): void {
  if (p.kind !== T.STAR) return;
  const star = lookAhead(p, starredExpression);
  if (star !== null && p.kinds[star.end] === T.COLON) p.fail();
}

/** Before a key after the first: its colon may be missing. */
export function checkDictKey(p: Parser): void {
  const key = lookAhead(p, expression);
  if (key === null || p.kinds[key.end] === T.COLON) return;
  const { lineno, end_lineno, end_col_offset } = key.value;
  const offset = p.refusal.lines.charOfByte(end_lineno, end_col_offset);
  throw p.refusal.make(
    'SyntaxError',
    "':' expected after dictionary key",
    lineno,
    offset,
    end_lineno,
    0,
    true,
  );
}

/** At the colon after a key: its value may be missing or starred. */
export function checkDictValue(p: Parser): void {
  if (p.kind !== T.COLON) return;
  if (p.next === T.RBRACE || p.next === T.COMMA) {
    p.raiseToken("expression expected after dictionary key and ':'", p.pos);
  }
  if (p.next !== T.STAR) return;
  const colon = p.pos;
  p.pos += 2;
  const value = lookAhead(p, bitwiseOr);
  p.pos = colon;
  if (value === null) return;
  p.reach(value.end);
  p.raiseFrom('cannot use a starred expression in a dictionary value', p.tokenLocation(colon + 1));
}

/** Where a starred element, argument or subscript may begin: a star with nothing after it. */
export function checkLoneStar(p: Parser): void {
  if (p.kind !== T.STAR) return;
  if (lookClosely(p, starredExpression) !== null) return;
  if (STARTERS.has(p.next) || p.next === T.LPAR || p.next === T.LSQB || p.next === T.MINUS) return;
  p.raiseToken('Invalid star expression', p.pos + 1);
}

/** After a comprehension's `for`. */
export function checkClauseTarget(p: Parser): void {
  if (p.kind === T.STAR) return;
  const target = longestMatch(p, p.pos, looseTargets);
  if (target === null) return;
  if (p.kinds[target.end] !== T.IN)
    p.raiseToken("'in' expected after for-loop variables", Math.max(target.end, p.furthest));
}

/** After the target of `for`, before its `in`. */
export function checkForTarget(p: Parser, target: Expr, start: number): void {
  let wrong = invalidTarget(target, 'for');
  if (wrong === null && p.kind !== T.IN) {
    const { pos } = p;
    p.pos = start;
    const whole = lookAhead(p, starExpressions);
    p.pos = pos;
    wrong = whole === null ? null : invalidTarget(whole.value, 'for');
  }
  if (wrong !== null) p.raise(`cannot assign to ${describe(wrong)}`, wrong);
}
