/** The three forms of `throw(type, value, traceback)`. */
import { None, is_tuple, type Slot, type Value } from '../../heap/index.ts';
import { typeError } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import { call, typeName } from '../protocol/protocol.ts';
import { PyTraceback } from '../exceptions/traceback.ts';
import { tupleItems } from '../values.ts';
import { isSubtype, isType, type PyType } from '../classes/type.ts';

export function exceptionToThrow(type: Value, value: Slot, traceback: Slot): PyException {
  if (traceback !== null && traceback !== None && !(traceback instanceof PyTraceback)) {
    throw typeError('throw() third argument must be a traceback object');
  }
  const exception = normalise(type, value === None ? null : value);
  if (traceback instanceof PyTraceback) exception.traceback = traceback;
  return exception;
}

function normalise(type: Value, value: Slot): PyException {
  if (isExceptionClass(type)) return instantiate(type, value);
  if (!isInstanceOfName(type, 'BaseException')) {
    throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`);
  }
  if (value !== null) throw typeError('instance exception may not have a separate value');
  return type as PyException;
}

function instantiate(type: PyType, value: Slot): PyException {
  if (value !== null && isInstanceOfName(value, 'BaseException') && isSubtype((value as PyException).type, type)) return value as PyException;
  const args = value === null ? [] : is_tuple(value) ? tupleItems(value) : [value];
  const made = call(type, args);
  if (isInstanceOfName(made, 'BaseException')) return made as PyException;
  throw typeError(`calling ${type.reportedName} should have returned an instance of BaseException, not ${typeName(made)}`);
}

export function isExceptionClass(x: Value): x is PyType {
  return isType(x) && x.mro.some((type) => type.name === 'BaseException' && !type.isHeapType);
}
