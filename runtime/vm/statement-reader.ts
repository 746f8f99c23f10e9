/** Reads one statement of an interactive session, as many lines as it takes. */
import type { Stmt } from '../compiler/ast.ts';
import { CompileError } from '../compiler/error.ts';
import { parse } from '../compiler/parse/index.ts';

/** A line without its newline; null at the end of the input. */
export type ReadLine = (isFirst: boolean) => string | null;

export type Statement =
  /** Ready to be compiled. */
  | { readonly kind: 'statement'; readonly source: string }
  /** The parser refuses it. */
  | { readonly kind: 'mistake'; readonly source: string }
  /** Nothing but white space or a comment. */
  | { readonly kind: 'blank' }
  | { readonly kind: 'end' };

/** `atEnd` is called when the input ends before the statement does. */
export function readStatement(readLine: ReadLine, atEnd: () => void): Statement {
  const first = readLine(true);
  if (first === null) return { kind: 'end' };
  if (/^[ \t\f]*(#.*)?$/.test(first)) return { kind: 'blank' };
  const lines = [first];
  for (;;) {
    const progress = progressOf(lines);
    if (progress !== 'unfinished') return { kind: progress, source: textOf(lines) };
    const next = readLine(false);
    // The end of the input ends the statement too, finished or not.
    if (next === null) {
      atEnd();
      return { kind: isValid(lines) ? 'statement' : 'mistake', source: textOf(lines) };
    }
    lines.push(next);
  }
}

const textOf = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** An empty line ends a compound statement, and whatever else lacks nothing but lines. */
function progressOf(lines: readonly string[]): 'statement' | 'mistake' | 'unfinished' {
  const endsEmpty = lines.at(-1) === '';
  try {
    const { body } = parse(textOf(lines), '<stdin>', 'single');
    return isCompound(body[0]) && !endsEmpty ? 'unfinished' : 'statement';
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    const mayGoOn = error.incomplete && (!endsEmpty || error.endedInside);
    return mayGoOn ? 'unfinished' : 'mistake';
  }
}

function isValid(lines: readonly string[]): boolean {
  try {
    parse(textOf(lines), '<stdin>', 'single');
    return true;
  } catch (error) {
    if (error instanceof CompileError) return false;
    throw error;
  }
}

const COMPOUND: ReadonlySet<Stmt['kind']> = new Set([
  'FunctionDef',
  'AsyncFunctionDef',
  'ClassDef',
  'If',
  'For',
  'AsyncFor',
  'While',
  'With',
  'AsyncWith',
  'Try',
  'TryStar',
  'Match',
]);

function isCompound(statement: Stmt | undefined): boolean {
  return statement !== undefined && COMPOUND.has(statement.kind);
}
