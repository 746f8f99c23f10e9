/** id, hash, len, repr, ascii, format, iter, next. */
import type { Slot, Value } from '../heap/value.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { PyCallableIterator } from '../objects/containers/iterators.ts';
import { builtin } from '../objects/calls/native.ts';
import { ascii, format, getIter, hash, id, isCallable, iterNext, length, repr, takeStopValue } from '../objects/protocol/protocol.ts';
import { argumentKind } from '../objects/values.ts';
import { strValue } from '../objects/protocol/protocol-text.ts';
import { builtinsModule } from './builtins-module.ts';

builtin(builtinsModule, 'id(obj, /)', id);
builtin(builtinsModule, 'hash(obj, /)', hash);
builtin(builtinsModule, 'len(obj, /)', length);
builtin(builtinsModule, 'repr(obj, /)', repr);
builtin(builtinsModule, 'ascii(obj, /)', ascii);

builtin(builtinsModule, "format(value, format_spec='', /)", (value: Value, spec: Value) => {
  const text = strValue(spec);
  if (text === null) throw typeError(`format() argument 2 must be str, not ${argumentKind(spec)}`);
  return format(value, text);
});

builtin(builtinsModule, 'iter(object, sentinel=NULL, /)', (object: Value, sentinel: Slot) => {
  if (sentinel === null) return getIter(object);
  if (!isCallable(object)) throw typeError('iter(v, w): v must be callable');
  return new PyCallableIterator(object, sentinel);
});

builtin(builtinsModule, 'next(iterator, default=NULL, /)', (iterator: Value, fallback: Slot) => {
  const item = iterNext(iterator);
  if (item !== null) return item;
  const value = takeStopValue(iterator);
  if (fallback !== null) return fallback;
  throw value === null ? newError('StopIteration') : newError('StopIteration', value);
});
