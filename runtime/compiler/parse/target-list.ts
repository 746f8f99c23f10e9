/** Targets of `for`, `with` and `del`: primaries, which no operator continues. */
import type { Expr, Starred, Tuple } from '../ast.ts';
import { primary } from './atoms.ts';
import { bitwiseOr, endsList } from './expressions.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

type Rule = (p: Parser) => Expr;

function target(p: Parser, operand: Rule): Expr {
  if (p.kind !== T.STAR) return operand(p);
  const start = p.pos++;
  return p.at<Starred>({ kind: 'Starred', value: operand(p), ctx: 'Load' }, start);
}

function list(p: Parser, operand: Rule): Expr {
  const start = p.pos;
  const first = target(p, operand);
  if (p.kind !== T.COMMA) return first;
  const elts = [first];
  while (p.accept(T.COMMA) && !endsList(p.kind)) elts.push(target(p, operand));
  return p.at<Tuple>({ kind: 'Tuple', elts, ctx: 'Load' }, start);
}

/** One target, as after `as`. */
export function oneTarget(p: Parser): Expr {
  return target(p, primary);
}

/** Targets; while diagnosing, anything that could stand there by mistake. */
export function targets(p: Parser): Expr {
  return p.diagnosing ? looseTargets(p) : list(p, primary);
}

export function looseTargets(p: Parser): Expr {
  return list(p, bitwiseOr);
}
