/**
 * The compiler: Python source to a code record, CPython 3.13's bytecode instruction for instruction.
 *
 *     source --parse/--> tree --fold/--> tree --symtable/, codegen/--> instructions --flowgraph/--> blocks --assemble/--> record
 *
 * A record is plain data; who runs it makes Python objects of it. The opcode table must be installed first.
 */
import type { Location } from './ast.ts';
import type { CodeRecord } from './code-record.ts';
import { compileTree } from './compile-tree.ts';
import { CompileError } from './error.ts';
import { parse, type Mode } from './parse/index.ts';
import { decodeSource } from './parse/source.ts';
import { SemanticError } from './semantic-error.ts';

export type { AnyConstant, CodeRecord } from './code-record.ts';
export { CompileError } from './error.ts';
export { installOpcodeTable, type OpcodeInfo, type OpcodeTable } from './opcode-table.ts';
export type { Mode } from './parse/index.ts';

export interface CompileOptions {
  /** 0, 1 (`-O`: no asserts, `__debug__` False) or 2 (`-OO`: no docstrings either). Default 0. */
  readonly optimize?: number;
  /** `__future__` features that the caller passes on, and PyCF_* flags. Default 0. */
  readonly flags?: number;
  /** Receives SyntaxWarnings; they are dropped by default. */
  readonly warn?: (message: string, loc: Location) => void;
}

/**
 * Compiles a whole source: bytes (byte order mark and encoding declaration count) or decoded text.
 *
 * @throws CompileError what Python refuses
 * @throws RangeError (the host's) if the source nests too deep for the host's stack
 */
export function compileSource(
  source: Uint8Array | string,
  filename: string,
  mode: Mode,
  options: CompileOptions = {},
): CodeRecord {
  const tree = parse(source, filename, mode, options.warn);
  try {
    return compileTree(tree, {
      filename,
      optimize: options.optimize ?? 0,
      flags: options.flags ?? 0,
      warn: options.warn ?? (() => undefined),
    });
  } catch (error) {
    throw error instanceof SemanticError ? refusal(error, source, filename) : error;
  }
}

/** Offsets count from 1 and, as in CPython, bytes rather than characters. */
function refusal(
  { message, loc, hasEnd }: SemanticError,
  source: Uint8Array | string,
  filename: string,
): CompileError {
  const range = {
    lineno: loc.lineno,
    offset: loc.col_offset + 1,
    end_lineno: loc.end_lineno,
    end_offset: hasEnd ? loc.end_col_offset + 1 : null,
  };
  return new CompileError('SyntaxError', message, filename, range, lineOf(source, filename, loc.lineno));
}

/** CPython reads the line from the file again, so a source that is no file has none to show. */
function lineOf(source: Uint8Array | string, filename: string, lineno: number): string | null {
  if (filename.startsWith('<')) return null;
  const line = decodeSource(source, filename).split('\n')[lineno - 1];
  return line === undefined ? null : `${line}\n`;
}
