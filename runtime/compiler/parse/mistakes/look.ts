/** Looking ahead for mistakes: rules tried without moving. */
import type { Parser } from '../parser.ts';
import { NO_MATCH } from '../parser.ts';
import { T } from '../tokens.ts';

/** Tokens that can begin an expression and cannot continue one. */
export const STARTERS = new Set<number>([
  T.NAME,
  T.NUMBER,
  T.STRING,
  T.FSTRING_START,
  T.LBRACE,
  T.TILDE,
  T.LAMBDA,
  T.ELLIPSIS,
  T.NONE,
  T.TRUE,
  T.FALSE,
  T.AWAIT,
  T.NOT,
]);

/** Matches a rule without moving. */
export function lookAhead<R>(p: Parser, rule: (p: Parser) => R): { value: R; end: number } | null {
  const { pos } = p;
  const value = p.attempt(rule);
  const end = p.pos;
  p.pos = pos;
  return value === null ? null : { value, end };
}

/** As `lookAhead`, but a mistake within is reported. */
export function lookClosely<R>(p: Parser, rule: (p: Parser) => R): { value: R; end: number } | null {
  const { pos } = p;
  try {
    const value = rule(p);
    p.reach(p.pos);
    return { value, end: p.pos };
  } catch (error) {
    if (error !== NO_MATCH) throw error;
    return null;
  } finally {
    p.pos = pos;
  }
}

/** The longest run of tokens from `start` on, brackets closed, that a rule takes as a whole. */
export function longestMatch<R>(
  p: Parser,
  start: number,
  rule: (p: Parser) => R,
): { value: R; end: number } | null {
  const { pos } = p;
  const { level } = p.tokens;
  const depth = start === 0 ? 0 : level[start - 1]!;
  p.pos = start;
  let found = lookAhead(p, rule);
  for (let end = p.furthest; found === null && end > start; end--) {
    if (level[end - 1] !== depth) continue;
    const kind = p.kinds[end]!;
    p.kinds[end] = T.SEMI;
    p.pos = start;
    const part = lookAhead(p, rule);
    p.kinds[end] = kind;
    if (part?.end === end) found = part;
  }
  p.pos = pos;
  return found;
}
