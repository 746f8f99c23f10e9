/**
 * The Python-visible frame (`sys._getframe()`, `tb_frame`, `gi_frame`). It is made when somebody asks; from then on the
 * machine frame behind it is not reused, and its locals survive it.
 */
import type { Slot } from '../../heap/value.ts';
import type { PyDict } from '../containers/dict.ts';
import type { Frame } from './frame.ts';
import { PyObject } from '../object.ts';
import { frameType } from './machine-types.ts';
import { thread } from './thread.ts';

export class PyFrame extends PyObject {
  readonly #frame: Frame;
  /** The caller, remembered when the frame has been left (`frame.previous` is gone by then). */
  back: PyFrame | null = null;
  trace: Slot = null;
  /** What was stored through `f_locals` under names that the code does not know. */
  extraLocals: PyDict | null = null;

  constructor(frame: Frame) {
    super(frameType);
    this.#frame = frame;
  }

  /** Whoever asks wants to look at it: it is what compiled code may have left for later. */
  get frame(): Frame {
    thread.wholeFrames?.();
    return this.#frame;
  }
}

export function frameObject(frame: Frame): PyFrame {
  return (frame.object ??= new PyFrame(frame));
}
