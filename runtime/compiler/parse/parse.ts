/** Source text -> syntax tree, or a CompileError with Python's message and position. */
import type { Expr, Expression, Interactive, Mod, Module, Stmt, Tuple } from '../ast.ts';
import { CompileError } from '../error.ts';
import { expression } from './expressions.ts';
import { NO_MATCH, Parser } from './parser.ts';
import { Refusal } from './refusal.ts';
import { decodeSource } from './source.ts';
import { statement, statements } from './statements.ts';
import { Tokenizer } from './tokenizer.ts';
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
  return run(parser, mode, tokenizer) ?? diagnose(parser, mode, tokenizer);
}

const RULES: Readonly<Record<Mode, (p: Parser) => Mod>> = { exec: file, eval: evaluation, single: interactive };

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
    throw p.tokenError(kind === T.INDENT ? 'unexpected indent' : 'unexpected unindent', failed, failed, 'IndentationError');
  }
  const line = p.tokens.line[failed]!;
  const error =
    kind === T.END
      ? p.refusal.make('SyntaxError', 'invalid syntax', line, 0, line, 0, true)
      : p.tokenError('invalid syntax', failed, failed);
  throw foremost(p, tokenizer, error);
}

/**
 * Which of two mistakes Python reports: the grammar's `error`, or the one that ends the tokens. The latter, if the
 * parser has come to it, and otherwise too, but for a bracket left open on the line the parser has come to, and for
 * a mistake in the very f-string that the parser is in.
 */
function foremost(p: Parser, tokenizer: Tokenizer, error: CompileError): CompileError {
  const last = tokenizer.error;
  if (last === null || p.kinds[p.furthest] === T.BAD) return last ?? error;
  const { unclosed } = tokenizer;
  if (unclosed !== null) return p.tokens.line[p.furthest]! > unclosed.line ? last : error;
  return isInsideFString(p, tokenizer) ? error : last;
}

/** Whether the furthest token stands in the f-string that is open where the tokens end. */
function isInsideFString(p: Parser, tokenizer: Tokenizer): boolean {
  const mode = tokenizer.modes[tokenizer.modes.length - 1];
  return mode !== undefined && p.tokens.start[p.furthest]! > mode.start;
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
