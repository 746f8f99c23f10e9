/** What is wrong inside a replacement field of an f-string. */
import { yieldOrStarExpressions } from '../expressions.ts';
import type { Parser } from '../parser.ts';
import { NO_MATCH } from '../parser.ts';
import { T } from '../tokens.ts';
import { longestMatch } from './look.ts';

const EMPTY: ReadonlyMap<number, string> = new Map([
  [T.EQUAL, '='],
  [T.EXCLAMATION, '!'],
  [T.COLON, ':'],
  [T.RBRACE, '}'],
]);

/** Before the expression: it may be missing, or be none. A mistake inside it has its own message. */
export function checkField(p: Parser): void {
  const { pos } = p;
  const missing = EMPTY.get(p.kind);
  if (missing !== undefined) p.raiseToken(`f-string: valid expression required before '${missing}'`, pos);
  if (p.attempt(yieldOrStarExpressions) !== null) {
    p.pos = pos;
    return;
  }
  try {
    yieldOrStarExpressions(p);
  } catch (error) {
    if (error !== NO_MATCH) throw error;
    expectedAfterPart(p, pos);
  }
}

/** After a field's expression failed as a whole: says what was expected after the part of it that stands. */
function expectedAfterPart(p: Parser, start: number): never {
  const part = longestMatch(p, start, yieldOrStarExpressions);
  if (part === null) p.raiseToken("f-string: expecting a valid expression after '{'", start);
  p.raiseToken(EXPECTED.value, part.end);
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
  if (kind === T.BAD) return;
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
