/** Spans from tokens. */
import type { IToken } from 'chevrotain';
import type { Span } from './tree.ts';

export function spanOf(token: IToken): Span {
  return span(token, token);
}

/** From the start of one token to the end of another (which may lie before it, when nothing was consumed: then it is empty). */
export function span(first: IToken, last: IToken): Span {
  const start = offsetOf(first);
  const end = hasPlace(last) ? last.startOffset + last.image.length : start;
  return { start, end: Math.max(start, end), line: placed(first.startLine), column: placed(first.startColumn) };
}

/** From the start of one span to the end of another. */
export function join(first: Span, last: Span): Span {
  return { ...first, end: Math.max(first.end, last.end) };
}

/** A token that recovery inserted, and the end of the file, have no place of their own (NaN or -1). */
export function hasPlace(token: IToken): boolean {
  return token.startOffset >= 0;
}

function offsetOf(token: IToken): number {
  return hasPlace(token) ? token.startOffset : 0;
}

/** Lines and columns count from 1. */
function placed(position: number | undefined): number {
  return position !== undefined && position >= 1 ? position : 1;
}
