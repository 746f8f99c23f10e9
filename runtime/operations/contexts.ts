/** Context managers. */
import { None, type Value } from '../heap/index.ts';
import { typeError } from '../objects/exceptions/errors.ts';
import type { PyException } from '../objects/exceptions/exceptions.ts';
import { call, lookupSpecial, typeName, typeOf } from '../objects/protocol/protocol.ts';

function specialOf(manager: Value, method: string, protocol: string): Value {
  const found = lookupSpecial(manager, method);
  if (found !== null) return found;
  const missed = method.endsWith('exit__') ? ` (missed ${method} method)` : '';
  throw typeError(`'${typeName(manager)}' object does not support the ${protocol} protocol${missed}`);
}

export const context_enter = (manager: Value): Value => specialOf(manager, '__enter__', 'context manager');
export const context_exit = (manager: Value): Value => specialOf(manager, '__exit__', 'context manager');
export const async_context_enter = (manager: Value): Value => specialOf(manager, '__aenter__', 'asynchronous context manager');
export const async_context_exit = (manager: Value): Value => specialOf(manager, '__aexit__', 'asynchronous context manager');

export function call_exit(exit: Value, exception: Value): Value {
  return call(exit, [typeOf(exception), exception, (exception as PyException).traceback ?? None]);
}
