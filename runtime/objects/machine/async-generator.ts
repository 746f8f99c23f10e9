/**
 * Asynchronous generators: `asend`, `athrow`, `aclose` and `__anext__` give awaitables that drive the frame.
 *
 * What the frame yields is either a value of the generator, wrapped (PyAsyncGeneratorValue) and then given as StopIteration's
 * value to who awaits the next item, or something an inner `await` yields to the event loop, which passes through.
 */
import { None, type Slot, type Value } from '../../heap/index.ts';
import { PyAsyncGeneratorValue } from './async-generator-value.ts';
import { newError, runtimeError, stopIteration } from '../exceptions/errors.ts';
import { isInstanceOfName } from '../exceptions/exception-test.ts';
import type { PyException } from '../exceptions/exceptions.ts';
import { generatorThrow, sendTo } from './generator-control.ts';
import { FINISHED, PyGenerator } from './generator.ts';
import { address } from '../protocol/identity.ts';
import { asyncGeneratorType } from './machine-types.ts';
import { method } from '../calls/native.ts';
import { PyObject } from '../object.ts';
import { exceptionToThrow } from '../calls/throw-arguments.ts';
import { fillType, newType } from '../classes/type.ts';

/** An awaitable that has not begun, is suspended in an inner await, or is done. */
type Phase = 'init' | 'iterating' | 'closed';

/** Generators whose awaitable is under way: a second one at the same time is refused. */
const running = new WeakSet<PyGenerator>();
/** Generators that were closed or ran to their end: athrow and asend on them end at once. */
const closed = new WeakSet<PyGenerator>();

/** The item the frame yielded becomes the result of the await; anything else goes to the event loop. */
function unwrap(generator: PyGenerator, result: Value): Value {
  if (generator.state === FINISHED) {
    closed.add(generator);
    running.delete(generator);
    throw newError('StopAsyncIteration');
  }
  if (!(result instanceof PyAsyncGeneratorValue)) return result;
  running.delete(generator);
  throw stopIteration(result.value);
}

/** Runs one step; an exception ends the awaitable, and the generator with it if it was its own end. */
function step(generator: PyGenerator, body: () => Value): Value {
  try {
    return body();
  } catch (error) {
    running.delete(generator);
    if (isInstanceOfName(error, 'StopAsyncIteration') || isInstanceOfName(error, 'GeneratorExit')) closed.add(generator);
    throw error;
  }
}

const anextAwaitableType = newType('async_generator_asend', {
  final: true,
  slots: {
    tp_iter: (self) => self,
    am_await: (self) => self,
    tp_iternext: (self) => (self as AsyncSend).send(None),
  },
});

class AsyncSend extends PyObject {
  readonly generator: PyGenerator;
  readonly value: Value;
  private phase: Phase = 'init';

  constructor(generator: PyGenerator, value: Value) {
    super(anextAwaitableType);
    this.generator = generator;
    this.value = value;
  }

  private begin(operation: string): void {
    if (running.has(this.generator)) throw runtimeError(`${operation}: asynchronous generator is already running`);
    running.add(this.generator);
    this.phase = 'iterating';
  }

  send(value: Value): Value {
    this.refuseReuse('__anext__()/asend()');
    let sent = value;
    if (this.phase === 'init') {
      this.begin('anext()');
      if (value === None) sent = this.value;
    }
    return this.finishing(() => step(this.generator, () => unwrap(this.generator, sendTo(this.generator, sent))));
  }

  throw(exception: PyException): Value {
    this.refuseReuse('__anext__()/asend()');
    if (this.phase === 'init') this.begin('anext()');
    return this.finishing(() => step(this.generator, () => unwrap(this.generator, generatorThrow(this.generator, exception))));
  }

  close(): Value {
    this.phase = 'closed';
    return None;
  }

  private refuseReuse(what: string): void {
    if (this.phase === 'closed') throw runtimeError(`cannot reuse already awaited ${what}`);
  }

