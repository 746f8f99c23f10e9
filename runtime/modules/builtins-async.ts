/** aiter and anext. */
import { None } from '../heap/index.ts';
import type { Slot, Value } from '../heap/value.ts';
import { newError, typeError } from '../objects/exceptions/errors.ts';
import { isInstanceOfName } from '../objects/exceptions/exception-test.ts';
import { builtin, method } from '../objects/calls/native.ts';
import { PyObject } from '../objects/object.ts';
import { callMethod, endIteration, iterNext, takeStopValue, typeName, typeOf } from '../objects/protocol/protocol.ts';
import { newType, type PyType } from '../objects/classes/type.ts';
import { builtinsModule } from './builtins-module.ts';

builtin(builtinsModule, 'aiter(async_iterable, /)', (iterable: Value) => {
  const { am_aiter } = typeOf(iterable).slots;
  if (am_aiter === null) throw typeError(`'${typeName(iterable)}' object is not an async iterable`);
  const iterator = am_aiter(iterable);
  if (typeOf(iterator).slots.am_anext !== null) return iterator;
  throw typeError(`aiter() returned not an async iterator of type '${typeName(iterator)}'`);
});

builtin(builtinsModule, 'anext(aiterator, default=NULL, /)', (iterator: Value, fallback: Slot) => {
  const { am_anext } = typeOf(iterator).slots;
  if (am_anext === null) throw typeError(`'${typeName(iterator)}' object is not an async iterator`);
  const awaitable = am_anext(iterator);
  return fallback === null ? awaitable : new PyAnext(awaitable, fallback);
});

/** What `anext` with a default returns: the awaitable, with StopAsyncIteration turned into the default. */
class PyAnext extends PyObject {
  private readonly awaitable: Value;
  private readonly fallback: Value;
  private iterator: Slot = null;

  constructor(awaitable: Value, fallback: Value) {
    super(anextType);
    this.awaitable = awaitable;
    this.fallback = fallback;
  }

  /** The iterator behind the awaitable: its `__await__`, or itself if it is a coroutine-like iterator. */
  private inner(): Value {
    if (this.iterator !== null) return this.iterator;
    const { am_await } = typeOf(this.awaitable).slots;
    if (am_await === null) throw typeError(`object ${typeName(this.awaitable)} can't be used in 'await' expression`);
    this.iterator = am_await(this.awaitable);
    return this.iterator;
  }

  run(step: (inner: Value) => Slot): Slot {
    try {
      return step(this.inner());
    } catch (error) {
      if (isInstanceOfName(error, 'StopAsyncIteration')) throw newError('StopIteration', this.fallback);
      throw error;
    }
  }
}

const anextType: PyType = newType('anext_awaitable', {
  final: true,
  slots: {
    tp_iter: (self) => self,
    am_await: (self) => self,
    tp_iternext: (self) => (self as PyAnext).run((inner) => iterNext(inner) ?? endIteration(self, takeStopValue(inner))),
  },
});

for (const name of ['send', 'throw']) {
  method(anextType, `${name}(self, *args)`, (self: PyAnext, args: Value[]) => self.run((inner) => callMethod(inner, name, ...args)) ?? None);
}
method(anextType, 'close(self, /)', (self: PyAnext) => self.run((inner) => callMethod(inner, 'close')) ?? None);
