/** The arguments of a call or of a class definition. */
import type { Expr, Keyword } from '../ast.ts';
import { beginsFor, generator } from './atoms.ts';
import { assignmentExpression, expression, starredExpression } from './expressions.ts';
import {
  checkArgument,
  checkArgumentOrder,
  checkKeyword,
  checkUnpackedKeyword,
} from './mistakes/arguments.ts';
import { checkLoneStar } from './mistakes/displays.ts';
import { identifier } from './parser.ts';
import type { Parser } from './parser.ts';
import { T } from './tokens.ts';

export interface CallArguments {
  args: Expr[];
  keywords: Keyword[];
}

/** From the opening parenthesis to the closing one; a generator expression may stand alone without its own. */
export function callArguments(p: Parser): CallArguments {
  const start = p.pos;
  const taken: CallArguments = { args: [], keywords: [] };
  p.pos++;
  while (p.kind !== T.RPAR) {
    const itemStart = p.pos;
    argument(p, taken);
    if (beginsFor(p) && itemStart === start + 1 && taken.args.length === 1) {
      const lone = taken.args[0]!;
      if (p.diagnosing) checkArgument(p, taken, itemStart);
      return { args: [generator(p, lone, start)], keywords: [] };
    }
    if (p.diagnosing) checkArgument(p, taken, itemStart);
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RPAR);
  return taken;
}

/** The arguments of a class definition: as a call's, but never a lone generator expression. */
export function classArguments(p: Parser): CallArguments {
  const taken: CallArguments = { args: [], keywords: [] };
  p.pos++;
  while (p.kind !== T.RPAR) {
    const start = p.pos;
    argument(p, taken);
    if (p.diagnosing) checkArgument(p, taken, start);
    if (!p.accept(T.COMMA)) break;
  }
  p.expect(T.RPAR);
  return taken;
}

function argument(p: Parser, taken: CallArguments): void {
  const { args, keywords } = taken;
  const start = p.pos;
  if (p.kind === T.DOUBLESTAR) {
    p.pos++;
    const value = expression(p);
    if (p.diagnosing) checkUnpackedKeyword(p, start);
    keywords.push(p.at<Keyword>({ kind: 'keyword', arg: null, value }, start));
    return;
  }
  if (p.kind === T.NAME && p.next === T.EQUAL) {
    keywords.push(keyword(p));
    return;
  }
  if (keywords.length > 0 && p.kind !== T.STAR && !p.diagnosing) {
    if (p.kind === T.NAME) p.reach(p.pos + 1);
    p.fail();
  }
  const value = positional(p);
  if (keywords.length > 0) {
    const unpacked = keywords.some((item) => item.arg === null);
    if (value.kind !== 'Starred' || unpacked) {
      if (p.diagnosing) checkArgumentOrder(p, taken, value, start);
      p.pos = start;
      p.fail();
    }
  }
  args.push(value);
}

function keyword(p: Parser): Keyword {
  const start = p.pos;
  const arg = identifier(p.tokenText(start));
  p.pos += 2;
  if (p.diagnosing) checkKeyword(p, start);
  return p.at<Keyword>({ kind: 'keyword', arg, value: expression(p) }, start);
}

function positional(p: Parser): Expr {
  if (p.diagnosing) checkLoneStar(p);
  if (p.kind === T.STAR) return starredExpression(p);
  if (p.kind === T.NAME && p.next === T.COLONEQUAL) return assignmentExpression(p);
  return expression(p);
}
