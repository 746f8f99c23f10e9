/** Puts the compiler behind its hook: its opcode table is generated metadata, its refusals become SyntaxErrors. */
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import { compileTree } from '../compiler/compile-tree.ts';
import { CompileError } from '../compiler/error.ts';
import { installOpcodeTable } from '../compiler/opcode-table.ts';
import { parse, type Mode } from '../compiler/parse/index.ts';
import { decodeSource } from '../compiler/parse/source.ts';
import { SemanticError } from '../compiler/semantic-error.ts';
import type { Location, Mod, Module } from '../compiler/ast.ts';
import { None } from '../heap/index.ts';
import { installParser } from '../interpreter/report/frame-lines.ts';
import { byteToCharacter, points } from '../interpreter/report/text.ts';
import { newError } from '../objects/errors.ts';
import type { PyCode } from '../objects/code.ts';
import type { PyException } from '../objects/exceptions.ts';
import { installHooks } from '../objects/hooks.ts';
import { newTuple } from '../objects/values.ts';
import { materialise } from './materialise.ts';
import { writeError } from './exit-status.ts';

/** -1, "as the interpreter was started", is no optimisation. */
const optimisation = (level: number): number => Math.max(0, level);

function compileSource(source: string | Uint8Array, filename: string, mode: Mode, flags: number, optimize: number): PyCode {
  const text = decodeSource(source, filename);
  try {
    const tree: Mod = parse(text, filename, mode);
    const warn = (message: string, { lineno }: Location): void => writeWarning(message, filename, lineno, text);
    return materialise(compileTree(tree, { filename, optimize: optimisation(optimize), flags, warn }));
  } catch (error) {
    if (error instanceof CompileError) throw syntaxError(error);
    if (error instanceof SemanticError) throw semanticError(error, filename, text);
    throw error;
  }
}

function syntaxError(error: CompileError): PyException {
  const { type, msg, filename, lineno, offset, text, end_lineno, end_offset } = error;
  const place = [filename, lineno, offset, text, end_lineno, end_offset].map((value) => value ?? None);
  return newError(type, msg, newTuple(place));
}

/** The back half of the compiler knows tree positions only: UTF-8 columns, from 0. */
function semanticError({ message, loc }: SemanticError, filename: string, text: string): PyException {
  const column = (line: number, bytes: number): number => byteToCharacter(points(lineOf(text, line) ?? ''), bytes) + 1;
  const { lineno, col_offset, end_lineno, end_col_offset } = loc;
  const line = lineOf(text, lineno);
  return newError(
    'SyntaxError',
    message,
    newTuple([filename, lineno, column(lineno, col_offset), line === null ? None : `${line}\n`, end_lineno, column(end_lineno, end_col_offset)]),
  );
}

function lineOf(text: string, lineno: number): string | null {
  return text.split('\n')[lineno - 1] ?? null;
}

function writeWarning(message: string, filename: string, lineno: number, text: string): void {
  writeError(`${filename}:${lineno}: SyntaxWarning: ${message}\n  ${(lineOf(text, lineno) ?? '').trim()}\n`);
}

/** For the carets of tracebacks, which quote code that need not be valid by itself. */
function parseSegment(source: string): Module | null {
  try {
    return parse(source, '<segment>', 'exec');
  } catch (error) {
    if (error instanceof CompileError) return null;
    throw error;
  }
}

installOpcodeTable({ info: (name) => INSTRUCTIONS[name] });
installHooks({ compile: compileSource });
installParser(parseSegment);
