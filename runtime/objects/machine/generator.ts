/**
 * Generators, coroutines and asynchronous generators: a frame of its own, off the shared stack while suspended.
 */
import { None, type Value } from '../../heap/index.ts';
import { CO_ASYNC_GENERATOR, CO_COROUTINE, type PyCode } from './code.ts';
import { Frame, restoreSlots, saveSlots, stackTop, takeBackSlots } from './frame.ts';
import { asyncGeneratorType, coroutineType, generatorType } from './machine-types.ts';
import { PyObject } from '../object.ts';
import { thread } from './thread.ts';
import type { PyType } from '../classes/type.ts';

/** CPython's FRAME_CREATED ... FRAME_CLEARED. */
export const CREATED = 0;
export const SUSPENDED = 1;
export const SUSPENDED_YIELD_FROM = 2;
export const EXECUTING = 3;
export const FINISHED = 4;
export type GeneratorState = 0 | 1 | 2 | 3 | 4;

export class PyGenerator extends PyObject {
  readonly code: PyCode;
  name: string;
  qualname: string;
  state: GeneratorState = CREATED;
  /** null once finished. */
  frame: Frame | null;
  /** Coroutines: where it was made, when origin tracking is on. */
  readonly origin: Value = None;

  constructor(type: PyType, frame: Frame) {
    super(type);
    this.code = frame.code;
    this.name = frame.func!.name;
    this.qualname = frame.func!.qualname;
    this.frame = frame;
    frame.generator = this;
  }

  /** Called when the frame is left for good, by return or exception. */
  finish(): void {
    const excInfo = this.frame!.excInfo!;
    this.state = FINISHED;
    this.frame = null;
    // Without a previous level it never ran: its frame was bound but could not be entered.
    if (excInfo.previous !== null) thread.excInfo = excInfo.previous;
    excInfo.previous = null;
    excInfo.value = null;
  }

  /** Ends one that has not begun: nothing of it has run, so nothing needs to. */
  discard(): void {
    this.state = FINISHED;
    this.frame = null;
  }
}

/**
 * RETURN_GENERATOR: the current frame becomes that of a new generator and leaves the shared stack. It goes on after this
 * instruction (one code unit) when it is first resumed. The frame is still the current one: `popFrame` follows.
 */
export function makeGenerator(frame: Frame): PyGenerator {
  const generator = new PyGenerator(typeForFlags(frame.code.flags), frame);
  frame.pc++;
  frame.excInfo ??= { value: null, previous: null };
  saveSlots(frame, frame.sp - frame.base);
  return generator;
}

function typeForFlags(flags: number): PyType {
  if (flags & CO_COROUTINE) return coroutineType;
  return flags & CO_ASYNC_GENERATOR ? asyncGeneratorType : generatorType;
}

/** Puts a suspended generator's frame on the shared stack above the current frame. It is not yet the current frame. */
export function resumeFrame(generator: PyGenerator): Frame {
  const frame = generator.frame!;
  restoreSlots(frame, stackTop());
  const excInfo = frame.excInfo!;
  excInfo.previous = thread.excInfo;
  thread.excInfo = excInfo;
  generator.state = EXECUTING;
  frame.entry = false;
  return frame;
}

/** The resumed frame leaves the stack again with nothing of it kept, as if it had not been resumed, while its generator still counts as running. */
export function withdrawFrame(frame: Frame): void {
  const excInfo = frame.excInfo!;
  thread.excInfo = excInfo.previous!;
  excInfo.previous = null;
  thread.frame = frame.previous;
  frame.previous = null;
  // Compiled code may have suspended it since: frames of calls that have returned go late.
  if (frame.savedCount < 0) takeBackSlots(frame);
}

/**
 * The other way: the frame, whose pc and sp are stored, leaves the stack; returns the frame that resumed it, current again.
 * The operand of the yielding instruction, the one before pc, is 1 inside `yield from` and `await`.
 */
export function suspendFrame(frame: Frame): Frame | null {
  const generator = frame.generator!;
  saveSlots(frame, frame.sp - frame.base);
  generator.state = frame.units[frame.pc - 1]! >> 8 === 0 ? SUSPENDED : SUSPENDED_YIELD_FROM;
  const excInfo = frame.excInfo!;
  thread.excInfo = excInfo.previous!;
  excInfo.previous = null;
  const previous = frame.previous;
  frame.previous = null;
  thread.frame = previous;
  return previous;
}
