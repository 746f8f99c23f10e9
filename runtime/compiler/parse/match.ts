/** `match` statements. `match`, `case` and `_` are names everywhere else. */
import type { Expr, Match, MatchCase } from '../ast.ts';
import { colon } from './compound.ts';
import { namedExpression, restOfStarNamedTuple, starNamedExpression } from './expressions.ts';
import type { Parser } from './parser.ts';
import { openPattern } from './patterns.ts';
import { block } from './statements.ts';
import { T } from './tokens.ts';

/** Kinds of tokens after which `match` can only be a name. */
const NAME_FOLLOWERS = new Set<number>([
  T.NEWLINE,
  T.DOT,
  T.COMMA,
  T.COLON,
  T.SEMI,
  T.EQUAL,
  T.COLONEQUAL,
  T.RPAR,
  T.RSQB,
  T.RBRACE,
]);

/** Whether the logical line ends in a colon: no other statement that begins with a name ends so. */
function endsInColon(p: Parser): boolean {
  for (let i = p.pos; ; i++) {
    const kind = p.kinds[i]!;
    if (kind === T.NEWLINE) return p.kinds[i - 1] === T.COLON;
    if (kind === T.END || kind === T.BAD) return false;
  }
}

/**
 * Python looks for a subject and a colon before it takes `match` for a name: errors show how far it came, and once
 * something does not parse, `match(x)` alone on its line counts as a statement without its colon.
 */
function noteSubject(p: Parser): void {
  if (p.attempt(subjectExpression) === null) return;
  if (p.kind === T.COLON) p.reach(p.pos + 1);
  if (p.diagnosing && p.kind === T.NEWLINE) p.raiseToken("expected ':'", Math.max(p.pos, p.furthest));
}

export function matchStatement(p: Parser): Match | null {
  if (!p.isWord('match') || NAME_FOLLOWERS.has(p.next)) return null;
  const start = p.pos++;
  if (!endsInColon(p)) {
    noteSubject(p);
    p.pos = start;
    return null;
  }
  const subject = subjectExpression(p);
  colon(p);
  if (p.kind !== T.NEWLINE) p.fail();
  p.pos++;
  if (p.kind !== T.INDENT) {
    if (p.diagnosing) {
      const msg = `expected an indented block after 'match' statement on line ${p.tokens.line[start]!}`;
      p.raiseToken(msg, p.pos, 'IndentationError');
    }
    p.fail();
  }
  p.pos++;
  const cases = [caseBlock(p)];
  while (p.kind !== T.DEDENT) cases.push(caseBlock(p));
  p.pos++;
  return p.at<Match>({ kind: 'Match', subject, cases }, start);
}

function subjectExpression(p: Parser): Expr {
  const start = p.pos;
  if (p.kind !== T.STAR) {
    const first = namedExpression(p);
    return restOfStarNamedTuple(p, first, start);
  }
  const first = starNamedExpression(p);
  if (p.kind !== T.COMMA) p.fail();
  return restOfStarNamedTuple(p, first, start);
}

function caseBlock(p: Parser): MatchCase {
  if (!p.isWord('case')) p.fail();
  const start = p.pos++;
  const pattern = openPattern(p);
  const guard = p.accept(T.IF) ? namedExpression(p) : null;
  colon(p);
  return { kind: 'match_case', pattern, guard, body: block(p, "'case' statement", start) };
}