  private finishing(body: () => Value): Value {
    try {
      return body();
    } catch (error) {
      this.phase = 'closed';
      throw error;
    }
  }
}

const athrowAwaitableType = newType('async_generator_athrow', {
  final: true,
  slots: {
    tp_iter: (self) => self,
    am_await: (self) => self,
    tp_iternext: (self) => (self as AsyncThrow).send(None),
  },
});

/** `athrow(exception)`, and `aclose()` where `exception` is null. */
class AsyncThrow extends PyObject {
  readonly generator: PyGenerator;
  readonly exception: PyException | null;
  private phase: Phase = 'init';

  constructor(generator: PyGenerator, exception: PyException | null) {
    super(athrowAwaitableType);
    this.generator = generator;
    this.exception = exception;
  }

  send(value: Value): Value {
    if (this.phase === 'closed') throw runtimeError('cannot reuse already awaited aclose()/athrow()');
    return this.finishing(() => (this.phase === 'init' ? this.start() : sendTo(this.generator, value)));
  }

  throw(exception: PyException): Value {
    if (this.phase === 'closed') throw runtimeError('cannot reuse already awaited aclose()/athrow()');
    return this.finishing(() => generatorThrow(this.generator, exception));
  }

  close(): Value {
    this.phase = 'closed';
    return None;
  }

  private start(): Value {
    const { generator, exception } = this;
    if (generator.state === FINISHED || closed.has(generator)) throw exception === null ? stopIteration() : newError('StopAsyncIteration');
    if (running.has(generator)) throw runtimeError(`${exception === null ? 'aclose' : 'athrow'}(): asynchronous generator is already running`);
    this.phase = 'iterating';
    running.add(generator);
    if (exception !== null) return generatorThrow(generator, exception);
    closed.add(generator);
    return generatorThrow(generator, newError('GeneratorExit'));
  }

  private finishing(body: () => Value): Value {
    const { generator, exception } = this;
    try {
      const result = step(generator, body);
      if (exception !== null) return unwrap(generator, result);
      if (!(result instanceof PyAsyncGeneratorValue)) return result;
      running.delete(generator);
      throw runtimeError('async generator ignored GeneratorExit');
    } catch (error) {
      this.phase = 'closed';
      const ended = isInstanceOfName(error, 'StopAsyncIteration') || isInstanceOfName(error, 'GeneratorExit');
      throw exception === null && ended ? stopIteration() : error;
    }
  }
}

for (const type of [anextAwaitableType, athrowAwaitableType]) {
  method(type, 'send(self, value, /)', (self: AsyncSend | AsyncThrow, value: Value) => self.send(value));
  method(type, 'throw(self, type, value=NULL, traceback=NULL, /)', (self: AsyncSend | AsyncThrow, kind: Value, value: Slot, traceback: Slot) =>
    self.throw(exceptionToThrow(kind, value, traceback)),
  );
  method(type, 'close(self, /)', (self: AsyncSend | AsyncThrow) => self.close());
}

fillType(asyncGeneratorType, {
  final: true,
  hasWeakrefs: true,
  slots: {
    tp_repr: (self) => `<async_generator object ${(self as PyGenerator).qualname} at ${address(self)}>`,
    am_aiter: (self) => self,
    am_anext: (self) => new AsyncSend(self as PyGenerator, None),
  },
});

method(asyncGeneratorType, 'asend(self, value, /)', (self: PyGenerator, value: Value) => new AsyncSend(self, value));
method(asyncGeneratorType, 'athrow(self, type, value=NULL, traceback=NULL, /)', (self: PyGenerator, kind: Value, value: Slot, traceback: Slot) =>
  new AsyncThrow(self, exceptionToThrow(kind, value, traceback)),
);
method(asyncGeneratorType, 'aclose(self, /)', (self: PyGenerator) => new AsyncThrow(self, null));
