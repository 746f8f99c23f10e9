/** Targets of `for`, parsed at the level below comparisons so that `in` stays a keyword, and of `with`. */
import type { Expr, Starred, Tuple } from '../ast.ts';
import { primary } from './atoms.ts';
import { bitwiseOr, endsList } from './expressions.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

function target(p: Parser): Expr {
  if (p.kind !== T.STAR) return bitwiseOr(p);
  const start = p.pos++;
  return p.at<Starred>({ kind: 'Starred', value: bitwiseOr(p), ctx: 'Load' }, start);
}

/** One target, as after `as`: no operator may stand in it. */
export function primaryTarget(p: Parser): Expr {
  if (p.kind !== T.STAR) return primary(p);
  const start = p.pos++;
  return p.at<Starred>({ kind: 'Starred', value: primary(p), ctx: 'Load' }, start);
}

export function targetList(p: Parser): Expr {
  const start = p.pos;
  const first = target(p);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA) && !endsList(p.kind)) elts.push(target(p));
  return p.at<Tuple>({ kind: 'Tuple', elts, ctx: 'Load' }, start);
}
