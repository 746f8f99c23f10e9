/** What native code and the generic SEND do with generators and coroutines: send, throw, close. */
import { None, type Slot, type Value } from '../../heap/index.ts';
import { newError, runtimeError, stopIteration, typeError, valueError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import { CREATED, EXECUTING, FINISHED, PyGenerator, SUSPENDED_YIELD_FROM } from './generator.ts';
import { hooks } from './hooks.ts';
import { call, callMethod, endIteration, lookupAttr } from '../protocol/protocol.ts';
import { asyncGeneratorType, coroutineType } from './machine-types.ts';

/** 'generator', 'coroutine' or 'async generator', as messages name it. */
export function generatorKind(generator: PyGenerator): string {
  if (generator.type === coroutineType) return 'coroutine';
  return generator.type === asyncGeneratorType ? 'async generator' : 'generator';
}

/**
 * Runs `generator` on with `sent`. Afterwards its state tells what the result is: FINISHED, its return value; otherwise a
 * value it yielded. `sent` NULL: asked for the next value (only the messages differ from sending None).
 */
export function sendTo(generator: PyGenerator, sent: Slot): Value {
  if (generator.state === EXECUTING) throw valueError(`${generatorKind(generator)} already executing`);
  if (generator.state === CREATED && sent !== null && sent !== None) {
    throw typeError(`can't send non-None value to a just-started ${generatorKind(generator)}`);
  }
  if (generator.state === FINISHED) {
    if (generator.type === coroutineType) throw runtimeError('cannot reuse already awaited coroutine');
    return None;
  }
  return hooks.resumeGenerator(generator, sent ?? None, null);
}

/** Raises `exception` where the generator is suspended; the result is as that of `sendTo`. */
function raiseIn(generator: PyGenerator, exception: PyException): Value {
  if (generator.state === EXECUTING) throw valueError(`${generatorKind(generator)} already executing`);
  if (generator.state === FINISHED) {
    if (generator.type === coroutineType) throw runtimeError('cannot reuse already awaited coroutine');
    throw exception;
  }
  return hooks.resumeGenerator(generator, None, exception);
}

/** What a finished generator's result means to who asked for a value: an exception. */
export function finishedResult(generator: PyGenerator, result: Value): PyException {
  if (generator.type === asyncGeneratorType) return newError('StopAsyncIteration');
  return result === None ? stopIteration() : stopIteration(result);
}

/** `generator.send(value)`, `next(generator)`: what it yields, or StopIteration. */
export function generatorSend(generator: PyGenerator, value: Slot): Value {
  const result = sendTo(generator, value);
  if (generator.state === FINISHED) throw finishedResult(generator, result);
  return result;
}

/** tp_iternext: null at the end; a return value waits for `takeStopValue`, no exception object is made for it. */
export function generatorNext(generator: PyGenerator): Slot {
  const result = sendTo(generator, null);
  if (generator.state !== FINISHED) return result;
  return endIteration(generator, result === None ? null : result);
}

/** The iterator that a generator suspended in `yield from` or `await` delegates to; null elsewhere. */
export function delegate(generator: PyGenerator): Slot {
  if (generator.state !== SUSPENDED_YIELD_FROM) return null;
  const frame = generator.frame!;
  return frame.saved[frame.savedCount - 1]!;
}

/** Marks the generator as running while the object it delegates to is asked instead. */
function whileDelegating(generator: PyGenerator, body: () => Value): Value {
  generator.state = EXECUTING;
  try {
    return body();
  } finally {
    generator.state = SUSPENDED_YIELD_FROM;
  }
}

/** `generator.throw(exception)`. */
export function generatorThrow(generator: PyGenerator, exception: PyException): Value {
  const inner = delegate(generator);
  if (inner !== null) {
    const thrown = throwIntoDelegate(generator, inner, exception);
    if ('value' in thrown) return thrown.value;
    exception = thrown.raise;
  }
  const result = raiseIn(generator, exception);
  if (generator.state === FINISHED) throw finishedResult(generator, result);
  return result;
}

/** Either what the delegate yielded, or the exception to raise in the delegating generator. */
type Thrown = { readonly value: Value } | { readonly raise: PyException };

function throwIntoDelegate(generator: PyGenerator, inner: Value, exception: PyException): Thrown {
  try {
    if (isInstanceOfName(exception, 'GeneratorExit')) {
      whileDelegating(generator, () => closeIterator(inner));
      return { raise: exception };
    }
    if (inner instanceof PyGenerator && inner.type !== asyncGeneratorType) {
      return { value: whileDelegating(generator, () => generatorThrow(inner, exception)) };
    }
    const method = lookupAttr(inner, 'throw');
    if (method === null) return { raise: exception };
    return { value: whileDelegating(generator, () => call(method, [exception])) };
  } catch (error) {
    if (!isInstanceOfName(error, 'BaseException')) throw error;
    return { raise: error as PyException };
  }
}

function closeIterator(iterator: Value): Value {
  if (iterator instanceof PyGenerator && iterator.type !== asyncGeneratorType) return generatorClose(iterator);
  return lookupAttr(iterator, 'close') === null ? None : callMethod(iterator, 'close');
}

/** `generator.close()`: the value it returned on GeneratorExit, or None. */
export function generatorClose(generator: PyGenerator): Value {
  if (generator.state === FINISHED) return None;
  if (generator.state === CREATED) {
    generator.discard();
    return None;
  }
  let exception = newError('GeneratorExit');
  const inner = delegate(generator);
  try {
    if (inner !== null) whileDelegating(generator, () => closeIterator(inner));
  } catch (error) {
    if (!isInstanceOfName(error, 'BaseException')) throw error;
    exception = error as PyException;
  }
  let result: Value;
  try {
    result = raiseIn(generator, exception);
  } catch (error) {
    if (isInstanceOfName(error, 'GeneratorExit')) return None;
    if (isInstanceOfName(error, 'StopIteration')) return (error as PyException).fields.value ?? None;
    throw error;
  }
  if ((generator.state as number) === FINISHED) return result;
  throw runtimeError(`${generatorKind(generator)} ignored GeneratorExit`);
}
