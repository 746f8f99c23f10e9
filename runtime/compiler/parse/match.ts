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

/**
 * Whether a match statement begins here: its logical line ends in a colon, and the next one opens a block or
 * should. No other statement that begins with a name ends so.
 */
function beginsMatch(p: Parser): boolean {
  if (!p.isWord('match') || NAME_FOLLOWERS.has(p.next)) return false;
  for (let i = p.pos + 1; ; i++) {
    const kind = p.kinds[i]!;
    if (kind === T.NEWLINE) return p.kinds[i - 1] === T.COLON || (p.diagnosing && missesColon(p));
    if (kind === T.END || kind === T.OPEN_END) return false;
  }
}

/** After `match`, a token that continues no expression: a subject, its colon forgotten. */
function missesColon(p: Parser): boolean {
  const { next } = p;
  return next === T.NAME || next === T.NUMBER || next === T.STRING;
}

export function matchStatement(p: Parser): Match | null {
  if (!beginsMatch(p)) return null;
  const start = p.pos++;
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
