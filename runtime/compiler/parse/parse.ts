/** Source text -> syntax tree, or a CompileError with Python's message and position. */
import type { Expr, Expression, Interactive, Location, Mod, Module, Stmt, Tuple } from '../ast.ts';
import { CompileError } from '../error.ts';
import { compoundStatement } from './compound.ts';
import { expression } from './expressions.ts';
import { NO_MATCH, Parser } from './parser.ts';
import { Refusal } from './refusal.ts';
import { decodeSource } from './source.ts';
import { simpleStatements, statements } from './statements.ts';
import { Tokenizer } from './tokenizer.ts';
import { T } from './tokens.ts';

export type Mode = 'exec' | 'eval' | 'single';

/** Receives the SyntaxWarnings of literals; a token's position. */
export type Warn = (message: string, loc: Location) => void;

/**
 * Parses a whole source: a file's bytes (byte order mark and encoding declaration are honoured) or decoded text.
 *
 * @throws CompileError if Python would refuse it as syntax; what only its symbol table or code generator refuses
 *   (`return` outside a function, a duplicate argument) is not looked for here.
 * @throws RangeError (the host's) if the source nests too deep for the host's stack
 */
export function parse(source: Uint8Array | string, filename: string, mode: 'exec', warn?: Warn): Module;
export function parse(source: Uint8Array | string, filename: string, mode: 'eval', warn?: Warn): Expression;
export function parse(
  source: Uint8Array | string,
  filename: string,
  mode: 'single',
  warn?: Warn,
): Interactive;
export function parse(source: Uint8Array | string, filename: string, mode: Mode, warn?: Warn): Mod;
export function parse(source: Uint8Array | string, filename: string, mode: Mode, warn?: Warn): Mod {
  const text = decodeSource(source, filename);
  const refusal = new Refusal(text, filename);
  // Only a whole file has a newline at its end implied: elsewhere the end of the text is a place of its own.
  refusal.unterminated = mode !== 'exec' && !endsLine(source);
  const tokenizer = new Tokenizer(text, refusal);
  const parser = new Parser(text, tokenizer.run(), refusal);
  if (warn !== undefined) parser.warn = warn;
  try {
    return run(parser, mode, tokenizer) ?? diagnose(parser, mode, tokenizer);
  } catch (error) {
    if (error instanceof CompileError) markEnd(error, parser, tokenizer);
    throw error;
  }
}

function endsLine(source: Uint8Array | string): boolean {
  const last = typeof source === 'string' ? source.charCodeAt(source.length - 1) : source[source.length - 1];
  return last === 10 || last === 13;
}

/** Notes whether the parser has come to the end of the text, or the text ended inside brackets or triple quotes. */
function markEnd(error: CompileError, p: Parser, tokenizer: Tokenizer): void {
  error.endedInside = p.kinds[p.furthest] === T.BAD && tokenizer.endedInside;
  error.incomplete = error.endedInside || (p.kinds[p.furthest] !== T.BAD && p.tokens.start[p.furthest]! >= p.text.length);
}

const RULES: Readonly<Record<Mode, (p: Parser) => Mod>> = {
  exec: file,
  eval: evaluation,
  single: interactive,
};

/** Null if no rule applies. */
function run(p: Parser, mode: Mode, tokenizer: Tokenizer): Mod | null {
  try {
    return RULES[mode](p);
  } catch (error) {
    if (error === NO_MATCH) return null;
    throw error instanceof CompileError ? foremost(p, tokenizer, error) : error;
  }
}

/** The second pass, over a source that has failed: it ends in an error, a known mistake or a plain one. */
function diagnose(p: Parser, mode: Mode, tokenizer: Tokenizer): Mod {
  const failed = p.furthest;
  p.pos = 0;
  p.diagnosing = true;
  return run(p, mode, tokenizer) ?? plainError(p, failed, tokenizer);
}

