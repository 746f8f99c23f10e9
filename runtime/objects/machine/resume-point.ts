/**
 * Where generators are suspended, for traces that go on in them: a point stands for the code, the place in it, and the names that it finds; two generators
 * at one point are alike but for what their slots hold.
 */
import type { PyDict } from '../containers/dict.ts';
import { PyObject } from '../object.ts';
import type { PyCode } from './code.ts';
import type { Frame } from './frame.ts';
import { EXECUTING, type PyGenerator } from './generator.ts';
import { generatorType } from './machine-types.ts';

export class ResumePoint extends PyObject {
  readonly code: PyCode;
  /** Where its frame goes on. */
  readonly pc: number;
  readonly globals: PyDict;
  readonly builtins: PyDict;

  constructor({ code, pc, globals, builtins }: Frame) {
    super(generatorType);
    this.code = code;
    this.pc = pc;
    this.globals = globals;
    this.builtins = builtins;
  }
}

const points = new WeakMap<PyCode, ResumePoint[]>();

/** Of a suspended frame. The same point is always the same object. */
export function resumePointOf(frame: Frame): ResumePoint {
  let known = points.get(frame.code);
  if (known === undefined) points.set(frame.code, (known = []));
  let point = known.find((each) => isAt(frame, each));
  if (point === undefined) known.push((point = new ResumePoint(frame)));
  return point;
}

function isAt(frame: Frame, { code, pc, globals, builtins }: ResumePoint): boolean {
  return frame.pc === pc && frame.code === code && frame.globals === globals && frame.builtins === builtins;
}

/** No exception is being handled in it, and nobody looks at it. */
export function isPlain({ excInfo, object }: Frame): boolean {
  return excInfo!.value === null && object === null;
}

export function isSuspendedAt({ state, frame }: PyGenerator, point: ResumePoint): boolean {
  return state < EXECUTING && isAt(frame!, point) && isPlain(frame!);
}
