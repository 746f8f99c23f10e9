/** Iterators, and resuming generators and coroutines from the loop. */
import { None, type Slot, type Value } from '../heap/index.ts';
import { isExceptionOf, exceptionType, type PyException } from '../objects/exceptions/exceptions.ts';
import { CO_COROUTINE, CO_ITERABLE_COROUTINE } from '../objects/machine/code.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';
import { sendTo } from '../objects/machine/generator-control.ts';
import { CREATED, EXECUTING, FINISHED, makeGenerator, PyGenerator, resumeFrame } from '../objects/machine/generator.ts';
import { isPlain, isSuspendedAt, resumePointOf, type ResumePoint } from '../objects/machine/resume-point.ts';
import { callMethod, endIteration, getIter, iterNext, takeStopValue, typeOf } from '../objects/protocol/protocol.ts';
import { asyncGeneratorType, coroutineType, generatorType } from './types.ts';

export { getIter as get_iterator, makeGenerator as make_generator };

const stopIterationType = exceptionType('StopIteration');

/** StopIteration raised by a `__next__` ends the iteration like the quiet end of a native iterator. */
export function iterator_next(iterator: Value): Slot {
  try {
    return iterNext(iterator);
  } catch (error) {
    if (isExceptionOf(error, stopIterationType)) return null;
    throw error;
  }
}

function isCoroutine(value: Value): boolean {
  if (!(value instanceof PyGenerator)) return false;
  return value.type === coroutineType || (value.type === generatorType && (value.code.flags & CO_ITERABLE_COROUTINE) !== 0);
}

export function get_yield_from_iterator(frame: Frame, value: Value): Value {
  if (isCoroutine(value)) {
    if (frame.code.flags & (CO_COROUTINE | CO_ITERABLE_COROUTINE)) return value;
    throw typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
  }
  return value instanceof PyGenerator && value.type === generatorType ? value : getIter(value);
}

export function is_generator_or_coroutine(value: Value): boolean {
  return value instanceof PyGenerator && value.type !== asyncGeneratorType;
}

export function is_suspended(value: Value): boolean {
  return value instanceof PyGenerator && value.type !== asyncGeneratorType && value.state < EXECUTING;
}

export function is_plain_generator(value: Value): boolean {
  return value instanceof PyGenerator && value.type === generatorType;
}

export function may_be_sent(generator: Value, sent: Value): boolean {
  return generator instanceof PyGenerator && generator.type === generatorType && generator.state < EXECUTING && (sent === None || generator.state !== CREATED);
}

export function is_plainly_suspended(value: Value): boolean {
  return is_suspended(value) && isPlain((value as PyGenerator).frame!);
}

export function resume_point(generator: Value): Value {
  return resumePointOf((generator as PyGenerator).frame!);
}

export function is_suspended_at(value: Value, point: Value): boolean {
  return value instanceof PyGenerator && isSuspendedAt(value, point as ResumePoint);
}

export function resume_generator(generator: Value, sent: Value): Frame {
  const frame = resumeFrame(generator as PyGenerator);
  stack[frame.sp++] = sent;
  return frame;
}

export function resume(generator: Value, sent: Value): Frame | null {
  return is_suspended(generator) ? resume_generator(generator, sent) : null;
}

export function slot_below(frame: Frame, levels: number, slot: number): Slot {
  let below = frame;
  for (let left = levels; left > 0; left--) below = below.previous!;
  return stack[below.base + slot]!;
}

let finished: Value = None;

/** Result of the receiver that `send` found to be finished. */
export function finished_value(): Value {
  return finished;
}

export function send(receiver: Value, sent: Value): Slot {
  try {
    const value = is_generator_or_coroutine(receiver) ? sendToGenerator(receiver as PyGenerator, sent) : sendToOther(receiver, sent);
    if (value === null) finished = takeStopValue(receiver) ?? None;
    return value;
  } catch (error) {
    if (!isExceptionOf(error, stopIterationType)) throw error;
    finished = error.fields.value ?? None;
    return null;
  }
}

/** One that cannot be resumed in the loop: finished or executing. */
function sendToGenerator(generator: PyGenerator, sent: Value): Slot {
  const result = sendTo(generator, sent);
  if (generator.state !== FINISHED) return result;
  return endIteration(generator, result);
}

function sendToOther(receiver: Value, sent: Value): Slot {
  if (sent === None && typeOf(receiver).slots.tp_iternext !== null) return iterNext(receiver);
  return callMethod(receiver, 'send', sent);
}

export function stop_iteration_value(exception: Value): Slot {
  if (!isExceptionOf(exception, stopIterationType)) return null;
  return (exception as PyException).fields.value ?? None;
}
