/** Where in an expression the operator, the brackets of a subscript or the parentheses of a call are: `~~^~~` */
import type { Expr, Module } from '../../compiler/ast.ts';
import { byteToCharacter, type Line } from './text.ts';

/** Line indices and character offsets in the segment; the characters between the two points are marked `^`, the rest `~`. */
export interface Anchors {
  readonly leftLine: number;
  readonly left: number;
  readonly rightLine: number;
  readonly right: number;
}

/** Parses a source text, or gives null where it is not valid Python. */
export type Parse = (source: string) => Module | null;

interface Point {
  line: number;
  column: number;
}

/** Positions of the tree refer to the segment in parentheses of their own, on lines before and after it. */
const LINES_BEFORE = 2;

export function findAnchors(segment: readonly Line[], parse: Parse): Anchors | null {
  const body = parse(`(\n${segment.map((line) => line.join('')).join('\n')}\n)`)?.body;
  const statement = body?.[0];
  if (body?.length !== 1 || statement?.kind !== 'Expr') return null;
  return anchorsOf(statement.value, segment);
}

function anchorsOf(expr: Expr, segment: readonly Line[]): Anchors | null {
  switch (expr.kind) {
    case 'BinOp':
      return operatorAnchors(expr.left, expr.right, segment);
    case 'Subscript':
      return bracketAnchors(expr.value, expr, '[', segment);
    case 'Call':
      return bracketAnchors(expr.func, expr, '(', segment);
    default:
      return null;
  }
}

function operatorAnchors(leftOperand: Expr, right: Expr, segment: readonly Line[]): Anchors | null {
  const at = search(endOf(leftOperand, segment), segment, (character) => !/\s/.test(character) && character !== ')');
  if (at === null) return null;
  let end = at.column + 1;
  const line = segment[at.line]!;
  const rightLine = right.lineno - LINES_BEFORE;
  const free = rightLine > at.line || end < byteToCharacter(segment[rightLine]!, right.col_offset);
  if (end < line.length && free && !/[\s\\#]/.test(line[end]!)) end++;
  return { leftLine: at.line, left: at.column, rightLine: at.line, right: end };
}

function bracketAnchors(inner: Expr, whole: Expr, bracket: string, segment: readonly Line[]): Anchors | null {
  const at = search(endOf(inner, segment), segment, (character) => character === bracket);
  if (at === null) return null;
  const end = endOf(whole, segment);
  return { leftLine: at.line, left: at.column, rightLine: end.line, right: end.column };
}

function endOf(expr: Expr, segment: readonly Line[]): Point {
  const line = expr.end_lineno - LINES_BEFORE;
  return { line, column: byteToCharacter(segment[line]!, expr.end_col_offset) };
}

/** The first character from `from` on that `wanted` accepts; comments and line continuations are skipped. */
function search(from: Point, segment: readonly Line[], wanted: (character: string) => boolean): Point | null {
  let { line, column } = from;
  for (; line < segment.length; line++, column = 0) {
    for (; column < segment[line]!.length; column++) {
      const character = segment[line]![column]!;
      if (character === '\\' || character === '#') break;
      if (wanted(character)) return { line, column };
    }
  }
  return null;
}
