/** `await`, `async for`, `async with`. */
import type { Value } from '../heap/index.ts';
import { CO_ITERABLE_COROUTINE } from '../objects/machine/code.ts';
import { runtimeError, typeError } from '../objects/exceptions/errors.ts';
import { exceptionType, isExceptionOf, makeException } from '../objects/exceptions/exceptions.ts';
import { delegate } from '../objects/machine/generator-control.ts';
import { PyGenerator } from '../objects/machine/generator.ts';
import { typeName, typeOf } from '../objects/protocol/protocol.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { asyncGeneratorType, coroutineType, generatorType } from './types.ts';

/** The iterator that awaiting `value` drives; null if it cannot be awaited. */
function awaitIterator(value: Value): Value | null {
  if (value instanceof PyGenerator) {
    if (value.type === coroutineType) return value;
    if (value.type === generatorType && value.code.flags & CO_ITERABLE_COROUTINE) return value;
  }
  const { am_await } = typeOf(value).slots;
  return am_await === null ? null : checkedIterator(am_await(value));
}

function checkedIterator(iterator: Value): Value {
  if (iterator instanceof PyGenerator && iterator.type === coroutineType) throw typeError('__await__() returned a coroutine');
  if (typeOf(iterator).slots.tp_iternext !== null) return iterator;
  throw typeError(`__await__() returned non-iterator of type '${typeName(iterator)}'`);
}

/** GET_AWAITABLE's operand. */
const IN_AENTER = 1;
const IN_AEXIT = 2;

function cannotAwait(value: Value, context: number): Value & object {
  if (context === IN_AENTER || context === IN_AEXIT) {
    const method = context === IN_AENTER ? '__aenter__' : '__aexit__';
    return typeError(`'async with' received an object from ${method} that does not implement __await__: ${typeName(value)}`);
  }
  return typeError(`object ${typeName(value)} can't be used in 'await' expression`);
}

export function get_awaitable(value: Value, context: number): Value {
  const iterator = awaitIterator(value);
  if (iterator === null) throw cannotAwait(value, context);
  if (iterator instanceof PyGenerator && iterator.type === coroutineType && delegate(iterator) !== null) {
    throw runtimeError('coroutine is being awaited already');
  }
  return iterator;
}

export function get_async_iterator(value: Value): Value {
  const { am_aiter } = typeOf(value).slots;
  if (am_aiter === null) throw typeError(`'async for' requires an object with __aiter__ method, got ${typeName(value)}`);
  const iterator = am_aiter(value);
  if (typeOf(iterator).slots.am_anext !== null) return iterator;
  throw typeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(iterator)}`);
}

export function get_async_next(iterator: Value): Value {
  const { am_anext } = typeOf(iterator).slots;
  if (am_anext === null) throw typeError(`'async for' requires an iterator with __anext__ method, got ${typeName(iterator)}`);
  const next = am_anext(iterator);
  if (iterator instanceof PyGenerator && iterator.type === asyncGeneratorType) return next;
  return awaitableOfNext(next);
}

function awaitableOfNext(next: Value): Value {
  let cause: unknown = null;
  try {
    const iterator = awaitIterator(next);
    if (iterator !== null) return iterator;
  } catch (error) {
    if (!isExceptionOf(error, exceptionType('Exception'))) throw error;
    cause = error;
  }
  const refusal = makeException(exceptionType('TypeError'), [`'async for' received an invalid object from __anext__: ${typeName(next)}`]);
  if (cause !== null) {
    refusal.cause = cause as PyException;
    refusal.context = cause as PyException;
    refusal.suppressContext = true;
  }
  throw refusal;
}

export function is_stop_async_iteration(exception: Value): boolean {
  return isExceptionOf(exception, exceptionType('StopAsyncIteration'));
}
