/** Makes CompileErrors with Python's positions out of offsets into the decoded text. */
import { CompileError } from '../error.ts';
import type { CompileErrorType } from '../error.ts';
import { Lines } from './lines.ts';

export class Refusal {
  readonly lines: Lines;
  readonly filename: string;
  /** The text's last line end has been added: it is not quoted. */
  unterminated = false;

  constructor(text: string, filename: string) {
    this.lines = new Lines(text);
    this.filename = filename;
  }

  /** An error of the parser over [start, end), each on its line; the quoted line keeps its newline. */
  range(msg: string, line: number, start: number, endLine: number, end: number): CompileError {
    const offset = this.lines.charColumn(line, start) + 1;
    const endOffset = this.lines.charColumn(endLine, end) + 1;
    return this.make('SyntaxError', msg, line, offset, endLine, endOffset, true);
  }

  /** An error of the tokenizer at 1-based columns, in code points; the quoted line has no newline. */
  token(msg: string, line: number, offset: number, endOffset: number = offset): CompileError {
    return this.make('SyntaxError', msg, line, offset, line, endOffset, false);
  }

  /** An error with positions as given. */
  make(
    type: CompileErrorType,
    msg: string,
    lineno: number,
    offset: number,
    end_lineno: number,
    end_offset: number,
    newline: boolean,
  ): CompileError {
    const line = this.lines.lineText(lineno);
    const keep = newline && !(this.unterminated && lineno === this.lines.count);
    const text = line !== null && !keep && line.endsWith('\n') ? line.slice(0, -1) : line;
    return new CompileError(type, msg, this.filename, { lineno, offset, end_lineno, end_offset }, text ?? '');
  }
}
