/**
 * Parser, checker and printers walk the tree by recursion, so how deep a tree may be is limited here, before anything walks:
 * far beyond what a person writes, far below what the host's stack bears.
 */
import type { IToken, TokenType } from 'chevrotain';
import * as t from './tokens.ts';

/** Open brackets of any kind. */
const DEEPEST = 60;
/** Operators within one statement: each may add a level to the tree. */
const LONGEST_CHAIN = 200;
/** Commas within one pair of brackets, and statements within one block: some checks compare each with each. */
const LONGEST_LIST = 500;

const opening = new Set<TokenType>([t.LeftParen, t.LeftBrace, t.LeftBracket]);
const closing = new Set<TokenType>([t.RightParen, t.RightBrace, t.RightBracket]);
const ending = new Set<TokenType>([t.Semicolon, t.LeftBrace, t.RightBrace, t.Comma]);
const deepening = new Set<TokenType>([
  t.Bang, t.Minus, t.Plus, t.Star, t.Slash, t.Percent, t.Ampersand, t.Bar, t.Caret, t.ShiftLeft, t.ShiftRight, t.AndAnd, t.OrOr,
  t.Question, t.Dot, t.LeftBracket, t.LeftParen, t.Less, t.DashDash,
]);

/** What is counted for each depth of brackets. */
interface Level {
  elses: number;
  items: number;
}

/** The first token at which the file is nested too deeply, or a list in it too long; or null. */
export function tooDeep(tokens: readonly IToken[]): IToken | null {
  let depth = 0;
  let chain = 0;
  const levels: Level[] = [{ elses: 0, items: 0 }];
  for (const [position, token] of tokens.entries()) {
    const type = token.tokenType;
    if (opening.has(type)) levels[++depth] = { elses: 0, items: 0 };
    else if (closing.has(type)) depth = Math.max(0, depth - 1);
    if (ending.has(type)) chain = 0;
    else if (deepening.has(type)) chain++;
    const level = levels[depth]!;
    if (type === t.Else) level.elses++;
    else if (type === t.RightBrace && tokens[position + 1]?.tokenType !== t.Else) level.elses = 0;
    if (depth > 0 && (type === t.Comma || type === t.Semicolon || type === t.RightBrace)) level.items++;
    if (depth > DEEPEST || chain > LONGEST_CHAIN || level.elses > LONGEST_CHAIN || level.items > LONGEST_LIST) return token;
  }
  return null;
}
