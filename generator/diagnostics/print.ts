/**
 * Diagnostics as text:
 *
 *     dsl/python.ops:12:5: error[output-unassigned]: output `res` has no value on this path
 *       12 | uop _A(x: int -- res: int) { drop x; }
 *          |                  ^^^^^^^^
 *       expected: every output assigned exactly once on every path
 *       fix: assign `res`, or leave with `jump` before the end
 */
import type { Span } from '../syntax/tree.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Wider source lines are cut: a fuzzer's line of a megabyte is no excerpt. */
const WIDEST = 160;

export function printDiagnostics(path: string, source: string, diagnostics: readonly Diagnostic[]): string {
  const lines = source.split(/\r\n|\r|\n/);
  return diagnostics.map((diagnostic) => printDiagnostic(path, lines, diagnostic)).join('\n');
}

function printDiagnostic(path: string, lines: readonly string[], diagnostic: Diagnostic): string {
  const { span, severity, code, found, expected, fix, notes } = diagnostic;
  return [
    `${place(path, span)}: ${severity}[${code}]: ${found}`,
    ...excerpt(lines, span),
    `  expected: ${expected}`,
    `  fix: ${fix}`,
    ...notes.flatMap((note) => [`  note: ${place(path, note.span)}: ${note.text}`, ...excerpt(lines, note.span)]),
    '',
  ].join('\n');
}

function place(path: string, span: Span): string {
  return `${path}:${span.line}:${span.column}`;
}

/** The first line of the span with carets under it. Tabs are kept before the carets, so that they line up. */
function excerpt(lines: readonly string[], span: Span): string[] {
  const line = lines[span.line - 1] ?? '';
  const from = span.column - 1;
  const shift = from > WIDEST / 2 ? from - WIDEST / 4 : 0;
  const shown = line.slice(shift, shift + WIDEST);
  const before = line.slice(shift, from).replace(/[^\t]/g, ' ');
  const width = Math.max(1, Math.min(span.end - span.start, line.length - from, shift + WIDEST - from));
  const number = String(span.line);
  return [
    `  ${number} | ${printable(shown).trimEnd()}`,
    `  ${' '.repeat(number.length)} | ${before}${'^'.repeat(width)}`,
  ];
}

/** Control characters as dots: a terminal must not obey the file. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff]/g, '.');
}