function plainError(p: Parser, failed: number, tokenizer: Tokenizer): never {
  const kind = p.kinds[failed]!;
  if (kind === T.INDENT || kind === T.DEDENT) {
    throw p.tokenError(
      kind === T.INDENT ? 'unexpected indent' : 'unexpected unindent',
      failed,
      failed,
      'IndentationError',
    );
  }
  throw foremost(
    p,
    tokenizer,
    endsText(p, failed) ? endError(p, failed) : p.tokenError('invalid syntax', failed, failed),
  );
}

/** Whether this token stands for the end of the text, and for nothing written. */
function endsText(p: Parser, index: number): boolean {
  const kind = p.kinds[index]!;
  return (
    kind === T.END || (p.refusal.unterminated && kind === T.NEWLINE && p.tokens.end[index] === p.text.length)
  );
}

/** The end has no column; an empty text has no line either. */
function endError(p: Parser, index: number): CompileError {
  const line = p.text === '' ? 0 : p.tokens.line[index]!;
  return p.refusal.make('SyntaxError', 'invalid syntax', line, 0, line, 0, true);
}

/**
 * Which of two mistakes Python reports: the grammar's `error`, or the one that ends the tokens. The latter, if the
 * parser has come to it, and most of them otherwise too; not a bracket left open on the line the parser has come to,
 * nor a mistake inside an f-string or of the indentation.
 */
function foremost(p: Parser, tokenizer: Tokenizer, error: CompileError): CompileError {
  const last = tokenizer.error;
  if (last === null || p.kinds[p.furthest] === T.BAD) return last ?? error;
  const { unclosed } = tokenizer;
  if (unclosed !== null) return p.tokens.line[p.furthest]! > unclosed.line ? last : error;
  if (tokenizer.modes.length > 0) return error;
  return tokenizer.silent ? (openBracketBefore(p, tokenizer) ?? error) : last;
}

/** That a bracket was never closed, if one is open on an earlier line than the parser has come to. */
function openBracketBefore(p: Parser, tokenizer: Tokenizer): CompileError | null {
  const bracket = tokenizer.brackets.at(-1);
  if (bracket === undefined || p.tokens.line[p.furthest]! <= bracket.line) return null;
  return tokenizer.neverClosed(bracket);
}

function file(p: Parser): Module {
  return { kind: 'Module', body: statements(p, T.END) };
}

function evaluation(p: Parser): Expression {
  const start = p.pos;
  const first = expression(p);
  let body: Expr = first;
  if (p.kind === T.COMMA) {
    const elts = [first];
    while (p.accept(T.COMMA) && p.kind !== T.NEWLINE && p.kind !== T.END) elts.push(expression(p));
    body = p.at<Tuple>({ kind: 'Tuple', elts, ctx: 'Load' }, start);
  }
  while (p.accept(T.NEWLINE));
  p.expect(T.END);
  return { kind: 'Expression', body };
}

/** One statement, as typed at a prompt: a compound one on a single line needs a line end after it. */
function interactive(p: Parser): Interactive {
  const body: Stmt[] = [];
  if (p.kind === T.END) p.fail();
  const compound = compoundStatement(p);
  if (compound === null) simpleStatements(p, body);
  else {
    body.push(compound);
    if (p.kind !== T.END) p.fail();
    if (p.refusal.unterminated && p.kinds[p.pos - 1] === T.NEWLINE) {
      p.pos--;
      p.fail();
    }
  }
  if (p.kind !== T.END) severalStatements(p, p.pos - 1);
  return { kind: 'Interactive', body };
}

function severalStatements(p: Parser, lineEnd: number): never {
  const line = p.tokens.line[lineEnd]!;
  const offset = p.refusal.lines.charColumn(line, p.tokens.start[lineEnd]!) + 1;
  const msg = 'multiple statements found while compiling a single statement';
  throw p.refusal.make('SyntaxError', msg, line, offset, line, offset + 1, true);
}
