/** Source text -> syntax tree, or a CompileError with Python's message and position. */
import type { Expr, Expression, Interactive, Mod, Module, Stmt, Tuple } from '../ast.ts';
import { CompileError } from '../error.ts';
import { expression } from './expressions.ts';
import { NO_MATCH, Parser } from './parser.ts';
import { Refusal } from './refusal.ts';
import { decodeSource } from './source.ts';
import { statement, statements } from './statements.ts';
import { Tokenizer } from './tokenizer.ts';
import type { Bracket } from './tokenizer.ts';
import { T } from './tokens.ts';

export type Mode = 'exec' | 'eval' | 'single';

/**
 * Parses a whole source: a file's bytes (byte order mark and encoding declaration are honoured) or decoded text.
 *
 * @throws CompileError if Python would refuse it as syntax; what only its symbol table or code generator refuses
 *   (`return` outside a function, a duplicate argument) is not looked for here.
 */
export function parse(source: Uint8Array | string, filename: string, mode: 'exec'): Module;
export function parse(source: Uint8Array | string, filename: string, mode: 'eval'): Expression;
export function parse(source: Uint8Array | string, filename: string, mode: 'single'): Interactive;
export function parse(source: Uint8Array | string, filename: string, mode: Mode): Mod;
export function parse(source: Uint8Array | string, filename: string, mode: Mode): Mod {
  const text = decodeSource(source, filename);
  const refusal = new Refusal(text, filename);
  const tokenizer = new Tokenizer(text, refusal);
  const tokens = tokenizer.run();
  const parser = new Parser(text, tokens, refusal);
  const first = run(parser, mode);
  if (first !== null) return first;
  return diagnose(parser, mode, tokenizer.brackets);
}

const RULES: Readonly<Record<Mode, (p: Parser) => Mod>> = { exec: file, eval: evaluation, single: interactive };

function run(p: Parser, mode: Mode): Mod | null {
  try {
    return RULES[mode](p);
  } catch (error) {
    if (error === NO_MATCH) return null;
    throw error;
  }
}

/** The second pass, over a source that has failed: it ends in an error, a known mistake or a plain one. */
function diagnose(p: Parser, mode: Mode, open: readonly Bracket[]): Mod {
  const failed = p.furthest;
  p.pos = 0;
  p.diagnosing = true;
  const bracket = open[open.length - 1];
  try {
    const mod = run(p, mode);
    if (mod !== null) return mod;
    return plainError(p, failed, bracket);
  } catch (error) {
    const reached = p.tokens.line[Math.max(failed, p.furthest)]!;
    if (error instanceof CompileError && bracket !== undefined && reached > bracket.line) neverClosed(p, bracket);
    throw error;
  }
}

function plainError(p: Parser, failed: number, bracket: Bracket | undefined): never {
  const kind = p.kinds[failed]!;
  if (kind === T.OPEN_END && bracket !== undefined) neverClosed(p, bracket);
  if (kind === T.INDENT) p.raiseToken('unexpected indent', failed, 'IndentationError');
  if (kind === T.DEDENT) p.raiseToken('unexpected unindent', failed, 'IndentationError');
  if (kind === T.END) {
    const line = p.tokens.line[failed]!;
    throw p.refusal.make('SyntaxError', 'invalid syntax', line, 0, line, 0, true);
  }
  p.raiseToken('invalid syntax', failed);
}

function neverClosed(p: Parser, bracket: Bracket): never {
  const offset = p.refusal.lines.charColumn(bracket.line, bracket.offset) + 1;
  const msg = `'${bracket.open}' was never closed`;
  throw p.refusal.make('SyntaxError', msg, bracket.line, offset, bracket.line, 0, false);
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

/** One statement, as typed at a prompt. */
function interactive(p: Parser): Interactive {
  const body: Stmt[] = [];
  if (p.kind === T.END) p.fail();
  statement(p, body);
  if (p.kind !== T.END) {
    throw p.refusal.make('SyntaxError', 'multiple statements found while compiling a single statement', 1, 1, 1, 0, true);
  }
  return { kind: 'Interactive', body };
}
