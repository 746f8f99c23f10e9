/**
 * A refusal of the compiler, before it becomes a Python exception.
 *
 * Lines and offsets count from 1, offsets in code points, as the attributes of Python's SyntaxError; an
 * `end_offset` of -1 or 0 means "no range". All are null where Python gives no position. `text` is the offending
 * line, with its newline where it has one.
 */
export type CompileErrorType = 'SyntaxError' | 'IndentationError' | 'TabError';

export interface ErrorRange {
  lineno: number;
  offset: number;
  end_lineno: number;
  /** Null for the few errors that CPython gives a start but no end. */
  end_offset: number | null;
}

export class CompileError extends Error {
  readonly type: CompileErrorType;
  readonly msg: string;
  readonly lineno: number | null;
  readonly offset: number | null;
  readonly end_lineno: number | null;
  readonly end_offset: number | null;
  readonly text: string | null;
  readonly filename: string;
  /** True where the source only ended too soon: more lines could complete it (what a prompt asks). */
  incomplete = false;
  /** Incomplete inside brackets, a triple-quoted string or a continued line: an empty line does not end it either. */
  endedInside = false;

  constructor(
    type: CompileErrorType,
    msg: string,
    filename: string,
    range: ErrorRange | null,
    text: string | null,
  ) {
    super(msg);
    this.name = 'CompileError';
    this.type = type;
    this.msg = msg;
    this.filename = filename;
    this.lineno = range?.lineno ?? null;
    this.offset = range?.offset ?? null;
    this.end_lineno = range?.end_lineno ?? null;
    this.end_offset = range?.end_offset ?? null;
    this.text = text;
  }
}
