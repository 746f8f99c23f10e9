/** One frame of a traceback: its `File` line, and the source lines with carets under what failed. */
import type { Position } from '../../objects/machine/code-positions.ts';
import { findAnchors, type Anchors, type Parse } from './anchors.ts';
import { sourceLine } from './source.ts';
import { byteToCharacter, dedent, displayWidth, indent, leadingSpace, points, type Line } from './text.ts';

export interface FrameSummary {
  readonly filename: string;
  readonly name: string;
  readonly position: Position;
}

const MARGIN = '    ';
/** What the file names of statements given at the prompt begin with. */
export const PROMPT = '<stdin>-';
const NO_PARSE: Parse = () => null;
let parse: Parse = NO_PARSE;

/** The compiler's parser, without which only plain carets are drawn; it is not loaded for `.pyc` files. */
export function installParser(parser: Parse): void {
  parse = parser;
}

export function formatFrame({ filename, name, position }: FrameSummary): string {
  const header = `  File "${shownName(filename)}", line ${position.line ?? 'None'}, in ${name}\n`;
  return header + quoteSource(filename, position);
}

/** Each statement given at the prompt is a file of its own, `<stdin>-7`; they are shown under one name. */
function shownName(filename: string): string {
  return filename.startsWith(PROMPT) ? '<stdin>' : filename;
}

function quoteSource(filename: string, { line, endLine, column, endColumn }: Position): string {
  if (line === null) return '';
  const original: string[] = [];
  for (let lineno = line; lineno <= (endLine ?? line); lineno++) original.push(sourceLine(filename, lineno));
  if (original.every((text) => text.trim() === '')) return '';
  if (column === null || endColumn === null) return `${MARGIN}${original[0]!.trim()}\n`;
  return indent(dedentText(drawLines(original, column, endColumn)), MARGIN);
}

/** Lines with carets can share an indentation again once inner lines are left out. */
function dedentText(lines: readonly string[]): string {
  return dedent(lines).map((line) => `${line}\n`).join('');
}

/** The part of the source that one instruction stands for, in characters of the dedented lines. */
interface Extent {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
}

function extentOf(original: readonly string[], column: number, endColumn: number): Extent {
  const first = points(original[0]!);
  const start = byteToCharacter(first, column);
  const end = byteToCharacter(points(original.at(-1)!), endColumn);
  const lines = dedent(original).map(points);
  const cut = first.length - lines[0]!.length;
  return { lines, start: Math.max(0, start - cut), end: Math.max(0, end - cut) };
}

function segmentOf({ lines, start, end }: Extent): Line[] {
  const last = lines.length - 1;
  return lines.map((line, index) => line.slice(index === 0 ? start : 0, index === last ? end : line.length));
}

function drawLines(original: readonly string[], column: number, endColumn: number): string[] {
  const extent = extentOf(original, column, endColumn);
  const anchors = findAnchors(segmentOf(extent), parse);
  const carets = showsCarets(extent, anchors);
  const shown = significantLines(extent, anchors);
  const out: string[] = [];
  shown.forEach((index, at) => {
    const skipped = at === 0 ? 0 : index - shown[at - 1]! - 1;
    if (skipped === 1) drawLine(index - 1, extent, anchors, carets, out);
    else if (skipped > 1) out.push(`...<${skipped} lines>...`);
    drawLine(index, extent, anchors, carets, out);
  });
  return out;
}

/** First, last, and the lines around both anchors. */
function significantLines({ lines }: Extent, anchors: Anchors | null): number[] {
  const wanted = new Set([0, lines.length - 1]);
  if (anchors !== null) {
    for (const line of [anchors.leftLine, anchors.rightLine]) for (const near of [line - 1, line, line + 1]) wanted.add(near);
  }
  return [...wanted].filter((line) => line >= 0 && line < lines.length).sort((a, b) => a - b);
}

function drawLine(index: number, extent: Extent, anchors: Anchors | null, carets: boolean, out: string[]): void {
  const line = extent.lines[index]!;
  out.push(line.join(''));
  if (carets) out.push(caretsUnder(index, extent, anchors));
}

function caretsUnder(index: number, { lines, start, end }: Extent, anchors: Anchors | null): string {
  const line = lines[index]!;
  const last = index === lines.length - 1;
  const from = Math.max(leadingSpace(line), index === 0 ? displayWidth(line, start) : 0);
  const width = displayWidth(line, last ? end : line.length);
  const inside = anchors === null ? () => false : insideAnchors(index, lines, start, anchors);
  let drawn = '';
  for (let cell = 0; cell < width; cell++) {
    if (cell < from) drawn += ' ';
    else drawn += anchors === null || inside(cell) ? '^' : '~';
  }
  return drawn;
}

function insideAnchors(index: number, lines: readonly Line[], start: number, anchors: Anchors): (cell: number) => boolean {
  const { leftLine, rightLine } = anchors;
  const left = displayWidth(lines[leftLine]!, anchors.left + (leftLine === 0 ? start : 0));
  const right = displayWidth(lines[rightLine]!, anchors.right + (rightLine === 0 ? start : 0));
  return (cell) =>
    (index > leftLine || (index === leftLine && cell >= left)) && (index < rightLine || (index === rightLine && cell < right));
}

/** No carets where they would underline the whole statement, or the call in `x = f(...)` and `return f(...)`. */
function showsCarets(extent: Extent, anchors: Anchors | null): boolean {
  if (isWholeCall(extent)) return false;
  const { lines, start, end } = extent;
  const before = lines[0]!.slice(0, start).join('');
  const after = lines.at(-1)!.slice(end).join('');
  return anchors !== null || before.trim() !== '' || after.trim() !== '';
}

function isWholeCall({ lines, start, end }: Extent): boolean {
  const statement = parse(lines.map((line) => line.join('')).join('\n'))?.body[0];
  if (statement === undefined) return false;
  const call = statement.kind === 'Return' || statement.kind === 'Assign' ? statement.value : null;
  if (call?.kind !== 'Call') return false;
  if (statement.kind === 'Return' && call.func.kind !== 'Name') return false;
  if (statement.kind === 'Assign' && (statement.targets.length !== 1 || statement.targets[0]!.kind !== 'Name')) return false;
  return call.lineno === 1 && call.end_lineno === lines.length && call.col_offset === start && call.end_col_offset === end;
}
