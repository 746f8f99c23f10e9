/** Our compiler's answer in the form of a recording. */
import './opcodes.ts';
import {
  CompileError,
  compileSource,
  type CompileOptions,
  type Mode,
} from '../../../runtime/compiler/index.ts';
import { recordedForm, type Recording } from './recorded.ts';

/** A nesting too deep for the host's stack counts as Python's RecursionError. */
export function compiled(
  source: Uint8Array | string,
  path: string,
  mode: Mode,
  options: CompileOptions,
): Recording {
  const warnings: [number, string][] = [];
  const warn: CompileOptions['warn'] = (message, loc) => warnings.push([loc.lineno, message]);
  try {
    return { code: recordedForm(compileSource(source, path, mode, { ...options, warn })), warnings };
  } catch (error) {
    if (error instanceof CompileError) {
      const { type, msg, lineno, offset, end_lineno, end_offset } = error;
      return { error: [type, msg, lineno, offset, end_lineno, end_offset], warnings };
    }
    if (error instanceof RangeError) return { error: ['RecursionError', error.message], warnings };
    throw error;
  }
}
