/** Spans from tokens. */
import type { IToken } from 'chevrotain';
import type { Span } from './tree.ts';

export function spanOf(token: IToken): Span {
  return span(token, token);
}

/** From the start of one token to the end of another (which may lie before it, when nothing was consumed: then it is empty). */
export function span(first: IToken, last: IToken): Span {
  const start = offsetOf(first);
  const end = Number.isNaN(last.startOffset) ? start : last.startOffset + last.image.length;
  return { start, end: Math.max(start, end), line: first.startLine || 1, column: first.startColumn || 1 };
}

/** From the start of one span to the end of another. */
export function join(first: Span, last: Span): Span {
  return { ...first, end: Math.max(first.end, last.end) };
}

/** A token that recovery inserted, and the end of the file, have no place of their own. */
function offsetOf(token: IToken): number {
  return Number.isNaN(token.startOffset) ? 0 : token.startOffset;
}
