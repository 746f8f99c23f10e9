/** Traceback objects: one entry per frame that an exception passed, outermost first. */
import type { PyFrame } from '../machine/frame-object.ts';
import { PyObject } from '../object.ts';
import { tracebackType } from '../machine/machine-types.ts';

export class PyTraceback extends PyObject {
  next: PyTraceback | null;
  readonly frame: PyFrame;
  /** Code unit of the instruction that raised (tb_lasti is twice that). */
  readonly unit: number;
  private line: number | null | undefined;

  /** `line` only for entries made by Python code; otherwise it is looked up when asked for. */
  constructor(next: PyTraceback | null, frame: PyFrame, unit: number, line?: number) {
    super(tracebackType);
    this.next = next;
    this.frame = frame;
    this.unit = unit;
    this.line = line;
  }

  get lineno(): number | null {
    if (this.line === undefined) this.line = this.frame.frame.code.lineAt(this.unit);
    return this.line;
  }
}
