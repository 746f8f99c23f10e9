/** Puts the compiler behind its hook: its opcode table is generated metadata, its refusals become SyntaxErrors. */
import { CONSTANTS } from '../../generated/metadata/constants.ts';
import { INSTRUCTIONS } from '../../generated/metadata/instructions.ts';
import type { Module } from '../compiler/ast.ts';
import { CompileError, compileSource, installOpcodeTable, type Mode } from '../compiler/index.ts';
import { compileTree } from '../compiler/compile-tree.ts';
import { characterNamed, nameOfCharacter } from '../compiler/parse/character-names/index.ts';
import { parse } from '../compiler/parse/index.ts';
import { SemanticError } from '../compiler/semantic-error.ts';
import { None, type Value } from '../heap/index.ts';
import { installParser } from '../interpreter/report/frame-lines.ts';
import { sourceLine } from '../interpreter/report/source.ts';
import type { PyCode } from '../objects/machine/code.ts';
import { modules } from '../modules/sys.ts';
import { exceptionType } from '../objects/exceptions/exception-base.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { newError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { installHooks } from '../objects/machine/hooks.ts';
import { call, lookupAttr } from '../objects/protocol/protocol.ts';
import { newTuple } from '../objects/values.ts';
import { writeError } from './exit-status.ts';
import { materialise } from './materialise.ts';
import { objectTree, treeObject } from './syntax-trees.ts';

/** PyCF_ALLOW_INCOMPLETE_INPUT: text that only lacks its end is refused by an exception of its own (codeop). */
const ALLOW_INCOMPLETE_INPUT = 0x4000;

/** What -1 stands for in `compile`: as the interpreter was started (-O, -OO). */
let optimization = 0;

export function setOptimization(level: number): void {
  optimization = Math.min(level, 2);
}

function compile(source: string | Uint8Array, filename: string, mode: Mode, flags: number, optimize: number): PyCode {
  const warn = (message: string, { lineno }: { readonly lineno: number }): void => writeWarning(message, filename, lineno);
  const options = { flags, optimize: optimize < 0 ? optimization : optimize, warn };
  try {
    return materialise(compileSource(source, filename, mode, options));
  } catch (error) {
    throw error instanceof CompileError ? syntaxError(error, (flags & ALLOW_INCOMPLETE_INPUT) !== 0 && error.incomplete) : error;
  }
}

function parseTree(source: string | Uint8Array, filename: string, mode: Mode | 'func_type'): Value {
  if (mode === 'func_type') throw newError('NotImplementedError', 'trees of function types are not supported');
  try {
    return treeObject(parse(source, filename, mode));
  } catch (error) {
    throw error instanceof CompileError ? syntaxError(error) : error;
  }
}

function compileObject(tree: Value, filename: string, mode: Mode, flags: number, optimize: number): PyCode {
  const warn = (message: string, { lineno }: { readonly lineno: number }): void => writeWarning(message, filename, lineno);
  try {
    return materialise(compileTree(objectTree(tree, mode), { filename, flags, optimize: optimize < 0 ? optimization : optimize, warn }));
  } catch (error) {
    if (!(error instanceof SemanticError)) throw error;
    const { lineno, col_offset, end_lineno, end_col_offset } = error.loc;
    throw newError('SyntaxError', error.message, newTuple([filename, lineno, col_offset + 1, None, end_lineno, end_col_offset + 1]));
  }
}

function syntaxError(error: CompileError, isIncomplete = false): PyException {
  const { type, msg, filename, lineno, offset, text, end_lineno, end_offset } = error;
  // What is wrong with the file as a whole names no place in it.
  if (lineno === null) return newError(type, msg);
  const place = [filename, lineno, offset, text, end_lineno, end_offset].map((value) => value ?? None);
  return isIncomplete ? newError('_IncompleteInputError', 'incomplete input', newTuple(place)) : newError(type, msg, newTuple(place));
}

/** By the library's `warnings` if the program has it, and so may have filters; else as its default filters would. */
function writeWarning(message: string, filename: string, lineno: number): void {
  const warnings = modules.getStr('warnings');
  const explicit = warnings === null ? null : lookupAttr(warnings, 'warn_explicit');
  if (explicit !== null) return warnExplicitly(explicit, message, filename, lineno);
  const line = sourceLine(filename, lineno).trim();
  writeError(`${filename}:${lineno}: SyntaxWarning: ${message}\n${line === '' ? '' : `  ${line}\n`}`);
}

/** A filter that makes the warning an error makes it one of syntax. */
function warnExplicitly(explicit: Value, message: string, filename: string, lineno: number): void {
  try {
    call(explicit, [message, exceptionType('SyntaxWarning'), filename, lineno]);
  } catch (error) {
    if (!isInstanceOfName(error, 'SyntaxWarning')) throw error;
    throw newError('SyntaxError', message, newTuple([filename, lineno, None, sourceLine(filename, lineno) || None]));
  }
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

const constants: Readonly<Record<string, number>> = CONSTANTS;
installOpcodeTable({ info: (name) => INSTRUCTIONS[name], constant: (name) => constants[name] });
installHooks({ compile, parseTree, compileTree: compileObject, characterNamed, nameOfCharacter });
installParser(parseSegment);
