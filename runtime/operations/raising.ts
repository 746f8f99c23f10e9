/**
 * `raise`, handlers, and the exception being handled. Operations that always raise return the exception; who called them
 * raises it, without a JavaScript `throw` where that is possible.
 */
import { is_tuple, None, type Value } from '../heap/index.ts';
import { runtimeError, typeError } from '../objects/exceptions/errors.ts';
import { baseExceptionType, isException, type PyException } from '../objects/exceptions/exceptions.ts';
import { stack, type Frame } from '../objects/machine/frame.ts';
import { call, repr, typeOf } from '../objects/protocol/protocol.ts';
import { isSubtype, isType, type PyType } from '../objects/classes/pytype.ts';
import { handledException, thread } from '../objects/machine/thread.ts';
import { tupleItems } from '../objects/values.ts';
import { reraise as raiseAgain, setContext } from './unwind.ts';

export function raise_exception(operands: number, count: number): PyException {
  if (count === 0) {
    const handled = handledException();
    if (handled === null) return runtimeError('No active exception to reraise');
    return raiseAgain(handled, thread.frame!);
  }
  const exception = exceptionOf(stack[operands]!, 'exceptions must derive from BaseException');
  if (count === 2) setCause(exception, stack[operands + 1]!);
  setContext(exception);
  return exception;
}

/** The exception that a `raise` operand is, or that the class which it is makes. */
function exceptionOf(operand: Value, refusal: string): PyException {
  if (isException(operand)) return operand;
  if (!isType(operand) || !isSubtype(operand, baseExceptionType)) throw typeError(refusal);
  const made = call(operand);
  if (isException(made)) return made;
  throw typeError(`calling ${repr(operand)} should have returned an instance of BaseException, not ${repr(typeOf(made))}`);
}

function setCause(exception: PyException, cause: Value): void {
  exception.cause = cause === None ? null : exceptionOf(cause, 'exception causes must derive from BaseException');
  exception.suppressContext = true;
}

export function reraise(exception: Value): PyException {
  return raiseAgain(exception as PyException, thread.frame!);
}

export function reraise_from(frame: Frame, exception: Value, lasti: Value): PyException {
  return raiseAgain(exception as PyException, frame, lasti as number);
}

export function push_handled(exception: Value): Value {
  const info = thread.excInfo;
  const previous = info.value;
  info.value = exception as PyException;
  return previous ?? None;
}

export function pop_handled(previous: Value): void {
  thread.excInfo.value = previous === None ? null : (previous as PyException);
}

const isExceptionClass = (x: Value): x is PyType => isType(x) && isSubtype(x, baseExceptionType);

export function exception_matches(exception: Value, classes: Value): boolean {
  if ((exception as PyException).type === classes) return true;
  if (isExceptionClass(classes)) return isSubtype(typeOf(exception), classes);
  const candidates = is_tuple(classes) ? tupleItems(classes) : [classes];
  if (!candidates.every(isExceptionClass)) throw typeError('catching classes that do not inherit from BaseException is not allowed');
  const type = typeOf(exception);
  return candidates.some((candidate) => isSubtype(type, candidate as PyType));
}
