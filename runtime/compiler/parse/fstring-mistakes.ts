/** What is wrong inside a replacement field of an f-string. */
import { yieldOrStarExpressions } from './expressions.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

/** Before the expression: it may be missing, or be no expression at all. */
export function checkField(p: Parser): void {
  const { kind, pos } = p;
  if (kind === T.EQUAL) p.raiseToken("f-string: valid expression required before '='", pos);
  if (kind === T.EXCLAMATION) p.raiseToken("f-string: valid expression required before '!'", pos);
  if (kind === T.COLON) p.raiseToken("f-string: valid expression required before ':'", pos);
  if (kind === T.RBRACE) p.raiseToken("f-string: valid expression required before '}'", pos);
  const value = p.attempt(yieldOrStarExpressions);
  p.pos = pos;
  if (value === null) {
    yieldOrStarExpressions(p);
    p.pos = pos;
  }
}

const EXPECTED = {
  value: "f-string: expecting '=', or '!', or ':', or '}'",
  debug: "f-string: expecting '!', or ':', or '}'",
  conversion: "f-string: expecting ':' or '}'",
} as const;

/** After the expression, its `=`, or the conversion: what may follow. */
export function checkFieldEnd(p: Parser, after: keyof typeof EXPECTED): void {
  const { kind, pos } = p;
  if (kind === T.RBRACE || kind === T.COLON) return;
  if (kind === T.EXCLAMATION && after !== 'conversion') return checkConversion(p);
  if (kind === T.OPEN_END) return;
  p.raiseToken(EXPECTED[after], pos);
}

function checkConversion(p: Parser): void {
  const follower = p.kinds[p.pos + 1];
  if (follower === T.COLON || follower === T.RBRACE) {
    p.raiseToken('f-string: missing conversion character', p.pos + 1);
  }
  if (follower !== T.NAME) p.raiseToken('f-string: invalid conversion character', p.pos + 1);
}

export function checkSpecEnd(p: Parser): void {
  if (p.kind !== T.RBRACE) p.raiseToken("f-string: expecting '}', or format specs", p.pos);
}
